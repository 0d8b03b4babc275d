import { anAffiliate, enter, list, type Listed, operate } from '../factories/affiliation.js';
import { type ACustomer, aCustomer, anAddress, subscribe } from '../factories/customer.js';
import { aMember } from '../factories/member.js';
import { type Fact, holding as holds, Register } from '../legal-entities/register.js';
import { theAgent } from '../support/as.js';
import { expect, test } from './fixtures.js';

async function aGroup(): Promise<{ holding: ACustomer; subsidiary: ACustomer }> {
  const some = crypto.randomUUID().slice(0, 8);
  const of = (legalName: string, displayName: string): Promise<ACustomer> => aCustomer({ legalName: `${legalName} ${some}`, language: 'en', registrant: { displayName, email: anAddress(), link: 'directorship', language: 'en' } });
  const [holding, subsidiary] = await Promise.all([of('De Proef Holding', 'Greta Group'), of('Mouterij De Proef', 'Lars Local')]);
  await subscribe(subsidiary, 'fleet-manager');
  return { holding, subsidiary };
}

/** As it stands now, with the version that an agent sees. */
async function listedNow(holding: ACustomer): Promise<Listed> {
  const { body: { items: [found] } } = await (await theAgent('BackOffice')).get<{ items: Listed[] }>(`/operator/affiliates?parentId=${holding.id}`);
  if (!found) throw new Error('nothing is listed');
  return found;
}

test('GC-9.1-b, GC-9.1-c: the Access Owner of a parent acts for a company that it controls, sees on whose basis, and what it is liable for', async ({ windowOf }) => {
  const { holding, subsidiary } = await aGroup();
  const listed = await anAffiliate(subsidiary, holding);
  const page = await windowOf(holding.registrant);
  await page.goto(`/customers/${holding.id}`);
  await page.getByRole('navigation', { name: 'Places' }).getByRole('link', { name: 'Affiliates' }).click();
  await expect(page.getByRole('row').filter({ hasText: subsidiary.legalName })).toContainText('Acted for');
  await page.getByRole('link', { name: subsidiary.legalName }).click();
  await expect(page.getByText('Els Dujardin, director')).toBeVisible();
  await expect(page.getByText(`the declaration of ${holding.legalName}`)).toBeVisible();
  await expect(page.getByText('Nobody of yours acted there yet.')).toBeVisible();
  await page.getByRole('button', { name: 'Act for this company' }).click();
  await expect(page).toHaveURL(new RegExp(`/customers/${subsidiary.id}$`));
  await expect(page.getByRole('button', { name: `You act for ${subsidiary.legalName}: Access Owner for ${holding.legalName}. Switch` })).toBeVisible();
  await expect(page.getByText(`You act for ${holding.legalName}, which controls ${subsidiary.legalName}`)).toBeVisible();

  await operate(subsidiary, await listedNow(holding), ['control-loss', { lostOn: listed.control.from.slice(0, 10) }]);
  await page.goto(`/customers/${holding.id}/affiliates/${listed.id}`);
  await expect(page.getByText('is jointly and severally liable with')).toBeVisible();
  await expect(page.getByText('Some of it was done after control was lost')).toBeVisible();
  const act = page.getByRole('list', { name: 'What you did there' }).getByRole('listitem');
  await expect(act).toContainText('Affiliate entered by its parent company, Greta Group After control was lost');
  await page.getByRole('button', { name: /^Act for this company/ }).click();
  await expect(page.getByText('Control of the company is not shown now.')).toBeVisible();
});

test('GC-9.1-d: whoever acts for the parent brings a colleague; the company itself withdraws its consent, and is told whom that ends', async ({ windowOf }) => {
  const { holding, subsidiary } = await aGroup();
  const listed = await anAffiliate(subsidiary, holding);
  await enter(holding, listed);
  const bert = await aMember(holding, { displayName: 'Bert Nys', language: 'en' });
  const page = await windowOf(holding.registrant);
  await page.goto(`/customers/${subsidiary.id}/affiliations/${listed.id}`);
  await expect(page.getByRole('button', { name: /Withdraw consent/ })).toHaveCount(0);
  await page.getByRole('button', { name: 'Bring a colleague' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Name', { exact: true }).fill('Bert Nys');
  await dialog.getByLabel('E-mail').fill('nobody@proef.example');
  await dialog.getByRole('combobox', { name: 'Right' }).fill('Fleet');
  await page.getByRole('option', { name: /^Fleet/ }).first().click();
  await dialog.getByLabel('Reason').fill('Runs the fleet of the group');
  await dialog.getByRole('button', { name: 'Bring', exact: true }).click();
  await expect(dialog.getByText('must be of somebody with a link of his own there')).toBeVisible(); // and what was typed is still there
  await dialog.getByLabel('E-mail').fill(bert.email);
  await dialog.getByRole('button', { name: 'Bring', exact: true }).click();
  await expect(page.getByRole('link', { name: 'Bert Nys' })).toBeVisible();
  await page.getByRole('link', { name: 'Bert Nys' }).click();
  await expect(page.getByText('Person of the parent company', { exact: true })).toBeVisible();

  const own = await windowOf(subsidiary.registrant);
  await own.goto(`/customers/${subsidiary.id}/affiliates`);
  await own.getByRole('link', { name: 'Who controls this company' }).click();
  await own.getByRole('link', { name: holding.legalName }).click();
  await expect(own.getByRole('button', { name: 'Bring a colleague' })).toHaveCount(0);
  await own.getByRole('button', { name: 'Withdraw consent' }).click();
  await expect(own.getByRole('dialog')).toContainText('It ends the access of 2 people: Greta Group and Bert Nys.');
  await own.getByRole('dialog').getByLabel('Reason').fill('We are being sold');
  await own.getByRole('dialog').getByRole('button', { name: 'Withdraw consent' }).click();
  await expect(own.getByText('Consent withdrawn', { exact: true })).toBeVisible();
  await expect(own.getByText('We are being sold')).toBeVisible();
  await own.goto(`/customers/${subsidiary.id}/activity`);
  await expect(own.getByText(`Lars Local, as Access Owner, withdrew the consent that ${holding.legalName} acts for this company`)).toBeVisible();
  await expect(own.getByText(`Greta Group of ${holding.legalName}, as Access Owner, brought a colleague: Bert Nys`)).toBeVisible();
  await own.getByRole('button', { name: 'Filter', exact: true }).click();
  await own.getByRole('option', { name: 'Done by a parent company' }).click();
  await own.getByRole('option', { name: holding.legalName }).click();
  await expect(own.getByText('2 entries', { exact: true })).toBeVisible();
});

test('GC-9.1-a: an agent lists an affiliate, records its consent and the loss of control, and takes it off the list', async ({ windowOf }) => {
  const { holding, subsidiary } = await aGroup();
  const page = await windowOf(await theAgent('BackOffice'));
  await page.goto('/operator/affiliates');
  await page.getByRole('button', { name: 'List an affiliate' }).click();
  const dialog = page.getByRole('dialog');
  for (const [label, { legalName }] of [['Affiliate', subsidiary], ['Parent company', holding]] as const) {
    await dialog.getByRole('combobox', { name: label }).fill(legalName);
    await page.getByRole('option', { name: legalName }).click();
  }
  await dialog.getByLabel('Listed by').selectOption('an amendment of the form');
  await dialog.getByLabel('Document').fill('Amendment 2 of 1 June');
  await dialog.getByLabel('Control shown since').fill('2026-01-01');
  await dialog.getByRole('button', { name: 'List', exact: true }).click();
  const row = page.getByRole('row').filter({ hasText: subsidiary.legalName });
  await expect(row).toContainText('Listed');
  await row.getByRole('link').first().click();
  await page.getByLabel('Reason').fill('A letter of the holding');
  await page.getByRole('button', { name: 'Begin the look' }).click();
  await expect(page.getByText('No consent shown', { exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Waive the doubt' })).toHaveCount(0);

  await page.getByRole('button', { name: 'Record consent' }).click();
  await dialog.getByLabel('Given by').fill('Els Dujardin, director');
  await dialog.getByLabel('Document').fill('Board minutes of 2 March');
  await dialog.getByLabel('Covers').fill('View, change and order');
  await dialog.getByRole('button', { name: 'Record consent' }).click();
  await expect(page.getByText('Acted for', { exact: true })).toBeVisible();

  await page.getByRole('button', { name: 'Record loss of control' }).click();
  await dialog.getByLabel('First day without it').fill('2026-02-01');
  await dialog.getByLabel('Reason').fill('Shares were sold');
  await dialog.getByRole('button', { name: 'Record loss of control' }).click();
  await expect(page.getByText('Control not shown', { exact: true })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Record loss of control' })).toHaveCount(0);

  await page.getByRole('button', { name: 'Take off the list' }).click();
  await dialog.getByLabel('Reason').fill('As the holding asked');
  await dialog.getByRole('button', { name: 'Take off the list' }).click();
  await expect(page.getByText('As the holding asked')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Take off the list' })).toHaveCount(0);
});

test('GC-9.1-e: an affiliate whose control is in doubt is found by that, and the right is waived', async ({ windowOf }) => {
  const { holding, subsidiary } = await aGroup();
  const register = await Register.open();
  const [parent, company] = await Promise.all([holding, subsidiary].map(async ({ legalName, enterpriseNumber }) => (await register.desk.post<{ id: string }>('/operator/legal-entities', { name: legalName, enterpriseNumber })).body.id)) as [string, string];
  const [fact] = await register.recorded(company, [holds(parent, 60)]) as [Fact];
  await register.review(fact);
  await list(subsidiary, holding);
  await register.recorded(company, [holds(parent, 60, { to: new Date(Date.now() - 3 * 86_400_000).toISOString().slice(0, 10) })], [{ factId: fact.id, reason: 'Sold' }]);
  await expect.poll(async () => (await listedNow(holding)).doubtedAt, { timeout: 30_000 }).not.toBeNull();
  const page = await windowOf(await theAgent('BackOffice'));
  await page.goto('/operator/affiliates');
  await page.getByRole('button', { name: 'Filter', exact: true }).click();
  await page.getByRole('option', { name: 'Show' }).click();
  await page.getByRole('option', { name: 'Control in doubt' }).click();
  await expect(page).toHaveURL(/doubted=true/);
  await page.getByRole('link', { name: subsidiary.legalName }).click();
  await page.getByLabel('Reason').fill('Facts came in');
  await page.getByRole('button', { name: 'Begin the look' }).click();
  await expect(page.getByText('Facts that nobody reviewed would end control')).toBeVisible();
  await page.getByRole('button', { name: 'Waive the doubt' }).click();
  await page.getByRole('dialog').getByLabel('Reason').fill('The facts are a mistake');
  await page.getByRole('dialog').getByRole('button', { name: 'Waive the doubt' }).click();
  await expect(page.getByText('The right from a doubt was waived on')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Waive the doubt' })).toHaveCount(0);
});
