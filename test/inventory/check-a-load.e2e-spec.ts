import { setTimeout as pause } from 'node:timers/promises';
import request from 'supertest';
import { as, World } from '../clients/world.js';
import { anAgent } from '../revocation/standing-people.js';
import { baseUrl } from '../support/server.js';
import { anIccid, anImsi, Fleet } from './fleet.js';

interface Load { id: string; state: string; rowsRead: number; rowsTotal: number | null; rowsApplied: number; errorCount: number; finishedAt: string | null; abilities: { apply: boolean; cancel: boolean } }
interface Agent { agentId: string; cookie: string }

const REASON = 'First fleet, to be looked at first';
const HEADER = 'iccid,imsi,form,state';

let world: World;
let fleet: Fleet;
let agent: Agent;

beforeAll(async () => {
  world = await World.open();
  agent = await anAgent(world);
});

beforeEach(async () => {
  fleet = await Fleet.of(world);
});

afterAll(() => world.close());

const path = (): string => `/api/v1/operator/customers/${fleet.customerId}/inventory-loads`;
const rowsOf = (many: number): string => [HEADER, ...Array.from({ length: many }, () => `${anIccid()},${anImsi()},card,active`)].join('\n');
const send = (file: string, query = '&apply=false'): request.Test => request(baseUrl).post(`${path()}?fileName=fleet.csv${query}`)
  .set({ cookie: agent.cookie, 'Mandate-CSRF': '1', 'Mandate-Reason': REASON, 'Content-Type': 'text/csv' }).send(file);
const checked = async (file = rowsOf(3)): Promise<Load> => (await send(file).expect(202)).body as Load;
const deed = (id: string, name: 'application' | 'cancellation', { by = agent, reason = 'Sound, says the contract desk' }: { by?: Agent; reason?: string } = {}): request.Test =>
  request(baseUrl).post(`${path()}/${id}/${name}`).set({ cookie: by.cookie, 'Mandate-CSRF': '1', ...(reason && { 'Mandate-Reason': reason }) });
const look = async (id: string): Promise<Load> => (await request(baseUrl).get(`${path()}/${id}`).set({ cookie: agent.cookie }).expect(200)).body as Load;
const sims = async (): Promise<unknown[]> => ((await as(baseUrl, fleet.owner).get(`${fleet.path}/sims`).expect(200)).body as { items: unknown[] }).items;
const staged = (): Promise<unknown[]> => world.rows('select from inventory_load_row where customer_id = $1', [fleet.customerId]);

async function ended(id: string): Promise<Load> {
  for (let tries = 0; tries < 600; tries += 1) {
    const load = await look(id);
    if (load.finishedAt !== null) return load;
    await pause(100);
  }
  throw new Error('the load does not end');
}

it('SC-FM-3a: a file that is only checked changes nothing, says how many rows there are, and waits', async () => {
  const load = await checked();
  expect(load).toMatchObject({ state: 'checked', rowsRead: 3, rowsTotal: 3, rowsApplied: 0, errorCount: 0, finishedAt: null, abilities: { apply: true, cancel: true } });
  await pause(1_500); // a job would have begun
  expect(await look(load.id)).toEqual(load);
  expect(await sims()).toEqual([]);
  expect(await fleet.ledger('inventory.loaded')).toEqual([]);
});

it('SC-FM-3a: errors are told in place, as ever, and there is nothing to apply', async () => {
  const answer = await send(`${rowsOf(2)}\n1,2,card,active`).expect(422);
  const id = (answer.headers['location'] ?? '').split('/').at(-1) ?? '';
  expect(await look(id)).toMatchObject({ state: 'refused', rowsTotal: null, abilities: { apply: false, cancel: false } });
  expect((await deed(id, 'application').expect(409)).body).toMatchObject({ code: 'load.not-checked' });
});

it('GC-4.1-c: whoever has it applied answers for it, with his reason', async () => {
  const { id } = await checked();
  const other = await anAgent(world);
  expect((await deed(id, 'application', { by: other, reason: '' }).expect(400)).body).toMatchObject({ code: 'reason.required' });
  expect((await deed(id, 'application', { by: other }).expect(202)).body).toMatchObject({ id, abilities: { apply: false } });
  expect(await ended(id)).toMatchObject({ state: 'applied', rowsApplied: 3, rowsTotal: 3, abilities: { apply: false, cancel: false } });
  expect(await sims()).toHaveLength(3);
  const [entry] = await fleet.ledger('inventory.loaded');
  expect(entry?.body).toMatchObject({ actor: { id: other.agentId, reason: 'Sound, says the contract desk' }, reason: 'Sound, says the contract desk' });
  expect(entry?.body).toMatchObject({ after: { rows: 3, receivedBy: agent.agentId } }); // four eyes: who brought the file stays known
  await deed(id, 'application').expect(409);
});

it('S50: of two who say the word at once one is heard', async () => {
  const { id } = await checked();
  const answers = await Promise.all(Array.from({ length: 4 }, () => deed(id, 'application')));
  expect(answers.map(({ status }) => status).sort()).toEqual([202, 409, 409, 409]);
  expect(await ended(id)).toMatchObject({ state: 'applied' });
  expect(await fleet.ledger('inventory.loaded')).toHaveLength(1);
});

it('blueprint 6: a checked load is cancelled at once, and its rows go', async () => {
  const { id } = await checked();
  expect(await staged()).toHaveLength(3);
  expect((await deed(id, 'cancellation').expect(200)).body).toMatchObject({ state: 'cancelled', abilities: { apply: false, cancel: false } });
  expect(await staged()).toEqual([]);
  await deed(id, 'application').expect(409);
});

it('SC-FM-3a: a newer check takes the place of the one before; other Customers keep theirs', async () => {
  const elsewhere = await Fleet.of(world);
  const here = fleet;
  fleet = elsewhere;
  const kept = await checked();
  fleet = here;
  const [first, second] = [await checked(), await checked(rowsOf(2))];
  expect([(await look(first.id)).state, (await look(second.id)).state]).toEqual(['cancelled', 'checked']);
  expect(await staged()).toHaveLength(2);
  fleet = elsewhere;
  expect(await look(kept.id)).toMatchObject({ state: 'checked' });
});

it('SC-FM-3a: a newer check leaves every load alone that does not wait for its word', async () => {
  const { id: applied } = (await send(rowsOf(2), '').expect(202)).body as Load;
  await ended(applied);
  const refused = ((await send(`${HEADER}\n1,2,card,active`).expect(422)).headers['location'] ?? '').split('/').at(-1) ?? '';
  const underWay: string[] = [];
  for (const state of ['receiving', 'waiting', 'applying']) { // as if it were: no job takes it further
    const { id } = await checked();
    await world.rows('update inventory_load set state = $3 where customer_id = $1 and id = $2', [fleet.customerId, id, state]);
    underWay.push(id);
  }
  const others = [applied, refused, ...underWay];
  const before = await Promise.all(others.map(look));
  expect(before.map(({ state }) => state)).toEqual(['applied', 'refused', 'receiving', 'waiting', 'applying']);
  const { id: replaced } = await checked();
  await checked();
  expect(await look(replaced)).toMatchObject({ state: 'cancelled' });
  expect(await Promise.all(others.map(look))).toEqual(before);
  expect(await staged()).toHaveLength(4 * 3);
});

it('S07: what another Customer got meanwhile makes it fail as a whole', async () => {
  const file = rowsOf(2);
  const { id } = await checked(file);
  const here = fleet;
  fleet = await Fleet.of(world);
  await ended(((await send(file, '').expect(202)).body as Load).id);
  fleet = here;
  await deed(id, 'application').expect(202);
  expect(await ended(id)).toMatchObject({ state: 'failed', rowsApplied: 0 });
  expect(await sims()).toEqual([]);
});

it('S01, G5: it is found at its own Customer only, by the back office only; apply is yes or no', async () => {
  const { id } = await checked();
  await send(rowsOf(1), '&apply=perhaps').expect(400);
  await request(baseUrl).post(`${path()}/${id}/application`).set({ cookie: fleet.owner.cookie, 'Mandate-CSRF': '1', 'Mandate-Reason': REASON }).expect(404);
  fleet = await Fleet.of(world);
  await deed(id, 'application').expect(404);
});

it('blueprint 8.2: by GraphQL the same word', async () => {
  const { id } = await checked();
  const query = 'mutation($c: ID!, $l: ID!) { applyInventoryLoad(customerId: $c, loadId: $l) { state rowsTotal abilities { apply cancel } } }';
  const { body } = await as(baseUrl, agent).graphql(query, { c: fleet.customerId, l: id }).set('Mandate-Reason', REASON);
  expect(body).toEqual({ data: { applyInventoryLoad: { state: 'waiting', rowsTotal: 3, abilities: { apply: false, cancel: true } } } });
  expect(await ended(id)).toMatchObject({ state: 'applied' });
});
