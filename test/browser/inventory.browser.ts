import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import type { Company } from './company.js';
import { expect, settle, test } from './fixtures.js';

interface Sim {
  id: string;
  iccid: string;
  line: { id: string; number: string } | null;
  person: { name: string } | null;
  costCentre: { id: string; code: string; name: string } | null;
}

const simsOf = async ({ id, people }: Company, query: string): Promise<Sim[]> => (await people.owner.get<{ items: Sim[] }>(`/customers/${id}/sims?limit=200&${query}`)).body.items;

/** A free line for each test that changes one. */
async function freeSims(company: Company): Promise<(Sim & { line: { id: string; number: string } })[]> {
  return (await simsOf(company, 'unassigned=true&state=active')).flatMap((sim) => (sim.line ? [{ ...sim, line: sim.line }] : []));
}

async function simAt(company: Company, place: number): Promise<Sim & { line: { id: string; number: string } }> {
  const sim = (await freeSims(company))[place];
  if (!sim) throw new Error('no line is free');
  return sim;
}

function otherCentre({ costCentres }: Company, { costCentre }: Sim): Company['costCentres'][number] {
  const other = costCentres.find(({ id }) => id !== costCentre?.id);
  if (!other) throw new Error('there is one cost centre only');
  return other;
}

interface Marked {
  id: string;
  deviceMark: { owned: boolean } | null;
}

/** A SIM in a device of which nobody said that it is the company's. */
async function withForeignDevice(company: Company): Promise<Marked> {
  for (const { id } of (await freeSims(company)).slice(3)) {
    const { body: sim } = await company.people.owner.get<Marked>(`/customers/${company.id}/sims/${id}`);
    if (sim.deviceMark?.owned === false) return sim;
  }
  throw new Error('every device is the company\'s');
}

const list = (page: Page) => page.getByRole('table', { name: 'SIMs' });
const rowLinks = (page: Page) => list(page).locator('tbody').getByRole('link');
const status = (page: Page) => page.getByRole('main').getByRole('status').first();
const shown = (number: string): string => number.replace(/^\+32(\d{3})(\d\d)(\d\d)(\d\d)$/, '+32 $1 $2 $3 $4');

async function openList(page: Page, company: Company, query = ''): Promise<void> {
  await page.goto(`/customers/${company.id}/sims${query}`);
  await expect(rowLinks(page).first()).toBeVisible();
}

test('SC-FM-4: rows and their count come with one request, everything else behind them', async ({ windowOf, company }) => {
  const page = await windowOf('fleetManager');
  const asked: string[] = [];
  page.on('request', (request) => {
    const { pathname, searchParams } = new URL(request.url());
    if (!/^\/api\/.*\/(sims(\/.*)?|cost-centres|billing-accounts)$/.test(pathname)) return;
    asked.push(searchParams.has('blockEndsWithin') ? 'blocks that end' : pathname.split('/').at(-1) ?? '');
  });
  await openList(page, company);
  await settle(page);
  await expect(status(page)).toHaveText('60 SIMs');
  expect(asked[0]).toBe('sims');
  expect(asked.filter((each) => each === 'sims')).toHaveLength(1);
});

test('SC-FM-4: a card is found by its number as people write it, by its ICCID, and by a word of its cost centre', async ({ windowOf, company }) => {
  const sim = await simAt(company, 0);
  const page = await windowOf('fleetManager');
  await openList(page, company);
  await page.getByRole('searchbox').fill(shown(sim.line.number).replace('+32 ', '0'));
  await expect(status(page)).toHaveText('1 SIM');
  await expect(rowLinks(page)).toHaveText([shown(sim.line.number)]);
  await page.getByRole('searchbox').fill(sim.iccid);
  await expect(page).toHaveURL(new RegExp(sim.iccid));
  await expect(rowLinks(page)).toHaveText([shown(sim.line.number)]);
  await page.getByRole('searchbox').fill('there is nothing called that');
  await expect(page.getByRole('heading', { name: 'No SIM matches' })).toBeVisible();
  await page.getByRole('button', { name: 'Clear search and filters' }).click();
  await expect(status(page)).toHaveText('60 SIMs');
});

test('each view is a link: filters by bar and by chip, order and columns stand in the address', async ({ windowOf, company }) => {
  const page = await windowOf('fleetManager');
  await openList(page, company);
  await page.getByRole('group', { name: 'Overview' }).getByRole('button', { name: /^Active/ }).click();
  await expect(page).toHaveURL(/state=active/);
  await page.getByRole('button', { name: 'Filter', exact: true }).click();
  await page.getByRole('option', { name: 'Cost centre' }).click();
  await page.getByRole('textbox', { name: /Cost centre/ }).or(page.getByRole('combobox', { name: /Cost centre/ })).fill(company.costCentres[0]?.code ?? '');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/centre=/);
  await list(page).getByRole('button', { name: 'Number' }).click();
  await page.getByRole('button', { name: 'Columns' }).click();
  await page.getByLabel('Billing account').click();
  await page.keyboard.press('Escape');
  await settle(page);
  const [address, rows] = [page.url(), await rowLinks(page).allInnerTexts()];
  expect(rows).toEqual([...rows].sort());
  const other = await windowOf('fleetManager');
  await other.goto(address);
  await expect(rowLinks(other)).toHaveText(rows);
  await expect(list(other).getByRole('columnheader', { name: 'Billing account' })).toBeVisible();
  await expect(list(other).getByRole('columnheader', { name: 'Number' })).toHaveAttribute('aria-sort', 'ascending');
});

test('by keys alone: down the rows, into a SIM, and back to the list as it was', async ({ windowOf, company }) => {
  const page = await windowOf('fleetManager');
  await openList(page, company, '?state=active');
  await rowLinks(page).first().focus();
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowDown');
  const fourth = await rowLinks(page).nth(3).innerText();
  await expect(rowLinks(page).nth(3)).toBeFocused();
  await page.keyboard.press('End');
  await expect(rowLinks(page).last()).toBeFocused();
  await page.keyboard.press('Home');
  await expect(rowLinks(page).first()).toBeFocused();
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: fourth })).toBeVisible();
  await page.getByRole('link', { name: 'SIM inventory' }).nth(1).click();
  await expect(page).toHaveURL(/state=active/);
});

test('GC-8.5-a: whose a line is: the effect before, the reason with it, the timeline after', async ({ windowOf, company }) => {
  const sim = await simAt(company, 1);
  const page = await windowOf('fleetManager');
  await page.goto(`/customers/${company.id}/sims/${sim.id}`);
  await page.getByRole('button', { name: 'Assign', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: 'Person' }).fill('Noor');
  await page.getByRole('option', { name: /Noor Nobody/ }).click();
  await expect(dialog).toContainText('Noor Nobody gets the line from now on');
  await dialog.getByLabel('Reason').fill('Takes over the van');
  await dialog.getByRole('button', { name: 'Assign', exact: true }).click();
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('list', { name: /What happened/ })).toContainText(`Noor Nobody gets line ${shown(sim.line.number)}`);
  await page.getByRole('button', { name: 'Release' }).click();
  await expect(dialog).toContainText('From now on it is nobody’s; Noor Nobody keeps seeing only the period until now.');
  await dialog.getByLabel('Reason').fill('Left the team');
  await dialog.getByRole('button', { name: 'Release' }).click();
  await expect(page.getByRole('list', { name: /What happened/ })).toContainText(`Noor Nobody gives line ${shown(sim.line.number)} back`);
});

test('SC-MN-1d: a line moves to another cost centre, and the list has it at once', async ({ windowOf, company }) => {
  const sim = await simAt(company, 2);
  const from = sim.costCentre?.code ?? 'No cost centre';
  const to = otherCentre(company, sim);
  const page = await windowOf('fleetManager');
  await openList(page, company, `?search=${sim.iccid}`);
  await rowLinks(page).first().click();
  await page.getByRole('button', { name: 'Move' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: 'New cost centre' }).fill(to.code);
  await page.getByRole('option', { name: to.code }).click();
  await expect(dialog).toContainText(`Whoever sees only ${from}`);
  await dialog.getByLabel('Reason').fill('Reorganised');
  await dialog.getByRole('button', { name: 'Move' }).click();
  await expect(dialog).toBeHidden();
  await page.goBack();
  await expect(list(page)).toContainText(`${to.code} ${to.name}`);
});

test('SC-MN-4: a device is shown from the moment on at which the company says that it is its own', async ({ windowOf, company }) => {
  const sim = await withForeignDevice(company);
  const page = await windowOf('fleetManager');
  await page.goto(`/customers/${company.id}/sims/${sim.id}`);
  await expect(page.getByText('No company device is in this SIM.')).toBeVisible();
  await page.getByRole('button', { name: 'Device is ours' }).click();
  await expect(page.getByRole('dialog')).toContainText('Your company answers for this statement');
  await page.getByLabel('On what the statement rests').fill('Invoice 4711');
  await page.getByRole('dialog').getByRole('button', { name: 'Mark as company device' }).click();
  await expect(page.getByText('IMEI', { exact: true })).toBeVisible();
  await page.getByRole('button', { name: 'Device is not ours' }).click();
  await expect(page.getByRole('dialog')).toContainText('disappear at once');
});

test('what one may not do stays in sight, locked, with the reason and whoever can change it', async ({ windowOf, company }) => {
  const sim = await simAt(company, 4);
  const page = await windowOf('auditor');
  await page.goto(`/customers/${company.id}/sims/${sim.id}`);
  await page.getByRole('button', { name: /^Move/ }).click();
  await expect(page.getByRole('dialog')).toContainText('may not allocate lines to cost centres');
  await expect(page.getByRole('dialog')).toContainText('Olga Owner');
  await page.keyboard.press('Escape');
  await page.goto(`/customers/${company.id}/sims`);
  await page.getByRole('button', { name: /^Export/ }).click();
  await expect(page.getByRole('dialog')).toContainText('may not export SIM cards');
});

test('I3: who can do what with a SIM, each with his proof; for whoever may not know it, the reason', async ({ windowOf, company }) => {
  const sim = await simAt(company, 4);
  const page = await windowOf('owner');
  await page.goto(`/customers/${company.id}/sims/${sim.id}`);
  const access = page.getByRole('region', { name: 'Who can do what here' });
  await access.getByLabel('Who may').selectOption('assign the line');
  await expect(access).toContainText('As Support Portal User (Fleet manager), Fien Fleet may assign lines');
  await expect(access).not.toContainText('Aude Auditor');
  await access.getByRole('listitem').filter({ hasText: 'Fien Fleet' }).getByRole('button', { name: 'Why?' }).click();
  await expect(page.getByRole('dialog')).toContainText('Given by Olga Owner');
  const fleet = await windowOf('fleetManager');
  await fleet.goto(`/customers/${company.id}/sims/${sim.id}`);
  await expect(fleet.getByRole('region', { name: 'Who can do what here' })).toContainText('may not see the access rights of users');
});

test('S41: an export holds what is filtered, and says how much that was', async ({ windowOf, company }) => {
  const blocked = await simsOf(company, 'state=active');
  const page = await windowOf('fleetManager');
  await openList(page, company, '?state=active');
  await page.getByRole('button', { name: 'Export' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('dialog').getByRole('button', { name: 'Export', exact: true }).click();
  const lines = (await readFile(await (await download).path(), 'utf8')).trim().split('\n');
  expect(lines).toHaveLength(blocked.length + 1);
  await expect(page.getByRole('dialog')).toContainText(`${blocked.length} SIMs saved`);
});

test('a reader of one cost centre sees it in rows, counts and filters, and nothing of the others', async ({ windowOf, company }) => {
  const [mine, other] = company.costCentres;
  const page = await windowOf('scopedFleetManager');
  await openList(page, company);
  await settle(page);
  await expect(page.getByRole('group', { name: 'Overview' })).toContainText(mine?.name ?? '');
  await expect(page.getByRole('main')).not.toContainText(other?.name ?? '');
});

test('GC-8.5-a: a Service User has his own line on his phone, and no inventory', async ({ windowOf, company }) => {
  const page = await windowOf('serviceUser', { viewport: { width: 390, height: 844 }, hasTouch: true });
  await page.goto(`/customers/${company.id}/own-lines`);
  await expect(page.getByRole('heading', { name: 'My line' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 2, name: /^\+32 / })).toBeVisible();
  await expect(page.getByText('Works')).toBeVisible();
  await page.goto(`/customers/${company.id}/sims`);
  await expect(page.getByRole('heading', { name: 'You have no access to this' })).toBeVisible();
});
