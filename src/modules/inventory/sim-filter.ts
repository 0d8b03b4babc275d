import { type Acting, Binds, type Permission } from '../authority/index.js';
import { ColumnNotReadable } from './inventory.errors.js';
import type { SimFilterRequest, SimSort } from './sim-list.request.js';
import type { Reach } from './sim-row.js';

/** The named sortable columns, each with its index (blueprint 5); a request chooses a name, never a text (S32). */
export const SORT_COLUMNS: Record<SimSort, string> = {
  iccid: 's.iccid', number: 's.number', person: 's.person_key', tariffPlan: 's.tariff_plan', state: 's.state',
};

/** A filter or sort by a person asks for the right to see people: first of all, and then on every single row (S31). */
export function demandReadable(acting: Acting, filter: SimFilterRequest, sort: SimSort): void {
  const asked = (['memberId', 'unassigned'] as const).find((field) => filter[field] !== undefined);
  const pointer = asked ?? (sort === 'person' ? 'sort' : undefined);
  const needed: Permission = 'sim:people';
  if (pointer !== undefined && !acting.decide(needed).allowed) throw new ColumnNotReadable(`/${pointer}`, needed);
}

/** A list whose words have been looked up: which cost centres they name. */
export interface Sought {
  filter: SimFilterRequest;
  sort: SimSort;
  centres: readonly string[];
}

/**
 * Words may name cost centres, whose names are administration data. They are looked up before: with the ids in hand the planner
 * knows how few rows there are, and a search that finds nothing does not read a million rows to say so.
 */
export async function seek<List extends Pick<Sought, 'filter' | 'sort'>>(acting: Acting, list: List): Promise<List & Sought> {
  const words = wordsOf(list.filter.search);
  return { ...list, centres: words === null ? [] : await costCentresNamed(acting, words) };
}

/** Everything a row must be to stand in this list, besides being visible. */
export function conditionsOf({ filter, sort, centres }: Sought, { reach, binds }: { reach: Reach; binds: Binds }): string[] {
  const { state, form, tariffPlan, costCentreId, billingAccountId, memberId, unassigned, search } = filter;
  const people = (): string => reach('sim:people'); // asked for where it is used: a value that is bound and not said has no type for PostgreSQL
  const equal = (column: string, value: unknown): string[] => (value === undefined ? [] : [`${column} = ${binds.bind(value)}`]);
  return [
    ...(state === undefined ? [] : [`s.state = any(${binds.bind(state)})`]),
    ...equal('s.form', form),
    ...equal('s.tariff_plan', tariffPlan),
    ...equal('s.cost_centre_id', costCentreId),
    ...equal('s.billing_account_id', billingAccountId),
    ...(memberId === undefined ? [] : [`s.member_id = ${binds.bind(memberId)} and ${people()}`]),
    ...(unassigned === undefined ? [] : [`s.line_id is not null and s.member_id is ${unassigned ? '' : 'not '}null and ${people()}`]),
    ...(search === undefined ? [] : [searchCondition(search, centres, { people, binds })]),
    ...(sort === 'person' ? [people()] : []),
  ];
}

const digitsOf = (search: string): string => search.replace(/[\s./()-]/g, '').replace(/^00/, '+');
const isNumber = (digits: string): boolean => /^\+\d{1,15}$/.test(digits);
const isIccid = (digits: string): boolean => /^89\d{0,18}$/.test(digits);

/** Null for what is no search in words. */
function wordsOf(search: string | undefined): string | null {
  if (search === undefined || isNumber(digitsOf(search)) || isIccid(digitsOf(search))) return null;
  return search.trim().toLowerCase();
}

async function costCentresNamed({ tx, customerId }: Acting, words: string): Promise<string[]> {
  const rows = await tx.query<{ id: string }>({
    name: 'cost-centres-named',
    text: 'select id from cost_centre where customer_id = $1 and (starts_with(lower(code), $2) or starts_with(lower(name), $2))',
    values: [customerId, words],
  });
  return rows.map(({ id }) => id);
}

/** Digits say which column is meant; words are looked for where the reader may look. */
function searchCondition(search: string, centres: readonly string[], { people, binds }: { people: () => string; binds: Binds }): string {
  const digits = digitsOf(search);
  if (isNumber(digits)) return beginsWith('s.number', digits, binds);
  if (isIccid(digits)) return beginsWith('s.iccid', digits, binds);
  const named = `${beginsWith('s.person_key', search.trim().toLowerCase(), binds)} and ${people()}`;
  return centres.length === 0 ? named : `((${named}) or s.cost_centre_id = any(${binds.bind(centres)}))`;
}

/** A range, not LIKE: it is leakproof, so the index serves it under row-level security, and nothing needs escaping. Columns compare bytewise. */
const beginsWith = (column: string, prefix: string, binds: Binds): string =>
  `${column} >= ${binds.bind(prefix)} and ${column} < ${binds.bind(`${prefix}\u{10FFFF}`)}`;
