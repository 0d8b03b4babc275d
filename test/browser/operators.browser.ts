import type { Page } from '@playwright/test';
import { anAgent, type Persona, theAgent } from '../support/as.js';
import { anEnterpriseNumber } from '../factories/customer.js';
import { expect, test } from './fixtures.js';

const REASON = 'Ticket 4711, call of 9:30 – Zoë';
const EVIDENCE = 'Passport and extract of the register seen by video; the signatory confirmed by call-back.';

/** A window of an agent who has said why he looks at this company. */
async function looking(page: Page, customerId: string, path = ''): Promise<void> {
  await page.goto(`/operator/customers/${customerId}${path}`);
  await page.getByLabel('Reason').fill(REASON);
  await page.getByRole('button', { name: 'Begin the look' }).click();
  await expect(page.getByRole('complementary', { name: 'You look at this Customer' })).toContainText(REASON);
}

test('GC-4.1-c: an agent says why before he sees anything; it is said on every page, and the Customer sees the look', async ({ windowOf, company }) => {
  const page = await windowOf(await theAgent('BackOffice'));
  await page.goto('/');
  await page.getByRole('searchbox', { name: 'Name or enterprise number' }).fill('Proef');
  await expect(page).toHaveURL(/search=Proef/);
  await page.goto(`/customers/${company.id}/activity`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Why do you look at');
  await expect(page.getByRole('button', { name: 'Begin the look' })).toBeDisabled();
  await page.getByLabel('Reason').fill(REASON);
  await page.getByRole('button', { name: 'Begin the look' }).click();
  await expect(page).toHaveURL(`/customers/${company.id}/activity`);
  await expect(page.getByRole('complementary', { name: 'You look at this Customer' })).toContainText(`${company.legalName}: “${REASON}”`);
  await expect(page.getByRole('banner')).toContainText('a look');
  await expect(page.getByRole('table').getByRole('link').first()).toBeVisible();
  await page.reload();
  await expect(page.getByRole('link', { name: /Agent BackOffice, agent of the operator, looked at the activity/ }).first()).toBeVisible();
  await page.getByRole('button', { name: 'End the look' }).click();
  await expect(page).toHaveURL('/operator');
  await page.goto(`/operator/customers/${company.id}`);
  await expect(page.getByLabel('Reason')).toHaveValue('');

  const own = await windowOf('owner');
  await own.goto(`/customers/${company.id}/activity?event=operator.looked`);
  await expect(own.getByText(REASON).first()).toBeVisible();
});

test('an Application is switched with its effect shown before, and a reason; what another desk does is locked, and says so', async ({ windowOf, company }) => {
  const page = await windowOf(await theAgent('BackOffice'));
  await looking(page, company.id);
  await expect(page.getByRole('link', { name: 'Olga Owner' })).toHaveCount(2); // owner and registrant
  await page.getByRole('button', { name: 'Change Documents' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('suspended', { exact: true }).click();
  await expect(dialog.getByText(`Nobody at ${company.legalName} can use it`)).toBeVisible();
  await dialog.getByLabel('Reason').fill('Unpaid since May');
  await dialog.getByRole('button', { name: 'Suspend' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: 'Documents' })).toContainText('suspended');
  await page.getByRole('button', { name: /Open a recovery case/ }).click();
  await expect(page.getByText('This is done by agents of the recovery desk.')).toBeVisible();
});

test('GC-2.1.1: a registration tells everything that is wrong with it in place, and then goes through', async ({ windowOf }) => {
  const page = await windowOf(await theAgent('BackOffice'));
  await page.goto('/operator');
  await page.getByRole('button', { name: 'Register a Customer' }).click();
  await page.getByLabel('Enterprise number', { exact: true }).fill('0123.456.748');
  await page.getByRole('button', { name: 'Register', exact: true }).click();
  await expect(page.getByText('This is no Belgian enterprise number: check its digits.')).toBeVisible();
  await expect(page.getByText('This is needed.')).toHaveCount(6);
  await expect(page.getByText('Without this statement nobody can be registered (GC-2.1.1).')).toBeVisible();
  await expect(page.getByLabel('Enterprise number', { exact: true })).toBeFocused();

  const number = anEnterpriseNumber();
  await page.getByLabel('Enterprise number', { exact: true }).fill(number);
  await expect(page.getByText('The check digits are right.')).toBeVisible();
  await page.getByLabel('Legal name').fill(`Atelier ${number} BV`);
  await page.getByLabel('Seat').fill('Markt 1, 8000 Brugge');
  await page.getByLabel('Mailbox for notices').fill('notices@atelier.example');
  await page.getByLabel('Name', { exact: true }).fill('Ada Atelier');
  await page.getByLabel('E-mail').fill('info@atelier.example');
  await page.getByLabel(/It was stated that the registrant/).check();
  await page.getByLabel('Stated by').fill('Ada Atelier');
  await page.getByRole('button', { name: 'Register', exact: true }).click();
  await expect(page.getByText('This looks like the address of a desk; it must be one person’s.')).toBeVisible();
  await page.getByLabel('E-mail').fill(`ada.${number.replaceAll('.', '')}@atelier.example`);
  await page.getByRole('button', { name: 'Register', exact: true }).click();
  await expect(page.getByRole('link', { name: `Atelier ${number} BV` })).toBeVisible();
});

test.describe('GC-8.1.2-a: a recovery case', () => {
  let first: Persona;
  test.beforeAll(async () => {
    first = await anAgent('RecoveryDesk');
  });

  test('is opened on evidence, locked for whoever opened it, and decided by a second agent', async ({ windowOf, company }) => {
    const page = await windowOf(first);
    await looking(page, company.id);
    await page.getByRole('button', { name: 'Open a recovery case' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('radio', { name: 'Another Access Owner' }).check();
    await dialog.getByRole('combobox', { name: 'Who is to become Access Owner' }).fill('Noor');
    await page.getByRole('option', { name: /Noor Nobody/ }).click();
    await dialog.getByLabel('Evidence').fill('too short');
    await expect(dialog.getByRole('button', { name: 'Open the case' })).toBeDisabled();
    await dialog.getByLabel('Evidence').fill(EVIDENCE);
    await dialog.getByRole('button', { name: 'Open the case' }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(`${company.legalName}: Another Access Owner`);
    await page.getByRole('button', { name: /Carry it out/ }).click();
    await expect(page.getByText('You opened this case. Another agent of the recovery desk decides on it (GC-8.1.2-a).')).toBeVisible();

    const second = await windowOf(await theAgent('RecoveryDesk'));
    await second.goto('/operator/recovery-cases?state=open');
    await second.getByRole('link', { name: company.legalName }).last().click();
    await second.getByLabel('Reason').fill('Decides on the case');
    await second.getByRole('button', { name: 'Begin the look' }).click();
    await expect(second.getByText(EVIDENCE)).toBeVisible();
    await second.getByRole('button', { name: 'Refuse it' }).click();
    await expect(second.getByText(`Nothing changes at ${company.legalName}`)).toBeVisible();
    await second.getByRole('dialog').getByLabel('Reason').fill('The extract is of last year');
    await second.getByRole('dialog').getByRole('button', { name: 'Refuse it' }).click();
    await expect(second.getByText('The extract is of last year')).toBeVisible();
    await expect(second.getByRole('button', { name: 'Carry it out' })).toHaveCount(0);
  });
});
