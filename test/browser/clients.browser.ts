import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { baseUrl } from '../support/server.js';
import { expect, test } from './fixtures.js';

async function makeOne(page: Page, { customerId, name }: { customerId: string; name: string }): Promise<{ clientId: string; secret: string }> {
  await page.goto(`/customers/${customerId}/api/new`);
  await page.getByLabel('Name').fill(name);
  await page.getByRole('combobox', { name: 'Sponsor' }).fill('Fien');
  await page.getByRole('option', { name: /Fien Fleet/ }).click();
  await page.getByLabel('See SIM cards').check();
  await page.getByRole('button', { name: 'Make a service client' }).click();
  const dialog = page.getByRole('dialog', { name: 'Keep this secret now' });
  await expect(dialog.getByRole('button', { name: 'Done' })).toBeDisabled();
  const read = (label: string): Promise<string> => dialog.locator(`pre[aria-label="${label}"]`).innerText();
  const [clientId, secret] = [await read('Client id'), await read('Secret')];
  await dialog.getByLabel('I have put it where it belongs').check();
  await dialog.getByRole('button', { name: 'Done' }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  return { clientId, secret };
}

const tokenFor = ({ clientId, secret }: { clientId: string; secret: string }): Promise<Response> => fetch(`${baseUrl}/oauth/token`, {
  method: 'POST', headers: { Authorization: `Basic ${Buffer.from(`${clientId}:${secret}`).toString('base64')}` }, body: new URLSearchParams({ grant_type: 'client_credentials', scope: 'sim:read' }),
});

test('GC-9.2-a: an owner makes a service client, keeps its secret, gives it rights, and it reads', async ({ windowOf, company }) => {
  const page = await windowOf('owner');
  const made = await makeOne(page, { customerId: company.id, name: 'ERP' });
  await page.reload();
  await expect(page.getByText(made.secret)).toHaveCount(0);
  await page.getByRole('button', { name: 'Give a right' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: 'Right' }).click();
  await expect(page.getByRole('option', { name: 'Access Manager' })).toHaveCount(0); // machines hold sub-profiles only
  await page.getByRole('option', { name: 'Fleet manager' }).click();
  await expect(dialog.getByText('may see SIM cards')).toBeAttached();
  await dialog.getByLabel('Reason').fill('Nightly import');
  await dialog.getByRole('button', { name: 'Give', exact: true }).click();
  await expect(page.getByRole('list', { name: 'Rights of ERP' })).toContainText('Fleet manager');
  const { access_token: token } = (await (await tokenFor(made)).json()) as { access_token: string };
  const sims = await fetch(`${baseUrl}/api/v1/customers/${company.id}/sims?limit=1`, { headers: { Authorization: `Bearer ${token}` } });
  expect(sims.status).toBe(200);
  expect((await new AxeBuilder({ page }).include('#content').analyze()).violations).toEqual([]);
});

test('a secret is changed without an interruption: the second works at once, the first ends with a reason', async ({ windowOf, company }) => {
  const page = await windowOf('owner');
  const made = await makeOne(page, { customerId: company.id, name: 'BI' });
  await page.getByRole('button', { name: 'Add a secret' }).click();
  await expect(page.getByRole('dialog')).toContainText('The present secret works until');
  await page.getByRole('dialog').getByRole('button', { name: 'Add a secret' }).click();
  const shown = page.getByRole('dialog', { name: 'Keep this secret now' });
  const second = await shown.locator('pre[aria-label="Secret"]').innerText();
  await page.keyboard.press('Escape');
  await expect(shown).toBeVisible();
  await shown.getByLabel('I have put it where it belongs').check();
  await shown.getByRole('button', { name: 'Done' }).click();
  expect([(await tokenFor(made)).status, (await tokenFor({ ...made, secret: second })).status]).toEqual([200, 200]);
  await page.getByRole('list', { name: 'Secrets' }).getByRole('button', { name: 'End', exact: true }).last().click();
  await expect(page.getByRole('dialog')).toContainText('The other secret goes on working.');
  await page.getByRole('dialog').getByLabel('Reason').fill('Changed');
  await page.getByRole('dialog').getByRole('button', { name: 'End', exact: true }).click();
  await expect(page.getByRole('list', { name: 'Secrets' })).toContainText('Ended');
  expect([(await tokenFor(made)).status, (await tokenFor({ ...made, secret: second })).status]).toEqual([401, 200]);
});

test('GC-9.2-b: it is ended after its consequences are read, and then says so and why nothing can be done with it', async ({ windowOf, company }) => {
  const page = await windowOf('owner');
  const made = await makeOne(page, { customerId: company.id, name: 'Old CRM' });
  await page.getByRole('button', { name: 'End it' }).click();
  await expect(page.getByRole('dialog')).toContainText('tokens that are out count no more');
  await page.getByRole('dialog').getByLabel('Reason').fill('Replaced');
  await page.getByRole('dialog').getByRole('button', { name: 'End it' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Old CRM' }).locator('..')).toContainText('Ended');
  await page.getByRole('button', { name: /Name another sponsor.*not allowed/ }).click();
  await expect(page.getByText('This service client has ended. Make another one.')).toBeVisible();
  expect((await tokenFor(made)).status).toBe(401);
});

test('a private key is refused in the browser and never sent', async ({ windowOf, company }) => {
  const page = await windowOf('owner');
  const sent: string[] = [];
  page.on('request', (request) => request.method() === 'POST' && sent.push(request.url()));
  await page.goto(`/customers/${company.id}/api/new`);
  await page.getByLabel('With a key of its own').check();
  await page.getByLabel('Public keys (JWK set)').fill('{"kty":"EC","crv":"P-256","x":"a","y":"b","d":"c"}');
  await page.getByRole('button', { name: 'Make a service client' }).click();
  await expect(page.getByText('This is a private key.')).toBeVisible();
  expect(sent.filter((url) => url.endsWith('/clients'))).toEqual([]);
});

test('the examples carry the ids of whoever reads them, in curl and in TypeScript', async ({ windowOf, company }) => {
  const page = await windowOf('owner');
  const { clientId } = await makeOne(page, { customerId: company.id, name: 'Examples' });
  await page.getByRole('link', { name: 'Try it' }).click();
  await expect(page.locator('pre[aria-label="Get a token"]')).toContainText(clientId);
  await expect(page.locator('pre[aria-label="Ask by REST"]')).toContainText(`${baseUrl}/api/v1/customers/${company.id}/sims`);
  await page.getByText('TypeScript', { exact: true }).click();
  await expect(page).toHaveURL(/in=typescript/);
  await expect(page.locator('pre[aria-label="Get a token"]')).toContainText('client_credentials');
});

test('service clients are narrowed by name, state and sponsor, and the address is the list', async ({ windowOf, company }) => {
  const owner = company.people.owner;
  for (const name of ['Payroll export', 'Payroll archive', 'Door system']) {
    const made = await owner.post<{ id: string }>(`/customers/${company.id}/clients`, { name, sponsorMemberId: owner.memberId, scopes: ['sim:read'], authentication: 'secret', endsAt: new Date(Date.now() + 9e9).toISOString() });
    if (name === 'Payroll archive') await owner.post(`/customers/${company.id}/clients/${made.body.id}/end`, { reason: 'Replaced' }, { 'if-match': '"1"' });
  }
  const page = await windowOf('owner');
  await page.goto(`/customers/${company.id}/api?state=live`);
  await expect(page.getByRole('link', { name: 'Payroll export' })).toBeVisible();
  await page.getByRole('searchbox', { name: 'Find by name' }).fill('payroll');
  await expect(page).toHaveURL(/name=payroll/);
  await expect(page.getByRole('link', { name: 'Door system' })).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'Payroll archive' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Remove the filter State' }).click();
  await expect(page.getByRole('link', { name: 'Payroll archive' })).toBeVisible();
  await page.getByRole('button', { name: 'Filter', exact: true }).click();
  await page.getByRole('option', { name: 'Sponsor' }).click();
  await page.getByRole('option', { name: 'Fien Fleet' }).click();
  await expect(page).toHaveURL(/sponsorMemberId=/);
  await expect(page.getByText('No service client like that')).toBeVisible();
});
