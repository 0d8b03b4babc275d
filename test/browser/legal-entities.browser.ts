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

test('GC-9.1-e: what a sale would change is told before it happens, and nothing of it is recorded', async ({ windowOf }) => {
  const register = await Register.open();
  const [parent, company, below] = [await register.entity('Moeder'), await register.entity('Dochter'), await register.entity('Kleindochter')];
  await register.recorded(company, [holding(parent, 60)]);
  await register.recorded(below, [holding(company, 51)]);
  const named = async (id: string): Promise<string> => (await register.desk.get<{ name: string }>(`/operator/legal-entities/${id}`)).body.name;
  const [parentName, companyName, belowName] = [await named(parent), await named(company), await named(below)];

  const page = await windowOf(register.desk);
  await page.goto('/operator/legal-entities');
  await page.getByRole('link', { name: 'What if …' }).click();
  const choose = async (label: string, name: string): Promise<void> => {
    await page.getByRole('combobox', { name: label }).fill(name);
    await page.getByRole('option', { name }).click();
  };
  await page.getByLabel('On', { exact: true }).fill('2027-03-01');
  await choose('Company', companyName);
  await choose('Who sells', parentName);
  await page.getByLabel('Votes that change hands').fill('61');
  await page.getByRole('button', { name: 'Work it out' }).click();
  await expect(page.getByText('more than the seller has on that day')).toBeVisible(); // and what was typed is still there
  await page.getByLabel('Votes that change hands').fill('10');
  await page.getByRole('button', { name: 'Work it out' }).click();
  await expect(page.getByRole('region', { name: 'Control lost' })).toContainText(`${parentName} controls ${belowName}`);
  await expect(page.getByRole('region', { name: 'Control gained' })).toContainText('None is gained.');
  await expect(page.getByRole('region', { name: 'Not looked at' })).toContainText('Taxes and duties.');
  expect(await register.facts(`about=${company}`)).toMatchObject([{ votes: '60', to: null }, { votes: '51' }]);
});

test('GC-1.2-e: a holding ends on a day, and a legal entity is renamed; days before keep the name of then', async ({ windowOf }) => {
  const register = await Register.open();
  const [parent, company] = [await register.entity('Moeder'), await register.entity('Dochter')];
  await register.recorded(company, [holding(parent, 60)]);
  const { name } = (await register.desk.get<{ name: string }>(`/operator/legal-entities/${company}`)).body;
  const page = await windowOf(register.desk);
  await page.goto(`/operator/legal-entities/${company}`);
  await page.getByRole('button', { name: /^End: .* 60 of 100 votes/ }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('First day on which it is no longer so').fill('2025-01-01');
  await dialog.getByLabel('Document').fill('Deed of sale');
  await dialog.getByRole('button', { name: 'End', exact: true }).click();
  await expect(dialog.getByText('must be later than its first day')).toBeVisible(); // and what was typed is still there
  await dialog.getByLabel('First day on which it is no longer so').fill('2026-03-01');
  await dialog.getByRole('button', { name: 'End', exact: true }).click();
  await expect(page.getByText('Nobody controls it by the facts of that day.')).toBeVisible();
  await page.getByRole('button', { name: 'Rename' }).click();
  await dialog.getByLabel('New name').fill('Dochter Nieuw NV');
  await dialog.getByLabel('First day', { exact: true }).fill('2026-05-01');
  await dialog.getByLabel('Document').fill('Deed of 28 April 2026');
  await dialog.getByRole('button', { name: 'Rename' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Dochter Nieuw NV' })).toBeVisible();
  await expect(page.getByText('Dochter Nieuw NV, from 1 May 2026 on')).toBeVisible();
  await page.getByLabel('On', { exact: true }).fill('2026-04-30');
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
});

test('GC-1.2-d: a general meeting is recorded with who cast what', async ({ windowOf }) => {
  const register = await Register.open();
  const [holder, company] = [await register.entity('Moeder'), await register.entity('Dochter')];
  const { name } = (await register.desk.get<{ name: string }>(`/operator/legal-entities/${holder}`)).body;
  const page = await windowOf(register.desk);
  await page.goto(`/operator/legal-entities/${company}`);
  await page.getByRole('button', { name: 'Record a fact' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('What', { exact: true }).selectOption('General meeting');
  await dialog.getByLabel('Votes represented').fill('60');
  await dialog.getByRole('button', { name: 'Add a holder' }).click();
  await dialog.getByRole('combobox', { name: 'Who cast, 1' }).fill(name);
  await page.getByRole('option', { name }).click();
  await dialog.getByLabel('Votes, 1').fill('31');
  await dialog.getByLabel('Date of the meeting').fill('2026-05-04');
  await dialog.getByLabel('Document').fill('Minutes');
  await dialog.getByRole('button', { name: 'Record a fact' }).click();
  await expect(page.getByText(/60 votes represented; cast: Moeder .* 31/)).toBeVisible();
});

test('GC-1.2: the group as a picture and as a list, on the days on which it changes, with the proof of each pair', async ({ windowOf }) => {
  const register = await Register.open();
  const [top, middle, company] = [await register.entity('Moeder'), await register.entity('Dochter'), await register.entity('Kleindochter')];
  const named = async (id: string): Promise<string> => (await register.desk.get<{ name: string }>(`/operator/legal-entities/${id}`)).body.name;
  await register.recorded(middle, [holding(top, 60, { to: '2026-03-01' })]);
  await register.recorded(company, [holding(middle, 70)]);
  const page = await windowOf(register.desk);
  await page.goto(`/operator/legal-entities/${company}?at=2026-02-01`);
  await page.getByRole('link', { name: 'Group picture' }).click();
  await expect(page.getByText('3 legal entities: whoever controls it')).toBeVisible();
  await expect(page.locator('.react-flow__node')).toHaveCount(3, { timeout: 20_000 });
  await expect(page.getByText('60%')).toBeVisible();
  const slider = page.getByRole('slider', { name: 'Days on which something changes' });
  await slider.press('ArrowRight');
  await expect(page.getByText('2 legal entities: whoever controls it')).toBeVisible();
  await slider.press('ArrowLeft');
  await page.getByRole('link', { name: `${await named(top)} controls ${await named(company)}` }).click();
  await expect(page.getByRole('region', { name: 'Why' })).toContainText('70, more than half of 100');
});
