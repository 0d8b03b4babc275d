import { subProfileId } from '../factories/member.js';
import { expect, test } from './fixtures.js';

test('GC-8.4-c: a user hands on a part of what he holds, the colleague accepts it, both see the chain and what it is worth; the Owner takes it over', async ({ windowOf, company }) => {
  const { id, people: { owner, fleetManager, nobodyYet } } = company;
  const giver = await windowOf('fleetManager');
  await giver.goto(`/customers/${id}/delegations`);
  await giver.getByRole('button', { name: /^Delegate.*not allowed/ }).click();
  await expect(giver.getByRole('dialog')).toContainText('None of your rights may be passed on');
  const { body: source } = await owner.post<{ id: string; version: number }>(`/customers/${id}/grants`, { memberId: fleetManager.memberId, profile: 'SupportPortalUser', subProfileId: await subProfileId(id, owner, 'fleet-manager'), mayDelegate: true, delegationDepth: 2, reason: 'Runs the fleet' });

  await giver.reload();
  await giver.getByRole('button', { name: 'Delegate' }).click();
  const propose = giver.getByRole('dialog', { name: 'Delegate' });
  await expect(propose).toContainText('It gives nothing before he accepts');
  await propose.getByLabel('E-mail of the colleague').fill('nobody@elsewhere.example');
  await propose.getByRole('checkbox', { name: 'See SIM cards' }).check();
  await propose.getByLabel('Reason').fill('Replaces me in summer');
  await propose.getByRole('button', { name: 'Propose' }).click();
  await expect(propose.getByRole('alert')).toBeVisible();
  await propose.getByLabel('E-mail of the colleague').fill(nobodyYet.email);
  await propose.getByRole('button', { name: 'Propose' }).click();
  await expect(giver.getByRole('heading', { level: 1, name: 'Part of “Fleet manager”' })).toBeVisible();
  await expect(giver.getByText('It gives nothing before it is accepted')).toBeVisible();

  const receiver = await windowOf('nobodyYet');
  await receiver.goto(`/customers/${id}`);
  await receiver.getByRole('navigation').getByRole('link', { name: 'Delegations' }).click();
  await expect(receiver.getByText('Waits for your answer')).toBeVisible();
  await receiver.getByRole('link', { name: /Fleet manager/ }).click();
  await receiver.getByRole('button', { name: 'Accept' }).click();
  await receiver.getByRole('dialog').getByRole('button', { name: 'Accept' }).click();
  const worth = receiver.getByRole('region', { name: 'What it is worth now' });
  await expect(worth.getByRole('listitem').first()).toContainText('See SIM cards counts');
  await expect(worth).toContainText('Given by Fien Fleet');
  await expect(worth).toContainText('Given by Olga Owner');

  const boss = await windowOf('owner');
  await boss.goto(receiver.url());
  await expect(boss.getByRole('region', { name: 'What it is worth now' })).toContainText('Given by Fien Fleet');
  await owner.post(`/customers/${id}/grants/${source.id}/revocation`, { reason: 'No longer' }, { 'if-match': `"${source.version}"` });
  await receiver.reload();
  await expect(receiver.getByText('It rests: what it was made of is not in force')).toBeVisible();
  await expect(worth.getByRole('listitem').first()).not.toContainText('counts');
  await boss.reload();
  await boss.getByRole('button', { name: 'Take over' }).click();
  await boss.getByRole('dialog').getByLabel('Reason').fill('Fien is away');
  await boss.getByRole('dialog').getByRole('button', { name: 'Take over' }).click();
  await expect(boss.getByText('It gives nothing any more')).toBeVisible();
  expect((await nobodyYet.get(`/customers/${id}/sims?limit=1`)).status).toBe(200);
});

test('GC-8.4-c: whoever is asked declines with a reason; the giver ends what he gave', async ({ windowOf, company }) => {
  const { id, costCentres, people: { owner, scopedFleetManager, finance } } = company;
  const scope = costCentres.slice(0, 2).map((part) => ({ kind: 'costCentre', id: part.id }));
  const { body: source } = await owner.post<{ id: string }>(`/customers/${id}/grants`, { memberId: scopedFleetManager.memberId, profile: 'SupportPortalUser', subProfileId: await subProfileId(id, owner, 'fleet-manager'), scope, mayDelegate: true, delegationDepth: 1, reason: 'Runs the fleet' });
  const proposed = async (): Promise<{ id: string; version: number }> => (await scopedFleetManager.post<{ id: string; version: number }>(`/customers/${id}/delegations`, { sourceId: source.id, email: finance.email, permissions: ['sim:read'], reason: 'Helps me' })).body;
  const one = await proposed();
  const receiver = await windowOf('finance');
  await receiver.goto(`/customers/${id}/delegations/${one.id}`);
  await receiver.getByRole('button', { name: 'Decline' }).click();
  await receiver.getByRole('dialog').getByLabel('Reason').fill('No time for it');
  await receiver.getByRole('dialog').getByRole('button', { name: 'Decline' }).click();
  await expect(receiver.getByText('Not accepted')).toBeVisible();

  const other = await proposed();
  await finance.post(`/customers/${id}/delegations/${other.id}/acceptance`, {}, { 'if-match': `"${other.version}"` });
  const giver = await windowOf('scopedFleetManager');
  await giver.goto(`/customers/${id}/delegations/${other.id}`);
  await expect(giver.getByRole('region', { name: 'What it is worth now' })).toContainText('See SIM cards counts');
  await giver.getByRole('button', { name: 'Narrow' }).click();
  const dialog = giver.getByRole('dialog');
  await dialog.getByRole('combobox').click();
  await giver.keyboard.press('Backspace');
  await dialog.getByLabel('Reason').fill('One depot only');
  await dialog.getByRole('button', { name: 'Narrow' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(giver.getByText(costCentres[1]?.name ?? '')).toHaveCount(0);
  await giver.getByRole('button', { name: 'End' }).click();
  await dialog.getByLabel('Reason').fill('Back from leave');
  await dialog.getByRole('button', { name: 'End' }).click();
  await expect(giver.getByText('It gives nothing any more')).toBeVisible();
  expect((await finance.get(`/customers/${id}/sims?limit=1`)).status).toBe(403);
});
