import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { luhnDigit } from '../../src/kernel/luhn.ts';
import { Actors, customers } from './actors.ts';
import { startMandate } from './processes.ts';
import { benchId, type World } from './world.ts';

export interface Loaded {
  rows: number;
  /** Until the file was received and checked, and until it was applied. */
  receiveSeconds: number;
  applySeconds: number;
  /** COPY FROM of the same rows into the same tables. */
  copySeconds: Record<string, number>;
  /** How many times as long as COPY into all of them, and as COPY into the table of cards alone. */
  times: number;
  timesOfCards: number;
  /** What the server's resident memory grew by meanwhile, at most. */
  growthMb: number;
}

const PLANS = ['Business 20', 'Business 50', 'Mobile Unlimited', 'Data 5 GB', 'Machine'];

/** Every second card has a device, every tenth lies in stock without a number. */
function* cards(count: number): Generator<string> {
  yield 'iccid,imsi,form,state,number,tariff_plan,options,cost_centre,billing_account,imei\n';
  for (let n = 0; n < count; n += 1) {
    const digits = String(n).padStart(9, '0');
    const withLuhn = (payload: string): string => payload + luhnDigit(payload);
    const line = n % 10 === 9 ? ['inStock', '', '', '', '', ''] : ['active', `+3246${digits}`, PLANS[n % PLANS.length], n % 3 === 0 ? 'Roaming|Data+' : '', `LC-${n % 200}`, `70${n % 20}`];
    yield `${[withLuhn(`893207000${digits}`), `20607${digits}0`, n % 4 === 0 ? 'eSIM' : 'card', ...line, n % 2 === 0 ? withLuhn(`351739${String(n % 1e8).padStart(8, '0')}`) : ''].join(',')}\n`;
  }
}

async function* inPortions(lines: Iterable<string>): AsyncGenerator<Buffer> {
  let portion = '';
  for (const line of lines) {
    portion += line;
    if (portion.length > 64 * 1024) {
      yield Buffer.from(portion);
      portion = '';
      await pause(0);
    }
  }
  yield Buffer.from(portion);
}

/** A first load of a Customer by REST, and COPY FROM of the same cards. The world is used up. */
export async function compareLoad(world: World, rows: number): Promise<Loaded> {
  const actors = new Actors(world);
  const server = await startMandate(world);
  const memory = new Memory(server.child.pid ?? 0);
  const customerId = benchId('customer', customers(world).large, 0);
  const loads = `${server.baseUrl}/api/v1/operator/customers/${customerId}/inventory-loads`;
  const headers = { ...await actors.agent(), 'mandate-csrf': '1', 'mandate-reason': 'measured by the benchmark' };
  try {
    await fetch(loads, { headers });
    memory.begin();
    const began = performance.now();
    const answer = await fetch(`${loads}?fileName=fleet.csv`, { method: 'POST', headers: { ...headers, 'content-type': 'text/csv' }, body: ReadableStream.from(inPortions(cards(rows))), duplex: 'half' });
    const { id } = await answer.json() as { id?: string };
    if (answer.status !== 202 || id === undefined) throw new Error(`the load was answered ${answer.status}`);
    const received = performance.now();
    await applied(`${loads}/${id}`, headers);
    const done = performance.now();
    const growthMb = memory.end();
    const copySeconds = await copyAgain(world);
    const [receiveSeconds, applySeconds] = [(received - began) / 1000, (done - received) / 1000];
    const [whole, copied] = [receiveSeconds + applySeconds, Object.values(copySeconds).reduce((sum, each) => sum + each)];
    return { rows, receiveSeconds, applySeconds, copySeconds, times: whole / copied, timesOfCards: whole / (copySeconds['sim'] ?? NaN), growthMb };
  } finally {
    await Promise.all([server.stop(), actors.close()]);
  }
}

async function applied(url: string, headers: Record<string, string>): Promise<void> {
  for (;;) {
    const { state } = await (await fetch(url, { headers })).json() as { state: string };
    if (state === 'applied') return;
    if (!['waiting', 'applying'].includes(state)) throw new Error(`the load is ${state}`);
    await pause(200);
  }
}

/** What a first load writes, in the order of its foreign keys. */
const WRITTEN = ['device', 'sim_directory', 'number_directory', 'line', 'sim', 'sim_placement', 'device_use', 'ledger_detail'];

/** The rows that stand now, taken out and copied into the same tables, with their indexes and constraints; the portal's own triggers are off. @returns seconds by table */
async function copyAgain({ client, database }: World): Promise<Record<string, number>> {
  const columnsOf = async (table: string): Promise<string> => (await client.query<{ columns: string }>(
    `select string_agg(column_name, ', ' order by ordinal_position) columns from information_schema.columns where table_name = $1 and is_generated = 'NEVER'`, [table])).rows[0]?.columns ?? '';
  const places: { table: string; columns: string; file: string }[] = [];
  for (const table of WRITTEN) places.push({ table, columns: await columnsOf(table), file: join(database.cluster, `${table}.copy`) });
  for (const { table, columns, file } of places) await client.query(`copy (select ${columns} from ${table}) to '${file}'`);
  for (const table of WRITTEN) await client.query(`alter table ${table} disable trigger user`);
  await client.query(`truncate ${WRITTEN.join(', ')} cascade`);
  const seconds: Record<string, number> = {};
  for (const { table, columns, file } of places) {
    const began = performance.now();
    await client.query(`copy ${table} (${columns}) from '${file}'`);
    seconds[table] = (performance.now() - began) / 1000;
  }
  return seconds;
}

/** Resident memory of a process, looked at five times a second. Linux tells it; elsewhere it is NaN. */
class Memory {
  private first = NaN;
  private most = NaN;
  private timer: NodeJS.Timeout | undefined;

  private readonly pid: number;

  constructor(pid: number) {
    this.pid = pid;
  }

  begin(): void {
    this.first = this.most = this.now();
    this.timer = setInterval(() => { this.most = Math.max(this.most, this.now()); }, 200);
  }

  /** @returns megabytes it grew by, at most */
  end(): number {
    clearInterval(this.timer);
    return this.most - this.first;
  }

  private now(): number {
    try {
      return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${this.pid}/status`, 'utf8'))?.[1]) / 1024;
    } catch {
      return NaN;
    }
  }
}
