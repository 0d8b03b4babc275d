import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, settle, test } from './fixtures.js';
import { placesOf, type Places, SCREENS, whoIs } from './screens.js';

/** WCAG 2.2, A and AA. */
const STANDARD = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

async function expectNoBarriers(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(STANDARD).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target, failureSummary }) => `${target.join(' ')} ${failureSummary ?? ''}`).slice(0, 3).join(' | ')}`)).toEqual([]);
}

/** WCAG 1.4.10: at this width nothing is scrolled sideways, but for what stands in a frame of its own. */
const NARROW = { width: 320, height: 640 };
const DESKTOP = { width: 1440, height: 900 };
/** What 200 % leaves of a window of 1280 × 800 (WCAG 1.4.4). */
const ZOOMED = { width: 640, height: 400 };

let places: Places;
test.beforeAll(async ({ company }) => {
  places = await placesOf(company);
});

for (const screen of SCREENS) {
  test(`${screen.name}: no barriers, light and dark, wide, zoomed and narrow, in what it opens too`, async ({ windowOf, emptyWindow, company }) => {
    const who = await whoIs(screen, company);
    const page = await (who ? windowOf(who, { reducedMotion: 'reduce' }) : emptyWindow({ reducedMotion: 'reduce' }));
    await page.goto(screen.at(places));
    await settle(page);
    await expectNoBarriers(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectNoBarriers(page);
    for (const viewport of [ZOOMED, NARROW]) {
      await page.setViewportSize(viewport);
      await settle(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
    }
    await expectNoBarriers(page);
    await page.setViewportSize(DESKTOP);
    for (const name of screen.opens ?? []) {
      await page.getByRole('button', { name }).first().click();
      await settle(page);
      expect(await page.evaluate(() => document.getAnimations().filter(({ playState }) => playState === 'running').length)).toBe(0); // reduced motion is honoured
      await expectNoBarriers(page);
      await page.keyboard.press('Escape');
    }
  });
}

test('where the focus is can be seen: on each control that the keyboard reaches', async ({ windowOf, company }) => {
  const page = await windowOf('owner');
  await page.goto(`/customers/${company.id}/people`);
  await settle(page);
  const seen: string[] = [];
  for (let step = 0; step < 30; step += 1) {
    await page.keyboard.press('Tab');
    seen.push(await page.evaluate(() => {
      const control = document.activeElement;
      if (!control || control === document.body) return 'nowhere';
      const [own, after] = [getComputedStyle(control), getComputedStyle(control, '::after')];
      const shown = [own, after].some(({ outlineStyle, outlineWidth }) => outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2) || (control instanceof HTMLInputElement && own.borderColor !== '');
      return shown ? 'seen' : `hidden: ${control.outerHTML.slice(0, 120)}`;
    }));
  }
  expect(seen.filter((each) => each.startsWith('hidden'))).toEqual([]);
  expect(seen.filter((each) => each === 'seen').length).toBeGreaterThan(20);
});
