import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import type { Company } from './company.js';
import { expect, test } from './fixtures.js';

const DAY = 86_400_000;
const simsOf = ({ id }: Company, query = ''): string => `/customers/${id}/sims${query}`;
const views = (page: Page) => page.getByRole('button', { name: /^View(s|:)/ });
const item = (page: Page, name: string | RegExp) => page.getByRole('menuitem', { name });
const rows = (page: Page) => page.getByRole('table', { name: 'SIMs' }).locator('tbody tr');

async function save(page: Page, name: string, { shared }: { shared: boolean }): Promise<void> {
  await views(page).click();
  await item(page, 'Save as a view…').click();
  const dialog = page.getByRole('dialog', { name: 'Save as a view' });
  await dialog.getByLabel('Name').fill(name);
  if (shared) await dialog.getByLabel('Share it with everybody who may see SIMs').check();
  await dialog.getByRole('button', { name: 'Save' }).click();
  await expect(dialog).toBeHidden();
  await expect(views(page)).toHaveText(`View: ${name}`);
}

test('SC-FM-4: what one looks at is saved under a name, opened again, changed and deleted', async ({ windowOf, company }) => {
  const page = await windowOf('fleetManager');
  await page.goto(simsOf(company, '?state=suspended&sort=number&direction=desc&columns=state'));
  await save(page, 'Suspended', { shared: false });
  const address = new URL(page.url()).search;
  await page.goto(simsOf(company));
  await views(page).click();
  await item(page, 'Suspended').click();
  await expect(page.getByRole('button', { name: 'State Suspended' })).toBeVisible();
  expect([...new URL(page.url()).searchParams].sort()).toEqual([...new URLSearchParams(address.replace('columns=state', 'columns=number%2Cstate'))].sort());
  await page.getByRole('button', { name: 'Remove the filter State' }).click();
  await expect(views(page)).toHaveText('View: Suspended, changed');
  await views(page).click();
  await item(page, 'Change or share…').click();
  await page.getByLabel('Name').fill('All of them');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(views(page)).toHaveText('View: All of them');
  await views(page).click();
  await item(page, 'Delete…').click();
  await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
  await expect(views(page)).toHaveText('Views');
});

test('a shared view is found by others with whose it is; they cannot change it, the Access Owner can delete it', async ({ windowOf, company }) => {
  const mine = await windowOf('fleetManager');
  await mine.goto(simsOf(company, '?state=blocked'));
  await save(mine, 'Blocked here', { shared: true });
  const auditor = await windowOf('auditor');
  await auditor.goto(simsOf(company));
  await views(auditor).click();
  await item(auditor, /Blocked here\s+Fien Fleet/).click();
  await expect(auditor.getByRole('button', { name: 'State Blocked' })).toBeVisible();
  await views(auditor).click();
  await expect(auditor.getByText('Only Fien Fleet can change it; the Access Owner can delete it, too.')).toBeVisible();
  await expect(item(auditor, 'Change or share…')).toHaveCount(0);
  const owner = await windowOf('owner');
  await owner.goto(simsOf(company));
  await views(owner).click();
  await item(owner, /Blocked here/).click();
  await views(owner).click();
  await item(owner, 'Delete…').click();
  await owner.getByRole('dialog').getByRole('button', { name: 'Delete' }).click();
  await expect(views(owner)).toHaveText('Views');
  await mine.reload();
  await views(mine).click();
  await expect(item(mine, 'Blocked here')).toHaveCount(0);
});

test('S0-6: blocks that end soon are counted above the list; whoever looks at them reads what he can choose', async ({ windowOf, company }) => {
  const { id, people: { owner } } = company;
  const { items: [sim] } = (await owner.get<{ items: { id: string }[] }>(`/customers/${id}/sims?state=active&limit=1`)).body;
  const { version } = (await owner.get<{ version: number }>(`/customers/${id}/sims/${sim?.id}`)).body;
  await owner.put(`/customers/${id}/sims/${sim?.id}/block`, { cause: 'loss', until: new Date(Date.now() + 5 * DAY).toISOString(), reason: 'Wanted by the spec' }, { 'if-match': `"${version}"` });
  const page = await windowOf('fleetManager');
  await page.goto(simsOf(company));
  await expect(page.getByText('1 block ends within 14 days.')).toBeVisible();
  await page.getByRole('button', { name: 'Look at them' }).click();
  await expect(page.getByText('Before a block ends')).toBeVisible();
  await expect(rows(page)).toHaveCount(1);
  await expect(page.getByRole('columnheader', { name: 'Blocked until' })).toBeVisible();
  await rows(page).getByRole('link').click();
  await expect(page.getByRole('button', { name: 'Change the end' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Unblock' })).toBeVisible();
});

test('feature 30: what was in force on a day is saved as a file, and so is who can do something with a SIM', async ({ windowOf, company }) => {
  const page = await windowOf('auditor');
  const saved = async (): Promise<string> => {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save as CSV' }).click();
    return readFile(await (await download).path(), 'utf8');
  };
  await page.goto(`/customers/${company.id}/access`);
  await expect(page.getByRole('table', { name: 'Rights in force' })).toContainText('Fien Fleet');
  expect(await saved()).toMatch(/^\uFEFFon,known_on,.*\r\n.*Fien Fleet/s);
  const { items: [sim] } = (await company.people.owner.get<{ items: { id: string }[] }>(`/customers/${company.id}/sims?limit=1`)).body;
  await page.goto(simsOf(company, `/${sim?.id ?? ''}`));
  expect(await saved()).toMatch(/Fien Fleet may see SIM cards/);
});
