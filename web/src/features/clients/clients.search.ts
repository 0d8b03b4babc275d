import * as v from 'valibot';

/** Whose examples, in which language. */
export const trySearch = v.object({
  client: v.fallback(v.optional(v.pipe(v.string(), v.uuid())), undefined),
  in: v.fallback(v.optional(v.literal('typescript')), undefined),
});
