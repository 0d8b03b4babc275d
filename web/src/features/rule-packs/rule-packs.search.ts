import * as v from 'valibot';

/** Whether the pack is tried on what is stored. */
export const packSearch = v.object({ tried: v.fallback(v.optional(v.literal(true)), undefined) });
