import { expect, type Locator, type Page } from '@playwright/test';
import { type Client, theAgent } from '../support/as.js';
import { ABOVE } from './barriers.js';
import type { Company } from './company.js';
import { settle } from './fixtures.js';
import type { Places } from './places.js';
import type { Opening, Screen, Step } from './screen.js';

/** Fields that look things up ask a moment after the last letter. */
const PAUSE = 350;
/** Longer than anything takes; a control that is not there is told by its name. */
const PATIENCE = 30_000;
/** A list in a dialog, the dialog, and one to spare. */
const DEEPEST = 3;

export async function whoIs({ who }: Screen, company: Company, places: Places): Promise<Client | null> {
  if (who === 'agent') return theAgent('BackOffice');
  if (who === 'recoveryAgent') return theAgent('RecoveryDesk');
  if (who === 'beginner' || who === 'ofTwoCapacities' || who === 'groupOwner') return places[who];
  return who && company.people[who];
}

export async function openScreen(page: Page, { at, look }: Screen, places: Places): Promise<void> {
  await page.goto(at(places));
  await settle(page);
  if (!look) return;
  await expect(page.getByRole('main').getByRole('heading', { level: 1 }).first()).toBeVisible(); // on a busy machine nothing is there yet, and so nothing busy
  const why = page.getByRole('main').locator('form:has(textarea)'); // whatever the language
  if (await why.isVisible()) {
    await why.getByRole('textbox').fill('Wanted by the spec');
    await why.locator('[type=submit]').click();
    await settle(page);
  }
}

/** All that stands above the page. */
const above = (page: Page): Locator => page.locator(ABOVE.join()).filter({ visible: true });

/** Opens it, and sees that it is what it should be. */
export async function openAbove(page: Page, { by, shows }: Opening): Promise<void> {
  for (const [index, step] of by.entries()) {
    await take(page, step, index === 0);
    await settle(page);
  }
  await expect(shows === undefined ? above(page).first() : page.getByRole('dialog', { name: shows, exact: true })).toBeVisible();
}

async function take(page: Page, step: Step, first: boolean): Promise<void> {
  if (typeof step === 'string' || step instanceof RegExp) return controlNamed(page, step, first).click({ timeout: PATIENCE });
  if ('meanwhile' in step) {
    await step.meanwhile(page);
    return;
  }
  await page.keyboard.type(step.type);
  await page.waitForTimeout(PAUSE);
}

/** On the page the first of its name; above it the last, which is the one on top. */
function controlNamed(page: Page, name: string | RegExp, first: boolean): Locator {
  const roles = (['button', 'option', 'menuitem', 'combobox', 'radio'] as const).map((role) => page.getByRole(role, { name, exact: true }));
  const controls = roles.reduce((all, each) => all.or(each)).or(page.getByLabel(name, { exact: true }).and(page.locator('input'))).filter({ visible: true });
  return first ? controls.first() : controls.last();
}

/** @returns whether nothing stands above the page any more */
export async function closeAbove(page: Page): Promise<boolean> {
  for (let deep = 0; deep < DEEPEST && await above(page).count() > 0; deep += 1) {
    await page.keyboard.press('Escape');
    await settle(page);
  }
  return (await above(page).count()) === 0;
}
