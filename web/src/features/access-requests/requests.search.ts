import * as v from 'valibot';

/** The list is its address. */
export const requestsSearch = v.object({
  side: v.fallback(v.optional(v.picklist(['mine', 'others'])), undefined),
  state: v.fallback(v.optional(v.picklist(['waiting', 'granted', 'declined', 'withdrawn', 'lapsed'])), undefined),
});
