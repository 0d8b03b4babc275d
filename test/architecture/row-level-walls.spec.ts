import { migrate } from '../../src/platform/database/migrate.js';
import { type FreshDatabase, ask, freshDatabase } from './fresh-database.js';

/** Tables of no single Customer, each behind one directory class (blueprint 5). A new one is a decision. */
const globalTables = [
  'identity', 'operator_agent', 'credential', 'session', 'one_time_link', 'throttle', 'mail', 'customer_directory',
  'identity_customer', 'service_client_key', 'number_directory', 'sim_directory', 'migration',
  'email_change', 'compromise_report', 'rule_pack', 'due_right_automation', 'agent_answer', 'measure', 'measure_review',
  'price_notice', 'third_party_terms', 'portal_heartbeat', 'portal_outage', 'mobile_number',
  'legal_entity', 'ownership_fact', 'meeting_vote',
  'third_party_block', 'legal_entity_name',
];

/** Tables of customer data: nothing of them in the AccessManager capacity (I1). */
const customerData = [
  'line', 'sim', 'device', 'device_ownership', 'line_assignment', 'sim_placement', 'device_use', 'inventory_load_row',
  'inventory_load_error', 'ledger_detail',
  'superseded_data', 'bulk_deed', 'bulk_deed_row', 'saved_view', 'product_contract',
  'document', 'document_file', 'document_objection', 'document_acceptance', 'document_extension', 'document_consent',
];

/** Customer tables whose change is no change of authority or of the inventory: work in progress, and the ledger itself. */
const notRecorded = [
  'idempotent_answer', 'inventory_load', 'inventory_load_row', 'inventory_load_error', 'ledger_head', 'ledger_entry', 'ledger_detail',
  'superseded_fact', 'superseded_data', 'bulk_deed_row',
  'ledger_change', 'bulk_change', 'bulk_change_row',
  'rule_clock', 'use_stamp', 'due_right_decision',
  'document_file', 'announced_end', 'affiliate_act',
];

const securityDefiners: string[] = [];

/** Who passes by row-level policies, or through one that names him instead of a Customer. */
const widerPolicies = [
  'recovery_case: queue for SELECT to operator', 'rule_clock: queue for SELECT to operator', 'due_right_decision: queue for SELECT to operator',
  'document: queue for SELECT to operator', 'subscription: queue for SELECT to operator', 'measure: here_or_everywhere for ALL to app', 'measure: register for SELECT to operator',
  'mail: of_its_customer for ALL to app', 'application_request: queue for SELECT to operator', 'price_acceptance: queue for SELECT to operator',
  'document_consent: queue for SELECT to operator', 'document_file: given_up for DELETE to app', 'document_file: queue for SELECT to operator',
  'mandate: queue for SELECT to operator', 'affiliation: queue for SELECT to operator',
  'affiliation: of_parent for SELECT to app', 'affiliate_consent: of_parent for SELECT to app', 'affiliate_act: of_parent for SELECT to app',
];

interface Table {
  name: string;
  key: string[];
  enabled: boolean;
  forced: boolean;
  triggers: string[];
}

interface Policy {
  on: string;
  name: string;
  command: string;
  roles: string;
  using: string | null;
  check: string | null;
}

let database: FreshDatabase;
let tables: Table[];
let policies: Policy[];
let customerTables: string[];

beforeAll(async () => {
  database = await freshDatabase();
  await migrate(database.urls.owner);
  tables = await ask<Table>(database.urls.owner, `
    select c.relname::text name, c.relrowsecurity enabled, c.relforcerowsecurity forced,
      array(select a.attname::text from pg_index i, unnest(i.indkey) with ordinality k (number, position)
        join pg_attribute a on a.attrelid = c.oid and a.attnum = k.number
        where i.indrelid = c.oid and i.indisprimary order by k.position) key,
      array(select t.tgname::text from pg_trigger t where t.tgrelid = c.oid and not t.tgisinternal and t.tgenabled = 'O'
        and t.tgdeferrable and t.tginitdeferred and t.tgtype & 29 = 29) triggers -- for each row, after insert, update and delete
    from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') order by 1`);
  policies = await ask<Policy>(database.urls.owner, `
    select tablename::text "on", policyname::text name, cmd command, array_to_string(roles, ',') roles, qual using, with_check "check"
    from pg_policies where schemaname = 'public'`);
  customerTables = tables.map(({ name }) => name).filter((name) => !globalTables.includes(name));
});

afterAll(() => database.drop());

const namesWhere = (fits: (table: Table) => boolean): string[] =>
  tables.filter((table) => customerTables.includes(table.name) && !fits(table)).map(({ name }) => name);

test('M05: every global table exists and is meant to be global', () => {
  expect(tables.map(({ name }) => name)).toEqual(expect.arrayContaining([...globalTables, ...customerData, ...notRecorded]));
  expect(customerTables.length).toBeGreaterThanOrEqual(25);
});

test('M05: the primary key of every Customer table begins with customer_id', () => {
  expect(namesWhere(({ key }) => key[0] === 'customer_id')).toEqual([]);
});

test('M05: row-level security is enabled and forced on every Customer table', () => {
  expect(namesWhere(({ enabled, forced }) => enabled && forced)).toEqual([]);
});

const OF_SET_CUSTOMER = /^\(customer_id = \(NULLIF\(current_setting\('app\.customer'::text, true\), ''::text\)\)::uuid\)$/;
// one equation, so that the planner reads by index and in order; null where customer data is closed
const DATA_OF_SET_CUSTOMER = /^\(customer_id =\s+CASE\s+WHEN \(current_setting\('app\.customer_data'::text, true\) = '1'::text\) THEN \(NULLIF\(current_setting\('app\.customer'::text, true\), ''::text\)\)::uuid\s+ELSE NULL::uuid\s+END\)$/;

test('M05: one policy per Customer table shows and takes rows of the set Customer only', () => {
  const own = policies.filter(({ command, roles }) => command === 'ALL' && roles === 'public');
  expect(own.map(({ on }) => on).sort()).toEqual([...customerTables].sort());
  for (const { on, using, check } of own) {
    expect(using).toMatch(customerData.includes(on) ? DATA_OF_SET_CUSTOMER : OF_SET_CUSTOMER);
    expect(`${on} ${check}`).toBe(`${on} ${using}`);
  }
});

test('M05, I1: the policies of customer data ask for app.customer_data too, and only they', () => {
  const guarded = policies.filter(({ using }) => using?.includes("current_setting('app.customer_data'::text, true) = '1'"));
  expect(guarded.map(({ on }) => on).sort()).toEqual([...customerData].sort());
});

test('M05: a policy for another role is one of the known ones', () => {
  const wider = policies.filter(({ command, roles }) => command !== 'ALL' || roles !== 'public');
  expect(wider.map(({ on, name, command, roles }) => `${on}: ${name} for ${command} to ${roles}`).sort()).toEqual([...widerPolicies].sort()); // the catalogue has no order
});

test('M05, blueprint 3.10: a change of a recorded table does not commit without its ledger entry', () => {
  const recorded = tables.filter(({ triggers }) => triggers.includes('ledger_is_complete')).map(({ name }) => name);
  expect(recorded.sort()).toEqual(customerTables.filter((name) => !notRecorded.includes(name)).sort());
});

test('M05: a foreign key between Customer tables carries customer_id', async () => {
  const keys = await ask<{ source: string; target: string; columns: string[]; targets: string[] }>(database.urls.owner, `
    select conrelid::regclass::text source, confrelid::regclass::text target,
      array(select attname::text from unnest(conkey) with ordinality k (n, p) join pg_attribute on attrelid = conrelid and attnum = n order by p) columns,
      array(select attname::text from unnest(confkey) with ordinality k (n, p) join pg_attribute on attrelid = confrelid and attnum = n order by p) targets
    from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace`);
  const within = keys.filter(({ source, target }) => customerTables.includes(source) && customerTables.includes(target));
  expect(within.length).toBeGreaterThan(30);
  expect(within.filter(({ columns, targets }) => columns[0] !== 'customer_id' || targets[0] !== 'customer_id')).toEqual([]);
});

test('M05: uniqueness is per Customer', async () => {
  const unique = await ask<{ name: string; on: string; columns: string[] }>(database.urls.owner, `
    select i.indexrelid::regclass::text name, i.indrelid::regclass::text "on",
      array(select a.attname::text from pg_attribute a where a.attrelid = i.indrelid and a.attnum = any(i.indkey)) columns
    from pg_index i join pg_class c on c.oid = i.indrelid
    where c.relnamespace = 'public'::regnamespace and (i.indisunique or i.indisexclusion)`);
  expect(unique.filter(({ on, columns }) => customerTables.includes(on) && !columns.includes('customer_id'))).toEqual([]);
});

test('M05: the server\'s role has no special right, owns nothing and cannot make tables', async () => {
  const [role] = await ask(database.urls.app, `
    select rolsuper, rolbypassrls, rolcreatedb, rolcreaterole, rolreplication,
      (select count(*)::int from pg_class where pg_has_role(current_user, relowner, 'member')) owned,
      (select count(*)::int from pg_auth_members m where m.member = r.oid) memberships,
      has_schema_privilege('public', 'create') or has_schema_privilege('jobs', 'create') or has_database_privilege(current_database(), 'create') creates
    from pg_roles r where rolname = current_user`);
  expect(role).toEqual({
    rolsuper: false, rolbypassrls: false, rolcreatedb: false, rolcreaterole: false, rolreplication: false, owned: 0, memberships: 0, creates: false,
  });
});

test('M05: the server\'s role takes nothing back: it deletes work in progress, files that nobody named and people\'s views only, and changes no ledger entry', async () => {
  const rights = await ask<{ table: string; delete: boolean; update: boolean; truncate: boolean }>(database.urls.app, `
    select relname::text "table", has_table_privilege(oid, 'delete') delete, has_table_privilege(oid, 'update') update, has_table_privilege(oid, 'truncate') truncate
    from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p') order by 1`);
  expect(rights.filter((right) => right.delete).map(({ table }) => table)).toEqual(['bulk_change_row', 'bulk_deed_row', 'document_file', 'inventory_load_row', 'mobile_number', 'saved_view', 'throttle']);
  expect(rights.filter((right) => right.truncate)).toEqual([]);
  expect(rights.filter(({ table, update }) => update && ['ledger_entry', 'ledger_detail', 'ledger_change', 'migration'].includes(table))).toEqual([]);
});

test('M05: no view and no function lends the rights of its owner', async () => {
  const lenders = await ask<{ name: string }>(database.urls.owner, `
    select p.oid::regprocedure::text name from pg_proc p
    where p.pronamespace in ('public'::regnamespace, 'jobs'::regnamespace) and p.prosecdef
    union all
    select c.oid::regclass::text from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('v', 'm')
      and not coalesce('security_invoker=true' = any (c.reloptions), false)`);
  expect(lenders.map(({ name }) => name)).toEqual(securityDefiners);
});

test('M05: without a Customer every Customer table is empty for the server, and takes no row', async () => {
  for (const table of customerTables) {
    expect(await ask(database.urls.app, `select from ${table} limit 1`)).toEqual([]);
  }
  const centre = 'insert into cost_centre (customer_id, id, code, name) values ($1, $1, $2, $2)';
  await expect(ask(database.urls.app, centre, ['01890000-0000-7000-8000-000000000001', 'north'])).rejects.toMatchObject({ code: '42501' });
});
