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
}, 60_000);

afterAll(async () => {
  await server.stop();
  await world.close();
});

const admit = (standing: Standing): PromiseLike<Response> => as(server.baseUrl, standing.owner).post(`${standing.fleet.path}/members`, { displayName: 'Nele Dierckx', email: anAddress(), link: 'employment', language: 'nl' });

describe('P11, M29: more to do than there are connections', () => {
  it('whoever is too many is refused at once with Retry-After, the others are served as soon as they can, and then everybody', async () => {
    const standing = await Standing.in(world);
    await admit(standing); // the first entry of a chain that no registration began
    await world.rows('begin');
    await world.rows('select from customer where customer_id = $1 for update', [standing.fleet.customerId]);
    const patient = Array.from({ length: 11 }, async () => admit(standing)); // one waits for the row, ten for its connection
    await pause(1_000);
    const began = performance.now();
    const tooMany = await Promise.all(Array.from({ length: 8 }, () => admit(standing)));
    expect(performance.now() - began).toBeLessThan(1_000);
    expect(tooMany.map(({ status, headers, body }) => [status, headers['retry-after'], (body as { code: string }).code])).toEqual(tooMany.map(() => [503, '2', 'overloaded']));
    await request(server.baseUrl).get('/health/live').expect(200);
    const { text } = await request(server.baseUrl).get('/metrics').expect(200);
    expect(text).toContain('mandate_shed_requests_total{because="pool"} 8');
    expect(text).toContain('mandate_pool_connections{state="waiting"} 10');
    await world.rows('commit');
    expect((await Promise.all(patient)).map(({ status }) => status)).toEqual(patient.map(() => 201));
    expect((await admit(standing)).status).toBe(201);
  }, 30_000);

  it('whoever waits for a connection waits five seconds at the most', async () => {
    const standing = await Standing.in(world);
    await admit(standing);
    await world.rows('begin');
    await world.rows('select from customer where customer_id = $1 for update', [standing.fleet.customerId]);
    const first = Promise.resolve(admit(standing));
    await pause(300);
    const began = performance.now();
    const waiting = Array.from({ length: 3 }, async () => admit(standing).then(({ status, body }) => [status, (body as { code: string }).code, performance.now() - began] as const));
    await pause(300);
    // where somebody has waited for longer than a breath, three for each connection are enough
    expect((await admit(standing)).body).toMatchObject({ status: 503, code: 'overloaded' });
    expect(performance.now() - began).toBeLessThan(2_000);
    for (const [status, code, took] of await Promise.all(waiting)) {
      expect([status, code]).toEqual([503, 'unavailable']);
      expect(took).toBeGreaterThan(4_500);
      expect(took).toBeLessThan(6_500);
    }
    await world.rows('commit');
    expect((await first).status).toBe(201);
  }, 30_000);
});
