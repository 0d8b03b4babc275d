import type { Page } from '@playwright/test';
import { settle, test } from './fixtures.js';
import { closeAbove, openAbove, openScreen, whoIs } from './open-screen.js';
import { placesOf, type Places } from './places.js';
import type { Screen } from './screen.js';
import { SCREENS } from './screens.js';

/** Outside version control. */
const FOLDER = process.env['SCREENSHOTS'] ?? 'screenshots';
const VIEWPORTS = { desktop: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } };

let places: Places;
test.beforeAll(async ({ company }) => {
  places = await placesOf(company);
});

for (const screen of SCREENS) {
  test(screen.name, async ({ windowOf, emptyWindow, company }) => {
    const who = await whoIs(screen, company, places);
    for (const locale of ['en-GB', 'fr-BE']) {
      const page = await (who ? windowOf(who, { locale }) : emptyWindow({ locale }));
      await page.addInitScript((language) => localStorage.setItem('mandate.language', language), locale.slice(0, 2));
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        for (const [device, viewport] of Object.entries(VIEWPORTS)) {
          await page.setViewportSize(viewport);
          await openScreen(page, screen, places);
          await page.screenshot({ path: `${FOLDER}/${screen.name.replaceAll(' ', '-')}.${device}.${colorScheme}.${locale.slice(0, 2)}.png`, fullPage: false });
        }
      }
      // what opens is found by its English words
      if (locale === 'en-GB') await shootWhatOpens(page, screen);
    }
  });
}

/** Each dialog and menu, wide and light, narrow and dark. */
async function shootWhatOpens(page: Page, screen: Screen): Promise<void> {
  await page.setViewportSize(VIEWPORTS.desktop);
  await openScreen(page, screen, places);
  for (const [nth, opening] of (screen.opens ?? []).entries()) {
    await page.setViewportSize(VIEWPORTS.desktop);
    await openAbove(page, opening);
    for (const [device, colorScheme] of [['desktop', 'light'], ['phone', 'dark']] as const) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize(VIEWPORTS[device]);
      await settle(page);
      await page.screenshot({ path: `${FOLDER}/${screen.name.replaceAll(' ', '-')}.opens-${nth + 1}.${device}.${colorScheme}.en.png` });
    }
    await page.setViewportSize(VIEWPORTS.desktop);
    if (!await closeAbove(page)) await openScreen(page, screen, places);
  }
}
