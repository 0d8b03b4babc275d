import { type BrowserContext, type BrowserContextOptions, expect, type Page, type Request, test as base } from '@playwright/test';
import type { Client } from '../support/as.js';
import { baseUrl } from '../support/server.js';
import { aCompany, type Company, type Who } from './company.js';

interface Browsing {
  /** A Customer with people and cards, the same in all tests of a file. */
  company: Company;
  /** A window of somebody of the company, or of whoever is given; signed in already. */
  windowOf: (who: Who | Client, options?: BrowserContextOptions) => Promise<Page>;
  /** A window of nobody. */
  emptyWindow: (options?: BrowserContextOptions) => Promise<Page>;
}

/** What each window still waits for. */
const requests = new WeakMap<Page, Set<Request>>();

/** What one file changes no other file sees. */
const companies = new Map<string, Promise<Company>>();

function companyOf(file: string): Promise<Company> {
  const company = companies.get(file) ?? aCompany();
  companies.set(file, company);
  return company;
}

/**
 * Whatever a page does, it may not break its own policy (M47), throw, or complain of its components: each window is
 * watched, and the test fails at its end. A refusal of the API that a test provokes is no fault of the page.
 */
function watch(page: Page, faults: string[]): void {
  const underWay = new Set<Request>();
  requests.set(page, underWay);
  page.on('request', (request) => underWay.add(request));
  page.on('requestfinished', (request) => underWay.delete(request));
  page.on('requestfailed', (request) => underWay.delete(request));
  page.on('pageerror', (fault) => faults.push(String(fault)));
  page.on('console', (message) => {
    if (message.type() === 'error' && !/Failed to load resource/.test(message.text())) faults.push(message.text());
  });
}

export const test = base.extend<Browsing>({
  // Playwright reads the names of what a fixture needs from this pattern
  company: [async ({}, use, { file }) => use(await companyOf(file)), { timeout: 120_000 }],

  windowOf: async ({ browser, company }, use) => {
    const { open, close } = windows((options) => browser.newContext({ baseURL: baseUrl, ...options }));
    await use(async (who, options) => open(typeof who === 'string' ? company.people[who] : who, options));
    await close();
  },

  emptyWindow: async ({ browser }, use) => {
    const { open, close } = windows((options) => browser.newContext({ baseURL: baseUrl, ...options }));
    await use((options) => open(null, options));
    await close();
  },
});

function windows(newContext: (options?: BrowserContextOptions) => Promise<BrowserContext>): { open: (who: Client | null, options?: BrowserContextOptions) => Promise<Page>; close: () => Promise<void> } {
  const contexts: BrowserContext[] = [];
  const faults: string[] = [];
  return {
    async open(who, options) {
      const context = await newContext(options);
      contexts.push(context);
      await context.addCookies(cookiesOf(who));
      const page = await context.newPage();
      watch(page, faults);
      return page;
    },
    async close() {
      await Promise.all(contexts.map((context) => context.close()));
      expect(faults).toEqual([]);
    },
  };
}

function cookiesOf(who: Client | null): { name: string; value: string; url: string }[] {
  const pairs = who?.headers['cookie']?.split('; ') ?? [];
  return pairs.map((pair) => {
    const [name = '', value = ''] = pair.split('=');
    return { name, value, url: baseUrl };
  });
}

/**
 * Everything that is fetched has come and is drawn, and nothing moves any more. Playwright's own `networkidle` speaks of the
 * document alone: after a click within the page it is true at once.
 */
export async function settle(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await expect(async () => {
    await page.evaluate(() => new Promise((resolve) => { requestAnimationFrame(() => setTimeout(resolve)); })); // what has come is drawn, and has asked for more
    expect([...requests.get(page) ?? []].map((request) => request.url())).toEqual([]);
    expect(await page.locator('[aria-busy=true]').count()).toBe(0);
  }).toPass({ intervals: [50] });
  await page.evaluate(async () => {
    await document.fonts.ready;
    await Promise.allSettled(document.getAnimations().map((animation) => animation.finished));
  });
}

export { expect } from '@playwright/test';
