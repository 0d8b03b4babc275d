import type { PublicKeyCredentialCreationOptionsJSON, PublicKeyCredentialRequestOptionsJSON } from '@simplewebauthn/server';
import request from 'supertest';
import { Authenticator } from './authenticator.js';
import { aPerson, cookieOf, get, post, Registry, signIn, TimedServer } from './people.js';

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

const remove = (path: string, body: object, cookie: string): request.Test => request(server.baseUrl).delete(`/api/v1${path}`).set('Cookie', cookie).set('Mandate-CSRF', '1').send(body);

const creation = async (cookie: string, by: object = {}): Promise<PublicKeyCredentialCreationOptionsJSON> =>
  (await post(server.baseUrl, '/passkeys/registration-options', by, cookie).expect(201)).body as PublicKeyCredentialCreationOptionsJSON;
const proof = async (device: Authenticator): Promise<{ passkey: object }> =>
  ({ passkey: device.get((await post(server.baseUrl, '/session/passkey-options', {}).expect(201)).body as PublicKeyCredentialRequestOptionsJSON) });

async function added(cookie: string, device: Authenticator, by: object = {}): Promise<{ id: string }> {
  return (await post(server.baseUrl, '/passkeys', { name: 'Key', response: device.create(await creation(cookie, by)) }, cookie).expect(201)).body as { id: string };
}

async function enrolBy(cookie: string, by: object): Promise<void> {
  const { body: { secret } } = await post(server.baseUrl, '/second-factor', by, cookie).expect(201) as { body: { secret: string } };
  await post(server.baseUrl, '/second-factor/confirmation', { code: server.freshCode(secret) }, cookie).expect(201);
}

describe('P16: of the second factors', () => {
  it('the first, be it a passkey or an authenticator, takes the password, however fresh the session is; whoever chose it just now for his first sign-in is not asked again', async () => {
    const person = await aPerson(registry, server.baseUrl);
    const first = cookieOf(await signIn(server.baseUrl, person));
    for (const path of ['/passkeys/registration-options', '/second-factor']) await post(server.baseUrl, path, {}, first).expect(201);
    server.pass('PT10M');
    const cookie = cookieOf(await signIn(server.baseUrl, person));
    for (const path of ['/passkeys/registration-options', '/second-factor']) await post(server.baseUrl, path, {}, first).expect(403);
    for (const path of ['/passkeys/registration-options', '/second-factor']) {
      expect((await post(server.baseUrl, path, {}, cookie).expect(403)).body).toMatchObject({ code: 'second-factor.password-needed' });
      expect((await post(server.baseUrl, path, { code: '000000' }, cookie).expect(403)).body).toMatchObject({ code: 'second-factor.password-needed' });
      expect((await post(server.baseUrl, path, { password: 'wrong' }, cookie).expect(422)).body).toMatchObject({ code: 'password.refused' });
      await post(server.baseUrl, path, { password: person.password }, cookie).expect(201);
    }
    await added(cookie, new Authenticator(ORIGIN), { password: person.password });
    for (const path of ['/passkeys/registration-options', '/second-factor']) {
      expect((await post(server.baseUrl, path, { password: person.password }, cookie).expect(403)).body).toMatchObject({ code: 'second-factor.fresh-code-needed' });
    }
  });

  it('S26: the first gives the password five tries, and a right one too late is refused, also right after the sign-in', async () => {
    const person = await aPerson(registry, server.baseUrl);
    const cookie = cookieOf(await signIn(server.baseUrl, person));
    const options = (password: string): request.Test => post(server.baseUrl, '/passkeys/registration-options', { password }, cookie);
    for (let tries = 0; tries < 5; tries += 1) await options('wrong').expect(422);
    expect((await options(person.password).expect(429)).body).toMatchObject({ code: 'sign-in.throttled' });
    server.pass('PT15M');
    await options(person.password).expect(201);
  });

  it('one voids what was offered before: an authenticator or another passkey', async () => {
    const person = await aPerson(registry, server.baseUrl);
    const cookie = cookieOf(await signIn(server.baseUrl, person));
    const { body: { secret } } = await post(server.baseUrl, '/second-factor', {}, cookie).expect(201) as { body: { secret: string } };
    const [mine, another] = [new Authenticator(ORIGIN), new Authenticator(ORIGIN)];
    const response = another.create(await creation(cookie));
    await added(cookie, mine);
    expect((await post(server.baseUrl, '/passkeys', { name: 'Key', response }, cookie).expect(422)).body).toMatchObject({ code: 'passkey.refused' });
    expect((await post(server.baseUrl, '/second-factor/confirmation', { code: server.freshCode(secret) }, cookie).expect(422)).body).toMatchObject({ code: 'second-factor.code-refused' });
    const late = another.create(await creation(cookie, await proof(mine)));
    await enrolBy(cookie, await proof(mine));
    await post(server.baseUrl, '/passkeys', { name: 'Key', response: late }, cookie).expect(422);
    expect((await get(server.baseUrl, '/second-factor', cookie).expect(200)).body).toMatchObject({ totp: true, passkeys: 1 });
  });

  it('one voids it also where there are as many as before, one in another\'s place', async () => {
    const cookie = cookieOf(await signIn(server.baseUrl, await aPerson(registry, server.baseUrl)));
    const [device, second] = [new Authenticator(ORIGIN), new Authenticator(ORIGIN)];
    const first = await added(cookie, device);
    const { id } = await added(cookie, second, await proof(device));
    const { body: { secret } } = await post(server.baseUrl, '/second-factor', await proof(device), cookie).expect(201) as { body: { secret: string } };
    await remove(`/passkeys/${id}`, await proof(device), cookie).expect(204);
    await added(cookie, new Authenticator(ORIGIN), await proof(device));
    await post(server.baseUrl, '/second-factor/confirmation', { code: server.freshCode(secret) }, cookie).expect(422);
    expect((await get(server.baseUrl, '/passkeys', cookie)).body).toEqual([expect.objectContaining({ id: first.id }), expect.anything()]);
  });
});
