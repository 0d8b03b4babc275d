import { aMember } from '../factories/member.js';
import { expect, test } from './fixtures.js';

test('GC-8.1.2-c: who is refused asks from the refusal itself; the Manager grants it, and it is there', async ({ windowOf, company }) => {
  const [costCentre] = company.costCentres;
  const asks = await aMember(company, { displayName: 'Rita Refused', language: 'en', profile: 'SupportPortalUser', subProfile: 'buyer' });
  const hers = await windowOf(asks.persona);
  await hers.goto(`/customers/${company.id}/sims`);
  await expect(hers.getByRole('heading', { name: 'You have no access to this' })).toBeVisible();
  await hers.getByRole('button', { name: 'Ask for access' }).click();
  const dialog = hers.getByRole('dialog', { name: 'Ask for access' });
  await expect(dialog).toContainText('Olga Owner and Maarten Manager');
  await dialog.getByRole('combobox', { name: 'Where' }).fill(costCentre?.code ?? '');
  await hers.getByRole('option', { name: new RegExp(costCentre?.code ?? '') }).click();
  await dialog.getByLabel('What you need it for').fill('I order the devices of this department');
  await dialog.getByRole('button', { name: 'Ask', exact: true }).click();
  await expect(hers.getByText(/You have asked for this.*Olga Owner and Maarten Manager have it until/)).toBeVisible();
  await hers.reload();
  await expect(hers.getByText(/You have asked for this/)).toBeVisible();
  await expect(hers.getByRole('button', { name: 'Ask for access' })).toHaveCount(0);

  const page = await windowOf('manager');
  await page.goto(`/customers/${company.id}/inbox`);
  const request = page.getByRole('listitem').filter({ hasText: 'Rita Refused' });
  await expect(request).toContainText('I order the devices of this department');
  await request.getByRole('button', { name: 'Grant' }).click();
  const grant = page.getByRole('dialog', { name: 'Give Rita Refused what is asked for' });
  await grant.getByRole('combobox', { name: 'With' }).click();
  await page.getByRole('option', { name: /^Fleet manager/ }).click();
  await expect(grant).toContainText(/Rita Refused gains \d+ permissions/);
  await grant.getByRole('button', { name: 'Grant' }).click();
  await expect(page.getByText(/Rita Refused has the right|a second person must agree/)).toBeVisible();
  await expect(request).toHaveCount(0);

  await hers.goto(`/customers/${company.id}/sims`);
  await expect(hers.getByRole('table')).toBeVisible();
  await hers.goto(`/customers/${company.id}`);
  await hers.getByRole('link', { name: 'Requests for access' }).click();
  await expect(hers.getByRole('row', { name: /See SIM cards.*Granted/ })).toBeVisible();
});

test('a no comes with its reason; a locked button asks for just this SIM, and says so', async ({ windowOf, company }) => {
  const { body: { items: [sim] } } = await company.people.owner.get<{ items: { id: string }[] }>(`/customers/${company.id}/sims?state=active&limit=1`);
  const page = await windowOf('auditor');
  await page.goto(`/customers/${company.id}/sims/${sim?.id ?? ''}`);
  await page.getByRole('button', { name: /^Block.*not allowed/ }).click();
  await page.getByRole('button', { name: 'Ask for access' }).click();
  const dialog = page.getByRole('dialog', { name: 'Ask for access' });
  await dialog.getByLabel('What you need it for').fill('Found it on the street');
  await dialog.getByRole('button', { name: 'Ask', exact: true }).click();
  await page.getByRole('button', { name: /^Block.*not allowed/ }).click();
  await expect(page.getByText(/You have asked for this \(On one line\)/)).toBeVisible();

  const manager = await windowOf('manager');
  await manager.goto(`/customers/${company.id}/inbox`);
  const request = manager.getByRole('listitem').filter({ hasText: 'Found it on the street' });
  await expect(request).toContainText('On one line');
  await request.getByRole('button', { name: 'Decline' }).click();
  await manager.getByRole('dialog').getByLabel('Why not').fill('Phone the desk instead');
  await manager.getByRole('dialog').getByRole('button', { name: 'Decline' }).click();
  await expect(request).toHaveCount(0);
  await page.goto(`/customers/${company.id}/access-requests`);
  await page.getByRole('link', { name: /^Block/ }).click();
  await expect(page.getByText('Phone the desk instead')).toBeVisible();
});
