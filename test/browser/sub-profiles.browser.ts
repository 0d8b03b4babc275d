import { expect, test } from './fixtures.js';

test('GC-8.4-a: an owner defines a sub-profile, sees what it would give, and finds it in the list', async ({ windowOf, company }) => {
  const page = await windowOf('owner');
  await page.goto(`/customers/${company.id}/sub-profiles`);
  await page.getByRole('button', { name: 'Define one' }).click();
  await page.getByLabel('Name', { exact: true }).fill('Dépôt lead');
  await expect(page.getByLabel('Code')).toHaveValue('depot-lead');
  await page.getByLabel('See SIM cards').check();
  await page.getByRole('button', { name: 'Incidents: All of them' }).click();
  await expect(page.getByRole('region', { name: 'It would give 3 permissions' })).toContainText('Report incidents');
  await page.getByRole('button', { name: 'Define a sub-profile' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Dépôt lead' })).toBeVisible();
  await page.getByRole('link', { name: 'Sub-profiles' }).last().click();
  await page.getByLabel('Name or code').fill('dépôt');
  await expect(page).toHaveURL(/q=d/);
  await expect(page.getByRole('table', { name: 'Sub-profiles' }).getByRole('link')).toHaveText(['Dépôt lead']);
});

test('whoever retires one is told first that nobody loses anything; it cannot be retired twice', async ({ windowOf, company }) => {
  const { body: { id } } = await company.people.owner.post<{ id: string }>(`/customers/${company.id}/sub-profiles`, { code: 'short-lived', name: 'Short lived', permissions: ['document:read'] });
  const page = await windowOf('owner');
  await page.goto(`/customers/${company.id}/sub-profiles/${id}`);
  await page.getByRole('button', { name: 'Retire' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('0 holders keep it');
  await dialog.getByRole('button', { name: 'Retire' }).click();
  await expect(dialog).toBeHidden();
  await page.getByRole('button', { name: /Retire.*not allowed/ }).click();
  await expect(page.getByText('It is retired already.')).toBeVisible();
});

test('two are compared by an address alone, and what only one gives is said in words', async ({ windowOf, company }) => {
  const { body } = await company.people.owner.get<{ id: string; code: string }[]>(`/customers/${company.id}/sub-profiles`);
  const idOf = (code: string): string => body.find((each) => each.code === code)?.id ?? '';
  const page = await windowOf('owner');
  await page.goto(`/customers/${company.id}/sub-profiles/compare?a=${idOf('fleet-manager')}&b=${idOf('auditor')}&only=differences`);
  await expect(page.getByRole('row', { name: /Export SIM cards/ })).toContainText('Only here');
  await expect(page.getByRole('row', { name: /^See SIM cards/ })).toHaveCount(0);
  await page.getByLabel('Only differences').click();
  await expect(page.getByRole('row', { name: /^See SIM cards/ })).toBeVisible();
  await expect(page).not.toHaveURL(/only=/);
});

test('who holds one is a list of links, with the part; an auditor reads it and is told why he defines none', async ({ windowOf, company }) => {
  const { body } = await company.people.owner.get<{ id: string; code: string }[]>(`/customers/${company.id}/sub-profiles`);
  const page = await windowOf('auditor');
  await page.goto(`/customers/${company.id}/sub-profiles/${body.find(({ code }) => code === 'fleet-manager')?.id ?? ''}`);
  const holders = page.getByRole('table', { name: 'Who holds it' });
  await expect(holders.getByRole('row', { name: /Fien Fleet/ })).toContainText('The whole company');
  await expect(holders.getByRole('row', { name: /Stan Scoped/ })).not.toContainText('The whole company');
  await page.getByRole('button', { name: /Define one like it.*not allowed/ }).click();
  await expect(page.getByText(/Next step: ask/).getByRole('link', { name: 'Olga Owner' })).toBeVisible();
});
