import { randomUUID } from 'node:crypto';
import { as, askToken, clientRequest, type SignedIn, World } from '../clients/world.js';
import { anAgent } from '../revocation/standing-people.js';
import { baseUrl } from '../support/server.js';
import { Fleet } from './fleet.js';

interface View {
  id: string; name: string; shared: boolean; own: boolean; owner: { memberId: string; name: string } | null; filter: Record<string, unknown>; sort: string; direction: string; columns: string[] | null;
  gone: string[]; withheld: string[]; abilities: { change: boolean; delete: boolean }; version: number;
}

let world: World;
let fleet: Fleet;
let north: string;
let nele: SignedIn;
let scoped: SignedIn;

beforeAll(async () => {
  world = await World.open();
});

beforeEach(async () => {
  fleet = await Fleet.of(world);
  north = await fleet.aCostCentre('N', 'North');
  nele = await fleet.holderOf(['sim:read', 'sim:people', 'sim:export']);
  scoped = await fleet.holderOf(['sim:read'], [north]);
});

afterAll(() => world.close());

const by = (who: { cookie: string }) => as(baseUrl, who);
const paths = (): string => `${fleet.path}/saved-views`;
const wish = (more: object = {}): object => ({ name: 'Blocked in the north', shared: false, filter: { state: ['blocked'], costCentreId: north }, sort: 'number', direction: 'desc', columns: ['number', 'state'], ...more });
const saved = async (more: object = {}, who: SignedIn = nele): Promise<View> => (await by(who).post(paths(), wish(more)).expect(201)).body as View;
const listed = async (who: { cookie: string }): Promise<View[]> => ((await by(who).get(paths()).expect(200)).body as { items: View[] }).items;
const namesOf = async (who: SignedIn): Promise<string[]> => (await listed(who)).map(({ name }) => name);
const change = (view: Pick<View, 'id' | 'version'>, more: object, who: SignedIn = nele) => by(who).put(`${paths()}/${view.id}`, wish(more), view.version);
const drop = (view: Pick<View, 'id' | 'version'>, who: SignedIn = nele) => by(who).delete(`${paths()}/${view.id}`, undefined, view.version);

describe('views of one\'s own', () => {
  test('SC-FM-4: a view keeps the filter, order and columns under a name, and is there again as it was saved', async () => {
    const view = await saved();
    expect(view).toMatchObject({
      name: 'Blocked in the north', shared: false, own: true, filter: { state: ['blocked'], costCentreId: north, memberId: null, search: null }, sort: 'number', direction: 'desc', columns: ['number', 'state'],
      gone: [], withheld: [], abilities: { change: true, delete: true }, version: 1,
    });
    expect(await listed(nele)).toEqual([view]);
    expect(await listed(fleet.owner)).toEqual([]);
  });

  test('what the list itself would not take is not kept: no other field, no other sort, no other column, no text that runs', async () => {
    for (const more of [
      { filter: { state: ['stolen'] } }, { filter: { where: '1 = 1' } }, { filter: { costCentreId: 'north' } }, { filter: { blockEndsWithin: 0 } }, { filter: { blockEndsWithin: 93 } }, { filter: null }, { filter: [] }, { filter: 'state=blocked' },
      { sort: 'imsi' }, { sort: `number; drop table sim` }, { direction: 'up' }, { columns: ['secret'] }, { columns: 'number' }, { columns: ['number', 'number'] }, { name: '' }, { name: 'x'.repeat(61) }, { name: 'two\nlines' }, { shared: 'yes' }, { version: 7 }, { memberId: fleet.owner.memberId },
    ]) expect([more, (await by(nele).post(paths(), wish(more))).status]).toEqual([more, 400]);
    expect(await listed(nele)).toEqual([]);
  });

  test('S31: whoever may not see whose a line is keeps no filter by it', async () => {
    for (const more of [{ filter: { memberId: nele.memberId } }, { filter: { unassigned: true } }, { sort: 'person' }]) {
      expect((await by(scoped).post(paths(), wish(more)).expect(400)).body).toMatchObject({ code: 'list.column-not-readable' });
    }
  });

  test('names stay apart for one person, whatever their case, and not between people', async () => {
    const [first, second] = [await saved(), await saved({ name: 'Another' })];
    expect((await by(nele).post(paths(), wish({ name: 'blocked IN the north' })).expect(409)).body).toMatchObject({ code: 'view.name-taken' });
    expect((await change(second, { name: 'BLOCKED in the north' }).expect(409)).body).toMatchObject({ code: 'view.name-taken' });
    await change(first, { name: 'BLOCKED in the north' }).expect(200);
    await saved({}, fleet.owner);
    expect(await namesOf(nele)).toEqual(['Another', 'BLOCKED in the north']);
  });

  test('P03: of fifty, no more are kept, and of two saved at the same time no two have one name', async () => {
    await world.rows(`insert into saved_view (customer_id, id, member_id, name, shared, filter, sort, direction)
      select $1, gen_random_uuid(), $2, 'View ' || n, false, '{}', 'iccid', 'asc' from generate_series(1, 48) n`, [fleet.customerId, nele.memberId]);
    const answers = await Promise.all(['Twice', 'twice', 'Third', 'Fourth'].map((name) => by(nele).post(paths(), wish({ name })).then(({ status }) => status)));
    expect(answers.filter((status) => status === 201)).toHaveLength(2);
    const names = await namesOf(nele);
    expect(names).toHaveLength(50);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(50);
    expect((await by(nele).post(paths(), wish({ name: 'One more' })).expect(409)).body).toMatchObject({ code: 'view.too-many' });
  });

  test('P09: it is changed and deleted as it was read, and not twice', async () => {
    const view = await saved();
    const { body } = await change(view, { name: 'Renamed', filter: {}, columns: null }).expect(200);
    expect(body).toMatchObject({ name: 'Renamed', columns: null, version: 2, filter: { state: null } });
    await change(view, { name: 'From before' }).expect(412);
    await drop(view).expect(412);
    await drop({ ...view, version: 2 }).expect(200);
    await drop({ ...view, version: 2 }).expect(404);
    expect(await listed(nele)).toEqual([]);
  });
});

describe('shared views', () => {
  test('SC-FM-4: everybody who sees SIMs finds them behind his own, with whose they are', async () => {
    await saved({ name: 'Mine', shared: false }, scoped);
    await saved({ shared: true });
    expect((await listed(scoped)).map(({ name, own, owner, abilities }) => [name, own, owner?.memberId, abilities])).toEqual([
      ['Mine', true, scoped.memberId, { change: true, delete: true }], ['Blocked in the north', false, nele.memberId, { change: false, delete: false }],
    ]);
  });

  test('I1, S14: sharing gives no right: who sees no SIMs sees no view, who sees some sees those, and as Access Manager there are none', async () => {
    const [seen, unseen] = [await fleet.aSim({ costCentreId: north }), await fleet.aSim()];
    const { filter } = await saved({ shared: true, filter: { state: ['active'] } });
    await by(await fleet.holderOf(['invoice:read'])).get(paths()).expect(403);
    await by(await fleet.serviceUser()).get(paths()).expect(403);
    const { items } = (await by(scoped).get(`${fleet.path}/sims?state=${String(filter['state'])}`).expect(200)).body as { items: { id: string }[] };
    expect(items.map(({ id }) => id)).toEqual([seen.simId]);
    expect(unseen.simId).not.toBe(seen.simId);
    const manager = await world.aManager(fleet.customerId);
    await by(manager).get(paths()).expect(403);
    await by(manager).post(paths(), wish()).expect(403);
  });

  test('S31: of a person, and of words that may be one, nothing is told to whoever may not see people', async () => {
    await saved({ shared: true, filter: { memberId: nele.memberId, search: 'Maes', unassigned: false, state: ['active'] }, sort: 'person' });
    const [view] = await listed(scoped);
    expect(view).toMatchObject({ filter: { memberId: null, search: null, unassigned: null, state: ['active'] }, sort: 'iccid', withheld: ['memberId', 'unassigned', 'search', 'sort'] });
    expect((await listed(fleet.owner))[0]).toMatchObject({ filter: { memberId: nele.memberId, search: 'Maes' }, sort: 'person', withheld: [] });
    const own = await saved({ filter: { search: 'Maes' } }, scoped);
    expect([own.filter['search'], own.withheld]).toEqual(['Maes', []]);
  });

  test('only whoever saved it changes it; it is taken back by sharing it no more', async () => {
    const view = await saved({ shared: true });
    expect((await change(view, { name: 'Theirs' }, scoped).expect(403)).body).toMatchObject({ code: 'view.of-another' });
    expect((await change(view, { name: 'Theirs' }, fleet.owner).expect(403)).body).toMatchObject({ code: 'view.of-another' });
    expect((await drop(view, scoped).expect(403)).body).toMatchObject({ code: 'view.of-another' });
    await change(view, { shared: false }).expect(200);
    await change(view, {}, scoped).expect(404);
    expect(await listed(scoped)).toEqual([]);
  });

  test('GC-8.2-b: the Access Owner deletes a shared one, and finds no other person\'s own', async () => {
    const [own, shared] = [await saved(), await saved({ name: 'Shared', shared: true })];
    expect((await listed(fleet.owner)).map(({ name, abilities }) => [name, abilities])).toEqual([['Shared', { change: false, delete: true }]]);
    await drop(own, fleet.owner).expect(404);
    await drop(shared, fleet.owner).expect(200);
    expect(await namesOf(nele)).toEqual([own.name]);
  });

  test('GC-9.2: a machine reads shared ones, without names, and keeps none; nor does an agent of the operator who looks', async () => {
    await saved({ shared: true });
    const { body } = await by(fleet.owner).post(`${fleet.path}/clients`, clientRequest(nele.memberId)).expect(201);
    const client = body as { id: string; secret: string };
    await world.aGrant(fleet.customerId, { clientId: client.id }, ['sim:read']);
    const { access_token: token } = (await askToken(baseUrl, client).expect(200)).body as { access_token: string };
    const asMachine = (method: string, sent?: object) => fetch(`${baseUrl}/api/v1${paths()}`, { method, headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' }, ...(sent && { body: JSON.stringify(sent) }) });
    expect(await (await asMachine('GET')).json()).toMatchObject({ items: [{ own: false, owner: null, abilities: { change: false, delete: false } }] });
    expect((await asMachine('POST', wish())).status).toBe(403);
    const agent = await anAgent(world);
    const refused = await fetch(`${baseUrl}/api/v1${paths()}`, { method: 'POST', headers: { cookie: agent.cookie, 'mandate-csrf': '1', 'mandate-reason': 'A question', 'content-type': 'application/json' }, body: JSON.stringify(wish()) });
    expect(refused.status).toBe(403);
    expect((await listed(nele)).map(({ own }) => own)).toEqual([true]);
  });
});

describe('what a view names and is gone', () => {
  test('a view whose cost centre is gone opens and says so; it can be renamed, and takes nothing else that is not there', async () => {
    const member = await fleet.aMember('Gone Soon');
    const view = await saved({ shared: true, filter: { costCentreId: north, memberId: member.memberId } });
    await world.rows('delete from access_grant_scope where customer_id = $1', [fleet.customerId]);
    await world.rows('delete from cost_centre where customer_id = $1 and id = $2', [fleet.customerId, north]);
    await world.rows(`update member set ends_at = now() - interval '1 hour' where customer_id = $1 and id = $2`, [fleet.customerId, member.memberId]);
    expect((await listed(nele))[0]).toMatchObject({ gone: ['costCentreId', 'memberId'] });
    const kept = { costCentreId: north, memberId: member.memberId };
    await change(view, { name: 'Renamed', filter: kept }).expect(200);
    const { body } = await change({ ...view, version: 2 }, { filter: { ...kept, costCentreId: randomUUID() } }).expect(422);
    expect(body).toMatchObject({ code: 'view.names-nothing', errors: [{ pointer: '/filter/costCentreId' }] });
  });

  test('S01: a cost centre of another Customer is none', async () => {
    const other = await Fleet.of(world);
    const answer = async (id: string): Promise<unknown> => (await by(nele).post(paths(), wish({ filter: { costCentreId: id } })).expect(422)).body;
    const told = (body: unknown): object => ({ ...body as object, instance: null });
    expect(told(await answer(await other.aCostCentre()))).toEqual(told(await answer(randomUUID())));
    const view = await saved({ shared: true });
    const elsewhere = await as(baseUrl, other.owner).put(`${other.path}/saved-views/${view.id}`, { ...wish(), filter: {} }, 1);
    expect(elsewhere.status).toBe(404);
    expect(((await as(baseUrl, other.owner).get(`${other.path}/saved-views`).expect(200)).body as { items: unknown[] }).items).toEqual([]);
  });
});

test('blueprint 3.10, I1: each change is told, and what it says of names and numbers is in the details only', async () => {
  const view = await saved({ shared: true, filter: { search: '+32470123456' } });
  await change(view, { shared: false, filter: {} }).expect(200);
  await drop({ ...view, version: 2 }).expect(200);
  for (const event of ['view.saved', 'view.changed', 'view.deleted']) {
    const [entry] = await fleet.ledger(event);
    expect(JSON.stringify(entry?.body)).not.toMatch(/north|32470/);
    expect(JSON.stringify(entry?.details)).toMatch(/Blocked in the north/);
  }
});

test('the twins of GraphQL save, change, list and delete the same', async () => {
  const ask = async (query: string, variables: object = {}): Promise<Record<string, unknown>> =>
    ((await by(nele).graphql(query, { c: fleet.customerId, ...variables }).expect(200)).body as { data: Record<string, unknown> }).data;
  const { saveView } = await ask('mutation ($c: ID!, $input: SaveView!) { saveView(customerId: $c, input: $input) { id version filter { state costCentreId } } }', { input: wish() });
  const { id, ...rest } = saveView as { id: string };
  expect(rest).toEqual({ version: 1, filter: { state: ['blocked'], costCentreId: north } });
  const { changeView } = await ask('mutation ($c: ID!, $id: ID!, $input: SaveView!) { changeView(customerId: $c, savedViewId: $id, expectedVersion: 1, input: $input) { name shared version } }', { id, input: wish({ name: 'New', shared: true }) });
  expect(changeView).toEqual({ name: 'New', shared: true, version: 2 });
  expect(await ask('query ($c: ID!) { savedViews(customerId: $c) { name abilities { change } } }')).toEqual({ savedViews: [{ name: 'New', abilities: { change: true } }] });
  expect(await ask('mutation ($c: ID!, $id: ID!) { deleteView(customerId: $c, savedViewId: $id, expectedVersion: 2) { id } }', { id })).toEqual({ deleteView: { id } });
  expect(await listed(nele)).toEqual([]);
});
