import { createHash, randomUUID } from 'node:crypto';
import pg from 'pg';
import { World } from '../clients/world.js';
import { databaseUrls } from '../support/server.js';

/** One row of every table the ledger tells of, beside those a Customer has anyway. */
const ROWS = `
  insert into cost_centre values (:c, :a, 'A', 'A');
  insert into billing_account values (:c, :a, 'A', 'A');
  insert into service_client (customer_id, id, name, sponsor_member_id, scopes, authentication, starts_at, ends_at, made_by, recorded_at)
    values (:c, :a, 'A', :a, '{sim:read}', 'secret', now(), now() + interval '1 day', :a, now());
  insert into service_client_secret values (:c, :a, :a, 'x', now(), now(), null);
  insert into access_grant_scope (customer_id, id, grant_id, cost_centre_id) values (:c, :a, :a, :a);
  insert into bulk_deed (customer_id, id, deed, state, reason, count, made_by, made_at) values (:c, :a, 'unblock', 'done', 'x', 1, :a, now());
  insert into saved_view (customer_id, id, member_id, name, shared, filter, sort, direction) values (:c, :a, :a, 'A', false, '{}', 'iccid', 'asc');
  insert into calendar_feed (customer_id, id, member_id, capacity, token_hash, made_at) values (:c, :a, :a, 'ServiceUser', sha256('A'), now());
  insert into product_contract (customer_id, id, reference, product, starts_on, recorded_at) values (:c, :a, 'A', 'A', current_date, now());
  insert into recovery_case (customer_id, id, kind, member_id, evidence, state, opened_by, opened_at) values (:c, :a, 'ownership', :a, 'x', 'open', (select registered_by from customer where customer_id = :c), now());
  insert into line (customer_id, id, number, tariff_plan, billing_account_id, starts_at) values (:c, :a, '+32470000000', 'A', :a, now());
  insert into sim (customer_id, id, iccid, imsi, form, state) values (:c, :a, '8932', '206', 'card', 'inStock');
  insert into device (customer_id, id, imei) values (:c, :a, '35');
  insert into device_ownership (customer_id, id, device_id, stated_by, starts_at) values (:c, :a, :a, 'A', now());
  insert into line_assignment (customer_id, id, line_id, member_id, starts_at, reason, recorded_at) values (:c, :a, :a, :a, now(), 'A', now());
  insert into sim_placement (customer_id, id, sim_id, line_id, starts_at, recorded_at) values (:c, :a, :a, :a, now(), now());
  insert into device_use (customer_id, id, sim_id, device_id, starts_at) values (:c, :a, :a, :a, now());
  insert into deputy (customer_id, id, for_member_id, deputy_member_id, capacity, starts_at, ends_at, reason, named_by, named_in_capacity, recorded_at)
    select :c, :a, owner_member_id, :a, 'AccessOwner', now(), now() + interval '1 day', 'A', owner_member_id, 'AccessOwner', now() from customer where customer_id = :c;
  insert into mandate (customer_id, id, third_party, third_party_number, sub_profile_id, starts_at, ends_at, reason, drafted_by, drafted_at)
    select :c, :a, 'A', 'FR0000', (select id from sub_profile where customer_id = :c limit 1), now(), now() + interval '1 day', 'A', owner_member_id, now() from customer where customer_id = :c;
  insert into mandate_scope (customer_id, id, mandate_id, draft, line_id) values (:c, :a, :a, 1, :a);
  insert into customer_directory (id, enterprise_number, legal_name, state, created_at) values (:a, 'completeness', 'A', 'ended', now());
  insert into affiliation (customer_id, id, parent_id, origin, document, listed_by, listed_at, evidence, control_from)
    select :c, :a, :a, 'registration', 'A', registered_by, now(), 'declared', now() from customer where customer_id = :c;
  insert into affiliate_consent (customer_id, id, affiliation_id, parent_id, given_by, document, covers, starts_at, recorded_by, recorded_at)
    select :c, :a, :a, parent_id, 'A', 'A', 'A', now(), listed_by, now() from affiliation where customer_id = :c and id = :a;
  insert into compromise (customer_id, id, member_id, reported_by, reported_at, suspected_since, reason, version)
    select :c, :a, owner_member_id, owner_member_id, now(), now(), 'A', 1 from customer where customer_id = :c;
  insert into document_file (customer_id, id, name, media_type, size, sha256, scan, brought_at) values (:c, :a, 'A', 'text/csv', 1, 'A', 'notScanned', now());
  insert into document (customer_id, id, kind, title, language, file_id, published_by, published_at, published_on, due_on, due_at, skipped, pack, state)
    select :c, :a, 'report', 'A', 'nl', :a, registered_by, now(), current_date, current_date + 7, now() + interval '7 days', '{}', 'A', 'objected' from customer where customer_id = :c;
  insert into document_objection (customer_id, id, document_id, member_id, by_name, reasons, reasons_sha256, document_sha256, parts, received_at)
    select :c, :a, :a, owner_member_id, 'A', 'A', 'A', 'A', '{}', now() from customer where customer_id = :c;
  insert into document_consent (customer_id, id, document_id, case_number, third_party, purpose, until_on, ends_at, document_sha256, asked_by, by_name, asked_at, state)
    select :c, :a, :a, 'A', 'A', 'A', current_date, now(), 'A', owner_member_id, 'A', now(), 'waiting' from customer where customer_id = :c;
  insert into document_acceptance values (:c, :a, now(), now());
  insert into document_extension select :c, :a, now() - interval '1 hour', now(), 'A', current_date, now(), current_date + 1, now() + interval '1 day', registered_by, now() from customer where customer_id = :c;
  insert into access_request (customer_id, id, member_id, permission, reason, due_at, state, recorded_at) values (:c, :a, :a, 'sim:read', 'A', now() + interval '1 day', 'waiting', now());
  insert into application_request (customer_id, id, application, kind, state, asked_by, asked_in_capacity, asked_at) select :c, :a, 'support', 'activation', 'waiting', owner_member_id, 'AccessOwner', now() from customer where customer_id = :c;
  insert into price_notice (application, version, amount_cents, effective_on, announced_by, announced_at) select 'e-invoice', 900, 0, '2099-01-01', registered_by, now() from customer where customer_id = :c;
  insert into third_party_terms (code, version, name, supplier, url, terms, fee, data_shared, announced_by, announced_at) select 'completeness', 1, 'A', 'A', 'A', 'A', 'A', 'A', registered_by, now() from customer where customer_id = :c;`;

/** What is never changed is added once more instead. */
const ADDED_ONLY: Readonly<Record<string, string>> = {
  price_acceptance: `insert into price_acceptance select customer_id, gen_random_uuid(), 'e-invoice', 900, owner_member_id, 'AccessOwner', now() from customer where customer_id = $1`,
  third_party_acceptance: `insert into third_party_acceptance select customer_id, gen_random_uuid(), 'completeness', 1, owner_member_id, 'AccessOwner', now() from customer where customer_id = $1`,
};

let world: World;
let app: pg.Client;
let customerId: string;
let recorded: string[];

beforeAll(async () => {
  world = await World.open();
  const made = await world.aCustomer();
  ({ customerId } = made);
  await world.aGrant(customerId, made.owner);
  await world.rows(ROWS.replaceAll(':c', `'${customerId}'`).replaceAll(':a', `'${randomUUID()}'`));
  recorded = (await world.rows<{ name: string }>(`select tgrelid::regclass::text name from pg_trigger where tgname = 'ledger_is_complete' order by 1`)).map(({ name }) => name);
  app = new pg.Client(databaseUrls.app);
  await app.connect();
});

afterAll(async () => {
  await app.end();
  await world.close();
});

/** The tag of the commit, or what refused it. */
async function commit(change: (client: pg.Client) => Promise<unknown>): Promise<string> {
  try {
    await app.query(`begin; set local app.customer = '${customerId}'; set local app.customer_data = '1'`);
    await change(app);
    return (await app.query('commit')).command;
  } catch (fault) {
    await app.query('rollback');
    return (fault as { constraint?: string }).constraint ?? String(fault);
  }
}

const touch = (table: string) => async (): Promise<void> => {
  const { rowCount } = await app.query(ADDED_ONLY[table] ?? `update ${table} set customer_id = customer_id where customer_id = $1`, [customerId]);
  if (rowCount === 0) throw new Error(`${table} has no row to change`);
};

const tell = async (): Promise<void> => {
  await app.query(`insert into ledger_entry (customer_id, seq, at, event, body, previous_hash, hash)
    select $1, coalesce(max(seq), 0) + 1, now(), 'test.told', '{}', $2, $2 from ledger_entry where customer_id = $1`, [customerId, createHash('sha256').digest()]);
};

it('M33: a change of any recorded table does not commit without an entry of its own transaction, and commits with one', async () => {
  expect(recorded.length).toBeGreaterThanOrEqual(18);
  const answers: Record<string, string[]> = {};
  for (const table of recorded) {
    answers[table] = [await commit(touch(table)), await commit(async () => (await touch(table)(), tell()))];
  }
  expect(answers).toEqual(Object.fromEntries(recorded.map((table) => [table, ['ledger_is_complete', 'COMMIT']])));
});

it('M33: an entry of another Customer or of an earlier transaction does not count', async () => {
  expect(await commit(tell)).toBe('COMMIT');
  expect(await commit(touch('cost_centre'))).toBe('ledger_is_complete');
  const other = await world.aCustomer();
  expect(await commit(async () => {
    await touch('cost_centre')();
    await app.query(`set local app.customer = '${other.customerId}'`);
    await app.query(`insert into ledger_entry (customer_id, seq, at, event, body, previous_hash, hash) values ($1, 1, now(), 'test.told', '{}', '', '')`, [other.customerId]);
  })).toBe('ledger_is_complete');
});

it('M33: an insert is a change too', async () => {
  expect(await commit(() => app.query(`insert into cost_centre values ($1, $2, 'B', 'B')`, [customerId, randomUUID()]))).toBe('ledger_is_complete');
});

it('M34: the server\'s role cannot change, take back or forge what was recorded', async () => {
  for (const statement of ['update ledger_entry set body = body', 'delete from ledger_entry', 'update ledger_detail set body = body', 'delete from ledger_detail', 'delete from ledger_head', 'truncate ledger_entry']) {
    await expect(app.query(statement)).rejects.toMatchObject({ code: '42501' });
  }
});
