import { gzipSync } from 'node:zlib';
import { admit } from '../factories/member.js';
import { PASSWORD, Persona } from '../support/as.js';
import { expect, settle, test } from './fixtures.js';

/** Bytes of script, compressed, for whoever comes for the first time. */
const MOST = 250_000;

test('sign-in and the first screen weigh no more than 250 kB of script on an empty cache', async ({ emptyWindow, company }) => {
  const page = await emptyWindow();
  const bodies: Promise<readonly [address: string, weight: number]>[] = [];
  page.on('response', (response) => {
    if (new URL(response.url()).pathname.endsWith('.js')) bodies.push(response.body().then((body) => [response.url(), gzipSync(body).length] as const));
  });
  const { body: { email } } = await admit(company, { displayName: 'Nina New', language: 'en' });
  await Persona.accepting(email, { secondFactor: false });
  await page.goto('/');
  await settle(page);
  await page.getByLabel('E-mail', { exact: true }).fill(email);
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await expect(page).toHaveURL(new RegExp(company.id));
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await settle(page);
  const scripts = new Map(await Promise.all(bodies));
  const weight = [...scripts.values()].reduce((sum, each) => sum + each, 0);
  process.stdout.write(`script of sign-in and the first screen: ${Math.round(weight / 1000)} kB gzip in ${scripts.size} files (at most ${MOST / 1000})\n`);
  expect(weight).toBeLessThanOrEqual(MOST);
});
