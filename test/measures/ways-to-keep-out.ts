import type { PublicKeyCredentialCreationOptionsJSON, PublicKeyCredentialRequestOptionsJSON } from '@simplewebauthn/server';
import request from 'supertest';
import { as, type SignedIn, type World } from '../clients/world.js';
import { Authenticator } from '../identities/authenticator.js';
import { aPerson, cookieOf, get, PASSWORD, type Person, post, signIn } from '../identities/people.js';
import { type Ask, Standing } from '../revocation/standing-people.js';
import type { Scene, Way } from '../revocation/ways-to-take.js';
import { baseUrl } from '../support/server.js';
import { anAddressOfOnesOwn, Register, tokenAsked } from './register.js';

const SIMS = 'query($c: ID!) { sims(customerId: $c, first: 1) { edges { node { id } } } }';

export const emailOf = async (world: World, identityId: string): Promise<string> => (await world.rows<{ email: string }>('select email from identity where id = $1', [identityId]))[0]?.email ?? '';

/** A sign-in answers 201. */
const opened = (status: number): number => (status === 201 ? 200 : status);

const byPassword = (person: Person): Ask => async (node) => opened((await post(node, '/session', { email: person.email, password: PASSWORD })).status);

async function byPasskey(person: Person): Promise<Ask> {
  const cookie = cookieOf(await signIn(baseUrl, person).expect(201));
  const device = new Authenticator(baseUrl);
  const options = (await post(baseUrl, '/passkeys/registration-options', {}, cookie).expect(201)).body as PublicKeyCredentialCreationOptionsJSON;
  await post(baseUrl, '/passkeys', { name: 'Laptop', response: device.create(options) }, cookie).expect(201);
  return async (node) => {
    const asked = (await post(node, '/session/passkey-options', {})).body as PublicKeyCredentialRequestOptionsJSON;
    return opened((await post(node, '/session/passkey', { response: device.get(asked) })).status);
  };
}

/** GC-2.2.4: somebody is kept out, at one Customer or everywhere; by every kind of his credentials. */
function ofPeople(scene: Scene): Way[] {
  const here = async (asks: (user: SignedIn) => Ask, customerId: string | null = scene.standing.fleet.customerId) => {
    const [user, register] = [await scene.standing.fleet.holderOf(['sim:read', 'sim:export', 'line:assign']), await Register.of(scene.world)];
    const email = await emailOf(scene.world, user.identityId);
    return { ask: asks(user), take: () => register.take({ kind: 'person', customerId, email }) };
  };
  const everywhere = async (ask: (person: Person) => Promise<Ask> | Ask) => {
    const [person, register] = [await aPerson(scene.registry, baseUrl), await Register.of(scene.world)];
    return { ask: await ask(person), take: () => register.take({ kind: 'person', email: person.email }) };
  };
  return [
    ['GC-2.2.4: a person kept out of one Customer', () => here((user) => scene.standing.reads(user, '/sims'))],
    ['GC-2.2.4: a person kept out of one Customer, by GraphQL', () => here((user) => scene.standing.asks(user, SIMS))],
    ['GC-2.2.4: an export by a person kept out of one Customer', () => here((user) => scene.standing.reads(user, '/sims/export'))],
    ['GC-2.2.4: what a person kept out of one Customer may be there', () => here((user) => scene.standing.reads(user, '/capacities'))],
    ['GC-2.2.4: a person kept out everywhere, at a Customer', () => here((user) => scene.standing.reads(user, '/sims'), null)],
    ['GC-2.2.4: an open session of a person kept out everywhere', () => everywhere(async (person) => {
      const cookie = cookieOf(await signIn(baseUrl, person).expect(201));
      return async (node) => (await get(node, '/session', cookie)).status;
    })],
    ['GC-2.2.4: the password of a person kept out everywhere', () => everywhere(byPassword)],
    ['GC-2.2.4: a passkey of a person kept out everywhere', () => everywhere(byPasskey)],
  ];
}

function ofMachines(scene: Scene): Way[] {
  const machine = async (subject: (id: string, customerId: string) => object, how: 'token' | 'secret') => {
    const [standing, register] = [await Standing.in(scene.world), await Register.of(scene.world)];
    const made = await standing.machine();
    const ask: Ask = how === 'token' ? standing.withToken(made.token, '/sims') : (node) => tokenAsked(node, made);
    return { ask, take: () => register.take(subject(made.id, standing.fleet.customerId)) };
  };
  const sponsored = async (where: 'here' | 'everywhere', how: 'token' | 'secret') => {
    const [{ standing }, register] = [scene, await Register.of(scene.world)];
    const made = await standing.machine();
    const ask: Ask = how === 'token' ? standing.withToken(made.token, '/sims') : (node) => tokenAsked(node, made);
    return { ask, take: async () => register.take({ kind: 'person', email: await emailOf(scene.world, made.sponsor.identityId), ...(where === 'here' && { customerId: standing.fleet.customerId }) }) };
  };
  const client = (id: string, customerId: string): object => ({ kind: 'client', clientId: id, customerId });
  const account = (_: string, customerId: string): object => ({ kind: 'account', customerId });
  return [
    ['GC-2.2.4: a token of a service client that is kept out', () => machine(client, 'token')],
    ['GC-2.2.4: a secret of a service client that is kept out', () => machine(client, 'secret')],
    ['GC-2.2.4: a token of a service client whose sponsor is kept out of its Customer', () => sponsored('here', 'token')],
    ['GC-2.2.4: a secret of a service client whose sponsor is kept out of its Customer', () => sponsored('here', 'secret')],
    ['GC-2.2.4: a token of a service client whose sponsor is kept out everywhere', () => sponsored('everywhere', 'token')],
    ['GC-2.2.4: a secret of a service client whose sponsor is kept out everywhere', () => sponsored('everywhere', 'secret')],
    ['GC-2.2.4: a token of a service client, once its account is suspended', () => machine(account, 'token')],
    ['GC-2.2.4: a secret of a service client, once its account is suspended', () => machine(account, 'secret')],
    ['GC-2.2.4: a token of a service client, once the Application is suspended', () => machine((_, customerId) => ({ kind: 'application', application: 'fleet-manager', customerId }), 'token')],
  ];
}

function ofCustomers(scene: Scene): Way[] {
  const owner = async (subject: object, ask: (standing: Standing) => Ask) => {
    const [standing, register] = [await Standing.in(scene.world), await Register.of(scene.world)];
    return { ask: ask(standing), take: () => register.take({ ...subject, customerId: standing.fleet.customerId }) };
  };
  return [
    ['GC-2.2.4: the Owner of a suspended account', () => owner({ kind: 'account' }, (standing) => standing.reads(standing.owner, '/members'))],
    ['GC-2.2.4: the Owner of a suspended account, by GraphQL', () => owner({ kind: 'account' }, (standing) => standing.asks(standing.owner, SIMS))],
    ['GC-2.2.4: the Owner, in a suspended Application', () => owner({ kind: 'application', application: 'fleet-manager' }, (standing) => standing.reads(standing.owner, '/sims'))],
    ['GC-2.2.4: the Owner, in a suspended Application, by GraphQL', () => owner({ kind: 'application', application: 'fleet-manager' }, (standing) => standing.asks(standing.owner, SIMS))],
  ];
}

function ofAddresses(scene: Scene): Way[] {
  const blocked = async (where: 'here' | 'everywhere', ask: (from: (asked: request.Test) => request.Test, standing: Standing) => Promise<Ask> | Ask) => {
    const [standing, register, { address, from }] = [scene.standing, await Register.of(scene.world), anAddressOfOnesOwn()];
    return { ask: await ask(from, standing), take: () => register.take({ kind: 'network', network: `${address}/31`, ...(where === 'here' && { customerId: standing.fleet.customerId }) }) };
  };
  const session = (from: (asked: request.Test) => request.Test, { owner, fleet }: Standing): Ask => async (node) => (await from(as(node, owner).get(`${fleet.path}/sims`))).status;
  const token = async (from: (asked: request.Test) => request.Test, standing: Standing): Promise<Ask> => {
    const machine = await standing.machine();
    return async (node) => (await from(request(node).get(`/api/v1${standing.fleet.path}/sims`).set('Authorization', `Bearer ${machine.token}`))).status;
  };
  const secret = async (from: (asked: request.Test) => request.Test, standing: Standing): Promise<Ask> => {
    const machine = await standing.machine();
    return (node) => tokenAsked(node, machine, from);
  };
  return [
    ['GC-2.2.4: a session from an address blocked for one Customer', () => blocked('here', session)],
    ['GC-2.2.4: a token from an address blocked for one Customer', () => blocked('here', token)],
    ['GC-2.2.4: a secret from an address blocked for one Customer', () => blocked('here', secret)],
    ['GC-2.2.4: a session from an address blocked everywhere', () => blocked('everywhere', session)],
    ['GC-2.2.4: a token from an address blocked everywhere', () => blocked('everywhere', token)],
    ['GC-2.2.4: a secret from an address blocked everywhere', () => blocked('everywhere', secret)],
    ['GC-2.2.4: what is one\'s own, from an address blocked everywhere', () => blocked('everywhere', (from, { owner }) => async (node) => (await from(as(node, owner).get('/session'))).status)],
    ['GC-2.2.4: a sign-in from an address blocked everywhere', () => blocked('everywhere', async (from) => {
      const person = await aPerson(scene.registry, baseUrl);
      return async (node) => opened((await from(request(node).post('/api/v1/session').send({ email: person.email, password: PASSWORD }))).status);
    })],
  ];
}

/** Every kind of measure and every kind of credential. */
export const waysToKeepOut = (scene: Scene): Way[] => [...ofPeople(scene), ...ofMachines(scene), ...ofCustomers(scene), ...ofAddresses(scene)];
