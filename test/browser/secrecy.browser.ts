import type { Page } from '@playwright/test';
import type { Client } from '../support/as.js';
import { expect, settle, test } from './fixtures.js';

/** All that the server answered to a window, as text. */
function listen(page: Page): () => Promise<string> {
  const bodies: Promise<string>[] = [];
  page.on('response', (response) => {
    if (/\/api\/|\/graphql/.test(response.url())) bodies.push(response.text().catch(() => ''));
  });
  return async () => (await Promise.all(bodies)).join('\n');
}

/** Walks through every place that the menu offers, and opens what stands there first. */
async function walk(page: Page, customerId: string): Promise<string[]> {
  await page.goto(`/customers/${customerId}`);
  const links = page.getByRole('navigation', { name: 'Places' }).getByRole('link');
  await expect(links.first()).toBeVisible();
  const names = await links.allInnerTexts();
  for (let place = 0; place < names.length; place += 1) {
    await links.nth(place).click();
    await settle(page);
    const first = page.getByRole('main').getByRole('table').getByRole('link').first();
    if (await first.count() > 0) {
      await first.click();
      await settle(page);
    }
  }
  return names;
}

/** What only customer data holds: numbers, cards and plans of this Customer. */
async function canaries(owner: Client, customerId: string): Promise<string[]> {
  const { body: { items } } = await owner.get<{ items: { iccid: string; imsi: string; line: { id: string; number: string; tariffPlan: string } | null; id: string; device: { imei: string } | null }[] }>(`/customers/${customerId}/sims?limit=200`);
  return [...new Set(items.flatMap(({ id, iccid, imsi, line, device }) => [id, iccid, imsi, ...(line ? [line.id, line.number, line.tariffPlan] : []), ...(device ? [device.imei] : [])]))];
}

const found = (marks: readonly string[], text: string): string[] => marks.filter((mark) => text.includes(mark));

test('I1: whatever an Access Manager opens, no byte of customer data reaches his browser', async ({ windowOf, company }) => {
  const marks = await canaries(company.people.owner, company.id);
  expect(marks.length).toBeGreaterThan(100);
  const page = await windowOf('manager');
  const heard = listen(page);
  const places = await walk(page, company.id);
  expect(places.length).toBeGreaterThanOrEqual(5);
  await page.goto(`/customers/${company.id}/sims`);
  await settle(page);
  await expect(page.getByRole('heading', { name: 'You have no access to this' }).first()).toBeVisible();
  expect(found(marks, await page.content())).toEqual([]);
  await page.keyboard.press('Control+K');
  await page.getByPlaceholder('A person, a number, a SIM, a screen').fill(marks.find((mark) => mark.startsWith('+')) ?? '');
  await settle(page);
  const text = await heard();
  expect(text.length).toBeGreaterThan(10_000);
  expect(found(marks, text)).toEqual([]);
});

test('the same walk of a fleet manager finds them: the watch can fail', async ({ windowOf, company }) => {
  const marks = await canaries(company.people.owner, company.id);
  const page = await windowOf('fleetManager');
  const heard = listen(page);
  await walk(page, company.id);
  expect(found(marks, await heard()).length).toBeGreaterThan(50);
});

test('GC-8.5-a: a Service User is given his own line, and no other', async ({ windowOf, company }) => {
  const marks = (await canaries(company.people.owner, company.id)).filter((mark) => mark.startsWith('+'));
  const page = await windowOf('serviceUser');
  const heard = listen(page);
  await walk(page, company.id);
  expect(found(marks, await heard())).toHaveLength(1);
});
