import { BUILT } from './built.ts';
import { groupOf, registerOf } from './control-facts.ts';
import { median } from './load.ts';
import type { Facts } from '../../src/modules/affiliates/control-facts.js';
import type { World } from './world.ts';

export interface ControlMeasured {
  descendants: number;
  entities: number;
  holdings: number;
  /** Everybody who controls anybody, in the register. */
  pairs: number;
  /** Medians, in milliseconds: of one holder, once the facts of the day are laid out, and from the bare facts on. */
  oneMs: number;
  oneFromFactsMs: number;
  fullMs: number;
  /** A change of what one company's holders have: the middle one and the slowest of a hundred, and how many holders were looked at. */
  changeMs: number;
  slowestChangeMs: number;
  touched: number;
  /** One recursive statement over the same rows, which follows majorities and cannot add up: how long, and how many pairs it does not find. */
  sql: { oneMs: number; fullMs: number; missed: number; missedOfOne: number };
}

interface Wanted {
  descendants: number;
  entities: number;
  times: number;
  say: (line: string) => void;
}

const TODAY = '2026-06-30';
const CHANGES = 100;

/** What a developer would write: from majority to majority. */
const RECURSIVE = (start: string): string => `with recursive controlled (holder, company) as (
  select holder, company from bench_holding where votes * 2 > total ${start}
  union
  select c.holder, h.company from controlled c join bench_holding h on h.holder = c.company where h.votes * 2 > h.total)
  select count(*)::integer count from controlled where holder <> company`;

export async function measureControl(world: World, { descendants, entities, times, say }: Wanted): Promise<ControlMeasured> {
  const { controls, controlBy, pairsOf } = await BUILT.control();
  const group = groupOf(descendants);
  const on = (): ReturnType<typeof controlBy> => controlBy(group, TODAY);
  const days = Array.from({ length: times }, on); // what was worked out once is known: each time a day of its own
  const found = pairsOf(on(), 'TOP').length;
  if (found !== descendants) throw new Error(`one holder controls ${found}, not ${descendants}`);
  const oneMs = median(days.map((day) => timed(() => pairsOf(day, 'TOP')).ms));
  const oneFromFactsMs = median(repeated(times, () => controls(group, TODAY, { holder: 'TOP' })));
  const register = registerOf(entities);
  say(`  ${register.holdings.length} holdings`);
  const everything = Array.from({ length: Math.min(times, 5) }, () => timed(() => controls(register, TODAY).pairs.length));
  const pairs = everything[0]?.value ?? 0;
  const changes = await changed(register);
  const ofGroup = await byStatement(world, group, { times, start: `and holder = 'TOP'` });
  const ofRegister = await byStatement(world, register, { times: Math.min(times, 5), start: '' });
  return {
    descendants, entities, holdings: register.holdings.length, pairs, oneMs, oneFromFactsMs, fullMs: median(everything.map(({ ms }) => ms)),
    changeMs: median(changes.map(({ ms }) => ms)), slowestChangeMs: Math.max(...changes.map(({ ms }) => ms)), touched: median(changes.map(({ value }) => value)),
    sql: { oneMs: ofGroup.ms, fullMs: ofRegister.ms, missed: pairs - ofRegister.count, missedOfOne: descendants - ofGroup.count },
  };
}

/** Holdings of one company after another lose their majority, or gain it back. */
async function changed(register: Facts): Promise<{ ms: number; value: number }[]> {
  const [{ KnownFacts }, { reassessControl }] = [await BUILT.knownFacts(), await BUILT.reassessControl()];
  const known = new KnownFacts(register);
  const holdings = Map.groupBy(register.holdings, ({ company }) => company);
  const companies = [...holdings.keys()];
  return Array.from({ length: CHANGES }, (_, at) => {
    const company = companies[Math.floor((at * companies.length) / CHANGES)] ?? '';
    const facts = { holdings: (holdings.get(company) ?? []).map((each) => ({ ...each, votes: each.votes / 2n })), appointments: [], agreements: [], meetings: [] };
    return timed(() => reassessControl(known, { company, facts }, TODAY).size);
  });
}

async function byStatement({ client }: World, { holdings }: Facts, { times, start }: { times: number; start: string }): Promise<{ ms: number; count: number }> {
  await client.query('drop table if exists bench_holding');
  await client.query('create table bench_holding (holder text, company text, votes bigint, total bigint, primary key (holder, company))');
  await client.query('insert into bench_holding select * from unnest($1::text[], $2::text[], $3::bigint[], $4::bigint[])', [
    holdings.map(({ holder }) => holder), holdings.map(({ company }) => company), holdings.map(({ votes }) => String(votes)), holdings.map(({ totalVotes }) => String(totalVotes))]);
  await client.query('vacuum (freeze, analyze) bench_holding');
  const taken: number[] = [];
  let count = 0;
  for (let time = 0; time < times; time += 1) {
    const began = performance.now();
    const { rows } = await client.query<{ count: number }>(RECURSIVE(start));
    taken.push(performance.now() - began);
    count = rows[0]?.count ?? 0;
  }
  return { ms: median(taken), count };
}

const repeated = (times: number, work: () => unknown): number[] => Array.from({ length: times }, () => timed(work).ms);

function timed<Value>(work: () => Value): { ms: number; value: Value } {
  const began = performance.now();
  const value = work();
  return { ms: performance.now() - began, value };
}
