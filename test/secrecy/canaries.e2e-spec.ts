import { setTimeout as pause } from 'node:timers/promises';
import type { Permission } from '../../src/modules/authority/index.js';
import { type SignedIn, World } from '../clients/world.js';
import { proof } from '../support/proof.js';
import { type OwnServer, startServer } from '../support/server.js';
import type { Group } from './canaries.js';
import { CanaryCustomer } from './canary-customer.js';
import { graphqlSchema, type Heard, type Operation, type Pools, rootFields, routes, send } from './operations.js';
import { aSession, everythingIn, poolsOf, type Said, sweep } from './sweep.js';

const { n: calls, seed } = proof('M02: canaries in the AccessManager capacity', 10_000);

let world: World;
let server: OwnServer;
let customer: CanaryCustomer;
let operations: Operation[];
let pools: Pools;

beforeAll(async () => {
  world = await World.open();
  server = await startServer({ LOG_LEVEL: 'trace' });
  customer = await CanaryCustomer.in(world);
  operations = [...await routes(), ...rootFields(await graphqlSchema(customer.owner.cookie))];
  pools = await poolsOf(customer, world);
});

afterAll(async () => {
  await server.stop();
  await world.close();
});

const rounds = (): number => Math.max(2, Math.ceil(calls / operations.length));

const swept = (who: SignedIn, capacity: string, which: { only?: (operation: Operation) => boolean; again?: number } = {}): Promise<Said[]> => sweep({
  operations: operations.filter(which.only ?? (() => true)), rounds: rounds(), seed: seed + (which.again ?? 0), pools, server: server.baseUrl,
  enter: () => aSession(world, who, { customerId: customer.customerId, capacity }),
});

/** `where it was heard: the column it comes from`. A request's own words come back from nowhere: answers never repeat them. */
const leaks = (heard: readonly Said[], groups?: readonly Group[]): string[] => [...new Set(heard.flatMap((each) => customer.canaries.found(everythingIn(each))
  .filter(({ group }) => !groups || groups.includes(group)).map(({ column, group }) => `${each.label}: ${column} (${group})`)))].sort();

const readers = (operation: Operation): boolean => !operation.writes;

async function holding(...permissions: Permission[]): Promise<SignedIn> {
  const member = await customer.fleet.aMember('Reader');
  await world.aGrant(customer.customerId, { memberId: member.memberId }, permissions);
  return member;
}

it('I1, M02, S15: every column of customer data of this Customer holds a canary', async () => {
  const columns = await world.rows<{ name: string }>(`select c.table_name || '.' || c.column_name name from pg_policies p
    join information_schema.columns c on c.table_schema = 'public' and c.table_name = p.tablename
    where p.qual like '%app.customer_data%' and c.data_type in ('text', 'ARRAY', 'jsonb', 'timestamp with time zone') and c.is_generated = 'NEVER'`);
  expect(columns.length).toBeGreaterThan(40);
  const bare: string[] = [];
  for (const { name } of columns) {
    const [table = '', column = ''] = name.split('.');
    const rows = await world.rows<{ text: string | null }>(`select to_json(${column} ${/_(?:at|until|since|limit)$/.test(column) ? `at time zone 'UTC'` : ''})::text as text from ${table} where customer_id = $1`, [customer.customerId]);
    if (!rows.some(({ text }) => customer.canaries.found(text ?? '').length > 0)) bare.push(name);
  }
  expect(bare.sort()).toEqual([
    'bulk_deed.deed', 'bulk_deed.state', 'document.kind', 'document.language', 'document.pack', 'document.skipped', 'document.state', 'document_consent.state', 'document_file.media_type', 'document_file.scan', 'document_objection.outcome', 'saved_view.columns', 'saved_view.direction', 'saved_view.sort', 'sim.block_cause', 'sim.form', 'sim.state', // words of a fixed list
    'superseded_data.fact', 'superseded_data.relation', 'superseded_data.until', // ids of cost centres and billing accounts, which a Manager may know; one word; the instant of an entry
  ]);
});

it('control: the Access Owner reads what is his Customer\'s on the same routes and fields, and of a device that is not its own nothing (SC-MN-4)', async () => {
  const wanted = ['line.number', 'line.tariff_plan', 'line.options', 'sim.iccid', 'sim.imsi', 'sim.blocked_until', 'device.imei', 'device.make', 'device.model', 'line_assignment.member', 'line_assignment.starts_at', 'ledger_detail.body', 'mail.subject'];
  const heard: Said[] = [];
  const unseen = (): string[] => {
    const seen = new Set(heard.flatMap((each) => customer.canaries.found(everythingIn(each))).map(({ column }) => column));
    return wanted.filter((column) => !seen.has(column));
  };
  // what is asked is drawn: as often as the others, and on until all of it was met
  for (let tries = 0; tries === 0 || (unseen().length > 0 && tries < 5); tries += 1) heard.push(...await swept(customer.owner, 'AccessOwner', { only: readers, again: tries }));
  expect(unseen()).toEqual([]);
  expect(leaks(heard, ['foreign device'])).toEqual([]);
  expect(leaks(heard, ['device']).length).toBeGreaterThan(3);
});

it('SC-MN-4, S14: an auditor hears of people and lines, of devices nothing', async () => {
  const auditor = await holding('ledger:read', 'grant:read', 'client:read', 'sim:read', 'sim:history', 'sim:people');
  const heard = await swept(auditor, 'SupportPortalUser', { only: readers });
  expect(leaks(heard, ['name', 'person']).length).toBeGreaterThan(0);
  expect(leaks(heard, ['device', 'foreign device'])).toEqual([]);
});

it('SC-FM-1, S14, S31: without sim:people nobody hears whose a line is, by no filter, order, search, export, history or ledger', async () => {
  const reader = await holding('ledger:read', 'sim:read', 'sim:export', 'sim:history', 'grant:read', 'line:allocate');
  const heard = await swept(reader, 'SupportPortalUser', { only: readers });
  expect(leaks(heard, ['inventory']).length).toBeGreaterThan(0);
  expect(leaks(heard, ['name', 'person', 'device', 'foreign device'])).toEqual([]);
});

it('S31: what a reader may not see does not show in what he finds either', async () => {
  const cookie = await aSession(world, await holding('sim:read', 'sim:export'), { customerId: customer.customerId, capacity: 'SupportPortalUser' });
  const [person] = customer.canaries.all.filter(({ column }) => column === 'line_assignment.member');
  const path = `/api/v1${customer.fleet.path}/sims`;
  const ask = async (query: string): Promise<string> => {
    const { status, body } = await send({ method: 'GET', path: `${path}${query}`, headers: {} }, { cookie }, server.baseUrl);
    return `${status} ${body}`;
  };
  expect(await ask(`?search=${person?.value}&count=true`)).toBe(await ask('?search=kanarienobody&count=true'));
  expect(await ask(`/export?search=${person?.value}`)).toBe(await ask('/export?search=kanarienobody'));
  for (const hidden of ['memberId', 'unassigned']) {
    const [one, other] = hidden === 'memberId' ? customer.ids.bystanders : ['true', 'false'];
    expect(await ask(`?${hidden}=${one}`)).toMatch(/^40[03] /);
    expect(await ask(`?${hidden}=${one}`)).toBe(await ask(`?${hidden}=${other}`));
  }
});

it('I1, M02, S15: a Manager who also holds every data right hears none of them as Manager, on any route or field, in any error, mail or log line', async () => {
  const manager = await world.aManager(customer.customerId);
  await world.aGrant(customer.customerId, manager);
  const [begun] = await world.rows<{ at: string }>('select clock_timestamp()::text at');
  const heard = await swept(manager, 'AccessManager');
  expect(leaks(heard, ['inventory', 'person', 'device', 'foreign device'])).toEqual([]);
  expect(leaks(heard, ['name']).filter((leak) => !/member|contact|grant|right|client/i.test(leak.split(': ')[0] ?? ''))).toEqual([]); // his people's names, nowhere near a line
  expect(heard.filter(({ status }) => status >= 500)).toEqual([]);
  const served = new Set(heard.filter(({ status, body }) => status < 300 && !body.startsWith('{"data":null')).map(({ label }) => label));
  expect(served.size).toBeGreaterThan(25); // he did his own work all the while
  const mails = await world.rows<{ text: string }>(`select recipient || subject || body as text from mail where created_at >= $1`, [begun?.at]);
  expect(mails.flatMap(({ text }) => customer.canaries.found(text))).toEqual([]);
  const lines = server.log();
  expect(lines.split('\n').length).toBeGreaterThan(heard.length);
  expect(customer.canaries.found(lines)).toEqual([]);
}, 240_000);

it('S39, M20: each line of the log is one object, whatever is sent, and nothing that was sent is in it', async () => {
  const forged = '\u001b[31mforged\r\n{"level":"fatal","msg":"forged\u2028"}';
  const asked = encodeURIComponent(forged);
  const headers = { 'content-type': 'application/json', 'mandate-csrf': '1', cookie: customer.owner.cookie, 'user-agent': 'forged {"level":"fatal"}', 'x-request-id': 'forged forged', 'mandate-reason': 'forged' };
  const post = (path: string, body: object): Promise<globalThis.Response> => fetch(`${server.baseUrl}${path}`, { method: 'POST', headers, body: JSON.stringify(body) });
  const before = server.log().length;
  await Promise.all([
    fetch(`${server.baseUrl}/${asked}`, { headers }), fetch(`${server.baseUrl}/api/v1${customer.fleet.path}/sims?search=${asked}&${asked}=1`, { headers }), post('/api/v1/session', { email: forged, password: forged }),
    post('/graphql', { query: forged, variables: { [forged]: forged } }), post(`/api/v1${customer.fleet.path}/members`, { displayName: forged, email: 'forged@forged.example', link: forged }),
  ]);
  const told = (): string[] => server.log().slice(before).trimEnd().split('\n');
  for (let tries = 0; told().length < 5 && tries < 100; tries += 1) await pause(20); // a line is written behind its answer
  const lines = told();
  expect(lines.length).toBeGreaterThanOrEqual(5);
  for (const line of lines) expect(JSON.parse(line)).toMatchObject({ level: expect.stringMatching(/^(trace|debug|info|warn|error)$/) });
  expect(lines.join('\n')).not.toMatch(/forged|fatal/);
});

it('I1: the same person in the capacity of the Support Portal User reads them again', async () => {
  const both = await world.aManager(customer.customerId);
  await world.aGrant(customer.customerId, both);
  const list = async (capacity: string): Promise<Heard> => send({ method: 'GET', path: `/api/v1${customer.fleet.path}/sims`, headers: {} }, { cookie: await aSession(world, both, { customerId: customer.customerId, capacity }) }, server.baseUrl);
  expect((await list('AccessManager')).status).toBe(403);
  expect(customer.canaries.found((await list('SupportPortalUser')).body).length).toBeGreaterThan(0);
});
