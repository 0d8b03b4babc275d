import { randomUUID } from 'node:crypto';
import type pg from 'pg';
import { Temporal } from 'temporal-polyfill';
import { applyChunk, type Applying, openParts, takeChunk, touchedCards } from '../../src/modules/inventory-loads/apply-load.queries.js';
import { migrate } from '../../src/platform/database/migrate.js';
import { type FreshDatabase, freshDatabase, within } from '../architecture/fresh-database.js';

const ROWS = 1_000;
const CHUNK = 125;

interface PlanNode extends Partial<Record<'Actual Rows' | 'Actual Loops' | 'Rows Removed by Filter' | 'Rows Removed by Join Filter' | 'Rows Removed by Index Recheck', number>> { Plans?: PlanNode[] }

let database: FreshDatabase;
/** Rows that were gone through for each chunk: of a first load, and of one that swaps the numbers of all those cards. */
let first: number[];
let second: number[];

beforeAll(async () => {
  database = await freshDatabase();
  await migrate(database.urls.owner);
  await within(database.urls.superuser, async (client) => {
    const known = await aCustomer(client, 'begin');
    await applyAll(await staged(known, { series: 1, swapped: 0 }));
    await client.query('commit');
    await manySmall(client);
    await client.query('analyze');
    const rowsGoneThrough = await watched(client);
    const unknown = await aCustomer(client, 'set session_replication_role = origin; begin; set local role app');
    first = await applyAll(await staged(unknown, { series: 2, swapped: 0 }), rowsGoneThrough);
    second = await applyAll(await staged(unknown, { series: 2, swapped: 1 }), rowsGoneThrough);
    await client.query('rollback');
  });
});

afterAll(() => database.drop());

/** Past the triggers; from `begin` on they may be in force. */
async function aCustomer(client: pg.Client, begin: string): Promise<Applying> {
  const [customerId, memberId, agentId] = [randomUUID(), randomUUID(), randomUUID()];
  await client.query('set session_replication_role = replica');
  await client.query(`insert into operator_agent values ($1, $2, 'Agent', 'en', 'BackOffice', now(), null)`, [agentId, `${agentId}@operator.example`]);
  await client.query(`insert into customer_directory values ($1, $2, 'Zuidkaai Transport NV', 'active', now())`, [customerId, customerId.slice(0, 10)]);
  await client.query(`insert into customer (customer_id, seat, notice_email, authority_stated_by, language, owner_opt_out, owner_member_id, registrant_member_id, registered_by, registered_at)
    values ($1, 'Gent', 'n@zuidkaai.example', 'Lotte Maes', 'nl', false, $2, $2, $3, now())`, [customerId, memberId, agentId]);
  await client.query(begin);
  await client.query(`select set_config('app.customer', $1, true), set_config('app.customer_data', '1', true)`, [customerId]);
  return { client: client as unknown as pg.PoolClient, now: Temporal.Instant.from('2026-11-01T08:00:00Z'), customerId, loadId: '', columns: ['options', 'number', 'imei'] };
}

/** Customers of ten cards each: whoever is not known yet is taken for one of them, with fewer rows than a chunk has. */
async function manySmall(client: pg.Client): Promise<void> {
  await client.query(`create temp table card as select gen_random_uuid() id, (lpad((n % 100)::text, 8, '0') || '-0000-7000-8000-000000000000')::uuid customer_id, n from generate_series(1, 1000) n`);
  await client.query(`insert into line (customer_id, id, number, tariff_plan, billing_account_id, starts_at) select customer_id, id, '0' || n, 'Plan', id, now() from card`);
  await client.query(`insert into sim (customer_id, id, iccid, imsi, form, state) select customer_id, id, '0' || n, '0' || n, 'card', 'active' from card`);
  await client.query('insert into sim_placement (customer_id, id, sim_id, line_id, starts_at, recorded_at) select customer_id, id, id, id, now(), now() from card');
  await client.query('insert into device_use (customer_id, id, sim_id, device_id, starts_at) select customer_id, id, id, id, now() from card');
}

/** As it stands when a file has been received. */
async function staged(load: Applying, { series, swapped }: { series: number; swapped: number }): Promise<Applying> {
  const loadId = randomUUID();
  await load.client.query(`insert into inventory_load (customer_id, id, agent_id, file_name, reason, state, created_at)
    select $1, $2, registered_by, 'fleet.csv', 'First fleet', 'waiting', now() from customer where customer_id = $1`, [load.customerId, loadId]);
  await load.client.query(`insert into inventory_load_row (customer_id, load_id, id, row_number, iccid, imsi, form, state, number, tariff_plan, options, cost_centre, billing_account, imei)
    select $1, $2, gen_random_uuid(), n, $3 || lpad(n::text, 9, '0'), $3 || lpad(n::text, 8, '0'), 'card', 'active', $3 || lpad(((n + $4) % $5)::text, 7, '0'), 'Plan ' || $4, '{}',
      'N-' || n % 20, '800' || n % 3, $3 || lpad(n::text, 8, '0') from generate_series(1, $5::integer) n`, [load.customerId, loadId, `89320${series}`, swapped, ROWS]);
  return { ...load, loadId };
}

/** What the use case does with a load, less the ledger. */
async function applyAll(load: Applying, rowsGoneThrough = (): number => 0): Promise<number[]> {
  const chunks: number[] = [];
  await openParts(load);
  for (let [after, until]: [number, number | null] = [0, 0]; ; after = until) {
    const before = rowsGoneThrough();
    until = (await takeChunk(load, after, CHUNK)).last;
    if (until === null) return chunks;
    const known = await touchedCards(load, []);
    await applyChunk(load);
    await touchedCards(load, [...known.keys()]);
    chunks.push(rowsGoneThrough() - before);
  }
}

/** PostgreSQL explains each statement of the session when it has run, those inside triggers too. @returns tells how many rows they went through so far */
async function watched(client: pg.Client): Promise<() => number> {
  const settings = ['log_analyze = on', 'log_timing = off', 'log_min_duration = 0', 'log_nested_statements = on', `log_format = 'json'`, 'log_level = notice'];
  await client.query(`load 'auto_explain'; ${settings.map((setting) => `set auto_explain.${setting}`).join('; ')}`);
  let rows = 0;
  client.on('notice', ({ message = '' }) => {
    if (message.includes('"Plan"')) rows += rowsOf((JSON.parse(message.slice(message.indexOf('{'))) as { Plan: PlanNode }).Plan);
  });
  return () => rows;
}

function rowsOf(node: PlanNode): number {
  const { 'Actual Rows': given = 0, 'Rows Removed by Filter': filtered = 0, 'Rows Removed by Join Filter': unjoined = 0, 'Rows Removed by Index Recheck': rechecked = 0 } = node;
  return (node['Actual Loops'] ?? 1) * (given + filtered + unjoined + rechecked) + (node.Plans ?? []).reduce((sum, child) => sum + rowsOf(child), 0);
}

describe('a Customer whose cards no statistics know, beside one that they know', () => {
  // the first chunk finds empty tables
  test.each([['first load', () => first], ['second load, which swaps numbers', () => second]])('SC-FM-3a: the last rows of his %s cost what its first rows cost', (_, chunks) => {
    const [, early = 0, ...later] = chunks();
    expect(later).toHaveLength(ROWS / CHUNK - 2);
    expect(early).toBeGreaterThan(CHUNK);
    expect(Math.max(...later) / early).toBeLessThan(1.03);
  });
});
