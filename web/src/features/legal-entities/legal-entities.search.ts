import * as v from 'valibot';

export const registerSearch = v.object({ search: v.fallback(v.optional(v.pipe(v.string(), v.minLength(1), v.maxLength(100))), undefined) });
