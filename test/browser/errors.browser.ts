import type { Page } from '@playwright/test';
import { rows } from '../support/as.js';
import { expect, settle, test } from './fixtures.js';

const NAME = 'Typed And Not Lost';

/** A form in which somebody has typed. */
async function typing(page: Page, customerId: string): Promise<void> {
  await page.goto(`/customers/${customerId}/people`);
  await page.getByRole('button', { name: 'Admit a person' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Name').fill(NAME);
  await dialog.getByLabel('E-mail').fill(`typed-${crypto.randomUUID()}@proef.example`);
}

const send = (page: Page): Promise<void> => page.getByRole('dialog').getByRole('button', { name: 'Admit' }).click();
const expectKept = (page: Page): Promise<void> => expect(page.getByRole('dialog').getByLabel('Name')).toHaveValue(NAME);

test('the portal is out of reach: said where it happened, nothing typed is lost, and it goes through when it is back', async ({ windowOf, company }) => {
  const page = await windowOf('owner');
  await typing(page, company.id);
  await page.context().setOffline(true);
  await send(page);
  await expect(page.getByRole('alert')).toContainText('The portal cannot be reached');
  await expectKept(page);
  await page.context().setOffline(false);
  await send(page);
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

for (const [status, says] of [[429, 'Too many tries'], [500, 'Something broke on our side'], [503, 'The portal cannot answer just now']] as const) {
  test(`${status}: told in words, and nothing typed is lost`, async ({ windowOf, company }) => {
    const page = await windowOf('owner');
    await typing(page, company.id);
    await page.route('**/members', (route) => (route.request().method() === 'POST'
      ? route.fulfill({ status, headers: { 'retry-after': '7' }, contentType: 'application/problem+json', body: JSON.stringify({ title: 'In English', status, code: 'test', requestId: 'key-to-the-log' }) })
      : route.continue()));
    await send(page);
    await expect(page.getByRole('alert')).toContainText(says);
    await expectKept(page);
  });
}

test('422: what is wrong stands at its field, and nothing typed is lost', async ({ windowOf, company }) => {
  const page = await windowOf('owner');
  await typing(page, company.id);
  await page.getByRole('dialog').getByLabel('E-mail').fill('nobody@nowhere');
  await send(page);
  await expect(page.getByRole('dialog').getByLabel('E-mail')).toHaveAttribute('aria-invalid', 'true');
  await expectKept(page);
});

test('409: a person who is here already is not admitted twice, and nothing typed is lost', async ({ windowOf, company }) => {
  const page = await windowOf('owner');
  await typing(page, company.id);
  await page.getByRole('dialog').getByLabel('E-mail').fill(company.people.finance.email);
  await send(page);
  await expect(page.getByRole('alert')).toBeVisible();
  await expectKept(page);
});

test('401: who is signed out under his hands signs in above the page, and nothing typed is lost', async ({ windowOf, company }) => {
  const page = await windowOf('owner');
  await typing(page, company.id);
  await page.context().clearCookies();
  await send(page);
  await expect(page.getByRole('dialog', { name: 'Your session has ended' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog', { name: 'Your session has ended' })).toHaveCount(0);
  await expectKept(page);
});

test('403: a page that is not one\'s own says why, by which rule, and who can change it', async ({ windowOf, company }) => {
  const page = await windowOf('nobodyYet');
  await page.goto(`/customers/${company.id}/sims`);
  const main = page.getByRole('main');
  await expect(main.getByRole('heading', { name: 'You have no access to this' }).first()).toBeVisible();
  await expect(main.getByText(/ask .*Olga Owner/)).toBeVisible();
  await expect(main.getByRole('link', { name: 'Olga Owner' })).toHaveAttribute('href', /^mailto:/);
  await expect(main.getByText('Who can change this')).toHaveCount(0); // whom to ask is said once
  await expect(main).toContainText(/GC-|SC-/);
});

test('404: what is not there, and what one cannot see, look the same', async ({ windowOf, company }) => {
  const page = await windowOf('owner');
  const [other] = await rows<{ id: string }>('select id from customer_directory where id <> $1 limit 1', [company.id]);
  for (const at of [`/customers/${other?.id ?? ''}/people`, `/customers/${crypto.randomUUID()}/people`, `/customers/${company.id}/people/${crypto.randomUUID()}`, '/nowhere/at/all']) {
    await page.goto(at);
    await expect(page.getByRole('heading', { name: 'There is nothing here' }).first()).toBeVisible();
  }
});

test('412: who was overtaken is told so, keeps his reason, and can decide anew', async ({ windowOf, company }) => {
  const page = await windowOf('owner');
  const { finance } = company.people;
  await page.goto(`/customers/${company.id}/people/${finance.memberId}`);
  await page.getByRole('button', { name: 'Revoke' }).first().click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Reason').fill('Moved to another team');
  await settle(page);
  await rows(`update access_grant set version = version + 1 where customer_id = $1 and member_id = $2`, [company.id, finance.memberId]).catch(() => rows(
    `set session_replication_role = replica; update access_grant set version = version + 1 where member_id = '${finance.memberId}'`));
  await dialog.getByRole('button', { name: 'Revoke' }).click();
  await expect(page.getByRole('alert')).toContainText('Somebody was faster');
  await expect(dialog.getByLabel('Reason')).toHaveValue('Moved to another team');
});

test('a list that cannot be read says so, and is read when the portal is back', async ({ windowOf, company }) => {
  const page = await windowOf('owner');
  await page.route('**/members?*', (route) => route.fulfill({ status: 500, contentType: 'application/problem+json', body: '{"title":"x","status":500,"code":"fault"}' }));
  await page.goto(`/customers/${company.id}/people`);
  await expect(page.getByRole('alert')).toContainText('Something broke on our side');
  await page.unroute('**/members?*');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByRole('link', { name: 'Fred Finance' })).toBeVisible();
});

test('a slow answer shows that something is coming', async ({ windowOf, company }) => {
  const page = await windowOf('owner');
  let answer = (): void => undefined;
  const held = new Promise<void>((resolve) => (answer = resolve));
  await page.route('**/members?*', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(`/customers/${company.id}/people`);
  await expect(page.getByRole('heading', { name: 'People' })).toBeVisible();
  await expect(page.locator('.mantine-Skeleton-root').first()).toBeVisible();
  answer();
  await expect(page.getByRole('link', { name: 'Fred Finance' })).toBeVisible();
});

test('whoever cannot be signed out is told so and stays; out means out', async ({ windowOf, company }) => {
  const page = await windowOf('auditor');
  await page.goto(`/customers/${company.id}`);
  const signOut = async (): Promise<void> => {
    await page.getByRole('button', { name: /^Your menu/ }).click();
    await page.getByRole('menuitem', { name: 'Sign out' }).click();
  };
  await page.route('**/api/v1/session', (route) => (route.request().method() === 'DELETE' ? route.abort() : route.continue()));
  await signOut();
  await expect(page.getByText('The portal cannot be reached')).toBeVisible();
  await expect(page).toHaveURL(`/customers/${company.id}`);
  await page.unroute('**/api/v1/session');
  await signOut();
  await expect(page).toHaveURL('/sign-in');
  await page.goto(`/customers/${company.id}`);
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
});

test('an answer that takes long: something says so, and it stands still for whoever asked for stillness', async ({ windowOf, company }) => {
  const page = await windowOf('owner');
  await typing(page, company.id);
  const held = Promise.withResolvers<undefined>();
  await page.route('**/members', async (route) => {
    if (route.request().method() === 'POST') await held.promise;
    await route.continue();
  });
  await send(page);
  await expect(page.locator('.mantine-Loader-root')).toBeVisible();
  expect(await page.evaluate(() => document.getAnimations().filter(({ playState }) => playState === 'running').length)).toBe(0);
  held.resolve(undefined);
  await expect(page.getByRole('dialog')).toHaveCount(0);
});
