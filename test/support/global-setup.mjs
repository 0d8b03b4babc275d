import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbedded } from '../../dist/src/platform/database/embedded.js';
import { removeRun } from './global-teardown.mjs';
import { startServer } from './start.mjs';

/** One embedded database and one built server for all specs; they are HTTP clients that make their own Customers. */
export default async function globalSetup() {
  const folder = join(tmpdir(), `mandate-test-${randomUUID()}`);
  const database = await startEmbedded(folder);
  try {
    const server = await startServer(folder);
    globalThis.testRun = { folder, database, server };
    process.env.MANDATE_TEST = JSON.stringify({ folder, baseUrl: server.baseUrl, databaseUrls: database.urls });
  } catch (fault) {
    await removeRun({ folder, database });
    throw fault;
  }
}
