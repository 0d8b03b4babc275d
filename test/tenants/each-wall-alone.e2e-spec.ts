import { ask, type FreshDatabase, freshDatabase } from '../architecture/fresh-database.js';
import { proof } from '../support/proof.js';
import { type OwnServer, startServer } from '../support/server.js';
import { aWorld, type NamedWorld } from '../world.js';
import { type Probe, rowHash, some, Surface, told, worldAt } from './probes.js';

const WALL_OF_THE_PROGRAM = { NODE_OPTIONS: `--import ${new URL('open-walls.mjs', import.meta.url).href}` };

let database: FreshDatabase;
/** As it is built. */
let closed: OwnServer;
/** Without its rules and without a word of the Customer in its statements. */
let open: OwnServer;
let world: NamedWorld;
let atOpen: NamedWorld;

beforeAll(async () => {
  database = await freshDatabase();
  const { app, owner, operator } = database.urls;
  const settings = { DATABASE_URL: app, MIGRATION_DATABASE_URL: owner, OPERATOR_DATABASE_URL: operator };
  closed = await startServer(settings);
  open = await startServer({ ...settings, ...WALL_OF_THE_PROGRAM });
  world = await aWorld({ superuser: database.urls.superuser, server: closed.baseUrl });
  atOpen = await worldAt(world, open.baseUrl);
});

afterAll(async () => {
  await Promise.all([closed, open].map((server) => server.stop()));
  await database.drop();
});

const asSuperuser = <Row extends object>(text: string, values?: unknown[]): Promise<Row[]> => ask<Row>(database.urls.superuser, text, values);

const rowLevelSecurity = (state: 'enable' | 'disable'): Promise<unknown> => asSuperuser(`do $$ declare t record; begin
  for t in select oid::regclass as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
    and exists (select from pg_policy p where p.polrelid = pg_class.oid) loop execute format('alter table %s ${state} row level security', t.name); end loop; end $$`);

const PROBES = 5000;

/** Where every rule says yes, some requests go further than they are made for and break: no leak, as long as they are few. */
async function leaks(surface: Surface, title: string): Promise<string[]> {
  const before = await rowHash(world.twin, asSuperuser);
  const probes = some(surface.probes(), proof(title, PROBES));
  const found = await surface.run(probes);
  expect(found.filter(({ what }) => what === 'fault').length).toBeLessThan(probes.length / 20);
  const leaked = told(found.filter(({ what }) => what === 'leak'));
  return await rowHash(world.twin, asSuperuser) === before ? leaked : [...leaked, 'rows of the other Customer changed'];
}

const justReading = (probes: readonly Probe[]): Probe[] => probes.filter(({ handler, places }) => !handler.changes && places.length === 0);

/** What the Manager is shown of the customer data of his own Customer. */
async function shownToTheManager(surface: Surface): Promise<string[]> {
  const reads = justReading(surface.probes()).filter(({ persona }) => persona.name === 'manager');
  const shown: string[] = [];
  for (const { handler, persona } of reads) { // all at once would be more than a node takes on
    const bytes = await surface.asItIs(handler, persona);
    shown.push(...atOpen.group.secrets.filter((secret) => bytes.includes(secret)).map((secret) => `${handler.name}: ${secret}`));
  }
  return shown;
}

// one after the other: each takes down a wall that the one before needed
describe('each wall alone', () => {
  it('M04, P01: row-level security alone keeps two Customers apart', async () => {
    const surface = await Surface.of(atOpen, open.baseUrl);
    expect(await leaks(surface, 'tenant probes without the rules')).toEqual([]);
  }, 900_000);

  it('I1: without the rules the AccessManager capacity still sees no row of customer data', async () => {
    const surface = await Surface.of(atOpen, open.baseUrl);
    const { status, body } = await atOpen.group.people.manager.get(`/customers/${world.group.id}/sims`);
    expect([status, body['items']]).toEqual([200, []]); // the rule is open: the answer is empty because the table is
    expect(await shownToTheManager(surface)).toEqual([]);
  });

  it('M04, P02: the rules alone keep two Customers apart', async () => {
    await rowLevelSecurity('disable');
    const surface = await Surface.of(world, closed.baseUrl);
    expect(await leaks(surface, 'tenant probes without row-level security')).toEqual([]);
  }, 900_000);

  it('the probes find what leaks when both walls are down, and what the Manager then sees', async () => {
    const surface = await Surface.of(atOpen, open.baseUrl);
    const found = (await surface.run(some(justReading(surface.probes()), { n: 200, seed: 1 }))).filter(({ what }) => what === 'leak');
    expect(found.length).toBeGreaterThan(20);
    expect((await shownToTheManager(surface)).length).toBeGreaterThan(10);
  });
});
