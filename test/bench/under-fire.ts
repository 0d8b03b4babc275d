import { randomUUID } from 'node:crypto';
import { hash } from '@node-rs/argon2';
import { Actors, customers, MEMBERS } from './actors.ts';
import { median, type Shot } from './load.ts';
import { pace, rush } from './pace.ts';
import { type Running, startMandate } from './processes.ts';
import { benchId, type World } from './world.ts';

/** One way of sending a list: how many were answered a second, and how late. */
interface Fired {
  name: string;
  /** Requests per second that were sent for; null: as many as ten callers get through. */
  wanted: number | null;
  accepted: number;
  refused: number;
  /** Milliseconds, of accepted requests. */
  p50: number;
  p99: number;
}

export interface UnderFire {
  fired: Fired[];
  /** p99 at twice the capacity, as times that at 80 % of it; goal 2. */
  overload: number;
  /** Accepted a second at twice the capacity, as a share of capacity; goal 0.9. */
  goodput: number;
  /** p99 of a list at 40 % of capacity beside a flood of sign-ins, as times that without; goal 1.2. */
  besideSignIns: number;
  signInsPerSecond: number;
}

/** Does the time of an answer tell whether somebody has the address? */
export interface Told {
  route: string;
  n: number;
  knownMs: number;
  unknownMs: number;
  /** Kolmogorov-Smirnov: above 0.01 the two cannot be told apart. */
  p: number;
}

/** A single stall of a shared machine is the p99 of a round: what counts is the middle one. */
const ROUNDS = 5;
/** Who each wait for their answer: enough that the server never waits for one of them. */
const CALLERS = 10;
const PASSWORD = 'slow-tram-amber-lantern';

/** What the portal does with more requests than it can serve, and with a flood of guesses (M30, M44). */
export async function measureUnderFire(world: World, seconds: number): Promise<UnderFire> {
  const actors = new Actors(world);
  const server = await startMandate(world);
  try {
    const { large } = customers(world);
    const list: Shot = { name: 'list', url: `${server.baseUrl}/api/v1/customers/${benchId('customer', large, 0)}/sims?limit=50`, headers: { ...await actors.member(large, MEMBERS.wholeFleet) } };
    await fire(list, { name: 'warm-up', seconds: 8 });
    const rounds = await times(3, () => fire(list, { name: 'capacity', seconds }));
    const capacity = median(rounds.map(({ accepted }) => accepted));
    const at = (name: string, share: number): Promise<Fired> => fire(list, { name, seconds, rate: capacity * share });
    // in turn, so that what else the machine does meets both
    const loads = await times(ROUNDS, async () => ({ most: await at('at 80 % of capacity', 0.8), over: await at('at twice the capacity', 2) }));
    let signIns = 0;
    const fires = await times(ROUNDS, async () => {
      const calm = await at('at 40 % of capacity', 0.4);
      const guesses = flood(server, seconds);
      const beside = await at('beside sign-ins', 0.4);
      signIns += await guesses;
      return { calm, beside };
    });
    const p99 = (all: readonly Fired[]): number => median(all.map((each) => each.p99));
    return {
      fired: [...rounds, ...loads.flatMap(({ most, over }) => [most, over]), ...fires.flatMap(({ calm, beside }) => [calm, beside])],
      overload: p99(loads.map(({ over }) => over)) / p99(loads.map(({ most }) => most)), goodput: median(loads.map(({ over }) => over.accepted)) / capacity,
      besideSignIns: p99(fires.map(({ beside }) => beside)) / p99(fires.map(({ calm }) => calm)), signInsPerSecond: signIns / (seconds * ROUNDS),
    };
  } finally {
    await Promise.all([server.stop(), actors.close()]);
  }
}

async function times<T>(n: number, one: () => Promise<T>): Promise<T[]> {
  const all: T[] = [];
  while (all.length < n) all.push(await one());
  return all;
}

async function fire(shot: Shot, { name, seconds, rate }: { name: string; seconds: number; rate?: number }): Promise<Fired> {
  const { times: took, refused, seconds: lasted } = rate === undefined ? await rush(shot, { seconds, callers: CALLERS }) : await pace(shot, { seconds, rate });
  return { name, wanted: rate ?? null, accepted: took.length / lasted, refused: refused / lasted, p50: quantile(took, 0.5), p99: quantile(took, 0.99) };
}

const quantile = (sorted: readonly number[], share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;

/** Wrong passwords for ever new addresses, from four connections at once. @returns how many were answered */
async function flood(server: Running, seconds: number): Promise<number> {
  const until = performance.now() + seconds * 1000;
  let answered = 0;
  await Promise.all(Array.from({ length: 4 }, async () => {
    for (; performance.now() < until; answered += 1) await guess(server, `${randomUUID()}@nobody.example`);
  }));
  return answered;
}

const post = async (server: Running, path: string, body: object): Promise<number> =>
  (await fetch(`${server.baseUrl}/api/v1/${path}`, { method: 'POST', headers: { 'content-type': 'application/json', 'mandate-csrf': '1' }, body: JSON.stringify(body) })).status;

const guess = (server: Running, email: string): Promise<number> => post(server, 'session', { email, password: `${PASSWORD}-not` });

/** Askers at once: an answer is mostly waited for. */
const LANES = 6;

/** M45. Known and unknown addresses in random order, each once, so that no limit is met. */
export async function whoIsKnown(world: World, samples: number): Promise<Told[]> {
  const server = await startMandate(world);
  try {
    return await tellApart(world, server, samples);
  } finally {
    await server.stop();
  }
}

async function tellApart(world: World, server: Running, samples: number): Promise<Told[]> {
  const { large } = customers(world);
  const password = await hash(PASSWORD, { memoryCost: 19_456, timeCost: 2, parallelism: 1 });
  const people = Array.from({ length: samples }, (_, n) => 100 + n);
  await world.client.query(`insert into credential (id, realm, subject_id, kind, secret, created_at) select gen_random_uuid(), 'customer', person, 'password', $1, now() from unnest($2::uuid[]) person
    on conflict do nothing`, [password, people.map((n) => benchId('identity', large, n))]);
  await world.client.query('delete from throttle');
  const routes = { 'sign-in': guess, 'password reset': (to: Running, email: string) => post(to, 'password-resets', { email }) };
  const told: Told[] = [];
  for (const [route, ask] of Object.entries(routes)) {
    const times = { known: [] as number[], unknown: [] as number[] };
    const one = async (kind: 'known' | 'unknown', n: number): Promise<void> => {
      const began = performance.now();
      const status = await ask(server, kind === 'known' ? `person${n}@customer${large}.example` : `nobody${n}@customer${large}.example`);
      times[kind].push(performance.now() - began);
      if (status !== (route === 'sign-in' ? 401 : 202)) throw new Error(`${route} was answered ${status}`);
    };
    const rest = people.values();
    await Promise.all(Array.from({ length: LANES }, async () => {
      for (const n of rest) {
        const order = Math.random() < 0.5 ? ['known', 'unknown'] as const : ['unknown', 'known'] as const;
        for (const kind of order) await one(kind, n);
      }
    }));
    told.push({ route, n: samples, knownMs: median(times.known), unknownMs: median(times.unknown), p: sameDistribution(times.known, times.unknown) });
  }
  return told;
}

/** Two-sample Kolmogorov-Smirnov. @returns how likely so large a distance is between samples of one distribution */
function sameDistribution(a: readonly number[], b: readonly number[]): number {
  const merged = [...a.map((value) => ({ value, of: 1 / a.length })), ...b.map((value) => ({ value, of: -1 / b.length }))].sort((x, y) => x.value - y.value);
  let [sum, distance] = [0, 0];
  for (const { of } of merged) distance = Math.max(distance, Math.abs(sum += of));
  const size = Math.sqrt((a.length * b.length) / (a.length + b.length));
  const lambda = (size + 0.12 + 0.11 / size) * distance;
  let p = 0;
  for (let k = 1; k <= 100; k += 1) p += 2 * (-1) ** (k - 1) * Math.exp(-2 * k * k * lambda * lambda);
  return Math.min(1, Math.max(0, p));
}
