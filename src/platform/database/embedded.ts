import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { chown, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import pg from 'pg';
import { handOver, findPlace, type Place } from './embedded-place.js';
import { makeRoles } from './roles.js';

export interface Embedded {
  urls: { superuser: string; migration: string; app: string; operator: string };
  /** The folder of the cluster: worth a line in the log, it is not always below the data folder. */
  cluster: string;
  /** True when a running server was found and is now shared. */
  attached: boolean;
  /** Ends the server, unless another process still uses it. */
  stop(): Promise<void>;
}

interface Passwords {
  superuser: string;
  owner: string;
  app: string;
  operator: string;
}

const DATABASE = 'mandate';
const SETTINGS = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  shared_buffers: '256MB',
  max_connections: '200',
  timezone: 'UTC',
  log_timezone: 'UTC',
  // the server's log must not become a second place of personal data: no statements, no details of rows
  log_error_verbosity: 'terse',
  log_min_error_statement: 'panic',
};

/**
 * A real PostgreSQL out of node_modules, for trial and tests, on loopback only. Who comes second attaches to the running
 * server; each user holds a shared advisory lock for as long as he lives (a crash lets go of it), the last one ends the server.
 */
export async function startEmbedded(dataFolder: string): Promise<Embedded> {
  const passwords = await keptPasswords(dataFolder);
  const place = await findPlace(dataFolder, passwords.superuser);
  if (!existsSync(join(place.cluster, 'PG_VERSION'))) await initialise(place, passwords.superuser);
  let lease = await attach(place, passwords);
  const attached = lease !== undefined;
  // two first starts at once: the slower one finds the server of the faster
  lease ??= await start(place, passwords).catch(async (fault: unknown) => (await attach(place, passwords)) ?? rethrow(fault));
  await provide(lease, passwords);
  const port = lease.port;
  return {
    urls: {
      superuser: address('postgres', passwords.superuser, port),
      migration: address('owner', passwords.owner, port),
      app: address('app', passwords.app, port),
      operator: address('operator', passwords.operator, port),
    },
    cluster: place.cluster,
    attached,
    stop: () => letGo(lease, place),
  };
}

const address = (role: string, password: string, port: number): string => `postgresql://${role}:${password}@127.0.0.1:${port}/${DATABASE}`;
/** The database that is always there, and holds the locks. */
const rootAddress = (password: string, port: number): string => `postgresql://postgres:${password}@127.0.0.1:${port}/postgres`;

async function keptPasswords(dataFolder: string): Promise<Passwords> {
  const file = join(dataFolder, 'database.json');
  if (!existsSync(file)) {
    const password = (): string => randomBytes(24).toString('base64url');
    const fresh: Passwords = { superuser: password(), owner: password(), app: password(), operator: password() };
    await mkdir(dataFolder, { recursive: true, mode: 0o711 });
    await writeFile(file, JSON.stringify(fresh), { mode: 0o600, flag: 'wx' }).catch(unlessThere);
  }
  return JSON.parse(await readFile(file, 'utf8')) as Passwords;
}

/** In a folder beside it, moved when complete: an interrupted first start leaves nothing half made. */
async function initialise(place: Place, password: string): Promise<void> {
  const workshop = `${place.cluster}-${process.pid}`;
  const passwordFile = join(workshop, 'password');
  await handOver(workshop, place.account);
  try {
    await writeFile(passwordFile, password, { mode: 0o600 });
    if (place.account) await chown(passwordFile, place.account.uid, place.account.gid);
    await program(place, 'initdb', [
      '--pgdata', join(workshop, 'cluster'), '--username', 'postgres', '--pwfile', passwordFile, '--auth', 'scram-sha-256',
      // the same order of text on every machine
      '--encoding', 'UTF8', '--locale', 'C', '--locale-provider', 'builtin', '--builtin-locale', 'C.UTF-8',
    ]);
    await rename(join(workshop, 'cluster'), place.cluster).catch(unlessThere);
  } finally {
    await rm(workshop, { recursive: true, force: true });
  }
}

function unlessThere(fault: NodeJS.ErrnoException): void {
  if (fault.code !== 'EEXIST' && fault.code !== 'ENOTEMPTY') throw fault;
}

function rethrow(fault: unknown): never {
  throw fault;
}

/** A server that runs in this folder, or undefined. One that is still starting is waited for. */
async function attach(place: Place, passwords: Passwords): Promise<pg.Client | undefined> {
  const [pid, , , port] = pidFile(place.cluster);
  if (!pid || !port || !alive(Number(pid))) return undefined;
  for (let tries = 0; tries < 40 && alive(Number(pid)); tries += 1) {
    const client = await connect(rootAddress(passwords.superuser, Number(port))).catch(() => undefined);
    if (client) return client;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  return undefined;
}

function pidFile(cluster: string): string[] {
  const file = join(cluster, 'postmaster.pid');
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
}

function alive(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (fault) {
    return (fault as NodeJS.ErrnoException).code === 'EPERM';
  }
}

async function start(place: Place, passwords: Passwords): Promise<pg.Client> {
  const port = await freePort();
  const options = Object.entries({ ...SETTINGS, port }).map(([name, value]) => `-c ${name}='${value}'`).join(' ');
  const log = join(place.cluster, 'server.log');
  // pg_ctl puts the server into a session of its own: Ctrl-C ends the portal first, the portal ends the server
  await program(place, 'pg_ctl', ['start', '--wait', '--timeout', '120', '--pgdata', place.cluster, '--log', log, '--options', options]);
  return connect(rootAddress(passwords.superuser, port));
}

async function connect(connectionString: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 5_000 });
  client.on('error', () => undefined); // a dying server is reported by the pools that work with it
  await client.connect();
  await client.query('select pg_advisory_lock_shared(1)');
  return client;
}

async function provide(lease: pg.Client, passwords: Passwords): Promise<void> {
  await lease.query('select pg_advisory_lock(2)'); // one after the other
  const { rowCount } = await lease.query('select from pg_database where datname = $1', [DATABASE]);
  if (rowCount === 0) await lease.query(`create database ${DATABASE}`);
  const client = new pg.Client(address('postgres', passwords.superuser, lease.port));
  await client.connect();
  try {
    await makeRoles(client, { owner: passwords.owner, app: passwords.app, operator: passwords.operator });
  } finally {
    await client.end();
    await lease.query('select pg_advisory_unlock(2)');
  }
}

async function letGo(lease: pg.Client, place: Place): Promise<void> {
  const { rows } = await lease
    .query<{ last: boolean }>('select pg_advisory_unlock_shared(1), pg_try_advisory_lock(1) as last')
    .catch(() => ({ rows: [{ last: false }] })); // the server is gone already
  if (rows[0]?.last) await program(place, 'pg_ctl', ['stop', '--wait', '--mode', 'fast', '--pgdata', place.cluster]);
  await lease.end().catch(() => undefined);
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const found = server.address();
      server.close(() => resolve(typeof found === 'object' && found ? found.port : 0));
    });
  });
}

function program(place: Place, name: 'initdb' | 'pg_ctl', args: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    // the server inherits these streams: a pipe would stay open as long as it lives
    const child = spawn(join(place.programs, 'bin', name), args, {
      ...place.account, cwd: '/', stdio: ['ignore', 'ignore', name === 'initdb' ? 'pipe' : 'ignore'], env: { PATH: '/usr/bin:/bin', LC_ALL: 'C' },
    });
    let said = '';
    child.stderr?.on('data', (chunk) => (said += String(chunk)));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`${name} failed (${code}) for ${place.cluster}; see server.log there. ${said}`));
    });
  });
}
