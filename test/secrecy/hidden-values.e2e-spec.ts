import { type SignedIn, World } from '../clients/world.js';
import { proof } from '../support/proof.js';
import { baseUrl } from '../support/server.js';
import { CanaryCustomer } from './canary-customer.js';
import { graphqlSchema, type Operation, type Pools, rootFields, routes } from './operations.js';
import { aSession, poolsOf, type Said, sweep } from './sweep.js';

const { n: calls, seed } = proof('M03: the same question before and after hidden values changed', 20_000, 600);

let world: World;
let customer: CanaryCustomer;
let operations: Operation[];
let pools: Pools;
let began: number;

beforeAll(async () => {
  world = await World.open();
  customer = await CanaryCustomer.in(world);
  // reading writes nothing, but for an export's entry
  operations = [...await routes(), ...rootFields(await graphqlSchema(customer.owner.cookie))].filter(({ writes, label }) => !writes && !/health|metrics/.test(label));
  pools = await poolsOf(customer, world);
  began = Date.now() - 1000;
});

afterAll(() => world.close());

const idsOf = async (table: string): Promise<string[]> => (await world.rows<{ id: string }>(`select id from ${table} where customer_id = $1`, [customer.customerId])).map(({ id }) => id);

/** Every column of customer data but ids and words of fixed lists, in every row but those shown; and one SIM more. */
async function changeWhatIsHidden(shown: readonly string[]): Promise<void> {
  const columns = await world.rows<{ table: string; column: string; type: string }>(`select c.table_name as table, c.column_name as column, c.data_type as type from pg_policies p
    join information_schema.columns c on c.table_schema = 'public' and c.table_name = p.tablename
    where p.qual like '%app.customer_data%' and c.data_type in ('text', 'ARRAY', 'timestamp with time zone') and c.is_generated = 'NEVER'
      and c.table_name <> 'ledger_detail' -- sealed: to change it is tampering, which the ledger tells everybody
      and (c.table_name, c.column_name) not in (('sim', 'state'), ('sim', 'form'), ('sim', 'block_cause'), ('bulk_deed', 'deed'), ('bulk_deed', 'state'), ('superseded_data', 'fact'), ('superseded_data', 'relation'), ('saved_view', 'sort'), ('saved_view', 'direction'),
        ('document', 'kind'), ('document', 'state'), ('document', 'language'), ('document', 'pack'), ('document', 'skipped'), ('document_file', 'media_type'), ('document_file', 'scan'), ('document_consent', 'state'), ('document_objection', 'outcome'))`);
  expect(columns.length).toBeGreaterThan(40);
  const turned = (column: string): string => `translate(${column}, '0123456789abcdef', '9012345678bcdefa')`;
  const other = ({ column, type }: { column: string; type: string }): string =>
    ({ text: turned(column), ARRAY: `array(select ${turned('each')} from unnest(${column}) each)` })[type] ?? `${column} + interval '17 minutes 3.021 seconds'`;
  for (const [table, its] of Map.groupBy(columns, (each) => each.table)) {
    const rows = await world.rows<{ at: string; row: { id?: string; sim_id?: string } }>(
      `select ctid::text at, to_jsonb(${table}) row from ${table} where customer_id = $1 ${its.some(({ column }) => column === 'starts_at') ? 'order by starts_at desc' : ''}`, [customer.customerId]);
    for (const { at, row } of rows) { // the last period moves first, or it would overlap the one before
      if (shown.includes((table === 'sim_placement' ? row.sim_id : row.id) ?? '')) continue;
      await world.rows(`update ${table} set ${its.map((each) => `${each.column} = ${other(each)}`).join(', ')} where customer_id = $1 and ctid = $2`, [customer.customerId, at]);
    }
  }
  await world.rows(`update line_assignment set member_id = $2 where customer_id = $1`, [customer.customerId, customer.ids.bystanders[0]]);
  await customer.fleet.aSim({ costCentreId: customer.costCentreId, memberId: customer.ids.bystanders[1], device: 'owned' });
  await customer.fleet.refresh(...await idsOf('sim'));
}

/** A query that came often is compiled: its errors stand behind its data, and no longer say where in the text. */
const inOrder = (body: string): string => {
  if (!/^\{"(data|errors)":/.test(body)) return body;
  const { data, ...rest } = JSON.parse(body) as { data: unknown };
  return JSON.stringify({ ...rest, data }).replace(/"locations":\[[^\]]*\],/g, '');
};

/** Without what no two answers have in common: ids of requests, instants since this run began, sealed cursors (their length stays). */
const plain = ({ status, headers, body }: Said): string => [
  status, ...[...headers].filter(([name]) => !['date', 'x-request-id', 'etag', 'content-length'].includes(name)).map(([name, value]) => `${name}: ${value.replace(/nonce-[\w+/=-]+/g, 'nonce')}`),
  inOrder(body).replace(/"(requestId|instance)":"[^"]*"/g, '"$1":""').replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, (instant) => (Date.parse(instant) >= began ? 'now' : instant))
    .replace(/"(endCursor|next|cursor)":"([^"]+)"/g, (_, name: string, cursor: string) => `"${name}":${cursor.length}`),
].join('\n');

/** An export or a download is told in the ledger, and that is heard. */
const recordsNothing = ({ label }: Operation): boolean => !/export|\/(file|attachments)\b/i.test(label);

interface Asks { which?: (operation: Operation) => boolean; shown?: readonly string[] }
interface Told { differing: string[]; served: number }

/** Asks everything, lets what is hidden change, and asks the same again. */
async function askedTwice(person: SignedIn, capacity: string, { which = () => true, shown = [] }: Asks = {}): Promise<Told> {
  const cookie = await aSession(world, person, { customerId: customer.customerId, capacity });
  const asked = operations.filter(which);
  const ask = (): Promise<Said[]> => sweep({ operations: asked, rounds: Math.max(2, Math.ceil(calls / asked.length / 3)), seed, pools, server: baseUrl, enter: () => Promise.resolve(cookie) });
  const first = await ask();
  await changeWhatIsHidden(shown);
  const second = await ask();
  const differing = first.flatMap((said, at) => (plain(said) === plain(second[at] as Said) ? [] : [`${said.label}: ${said.asked.path} ${said.asked.body ?? ''}\n${plain(said)}\n${plain(second[at] as Said)}`]));
  return { differing, served: new Set(first.filter(({ status }) => status < 300).map(({ label }) => label)).size };
}

it('S31, M03, I1: no answer to a Manager depends on a value of customer data', async () => {
  const { differing, served } = await askedTwice(await world.aManager(customer.customerId), 'AccessManager', { which: recordsNothing });
  expect(differing.slice(0, 3)).toEqual([]);
  expect(served).toBeGreaterThan(20);
}, 600_000);

it('S31, M03, S14: no answer to a fleet user depends on people, devices or SIMs beyond his cost centre', async () => {
  const { fleet } = customer;
  const dune = await fleet.aCostCentre('KP-9', 'Dune');
  const seen = await fleet.aSim({ costCentreId: dune, memberId: customer.ids.bystanders[1], device: 'private' });
  pools = { ...pools, simId: [...(pools['simId'] ?? []), seen.simId], lineId: [...(pools['lineId'] ?? []), seen.lineId] };
  const reader = await fleet.holderOf(['sim:read', 'sim:export', 'sim:history', 'cost-centre:read'], [dune]);
  const { differing, served } = await askedTwice(reader, 'SupportPortalUser', { shown: [seen.simId, seen.lineId, ...await idsOf('saved_view')] }); // a shared view is his to read, too
  expect(differing.slice(0, 3)).toEqual([]);
  expect(served).toBeGreaterThan(8);
}, 600_000);

it('control: the Access Owner hears of each change', async () => {
  const { differing } = await askedTwice(customer.owner, 'AccessOwner', { which: recordsNothing });
  const heard = new Set(differing.map((each) => each.split(':')[0]));
  expect(heard.size).toBeGreaterThan(10);
}, 600_000);
