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

/** Everything a row must be to stand in this list, besides being visible. */
export function conditionsOf(filter: SimFilterRequest, sort: SimSort, { reach, binds, customer }: { reach: Reach; binds: Binds; customer: string }): string[] {
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
    ...(search === undefined ? [] : [searchCondition(search, people, { binds, customer })]),
    ...(sort === 'person' ? [people()] : []),
  ];
}

/** Digits say which column is meant; words are looked for where the reader may look. */
function searchCondition(search: string, people: () => string, { binds, customer }: { binds: Binds; customer: string }): string {
  const digits = search.replace(/[\s./()-]/g, '').replace(/^00/, '+');
  if (/^\+\d{1,15}$/.test(digits)) return beginsWith('s.number', digits, binds);
  if (/^89\d{0,18}$/.test(digits)) return beginsWith('s.iccid', digits, binds);
  const text = search.trim().toLowerCase();
  const costCentre = binds.bind(text);
  // an array that depends on no row: both sides of the `or` then have their index
  return `((${beginsWith('s.person_key', text, binds)} and ${people()}) or s.cost_centre_id = any(array(select k.id from cost_centre k
    where k.customer_id = ${customer} and (starts_with(lower(k.code), ${costCentre}) or starts_with(lower(k.name), ${costCentre})))))`;
}

/** A range, not LIKE: it is leakproof, so the index serves it under row-level security, and nothing needs escaping. Columns compare bytewise. */
const beginsWith = (column: string, prefix: string, binds: Binds): string =>
  `${column} >= ${binds.bind(prefix)} and ${column} < ${binds.bind(`${prefix}\u{10FFFF}`)}`;
