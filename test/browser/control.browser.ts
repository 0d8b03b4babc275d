import type { Locator, Page } from '@playwright/test';
import { theAgent } from '../support/as.js';
import { NARROW } from './barriers.js';
import { expect, settle, test } from './fixtures.js';

const answer = (page: Page): Locator => page.getByRole('region', { name: 'Control', exact: true });
const pairs = (page: Page): Locator => answer(page).getByRole('button', { name: / controls / });
const cell = (page: Page, column: string, row: number): Locator => page.getByLabel(`${column}, row ${row}`, { exact: true });

async function paste(at: Locator, text: string): Promise<void> {
  await at.evaluate((cellOfTable, said) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', said);
    cellOfTable.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);
}

test('GC-1.2-a: from the calculator of dates to an example, each pair, and why it is so', async ({ windowOf, company }) => {
  const page = await windowOf('owner');
  await page.goto(`/customers/${company.id}/deadlines`);
  await page.getByRole('link', { name: 'Who controls whom' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Who controls whom' })).toBeVisible();
  await page.getByRole('button', { name: 'Start from an example' }).click();
  await expect(pairs(page)).toHaveText([/^Ardenne Holding controls Kempen Logistics.*through others, by votes/, /^Ardenne Holding controls Meuse Transport.*directly/, /^Ardenne Holding controls Schelde Ports/, /^Kempen Logistics controls Schelde Ports/]);
  await pairs(page).first().click();
  await expect(answer(page).getByRole('table').last().getByRole('row')).toHaveText([/Ardenne Holding itself\s*40/, /Meuse Transport, which it controls\s*15/, /More than half\s*55 of 100/]);
  await expect(page.getByRole('region', { name: 'Picture' }).getByText('Schelde Ports')).toBeVisible();
  await cell(page, 'Votes', 1).fill('50');
  await expect(answer(page).getByRole('status')).toHaveText('1 pair: choose it to see why.');
  await page.getByRole('region', { name: 'Picture' }).getByText('Kempen Logistics').click();
  await expect(answer(page).getByRole('status')).toHaveText('Kempen Logistics controls 1 company.');
});

test('GC-1.2-e: another day, by the keys on the slider', async ({ windowOf, company }) => {
  const page = await windowOf('owner');
  await page.goto(`/customers/${company.id}/control`);
  await page.getByRole('button', { name: 'Start from an example' }).click();
  await page.getByLabel('As of').fill('2026-06-30');
  await expect(answer(page).getByRole('status')).toHaveText('4 pairs: choose one to see why.');
  await cell(page, 'From', 1).fill('2026-07-01');
  await expect(answer(page).getByRole('status')).toHaveText('1 pair: choose it to see why.');
  await page.getByRole('slider').focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByLabel('As of')).toHaveValue('2026-07-01');
  await expect(answer(page).getByRole('status')).toHaveText('4 pairs: choose one to see why.');
});

test('rows are pasted from a spreadsheet, added and removed; what is wrong stands at its cell', async ({ windowOf, company }) => {
  const page = await windowOf('owner');
  await page.goto(`/customers/${company.id}/control`);
  await paste(cell(page, 'Holder', 1), 'A\tB\t5 100\t10 000\nB\tC\t51\t100\n');
  await expect(pairs(page)).toHaveCount(3);
  await page.getByRole('button', { name: 'Add a row' }).click();
  await expect(cell(page, 'Holder', 3)).toBeFocused();
  await page.keyboard.type('A');
  await cell(page, 'Company', 3).fill('C');
  await cell(page, 'Votes', 3).fill('-1');
  await cell(page, 'Of all votes', 3).fill('100');
  await expect(page.getByRole('alert')).toHaveText('Row 3: votes are a whole number.');
  await expect(cell(page, 'Votes', 3)).toHaveAttribute('aria-invalid', 'true');
  await cell(page, 'Votes', 3).fill('60');
  await expect(page.getByRole('alert')).toHaveText('Row 3: more votes are held than the company has.');
  await page.getByRole('button', { name: 'Remove row 3' }).click();
  await expect(page.getByRole('alert')).toHaveCount(0);
  await expect(pairs(page)).toHaveCount(3);
});

test('200 companies are drawn, and stand in the list', async ({ windowOf, company }) => {
  const page = await windowOf('owner');
  await page.goto(`/customers/${company.id}/control`);
  await paste(cell(page, 'Holder', 1), Array.from({ length: 200 }, (_, at) => `C${Math.floor(at / 6)}\tC${at + 1}\t51\t100`).join('\n'));
  await expect(page.locator('.react-flow__node')).toHaveCount(201, { timeout: 30_000 });
  await expect(answer(page).getByRole('status')).toHaveText(/^\d{3} pairs/);
});

test('an agent finds it, too; on a phone nothing is cut', async ({ windowOf }) => {
  const page = await windowOf(await theAgent('BackOffice'), { viewport: NARROW });
  await page.goto('/operator/deadlines');
  await page.getByRole('link', { name: 'Who controls whom' }).click();
  await page.getByRole('button', { name: 'Start from an example' }).click();
  await expect(pairs(page)).toHaveCount(4);
  await settle(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
});
