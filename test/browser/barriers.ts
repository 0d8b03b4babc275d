import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/** WCAG 2.2, A and AA. */
const STANDARD = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

async function expectNone(axe: AxeBuilder): Promise<void> {
  const { violations } = await axe.analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target, failureSummary }) => `${target.join(' ')} ${failureSummary ?? ''}`).slice(0, 3).join(' | ')}`)).toEqual([]);
}

export const expectNoBarriers = (page: Page): Promise<void> => expectNone(new AxeBuilder({ page }).withTags(STANDARD));

/** In other colours nothing else is otherwise there. */
export const expectContrast = (page: Page): Promise<void> => expectNone(new AxeBuilder({ page }).withRules(['color-contrast']));

/** What stands above a page; the page beneath is looked at where nothing does. */
export const ABOVE = ['[role=dialog]', '[role=menu]', '[role=listbox]'];
/** What opened it says so. */
const OPENER = '[aria-expanded=true]';

const above = (page: Page): AxeBuilder => [...ABOVE, OPENER].reduce((axe, each) => axe.include(each), new AxeBuilder({ page }));

/** In light by every rule; in dark by that of colours. */
export async function expectNoBarriersAbove(page: Page): Promise<void> {
  await expectNone(above(page).withTags(STANDARD));
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectNone(above(page).withRules(['color-contrast']));
  await page.emulateMedia({ colorScheme: 'light' });
}

/** WCAG 1.4.10: at this width nothing is scrolled sideways, but for what stands in a frame of its own. */
export const NARROW = { width: 320, height: 640 };
export const DESKTOP = { width: 1440, height: 900 };
/** What 200 % leaves of a window of 1280 × 800 (WCAG 1.4.4). */
export const ZOOMED = { width: 640, height: 400 };

/** How many pixels of an element, or of the page, stand out of it sideways. */
export const sideways = (page: Page, of = 'html'): Promise<number> =>
  page.locator(of).evaluateAll((found) => Math.max(0, ...found.map((each) => each.scrollWidth - each.clientWidth)));
