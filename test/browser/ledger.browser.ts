import { readFile } from 'node:fs/promises';
import { expect, test } from './fixtures.js';

test('an auditor reads in words who did what, narrows it by what happened, and sees before and after', async ({ windowOf, company }) => {
  const page = await windowOf('auditor');
  await page.goto(`/customers/${company.id}/activity`);
  await page.getByRole('button', { name: 'Filter', exact: true }).click();
  await page.getByRole('option', { name: 'Event' }).click();
  await page.getByRole('combobox', { name: /Event/ }).or(page.getByLabel(/Event: /)).last().fill('Right given');
  await page.getByRole('option', { name: 'Right given' }).click();
  await expect(page).toHaveURL(/event=grant\.given/);
  const entry = page.getByRole('link', { name: 'Olga Owner, as Access Owner, gave Support Portal User (Finance administrator) to Fred Finance' });
  await entry.click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('to Fred Finance');
  const change = page.getByRole('region', { name: 'Before and after' });
  await expect(change.getByRole('row', { name: /Sub-profile/ })).toContainText('Finance administrator');
  await expect(page.getByRole('region', { name: 'The entry' })).toContainText(/Fingerprint[0-9a-f]{64}/);
  await page.getByRole('link', { name: 'Activity' }).last().click();
  await expect(page).toHaveURL(/event=grant\.given/);
  await page.getByRole('button', { name: 'Remove the filter Event' }).click();
  await expect(page).not.toHaveURL(/event=/);
});

test('days of the address narrow the activity; with nothing in them it says so, and leads back', async ({ windowOf, company }) => {
  const page = await windowOf('owner');
  await page.goto(`/customers/${company.id}/activity?from=2020-01-01&to=2020-01-31`);
  await expect(page.getByText('Nothing like that has happened')).toBeVisible();
  await expect(page.getByRole('button', { name: /1 Jan 2020 – 31 Jan 2020/ })).toBeVisible();
  await page.getByRole('button', { name: 'Remove all filters' }).click();
  await expect(page.getByRole('link', { name: /registered Brouwerij De Proef NV/ })).toBeVisible();
});

test('the chain is checked on demand, its end is a receipt to keep, and the list goes along as a file', async ({ windowOf, company }) => {
  const page = await windowOf('owner');
  await page.goto(`/customers/${company.id}/activity?event=member.`);
  await page.getByRole('button', { name: 'Check now' }).click();
  await expect(page.getByText(/The activity is complete and unchanged: \d+ entries checked/)).toBeVisible();
  await page.getByRole('button', { name: 'Receipt' }).click();
  const receipt = page.waitForEvent('download');
  await page.getByRole('dialog').getByRole('button', { name: 'Save as a file' }).click();
  expect(await readFile(await (await receipt).path(), 'utf8')).toMatch(/^Brouwerij De Proef NV\nEntry \d+\n[0-9a-f]{64}\n$/);
  await page.keyboard.press('Escape');
  const exported = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export' }).click();
  const csv = await readFile(await (await exported).path(), 'utf8');
  expect(csv).toContain('member.admitted');
  expect(csv).not.toContain('grant.given');
});

test('I1: an Access Manager is told that customer data was changed, and sees none of it', async ({ windowOf, company }) => {
  const page = await windowOf('manager');
  await page.goto(`/customers/${company.id}/activity?event=inventory.loaded`);
  await page.getByRole('link', { name: /loaded an inventory file: 60 rows/ }).click();
  await expect(page.getByText(/60 rows of customer data. In your capacity they cannot be seen/)).toBeVisible();
  await expect(page.getByText('8932')).toHaveCount(0);
});

test('whoever has no right to the activity is told why, and whom to ask', async ({ windowOf, company }) => {
  const page = await windowOf('serviceUser');
  await page.goto(`/customers/${company.id}/activity`);
  await expect(page.getByText('You have no access to this')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Olga Owner' })).toBeVisible();
});
