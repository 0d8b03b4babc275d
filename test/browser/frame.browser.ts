import { expect, test } from './fixtures.js';

test('whoever is not signed in is led to sign in, and then to where he wanted to go', async ({ emptyWindow, company }) => {
  const page = await emptyWindow();
  await page.goto(`/customers/${company.id}`);
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  await page.getByLabel('E-mail', { exact: true }).fill(company.people.nobodyYet.email);
  await page.getByLabel('Password', { exact: true }).fill('a wrong password');
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(page.getByRole('alert')).toBeVisible();
  await expect(page.getByLabel('E-mail', { exact: true })).toHaveValue(company.people.nobodyYet.email);
});

test('the Customer acted for and the capacity are in sight on every page', async ({ windowOf, company }) => {
  const page = await windowOf('owner');
  await page.goto('/');
  await expect(page).toHaveURL(`/customers/${company.id}`);
  await expect(page.getByRole('banner')).toContainText(company.legalName);
  await expect(page.getByRole('banner')).toContainText('Access Owner');
});

test('I1: an Access Manager is offered people and rights, and no inventory', async ({ windowOf }) => {
  const page = await windowOf('manager');
  await page.goto('/');
  const places = page.getByRole('navigation', { name: 'Places' });
  await expect(places.getByRole('link', { name: 'People' })).toBeVisible();
  await expect(places.getByRole('link', { name: 'SIM inventory' })).toHaveCount(0);
});
