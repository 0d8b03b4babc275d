import { subProfileId } from '../factories/member.js';
import { expect, test } from './fixtures.js';

const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString();

test('an auditor sees who could reach data: first that nobody can alone and who is stopped, then the alarm of a machine', async ({ windowOf, company }) => {
  const { id, people: { owner, manager } } = company;
  const page = await windowOf('auditor');
  await page.goto(`/customers/${id}/access`);
  await page.getByRole('link', { name: 'Who could reach data' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Who could reach data' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Nobody can reach customer data alone' })).toBeVisible();
  const stopped = page.getByRole('region', { name: /stopped by a second one/ });
  await expect(stopped.getByRole('listitem').filter({ hasText: 'Maarten Manager gives the right to Maarten Manager' }).first()).toContainText('A second person must agree: it is for whoever gives it.');
  const made = await manager.post<{ id: string }>(`/customers/${id}/clients`, { name: 'Night sync', sponsorMemberId: manager.memberId, scopes: ['sim:read'], authentication: 'secret', endsAt: inDays(90) });
  const given = await owner.post(`/customers/${id}/grants`, { clientId: made.body.id, profile: 'SupportPortalUser', subProfileId: await subProfileId(id, owner, 'fleet-manager'), reason: 'Syncs' });
  expect([made.status, given.status]).toEqual([201, 201]);
  await page.reload();
  const alarm = page.getByRole('region', { name: '1 person could reach customer data alone' });
  await expect(alarm).toContainText('Maarten Manager makes a new secret for the service client Night sync');
  await expect(alarm).toContainText('Nobody stops this');
});

test('GC-8.1, GC-9.2-d: an auditor asks who could act: the Owner stands there too, with the proof, and of another day nobody', async ({ windowOf, company }) => {
  const page = await windowOf('auditor');
  await page.goto(`/customers/${company.id}/access`);
  await page.getByRole('link', { name: 'Who could act' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Who could act' })).toBeVisible();
  const owner = page.getByRole('listitem').filter({ hasText: 'As Access Owner' });
  await expect(owner).toHaveCount(1);
  await owner.getByRole('button', { name: 'Why?' }).click();
  await expect(page.getByRole('dialog')).toContainText('is a registered Customer');
  await page.keyboard.press('Escape');
  await page.getByRole('combobox', { name: 'Who may' }).selectOption('member:read');
  await expect(page).toHaveURL(/can=member/);
  await page.goto(`/customers/${company.id}/could-act?at=2020-01-01`);
  await expect(page.getByText('Nobody can.')).toBeVisible();
});
