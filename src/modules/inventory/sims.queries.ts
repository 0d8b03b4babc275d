import type { Statement } from '../../platform/database/database.js';
import { cappedCount } from '../../platform/database/page.js';
import { isoInstant, type Json, jsonObject, jsonOf, jsonPlain, jsonTruth, jsonWhere } from '../../platform/database/sql.js';
import { statementFor } from '../../platform/database/statement-for.js';
import { type Acting, Binds } from '../authority/index.js';
import { conditionsOf, SORT_COLUMNS, type Sought } from './sim-filter.js';
import type { SimList } from './sim-list.request.js';
import { given, isOver, NAMES, type Reach, simJson, simReach } from './sim-row.js';

/** A row of a list: its JSON as text, and where it stands in the order. */
export interface SimText extends Record<string, unknown> {
  json: string;
  key: string;
  id: string;
}

/** The visible rows of a list as `from … where …`; the list, its count and its export all begin here (S41). */
export function simsWhere(acting: Acting, list: Sought, { reach, binds }: { reach: Reach; binds: Binds }): string {
  const conditions = [`s.customer_id = ${binds.bind(acting.customerId)}`, reach('sim:read'), ...conditionsOf(list, { reach, binds }), hasNumber(list, reach)];
  return `from sim s where ${conditions.filter((condition) => condition !== 'true').join(' and ')}`;
}

/**
 * What has a plan, a person or a place in a scope has a line, so a number. Said in the order of numbers, because cards without one come
 * first there, and would all be passed by.
 */
function hasNumber({ filter, sort }: Sought, reach: Reach): string {
  const { tariffPlan, costCentreId, billingAccountId, memberId, unassigned } = filter;
  const placed = reach('sim:read') !== 'true' || [tariffPlan, costCentreId, billingAccountId, memberId, unassigned].some((value) => value !== undefined);
  return sort === 'number' && placed ? `s.number > ''` : 'true';
}

/** One page and one row more. */
export async function simPage(acting: Acting, list: SimList & Sought, after: readonly (string | null)[] | null): Promise<SimText[]> {
  const binds = new Binds();
  const reach = simReach(acting, binds);
  const column = SORT_COLUMNS[list.sort];
  const where = simsWhere(acting, list, { reach, binds });
  const behind = after ? ` and ${behindRow(list, column, { binds, after })}` : '';
  const order = (key: string): string => `${key} ${list.direction}${list.sort === 'iccid' ? '' : `, s.id ${list.direction}`}`;
  const parts = partsOf(acting, list);
  const rows = (more: string): string => `(select s.*, ${column} key ${where}${behind}${more} order by ${order(column)} limit ${list.limit + 1}) s`;
  const page = parts === null ? rows('') : `(select s.* from unnest(${binds.bind(parts)}::uuid[]) part (id) cross join lateral ${rows(' and s.cost_centre_id = part.id')}
    order by ${order('s.key')} limit ${list.limit + 1}) s`;
  const text = `select ${simJson(reach)} json, s.key, s.id from ${page} ${NAMES} order by ${order('s.key')}`;
  return acting.tx.query<SimText>({ ...planned(text, binds.values, list), last: true });
}

/** More cost centres than these are soon met on the way through the whole list. */
const FEW_PARTS = 20;

/**
 * Where the reader sees a few cost centres and nothing else: the page is put together from the first rows of each, in the order of
 * an index that begins with the cost centre. It only finds the way; the conditions of the list hold as ever.
 */
function partsOf({ policy }: Acting, list: SimList): string[] | null {
  if (!isUnfiltered(list) || !['iccid', 'number'].includes(list.sort)) return null;
  const found = policy.rules.filter(({ action, subject }) => action === 'read' && subject === 'sim').map(({ conditions }) => costCentresIn(conditions ?? {}));
  const parts = found.includes(null) ? [] : [...new Set(found.flatMap((ids) => ids ?? []))];
  return parts.length > 1 && parts.length <= FEW_PARTS ? parts : null;
}

/** Null for a rule that speaks of anything else. */
function costCentresIn(conditions: object): string[] | null {
  const { costCentreId, ...others } = conditions as { costCentreId?: { $in?: string[] } };
  return Object.keys(others).length === 0 ? costCentreId?.$in ?? null : null;
}

const isUnfiltered = ({ filter }: SimList): boolean => Object.values(filter).every((value) => value === undefined);

/** How a filter is best served depends on what it asks for; an unfiltered list is always read in the order of an index. */
const planned = (text: string, values: readonly unknown[], list: SimList): Statement => (isUnfiltered(list) ? statementFor(text, values) : { text, values });

/** A card number stands once per Customer, so it needs no second column. */
function behindRow({ sort, direction }: SimList, column: string, { binds, after }: { binds: Binds; after: readonly (string | null)[] }): string {
  const sign = direction === 'asc' ? '>' : '<';
  const [key, id] = after;
  return sort === 'iccid' ? `${column} ${sign} ${binds.bind(key)}` : `(${column}, s.id) ${sign} (${binds.bind(key)}, ${binds.bind(id)}::uuid)`;
}

export async function countSims(acting: Acting, list: SimList & Sought): Promise<number> {
  const binds = new Binds();
  const where = simsWhere(acting, list, { reach: simReach(acting, binds), binds });
  const [row] = await acting.tx.query<{ counted: number }>(planned(cappedCount(where), binds.values, list));
  return row?.counted ?? 0;
}

const instantOf = (column: string): Json => given(column, jsonPlain(isoInstant(column)));

/** The JSON of one visible SIM with what a change of it needs; null where there is none that the reader sees. */
export async function simDetail(acting: Acting, simId: string): Promise<string | null> {
  const binds = new Binds();
  const reach = simReach(acting, binds);
  const where = `s.customer_id = ${binds.bind(acting.customerId)} and s.id = ${binds.bind(simId)} and ${reach('sim:read')}`;
  const text = `select ${simJson(reach, {
    version: jsonOf('s.version'),
    block: jsonWhere(`s.state = 'blocked' and (${isOver(reach.now())}) is not true`, jsonObject({
      cause: given('s.block_cause', jsonPlain('s.block_cause')), since: instantOf('s.blocked_since'), until: instantOf('s.blocked_until'), latestUntil: instantOf('s.block_limit'),
    })),
    lineVersion: given('l.version', jsonOf('l.version')),
    deviceMark: jsonWhere(`d.id is not null and ${reach('device:mark')}`, jsonObject({ deviceId: jsonPlain('d.id'), owned: jsonTruth('s.device_owned'), version: jsonOf('d.version') })),
  })} json from sim s ${NAMES}
    left join line l on l.customer_id = s.customer_id and l.id = s.line_id
    left join device d on d.customer_id = s.customer_id and d.id = s.device_id
    where ${where}`;
  const [row] = await acting.tx.query<{ json: string }>({ ...statementFor(text, binds.values), last: true });
  return row?.json ?? null;
}
