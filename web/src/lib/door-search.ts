import * as v from 'valibot';

/** Whose door: a person's, or an agent's of the operator. */
export const doorSearch = { as: v.fallback(v.optional(v.literal('agent')), undefined) };

/** Where one wanted to go: an address of this portal. */
export const wayOn = { to: v.fallback(v.optional(v.pipe(v.string(), v.regex(/^\/(?![/\\])/))), undefined) };
