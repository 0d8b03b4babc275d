import { Agent, request } from 'node:http';
import autocannon from 'autocannon';
import { cpuOf, cpuSince } from './cpu.ts';

/** A request that is measured again and again. */
export interface Shot {
  name: string;
  url: string;
  /** The process that answers. */
  pid?: number;
  headers?: Record<string, string>;
  /** Makes it a POST. */
  body?: string;
  /** Name of the bare shot it is compared with. */
  against?: string;
  /** The least share of the bare one's requests per second. */
  goal?: number;
}

export interface Measured {
  name: string;
  perSecond: number;
  p50: number;
  p99: number;
  /** CPU milliseconds per request: of the process that answers, and of the database. */
  serverMs: number;
  databaseMs: number;
  ratio: number | null;
  /** The same by CPU time of both: less shaken by whatever else the machine does. */
  cpuRatio: number | null;
  /** Per round: how far to trust the median. */
  ratios: number[];
  goal: number | null;
}

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] ?? NaN : ((sorted[middle - 1] ?? NaN) + (sorted[middle] ?? NaN)) / 2;
};

interface Round { perSecond: number; p50: number; p99: number; serverMs: number; databaseMs: number }
interface Plan { warmUp: number; rounds: number; seconds: number; connections: number; databasePid: number }

/** All shots in turn, round after round, so that whatever else the machine does meets all of them; medians over rounds. */
export async function alternate(shots: readonly Shot[], plan: Plan): Promise<Measured[]> {
  const all = new Map<string, Round[]>(shots.map(({ name }) => [name, []]));
  for (const shot of shots) await fire(shot, { ...plan, seconds: plan.warmUp }); // JIT, plans, pools: the more code a server has, the longer it takes
  for (let round = 0; round < plan.rounds; round += 1) {
    for (const shot of shots) all.get(shot.name)?.push(await fire(shot, plan));
  }
  return shots.map((shot) => {
    const own = all.get(shot.name) ?? [];
    const bare = shot.against === undefined ? [] : all.get(shot.against) ?? [];
    const ratios = bare.map(({ perSecond }, round) => (own[round]?.perSecond ?? NaN) / perSecond);
    const of = (part: keyof Round): number => median(own.map((each) => each[part]));
    const cpuRatios = bare.map((each, round) => cpuMs(each) / cpuMs(own[round]));
    return {
      name: shot.name, perSecond: of('perSecond'), p50: of('p50'), p99: of('p99'), serverMs: of('serverMs'), databaseMs: of('databaseMs'),
      ratio: medianOf(ratios), cpuRatio: medianOf(cpuRatios), ratios, goal: shot.goal ?? null,
    };
  });
}

const cpuMs = (round: Round | undefined): number => (round ? round.serverMs + round.databaseMs : NaN);
const medianOf = (values: readonly number[]): number | null => (values.length > 0 ? median(values) : null);

async function fire({ name, url, headers, body, pid = 0 }: Shot, { seconds, connections, databasePid }: Plan): Promise<Round> {
  const before = [cpuOf(pid), cpuOf(databasePid)] as const;
  const result = await autocannon({ url, headers, duration: seconds, connections, ...(body !== undefined && { method: 'POST', body }) });
  if (result.non2xx + result.errors > 0) throw new Error(`${name}: ${result.non2xx} refusals and ${result.errors} errors`);
  const answered = result['2xx'];
  return {
    perSecond: answered / result.duration, p50: result.latency.p50, p99: result.latency.p99,
    serverMs: cpuSince(before[0], pid) / answered, databaseMs: cpuSince(before[1], databasePid) / answered,
  };
}

const agent = new Agent({ keepAlive: true, maxSockets: 1 });

/** Milliseconds of one request after the other, shots in turn: medians. */
export async function oneByOne(shots: readonly Shot[], times: number): Promise<Record<string, number>> {
  const all = new Map<string, number[]>(shots.map(({ name }) => [name, []]));
  for (let round = 0; round < times; round += 1) {
    for (const shot of shots) {
      const began = performance.now();
      await answerOf(shot);
      all.get(shot.name)?.push(performance.now() - began);
    }
  }
  return Object.fromEntries([...all].map(([name, values]) => [name, median(values.slice(values.length >> 2))]));
}

/** The body of a good answer; anything else throws. */
export function answerOf({ name, url, headers = {}, body }: Shot): Promise<string> {
  return new Promise((resolve, reject) => {
    request(url, { agent, headers, method: body === undefined ? 'GET' : 'POST' }, (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () => {
        const text = Buffer.concat(chunks).toString();
        if (response.statusCode === 200) resolve(text);
        else reject(new Error(`${name} answered ${response.statusCode ?? 0}: ${text.slice(0, 300)}`));
      });
    }).on('error', reject).end(body);
  });
}
