import { setTimeout as pause } from 'node:timers/promises';
import { type FreshDatabase, ask, freshDatabase } from '../architecture/fresh-database.js';
import type { Client } from '../support/as.js';
import { Chance } from '../support/chance.js';
import { proof } from '../support/proof.js';
import { type OwnServer, startServer } from '../support/server.js';
import { aWorld, type Company, type NamedWorld } from '../world.js';

const requests = proof('M06: requests of two Customers on few connections that break off', 100_000, 48);
const AT_ONCE = 24;
const POOLS = requests.n < 1_000 ? ['3'] : ['1', '3', '10'];
const PATHS = ['/members?limit=20', '/sims?limit=20', '/grants?limit=20', '/capacities', '/cost-centres', '/ledger?limit=20', '/sims/export'];

let database: FreshDatabase;

beforeAll(async () => {
  database = await freshDatabase();
});

afterAll(() => database.drop());

interface Seen { whole: number; broken: number; busy: number; foreign: string[]; faults: string[] }

/** Who asks, and whose marks he must never see. */
interface Asker { client: Client; company: Company; other: Company }

async function ask1({ client, company, other }: Asker, { path, patience }: { path: string; patience: number }, seen: Seen): Promise<void> {
  try {
    const answer = await fetch(`${client.address}/api/v1/customers/${company.id}${path}`, { headers: client.headers, ...(patience > 0 && { signal: AbortSignal.timeout(patience) }) });
    const text = await answer.text();
    if (other.marks.some((mark) => text.includes(mark))) seen.foreign.push(`${path}: ${text}`);
    if (answer.status === 200) seen.whole += 1;
    else if ([429, 503].includes(answer.status)) seen.busy += 1;
    else seen.faults.push(`${path}: ${answer.status} ${text}`);
  } catch {
    seen.broken += 1;
  }
}

/** Ends or interrupts a connection of the server, whatever it is doing. */
const strike = (how: 'pg_terminate_backend' | 'pg_cancel_backend'): Promise<object[]> =>
  ask(database.urls.superuser, `select ${how}(pid) from (select pid from pg_stat_activity where datname = current_database() and usename = 'app' and query not like '%jobs%' order by random() limit 1) one`);

async function storm(world: NamedWorld, server: OwnServer, count: number): Promise<Seen> {
  const seen: Seen = { whole: 0, broken: 0, busy: 0, foreign: [], faults: [] };
  const chance = new Chance(requests.seed);
  const askers = [[world.group, world.twin], [world.twin, world.group]].map(([company, other]) => ({ company: company as Company, other: other as Company, client: (company as Company).people.owner.at(server.baseUrl) }));
  let left = count;
  const caller = async (): Promise<void> => {
    while (left > 0) {
      left -= 1;
      const asker = chance.of(askers);
      await ask1(asker, { path: chance.of(PATHS), patience: chance.next() < 0.25 ? 1 + chance.below(40) : 0 }, seen);
    }
  };
  const striker = async (): Promise<void> => {
    while (left > 0) {
      await strike(chance.next() < 0.5 ? 'pg_terminate_backend' : 'pg_cancel_backend');
      await pause(chance.next() * 60);
    }
  };
  await Promise.all([striker(), ...Array.from({ length: AT_ONCE }, caller)]);
  return seen;
}

describe('S02, M06: a connection that breaks off takes nothing of one Customer to the next', () => {
  it.each(POOLS)('with %s connections', async (poolSize) => {
    const server = await startServer({ DATABASE_URL: database.urls.app, MIGRATION_DATABASE_URL: database.urls.owner, OPERATOR_DATABASE_URL: database.urls.operator, POOL_SIZE: poolSize });
    try {
      const world = await aWorld({ superuser: database.urls.superuser, server: server.baseUrl });
      const members = async (company: Company): Promise<string> => (await company.people.owner.get(`/customers/${company.id}/members?limit=50`)).bytes;
      const before = [await members(world.group), await members(world.twin)];
      const seen = await storm(world, server, Math.ceil(requests.n / POOLS.length));
      expect({ foreign: seen.foreign, faults: seen.faults.slice(0, 5) }).toEqual({ foreign: [], faults: [] });
      expect([seen.whole > 0, seen.broken + seen.busy > 0]).toEqual([true, true]); // else nothing was tried
      for (let n = 0; n < 20; n += 1) expect([await members(world.group), await members(world.twin)]).toEqual(before);
    } catch (fault) {
      throw new Error(`the server said:\n${server.log().slice(-3_000)}`, { cause: fault });
    } finally {
      await server.stop();
    }
  }, 1_800_000);
});
