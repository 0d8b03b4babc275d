import { as, type SignedIn, World } from '../clients/world.js';
import { baseUrl } from '../support/server.js';
import { Fleet, type Placed } from './fleet.js';

interface SimBody { id: string; iccid: string; line: { number: string } | null; person: { name: string } | null; device: { imei: string } | null; abilities: Record<string, boolean> }
interface PageBody { items: SimBody[]; next: string | null; count?: { value: number; capped: boolean } }

let world: World;
let fleet: Fleet;
let north: string;
let south: string;
let an: SignedIn;
let sims: Placed[];

beforeAll(async () => {
  world = await World.open();
  fleet = await Fleet.of(world);
  north = await fleet.aCostCentre('N-100', 'North');
  south = await fleet.aCostCentre('S-200', 'South');
  an = await fleet.aMember('An Peeters');
  sims = [
    await fleet.aSim({ costCentreId: north, memberId: an.memberId, device: 'owned' }),
    await fleet.aSim({ costCentreId: north, state: 'blocked', plan: 'Business 5', device: 'private' }),
    await fleet.aSim({ costCentreId: south, plan: 'IoT 1' }),
    await fleet.aSim({ costCentreId: null, plan: 'IoT 1' }),
  ];
  await fleet.write('sim', { id: '0199a000-0000-7000-8000-000000000001', iccid: '8932010000000000009', imsi: '206010000000001', form: 'eSIM', state: 'inStock' });
});

afterAll(() => world.close());

const find = async (query = '', by: { cookie: string } = fleet.owner): Promise<PageBody> => (await as(baseUrl, by).get(`${fleet.path}/sims${query}`).expect(200)).body as PageBody;
async function walked(query: string, by: { cookie: string } = fleet.owner): Promise<SimBody[]> {
  const { items, next } = await find(query, by);
  return next === null ? items : [...items, ...await walked(`${query.replace(/&after=.*/, '')}&after=${next}`, by)];
}

const ids = ({ items }: PageBody): string[] => items.map(({ id }) => id).sort();
const of = (...which: number[]): string[] => which.map((at) => sims[at]?.simId ?? '').sort();

describe('finding SIMs', () => {
  test('SC-FM-4: the owner sees every card with its line, person, owned device and what he may do with it', async () => {
    const { items, next } = await find();
    expect(items).toHaveLength(5);
    expect(next).toBeNull();
    expect(items.find(({ id }) => id === sims[0]?.simId)).toMatchObject({
      iccid: sims[0]?.iccid, form: 'card', state: 'active', blockedUntil: null, line: { id: sims[0]?.lineId, number: sims[0]?.number, tariffPlan: 'Business 20', options: ['Roaming'] },
      costCentre: { id: north, code: 'N-100', name: 'North' }, billingAccount: { number: '800123' }, person: { memberId: an.memberId, name: 'An Peeters' },
      device: { imei: sims[0]?.imei, make: 'Apple', model: 'iPhone 15' }, abilities: { read: true, assign: true, allocate: true, block: true, export: true, history: true },
    });
  });

  test('SC-MN-2, SC-MN-4: a device that is not marked as the Customer\'s is null', async () => {
    const { items } = await find();
    expect(items.find(({ id }) => id === sims[1]?.simId)?.device).toBeNull();
  });

  test.each([
    ['?state=blocked', [1]], ['?state=blocked,active', [0, 1, 2, 3]], ['?state=blocked&state=active', [0, 1, 2, 3]], ['?form=eSIM', []],
    ['?tariffPlan=IoT%201', [2, 3]], ['?unassigned=true', [1, 2, 3]], ['?unassigned=false', [0]], ['?search=an%20p', [0]], ['?search=AN', [0]], ['?search=pee', [0]], ['?search=P%C3%89E', [0]], ['?search=eters', []],
    ['?search=n-1', [0, 1]], ['?search=south', [2]], ['?search=%25', []], ['?search=nobody', []],
  ])('SC-FM-4: %s finds those and no others', async (query, expected) => {
    const found = ids(await find(query)).filter((id) => id !== '0199a000-0000-7000-8000-000000000001');
    expect(found).toEqual(of(...expected));
  });

  test('SC-FM-4: a number in any spelling, a part of an ICCID, a cost centre and a member', async () => {
    const number = sims[2]?.number ?? '';
    expect(ids(await find(`?search=${encodeURIComponent(number)}`))).toEqual(of(2));
    expect(ids(await find(`?search=${encodeURIComponent(`00${number.slice(1, 3)} ${number.slice(3)}`)}`))).toEqual(of(2));
    const national = number.replace('+32', '0');
    for (const typed of [national, national.replace(/^(....)(..)(..)/, '$1/$2.$3 '), number.replace('+32', '+32 (0)')]) expect(ids(await find(`?search=${encodeURIComponent(typed)}`))).toEqual(of(2));
    expect(ids(await find(`?search=${sims[1]?.iccid ?? ''}`))).toEqual(of(1));
    expect(ids(await find(`?costCentreId=${north}`))).toEqual(of(0, 1));
    expect(ids(await find(`?memberId=${an.memberId}`))).toEqual(of(0));
  });

  test.each(['iccid', 'number', 'person', 'tariffPlan', 'state'])('blueprint 5: pages by %s, up and down, meet every row once and in order', async (sort) => {
    for (const direction of ['asc', 'desc']) {
      const all = (await find(`?sort=${sort}&direction=${direction}`)).items.map(({ id }) => id);
      const met = (await walked(`?sort=${sort}&direction=${direction}&limit=2`)).map(({ id }) => id);
      expect(all).toHaveLength(5);
      expect(met).toEqual(all);
    }
  });

  test('blueprint 5: the count is told only where it is asked for', async () => {
    expect(await find('?limit=1&count=true')).toMatchObject({ count: { value: 5, capped: false } });
    expect(await find('?limit=1')).not.toHaveProperty('count');
  });

  test('SC-FM-4: a word that more people have than are looked up finds the same cards', async () => {
    const many = await Fleet.of(world);
    const els = await many.aMember('Els Van den Broeck');
    const { simId } = await many.aSim({ memberId: els.memberId });
    await many.aSim({ memberId: (await many.aMember('Jan Maes')).memberId });
    await world.rows(`insert into member (customer_id, id, identity_id, display_name, email, link, starts_at, recorded_at)
      select $1, gen_random_uuid(), gen_random_uuid(), 'Vanessa ' || n, 'v@zuidkaai.example', 'employment', '2020-01-01', now() from generate_series(1, 500) n`, [many.customerId]);
    const search = async (typed: string): Promise<string[]> => ((await as(baseUrl, many.owner).get(`${many.path}/sims?search=${typed}`).expect(200)).body as PageBody).items.map(({ id }) => id);
    expect(await search('VAN')).toEqual([simId]);
    expect(await search('van%20d')).toEqual([simId]);
  });
});

describe('what a reader may see', () => {
  test('GC-8.4-a: a scope shows its part, without the rest and without rows of no cost centre', async () => {
    const holder = await fleet.holderOf(['sim:read', 'sim:people', 'device:identify'], [north]);
    const { items } = await find('', holder);
    expect(items.map(({ id }) => id).sort()).toEqual(of(0, 1));
    expect(items[0]?.abilities).toEqual({ read: true, assign: false, allocate: false, block: false, export: false, history: false });
    await as(baseUrl, holder).get(`${fleet.path}/sims/${sims[2]?.simId ?? ''}`).expect(404);
    await as(baseUrl, holder).get(`${fleet.path}/sims/${sims[0]?.simId ?? ''}`).expect(200);
  });

  test('blueprint 3.4: without sim:people and device:identify the columns are empty', async () => {
    const { items } = await find('', await fleet.holderOf(['sim:read']));
    expect(items).toHaveLength(5);
    expect(items.every(({ person, device }) => person === null && device === null)).toBe(true);
  });

  test('blueprint 3.4: two grants of different reach show people only where the one reaches', async () => {
    const holder = await fleet.holderOf(['sim:read']);
    const grantId = await world.aGrant(fleet.customerId, { memberId: holder.memberId }, ['sim:people', 'line:assign']);
    await world.rows('insert into access_grant_scope (customer_id, id, grant_id, cost_centre_id) values ($1, gen_random_uuid(), $2, $3)', [fleet.customerId, grantId, south]);
    const { items } = await find('', holder);
    expect(items.find(({ id }) => id === sims[0]?.simId)).toMatchObject({ person: null, abilities: { assign: false } });
    expect(items.find(({ id }) => id === sims[2]?.simId)).toMatchObject({ abilities: { assign: true } });
    expect(await find('?search=an', holder)).toMatchObject({ items: [] });
    expect(ids(await find('?sort=person', holder))).toEqual(of(2));
    expect(ids(await find('?unassigned=true', holder))).toEqual(of(2));
  });

  test.each(['?sort=person', '?unassigned=true', '?unassigned=false', '?memberId=0199a000-0000-7000-8000-000000000001'])('S31: %s is refused to who may see no people', async (query) => {
    const holder = await fleet.holderOf(['sim:read']);
    const { body } = await as(baseUrl, holder).get(`${fleet.path}/sims${query}`).expect(400);
    expect(body).toMatchObject({ code: 'list.column-not-readable', permission: 'sim:people' });
  });

  test('S31: a search cannot tell whether a hidden person is there', async () => {
    const holder = await fleet.holderOf(['sim:read']);
    expect(await find('?search=an%20peeters&count=true', holder)).toEqual(await find('?search=nobody%20at%20all&count=true', holder));
  });

  test('I1: in the AccessManager capacity there is no list', async () => {
    const { body } = await as(baseUrl, await world.aManager(fleet.customerId)).get(`${fleet.path}/sims`).expect(403);
    expect(body).toMatchObject({ code: 'not-allowed', permission: 'sim:read' });
    expect(JSON.stringify(body)).not.toContain(sims[0]?.number);
  });
});

describe('bad questions', () => {
  test.each([
    '?limit=0', '?limit=201', '?limit=x', '?limit=1&limit=2', '?sort=imei', '?sort=iccid;drop', '?direction=up', '?state=gone', '?state=', '?form=plastic', '?unassigned=maybe',
    '?costCentreId=1', '?memberId[$ne]=1', '?search=', '?search=%00', `?search=${'x'.repeat(101)}`, '?after=abc', '?after=', '?colour=red', '?count=1', '?search[a]=b',
  ])('S32: %s is refused with 400', async (query) => {
    const { body } = await as(baseUrl, fleet.owner).get(`${fleet.path}/sims${query}`).expect(400);
    expect(body).toHaveProperty('code');
  });

  test('S32: a cursor serves no other list, no other reader and not when it is forged', async () => {
    const { next } = await find('?limit=2');
    const cursor = next ?? '';
    for (const query of [`?after=${cursor}&sort=number`, `?after=${cursor}&direction=desc`, `?after=${cursor}&state=active`, `?after=${cursor.slice(0, -2)}AA`]) {
      await as(baseUrl, fleet.owner).get(`${fleet.path}/sims${query}`).expect(400);
    }
    await as(baseUrl, await fleet.holderOf(['sim:read'])).get(`${fleet.path}/sims?after=${cursor}`).expect(400);
    await as(baseUrl, fleet.owner).get(`${fleet.path}/sims?after=${cursor}`).expect(200);
  });

  test('S01: another Customer\'s SIM and a malformed id answer with the same bytes as one that does not exist', async () => {
    const other = await Fleet.of(world);
    const foreign = await other.aSim();
    const texts = await Promise.all([foreign.simId, '0199a000-0000-7000-8000-0000000000ff', 'x'].map(async (id) =>
      (await as(baseUrl, fleet.owner).get(`${fleet.path}/sims/${id}`).expect(404)).text));
    expect(new Set(texts).size).toBe(1);
    await as(baseUrl, fleet.owner).get(`${other.path}/sims`).expect(404);
  });
});

describe('a reader of a few cost centres', () => {
  test('S04: his list put together from its parts is the same list: by iccid and number, up and down, page by page', async () => {
    const parts = [await fleet.aCostCentre(), await fleet.aCostCentre(), await fleet.aCostCentre()];
    for (let made = 0; made < 9; made += 1) await fleet.aSim({ costCentreId: parts[made % 3] });
    const [first, second] = parts as [string, string, string];
    const holder = await fleet.holderOf(['sim:read'], [first, second]);
    const all = (await find('?limit=200')).items.filter((sim) => [first, second].includes((sim as unknown as { costCentre: { id: string } | null }).costCentre?.id ?? ''));
    const keyOf = { iccid: (sim: SimBody) => sim.iccid, number: (sim: SimBody) => sim.line?.number ?? '' };
    for (const sort of ['iccid', 'number'] as const) {
      const expected = all.map(keyOf[sort]).sort();
      expect((await walked(`?sort=${sort}&direction=asc&limit=4`, holder)).map(keyOf[sort])).toEqual(expected);
      expect((await walked(`?sort=${sort}&direction=desc&limit=4`, holder)).map(keyOf[sort])).toEqual(expected.reverse());
    }
    expect(all).toHaveLength(6);
  });
});
