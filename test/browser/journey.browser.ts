import { expect, type Locator, type Page } from '@playwright/test';
import { invitationOf, PASSWORD } from '../support/as.js';
import { settle, test } from './fixtures.js';

/** Far enough for a page with its menu. */
const FARTHEST = 60;

/** Walks with the tab key to a control, as whoever has no mouse does. */
async function reach(page: Page, control: Locator): Promise<void> {
  for (let step = 0; step < FARTHEST; step += 1) {
    if (await control.evaluateAll((found) => found.some((each) => each === document.activeElement))) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`the keyboard does not reach ${String(control)}`);
}

async function press(page: Page, control: Locator): Promise<void> {
  await expect(control.first()).toBeVisible();
  await reach(page, control);
  await page.keyboard.press('Enter');
}

async function type(page: Page, control: Locator, text: string): Promise<void> {
  await expect(control.first()).toBeVisible();
  await reach(page, control);
  await page.keyboard.type(text);
}

const button = (page: Page, name: string | RegExp): Locator => page.getByRole('button', { name });
const place = (page: Page, name: string): Locator => page.getByRole('navigation', { name: 'Places' }).getByRole('link', { name });

test('by keyboard alone: an owner admits a fleet manager, gives her one cost centre, she sees its cards and why, and the next request after the revoke is refused with its reason', async ({ windowOf, emptyWindow, company }) => {
  const email = `nele-${company.id}@people.example`;
  const [code = '', ...others] = company.costCentres.map((centre) => centre.code);

  const owner = await windowOf('owner');
  await owner.goto('/');
  await press(owner, place(owner, 'People'));
  await press(owner, button(owner, /^Admit a person/));
  await type(owner, owner.getByRole('dialog').getByLabel('Name'), 'Nele Dierckx');
  await type(owner, owner.getByRole('dialog').getByLabel('E-mail'), email);
  await press(owner, button(owner, /^Admit and invite/));
  await expect(owner.getByRole('heading', { name: 'Nele Dierckx', level: 1 })).toBeVisible();

  const nele = await emptyWindow();
  await nele.goto(`/invitation#${await invitationOf(email)}`);
  await type(nele, nele.locator('input[autocomplete=new-password]'), PASSWORD);
  await nele.keyboard.press('Enter');
  await expect(nele).not.toHaveURL(/invitation/);

  await owner.reload();
  await press(owner, button(owner, /^Give a right/));
  await reach(owner, owner.getByRole('combobox', { name: 'Right' }));
  await owner.keyboard.type('Fleet');
  await owner.keyboard.press('ArrowDown');
  await owner.keyboard.press('Enter');
  await reach(owner, owner.getByRole('dialog').getByLabel('On which part'));
  await owner.keyboard.type(code);
  await expect(owner.getByRole('option', { name: new RegExp(code) })).toBeVisible();
  await owner.keyboard.press('ArrowDown');
  await owner.keyboard.press('Enter');
  await type(owner, owner.getByRole('dialog').getByLabel('Reason'), 'Takes over the warehouse');
  await expect(owner.getByRole('region', { name: 'What this does' })).toContainText('Nele Dierckx gains');
  await press(owner, button(owner, /^Give$/));
  const held = owner.getByRole('list', { name: 'Rights of Nele Dierckx' });
  await expect(held).toContainText(company.costCentres[0]?.name ?? '');

  await nele.goto(`/customers/${company.id}`);
  await press(nele, place(nele, 'SIM inventory'));
  await expect(nele.getByRole('table')).toBeVisible();
  await settle(nele);
  const body = nele.getByRole('main').locator('tbody');
  await expect(body).toContainText(code);
  for (const other of others) await expect(body).not.toContainText(other);

  await press(owner, held.getByRole('button', { name: 'Revoke' }));
  await type(owner, owner.getByRole('dialog').getByLabel('Reason'), 'Moved to another team');
  await press(owner, owner.getByRole('dialog').getByRole('button', { name: 'Revoke' }));
  await expect(owner.getByText('1 former right')).toBeVisible();

  await nele.reload();
  await expect(nele.getByRole('main')).toContainText('The access was withdrawn');
  await expect(nele.getByRole('main')).toContainText('Olga Owner');
});

test('the palette finds a person, a number and a screen, and is opened and walked by keys', async ({ windowOf, company }) => {
  const page = await windowOf('owner');
  await page.goto(`/customers/${company.id}`);
  await settle(page);
  await page.keyboard.press('Control+K');
  const search = page.getByPlaceholder('A person, a number, a SIM, a screen');
  await expect(search).toBeFocused();
  await page.keyboard.type('Fien');
  await expect(page.getByText('Fien Fleet')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Fien Fleet', exact: true })).toBeVisible();
  const { body: { items } } = await company.people.owner.get<{ items: { line: { number: string } | null }[] }>(`/customers/${company.id}/sims?state=active&limit=5`);
  const number = items.find(({ line }) => line)?.line?.number ?? '';
  await page.keyboard.press('Control+K');
  await expect(search).toBeFocused();
  await page.keyboard.type(number);
  await expect(page.getByRole('dialog').getByText(number)).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/sims\//);
  await page.keyboard.press('Control+K');
  await expect(search).toBeFocused();
  await page.keyboard.type('Activ');
  await expect(page.getByRole('dialog').getByText('SIM inventory')).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/activity/);
});

test('GC-8.1.1: with several profiles one chooses in which one acts; what one read in the other is gone', async ({ windowOf, company }) => {
  const { owner, manager } = company.people;
  const bundles = (await owner.get<{ id: string; code: string }[]>(`/customers/${company.id}/sub-profiles`)).body;
  const given = await owner.post(`/customers/${company.id}/grants`, { memberId: manager.memberId, profile: 'SupportPortalUser', subProfileId: bundles.find(({ code }) => code === 'fleet-manager')?.id, reason: 'Also counts the fleet' });
  expect(given.status).toBe(201);
  const page = await windowOf('manager');
  await page.goto(`/customers/${company.id}`);
  await expect(page.getByRole('heading', { name: 'As what do you act?' })).toBeVisible();
  await press(page, button(page, /^Act as Support Portal User/));
  await expect(page.getByRole('banner')).toContainText('Support Portal User');
  await page.getByRole('navigation', { name: 'Places' }).getByRole('link', { name: 'SIM inventory' }).click();
  await expect(page.getByRole('table')).toBeVisible();
  await page.getByRole('button', { name: /^You act for/ }).click();
  await page.getByRole('menuitem', { name: 'Access Manager' }).click();
  await expect(page.getByRole('banner')).toContainText('Access Manager');
  await expect(page.getByRole('navigation', { name: 'Places' }).getByRole('link', { name: 'SIM inventory' })).toHaveCount(0);
  const [entry] = (await owner.get<{ items: { event: string; actor: { memberId: string } }[] }>(`/customers/${company.id}/ledger?event=capacity.chosen&limit=1`)).body.items;
  expect(entry?.actor.memberId).toBe(manager.memberId);
});
