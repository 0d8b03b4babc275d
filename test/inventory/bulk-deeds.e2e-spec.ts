import { randomUUID } from 'node:crypto';
import request from 'supertest';
import { as, askToken, clientRequest, type SignedIn, World } from '../clients/world.js';
import { baseUrl } from '../support/server.js';
import { Fleet, type Placed } from './fleet.js';

let world: World;
let fleet: Fleet;
let [north, south]: string[] = [];

beforeAll(async () => {
  world = await World.open();
});

beforeEach(async () => {
  fleet = await Fleet.of(world);
  [north, south] = [await fleet.aCostCentre('N'), await fleet.aCostCentre('S')];
});

afterAll(() => world.close());

interface Preview {
  selected: number;
  changes: number;
  leftOut: { because: string; count: number; examples: { simId: string }[] }[];
  undoable: boolean;
  secondPerson: boolean;
  seen: string;
}
interface Done { id: string; state: string; count: number; version: number; abilities: { undo: boolean; decide: boolean } }

const by = (who: { cookie: string }) => as(baseUrl, who);
const reason = 'Teams were merged in March';
const idsOf = (...sims: Placed[]): { simIds: string[] } => ({ simIds: sims.map(({ simId }) => simId) });
const previewed = async (asked: object, who: SignedIn = fleet.owner): Promise<Preview> => (await by(who).post(`${fleet.path}/bulk-deeds/preview`, asked).expect(200)).body as Preview;
const send = (asked: object, who: SignedIn = fleet.owner) => by(who).post(`${fleet.path}/bulk-deeds`, { ...asked, reason });
async function done(asked: object, who: SignedIn = fleet.owner): Promise<Done> {
  const { seen } = await previewed(asked, who);
  return (await send({ ...asked, seen }, who).expect(200)).body as Done;
}
const undo = (deed: Pick<Done, 'id' | 'version'>, who: SignedIn = fleet.owner) => by(who).post(`${fleet.path}/bulk-deeds/${deed.id}/undo`, { reason: 'A mistake' }).set('If-Match', `"${deed.version}"`);
const centres = async (): Promise<(string | null)[]> => (await world.rows<{ c: string | null }>('select cost_centre_id c from line where customer_id = $1 order by number', [fleet.customerId])).map(({ c }) => c);
const states = async (): Promise<string[]> => (await world.rows<{ state: string }>('select state from sim where customer_id = $1 order by iccid', [fleet.customerId])).map(({ state }) => state);

describe('moving many lines to another cost centre', () => {
  test('SC-MN-1d: the preview says how many would change, which would not and why, with examples; nothing is changed', async () => {
    const sims = [await fleet.aSim({ costCentreId: north }), await fleet.aSim({ costCentreId: north }), await fleet.aSim({ costCentreId: south })];
    const stocked = await fleet.aSim({ state: 'inStock' });
    await world.rows('delete from sim_placement where customer_id = $1 and sim_id = $2', [fleet.customerId, stocked.simId]);
    await fleet.refresh(stocked.simId);
    expect(await previewed({ deed: 'allocate', costCentreId: south, selection: idsOf(...sims, stocked) })).toMatchObject({
      selected: 4, changes: 2, undoable: true, secondPerson: false,
      leftOut: [{ because: 'already', count: 1, examples: [{ simId: sims[2]?.simId, number: sims[2]?.number }] }, { because: 'noLine', count: 1, examples: [{ iccid: stocked.iccid, number: null }] }],
    });
    expect(await centres()).toEqual([north, north, south, null]);
  });

  test('SC-MN-1d: a preview of one deed is none of another', async () => {
    await fleet.aSim();
    const asked = { deed: 'allocate', costCentreId: south, selection: {} };
    const { seen } = await previewed(asked);
    expect((await send({ ...asked, costCentreId: north, seen }).expect(409)).body).toMatchObject({ code: 'bulk.changed' });
    expect(await centres()).toEqual([null]);
  });

  test('SC-MN-1d, blueprint 3.10: all that was previewed is moved, and one entry tells each line with where it was', async () => {
    const sims = [await fleet.aSim({ costCentreId: north }), await fleet.aSim()];
    const { state, count } = await done({ deed: 'allocate', costCentreId: south, selection: idsOf(...sims) });
    expect([state, count, await centres()]).toEqual(['done', 2, [south, south]]);
    const entries = await fleet.ledger('line.many-allocated');
    expect(entries).toHaveLength(1);
    expect(entries[0]?.details.map((detail) => [detail['id'], detail['costCentreId'], detail['before'], detail['after'], detail['reason']]).sort())
      .toEqual([[sims[0]?.lineId, north, { costCentreId: north }, { costCentreId: south }, reason], [sims[1]?.lineId, null, { costCentreId: null }, { costCentreId: south }, reason]].sort());
    expect((await by(fleet.owner).get(`${fleet.path}/sims?costCentreId=${south ?? ''}&count=true`).expect(200)).body).toMatchObject({ count: { value: 2 } });
  });

  test('SC-FM-4: everything that a filter finds, on whatever page', async () => {
    for (let made = 0; made < 5; made += 1) await fleet.aSim({ plan: made < 3 ? 'Old plan' : 'New plan' });
    expect(await done({ deed: 'allocate', costCentreId: north, selection: { filter: { tariffPlan: 'Old plan' } } })).toMatchObject({ count: 3 });
    expect((await centres()).filter((each) => each === north)).toHaveLength(3);
  });

  test('P09: when anything of the selection changed after the preview nothing is done', async () => {
    const sims = [await fleet.aSim(), await fleet.aSim()];
    const asked = { deed: 'allocate', costCentreId: south, selection: {} };
    const { seen } = await previewed(asked);
    await by(fleet.owner).put(`${fleet.path}/lines/${sims[0]?.lineId ?? ''}/cost-centre`, { costCentreId: north, reason }, 1).expect(200);
    expect((await send({ ...asked, seen }).expect(409)).body).toMatchObject({ code: 'bulk.changed' });
    const { seen: again } = await previewed(asked);
    await fleet.aSim();
    await send({ ...asked, seen: again }).expect(409);
    expect(await centres()).toEqual([north, null, null]);
  });

  test('GC-8.2-b(4): the right covers every line where it is and where it goes; the others are left out', async () => {
    const [here, there] = [await fleet.aSim({ costCentreId: north }), await fleet.aSim({ costCentreId: south })];
    const northern = await fleet.holderOf(['sim:read', 'sim:change-many', 'line:allocate'], [north ?? '']);
    const reader = await fleet.holderOf(['sim:read', 'sim:change-many']);
    expect(await previewed({ deed: 'allocate', costCentreId: south, selection: idsOf(here, there) }, northern)).toMatchObject({ selected: 1, changes: 0, leftOut: [{ because: 'targetNotAllowed' }] });
    const both = await fleet.holderOf(['sim:read', 'sim:change-many', 'line:allocate'], [north ?? '']);
    await world.aGrant(fleet.customerId, both, ['sim:read']);
    const target = await fleet.aCostCentre();
    await world.rows(`insert into access_grant_scope (customer_id, id, grant_id, cost_centre_id) select customer_id, gen_random_uuid(), id, $3 from access_grant g
      where customer_id = $1 and member_id = $2 and exists (select from access_grant_scope s where s.grant_id = g.id)`, [fleet.customerId, both.memberId, target]);
    expect(await previewed({ deed: 'allocate', costCentreId: target, selection: {} }, both)).toMatchObject({ selected: 2, changes: 1, leftOut: [{ because: 'notAllowed', count: 1 }] });
    expect((await by(await fleet.holderOf(['sim:read', 'line:allocate'])).post(`${fleet.path}/bulk-deeds/preview`, { deed: 'allocate', costCentreId: south, selection: {} }).expect(403)).body).toMatchObject({ permission: 'sim:change-many' });
    expect((await by(reader).post(`${fleet.path}/bulk-deeds/preview`, { deed: 'allocate', costCentreId: south, selection: {} }).expect(403)).body).toMatchObject({ permission: 'line:allocate' });
  });

  test('S07: what belongs to another Customer, or to nobody, is not in the selection', async () => {
    const other = await Fleet.of(world);
    const foreign = await other.aSim();
    const asked = { deed: 'block', cause: 'loss', selection: { simIds: [foreign.simId, randomUUID()] } };
    const { seen, selected } = await previewed(asked);
    expect(selected).toBe(0);
    expect((await send({ ...asked, seen }).expect(409)).body).toMatchObject({ code: 'bulk.nothing' });
  });

  test('undo puts back what nobody changed since, says before how many that are, and works once', async () => {
    const sims = [await fleet.aSim({ costCentreId: north }), await fleet.aSim(), await fleet.aSim({ costCentreId: north })];
    const deed = await done({ deed: 'allocate', costCentreId: south, selection: {} });
    expect(deed.abilities).toEqual({ decide: false, undo: true });
    await by(fleet.owner).put(`${fleet.path}/lines/${sims[2]?.lineId ?? ''}/cost-centre`, { costCentreId: null, reason }, 2).expect(200);
    expect((await by(fleet.owner).get(`${fleet.path}/bulk-deeds/${deed.id}/undo-preview`).expect(200)).body).toEqual({ deedId: deed.id, back: 2, changedSince: 1, version: 1 });
    expect((await undo(deed).expect(200)).body).toMatchObject({ state: 'undone', version: 2, abilities: { undo: false } });
    expect(await centres()).toEqual([north, null, null]);
    expect((await fleet.ledger('line.many-allocated')).at(-1)?.details.map(({ before, after }) => [before, after])).toEqual(expect.arrayContaining([[{ costCentreId: south }, { costCentreId: north }], [{ costCentreId: south }, { costCentreId: null }]]));
    await undo({ ...deed, version: 2 }).expect(409);
  });

  test('SC-FM-4: undo asks for the right where the rows are now, not only where they were', async () => {
    const sim = await fleet.aSim({ costCentreId: north });
    const manager = await fleet.holderOf(['sim:read', 'sim:change-many', 'sim:block'], [north ?? '']);
    const deed = await done({ deed: 'block', cause: 'theft', selection: {} }, manager);
    await by(fleet.owner).put(`${fleet.path}/lines/${sim.lineId}/cost-centre`, { costCentreId: south, reason }, 1).expect(200);
    expect((await undo(deed, manager).expect(403)).body).toMatchObject({ permission: 'sim:block' });
    expect(await states()).toEqual(['blocked']);
  });

  test('undo is of the last one of its kind, and of whoever did it', async () => {
    await fleet.aSim();
    const manager = await fleet.holderOf(['sim:read', 'sim:change-many', 'line:allocate']);
    const first = await done({ deed: 'allocate', costCentreId: south, selection: {} });
    await undo(first, manager).expect(404);
    await done({ deed: 'allocate', costCentreId: north, selection: {} }, manager);
    expect((await undo(first).expect(409)).body).toMatchObject({ code: 'bulk.not-undoable' });
    expect(await centres()).toEqual([north]);
  });
});

describe('blocking many cards', () => {
  test('S0-6: those that are active are blocked with one end, and taken back together', async () => {
    for (const state of ['active', 'active', 'suspended']) await fleet.aSim({ state });
    const asked = { deed: 'block', cause: 'theft', selection: {} };
    expect(await previewed(asked)).toMatchObject({ selected: 3, changes: 2, leftOut: [{ because: 'notActive', count: 1 }], until: expect.stringMatching(/Z$/) as string });
    const deed = await done(asked);
    expect(await states()).toEqual(['blocked', 'blocked', 'suspended']);
    expect((await fleet.ledger('sim.many-blocked')).at(-1)?.details).toMatchObject([{ after: { state: 'blocked', cause: 'theft' } }, {}]);
    await undo(deed).expect(200);
    expect(await states()).toEqual(['active', 'active', 'suspended']);
  });

  test('S0-6: many are unblocked at once; what is not blocked, or whose block is over, is left out', async () => {
    const sims = [await fleet.aSim({ state: 'blocked' }), await fleet.aSim({ state: 'blocked' }), await fleet.aSim()];
    await world.rows(`update sim set blocked_until = now() - interval '1 minute' where customer_id = $1 and id = $2`, [fleet.customerId, sims[1]?.simId]);
    expect(await previewed({ deed: 'unblock', selection: {} })).toMatchObject({ changes: 1, undoable: false, leftOut: [{ because: 'notBlocked', count: 2 }] });
    await done({ deed: 'unblock', selection: {} });
    expect((await states())[0]).toBe('active');
  });

  test('S0-6: an end past three months, and a block without cause, are refused', async () => {
    await fleet.aSim();
    const ask = (more: object) => by(fleet.owner).post(`${fleet.path}/bulk-deeds/preview`, { deed: 'block', selection: {}, ...more });
    expect((await ask({ cause: 'loss', until: '2035-01-01T00:00:00Z' }).expect(422)).body).toMatchObject({ code: 'sim.block-end' });
    expect((await ask({}).expect(422)).body).toMatchObject({ code: 'bulk.incomplete' });
    expect((await by(fleet.owner).post(`${fleet.path}/bulk-deeds/preview`, { deed: 'allocate', selection: {} }).expect(422)).body).toMatchObject({ code: 'bulk.incomplete' });
  });

  test.each([
    ['no selection', { deed: 'unblock' }], ['null for one', { deed: 'unblock', selection: null }], ['a list for one', { deed: 'unblock', selection: [] }], ['no id', { deed: 'unblock', selection: { simIds: ['x'] } }],
    ['null in the ids', { deed: 'unblock', selection: { simIds: [null] } }], ['an unknown filter', { deed: 'unblock', selection: { filter: { colour: 'red' } } }], ['another deed', { deed: 'sell', selection: {} }],
    ['1,001 ids', { deed: 'unblock', selection: { simIds: Array.from({ length: 1001 }, () => randomUUID()) } }],
  ])('bad input: %s is refused', async (_, body) => {
    await by(fleet.owner).post(`${fleet.path}/bulk-deeds/preview`, body).expect(400);
  });
});

describe('stating that many devices are owned', () => {
  const decide = (deed: Done, approved: boolean, who: SignedIn) => by(who).post(`${fleet.path}/bulk-deeds/${deed.id}/decision`, { approved, reason: 'Compared with the asset list' }).set('If-Match', `"${deed.version}"`);
  const owned = async (): Promise<boolean[]> => (await world.rows<{ o: boolean }>('select device_owned o from sim where customer_id = $1 order by iccid', [fleet.customerId])).map(({ o }) => o);

  test('SC-MN-4: it waits for a second person, the Owner included, and shows no device before', async () => {
    for (const device of ['private', 'private', 'owned', null] as const) await fleet.aSim({ device });
    const asked = { deed: 'markOwned', selection: {} };
    expect(await previewed(asked)).toMatchObject({ changes: 2, secondPerson: true, undoable: false, leftOut: [{ because: 'already' }, { because: 'noDevice' }] });
    const deed = await done(asked);
    expect([deed.state, deed.abilities, await owned()]).toEqual(['pending', { decide: false, undo: false }, [false, false, true, false]]);
    expect((await decide(deed, true, fleet.owner).expect(403)).body).toMatchObject({ code: 'bulk.own-marking', rule: 'SC-MN-4' });
    const second = await fleet.holderOf(['sim:read', 'device:mark']);
    expect((await by(second).get(`${fleet.path}/bulk-deeds`).expect(200)).body).toMatchObject({ items: [{ id: deed.id, state: 'pending', count: 2, abilities: { decide: true } }] });
    expect((await decide(deed, true, second).expect(200)).body).toMatchObject({ state: 'done', count: 2 });
    expect(await owned()).toEqual([true, true, true, false]);
    expect((await fleet.ledger('device.many-marked-owned')).at(-1)?.details).toHaveLength(2);
    await decide({ ...deed, version: 2 }, true, second).expect(404); // it waits for nobody any more
  });

  test('SC-MN-4: not by a machine: whoever holds its secret would be his own second person', async () => {
    await fleet.aSim({ device: 'private' });
    const sponsor = await fleet.aMember('Sponsor');
    const client = (await by(fleet.owner).post(`${fleet.path}/clients`, clientRequest(sponsor.memberId, { scopes: ['sim:read', 'sim:change-many', 'device:mark'] })).expect(201)).body as { id: string; secret: string };
    await world.aGrant(fleet.customerId, { clientId: client.id }, ['sim:read', 'sim:change-many', 'device:mark']);
    const token = ((await askToken(baseUrl, client).expect(200)).body as { access_token: string }).access_token;
    const asked = { deed: 'markOwned', selection: {} };
    const { seen } = await previewed(asked);
    const answer = await request(baseUrl).post(`/api/v1${fleet.path}/bulk-deeds`).set('Authorization', `Bearer ${token}`).send({ ...asked, seen, reason });
    expect([answer.status, answer.body]).toEqual([403, expect.objectContaining({ code: 'bulk.marking-by-people', rule: 'SC-MN-4' })]);
  });

  test('SC-MN-4: refused, nothing is marked; what was marked or changed meanwhile is left as it is', async () => {
    const sims = [await fleet.aSim({ device: 'private' }), await fleet.aSim({ device: 'private' })];
    const second = await fleet.holderOf(['sim:read', 'device:mark']);
    await decide(await done({ deed: 'markOwned', selection: {} }), false, second).expect(200);
    expect(await owned()).toEqual([false, false]);
    const deed = await done({ deed: 'markOwned', selection: {} });
    const mark = (isOwned: boolean, version: number) => by(fleet.owner).put(`${fleet.path}/devices/${sims[0]?.deviceId ?? ''}/ownership`, { owned: isOwned, reason: 'Bought by the employee' }, version).expect(200);
    await mark(true, 1);
    await mark(false, 2);
    expect((await decide(deed, true, second).expect(200)).body).toMatchObject({ count: 1 });
    expect(await owned()).toEqual([false, true]);
  });

  test('SC-MN-4, I2: nor by whoever stands in for whoever asked for it: one hand', async () => {
    await fleet.aSim({ device: 'private' });
    const second = await fleet.holderOf(['sim:read', 'device:mark']);
    await world.rows(`insert into deputy (customer_id, id, for_member_id, deputy_member_id, capacity, starts_at, ends_at, reason, named_by, named_in_capacity, recorded_at)
      values ($1, $2, $3, $4, 'AccessOwner', now(), now() + interval '1 day', 'On leave', $3, 'AccessOwner', now())`, [fleet.customerId, randomUUID(), fleet.owner.memberId, second.memberId]);
    await world.rows(`update session set customer_id = $2, capacity = 'SupportPortalUser' where subject_id = $1`, [second.identityId, fleet.customerId]);
    const deed = await done({ deed: 'markOwned', selection: {} });
    expect((await decide(deed, true, second).expect(403)).body).toMatchObject({ code: 'bulk.own-marking' });
    expect(await owned()).toEqual([false]);
  });

  test('SC-MN-4, GC-8.2-b(4): only by somebody whose right covers every device in it', async () => {
    for (const costCentreId of [north, south]) await fleet.aSim({ device: 'private', costCentreId });
    const deed = await done({ deed: 'markOwned', selection: {} });
    const northern = await fleet.holderOf(['sim:read', 'device:mark'], [north ?? '']);
    expect((await decide(deed, true, northern).expect(403)).body).toMatchObject({ permission: 'device:mark' });
    expect(await owned()).toEqual([false, false]);
  });

  test('SC-MN-4: not owned needs nobody else: it hides, at once', async () => {
    const sim = await fleet.aSim({ device: 'owned' });
    expect(await done({ deed: 'markNotOwned', selection: {} })).toMatchObject({ state: 'done', count: 1 });
    expect((await by(fleet.owner).get(`${fleet.path}/sims/${sim.simId}`).expect(200)).body).toMatchObject({ device: null });
  });
});
