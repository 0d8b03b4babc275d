import { Temporal } from 'temporal-polyfill';
import { published } from '../documents/desk-by-http.js';
import { aCustomer } from '../factories/customer.js';
import { theAgent } from '../support/as.js';
import { type OwnServer, startServer } from '../support/server.js';
import { expectNoBarriers, NARROW, sideways } from './barriers.js';
import { expect, settle, test } from './fixtures.js';

/** Beside the server of the other files, whose time stays as it is. It does no work by itself: that of the others would be done years later there. */
let demo: OwnServer;

const day = (after: Temporal.DurationLike): string => Temporal.Now.plainDateISO('Europe/Brussels').add(after).toString();

test.beforeAll(async ({ company }) => {
  expect(company.id).not.toBe(''); // the database has somebody in it, so no demo world is filled in
  demo = await startServer({ DEMO_WORLD: 'on', SILENT_MODE: 'on', TEST_CLOCK_FILE: '' });
});

test.afterAll(() => demo.stop());

test('GC-6.2, GC-2.2.3: an agent moves the time of the demo on; a document becomes final and a right opens, and everybody sees which time it is', async ({ windowOf, company }) => {
  const { id } = await published(company.id, { title: 'Report of a year to come' });
  const unused = await aCustomer({ legalName: `Slapende Molen ${crypto.randomUUID().slice(0, 8)} BV` });

  const owner = await windowOf('owner', { baseURL: demo.baseUrl });
  await owner.goto(`/customers/${company.id}/documents/${id}`);
  await expect(owner.getByRole('button', { name: 'Object', exact: true })).toBeVisible();
  await expect(owner.getByText(/Demo time/)).toHaveCount(0);

  const page = await windowOf(await theAgent('BackOffice'), { baseURL: demo.baseUrl });
  await page.goto('/operator/due-rights');
  await expect(page.getByRole('row').filter({ hasText: unused.legalName })).toHaveCount(0);
  const clock = page.getByRole('complementary', { name: 'Clock of the demo' });
  await clock.getByRole('button', { name: 'Move the time' }).click();
  await expect(clock.getByText(/^Next to come: a document is finally accepted on/)).toBeVisible();
  await clock.getByRole('button', { name: 'To the next due date' }).click();
  await expect(clock.getByRole('status')).toContainText(/[1-9]\d* documents? (was|were) finally accepted/);

  await clock.getByLabel('To a day').fill(day({ days: -1 }));
  await expect(clock.getByRole('button', { name: 'Go there' })).toBeDisabled();
  await clock.getByLabel('To a day').fill(day({ days: 20 }));
  await clock.getByRole('button', { name: 'Go there' }).click();
  const then = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium' }).format(new Date(`${day({ days: 20 })}T12:00:00Z`));
  await expect(clock.getByText(`Demo time: ${then}`)).toBeVisible();
  await owner.reload();
  await expect(owner.getByText(`Demo time: ${then}`)).toBeVisible();
  await expect(owner.getByText('Finally accepted').first()).toBeVisible();
  await expect(owner.getByRole('button', { name: 'Object', exact: true })).toHaveCount(0);

  await clock.getByLabel('To a day').fill(day({ months: 13 }));
  await clock.getByRole('button', { name: 'Go there' }).click();
  await expect(clock.getByRole('status')).toContainText(/[1-9]\d* rights? of the operator opened/);
  await clock.getByRole('button', { name: 'Close' }).click();
  await page.goto('/operator/due-rights?rule=GC-2.2.3-a');
  await expect(page.getByRole('row').filter({ hasText: unused.legalName })).toContainText('Due');
});

test('the clock has no barriers and fits a phone, in the light and in the dark; the other desk sees the time and moves nothing', async ({ windowOf }) => {
  const page = await windowOf(await theAgent('BackOffice'), { baseURL: demo.baseUrl });
  await page.goto('/operator');
  await page.getByRole('button', { name: 'Move the time' }).click();
  await settle(page);
  await expectNoBarriers(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.setViewportSize(NARROW);
  await settle(page);
  expect(await sideways(page)).toBe(0);
  await expectNoBarriers(page);

  const other = await windowOf(await theAgent('RecoveryDesk'), { baseURL: demo.baseUrl });
  await other.goto('/operator');
  await expect(other.getByText(/^Demo time/)).toBeVisible();
  await expect(other.getByRole('button', { name: 'Move the time' })).toHaveCount(0);
});

test('where there is no demo world no page says a word of a clock', async ({ windowOf }) => {
  const page = await windowOf(await theAgent('BackOffice'));
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('/operator');
  await settle(page);
  await expect(page.getByRole('button', { name: 'Move the time' })).toHaveCount(0);
  expect(asked.filter((url) => /demo/.test(url))).toEqual([]);
});
