import request from 'supertest';
import { anAddress, aPerson, cookieOf, enrol, get, PASSWORD, post, Registry, signIn, TimedServer } from './people.js';

const NEXT = 'another lantern, another harbour';

let server: TimedServer;
let registry: Registry;

beforeAll(async () => {
  server = await TimedServer.start({ ORIGIN: 'https://portal.example' });
  registry = await new Registry().open();
});

afterAll(async () => {
  await registry.close();
  await server.stop();
});

const accept = (token: string, password = PASSWORD): request.Test => post(server.baseUrl, '/invitations/acceptance', { token, password });
const redeem = (token: string, password = NEXT): request.Test => post(server.baseUrl, '/password-resets/redemption', { token, password });
const askReset = (email: unknown): request.Test => post(server.baseUrl, '/password-resets', { email });

async function resetToken(email: string): Promise<string> {
  await askReset(email).expect(202);
  const [mail] = (await registry.mails(email)).filter(({ subject }) => subject === 'Kies een nieuw wachtwoord');
  return /#(\S+)/.exec(mail?.body ?? '')?.[1] ?? '';
}

describe('S22: a one-time link', () => {
  it('works once, also when it is used many times at once', async () => {
    const { token, email } = await registry.invite();
    const answers = await Promise.all(Array.from({ length: 8 }, () => accept(token)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    const again = await accept(token).expect(410);
    expect(again.body).toMatchObject({ code: 'link.not-valid' });
    await signIn(server.baseUrl, { email, password: PASSWORD }).expect(201);
  });

  it('makes its siblings void, also when two are used side by side', async () => {
    const person = await aPerson(registry, server.baseUrl);
    const tokens = [await resetToken(person.email), await resetToken(person.email), await resetToken(person.email)];
    expect(new Set(tokens).size).toBe(3);
    const answers = await Promise.all(tokens.map((token) => redeem(token)));
    expect(answers.map(({ status }) => status).sort()).toEqual([204, 410, 410]);
  });

  it('serves its own purpose only', async () => {
    const { token, email } = await registry.invite();
    await redeem(token).expect(410);
    await accept(token).expect(200);
    const reset = await resetToken(email);
    await accept(reset).expect(410);
    await redeem(reset).expect(204);
  });

  it('shows whose it is and what using it takes, as often as it is looked at, and is used by none of that', async () => {
    const { token, email } = await registry.invite();
    const look = (what: string, of: string): request.Test => post(server.baseUrl, `/${what}/preview`, { token: of });
    const fresh = { email, displayName: 'An Peeters', language: 'nl', hasPassword: false, shortestPassword: 15 };
    for (const { body } of [await look('invitations', token).expect(200), await look('invitations', token).expect(200)]) expect(body).toEqual(fresh);
    await look('password-resets', token).expect(410);
    await accept(token).expect(200);
    expect((await look('invitations', token).expect(410)).body).toMatchObject({ code: 'link.not-valid' });
    const known = await registry.invite({ email });
    expect((await look('invitations', known.token).expect(200)).body).toMatchObject({ hasPassword: true });
    await enrol(server, cookieOf(await signIn(server.baseUrl, { email, password: PASSWORD })));
    const reset = await resetToken(email);
    expect((await look('password-resets', reset).expect(200)).body).toEqual({ ...fresh, hasPassword: true, shortestPassword: 8 });
    await redeem(reset).expect(204);
    await look('password-resets', reset).expect(410);
  });

  it('answers the same whatever is wrong with it', async () => {
    const { token } = await registry.invite();
    const used = (await registry.invite()).token;
    await accept(used).expect(200);
    const wrong = [token.slice(0, -1), `${token}A`, token.toLowerCase(), ` ${token}`, '', 'x', used, `${token}\u0000`];
    const answers = await Promise.all(wrong.map((each) => accept(each).expect(410)));
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    await accept(token).expect(200);
  });

  it.each([[['x']], [{ $ne: '' }], [7], [null], [true]])('is text: %j is refused before it is looked at', async (token) => {
    await post(server.baseUrl, '/invitations/acceptance', { token, password: PASSWORD }).expect(400);
  });

  it('expires: an invitation after 7 days, a reset after 30 minutes', async () => {
    // the registry lives in real time, the server in its own
    server.comeBack();
    const early = await registry.invite();
    server.pass('PT167H');
    await accept(early.token).expect(200);
    const late = await registry.invite();
    server.pass('PT1H1M');
    await accept(late.token).expect(410);
    for (const [wait, status] of [['PT29M', 204], ['PT31M', 410]] as const) {
      await askReset(early.email).expect(202);
      const token = await registry.lastToken(early.email);
      server.pass(wait);
      await redeem(token).expect(status);
    }
    server.comeBack();
  });

  it('is void after the address changed, the password changed, or it was withdrawn', async () => {
    const moved = await aPerson(registry, server.baseUrl);
    const toOldAddress = await resetToken(moved.email);
    await registry.rows('update identity set email = $2 where id = $1', [moved.identityId, anAddress()]);
    await redeem(toOldAddress).expect(410);

    const withdrawn = await registry.invite();
    await registry.ask((tx, directory) => directory.withdrawInvitations(tx, { identityIds: [withdrawn.identityId], customerId: withdrawn.customerId, memberIds: [withdrawn.memberId] }));
    await accept(withdrawn.token).expect(410);
  });

  it('of an agent who left opens nothing', async () => {
    const email = anAddress();
    await registry.ask((tx, directory) => directory.inviteAgent(tx, { email, displayName: 'Els', language: 'en', role: 'BackOffice', invitedByName: 'Northline' }));
    await registry.rows('update operator_agent set ended_at = now() where email = $1', [email]);
    await accept(await registry.lastToken(email)).expect(410);
  });

  it('is not spent by a password that is refused', async () => {
    const { token, email } = await registry.invite();
    expect((await accept(token, 'too short').expect(422)).body).toMatchObject({ code: 'password.too-short' });
    expect((await accept(token, 'mandatemandate password1').expect(422)).body).toMatchObject({ code: 'password.too-common' });
    expect((await accept(token, 'x'.repeat(300)).expect(422)).body).toMatchObject({ code: 'password.too-long' });
    expect((await accept(token, email.split('@')[0] ?? '').expect(422)).body).toMatchObject({ code: 'password.too-common' });
    await accept(token).expect(200);
  });

  it('is stored as a digest and told to nobody but the mailbox (S15)', async () => {
    const { token, identityId } = await registry.invite();
    expect(JSON.stringify(await registry.rows(`select *, encode(token_hash, 'base64') from one_time_link where subject_id = $1`, [identityId]))).not.toContain(token);
  });
});

describe('an invitation', () => {
  it('lets a new person choose name and language and proves the mailbox', async () => {
    const { token, identityId, email } = await registry.invite();
    expect(await registry.ask((tx, directory) => directory.isProven(tx, identityId))).toEqual({ acceptedAt: null, secondFactorSet: false });
    await post(server.baseUrl, '/invitations/acceptance', { token, password: PASSWORD, displayName: ' An P. ', language: 'fr' }).expect(200);
    const [found] = await registry.ask((tx, directory) => directory.find(tx, [identityId]));
    expect(found).toMatchObject({ email, displayName: 'An P.', language: 'fr', secondFactorSet: false });
    expect(found?.acceptedAt).not.toBeNull();
  });

  it.each(['a\nb', '', '   ', 'x'.repeat(101), '\u0000', 'a\u202Eb'])('refuses %j as a name', async (displayName) => {
    const { token } = await registry.invite();
    await post(server.baseUrl, '/invitations/acceptance', { token, password: PASSWORD, displayName }).expect(400);
  });

  it('of somebody who signs in already asks for his password, never resets it, and keeps his name', async () => {
    const person = await aPerson(registry, server.baseUrl);
    const { token, identityId, customerId } = await registry.invite({ email: person.email.toUpperCase().replace('PROEF.EXAMPLE', 'proef.example').toLowerCase() });
    expect(identityId).toBe(person.identityId);
    expect((await accept(token, NEXT).expect(401)).body).toMatchObject({ code: 'sign-in.refused' });
    await signIn(server.baseUrl, { ...person, password: NEXT }).expect(401);
    await post(server.baseUrl, '/invitations/acceptance', { token, password: person.password, displayName: 'Mallory' }).expect(200);
    const { body } = await signIn(server.baseUrl, person).expect(201) as { body: { identity: object; customers: { id: string }[] } };
    expect(body.identity).toMatchObject({ displayName: 'An Peeters' });
    expect(body.customers.map(({ id }) => id).sort()).toEqual([person.customerId, customerId].sort());
  });

  it('S26: does not help to guess a password past the throttle', async () => {
    const person = await aPerson(registry, server.baseUrl);
    const { token } = await registry.invite({ email: person.email });
    const answers = await Promise.all(Array.from({ length: 8 }, () => accept(token, 'a guess of the password')));
    expect(answers.map(({ status }) => status).sort()).toEqual([401, 401, 401, 401, 401, 429, 429, 429]);
    await signIn(server.baseUrl, person).expect(429);
  });

  it('comes back to the inviter alike for a known and an unknown address', async () => {
    const person = await aPerson(registry, server.baseUrl);
    const [known, unknown] = [await registry.invite({ email: person.email }), await registry.invite()];
    expect(Object.keys(known)).toEqual(Object.keys(unknown));
  });
});

describe('a password reset', () => {
  it('answers alike for everybody, and mails only whom it can help', async () => {
    const person = await aPerson(registry, server.baseUrl);
    const invited = await registry.invite();
    const nobody = anAddress();
    const answers = await Promise.all([person.email, invited.email, nobody].map((email) => askReset(email).expect(202)));
    expect(new Set(answers.map(({ text, headers }) => `${text}|${String(headers['content-length'])}`)).size).toBe(1);
    const subjects = async (email: string) => (await registry.mails(email)).map(({ subject }) => subject);
    expect(await subjects(person.email)).toContain('Kies een nieuw wachtwoord');
    expect(await subjects(invited.email)).toEqual(['Uw uitnodiging voor Mandate']);
    expect(await subjects(nobody)).toEqual([]);
  });

  it('sets the password, ends every session, tells the person, and S26: keeps the second factor', async () => {
    const person = await aPerson(registry, server.baseUrl);
    const cookie = cookieOf(await signIn(server.baseUrl, person));
    const { secret } = await enrol(server, cookie);
    await redeem(await resetToken(person.email)).expect(204);
    await get(server.baseUrl, '/session', cookie).expect(401);
    await signIn(server.baseUrl, person).expect(401);
    const changed = { ...person, password: NEXT };
    expect((await signIn(server.baseUrl, changed).expect(401)).body).toMatchObject({ code: 'sign-in.second-factor-needed' });
    await signIn(server.baseUrl, changed, server.freshCode(secret)).expect(201);
    expect((await registry.mails(person.email)).map(({ subject }) => subject)).toContain('Uw wachtwoord werd gewijzigd');
  });

  it('fills no mailbox: five mails in a quarter of an hour', async () => {
    const person = await aPerson(registry, server.baseUrl);
    await Promise.all(Array.from({ length: 9 }, () => askReset(person.email).expect(202)));
    expect((await registry.mails(person.email)).filter(({ subject }) => subject === 'Kies een nieuw wachtwoord')).toHaveLength(5);
  });

  it.each([
    [['a@proef.example', 'b@evil.example']], [{ 0: 'a@proef.example' }], ['a@proef.example,b@evil.example'], ['a@proef.example b@evil.example'],
    ['"a@evil.example"@proef.example'], ['a@proef.example\r\nBcc: b@evil.example'], ['An <a@proef.example>'], ['a@proef.example\u0000'], [null], [1], [''],
  ])('S23: %j is no address: 400, and nothing is written', async (email) => {
    const count = async () => (await registry.rows<{ n: string }>(`select count(*) n from mail where recipient like '%evil%' or recipient like 'a@proef.example%'`))[0]?.n;
    const before = await count();
    await askReset(email).expect(400);
    await post(server.baseUrl, '/operator/password-resets', { email: email as unknown }).expect(400);
    expect(await count()).toBe(before);
  });

  it('S23: a doubled member or a form body does not smuggle a second address in', async () => {
    const person = await aPerson(registry, server.baseUrl);
    await request(server.baseUrl).post('/api/v1/password-resets').set('Content-Type', 'application/x-www-form-urlencoded').send(`email=${person.email}&email=b@evil.example`).expect(415);
    await request(server.baseUrl).post('/api/v1/password-resets').set('Content-Type', 'application/json').send(`{"email":"b@evil.example","email":"${person.email}"}`).expect(202);
    expect(await registry.mails('b@evil.example')).toEqual([]);
    await askReset(person.email).query({ email: 'b@evil.example' }).expect(400);
    expect(await registry.mails('b@evil.example')).toEqual([]);
  });

  it('S24: leads to the configured origin, whatever the request says about the host', async () => {
    const headers: Record<string, string>[] = [
      { Host: 'evil.example' }, { Host: 'portal.example@evil.example' }, { Host: 'portal.example.evil.example:443' }, { 'X-Forwarded-Host': 'evil.example' },
      { 'X-Forwarded-Proto': 'http', 'X-Forwarded-Server': 'evil.example' }, { Forwarded: 'host=evil.example;proto=http' }, { 'X-Original-URL': 'http://evil.example/' },
      { 'X-Rewrite-URL': '//evil.example' }, { 'X-HTTP-Host-Override': 'evil.example' }, { Origin: 'https://evil.example' }, { Referer: 'https://evil.example/' },
    ];
    for (const header of headers) {
      const person = await aPerson(registry, server.baseUrl);
      await askReset(person.email).set(header).expect(202);
      const mail = (await registry.mails(person.email)).find(({ subject }) => subject === 'Kies een nieuw wachtwoord');
      expect(mail?.body).toMatch(/^https:\/\/portal\.example\/password-reset#[\w-]{43}$/m);
      expect(mail?.body).not.toContain('evil');
    }
  });
});
