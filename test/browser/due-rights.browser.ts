import { aCustomer, subscribe } from '../factories/customer.js';
import { mailsTo, rows, theAgent } from '../support/as.js';
import { expect, test } from './fixtures.js';

/** As if nobody had used it since. */
const unused = (customerId: string, application: string): Promise<object[]> =>
  rows(`update rule_clock set day_zero = '2025-08-31', due_on = '2026-02-28', due_at = '2026-02-28T23:00:00Z' where customer_id = $1 and application = $2`, [customerId, application]);

test('GC-2.2.3-c: an agent finds what is due, holds it, and ends it; the Customer hears of the end alone', async ({ windowOf }) => {
  const office = `office-${crypto.randomUUID()}@proef.example`;
  const customer = await aCustomer({ legalName: `Stilstand ${crypto.randomUUID().slice(0, 8)} BV`, noticeEmail: office, language: 'en' });
  await subscribe(customer, 'documents');
  await unused(customer.id, 'documents');

  const page = await windowOf(await theAgent('BackOffice'));
  await page.goto('/operator/due-rights');
  const row = page.getByRole('row').filter({ hasText: customer.legalName });
  await expect(row).toContainText('never used since 31 Aug 2025');
  await expect(row).toContainText('28 Feb 2026');
  await row.getByRole('link').first().click();
  await page.getByLabel('Reason').fill('Works through the queue');
  await page.getByRole('button', { name: 'Begin the look' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`${customer.legalName}: Documents`);
  await expect(page.getByText(office)).toBeVisible();
  await expect(page.getByText('nobody (the terms owe no notice)')).toBeVisible();

  await page.getByRole('button', { name: 'Hold', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Reason').fill('They are about to train their people');
  await expect(dialog.getByRole('button', { name: 'Hold' })).toBeDisabled();
  await dialog.getByLabel('Looked at again').fill('2026-01-01');
  await dialog.getByRole('button', { name: 'Hold' }).click();
  await expect(dialog.getByText('must be a day after today')).toBeVisible();
  await dialog.getByRole('textbox', { name: 'Looked at again' }).fill('2031-01-01');
  await dialog.getByRole('button', { name: 'Hold' }).click();
  await expect(page.getByText('They are about to train their people')).toBeVisible();
  await expect(page.getByRole('button', { name: 'End it now' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Release the hold' }).click();
  await dialog.getByLabel('Reason').fill('The training was cancelled');
  await dialog.getByRole('button', { name: 'Release the hold' }).click();
  await expect(page.getByText('Back in the queue.')).toBeVisible();
  expect(await mailsTo(office)).toEqual([]);

  await page.getByRole('button', { name: 'End it now' }).click();
  await expect(dialog).toContainText(`Documents of ${customer.legalName} ends at this instant.`);
  await dialog.getByLabel('Reason').fill('Unused for half a year');
  await dialog.getByRole('button', { name: 'End it now' }).click();
  await expect(page.getByText('It was exercised: there is nothing left to end.')).toBeVisible();
  expect((await mailsTo(office)).map(({ subject }) => subject)).toEqual(['An application was switched off']);
  await page.getByRole('link', { name: 'Due rights' }).first().click();
  await expect(page.getByRole('row').filter({ hasText: customer.legalName })).toHaveCount(0);
  await page.goto('/operator/due-rights?state=exercised');
  await expect(page.getByRole('row').filter({ hasText: customer.legalName })).toHaveCount(1);
});

test('what was used between the look and the word is not ended, and the page says so', async ({ windowOf }) => {
  const customer = await aCustomer({ legalName: `Laatste Minuut ${crypto.randomUUID().slice(0, 8)} BV` });
  await unused(customer.id, 'administration');
  const page = await windowOf(await theAgent('BackOffice'));
  await page.goto(`/operator/customers/${customer.id}/due-rights/GC-2.2.3-a/administration`);
  await page.getByLabel('Reason').fill('Works through the queue');
  await page.getByRole('button', { name: 'Begin the look' }).click();
  await page.getByRole('button', { name: 'End it now' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Reason').fill('Nobody came for a year');
  expect((await customer.registrant.get(`/customers/${customer.id}/members`)).status).toBe(200);
  await dialog.getByRole('button', { name: 'End it now' }).click();
  await expect(dialog.getByText('This right is another one by now')).toBeVisible();
  await expect(dialog.getByLabel('Reason')).toHaveValue('Nobody came for a year');
});

test('GC-2.2.3-b: an agent records that the last contract ended long ago, and ends the account; no reason is asked for a look that is none, and nobody is told', async ({ windowOf }) => {
  const office = `office-${crypto.randomUUID()}@proef.example`;
  const customer = await aCustomer({ legalName: `Stilte ${crypto.randomUUID().slice(0, 8)} BV`, noticeEmail: office });
  const desk = await theAgent('BackOffice');
  const entries = (): Promise<object[]> => rows('select event from ledger_entry where customer_id = $1', [customer.id]);
  await desk.put(`/operator/customers/${customer.id}/product-contracts/C-1`, { product: 'Mobile 40', startsOn: '2019-02-01', reason: 'From the books' });

  const page = await windowOf(desk);
  await page.goto(`/operator/customers/${customer.id}`);
  await page.getByLabel('Reason').fill('The books were checked');
  await page.getByRole('button', { name: 'Begin the look' }).click();
  await page.getByRole('button', { name: 'Change C-1' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'Last day' }).fill('2018-06-30');
  await dialog.getByLabel('Reason').fill('Ended by the Customer');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog.getByText('A contract does not end before it begins.')).toBeVisible();
  await dialog.getByRole('textbox', { name: 'Last day' }).fill('2023-06-30');
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByText('1 Feb 2019 to 30 Jun 2023')).toBeVisible();
  const told = (await entries()).length;

  const other = await windowOf(desk);
  await other.goto('/operator/due-rights?rule=GC-2.2.3-b');
  const row = other.getByRole('row').filter({ hasText: customer.legalName });
  await expect(row).toContainText('last contract ended on 30 Jun 2023');
  await row.getByRole('link').first().click();
  await expect(other.getByText('nobody, on any channel (GC-2.2.3-b)')).toBeVisible();
  await expect(other.getByText('Mobile 40')).toBeVisible();
  expect(await entries()).toHaveLength(told);
  await other.getByRole('button', { name: 'End it now' }).click();
  const ending = other.getByRole('dialog');
  await expect(ending).toContainText('Nobody is told, now or later, on any channel.');
  await ending.getByLabel('Reason').fill('No contract for twenty-five months');
  await ending.getByRole('button', { name: 'End it now' }).click();
  await expect(other.getByText('It was exercised: there is nothing left to end.')).toBeVisible();
  expect(await mailsTo(office)).toEqual([]);

  // whoever comes later finds what he finds after any other end
  const visitor = await windowOf(customer.registrant);
  await visitor.goto(`/customers/${customer.id}/people`);
  await expect(visitor.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(visitor.getByText(/25|contract|inactiv/i)).toHaveCount(0);
});
