import { aMember } from '../factories/member.js';
import { PASSWORD, rows, theAgent } from '../support/as.js';
import { nextCode } from './at-the-door.js';
import { aCompany } from './company.js';
import { expect, test } from './fixtures.js';

const NEW_PASSWORD = 'nine green herons wade';
const linkTo = async (email: string): Promise<string> =>
  (await rows<{ token: string }>(`select substring(body from 'password-reset#(\\S+)') token from mail where recipient = $1 and body like '%password-reset#%' order by created_at desc limit 1`, [email]))[0]?.token ?? '';

test('GC-4.3-b: a person is reported after what ends was told; she is stopped, told why, and back with a new password', async ({ windowOf, company }) => {
  const lost = await aMember(company, { displayName: 'Lena Lost', profile: 'SupportPortalUser', subProfile: 'buyer', language: 'en' });
  const hers = await windowOf(lost.persona);
  await hers.goto(`/customers/${company.id}`);
  await expect(hers.getByRole('heading', { name: 'Welcome, Lena Lost' })).toBeVisible();
  const page = await windowOf('owner');
  await page.goto(`/customers/${company.id}/people/${lost.id}`);
  await page.getByRole('button', { name: 'Report as compromised' }).click();
  const dialog = page.getByRole('dialog', { name: 'Report Lena Lost as compromised' });
  await expect(dialog).toContainText('1 open session ends here');
  await expect(dialog).toContainText('Second factors, rights, and what is done for other companies stay as they are');
  await dialog.getByLabel('What happened').fill('Phone stolen on the train');
  await dialog.getByRole('button', { name: 'Report, and end it now' }).click();
  await expect(page.getByRole('heading', { name: 'Report: Lena Lost', level: 1 })).toBeVisible();
  await expect(page.getByText('Waits for a new password')).toBeVisible();
  await hers.reload();
  await expect(hers.getByText('Your sign-in was reported here as compromised')).toBeVisible();
  await hers.goto(`/password-reset#${await linkTo(lost.email)}`);
  await hers.getByLabel('New password', { exact: true }).fill(NEW_PASSWORD);
  await hers.getByRole('button', { name: 'Set the new password' }).click();
  await expect(hers.getByText('second factor', { exact: false })).toBeVisible();
  await page.reload();
  await expect(page.getByText('Waits for a new password')).toHaveCount(0);
});

test('GC-4.3-b: the letter is written down by the Customer, received by the operator, and the case closed', async ({ windowOf }) => {
  const company = await aCompany();
  const { id, version } = await aMember(company, { displayName: 'Rob Reported', language: 'en' });
  const { body } = await company.people.owner.post<{ id: string }>(`/customers/${company.id}/members/${id}/compromise`, { reason: 'Phone stolen' }, { 'if-match': `"${version}"` });
  const page = await windowOf(company.people.owner);
  await page.goto(`/customers/${company.id}/activity`);
  await page.getByRole('link', { name: 'Compromised credentials' }).click();
  await expect(page.getByRole('heading', { name: 'Compromised credentials', level: 1 })).toBeVisible();
  await page.getByRole('link', { name: 'Rob Reported', exact: true }).click();
  await page.getByRole('button', { name: 'Write down the letter' }).click();
  await page.getByRole('dialog').getByLabel('Tracking number').fill('RR 123 456 789 BE');
  await page.getByRole('dialog').getByRole('button', { name: 'Write down' }).click();
  await expect(page.getByText('RR 123 456 789 BE')).toBeVisible();
  const agent = await windowOf(await theAgent('BackOffice'));
  await agent.goto(`/operator/customers/${company.id}?to=/customers/${company.id}/compromised/${body.id}`);
  const why = agent.getByRole('main').locator('form:has(textarea)');
  await why.getByRole('textbox').fill('Letter in the post of today');
  await why.locator('[type=submit]').click();
  await agent.getByRole('button', { name: 'Record the receipt' }).click();
  await agent.getByRole('dialog').getByLabel('Reason').fill('Seen at the post desk');
  await agent.getByRole('dialog').getByRole('button', { name: 'Record', exact: true }).click();
  await expect(agent.getByText('Confirmed by letter')).toBeVisible();
  await page.reload();
  await page.getByRole('button', { name: 'Close the case' }).click();
  await page.getByRole('dialog').getByLabel('Reason').fill('Nothing was misused');
  await page.getByRole('dialog').getByRole('button', { name: 'Close', exact: true }).last().click();
  await expect(page.getByText('Closed', { exact: true }).first()).toBeVisible();
});

test('GC-4.3-b: whoever reports himself is signed out everywhere, and has a link in the mail', async ({ windowOf, company }) => {
  const self = await aMember(company, { displayName: 'Sam Self', language: 'en' });
  const page = await windowOf(self.persona);
  await page.goto('/account');
  await page.getByRole('button', { name: 'Report my sign-in' }).click();
  const dialog = page.getByRole('dialog', { name: 'Report my sign-in' });
  await expect(dialog).toContainText('you are signed out');
  await dialog.getByLabel('What happened').fill('Laptop stolen');
  await dialog.getByRole('button', { name: 'Report, and end everything' }).click();
  await expect(page).toHaveURL(/\/sign-in/);
  expect(await linkTo(self.email)).not.toBe('');
  expect((await self.persona.get('/session')).status).toBe(401);
});

test('GC-4.3-b: a sign-in from a new kind of device is told by mail; "it was not me" ends everything', async ({ windowOf, emptyWindow, company }) => {
  const person = await aMember(company, { displayName: 'Nora Noted', language: 'en' });
  const hers = await windowOf(person.persona);
  const theirs = await emptyWindow(); // a browser, where she used a program
  await theirs.goto('/sign-in');
  await theirs.getByLabel('E-mail', { exact: true }).fill(person.email);
  await theirs.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await theirs.getByRole('button', { name: 'Sign in', exact: true }).click();
  await theirs.getByLabel('Code', { exact: true }).fill(nextCode(person.persona.secret));
  await expect(theirs).toHaveURL(new RegExp(company.id));
  await hers.goto('/account');
  await expect(hers.getByText('first from this kind of device')).toBeVisible();
  const [mail] = await rows<{ token: string }>(`select substring(body from 'sign-in-report#(\\S+)') token from mail where recipient = $1 and body like '%sign-in-report#%'`, [person.email]);
  const mailbox = await emptyWindow();
  await mailbox.goto(`/sign-in-report#${mail?.token ?? ''}`);
  await mailbox.getByRole('button', { name: 'It was not me' }).click();
  await expect(mailbox.getByRole('heading', { name: 'Everything has ended' })).toBeVisible();
  for (const page of [hers, theirs]) {
    await page.reload();
    await expect(page).toHaveURL(/\/sign-in/);
  }
});
