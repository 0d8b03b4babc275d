import type { Page } from '@playwright/test';
import type { Company } from './company.js';
import { expect, settle, test } from './fixtures.js';

interface Sim {
  id: string;
  line: { number: string } | null;
  costCentre: { id: string; code: string } | null;
}

/** Active ones on a line; the last of the list, for other specs begin at the first. */
async function activeSims({ id, people }: Company, many: number): Promise<Sim[]> {
  const { body } = await people.owner.get<{ items: Sim[] }>(`/customers/${id}/sims?state=active&sort=number&direction=desc&limit=${many}`);
  return body.items;
}

const dialog = (page: Page) => page.getByRole('dialog');
const shown = (number: string): string => number.replace(/^\+32(\d{3})(\d\d)(\d\d)(\d\d)$/, '+32 $1 $2 $3 $4');

test('S0-6: a lost SIM is blocked with its end told before; what can be chosen before that end stands on its page', async ({ windowOf, company }) => {
  const [sim] = await activeSims(company, 1);
  const page = await windowOf('fleetManager');
  await page.goto(`/customers/${company.id}/sims/${sim?.id ?? ''}`);
  await page.getByRole('button', { name: 'Block', exact: true }).click();
  await expect(dialog(page).getByText(/then the card works again, unless you unblock or replace it before/)).toBeVisible();
  await dialog(page).getByLabel('Reason').fill('Left in a taxi');
  await dialog(page).getByRole('button', { name: 'Block' }).click();
  await expect(page.getByText(/^Blocked up to and including /)).toBeVisible();
  await expect(page.getByText(/^Loss, since /)).toBeVisible();
  for (const choice of ['Replace the card', 'Change the end']) await expect(page.getByRole('button', { name: choice })).toBeVisible();
  await page.getByRole('button', { name: 'Unblock' }).click();
  await dialog(page).getByLabel('Reason').fill('It was found');
  await dialog(page).getByRole('button', { name: 'Unblock' }).click();
  await expect(page.getByRole('button', { name: 'Block', exact: true })).toBeVisible();
  await expect(page.getByText(/^Blocked up to/)).toHaveCount(0);
});

test('SC-MN-1d: many lines move together after a preview, and are taken back together; boxes are ticked by keys as well', async ({ windowOf, company }) => {
  const sims = await activeSims(company, 3);
  const other = company.costCentres.find(({ id }) => sims.every(({ costCentre }) => costCentre?.id !== id));
  const page = await windowOf('fleetManager');
  await page.goto(`/customers/${company.id}/sims?state=active&sort=number&direction=desc&overview=hidden`);
  const boxOf = (place: number) => page.getByRole('checkbox', { name: `Select ${shown(sims[place]?.line?.number ?? '')}` });
  await boxOf(0).check();
  await page.getByRole('link', { name: shown(sims[1]?.line?.number ?? '') }).focus();
  await page.keyboard.press(' ');
  await expect(boxOf(1)).toBeChecked();
  const bar = page.getByRole('region', { name: 'What can be done with the selected SIMs' });
  await expect(bar.getByRole('status')).toHaveText('2 selected');
  await bar.getByRole('button', { name: 'Move' }).click();
  await dialog(page).getByLabel('New cost centre').click();
  await page.getByRole('option', { name: new RegExp(other?.code ?? '') }).click();
  await expect(dialog(page).getByText('2 lines will move.')).toBeVisible();
  await expect(dialog(page).getByText(/^You can take it back/)).toBeVisible();
  await dialog(page).getByLabel('Reason').fill('Teams were merged');
  await dialog(page).getByRole('button', { name: 'Move' }).click();
  await expect(page.getByText('Done: 2 changed.')).toBeVisible();
  await expect(bar).toHaveCount(0);
  await page.getByRole('button', { name: 'Changes to many' }).click();
  await dialog(page).getByRole('button', { name: 'Take back' }).first().click();
  await expect(dialog(page).getByText('2 will be as they were before.')).toBeVisible();
  await dialog(page).getByLabel('Reason').fill('It was the wrong team');
  await dialog(page).getByRole('button', { name: 'Take back' }).click();
  await expect(page.getByText('The change is taken back.')).toBeVisible();
  expect((await activeSims(company, 3)).map(({ costCentre }) => costCentre?.id)).toEqual(sims.map(({ costCentre }) => costCentre?.id));
});

test('SC-FM-4: everything that the filter finds is chosen with one press, and another filter begins anew', async ({ windowOf, company }) => {
  const page = await windowOf('fleetManager');
  await page.goto(`/customers/${company.id}/sims?state=active&overview=hidden`);
  await page.getByRole('checkbox', { name: /^Select \+/ }).first().check();
  await page.getByRole('button', { name: /^Select all .* that were found$/ }).click();
  await expect(page.getByRole('region', { name: 'What can be done with the selected SIMs' }).getByRole('status')).toHaveText(/^All [\d,]+ that were found$/);
  await page.getByRole('button', { name: 'Devices are ours', exact: true }).click();
  await expect(dialog(page).getByText(/^Nothing happens until another person has agreed/)).toBeVisible();
  await dialog(page).getByRole('button', { name: 'Cancel' }).click();
  await page.getByRole('button', { name: 'Clear selection' }).click();
  await settle(page);
  await expect(page.getByRole('checkbox', { name: /^Select \+/ }).first()).not.toBeChecked();
});

test('S0-6, GC-8.5-a: whoever has lost his telephone blocks his own line', async ({ windowOf, company }) => {
  const page = await windowOf('serviceUser', { viewport: { width: 390, height: 844 } });
  await page.goto(`/customers/${company.id}/own-lines`);
  await page.getByRole('button', { name: 'Block' }).click();
  await dialog(page).getByText('Theft').click();
  await dialog(page).getByLabel('Reason').fill('Stolen on the train');
  await dialog(page).getByRole('button', { name: 'Block' }).click();
  await expect(page.getByText(/^Blocked until /)).toBeVisible();
  await page.getByRole('button', { name: 'Unblock' }).click();
  await dialog(page).getByLabel('Reason').fill('It was found');
  await dialog(page).getByRole('button', { name: 'Unblock' }).click();
  await expect(page.getByText('Works', { exact: true })).toBeVisible();
});
