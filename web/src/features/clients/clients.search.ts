import * as v from 'valibot';

/** The list is its address. */
export const clientsSearch = v.object({
  name: v.fallback(v.optional(v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(100))), undefined),
  state: v.fallback(v.optional(v.picklist(['live', 'ended'])), undefined),
  sponsorMemberId: v.fallback(v.optional(v.pipe(v.string(), v.uuid())), undefined),
});

/** Whose examples, in which language. */
export const trySearch = v.object({
  client: v.fallback(v.optional(v.pipe(v.string(), v.uuid())), undefined),
  in: v.fallback(v.optional(v.literal('typescript')), undefined),
});
