import { anAddress, anEnterpriseNumber } from '../factories/customer.js';
import { aMandate, type Mandate, namePerson, ofMandates, refuse, sentBy } from '../factories/mandate.js';
import { theAgent } from '../support/as.js';
import { expect, settle, test } from './fixtures.js';

/** As a date field takes it, so many days ahead. */
const day = (ahead: number): string => new Date(Date.now() + ahead * 86_400_000).toISOString().slice(0, 10);

test('GC-9.2-c: the Owner drafts a mandate, notifies the operator, names a person and ends it; each step is told before', async ({ windowOf, company }) => {
  const page = await windowOf('owner');
  await page.goto(`/customers/${company.id}/mandates`);
  await expect(page.getByText('No third party acts for you')).toBeVisible();
  await page.getByRole('button', { name: 'Draft a mandate' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Third party').fill('Fleetwise BV');
  await dialog.getByRole('textbox', { name: 'Number' }).fill('0123.456.748');
  await dialog.getByRole('combobox', { name: 'Right' }).fill('Fleet');
  await page.getByRole('option', { name: 'Fleet manager' }).click();
  await dialog.getByRole('combobox', { name: 'On which part' }).fill(company.costCentres[0]?.code ?? '');
  await page.getByRole('option').first().click();
  await dialog.getByLabel('Last day').fill(day(60));
  await dialog.getByLabel('What for').fill('Manages our fleet');
  await dialog.getByRole('button', { name: 'Draft', exact: true }).click();
  await expect(dialog.getByRole('alert')).toContainText('Type an enterprise number');
  await dialog.getByRole('textbox', { name: 'Number' }).fill(anEnterpriseNumber());
  await dialog.getByRole('button', { name: 'Draft', exact: true }).click();

  await expect(page.getByRole('heading', { level: 1, name: 'Fleetwise BV' })).toBeVisible();
  await expect(page.getByText('It gives nothing yet. Next, the Access Owner notifies the operator')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Name a person.*not allowed/ })).toBeVisible();
  await page.getByRole('button', { name: 'Change' }).click();
  await expect(dialog.getByText(company.costCentres[0]?.name ?? '')).toBeVisible();
  await dialog.getByLabel('Last day').fill(day(90));
  await dialog.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('button', { name: 'Notify the operator' }).click();
  await expect(dialog).toContainText('From then on people can be named');
  await expect(dialog).toContainText('What was notified is not changed');
  await dialog.getByRole('button', { name: 'Notify now' }).click();

  await expect(page.getByText('but nobody is named yet')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Change' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Name a person' }).click();
  await dialog.getByLabel('Name', { exact: true }).fill('Marc Peeters');
  await dialog.getByLabel('E-mail').fill(anAddress());
  await dialog.getByRole('button', { name: 'Name and invite' }).click();
  await expect(page.getByText('Its people act for Brouwerij De Proef NV until')).toBeVisible();
  await page.getByRole('list', { name: 'People' }).getByRole('link', { name: 'Marc Peeters' }).click();
  await page.getByRole('link', { name: 'Mandate of a third party' }).click();

  await page.getByRole('button', { name: 'End', exact: true }).click();
  await expect(dialog).toContainText('At once: 1 person has no access any more');
  await dialog.getByLabel('Reason').fill('Another agency');
  await dialog.getByRole('button', { name: 'End now' }).click();
  await expect(page.getByText('It gives nothing any more')).toBeVisible();
  await page.getByRole('link', { name: 'What was done by this mandate' }).click();
  await expect(page).toHaveURL(/activity\?mandate=/);
});

test('GC-9.2-c: a refusal is read with its reason and with what comes next; a Manager looks, a deputy ends', async ({ windowOf, company }) => {
  const mandate = await aMandate(company);
  await namePerson(company, mandate);
  const { people: { owner, nobodyYet } } = company;
  await owner.post(`/customers/${company.id}/deputies`, { forMemberId: owner.memberId, deputyMemberId: nobodyYet.memberId, capacity: 'AccessOwner', endsAt: new Date(Date.now() + 5 * 86_400_000).toISOString(), reason: 'On leave' });
  const manager = await windowOf('manager');
  await manager.goto(`/customers/${company.id}/mandates/${mandate.id}`);
  await manager.getByRole('button', { name: /^End.*not allowed/ }).click();
  await expect(manager.getByRole('dialog')).toContainText('Olga Owner');

  await refuse(company, mandate, 'Not known to us');
  const page = await windowOf('nobodyYet');
  await page.goto(`/customers/${company.id}/mandates?state=refused`);
  await page.getByRole('link', { name: 'Fleetwise BV' }).click();
  await expect(page.getByRole('region', { name: 'The operator refuses it' })).toContainText('Not known to us');
  await expect(page.getByText('another one is possible once the operator has readmitted Fleetwise BV')).toBeVisible();
  await page.getByRole('button', { name: 'End', exact: true }).click();
  await page.getByRole('dialog').getByLabel('Reason').fill('Another agency');
  await page.getByRole('dialog').getByRole('button', { name: 'End now' }).click();
  await expect(page.getByText('Noor Nobody,')).toBeVisible();
  const agent = await theAgent('BackOffice');
  const { body } = await agent.get<Mandate>(ofMandates(company, `/${mandate.id}`), { 'mandate-reason': 'Wanted by the spec' });
  expect(body.end?.reason).toBe('Another agency');
});

test('GC-9.2-a: whoever has no link of his own is led from his admission to a mandate: the Owner drafts it, a Manager reads who can', async ({ windowOf, company }) => {
  const [owner, manager] = [await windowOf('owner'), await windowOf('manager')];
  for (const page of [owner, manager]) {
    await page.goto(`/customers/${company.id}/people`);
    await page.getByRole('button', { name: 'Admit a person' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Name', { exact: true }).fill('Cas Consultant');
    await dialog.getByLabel('E-mail').fill(anAddress());
    await expect(dialog.getByRole('button', { name: 'Admit and invite' })).toBeEnabled();
    await dialog.getByRole('combobox', { name: 'Link' }).click();
    await page.getByRole('option', { name: 'Freelancer' }).click();
    await expect(dialog).toContainText('A freelancer works in his own name');
    await expect(dialog).toContainText('GC-9.2-a');
    await expect(dialog.getByRole('button', { name: 'Admit and invite' })).toBeDisabled();
  }
  await expect(manager.getByRole('dialog')).toContainText('ask Olga Owner');
  await expect(manager.getByRole('link', { name: 'Draft a mandate' })).toHaveCount(0);
  await owner.getByRole('link', { name: 'Draft a mandate' }).click();
  await expect(owner.getByRole('dialog', { name: 'Draft a mandate' })).toBeVisible();
  await owner.keyboard.press('Escape');
  await owner.reload();
  await expect(owner.getByRole('heading', { level: 1, name: 'Third parties' })).toBeVisible();
  await expect(owner.getByRole('dialog')).toHaveCount(0);
});

test('GC-9.2-c: an agent finds a third party by its number, reads at the Customer what it is for, refuses and readmits, and blocks it everywhere', async ({ windowOf, company }) => {
  const mandate = await aMandate(company);
  await namePerson(company, mandate);
  const page = await windowOf(await theAgent('BackOffice'));
  const dialog = page.getByRole('dialog');
  await page.goto('/operator/mandates');
  await page.getByRole('searchbox', { name: 'Number of the third party' }).fill(mandate.thirdPartyNumber);
  await expect(page).toHaveURL(/number=BE/);
  await expect(page.getByText('1 mandate', { exact: true })).toBeVisible();
  await page.getByRole('link', { name: 'Fleetwise BV' }).click();
  await page.getByLabel('Reason').fill('A new third party');
  await page.getByRole('button', { name: 'Begin the look' }).click();
  await expect(page.getByText('Manages our fleet')).toBeVisible();
  await expect(page.getByRole('list', { name: 'People' })).toContainText('Marc Peeters');

  await page.getByRole('button', { name: 'Refuse' }).click();
  await expect(dialog).toContainText('It stays refused');
  await dialog.getByLabel('Reason').fill('Not known to us');
  await dialog.getByRole('button', { name: 'Refuse' }).click();
  await expect(page.getByRole('region', { name: 'The operator refuses it' })).toContainText('Not known to us');
  await page.getByRole('button', { name: 'Block everywhere' }).click();
  await expect(dialog.getByRole('textbox', { name: 'Number' })).toHaveValue(/^\d{4}\.\d{3}\.\d{3}$/);
  await dialog.getByLabel('Reason').fill('Sold data on');
  await dialog.getByRole('button', { name: 'Block', exact: true }).click();
  await expect(dialog).toHaveCount(0);
  await page.getByRole('button', { name: 'Readmit' }).click();
  await dialog.getByLabel('Reason').fill('Cleared up');
  await dialog.getByRole('button', { name: 'Readmit' }).click();
  await expect(page.getByText('It stays refused. The operator has readmitted Fleetwise BV')).toBeVisible();
  await expect(page.getByRole('button', { name: /Refuse|Readmit|Block/ })).toHaveCount(0);

  await page.goto('/operator/mandates?part=blocks');
  await settle(page);
  const row = page.getByRole('row', { name: /Sold data on/ });
  await row.getByRole('button', { name: /^Lift/ }).click();
  await expect(dialog).toContainText('active again');
  await dialog.getByLabel('Reason').fill('Cleared up');
  await dialog.getByRole('button', { name: 'Lift' }).click();
  await expect(row.getByRole('button')).toHaveCount(0);
  await expect(row).toContainText('Cleared up');
});

test('GC-9.2-d: whoever acts by a mandate reads on every page for whom, by whose mandate and until when', async ({ windowOf, company }) => {
  const { persona } = await sentBy(company, await aMandate(company));
  const page = await windowOf(persona);
  for (const place of ['', '/sims']) {
    await page.goto(`/customers/${company.id}${place}`);
    await expect(page.getByRole('complementary', { name: 'You act for a third party' })).toContainText(`You act for ${company.legalName} by mandate of Fleetwise BV, until`);
  }
});
