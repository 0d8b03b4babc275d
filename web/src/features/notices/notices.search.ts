import * as v from 'valibot';

const name = v.fallback(v.optional(v.pipe(v.string(), v.regex(/^[A-Za-z]+$/))), undefined);

/** Absent: all of them. Each address is read by the entry of the portal, so the names of kinds stay out of it. */
export const noticesSearch = v.object({ kind: name, state: name });
