import { packWith } from '../rules/packs.js';
import { aCustomer, subscribe } from '../factories/customer.js';
import { rows, theAgent } from '../support/as.js';
import { expect, settle, test } from './fixtures.js';

test('rulebook 0: an agent loads terms that are still to come, sees what they change and whose dates, and withdraws them', async ({ windowOf }) => {
  const customer = await aCustomer({ legalName: `Halfjaar ${crypto.randomUUID().slice(0, 8)} BV`, language: 'en' });
  await subscribe(customer, 'documents');
  await rows(`update rule_clock set event = 'used', day_zero = '2026-08-31', due_on = '2027-02-28', due_at = '2027-02-28T23:00:00Z' where customer_id = $1 and application = 'documents'`, [customer.id]);
  const version = `summer-${crypto.randomUUID().slice(0, 8)}`;

  const page = await windowOf(await theAgent('BackOffice'));
  await page.goto('/operator');
  await page.getByRole('link', { name: 'Rule packs' }).click();
  await expect(page.getByRole('row').filter({ hasText: 'neutral-1' })).toContainText('In force');

  await page.getByRole('button', { name: 'Load a rule pack' }).click();
  const dialog = page.getByRole('dialog');
  const text = dialog.getByLabel('The pack, as JSON');
  await text.fill('{ "version":');
  await expect(dialog.getByText('This is no JSON yet.')).toBeVisible();
  await text.fill(JSON.stringify(packWith(version, { 'GC-2.2.3-a': { modality: 'AUTO' }, 'GC-6.2': { period: 'P0B' } })));
  await expect(dialog.getByText('2 things are wrong')).toBeVisible();
  await expect(dialog.getByRole('listitem').filter({ hasText: '/rules/2/modality' })).toContainText('what the operator may do never happens by itself');
  await expect(dialog.getByRole('button', { name: 'Load a rule pack' })).toBeDisabled();

  await dialog.locator('input[type=file]').setInputFiles({ name: 'terms.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(packWith(version, { 'GC-2.2.3-c': { period: 'P4M' } }))) });
  await expect(dialog.getByText('What it says otherwise than neutral-1')).toBeVisible();
  await expect(dialog.getByRole('listitem')).toContainText('Period: 6 months → 4 months');
  await dialog.getByLabel('Holds from').fill('2026-01-01');
  await dialog.getByLabel('Note').fill('The terms of the summer');
  await dialog.getByRole('button', { name: 'Load a rule pack' }).click();
  await expect(dialog.getByText(/^must be .* or later$/)).toBeVisible();
  await dialog.getByLabel('Holds from').fill('2079-07-01');
  await dialog.getByRole('button', { name: 'Load a rule pack' }).click();

  await expect(page.getByRole('heading', { level: 1 })).toHaveText(version);
  await expect(page.getByText('Period: 6 months → 4 months')).toBeVisible();
  await page.getByRole('button', { name: 'Try it' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'against neutral-1' })).toBeVisible();
  await expect(page).toHaveURL(/tried=true/);
  const row = page.getByRole('row').filter({ hasText: customer.legalName }).filter({ hasText: 'last used on 31 Aug 2026' });
  // in the order in which Customers came, and this one is the last
  await expect(async () => {
    await page.keyboard.press('End');
    await settle(page);
    await expect(row).toBeVisible({ timeout: 100 });
  }).toPass({ timeout: 40_000, intervals: [50] });
  await expect(row).toContainText('28 Feb 2027');
  await expect(row).toContainText('31 Dec 2026');

  await page.getByRole('button', { name: 'Withdraw' }).click();
  await expect(dialog).toContainText(`${version} never holds.`);
  await dialog.getByLabel('Reason').fill('The law changed meanwhile');
  await dialog.getByRole('button', { name: 'Withdraw' }).click();
  await expect(page.getByText('The law changed meanwhile')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Withdraw' })).toHaveCount(0);
  await page.getByRole('link', { name: 'Rule packs' }).first().click();
  await expect(page.getByRole('row').filter({ hasText: version })).toContainText('Withdrawn');
});
