import { readdirSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { migrate, revert } from '../../src/platform/database/migrate.js';
import { ask, type FreshDatabase, freshDatabase } from './fresh-database.js';

/** From this one on they are taken back, and tried again. */
const LOCKS_MAIL = '1795927000000';

let database: FreshDatabase;

beforeAll(async () => {
  database = await freshDatabase();
  await migrate(database.urls.owner);
});

afterAll(() => database.drop());

it('P13: a migration that finds its table locked lets the others pass, and tries again until it is free', async () => {
  const back = readdirSync('migrations').filter((file) => file.endsWith('.ts') && file >= LOCKS_MAIL);
  for (let left = back.length; left > 0; left -= 1) await revert(database.urls.owner);
  const reader = new pg.Client(database.urls.superuser);
  await reader.connect();
  const tables = (await reader.query<{ name: string }>(`select quote_ident(relname) name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' and relname <> 'migration'`)).rows;
  await reader.query('begin');
  await reader.query(`lock table ${tables.map(({ name }) => name).join(', ')} in row exclusive mode`);
  const done = migrate(database.urls.owner);
  await pause(1_000);
  const began = performance.now();
  await ask(database.urls.superuser, 'select count(*) from mail');
  await ask(database.urls.superuser, 'update mail set last_error = last_error');
  expect(performance.now() - began).toBeLessThan(2_500); // behind somebody who waited for ever it would wait for ever
  await pause(2_000);
  await reader.query('commit');
  await reader.end();
  expect(await done).toHaveLength(back.length);
});
