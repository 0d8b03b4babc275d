import { published } from '../documents/desk-by-http.js';
import { expect, test } from './fixtures.js';

test('GC-6.2: a person puts the deadlines into a calendar program, which reads them without a session, and ends the address', async ({ windowOf, company, request }) => {
  const { dueOn, title } = await published(company.id, { title: 'Report for the calendar' });
  const page = await windowOf('owner');
  await page.goto(`/customers/${company.id}/deadlines`);
  const section = page.getByRole('region', { name: 'In your calendar' });
  await expect(section).toContainText('Last day to object to each open document that you may read');
  await section.getByRole('button', { name: 'Add to your calendar' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('Whoever has the address can read these days');
  await dialog.getByRole('button', { name: 'Add to your calendar' }).click();
  const address = (await section.getByLabel('Address of your calendar', { exact: true }).innerText()).trim();
  await expect(section.getByRole('button', { name: 'Copy: Address of your calendar' })).toBeVisible();
  const told = await request.get(address);
  expect(told.headers()['content-type']).toBe('text/calendar; charset=utf-8');
  expect(await told.text()).toContain(`DTSTART;VALUE=DATE:${dueOn.replaceAll('-', '')}`);
  expect(await told.text()).not.toContain(title);

  await page.reload();
  await expect(section).toContainText('Address made');
  await expect(section).not.toContainText('.ics'); // shown once
  await section.getByRole('button', { name: 'End the address' }).click();
  await dialog.getByRole('button', { name: 'End the address' }).click();
  await expect(page.getByText('The address of your calendar has ended')).toBeVisible();
  await expect(section.getByRole('button', { name: 'Add to your calendar' })).toBeVisible();
  expect((await request.get(address)).status()).toBe(404);
});

test('I6: a Service User is offered the days of the own rights, and nothing of documents', async ({ windowOf, company }) => {
  const page = await windowOf('serviceUser');
  await page.goto(`/customers/${company.id}/deadlines`);
  const section = page.getByRole('region', { name: 'In your calendar' });
  await expect(section).toContainText('Last day of each of your access rights that has an end');
  await expect(section).not.toContainText('document');
});
