import { isDeepStrictEqual, parseArgs } from 'node:util';
import { Actors, customers, MEMBERS } from './actors.ts';
import { measureControl } from './control.ts';
import { compareExport, type Exported } from './export.ts';
import { alternate, answerOf, type Measured, oneByOne, type Shot } from './load.ts';
import { memoryOf, type Running, startBare, startMandate } from './processes.ts';
import { compareLoad } from './loading.ts';
import { measureDocuments } from './documents.ts';
import { measureDueRights } from './due-rights.ts';
import { keep, type Looked, print, type Results, type Served } from './report.ts';
import { measureDeeds } from './deeds.ts';
import { listShots, loadShots, sizeShots } from './shots.ts';
import { Watched } from './statements.ts';
import { measureUnderFire, whoIsKnown } from './under-fire.ts';
import { benchId, openWorld, postmasterOf, type Sizes, type World } from './world.ts';

const PARTS = ['served', 'database', 'deeds', 'fire', 'known', 'loading', 'due-rights', 'documents', 'control'] as const;
type Part = (typeof PARTS)[number];

const { values: options } = parseArgs({ options: { quick: { type: 'boolean', default: false }, fresh: { type: 'boolean', default: false }, only: { type: 'string', multiple: true } } });
const { quick, fresh, only } = options;
const wants = (part: Part): boolean => !only || only.includes(part);
if (only?.some((part) => !PARTS.some((each) => each === part))) throw new Error(`the parts are ${PARTS.join(', ')}`);
const sizes = quick ? { small: 20, large: 50_000 } : { small: 1000, large: 1_000_000 };
const rounds = quick ? { warmUp: 2, rounds: 3, seconds: 2, connections: 10 } : { warmUp: 8, rounds: 5, seconds: 4, connections: 10 };
const say = (line: string): void => { process.stdout.write(`${line}\n`); };

/** Each of these fills a world of its own, and uses it up. */
const OWN = ['loading', 'due-rights', 'documents', 'control'] as const satisfies readonly Part[];
type OfItsOwn = (typeof OWN)[number];
const OWN_MEASURES: Record<OfItsOwn, { of: Sizes; work: (world: World) => Promise<Partial<Results>> }> = {
  loading: { of: { small: 1, large: 10 }, work: async (world) => ({ loaded: await compareLoad(world, sizes.large) }) },
  'due-rights': { of: { small: 1, large: 10 }, work: async (world) => ({ dueRights: await measureDueRights(world, { accounts: quick ? 20_000 : 1_000_000, rounds: quick ? 5 : 11, say }) }) },
  documents: { of: { small: 1, large: 1_000 }, work: async (world) => ({ documents: await measureDocuments(world, { ...(quick ? { readers: 50, each: 200, most: 10_000, times: 5 } : { readers: 1_000, each: 500, most: 500_000, times: 10 }), say }) }) },
  control: { of: { small: 1, large: 10 }, work: async (world) => ({ control: await measureControl(world, { ...(quick ? { descendants: 1_000, entities: 10_000, times: 3 } : { descendants: 10_000, entities: 100_000, times: 15 }), say }) }) },
};

/** What is measured in the large world, in this order. */
const MEASURES: Record<Exclude<Part, OfItsOwn>, (world: World, actors: Actors) => Promise<Partial<Results>>> = {
  served: async (world, actors) => ({ served: await measureServed(world, actors) }),
  database: async (world, actors) => ({ inDatabase: await measureInDatabase(world, actors) }),
  deeds: async (world) => ({ deeds: await measureDeeds(world, quick ? { people: 1_000, times: 50 } : { people: 10_000, times: 200 }) }),
  fire: async (world) => ({ fire: await measureUnderFire(world, quick ? 3 : 10) }),
  known: async (world) => ({ known: await whoIsKnown(world, quick ? 100 : 5_000) }),
};

const began = performance.now();
const results: Results = { quick, sizes, fillSeconds: null, seconds: 0 };
if (PARTS.some((part) => part in MEASURES && wants(part))) await inWorld(`/var/tmp/mandate-bench-${quick ? 'quick' : 'full'}`, { of: sizes, fresh }, measure);
for (const part of OWN.filter(wants)) {
  const { of, work } = OWN_MEASURES[part];
  say(`${part} …`);
  await inWorld(`/var/tmp/mandate-bench-${part}`, { of, fresh: true }, async (world) => void Object.assign(results, await work(world)));
}
results.seconds = (performance.now() - began) / 1000;
print(results, say);
say(`\n${await keep(results)}`);

async function inWorld(folder: string, { of, fresh }: { of: Sizes; fresh: boolean }, work: (world: World, actors: Actors) => Promise<void>): Promise<void> {
  const world = await openWorld(folder, of, { fresh, say });
  const actors = new Actors(world);
  const leave = async (): Promise<void> => {
    await actors.close();
    await world.close();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void leave().finally(() => process.exit(1)));
  await work(world, actors).finally(leave);
}

async function measure(world: World, actors: Actors): Promise<void> {
  const { small, large } = world.sizes;
  results.fillSeconds = world.fillSeconds;
  say(`${small} Customers of 1,000 SIMs, one of 10,000, one of ${large.toLocaleString('en')}${world.fillSeconds === null ? ', kept from an earlier run' : `, filled in ${world.fillSeconds.toFixed(0)} s`}`);
  for (const [part, work] of Object.entries(MEASURES)) {
    if (!wants(part as Part)) continue;
    say(`${part} …`);
    Object.assign(results, await work(world, actors));
  }
}

async function measureServed(world: World, actors: Actors): Promise<Served> {
  const mandate = await startMandate(world);
  const bare = await startBare(world, benchId('customer', customers(world).large, 0));
  return compareServed(world, actors, { mandate, bare }).finally(() => Promise.all([mandate.stop(), bare.stop()]));
}

async function compareServed(world: World, actors: Actors, { mandate, bare }: Record<'mandate' | 'bare', Running>): Promise<Served> {
  const shots = await loadShots(world, actors, { mandate, bare });
  await demandSameRows(shots);
  say('under load …');
  const load: Measured[] = await alternate(shots, { ...rounds, databasePid: postmasterOf(world) });
  const memory = await memoryOf(mandate);
  say('one by one …');
  const requestTimes = await oneByOne(await sizeShots(world, actors, mandate.baseUrl), quick ? 100 : 400);
  say('export …');
  const { large } = customers(world);
  const customerId = benchId('customer', large, 0);
  const headers = { ...await actors.member(large, MEMBERS.wholeFleet) };
  const exported: Exported = await compareExport(world, { url: `${mandate.baseUrl}/api/v1/customers/${customerId}/sims/export`, headers, customerId }, 3);
  return { load, memory, requestTimes, exported };
}

/** A ratio means nothing unless both sides answer the same. */
async function demandSameRows(shots: readonly Shot[]): Promise<void> {
  const body = async (name: string): Promise<unknown> => {
    const shot = shots.find((each) => each.name === name);
    return shot && JSON.parse(await answerOf(shot));
  };
  const items = async (name: string): Promise<unknown> => (await body(name) as { items: unknown[] }).items;
  const nodes = (await body('GraphQL list') as { data: { sims: { edges: { node: unknown }[] } } }).data.sims.edges.map(({ node }) => node);
  const expected = await items('bare list');
  const others = { 'REST list, session': await items('REST list, session'), 'REST list, token': await items('REST list, token'), 'GraphQL list': nodes, 'bare list by TypeORM': await items('bare list by TypeORM') };
  const different = Object.entries(others).filter(([, rows]) => !isDeepStrictEqual(rows, expected)).map(([name]) => name);
  if (!isDeepStrictEqual(await body('REST one SIM'), await body('bare one SIM'))) different.push('REST one SIM');
  if (different.length > 0) throw new Error(`not the same rows as bare: ${different.join(', ')}`);
}

async function measureInDatabase(world: World, actors: Actors): Promise<Looked> {
  const watched = await Watched.of(world);
  return lookAtLists(world, actors, watched).finally(() => watched.close());
}

async function lookAtLists(world: World, actors: Actors, watched: Watched): Promise<Looked> {
  const { baseUrl } = watched.server;
  const { scoped, lists } = await listShots(world, actors, baseUrl);
  const bySize = await watched.look(await sizeShots(world, actors, baseUrl), 50);
  return { bySize, scoped: await watched.look(scoped), lists: await watched.look(lists) };
}
