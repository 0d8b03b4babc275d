import * as v from 'valibot';

const maybe = <Schema extends v.GenericSchema>(schema: Schema) => v.fallback(v.optional(schema), undefined);
const id = v.pipe(v.string(), v.uuid());

export const listSearch = v.object({
  q: maybe(v.string()),
  kind: maybe(v.picklist(['builtIn', 'own'])),
  state: maybe(v.picklist(['inUse', 'retired'])),
  /** A permission. */
  gives: maybe(v.string()),
});
export type ListSearch = v.InferOutput<typeof listSearch>;

export const detailSearch = v.object({ holders: maybe(v.picklist(['pending', 'all'])) });

export const compareSearch = v.object({ a: maybe(id), b: maybe(id), only: maybe(v.literal('differences')) });

/** `from`: the one whose permissions it begins with; `gives`: these in their place, with commas between them. */
export const defineSearch = v.object({ from: maybe(id), gives: maybe(v.string()) });
