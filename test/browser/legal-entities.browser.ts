import { holding, Register } from '../legal-entities/register.js';
import { theAgent } from '../support/as.js';
import { expect, test } from './fixtures.js';

test('GC-1.2: an agent records who holds what, another reviews it, and the page says who controls whom, since when, and by which sums', async ({ windowOf }) => {
  const register = await Register.open();
  const [parent, company] = [await register.entity('Moeder'), await register.entity('Dochter')];
  const named = async (id: string): Promise<string> => (await register.desk.get<{ name: string }>(`/operator/legal-entities/${id}`)).body.name;
  const [parentName, companyName] = [await named(parent), await named(company)];

  const page = await windowOf(await theAgent('BackOffice'));
  await page.goto('/operator/legal-entities');
  await page.getByRole('searchbox', { name: 'Name or number' }).fill(companyName);
  await expect(page.getByText('1 legal entity', { exact: true })).toBeVisible();
  await page.getByRole('link', { name: companyName }).click();
  await expect(page.getByText('Nobody controls it by the facts of that day.')).toBeVisible();
  await page.getByRole('button', { name: 'Record a fact' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: 'Holder' }).fill(parentName);
  await page.getByRole('option', { name: parentName }).click();
  await dialog.getByLabel('Votes held').fill('101');
  await dialog.getByLabel('All votes of the company').fill('100');
  await dialog.getByLabel('First day', { exact: true }).fill('2026-03-01');
  await dialog.getByLabel('Document').fill('Register of shareholders, sheet 4');
  await dialog.getByRole('button', { name: 'Record a fact' }).click();
  await expect(dialog.getByText('more votes are held than the company has')).toBeVisible(); // and what was typed is still there
  await dialog.getByLabel('Votes held').fill('60');
  await dialog.getByRole('button', { name: 'Record a fact' }).click();
  await expect(page.getByRole('region', { name: 'Controlled by' })).toContainText(parentName);
  await expect(page.getByText('Rests on unreviewed facts')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Review: / })).toHaveCount(0); // never one's own

  const reviewer = await windowOf(register.reviewer);
  await reviewer.goto(`/operator/legal-entities/${company}`);
  await reviewer.getByRole('button', { name: /^Review: / }).click();
  await expect(reviewer.getByText('Reviewed', { exact: true })).toBeVisible();
  await expect(reviewer.getByText('Rests on unreviewed facts')).toHaveCount(0);
  await reviewer.getByRole('region', { name: 'Controlled by' }).getByRole('link', { name: parentName }).click();
  await expect(reviewer.getByText(`${parentName} 60 = 60, more than half of 100`)).toBeVisible();
  await reviewer.getByLabel('On', { exact: true }).fill('2026-02-28');
  await expect(reviewer.getByText(`${parentName} does not control ${companyName} by the recorded facts`)).toBeVisible();
});

test('GC-9.1-e: a sale that nobody reviewed is told apart from control that is lost; another agent reviews the correction whole', async ({ windowOf }) => {
  const register = await Register.open();
  const [parent, company] = [await register.entity('Moeder'), await register.entity('Dochter')];
  const facts = await register.recorded(company, [holding(parent, 60)]);
  await register.review(...facts);
  await register.recorded(company, [holding(parent, 60, { to: '2026-05-04' })], facts.map(({ id }) => ({ factId: id, reason: 'Sold' })));

  const reviewer = await windowOf(register.reviewer);
  await reviewer.goto(`/operator/legal-entities/${parent}`);
  await reviewer.getByRole('region', { name: 'Ended by unreviewed facts' }).getByRole('link').click();
  await expect(reviewer.getByText('By reviewed facts alone it does: facts that nobody reviewed end it.')).toBeVisible();
  await reviewer.goto('/operator/legal-entities/to-review');
  await expect(reviewer.getByText('Withdrawal not reviewed').first()).toBeVisible();
  await reviewer.getByRole('row', { name: /Sold/ }).filter({ hasText: (await register.desk.get<{ name: string }>(`/operator/legal-entities/${company}`)).body.name }).getByRole('button', { name: /^Review: / }).click();
  await reviewer.goto(`/operator/legal-entities/${parent}`);
  await expect(reviewer.getByText('It controls nobody by the facts of that day.')).toBeVisible();
  await expect(reviewer.getByText('Ended by unreviewed facts')).toHaveCount(0);
});
