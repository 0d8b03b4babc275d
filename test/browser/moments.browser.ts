import type { Page } from '@playwright/test';
import { aMember } from '../factories/member.js';
import type { Company } from './company.js';
import { expect, test } from './fixtures.js';

const DAY = 86_400_000;
/** As a date field takes it, in the zone of contracts. */
const dayIn = (days: number): string => new Date(Date.now() + days * DAY).toLocaleDateString('sv-SE', { timeZone: 'Europe/Brussels' });
const personOf = ({ id, people }: Company, who: 'fleetManager' | 'nobodyYet'): string => `/customers/${id}/people/${people[who].memberId}`;
const rightsIn = (page: Page) => page.getByRole('region', { name: /^What .*Fien Fleet/ });

async function bundle({ id, people: { owner } }: Company, code: string): Promise<string> {
  const { body } = await owner.get<{ id: string; code: string }[]>(`/customers/${id}/sub-profiles`);
  return body.find((each) => each.code === code)?.id ?? '';
}

async function give({ id, people: { owner } }: Company, given: { memberId: string; subProfileId: string; startsAt?: string }): Promise<void> {
  const { status, bytes } = await owner.post(`/customers/${id}/grants`, { profile: 'SupportPortalUser', reason: 'Wanted by the spec', ...given });
  if (status !== 201) throw new Error(bytes);
}

test('an auditor comes from the people to the rights of a day, and the address is the answer', async ({ windowOf, company }) => {
  await give(company, { memberId: company.people.nobodyYet.memberId, subProfileId: await bundle(company, 'buyer'), startsAt: new Date(Date.now() + 10 * DAY).toISOString() });
  const page = await windowOf('auditor');
  await page.goto(`/customers/${company.id}/people`);
  await page.getByRole('link', { name: 'Access on a date' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Access on a date' })).toBeVisible();
  const table = page.getByRole('table', { name: 'Rights in force' });
  await expect(table.getByRole('row', { name: /Fien Fleet/ })).toContainText('Fleet manager');
  await expect(table).not.toContainText('Noor Nobody');
  await page.getByLabel('On', { exact: true }).fill(dayIn(20));
  await expect(table.getByRole('row', { name: /Noor Nobody/ })).toContainText('Buyer');
  await expect(page).toHaveURL(new RegExp(`at=${dayIn(20)}`));
  await page.getByLabel('As it was known on').fill(dayIn(-1));
  await expect(page.getByRole('heading', { name: 'No right was in force then' })).toBeVisible();
  await page.reload();
  await expect(page.getByLabel('As it was known on')).toHaveValue(dayIn(-1));
  await expect(page.getByText(/^At the end of .*, as it was known on /)).toBeVisible();
});

test('the list of a day is narrowed to a person or a right, and a row leads to that person on that day', async ({ windowOf, company }) => {
  const page = await windowOf('owner');
  await page.goto(`/customers/${company.id}/access?at=${dayIn(1)}`);
  await page.getByRole('button', { name: 'Filter', exact: true }).click();
  await page.getByRole('option', { name: 'Person', exact: true }).click();
  await page.getByRole('combobox', { name: /^Person/ }).or(page.getByLabel(/^Person: /)).first().fill('fien');
  await page.getByRole('option', { name: 'Fien Fleet' }).click();
  const table = page.getByRole('table', { name: 'Rights in force' });
  await expect(table.getByRole('row')).toHaveCount(2);
  await table.getByRole('link', { name: 'Fien Fleet' }).click();
  await expect(page.getByRole('region', { name: 'What Fien Fleet can do', exact: true })).toContainText('Fien Fleet may see SIM cards');
  await expect(page.getByLabel('On', { exact: true })).toHaveValue(dayIn(1));
});

test('whoever may not read rights is told why, and who could help', async ({ windowOf, company }) => {
  const page = await windowOf('fleetManager');
  await page.goto(`/customers/${company.id}/access`);
  await expect(page.getByText('may not see the access rights of users')).toBeVisible();
});

test('whoever sees sub-profiles but no rights finds the question locked, with the reason', async ({ windowOf, company }) => {
  await company.people.owner.post(`/customers/${company.id}/sub-profiles`, { code: 'librarian', name: 'Librarian', permissions: ['sub-profile:read'] });
  const { persona } = await aMember(company, { displayName: 'Lea Librarian', profile: 'SupportPortalUser', subProfile: 'librarian', language: 'en' });
  const page = await windowOf(persona);
  const id = await bundle(company, 'buyer');
  await page.goto(`/customers/${company.id}/sub-profiles/${id}`);
  await page.getByRole('button', { name: /^What if.*not allowed/ }).click();
  await expect(page.getByRole('dialog')).toContainText('may not see the access rights of users');
  await page.goto(`/customers/${company.id}/sub-profiles/${id}/what-if`);
  await expect(page.getByText('may not see the access rights of users')).toBeVisible();
});

test('the palette leads to the access on a date', async ({ windowOf, company }) => {
  const page = await windowOf('owner');
  await page.goto(`/customers/${company.id}`);
  await page.getByRole('button', { name: /^Find/ }).click();
  await page.keyboard.type('access on');
  await page.getByRole('button', { name: 'Access on a date' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Access on a date' })).toBeVisible();
});

test('what a person can do is seen on another date, and now again', async ({ windowOf, company }) => {
  const page = await windowOf('owner');
  await page.goto(personOf(company, 'fleetManager'));
  await page.getByRole('button', { name: 'On another date' }).click();
  await page.getByLabel('On', { exact: true }).fill(dayIn(-30));
  await expect(rightsIn(page)).toContainText('Fien Fleet can do nothing here then.');
  await page.reload();
  await expect(rightsIn(page)).toContainText('Fien Fleet can do nothing here then.');
  await page.getByRole('button', { name: 'On another date' }).click();
  await expect(page.getByRole('region', { name: 'What Fien Fleet can do now' })).toContainText('Fien Fleet may see SIM cards');
  await expect(page).not.toHaveURL(/at=/);
});

test('what a person gained between two days is told in sentences; days the wrong way round are', async ({ windowOf, company }) => {
  const page = await windowOf('owner');
  await page.goto(personOf(company, 'fleetManager'));
  await page.getByRole('button', { name: 'What changed between' }).click();
  const changed = page.getByRole('region', { name: 'What changed for Fien Fleet' });
  await expect(changed).toContainText('Choose the day to begin with.');
  await changed.getByLabel('From', { exact: true }).fill(dayIn(-30));
  await expect(changed).toContainText(/Fien Fleet gains \d+ permissions/);
  await expect(changed.getByRole('listitem').filter({ hasText: 'see SIM cards' })).toContainText('Gained');
  await changed.getByLabel('To', { exact: true }).fill(dayIn(-40));
  await expect(changed).toContainText('This day comes after the other.');
  await changed.getByLabel('From', { exact: true }).fill(dayIn(-50));
  await expect(changed).toContainText('Nothing changed for Fien Fleet.');
});

test('who could see a SIM is asked of another date', async ({ windowOf, company }) => {
  const { body: { items: [sim] } } = await company.people.owner.get<{ items: { id: string }[] }>(`/customers/${company.id}/sims?limit=1`);
  const page = await windowOf('owner');
  await page.goto(`/customers/${company.id}/sims/${sim?.id ?? ''}`);
  const access = page.getByRole('region', { name: 'Who can do what here' });
  await expect(access).toContainText('Aude Auditor');
  await access.getByRole('button', { name: 'On another date' }).click();
  await access.getByLabel('On', { exact: true }).fill(dayIn(-30));
  await expect(access).toContainText('Nobody can then.');
  await access.getByLabel('Who may').selectOption('assign the line');
  await expect(page).toHaveURL(/when=date/);
  await access.getByLabel('On', { exact: true }).fill(dayIn(0));
  await expect(access).toContainText('Fien Fleet may assign lines');
});

test('GC-8.4-a: what if a sub-profile gave something else: who would lose what is told, nothing is stored, and a new one begins with it', async ({ windowOf, company }) => {
  const page = await windowOf('owner');
  const id = await bundle(company, 'document-reader');
  await give(company, { memberId: company.people.finance.memberId, subProfileId: id });
  await page.goto(`/customers/${company.id}/sub-profiles/${id}`);
  await page.getByRole('button', { name: 'What if' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'What if Document reader gave something else?' })).toBeVisible();
  const answer = page.getByRole('region', { name: 'Who would gain and lose' });
  await expect(answer).toContainText('This is what it gives now.');
  await expect(answer).toContainText('A sub-profile is never edited');
  await page.getByLabel('See SIM cards').check();
  await expect(answer).toContainText('1 would gain or lose something. 1 holds it.');
  const fred = answer.getByRole('listitem').filter({ has: page.getByRole('link', { name: 'Fred Finance' }) });
  await expect(fred).toContainText('gains 1 permission');
  await expect(fred).toContainText('Fred Finance may see SIM cards');
  await answer.getByRole('button', { name: 'Define it as a new one' }).click();
  await expect(page.getByLabel('See SIM cards')).toBeChecked();
  const { body } = await company.people.owner.get<{ id: string; permissions: string[] }[]>(`/customers/${company.id}/sub-profiles`);
  expect(body.find((each) => each.id === id)?.permissions).not.toContain('sim:read');
});
