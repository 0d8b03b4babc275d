import { execFileSync } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { BUILT } from './built.ts';
import type { ControlMeasured } from './control.ts';
import type { Deeds } from './deeds.ts';
import type { Documents } from './documents.ts';
import type { DueRights } from './due-rights.ts';
import type { Exported } from './export.ts';
import type { Measured } from './load.ts';
import type { Loaded } from './loading.ts';
import type { InDatabase } from './statements.ts';
import type { Told, UnderFire } from './under-fire.ts';
import { keepJson, type Sizes } from './world.ts';

/** What was measured; a part that was not asked for is missing. */
export interface Results {
  quick: boolean;
  sizes: Sizes;
  fillSeconds: number | null;
  seconds: number;
  served?: Served;
  inDatabase?: Looked;
  deeds?: Deeds;
  fire?: UnderFire;
  known?: Told[];
  loaded?: Loaded;
  dueRights?: DueRights;
  documents?: Documents;
  control?: ControlMeasured;
}

export interface Served {
  load: Measured[];
  /** Of the server after the load, behind a full garbage collection. */
  memory: NodeJS.MemoryUsage;
  /** Milliseconds of one unscoped list at the Customers of three sizes. */
  requestTimes: Record<string, number>;
  exported: Exported;
}

export interface Looked {
  bySize: InDatabase[];
  scoped: InDatabase[];
  lists: InDatabase[];
}

const MOST = { growth: 1.2, scopedMs: 25, datedMs: 50, heapMb: 150, overload: 2, besideSignIns: 1.2, loadTimes: 3, loadMb: 150, dueTimes: 1.5, listMs: 25, lateSeconds: 60, oneHolderMs: 50, closureSeconds: 5 };
const mb = (bytes: number): number => bytes / 1024 / 1024;
const yes = (good: boolean): string => (good ? 'yes' : 'NO');

type Say = (line: string) => void;

export function print(results: Results, say: Say): void {
  const { served, inDatabase, deeds, fire, known, loaded, dueRights, documents, control, sizes } = results;
  if (served) printLoad(served.load, say);
  if (fire) printFire(fire, say);
  if (deeds) printDeeds(deeds, say);
  printGoals([
    ...goalsOf(served, (each) => servedGoals(each, sizes)), ...goalsOf(inDatabase, (each) => databaseGoals(each, sizes)), ...goalsOf(fire, fireGoals), ...goalsOf(known, knownGoals), ...goalsOf(loaded, loadedGoals),
    ...goalsOf(dueRights, dueRightsGoals), ...goalsOf(documents, documentsGoals), ...goalsOf(control, controlGoals),
  ], say);
  if (documents) printDatabase(documents.lists, say);
  if (inDatabase) printDatabase([...inDatabase.bySize, ...inDatabase.scoped, ...inDatabase.lists], say);
}

const goalsOf = <Part>(part: Part | undefined, goals: (part: Part) => Goal[]): Goal[] => (part === undefined ? [] : goals(part));

function printGoals(goals: readonly Goal[], say: Say): void {
  say(`\n${'goal'.padEnd(72)}${'measured'.padStart(14)}${'goal'.padStart(12)}  met`);
  for (const [name, measured, goal, met] of goals) say(`${name.padEnd(72)}${measured.padStart(14)}${goal.padStart(12)}  ${yes(met)}`);
}

function printLoad(load: readonly Measured[], say: Say): void {
  say(`\n${row(['under load', 'req/s', 'p50 ms', 'p99 ms', 'server cpu', 'db cpu ms', 'of bare', 'rounds', 'by cpu', 'goal', 'met'])}`);
  for (const { name, perSecond, p50, p99, serverMs, databaseMs, ratio, cpuRatio, ratios, goal } of load) {
    const compared = ratio === null || cpuRatio === null ? [] : [ratio.toFixed(2), `${Math.min(...ratios).toFixed(2)}–${Math.max(...ratios).toFixed(2)}`, cpuRatio.toFixed(2)];
    const judged = ratio === null || goal === null ? [] : [`≥ ${goal}`, yes(ratio >= goal)];
    say(row([name, perSecond.toFixed(0), String(p50), String(p99), serverMs.toFixed(2), databaseMs.toFixed(2), ...compared, ...judged]));
  }
}

type Goal = [name: string, measured: string, goal: string, met: boolean];

function servedGoals({ memory, requestTimes, exported }: Served, sizes: Sizes): Goal[] {
  const growth = ['thousand', 'tenThousand'].map((base): Goal => {
    const request = (requestTimes['large'] ?? NaN) / (requestTimes[base] ?? NaN);
    return [`list at ${sizes.large} to ${base}: request`, `${request.toFixed(2)} ×`, `≤ ${MOST.growth}`, request <= MOST.growth];
  });
  return [
    ...growth,
    [`export of ${exported.rows} rows (${exported.seconds.toFixed(1)} s, COPY ${exported.copySeconds.toFixed(1)} s)`, `${exported.ratio.toFixed(2)} of COPY`, `≥ ${exported.goal}`, exported.ratio >= exported.goal],
    [`heap after GC (RSS ${mb(memory.rss).toFixed(0)} MB)`, `${mb(memory.heapUsed).toFixed(0)} MB`, `≤ ${MOST.heapMb} MB`, mb(memory.heapUsed) <= MOST.heapMb],
  ];
}

function databaseGoals({ bySize, scoped, lists }: Looked, sizes: Sizes): Goal[] {
  const time = (name: string): number => bySize.find((each) => each.name === name)?.execution ?? NaN;
  const within = (name: string, ms: number, most: number): Goal => [name, `${ms.toFixed(1)} ms`, `≤ ${most} ms`, ms <= most];
  const none = (name: string, looks: readonly InDatabase[]): Goal => [name, String(looks.length), '0', looks.length === 0];
  return [
    ...['thousand', 'tenThousand'].map((base): Goal => {
      const growth = time('large') / time(base);
      return [`list at ${sizes.large} to ${base}: execution`, `${growth.toFixed(2)} ×`, `≤ ${MOST.growth}`, growth <= MOST.growth];
    }),
    ...scoped.map(({ name, planning, execution }) => within(name, planning + execution, MOST.scopedMs)),
    ...lists.filter((each) => each.name.includes('knownAt')).map(({ name, total }) => within(name.replace(/&?at=.*/, ' of another moment'), total, MOST.datedMs)),
    none('lists that scan a big table', [...bySize, ...scoped, ...lists].filter(({ scans }) => scans.length > 0)),
    none('lists that give no answer', lists.filter(({ fault }) => fault !== undefined)),
  ];
}

function fireGoals({ overload, goodput, besideSignIns, signInsPerSecond }: UnderFire): Goal[] {
  return [
    ['p99 at twice the capacity, of accepted, to that at 80 %', `${overload.toFixed(2)} ×`, `≤ ${MOST.overload}`, overload <= MOST.overload],
    ['accepted at twice the capacity, of capacity', goodput.toFixed(2), '≥ 0.9', goodput >= 0.9],
    [`p99 of a list beside ${signInsPerSecond.toFixed(0)} sign-ins a second, to that without`, `${besideSignIns.toFixed(2)} ×`, `≤ ${MOST.besideSignIns}`, besideSignIns <= MOST.besideSignIns],
  ];
}

const loadedGoals = ({ rows, receiveSeconds, applySeconds, times, timesOfCards, growthMb }: Loaded): Goal[] => [
  [`load of ${rows} rows (${receiveSeconds.toFixed(0)} + ${applySeconds.toFixed(0)} s) to COPY FROM into the same tables`, `${times.toFixed(2)} ×`, `≤ ${MOST.loadTimes}`, times <= MOST.loadTimes],
  ['the same to COPY FROM into the table of cards alone', `${timesOfCards.toFixed(2)} ×`, `≤ ${MOST.loadTimes}`, timesOfCards <= MOST.loadTimes],
  ['memory that the server grew by meanwhile', `${growthMb.toFixed(0)} MB`, `≤ ${MOST.loadMb} MB`, growthMb <= MOST.loadMb],
];

const dueRightsGoals = ({ clocks, due, askedSeconds, plainSeconds, times }: DueRights): Goal[] => [
  [`${due} rights due among ${clocks} clocks (${askedSeconds.toFixed(2)} s) to one plain statement (${plainSeconds.toFixed(2)} s)`, `${times.toFixed(2)} ×`, `≤ ${MOST.dueTimes}`, times <= MOST.dueTimes],
];

function documentsGoals({ all, lists, night }: Documents): Goal[] {
  const slowest = lists.reduce((most, each) => (each.total > most.total ? each : most));
  const bad = lists.filter(({ scans, fault }) => scans.length > 0 || fault !== undefined).length;
  const { documents, customers, writtenSeconds, seenSeconds, accepted, told, toldOnce, off } = night;
  return [
    [`lists among ${all} documents: the slowest, ${slowest.name}`, `${slowest.total.toFixed(1)} ms`, `≤ ${MOST.listMs} ms`, slowest.total <= MOST.listMs],
    ['of them, those that scan a big table or give no answer', String(bad), '0', bad === 0],
    [`${documents} of ${customers} Customers final in one night: late (seen ${seenSeconds.toFixed(1)} s)`, `${writtenSeconds.toFixed(1)} s`, `≤ ${MOST.lateSeconds} s`, Math.max(writtenSeconds, seenSeconds) <= MOST.lateSeconds],
    ['of them, accepted, told, told once; with another instant', `${accepted}, ${told}, ${toldOnce}; ${off}`, 'all; 0', [accepted, told, toldOnce].every((each) => each === documents) && off === 0],
  ];
}

const knownGoals = (known: readonly Told[]): Goal[] => known.map(({ route, n, knownMs, unknownMs, p }) => (
  [`${route} of known and unknown addresses, n=${n}: ${knownMs.toFixed(1)} and ${unknownMs.toFixed(1)} ms, KS`, `p ${p.toFixed(3)}`, '> 0.01', p > 0.01]));

function printFire({ fired }: UnderFire, say: Say): void {
  say(`\n${row(['a list under fire', 'wanted/s', 'accepted/s', 'refused/s', 'p50 ms', 'p99 ms'])}`);
  for (const { name, wanted, accepted, refused, p50, p99 } of fired) say(row([name, wanted?.toFixed(0) ?? 'most', accepted.toFixed(0), refused.toFixed(0), p50.toFixed(1), p99.toFixed(1)]));
}

function controlGoals({ descendants, entities, holdings, pairs, sql, ...took }: ControlMeasured): Goal[] {
  const full = took.fullMs / 1000;
  return [
    [`all that one holder controls, ${descendants} (from the bare facts ${took.oneFromFactsMs.toFixed(0)} ms)`, `${took.oneMs.toFixed(1)} ms`, `≤ ${MOST.oneHolderMs} ms`, took.oneMs <= MOST.oneHolderMs],
    [`recursive SQL for the same, which misses ${sql.missedOfOne}`, `${sql.oneMs.toFixed(1)} ms`, '', true],
    [`everybody (${pairs} pairs) among ${entities} entities and ${holdings} holdings`, `${full.toFixed(2)} s`, `≤ ${MOST.closureSeconds} s`, full <= MOST.closureSeconds],
    [`recursive SQL for the same, which misses ${sql.missed}`, `${(sql.fullMs / 1000).toFixed(2)} s`, '', true],
    [`a change, ${took.touched} holders looked at (slowest ${took.slowestChangeMs.toFixed(0)} ms), of everybody`, `1/${(took.fullMs / took.changeMs).toFixed(0)}`, '≤ 1/100', took.changeMs * 100 <= took.fullMs],
  ];
}

function printDeeds({ giveMs, revokeMs, insertMs, people, giveManySeconds, revokeManySeconds }: Deeds, say: Say): void {
  say(`\ngive one grant ${giveMs.toFixed(1)} ms, revoke it ${revokeMs.toFixed(1)} ms, insert and commit one row ${insertMs.toFixed(1)} ms`);
  say(`${people} grants as one plan: given in ${giveManySeconds.toFixed(1)} s, revoked in ${revokeManySeconds.toFixed(1)} s; one by one that would be ${((giveMs * people) / 1000).toFixed(0)} and ${((revokeMs * people) / 1000).toFixed(0)} s`);
}

function printDatabase(looks: readonly InDatabase[], say: Say): void {
  say(`\n${'in the database, ms'.padEnd(52)}${'plan'.padStart(8)}${'execute'.padStart(9)}${'request'.padStart(9)}  by`);
  for (const { name, fault, planning, execution, total, scans, access } of looks) {
    if (fault !== undefined) {
      say(`${name.padEnd(52)}  FAILED: ${fault}`);
      continue;
    }
    say(`${name.padEnd(52)}${planning.toFixed(2).padStart(8)}${execution.toFixed(2).padStart(9)}${total.toFixed(2).padStart(9)}  ${scans.length > 0 ? `SCANS ${scans.join(', ')}: ` : ''}${access.join(', ')}`);
  }
}

const row = ([name = '', ...cells]: readonly string[]): string => `${name.padEnd(24)}${cells.map((cell) => cell.padStart(11)).join('')}`;

/** @returns the file */
export async function keep(results: Results): Promise<string> {
  const date = Temporal.Now.instant().toString().slice(0, 19).replaceAll(':', '-');
  const folder = join(BUILT.root, 'bench-results');
  await mkdir(folder, { recursive: true });
  const file = join(folder, `${date}${results.quick ? '-quick' : ''}.json`);
  await keepJson(file, { date, machine: machine(), ...results });
  return file;
}

function machine(): object {
  const commit = (): string => execFileSync('git', ['describe', '--always', '--dirty'], { cwd: BUILT.root, encoding: 'utf8' }).trim();
  return { cpu: cpus()[0]?.model, cores: cpus().length, memoryGb: Math.round(totalmem() / 2 ** 30), load: loadavg(), node: process.version, commit: commit() };
}
