import type { PoolClient } from 'pg';
import type { Temporal } from 'temporal-polyfill';
import { newId } from '../../kernel/index.js';

/** One load being applied on one connection. */
export interface Applying {
  client: PoolClient;
  now: Temporal.Instant;
  customerId: string;
  loadId: string;
  /** Columns the file has; what it does not name stays as it is. */
  columns: readonly string[];
}

export interface ClaimedLoad {
  agentId: string;
  /** Who brought the file that this agent had applied; null where it was applied without a word. */
  receivedBy: string | null;
  reason: string;
  fileName: string;
  rows: number;
  columns: string[];
}

/** Null where another process applies it, or it is not waiting. The lock ends with the transaction, also by a crash. */
export async function claimLoad(client: PoolClient, customerId: string, loadId: string): Promise<ClaimedLoad | null> {
  const { rows: [row] } = await client.query<ClaimedLoad & { mine: boolean }>(
    `select agent_id "agentId", received_by "receivedBy", reason, file_name "fileName", rows_read "rows", columns, pg_try_advisory_xact_lock(hashtextextended($2::text, 0)) mine
      from inventory_load where customer_id = $1 and id = $2::uuid and state in ('waiting', 'applying') and cancel_requested_at is null`, [customerId, loadId]);
  return row?.mine ? row : null;
}

/**
 * Every row of a chunk is looked up by index. Statistics know nothing yet of a Customer whose first load this is: planned for its id,
 * they promise one row, so that any index or a join of whole tables seems as good, and each chunk takes longer than the one before.
 */
const ROW_BY_ROW = 'set local plan_cache_mode = force_generic_plan; set local enable_hashjoin = off; set local enable_mergejoin = off; set local enable_material = off';

/** Cost centres and billing accounts that the file names and the Customer has not yet. */
export async function openParts({ client, now, customerId, loadId }: Applying): Promise<void> {
  await client.query(ROW_BY_ROW);
  for (const [table, key, column] of [['cost_centre', 'code', 'cost_centre'], ['billing_account', 'number', 'billing_account']] as const) {
    const { rows } = await client.query<{ key: string; name: string }>(
      `select distinct on (r.${column}) r.${column} "key", coalesce(r.${column}_name, r.${column}) "name" from inventory_load_row r
        where r.customer_id = $1 and r.load_id = $2 and r.${column} is not null and not exists (select from ${table} t where t.customer_id = $1 and t.${key} = r.${column})
        order by r.${column}, r.${column}_name nulls last`, [customerId, loadId]);
    await client.query(`insert into ${table} (customer_id, id, ${key}, name) select $1, n.id, n.key, n.name from unnest($2::uuid[], $3::text[], $4::text[]) n (id, key, name)`,
      [customerId, rows.map(() => newId(now)), rows.map((row) => row.key), rows.map(({ name }) => name)]);
  }
}

const CHUNK = `create temp table if not exists chunk (row_number integer, iccid text, imsi text, form text, state text, blocked_until timestamptz, activated_at timestamptz,
  tariff_plan text, options text[], cost_centre_id uuid, billing_account_id uuid, number text, imei text, device_make text, device_model text,
  sim_id uuid primary key, line_id uuid unique, device_id uuid, placement_id uuid, use_id uuid, new_sim boolean, new_line boolean) on commit drop`;

/**
 * The next rows behind a row, each with the ids it has or will have.
 * @returns the last row number, null when there are no more, and how many they are
 */
export async function takeChunk({ client, now, customerId, loadId }: Applying, after: number, size: number): Promise<{ last: number | null; count: number }> {
  await client.query(CHUNK);
  await client.query('truncate chunk');
  await client.query('discard plans'); // those of triggers and foreign keys, made while the tables were smaller
  const ids = (): string[] => Array.from({ length: size }, () => newId(now));
  const rows = `select r.*, row_number() over (order by r.row_number) n from inventory_load_row r
    where r.customer_id = $1 and r.load_id = $2 and r.row_number > $3 order by r.row_number limit ${size}`;
  await client.query(`insert into device (customer_id, id, imei, make, model)
    select distinct on (r.imei) $1, ($4::uuid[])[r.n], r.imei, r.device_make, r.device_model from (${rows}) r
    where r.imei is not null order by r.imei on conflict (customer_id, imei) do nothing`, [customerId, loadId, after, ids()]);
  const { rows: [taken] } = await client.query<{ last: number | null; count: number }>(`with taken as (insert into chunk
      select r.row_number, r.iccid, r.imsi, r.form, r.state, r.blocked_until, r.activated_at, r.tariff_plan, coalesce(r.options, '{}'), k.id, b.id, r.number,
        d.imei, d.make, d.model,
        coalesce(s.id, ($4::uuid[])[r.n]), case when r.number is not null then coalesce(l.id, ($5::uuid[])[r.n]) end, d.id, ($6::uuid[])[r.n], ($7::uuid[])[r.n],
        s.id is null, r.number is not null and l.id is null
      from (${rows}) r
        left join sim s on s.customer_id = $1 and s.iccid = r.iccid
        left join line l on l.customer_id = $1 and l.number = r.number
        left join device d on d.customer_id = $1 and d.imei = r.imei
        left join cost_centre k on k.customer_id = $1 and k.code = r.cost_centre
        left join billing_account b on b.customer_id = $1 and b.number = r.billing_account
      returning row_number)
    select max(row_number) last, count(*)::integer count from taken`, [customerId, loadId, after, ids(), ids(), ids(), ids()]);
  await client.query('analyze chunk');
  return taken ?? { last: null, count: 0 };
}

/**
 * What the chunk names and was there before. By these ids a change finds its rows; joined with the chunk alone, the planner goes through all rows
 * of a Customer of whom it expects fewer than a chunk has.
 */
const STANDING = {
  lines: 'array(select x.line_id from chunk x where x.line_id is not null and not x.new_line)',
  cards: 'array(select x.sim_id from chunk x where not x.new_sim)',
} as const;

/** New rows first, then what changed, then who is where. The trigger keep_sim_listing follows each statement. */
export async function applyChunk({ client, now, customerId, columns }: Applying): Promise<void> {
  const at = now.toString();
  const run = (text: string, ...values: unknown[]): Promise<unknown> => client.query(text, [customerId, ...values]);
  const named = (column: string): string => String(columns.includes(column));
  await run('insert into sim_directory (iccid, customer_id) select iccid, $1 from chunk where new_sim');
  await run('insert into number_directory (number, customer_id) select number, $1 from chunk where new_line');
  await run(`insert into line (customer_id, id, number, tariff_plan, options, cost_centre_id, billing_account_id, starts_at)
    select $1, line_id, number, tariff_plan, options, cost_centre_id, billing_account_id, $2 from chunk where new_line`, at);
  // the cost centre of a line that is there already is the Customer's own word, and stays
  await run(`update line l set tariff_plan = c.tariff_plan, options = case when ${named('options')} then c.options else l.options end, billing_account_id = c.billing_account_id, version = l.version + 1
    from chunk c where l.customer_id = $1 and l.id = c.line_id and l.id = any(${STANDING.lines})
      and (l.tariff_plan, l.options, l.billing_account_id) is distinct from (c.tariff_plan, case when ${named('options')} then c.options else l.options end, c.billing_account_id)`);
  // a new card comes with its device, and on a new line with that, in its listing: the trigger leaves it as it is
  const listed = (column: string): string => `case when new_line then ${column} end`;
  await run(`insert into sim (customer_id, id, iccid, imsi, form, state, blocked_until, activated_at, line_id, number, tariff_plan, options, cost_centre_id, billing_account_id,
      device_id, imei, device_make, device_model, device_owned)
    select $1, sim_id, iccid, imsi, form, state, blocked_until, activated_at, ${listed('line_id')}, coalesce(${listed('number')}, ''), coalesce(${listed('tariff_plan')}, ''),
      ${listed('options')}, ${listed('cost_centre_id')}, ${listed('billing_account_id')}, device_id, imei, device_make, device_model,
      exists (select from device_ownership o where o.customer_id = $1 and o.device_id = chunk.device_id and o.ends_at is null) from chunk where new_sim`);
  await run(`update sim s set imsi = c.imsi, form = c.form, state = c.state, blocked_until = c.blocked_until, ${['blocked_since', 'block_limit', 'block_cause']
    .map((column) => `${column} = case when s.state = 'blocked' and (c.state, c.blocked_until) is not distinct from (s.state, s.blocked_until) then s.${column} end`).join(', ')}, activated_at = coalesce(c.activated_at, s.activated_at), version = s.version + 1
    from chunk c where s.customer_id = $1 and s.id = c.sim_id and s.id = any(${STANDING.cards})
      and (s.imsi, s.form, s.state, s.blocked_until, s.activated_at) is distinct from (c.imsi, c.form, c.state, c.blocked_until, coalesce(c.activated_at, s.activated_at))`);
  await run(LEAVE_LINES(named('number')), at);
  await run(LEAVE_CARDS(named('number')), at);
  await run(LEAVE_DEVICES(named('imei')), at);
  await run(ARRIVE, at);
}

/** A number on another card is a swap: the old placement ends at the instant the new one begins. */
const LEAVE_LINES = (named: string): string => `update sim_placement p set ends_at = greatest(p.starts_at, $2) from chunk c
  where ${named} and p.customer_id = $1 and p.ends_at is null and p.sim_id = c.sim_id and p.sim_id = any(${STANDING.cards}) and p.line_id is distinct from c.line_id`;

const LEAVE_CARDS = (named: string): string => `update sim_placement p set ends_at = greatest(p.starts_at, $2) from chunk c
  where ${named} and p.customer_id = $1 and p.ends_at is null and p.line_id = c.line_id and p.line_id = any(${STANDING.lines}) and p.sim_id <> c.sim_id`;

const LEAVE_DEVICES = (named: string): string => `update device_use u set ends_at = greatest(u.starts_at, $2) from chunk c
  where ${named} and u.customer_id = $1 and u.ends_at is null and u.sim_id = c.sim_id and u.sim_id = any(${STANDING.cards}) and u.device_id is distinct from c.device_id`;

/** In one statement, so that the listing is refreshed when both are there. */
const ARRIVE = `with placed as (insert into sim_placement (customer_id, id, sim_id, line_id, starts_at, recorded_at)
    select $1, c.placement_id, c.sim_id, c.line_id, $2::timestamptz, $2 from chunk c
    where c.line_id is not null and not exists (select from sim_placement p where p.customer_id = $1 and p.sim_id = c.sim_id and p.line_id = c.line_id and p.ends_at is null))
  insert into device_use (customer_id, id, sim_id, device_id, starts_at) select $1, c.use_id, c.sim_id, c.device_id, $2 from chunk c
    where c.device_id is not null and not exists (select from device_use u where u.customer_id = $1 and u.sim_id = c.sim_id and u.device_id = c.device_id and u.ends_at is null)`;

/** A card as the ledger tells it; attributes first, by which its readers are scoped. */
export interface CardFacts extends Record<string, unknown> {
  id: string;
  state: string;
  lineId: string | null;
  costCentreId: string | null;
  billingAccountId: string | null;
}

/** The cards that the chunk names, and those whose number it takes. */
export async function touchedCards({ client, customerId }: Applying, known: readonly string[]): Promise<Map<string, CardFacts>> {
  const { rows } = await client.query<{ card: CardFacts }>(`select json_build_object('id', s.id, 'iccid', s.iccid, 'imsi', s.imsi, 'form', s.form, 'state', s.state,
      'blockedUntil', s.blocked_until, 'activatedAt', s.activated_at, 'lineId', s.line_id, 'number', nullif(s.number, ''), 'tariffPlan', nullif(s.tariff_plan, ''), 'options', s.options,
      'costCentreId', s.cost_centre_id, 'billingAccountId', s.billing_account_id, 'imei', s.imei) card
    from (select sim_id id from chunk union select unnest($2::uuid[]) union
        select q.id from chunk c cross join lateral (select q.id from sim q where q.customer_id = $1 and q.line_id = c.line_id offset 0) q) t
      join sim s on s.customer_id = $1 and s.id = t.id order by s.iccid`, [customerId, known]);
  return new Map(rows.map(({ card }) => [card.id, card]));
}

/** The end, in the transaction of the work: from here on it cannot be cancelled. @returns false when it was */
export async function finishLoad({ client, customerId, loadId }: Applying, now: Temporal.Instant): Promise<boolean> {
  const { rowCount } = await client.query(`update inventory_load set state = 'applied', rows_applied = rows_read, finished_at = $3
    where customer_id = $1 and id = $2 and cancel_requested_at is null and state in ('waiting', 'applying')`, [customerId, loadId, now.toString()]);
  await client.query('delete from inventory_load_row where customer_id = $1 and load_id = $2', [customerId, loadId]);
  return rowCount === 1;
}
