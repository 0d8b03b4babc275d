import type { PublicKeyCredentialCreationOptionsJSON, PublicKeyCredentialRequestOptionsJSON } from '@simplewebauthn/server';
import request from 'supertest';
import { Authenticator } from '../identities/authenticator.js';
import { aPerson, cookieOf, enrol, get, type Person, post, Registry, signIn, TimedServer } from '../identities/people.js';
import { aCustomer } from '../factories/customer.js';
import { aMember } from '../factories/member.js';
import { type Client, nobody, rows } from '../support/as.js';

const ORIGIN = 'https://portal.example';
const NEW_PASSWORD = 'nine green herons wade';

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

const at = (): string => server.baseUrl;
const report = (cookie: string, body: object = { reason: 'Laptop stolen' }): request.Test => post(at(), '/compromise', body, cookie);
const signedIn = async (person: Person): Promise<string> => cookieOf(await signIn(at(), person).expect(201));
const renew = async ({ email }: Person): Promise<unknown> => post(at(), '/password-resets/redemption', { token: await registry.lastToken(email), password: NEW_PASSWORD }).expect(204);

describe('GC-4.3-b: one\'s own sign-in is reported', () => {
  it('every session ends, this one too, and the password counts no more until another is chosen by the mailed link', async () => {
    const person = await aPerson(registry, at());
    const [here, elsewhere] = [await signedIn(person), await signedIn(person)];
    await report(here).expect(204);
    for (const cookie of [here, elsewhere]) await get(at(), '/session', cookie).expect(401);
    expect((await signIn(at(), person).expect(401)).body).toMatchObject({ code: 'sign-in.refused' });
    const [mail] = await registry.mails(person.email);
    expect(mail?.subject).toBe('U meldde uw aanmelding als gecompromitteerd');
    await renew(person);
    await signIn(at(), { ...person, password: NEW_PASSWORD }).expect(201);
    await signIn(at(), person).expect(401);
  });

  it('links of before open nothing: neither a reset, nor an invitation without the new password', async () => {
    const person = await aPerson(registry, at());
    await post(at(), '/password-resets', { email: person.email }).expect(202);
    const former = await registry.lastToken(person.email);
    const { token: invitation } = await registry.invite({ email: person.email });
    await report(await signedIn(person)).expect(204);
    await post(at(), '/password-resets/redemption', { token: former, password: NEW_PASSWORD }).expect(410);
    await post(at(), '/invitations/acceptance', { token: invitation, password: NEW_PASSWORD }).expect(401);
    await renew(person);
    await post(at(), '/invitations/acceptance', { token: invitation, password: NEW_PASSWORD }).expect(200);
  });

  it('S13: the second factor stays: the mailbox alone opens nothing', async () => {
    const person = await aPerson(registry, at());
    const { secret } = await enrol(server, await signedIn(person));
    await report(cookieOf(await signIn(at(), person, server.freshCode(secret)).expect(201))).expect(204);
    await renew(person);
    const again = { ...person, password: NEW_PASSWORD };
    expect((await signIn(at(), again).expect(401)).body).toMatchObject({ code: 'sign-in.second-factor-needed' });
    await signIn(at(), again, server.freshCode(secret)).expect(201);
  });

  it('not without a reason, not of a time to come, not by an agent of the operator', async () => {
    const cookie = await signedIn(await aPerson(registry, at()));
    await report(cookie, {}).expect(400);
    await report(cookie, { reason: 'Laptop stolen', suspectedSince: '2999-01-01T00:00:00Z' }).expect(422);
    await report(cookie, { reason: 'Laptop stolen', suspectedSince: null }).expect(204);
    await request(at()).post('/api/v1/compromise').send({ reason: 'Laptop stolen' }).expect(401);
  });
});

describe('GC-4.3-b: each Customer of whoever reports himself', () => {
  const cases = async (by: Client, customerId: string): Promise<object[]> => (await by.get<{ items: object[] }>(`/customers/${customerId}/compromises`)).body.items;

  it('gets its case, once, with who and since when; one where he has not accepted hears nothing (S07)', async () => {
    const [first, second, invitedOnly] = [await aCustomer(), await aCustomer(), await aCustomer()];
    const person = await aMember(first);
    const invite = async (by: typeof first): Promise<string> => ((await by.registrant.post<{ id: string }>(`/customers/${by.id}/members`, { displayName: 'Bram Claes', email: person.email, link: 'employment', language: 'nl' })).body.id);
    const [there] = [await invite(second), await invite(invitedOnly)];
    await rows('update one_time_link set used_at = now() where member_id = $1', [there]);
    const answer = await person.persona.post('/compromise', { reason: 'Phishing', suspectedSince: '2026-01-05T08:00:00Z' });
    expect(answer.status).toBe(204);
    for (const [customer, memberId] of [[first, person.id], [second, there]] as const) {
      expect(await cases(customer.registrant, customer.id)).toMatchObject([{ member: { id: memberId }, reportedBy: { id: memberId }, suspectedSince: '2026-01-05T08:00:00.000Z', reason: 'Phishing', stands: true, state: 'open' }]);
      expect((await customer.registrant.get<{ items: object[] }>(`/customers/${customer.id}/ledger?event=compromise.reported`)).body.items).toMatchObject([{ actor: { memberId }, after: { memberId } }]);
    }
    expect(await cases(invitedOnly.registrant, invitedOnly.id)).toEqual([]);
    expect(await rows('select r.id from compromise_report r join member m on m.identity_id = r.identity_id where m.id = $1 and r.followed_at is null', [person.id])).toEqual([]);
    expect((await nobody.post('/session', { email: person.email, password: 'a lantern over the harbour' })).status).toBe(401);
  });
});

describe('GC-4.3-b: a passkey, which is both factors, after a report', () => {
  const asked = async (): Promise<PublicKeyCredentialRequestOptionsJSON> => (await post(at(), '/session/passkey-options', {}).expect(201)).body as PublicKeyCredentialRequestOptionsJSON;
  const enter = async (device: Authenticator, more: object = {}): Promise<request.Response> => post(at(), '/session/passkey', { response: device.get(await asked()), ...more });
  const add = async (cookie: string, proof: object = {}): Promise<Authenticator> => {
    const device = new Authenticator(ORIGIN);
    const options = (await post(at(), '/passkeys/registration-options', proof, cookie).expect(201)).body as PublicKeyCredentialCreationOptionsJSON;
    await post(at(), '/passkeys', { name: 'Laptop', response: device.create(options) }, cookie).expect(201);
    return device;
  };

  it('is not set behind a report, nor an authenticator, nor a new address, by whoever has the password of before', async () => {
    const person = await aPerson(registry, at());
    const cookie = await signedIn(person);
    const options = (await post(at(), '/passkeys/registration-options', {}, cookie).expect(201)).body as PublicKeyCredentialCreationOptionsJSON;
    const { body: { secret } } = await post(at(), '/second-factor', {}, cookie).expect(201) as { body: { secret: string } };
    const { customerId } = await registry.invite({ email: person.email }); // somebody there reports him: his sessions elsewhere go on
    await registry.rows(`insert into identity_customer (identity_id, customer_id, reported_at)
      select $1, $2, w.confirmed_at from credential w where w.subject_id = $1 and w.kind = 'password' on conflict (identity_id, customer_id) do update set reported_at = excluded.reported_at`, [person.identityId, customerId]);
    const device = new Authenticator(ORIGIN);
    const refused = { code: 'sign-in.reported' };
    expect((await post(at(), '/passkeys', { name: 'Laptop', response: device.create(options) }, cookie).expect(403)).body).toMatchObject(refused);
    expect((await post(at(), '/second-factor/confirmation', { code: server.freshCode(secret) }, cookie).expect(403)).body).toMatchObject(refused);
    expect((await post(at(), '/email-change', { email: `thief-${person.email}`, password: person.password }, cookie).expect(403)).body).toMatchObject(refused);
    server.pass('PT1S');
    await request(at()).post('/api/v1/password-resets').send({ email: person.email }).expect(202);
    await renew(person);
    await add(cookieOf(await post(at(), '/session', { email: person.email, password: NEW_PASSWORD }).expect(201)));
  });

  it('opens nothing before a new password is chosen, then not without it, and alone again once it came with it', async () => {
    const person = await aPerson(registry, at());
    const [mine, stolen] = await (async () => {
      const cookie = await signedIn(person);
      const first = await add(cookie);
      return [first, await add(cookie, { passkey: first.get(await asked()) })];
    })();
    server.pass('PT1S');
    await report(cookieOf(await enter(mine))).expect(204);
    for (const more of [{}, { password: person.password }, { password: '' }, { password: null }]) expect((await enter(mine, more)).status).toBe(401);
    server.pass('PT20M'); // tries were counted
    await request(at()).post('/api/v1/password-resets').send({ email: person.email }).expect(202);
    await renew(person);
    server.pass('PT1S');
    expect((await enter(stolen)).body).toMatchObject({ code: 'sign-in.passkey-asks-password' });
    expect((await enter(stolen, { password: person.password })).body).toMatchObject({ code: 'sign-in.passkey-asks-password' });
    expect((await enter(mine, { password: NEW_PASSWORD })).status).toBe(201);
    server.pass('PT1S');
    expect((await enter(mine)).status).toBe(201);
    expect((await enter(stolen)).status).toBe(401);
  });
});
