import type { PublicKeyCredentialCreationOptionsJSON, PublicKeyCredentialRequestOptionsJSON } from '@simplewebauthn/server';
import request from 'supertest';
import { Authenticator, type Otherwise } from './authenticator.js';
import { anAddress, aPerson, cookieOf, enrol, get, type Person, post, Registry, setCookie, signIn, TimedServer } from './people.js';

const ORIGIN = 'https://portal.example';

let server: TimedServer;
let registry: Registry;

beforeAll(async () => {
  server = await TimedServer.start({ ORIGIN });
  registry = await new Registry().open();
});

afterAll(async () => {
  await registry.close();
  await server.stop();
});

interface Holder { person: Person; cookie: string; device: Authenticator; passkey: string; recoveryCodes: string[] | null }
interface Added { id: string; name: string; recoveryCodes: string[] | null }

const put = (path: string, body: object, cookie: string): request.Test => request(server.baseUrl).put(`/api/v1${path}`).set('Cookie', cookie).set('Mandate-CSRF', '1').send(body);
const remove = (path: string, body: object, cookie: string): request.Test => request(server.baseUrl).delete(`/api/v1${path}`).set('Cookie', cookie).set('Mandate-CSRF', '1').send(body);

const creation = async (cookie: string, proof: object = {}, realm = ''): Promise<PublicKeyCredentialCreationOptionsJSON> =>
  (await post(server.baseUrl, `${realm}/passkeys/registration-options`, proof, cookie).expect(201)).body as PublicKeyCredentialCreationOptionsJSON;
const asked = async (realm = ''): Promise<PublicKeyCredentialRequestOptionsJSON> =>
  (await post(server.baseUrl, `${realm}/session/passkey-options`, {}).expect(201)).body as PublicKeyCredentialRequestOptionsJSON;
const answer = (response: object, realm = ''): request.Test => post(server.baseUrl, `${realm}/session/passkey`, { response });
const enter = async (device: Authenticator, otherwise: Otherwise = {}, realm = ''): Promise<request.Response> => answer(device.get(await asked(realm), otherwise), realm);
const proof = async (device: Authenticator): Promise<{ passkey: object }> => ({ passkey: device.get(await asked()) });

async function added(cookie: string, device: Authenticator, { name = 'Laptop', by = {} }: { name?: string; by?: object } = {}): Promise<Added> {
  return (await post(server.baseUrl, '/passkeys', { name, response: device.create(await creation(cookie, by)) }, cookie).expect(201)).body as Added;
}

/** Signs in by his password once, and has a passkey from then on. */
async function aHolder(counts = true): Promise<Holder> {
  const person = await aPerson(registry, server.baseUrl);
  const cookie = cookieOf(await signIn(server.baseUrl, person).expect(201));
  const device = new Authenticator(ORIGIN, counts);
  const { id, recoveryCodes } = await added(cookie, device);
  return { person, cookie, device, passkey: id, recoveryCodes };
}

describe('P16: a passkey', () => {
  it('signs in without an address, raised, with the same answer and cookie as a password', async () => {
    const { person, device } = await aHolder();
    const entered = await enter(device);
    expect(entered.status).toBe(201);
    expect(entered.body).toEqual({
      identity: { id: person.identityId, email: person.email, displayName: 'An Peeters', language: 'nl' },
      secondFactor: true, mustSetSecondFactor: false, customers: [{ id: person.customerId, legalName: 'Brouwerij De Proef NV' }],
    });
    expect(setCookie(entered)).toMatch(/^__Host-mandate=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Strict$/);
    expect((await get(server.baseUrl, '/session', cookieOf(entered)).expect(200)).body).toMatchObject({ raised: true, secondFactor: true, mustSetSecondFactor: false });
  });

  it('is asked for by options that name nobody, for this origin alone, with the user verified and no attestation', async () => {
    const person = await aPerson(registry, server.baseUrl);
    const cookie = cookieOf(await signIn(server.baseUrl, person).expect(201));
    expect(await creation(cookie)).toMatchObject({
      rp: { id: 'portal.example', name: 'Northline Telecom Mandate' }, user: { name: person.email, displayName: 'An Peeters' }, attestation: 'none', excludeCredentials: [],
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    });
    const options = await asked();
    expect(options).toMatchObject({ rpId: 'portal.example', userVerification: 'required' });
    expect(options.allowCredentials).toBeUndefined();
  });

  it('counts as the second factor: a password alone opens nothing any more, and the person is proven', async () => {
    const { person, device, recoveryCodes } = await aHolder();
    expect((await signIn(server.baseUrl, person).expect(401)).body).toMatchObject({ code: 'sign-in.second-factor-needed' });
    expect((await signIn(server.baseUrl, person, '000000').expect(401)).body).toMatchObject({ code: 'sign-in.code-refused' });
    expect(await registry.ask((tx, directory) => directory.isProven(tx, person.identityId))).toMatchObject({ secondFactorSet: true });
    expect(recoveryCodes).toHaveLength(10);
    const raised = await signIn(server.baseUrl, person, recoveryCodes?.[0]).expect(201);
    expect((await get(server.baseUrl, '/session', cookieOf(raised))).body).toMatchObject({ raised: true });
    expect((await enter(device)).status).toBe(201);
  });

  it('raises the session it is set in, ends the others, and is told by mail', async () => {
    const person = await aPerson(registry, server.baseUrl);
    const [cookie, elsewhere] = [cookieOf(await signIn(server.baseUrl, person)), cookieOf(await signIn(server.baseUrl, person))];
    await added(cookie, new Authenticator(ORIGIN));
    expect((await get(server.baseUrl, '/session', cookie).expect(200)).body).toMatchObject({ raised: true });
    await get(server.baseUrl, '/session', elsewhere).expect(401);
    expect((await registry.mails(person.email)).map(({ subject }) => subject)).toContain('Er werd een toegangssleutel toegevoegd');
  });

  it('is listed, renamed and used: by its owner and by nobody else', async () => {
    const [mine, foreign] = [await aHolder(false), await aHolder()];
    expect((await get(server.baseUrl, '/passkeys', mine.cookie).expect(200)).body).toEqual([{ id: mine.passkey, name: 'Laptop', createdAt: expect.any(String) as string, lastUsedAt: null, synced: true }]);
    await enter(mine.device);
    expect((await put(`/passkeys/${mine.passkey}`, { name: ' Phone ' }, mine.cookie).expect(200)).body).toMatchObject({ id: mine.passkey, name: 'Phone', lastUsedAt: expect.any(String) as string });
    await put(`/passkeys/${mine.passkey}`, { name: 'two\nlines' }, mine.cookie).expect(400);
    await put(`/passkeys/${mine.passkey}`, { name: 'Mine' }, foreign.cookie).expect(404);
    await remove(`/passkeys/${mine.passkey}`, await proof(foreign.device), foreign.cookie).expect(404);
    expect((await get(server.baseUrl, '/passkeys', foreign.cookie)).body).toMatchObject([{ name: 'Laptop' }]);
    expect((await enter(mine.device)).status).toBe(201);
  });

  it('that was removed opens nothing, ends the other sessions, and is told by mail', async () => {
    const { person, cookie, device } = await aHolder();
    const second = new Authenticator(ORIGIN);
    const { id } = await added(cookie, second, { name: 'Key', by: await proof(device) });
    const elsewhere = cookieOf(await enter(second));
    await remove(`/passkeys/${id}`, await proof(device), cookie).expect(204);
    await get(server.baseUrl, '/session', elsewhere).expect(401);
    expect((await enter(second)).body).toMatchObject({ status: 401, code: 'sign-in.passkey-refused' });
    expect((await registry.mails(person.email)).map(({ subject }) => subject)).toContain('Er werd een toegangssleutel verwijderd');
    expect((await get(server.baseUrl, '/passkeys', cookie)).body).toHaveLength(1);
  });

  it('that is the last second factor stays until another one is set', async () => {
    const { cookie, device, passkey } = await aHolder();
    expect((await remove(`/passkeys/${passkey}`, await proof(device), cookie).expect(409)).body).toMatchObject({ code: 'second-factor.last' });
    const { body: { secret } } = await post(server.baseUrl, '/second-factor', await proof(device), cookie).expect(201) as { body: { secret: string } };
    await post(server.baseUrl, '/second-factor/confirmation', { code: server.freshCode(secret) }, cookie).expect(201);
    await remove(`/passkeys/${passkey}`, { code: server.freshCode(secret) }, cookie).expect(204);
    expect((await get(server.baseUrl, '/second-factor', cookie).expect(200)).body).toEqual({ totp: true, passkeys: 0, recoveryCodesLeft: 10 });
  });

  it('is dropped by a recovery case like every other second factor', async () => {
    const { person, cookie, device } = await aHolder();
    await registry.ask((tx, directory) => directory.resetSecondFactor(tx, person.identityId));
    await get(server.baseUrl, '/session', cookie).expect(401);
    expect((await enter(device)).status).toBe(401);
    expect(await registry.ask((tx, directory) => directory.isProven(tx, person.identityId))).toMatchObject({ secondFactorSet: false });
    expect((await get(server.baseUrl, '/passkeys', cookieOf(await signIn(server.baseUrl, person).expect(201)))).body).toEqual([]);
  });

  it('of an agent opens the operator\'s door and no other, until he is dismissed', async () => {
    const email = anAddress();
    await registry.ask((tx, directory) => directory.inviteAgent(tx, { email, displayName: 'Els Agent', language: 'en', role: 'BackOffice', invitedByName: 'Northline' }));
    await post(server.baseUrl, '/invitations/acceptance', { token: await registry.lastToken(email), password: 'kelp-9-ow' }).expect(200);
    const cookie = cookieOf(await post(server.baseUrl, '/operator/session', { email, password: 'kelp-9-ow' }).expect(201));
    const device = new Authenticator(ORIGIN);
    await post(server.baseUrl, '/operator/passkeys', { name: 'Desk', response: device.create(await creation(cookie, {}, '/operator')) }, cookie).expect(201);
    const entered = await enter(device, {}, '/operator');
    expect(entered.body).toMatchObject({ secondFactor: true, mustSetSecondFactor: false, customers: [] });
    expect((await get(server.baseUrl, '/operator/me', cookieOf(entered)).expect(200)).body).toMatchObject({ secondFactor: true });
    expect((await enter(device)).status).toBe(401);
    expect((await answer(device.get(await asked()), '/operator')).status).toBe(401);
    await registry.rows('update operator_agent set ended_at = now() where email = $1', [email]);
    expect((await enter(device, {}, '/operator')).status).toBe(401);
  });
});

describe('P16: setting a passkey', () => {
  it('needs a fresh proof of the factor that is set: a code, a recovery code or a passkey', async () => {
    const person = await aPerson(registry, server.baseUrl);
    const cookie = cookieOf(await signIn(server.baseUrl, person));
    const { secret, recoveryCodes } = await enrol(server, cookie);
    const options = (body: object): request.Test => post(server.baseUrl, '/passkeys/registration-options', body, cookie);
    expect((await options({}).expect(403)).body).toMatchObject({ code: 'second-factor.fresh-code-needed' });
    await options({ code: '000000' }).expect(422);
    await options({ code: recoveryCodes[0] }).expect(201);
    const device = new Authenticator(ORIGIN);
    expect(await added(cookie, device, { by: { code: server.freshCode(secret) } })).toMatchObject({ recoveryCodes: null });
    expect((await options({}).expect(403)).body).toMatchObject({ code: 'second-factor.fresh-code-needed' });
    const excluded = await options(await proof(device)).expect(201) as { body: PublicKeyCredentialCreationOptionsJSON };
    expect(excluded.body.excludeCredentials).toMatchObject([{ type: 'public-key', transports: ['internal'] }]);
    const foreign = (await aHolder()).device;
    await options(await proof(foreign)).expect(422);
    await options({ passkey: foreign.get(await asked(), { userHandle: excluded.body.user.id }) }).expect(422);
  });

  it('replacing the authenticator and new recovery codes take a passkey for a proof, never a session alone', async () => {
    const { cookie, device } = await aHolder();
    await post(server.baseUrl, '/second-factor', {}, cookie).expect(403);
    await post(server.baseUrl, '/recovery-codes', {}, cookie).expect(403);
    const used = await proof(device);
    await post(server.baseUrl, '/recovery-codes', used, cookie).expect(201);
    expect((await post(server.baseUrl, '/recovery-codes', used, cookie).expect(422)).body).toMatchObject({ code: 'passkey.refused' });
  });

  it.each<[string, Otherwise]>([
    ['another origin', { origin: 'https://portal.example.evil.example' }], ['the same host without TLS', { origin: 'http://portal.example' }], ['another site\'s id', { rpId: 'example' }],
    ['a challenge of nobody', { challenge: Buffer.alloc(38, 7).toString('base64url') }], ['a user who was not verified', { verified: false }], ['an assertion', { type: 'webauthn.get' }],
    ['a frame of another site', { crossOrigin: true }], ['an attestation that nobody asked for', { fmt: 'packed' }], ['a form nobody knows', { fmt: 'nothing' }],
  ])('refuses %s', async (_, otherwise) => {
    const cookie = cookieOf(await signIn(server.baseUrl, await aPerson(registry, server.baseUrl)));
    const response = new Authenticator(ORIGIN).create(await creation(cookie), otherwise);
    expect((await post(server.baseUrl, '/passkeys', { name: 'Key', response }, cookie).expect(422)).body).toMatchObject({ code: 'passkey.refused' });
    expect((await get(server.baseUrl, '/passkeys', cookie)).body).toEqual([]);
  });

  it('answers options once, within five minutes, in the session that asked for them', async () => {
    const person = await aPerson(registry, server.baseUrl);
    const cookie = cookieOf(await signIn(server.baseUrl, person));
    const other = cookieOf(await signIn(server.baseUrl, person));
    const device = new Authenticator(ORIGIN);
    const add = (response: object, by: string): request.Test => post(server.baseUrl, '/passkeys', { name: 'Key', response }, by);
    await add(device.create(await creation(other)), cookie).expect(422);
    await add(device.create(await creation(cookie), { challenge: (await asked()).challenge }), cookie).expect(422);
    const late = device.create(await creation(cookie));
    server.pass('PT5M');
    await add(late, cookie).expect(422);
    const options = await creation(cookie);
    const answers = await Promise.all([device.create(options), device.create(options), device.create(options)].map((response) => add(response, cookie)));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    expect((await get(server.baseUrl, '/passkeys', cookie)).body).toHaveLength(1);
  });

  it.each([[null], ['x'], [{}], [{ id: 'AA', rawId: 'AA', type: 'public-key', clientExtensionResults: {}, response: { clientDataJSON: '{}', attestationObject: 'AA' } }]])('refuses %j for its form', async (response) => {
    const cookie = cookieOf(await signIn(server.baseUrl, await aPerson(registry, server.baseUrl)));
    await post(server.baseUrl, '/passkeys', { name: 'Key', response }, cookie).expect(400);
    await answer(response as object).expect(400);
  });
});

describe('P16: signing in with a passkey', () => {
  it.each<[string, Otherwise]>([
    ['another origin', { origin: 'https://portal.example.evil.example' }], ['the same host without TLS', { origin: 'http://portal.example' }], ['another site\'s id', { rpId: 'example' }],
    ['a challenge of nobody', { challenge: Buffer.alloc(38, 7).toString('base64url') }], ['a challenge that is none', { challenge: '' }], ['a user who was not verified', { verified: false }],
    ['a registration', { type: 'webauthn.create' }], ['a frame of another site', { crossOrigin: true }], ['another one\'s user handle', { userHandle: Buffer.alloc(32, 1).toString('base64url') }],
  ])('refuses %s, by the same bytes as a passkey nobody has', async (_, otherwise) => {
    const { device } = await aHolder();
    const stranger = new Authenticator(ORIGIN);
    stranger.create(await creation(cookieOf(await signIn(server.baseUrl, await aPerson(registry, server.baseUrl)))));
    const [refused, unknown] = [await enter(device, otherwise), await enter(stranger)];
    expect(refused.status).toBe(401);
    expect(refused.text).toBe(unknown.text);
    expect(setCookie(refused)).toBe('');
    expect((await enter(device)).status).toBe(201);
  });

  it('refuses the handle of another holder, and a key that signs for another passkey', async () => {
    const [one, another] = [await aHolder(), await aHolder()];
    const handle = another.device.get(await asked()).response.userHandle ?? '';
    expect((await enter(one.device, { userHandle: handle })).status).toBe(401);
    const [own, foreign] = [one.device.get(await asked()), another.device.get(await asked())];
    expect((await answer({ ...own, id: foreign.id, rawId: foreign.rawId, response: { ...own.response, userHandle: handle } })).status).toBe(401);
    expect((await answer({ ...own, response: { ...own.response, userHandle: undefined } })).status).toBe(401);
  });

  it('takes an answer once, also when it comes many times at once, and none after five minutes', async () => {
    const { device } = await aHolder(false);
    const response = device.get(await asked());
    const answers = await Promise.all(Array.from({ length: 4 }, () => answer(response)));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 401, 401, 401]);
    expect((await answer(response)).status).toBe(401);
    const late = device.get(await asked());
    server.pass('PT5M');
    expect((await answer(late)).status).toBe(401);
    expect((await enter(device)).status).toBe(201);
  });

  it('takes no other spelling of a spent challenge', async () => {
    const { device } = await aHolder(false);
    const { challenge, ...options } = await asked();
    expect((await answer(device.get({ ...options, challenge }))).status).toBe(201);
    for (const spelling of [`${challenge}=`, `${challenge} `, challenge.replaceAll('-', '+').replaceAll('_', '/') + '==']) expect((await enter(device, { challenge: spelling })).status).toBe(401);
  });

  it('refuses a counter that goes back or stands still: a copy of the device', async () => {
    const { device } = await aHolder();
    expect((await enter(device, { count: 10 })).status).toBe(201);
    expect((await enter(device, { count: 10 })).status).toBe(401);
    expect((await enter(device, { count: 9 })).status).toBe(401);
    expect((await enter(device, { count: 0 })).status).toBe(401);
    expect((await enter(device, { count: 11 })).status).toBe(201);
  });

  it('S26: gives a passkey five tries of the account\'s own, known or not, and a right one too late is refused', async () => {
    const { device } = await aHolder();
    const stranger = new Authenticator(ORIGIN);
    stranger.create(await creation(cookieOf(await signIn(server.baseUrl, await aPerson(registry, server.baseUrl)))));
    for (const each of [device, stranger]) {
      for (let tries = 0; tries < 5; tries += 1) expect((await enter(each, { verified: false })).status).toBe(401);
      expect((await enter(each)).body).toMatchObject({ status: 429, code: 'sign-in.throttled' });
    }
    server.pass('PT15M');
    expect((await enter(device)).status).toBe(201);
  });

  it('P18: needs the proof of our own page for what it changes in a session', async () => {
    const { cookie, passkey } = await aHolder();
    await request(server.baseUrl).delete(`/api/v1/passkeys/${passkey}`).set('Cookie', cookie).send({}).expect(403);
  });
});
