import * as v from 'valibot';

const id = v.fallback(v.optional(v.pipe(v.string(), v.uuid())), undefined);
/** What third parties did: all of them, or by one mandate. */
const others = v.fallback(v.optional(v.union([v.literal('all'), v.pipe(v.string(), v.uuid())])), undefined);
const day = v.fallback(v.optional(v.pipe(v.string(), v.isoDate())), undefined);

/** Each address is read by the entry of the portal, so the names of events stay out of it: see `known`. */
export const ledgerSearch = v.object({
  event: v.fallback(v.optional(v.pipe(v.string(), v.regex(/^[a-z-]+\.[a-z-]*$/))), undefined),
  actor: id, subject: id, deputyOf: id, mandate: others, affiliation: id, from: day, to: day,
});
