import type { Page } from '@playwright/test';
import { aCompany } from './company.js';
import { expect, test } from './fixtures.js';

const reason = async (page: Page, text: string): Promise<void> => page.getByRole('dialog').getByLabel('Reason').fill(text);
const person = (customerId: string, memberId: string): string => `/customers/${customerId}/people/${memberId}`;

test('people are found by name and profile, and the address is the list', async ({ windowOf, company }) => {
  const page = await windowOf('owner');
  await page.goto(`/customers/${company.id}/people`);
  await expect(page.getByRole('link', { name: 'Fien Fleet' })).toBeVisible();
  await page.getByRole('searchbox', { name: 'Find by name' }).fill('maarten');
  await expect(page).toHaveURL(/name=maarten/);
  await expect(page.getByRole('link', { name: 'Fien Fleet' })).toHaveCount(0);
  await page.goto(`/customers/${company.id}/people?profile=ServiceUser`);
  await expect(page.getByRole('link', { name: 'Sarah Service' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Maarten Manager' })).toHaveCount(0);
});

test('the page opens with those who hold a right or are invited, everybody is one click away, and a search looks among all', async ({ windowOf, company }) => {
  const page = await windowOf('owner');
  await page.goto(`/customers/${company.id}/people`);
  await expect(page).toHaveURL(/holding=nowOrAwaited/);
  await expect(page.getByRole('link', { name: 'Fien Fleet' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Noor Nobody' })).toHaveCount(0);
  await page.getByRole('searchbox', { name: 'Find by name' }).fill('noor');
  await expect(page.getByRole('link', { name: 'Noor Nobody' })).toBeVisible();
  await page.getByRole('searchbox', { name: 'Find by name' }).fill('');
  await expect(page).toHaveURL(/holding=nowOrAwaited/);
  await page.getByRole('button', { name: 'Show everybody' }).click();
  await expect(page).toHaveURL(/holding=anything/);
  await expect(page.getByRole('link', { name: 'Noor Nobody' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Fien Fleet' })).toBeVisible();
  await page.getByRole('button', { name: 'Filter', exact: true }).click();
  await page.getByRole('option', { name: 'Holds' }).click();
  await page.getByRole('option', { name: 'No right' }).click();
  await expect(page).toHaveURL(/holding=nothing/);
  await expect(page.getByRole('link', { name: 'Fien Fleet' })).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Noor Nobody' })).toBeVisible();
});

test('GC-9.2-a: whoever admits a person sees what that does, and the person is invited', async ({ windowOf, company }) => {
  const page = await windowOf('manager');
  await page.goto(`/customers/${company.id}/people`);
  await page.getByRole('button', { name: 'Admit a person' }).click();
  const dialog = page.getByRole('dialog', { name: 'Admit a person' });
  await expect(dialog).toContainText('It gives no right yet');
  await dialog.getByLabel('Name').fill('Adam Admitted');
  await dialog.getByLabel('E-mail').fill(`adam-${company.id}@people.example`);
  await dialog.getByRole('button', { name: 'Admit and invite' }).click();
  await expect(page.getByRole('heading', { name: 'Adam Admitted', level: 1 })).toBeVisible();
  await expect(page.getByText('Waits to be accepted')).toBeVisible();
});

test('what is refused leaves what was typed', async ({ windowOf, company }) => {
  const page = await windowOf('manager');
  await page.goto(`/customers/${company.id}/people`);
  await page.getByRole('button', { name: 'Admit a person' }).click();
  const dialog = page.getByRole('dialog', { name: 'Admit a person' });
  await dialog.getByLabel('Name').fill('Fien Again');
  await dialog.getByLabel('E-mail').fill(company.people.fleetManager.email);
  await dialog.getByRole('button', { name: 'Admit and invite' }).click();
  await expect(dialog.getByRole('alert')).toContainText('here already');
  await expect(dialog.getByLabel('Name')).toHaveValue('Fien Again');
});

test('a right is given after its effect was shown, and revoked after what is lost was shown', async ({ windowOf, company }) => {
  const page = await windowOf('owner');
  await page.goto(person(company.id, company.people.nobodyYet.memberId));
  await page.getByRole('button', { name: 'Give a right' }).click();
  const dialog = page.getByRole('dialog', { name: 'Give Noor Nobody a right' });
  await dialog.getByRole('combobox', { name: 'Right' }).click();
  await page.getByRole('option', { name: 'Document reader' }).click();
  await expect(dialog.getByRole('region', { name: 'What this does' })).toContainText('Noor Nobody gains 1 permission');
  await reason(page, 'Reads the contracts');
  await dialog.getByRole('button', { name: 'Give', exact: true }).click();
  const held = page.getByRole('list', { name: 'Rights of Noor Nobody' });
  await expect(held).toContainText('Document reader');
  await held.getByRole('button', { name: 'Revoke' }).click();
  await expect(page.getByRole('region', { name: 'What this does' })).toContainText('loses 1 permission');
  await reason(page, 'Moved to another team');
  await page.getByRole('dialog').getByRole('button', { name: 'Revoke' }).click();
  await expect(page.getByText('1 former right')).toBeVisible();
});

test('each right has its sentence, its article and its proof', async ({ windowOf, company }) => {
  const page = await windowOf('owner');
  await page.goto(person(company.id, company.people.fleetManager.memberId));
  const can = page.getByRole('region', { name: 'What Fien Fleet can do now' });
  await expect(can).toContainText('Fien Fleet may see SIM cards');
  await can.getByRole('button', { name: 'Why?' }).first().click();
  await expect(page.getByRole('dialog')).toContainText('Given by Olga Owner');
});

test('Q3: a Manager sees that he cannot revoke another Manager, why, and who can', async ({ windowOf, company }) => {
  const page = await windowOf('manager');
  await page.goto(person(company.id, company.people.manager.memberId));
  const held = page.getByRole('list', { name: 'Rights of Maarten Manager' });
  await held.getByRole('button', { name: /^Revoke/ }).click();
  await expect(page.getByRole('dialog')).toContainText('Olga Owner');
});

test('GC-9.2-b: what ends with a person is told before', async ({ windowOf, company }) => {
  const page = await windowOf('owner');
  await page.goto(person(company.id, company.people.finance.memberId));
  await page.getByRole('button', { name: 'End the link' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('Finance administrator');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'End the link' })).toBeFocused();
});

test('GC-8.3-d: what waits is decided by another person; who asked sees why he cannot', async ({ windowOf, company }) => {
  const { manager, nobodyYet } = company.people;
  const bundles = (await manager.get<{ id: string; code: string }[]>(`/customers/${company.id}/sub-profiles`)).body;
  await manager.post(`/customers/${company.id}/grants`, { memberId: manager.memberId, profile: 'SupportPortalUser', subProfileId: bundles.find(({ code }) => code === 'buyer')?.id, reason: `Stands in for ${nobodyYet.memberId}` });
  const asking = await windowOf('manager');
  await asking.goto(`/customers/${company.id}/inbox`);
  await asking.getByRole('button', { name: /^Approve/ }).first().click();
  await expect(asking.getByRole('dialog')).toContainText('Another person must decide');
  const page = await windowOf('owner');
  await page.goto(`/customers/${company.id}/inbox`);
  await page.getByRole('button', { name: 'Refuse' }).first().click();
  await reason(page, 'Nobody buys here');
  await page.getByRole('dialog').getByRole('button', { name: 'Refuse' }).click();
  await expect(page.getByRole('heading', { name: 'Nothing waits for you' })).toBeVisible();
});

test('GC-8.1.2-b: a hand-over says what it does before', async ({ windowOf, company }) => {
  const page = await windowOf('owner');
  await page.goto(`/customers/${company.id}/ownership`);
  await page.getByRole('button', { name: 'Hand over' }).click();
  const dialog = page.getByRole('dialog', { name: 'Hand the ownership over' });
  await expect(dialog).toContainText('You cannot take it back');
  await expect(dialog).toContainText('What waits for the Access Owner');
  await expect(dialog.getByRole('button', { name: 'Hand over now' })).toBeDisabled();
});

test('GC-8.1.2-b: after a hand-over the former owner goes on with what is left', async ({ windowOf }) => {
  const own = await aCompany({ sims: 20, legalName: 'Molen De Overdracht NV' });
  const page = await windowOf(own.people.owner);
  await page.goto(`/customers/${own.id}/ownership`);
  await page.getByRole('button', { name: 'Hand over' }).click();
  const dialog = page.getByRole('dialog', { name: 'Hand the ownership over' });
  await dialog.getByRole('combobox', { name: 'New Access Owner' }).fill('Fien');
  await page.getByRole('option', { name: /Fien Fleet/ }).click();
  await expect(dialog).toContainText('Fien Fleet answers for the access');
  await reason(page, 'Leaves the board');
  await dialog.getByRole('button', { name: 'Hand over now' }).click();
  await expect(page.getByText('Fien Fleet is Access Owner now')).toBeVisible();
  await expect(dialog).toHaveCount(0);
  await expect(page.getByRole('navigation', { name: 'Places' }).getByRole('link', { name: 'People' })).toHaveCount(0);
  await expect(page.getByRole('region', { name: /Access Owner of/ })).toContainText('Fien Fleet');
});
