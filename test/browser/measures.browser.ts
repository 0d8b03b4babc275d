import { aCustomer } from '../factories/customer.js';
import { aMember } from '../factories/member.js';
import { theAgent } from '../support/as.js';
import { expect, test } from './fixtures.js';

test('GC-2.2.4: an agent keeps out a person with its effect shown before; he reads a case number and nothing else until it is ended', async ({ windowOf }) => {
  const customer = await aCustomer({ legalName: `Slagboom ${crypto.randomUUID().slice(0, 8)} BV`, language: 'en' });
  const { persona } = await aMember(customer, { displayName: 'Karel Kept', profile: 'AccessManager', language: 'en' });
  const own = await windowOf(persona);
  await own.goto(`/customers/${customer.id}/people`);
  await expect(own.getByRole('heading', { level: 1 })).toHaveText('People');

  const page = await windowOf(await theAgent('BackOffice'));
  await page.goto('/operator/measures');
  await page.getByRole('button', { name: 'Take a measure' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('E-mail address').fill(persona.email);
  await dialog.getByLabel('E-mail address').blur();
  await expect(dialog.getByRole('status', { name: 'What it would do' })).toContainText('Karel Kept');
  await expect(dialog.getByRole('status', { name: 'What it would do' })).toContainText(customer.legalName);
  await expect(dialog.getByLabel('Stop the service clients that he sponsors, too')).toBeChecked();
  await dialog.getByLabel('Ground').selectOption('Fraud');
  await expect(dialog.getByRole('button', { name: 'Take a measure' })).toBeDisabled();
  await dialog.getByLabel('Evidence').fill('Three banks called about one and the same order.');
  await dialog.getByRole('button', { name: 'Take a measure' }).click();
  const row = page.getByRole('row').filter({ hasText: persona.email });
  await expect(row).toContainText('In force');
  const caseNumber = (await row.getByRole('link').first().textContent()) ?? '';
  expect(caseNumber).toMatch(/^M-\d{4}-\d{6,}$/);

  await own.getByRole('link', { name: 'Activity' }).click();
  await expect(own.getByText(caseNumber)).toBeVisible();
  await expect(own.locator('body')).not.toContainText(/[Ff]raud|banks/);

  await row.getByRole('link').first().click();
  await expect(page.getByText('Three banks called about one and the same order.')).toBeVisible();
  await expect(page.getByText('Stop with him, until they have another sponsor')).toBeVisible();
  await page.getByRole('button', { name: 'It still holds' }).click();
  await dialog.getByLabel('Reason').fill('The inquiry goes on');
  await expect(dialog.getByRole('button', { name: 'It still holds' })).toBeDisabled();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'End the measure' }).click();
  await dialog.getByLabel('Reason').fill('It was somebody else');
  await dialog.getByRole('button', { name: 'End the measure' }).click();
  await expect(page.getByText('It was somebody else')).toBeVisible();
  await expect(page.getByRole('button', { name: 'End the measure' })).toHaveCount(0);
});

test('GC-2.2.4: what is kept out of a Customer stands on its page; an address says whom it may hit, and one\'s own is refused', async ({ windowOf }) => {
  const customer = await aCustomer({ legalName: `Hek ${crypto.randomUUID().slice(0, 8)} BV`, language: 'en' });
  const page = await windowOf(await theAgent('BackOffice'));
  await page.goto(`/operator/customers/${customer.id}`);
  await page.getByLabel('Reason').fill('A call of the bank');
  await page.getByRole('button', { name: 'Begin the look' }).click();
  await expect(page.getByText('Nothing of this Customer is kept out.')).toBeVisible();
  await page.getByRole('button', { name: 'Take a measure' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('E-mail address').fill(customer.registrant.email);
  await dialog.getByLabel('E-mail address').blur();
  await expect(dialog.getByText('He is the Access Owner')).toBeVisible(); // for the reason of the look that goes on
  await dialog.getByLabel('Of what').selectOption('Address');
  const address = dialog.getByLabel('Address or range');
  await address.fill('127.0.0.0/24');
  await address.blur();
  await expect(dialog.getByText('This would keep you out, or a proxy of the portal and everybody behind it.')).toBeVisible();
  await address.fill('198.51.100.7');
  await address.blur();
  await expect(dialog.getByText('It is not known who uses this address')).toBeVisible();
  await dialog.getByLabel('Evidence').fill('Guesses at sign-ins the whole night long.');
  await dialog.getByRole('button', { name: 'Take a measure' }).click();
  await expect(page.getByText('Address: 198.51.100.7')).toBeVisible();
});
