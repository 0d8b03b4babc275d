import { isDeepStrictEqual, parseArgs } from 'node:util';
import { Actors, customers, MEMBERS } from './actors.ts';
import { compareExport, type Exported } from './export.ts';
import { alternate, answerOf, type Measured, oneByOne, type Shot } from './load.ts';
import { memoryOf, type Running, startBare, startMandate } from './processes.ts';
import { keep, print, type Results } from './report.ts';
import { listShots, loadShots, sizeShots } from './shots.ts';
import { Watched } from './statements.ts';
import { benchId, openWorld, postmasterOf, type World } from './world.ts';

const { values: options } = parseArgs({ options: { quick: { type: 'boolean', default: false }, fresh: { type: 'boolean', default: false } } });
const { quick, fresh } = options;
const sizes = quick ? { small: 20, large: 50_000 } : { small: 1000, large: 1_000_000 };
const rounds = quick ? { warmUp: 2, rounds: 3, seconds: 2, connections: 10 } : { warmUp: 8, rounds: 5, seconds: 4, connections: 10 };
const say = (line: string): void => { process.stdout.write(`${line}\n`); };

const began = performance.now();
const world = await openWorld(`/var/tmp/mandate-bench-${quick ? 'quick' : 'full'}`, sizes, { fresh, say });
const actors = new Actors(world);
const leave = async (): Promise<void> => {
  await actors.close();
  await world.close();
};
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void leave().finally(() => process.exit(1)));
try {
  const results = await measure(world);
  print(results, say);
  say(`\n${await keep(results)}`);
} finally {
  await leave();
}

async function measure({ sizes: { small, large }, fillSeconds }: World): Promise<Results> {
  say(`${small} Customers of 1,000 SIMs, one of 10,000, one of ${large.toLocaleString('en')}${fillSeconds === null ? ', kept from an earlier run' : `, filled in ${fillSeconds.toFixed(0)} s`}`);
  const mandate = await startMandate(world);
  const bare = await startBare(world, benchId('customer', customers(world).large, 0));
  const served = await measureServed(mandate, bare).finally(() => Promise.all([mandate.stop(), bare.stop()]));
  const watched = await Watched.of(world);
  const inDatabase = await measureInDatabase(watched).finally(() => watched.close());
  return { quick, sizes: world.sizes, fillSeconds, seconds: (performance.now() - began) / 1000, ...served, ...inDatabase };
}

async function measureServed(mandate: Running, bare: Running): Promise<Pick<Results, 'load' | 'requestTimes' | 'exported' | 'memory'>> {
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

async function measureInDatabase(watched: Watched): Promise<Pick<Results, 'bySize' | 'scoped' | 'lists'>> {
  say('in the database …');
  const { baseUrl } = watched.server;
  const { scoped, lists } = await listShots(world, actors, baseUrl);
  const bySize = await watched.look(await sizeShots(world, actors, baseUrl), 50);
  return { bySize, scoped: await watched.look(scoped), lists: await watched.look(lists) };
}
