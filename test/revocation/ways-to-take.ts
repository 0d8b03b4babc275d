import type { PublicKeyCredentialCreationOptionsJSON, PublicKeyCredentialRequestOptionsJSON } from '@simplewebauthn/server';
import { as, askToken, inDays, type SignedIn, type World } from '../clients/world.js';
import { Authenticator } from '../identities/authenticator.js';
import { anAddress, aPerson, cookieOf, get, PASSWORD, type Person, post, type Registry, signIn } from '../identities/people.js';
import { Register } from '../measures/register.js';
import { emailOf, waysToKeepOut } from '../measures/ways-to-keep-out.js';
import { baseUrl } from '../support/server.js';
import { atParent, type Group, groupOf, operated } from './affiliated.js';
import { blockOf, endOfMandate, refusalOf, type Sent, sentTo } from './mandated.js';
import { anAgent, type Ask, Standing } from './standing-people.js';

interface Right {
  /** 200 for as long as it is there. */
  ask: Ask;
  /** Takes the right away, at the first node. */
  take(): Promise<unknown>;
}

export type Way = [title: string, arrange: () => Promise<Right>];

/** Where the people are whose rights are taken. */
export interface Scene {
  world: World;
  standing: Standing;
  registry: Registry;
}

const SIMS = 'query($c: ID!) { sims(customerId: $c, first: 1) { edges { node { id } } } }';
const MEMBERS = 'query($c: ID!) { members(customerId: $c, first: 1) { edges { node { id } } } }';

const portalUser = ({ standing }: Scene): Promise<SignedIn> => standing.fleet.holderOf(['sim:read', 'sim:export', 'line:assign']);

const isSignedIn = (cookie: string): Ask => async (node) => (await get(node, '/session', cookie)).status;

const looksAt = (links: 'invitations' | 'password-resets', token: string): Ask => async (node) => (await post(node, `/${links}/preview`, { token })).status;

async function aReset(registry: Registry, { email }: Person): Promise<string> {
  await post(baseUrl, '/password-resets', { email }).expect(202);
  return registry.lastToken(email);
}

const redeem = async (token: string): Promise<void> => {
  await post(baseUrl, '/password-resets/redemption', { token, password: 'another lantern on the quay' }).expect(204);
};

/** Opened by one of two passkeys; the other one takes that away. */
async function passkeySession(registry: Registry): Promise<Right> {
  const cookie = cookieOf(await signIn(baseUrl, await aPerson(registry, baseUrl)).expect(201));
  const [kept, lost] = [new Authenticator(baseUrl), new Authenticator(baseUrl)];
  const shown = async (device: Authenticator) => device.get((await post(baseUrl, '/session/passkey-options', {}).expect(201)).body as PublicKeyCredentialRequestOptionsJSON);
  const add = async (device: Authenticator, proof: object): Promise<string> => {
    const options = (await post(baseUrl, '/passkeys/registration-options', proof, cookie).expect(201)).body as PublicKeyCredentialCreationOptionsJSON;
    return ((await post(baseUrl, '/passkeys', { name: 'Laptop', response: device.create(options) }, cookie).expect(201)).body as { id: string }).id;
  };
  await add(kept, {});
  const id = await add(lost, { passkey: await shown(kept) });
  const opened = cookieOf(await post(baseUrl, '/session/passkey', { response: await shown(lost) }).expect(201));
  return { ask: isSignedIn(opened), take: async () => as(baseUrl, { cookie }).delete(`/passkeys/${id}`, { passkey: await shown(kept) }).expect(204) };
}

/** Rights of people at a Customer. */
function waysOfPeople(scene: Scene): Way[] {
  return [
    ['the Owner after the hand-over', async () => {
      const other = await Standing.in(scene.world);
      const successor = await other.fleet.aMember('Successor');
      return { ask: other.reads(other.owner, '/sims'), take: () => as(baseUrl, other.owner).put(`${other.fleet.path}/ownership`, { memberId: successor.memberId, reason: 'Retires' }, 1).expect(200) };
    }],
    ['a Manager whose grant is revoked', async () => {
      const manager = await scene.world.aManager(scene.standing.fleet.customerId);
      return { ask: scene.standing.reads(manager, '/members'), take: () => scene.standing.revoke(manager) };
    }],
    ['a Manager whose grant is revoked, by GraphQL', async () => {
      const manager = await scene.world.aManager(scene.standing.fleet.customerId);
      return { ask: scene.standing.asks(manager, MEMBERS), take: () => scene.standing.revoke(manager) };
    }],
    ['a Support Portal User whose grant is revoked', async () => {
      const user = await portalUser(scene);
      return { ask: scene.standing.reads(user, '/sims'), take: () => scene.standing.revoke(user) };
    }],
    ['a Support Portal User whose grant is revoked, by GraphQL', async () => {
      const user = await portalUser(scene);
      return { ask: scene.standing.asks(user, SIMS), take: () => scene.standing.revoke(user) };
    }],
    ['an export by a Support Portal User whose grant is revoked', async () => {
      const user = await portalUser(scene);
      return { ask: scene.standing.reads(user, '/sims/export'), take: () => scene.standing.revoke(user) };
    }],
    ['a SIM outside of what is left after narrowing', async () => {
      const [user, sim, costCentre] = [await portalUser(scene), await scene.standing.aSim(), await scene.standing.fleet.aCostCentre()];
      const grant = await scene.standing.grantOf(user);
      return { ask: scene.standing.reads(user, `/sims/${sim.simId}`), take: () => scene.standing.ownerPosts(`/grants/${grant}/narrowing`, { scope: [{ kind: 'costCentre', id: costCentre }] }).expect(201) };
    }],
    ['a delegated right whose source is revoked', async () => {
      const { from, to } = await scene.standing.delegated(['sim:read']);
      return { ask: scene.standing.reads(to, '/sims'), take: () => scene.standing.revoke(from) };
    }],
    ['a delegated right whose delegator has left, by GraphQL', async () => {
      const { from, to } = await scene.standing.delegated(['sim:read']);
      return { ask: scene.standing.asks(to, SIMS), take: () => scene.standing.post(`/members/${from.memberId}/end`) };
    }],
    ['an export by a delegated right whose source is revoked', async () => {
      const { from, to } = await scene.standing.delegated(['sim:read', 'sim:export']);
      return { ask: scene.standing.reads(to, '/sims/export'), take: () => scene.standing.revoke(from) };
    }],
    ['a SIM outside of what is left of the source of a delegated right', async () => {
      const [{ from, to }, sim, costCentre] = [await scene.standing.delegated(['sim:read']), await scene.standing.aSim(), await scene.standing.fleet.aCostCentre()];
      const source = await scene.standing.grantOf(from);
      return { ask: scene.standing.reads(to, `/sims/${sim.simId}`), take: () => scene.standing.ownerPosts(`/grants/${source}/narrowing`, { scope: [{ kind: 'costCentre', id: costCentre }] }).expect(201) };
    }],
    ['a delegated right that its delegator ends', async () => {
      const { from, to } = await scene.standing.delegated(['sim:read']);
      const id = await scene.standing.grantOf(to);
      return { ask: scene.standing.reads(to, '/sims'), take: () => as(baseUrl, from).post(`${scene.standing.fleet.path}/delegations/${id}/end`, { reason: 'Wanted by the spec' }).set('If-Match', '"2"').expect(200) };
    }],
    ['a delegated right whose delegator is kept out everywhere', async () => {
      const { from, to } = await scene.standing.delegated(['sim:read']);
      const register = await Register.of(scene.world);
      return { ask: scene.standing.reads(to, '/sims'), take: () => register.take({ kind: 'person', email: `${from.identityId}@zuidkaai.example` }) };
    }],
    ['a member whose link has ended', async () => {
      const user = await portalUser(scene);
      return { ask: scene.standing.reads(user, '/sims'), take: () => scene.standing.post(`/members/${user.memberId}/end`) };
    }],
    ['a member whose link has ended, asking what he may choose', async () => {
      const user = await portalUser(scene);
      return { ask: scene.standing.reads(user, '/capacities'), take: () => scene.standing.post(`/members/${user.memberId}/end`) };
    }],
    ['everybody, once the application is off', async () => {
      const other = await Standing.in(scene.world);
      const { cookie } = await anAgent(scene.world);
      return {
        ask: other.reads(other.owner, '/sims'),
        take: () => as(baseUrl, { cookie }).put(`/operator/customers/${other.fleet.customerId}/subscriptions/fleet-manager`, { state: 'suspended', reason: 'Not paid' }, 1).expect(200),
      };
    }],
    ['everybody, once the Customer is suspended', async () => {
      const other = await Standing.in(scene.world);
      return { ask: other.reads(other.owner, '/members'), take: () => scene.world.rows(`update customer_directory set state = 'suspended' where id = $1`, [other.fleet.customerId]) };
    }],
    ['a Service User whose grant is revoked', async () => {
      const user = await scene.standing.fleet.serviceUser();
      await scene.standing.aSim(user.memberId);
      return { ask: scene.standing.reads(user, '/own-lines'), take: () => scene.standing.revoke(user) };
    }],
    ['a Manager who acts in another capacity now', async () => {
      const user = await scene.world.aManager(scene.standing.fleet.customerId);
      await scene.world.aGrant(scene.standing.fleet.customerId, user, ['sim:read']);
      const choose = (capacity: string) => as(baseUrl, user).put('/session/capacity', { customerId: scene.standing.fleet.customerId, capacity }, 1).expect(200);
      await choose('AccessManager');
      return { ask: scene.standing.reads(user, '/members'), take: () => choose('SupportPortalUser') };
    }],
  ];
}

/** Decision 0014: what is lent goes with the loan, and with what is lent. */
function waysOfDeputies(scene: Scene): Way[] {
  const stand = async (capacity: 'AccessOwner' | 'AccessManager'): Promise<{ other: Standing; away: SignedIn; deputy: SignedIn; id: string }> => {
    const other = await Standing.in(scene.world);
    const { customerId } = other.fleet;
    const away = capacity === 'AccessOwner' ? other.owner : await scene.world.aManager(customerId);
    const deputy = await scene.world.aProvenMember(customerId, other.owner.memberId);
    const { body } = await other.ownerPosts('/deputies', { forMemberId: away.memberId, deputyMemberId: deputy.memberId, capacity, endsAt: inDays(5) }).expect(201);
    return { other, away, deputy, id: (body as { id: string }).id };
  };
  return [
    ['GC-8.2-b(5): a deputy of the Owner whose deputyship is ended', async () => {
      const { other, deputy, id } = await stand('AccessOwner');
      return { ask: other.reads(deputy, '/sims'), take: () => other.post(`/deputies/${id}/end`) };
    }],
    ['GC-8.2-b(5): an export by a deputy of the Owner, ended', async () => {
      const { other, deputy, id } = await stand('AccessOwner');
      return { ask: other.reads(deputy, '/sims/export'), take: () => other.post(`/deputies/${id}/end`) };
    }],
    ['GC-8.2-b(5): a deputy who gives it back', async () => {
      const { other, deputy, id } = await stand('AccessOwner');
      return { ask: other.asks(deputy, MEMBERS), take: () => as(baseUrl, deputy).post(`${other.fleet.path}/deputies/${id}/end`, { reason: 'Cannot any more' }).set('If-Match', '"1"').expect(200) };
    }],
    ['GC-8.1.2-b: a deputy of the Owner after the hand-over', async () => {
      const { other, deputy } = await stand('AccessOwner');
      const successor = await other.fleet.aMember('Successor');
      return { ask: other.reads(deputy, '/sims'), take: () => as(baseUrl, other.owner).put(`${other.fleet.path}/ownership`, { memberId: successor.memberId, reason: 'Retires' }, 1).expect(200) };
    }],
    ['GC-8.3-b: a deputy of a Manager whose grant is revoked', async () => {
      const { other, away, deputy } = await stand('AccessManager');
      return { ask: other.reads(deputy, '/members'), take: () => other.revoke(away) };
    }],
    ['GC-8.3-b: a deputy of a Manager whose link has ended', async () => {
      const { other, away, deputy } = await stand('AccessManager');
      return { ask: other.reads(deputy, '/members'), take: () => other.post(`/members/${away.memberId}/end`) };
    }],
    ['GC-8.3-b: a deputy whose own link has ended', async () => {
      const { other, deputy } = await stand('AccessManager');
      return { ask: other.asks(deputy, MEMBERS), take: () => other.post(`/members/${deputy.memberId}/end`) };
    }],
  ];
}

/** GC-9.2-c: a machine of a third party there is none, since nobody whom it sends sponsors one. */
function waysOfMandates(scene: Scene): Way[] {
  const takes: [string, (sent: Sent) => Promise<unknown>][] = [
    ['refused by the operator', (sent) => refusalOf(scene.standing, sent)], ['ended by the Owner', (sent) => endOfMandate(scene.standing, sent)],
    ['of a third party that is blocked', (sent) => blockOf(scene.standing, sent)], ['from which he is removed', ({ memberId }) => scene.standing.post(`/members/${memberId}/end`)],
  ];
  const asks: [string, (sent: Sent) => Ask][] = [
    ['', (sent) => scene.standing.reads(sent, '/sims')], [', by GraphQL', (sent) => scene.standing.asks(sent, SIMS)], [', by an export', (sent) => scene.standing.reads(sent, '/sims/export')],
  ];
  return takes.flatMap(([how, take]) => asks.map(([by, ask]): Way => [`GC-9.2-c: a person of a mandate ${how}${by}`, async () => {
    const sent = await sentTo(scene.standing);
    return { ask: ask(sent), take: () => take(sent) };
  }]));
}

/** GC-9.1-d, GC-9.1-e: at the affiliate, and at the parent, of which the affiliate learns nothing. */
function waysOfAffiliates(scene: Scene): Way[] {
  const takes: [string, (group: Group, who: SignedIn) => Promise<unknown>][] = [
    ['whose affiliate withdraws its consent', (group) => operated(scene.standing, group, 'consent-withdrawal')], ['that has lost control', (group) => operated(scene.standing, group, 'control-loss')],
    ['of which the affiliate is taken off the list', (group) => operated(scene.standing, group, 'end')],
    ['who is kept out of it', async ({ parent: { customerId } }, { identityId }) => (await Register.of(scene.world)).take({ kind: 'person', customerId, email: await emailOf(scene.world, identityId) })],
    ['that is suspended', ({ parent }) => scene.world.rows(`update customer_directory set state = 'suspended' where id = $1`, [parent.customerId])],
  ];
  const asks: [string, (who: SignedIn) => Ask][] = [
    ['', (who) => scene.standing.reads(who, '/sims')], [', by GraphQL', (who) => scene.standing.asks(who, SIMS)], [', by an export', (who) => scene.standing.reads(who, '/sims/export')],
  ];
  const machines = takes.map(([how, take]): Way => [`GC-9.1: a machine that a colleague of a parent sponsors, ${how}`, async () => {
    const group = await groupOf(scene.standing);
    const { token } = await scene.standing.machine(group.colleague);
    return { ask: scene.standing.withToken(token, '/sims'), take: () => take(group, group.colleague) };
  }]);
  const people: [string, (group: Group) => SignedIn][] = [['the Access Owner', ({ owner }) => owner], ['a colleague', ({ colleague }) => colleague]];
  return [...machines, ...asks.flatMap(([by, ask]): Way[] => [
    ...people.flatMap(([who, of]) => takes.map(([how, take]): Way => [`GC-9.1: ${who} of a parent ${how}${by}`, async () => {
      const group = await groupOf(scene.standing);
      return { ask: ask(of(group)), take: () => take(group, of(group)) };
    }])),
    [`GC-9.1-b: the Access Owner of a parent who hands over there${by}`, async () => {
      const group = await groupOf(scene.standing);
      return { ask: ask(group.owner), take: () => atParent(group).handsOver(scene.world) };
    }],
    [`GC-9.2-b: a colleague of a parent whose link to it ends${by}`, async () => {
      const group = await groupOf(scene.standing);
      return { ask: ask(group.colleague), take: () => atParent(group).ends(group.colleague, scene.world) };
    }],
  ])];
}

/** GC-4.3-b: by a report that a credential is not its owner's alone any more. */
function waysOfReports(scene: Scene): Way[] {
  const report = (path: string): Promise<unknown> => scene.standing.ownerPosts(`${path}/compromise`).expect(201);
  return [
    ['GC-4.3-b: a member whose sign-in is reported', async () => {
      const user = await portalUser(scene);
      return { ask: scene.standing.reads(user, '/sims'), take: () => report(`/members/${user.memberId}`) };
    }],
    ['GC-4.3-b: a member whose sign-in is reported, by GraphQL', async () => {
      const user = await portalUser(scene);
      return { ask: scene.standing.asks(user, SIMS), take: () => report(`/members/${user.memberId}`) };
    }],
    ['GC-4.3-b: an export by a member whose sign-in is reported', async () => {
      const user = await portalUser(scene);
      return { ask: scene.standing.reads(user, '/sims/export'), take: () => report(`/members/${user.memberId}`) };
    }],
    ['GC-4.3-b: whoever reports his own sign-in', async () => {
      const user = await portalUser(scene);
      return { ask: scene.standing.reads(user, '/sims'), take: () => as(baseUrl, user).post('/compromise', { reason: 'Laptop stolen' }).expect(204) };
    }],
    ['GC-4.3-b: a token of a service client that is reported', async () => {
      const { id, token } = await scene.standing.machine();
      return { ask: scene.standing.withToken(token, '/sims'), take: () => report(`/clients/${id}`) };
    }],
  ];
}

function waysOfMachines(scene: Scene): Way[] {
  return [
    ['a service client whose grant is revoked', async () => {
      const { id, token } = await scene.standing.machine();
      return { ask: scene.standing.withToken(token, '/sims'), take: () => scene.standing.revoke({ clientId: id }) };
    }],
    ['a service client that has ended', async () => {
      const { id, token } = await scene.standing.machine();
      return { ask: scene.standing.withToken(token, '/sims'), take: () => scene.standing.post(`/clients/${id}/end`) };
    }],
    ['a service client whose sponsor has left', async () => {
      const { token, sponsor } = await scene.standing.machine();
      return { ask: scene.standing.withToken(token, '/sims'), take: () => scene.standing.post(`/members/${sponsor.memberId}/end`) };
    }],
    ['a service client, once the application is off', async () => {
      const other = await Standing.in(scene.world);
      const [{ token }, { cookie }] = [await other.machine(), await anAgent(scene.world)];
      return {
        ask: other.withToken(token, '/sims'),
        take: () => as(baseUrl, { cookie }).put(`/operator/customers/${other.fleet.customerId}/subscriptions/fleet-manager`, { state: 'suspended', reason: 'Not paid' }, 1).expect(200),
      };
    }],
    ['a service client, once the Customer is suspended', async () => {
      const other = await Standing.in(scene.world);
      const { token } = await other.machine();
      return { ask: other.withToken(token, '/sims'), take: () => scene.world.rows(`update customer_directory set state = 'suspended' where id = $1`, [other.fleet.customerId]) };
    }],
    ['a secret of a service client that is ended', async () => {
      const { id, secret } = await scene.standing.machine();
      const [kept] = await scene.world.rows<{ id: string }>('select id from service_client_secret where client_id = $1', [id]);
      const path = `${scene.standing.fleet.path}/clients/${id}/secrets/${kept?.id}`;
      return { ask: async (node) => (await askToken(node, { id, secret })).status, take: () => as(baseUrl, scene.standing.owner).delete(path, { reason: 'Seen in a log' }, 1).expect(200) };
    }],
  ];
}

function waysOfSessions(scene: Scene): Way[] {
  return [
    ['an ended session', async () => {
      const user = await portalUser(scene);
      return { ask: scene.standing.reads(user, '/sims'), take: () => as(baseUrl, user).delete('/session').expect(204) };
    }],
    ['a session that is ended from another one', async () => {
      const user = await portalUser(scene);
      const [session] = await scene.world.rows<{ id: string }>('select id from session where subject_id = $1', [user.identityId]);
      return { ask: scene.standing.reads(user, '/sims'), take: () => as(baseUrl, user).delete(`/sessions/${session?.id}`).expect(204) };
    }],
    ['every session, once the password is set anew', async () => {
      const person = await aPerson(scene.registry, baseUrl);
      const cookie = cookieOf(await signIn(baseUrl, person).expect(201));
      return { ask: isSignedIn(cookie), take: async () => redeem(await aReset(scene.registry, person)) };
    }],
    ['every other session, once all are ended', async () => {
      const person = await aPerson(scene.registry, baseUrl);
      const [one, other] = [cookieOf(await signIn(baseUrl, person).expect(201)), cookieOf(await signIn(baseUrl, person).expect(201))];
      return { ask: isSignedIn(one), take: () => as(baseUrl, { cookie: other }).delete('/sessions').expect(204) };
    }],
    ['a session of a passkey, once that is taken away', () => passkeySession(scene.registry)],
  ];
}

function waysOfLinks(scene: Scene): Way[] {
  return [
    ['an invitation of a member who has ended', async () => {
      const { body } = await as(baseUrl, scene.standing.owner).post(`${scene.standing.fleet.path}/members`, { displayName: 'Nele Dierckx', email: anAddress(), link: 'employment', language: 'nl' }).expect(201);
      const member = body as { id: string; email: string };
      return { ask: looksAt('invitations', await scene.registry.lastToken(member.email)), take: () => scene.standing.post(`/members/${member.id}/end`) };
    }],
    ['an invitation that was accepted', async () => {
      const { token } = await scene.registry.invite();
      return { ask: looksAt('invitations', token), take: () => post(baseUrl, '/invitations/acceptance', { token, password: PASSWORD }).expect(200) };
    }],
    ['a link for a new password, once another one was used', async () => {
      const person = await aPerson(scene.registry, baseUrl);
      const first = await aReset(scene.registry, person);
      return { ask: looksAt('password-resets', first), take: async () => redeem(await aReset(scene.registry, person)) };
    }],
  ];
}

function waysOfAgents(scene: Scene): Way[] {
  return [
    ['an operator agent who has left', async () => {
      const { agentId, cookie } = await anAgent(scene.world);
      return { ask: async (node) => (await as(node, { cookie }).get('/operator/customers')).status, take: () => scene.world.rows('update operator_agent set ended_at = now() where id = $1', [agentId]) };
    }],
    ['the look of an operator agent who has left', async () => {
      const { agentId, cookie } = await anAgent(scene.world);
      const look: Ask = async (node) => (await as(node, { cookie }).get(`${scene.standing.fleet.path}/sims`).set('Mandate-Reason', 'complaint of the customer')).status;
      return { ask: look, take: () => scene.world.rows('update operator_agent set ended_at = now() where id = $1', [agentId]) };
    }],
  ];
}

/** Every kind of credential, and every way to lose what it opens. */
export const waysOf = (scene: Scene): Way[] => [...waysOfPeople(scene), ...waysOfDeputies(scene), ...waysOfMandates(scene), ...waysOfAffiliates(scene), ...waysOfReports(scene), ...waysOfMachines(scene), ...waysOfSessions(scene), ...waysOfLinks(scene), ...waysOfAgents(scene), ...waysToKeepOut(scene)];
