import { isOneLine } from './one-line.js';

/** The ledger keeps it for good: long enough to say something, short enough to be read. */
export const REASON = { shortest: 3, longest: 500 } as const;
export const REASON_RULE = `one line of ${REASON.shortest} to ${REASON.longest} characters, words in it`;

const WORDS = /(?:(?!\p{DI})[\p{L}\p{N}].*){3}/u;

/** Why somebody does something or looks at something, without blanks around it; null: it is no reason. One rule, whichever way it comes. */
export function parseReason(text: unknown): string | null {
  if (typeof text !== 'string') return null;
  const reason = text.trim();
  return reason.length >= REASON.shortest && reason.length <= REASON.longest && isOneLine(reason) && WORDS.test(reason) ? reason : null;
}
