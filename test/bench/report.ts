import { execFileSync } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import { BUILT } from './built.ts';
import type { Exported } from './export.ts';
import type { Measured } from './load.ts';
import type { InDatabase } from './statements.ts';
import { keepJson, type Sizes } from './world.ts';

export interface Results {
  quick: boolean;
  sizes: Sizes;
  fillSeconds: number | null;
  seconds: number;
  load: Measured[];
  /** Of the server after the load, behind a full garbage collection. */
  memory: NodeJS.MemoryUsage;
  /** Milliseconds of one unscoped list at the Customers of three sizes. */
  requestTimes: Record<string, number>;
  bySize: InDatabase[];
  scoped: InDatabase[];
  lists: InDatabase[];
  exported: Exported;
}

const MOST = { growth: 1.2, scopedMs: 25, datedMs: 50, heapMb: 150 };
const mb = (bytes: number): number => bytes / 1024 / 1024;
const yes = (good: boolean): string => (good ? 'yes' : 'NO');

type Say = (line: string) => void;

export function print(results: Results, say: Say): void {
  printLoad(results.load, say);
  printGoals(results, say);
  printDatabase([...results.bySize, ...results.scoped, ...results.lists], say);
}

function printLoad(load: readonly Measured[], say: Say): void {
  say(`\n${row(['under load', 'req/s', 'p50 ms', 'p99 ms', 'server cpu', 'db cpu ms', 'of bare', 'rounds', 'by cpu', 'goal', 'met'])}`);
  for (const { name, perSecond, p50, p99, serverMs, databaseMs, ratio, cpuRatio, ratios, goal } of load) {
    const compared = ratio === null || cpuRatio === null ? [] : [ratio.toFixed(2), `${Math.min(...ratios).toFixed(2)}–${Math.max(...ratios).toFixed(2)}`, cpuRatio.toFixed(2)];
    const judged = ratio === null || goal === null ? [] : [`≥ ${goal}`, yes(ratio >= goal)];
    say(row([name, perSecond.toFixed(0), String(p50), String(p99), serverMs.toFixed(2), databaseMs.toFixed(2), ...compared, ...judged]));
  }
}

function printGoals({ memory, requestTimes, bySize, scoped, lists, exported, sizes }: Results, say: Say): void {
  const time = (name: string): number => bySize.find((each) => each.name === name)?.execution ?? NaN;
  const goals: [string, string, string, boolean][] = [];
  for (const base of ['thousand', 'tenThousand']) {
    const request = (requestTimes['large'] ?? NaN) / (requestTimes[base] ?? NaN);
    const database = time('large') / time(base);
    goals.push([`list at ${sizes.large} to ${base}: request`, `${request.toFixed(2)} ×`, `≤ ${MOST.growth}`, request <= MOST.growth]);
    goals.push([`list at ${sizes.large} to ${base}: execution`, `${database.toFixed(2)} ×`, `≤ ${MOST.growth}`, database <= MOST.growth]);
  }
  for (const { name, planning, execution } of scoped) goals.push([name, `${(planning + execution).toFixed(1)} ms`, `≤ ${MOST.scopedMs} ms`, planning + execution <= MOST.scopedMs]);
  for (const { name, total } of lists.filter((each) => each.name.includes('knownAt'))) goals.push([name.replace(/&?at=.*/, ' of another moment'), `${total.toFixed(1)} ms`, `≤ ${MOST.datedMs} ms`, total <= MOST.datedMs]);
  goals.push([`export of ${exported.rows} rows (${exported.seconds.toFixed(1)} s, COPY ${exported.copySeconds.toFixed(1)} s)`, `${exported.ratio.toFixed(2)} of COPY`, `≥ ${exported.goal}`, exported.ratio >= exported.goal]);
  goals.push([`heap after GC (RSS ${mb(memory.rss).toFixed(0)} MB)`, `${mb(memory.heapUsed).toFixed(0)} MB`, `≤ ${MOST.heapMb} MB`, mb(memory.heapUsed) <= MOST.heapMb]);
  const scanned = [...bySize, ...scoped, ...lists].filter(({ scans }) => scans.length > 0);
  goals.push(['lists that scan a big table', String(scanned.length), '0', scanned.length === 0]);
  const failed = lists.filter(({ fault }) => fault !== undefined);
  goals.push(['lists that give no answer', String(failed.length), '0', failed.length === 0]);
  say(`\n${'goal'.padEnd(64)}${'measured'.padStart(14)}${'goal'.padStart(12)}  met`);
  for (const [name, measured, goal, met] of goals) say(`${name.padEnd(64)}${measured.padStart(14)}${goal.padStart(12)}  ${yes(met)}`);
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
