import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Chance } from '../support/chance.ts';
import { audit, type Scene } from './audit.ts';
import { Cluster } from './cluster.ts';
import { aCompany } from './company.ts';
import { Wire } from './cut-wire.ts';
import { dataDiskFull, changesDiskFull } from './full-disks.ts';
import { Node } from './node.ts';
import { type Fault, type Report, type Size, Tally } from './tally.ts';
import { Writers } from './writers.ts';

const AT_ONCE = 8;
/** A handler ends after 15 s: longer than this nobody waits for an answer. */
const LONGEST_ANSWER = 17_000;

async function inScene<T>(folder: string, settings: Record<string, string>, work: (scene: Scene) => Promise<T>): Promise<T> {
  await mkdir(folder, { recursive: true, mode: 0o711 });
  const cluster = await Cluster.make(folder);
  await cluster.start(settings);
  const node = await Node.at(folder, cluster.urls);
  try {
    await node.start();
    return await work({ cluster, node, company: await aCompany(cluster, AT_ONCE) });
  } finally {
    await node.kill();
    await cluster.killAll();
  }
}

/** Mixed writes, something that breaks them off, something that heals it; then everybody carries on, and the books are read. */
async function storms(size: Size, strike: (scene: Scene, chance: Chance) => Promise<number>): Promise<Report> {
  const chance = new Chance(size.seed);
  return inScene(size.folder, {}, async (scene) => {
    const tally = new Tally();
    for (let round = 1; round <= size.rounds; round += 1) {
      // a Customer of its own for every round: its books stay short
      const now = { ...scene, company: await aCompany(scene.cluster, AT_ONCE) };
      const writers = new Writers(now.company, scene.node.baseUrl);
      await pause(150 + chance.next() * 500);
      tally.times.push(await strike(now, chance));
      await pause(100);
      tally.add(await audit(now, { told: await writers.end(), writers }), `round ${round}`);
    }
    return tally.report();
  });
}

/** M23. */
const server: Fault = (size) => storms(size, async ({ node }) => {
  await node.kill();
  return node.start();
});

/** M24: the server lives on and finds its database again. */
const database: Fault = (size) => storms(size, async ({ cluster, node }) => {
  await cluster.killAll();
  const began = performance.now();
  await cluster.start();
  if (!node.lives) throw new Error(`the server ended with its database: ${node.log.slice(-2_000)}`);
  return node.ready(began);
});

/** M25. */
const both: Fault = (size) => storms(size, async ({ cluster, node }) => {
  await Promise.all([node.kill(), cluster.killAll()]);
  const began = performance.now();
  await cluster.start();
  await node.start();
  return performance.now() - began;
});

/** M24, control: a database that does not wait for its disk loses what it acknowledged, so the audit can fail. */
const forgetful: Fault = async ({ folder, rounds, seed }) => {
  const chance = new Chance(seed);
  const tries = Math.min(rounds, 10);
  const sloppy = { synchronous_commit: 'off', wal_writer_delay: '10000' };
  return inScene(folder, sloppy, async ({ cluster, node }) => {
    let [acknowledged, lost] = [0, 0];
    for (let round = 0; round < tries; round += 1) {
      const company = await aCompany(cluster, AT_ONCE);
      await cluster.rows('checkpoint'); // the company itself stays
      const writers = new Writers(company, node.baseUrl);
      await pause(400 + chance.next() * 400);
      await cluster.killAll();
      const before = [...writers.told.acknowledged]; // what was told until now
      await cluster.start(sloppy);
      await node.ready(performance.now());
      await writers.end();
      const found = await audit({ cluster, node, company }, { told: { ...writers.told, acknowledged: before } });
      acknowledged += found.acknowledged;
      lost += found.lost;
    }
    return { figures: { rounds: tries, acknowledged, lost }, fails: lost > 0 ? [] : ['nothing was lost: the audit would not notice it'] };
  });
};

async function byWire(size: Size, work: (scene: Scene & { wire: Wire }) => Promise<Report>): Promise<Report> {
  return inScene(size.folder, {}, async (scene) => {
    const wire = await Wire.to(scene.cluster.urls.app, new Chance(size.seed));
    const node = await Node.at(size.folder, { app: wire.by(scene.cluster.urls.app), operator: scene.cluster.urls.operator });
    try {
      await node.start();
      return await work({ ...scene, node, wire });
    } finally {
      await node.kill();
      await wire.end();
    }
  });
}

/** M25, M28: connections are cut before, in and behind COMMIT; 25 of them a round. */
const cut: Fault = (size) => byWire(size, async ({ wire, ...scene }) => {
  const tally = new Tally();
  for (let round = 1; round <= size.rounds; round += 1) {
    const company = await aCompany(scene.cluster, AT_ONCE);
    wire.weather = { kind: 'cutting', ofHundred: 30 };
    const writers = new Writers(company, scene.node.baseUrl);
    const enough = 25 * round;
    for (let waited = 0; waited < 300 && wire.cuts.before + wire.cuts.middle + wire.cuts.after < enough; waited += 1) await pause(50);
    wire.weather = { kind: 'clear' };
    const told = await writers.end();
    tally.add(await audit({ ...scene, company }, { told, writers }), `round ${round}`);
    if (told.longest > LONGEST_ANSWER) tally.fails.push(`an answer took ${Math.round(told.longest)} ms`);
  }
  return tally.report({ 'cut before commit': wire.cuts.before, 'in it': wire.cuts.middle, 'behind it': wire.cuts.after });
});

/** M28: a slow wire, then one that swallows everything and says nothing: nobody waits for ever, and the server finds back. */
const dark: Fault = (size) => byWire(size, async ({ wire, ...scene }) => {
  const tally = new Tally();
  let longest = 0;
  for (let round = 1; round <= Math.max(1, Math.ceil(size.rounds / 20)); round += 1) {
    const company = await aCompany(scene.cluster, AT_ONCE);
    const writers = new Writers(company, scene.node.baseUrl);
    wire.weather = { kind: 'slow', milliseconds: 15 };
    await pause(2_000);
    wire.weather = { kind: 'dark' };
    await pause(20_000);
    wire.weather = { kind: 'clear' };
    tally.times.push(await scene.node.ready(performance.now()));
    await pause(500);
    const told = await writers.end();
    longest = Math.max(longest, told.longest);
    tally.add(await audit({ ...scene, company }, { told, writers }), `round ${round}`);
  }
  if (longest > LONGEST_ANSWER) tally.fails.push(`an answer took ${Math.round(longest)} ms`);
  return tally.report({ 'longest answer ms': longest });
});

/** M36, S54: a base backup taken while everybody writes, as the drill of docs/operations.md; what was acknowledged before its end is in the copy, and the copy says nothing to anybody. */
const restored: Fault = (size) => inScene(size.folder, {}, async ({ cluster, node, company }) => {
  const writers = new Writers(company, node.baseUrl);
  await pause(500);
  const copy = await cluster.copied(join(size.folder, 'copy'), () => [...writers.told.acknowledged]);
  await writers.end();
  await node.kill();
  await copy.cluster.start();
  const other = await Node.at(size.folder, copy.cluster.urls, { SILENT_MODE: 'on', SMTP_URL: 'smtp://127.0.0.1:9' });
  const tally = new Tally();
  try {
    tally.times.push(await other.start());
    await pause(1_000);
    tally.add(await audit({ cluster: copy.cluster, node: other, company }, { told: { ...writers.told, acknowledged: copy.during } }), 'copy');
    const [mails] = await copy.cluster.rows<{ tried: number }>('select count(*)::integer tried from mail where sent_at is not null or last_error is not null');
    if (mails?.tried !== 0) tally.fails.push(`${mails?.tried} mails were tried`);
    return tally.report();
  } finally {
    await other.kill();
    await copy.cluster.killAll();
  }
});

export const FAULTS = { server, database, both, forgetful, cut, dark, 'full-data': dataDiskFull, 'full-changes': changesDiskFull, restored };
