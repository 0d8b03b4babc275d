import * as v from 'valibot';
import { momentSearch } from '../../lib/moment';

export const SIM_STATES = ['inStock', 'active', 'blocked', 'suspended', 'ended'] as const;
export const SIM_FORMS = ['card', 'eSIM'] as const;

/** An address that says something else than it can is read without that part. */
const maybe = <Schema extends v.GenericSchema>(schema: Schema) => v.fallback(v.optional(schema), undefined);
/** Digits alone come as a number. */
const words = v.pipe(v.union([v.string(), v.number()]), v.transform(String), v.trim(), v.minLength(1), v.maxLength(100));
const id = v.pipe(v.string(), v.uuid());
/** Several states in one word of the address: active,blocked. */
const states = v.pipe(v.string(), v.check((text) => text.split(',').every((state) => (SIM_STATES as readonly string[]).includes(state))));

/** What a list of SIMs shows: all of it stands in its address. */
export const simSearch = v.object({
  search: maybe(words),
  state: maybe(states),
  form: maybe(v.picklist(SIM_FORMS)),
  plan: maybe(words),
  centre: maybe(id),
  account: maybe(id),
  person: maybe(id),
  assigned: maybe(v.picklist(['yes', 'no'])),
  ends: maybe(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(92))),
  view: maybe(id),
  sort: maybe(v.picklist(['iccid', 'number', 'person', 'tariffPlan', 'state'])),
  direction: maybe(v.picklist(['asc', 'desc'])),
  columns: maybe(v.string()),
  overview: maybe(v.picklist(['shown', 'hidden'])),
});
export type SimSearch = v.InferOutput<typeof simSearch>;

/** The parts that choose rows; the others say how they are shown. */
export const FILTERS = ['search', 'state', 'form', 'plan', 'centre', 'account', 'person', 'assigned', 'ends'] as const;

export const NO_FILTERS = Object.fromEntries(FILTERS.map((filter) => [filter, undefined])) as Record<(typeof FILTERS)[number], undefined>;

export const isFiltered = (search: SimSearch): boolean => FILTERS.some((filter) => search[filter] !== undefined);

/** Presses a value in or out of a list of them; undefined where none is left. */
export function toggled(list: string | undefined, value: string): string | undefined {
  const values = list?.split(',') ?? [];
  const next = values.includes(value) ? values.filter((each) => each !== value) : [...values, value];
  return next.join(',') || undefined;
}

/** What may be asked about one SIM: who can do it. */
export const ACCESS = ['sim:read', 'sim:history', 'sim:people', 'sim:export', 'line:assign', 'line:allocate', 'sim:block', 'sim:change-many', 'device:identify', 'device:mark', 'line:read-own', 'line:block-own'] as const;

/** Of now, or of another date. */
export const simPageSearch = v.object({ can: maybe(v.picklist(ACCESS)), when: maybe(v.literal('date')), ...momentSearch });
export type SimPageSearch = v.InferOutput<typeof simPageSearch>;
