import { Agent, request } from 'node:http';
import autocannon from 'autocannon';

/** A request that is measured again and again. */
export interface Shot {
  name: string;
  url: string;
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
  ratio: number | null;
  /** Per round: how far to trust the median. */
  ratios: number[];
  goal: number | null;
}

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] ?? NaN : ((sorted[middle - 1] ?? NaN) + (sorted[middle] ?? NaN)) / 2;
};

interface Round { perSecond: number; p50: number; p99: number }

/** All shots in turn, round after round, so that whatever else the machine does meets all of them; medians over rounds. */
export async function alternate(shots: readonly Shot[], { rounds, seconds, connections }: { rounds: number; seconds: number; connections: number }): Promise<Measured[]> {
  const all = new Map<string, Round[]>(shots.map(({ name }) => [name, []]));
  for (const shot of shots) await fire(shot, 2, connections); // warm: JIT, plans, pools
  for (let round = 0; round < rounds; round += 1) {
    for (const shot of shots) all.get(shot.name)?.push(await fire(shot, seconds, connections));
  }
  return shots.map((shot) => {
    const own = all.get(shot.name) ?? [];
    const bare = shot.against === undefined ? [] : all.get(shot.against) ?? [];
    const ratios = bare.map(({ perSecond }, round) => (own[round]?.perSecond ?? NaN) / perSecond);
    const of = (part: keyof Round): number => median(own.map((each) => each[part]));
    return { name: shot.name, perSecond: of('perSecond'), p50: of('p50'), p99: of('p99'), ratio: ratios.length > 0 ? median(ratios) : null, ratios, goal: shot.goal ?? null };
  });
}

async function fire(shot: Shot, seconds: number, connections: number): Promise<Round> {
  const { url, headers, body } = shot;
  const result = await autocannon({ url, headers, duration: seconds, connections, ...(body !== undefined && { method: 'POST', body }) });
  if (result.non2xx + result.errors > 0) throw new Error(`${shot.name}: ${result.non2xx} refusals and ${result.errors} errors`);
  return { perSecond: result['2xx'] / result.duration, p50: result.latency.p50, p99: result.latency.p99 };
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
