import type { Page } from '@playwright/test';
import { anAgent, type Persona } from '../support/as.js';
import { nextCode, somebody, typePassword } from './at-the-door.js';
import { expect, settle, test } from './fixtures.js';

/** Longer than a window believes in a session without asking. */
const A_WHILE = 61_000;
const REASON = 'Ticket 4711, the first agent';

async function lookAt(page: Page, customerId: string): Promise<void> {
  await page.goto(`/operator/customers/${customerId}`);
  await page.getByLabel('Reason').fill(REASON);
  await page.getByRole('button', { name: 'Begin the look' }).click();
  await expect(page.getByRole('complementary', { name: 'You look at this Customer' })).toContainText(REASON);
}

async function signInAsAgent(page: Page, agent: Persona): Promise<void> {
  await page.context().clearCookies();
  await page.goto('/operator');
  await typePassword(page, agent.email);
  await page.getByLabel('Code', { exact: true }).fill(nextCode(agent.secret));
  await expect(page).toHaveURL('/operator');
}

test('GC-4.1-c: another agent who signs in in the same window says himself why he looks; the same agent goes on', async ({ windowOf, company }) => {
  const [first, second] = [await anAgent('BackOffice'), await anAgent('BackOffice')];
  const page = await windowOf(first);
  await lookAt(page, company.id);
  await signInAsAgent(page, first);
  await page.goto(`/operator/customers/${company.id}`);
  await expect(page.getByRole('complementary', { name: 'You look at this Customer' })).toContainText(REASON);

  await signInAsAgent(page, second);
  const said: string[] = [];
  page.on('request', (request) => said.push(request.headers()['mandate-reason'] ?? ''));
  await page.goto(`/operator/customers/${company.id}`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Why do you look at');
  await expect(page.getByLabel('Reason')).toHaveValue('');
  await settle(page);
  expect(said.filter((reason) => reason !== '')).toEqual([]);
});

test('what one person has read is not there for the next who signs in in the same window', async ({ windowOf, company }) => {
  const next = await somebody(company, { secondFactor: false });
  const page = await windowOf('fleetManager');
  await page.clock.install();
  await page.goto(`/customers/${company.id}/sims`);
  const row = page.getByRole('table', { name: 'SIMs' }).locator('tbody').getByRole('link').first();
  await expect(row).toBeVisible();
  await page.context().clearCookies();
  await page.clock.fastForward(A_WHILE);
  await page.getByRole('navigation', { name: 'Places' }).getByRole('link', { name: 'People' }).click();
  await expect(page.getByRole('heading', { name: 'Sign in' })).toBeVisible();
  await typePassword(page, next.email);
  await expect(page.getByRole('navigation', { name: 'Places' }).getByRole('link')).toHaveText(['Home', 'Delegations', 'Deadlines']);
  await page.route('**/api/v1/customers/*/sims?*', () => undefined); // no answer: what stands there stood there before
  await page.goBack();
  await expect(page).toHaveURL(/\/sims/);
  await expect(page.getByRole('heading', { name: 'SIM inventory' })).toBeVisible();
  await expect(row).toHaveCount(0);
});

test('what one person wrote for GraphQL is not there for the next who signs in in the same window, and stays for himself', async ({ windowOf, company }) => {
  const [first, next] = [await somebody(company, { secondFactor: false }), await somebody(company, { secondFactor: false })];
  const page = await windowOf(first);
  await page.goto('/graphiql');
  const query = page.getByRole('textbox', { name: 'Query' });
  await query.click();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.insertText('{ __typename } # of the first');
  await page.reload();
  await expect(query).toContainText('of the first');
  await page.context().clearCookies();
  await page.goto('/sign-in');
  await typePassword(page, next.email);
  await expect(page).toHaveURL(`/customers/${company.id}`);
  await page.goto('/graphiql');
  await expect(query).toBeVisible();
  await expect(page.getByText('of the first')).toHaveCount(0);
  expect(await page.evaluate(() => JSON.stringify(sessionStorage))).not.toContain('of the first');
});
