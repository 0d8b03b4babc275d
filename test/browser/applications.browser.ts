import { aCustomer, subscribe } from '../factories/customer.js';
import { theAgent } from '../support/as.js';
import { expect, test } from './fixtures.js';

test('SC-FM-2: a Customer reads what is missing, asks for what it may have, and reads the operator\'s answer', async ({ windowOf }) => {
  const customer = await aCustomer({ legalName: `Aanvraag ${crypto.randomUUID().slice(0, 8)} BV`, language: 'en' });
  const page = await windowOf(customer.registrant);
  await page.goto(`/customers/${customer.id}/applications`);
  const application = (name: string) => page.getByRole('listitem', { name, exact: true });
  await expect(application('Fleet Manager')).toContainText('0 of 30 SIMs in service');
  await application('Fleet Manager').getByRole('button', { name: 'Ask for it' }).click();
  await expect(page.getByText('Something is missing: see the list.')).toBeVisible();
  await page.keyboard.press('Escape');

  await application('Support').getByRole('button', { name: 'Ask for it' }).click();
  await page.getByRole('dialog').getByLabel('For the operator').fill('For the night desk');
  await page.getByRole('dialog').getByRole('button', { name: 'Ask for it' }).click();
  await expect(application('Support')).toContainText('the operator answers');

  const desk = await windowOf(await theAgent('BackOffice'));
  await desk.goto('/operator/applications');
  const row = desk.getByRole('row').filter({ hasText: customer.legalName });
  await expect(row).toContainText('For the night desk');
  await row.getByRole('button', { name: 'Decide' }).click();
  await desk.getByRole('dialog').getByText('Decline', { exact: true }).click();
  await desk.getByRole('dialog').getByLabel('Reason').fill('Opens in January');
  await desk.getByRole('dialog').getByRole('button', { name: 'Decline' }).click();
  await expect(row).toHaveCount(0);

  await page.reload();
  await expect(application('Support')).toContainText('Opens in January');
  await expect(application('Support').getByRole('button', { name: 'Ask for it' })).toBeVisible();
});

test('GC-4.7: the way to a service of somebody else opens with its terms', async ({ windowOf }) => {
  const code = `tracker-${crypto.randomUUID().slice(0, 8)}`;
  await (await theAgent('BackOffice')).put(`/operator/third-party-services/${code}`, { name: `Tracker ${code}`, supplier: 'Tracker BV', url: 'https://tracker.example/', terms: 'Terms 4', fee: '3 euro a month', dataShared: 'Number plates' });
  const customer = await aCustomer({ language: 'en' });
  await subscribe(customer, 'orders');
  const page = await windowOf(customer.registrant);
  await page.goto(`/customers/${customer.id}/applications`);
  await expect(page.getByRole('link', { name: `Open Tracker ${code}` })).toHaveCount(0);
  await page.getByRole('button', { name: `Accept the terms Tracker ${code}` }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('the operator is no party to it');
  await dialog.getByRole('checkbox').check();
  await dialog.getByRole('button', { name: 'Accept the terms' }).click();
  await expect(page.getByRole('link', { name: `Open Tracker ${code}` })).toHaveAttribute('rel', 'noopener noreferrer');
});
