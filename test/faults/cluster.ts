import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, globSync, readFileSync } from 'node:fs';
import { chown, mkdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import pg from 'pg';
import type { Place } from '../../src/platform/database/embedded-place.ts';
import { BUILT } from '../bench/built.ts';

const run = promisify(execFile);

type Urls = Record<'superuser' | 'migration' | 'app' | 'operator', string>;

/** A PostgreSQL of its own that may be killed: the same port after each start, so that a server that lives on finds it again. */
export class Cluster {
  readonly urls: Urls;
  private readonly place: Place;
  private readonly port: number;

  private constructor(place: Place, port: number, urls: Urls) {
    this.place = place;
    this.port = port;
    this.urls = urls;
  }

  /** Made, migrated and stopped. */
  static async make(folder: string): Promise<Cluster> {
    const { startEmbedded } = await BUILT.embedded();
    const { migrate } = await BUILT.migrate();
    const { findPlace } = await BUILT.place();
    const made = await startEmbedded(folder);
    await migrate(made.urls.migration).finally(() => made.stop());
    const port = await freePort();
    const moved = Object.fromEntries(Object.entries(made.urls).map(([role, url]) => [role, Object.assign(new URL(url), { port }).href])) as Urls;
    const { superuser } = JSON.parse(await readFile(join(folder, 'database.json'), 'utf8')) as { superuser: string };
    return new Cluster(await findPlace(folder, superuser), port, moved);
  }

  get folder(): string {
    return this.place.cluster;
  }

  /** @returns milliseconds until it took connections again */
  async start(settings: Record<string, string> = {}): Promise<number> {
    const began = performance.now();
    const all = { listen_addresses: '127.0.0.1', unix_socket_directories: '', port: String(this.port), max_connections: '60', shared_buffers: '64MB', ...settings };
    const options = Object.entries(all).map(([name, value]) => `-c ${name}='${value}'`).join(' ');
    await this.program('pg_ctl', 'start', '--wait', '--timeout', '60', '--pgdata', this.folder, '--log', join(this.folder, 'server.log'), '--options', options);
    return performance.now() - began;
  }

  async stop(): Promise<void> {
    if (this.postmaster() !== undefined) await this.program('pg_ctl', 'stop', '--wait', '--mode', 'fast', '--pgdata', this.folder);
  }

  /** No process of it is left, and none had a word. */
  async killAll(): Promise<void> {
    const postmaster = this.postmaster();
    if (postmaster === undefined) return;
    const all = [postmaster, ...childrenOf(postmaster)];
    for (const pid of all) kill(pid);
    while (all.some(lives)) await pause(5);
    // a dead one that its parent has not looked at yet would count as a running server
    if (statOf(postmaster)) await rm(join(this.folder, 'postmaster.pid'), { force: true });
  }

  /** Puts the log of changes into another folder, as onto a disk of its own. Only while it is stopped. */
  async moveChangesTo(folder: string): Promise<void> {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await this.give(folder);
    await run('cp', ['-a', `${join(this.folder, 'pg_wal')}/.`, folder]);
    await rename(join(this.folder, 'pg_wal'), join(this.folder, 'pg_wal_before'));
    await symlink(folder, join(this.folder, 'pg_wal'));
    await rm(join(this.folder, 'pg_wal_before'), { recursive: true });
  }

  /**
   * A base backup of the running server, by the means every PostgreSQL has.
   * @param during read just before the backup ends: what was committed by then must be in it
   */
  async copied<T>(folder: string, during: () => T): Promise<{ cluster: Cluster; during: T }> {
    const client = new pg.Client(this.urls.superuser);
    await client.connect();
    try {
      await client.query(`select pg_backup_start('drill', true)`);
      await run('cp', ['-a', this.folder, folder]).catch(() => undefined); // files come and go meanwhile: the log of changes tells of them
      const seen = during();
      const { rows: [label] } = await client.query<{ labelfile: string }>('select labelfile from pg_backup_stop(false)');
      await run('cp', ['-a', `${join(this.folder, 'pg_wal')}/.`, join(folder, 'pg_wal')]);
      for (const file of ['postmaster.pid', 'postmaster.opts']) await rm(join(folder, file), { force: true });
      await writeFile(join(folder, 'backup_label'), label?.labelfile ?? '');
      await this.give(join(folder, 'backup_label'));
      const port = await freePort();
      const urls = Object.fromEntries(Object.entries(this.urls).map(([role, url]) => [role, Object.assign(new URL(url), { port }).href])) as Urls;
      return { cluster: new Cluster({ ...this.place, cluster: folder }, port, urls), during: seen };
    } finally {
      await client.end();
    }
  }

  async give(folder: string): Promise<void> {
    if (this.place.account) await chown(folder, this.place.account.uid, this.place.account.gid);
  }

  /** One statement as superuser, past triggers and policies. */
  async rows<Row extends pg.QueryResultRow>(text: string, values: unknown[] = []): Promise<Row[]> {
    const client = new pg.Client({ connectionString: this.urls.superuser, options: '-c session_replication_role=replica' });
    client.on('error', () => undefined); // the query says it too
    await client.connect();
    try {
      return (await client.query<Row>(text, values)).rows;
    } finally {
      await client.end().catch(() => undefined);
    }
  }

  private postmaster(): number | undefined {
    const file = join(this.folder, 'postmaster.pid');
    const pid = existsSync(file) ? Number(readFileSync(file, 'utf8').split('\n', 1)[0]) : 0;
    return pid > 0 && lives(pid) ? pid : undefined;
  }

  private async program(name: string, ...args: string[]): Promise<void> {
    // the server inherits its streams: a pipe would stay open as long as it lives
    const child = spawn(join(this.place.programs, 'bin', name), args, { ...this.place.account, cwd: '/', stdio: 'ignore', env: { PATH: '/usr/bin:/bin', LC_ALL: 'C' } });
    const [code] = (await once(child, 'exit')) as [number | null];
    if (code !== 0) throw new Error(`${name} ${args[0] ?? ''} ended with ${code}: see ${this.folder}/server.log`);
  }
}

export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  return typeof address === 'object' && address ? address.port : 0;
}

const statOf = (pid: number | string): string[] | undefined => {
  try {
    return readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\) /, '').split(' ');
  } catch {
    return undefined;
  }
};

/** A dead one whose parent has not looked yet does not live. */
const lives = (pid: number): boolean => !['Z', 'X', undefined].includes(statOf(pid)?.[0]);

const childrenOf = (parent: number): number[] =>
  globSync('/proc/[0-9]*').map((path) => Number(path.slice('/proc/'.length))).filter((pid) => Number(statOf(pid)?.[1]) === parent);

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // gone before its turn
  }
}
