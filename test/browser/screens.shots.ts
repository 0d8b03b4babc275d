import { test } from './fixtures.js';
import { openScreen, whoIs } from './open-screen.js';
import { placesOf, type Places } from './places.js';
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
    }
  });
}
