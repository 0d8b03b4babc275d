import request from 'supertest';
import { aPerson, cookieOf, del, get, Registry, signIn, TimedServer } from './people.js';

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

const opened = async (): Promise<{ person: Awaited<ReturnType<typeof aPerson>>; cookie: string }> => {
  const person = await aPerson(registry, server.baseUrl);
  return { person, cookie: cookieOf(await signIn(server.baseUrl, person).expect(201)) };
};

interface Listed { id: string; userAgent: string; current: boolean }

describe('one\'s own sessions', () => {
  it('are listed with where they were opened, and which one asks', async () => {
    const { person, cookie } = await opened();
    await signIn(server.baseUrl, person).set('User-Agent', 'Telefoon van An').expect(201);
    const { body } = await get(server.baseUrl, '/sessions', cookie).expect(200) as { body: Listed[] };
    expect(body).toHaveLength(2);
    expect(body.filter(({ current }) => current)).toHaveLength(1);
    expect(body.find(({ current }) => !current)).toMatchObject({ userAgent: 'Telefoon van An' });
  });

  it('end on the next request: one, all others, and by signing out', async () => {
    const { person, cookie } = await opened();
    const others = await Promise.all([1, 2, 3].map(async () => cookieOf(await signIn(server.baseUrl, person).expect(201))));
    const { body: own } = await get(server.baseUrl, '/session', others[0] ?? '').expect(200) as { body: { sessionId: string } };
    await del(server.baseUrl, `/sessions/${own.sessionId}`, cookie).expect(204);
    await get(server.baseUrl, '/session', others[0] ?? '').expect(401);
    await get(server.baseUrl, '/session', others[1] ?? '').expect(200);
    await del(server.baseUrl, '/sessions', cookie).expect(204);
    for (const other of others) await get(server.baseUrl, '/session', other).expect(401);
    const left = await del(server.baseUrl, '/session', cookie).expect(204);
    expect(String(left.headers['set-cookie'])).toMatch(/^mandate=;.*Expires=Thu, 01 Jan 1970/);
    await get(server.baseUrl, '/session', cookie).expect(401);
  });

  it('S01: another\'s session answers like one that does not exist, and stays', async () => {
    const [mine, foreign] = [await opened(), await opened()];
    const { body } = await get(server.baseUrl, '/session', foreign.cookie).expect(200) as { body: { sessionId: string } };
    const refused = await del(server.baseUrl, `/sessions/${body.sessionId}`, mine.cookie).expect(404);
    const unknown = await del(server.baseUrl, '/sessions/018f0000-0000-7000-8000-000000000000', mine.cookie).expect(404);
    const malformed = await del(server.baseUrl, '/sessions/%27', mine.cookie).expect(404);
    expect(new Set([refused.text, unknown.text, malformed.text]).size).toBe(1);
    await get(server.baseUrl, '/session', foreign.cookie).expect(200);
  });

  it('end by the directory at once, for a person and for him only', async () => {
    const [one, another] = [await opened(), await opened()];
    await registry.ask((tx, directory) => directory.endSessions(tx, 'customer', one.person.identityId));
    await get(server.baseUrl, '/session', one.cookie).expect(401);
    await get(server.baseUrl, '/session', another.cookie).expect(200);
  });

  it('end after 30 minutes of silence, and not while they are used', async () => {
    const { cookie } = await opened();
    for (let used = 0; used < 3; used += 1) {
      server.pass('PT29M');
      await get(server.baseUrl, '/session', cookie).expect(200);
    }
    server.pass('PT31M');
    await get(server.baseUrl, '/session', cookie).expect(401);
  });

  it('end after 12 hours however busy', async () => {
    const { cookie } = await opened();
    for (let halfHours = 0; halfHours < 25; halfHours += 1) {
      server.pass('PT28M');
      await get(server.baseUrl, '/session', cookie).expect(200);
    }
    server.pass('PT21M');
    await get(server.baseUrl, '/session', cookie).expect(401);
  });

  it('touch their row at most once a minute', async () => {
    const { person, cookie } = await opened();
    const seen = async () => (await registry.rows<{ at: Date }>('select last_seen_at at from session where subject_id = $1', [person.identityId]))[0]?.at.toISOString();
    server.pass('PT2M');
    await get(server.baseUrl, '/session', cookie).expect(200);
    const first = await seen();
    server.pass('PT20S');
    await get(server.baseUrl, '/session', cookie).expect(200);
    expect(await seen()).toBe(first);
    server.pass('PT50S');
    await get(server.baseUrl, '/session', cookie).expect(200);
    expect(await seen()).not.toBe(first);
  });

  it('are not opened by an altered token', async () => {
    const { cookie } = await opened();
    for (const altered of [cookie.slice(0, -1), `${cookie}A`, cookie.toUpperCase().replace('MANDATE', 'mandate'), 'mandate=', `mandate-operator${cookie.slice(7)}`]) {
      await request(server.baseUrl).get('/api/v1/session').set('Cookie', altered).expect(401);
    }
  });
});
