import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, type BrowserContext, chromium, type Page } from '@playwright/test';
import { Actors, customers, MEMBERS } from './actors.ts';
import { startMandate } from './processes.ts';
import { benchId, openWorld, type World } from './world.ts';

/** How the SIM inventory feels in a browser at a million cards: first rows, interactions by the Event Timing API, frames while scrolling, memory. */
const { values: { quick, fresh } } = parseArgs({ options: { quick: { type: 'boolean', default: false }, fresh: { type: 'boolean', default: false } } });
const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const GOALS = { interactionMs: 100, memoryMb: 200, rows: 10_000 };
const PAGE = 200;
const WATCH = join(import.meta.dirname, 'web-watch.js');
const say = (line: string): void => { process.stdout.write(`${line}\n`); };

const rowsThere = (page: Page): Promise<void> => page.locator('tbody [data-index="0"]').waitFor();
const quiet = (page: Page): Promise<void> => page.locator('[data-busy]').waitFor({ state: 'detached' });

const world = await openWorld(`/var/tmp/mandate-bench-web-${quick ? 'quick' : 'full'}`, { small: 0, large: quick ? 50_000 : 1_000_000 }, { fresh, say });
const actors = new Actors(world);
try {
  await measure(world);
} finally {
  await actors.close();
  await world.close();
}

async function measure(of: World): Promise<void> {
  const { large } = customers(of);
  const mandate = await startMandate(of);
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox', '--disable-gpu', '--enable-precise-memory-info'] });
  try {
    const context = await signedIn(browser, mandate.baseUrl, large);
    const address = `${mandate.baseUrl}/customers/${benchId('customer', large, 0)}/sims`;
    say(`${of.sizes.large.toLocaleString('en')} SIMs, ${browser.version()}\n`);
    await firstRows(context, address);
    const page = await context.newPage();
    await page.addInitScript({ path: WATCH });
    await page.goto(address);
    await rowsThere(page);
    await interact(page);
    await print(page);
    await scroll(page);
    await exported(page);
  } finally {
    await browser.close();
    await mandate.stop();
  }
}

async function signedIn(browser: Browser, baseUrl: string, customer: number): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' });
  const [name = '', value = ''] = (await actors.member(customer, MEMBERS.wholeFleet)).cookie.split('=');
  await context.addCookies([{ name, value, url: baseUrl }]);
  await context.addInitScript("localStorage.setItem('mandate.language', 'en')");
  return context;
}

/** From the address to the first row in sight, and what was asked of the API until then, besides who one is. */
async function firstRows(context: BrowserContext, address: string): Promise<void> {
  const times: number[] = [];
  let asked = '';
  for (let round = 0; round < 6; round += 1) {
    const page = await context.newPage();
    await page.addInitScript({ path: WATCH });
    await page.goto(address);
    await rowsThere(page);
    const firstRow = await page.waitForFunction<number>('window.watch.firstRow').then((handle) => handle.jsonValue());
    if (round > 0) times.push(firstRow); // the first fetches the files
    asked = await page.evaluate<string>(`performance.getEntriesByType('resource').filter(({ name, startTime }) => /api.v1.customers/.test(name) && startTime < ${firstRow}).map(({ name }) => name.replace(/.*customers.[^/]+/, '')).join(' ')`);
    await page.waitForLoadState('networkidle');
    await page.close();
  }
  say(`first rows: p50 ${at(times, 0.5)} ms, slowest ${at(times, 1)} ms; asked for until then: ${asked}\n`);
}

async function interact(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Active/ }).waitFor();
  const during = async (phase: string, deeds: () => Promise<void>): Promise<void> => {
    await page.evaluate(`window.watch.phase = ${JSON.stringify(phase)}`);
    await deeds();
    await page.waitForTimeout(300);
  };
  await during('filter', async () => {
    for (let round = 0; round < 12; round += 1) await settled(page, page.getByRole('button', { name: round % 4 < 2 ? /^Blocked/ : /^Mobile Plus/ }).click());
  });
  await during('sort', async () => {
    for (let round = 0; round < 12; round += 1) await settled(page, page.getByRole('columnheader', { name: round % 2 ? 'ICCID' : 'Number' }).getByRole('button').click());
  });
  await during('key', async () => {
    await page.locator('[data-index="0"] a').focus();
    for (let round = 0; round < 60; round += 1) await page.keyboard.press(round % 10 === 9 ? 'PageDown' : 'ArrowDown');
  });
  await during('type', async () => {
    await page.evaluate('window.scrollTo(0, 0)');
    for (const words of ['0470 12', 'Person 12', 'nobody']) {
      await page.getByRole('searchbox').fill('');
      await settled(page, page.getByRole('searchbox').pressSequentially(words, { delay: 60 }));
    }
    await settled(page, page.getByRole('searchbox').fill(''));
  });
  await during('columns', async () => {
    await page.getByRole('button', { name: 'Columns' }).click();
    for (const name of ['IMSI', 'Form', 'Device', 'IMSI', 'Form', 'Device']) await page.getByLabel(name, { exact: true }).click();
    await page.keyboard.press('Escape');
  });
}

async function settled(page: Page, deed: Promise<unknown>): Promise<void> {
  await deed;
  await page.waitForTimeout(350);
  await quiet(page);
}

async function print(page: Page): Promise<void> {
  const interactions = await page.evaluate<Record<string, Record<string, number>>>('window.watch.interactions');
  const all = Object.values(interactions).flatMap((times) => Object.values(times));
  say('| interaction | n | p50 | p75 | p98 | goal p75 |\n|---|---|---|---|---|---|');
  for (const [phase, times] of [...Object.entries(interactions).map(([name, each]) => [name, Object.values(each)] as const), ['all', all] as const]) {
    say(`| ${phase} | ${times.length} | ${at(times, 0.5)} ms | ${at(times, 0.75)} ms | ${at(times, 0.98)} ms | ${at(times, 0.75) <= GOALS.interactionMs ? 'met' : 'MISSED'} |`);
  }
}

/** By the wheel until so many rows are loaded; the next page is asked for before its place is in sight. */
async function scroll(page: Page): Promise<void> {
  let pages = 1;
  page.on('response', (response) => { if (/\/sims\?.*after=/.test(response.url())) pages += 1; });
  await page.evaluate('window.watch.isScrolling = true');
  await page.mouse.move(600, 500);
  const began = performance.now();
  while (pages * PAGE < GOALS.rows && performance.now() - began < 180_000) {
    await page.mouse.wheel(0, 1500);
    await page.waitForTimeout(40);
  }
  const frames = await page.evaluate<number[]>('window.watch.frames');
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const nodes = await page.evaluate<number>(`document.querySelectorAll('*').length`);
  const heap = usedSize / 1024 / 1024;
  say(`\nscrolled through ${(pages * PAGE).toLocaleString('en')} rows in ${((performance.now() - began) / 1000).toFixed(1)} s: frames p50 ${at(frames, 0.5)} ms, p95 ${at(frames, 0.95)} ms, p99 ${at(frames, 0.99)} ms, longest ${at(frames, 1)} ms;`);
  say(`afterwards heap ${heap.toFixed(0)} MB (goal ${GOALS.memoryMb}: ${heap <= GOALS.memoryMb ? 'met' : 'MISSED'}), ${nodes} elements in the page`);
}

/** Everything, through the page, onto the disk. */
async function exported(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Export' }).click();
  const began = performance.now();
  const file = page.waitForEvent('download', { timeout: 300_000 });
  await page.getByRole('dialog').getByRole('button', { name: 'Export', exact: true }).click();
  await (await file).path();
  say(`\nexport: ${((performance.now() - began) / 1000).toFixed(1)} s; ${await page.getByRole('dialog').getByRole('status').innerText()}`);
}

/** A quantile, rounded. */
function at(values: readonly number[], part: number): number {
  const sorted = [...values].sort((one, other) => one - other);
  return Math.round(sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(sorted.length * part) - 1))] ?? 0);
}
