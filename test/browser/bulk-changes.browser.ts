import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.js';

const HEADER = 'name;email;link;profile;sub_profile';

const address = (name: string, customerId: string): string => `${name}-${customerId}@people.example`;

async function check(page: Page, { name = 'colleagues.csv', lines, reason = 'Opening of the depot' }: { name?: string; lines: readonly string[]; reason?: string }): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Choose a file' }).click();
  await (await chooser).setFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(lines.join('\n')) });
  await page.getByLabel('Reason').fill(reason);
  await page.getByRole('button', { name: 'Check the file' }).click();
}

async function apply(page: Page, says: string): Promise<void> {
  await page.getByRole('button', { name: 'Apply', exact: true }).click();
  await page.getByRole('dialog', { name: 'Apply the change?' }).getByRole('button', { name: says, exact: true }).click();
  await expect(page.getByText(/^Done: /)).toBeVisible({ timeout: 30_000 });
}

test('GC-8.2-b: people come from a file: what is wrong is said row by row, what is ticked is done, and undone again', async ({ windowOf, company }) => {
  const page = await windowOf('owner');
  await page.goto(`/customers/${company.id}/people`);
  await page.getByRole('button', { name: 'Import', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Import people for ${company.legalName}`);
  await check(page, { lines: ['name;mail', 'Ann;ann'] });
  await expect(page.getByRole('alert')).toContainText('Row 1: mail: is no column of a file of people');
  await expect(page.getByRole('alert')).toContainText('Row 1: link: is missing in the header');

  await page.getByRole('button', { name: 'Choose another file' }).click();
  const right = (name: string): string => `${name};${address(name, company.id)};employment;SupportPortalUser;document-reader`;
  await check(page, { lines: [HEADER, right('Anna'), right('Bob'), 'Cas;cas@@people;work;;fleet-manager'] });
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Import 2 rows of people at ${company.legalName}`);
  const rows = page.getByRole('table', { name: 'Rows' });
  await expect(rows.getByRole('row').filter({ hasText: 'Anna' })).toContainText('is admitted and invited, and gets: Document reader');
  const wrong = rows.getByRole('row').filter({ hasText: 'Cas' });
  await expect(wrong).toContainText('email: is not possible');
  await expect(wrong).toContainText('link: is not possible (employment, civilService or directorship)');
  await expect(wrong).toContainText('sub_profile: belongs to a right, and the profile is missing');
  await expect(wrong.getByRole('checkbox')).toBeDisabled();
  await page.getByText('Only those that cannot be done (1)').click();
  await expect(page).toHaveURL(/only=faulty/);
  await expect(rows.getByRole('row').filter({ hasText: 'Anna' })).toHaveCount(0);
  await page.getByText('All (3)').click();

  await rows.getByRole('checkbox', { name: 'Tick Bob' }).click();
  await expect(page.getByText('1 row is left out: it is not ticked.')).toBeVisible();
  await apply(page, 'Apply 1 row');
  await expect(rows.getByRole('row')).toHaveCount(2);

  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await page.getByRole('dialog').getByLabel('Reason').fill('The depot does not open');
  await page.getByRole('button', { name: 'Look through the undo' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Undo 1 row of a change at ${company.legalName}`);
  await expect(rows.getByRole('row').filter({ hasText: 'Anna' })).toContainText('the link ends');
  await apply(page, 'Apply 1 row');
  await page.getByRole('link', { name: 'the change before' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^Import 1 row/);
  await expect(page.getByRole('link', { name: 'another change' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Undo', exact: true })).toHaveCount(0);
});

test('a right is given to those who are ticked, by keys too; a change that is cancelled has changed nothing', async ({ windowOf, company }) => {
  const page = await windowOf('owner');
  await page.goto(`/customers/${company.id}/people`);
  await page.getByRole('checkbox', { name: 'Tick Fien Fleet' }).click();
  await page.getByRole('link', { name: 'Fred Finance' }).focus();
  await page.keyboard.press('Space');
  const bar = page.getByRole('region', { name: '2 people ticked' });
  await bar.getByRole('button', { name: 'Give a right' }).click();
  const dialog = page.getByRole('dialog', { name: 'Give 2 people a right' });
  await dialog.getByRole('combobox', { name: 'Right' }).click();
  await page.getByRole('option', { name: 'Document reader' }).click();
  await dialog.getByLabel('Reason').fill('They read the contracts');
  await dialog.getByRole('button', { name: 'Look through' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Give 2 people a right at ${company.legalName}`);
  await expect(page.getByRole('table', { name: 'Rows' }).getByRole('row').filter({ hasText: 'Fred Finance' })).toContainText('gets: Document reader');
  await page.getByRole('button', { name: 'Cancel the change' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Cancel the change' }).click();
  await expect(page.getByText('It was cancelled. Nothing was changed.')).toBeVisible();
  await page.getByRole('link', { name: 'Bulk changes' }).click();
  await expect(page.getByRole('row').filter({ hasText: 'They read the contracts' })).toContainText('cancelled');
});

test('everybody who was found is ticked, also who was not loaded yet', async ({ windowOf, company }) => {
  const { owner } = company.people;
  const file = ['name,email,link', ...Array.from({ length: 130 }, (_, n) => `Tessa Tick ${n},tick${n}@${company.id}.example,employment`)].join('\n');
  const changes = `/customers/${company.id}/bulk-changes`;
  const answer = await fetch(`${owner.address}/api/v1${changes}/import?fileName=many.csv&reason=They%20join`, { method: 'POST', body: file, headers: { ...owner.headers, 'content-type': 'text/csv' } });
  const { id } = await answer.json() as { id: string };
  const page = await windowOf('owner');
  await page.goto(`/customers/${company.id}/bulk-changes/${id}`);
  await apply(page, 'Apply 130 rows');
  await page.goto(`/customers/${company.id}/people?name=Tessa%20Tick`);
  await page.getByRole('checkbox', { name: 'Tick all that are shown' }).click();
  await page.getByRole('region', { name: '100 people ticked' }).getByRole('button', { name: 'Tick everybody found' }).click();
  const bar = page.getByRole('region', { name: '130 people ticked' });
  await expect(bar).toBeVisible();
  await expect(bar.getByRole('button', { name: 'Tick everybody found' })).toHaveCount(0);
  await bar.getByRole('button', { name: 'End the links' }).click();
  await page.getByRole('dialog', { name: 'End the links of 130 people' }).getByLabel('Reason').fill('They leave');
  await page.getByRole('dialog').getByRole('button', { name: 'Look through' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^End the links of 130 people/);
});

test('rights of many are revoked where they are listed, after what each loses was shown, and stand in the activity as one entry', async ({ windowOf, company }) => {
  const page = await windowOf('owner');
  const bundles = (await company.people.owner.get<{ id: string; code: string }[]>(`/customers/${company.id}/sub-profiles`)).body;
  await page.goto(`/customers/${company.id}/sub-profiles/${bundles.find(({ code }) => code === 'fleet-manager')?.id ?? ''}`);
  await page.getByRole('checkbox', { name: 'Tick all that are shown' }).click();
  await page.getByRole('region', { name: '2 rights ticked' }).getByRole('button', { name: 'Revoke' }).click();
  const dialog = page.getByRole('dialog', { name: 'Revoke 2 rights' });
  await dialog.getByLabel('Reason').fill('The fleet is sold');
  await dialog.getByRole('button', { name: 'Look through' }).click();
  await expect(page.getByRole('table', { name: 'Rows' }).getByRole('row').filter({ hasText: 'Stan Scoped' })).toContainText('loses: Fleet manager in cost centre');
  await expect(page.getByText('It can be undone: what was revoked is given again')).toBeVisible();
  await apply(page, 'Apply 2 rows');
  await page.goto(`/customers/${company.id}/activity`);
  await page.getByRole('link', { name: /took rights back in bulk: 2/ }).click();
  await expect(page.getByRole('region', { name: 'Changed data' }).getByRole('article')).toHaveCount(2);
});

test('whoever may not do it sees it locked, and who can', async ({ windowOf, company }) => {
  const { owner, serviceUser } = company.people;
  const plan = (await owner.post<{ id: string }>(`/customers/${company.id}/bulk-changes/ending`, { memberIds: [serviceUser.memberId], reason: 'Leaves the company' })).body;
  const page = await windowOf('auditor');
  await page.goto(`/customers/${company.id}/bulk-changes/${plan.id}`);
  await expect(page.getByRole('table', { name: 'Rows' }).getByRole('row').filter({ hasText: 'Sarah Service' })).toContainText('the link ends');
  await expect(page.getByText('It cannot be undone')).toBeVisible();
  await page.getByRole('button', { name: /^Apply/ }).click();
  await expect(page.getByRole('dialog')).toContainText('Olga Owner');
  await page.goto(`/customers/${company.id}/bulk-changes/import`);
  await expect(page.getByText('Olga Owner')).toBeVisible();
});
