import { type ChildProcess, spawn } from 'node:child_process';
import { generateKeyPairSync, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BUILT } from './built.ts';
import type { World } from './world.ts';

export interface Running {
  baseUrl: string;
  child: ChildProcess;
  stop(): Promise<void>;
}

/** The built server in production mode: its own defaults, also for log and pool. Its log goes nowhere, faults to a file. */
export async function startMandate({ database }: World, settings: Record<string, string> = {}): Promise<Running> {
  const port = await freePort();
  const baseUrl = `http://127.0.0.1:${port}`;
  const faults = join(tmpdir(), `mandate-bench-${process.pid}-${port}.log`);
  const errors = openSync(faults, 'w');
  const { urls } = database;
  const child = spawn(process.execPath, [...BUILT.flags, '--expose-gc', '--import', join(import.meta.dirname, 'memory-hook.mjs'), BUILT.main], {
    stdio: ['ignore', 'ignore', errors, 'ipc'],
    env: {
      NODE_ENV: 'production', MANDATE_MODE: 'production', PORT: String(port), HOST: '127.0.0.1', ORIGIN: baseUrl, MAIL_FROM: 'portal@mandate.example',
      DATABASE_URL: urls.app, MIGRATION_DATABASE_URL: urls.migration, OPERATOR_DATABASE_URL: urls.operator, ...secrets(), ...settings,
    },
  });
  closeSync(errors);
  for (let tries = 0; child.exitCode === null && tries < 300; tries += 1) {
    if ((await fetch(`${baseUrl}/health/ready`).catch(() => undefined))?.ok) return running(child, baseUrl);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  child.kill();
  throw new Error(`the server did not become ready:\n${readFileSync(faults, 'utf8')}`);
}

export async function startBare({ database }: World, customerId: string): Promise<Running> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'bare-server.ts'), database.urls.superuser, customerId], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'], env: { NODE_ENV: 'production' },
  });
  const told = once(child, 'message') as Promise<[string]>;
  const [baseUrl] = await Promise.race([told, once(child, 'exit').then(() => { throw new Error('the bare server did not start'); })]);
  return running(child, baseUrl);
}

/** What the server has in use after a full garbage collection. */
export async function memoryOf({ child }: Running): Promise<NodeJS.MemoryUsage> {
  const told = once(child, 'message') as Promise<[NodeJS.MemoryUsage]>;
  child.send('measure');
  return (await told)[0];
}

function running(child: ChildProcess, baseUrl: string): Running {
  const ended = once(child, 'exit');
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    await ended;
  };
  return { baseUrl, child, stop };
}

function secrets(): Record<string, string> {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  return {
    SECRET_KEY: randomBytes(32).toString('base64'),
    OAUTH_SIGNING_JWK: JSON.stringify({ ...privateKey.export({ format: 'jwk' }), kid: 'bench', alg: 'ES256', use: 'sig' }),
  };
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  return typeof address === 'object' && address ? address.port : 0;
}
