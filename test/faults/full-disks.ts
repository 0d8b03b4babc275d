import { execFile } from 'node:child_process';
import { mkdir, open, rm, statfs } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import { audit, type Scene } from './audit.ts';
import { aCompany } from './company.ts';
import { Cluster } from './cluster.ts';
import { Node } from './node.ts';
import { type Fault, type Report, type Size, Tally } from './tally.ts';
import { Writers } from './writers.ts';

const run = promisify(execFile);

/** A file system of its own that can be filled; undefined where this machine does not let us mount one. */
async function aDisk(folder: string, megabytes: number): Promise<{ fill(): Promise<void>; free(): Promise<void>; unmount(): Promise<void> } | undefined> {
  await mkdir(folder, { recursive: true, mode: 0o711 });
  const mounted = await run('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m,mode=711`, 'tmpfs', folder]).then(() => true, () => false);
  if (!mounted) return undefined;
  const ballast = join(folder, 'ballast');
  return {
    fill: async () => {
      const file = await open(ballast, 'a');
      const block = Buffer.alloc(65_536);
      try {
        while ((await statfs(folder)).bavail > 0) await file.write(block);
      } catch (fault) {
        if ((fault as NodeJS.ErrnoException).code !== 'ENOSPC') throw fault;
      } finally {
        await file.close();
      }
    },
    free: () => rm(ballast, { force: true }),
    unmount: async () => { await run('umount', [folder]); },
  };
}

interface Disks {
  /** Of the cluster. */
  data: string;
  /** Of its log of changes, when on a disk of its own. */
  changes: string;
}

async function onDisks({ data, changes }: Disks, work: (scene: Scene) => Promise<Report>): Promise<Report> {
  const cluster = await Cluster.make(data);
  await cluster.moveChangesTo(changes);
  await cluster.start({ min_wal_size: '32MB', max_wal_size: '64MB' });
  const node = await Node.at(data, cluster.urls);
  try {
    await node.start();
    return await work({ cluster, node, company: await aCompany(cluster, 4) });
  } finally {
    await node.kill();
    await cluster.killAll();
  }
}

const reads = async ({ node, company }: Scene): Promise<number> =>
  (await fetch(`${node.baseUrl}/api/v1/customers/${company.id}/members?limit=5`, { headers: company.headers }).catch(() => ({ status: 0 }))).status;

/** M26: changes are refused with 503, reads go on, and with room again changes do too, without a restart. */
export const dataDiskFull: Fault = async ({ folder }: Size) => {
  const data = join(folder, 'data');
  const disk = await aDisk(data, 400);
  if (!disk) return { figures: {}, fails: [], skipped: 'this machine lets us mount no file system' };
  try {
    return await onDisks({ data, changes: join(folder, 'changes') }, async (scene) => {
      const tally = new Tally();
      const writers = new Writers(scene.company, scene.node.baseUrl);
      await pause(500);
      await disk.fill();
      await stuck(writers);
      const during = await reads(scene);
      if (during !== 200) tally.fails.push(`a read was answered ${during} while the disk was full`);
      if (writers.told.repeated === 0) tally.fails.push('no change was refused: the disk was not full');
      await disk.free();
      tally.add(await audit(scene, { told: await writers.end(), writers }), 'full data');
      return tally.report();
    });
  } finally {
    await disk.unmount();
  }
};

/** Waits until changes are refused. */
async function stuck({ told }: Writers): Promise<void> {
  for (let tries = 0; tries < 400 && told.repeated < 20; tries += 1) await pause(50);
}

/** M27: PostgreSQL stops (PANIC) when it cannot write down what changes; with room again it comes up and nothing is lost. */
export const changesDiskFull: Fault = async ({ folder }: Size) => {
  const changes = join(folder, 'changes');
  const disk = await aDisk(changes, 160);
  if (!disk) return { figures: {}, fails: [], skipped: 'this machine lets us mount no file system' };
  try {
    return await onDisks({ data: join(folder, 'data'), changes: join(changes, 'wal') }, async (scene) => {
      const tally = new Tally();
      const writers = new Writers(scene.company, scene.node.baseUrl);
      await pause(500);
      await disk.fill();
      for (let tries = 0; tries < 40 && writers.told.repeated < 20; tries += 1) {
        await scene.cluster.rows('select pg_switch_wal(), pg_logical_emit_message(true, $1, repeat($1, 100000))', ['full']).catch(() => undefined);
        await pause(100);
      }
      if (writers.told.repeated === 0) tally.fails.push('no change was refused: the disk was not full');
      await disk.free();
      const began = performance.now();
      await scene.cluster.killAll(); // what of it still hangs
      await scene.cluster.start();
      tally.times.push(await scene.node.ready(began));
      tally.add(await audit(scene, { told: await writers.end(), writers }), 'full log of changes');
      return tally.report();
    });
  } finally {
    await disk.unmount();
  }
};
