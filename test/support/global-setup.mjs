import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbedded } from '../../dist/src/platform/database/embedded.js';
import pg from 'pg';
import { removeRun } from './global-teardown.mjs';
import { startServer } from './start.mjs';

/** One embedded database and one built server for all specs; they are HTTP clients that make their own Customers. */
export default async function globalSetup() {
  const folder = join(tmpdir(), `mandate-test-${randomUUID()}`);
  const database = await startEmbedded(folder);
  try {
    await prepare(database.urls.superuser);
    const server = await startServer(folder);
    globalThis.testRun = { folder, database, server };
    process.env.MANDATE_TEST = JSON.stringify({ folder, baseUrl: server.baseUrl, databaseUrls: database.urls });
  } catch (fault) {
    await removeRun({ folder, database });
    throw fault;
  }
}

async function prepare(url) {
  const client = new pg.Client(url);
  await client.connect();
  // a server of somebody else's may have any zone: no spec may depend on it
  await client.query(`do $$ begin execute format('alter database %I set timezone = ''Europe/Brussels''', current_database()); end $$`);
  // nothing of the run is kept, so no statement waits for the disk; `npm run faults` kills a database that does
  for (const setting of ['fsync', 'synchronous_commit', 'full_page_writes']) await client.query(`alter system set ${setting} = off`);
  await client.query('select pg_reload_conf()');
  await client.end();
}
