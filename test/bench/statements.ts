import { once } from 'node:events';
import { open, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { answerOf, median, type Shot } from './load.ts';
import { type Running, startMandate } from './processes.ts';
import type { World } from './world.ts';

/** Times in the database of what one request sent, in milliseconds: medians over its repetitions. */
export interface InDatabase {
  name: string;
  /** Why there is no time. */
  fault?: string;
  /** Of the statement that read the rows: the dearest one. */
  planning: number;
  execution: number;
  /** All statements of the request, without opening and closing it. */
  total: number;
  /** Every statement of the last repetition but the opening and closing ones: its name or beginning, planning and execution. */
  statements: [string, number, number][];
  /** Sequential scans of big tables, in any statement. */
  scans: string[];
  /** Of the dearest statement: what it reads by what. */
  access: string[];
}

interface PlanNode { 'Node Type': string; 'Relation Name'?: string; 'Index Name'?: string; Plans?: PlanNode[] }
interface Statement { name: string; planning: number; execution: number; plan: PlanNode | null }

const BIG = 10_000;
/** Lists across Customers are read by the second. */
const ROLES = ['app', 'operator'];
const SETTINGS = ['log_analyze = on', 'log_timing = off', 'log_min_duration = 0', "log_format = 'json'"];

/**
 * A second server whose sessions are watched by auto_explain: what is timed and explained is the very statement it sends,
 * as the role `app` or `operator`, behind row-level security, with the plan its connection really uses.
 */
export class Watched {
  readonly server: Running;
  private readonly world: World;
  private readonly log: string;
  private readonly big: ReadonlySet<string>;

  private constructor(world: World, server: Running, big: ReadonlySet<string>) {
    this.world = world;
    this.server = server;
    this.big = big;
    this.log = join(world.database.cluster, 'server.log');
  }

  static async of(world: World): Promise<Watched> {
    const { client } = world;
    for (const role of ROLES) {
      await client.query(`alter role ${role} set session_preload_libraries = 'auto_explain'`);
      for (const setting of SETTINGS) await client.query(`alter role ${role} set auto_explain.${setting}`);
      await client.query(`alter role ${role} set log_min_duration_statement = 0`);
    }
    const { rows } = await client.query<{ name: string }>(`select relname name from pg_class where relkind = 'r' and reltuples > ${BIG}`);
    // one connection: its plans grow as old as those of a busy server
    const server = await startMandate(world, { POOL_SIZE: '1' });
    return new Watched(world, server, new Set(rows.map(({ name }) => name)));
  }

  async close(): Promise<void> {
    await this.server.stop();
    for (const role of ROLES) await this.world.client.query(`alter role ${role} reset all`);
  }

  /** All in turn, again and again, so that whatever else the machine does meets all of them. */
  async look(shots: readonly Shot[], times = 15): Promise<InDatabase[]> {
    const seen = shots.map((shot) => ({ shot, rounds: [] as Statement[][], fault: undefined as string | undefined }));
    for (let round = 0; round < times; round += 1) {
      for (const each of seen) if (each.fault === undefined) each.fault = await this.send(each.shot, each.rounds);
    }
    return seen.map(({ shot, rounds, fault }) => this.summed(shot.name, rounds, fault));
  }

  /** @returns why there was no answer */
  private async send(shot: Shot, rounds: Statement[][]): Promise<string | undefined> {
    const { size } = await stat(this.log);
    const fault = await answerOf(shot).then(() => undefined, String);
    rounds.push(statementsIn(await this.logFrom(size)));
    return fault;
  }

  private summed(name: string, rounds: readonly Statement[][], fault: string | undefined): InDatabase {
    // the first ones plan for themselves, then PostgreSQL decides for good (plan_cache_mode auto)
    const settled = rounds.slice(rounds.length >> 1);
    const last = settled.at(-1) ?? [];
    const at = dearest(last);
    const of = (part: (statements: Statement[]) => number): number => (fault === undefined ? median(settled.map(part)) : NaN);
    return {
      name, fault, statements: last.map((each) => [each.name, each.planning, each.execution]),
      planning: of((all) => all[at]?.planning ?? NaN), execution: of((all) => all[at]?.execution ?? NaN),
      total: of((all) => all.reduce((sum, each) => sum + each.planning + each.execution, 0)),
      scans: [...new Set(rounds.flat().flatMap(({ plan }) => (plan ? scansOf(plan, this.big) : [])))],
      access: last[at]?.plan ? accessOf(last[at].plan) : [],
    };
  }

  private async logFrom(position: number): Promise<string> {
    await new Promise((resolve) => setTimeout(resolve, 20)); // the commit is logged after the answer has left
    const file = await open(this.log);
    const stream = file.createReadStream({ start: position, encoding: 'utf8' });
    let text = '';
    stream.on('data', (chunk) => (text += String(chunk)));
    await once(stream, 'close');
    return text;
  }
}

const STEP = /^duration: ([\d.]+) ms {2}(parse|bind|execute|plan)(?: <unnamed>)?:? *([^\n]{0,30})/;

/**
 * The log as a list of statements: each is parsed, bound (that is where it is planned) and executed; auto_explain tells its plan when
 * the next one begins. Begin, set and commit are left out: their time is mostly that of writing down the plan before them.
 */
function statementsIn(log: string): Statement[] {
  const found: Statement[] = [];
  const steps = log.split(/^\d{4}-\d\d-\d\d [^\n]*?LOG: {2}/m).map((entry) => ({ entry, step: STEP.exec(entry) }));
  let planning = 0;
  for (const { entry, step } of steps) {
    if (!step) continue;
    const [, ms, kind, name = ''] = step;
    if (kind === 'plan') Object.assign(found.at(-1) ?? {}, { plan: planIn(entry) });
    else if (kind !== 'execute') planning += Number(ms);
    else planning = add(found, { name, planning, execution: Number(ms), plan: null });
  }
  return found;
}

/** @returns what the next one has for planning so far */
function add(found: Statement[], statement: Statement): 0 {
  found.push(statement);
  return 0;
}

const planIn = (entry: string): PlanNode => (JSON.parse(entry.slice(entry.indexOf('{'))) as { Plan: PlanNode }).Plan;

function dearest(statements: readonly Statement[]): number {
  const costs = statements.map(({ planning, execution, plan }) => (plan && reads(plan, SUBJECTS) ? planning + execution : 0));
  return costs.indexOf(Math.max(...costs));
}

/** Tables that lists are about; the standing query reads none of them by a page. */
const SUBJECTS = new Set(['sim', 'member', 'access_grant', 'ledger_entry', 'customer_directory', 'inventory_load', 'inventory_load_error', 'document']);

const nodes = (plan: PlanNode): PlanNode[] => [plan, ...(plan.Plans ?? []).flatMap(nodes)];
const reads = (plan: PlanNode, tables: ReadonlySet<string>): boolean => nodes(plan).some((node) => tables.has(node['Relation Name'] ?? ''));
const scansOf = (plan: PlanNode, big: ReadonlySet<string>): string[] =>
  nodes(plan).flatMap((node) => (node['Node Type'] === 'Seq Scan' && big.has(node['Relation Name'] ?? '') ? [node['Relation Name'] ?? ''] : []));
const accessOf = (plan: PlanNode): string[] =>
  nodes(plan).flatMap((node) => (node['Index Name'] ?? node['Relation Name'] ? [`${node['Node Type']} ${node['Index Name'] ?? node['Relation Name'] ?? ''}`] : node['Node Type'] === 'Sort' ? ['Sort'] : []));
