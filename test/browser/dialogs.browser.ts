import { glob, readFile } from 'node:fs/promises';
import { relative, resolve } from 'node:path';
import { DESKTOP, expectNoBarriersAbove, NARROW, sideways } from './barriers.js';
import { expect, settle, test } from './fixtures.js';
import { closeAbove, openAbove, openScreen, whoIs } from './open-screen.js';
import { placesOf, type Places } from './places.js';
import type { Opening } from './screen.js';
import { SCREENS } from './screens.js';

let places: Places;
test.beforeAll(async ({ company }) => {
  places = await placesOf(company);
});

const wordsOf = ({ by }: Opening): string => by.flatMap((step) => (typeof step === 'string' || step instanceof RegExp ? [String(step)] : [])).join(' → ');

for (const screen of SCREENS.filter(({ opens }) => opens)) {
  test(`${screen.name}: no barriers in what opens there, light and dark, and it fits a phone`, async ({ windowOf, emptyWindow, company }) => {
    const who = await whoIs(screen, company, places);
    const page = await (who ? windowOf(who) : emptyWindow());
    await openScreen(page, screen, places);
    for (const opening of screen.opens ?? []) {
      await test.step(wordsOf(opening), async () => {
        await openAbove(page, opening);
        expect(await page.evaluate(() => document.getAnimations().filter(({ playState }) => playState === 'running').length)).toBe(0); // reduced motion is honoured
        await expectNoBarriersAbove(page);
        await page.setViewportSize(NARROW);
        await settle(page);
        expect(await sideways(page, 'html, section[role=dialog]')).toBe(0);
        await page.setViewportSize(DESKTOP);
        if (!await closeAbove(page)) await openScreen(page, screen, places);
      });
    }
  });
}

/** Whatever is written as one of these opens above a page. */
const WRITTEN = /<(?:ActionDialog|Modal|Drawer|Menu|Popover|HoverCard|Combobox|Spotlight\.Root)(?![\w.])/g;
/** Around them, without words of its own: it opens as what stands in it. */
const FRAME = 'lib/action-dialog.tsx';

test('no dialog is left out: whatever the portal can open, a screen above opens', async () => {
  const root = resolve('web/src');
  const openings = SCREENS.flatMap(({ opens = [] }) => opens);
  const seen = (file: string): number => new Set(openings.filter(({ of }) => of === file).map((opening) => String(opening.shows ?? wordsOf(opening)))).size;
  const left: string[] = [];
  for await (const path of glob(`${root}/**/*.tsx`)) {
    const file = relative(root, path);
    const written = (await readFile(path, 'utf8')).match(WRITTEN)?.length ?? 0;
    if (file !== FRAME && seen(file) < written) left.push(`${file}: ${seen(file)} of ${written}`);
  }
  expect(left).toEqual([]);
});
