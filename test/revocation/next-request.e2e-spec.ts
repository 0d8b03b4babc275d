import { setTimeout as pause } from 'node:timers/promises';
import { as, askToken, World } from '../clients/world.js';
import { Registry } from '../identities/people.js';
import { proof } from '../support/proof.js';
import { baseUrl, type OwnServer, startServer } from '../support/server.js';
import { Standing } from './standing-people.js';
import { type Scene, waysOf } from './ways-to-take.js';

/** Tries of each taken right at the other node, at once, on connections of their own. */
const TRIES = 24;
/** The last one is the token endpoint's, which a storm of wrong secrets meets after its 401s. */
const REFUSED = [401, 403, 404, 410, 429];
const tries = proof('M10: requests behind a taken right, at the other node', 12_000);

let world: World;
let standing: Standing;
let registry: Registry;
let second: OwnServer;

/** Of a node that has too much to do at once it is no answer yet. */
async function decided(ask: () => Promise<number>): Promise<number> {
  const status = await ask();
  if (status !== 503) return status;
  await pause(100);
  return decided(ask);
}

/** The ways are named before the world is open. */
const inThisWorld = (): Scene => ({ get world() { return world; }, get standing() { return standing; }, get registry() { return registry; } });

beforeAll(async () => {
  world = await World.open();
  standing = await Standing.in(world);
  registry = await new Registry().open();
  second = await startServer({ ORIGIN: baseUrl }); // nodes of one address
});

afterAll(async () => {
  await second.stop();
  await registry.close();
  await world.close();
});

describe('S20, M10, blueprint 3.5: a right that was taken is gone with the next request, on every node', () => {
  const ways = waysOf(inThisWorld());
  const rounds = Math.ceil(tries.n / TRIES / ways.length);

  it.each(ways)('%s', async (_, arrange) => {
    for (let round = 0; round < rounds; round += 1) {
      const { ask, take } = await arrange();
      const at = (node: string): Promise<number> => decided(() => ask(node));
      expect([await at(baseUrl), await at(second.baseUrl)]).toEqual([200, 200]);
      await take();
      const answers = await Promise.all(Array.from({ length: TRIES }, () => at(second.baseUrl)));
      for (const status of [...answers, await at(baseUrl), await at(second.baseUrl)]) expect(REFUSED).toContain(status);
    }
  }, 300_000);
});

it('GC-8.5-a, I6: after the release a line is a former one at the next look: its card and plan of today are not shown any more', async () => {
  const user = await standing.fleet.serviceUser();
  const sim = await standing.aSim(user.memberId);
  const own = async (): Promise<{ to: string | null; sim: object | null }[]> => ((await as(second.baseUrl, user).get(`${standing.fleet.path}/own-lines`).expect(200)).body as { items: { to: string | null; sim: object | null }[] }).items;
  expect(await own()).toMatchObject([{ to: null, sim: { iccid: sim.iccid } }]);
  await as(baseUrl, standing.owner).delete(`${standing.fleet.path}/lines/${sim.lineId}/assignment`).set('If-Match', '"1"').send({ reason: 'Left the team' }).expect(200);
  expect(await own()).toMatchObject([{ to: expect.any(String), sim: null, tariffPlan: null }]);
});

it('S20: a grant ends at its instant without anybody doing anything, for sessions and for tokens', async () => {
  const user = await standing.fleet.holderOf(['sim:read', 'line:assign']);
  await world.rows(`update access_grant set ends_at = now() + interval '10 hours' where customer_id = $1 and member_id = $2`, [standing.fleet.customerId, user.memberId]);
  const ask = standing.reads(user, '/sims');
  second.setClockOffset('PT9H');
  expect(await ask(second.baseUrl)).toBe(200);
  second.setClockOffset('PT11H');
  expect(await ask(second.baseUrl)).toBe(403);
  second.setClockOffset('PT0S');
  expect(await ask(second.baseUrl)).toBe(200);
});

it('S20, GC-8.2-b(5): a deputy begins and returns at his dates without anybody doing anything', async () => {
  const other = await Standing.in(world);
  const deputy = await world.aProvenMember(other.fleet.customerId, other.owner.memberId);
  const inHours = (hours: number): string => new Date(Date.now() + hours * 36e5).toISOString();
  const { body } = await other.ownerPosts('/deputies', { forMemberId: other.owner.memberId, deputyMemberId: deputy.memberId, capacity: 'AccessOwner', startsAt: inHours(5), endsAt: inHours(10) }).expect(201);
  const [ask, told] = [other.reads(deputy, '/members'), async () => ((await as(second.baseUrl, other.owner).get(`${other.fleet.path}/deputies/${(body as { id: string }).id}`)).body as { state: string; cause: string | null })];
  for (const [offset, status, state, cause] of [['PT0S', 403, 'planned', null], ['PT6H', 200, 'inForce', null], ['PT11H', 403, 'ended', 'due'], ['PT0S', 403, 'planned', null]] as const) {
    second.setClockOffset(offset);
    expect([await ask(second.baseUrl), await told()]).toMatchObject([status, { state, cause }]);
  }
});

it('S20: the end of a member that was named for later comes at its instant', async () => {
  const user = await standing.fleet.holderOf(['sim:read', 'line:assign']);
  await standing.post(`/members/${user.memberId}/end`, { at: new Date(Date.now() + 36e6).toISOString() });
  const ask = standing.reads(user, '/sims');
  expect(await ask(second.baseUrl)).toBe(200);
  second.setClockOffset('PT11H');
  expect(await ask(second.baseUrl)).toBe(404);
  second.setClockOffset('PT0S');
});

it('S20: a secret whose end is there opens no token any more; the new one does', async () => {
  const { id, secret } = await standing.machine();
  const { body } = await as(baseUrl, standing.owner).post(`${standing.fleet.path}/clients/${id}/secrets`, { overlapDays: 0 }).expect(201);
  await askToken(second.baseUrl, { id, secret }).expect(401);
  await askToken(second.baseUrl, { id, secret: (body as { secret: string }).secret }).expect(200);
});

it('S20: an answer kept under an Idempotency-Key is not told to somebody who lost the right', async () => {
  const [user, sim, member] = [await standing.fleet.holderOf(['sim:read', 'line:assign']), await standing.aSim(), await standing.fleet.aMember()];
  const assign = () => as(baseUrl, user).put(`${standing.fleet.path}/lines/${sim.lineId}/assignment`, { memberId: member.memberId, reason: 'New phone' }, 1).set('Idempotency-Key', `key-${sim.lineId}`);
  await assign().expect(200);
  await assign().expect(200);
  await standing.revoke(user);
  await assign().expect(403);
});
