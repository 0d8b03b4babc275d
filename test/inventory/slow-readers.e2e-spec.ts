import { setTimeout as pause } from 'node:timers/promises';
import request from 'supertest';
import { World } from '../clients/world.js';
import { aLargeFleet, opened, readToItsEnd } from '../revocation/slow-readers.js';
import { anAgent, Standing } from '../revocation/standing-people.js';
import { type OwnServer, startServer } from '../support/server.js';
import { anIccid } from './fleet.js';

let world: World;
let server: OwnServer;
let patient: OwnServer;

beforeAll(async () => {
  world = await World.open();
  [server, patient] = await Promise.all([startServer({ EXPORT_STALL_SECONDS: '3' }), startServer()]);
});

afterAll(async () => {
  await Promise.all([server.stop(), patient.stop()]);
  await world.close();
});

const copies = async (): Promise<number> => (await world.rows(`select from pg_stat_activity where query like 'copy (with c as materialized%' and state = 'active'`)).length;

it('M29: readers that take nothing are broken off, and their connections come back', async () => {
  const large = await aLargeFleet(world);
  const stalled = [await opened(large.owner.cookie, large, server.baseUrl), await opened(large.owner.cookie, large, server.baseUrl)];
  expect((await opened(large.owner.cookie, large, server.baseUrl)).resume().statusCode).toBe(429);
  expect(await copies()).toBe(2);
  await pause(6_000);
  expect(await copies()).toBe(0);
  expect(await readToItsEnd(await opened(large.owner.cookie, large, server.baseUrl))).toBe('whole');
  expect(await Promise.all(stalled.map(readToItsEnd))).toEqual(['broken off', 'broken off']);
  expect(server.log()).not.toContain('stalled');
});

it('M29: a reader that is slow and takes something is left in peace', async () => {
  const large = await aLargeFleet(world);
  const slow = await opened(large.owner.cookie, large, server.baseUrl);
  const until = performance.now() + 6_000;
  while (performance.now() < until) {
    slow.read();
    await pause(40);
  }
  expect(slow.readableEnded).toBe(false);
  expect(await readToItsEnd(slow)).toBe('whole');
});

it('M29: where slow readers hold every connection for exports, one more is told when to try again, and loads go on', async () => {
  const held = [];
  for (const each of [await aLargeFleet(world), await aLargeFleet(world)]) {
    held.push(await opened(each.owner.cookie, each, patient.baseUrl), await opened(each.owner.cookie, each, patient.baseUrl));
  }
  const other = await Standing.in(world);
  const { cookie } = await anAgent(world);
  const path = `/api/v1/operator/customers/${other.fleet.customerId}/inventory-loads`;
  const { status, body } = await request(patient.baseUrl).post(`${path}?fileName=fleet.csv`)
    .set({ cookie, 'Mandate-CSRF': '1', 'Mandate-Reason': 'first load of the fleet', 'Content-Type': 'text/csv' }).send(`iccid,imsi,form,state\n${anIccid()},206010000000001,card,active\n`);
  expect(status).toBe(202);
  const state = async (): Promise<string> => ((await request(patient.baseUrl).get(`${path}/${(body as { id: string }).id}`).set({ cookie })).body as { state: string }).state;
  for (let tries = 0; tries < 50 && (await state()) !== 'applied'; tries += 1) await pause(100);
  expect(await state()).toBe('applied');
  const refused = await request(patient.baseUrl).get(`/api/v1${other.fleet.path}/sims/export`).set({ cookie: other.owner.cookie });
  expect(refused).toMatchObject({ status: 503, body: { code: 'streams.busy' }, headers: { 'retry-after': '30' } });
  expect(held.map(({ statusCode }) => statusCode)).toEqual([200, 200, 200, 200]);
  held.forEach((each) => each.destroy());
});
