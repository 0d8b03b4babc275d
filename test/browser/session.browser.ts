import { anAddress, register, registration } from '../factories/customer.js';
import { anAgent, nobody, PASSWORD } from '../support/as.js';
import { codeNow, linkTo, nextCode, somebody, typePassword, withAuthenticator } from './at-the-door.js';
import { expect, test } from './fixtures.js';

const NEXT = 'another lantern, another harbour';

test('password, then the code that the account needs: six digits are enough, and one is where one wanted to go', async ({ company, emptyWindow }) => {
  const person = await somebody(company);
  const page = await emptyWindow();
  await page.goto('/account');
  await typePassword(page, person.email);
  const code = page.getByLabel('Code', { exact: true });
  await expect(code).toBeFocused();
  await code.pressSequentially(nextCode(person.secret));
  await expect(page.getByRole('heading', { name: 'Your profile' })).toBeVisible();
  await expect(page).toHaveURL('/account');
});

test('who has no second factor is in by his password alone', async ({ company, emptyWindow }) => {
  const person = await somebody(company, { secondFactor: false });
  const page = await emptyWindow();
  await page.goto('/sign-in');
  await typePassword(page, person.email);
  await expect(page).toHaveURL(`/customers/${company.id}`);
});

test('a wrong password keeps the address; a wrong code says so and may be typed again', async ({ company, emptyWindow }) => {
  const person = await somebody(company);
  const page = await emptyWindow();
  await page.goto('/sign-in');
  await typePassword(page, person.email, 'not the password');
  await expect(page.getByRole('alert')).toContainText('E-mail or password is not right');
  await expect(page.getByLabel('E-mail', { exact: true })).toHaveValue(person.email);
  await expect(page.getByLabel('Password', { exact: true })).toBeFocused();
  await typePassword(page, person.email);
  await page.getByLabel('Code', { exact: true }).fill('000000');
  await expect(page.getByRole('alert')).toContainText('The code is not right');
  await expect(page.getByLabel('Code', { exact: true })).toHaveValue('');
  await page.getByLabel('Code', { exact: true }).fill(nextCode(person.secret));
  await expect(page).toHaveURL(`/customers/${company.id}`);
});

test('S26: after too many tries the page says how long to wait, counts down, and lets nobody try before', async ({ emptyWindow }) => {
  const email = anAddress();
  for (let tries = 0; tries < 5; tries += 1) await nobody.post('/session', { email, password: 'guessed' });
  const page = await emptyWindow();
  await page.goto('/sign-in');
  await typePassword(page, email, 'guessed again');
  await expect(page.getByRole('alert')).toContainText('Too many tries');
  const button = page.getByRole('button', { name: /^Sign in: wait 1\d:\d\d$/ });
  await expect(button).toBeDisabled();
  const before = await button.textContent();
  await expect(button).not.toHaveText(before ?? '');
  await page.getByLabel('E-mail', { exact: true }).fill(anAddress());
  await expect(page.getByRole('button', { name: 'Sign in', exact: true })).toBeEnabled();
});

test('a recovery code opens the door once', async ({ company, emptyWindow }) => {
  const person = await somebody(company, { secondFactor: false });
  const { body: { secret } } = await person.post<{ secret: string }>('/second-factor');
  const { body: { recoveryCodes: [recovery = ''] } } = await person.post<{ recoveryCodes: string[] }>('/second-factor/confirmation', { code: codeNow(secret) });
  const page = await emptyWindow();
  for (const works of [true, false]) {
    await page.goto('/sign-in');
    await typePassword(page, person.email);
    await page.getByRole('button', { name: 'Use a recovery code' }).click();
    await page.getByLabel('Recovery code').fill(recovery);
    await page.getByRole('button', { name: 'Sign in', exact: true }).click();
    if (works) await expect(page).toHaveURL(`/customers/${company.id}`);
    else await expect(page.getByRole('alert')).toContainText('was used before');
  }
});

for (const [way, offers] of [['by the button', false], ['offered by the browser where the address is typed', true]] as const) {
  test(`a passkey opens the door without address, password or code: ${way}`, async ({ company, windowOf }) => {
    const page = await windowOf(await somebody(company, { secondFactor: false }));
    await withAuthenticator(page);
    if (!offers) await page.addInitScript(() => Object.assign(PublicKeyCredential, { isConditionalMediationAvailable: () => Promise.resolve(false) }));
    await page.goto('/account');
    await page.getByRole('button', { name: 'Add a passkey' }).click();
    await page.getByLabel('Your password', { exact: true }).fill(PASSWORD);
    await page.getByRole('button', { name: 'Continue on the device' }).click();
    await page.getByLabel('I have kept them').check();
    await page.getByRole('button', { name: 'Done' }).click();
    await page.getByRole('button', { name: /^Your menu/ }).click();
    await page.getByRole('menuitem', { name: 'Sign out' }).click();
    await page.waitForURL('/sign-in');
    if (!offers) await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
    await expect(page).toHaveURL(`/customers/${company.id}`);
  });
}

test('a device that gives no passkey is no dead end', async ({ emptyWindow }) => {
  const page = await emptyWindow();
  await withAuthenticator(page);
  await page.goto('/sign-in');
  await page.getByRole('button', { name: 'Sign in with a passkey' }).click();
  await expect(page.getByRole('alert')).toContainText('No passkey was given');
  await expect(page.getByRole('button', { name: 'Sign in', exact: true })).toBeEnabled();
});

test('S22: a forgotten password: the link comes by mail, leaves the address at once, works once, and one is in with the new one', async ({ company, emptyWindow }) => {
  const person = await somebody(company);
  const page = await emptyWindow();
  await page.goto('/sign-in');
  await page.getByLabel('E-mail', { exact: true }).fill(person.email);
  await page.getByRole('link', { name: 'Forgotten your password?' }).click();
  await expect(page.getByLabel('E-mail', { exact: true })).toHaveValue(person.email);
  await page.getByRole('button', { name: 'Send the link' }).click();
  await expect(page.getByRole('heading', { name: 'Look into your mailbox' })).toBeVisible();
  const link = await linkTo(person.email, 'password-reset');
  await page.goto(link);
  await expect(page.getByRole('heading', { name: 'Choose a new password' })).toBeVisible();
  await expect(page).toHaveURL('/password-reset');
  await expect(page.getByText('At least 8 characters')).toBeVisible();
  await page.getByLabel('New password').fill('password');
  await page.getByRole('button', { name: 'Set the new password' }).click();
  await expect(page.getByText('one of the first passwords')).toBeVisible();
  await page.getByLabel('New password').fill(NEXT);
  await page.getByRole('button', { name: 'Set the new password' }).click();
  await page.getByLabel('Code', { exact: true }).fill(nextCode(person.secret));
  await expect(page).toHaveURL(`/customers/${company.id}`);
  await page.goto('/sign-in');
  await page.goto(link);
  await expect(page.getByRole('heading', { name: 'This link does not work any more' })).toBeVisible();
});

test('P16: from the invitation to the first second factor by keyboard alone', async ({ emptyWindow }) => {
  const email = anAddress();
  const registered = await register(registration({ language: 'en', registrant: { displayName: 'Kim Keys', email, link: 'directorship', language: 'en' } }));
  expect(registered.status).toBe(201);
  const page = await emptyWindow();
  await page.goto(await linkTo(email, 'invitation'));
  await expect(page.getByRole('heading', { name: 'Welcome, Kim Keys' })).toBeFocused();
  await expect(page).toHaveURL('/invitation');
  await expect(page.getByText('At least 15 characters')).toBeVisible();
  for (const field of ['E-mail', 'Your name', 'Language', 'New password']) {
    await page.keyboard.press('Tab');
    await expect(page.getByLabel(field, { exact: true })).toBeFocused();
  }
  await page.keyboard.type(PASSWORD);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Set up your second factor' })).toBeFocused();
  await expect(page.getByRole('button', { name: 'Later' })).toHaveCount(0);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: /^Authenticator app/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: 'Authenticator app' })).toBeFocused();
  for (const button of ['Back', 'Continue']) {
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: button })).toBeFocused();
  }
  await page.keyboard.press('Enter');
  await expect(page.getByRole('img', { name: 'QR code' })).toBeVisible();
  const secret = ((await page.locator('[data-secret]').textContent()) ?? '').replaceAll(' ', '');
  await expect(page.getByLabel('Code of the app')).toBeFocused();
  await page.keyboard.type(codeNow(secret));
  await expect(page.getByRole('list', { name: 'Recovery codes' }).getByRole('listitem')).toHaveCount(10);
  for (const control of ['Copy', 'Download', 'Print']) {
    await page.keyboard.press('Tab');
    await expect(page.getByRole('button', { name: control })).toBeFocused();
  }
  await page.keyboard.press('Tab');
  await expect(page.getByRole('checkbox', { name: 'I have kept them' })).toBeFocused();
  await page.keyboard.press('Space');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`/customers/${registered.body.id}`);
});

test('S22: who has a sign-in accepts with its password, and a used invitation says so', async ({ company, emptyWindow }) => {
  const email = anAddress();
  await register(registration({ registrant: { displayName: 'Ada Again', email, link: 'directorship', language: 'en' } }));
  await nobody.post('/invitations/acceptance', { token: (await linkTo(email, 'invitation')).split('#')[1], password: PASSWORD });
  expect((await company.people.owner.post(`/customers/${company.id}/members`, { displayName: 'Ada Again', email, link: 'employment', language: 'en' })).status).toBe(201);
  const link = await linkTo(email, 'invitation');
  const page = await emptyWindow();
  await page.goto(link);
  await expect(page.getByRole('heading', { name: 'Welcome back, Ada Again' })).toBeVisible();
  await page.getByLabel('Password', { exact: true }).fill('not the password');
  await page.getByRole('button', { name: 'Accept the invitation' }).click();
  await expect(page.getByRole('alert')).toContainText('E-mail or password is not right');
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Accept the invitation' }).click();
  await expect(page.getByRole('heading', { name: 'Set up your second factor' })).toBeVisible();
  const again = await emptyWindow();
  await again.goto(link);
  await expect(again.getByText('An invitation works once')).toBeVisible();
});

test('an agent has his own door, and his links lead to it', async ({ emptyWindow }) => {
  const agent = await anAgent('BackOffice');
  const page = await emptyWindow();
  await page.goto('/operator');
  await expect(page.getByRole('heading', { name: 'Sign in to the back office' })).toBeVisible();
  await page.getByRole('link', { name: 'Forgotten your password?' }).click();
  await expect(page.getByRole('heading', { name: 'A new password' })).toBeVisible(); // sign-in has a field of that name, too
  await page.getByLabel('E-mail', { exact: true }).fill(agent.email);
  await page.getByRole('button', { name: 'Send the link' }).click();
  await expect(page.getByRole('heading', { name: 'Look into your mailbox' })).toBeVisible();
  await page.goto(await linkTo(agent.email, 'password-reset'));
  await page.getByLabel('New password').fill(NEXT);
  await page.getByRole('button', { name: 'Set the new password' }).click();
  await page.getByLabel('Code', { exact: true }).fill(nextCode(agent.secret));
  await expect(page).toHaveURL(/\/operator$/);
});

test('P16: an agent without a second factor sets one before he sees anything', async ({ windowOf }) => {
  const page = await windowOf(await anAgent('BackOffice', { secondFactor: false }));
  await withAuthenticator(page);
  await page.goto('/operator');
  await expect(page.getByRole('heading', { name: 'Set up your second factor' })).toBeVisible();
  await page.getByRole('button', { name: /^Passkey/ }).click();
  await page.getByRole('button', { name: 'Continue on the device' }).click();
  await page.getByLabel('I have kept them').check();
  await page.getByRole('button', { name: 'Done' }).click();
  await expect(page).toHaveURL(/\/operator$/);
  await expect(page.getByRole('banner')).toContainText('Back office');
});

test('a session that ends under one\'s hands is taken up again above the page', async ({ company, windowOf }) => {
  const person = await somebody(company);
  const page = await windowOf(person);
  await page.goto('/account');
  await page.getByRole('button', { name: 'Change e-mail' }).click();
  await page.getByLabel('New e-mail').fill('typed@proef.example');
  await page.getByRole('textbox', { name: 'Code' }).fill('000000');
  expect((await person.send({ method: 'DELETE', path: '/session' })).status).toBe(204);
  await page.getByRole('button', { name: 'Ask for the change' }).click();
  const again = page.getByRole('dialog', { name: 'Your session has ended' });
  await again.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await again.getByRole('button', { name: 'Sign in', exact: true }).click();
  await again.getByLabel('Code', { exact: true }).fill(nextCode(person.secret));
  await expect(again).toHaveCount(0);
  await expect(page.getByLabel('New e-mail')).toHaveValue('typed@proef.example');
});
