import { as, type SignedIn, World } from '../clients/world.js';
import { baseUrl } from '../support/server.js';
import { Fleet } from './fleet.js';

interface Kinds { kind: string | null; count: number }
interface Overview {
  total: number; states: { state: string; count: number }[]; tariffPlans: { plan: string | null; count: number }[]; otherTariffPlans: number;
  costCentres: { costCentre: { id: string; code: string; name: string } | null; count: number }[]; otherCostCentres: number; assigned: { yes: number; no: number } | null;
}
interface Sim { state: string; form: string; line: { tariffPlan: string } | null; costCentre: { id: string } | null; person: { memberId: string } | null }

const STATES = ['active', 'blocked', 'suspended', 'ended'];
const PLANS = Array.from({ length: 15 }, (_, at) => `Plan ${String(at).padStart(2, '0')}`);

let world: World;
let fleet: Fleet;
let people: SignedIn[];
let centres: string[];

const any = <Item>(items: readonly Item[]): Item => items[Math.floor(Math.random() * items.length)] as Item;
const few = <Item>(items: readonly Item[]): Item => items[Math.floor(items.length * Math.random() ** 3)] as Item;

beforeAll(async () => {
  world = await World.open();
  fleet = await Fleet.of(world);
  people = [await fleet.aMember('An Peeters'), await fleet.aMember('Jan Maes')];
  centres = [];
  for (let at = 0; at < 15; at += 1) centres.push(await fleet.aCostCentre(`C-${String(at).padStart(3, '0')}`, `Centre ${at}`));
  for (let at = 0; at < 90; at += 1) {
    await fleet.aSim({ state: any(STATES), plan: PLANS[at] ?? few(PLANS), costCentreId: centres[at] ?? any([null, few(centres)]), memberId: any([null, ...people.map(({ memberId }) => memberId)]) });
  }
  await fleet.write('sim', { id: '0199a000-0000-7000-8000-000000000002', iccid: '8932010000000000017', imsi: '206010000000002', form: 'eSIM', state: 'inStock' });
});

afterAll(() => world.close());

const overview = async (query = '', by: { cookie: string } = fleet.owner): Promise<Overview> => (await as(baseUrl, by).get(`${fleet.path}/sims/overview${query}`).expect(200)).body as Overview;
async function listed(query: string, by: { cookie: string }): Promise<Sim[]> {
  const { items, next } = (await as(baseUrl, by).get(`${fleet.path}/sims?limit=40&${query}`).expect(200)).body as { items: Sim[]; next: string | null };
  return next === null ? items : [...items, ...await listed(`${query.replace(/&after=.*/, '')}&after=${next}`, by)];
}

/** Most first, cut at twelve, as an overview tells them. */
function kinds(values: (string | null)[]): { first: Kinds[]; others: number } {
  const all = [...new Set(values)].map((kind) => ({ kind, count: values.filter((each) => each === kind).length })).sort((one, other) => other.count - one.count);
  return { first: all.slice(0, 12), others: all.slice(12).reduce((sum, { count }) => sum + count, 0) };
}
const counts = (all: readonly { count: number }[]): number[] => all.map(({ count }) => count);

function demandSame(told: Overview, sims: readonly Sim[]): void {
  expect(told.total).toBe(sims.length);
  expect(told.states).toEqual(['inStock', 'active', 'blocked', 'suspended', 'ended'].map((state) => ({ state, count: sims.filter((sim) => sim.state === state).length })));
  const plans = sims.map(({ line }) => line?.tariffPlan ?? null);
  expect({ counts: counts(told.tariffPlans), others: told.otherTariffPlans }).toEqual({ counts: counts(kinds(plans).first), others: kinds(plans).others });
  for (const { plan, count } of told.tariffPlans) expect(count).toBe(plans.filter((each) => each === plan).length);
  const where = sims.map(({ costCentre }) => costCentre?.id ?? null);
  expect({ counts: counts(told.costCentres), others: told.otherCostCentres }).toEqual({ counts: counts(kinds(where).first), others: kinds(where).others });
  for (const { costCentre, count } of told.costCentres) expect(count).toBe(where.filter((each) => each === (costCentre?.id ?? null)).length);
}

/** Every filter, each there or not. */
function aFilter(withPeople: boolean): string {
  const parts = [
    ['state', [...new Set([any(STATES), any(STATES)])].join(',')], ['form', any(['card', 'eSIM'])], ['tariffPlan', few(PLANS)], ['costCentreId', few(centres)], ['billingAccountId', fleet.billingAccountId],
    ['search', any(['Centre', 'an', 'maes', '+3247', '8932', 'nobody'])], ...(withPeople ? [['memberId', any(people).memberId], ['unassigned', any(['true', 'false'])]] : []),
  ];
  return parts.filter(() => Math.random() < 0.3).map(([name = '', value = '']) => `${name}=${encodeURIComponent(value)}`).join('&');
}

test('SC-FM-4: an overview counts what the pages of the same list have, whatever is filtered', async () => {
  const scoped = await fleet.holderOf(['sim:read', 'sim:people'], centres.slice(0, 3));
  for (let round = 0; round < 40; round += 1) {
    const [filter, by] = [aFilter(true), any([fleet.owner, scoped])];
    const [told, sims] = [await overview(`?${filter}`, by), await listed(filter, by)];
    demandSame(told, sims);
    expect({ filter, yes: told.assigned?.yes }).toEqual({ filter, yes: sims.filter(({ person }) => person !== null).length });
    expect({ filter, no: told.assigned?.no }).toEqual({ filter, no: sims.filter(({ line, person }) => line !== null && person === null).length });
  }
});

test('SC-FM-4: the first twelve are told with their names, the others as one number; cards on no line and of no cost centre are kinds, too', async () => {
  const { tariffPlans, costCentres, otherTariffPlans, otherCostCentres, total } = await overview();
  expect([tariffPlans.length, costCentres.length]).toEqual([12, 12]);
  expect(counts(tariffPlans).reduce((sum, count) => sum + count, otherTariffPlans)).toBe(total);
  expect(counts(costCentres).reduce((sum, count) => sum + count, otherCostCentres)).toBe(total);
  expect((await overview('?state=inStock')).tariffPlans).toEqual([{ plan: null, count: 1 }]);
  const told = costCentres.find(({ costCentre }) => costCentre?.id === centres[0]);
  expect(told?.costCentre).toEqual({ id: centres[0], code: 'C-000', name: 'Centre 0' });
  expect((await overview('?tariffPlan=No%20such%20plan')).costCentres).toEqual([]);
});

describe('SC-FM-4: the tariff plans', () => {
  const plans = async (query = '', by: { cookie: string } = fleet.owner): Promise<string[]> => (await as(baseUrl, by).get(`${fleet.path}/sims/tariff-plans${query}`).expect(200)).body as string[];

  test('are all told, once each and in order, also those that are not among the first of the overview', async () => {
    expect(await plans()).toEqual(PLANS);
  });

  test('are found by the beginning of any word, without case', async () => {
    expect(await plans('?search=pLAN%200')).toEqual(PLANS.slice(0, 10));
    expect(await plans('?search=14')).toEqual(['Plan 14']);
    expect(await plans('?search=lan')).toEqual([]);
  });

  test('S31: are those of SIMs that the reader sees', async () => {
    const scoped = await fleet.holderOf(['sim:read'], centres.slice(0, 2));
    const seen = (await listed('', scoped)).map(({ line }) => line?.tariffPlan ?? '');
    expect(await plans('', scoped)).toEqual([...new Set(seen)].sort());
    await as(baseUrl, await world.aManager(fleet.customerId)).get(`${fleet.path}/sims/tariff-plans`).expect(403);
  });

  test('blueprint 8.2: are the same by GraphQL', async () => {
    const { body } = await as(baseUrl, fleet.owner).graphql('query($c: ID!) { tariffPlans(customerId: $c, search: "plan 1") }', { c: fleet.customerId });
    expect((body as { data: unknown }).data).toEqual({ tariffPlans: PLANS.slice(10) });
  });
});

test('S31: who may see no people is not told how many lines are assigned, nor may he filter by it', async () => {
  const holder = await fleet.holderOf(['sim:read']);
  const told = await overview('', holder);
  expect(told.assigned).toBeNull();
  demandSame(told, await listed('', holder));
  await as(baseUrl, holder).get(`${fleet.path}/sims/overview?unassigned=true`).expect(400);
});

test('S31: who may see people on a part is told of the lines there only', async () => {
  const holder = await fleet.holderOf(['sim:read']);
  const grantId = await world.aGrant(fleet.customerId, { memberId: holder.memberId }, ['sim:people']);
  await world.rows('insert into access_grant_scope (customer_id, id, grant_id, cost_centre_id) values ($1, gen_random_uuid(), $2, $3)', [fleet.customerId, grantId, centres[0]]);
  const { assigned } = await overview('', holder);
  expect(assigned).toEqual({ yes: (await listed('unassigned=false', holder)).length, no: (await listed('unassigned=true', holder)).length });
  expect(assigned).not.toEqual((await overview()).assigned);
});

test('S0-6: blocks that end within 14 days are found and counted: none that is over, endless or later', async () => {
  const own = await Fleet.of(world);
  const north = await own.aCostCentre();
  const blocked = async (days: number | null, costCentreId: string | null = null): Promise<string> => {
    const { simId, iccid } = await own.aSim({ state: 'blocked', costCentreId });
    await world.rows(`update sim set blocked_until = now() + $3 * interval '1 day' where customer_id = $1 and id = $2`, [own.customerId, simId, days]);
    return iccid;
  };
  const [soon, hidden] = [await blocked(3, north), await blocked(13.9)];
  for (const days of [-0.1, null, 14.1]) await blocked(days, north);
  const scoped = await own.holderOf(['sim:read'], [north]);
  for (const [who, found] of [[own.owner, [soon, hidden]], [scoped, [soon]]] as const) {
    const { body } = await as(baseUrl, who).get(`${own.path}/sims?blockEndsWithin=14&count=true`).expect(200);
    const { items, count } = body as { items: { iccid: string; state: string }[]; count: { value: number } };
    expect([items.map(({ iccid }) => iccid), count.value]).toEqual([[...found].sort(), found.length]);
    expect((await as(baseUrl, who).get(`${own.path}/sims/overview?blockEndsWithin=14`).expect(200)).body).toMatchObject({ total: found.length });
  }
  const lines = (await as(baseUrl, own.owner).get(`${own.path}/sims/export?blockEndsWithin=4`).expect(200)).text.trim().split('\n');
  expect(lines.slice(1).map((line) => line.split(',')[0])).toEqual([soon]);
  for (const wrong of ['0', '93', '1.5', 'soon', '']) await as(baseUrl, own.owner).get(`${own.path}/sims?blockEndsWithin=${wrong}`).expect(400);
});

test('S31: a search by a hidden person counts nothing', async () => {
  const holder = await fleet.holderOf(['sim:read']);
  expect(await overview('?search=peeters', holder)).toEqual(await overview('?search=nobody%20at%20all', holder));
});

test('I1: in the AccessManager capacity nothing is counted', async () => {
  await as(baseUrl, await world.aManager(fleet.customerId)).get(`${fleet.path}/sims/overview`).expect(403);
});

test('blueprint 8.2: by GraphQL it is the same', async () => {
  const query = `query($c: ID!, $filter: SimFilter) { simsOverview(customerId: $c, filter: $filter) { total states { state count } tariffPlans { plan count } otherTariffPlans
    costCentres { costCentre { id code name } count } otherCostCentres assigned { yes no } } }`;
  const { body } = await as(baseUrl, fleet.owner).graphql(query, { c: fleet.customerId, filter: { state: ['active'] } });
  expect((body as { data: unknown }).data).toEqual({ simsOverview: await overview('?state=active') });
});
