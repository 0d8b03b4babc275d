import { createHash } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import type { Embedded } from '../../src/platform/database/embedded.js';
import { BUILT } from './built.ts';

/** How many Customers of a thousand SIMs, and how many SIMs the one large Customer has. */
export interface Sizes {
  small: number;
  large: number;
}

export interface World {
  database: Embedded;
  sizes: Sizes;
  /** As superuser. */
  client: pg.Client;
  /** Null when the database of an earlier run was taken. */
  fillSeconds: number | null;
  close(): Promise<void>;
}

const FILL = join(import.meta.dirname, 'fill.sql');
/** Filled row by row their indexes would take an hour: they are made anew behind the rows, from their own definitions. */
const LATE = ['line', 'sim', 'device', 'device_ownership', 'line_assignment', 'sim_placement', 'device_use', 'member', 'access_grant', 'ledger_entry'];

/** The filled database of this size; kept for the next run while schema and fill are the same. */
export async function openWorld(folder: string, sizes: Sizes, { fresh, say }: { fresh: boolean; say: (line: string) => void }): Promise<World> {
  const key = await keyOf(sizes);
  const kept = await start(folder);
  for (const role of ['app', 'operator']) await kept.client.query(`alter role ${role} reset all`); // a run that was killed while it watched
  const isKept = !fresh && (await keptKey(kept.client)) === key;
  if (isKept) return { ...kept, sizes, fillSeconds: null };
  await kept.close();
  await rm(folder, { recursive: true, force: true });
  const { database, client, close } = await start(folder);
  const began = performance.now();
  const { migrate } = await BUILT.migrate();
  await migrate(database.urls.migration);
  await fill(client, sizes, say);
  await client.query('create table bench_key (key text)');
  await client.query('insert into bench_key values ($1)', [key]);
  return { database, client, close, sizes, fillSeconds: (performance.now() - began) / 1000 };
}

async function start(folder: string): Promise<Pick<World, 'database' | 'client' | 'close'>> {
  const { startEmbedded } = await BUILT.embedded();
  const database = await startEmbedded(folder);
  const client = new pg.Client(database.urls.superuser);
  await client.connect();
  const close = async (): Promise<void> => {
    await client.end();
    await database.stop();
  };
  return { database, client, close };
}

async function keyOf(sizes: Sizes): Promise<string> {
  const files = [FILL, ...globSync(join(BUILT.root, 'migrations/*.ts')).sort()];
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')));
  return createHash('sha256').update(JSON.stringify([sizes, texts])).digest('hex');
}

async function keptKey(client: pg.Client): Promise<string | undefined> {
  const { rows } = await client.query<{ key: string }>('select key from bench_key').catch(() => ({ rows: [] as { key: string }[] }));
  return rows[0]?.key;
}

async function fill(client: pg.Client, sizes: Sizes, say: (line: string) => void): Promise<void> {
  await client.query(`alter system set max_wal_size = '8GB'`);
  await client.query(`alter system set checkpoint_timeout = '30min'`);
  await client.query('select pg_reload_conf()');
  await client.query(`select set_config('bench.small', $1, false), set_config('bench.large', $2, false)`, [sizes.small, sizes.large]);
  const late = await setAside(client);
  for (const [name = '', ...lines] of (await readFile(FILL, 'utf8')).split('-- step: ').slice(1).map((part) => part.split('\n'))) {
    await timed(`fill: ${name}`, () => client.query(lines.join('\n')), say);
  }
  for (const each of late) await timed(`fill: ${each.name}`, () => client.query(each.make), say);
  await client.query('drop table bench_sim');
  await timed('vacuum, analyze', () => client.query('vacuum (freeze, analyze)'), say);
  await client.query('reset session_replication_role');
  await client.query('checkpoint');
}

interface Late {
  name: string;
  make: string;
}

/** Takes down every index of the big tables that no key needs. @returns how to make them again, exactly as they were */
async function setAside(client: pg.Client): Promise<Late[]> {
  const { rows } = await client.query<Late & { take: string }>(`
    select c.conname name, format('alter table %s add constraint %I %s', c.conrelid::regclass, c.conname, pg_get_constraintdef(c.oid)) make,
      format('alter table %s drop constraint %I', c.conrelid::regclass, c.conname) take
    from pg_constraint c where c.contype in ('u', 'x') and c.conrelid = any($1::regclass[])
    union all
    select i.indexrelid::regclass::text, pg_get_indexdef(i.indexrelid), format('drop index %s', i.indexrelid::regclass)
    from pg_index i where i.indrelid = any($1::regclass[]) and not i.indisprimary and not exists (select from pg_constraint c where c.conindid = i.indexrelid)`, [LATE]);
  for (const { take } of rows) await client.query(take);
  return rows;
}

async function timed(name: string, work: () => Promise<unknown>, say: (line: string) => void): Promise<void> {
  const began = performance.now();
  await work();
  const seconds = (performance.now() - began) / 1000;
  if (seconds > 1) say(`  ${name} ${seconds.toFixed(1)} s`);
}

/** The process whose children are the sessions of the database. */
export const postmasterOf = ({ database }: World): number => Number(readFileSync(join(database.cluster, 'postmaster.pid'), 'utf8').split('\n')[0]);

/** Ids as fill.sql makes them. */
export function benchId(kind: string, customer: number, n: number): string {
  const hex = (value: number, length: number): string => value.toString(16).padStart(length, '0');
  const digest = createHash('md5').update(kind).digest('hex').slice(-3);
  const digits = `${hex(1_700_000_000_000 + n, 12)}7${hex(kind.charCodeAt(0), 3)}8${digest}${hex(customer, 12)}`;
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

export const keepJson = (file: string, value: object): Promise<void> => writeFile(file, `${JSON.stringify(value, null, 2)}\n`);
