import { parseReason, REASON } from '../../kernel/index.js';
import { rule } from '../../platform/http/request-rules.js';

/** What parties write to each other may be longer than a reason in the ledger, and has lines. */
const TEXT = { shortest: REASON.shortest, longest: 4000 } as const;
export const TEXT_RULE = `a text of ${TEXT.shortest} to ${TEXT.longest} characters, words in it`;
export const TEXT_LENGTH = { minLength: TEXT.shortest, maxLength: TEXT.longest } as const;

export const IsText = (): PropertyDecorator => rule('text', `must be ${TEXT_RULE}`, (value) => typeof value === 'string' && value.length <= TEXT.longest && !/[^\P{Cc}\n\r\t]/u.test(value) && hasWords(value));
const hasWords = (text: string): boolean => text.split(/[\n\r\t]+/).some((line) => parseReason(line.slice(0, REASON.longest)) !== null);
