import { setTimeout as pause } from 'node:timers/promises';
import { Temporal } from 'temporal-polyfill';
import { type FreshDatabase, freshDatabase, within } from '../architecture/fresh-database.js';
import { packWith } from '../rules/packs.js';
import type { Client } from '../support/as.js';
import { Postbox } from '../support/postbox.js';
import { proof } from '../support/proof.js';
import { SMS_TOKEN, SmsBox } from '../support/sms-box.js';
import { type OwnServer, startServer } from '../support/server.js';
import { aWorld, type Company, type NamedWorld } from '../world.js';

const ROUND = 1;
const BEGUN = Temporal.Now.instant();
const RULE = 'GC-2.2.3-b';
const reason = 'Wanted by the spec';
const LOOK = { 'mandate-reason': reason };

const postbox = new Postbox();
const gateway = new SmsBox();
let fresh: FreshDatabase;
let server: OwnServer;
let world: NamedWorld;

const sql = <Row extends object>(statement: string, values: unknown[] = []): Promise<Row[]> => within(fresh.urls.superuser, async (client) => (await client.query<Row & Record<string, unknown>>(statement, values)).rows);
const day = (ahead: number): string => BEGUN.add({ hours: 24 * ahead }).toString().slice(0, 10);
const officeOf = ({ id }: Pick<Company, 'id'>): string => `office-${id}@proef.example`;

beforeAll(async () => {
  fresh = await freshDatabase();
  server = await startServer({
    SMTP_URL: await postbox.open(), SMS_URL: await gateway.open(), SMS_TOKEN, MAIL_FROM: 'portal@northline.example', DATABASE_URL: fresh.urls.app, OPERATOR_DATABASE_URL: fresh.urls.operator, MIGRATION_DATABASE_URL: fresh.urls.owner, ROUND_SECONDS: String(ROUND),
  });
  world = await aWorld({ superuser: fresh.urls.superuser, server: server.baseUrl });
  // a number as old as its password outlives a report: nobody else can have set it
  await sql(`set session_replication_role = replica; update customer set notice_email = 'office-' || customer_id || '@proef.example'; delete from rule_clock where rule <> 'GC-2.2.3-a';
    insert into mobile_number (id, realm, subject_id, number, code_digest, asked_at, confirmed_at)
      select gen_random_uuid(), 'customer', id, '+32470' || lpad((row_number() over ())::text, 6, '0'), '', i.created_at - interval '1 day', i.created_at - interval '1 day' from identity i;
    insert into credential (id, realm, subject_id, kind, secret, created_at, confirmed_at)
      select gen_random_uuid(), 'customer', i.id, 'password', 'x', now(), now() from identity i where not exists (select from credential c where c.subject_id = i.id and c.kind = 'password')`);
});

afterAll(async () => {
  await server.stop();
  await postbox.close();
  await gateway.close();
  await fresh.drop();
});

/** From now on it is this instant, and whoever works by the clock had a round. Sessions come along. */
async function goTo(instant: Temporal.Instant): Promise<void> {
  await sql(`update session set last_seen_at = $1, expires_at = $1::timestamptz + interval '1 day' where ended_at is null`, [instant.toString()]);
  server.setClockOffset(instant.since(Temporal.Now.instant(), { largestUnit: 'seconds', smallestUnit: 'milliseconds' }).toString());
  await pause(ROUND * 1_000 + 200);
}

async function ok(answer: Promise<{ status: number; bytes: string }>): Promise<void> {
  const { status, bytes } = await answer;
  if (status >= 300) throw new Error(bytes);
}

const right = async (desk: Client, { id }: Company): Promise<{ dueAt: string; dayZero: string; state: string }> => (await desk.get<{ dueAt: string; dayZero: string; state: string }>(`/operator/customers/${id}/due-rights/${RULE}/administration`, LOOK)).body;
/** A use, which keeps the rules of use away: what is told by them would be told rightly. */
const use = ({ id, people }: Company): Promise<void> => ok(people.owner.get(`/customers/${id}/members`));

it('GC-2.2.3-b, M41: twenty-five months without a contract, every transport listening: nobody hears a word, while whoever did not use his account is warned and told', async () => {
  const { n } = proof('GC-2.2.3-b: months, of twenty-five and one behind, in which every transport was listened to', 26, 8);
  const { group: silent, twin: told, agents: { BackOffice: desk } } = world;
  // the loudest pack there may be, and everything that may be done by itself is
  const loud = { notices: { before: 'must', after: 'must' } } as const;
  await ok(desk.post('/operator/rule-packs', { pack: packWith('loud-1', { 'GC-2.2.3-a': loud, 'GC-2.2.3-c': loud }), effectiveFrom: day(5), note: reason }));
  for (const rule of ['GC-2.2.3-a', 'GC-2.2.3-c']) await ok(desk.put(`/operator/due-rights/automation/${rule}`, { automatic: true, reason }));
  await ok(desk.put(`/operator/customers/${silent.id}/product-contracts/C-2024-1`, { product: 'Mobile 40', startsOn: '2020-02-01', endsOn: day(0), reason }));
  await goTo(BEGUN.add({ hours: 24 * 6 }));
  await Promise.all([use(silent), use(told)]); // both are counted by the loud pack now
  const dueAt = Temporal.Instant.from((await right(desk, silent)).dueAt);
  // the control: both transports carry what they are given
  const [{ people, things }, heard] = [told, postbox.received.length];
  const { etag } = await people.owner.get(`/customers/${told.id}/members/${things.member}`);
  await ok(people.owner.post(`/customers/${told.id}/members/${things.member}/compromise`, { reason }, { 'if-match': etag ?? '' }));
  await postbox.until(() => postbox.received.length === heard + 2); // to the person and to the company
  for (let tries = 0; tries < 200 && gateway.posted.length === 0; tries += 1) await pause(50);
  expect(gateway.posted.length).toBeGreaterThan(0);
  const [mails, messages] = [postbox.received.length, gateway.posted.length];

  const months = Array.from({ length: 26 }, (_, nth) => nth + 1).filter((month) => n === 26 || [1, 11, 12, 13, 18, 24, 25, 26].includes(month));
  for (const month of months) {
    const at = BEGUN.toZonedDateTimeISO('Europe/Brussels').add({ months: month, days: 1 }).toInstant();
    if (Temporal.Instant.compare(at, dueAt) < 0) {
      await goTo(at);
      await use(silent);
      continue;
    }
    await goTo(dueAt);
    const { state, dayZero } = await right(desk, silent);
    if (state === 'due') await ok(desk.post(`/operator/customers/${silent.id}/due-rights/${RULE}/administration/decision`, { decision: 'exercise', dayZero, reason }));
    await goTo(at);
    expect((await silent.people.owner.get(`/customers/${silent.id}/members`)).status).toBe(403);
  }

  expect(postbox.received.slice(mails).map(({ to }) => to)).toEqual([[officeOf(told)], [officeOf(told)]]);
  expect(gateway.posted.slice(messages)).toEqual([]);
  expect((await sql(`select kind from mail where customer_id = $1 and created_at > $2 order by created_at`, [told.id, BEGUN.toString()])).slice(-2)).toEqual([{ kind: 'accountEndsSoon' }, { kind: 'accountEnded' }]);
});
