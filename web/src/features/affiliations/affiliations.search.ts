import * as v from 'valibot';

/** Only those whose control is in doubt. */
export const queueSearch = v.object({ doubted: v.fallback(v.optional(v.literal(true)), undefined) });
