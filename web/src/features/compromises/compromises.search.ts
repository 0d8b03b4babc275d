import * as v from 'valibot';

/** The list is its address. */
export const compromisesSearch = v.object({ state: v.fallback(v.optional(v.picklist(['open', 'confirmed', 'closed'])), undefined) });
