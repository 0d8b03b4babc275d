import { randomUUID } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { migrate, revert } from '../../src/platform/database/migrate.js';
import { ask, type FreshDatabase, freshDatabase } from '../architecture/fresh-database.js';

/** The first migration that knows of terms. */
const TERMS = '1796000000800';
const inDays = (days: number): string => `(current_date + ${days} + time '00:00') at time zone 'Europe/Brussels'`;

let database: FreshDatabase;
beforeAll(async () => {
  database = await freshDatabase();
  await migrate(database.urls.owner);
  for (let left = readdirSync('migrations').filter((file) => file.endsWith('.ts') && file >= TERMS).length; left > 0; left -= 1) await revert(database.urls.owner);
});
afterAll(() => database.drop());

it('GC-9.2-a, GC-9.2-b: links that were there get the term that their end says, and the ends to come are announced', async () => {
  const customer = randomUUID();
  const row = ([name, link, endsAt, reason = 'null']: string[]): string =>
    `('${customer}', gen_random_uuid(), gen_random_uuid(), '${name ?? ''}', '${name ?? ''}@proef.example', '${link ?? ''}', now() - interval '1 year', ${endsAt ?? ''}, ${reason}, now())`;
  await ask(database.urls.superuser, `set session_replication_role = replica; insert into member (customer_id, id, identity_id, display_name, email, link, starts_at, ends_at, end_reason, recorded_at) values
    ${[['fixed', 'employment', inDays(5)], ['indefinite', 'employment', 'null'], ['underNotice', 'employment', inDays(40), `'Gave notice'`], ['past', 'employment', `now() - interval '1 day'`], ['seat', 'directorship', inDays(5)]].map(row).join(', ')}`);
  await migrate(database.urls.owner);
  expect(await ask(database.urls.superuser, 'select display_name "name", term from member order by 1')).toEqual(
    [['fixed', 'fixed'], ['indefinite', 'indefinite'], ['past', 'fixed'], ['seat', null], ['underNotice', 'indefinite']].map(([name, term]) => ({ name, term })));
  const jobs = await ask(database.urls.superuser, `select data ->> 'customerId' "customerId", (data ->> 'day')::date - current_date "days", start_after <= now() "atOnce", to_char(start_after at time zone 'Europe/Brussels', 'HH24:MI') "at" from jobs.job where name = 'link-end' order by 2`);
  expect(jobs).toMatchObject([{ customerId: customer, days: 4, atOnce: true }, { customerId: customer, days: 39, atOnce: false, at: '08:00' }]);

  // a node of the version before says nothing of terms, when it admits somebody and when it changes who was there
  await ask(database.urls.superuser, `alter table member disable trigger all; alter table member enable trigger say_term_of_employment;
    insert into member (customer_id, id, identity_id, display_name, email, link, starts_at, recorded_at) values ('${customer}', gen_random_uuid(), gen_random_uuid(), 'older', 'o@proef.example', 'employment', now(), now());
    update member set term = null where display_name in ('fixed', 'underNotice')`);
  expect(await ask(database.urls.superuser, `select display_name "name", term from member where display_name in ('fixed', 'older', 'underNotice') order by 1`)).toEqual(
    [['fixed', 'fixed'], ['older', 'indefinite'], ['underNotice', 'indefinite']].map(([name, term]) => ({ name, term })));
});
