import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbedded } from '../../dist/src/platform/database/embedded.js';
import { startServer } from '../support/start.mjs';
import { FILE, typesOf, write } from './api-types.mjs';

/** Starts the built server on an empty database, and writes the types of its API for the web portal. */
const folder = await mkdtemp(join(tmpdir(), 'mandate-types-'));
const database = await startEmbedded(folder);
try {
  const server = await startServer(folder);
  await write(await typesOf(await (await fetch(`${server.baseUrl}/api/openapi.json`)).json()));
  await server.stop();
  process.stdout.write(`${FILE} is written.\n`);
} finally {
  await database.stop();
  await rm(folder, { recursive: true, force: true });
}
