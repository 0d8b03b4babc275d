import { setTimeout as pause } from 'node:timers/promises';
import request, { type Response } from 'supertest';
import { as, World } from '../clients/world.js';
import { anAddress } from '../identities/people.js';
import { Standing } from '../revocation/standing-people.js';
import { type OwnServer, startServer } from '../support/server.js';

let world: World;
let server: OwnServer;

beforeAll(async () => {
  world = await World.open();
  server = await startServer({ POOL_SIZE: '1' });
});

afterAll(async () => {
  await server.stop();
  await world.close();
});

const admit = (standing: Standing, at = server): PromiseLike<Response> => as(at.baseUrl, standing.owner).post(`${standing.fleet.path}/members`, { displayName: 'Nele Dierckx', email: anAddress(), link: 'employment', language: 'nl' });
async function shedBy(because: string, { baseUrl }: OwnServer): Promise<string> {
  const { text } = await request(baseUrl).get('/metrics').expect(200);
  return text.split('\n').find((line) => line.startsWith(`mandate_shed_requests_total{because="${because}"}`)) ?? '';
}

/** Until somebody waits for what is held here. */
async function waitedFor(): Promise<void> {
  while ((await world.rows('select from pg_locks l where not l.granted and pg_backend_pid() = any(pg_blocking_pids(l.pid))')).length === 0) await pause(20);
}

/** What waits for its turn is given up after five seconds; whoever does not wait for it is done long before, on a busy machine, too. */
const AT_ONCE = 3_000;

const look = (standing: Standing, at = server): PromiseLike<Response> => as(at.baseUrl, standing.owner).get(`${standing.fleet.path}/members`);

describe('P11, M29: more to do than there are connections', () => {
  it('whoever is too many is refused at once with Retry-After, the others are served as soon as they can, and then everybody', async () => {
    const standing = await Standing.in(world);
    await admit(standing); // the first entry of a chain that no registration began
    await world.rows('begin');
    await world.rows('select from customer where customer_id = $1 for update', [standing.fleet.customerId]);
    const holding = Promise.resolve(admit(standing)); // waits for the row, on the only connection
    await waitedFor();
    const patient = Array.from({ length: 3 }, async () => look(standing));
    await pause(800);
    const began = performance.now();
    const tooMany = await Promise.all(Array.from({ length: 8 }, () => look(standing)));
    expect(performance.now() - began).toBeLessThan(AT_ONCE);
    expect(tooMany.map(({ status, headers, body }) => [status, headers['retry-after'], (body as { code: string }).code])).toEqual(tooMany.map(() => [503, '2', 'overloaded']));
    await request(server.baseUrl).get('/health/live').expect(200);
    expect(await shedBy('pool', server)).toBe('mandate_shed_requests_total{because="pool"} 8');
    expect((await request(server.baseUrl).get('/metrics').expect(200)).text).toContain('mandate_pool_connections{state="waiting"} 3');
    await world.rows('commit');
    expect((await holding).status).toBe(201);
    expect((await Promise.all(patient)).map(({ status }) => status)).toEqual(patient.map(() => 200));
    expect((await admit(standing)).status).toBe(201);
  });

  it('whoever waits for a connection waits five seconds at the most', async () => {
    const standing = await Standing.in(world);
    await admit(standing);
    await world.rows('begin');
    await world.rows('select from customer where customer_id = $1 for update', [standing.fleet.customerId]);
    const first = Promise.resolve(admit(standing));
    await waitedFor();
    const began = performance.now();
    const waiting = Array.from({ length: 3 }, async () => look(standing).then(({ status, body }) => [status, (body as { code: string }).code, performance.now() - began] as const));
    await pause(600);
    // where somebody has waited for longer than a breath, three for each connection are enough
    expect((await look(standing)).body).toMatchObject({ status: 503, code: 'overloaded' });
    expect(performance.now() - began).toBeLessThan(AT_ONCE);
    for (const [status, code, took] of await Promise.all(waiting)) {
      expect([status, code]).toEqual([503, 'unavailable']);
      expect(took).toBeGreaterThan(4_500);
      expect(took).toBeLessThan(8_000);
    }
    await world.rows('commit');
    expect((await first).status).toBe(201);
  });
});

describe('P11: one Customer with more changes than the others have room for', () => {
  it('his changes wait for each other on half of the connections, too many of them are refused, and others read and write meanwhile', async () => {
    const four = await startServer({ POOL_SIZE: '4' });
    const [busy, other] = [await Standing.in(world), await Standing.in(world)];
    await Promise.all([admit(busy, four), admit(other, four)]);
    await world.rows('begin');
    await world.rows('select from customer where customer_id = $1 for update', [busy.fleet.customerId]);
    const waiting = Array.from({ length: 30 }, async () => admit(busy, four));
    while (!(await shedBy('turn', four)).endsWith(' 8')) await pause(50);
    const began = performance.now();
    expect((await admit(other, four)).status).toBe(201);
    expect((await look(other, four)).status).toBe(200);
    expect(performance.now() - began).toBeLessThan(AT_ONCE);
    await world.rows('commit');
    const answers = await Promise.all(waiting);
    // two at work, ten behind each of them
    expect(answers.map(({ status }) => status).sort()).toEqual([...Array.from({ length: 22 }, () => 201), ...Array.from({ length: 8 }, () => 503)]);
    expect(answers.find(({ status }) => status === 503)?.body).toMatchObject({ code: 'overloaded' });
    expect(await shedBy('turn', four)).toBe('mandate_shed_requests_total{because="turn"} 8');
    await four.stop();
  });
});
