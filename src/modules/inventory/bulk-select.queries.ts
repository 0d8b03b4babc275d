import { type Acting, Binds, type Permission } from '../authority/index.js';
import type { BulkDeed } from './bulk.requests.js';
import type { LeftOutView } from './bulk.view.js';
import type { Sought } from './sim-filter.js';
import { isOver, type Reach, SIM_COLUMNS, simReach, stateAt } from './sim-row.js';
import { simsWhere } from './sims.queries.js';

/** More are too many for one deed. */
export const MOST_AT_ONCE = 100_000;

/** Which SIMs, and what is to happen to them. */
export interface BulkOrder {
  deed: BulkDeed;
  list: Sought;
  simIds: readonly string[] | undefined;
  costCentreId: string | null;
}

/** What a deed is done to, and which right it needs. A device counts once, however many cards are in it. */
export const SUBJECTS = {
  allocate: { table: 'line', key: 'line_id', permission: 'line:allocate' },
  block: { table: 'sim', key: 'id', permission: 'sim:block' },
  unblock: { table: 'sim', key: 'id', permission: 'sim:block' },
  markOwned: { table: 'device', key: 'device_id', permission: 'device:mark' },
  markNotOwned: { table: 'device', key: 'device_id', permission: 'device:mark' },
} as const satisfies Record<BulkDeed, { table: string; key: string; permission: Permission }>;

/** The selected SIMs as `from … where …`: one more than there may be. */
const selected = (acting: Acting, { list, simIds }: BulkOrder, { reach, binds }: { reach: Reach; binds: Binds }): string =>
  `${simsWhere(acting, list, { reach, binds })}${simIds ? ` and s.id = any(${binds.bind(simIds)}::uuid[])` : ''} limit ${MOST_AT_ONCE + 1}`;

/** What too large a selection is refused by, before anything is locked or joined. */
export async function isTooLarge(acting: Acting, order: BulkOrder): Promise<boolean> {
  const binds = new Binds();
  const [row] = await acting.tx.query<{ large: boolean }>({ text: `select count(*) > ${MOST_AT_ONCE} large from (select 1 ${selected(acting, order, { reach: simReach(acting, binds), binds })}) s`, values: binds.values });
  return row?.large ?? true;
}

/**
 * Every selected SIM with its verdict: `change`, or why it is left out. Each line and device is looked up by its key: joined as sets, those of every
 * Customer were read to find ten thousand of one.
 */
function judged(acting: Acting, order: BulkOrder, binds: Binds): string {
  const { deed, costCentreId } = order;
  const reach = simReach(acting, binds);
  const { permission } = SUBJECTS[deed];
  const sims = selected(acting, order, { reach, binds });
  const target = deed !== 'allocate' || costCentreId === null ? 'null::uuid' : `${binds.bind(costCentreId)}::uuid`;
  const covered = (): string => acting.visible('line:allocate', { ...SIM_COLUMNS, costCentreId: target }, binds);
  const blocked = (): string => `s.state = 'blocked' and (${isOver(reach.now())}) is not true`; // a value that is bound and not said has no type for PostgreSQL
  const why: Record<BulkDeed, () => string> = {
    allocate: () => `when s.line_id is null then 'noLine' when l.ends_at <= ${reach.now()} then 'lineEnded' when s.cost_centre_id is not distinct from ${target} then 'already' when (${covered()}) is not true then 'targetNotAllowed'`,
    block: () => `when ${blocked()} then 'already' when ${stateAt(reach.now())} <> 'active' then 'notActive'`,
    unblock: () => `when not (${blocked()}) then 'notBlocked'`,
    markOwned: () => `when s.device_id is null then 'noDevice' when s.device_owned then 'already'`,
    markNotOwned: () => `when s.device_id is null then 'noDevice' when not s.device_owned then 'already'`,
  };
  return `select s.id, s.iccid, s.number, s.line_id, s.device_id, s.cost_centre_id, s.billing_account_id, s.state, s.block_cause, s.blocked_since, s.blocked_until, s.block_limit,
      case when (${reach(permission)}) is not true then 'notAllowed' ${why[deed]()} else 'change' end verdict,
      hashtextextended(concat_ws(':', s.id, s.version, l.version, d.version), 0) print
    from (select s.* ${sims}) s
      left join lateral (select n.version, n.ends_at from line n where n.customer_id = s.customer_id and n.id = s.line_id offset 0) l on true
      left join lateral (select n.version from device n where n.customer_id = s.customer_id and n.id = s.device_id offset 0) d on true`;
}

export interface Judgement extends Record<string, unknown> {
  selected: number;
  changes: number;
  leftOut: LeftOutView[];
  seen: string;
}

/** One pass: how many, how many would change, why the others would not, and what tells a later look that nothing moved. */
export async function judgeSelection(acting: Acting, order: BulkOrder): Promise<Judgement> {
  const binds = new Binds();
  const text = `with judged as materialized (${judged(acting, order, binds)})
    select count(*)::integer selected, count(distinct ${keyOf(order)}) filter (where verdict = 'change')::integer changes,
      count(*) || ':' || coalesce(sum(hashtextextended(verdict, print))::numeric % 1000000007, 0) seen,
      coalesce((select json_agg(json_build_object('because', verdict, 'count', n, 'examples', examples) order by n desc, verdict) from (
        select verdict, count(*) n, (select json_agg(json_build_object('simId', e.id, 'iccid', e.iccid, 'number', nullif(e.number, '')) order by e.iccid)
          from (select * from judged e where e.verdict = j.verdict order by iccid limit 5) e) examples
        from judged j where verdict <> 'change' group by verdict) why), '[]') "leftOut"
    from judged`;
  const [row] = await acting.tx.query<Judgement>({ text, values: binds.values });
  if (!row) throw new Error('a count without an answer');
  return row;
}

const keyOf = ({ deed }: BulkOrder): string => SUBJECTS[deed].key;

/** In the order of their ids, as every change of many locks them; what is judged after sees what others left. */
export async function lockSubjects(acting: Acting, order: BulkOrder): Promise<void> {
  const binds = new Binds();
  const { table, key } = SUBJECTS[order.deed];
  const chosen = selected(acting, order, { reach: simReach(acting, binds), binds });
  await acting.tx.query({ text: `with locked as (select from ${table} t where t.customer_id = ${binds.bind(acting.customerId)} and t.id = any(array(select s.${key} ${chosen})) order by t.id for update)
    select count(*) from locked`, values: binds.values });
}

/** What each was, as JSON; its version comes from the subject itself. */
const BEFORE: Record<BulkDeed, string> = {
  allocate: `jsonb_build_object('costCentreId', c.cost_centre_id)`,
  block: `jsonb_build_object('state', 'active')`,
  unblock: `jsonb_build_object('state', c.state, 'cause', c.block_cause, 'since', c.blocked_since, 'until', c.blocked_until, 'latestUntil', c.block_limit)`,
  markOwned: 'null::jsonb',
  markNotOwned: `(select jsonb_build_object('id', o.id, 'from', o.starts_at) from device_ownership o where o.customer_id = t.customer_id and o.device_id = t.id and o.ends_at is null)`,
};

/** The subjects that are to change, with what they are and the version that they have when it is done. */
export async function keepSubjects(acting: Acting, order: BulkOrder, deedId: string): Promise<void> {
  const binds = new Binds();
  const { table, key } = SUBJECTS[order.deed];
  const later = order.deed === 'markOwned' ? 0 : 1;
  const chosen = judged(acting, order, binds);
  await acting.tx.query({
    text: `insert into bulk_deed_row (customer_id, deed_id, subject_id, version, place, before)
      select t.customer_id, ${binds.bind(deedId)}::uuid, t.id, t.version + ${later}, jsonb_build_object('lineId', c.line_id, 'costCentreId', c.cost_centre_id, 'billingAccountId', c.billing_account_id), ${BEFORE[order.deed]}
      from (select distinct on (${key}) * from (${chosen}) chosen where verdict = 'change' order by ${key}, id) c
      cross join lateral (select * from ${table} n where n.customer_id = ${binds.bind(acting.customerId)} and n.id = c.${key} offset 0) t`,
    values: binds.values,
  });
}
