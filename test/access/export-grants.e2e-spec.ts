import { get, type IncomingMessage } from 'node:http';
import { parse } from 'csv-parse/sync';
import { Temporal } from 'temporal-polyfill';
import { as, inDays, type SignedIn, World } from '../clients/world.js';
import { Fleet } from '../inventory/fleet.js';
import { readToItsEnd } from '../revocation/slow-readers.js';
import { anAgent } from '../revocation/standing-people.js';
import { baseUrl } from '../support/server.js';

type Row = Record<string, string>;
interface Grant { id: string; holder: string; state: string; endsAt: string | null; reason: string; revokedAt: string | null }

let world: World;
let fleet: Fleet;

beforeAll(async () => {
  world = await World.open();
});

beforeEach(async () => {
  fleet = await Fleet.of(world);
});

afterAll(() => world.close());

const by = (who: { cookie: string }) => as(baseUrl, who);
const told = (iso: string | null | undefined): string => iso ?? '';
const fileOf = async (query = '', who: { cookie: string } = fleet.owner): Promise<Row[]> => parse((await by(who).get(`${fleet.path}/grants/export${query}`).expect(200)).text, { columns: true, bom: true });
const listed = async (query = '?', who: { cookie: string } = fleet.owner): Promise<Grant[]> => ((await by(who).get(`${fleet.path}/grants${query}&limit=200`).expect(200)).body as { items: Grant[] }).items;
const give = async (reason: string): Promise<{ grantId: string; memberId: string }> => {
  const { memberId } = await fleet.aMember('=SUM(A1)');
  const { body } = await by(fleet.owner).post(`${fleet.path}/grants`, { memberId, profile: 'ServiceUser', endsAt: inDays(30), reason }).expect(201);
  return { grantId: (body as { id: string }).id, memberId };
};
const revoke = (grantId: string) => by(fleet.owner).post(`${fleet.path}/grants/${grantId}/revocation`, { reason: 'Left the team' }).set('If-Match', '"1"').expect(200);
/** As the portal writes one: without zeros at its end. */
const instant = async (): Promise<string> => Temporal.Instant.from(((await world.rows<{ at: Date }>('select clock_timestamp() at'))[0]?.at ?? new Date()).toISOString()).toString();
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

test('S37, GC-8.3-a: the file holds what the list shows, newest first, with no cell that a spreadsheet runs', async () => {
  await give('@now please');
  await fleet.holderOf(['sim:read'], [await fleet.aCostCentre('N', 'North')]);
  const list = await listed();
  const { text, headers } = await by(fleet.owner).get(`${fleet.path}/grants/export`).expect(200);
  expect(headers).toMatchObject({ 'content-type': 'text/csv; charset=utf-8', 'content-disposition': expect.stringMatching(/^attachment; filename="grants \(intern gebruik, per \d{4}-\d\d-\d\d\)\.csv"; filename\*=/) as string, 'mandate-use': 'internal' });
  expect(text.startsWith('\u{FEFF}on,known_on,grant_id,holder,')).toBe(true);
  const rows: Row[] = parse(text, { columns: true, bom: true });
  expect(rows.map((row) => [row['grant_id'], row['state'], row['ends_at']])).toEqual(list.map(({ id, state, endsAt }) => [id, state, told(endsAt)]));
  expect(rows.find(({ state, reason }) => state === 'inForce' && reason === `'@now please`)).toMatchObject({ holder: `'=SUM(A1)`, profile: 'ServiceUser' });
  expect(rows.find(({ parts }) => parts === 'costCentre North')).toBeDefined();
});

test('feature 30: the file of a day, as it was known on another, is what was so and known then', async () => {
  const { grantId, memberId } = await give('For the project');
  await pause();
  const before = await instant();
  await pause();
  await revoke(grantId);
  const of = async (query: string): Promise<Row | undefined> => (await fileOf(`?memberId=${memberId}${query}`))[0];
  expect(await of('')).toMatchObject({ state: 'revoked' });
  expect(await of(`&at=${before}`)).toMatchObject({ state: 'inForce', revoked_at: '', on: before });
  expect(await of(`&at=${inDays(1)}&knownAt=${before}`)).toMatchObject({ state: 'inForce', known_on: before });
  expect(await of('&at=2020-01-02T00:00:00Z&knownAt=2020-01-02T00:00:00Z')).toBeUndefined();
  await by(fleet.owner).get(`${fleet.path}/grants/export?knownAt=${inDays(1)}`).expect(422);
});

test('every filter of the list is one of the file, and nothing else is', async () => {
  const { memberId } = await give('One');
  await fleet.holderOf(['sim:read']);
  for (const query of [`?memberId=${memberId}`, '?profile=ServiceUser', '?state=inForce', '?state=pending']) {
    expect((await fileOf(query)).map((row) => row['grant_id'])).toEqual((await listed(query)).map(({ id }) => id));
  }
  for (const query of ['?limit=5', '?state=x', '?at=yesterday', '?memberId=1']) await by(fleet.owner).get(`${fleet.path}/grants/export${query}`).expect(400);
});

test('S41, GC-8.1: who exported is told, with what he chose; nobody exports what he may not read, and that leaves no trace', async () => {
  await fileOf('?state=inForce');
  const [entry, ...more] = await fleet.ledger('grant.exported');
  expect([entry?.body, more]).toMatchObject([{ subjectId: null, after: { list: 'grants', state: 'inForce', at: expect.any(String), knownAt: expect.any(String) }, rules: ['GC-8.3-a'] }, []]);
  await by(await fleet.holderOf(['sim:read'])).get(`${fleet.path}/grants/export`).expect(403);
  await by(await fleet.serviceUser()).get(`${fleet.path}/grants/export`).expect(403);
  expect(await fleet.ledger('grant.exported')).toHaveLength(1);
});

test('GC-8.3-a, I1: a Manager exports them as he lists them, with no number of a line', async () => {
  const { lineId, number } = await fleet.aSim();
  const holder = await fleet.holderOf(['sim:read']);
  await world.rows(`insert into access_grant_scope (customer_id, id, grant_id, line_id) select customer_id, gen_random_uuid(), id, $2 from access_grant where customer_id = $1 and member_id = $3`, [fleet.customerId, lineId, holder.memberId]);
  const { text } = await by(await world.aManager(fleet.customerId)).get(`${fleet.path}/grants/export`).expect(200);
  expect(text).toContain(`line ${lineId}`);
  expect(text).not.toContain(number);
});

test('GC-4.1-c: an operator agent exports with a reason, and is seen', async () => {
  const { cookie, agentId } = await anAgent(world);
  const url = `${baseUrl}/api/v1${fleet.path}/grants/export`;
  expect((await fetch(url, { headers: { cookie } })).status).toBe(400);
  expect((await fetch(url, { headers: { cookie, 'Mandate-Reason': 'Asked by their auditor' } })).status).toBe(200);
  const events = await world.rows<{ event: string }>('select event from ledger_entry where customer_id = $1 and actor_id = $2 order by seq', [fleet.customerId, agentId]);
  expect(events.map(({ event }) => event)).toEqual(expect.arrayContaining(['operator.looked', 'grant.exported']));
});

const opened = ({ cookie }: SignedIn): Promise<IncomingMessage> => new Promise((resolve, reject) => {
  get(`${baseUrl}/api/v1${fleet.path}/grants/export`, { headers: { cookie } }, resolve).on('error', reject);
});

test('S20, S41: it breaks off when its reader loses the right, a slow one gets all of it once, and has one under way', async () => {
  const { memberId } = await fleet.aMember();
  await world.rows(`insert into access_grant (customer_id, id, member_id, profile, starts_at, reason, given_in_capacity, second_person, recorded_at)
    select $1, gen_random_uuid(), $2, 'ServiceUser', '2020-01-01', repeat('long ', 2000), 'Operator', 'notNeeded', now() from generate_series(1, 4000)`, [fleet.customerId, memberId]);
  const [stays, leaves] = [await fleet.holderOf(['grant:read']), await fleet.holderOf(['grant:read'])];
  const exports = [await opened(stays), await opened(leaves)];
  const again = await opened(stays);
  expect([...exports, again].map(({ statusCode }) => statusCode)).toEqual([200, 200, 429]);
  again.resume();
  const [grant] = await world.rows<{ id: string }>('select id from access_grant where customer_id = $1 and member_id = $2', [fleet.customerId, leaves.memberId]);
  await by(fleet.owner).post(`${fleet.path}/grants/${grant?.id ?? ''}/revocation`, { reason: 'Leaves the team' }).set('If-Match', '"1"').expect(200);
  expect(await Promise.all(exports.map(readToItsEnd))).toEqual(['whole', 'broken off']);
  const ids = (await fileOf(`?memberId=${memberId}`)).map((row) => row['grant_id']);
  expect([ids.length, new Set(ids).size]).toEqual([4000, 4000]);
});
