import type { Statement } from '../../platform/database/database.js';
import { cappedCount } from '../../platform/database/page.js';
import { jsonObject, jsonOf, jsonPlain, jsonWhere } from '../../platform/database/sql.js';
import { statementFor } from '../../platform/database/statement-for.js';
import { type Acting, Binds } from '../authority/index.js';
import { conditionsOf, SORT_COLUMNS } from './sim-filter.js';
import type { SimList } from './sim-list.request.js';
import { NAMES, type Reach, simJson, simReach } from './sim-row.js';

/** A row of a list: its JSON as text, and where it stands in the order. */
export interface SimText extends Record<string, unknown> {
  json: string;
  key: string;
  id: string;
}

/** The visible rows of a list as `from … where …`; the list, its count and its export all begin here (S41). */
export function simsWhere(acting: Acting, list: Pick<SimList, 'filter' | 'sort'>, { reach, binds }: { reach: Reach; binds: Binds }): string {
  const customer = binds.bind(acting.customerId);
  const conditions = [`s.customer_id = ${customer}`, reach('sim:read'), ...conditionsOf(list.filter, list.sort, { reach, binds, customer })];
  return `from sim s where ${conditions.filter((condition) => condition !== 'true').join(' and ')}`;
}

/** One page and one row more. */
export async function simPage(acting: Acting, list: SimList, after: readonly (string | null)[] | null): Promise<SimText[]> {
  const binds = new Binds();
  const reach = simReach(acting, binds);
  const column = SORT_COLUMNS[list.sort];
  const where = simsWhere(acting, list, { reach, binds });
  const behind = after ? ` and ${behindRow(list, column, { binds, after })}` : '';
  const order = (key: string): string => `${key} ${list.direction}${list.sort === 'iccid' ? '' : `, s.id ${list.direction}`}`;
  const text = `select ${simJson(reach)} json, s.key, s.id
    from (select s.*, ${column} key ${where}${behind} order by ${order(column)} limit ${list.limit + 1}) s ${NAMES} order by ${order('s.key')}`;
  return acting.tx.query<SimText>({ ...planned(text, binds.values, list), last: true });
}

/** How a filter is best served depends on what it asks for; an unfiltered list is always read in the order of an index. */
const planned = (text: string, values: readonly unknown[], { filter }: SimList): Statement =>
  (Object.values(filter).every((value) => value === undefined) ? statementFor(text, values) : { text, values });

/** A card number stands once per Customer, so it needs no second column. */
function behindRow({ sort, direction }: SimList, column: string, { binds, after }: { binds: Binds; after: readonly (string | null)[] }): string {
  const sign = direction === 'asc' ? '>' : '<';
  const [key, id] = after;
  return sort === 'iccid' ? `${column} ${sign} ${binds.bind(key)}` : `(${column}, s.id) ${sign} (${binds.bind(key)}, ${binds.bind(id)}::uuid)`;
}

export async function countSims(acting: Acting, list: SimList): Promise<number> {
  const binds = new Binds();
  const where = simsWhere(acting, list, { reach: simReach(acting, binds), binds });
  const [row] = await acting.tx.query<{ counted: number }>(planned(cappedCount(where), binds.values, list));
  return row?.counted ?? 0;
}

/** The JSON of one visible SIM with what a change of it needs; null where there is none that the reader sees. */
export async function simDetail(acting: Acting, simId: string): Promise<string | null> {
  const binds = new Binds();
  const reach = simReach(acting, binds);
  const where = `s.customer_id = ${binds.bind(acting.customerId)} and s.id = ${binds.bind(simId)} and ${reach('sim:read')}`;
  const text = `select ${simJson(reach, {
    lineVersion: jsonOf('l.version'),
    deviceMark: jsonWhere(`d.id is not null and ${reach('device:mark')}`, jsonObject({ deviceId: jsonPlain('d.id'), owned: jsonOf('s.device_owned'), version: jsonOf('d.version') })),
  })} json from sim s ${NAMES}
    left join line l on l.customer_id = s.customer_id and l.id = s.line_id
    left join device d on d.customer_id = s.customer_id and d.id = s.device_id
    where ${where}`;
  const [row] = await acting.tx.query<{ json: string }>({ ...statementFor(text, binds.values), last: true });
  return row?.json ?? null;
}
