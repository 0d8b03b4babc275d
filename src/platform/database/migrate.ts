import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { PgBoss } from 'pg-boss';
import { DataSource, type MigrationInterface } from 'typeorm';

/** Beside the compiled sources (dist/migrations) as beside the written ones. */
const FOLDER = join(import.meta.dirname, '../../../migrations');
const JOBS = 'jobs';
const QUEUES = ['mail', 'inventory-load', 'bulk-change', 'access-request', 'link-end', 'third-party-block', 'ownership-facts', 'affiliate-news'];
const LOCK = 'select pg_advisory_lock(2)';

/** P13: whoever waits for a lock keeps all others waiting behind him. */
const LONGEST_WAIT = 2_000;
const LOCK_NOT_FREE = '55P03';
const TRIES = 30;

type MigrationClass = new () => MigrationInterface;

/** Brings the schema up to this program's version, as the role `owner`. Two servers that start together wait for each other. */
export async function migrate(url: string): Promise<string[]> {
  return asOwner(url, async (source, client) => {
    const done = await patiently(() => source.runMigrations({ transaction: 'each' }));
    await client.query('revoke insert, update, delete on migration from app; grant select on migration to app');
    await makeJobs(url, client);
    return done.map(({ name }) => name);
  });
}

/** Takes back the newest migration. */
export async function revert(url: string): Promise<void> {
  await asOwner(url, (source) => source.undoLastMigration({ transaction: 'all' }));
}

type Rows = (statement: { text: string }) => Promise<{ timestamp: string }[]>;

/** The migrations this program has and the database has not; the role `app` may ask. */
export async function pendingMigrations(query: Rows): Promise<string[]> {
  const rows = await query({ text: 'select timestamp from migration' });
  const applied = new Set(rows.map(({ timestamp }) => timestamp));
  return migrationFiles().filter((file) => !applied.has(file.split('-')[0] ?? ''));
}

function migrationFiles(): string[] {
  return readdirSync(FOLDER).filter((file) => /^\d+-[a-z-]+\.(js|ts)$/.test(file));
}

/** Loaded here, not by TypeORM: its import() dies in the second test file of a Jest worker. */
async function migrationClasses(): Promise<MigrationClass[]> {
  const modules = await Promise.all(migrationFiles().map((file) => import(join(FOLDER, file)) as Promise<Record<string, MigrationClass>>));
  return modules.flatMap((exported) => Object.values(exported));
}

/** Between two tries whoever waited behind this migration gets his turn; what an earlier try finished is not done again. */
async function patiently<T>(run: () => Promise<T>): Promise<T> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await run();
    } catch (fault) {
      if (tries === TRIES || (fault as { code?: string }).code !== LOCK_NOT_FREE) throw fault;
      await pause(LONGEST_WAIT / 4);
    }
  }
}

async function asOwner<T>(url: string, work: (source: DataSource, client: pg.Client) => Promise<T>): Promise<T> {
  const source = new DataSource({
    type: 'postgres',
    url,
    poolSize: 2,
    extra: { options: `-c lock_timeout=${LONGEST_WAIT}` },
    migrations: await migrationClasses(),
    migrationsTableName: 'migration',
  });
  const client = new pg.Client(url);
  await client.connect();
  try {
    await client.query(LOCK);
    await source.initialize();
    return await work(source, client);
  } finally {
    if (source.isInitialized) await source.destroy();
    await client.end();
  }
}

/** pg-boss makes its own schema; `app` works in it and cannot change it. */
async function makeJobs(url: string, client: pg.Client): Promise<void> {
  const boss = new PgBoss({ connectionString: url, schema: JOBS, max: 2, supervise: false, schedule: false });
  boss.on('error', () => undefined); // every call below rejects by itself
  await boss.start();
  try {
    for (const queue of QUEUES) if (!(await boss.getQueue(queue))) await boss.createQueue(queue);
  } finally {
    await boss.stop({ graceful: false });
  }
  await client.query(`
    grant usage on schema ${JOBS} to app;
    grant select, insert, update, delete on all tables in schema ${JOBS} to app;
    grant usage, select on all sequences in schema ${JOBS} to app;
    grant execute on all functions in schema ${JOBS} to app;
    alter default privileges in schema ${JOBS} grant select, insert, update, delete on tables to app;`);
}
