import { expectContrast, expectNoBarriers, NARROW, sideways, ZOOMED } from './barriers.js';
import { expect, settle, test } from './fixtures.js';
import { openScreen, whoIs } from './open-screen.js';
import { placesOf, type Places } from './places.js';
import { SCREENS } from './screens.js';

let places: Places;
test.beforeAll(async ({ company }) => {
  places = await placesOf(company);
});

for (const screen of SCREENS) {
  test(`${screen.name}: no barriers, light and dark, wide, zoomed and narrow`, async ({ windowOf, emptyWindow, company }) => {
    const who = await whoIs(screen, company, places);
    const page = await (who ? windowOf(who) : emptyWindow());
    await openScreen(page, screen, places);
    await expectNoBarriers(page);
    await page.emulateMedia({ colorScheme: 'dark' });
    await expectContrast(page);
    for (const viewport of [ZOOMED, NARROW]) {
      await page.setViewportSize(viewport);
      await settle(page);
      expect(await sideways(page)).toBe(0);
    }
    await expectNoBarriers(page);
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
