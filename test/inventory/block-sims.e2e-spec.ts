import { randomUUID } from 'node:crypto';
import { as, type SignedIn, World } from '../clients/world.js';
import { endOfMonths } from '../../src/kernel/index.js';
import { Temporal } from 'temporal-polyfill';
import { baseUrl } from '../support/server.js';
import { anIccid, anImsi, Fleet, type Placed } from './fleet.js';

let world: World;
let fleet: Fleet;
let north: string;
let manager: SignedIn;

beforeAll(async () => {
  world = await World.open();
  fleet = await Fleet.of(world);
  north = await fleet.aCostCentre('N');
  manager = await fleet.holderOf(['sim:read', 'sim:block']);
});

afterAll(() => world.close());

const by = (who: { cookie: string }) => as(baseUrl, who);
const reason = 'Left in a taxi';
const card = ({ simId }: Placed): string => `${fleet.path}/sims/${simId}`;
const latest = (): string => endOfMonths(Temporal.Now.instant(), 3).toString();
const inDays = (days: number): string => Temporal.Now.instant().add({ hours: days * 24 }).toString({ fractionalSecondDigits: 0 });
const block = (sim: Placed, { who = manager, version = 1, ...more }: { who?: SignedIn; version?: number; until?: string; cause?: unknown; calledAt?: string } = {}) =>
  by(who).put(`${card(sim)}/block`, { cause: 'loss', reason, ...more }, version);
const unblock = (sim: Placed, version: number, who = manager) => by(who).delete(`${card(sim)}/block`).set('If-Match', `"${version}"`).send({ reason });
const stateOf = async (sim: Placed): Promise<Record<string, unknown>> => (await by(fleet.owner).get(card(sim)).expect(200)).body as Record<string, unknown>;
const listed = async (sim: Placed, state: string): Promise<boolean> =>
  ((await by(fleet.owner).get(`${fleet.path}/sims?state=${state}&search=${sim.iccid}`).expect(200)).body as { items: object[] }).items.length === 1;

async function inStock(): Promise<{ id: string; iccid: string }> {
  const stocked = { id: randomUUID(), iccid: anIccid() };
  await fleet.write('sim', { ...stocked, imsi: anImsi(), form: 'eSIM', state: 'inStock' });
  return stocked;
}

describe('blocking a card', () => {
  test('S0-6: the preview says until when at most, and nothing is blocked', async () => {
    const sim = await fleet.aSim();
    const { body, headers } = await by(manager).get(`${card(sim)}/block-preview`).expect(200);
    expect(body).toMatchObject({ simId: sim.simId, number: sim.number, latestUntil: latest(), until: latest(), version: 1 });
    expect(headers['etag']).toBe('"1"');
    expect((await by(manager).get(`${card(sim)}/block-preview?until=${inDays(120)}`).expect(422)).body).toMatchObject({ code: 'sim.block-end', rule: 'S0-6' });
    expect(await stateOf(sim)).toMatchObject({ state: 'active', block: null });
  });

  test('S0-6: it is blocked at once, with cause and end, and the ledger tells it with the call', async () => {
    const sim = await fleet.aSim({ costCentreId: north });
    const [until, calledAt] = [inDays(10), inDays(-1)];
    const { body } = await block(sim, { until, cause: 'theft', calledAt }).expect(200);
    expect(body).toMatchObject({ state: 'blocked', block: { cause: 'theft', until, latestUntil: latest() }, version: 2 });
    expect(await stateOf(sim)).toMatchObject({ state: 'blocked', version: 2, block: { cause: 'theft', latestUntil: expect.stringMatching(/Z$/) as string } });
    expect([await listed(sim, 'blocked'), await listed(sim, 'active')]).toEqual([true, false]);
    const entry = (await fleet.ledger('sim.blocked')).find(({ body: { subjectId } }) => subjectId === sim.simId);
    expect(entry).toMatchObject({ body: { rules: ['S0-6'], reason: null, after: null }, details: [{ reason, costCentreId: north, lineId: sim.lineId, before: { state: 'active' }, after: { state: 'blocked', cause: 'theft', calledAt } }] });
  });

  test('S0-6: without an end it ends at the latest there is; later, or in the past, is refused', async () => {
    const sim = await fleet.aSim();
    await block(sim, { until: inDays(120) }).expect(422);
    await block(sim, { until: inDays(-1) }).expect(422);
    expect((await block(sim).expect(200)).body).toMatchObject({ block: { until: latest() } });
  });

  test('S0-6: an eSIM is blocked as a card is; one that is not active is not', async () => {
    const [esim, suspended] = [await fleet.aSim(), await fleet.aSim({ state: 'suspended' })];
    await world.rows(`update sim set form = 'eSIM' where customer_id = $1 and id = $2`, [fleet.customerId, esim.simId]);
    await block(esim).expect(200);
    expect((await block(suspended).expect(409)).body).toMatchObject({ code: 'sim.not-active' });
    expect((await block(esim, { version: 2 }).expect(409)).body).toMatchObject({ code: 'sim.not-active' });
  });

  test('S0-6, T10: at its end the card is active again, in list, count, filter, detail and export, whoever looks', async () => {
    const sim = await fleet.aSim();
    await block(sim).expect(200);
    await world.rows(`update sim set blocked_until = now() - interval '1 second' where customer_id = $1 and id = $2`, [fleet.customerId, sim.simId]);
    expect(await stateOf(sim)).toMatchObject({ state: 'active', blockedUntil: null, block: null });
    expect([await listed(sim, 'blocked'), await listed(sim, 'active'), await listed(sim, 'active,blocked')]).toEqual([false, true, true]);
    const overview = await by(fleet.owner).get(`${fleet.path}/sims/overview?search=${sim.iccid}`).expect(200);
    expect((overview.body as { states: { state: string; count: number }[] }).states.filter(({ count }) => count > 0)).toEqual([{ state: 'active', count: 1 }]);
    const { text } = await by(fleet.owner).get(`${fleet.path}/sims/export?search=${sim.iccid}`).expect(200);
    expect(text.trim().split('\n').at(-1)).toContain(',active,,');
    await unblock(sim, 2).expect(409);
    await block(sim, { version: 2 }).expect(200);
  });

  test('S0-6: the end is changed as long as it is within three months of the beginning', async () => {
    const sim = await fleet.aSim();
    await block(sim, { until: inDays(5) }).expect(200);
    const change = (until: string, version: number) => by(manager).put(`${card(sim)}/block/end`, { until, reason: 'Still looking' }, version);
    expect((await change(inDays(20), 2).expect(200)).body).toMatchObject({ block: { cause: 'loss' }, version: 3 });
    await world.rows(`update sim set block_limit = now() + interval '30 days' where customer_id = $1 and id = $2`, [fleet.customerId, sim.simId]);
    await change(inDays(31), 3).expect(422);
    await change(inDays(29), 3).expect(200);
    await change(inDays(1), 3).expect(412);
    expect((await fleet.ledger('sim.block-changed')).at(-1)?.details[0]).toMatchObject({ before: { cause: 'loss' }, after: { cause: 'loss' } });
  });

  test('S0-6: a block that the operator has set can be lifted, not prolonged', async () => {
    const sim = await fleet.aSim();
    await world.rows(`update sim set state = 'blocked', blocked_until = now() + interval '9 days' where customer_id = $1 and id = $2`, [fleet.customerId, sim.simId]);
    expect((await by(manager).put(`${card(sim)}/block/end`, { until: inDays(3), reason }, 1).expect(409)).body).toMatchObject({ code: 'sim.block-of-operator' });
    await unblock(sim, 1).expect(200);
  });

  test('S0-6: unblocked it is active at once, and the ledger tells it', async () => {
    const sim = await fleet.aSim();
    await unblock(sim, 1).expect(409);
    await block(sim).expect(200);
    expect((await unblock(sim, 2).expect(200)).body).toMatchObject({ state: 'active', block: null, version: 3 });
    expect(await stateOf(sim)).toMatchObject({ state: 'active', blockedUntil: null });
    expect((await fleet.ledger('sim.unblocked')).at(-1)).toMatchObject({ body: { subjectId: sim.simId }, details: [{ before: { state: 'blocked', cause: 'loss' }, after: { state: 'active' } }] });
  });

  test('P09: one of two at once is told; blueprint 3.7: unseen is 404, seen without the right is 403', async () => {
    const sim = await fleet.aSim({ costCentreId: north });
    const reader = await fleet.holderOf(['sim:read']);
    const southern = await fleet.holderOf(['sim:read', 'sim:block'], [await fleet.aCostCentre()]);
    await block(sim, { who: southern }).expect(404);
    expect((await block(sim, { who: reader }).expect(403)).body).toMatchObject({ permission: 'sim:block' });
    expect((await Promise.all([block(sim), block(sim)])).map(({ status }) => status).sort()).toEqual([200, 412]);
  });

  test.each([['no cause', { cause: undefined }], ['another cause', { cause: 'boredom' }], ['a list for a cause', { cause: ['loss'] }], ['a day for an end', { until: '2027-01-01' }]])('bad input: %s is refused', async (_, body) => {
    const sim = await fleet.aSim();
    await block(sim, body).expect(400);
    expect(await stateOf(sim)).toMatchObject({ state: 'active' });
  });
});

describe('blocking one\'s own line', () => {
  const own = (sim: Placed): string => `${fleet.path}/own-lines/${sim.lineId}/block`;

  test('S0-6, GC-8.5-a: whoever has the line blocks and unblocks its card himself, and no other', async () => {
    const user = await fleet.serviceUser();
    const [his, other] = [await fleet.aSim({ memberId: user.memberId }), await fleet.aSim()];
    const { body } = await by(user).get(`${fleet.path}/own-lines`).expect(200);
    expect((body as { items: object[] }).items).toMatchObject([{ lineId: his.lineId, abilities: { block: true }, sim: { state: 'active', version: 1 } }]);
    await by(user).get(`${own(his)}-preview`).expect(200);
    await by(user).put(own(his), { cause: 'loss', reason }, 1).expect(200);
    expect(await stateOf(his)).toMatchObject({ state: 'blocked' });
    await by(user).delete(own(his)).set('If-Match', '"2"').send({ reason }).expect(200);
    await by(user).put(own(other), { cause: 'loss', reason }, 1).expect(404);
    await block(his, { who: user, version: 3 }).expect(403);
  });

  test('S0-6, I6: not any more when the line has gone to somebody else', async () => {
    const user = await fleet.serviceUser();
    const [now, former] = [await fleet.aSim({ memberId: user.memberId }), await fleet.aSim({ memberId: user.memberId })];
    await world.rows('update line_assignment set ends_at = now() where customer_id = $1 and line_id = $2', [fleet.customerId, former.lineId]);
    await by(user).put(own(former), { cause: 'loss', reason }, 1).expect(404);
    await by(user).put(own(now), { cause: 'loss', reason }, 1).expect(200);
  });
});

describe('replacing a card', () => {
  const replace = (sim: Placed, newSimId: string, { version = 1, who = manager } = {}) => by(who).post(`${card(sim)}/replacement`, { newSimId, reason }).set('If-Match', `"${version}"`);

  test('S0-6, SC-MN-1c: a card in stock takes over the line at one instant; the other has ended, and who had which stays told', async () => {
    const person = await fleet.aMember('Bart Wouters');
    const sim = await fleet.aSim({ memberId: person.memberId, costCentreId: north });
    const stocked = await inStock();
    await block(sim).expect(200);
    const { body } = await replace(sim, stocked.id, { version: 2 }).expect(200);
    expect(body).toMatchObject({ simId: sim.simId, newSimId: stocked.id, lineId: sim.lineId });
    const history = await by(fleet.owner).get(`${fleet.path}/sims/${stocked.id}/history`).expect(200);
    const { placements, persons } = history.body as { placements: { simId: string; from: string; to: string | null }[]; persons: { name: string }[] };
    expect(placements.map(({ simId, to }) => [simId, to === null])).toEqual([[stocked.id, true], [sim.simId, false]]);
    expect(placements[1]?.to).toBe(placements[0]?.from);
    expect(persons.map(({ name }) => name)).toEqual(['Bart Wouters']);
    expect(await stateOf(sim)).toMatchObject({ state: 'ended', line: null, block: null });
    expect((await by(fleet.owner).get(`${fleet.path}/sims/${stocked.id}`).expect(200)).body).toMatchObject({ state: 'active', line: { number: sim.number }, person: { name: 'Bart Wouters' } });
    expect((await fleet.ledger('sim.replaced')).at(-1)?.details).toMatchObject([{ id: sim.simId, costCentreId: north, after: { state: 'ended' } }, { id: stocked.id, costCentreId: north, after: { state: 'active' } }]);
  });

  test('S0-6: only by a card in stock that the right covers', async () => {
    const [sim, used, stocked] = [await fleet.aSim({ costCentreId: north }), await fleet.aSim(), await inStock()];
    const northern = await fleet.holderOf(['sim:read', 'sim:block'], [north]);
    await replace(sim, used.simId).expect(422);
    await replace(sim, sim.simId).expect(422);
    await replace(sim, randomUUID()).expect(422);
    await replace(sim, stocked.id, { who: northern }).expect(422);
    const found = async (who: SignedIn): Promise<unknown> => (await by(who).get(`${card(sim)}/replacements?iccid=${stocked.iccid}`).expect(200)).body as unknown;
    expect([await found(manager), await found(northern)]).toEqual([[{ simId: stocked.id, iccid: stocked.iccid, form: 'eSIM' }], []]);
    expect(await stateOf(sim)).toMatchObject({ state: 'active', line: { number: sim.number } });
  });

  test('S0-6: one card goes to one of two lines', async () => {
    const [one, other, stocked] = [await fleet.aSim(), await fleet.aSim(), await inStock()];
    expect((await Promise.all([replace(one, stocked.id), replace(other, stocked.id)])).map(({ status }) => status).sort()).toEqual([200, 422]);
  });
});
