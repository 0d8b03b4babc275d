import type { Statement } from './database.js';

/** Each is a plan kept by every connection: more kinds than these are planned anew each time. */
const MOST_NAMES = 100;
const names = new Map<string, string>();

/**
 * A statement whose text was put together for a reader. Texts that come often get a name, so that their plan is kept; a statement
 * with lists does not, because its best plan depends on what is in them.
 */
export function statementFor(text: string, values: readonly unknown[]): Statement {
  if (values.some(Array.isArray)) return { text, values };
  const name = names.get(text) ?? (names.size < MOST_NAMES ? `made-${names.size}` : undefined);
  if (name === undefined) return { text, values };
  names.set(text, name);
  return { name, text, values };
}
