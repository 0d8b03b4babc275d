import { setTimeout as pause } from 'node:timers/promises';
import { type FreshDatabase, freshDatabase, within } from '../architecture/fresh-database.js';
import { packWith } from '../rules/packs.js';
import { type OwnServer, startServer } from '../support/server.js';
import { aWorld, type NamedWorld } from '../world.js';

const DAY = 86_400_000;
const PACK = 'warns-1';
const reason = 'Wanted by the spec';

let database: FreshDatabase;
let servers: OwnServer[] = [];
let world: NamedWorld;
const day = (ahead: number): string => new Date(Date.now() + ahead * DAY).toISOString().slice(0, 10);
const sql = <Row extends object>(statement: string, values: unknown[] = []): Promise<Row[]> => within(database.urls.superuser, async (client) => (await client.query<Row & Record<string, unknown>>(statement, values)).rows);

interface Warning { kind: string; courtesy: boolean; recipient: string; body: string; customer: string }
const warnings = (): Promise<Warning[]> => sql(`select kind, courtesy, recipient, body, customer_id customer from mail where kind like '%Soon' order by created_at, kind`);

async function clock(rule: string, application: string, { due, zero = due - 200, pack = PACK, event = 'used' }: { due: number; zero?: number; pack?: string; event?: string }): Promise<void> {
  await sql(`insert into rule_clock (customer_id, rule, application, event, day_zero, due_on, due_at, pack) values ($1, $2, $3, $7, $4, $5, $5::date + interval '1 day', $6)
    on conflict (customer_id, rule, application) do update set day_zero = excluded.day_zero, due_on = excluded.due_on, due_at = excluded.due_at, pack = excluded.pack, running = true`, [world.group.id, rule, application, day(zero), day(due), pack, event]);
}

/** As many, and after another round no more. */
async function settlesAt(count: number): Promise<Warning[]> {
  for (let tries = 0; tries < 100 && (await warnings()).length < count; tries += 1) await pause(100);
  await pause(1_500);
  return warnings();
}

beforeAll(async () => {
  database = await freshDatabase();
  const { app, owner, operator } = database.urls;
  const settings = { DATABASE_URL: app, MIGRATION_DATABASE_URL: owner, OPERATOR_DATABASE_URL: operator, ROUND_SECONDS: '1' };
  servers = [await startServer(settings)];
  world = await aWorld({ superuser: database.urls.superuser, server: (servers[0] as OwnServer).baseUrl });
  servers.push(await startServer(settings));
  await sql('delete from rule_clock');
  const { status, bytes } = await world.agents.BackOffice.post('/operator/rule-packs', { pack: packWith(PACK, { 'GC-2.2.3-a': { notices: { before: 'must', after: 'must' } }, 'GC-2.2.3-c': { notices: { before: 'must', after: 'must' } }, 'SC-FM-7': { notices: { before: 'must', after: 'must' } } }), effectiveFrom: day(5), note: reason });
  if (status !== 201) throw new Error(bytes);
});

afterAll(async () => {
  await Promise.all(servers.map((server) => server.stop()));
  await database.drop();
});

it('matrix 0.3: a pack that promises it has the Customer warned thirty days ahead, once for each last use, as a courtesy; no other pack does, and the silent rule never', async () => {
  await clock('GC-2.2.3-a', 'administration', { due: 20 });
  await clock('GC-2.2.3-b', 'administration', { due: 10 });
  await clock('GC-2.2.3-c', 'orders', { due: 20, pack: 'neutral-1' });
  await clock('GC-2.2.3-c', 'incidents', { due: 40 });
  await clock('GC-2.2.3-c', 'documents', { due: -1 });
  const [first, ...more] = await settlesAt(1);
  expect(more).toEqual([]);
  expect(first).toMatchObject({ kind: 'accountEndsSoon', courtesy: true, customer: world.group.id });
  expect(first?.body).toContain('GC-2.2.3-a');

  await clock('GC-2.2.3-c', 'incidents', { due: 29, zero: -160 });
  expect((await settlesAt(2)).at(-1)).toMatchObject({ kind: 'applicationOffSoon', courtesy: true });
  await clock('GC-2.2.3-a', 'administration', { due: 25, zero: -170 }); // used meanwhile, and left alone again
  expect((await settlesAt(3)).map(({ kind }) => kind).filter((kind) => kind === 'accountEndsSoon')).toHaveLength(2);
  await clock('GC-2.2.3-c', 'orders', { due: 15 });
  await world.group.people.owner.get(`/customers/${world.group.id}/members`); // a use moves the account alone
  expect(await settlesAt(4)).toHaveLength(4);
  await clock('SC-FM-7', 'fleet-manager', { due: 2, zero: 0, event: 'below-minimum' });
  expect((await settlesAt(5)).at(-1)).toMatchObject({ kind: 'belowMinimumSoon', courtesy: true, body: expect.stringContaining('SC-FM-7') as string });
});

it('GC-2.2.3-b: no pack can promise a word about the silent rule', async () => {
  const { status, body } = await world.agents.BackOffice.post<{ errors: { pointer: string; message: string }[] }>('/operator/rule-packs', { pack: packWith('warns-2', { 'GC-2.2.3-b': { notices: { before: 'must', after: 'mustNot' } } }), effectiveFrom: day(9), note: reason });
  expect(status).toBe(422);
  expect(JSON.stringify(body)).toContain('must stay mustNot');
});
