import { randomUUID } from 'node:crypto';
import { as, type SignedIn, World } from '../clients/world.js';
import { baseUrl } from '../support/server.js';
import { Trail } from './trail.js';

interface Verification { verified: boolean; entries: number; next: number | null; head: { seq: number; hash: string }; checkedAt: string; firstBroken: number | null }

let world: World;
let trail: Trail;

beforeAll(async () => {
  world = await World.open();
  trail = await new Trail().open();
});

afterAll(async () => {
  await trail.close();
  await world.close();
});

async function aChain(length = 6): Promise<{ customerId: string; owner: SignedIn }> {
  const made = await world.aCustomer();
  for (let seq = 1; seq <= length; seq += 1) await trail.record(made.customerId, { details: seq % 3 === 0 ? [{ seq }] : [] });
  return made;
}

const verification = async (customerId: string, by: SignedIn, query = ''): Promise<Verification> =>
  (await as(baseUrl, by).get(`/customers/${customerId}/ledger/verification${query}`).expect(200)).body as Verification;

it('M34: whoever reads the ledger has it verified, up to the head he may keep', async () => {
  const { customerId, owner } = await aChain();
  const { body: head } = await as(baseUrl, owner).get(`/customers/${customerId}/ledger/head`).expect(200);
  expect(await verification(customerId, owner)).toEqual({ verified: true, entries: 6, next: null, head, checkedAt: expect.stringMatching(/^20.*Z$/), firstBroken: null });
  expect(await verification(customerId, owner, '?fromSeq=5')).toMatchObject({ verified: true, entries: 2 });
  expect(await verification(customerId, owner, '?fromSeq=7')).toMatchObject({ verified: true, entries: 0 });
  await as(baseUrl, owner).get(`/customers/${customerId}/ledger/verification?fromSeq=8`).expect(404);
  await as(baseUrl, owner).get(`/customers/${customerId}/ledger/verification?fromSeq=0`).expect(400);
  const query = 'query($c: ID!) { ledgerVerification(customerId: $c, fromSeq: 4) { verified entries next firstBroken head { seq } } }';
  expect((await as(baseUrl, owner).graphql(query, { c: customerId })).body).toMatchObject({ data: { ledgerVerification: { verified: true, entries: 3, next: null, firstBroken: null, head: { seq: 6 } } } });
});

it('M34: what was changed is told by its place, also the entry before the first one that is checked', async () => {
  const { customerId, owner } = await aChain();
  await world.rows(`update ledger_entry set body = replace(body, 'grant.given', 'grant.taken') where customer_id = $1 and seq in (3, 5)`, [customerId]);
  expect(await verification(customerId, owner)).toMatchObject({ verified: false, entries: 6, firstBroken: 3 });
  expect(await verification(customerId, owner, '?fromSeq=4')).toMatchObject({ verified: false, firstBroken: 5 });
  expect(await verification(customerId, owner, '?fromSeq=6')).toMatchObject({ verified: true, firstBroken: null });
  await world.rows('delete from ledger_entry where customer_id = $1 and seq = 5', [customerId]);
  expect(await verification(customerId, owner, '?fromSeq=6')).toMatchObject({ verified: false, firstBroken: 5 });
});

it('M34, I1: a Manager has details verified that he cannot read', async () => {
  const { customerId, owner } = await aChain();
  const manager = await world.aManager(customerId);
  expect(await verification(customerId, manager)).toMatchObject({ verified: true });
  await world.rows('delete from ledger_detail where customer_id = $1 and seq = 3', [customerId]);
  expect(await verification(customerId, manager)).toEqual({ ...await verification(customerId, owner), checkedAt: expect.any(String) });
  expect(await verification(customerId, manager)).toMatchObject({ verified: false, firstBroken: 3 });
});

it('GC-8.2-b: whoever reads a part of the ledger, or nothing of it, is told nothing of the whole', async () => {
  const { customerId } = await aChain();
  const part = await world.aMember(customerId);
  const grantId = await world.aGrant(customerId, part, ['ledger:read']);
  await world.rows('insert into access_grant_scope (customer_id, id, grant_id, cost_centre_id) values ($1, $2, $3, $4)', [customerId, randomUUID(), grantId, randomUUID()]);
  const none = await world.aMember(customerId);
  await world.aGrant(customerId, none, ['sim:read']);
  for (const by of [part, none]) await as(baseUrl, by).get(`/customers/${customerId}/ledger/verification`).expect(403);
});

it('M34: many who ask at once are answered by one check, or told to wait', async () => {
  const { customerId, owner } = await aChain();
  const answers = await Promise.all(Array.from({ length: 12 }, (_, at) => as(baseUrl, owner).get(`/customers/${customerId}/ledger/verification?fromSeq=${1 + at % 2}`)));
  expect(answers.every(({ status }) => status === 200 || status === 429)).toBe(true);
  expect(answers.some(({ status, body }) => status === 200 && (body as Verification).verified)).toBe(true);
});

it('M34: who asks for many steps at once gets one at a time, and keeps nobody else out', async () => {
  const { customerId, owner } = await aChain(30);
  const others = [await world.aManager(customerId), await world.aManager(customerId)];
  const many = Array.from({ length: 12 }, (_, at) => as(baseUrl, owner).get(`/customers/${customerId}/ledger/verification?fromSeq=${1 + at}`));
  const [own, ...rest] = await Promise.all([Promise.all(many), ...others.map((by, at) => as(baseUrl, by).get(`/customers/${customerId}/ledger/verification?fromSeq=${20 + at}`))]);
  expect(rest.map(({ status }) => status)).toEqual([200, 200]);
  expect(new Set(own.map(({ status }) => status))).toEqual(new Set([200, 429]));
  expect(own.find(({ status }) => status === 429)).toMatchObject({ body: { code: 'ledger.verification-running' }, headers: { 'retry-after': '5' } });
  expect(await verification(customerId, owner)).toMatchObject({ verified: true, entries: 30 });
});
