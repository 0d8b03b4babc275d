import { anAddress } from '../factories/customer.js';
import { Client, PASSWORD, rows, signIn } from '../support/as.js';
import { linkTo, nextCode, somebody, withAuthenticator } from './at-the-door.js';
import { expect, test } from './fixtures.js';

test('P16: the first passkey brings recovery codes; it has a name, and stays while it is the last second factor', async ({ company, windowOf }) => {
  const page = await windowOf(await somebody(company, { secondFactor: false }));
  await withAuthenticator(page);
  await page.goto('/account');
  const factors = page.getByRole('region', { name: 'Second factor' });
  await factors.getByRole('button', { name: /^Get new ones/ }).click();
  await expect(page.getByText('Recovery codes stand in for a second factor')).toBeVisible();
  await page.keyboard.press('Escape');
  await factors.getByRole('button', { name: 'Add a passkey' }).click();
  await page.getByLabel('Name').fill('My laptop');
  await page.getByLabel('Your password', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Continue on the device' }).click();
  const codes = page.getByRole('dialog', { name: 'Recovery codes' });
  await expect(codes.getByRole('listitem')).toHaveCount(10);
  await expect(codes.getByRole('button', { name: 'Done' })).toBeDisabled();
  await codes.getByLabel('I have kept them').check();
  await codes.getByRole('button', { name: 'Done' }).click();
  await expect(factors).toContainText('10 of 10 left');
  await factors.getByRole('button', { name: 'Rename My laptop' }).click();
  await page.getByRole('dialog').getByLabel('Name').fill('Work laptop');
  await page.getByRole('dialog').getByRole('button', { name: 'Rename' }).click();
  await expect(factors).toContainText('Work laptop');
  await factors.getByRole('button', { name: /^Remove/ }).click();
  await expect(page.getByText('This is your last second factor. Set another one first')).toBeVisible();
});

test('P16: the first second factor asks for the password, however fresh the session is', async ({ company, windowOf }) => {
  const person = await somebody(company, { secondFactor: false });
  const page = await windowOf(person);
  await withAuthenticator(page);
  await page.goto('/account');
  const factors = page.getByRole('region', { name: 'Second factor' });
  await factors.getByRole('button', { name: 'Set up' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('button', { name: 'Continue' })).toBeDisabled();
  await dialog.getByLabel('Your password', { exact: true }).fill('not this one');
  await dialog.getByRole('button', { name: 'Continue' }).click();
  await expect(dialog.getByRole('alert')).toBeVisible();
  await dialog.getByLabel('Your password', { exact: true }).fill(PASSWORD);
  await dialog.getByRole('button', { name: 'Continue' }).click();
  await expect(dialog.getByLabel('Code of the app')).toBeVisible();
  await page.keyboard.press('Escape');
  await factors.getByRole('button', { name: 'Add a passkey' }).click();
  await page.getByLabel('Your password', { exact: true }).fill(PASSWORD);
  await page.getByRole('button', { name: 'Continue on the device' }).click();
  await expect(page.getByRole('dialog', { name: 'Recovery codes' })).toBeVisible();
});

test('P16: a passkey beside an authenticator can go, once its owner has proven himself by it', async ({ company, windowOf }) => {
  const person = await somebody(company);
  const page = await windowOf(person);
  await withAuthenticator(page);
  await page.goto('/account');
  const factors = page.getByRole('region', { name: 'Second factor' });
  await factors.getByRole('button', { name: 'Add a passkey' }).click();
  await page.getByLabel('Name').fill('Spare key');
  await page.getByRole('textbox', { name: 'Code' }).fill(nextCode(person.secret));
  await page.getByRole('button', { name: 'Continue on the device' }).click();
  await factors.getByRole('button', { name: 'Remove Spare key' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('Nobody can sign in with it any more');
  await expect(dialog.getByLabel('With a passkey')).toBeChecked();
  await dialog.getByRole('button', { name: 'Remove' }).click();
  await expect(factors).not.toContainText('Spare key');
});

test('one sees where one is signed in, and ends the others', async ({ company, windowOf }) => {
  const person = await somebody(company, { secondFactor: false });
  const elsewhere = new Client({ cookie: await signIn(person.email) });
  const page = await windowOf(person);
  await page.goto('/account');
  const sessions = page.getByRole('region', { name: 'Where you are signed in' });
  await expect(sessions.getByRole('listitem')).toHaveCount(2);
  await expect(sessions.getByRole('listitem').first()).toContainText('this session');
  await sessions.getByRole('button', { name: 'End all others' }).click();
  await expect(page.getByRole('dialog')).toContainText('1 other session ends at once');
  await page.getByRole('dialog').getByRole('button', { name: 'End', exact: true }).click();
  await expect(sessions.getByRole('listitem')).toHaveCount(1);
  expect((await elsewhere.get('/session')).status).toBe(401);
  expect((await person.get('/session')).status).toBe(200);
});

test('S13: a change of address waits in sight, and the old address stops it', async ({ company, windowOf, emptyWindow }) => {
  const person = await somebody(company);
  const page = await windowOf(person);
  await page.goto('/account');
  const wanted = anAddress();
  await page.getByRole('button', { name: 'Change e-mail' }).click();
  await expect(page.getByRole('dialog')).toContainText('It counts 72 hours from now');
  await page.getByLabel('New e-mail').fill(wanted);
  await page.getByRole('textbox', { name: 'Code' }).fill(nextCode(person.secret));
  await page.getByRole('button', { name: 'Ask for the change' }).click();
  const waits = page.getByRole('group', { name: 'Change of your e-mail that waits' });
  await expect(waits).toContainText(wanted);
  const mailbox = await emptyWindow();
  await mailbox.goto(await linkTo(person.email, 'email-veto'));
  await expect(mailbox).toHaveURL('/email-veto');
  await expect(mailbox.getByText('You are signed out everywhere')).toBeVisible();
  await mailbox.getByRole('button', { name: 'Stop the change' }).click();
  await expect(mailbox.getByRole('link', { name: 'Choose a new password' })).toBeVisible();
  expect((await person.get('/session')).status).toBe(401);
  await mailbox.goto(await linkTo(wanted, 'email-confirmation'));
  await mailbox.getByRole('button', { name: 'Confirm this address' }).click();
  await expect(mailbox.getByRole('heading', { name: 'This link does not work any more' })).toBeVisible();
});

test('S13: confirmed at the new address and approved at the old one it counts at once; withdrawn it is gone', async ({ company, windowOf, emptyWindow }) => {
  const person = await somebody(company, { secondFactor: false });
  const page = await windowOf(person);
  const wanted = anAddress();
  const ask = async (): Promise<void> => {
    await page.goto('/account');
    await page.getByRole('button', { name: 'Change e-mail' }).click();
    await page.getByLabel('New e-mail').fill(wanted);
    await page.getByLabel('Your password').fill(PASSWORD);
    await page.getByRole('button', { name: 'Ask for the change' }).click();
    await expect(page.getByText(`Your e-mail is to become ${wanted}`)).toBeVisible();
  };
  await ask();
  await page.getByRole('button', { name: 'Withdraw the change' }).click();
  await expect(page.getByText('is to become')).toHaveCount(0);
  await ask();
  const mailbox = await emptyWindow();
  await mailbox.goto(await linkTo(wanted, 'email-confirmation'));
  await mailbox.getByRole('button', { name: 'Confirm this address' }).click();
  await expect(mailbox.getByText(`You will sign in with ${wanted} from`)).toBeVisible();
  await mailbox.goto(await linkTo(person.email, 'email-veto'));
  await mailbox.getByRole('button', { name: 'Approve the change' }).click();
  await expect(mailbox.getByText(`From now on you sign in with ${wanted}`)).toBeVisible();
  await page.goto('/account');
  await expect(page.getByRole('region', { name: 'You', exact: true })).toContainText(wanted);
});

test('language goes with the account, light or dark with the device', async ({ company, windowOf }) => {
  const person = await somebody(company, { secondFactor: false });
  const page = await windowOf(person);
  await page.goto('/account');
  await page.getByRole('radio', { name: 'Nederlands' }).click(); // it is checked when the choice is under way, a moment later
  await expect(page.getByRole('heading', { name: 'Uw profiel' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'nl');
  expect((await person.get('/session')).body).toMatchObject({ identity: { language: 'nl' } });
  await page.getByRole('radio', { name: 'Donker' }).check();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Uw profiel' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('data-mantine-color-scheme', 'dark');
});

test('who belongs to no Customer any more still has his profile', async ({ company, windowOf }) => {
  const person = await somebody(company, { secondFactor: false });
  await rows('delete from identity_customer where identity_id = (select id from identity where lower(email) = lower($1))', [person.email]);
  const page = await windowOf(person);
  await page.goto('/');
  await expect(page).toHaveURL('/account');
  await expect(page.getByText('You have access to no Customer at the moment')).toBeVisible();
});

test('S13: a mobile number is set by the code that comes there, and removed with a proof', async ({ company, windowOf }) => {
  const person = await somebody(company, { secondFactor: false });
  const page = await windowOf(person);
  await page.goto('/account');
  const number = `+32${String(Math.floor(Math.random() * 1e9)).padStart(9, '4')}`;
  const section = page.getByRole('region', { name: 'Mobile number' });
  await section.getByRole('button', { name: 'Set mobile number' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Mobile number').fill('0470 12 34 56');
  await dialog.getByLabel('Your password', { exact: true }).fill(PASSWORD);
  await dialog.getByRole('button', { name: 'Send the code' }).click();
  await expect(dialog.getByText('This is no number with its country')).toBeVisible();
  await dialog.getByLabel('Mobile number').fill(number);
  await dialog.getByRole('button', { name: 'Send the code' }).click();
  await expect(section).toContainText(`We sent a code to ${number}.`);
  const [{ body } = { body: '' }] = await rows<{ body: string }>(`select body from mail where recipient = $1 and transport = 'sms'`, [number]);
  await section.getByLabel('Code from the SMS').fill('no code');
  await section.getByRole('button', { name: 'Confirm' }).click();
  await expect(section.getByText('The code is not right, or not any more')).toBeVisible();
  await section.getByLabel('Code from the SMS').fill(/\d{6}/.exec(body)?.[0] ?? '');
  await section.getByRole('button', { name: 'Confirm' }).click();
  await expect(page.getByText(`${number} is warned from now on.`)).toBeVisible();
  await expect(section.getByLabel('Code from the SMS')).toBeHidden();

  await page.getByRole('link', { name: 'What was sent to you' }).click();
  await expect(page.getByRole('row').filter({ hasText: 'Code for a mobile number' })).toContainText('SMS');
  await page.goBack();
  await section.getByRole('button', { name: 'Remove mobile number' }).click();
  await page.getByRole('dialog').getByLabel('Your password', { exact: true }).fill(PASSWORD);
  await page.getByRole('dialog').getByRole('button', { name: 'Remove mobile number' }).click();
  await expect(section).toContainText('None.');
});
