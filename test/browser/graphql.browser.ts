import { theAgent } from '../support/as.js';
import { expect, test } from './fixtures.js';

test('whoever is not signed in signs in and comes back to the GraphQL page', async ({ emptyWindow }) => {
  const page = await emptyWindow();
  await page.goto('/graphiql');
  await expect(page).toHaveURL(/\/sign-in\?to=%2Fgraphiql/);
});

test('its first query runs as oneself; the schema completes the next one and can be read', async ({ windowOf, company }) => {
  const page = await windowOf('owner');
  await page.goto('/graphiql');
  await page.getByRole('button', { name: 'Run', exact: true }).click();
  await expect(page.getByRole('textbox', { name: 'Result' })).toContainText(company.id);
  await page.getByRole('region', { name: 'Schema' }).getByLabel('Find a field').fill('costCentres');
  await expect(page.getByRole('region', { name: 'Schema' })).toContainText('Cost centres in the order of their codes.');
  await page.getByRole('textbox', { name: 'Query' }).click();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('Delete');
  await page.keyboard.type(`{ sims(customerId: "${company.id}", first: 1) { edg`);
  await page.getByRole('option', { name: /^edges/ }).click();
  await page.keyboard.type(' { node { iccid ');
  await page.keyboard.press('Escape');
  await page.keyboard.press('ControlOrMeta+Enter');
  await expect(page.getByRole('textbox', { name: 'Result' })).toContainText('89');
});

test('a refusal is read as the server says it', async ({ windowOf, company }) => {
  const page = await windowOf('manager');
  await page.goto('/graphiql');
  await page.getByRole('textbox', { name: 'Query' }).click();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('Delete');
  await page.keyboard.insertText(`{ sims(customerId: "${company.id}", first: 1) { edges { node { iccid } } } }`);
  await page.getByRole('button', { name: 'Run', exact: true }).click();
  await expect(page.getByRole('textbox', { name: 'Result' })).toContainText('urn:mandate:problem');
});

test('an agent begins with a query of his own, and says why he looks at a Customer; its comments are in the language of the page', async ({ windowOf, company }) => {
  const page = await windowOf(await theAgent('BackOffice'));
  await page.goto('/graphiql');
  const [query, result] = [page.getByRole('textbox', { name: 'Query' }), page.getByRole('textbox', { name: 'Result' })];
  await page.getByRole('button', { name: 'Run', exact: true }).click();
  await expect(result).toContainText('BackOffice');
  await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('menuitem', { name: 'Deutsch' }).click();
  await expect(page.getByRole('textbox', { name: 'Abfrage' })).toContainText('Strg Eingabe führt sie aus');
  await page.getByRole('button', { name: 'Deutsch' }).click();
  await page.getByRole('menuitem', { name: 'English' }).click();
  await query.click();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('Delete');
  await page.keyboard.insertText(`{ member(customerId: "${company.id}", memberId: "${company.people.fleetManager.memberId}") { displayName } }`);
  await page.getByLabel('Reason for a look').fill('Ticket 4711 – Zoë');
  await page.keyboard.press('Tab');
  await page.getByRole('button', { name: 'Run', exact: true }).click();
  await expect(result).toContainText('Fien Fleet');
  await page.reload();
  await expect(query).toContainText('displayName');
});
