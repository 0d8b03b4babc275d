import { aCompany } from './company.js';
import { expect, test } from './fixtures.js';

/** As a date field takes it, so many days ahead. */
const day = (ahead: number): string => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);

test('GC-8.2-b(5): the Owner names a deputy, sees before what that gives, and the deputy acts and gives it back', async ({ windowOf }) => {
  const own = await aCompany({ sims: 20, legalName: 'Zeilmakerij De Vervanger NV' });
  const page = await windowOf(own.people.owner);
  await page.goto(`/customers/${own.id}/ownership`);
  await expect(page.getByText('Nobody stands in for anybody')).toBeVisible();
  await page.getByRole('button', { name: 'Name a deputy' }).click();
  const dialog = page.getByRole('dialog', { name: 'Name a deputy' });
  await expect(dialog.getByRole('combobox', { name: 'For whom' })).toHaveValue(/Olga Owner \(you\), Access Owner/);
  await dialog.getByRole('combobox', { name: 'Deputy' }).fill('Noor');
  await page.getByRole('option', { name: /Noor Nobody/ }).click();
  await dialog.getByLabel('Last day').fill(day(12));
  await expect(dialog.getByRole('region', { name: 'What this does' })).toContainText(/Noor Nobody gains \d+ permissions/);
  await expect(dialog).toContainText('then it ends by itself');
  await dialog.getByLabel('Reason').fill('Parental leave');
  await dialog.getByRole('button', { name: 'Name', exact: true }).click();
  await expect(page.getByRole('list', { name: 'Deputies' })).toContainText('Noor Nobody for Olga Owner');

  const deputy = await windowOf(own.people.nobodyYet);
  await deputy.goto(`/customers/${own.id}`);
  await expect(deputy.getByRole('complementary', { name: 'You act in somebody’s place' })).toContainText(/You act as deputy of Olga Owner until \d+ \w+ 20\d\d/);
  await expect(deputy.getByRole('banner')).toContainText('Access Owner for Olga Owner');
  await deputy.goto(`/customers/${own.id}/ownership`);
  for (const locked of [/Hand over/, /Name a deputy/]) await expect(deputy.getByRole('button', { name: locked })).toHaveAttribute('data-locked');
  await deputy.getByRole('button', { name: 'Give back' }).click();
  await deputy.getByRole('dialog').getByLabel('Reason').fill('Cannot go on');
  await deputy.getByRole('dialog').getByRole('button', { name: 'End now' }).click();
  await expect(deputy.getByRole('complementary', { name: 'You act in somebody’s place' })).toHaveCount(0);

  await page.reload();
  await page.getByText('1 former deputy').click();
  await expect(page.getByText('Ended before its date')).toBeVisible();
  await page.getByRole('link', { name: 'What was done in your place' }).click();
  await expect(page.getByRole('cell', { name: /Noor Nobody, as deputy of Olga Owner \(Access Owner\), ended the deputyship/ })).toBeVisible();
});

test('GC-8.3-b: a Manager names one for himself; what stands in the way is said before', async ({ windowOf, company }) => {
  const page = await windowOf('manager');
  await page.goto(`/customers/${company.id}/ownership`);
  await page.getByRole('button', { name: 'Name a deputy' }).click();
  const dialog = page.getByRole('dialog', { name: 'Name a deputy' });
  await expect(dialog.getByRole('combobox', { name: 'For whom' })).toHaveCount(0);
  await dialog.getByRole('combobox', { name: 'Deputy' }).fill('Olga');
  await page.getByRole('option', { name: /Olga Owner/ }).click();
  await dialog.getByLabel('Last day').fill(day(5));
  await expect(dialog).toContainText('Choose somebody whom another person added and vouched for');
});
