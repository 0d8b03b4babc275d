import type { Client } from '../support/as.js';
import { type Book, Slot } from './slots.js';

/** A part of a request before its slots are filled. */
export type Part = Slot | string | number | boolean | null | undefined | Part[] | { [field: string]: Part };
export type Template = { [field: string]: Part };
export type Filled = { [field: string]: unknown };

/** Where in a template a slot is: `['body', 'scope', 0, 'id']`. */
export type Way = readonly (string | number)[];

/** One way into the portal, by REST or GraphQL, with a request that its validation lets pass. */
export interface Handler {
  name: string;
  changes: boolean;
  template: Template;
  /** Slots that a request may leave out, tried one at a time. */
  optional: readonly { way: Way; slot: Slot }[];
  send(client: Client, filled: Filled, headers?: Record<string, string>): ReturnType<Client['send']>;
}

function fill(part: Part, book: Book): unknown {
  if (part instanceof Slot) return part.say(book[part.named]);
  if (Array.isArray(part)) return part.map((each) => fill(each, book));
  if (typeof part === 'object' && part !== null) return Object.fromEntries(Object.entries(part).map(([field, each]) => [field, fill(each, book)]));
  return part;
}

export const filled = (template: Template, book: Book): Filled => fill(template, book) as Filled;

/** Every slot of a handler, whether it must be filled or may be. */
export function slotsOf({ template, optional }: Handler): { way: Way; slot: Slot }[] {
  const within = (part: Part, way: Way): { way: Way; slot: Slot }[] => {
    if (part instanceof Slot) return [{ way, slot: part }];
    if (typeof part !== 'object' || part === null) return [];
    return Object.entries(part).flatMap(([field, each]) => within(each, [...way, Array.isArray(part) ? Number(field) : field]));
  };
  return [...within(template, []), ...optional];
}

/** The request with another value in one slot. */
export function swapped(request: Filled, [step = '', ...rest]: Way, value: unknown): Filled {
  const copy = (Array.isArray(request) ? [...request as unknown[]] : { ...request }) as Filled;
  copy[step] = rest.length === 0 ? value : swapped((copy[step] ?? {}) as Filled, rest, value);
  return copy;
}
