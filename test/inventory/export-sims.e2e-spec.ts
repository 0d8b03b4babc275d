import { parse } from 'csv-parse/sync';
import { as, World } from '../clients/world.js';
import { baseUrl } from '../support/server.js';
import { Fleet, type Placed } from './fleet.js';

let world: World;
let fleet: Fleet;
let centre: string;
let sims: Placed[];

beforeAll(async () => {
  world = await World.open();
  fleet = await Fleet.of(world);
  centre = await fleet.aCostCentre('=1+1;@SUM', '"North", old');
  const person = await fleet.aMember('+cmd|calc');
  sims = [await fleet.aSim({ costCentreId: centre, memberId: person.memberId, device: 'owned', plan: '-2+3' }), await fleet.aSim({ state: 'blocked', device: 'private' }), await fleet.aSim()];
});

afterAll(() => world.close());

const get = (query = '', by: { cookie: string } = fleet.owner) => as(baseUrl, by).get(`${fleet.path}/sims/export${query}`);
const rows = (text: string): Record<string, string>[] => parse(text, { columns: true, bom: true });

test('SC-FM-4, S37: a UTF-8 file with BOM whose cells no spreadsheet runs, numbers as they are', async () => {
  const { text, headers } = await get('?sort=number').expect(200);
  expect(headers).toMatchObject({ 'content-type': 'text/csv; charset=utf-8', 'content-disposition': expect.stringMatching(/^attachment; filename="sims \(intern gebruik, per \d{4}-\d\d-\d\d\)\.csv"; filename\*=/) as string, 'mandate-use': 'internal' });
  expect(text.startsWith('\u{FEFF}iccid,')).toBe(true);
  const found = rows(text);
  expect(found).toHaveLength(3);
  expect(found[0]).toMatchObject({
    iccid: sims[0]?.iccid, number: sims[0]?.number, person: '\'+cmd|calc', cost_centre: '\'=1+1;@SUM', cost_centre_name: '"North", old', tariff_plan: '\'-2+3', imei: sims[0]?.imei, device_make: 'Apple',
  });
  expect(found[1]).toMatchObject({ state: 'blocked', imei: '', device_make: '', person: '' });
});

test('GC-6.1: that it is for internal use, and as of when, is said beside the file in the reader\'s language, and never in it', async () => {
  const [english, french] = [await get('?sort=number').expect(200), await get('?sort=number').set('accept-language', 'fr').expect(200)];
  expect(french.headers).toMatchObject({ 'content-disposition': expect.stringMatching(/^attachment; filename="sims \(usage interne, au \d{4}-\d\d-\d\d\)\.csv"; filename\*=/) as string, 'mandate-use': 'internal' });
  expect(french.text).toBe(english.text);
  expect(parse(french.text, { bom: true })).toHaveLength(1 + rows(french.text).length); // no line that is no row
});

test('S41: rows and columns are those of the list: filter, scope and column groups', async () => {
  expect(rows((await get('?state=blocked').expect(200)).text).map(({ iccid }) => iccid)).toEqual([sims[1]?.iccid]);
  expect(rows((await get('?search=%3D1').expect(200)).text).map(({ iccid }) => iccid)).toEqual([sims[0]?.iccid]);
  const scoped = await fleet.holderOf(['sim:read', 'sim:export'], [centre]);
  const [row, ...more] = rows((await get('', scoped).expect(200)).text);
  expect(row).toMatchObject({ iccid: sims[0]?.iccid, person: '', imei: '', device_make: '' });
  expect(more).toEqual([]);
});

test('S41: export is a right of its own, on its own rows', async () => {
  await get('', await fleet.holderOf(['sim:read'])).expect(403);
  await get('', await world.aManager(fleet.customerId)).expect(403);
  const holder = await fleet.holderOf(['sim:read']);
  const grantId = await world.aGrant(fleet.customerId, holder, ['sim:export']);
  await world.rows('insert into access_grant_scope (customer_id, id, grant_id, cost_centre_id) values ($1, gen_random_uuid(), $2, $3)', [fleet.customerId, grantId, centre]);
  expect(rows((await get('', holder).expect(200)).text)).toHaveLength(1);
});

test('S41, I1: the ledger tells who took how many rows by which filter, and the number only to those who see customer data', async () => {
  await get('?state=active&tariffPlan=Business%2020').expect(200);
  expect((await fleet.ledger('sim.exported')).at(-1)).toMatchObject({
    body: { actor: { id: fleet.owner.identityId }, rules: ['SC-FM-4'], after: { sort: 'iccid', direction: 'asc' } }, details: [{ rows: 1, filter: { state: ['active'], tariffPlan: 'Business 20' } }],
  });
  const seen = async (by: { cookie: string }): Promise<string> => (await as(baseUrl, by).get(`${fleet.path}/ledger?event=sim.exported&limit=1`).expect(200)).text;
  expect(await seen(fleet.owner)).toContain('"rows":1');
  expect(await seen(await world.aManager(fleet.customerId))).not.toMatch(/"rows":\d/);
});

test.each(['?limit=5', '?sort=imei', '?search=%00', '?state=x'])('bad input: %s is a problem document and leaves no trace', async (query) => {
  const before = (await fleet.ledger('sim.exported')).length;
  expect((await get(query).expect(400)).body).toHaveProperty('code');
  expect(await fleet.ledger('sim.exported')).toHaveLength(before);
});

test.each([`'; drop table sim; --`, `\\'; select 1; --`, `$1`, `{"a"}`])('S32: the text %s in a filter stays a text', async (text) => {
  expect(rows((await get(`?search=${encodeURIComponent(text)}`).expect(200)).text)).toEqual([]);
  expect(rows((await get(`?tariffPlan=${encodeURIComponent(text)}`).expect(200)).text)).toEqual([]);
});
