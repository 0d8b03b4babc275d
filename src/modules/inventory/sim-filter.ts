import { typedNumber } from '../../kernel/index.js';
import { hasWord } from '../../platform/database/sql.js';
import { type Acting, Binds, type Permission } from '../authority/index.js';
import { ColumnNotReadable } from './inventory.errors.js';
import type { SimFilterRequest, SimSort } from './sim-list.request.js';
import { isOver, type Reach } from './sim-row.js';

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

/** A list whose words have been looked up: which cost centres they name, and whom; null: too many to name. */
export interface Sought {
  filter: SimFilterRequest;
  sort: SimSort;
  centres: readonly string[];
  people: readonly string[] | null;
}

/** So many people are looked for by index; more are soon met on the way through the list. */
const FEW_PEOPLE = 500;

/**
 * Words may name cost centres and people, whose names are administration data. They are looked up before: with the ids in hand the
 * planner knows how few rows there are, and a search that finds nothing does not read a million rows to say so.
 */
export async function seek<List extends Pick<Sought, 'filter' | 'sort'>>({ tx, customerId }: Acting, list: List): Promise<List & Sought> {
  const words = wordsOf(list.filter.search);
  if (words === null) return { ...list, centres: [], people: [] };
  const [found] = await tx.query<{ centres: string[]; people: string[] }>({
    name: 'words-of-a-search',
    text: `select array(select id from cost_centre where customer_id = $1 and (starts_with(lower(code), lower($2)) or starts_with(lower(name), lower($2)))) centres,
      array(select m.id from member m where m.customer_id = $1 and ${hasWord('m.name_key', '$2')} limit ${FEW_PEOPLE + 1}) people`,
    values: [customerId, words],
  });
  const { centres = [], people = [] } = found ?? {};
  return { ...list, centres, people: people.length > FEW_PEOPLE ? null : people };
}

/** Everything a row must be to stand in this list, besides being visible. */
export function conditionsOf({ filter, sort, ...named }: Sought, { reach, binds }: { reach: Reach; binds: Binds }): string[] {
  const { state, form, tariffPlan, costCentreId, billingAccountId, memberId, unassigned, blockEndsWithin, search } = filter;
  const people = (): string => reach('sim:people'); // asked for where it is used: a value that is bound and not said has no type for PostgreSQL
  const equal = (column: string, value: unknown): string[] => (value === undefined ? [] : [`${column} = ${binds.bind(value)}`]);
  return [
    ...(state === undefined ? [] : [stateCondition(state, { reach, binds })]),
    ...equal('s.form', form),
    ...equal('s.tariff_plan', tariffPlan),
    ...equal('s.cost_centre_id', costCentreId),
    ...equal('s.billing_account_id', billingAccountId),
    ...(memberId === undefined ? [] : [`s.member_id = ${binds.bind(memberId)} and ${people()}`]),
    ...(unassigned === undefined ? [] : [`s.assigned = ${unassigned ? 'false' : 'true'} and ${people()}`]),
    ...(blockEndsWithin === undefined ? [] : [blockEnds(reach.now(), binds.bind(blockEndsWithin))]),
    ...(search === undefined ? [] : [searchCondition(search, named, { people, binds })]),
    ...(sort === 'person' ? [people()] : []),
  ];
}

/** A block that is over is looked for among the blocked, where it is kept, and counts as active (`stateAt`). */
function stateCondition(states: readonly string[], { reach, binds }: { reach: Reach; binds: Binds }): string {
  const [active, blocked] = [states.includes('active'), states.includes('blocked')];
  const kept = `s.state = any(${binds.bind(active ? [...states, 'blocked'] : states)})`;
  if (active === blocked) return kept;
  return active ? `${kept} and (s.state <> 'blocked' or s.blocked_until <= ${reach.now()})` : `${kept} and (${isOver(reach.now())}) is not true`;
}

/** S0-6: a block in force that ends within so many days, each of 24 hours; found by `sim_by_block_end`. */
const blockEnds = (now: string, days: string): string => `s.state = 'blocked' and s.blocked_until > ${now} and s.blocked_until <= ${now} + ${days} * interval '24 hours'`;

const digitsOf = (search: string): string => search.replace(/[\s./()-]/g, '');
const isIccid = (digits: string): boolean => /^89\d{0,18}$/.test(digits);

/** Null for what is a number and nothing else; one in its national form may as well be the code of a cost centre. */
function wordsOf(search: string | undefined): string | null {
  if (search === undefined || isIccid(digitsOf(search))) return null;
  return /^(?:\+|00)\d/.test(digitsOf(search)) ? null : search.trim();
}

/** Digits say which column is meant; words are looked for where the reader may look. */
function searchCondition(search: string, { centres, people: named }: Pick<Sought, 'centres' | 'people'>, { people, binds }: { people: () => string; binds: Binds }): string {
  const number = typedNumber(search);
  const iccid = digitsOf(search);
  if (number === null && isIccid(iccid)) return beginsWith('s.iccid', iccid, binds);
  // bound where it is used, as above
  const whose = (): string => (named === null ? hasWord('s.person_key', binds.bind(search.trim())) : `s.member_id = any(${binds.bind(named)})`);
  const ways = [
    ...(number === null ? [] : [beginsWith('s.number', number, binds)]),
    ...(named?.length === 0 ? [] : [`${whose()} and ${people()}`]),
    ...(centres.length === 0 ? [] : [`s.cost_centre_id = any(${binds.bind(centres)})`]),
  ];
  return ways.length === 0 ? 'false' : `(${ways.map((way) => `(${way})`).join(' or ')})`;
}

/** A range, not LIKE: it is leakproof, so the index serves it under row-level security, and nothing needs escaping. Columns compare bytewise. */
const beginsWith = (column: string, prefix: string, binds: Binds): string =>
  `${column} >= ${binds.bind(prefix)} and ${column} < ${binds.bind(`${prefix}\u{10FFFF}`)}`;
