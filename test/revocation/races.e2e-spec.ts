import { setTimeout as pause } from 'node:timers/promises';
import request from 'supertest';
import { type SignedIn, World } from '../clients/world.js';
import type { Placed } from '../inventory/fleet.js';
import { anAddressOfOnesOwn, Register, type Taken } from '../measures/register.js';
import { proof } from '../support/proof.js';
import { baseUrl, type OwnServer, startServer } from '../support/server.js';
import { waitingFor } from '../support/waiting.js';
import { atParent, type Group, groupOf, operated } from './affiliated.js';
import { blockOf, endOfMandate, refusalOf, sentTo } from './mandated.js';
import { Standing } from './standing-people.js';

/** As many times as planned, where one side has won every time: on a machine with other work it takes longer to get to where both do. */
const MOST_ROUNDS = 6;
const { n: rounds } = proof('S20: a change races the end of the right to it', 1_200);

let world: World;
let standing: Standing;
let second: OwnServer;
let assignees: SignedIn[];
let register: Register;

beforeAll(async () => {
  world = await World.open();
  standing = await Standing.in(world);
  register = await Register.of(world);
  second = await startServer({ ORIGIN: baseUrl });
  assignees = [await standing.fleet.aMember('Jan Claes'), await standing.fleet.aMember('An Peeters')];
});

afterAll(async () => {
  await second.stop();
  await world.close();
});

interface Race {
  change(): Promise<number>;
  take(): Promise<unknown>;
  /** Event of the entry that tells of the taking. */
  event: string;
}

/** Assigns a line at the second node, to the one of two members who does not have it. */
async function assignment(sim: Placed, credential: Record<string, string>, from: (asked: request.Test) => request.Test = (asked) => asked): Promise<() => Promise<number>> {
  const [row] = await world.rows<{ version: number; member_id: string | null }>(
    `select l.version, a.member_id from line l left join line_assignment a on a.customer_id = l.customer_id and a.line_id = l.id and a.ends_at is null where l.customer_id = $1 and l.id = $2`, [standing.fleet.customerId, sim.lineId]);
  const to = assignees.find(({ memberId }) => memberId !== row?.member_id);
  return async () => (await from(request(second.baseUrl).put(`/api/v1${standing.fleet.path}/lines/${sim.lineId}/assignment`).set({ 'Mandate-CSRF': '1', 'If-Match': `"${row?.version}"`, ...credential })
    .send({ memberId: to?.memberId, reason: 'Races' }))).status;
}

const races: Record<string, (sim: Placed) => Promise<Race>> = {
  'a grant that is revoked': async (sim) => {
    const user = await standing.fleet.holderOf(['sim:read', 'line:assign']);
    const path = `/grants/${await standing.grantOf(user)}/revocation`;
    return { change: await assignment(sim, { cookie: user.cookie }), take: async () => { await standing.ownerPosts(path).expect(200); }, event: 'grant.revoked' };
  },
  'a member whose link ends': async (sim) => {
    const user = await standing.fleet.holderOf(['sim:read', 'line:assign']);
    return { change: await assignment(sim, { cookie: user.cookie }), take: async () => { await standing.ownerPosts(`/members/${user.memberId}/end`).expect(200); }, event: 'member.ended' };
  },
  'a delegated right whose source is revoked': async (sim) => {
    const { from, to } = await standing.delegated(['sim:read', 'line:assign']);
    const path = `/grants/${await standing.grantOf(from)}/revocation`;
    return { change: await assignment(sim, { cookie: to.cookie }), take: async () => { await standing.ownerPosts(path).expect(200); }, event: 'grant.revoked' };
  },
  'a delegated right whose delegator leaves': async (sim) => {
    const { from, to } = await standing.delegated(['sim:read', 'line:assign']);
    return { change: await assignment(sim, { cookie: to.cookie }), take: async () => { await standing.ownerPosts(`/members/${from.memberId}/end`).expect(200); }, event: 'member.ended' };
  },
  'a delegated right whose delegator is kept out': async (sim) => {
    const { from, to } = await standing.delegated(['sim:read', 'line:assign']);
    return { change: await assignment(sim, { cookie: to.cookie }), take: keptOut({ kind: 'person', email: `${from.identityId}@zuidkaai.example` }), event: 'measure.taken' };
  },
  'a service client that ends': async (sim) => {
    const { id, token } = await standing.machine();
    return { change: await assignment(sim, { authorization: `Bearer ${token}` }), take: async () => { await standing.ownerPosts(`/clients/${id}/end`).expect(200); }, event: 'client.ended' };
  },
  'a service client whose sponsor leaves': async (sim) => {
    const { sponsor, token } = await standing.machine();
    return { change: await assignment(sim, { authorization: `Bearer ${token}` }), take: async () => { await standing.ownerPosts(`/members/${sponsor.memberId}/end`).expect(200); }, event: 'member.ended' };
  },
  'a mandate that the operator refuses': async (sim) => {
    const sent = await sentTo(standing);
    return { change: await assignment(sim, { cookie: sent.cookie }), take: () => refusalOf(standing, sent), event: 'mandate.refused' };
  },
  'a mandate that the Owner ends': async (sim) => {
    const sent = await sentTo(standing);
    return { change: await assignment(sim, { cookie: sent.cookie }), take: () => endOfMandate(standing, sent), event: 'mandate.ended' };
  },
  'an affiliate that withdraws its consent': async (sim) => {
    const group = await groupOf(standing);
    return { change: await assignment(sim, { cookie: group.owner.cookie }), take: () => operated(standing, group, 'consent-withdrawal'), event: 'affiliate.consent-withdrawn' };
  },
  'an affiliate of which control is lost': async (sim) => {
    const group = await groupOf(standing);
    return { change: await assignment(sim, { cookie: group.colleague.cookie }), take: () => operated(standing, group, 'control-loss'), event: 'affiliate.control-lost' };
  },
  'a member who is kept out': async (sim) => {
    const user = await standing.fleet.holderOf(['sim:read', 'line:assign']);
    return { change: await assignment(sim, { cookie: user.cookie }), take: keptOut({ kind: 'person', email: `${user.identityId}@zuidkaai.example` }), event: 'measure.taken' };
  },
  'a service client that is kept out': async (sim) => {
    const { id, token } = await standing.machine();
    return { change: await assignment(sim, { authorization: `Bearer ${token}` }), take: keptOut({ kind: 'client', clientId: id }), event: 'measure.taken' };
  },
};

/** GC-2.2.4: by the operator, at the first node. */
const keptOut = (subject: object) => async (): Promise<void> => {
  await register.take({ customerId: standing.fleet.customerId, ...subject });
};

/** What of the two events was written last in this Customer's chain, and what the one before it is. */
async function lastOf(event: string): Promise<number> {
  const [row] = await world.rows<{ seq: string | null }>('select max(seq) seq from ledger_entry where customer_id = $1 and event = $2', [standing.fleet.customerId, event]);
  return Number(row?.seq ?? 0);
}

describe('S20: whatever changes after a right was taken was refused; the order of the ledger says which came first', () => {
  it.each(Object.keys(races))('%s', async (title) => {
    const sim = await standing.aSim();
    const seen = { changed: 0, refused: 0, late: 0 };
    let [headStart, step] = [0, 0]; // moves to where both win, faster as long as one alone does
    const enough = Math.ceil(rounds / Object.keys(races).length);
    const isOneSided = (): boolean => [seen.changed, seen.refused].includes(0);
    for (let round = 0; round < enough || (isOneSided() && round < MOST_ROUNDS * enough); round += 1) {
      const race = await (races[title] as (sim: Placed) => Promise<Race>)(sim);
      const before = await lastOf('line.assigned');
      const [status] = await Promise.all([pause(Math.max(0, -headStart)).then(() => race.change()), pause(Math.max(0, headStart)).then(() => race.take())]);
      const [changed, taken] = [await lastOf('line.assigned'), await lastOf(race.event)];
      seen[status === 200 ? 'changed' : 'refused'] += 1;
      step = status === 200 ? Math.min(-2, 2 * step) : Math.max(2, 2 * step);
      headStart += step;
      if (status === 200 ? changed > taken : changed !== before) seen.late += 1;
    }
    expect(seen.late).toBe(0);
    expect(isOneSided()).toBe(false); // else it was no race
  }, 600_000);
});

/** Admitted, a change waits for a line; what is taken meanwhile waits for the change. */
async function waits(sim: Placed, { credential, take, from }: { credential: Record<string, string>; take: () => Promise<unknown>; from?: (asked: request.Test) => request.Test }): Promise<{ changed: number; after: number }> {
  const other = await World.open();
  const [session] = await other.rows<{ pid: number }>('select pg_backend_pid() pid');
  await other.rows('begin');
  await other.rows('select from line where customer_id = $1 and id = $2 for update', [standing.fleet.customerId, sim.lineId]);
  const changing = (await assignment(sim, credential, from))();
  await waitingFor(session?.pid, 1);
  const taking = take();
  await waitingFor(session?.pid, 2);
  await other.rows('commit');
  await other.close();
  const [changed] = await Promise.all([changing, taking]);
  return { changed, after: await (await assignment(sim, credential, from))() };
}

const WAITED = { changed: 200, after: 403 };

it('GC-9.2-c, S20: a block of a third party, which is in no ledger, waits for what its people have begun', async () => {
  const [sent, sim] = [await sentTo(standing), await standing.aSim()];
  expect(await waits(sim, { credential: { cookie: sent.cookie }, take: () => blockOf(standing, sent) })).toEqual(WAITED);
});

describe('GC-9.1, S20: what ends at the parent, which no ledger here tells of, waits for what its people have begun here', () => {
  it.each([
    ['a hand-over', 'owner', (group: Group) => atParent(group).handsOver(world)], ['the end of a link', 'colleague', (group: Group) => atParent(group).ends(group.colleague, world)],
  ] as const)('%s', async (_, who, take) => {
    const [group, sim] = [await groupOf(standing), await standing.aSim()];
    expect(await waits(sim, { credential: { cookie: group[who].cookie }, take: () => take(group) })).toEqual(WAITED);
  });
});

it('S20: who is ended while his change waits finds himself ended, although his change began before', async () => {
  const [user, sim] = [await standing.fleet.holderOf(['sim:read', 'line:assign']), await standing.aSim()];
  const change = await assignment(sim, { cookie: user.cookie });
  const other = await World.open();
  await other.rows('begin');
  await other.rows('select from customer where customer_id = $1 for update', [standing.fleet.customerId]);
  const changed = change();
  await pause(300);
  await other.rows('update member set ends_at = clock_timestamp() where customer_id = $1 and id = $2', [standing.fleet.customerId, user.memberId]);
  await other.rows('commit');
  await other.close();
  expect(await changed).toBe(404);
});

describe('GC-2.2.4, S20: a measure waits for what has begun, and is found by what begins after it', () => {
  const { address, from } = anAddressOfOnesOwn();
  const subjects: [title: string, subject: (user: SignedIn) => object][] = [
    ['a person, everywhere', ({ identityId }) => ({ kind: 'person', email: `${identityId}@zuidkaai.example` })],
    ['an address, everywhere', () => ({ kind: 'network', network: address })],
    ['an address, at one Customer', () => ({ kind: 'network', network: address, customerId: standing.fleet.customerId })],
    ['an account', () => ({ kind: 'account', customerId: standing.fleet.customerId })],
    ['an Application', () => ({ kind: 'application', application: 'fleet-manager', customerId: standing.fleet.customerId })],
  ];

  async function measured(sim: Placed, { credential, subject }: { credential: Record<string, string>; subject: object }): Promise<object> {
    const taken = { measure: null as Taken | null };
    const seen = await waits(sim, { credential, from, take: async () => { taken.measure = await register.take(subject); } });
    if (taken.measure) await register.end(taken.measure);
    return seen;
  }

  it.each(subjects)('%s', async (_, subject) => {
    const [user, sim] = [await standing.fleet.holderOf(['sim:read', 'line:assign']), await standing.aSim()];
    expect(await measured(sim, { credential: { cookie: user.cookie }, subject: subject(user) })).toEqual(WAITED);
  });

  it('GC-8.4-c: whoever delegated to the one who asks, everywhere', async () => {
    const [{ from: delegator, to }, sim] = [await standing.delegated(['sim:read', 'line:assign']), await standing.aSim()];
    expect(await measured(sim, { credential: { cookie: to.cookie }, subject: { kind: 'person', email: `${delegator.identityId}@zuidkaai.example` } })).toEqual(WAITED);
  });

  it('the sponsor of the service client that asks, everywhere', async () => {
    const [{ sponsor, token }, sim] = [await standing.machine(), await standing.aSim()];
    expect(await measured(sim, { credential: { authorization: `Bearer ${token}` }, subject: { kind: 'person', email: `${sponsor.identityId}@zuidkaai.example` } })).toEqual(WAITED);
  });
});
