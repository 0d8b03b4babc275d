import { as, askToken, World } from '../clients/world.js';
import { baseUrl, type OwnServer, startServer } from '../support/server.js';
import { anAgent, type Ask, Standing } from './standing-people.js';

let world: World;
let standing: Standing;
let second: OwnServer;

beforeAll(async () => {
  world = await World.open();
  standing = await Standing.in(world);
  second = await startServer({ ORIGIN: baseUrl }); // nodes of one address
}, 60_000);

afterAll(async () => {
  await second.stop();
  await world.close();
});

interface Right {
  ask: Ask;
  /** Takes the right away, at the first node. */
  take(): Promise<unknown>;
}

const SIMS = 'query($c: ID!) { sims(customerId: $c, first: 1) { edges { node { id } } } }';
const MEMBERS = 'query($c: ID!) { members(customerId: $c, first: 1) { edges { node { id } } } }';

async function portalUser(): Promise<Awaited<ReturnType<Standing['fleet']['holderOf']>>> {
  return standing.fleet.holderOf(['sim:read', 'sim:export', 'line:assign']);
}

/** Who can do something, and how it is taken from him. */
const ways: [title: string, arrange: () => Promise<Right>][] = [
  ['the Owner after the hand-over', async () => {
    const other = await Standing.in(world);
    const successor = await other.fleet.aMember('Successor');
    return { ask: other.reads(other.owner, '/sims'), take: () => as(baseUrl, other.owner).put(`${other.fleet.path}/ownership`, { memberId: successor.memberId, reason: 'Retires' }, 1).expect(200) };
  }],
  ['a Manager whose grant is revoked', async () => {
    const manager = await world.aManager(standing.fleet.customerId);
    return { ask: standing.reads(manager, '/members'), take: () => standing.revoke(manager) };
  }],
  ['a Manager whose grant is revoked, by GraphQL', async () => {
    const manager = await world.aManager(standing.fleet.customerId);
    return { ask: standing.asks(manager, MEMBERS), take: () => standing.revoke(manager) };
  }],
  ['a Support Portal User whose grant is revoked', async () => {
    const user = await portalUser();
    return { ask: standing.reads(user, '/sims'), take: () => standing.revoke(user) };
  }],
  ['a Support Portal User whose grant is revoked, by GraphQL', async () => {
    const user = await portalUser();
    return { ask: standing.asks(user, SIMS), take: () => standing.revoke(user) };
  }],
  ['an export by a Support Portal User whose grant is revoked', async () => {
    const user = await portalUser();
    return { ask: standing.reads(user, '/sims/export'), take: () => standing.revoke(user) };
  }],
  ['a SIM outside of what is left after narrowing', async () => {
    const [user, sim, costCentre] = [await portalUser(), await standing.aSim(), await standing.fleet.aCostCentre()];
    const grant = await standing.grantOf(user);
    return { ask: standing.reads(user, `/sims/${sim.simId}`), take: () => standing.ownerPosts(`/grants/${grant}/narrowing`, { scope: [{ kind: 'costCentre', id: costCentre }] }).expect(201) };
  }],
  ['a member whose link has ended', async () => {
    const user = await portalUser();
    return { ask: standing.reads(user, '/sims'), take: () => standing.post(`/members/${user.memberId}/end`) };
  }],
  ['a member whose link has ended, asking what he may choose', async () => {
    const user = await portalUser();
    return { ask: standing.reads(user, '/capacities'), take: () => standing.post(`/members/${user.memberId}/end`) };
  }],
  ['everybody, once the application is off', async () => {
    const other = await Standing.in(world);
    const { cookie } = await anAgent(world);
    return {
      ask: other.reads(other.owner, '/sims'),
      take: () => as(baseUrl, { cookie }).put(`/operator/customers/${other.fleet.customerId}/subscriptions/fleet-manager`, { state: 'suspended', reason: 'Not paid' }, 1).expect(200),
    };
  }],
  ['everybody, once the Customer is suspended', async () => {
    const other = await Standing.in(world);
    return { ask: other.reads(other.owner, '/members'), take: () => world.rows(`update customer_directory set state = 'suspended' where id = $1`, [other.fleet.customerId]) };
  }],
  ['a Service User whose grant is revoked', async () => {
    const user = await standing.fleet.serviceUser();
    await standing.aSim(user.memberId);
    return { ask: standing.reads(user, '/own-lines'), take: () => standing.revoke(user) };
  }],
  ['a service client whose grant is revoked', async () => {
    const { id, token } = await standing.machine();
    return { ask: standing.withToken(token, '/sims'), take: () => standing.revoke({ clientId: id }) };
  }],
  ['a service client that has ended', async () => {
    const { id, token } = await standing.machine();
    return { ask: standing.withToken(token, '/sims'), take: () => standing.post(`/clients/${id}/end`) };
  }],
  ['GC-4.3-b: a member whose sign-in is reported', async () => {
    const user = await portalUser();
    return { ask: standing.reads(user, '/sims'), take: () => standing.ownerPosts(`/members/${user.memberId}/compromise`).expect(201) };
  }],
  ['GC-4.3-b: a member whose sign-in is reported, by GraphQL', async () => {
    const user = await portalUser();
    return { ask: standing.asks(user, SIMS), take: () => standing.ownerPosts(`/members/${user.memberId}/compromise`).expect(201) };
  }],
  ['GC-4.3-b: an export by a member whose sign-in is reported', async () => {
    const user = await portalUser();
    return { ask: standing.reads(user, '/sims/export'), take: () => standing.ownerPosts(`/members/${user.memberId}/compromise`).expect(201) };
  }],
  ['GC-4.3-b: whoever reports his own sign-in', async () => {
    const user = await portalUser();
    return { ask: standing.reads(user, '/sims'), take: () => as(baseUrl, user).post('/compromise', { reason: 'Laptop stolen' }).expect(204) };
  }],
  ['GC-4.3-b: a token of a service client that is reported', async () => {
    const { id, token } = await standing.machine();
    return { ask: standing.withToken(token, '/sims'), take: () => standing.ownerPosts(`/clients/${id}/compromise`).expect(201) };
  }],
  ['a service client whose sponsor has left', async () => {
    const { token, sponsor } = await standing.machine();
    return { ask: standing.withToken(token, '/sims'), take: () => standing.post(`/members/${sponsor.memberId}/end`) };
  }],
  ['an ended session', async () => {
    const user = await portalUser();
    return { ask: standing.reads(user, '/sims'), take: () => as(baseUrl, user).delete('/session').expect(204) };
  }],
  ['a session that is ended from another one', async () => {
    const user = await portalUser();
    const [session] = await world.rows<{ id: string }>('select id from session where subject_id = $1', [user.identityId]);
    return { ask: standing.reads(user, '/sims'), take: () => as(baseUrl, user).delete(`/sessions/${session?.id}`).expect(204) };
  }],
  ['an operator agent who has left', async () => {
    const { agentId, cookie } = await anAgent(world);
    return { ask: async (node) => (await as(node, { cookie }).get('/operator/customers')).status, take: () => world.rows('update operator_agent set ended_at = now() where id = $1', [agentId]) };
  }],
  ['the look of an operator agent who has left', async () => {
    const { agentId, cookie } = await anAgent(world);
    const look: Ask = async (node) => (await as(node, { cookie }).get(`${standing.fleet.path}/sims`).set('Mandate-Reason', 'complaint of the customer')).status;
    return { ask: look, take: () => world.rows('update operator_agent set ended_at = now() where id = $1', [agentId]) };
  }],
];

describe('S20, M10, blueprint 3.5: a right that was taken is gone with the next request, on every node', () => {
  it.each(ways)('%s', async (_, arrange) => {
    const { ask, take } = await arrange();
    expect([await ask(baseUrl), await ask(second.baseUrl)]).toEqual([200, 200]);
    await take();
    for (const node of [second.baseUrl, baseUrl, second.baseUrl]) expect([401, 403, 404]).toContain(await ask(node));
  });
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
  const user = await portalUser();
  await world.rows(`update access_grant set ends_at = now() + interval '10 hours' where customer_id = $1 and member_id = $2`, [standing.fleet.customerId, user.memberId]);
  const ask = standing.reads(user, '/sims');
  second.setClockOffset('PT9H');
  expect(await ask(second.baseUrl)).toBe(200);
  second.setClockOffset('PT11H');
  expect(await ask(second.baseUrl)).toBe(403);
  second.setClockOffset('PT0S');
  expect(await ask(second.baseUrl)).toBe(200);
});

it('S20: the end of a member that was named for later comes at its instant', async () => {
  const user = await portalUser();
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
  const [user, sim, member] = [await portalUser(), await standing.aSim(), await standing.fleet.aMember()];
  const assign = () => as(baseUrl, user).put(`${standing.fleet.path}/lines/${sim.lineId}/assignment`, { memberId: member.memberId, reason: 'New phone' }, 1).set('Idempotency-Key', `key-${sim.lineId}`);
  await assign().expect(200);
  await assign().expect(200);
  await standing.revoke(user);
  await assign().expect(403);
});
