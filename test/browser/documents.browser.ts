import { published } from '../documents/desk-by-http.js';
import { theAgent } from '../support/as.js';
import { expect, test } from './fixtures.js';

test('GC-6.2: an agent publishes a report; the owner sees each day that counts, objects with a file, and has a receipt; the agent answers, and corrects it', async ({ windowOf, company }) => {
  const desk = await windowOf(await theAgent('BackOffice'));
  await desk.goto(`/operator/customers/${company.id}`);
  await desk.getByLabel('Reason').fill('Publishes the monthly report');
  await desk.getByRole('button', { name: 'Begin the look' }).click();
  await desk.getByRole('button', { name: 'Publish a document' }).click();
  const dialog = desk.getByRole('dialog');
  await expect(dialog).toContainText('From today five working days are counted');
  await dialog.getByLabel('Title').fill('Service report of November');
  await expect(dialog.getByRole('button', { name: 'Publish' })).toBeDisabled();
  const [chooser] = await Promise.all([desk.waitForEvent('filechooser'), dialog.getByRole('button', { name: 'Choose a file' }).click()]);
  await chooser.setFiles({ name: 'november.csv', mimeType: 'text/csv', buffer: Buffer.from('site;availability\nGent;99,95 %\n') });
  await dialog.getByRole('button', { name: 'Publish', exact: true }).click();
  await expect(desk.getByText(/^Published\. The last day to object is/)).toBeVisible();

  const page = await windowOf('owner');
  await page.goto(`/customers/${company.id}`);
  await page.getByRole('navigation').getByRole('link', { name: 'Documents' }).click();
  await page.getByRole('link', { name: 'Service report of November' }).click();
  await expect(page.getByText('5 working days left')).toBeVisible();
  await expect(page.getByText(/Third parties may not|prior written consent/)).toBeVisible();
  await expect(page.getByRole('list', { name: 'Days of the term' }).getByRole('listitem').filter({ hasText: 'working day 5' })).toHaveCount(1);
  await expect(page.getByText('not scanned')).toBeVisible();
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Download' }).click()]);
  expect(file.suggestedFilename()).toMatch(/^november \(internal use, as of \d{4}-\d\d-\d\d\)\.csv$/);

  await page.getByRole('button', { name: 'Object', exact: true }).click();
  const objection = page.getByRole('dialog');
  await expect(objection.getByRole('button', { name: 'Send the objection' })).toBeDisabled();
  await objection.getByLabel('Reasons').fill('Namur is missing.');
  await objection.getByLabel('Parts concerned').fill('Row 2\nRow 3');
  const [files] = await Promise.all([page.waitForEvent('filechooser'), objection.getByRole('button', { name: 'Choose files' }).click()]);
  await files.setFiles([{ name: 'proof.png', mimeType: 'image/png', buffer: Buffer.from('no picture') }]);
  await objection.getByRole('button', { name: 'Send the objection' }).click();
  await expect(objection.getByText(/content of the file is not what/)).toBeVisible();
  await expect(objection.getByLabel('Reasons')).toHaveValue('Namur is missing.');
  await objection.getByRole('button', { name: 'Remove proof.png' }).click();
  const [again] = await Promise.all([page.waitForEvent('filechooser'), objection.getByRole('button', { name: 'Choose files' }).click()]);
  await again.setFiles([{ name: 'proof.txt', mimeType: 'text/plain', buffer: Buffer.from('Namur: 99,91 %') }]);
  await objection.getByRole('button', { name: 'Send the objection' }).click();
  await expect(page.getByText('An objection was made in time')).toBeVisible();
  await expect(page.getByText('Receipt number')).toBeVisible();
  await expect(page.getByText('Row 3')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Object', exact: true })).toHaveCount(0);

  await desk.getByRole('link', { name: 'Documents', exact: true }).first().click();
  await desk.getByRole('link', { name: 'Service report of November' }).click();
  await expect(desk.getByText('Namur is missing.')).toBeVisible();
  await desk.getByRole('button', { name: 'Recognise' }).click();
  await dialog.getByLabel('Answer').fill('Namur was left out by mistake.');
  await dialog.getByRole('button', { name: 'Recognise' }).click();
  await expect(desk.getByText('Namur was left out by mistake.')).toBeVisible();
  await desk.getByRole('button', { name: 'Put right' }).click();
  await dialog.getByLabel('Answer').fill('The figure of Namur is 99.91 %.');
  await dialog.getByRole('button', { name: 'Put right' }).click();
  await expect(desk.getByText('The figure of Namur is 99.91 %.')).toBeVisible();
});

test('GC-6.1: the owner asks consent for an auditor, the agent finds it in his queue and grants it under conditions, and the download says for whom it is', async ({ windowOf, company }) => {
  const { id } = await published(company.id, { title: 'Service report of May', fileName: 'may.txt' });
  const page = await windowOf('owner');
  await page.goto(`/customers/${company.id}/documents/${id}`);
  await expect(page.getByText(/^For internal use only/)).toBeVisible();
  await page.getByRole('button', { name: 'Ask consent for a third party' }).click();
  const asking = page.getByRole('dialog');
  await asking.getByLabel('Third party').fill('Revisor BV');
  await asking.getByRole('textbox', { name: 'Enterprise number' }).fill('0123.456.700');
  await asking.getByLabel('Purpose').fill('the audit of 2026');
  await expect(asking.getByRole('button', { name: 'Ask' })).toBeDisabled();
  await asking.getByLabel('Last day').fill('2030-06-30');
  await asking.getByRole('button', { name: 'Ask' }).click();
  await expect(asking.getByText(/This is no enterprise number/)).toBeVisible();
  await asking.getByRole('textbox', { name: 'Enterprise number' }).clear();
  await asking.getByRole('button', { name: 'Ask' }).click();
  await expect(page.getByText('Waits for the answer')).toBeVisible();

  const desk = await windowOf(await theAgent('BackOffice'));
  await desk.goto('/operator/documents');
  await desk.getByRole('tab', { name: 'Use by third parties' }).click();
  await expect(desk.getByRole('link', { name: /^C-\d{4}-\d{6}$/ }).first()).toBeVisible();
  await desk.goto(`/operator/customers/${company.id}?to=/customers/${company.id}/documents/${id}`);
  await desk.getByLabel('Reason').fill('Answers a request for consent');
  await desk.getByRole('button', { name: 'Begin the look' }).click();
  await desk.getByRole('button', { name: 'Consent', exact: true }).click();
  const dialog = desk.getByRole('dialog');
  await dialog.getByLabel('Answer').fill('Agreed, for the audit.');
  await dialog.getByLabel('Conditions').fill('Whole pages only.');
  await dialog.getByRole('button', { name: 'Consent', exact: true }).click();
  await expect(desk.getByText('Whole pages only.')).toBeVisible();

  await page.reload();
  await expect(page.getByText('In force')).toBeVisible();
  await expect(page.getByText('Whole pages only.')).toBeVisible();
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Download for Revisor BV' }).click()]);
  expect(file.suggestedFilename()).toMatch(/^may \(for Revisor BV, consent C-\d{4}-\d{6} of \d{4}-\d\d-\d\d, for the audit of 2026, as of \d{4}-\d\d-\d\d\)\.txt$/);

  await desk.getByRole('button', { name: 'Withdraw the consent' }).click();
  await dialog.getByLabel('Answer').fill('The figures are counted anew.');
  await dialog.getByRole('button', { name: 'Withdraw the consent' }).click();
  await expect(desk.getByText('The figures are counted anew.')).toBeVisible();
  await page.getByRole('button', { name: 'Download for Revisor BV' }).click();
  await expect(page.getByText(/This consent is not in force/)).toBeVisible(); // the page is older than the withdrawal
});

test('GC-6.2: an objection is taken back before its answer, stays to be read, and another one can follow', async ({ windowOf, company }) => {
  const { id } = await published(company.id, { title: 'Service report of June' });
  const page = await windowOf('owner');
  await page.goto(`/customers/${company.id}/documents/${id}`);
  await page.getByRole('button', { name: 'Object', exact: true }).click();
  await page.getByRole('dialog').getByLabel('Reasons').fill('The wrong month.');
  await page.getByRole('dialog').getByRole('button', { name: 'Send the objection' }).click();
  await page.getByRole('button', { name: 'Withdraw the objection' }).click();
  await expect(page.getByRole('dialog')).toContainText('counts as none');
  await page.getByRole('dialog').getByRole('button', { name: 'Withdraw the objection' }).click();
  await expect(page.getByText('The objection is withdrawn.')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Objection, withdrawn' })).toContainText('The wrong month.');
  await expect(page.getByText('5 working days left')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Object', exact: true })).toBeVisible();
});

test('GC-8.2-a: who may read a document and not object sees why, and who can', async ({ windowOf, company }) => {
  const { id } = await published(company.id, { title: 'For everybody' });
  const page = await windowOf('auditor');
  await page.goto(`/customers/${company.id}/documents/${id}`);
  await page.getByRole('button', { name: /^Object.*not allowed/ }).click();
  await expect(page.getByText(/may not object to documents/)).toBeVisible();
});
