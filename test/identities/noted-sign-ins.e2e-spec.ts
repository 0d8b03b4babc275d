import request from 'supertest';
import { aPerson, cookieOf, enrol, get, PASSWORD, type Person, post, Registry, TimedServer } from './people.js';

const chrome = (version: number, system = 'Windows NT 10.0; Win64; x64'): string => `Mozilla/5.0 (${system}) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/${version}.0.0.0 Safari/537.36`;
const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';
const NEW_DEVICE = 'Een nieuwe aanmelding bij Mandate';
const AFTER_FAILURES = 'Een aanmelding na verschillende foute pogingen';

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

const enter = ({ email, password }: Person, userAgent: string, code?: string): request.Test =>
  request(server.baseUrl).post('/api/v1/session').set('User-Agent', userAgent).send({ email, password, ...(code && { code }) });
const told = async ({ email }: Person): Promise<string[]> => (await registry.mails(email)).map(({ subject }) => subject).filter((subject) => [NEW_DEVICE, AFTER_FAILURES].includes(subject));
const tokenIn = async ({ email }: Person): Promise<string> => (await registry.mails(email)).map(({ body }) => /sign-in-report#([\w-]{43})/.exec(body)?.[1] ?? '').find((token) => token !== '') ?? '';
const noted = async (cookie: string): Promise<(string | null)[]> => ((await get(server.baseUrl, '/sessions', cookie).expect(200)).body as { noted: string | null }[]).map((each) => each.noted);

describe('GC-4.3-c, S26: a sign-in that its owner should look at is told to him', () => {
  it('from a kind of device that was not there before: not the first of all, not after an update, in his language, and on his page', async () => {
    const person = await aPerson(registry, server.baseUrl);
    await enter(person, chrome(142)).expect(201);
    await enter(person, chrome(143)).expect(201);
    expect(await told(person)).toEqual([]);
    const cookie = cookieOf(await enter(person, FIREFOX).expect(201));
    expect(await told(person)).toEqual([NEW_DEVICE]);
    expect((await registry.mails(person.email))[0]?.body).toContain('Firefox, Linux');
    expect((await noted(cookie)).sort()).toEqual(['newDevice', null, null].sort());
    await enter(person, FIREFOX).expect(201);
    expect(await told(person)).toHaveLength(1);
  });

  it('after three wrong passwords, and not after one', async () => {
    const [one, two] = [await aPerson(registry, server.baseUrl), await aPerson(registry, server.baseUrl)];
    await enter({ ...one, password: 'wrong wrong wrong' }, chrome(142)).expect(401);
    await enter(one, chrome(142)).expect(201);
    for (let tries = 0; tries < 3; tries += 1) await enter({ ...two, password: 'wrong wrong wrong' }, chrome(142)).expect(401);
    const cookie = cookieOf(await enter(two, chrome(142)).expect(201));
    expect([await told(one), await told(two), await noted(cookie)]).toEqual([[], [AFTER_FAILURES], ['afterFailures']]);
  });

  it('after three wrong codes, and a right one at once is none', async () => {
    const person = await aPerson(registry, server.baseUrl);
    const { secret } = await enrol(server, cookieOf(await enter(person, chrome(142))));
    await enter(person, chrome(142), server.freshCode(secret)).expect(201);
    expect(await told(person)).toEqual([]);
    for (let tries = 0; tries < 3; tries += 1) await enter(person, chrome(142), '000000').expect(401);
    await enter(person, chrome(142), server.freshCode(secret)).expect(201);
    expect(await told(person)).toEqual([AFTER_FAILURES]);
  });
});

describe('GC-4.3-b: "it was not me"', () => {
  const answer = (token: string): request.Test => post(server.baseUrl, '/compromise/by-link', { token });

  it('ends every session and the password by the link alone, once; the link of the reset follows by mail', async () => {
    const person = await aPerson(registry, server.baseUrl);
    const mine = cookieOf(await enter(person, chrome(142)).expect(201));
    const theirs = cookieOf(await enter(person, FIREFOX).expect(201));
    const token = await tokenIn(person);
    await answer(token).expect(204);
    for (const cookie of [mine, theirs]) await get(server.baseUrl, '/session', cookie).expect(401);
    await enter(person, chrome(142)).expect(401);
    await answer(token).expect(410);
    await post(server.baseUrl, '/password-resets/redemption', { token: await registry.lastToken(person.email), password: 'nine green herons wade' }).expect(204);
    await enter({ ...person, password: 'nine green herons wade' }, chrome(142)).expect(201);
  });

  it('not by another link, not after 72 hours, and opening nothing', async () => {
    const person = await aPerson(registry, server.baseUrl);
    await enter(person, chrome(142)).expect(201);
    await enter(person, FIREFOX).expect(201);
    const token = await tokenIn(person);
    await post(server.baseUrl, '/password-resets/redemption', { token, password: 'nine green herons wade' }).expect(410);
    await answer(`${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`).expect(410);
    server.pass('PT73H');
    await answer(token).expect(410);
    await enter({ ...person, password: PASSWORD }, chrome(142)).expect(201);
  });
});
