import request from 'supertest';
import { anAddress, aPerson, cookieOf, enrol, get, post, Registry, setCookie, signIn, TimedServer } from './people.js';

let server: TimedServer;
let registry: Registry;

beforeAll(async () => {
  server = await TimedServer.start();
  registry = await new Registry().open();
});

afterAll(async () => {
  await registry.close();
  await server.stop();
});

const times = <T>(n: number, work: (index: number) => T): T[] => Array.from({ length: n }, (_, index) => work(index));

describe('signing in', () => {
  it('answers who it is and for which Customers, and hides the token in a strict cookie', async () => {
    const person = await aPerson(registry, server.baseUrl);
    const answer = await signIn(server.baseUrl, { ...person, email: person.email.toUpperCase() }).expect(201);
    expect(answer.body).toEqual({
      identity: { id: person.identityId, email: person.email, displayName: 'An Peeters', language: 'nl' },
      secondFactor: false,
      mustSetSecondFactor: null,
      customers: [{ id: person.customerId, legalName: 'Brouwerij De Proef NV' }],
    });
    expect(setCookie(answer)).toMatch(/^mandate=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/);
    await get(server.baseUrl, '/session', cookieOf(answer)).expect(200);
  });

  it('P18: the cookie is __Host- and Secure where the origin is https', async () => {
    const secure = await TimedServer.start({ ORIGIN: 'https://portal.example' });
    try {
      const person = await aPerson(registry, secure.baseUrl);
      const answer = await signIn(secure.baseUrl, person).expect(201);
      expect(setCookie(answer)).toMatch(/^__Host-mandate=[\w-]{43}; Path=\/; HttpOnly; Secure; SameSite=Strict$/);
    } finally {
      await secure.stop();
    }
  });

  it('stores no token, only its digest', async () => {
    const person = await aPerson(registry, server.baseUrl);
    const token = cookieOf(await signIn(server.baseUrl, person)).split('=')[1] ?? '';
    const [row] = await registry.rows<{ digest: boolean }>(
      `select token_hash = sha256($2::bytea) digest from session where subject_id = $1`, [person.identityId, Buffer.from(token)]);
    expect(row).toEqual({ digest: true });
  });

  it('refuses a wrong password, an unknown address and somebody invited with the same bytes', async () => {
    const person = await aPerson(registry, server.baseUrl);
    const invited = await registry.invite();
    const answers = await Promise.all([person.email, anAddress(), invited.email].map((email) => signIn(server.baseUrl, { email, password: 'wrong' }).expect(401)));
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
    expect(answers[0]?.body).toMatchObject({ code: 'sign-in.refused' });
  });

  it('M45: says no after the same time, longer than the work, whoever has the address or nobody', async () => {
    const person = await aPerson(registry, server.baseUrl);
    for (const email of [person.email, anAddress()]) {
      const began = performance.now();
      await signIn(server.baseUrl, { email, password: 'wrong' }).expect(401);
      expect(performance.now() - began).toBeGreaterThan(140);
    }
  });

  it('keeps the realms apart: a person is no agent', async () => {
    const person = await aPerson(registry, server.baseUrl);
    await post(server.baseUrl, '/operator/session', { email: person.email, password: person.password }).expect(401);
  });

  it('rehashes a password that was hashed at another cost', async () => {
    const person = await aPerson(registry, server.baseUrl);
    const full = await TimedServer.start({ HASH_COST: 'full' });
    try {
      await signIn(full.baseUrl, person).expect(201);
      const hash = 'select secret from credential where subject_id = $1';
      expect((await registry.rows<{ secret: string }>(hash, [person.identityId]))[0]?.secret).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
      await signIn(full.baseUrl, person).expect(201);
    } finally {
      await full.stop();
    }
  });
});

describe('an operator agent', () => {
  it('signs in at his own door, must set a second factor, and keeps his cookie beside the other', async () => {
    const email = anAddress();
    await registry.ask((tx, directory) => directory.inviteAgent(tx, { email, displayName: 'Els Agent', language: 'en', role: 'BackOffice', invitedByName: 'Northline' }));
    // GC-4.3-d: beside the second factor that an agent must have, 8 characters are enough
    await post(server.baseUrl, '/invitations/acceptance', { token: await registry.lastToken(email), password: 'kelp-9-ow' }).expect(200);
    const answer = await post(server.baseUrl, '/operator/session', { email, password: 'kelp-9-ow' }).expect(201);
    expect(answer.body).toMatchObject({ secondFactor: false, mustSetSecondFactor: true, customers: [] });
    expect(setCookie(answer)).toMatch(/^mandate-operator=/);
    await signIn(server.baseUrl, { email, password: 'kelp-9-ow' }).expect(401);
    const { secret } = await enrol(server, cookieOf(answer), '/operator');
    const raised = await post(server.baseUrl, '/operator/session', { email, password: 'kelp-9-ow', code: server.freshCode(secret) }).expect(201);
    expect((await get(server.baseUrl, '/operator/session', cookieOf(raised)).expect(200)).body).toMatchObject({ raised: true, mustSetSecondFactor: false });
    await registry.rows('update operator_agent set ended_at = now() where email = $1', [email]);
    await post(server.baseUrl, '/operator/session', { email, password: 'kelp-9-ow', code: server.freshCode(secret) }).expect(401);
  });
});

describe('S26: the throttle', () => {
  it('lets five tries through, counts per account whatever the address or spelling, and opens again', async () => {
    const person = await aPerson(registry, server.baseUrl);
    const tries = await Promise.all(times(12, (index) => post(server.baseUrl, '/session', { email: index % 2 ? person.email : person.email.toUpperCase(), password: 'wrong' })
      .set('X-Forwarded-For', `10.0.0.${index}`).set('Forwarded', `for=10.0.0.${index}`)));
    expect(tries.filter(({ status }) => status === 401)).toHaveLength(5);
    const refused = tries.filter(({ status }) => status === 429);
    expect(refused).toHaveLength(7);
    expect(refused[0]?.body).toMatchObject({ code: 'sign-in.throttled' });
    expect(Number(refused[0]?.headers['retry-after'])).toBeGreaterThan(800);
    await signIn(server.baseUrl, person).expect(429);
    server.pass('PT15M');
    await signIn(server.baseUrl, person).expect(201);
  });

  it('says the same of an address nobody has', async () => {
    const email = anAddress();
    const tries = await Promise.all(times(6, () => signIn(server.baseUrl, { email, password: 'wrong' })));
    expect(tries.map(({ status }) => status).sort()).toEqual([401, 401, 401, 401, 401, 429]);
  });

  it('starts anew after success', async () => {
    const person = await aPerson(registry, server.baseUrl);
    for (const password of ['wrong', 'wrong', 'wrong', 'wrong', person.password, 'wrong', 'wrong', 'wrong', 'wrong', person.password]) {
      await signIn(server.baseUrl, { ...person, password }).expect(password === 'wrong' ? 401 : 201);
    }
  });

  it('gives codes five tries of their own, and a right one too late is refused', async () => {
    const person = await aPerson(registry, server.baseUrl);
    const { secret } = await enrol(server, cookieOf(await signIn(server.baseUrl, person)));
    for (let tries = 0; tries < 5; tries += 1) await signIn(server.baseUrl, person, '000000').expect(401);
    await signIn(server.baseUrl, person, server.freshCode(secret)).expect(429);
    server.pass('PT15M');
    await signIn(server.baseUrl, person, server.freshCode(secret)).expect(201);
  });
});

describe('P16: the second factor', () => {
  it('is asked for only after the password was right', async () => {
    const person = await aPerson(registry, server.baseUrl);
    const { secret } = await enrol(server, cookieOf(await signIn(server.baseUrl, person)));
    const code = server.freshCode(secret);
    expect((await signIn(server.baseUrl, person).expect(401)).body).toMatchObject({ code: 'sign-in.second-factor-needed' });
    expect((await signIn(server.baseUrl, { ...person, password: 'wrong' }, code).expect(401)).body).toMatchObject({ code: 'sign-in.refused' });
    expect((await signIn(server.baseUrl, person, '12345').expect(401)).body).toMatchObject({ code: 'sign-in.code-refused' });
    await signIn(server.baseUrl, person, code).expect(201);
  });

  it('works once per step, also when the code comes many times at once', async () => {
    const person = await aPerson(registry, server.baseUrl);
    const { secret } = await enrol(server, cookieOf(await signIn(server.baseUrl, person)));
    const code = server.freshCode(secret);
    const answers = await Promise.all(times(5, () => signIn(server.baseUrl, person, code)));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    await signIn(server.baseUrl, person, code).expect(401);
  });

  it('was spent by the confirmation too', async () => {
    const person = await aPerson(registry, server.baseUrl);
    const { secret } = await enrol(server, cookieOf(await signIn(server.baseUrl, person)));
    await signIn(server.baseUrl, person, server.codeNow(secret)).expect(401);
  });

  it('takes a code of the neighbouring step, not of the one before', async () => {
    const person = await aPerson(registry, server.baseUrl);
    const { secret } = await enrol(server, cookieOf(await signIn(server.baseUrl, person)));
    const code = server.freshCode(secret);
    server.pass('PT90S');
    await signIn(server.baseUrl, person, code).expect(401);
    const next = server.freshCode(secret);
    server.pass('PT25S');
    await signIn(server.baseUrl, person, next).expect(201);
  });

  it('has ten recovery codes, each for one time, and tells the person', async () => {
    const person = await aPerson(registry, server.baseUrl);
    const { recoveryCodes } = await enrol(server, cookieOf(await signIn(server.baseUrl, person)));
    expect(new Set(recoveryCodes).size).toBe(10);
    const [code = ''] = recoveryCodes;
    const answers = await Promise.all(times(4, () => signIn(server.baseUrl, person, code.toLowerCase())));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    expect((await registry.mails(person.email)).map(({ subject }) => subject)).toContain('Herstelcodes gebruikt of vernieuwd');
    const cookie = cookieOf(answers.find(({ status }) => status === 201) ?? answers[0] as never);
    expect((await get(server.baseUrl, '/session', cookie)).body).toMatchObject({ raised: true });
  });

  it('gets new recovery codes with a fresh code only, and the old ones are worthless', async () => {
    const person = await aPerson(registry, server.baseUrl);
    const cookie = cookieOf(await signIn(server.baseUrl, person));
    expect((await post(server.baseUrl, '/recovery-codes', { code: '000000' }, cookie).expect(409)).body).toMatchObject({ code: 'second-factor.not-set' });
    const { secret, recoveryCodes } = await enrol(server, cookie);
    await post(server.baseUrl, '/recovery-codes', { code: '000000' }, cookie).expect(422);
    const { body } = await post(server.baseUrl, '/recovery-codes', { code: server.freshCode(secret) }, cookie).expect(201) as { body: { recoveryCodes: string[] } };
    await signIn(server.baseUrl, person, recoveryCodes[3]).expect(401);
    await signIn(server.baseUrl, person, body.recoveryCodes[3]).expect(201);
  });

  it('is replaced only with a fresh code of the old one, which counts until the new one is confirmed', async () => {
    const person = await aPerson(registry, server.baseUrl);
    const cookie = cookieOf(await signIn(server.baseUrl, person));
    const old = await enrol(server, cookie);
    expect((await post(server.baseUrl, '/second-factor', {}, cookie).expect(403)).body).toMatchObject({ code: 'second-factor.fresh-code-needed' });
    await post(server.baseUrl, '/second-factor', { code: '000000' }, cookie).expect(422);
    const { body: offer } = await post(server.baseUrl, '/second-factor', { code: server.freshCode(old.secret) }, cookie).expect(201) as { body: { secret: string } };
    expect(offer.secret).not.toBe(old.secret);
    const elsewhere = cookieOf(await signIn(server.baseUrl, person, server.freshCode(old.secret)).expect(201));
    await post(server.baseUrl, '/second-factor/confirmation', { code: server.freshCode(offer.secret) }, cookie).expect(201);
    await get(server.baseUrl, '/session', elsewhere).expect(401);
    await signIn(server.baseUrl, person, server.freshCode(old.secret)).expect(401);
    await signIn(server.baseUrl, person, server.freshCode(offer.secret)).expect(201);
  });

  it('is stored sealed', async () => {
    const person = await aPerson(registry, server.baseUrl);
    const { secret, recoveryCodes } = await enrol(server, cookieOf(await signIn(server.baseUrl, person)));
    const stored = JSON.stringify(await registry.rows('select * from credential where subject_id = $1', [person.identityId]));
    for (const plain of [secret, person.password, ...recoveryCodes.flatMap((code) => [code, code.replaceAll('-', '')])]) expect(stored).not.toContain(plain);
  });

  it('is dropped by a recovery case, with sessions and recovery codes, and the person is told', async () => {
    const person = await aPerson(registry, server.baseUrl);
    const cookie = cookieOf(await signIn(server.baseUrl, person));
    const { recoveryCodes } = await enrol(server, cookie);
    expect(await registry.ask((tx, directory) => directory.isProven(tx, person.identityId))).toMatchObject({ secondFactorSet: true });
    await registry.ask((tx, directory) => directory.resetSecondFactor(tx, person.identityId));
    await get(server.baseUrl, '/session', cookie).expect(401);
    expect(await registry.ask((tx, directory) => directory.isProven(tx, person.identityId))).toMatchObject({ secondFactorSet: false, acceptedAt: expect.anything() as unknown });
    expect((await registry.mails(person.email)).map(({ subject }) => subject)).toContain('Uw tweede factor werd verwijderd');
    const again = cookieOf(await signIn(server.baseUrl, person).expect(201));
    await enrol(server, again);
    await signIn(server.baseUrl, person, recoveryCodes[0]).expect(401);
  });
});

describe('P18: a cookie on an unsafe request', () => {
  it('needs the proof of our own page', async () => {
    const cookie = cookieOf(await signIn(server.baseUrl, await aPerson(registry, server.baseUrl)));
    await request(server.baseUrl).delete('/api/v1/session').set('Cookie', cookie).expect(403);
    await get(server.baseUrl, '/session', cookie).expect(200);
  });
});
