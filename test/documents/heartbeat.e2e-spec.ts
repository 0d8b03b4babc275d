import { jest } from '@jest/globals';
import { Temporal } from 'temporal-polyfill';
import type { Config } from '../../src/config/config.js';
import { NoticeOutages } from '../../src/modules/documents/notice-outages.js';
import type { Clock } from '../../src/platform/clock/clock.js';
import { Database } from '../../src/platform/database/database.js';
import { migrate } from '../../src/platform/database/migrate.js';
import { OperatorPool } from '../../src/platform/database/operator-pool.js';
import { ask, type FreshDatabase, freshDatabase } from '../architecture/fresh-database.js';
import { baseUrl, startServer } from '../support/server.js';

let fresh: FreshDatabase;
let database: Database;
let pool: OperatorPool;
const log = { error: jest.fn(), warn: jest.fn() };
/** Of this node: it may be behind the database's. */
let behind = Temporal.Duration.from({ seconds: 0 });
const clock = { now: () => Temporal.Now.instant().subtract(behind), turnedBy: new Temporal.Duration() } as Clock;

beforeAll(async () => {
  fresh = await freshDatabase();
  await migrate(fresh.urls.owner);
  database = new Database({ databaseUrl: fresh.urls.app, poolSize: 2 } as Config, clock, []);
  pool = new OperatorPool({ operatorDatabaseUrl: fresh.urls.operator });
  await database.onModuleInit();
  await pool.onModuleInit();
});

afterAll(async () => {
  await database.onApplicationShutdown();
  await pool.onApplicationShutdown();
  await fresh.drop();
});

beforeEach(async () => {
  behind = Temporal.Duration.from({ seconds: 0 });
  jest.clearAllMocks();
  await sql('truncate portal_outage, portal_heartbeat');
});

const sql = <Row extends Record<string, unknown>>(text: string): Promise<Row[]> => ask<Row>(fresh.urls.superuser, text);
const lastThere = (ago: string): Promise<unknown> => sql(`insert into portal_heartbeat (beat_at) values (now() - interval '${ago}')`);
const hoursAgo = async (): Promise<number | undefined> => (await sql<{ ago: number }>('select extract(epoch from now() - beat_at)::float / 3600 ago from portal_heartbeat'))[0]?.ago;
const kept = async (): Promise<{ hours: number; settled: boolean }[]> =>
  (await sql<{ hours: number; settled: boolean }>('select extract(epoch from out_until - out_since)::float / 3600 hours, settled_at is not null settled from portal_outage'));
const noticing = (outageMinutes = 60): NoticeOutages => new NoticeOutages({ outageMinutes }, clock, database, pool, log);
const about = (value: number): number => expect.closeTo(value, 1) as number;

it('a gap of all nodes is kept once, and longer while none of them serves; whoever serves ends it', async () => {
  await lastThere('3 hours');
  await Promise.all([noticing().unsettled(), noticing().unsettled()]);
  expect([await kept(), await hoursAgo()]).toEqual([[{ hours: about(3), settled: false }], about(3)]);
  await sql(`update portal_outage set out_until = out_until - interval '1 hour', settled_at = now()`); // kept an hour ago, and settled
  expect(await noticing().unsettled()).toHaveLength(1);
  expect(await kept()).toEqual([{ hours: about(3), settled: false }]);
  await noticing().round();
  await noticing().round();
  expect([await kept(), await hoursAgo(), log.warn.mock.calls.length]).toEqual([[{ hours: about(3), settled: false }], about(0), 1]);
});

it('more than a week is a fault in the log, and no outage', async () => {
  await lastThere('169 hours');
  expect(await noticing().unsettled()).toEqual([]);
  expect(log.error).toHaveBeenCalledTimes(1);
  await noticing().round();
  expect([await kept(), await hoursAgo()]).toEqual([[], about(0)]);
});

it('a clock of the database that jumps ahead alone makes none, and the note comes back with it', async () => {
  behind = Temporal.Duration.from({ hours: 3 });
  await lastThere('3 hours');
  await noticing().round();
  expect([await kept(), await hoursAgo()]).toEqual([[], about(0)]);
  behind = Temporal.Duration.from({ hours: 0 });
  await sql(`update portal_heartbeat set beat_at = now() + interval '3 days'`);
  await noticing().round();
  expect([await kept(), await hoursAgo()]).toEqual([[], about(0)]);
});

it('with 0 nothing is noticed, and it is noted that the portal is there', async () => {
  await lastThere('3 hours');
  expect(await noticing(0).unsettled()).toEqual([]);
  await noticing(0).round();
  expect([await kept(), await hoursAgo()]).toEqual([[], about(0)]);
});

it('a server keeps a gap before it listens, and is there when it does: one that never does hides nothing', async () => {
  const settings = { DATABASE_URL: fresh.urls.app, OPERATOR_DATABASE_URL: fresh.urls.operator, MIGRATION_DATABASE_URL: fresh.urls.owner };
  await lastThere('3 hours');
  await expect(startServer({ ...settings, PORT: new URL(baseUrl).port })).rejects.toThrow('did not become ready');
  expect([await kept(), await hoursAgo()]).toEqual([[{ hours: about(3), settled: true }], about(3)]);
  const servers = await Promise.all([startServer(settings), startServer(settings)]);
  await Promise.all(servers.map((server) => server.stop()));
  expect([await kept(), await hoursAgo()]).toEqual([[{ hours: about(3), settled: true }], about(0)]);
}, 90_000);
