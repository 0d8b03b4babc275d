import { setTimeout as pause } from 'node:timers/promises';
import request from 'supertest';
import { World } from '../clients/world.js';
import { anIccid, aNumber } from '../inventory/fleet.js';
import { baseUrl } from '../support/server.js';
import { aLargeFleet, opened, readToItsEnd } from './slow-readers.js';
import { anAgent, Standing } from './standing-people.js';

let world: World;
let standing: Standing;

beforeAll(async () => {
  world = await World.open();
  standing = await Standing.in(world);
});

afterAll(() => world.close());

it('S20, S41: an export under way breaks off when its reader loses the right, and never looks whole', async () => {
  const large = await aLargeFleet(world);
  const [stays, leaves] = [await large.fleet.holderOf(['sim:read', 'sim:export']), await large.fleet.holderOf(['sim:read', 'sim:export'])];
  // one after the other: the very first two entries of a chain that no registration began would collide
  const exports = [await opened(stays.cookie, large), await opened(leaves.cookie, large)];
  expect(exports.map(({ statusCode }) => statusCode)).toEqual([200, 200]);
  await large.revoke(leaves);
  await pause(1_500);
  expect(await Promise.all(exports.map(readToItsEnd))).toEqual(['whole', 'broken off']);
});

it('S41: an export under way breaks off when its reader keeps the right on a part only', async () => {
  const large = await aLargeFleet(world);
  const { customerId } = large.fleet;
  const narrowed = await large.fleet.holderOf(['sim:read', 'sim:export']);
  const answer = await opened(narrowed.cookie, large);
  expect(answer.statusCode).toBe(200);
  await large.revoke(narrowed);
  const grantId = await world.aGrant(customerId, narrowed, ['sim:read', 'sim:export']);
  const centre = await large.fleet.aCostCentre('NARROW', 'Narrow');
  await world.rows('insert into access_grant_scope (customer_id, id, grant_id, cost_centre_id) values ($1, gen_random_uuid(), $2, $3)', [customerId, grantId, centre]);
  await pause(1_500);
  expect(await readToItsEnd(answer)).toBe('broken off');
});

it('M29: slow readers of one Customer leave the others their exports', async () => {
  const large = await aLargeFleet(world);
  const slow = [await opened(large.owner.cookie, large), await opened(large.owner.cookie, large)];
  expect(slow.map(({ statusCode }) => statusCode)).toEqual([200, 200]);
  expect((await opened(large.owner.cookie, large)).resume().statusCode).toBe(429);
  expect((await opened(standing.owner.cookie, standing)).resume().statusCode).toBe(200);
  slow.forEach((each) => each.destroy());
});

it('S20: a load that waits applies nothing once its agent has left', async () => {
  const { agentId, cookie } = await anAgent(world);
  // he leaves in the very transaction that puts his load into the queue
  await world.rows(`create function leave_at_once() returns trigger language plpgsql security definer as $$ begin
    update operator_agent set ended_at = clock_timestamp() - interval '1 second' where id = new.agent_id; return null; end $$`);
  await world.rows(`create trigger leave_at_once after update on inventory_load for each row when (new.state = 'waiting' and new.agent_id = '${agentId}') execute function leave_at_once()`);
  try {
    const iccid = anIccid();
    const { status, body } = await request(baseUrl).post(`/api/v1/operator/customers/${standing.fleet.customerId}/inventory-loads?fileName=fleet.csv`)
      .set({ cookie, 'Mandate-CSRF': '1', 'Mandate-Reason': 'first load of the fleet', 'Content-Type': 'text/csv' })
      .send(`iccid,imsi,form,state,number,tariff_plan,billing_account\n${iccid},206010000000001,card,active,${aNumber()},Business 20,800123\n`);
    expect({ status, body: body as object }).toMatchObject({ status: 202 });
    const state = async (): Promise<string | undefined> => (await world.rows<{ state: string }>('select state from inventory_load where customer_id = $1 and agent_id = $2', [standing.fleet.customerId, agentId]))[0]?.state;
    for (let tries = 0; tries < 80 && ['waiting', 'applying'].includes((await state()) ?? ''); tries += 1) await pause(100);
    expect(await state()).toBe('cancelled');
    expect(await world.rows('select from sim where customer_id = $1 and iccid = $2', [standing.fleet.customerId, iccid])).toEqual([]);
  } finally {
    await world.rows('drop trigger leave_at_once on inventory_load');
    await world.rows('drop function leave_at_once()');
  }
});
