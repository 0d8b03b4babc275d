import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';

/**
 * Starts the built server on the database of the test run.
 * @param {string} folder data folder of the run, where the embedded database is running
 * @param {Record<string, string>} [settings] environment on top of the usual
 */
export async function startServer(folder, settings = {}) {
  const home = join(folder, randomUUID());
  mkdirSync(home);
  const clockFile = join(home, 'clock');
  writeFileSync(clockFile, 'PT0S');
  const port = await freePort();
  const logFile = join(home, 'server.log');
  const log = openSync(logFile, 'a');
  const child = spawn(process.execPath, ['dist/src/main.js'], {
    stdio: ['ignore', log, log],
    env: {
      PATH: process.env.PATH,
      PORT: String(port),
      DATA_FOLDER: folder,
      DEMO_WORLD: 'off',
      HASH_COST: 'light',
      LOG_LEVEL: 'warn',
      TEST_CLOCK_FILE: clockFile,
      NODE_COMPILE_CACHE: 'node_modules/.cache/mandate-tests',
      ...settings,
    },
  });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const server = {
    baseUrl: `http://localhost:${port}`,
    clockFile,
    logFile,
    /** As if the machine had lost its current. */
    async kill() {
      child.kill('SIGKILL');
      await ended;
    },
    async stop() {
      child.kill('SIGTERM');
      return ended;
    },
  };
  await ready(server, child, logFile);
  return server;
}

async function ready(server, child, logFile) {
  for (let tries = 0; tries < 2_000; tries += 1) {
    if (child.exitCode !== null) break;
    const answer = await fetch(`${server.baseUrl}/health/ready`).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await server.stop();
  throw new Error(`the server did not become ready:\n${readFileSync(logFile, 'utf8')}`);
}

function freePort() {
  return new Promise((resolve, reject) => {
    const probe = createServer().on('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address();
      probe.close(() => resolve(port));
    });
  });
}
