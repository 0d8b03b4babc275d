import { execFile } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import type { Page } from '@playwright/test';
import { expect, test } from './fixtures.js';

const run = promisify(execFile);

const KEYS = {
  ES256: () => generateKeyPairSync('ec', { namedCurve: 'P-256' }),
  RS256: () => generateKeyPairSync('rsa', { modulusLength: 2048 }),
  EdDSA: () => generateKeyPairSync('ed25519'),
} as const;

interface Wanted {
  customerId: string;
  name: string;
  scope: string;
  /** Null: a secret. */
  publicKey: string | null;
}

/** By the pages, as its owner does it. @returns its secret, where it has one */
async function make(page: Page, { customerId, name, scope, publicKey }: Wanted): Promise<string> {
  await page.goto(`/customers/${customerId}/api/new`);
  await page.getByLabel('Name').fill(name);
  await page.getByRole('combobox', { name: 'Sponsor' }).fill('Fien');
  await page.getByRole('option', { name: /Fien Fleet/ }).click();
  await page.getByLabel(scope).check();
  if (publicKey !== null) {
    await page.getByLabel('With a key of its own').check();
    await page.getByLabel('Public keys (JWK set)').fill(publicKey);
  }
  await page.getByRole('button', { name: 'Make a service client' }).click();
  if (publicKey !== null) return '';
  const dialog = page.getByRole('dialog', { name: 'Keep this secret now' });
  const secret = await dialog.locator('pre[aria-label="Secret"]').innerText();
  await dialog.getByLabel('I have put it where it belongs').check();
  await dialog.getByRole('button', { name: 'Done' }).click();
  return secret;
}

async function give(page: Page, right: string): Promise<void> {
  await page.getByRole('button', { name: 'Give a right' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: 'Right' }).click();
  await page.getByRole('option', { name: right }).click();
  await dialog.getByLabel('Reason').fill('Tries the examples');
  await dialog.getByRole('button', { name: 'Give', exact: true }).click();
  await expect(dialog).toHaveCount(0);
}

/** What stands on the page, from top to bottom, as one would copy it. */
async function shown(page: Page, { clientId, says }: { clientId: string; says: string }): Promise<string> {
  const token = page.locator('pre[aria-label="Get a token"]');
  await expect(token).toContainText(clientId);
  await expect(token).toContainText(says);
  const texts = await Promise.all(['Get a token', 'Ask by REST', 'Ask by GraphQL'].map((what) => page.locator(`pre[aria-label="${what}"]`).innerText()));
  return texts.join('\n');
}

const examples = [
  { by: 'a secret', key: null, scope: 'See SIM cards', right: 'Fleet manager', rest: /8932\d+/, graphql: /"?sims"?: ?\{/ },
  { by: 'a P-256 key', key: 'ES256', scope: 'See SIM cards', right: 'Fleet manager', rest: /8932\d+/, graphql: /"?sims"?: ?\{/ },
  { by: 'an RSA key', key: 'RS256', scope: 'Consult the ledger of changes', right: 'Auditor, read only', rest: /client\.made/, graphql: /"?ledger"?: ?\{/ },
  { by: 'an Ed25519 key', key: 'EdDSA', scope: 'See invoices', right: null, rest: /"?allowed"?: ?false/, graphql: /"?allowed"?: ?false/ },
] as const;

for (const { by, key, scope, right, rest, graphql } of examples) {
  test(`the examples of a client with ${by} run as they stand, in curl and in TypeScript`, async ({ windowOf, company }, info) => {
    const page = await windowOf('owner');
    const pair = key && KEYS[key]();
    const secret = await make(page, { customerId: company.id, name: `Examples with ${by}`, scope, publicKey: pair && JSON.stringify(pair.publicKey.export({ format: 'jwk' })) });
    await expect(page.getByRole('heading', { level: 1, name: `Examples with ${by}` })).toBeVisible();
    if (right !== null) await give(page, right);
    const env = { ...process.env, FORCE_COLOR: '0', MANDATE_SECRET: secret, MANDATE_PRIVATE_JWK: pair ? JSON.stringify(pair.privateKey.export({ format: 'jwk' })) : '' };
    const clientId = page.url().split('/').at(-1) ?? '';
    await page.getByRole('link', { name: 'Try it' }).click();
    const inShell = await run('bash', ['-euo', 'pipefail', '-c', await shown(page, { clientId, says: 'TOKEN=$(curl' })], { env });
    expect(inShell.stdout).toMatch(rest);
    expect(inShell.stdout).toMatch(graphql);

    await page.getByText('TypeScript', { exact: true }).click();
    const file = info.outputPath('example.mts');
    await writeFile(file, await shown(page, { clientId, says: 'async function token()' }));
    await run(process.execPath, ['node_modules/typescript/bin/tsc', '--ignoreConfig', '--noEmit', '--strict', '--module', 'nodenext', '--target', 'esnext', '--lib', 'esnext', '--types', 'node', file]);
    const inTypescript = await run(process.execPath, [file], { env });
    expect(inTypescript.stdout).toMatch(rest);
    expect(inTypescript.stdout).toMatch(graphql);
  });
}
