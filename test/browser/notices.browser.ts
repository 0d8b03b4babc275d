import { aCustomer } from '../factories/customer.js';
import { rows, theAgent } from '../support/as.js';
import { expect, test } from './fixtures.js';

test('GC-14.2: a notice comes back, its address is in doubt, and the company and the person each see what was sent to them', async ({ windowOf }) => {
  const office = `office-${crypto.randomUUID()}@proef.example`;
  const customer = await aCustomer({ legalName: `Postbus ${crypto.randomUUID().slice(0, 8)} BV`, noticeEmail: office, language: 'en' });
  await rows(`insert into mail (id, recipient, subject, body, digest, kind, rule, customer_id, language, sender, response, response_code, created_at, sent_at)
    values (gen_random_uuid(), $2, 'A recovery was asked for', 'sha256:0', 'sha256:0', 'recoveryOpened', 'GC-8.1.2-a', $1, 'en', 'portal@mandate.example', '250 OK', 250, now(), now())`, [customer.id, office]);
  const page = await windowOf(await theAgent('BackOffice'));
  await page.goto(`/operator/customers/${customer.id}/notices?state=sent`);
  await page.getByLabel('Reason').fill('The post brought something back');
  await page.getByRole('button', { name: 'Begin the look' }).click();
  const row = page.getByRole('row').filter({ hasText: office });
  await expect(row).toContainText('Recovery asked for');
  await expect(row).toContainText('250 OK');
  await row.getByRole('button', { name: /^Came back/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('What came back').fill('550 5.1.1 user unknown');
  await dialog.getByLabel('Reason').fill('Read in the mailbox of the portal');
  await dialog.getByRole('button', { name: 'A notice came back' }).click();
  await expect(page.getByText('It is recorded.')).toBeVisible();
  await page.getByRole('link', { name: 'The Customer' }).click();
  await expect(page.getByText('in doubt')).toBeVisible();
  await expect(page.getByText('550 5.1.1 user unknown')).toBeVisible();

  const own = await windowOf(customer.registrant);
  await own.goto('/account');
  await own.getByRole('link', { name: 'What was sent to you' }).click();
  await expect(own.getByRole('row').filter({ hasText: 'Invitation' })).toContainText(customer.legalName);
  await own.goto(`/customers/${customer.id}/activity`);
  await own.getByRole('link', { name: 'Notices to the company' }).click();
  await expect(own.getByRole('row').filter({ hasText: office })).toContainText('came back');
});

test('GC-2.2.3-b: an agent counts that nobody was told, without a reason and without a trace', async ({ windowOf }) => {
  const customer = await aCustomer({ legalName: `Zwijgzaam ${crypto.randomUUID().slice(0, 8)} BV`, noticeEmail: `office-${crypto.randomUUID()}@proef.example` });
  const desk = await theAgent('BackOffice');
  await desk.put(`/operator/customers/${customer.id}/product-contracts/C-1`, { product: 'Mobile 40', startsOn: '2019-02-01', endsOn: '2023-06-30', reason: 'From the books' });
  const entries = (): Promise<object[]> => rows('select event from ledger_entry where customer_id = $1', [customer.id]);
  const before = (await entries()).length;
  const page = await windowOf(desk);
  await page.goto(`/operator/due-rights/silent/${customer.id}`);
  await page.getByRole('button', { name: 'Count' }).click();
  await expect(page.getByText('Nobody was told: nothing left.')).toBeVisible();
  expect(await entries()).toHaveLength(before);
});
