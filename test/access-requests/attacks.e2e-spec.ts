import { randomUUID } from 'node:crypto';
import { type SignedIn, World } from '../clients/world.js';
import { Fleet, type Placed } from '../inventory/fleet.js';
import { rows } from '../support/as.js';
import { theWorld } from '../world.js';
import { Asking, client, mailsTo, type Told, WHY } from './asking.js';

let world: World;
let fleet: Fleet;
let asking: Asking;
let manager: SignedIn;
let north: string;
let sim: Placed;
let blocking: string;

beforeAll(async () => {
  world = await World.open();
  fleet = await Fleet.of(world);
  asking = new Asking(fleet);
  manager = await world.aManager(fleet.customerId);
  north = await fleet.aCostCentre('N', 'North');
  sim = await fleet.aSim({ costCentreId: north });
  blocking = await asking.bundle(['sim:read', 'sim:block']);
});

afterAll(() => world.close());

const reader = (): Promise<SignedIn> => fleet.holderOf(['sim:read', 'cost-centre:read'], [north]);
const asked = async (who: SignedIn): Promise<Told> => (await asking.ask(who, 'sim:block', { resource: `sim:${sim.simId}` })).body;
const manages = (memberId: string): Promise<void> => fleet.write('access_grant', {
  id: randomUUID(), member_id: memberId, profile: 'AccessManager', starts_at: '2020-01-01', reason: 'test', given_in_capacity: 'Operator', second_person: 'notNeeded', recorded_at: '2020-01-01',
});
const actAs = (who: SignedIn, capacity: string): Promise<unknown> => world.rows('update session set customer_id = $2, capacity = $3 where subject_id = $1', [who.identityId, fleet.customerId, capacity]);

describe('probing by asking', () => {
  it('S07, S31: what he cannot see is not there, whether it exists or not: cards, lines, cost centres, in every capacity', async () => {
    const who = await reader();
    const south = await fleet.aCostCentre('S', 'South');
    const hidden = await fleet.aSim({ costCentreId: south });
    const elsewhere = await Fleet.of(world);
    const foreign = await elsewhere.aSim();
    for (const resource of [`sim:${hidden.simId}`, `line:${hidden.lineId}`, `costCentre:${south}`, `sim:${foreign.simId}`, `costCentre:${await elsewhere.aCostCentre()}`]) {
      const [kind] = resource.split(':');
      const nothing = await asking.ask(who, 'sim:block', { resource: `${kind}:${randomUUID()}` });
      expect([resource, await asking.ask(who, 'sim:block', { resource })]).toEqual([resource, nothing]);
      expect(nothing.status).toBe(404);
    }
    expect((await asking.ask(manager, 'sim:block', { resource: `sim:${sim.simId}` })).status).toBe(404);
  });

  it('GC-8.5-a: whose line it is learns nothing of where it is booked', async () => {
    const who = await fleet.serviceUser();
    const own = await fleet.aSim({ costCentreId: north, memberId: who.memberId });
    for (const place of ['costCentre', 'billingAccount']) expect((await asking.ask(who, 'sim:history', { resource: `line:${own.lineId}`, place })).body.code).toBe('access-request.place');
    expect((await asking.ask(who, 'sim:history', { resource: `line:${own.lineId}` })).body.part).toMatchObject({ kind: 'line', id: own.lineId });
  });

  it('asks for nobody but himself, and no machine or agent asks', async () => {
    expect((await asking.ask(await reader(), 'invoice:read', { memberId: manager.memberId })).status).toBe(400);
    const { group } = await theWorld();
    const asks = await group.people['service client'].post(`/customers/${group.id}/access-requests`, { permission: 'member:admit', reason: WHY });
    expect([asks.status, asks.body['code']]).toEqual([403, 'access-request.for-people']);
    expect((await group.people['service client'].get<{ items: object[] }>(`/customers/${group.id}/access-requests`)).body.items).toEqual([]);
  });
});

describe('who sees a request', () => {
  it('others see none: not in the list, not by its id, and nothing can be done with it', async () => {
    const request = await asked(await reader());
    const auditor = await fleet.holderOf(['grant:read', 'member:read', 'sim:read']);
    expect(await asking.list(auditor)).toEqual([]);
    expect(await asking.one(auditor, request.id)).toEqual(await asking.one(auditor, randomUUID()));
    expect((await asking.withdraw(auditor, request)).status).toBe(404);
    expect((await asking.grant(auditor, request, { subProfileId: blocking })).status).toBe(403);
  });

  it('Q3: what only the Access Owner gives, a Manager does not see', async () => {
    const who = await reader();
    const { body: request } = await asking.ask(who, 'member:admit');
    expect(request.answerableBy.map(({ memberId }) => memberId)).toEqual([fleet.owner.memberId]);
    expect((await asking.list(manager)).map(({ id }) => id)).not.toContain(request.id);
    expect([(await asking.one(manager, request.id)).status, (await asking.decline(manager, request)).status]).toEqual([404, 404]);
    const { choices } = (await asking.one(fleet.owner, request.id)).body;
    expect(choices.map(({ profile }) => profile)).toEqual(['AccessManager']);
    expect((await asking.grant(fleet.owner, request, { profile: 'AccessManager' })).body.state).toBe('granted');
  });

  it('I1: the Manager reads no number of a line: in the list, by REST and GraphQL, in mails, in the ledger and its file', async () => {
    const who = await reader();
    const request = await asked(who);
    const { bytes } = await asking.one(manager, request.id);
    const list = await client(manager).get(`${fleet.path}/access-requests`);
    const graphql = await client(manager).graphql(`query ($customerId: ID!, $id: ID!) { accessRequests(customerId: $customerId) { edges { node { id part { kind code name } } } } accessRequest(customerId: $customerId, accessRequestId: $id) { id part { kind code name } answerableBy { name } } }`, { customerId: fleet.customerId, id: request.id });
    const { body: granted } = await asking.grant(manager, request, { subProfileId: blocking });
    expect(granted.state).toBe('granted');
    const ledger = await client(manager).get(`${fleet.path}/ledger`);
    const file = await client(manager).get(`${fleet.path}/ledger/export`);
    expect([list.bytes.includes(request.id), JSON.stringify(graphql.data).includes(request.id), ledger.bytes.includes(request.id), file.status]).toEqual([true, true, true, 200]);
    const mails = (await mailsTo(manager)).map(({ subject, body }) => subject + body).join();
    for (const said of [bytes, list.bytes, JSON.stringify(graphql), ledger.bytes, file.bytes, mails, JSON.stringify(granted)]) for (const hidden of [sim.number, sim.iccid]) expect(said).not.toContain(hidden);
    // he who asked, and the Owner, see it
    for (const sees of [who, fleet.owner]) expect((await asking.one(sees, request.id)).body.part?.code).toBe(sim.number);
  });
});

describe('answering for oneself', () => {
  it('I2: nobody who has become a Manager answers what he asked', async () => {
    const who = await reader();
    const request = await asked(who);
    await manages(who.memberId);
    await actAs(who, 'AccessManager');
    expect((await asking.one(who, request.id)).body).toMatchObject({ mine: true, abilities: { grant: false, decline: false, withdraw: true }, choices: [] });
    for (const answer of [await asking.grant(who, request, { subProfileId: blocking }), await asking.decline(who, request)]) expect([answer.status, answer.body.code]).toEqual([403, 'access-request.not-yours']);
    expect(await asking.list(who, '?side=others')).not.toContainEqual(expect.objectContaining({ id: request.id }));
  });

  it('I2: nor the same person under another member id', async () => {
    const who = await reader();
    const request = await asked(who);
    const again = randomUUID();
    await world.rows(`update member set ends_at = now() + interval '1 year' where id = $1`, [who.memberId]);
    await world.rows(`insert into member (customer_id, id, identity_id, display_name, email, link, starts_at, recorded_at) select customer_id, $2, identity_id, display_name, email, link, now() + interval '2 years', now() from member where id = $1`, [who.memberId, again]);
    await world.rows('update access_request set member_id = $2 where id = $1', [request.id, again]);
    await manages(who.memberId);
    await actAs(who, 'AccessManager');
    expect((await asking.one(who, request.id)).body).toMatchObject({ mine: true, abilities: { grant: false, decline: false } });
    for (const answer of [await asking.grant(who, request, { subProfileId: blocking }), await asking.decline(who, request)]) expect(answer.body.code).toBe('access-request.not-yours');
    expect((await asking.list(manager, '?state=waiting')).find(({ id }) => id === request.id)?.answerableBy.map(({ memberId }) => memberId)).not.toContain(who.memberId);
  });

  it('P03: the right to answer is that of the moment, not of when it was asked', async () => {
    const former = await world.aManager(fleet.customerId);
    const request = await asked(await reader());
    await world.rows(`update access_grant set revoked_at = now() where member_id = $1`, [former.memberId]);
    expect((await asking.grant(former, request, { subProfileId: blocking })).status).toBe(403);
    const later = await world.aManager(fleet.customerId);
    expect((await asking.one(later, request.id)).body.abilities).toMatchObject({ grant: true });
  });

  it('gives only what the one path to a grant gives: no foreign bundle, no profile beyond his own', async () => {
    const request = await asked(await reader());
    const foreign = await new Asking(await Fleet.of(world)).bundle(['sim:block']);
    for (const chosen of [{ subProfileId: foreign }, { subProfileId: randomUUID() }, { profile: 'ServiceUser' }]) expect((await asking.grant(manager, request, chosen)).body.code).toBe('access-request.choice');
    const rights = await asking.ask(await reader(), 'grant:read');
    expect((await asking.grant(manager, rights.body, { profile: 'AccessManager' })).status).toBe(403);
    expect((await asking.grant(manager, request, { subProfileId: blocking, scope: [{ kind: 'line', id: (await (await Fleet.of(world)).aSim()).lineId }], wider: true })).body.code).toBe('grant.scope');
    expect((await asking.grant(manager, request, { subProfileId: blocking, memberId: manager.memberId })).status).toBe(400);
  });
});

describe('at the same time', () => {
  it('of two answers one counts, and one grant is given', async () => {
    const others = [await world.aManager(fleet.customerId), await world.aManager(fleet.customerId)] as const;
    for (let round = 0; round < 5; round += 1) {
      const who = await reader();
      const request = await asked(who);
      const answers = await Promise.all([asking.grant(others[0], request, { subProfileId: blocking }), asking.grant(others[1], request, { subProfileId: blocking }), asking.decline(manager, request), asking.withdraw(who, request)]);
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 412, 412, 412]);
      const grants = await rows('select id from access_grant where member_id = $1 and reason = $2', [who.memberId, WHY]);
      expect(grants).toHaveLength((await asking.one(who, request.id)).body.state === 'granted' ? 1 : 0);
    }
  });
});
