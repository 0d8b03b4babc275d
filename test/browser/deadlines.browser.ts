import type { Locator, Page } from '@playwright/test';
import { theAgent } from '../support/as.js';
import { NARROW } from './barriers.js';
import { expect, settle, test } from './fixtures.js';

const answer = (page: Page): Locator => page.getByRole('region', { name: 'Last day' });
/** The date that is written large. */
const lastDay = (page: Page): Locator => answer(page).getByRole('status');
const day = (page: Page): Locator => page.getByLabel('Day of the event');
const term = (page: Page): Locator => page.getByRole('combobox', { name: 'Term' });
const skipped = (page: Page): Locator => answer(page).getByRole('listitem');
/** What is written on a day of the calendar. */
const cell = (page: Page, words: string): Locator => page.getByRole('table', { name: 'The days of the term' }).getByRole('cell', { name: words, exact: true });

async function choose(page: Page, field: Locator, option: string | RegExp): Promise<void> {
  await field.click();
  await page.getByRole('option', { name: option, exact: true }).click();
}

async function ofOnesOwn(page: Page, { count, unit }: { count: string; unit: string }): Promise<void> {
  await choose(page, term(page), 'A period of your own');
  await page.getByLabel('Length').fill(count);
  await choose(page, page.getByRole('combobox', { name: 'Unit' }), unit);
}

test('GC-6.2, T4: from the menu to the last day of a term of working days, with each day that did not count; the address is the answer', async ({ windowOf, company }) => {
  const page = await windowOf('owner');
  await page.goto(`/customers/${company.id}`);
  await page.getByRole('navigation', { name: 'Places' }).getByRole('link', { name: 'Deadlines' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Deadlines' })).toBeVisible();
  await day(page).fill('2026-04-01');
  await choose(page, term(page), /GC-6\.2/);
  await expect(lastDay(page)).toHaveText('Thursday, 9 April 2026');
  await expect(skipped(page)).toHaveText(['Easter Monday, 6 Apr 2026', '2 days of weekends']);
  for (const words of ['1 Apr day 0', '2 day 1', '3 day 2', '4 Saturday', '5 Sunday', '6 Easter Monday', '7 day 3', '8 day 4', '9 day 5']) await expect(cell(page, words)).toBeVisible();
  await expect(page.getByText('Document published: day 0. The next one is day 1.')).toBeVisible();
  await page.reload();
  await expect(day(page)).toHaveValue('2026-04-01');
  await expect(lastDay(page)).toHaveText('Thursday, 9 April 2026');
});

test('T6: six months of one\'s own end as law counts, or on the same day; a copied link says the same to somebody else', async ({ windowOf, company }) => {
  const page = await windowOf('owner');
  await page.goto(`/customers/${company.id}/deadlines`);
  await day(page).fill('2026-02-28');
  await ofOnesOwn(page, { count: '6', unit: 'months' });
  await expect(lastDay(page)).toHaveText('Monday, 31 August 2026');
  await expect(page.getByRole('table')).toHaveCount(0); // too long to be drawn
  await page.getByLabel('To the same day').check();
  await expect(lastDay(page)).toHaveText('Friday, 28 August 2026');
  await expect(answer(page)).toContainText('To the same day number, or the last day of a shorter month.');
  const other = await windowOf('serviceUser');
  await other.goto(page.url());
  await expect(lastDay(other)).toHaveText('Friday, 28 August 2026');
  await expect(day(other)).toHaveValue('2026-02-28');
  await expect(other.getByLabel('Length')).toHaveValue('6');
  await expect(other.getByLabel('To the same day')).toBeChecked();
});

test('T3: fifteen days that end on a Sunday stay there, or move on to Monday', async ({ windowOf, company }) => {
  const page = await windowOf('owner');
  await page.goto(`/customers/${company.id}/deadlines?from=2026-02-14`);
  await ofOnesOwn(page, { count: '15', unit: 'days' });
  await expect(lastDay(page)).toHaveText('Sunday, 1 March 2026');
  await expect(cell(page, '1 Mar day 15')).toBeVisible();
  await page.getByLabel('On to the next working day').check();
  await expect(lastDay(page)).toHaveText('Monday, 2 March 2026');
  await expect(skipped(page)).toHaveText(['Sunday, 1 Mar 2026']);
  await expect(cell(page, '2 last day')).toBeVisible();
  await expect(answer(page)).not.toContainText('Acting late');
  await page.reload();
  await expect(page.getByLabel('On to the next working day')).toBeChecked();
  await expect(lastDay(page)).toHaveText('Monday, 2 March 2026');
});

test('S0-1, T3: whoever disputes an invoice sees the strict day, and until when it is still taken', async ({ windowOf, company }) => {
  const page = await windowOf('owner');
  await page.goto(`/customers/${company.id}/deadlines?from=2026-01-30`);
  await term(page).fill('dispu');
  await page.getByRole('option', { name: 'Invoice disputed S0-1' }).click();
  await expect(lastDay(page)).toHaveText('Sunday, 1 March 2026');
  await expect(answer(page)).toContainText('Acting late is still taken until Monday, 2 March 2026');
  await expect(cell(page, '2 late')).toBeVisible();
  await day(page).fill('2026-02-02');
  await expect(lastDay(page)).toHaveText('Wednesday, 4 March 2026');
  await expect(answer(page)).not.toContainText('Acting late');
});

test('a day that is half typed, empty or of no known year loses nothing', async ({ windowOf, company }) => {
  const page = await windowOf('owner');
  await page.goto(`/customers/${company.id}/deadlines?from=2026-04-01&rule=GC-6.2`);
  await settle(page);
  const address = page.url();
  for (const unfinished of ['', '0202-04-01', '2150-04-01']) {
    await day(page).fill(unfinished);
    await expect(day(page)).toHaveValue(unfinished); // whoever is still typing is not disturbed
    await settle(page);
    expect(page.url()).toBe(address);
    await expect(lastDay(page)).toHaveText('Thursday, 9 April 2026');
    await day(page).blur();
    await expect(day(page)).toHaveValue('2026-04-01'); // the field says what the answer is of
  }
  await ofOnesOwn(page, { count: '15', unit: 'days' });
  await page.getByLabel('Length').fill('');
  await expect(lastDay(page)).toHaveText('Thursday, 16 April 2026');
  await page.getByLabel('Length').pressSequentially('2');
  await expect(lastDay(page)).toHaveText('Friday, 3 April 2026');
  await page.getByLabel('Length').fill('500');
  await choose(page, page.getByRole('combobox', { name: 'Unit' }), 'years');
  await expect(page.getByLabel('Length')).toHaveValue('50'); // no longer one is counted
  await expect(lastDay(page)).toHaveText(/2076$/);
});

test('an address of what cannot be counted shows the page all the same', async ({ windowOf, company }) => {
  const page = await windowOf('owner');
  await page.goto(`/customers/${company.id}/deadlines?from=2150-04-01&period=P1Y6M&convention=any&rollover=yes`);
  await expect(term(page)).toHaveValue('Document: objection (GC-6.2)');
  await expect(lastDay(page)).not.toBeEmpty();
  await page.goto(`/customers/${company.id}/deadlines?from=2026-04-01&period=P9999W`);
  await expect(page.getByLabel('Length')).toHaveValue('520');
  await expect(lastDay(page)).toHaveText(/2036$/);
});

test('with the keyboard alone', async ({ windowOf, company }) => {
  const page = await windowOf('owner');
  await page.goto(`/customers/${company.id}/deadlines?from=2026-04-01`);
  await settle(page);
  await day(page).focus();
  await page.keyboard.type('02142026');
  for (let steps = 0; steps < 5 && !await term(page).evaluate((field) => field === document.activeElement); steps += 1) await page.keyboard.press('Tab');
  await page.keyboard.type('own');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByLabel('Length')).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await expect(page.getByLabel('On to the next working day')).toBeChecked();
  await expect(lastDay(page)).toHaveText('Monday, 2 March 2026');
});

test('on a phone what is asked stands before the answer, and the holidays are told below the calendar', async ({ windowOf, company }) => {
  const page = await windowOf('owner', { viewport: NARROW });
  await page.goto(`/customers/${company.id}/deadlines?from=2026-04-01&rule=GC-6.2`);
  await expect(lastDay(page)).toHaveText('Thursday, 9 April 2026');
  const [asked, told] = [await term(page).boundingBox(), await lastDay(page).boundingBox()];
  expect(asked?.y).toBeLessThan(told?.y ?? 0);
  await expect(skipped(page).first()).toHaveText('Easter Monday, 6 Apr 2026');
});

test('an agent counts the same in the back office', async ({ windowOf }) => {
  const page = await windowOf(await theAgent('BackOffice'));
  await page.goto('/operator');
  await page.getByRole('link', { name: 'Deadlines' }).click();
  await expect(page).toHaveURL(/\/operator\/deadlines/);
  await day(page).fill('2026-04-01');
  await expect(lastDay(page)).toHaveText('Thursday, 9 April 2026');
  await expect(skipped(page).first()).toHaveText('Easter Monday, 6 Apr 2026');
  await expect(page).toHaveURL(/from=2026-04-01/);
});
