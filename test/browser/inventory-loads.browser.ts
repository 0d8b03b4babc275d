import type { Page } from '@playwright/test';
import { theAgent } from '../support/as.js';
import { expect, test } from './fixtures.js';

const HEADER = 'iccid,imsi,form,state,number,tariff_plan,billing_account';

/** A number with its check digit (Luhn), as an ICCID ends. */
function withCheckDigit(digits: string): string {
  const sum = [...digits].reverse().reduce((all, digit, at) => {
    const value = Number(digit) * (at % 2 === 0 ? 2 : 1);
    return all + (value > 9 ? value - 9 : value);
  }, 0);
  return `${digits}${(10 - (sum % 10)) % 10}`;
}

/** Cards in stock that no other spec has: made of the moment. */
const cards = (many: number): string[] => {
  const moment = String(Date.now()).slice(-9);
  return Array.from({ length: many }, (_, at) => `${withCheckDigit(`893299${moment}${String(at).padStart(3, '0')}`)},20699${moment}${at},card,inStock,,,`);
};

const file = (lines: readonly string[], name = 'order-4711.csv'): { name: string; mimeType: string; buffer: Buffer } => ({ name, mimeType: 'text/csv', buffer: Buffer.from([HEADER, ...lines].join('\n')) });

async function loads(page: Page, customerId: string): Promise<void> {
  await page.goto(`/operator/customers/${customerId}/loads`);
  await page.getByLabel('Reason').fill('Inventory order 4711');
  await page.getByRole('button', { name: 'Begin the look' }).click();
  await expect(page.getByText('Drop a CSV file here')).toBeVisible();
}

async function choose(page: Page, chosen: ReturnType<typeof file>): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose a file' }).click();
  await (await chooser).setFiles(chosen);
}

test('a file with errors changes nothing and says what is wrong where; the corrected one is checked, then applied on a word', async ({ windowOf, company }) => {
  const page = await windowOf(await theAgent('BackOffice'));
  await loads(page, company.id);
  const lines = cards(3);
  await choose(page, file([...lines, '12345,,card,lost,,,']));
  await expect(page.getByText('Nothing was changed: the file has errors.')).toBeVisible();
  const errors = page.getByRole('table', { name: 'What is wrong' });
  await expect(errors.getByRole('row').filter({ hasText: 'iccid' })).toContainText(/5.*iccid.*is not possible.*check digit/);
  await expect(errors.getByRole('row').filter({ hasText: 'imsi' })).toContainText('is empty');
  await expect(errors.getByRole('row').filter({ hasText: 'state' })).toContainText('one of inStock, active');

  await page.getByRole('link', { name: 'Send a corrected file' }).click();
  await choose(page, file(lines, 'order-4711-corrected.csv'));
  await expect(page.getByText('All 3 rows are right. Nothing is applied yet')).toBeVisible();
  await page.getByRole('button', { name: 'Apply it' }).click();
  await expect(page.getByRole('dialog')).toContainText(`The 3 rows of order-4711-corrected.csv become the inventory of ${company.legalName}`);
  await page.getByRole('dialog').getByRole('button', { name: 'Apply it' }).click();
  await expect(page.getByText('The inventory is what the file says.')).toBeVisible({ timeout: 30_000 });
});

test('what was checked can be left unapplied', async ({ windowOf, company }) => {
  const page = await windowOf(await theAgent('BackOffice'));
  await loads(page, company.id);
  await choose(page, file(cards(2)));
  await page.getByRole('button', { name: 'Cancel the load' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Cancel the load' }).click();
  await expect(page.getByText('It was cancelled. Nothing was changed.')).toBeVisible();
});

test('a connection that breaks off in the middle is said for what it is, and the file is sent again', async ({ windowOf, company }) => {
  const page = await windowOf(await theAgent('BackOffice'));
  await loads(page, company.id);
  await page.route('**/inventory-loads?*', (route) => route.abort('connectionreset'), { times: 1 });
  await choose(page, file(cards(2), 'lost.csv'));
  await expect(page.getByRole('alert')).toContainText('The connection broke off');
  await expect(page.getByRole('alert')).toContainText('Nothing of lost.csv was loaded');
  await page.getByRole('button', { name: 'Send it again' }).click();
  await expect(page.getByText('All 2 rows are right.')).toBeVisible();
});

test('what is no CSV does not leave; for agents of another desk the page says who loads', async ({ windowOf, company }) => {
  const page = await windowOf(await theAgent('BackOffice'));
  await loads(page, company.id);
  await choose(page, file([], 'fleet.xlsx'));
  await expect(page.getByRole('alert')).toContainText('This is no CSV file.');
  const desk = await windowOf(await theAgent('RecoveryDesk'));
  await desk.goto(`/operator/customers/${company.id}/loads`);
  await desk.getByLabel('Reason').fill('Looks around');
  await desk.getByRole('button', { name: 'Begin the look' }).click();
  await expect(desk.getByText('Agents of the back office load inventories.')).toBeVisible();
});
