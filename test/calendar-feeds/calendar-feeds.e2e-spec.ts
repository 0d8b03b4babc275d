import ICAL from 'ical.js';
import { Temporal } from 'temporal-polyfill';
import { type ACustomer, aCustomer, subscribe } from '../factories/customer.js';
import { aMember, type AMember } from '../factories/member.js';
import { published } from '../documents/desk-by-http.js';
import { type Client, machine, nobody, rows } from '../support/as.js';
import { baseUrl } from '../support/server.js';

interface Feed { madeAt: string | null; capacity: string; holds: string[]; address?: string | null; code?: string }
interface Fetched { status: number; headers: Headers; text: string; days: { uid: string; day: string; summary: string; url: string }[] }

let customer: ACustomer;
let reader: AMember;

beforeAll(async () => {
  customer = await aCustomer();
  await subscribe(customer, 'documents');
  reader = await aReader();
});

const aReader = (language = 'nl'): Promise<AMember> => aMember(customer, { profile: 'SupportPortalUser', subProfile: 'document-reader', language });
const path = (at = customer.id): string => `/customers/${at}/calendar-feed`;
const show = async (client: Client): Promise<Feed> => (await client.get<Feed>(path())).body;
const end = (client: Client): ReturnType<typeof client.send<Feed>> => client.send<Feed>({ method: 'DELETE', path: path() });

async function made(client: Client): Promise<string> {
  const { status, body, bytes } = await client.post<Feed>(path());
  if (status !== 201 || !body.address) throw new Error(bytes);
  return body.address;
}

/** As a calendar program does: no cookie, no header of ours. */
async function fetched(address: string, headers: Record<string, string> = {}): Promise<Fetched> {
  const answer = await fetch(`${baseUrl}${new URL(address).pathname}`, { headers });
  const text = await answer.text();
  const events = text.startsWith('BEGIN:VCALENDAR') ? new ICAL.Component(ICAL.parse(text) as unknown[]).getAllSubcomponents('vevent') : [];
  return { status: answer.status, headers: answer.headers, text, days: events.map((event) => {
    const said = (name: string): string => String(event.getFirstPropertyValue(name));
    return { uid: said('uid'), day: said('dtstart'), summary: said('summary'), url: said('url') };
  }) };
}

const answerOf = ({ status, headers, text }: Fetched): object => ({ status, type: headers.get('content-type'), kept: headers.get('cache-control'), text });

describe('one\'s own deadlines in a calendar program', () => {
  it('GC-6.2: shows the last day to object to each open document, as a whole day of legal date, in his language, by no title and no name', async () => {
    const document = await published(customer.id, { title: 'Zelkova proposal' });
    expect(await show(reader.persona)).toEqual({ madeAt: null, capacity: 'SupportPortalUser', holds: ['objectionEnds', 'accessEnds'] });
    const address = await made(reader.persona);
    expect(await show(reader.persona)).toMatchObject({ madeAt: expect.any(String) as string, capacity: 'SupportPortalUser', holds: ['objectionEnds', 'accessEnds'] });
    const { status, headers, text, days } = await fetched(address);
    expect([status, headers.get('content-type'), headers.get('cache-control')]).toEqual([200, 'text/calendar; charset=utf-8', 'private, no-cache']);
    expect(days).toContainEqual({
      uid: expect.stringMatching(`^objectionEnds-${document.id}@`) as string, day: document.dueOn, summary: 'Laatste dag om bezwaar te maken tegen een document',
      url: expect.stringMatching(`/customers/${customer.id}/documents/${document.id}$`) as string,
    });
    for (const said of ['Zelkova', customer.legalName, reader.displayName, reader.email, 'GC-2.2.3']) expect(text).not.toContain(said);
    await reader.persona.put('/preferences', { language: 'fr' });
    expect((await fetched(address, { 'accept-language': 'de' })).days.map(({ summary }) => summary)).toContain('Dernier jour pour contester un document');
  });

  it('shows a document no more when its clock is over, by objection or time', async () => {
    const address = await made(customer.registrant);
    const { id, dueAt } = await published(customer.id);
    const shows = async (): Promise<boolean> => (await fetched(address)).text.includes(id);
    expect(await shows()).toBe(true);
    await customer.registrant.post(`/customers/${customer.id}/documents/${id}/objection`, { reasons: 'The total is not the sum of its lines' });
    expect([await shows(), Temporal.Instant.from(dueAt).epochMilliseconds > 0]).toEqual([false, true]);
    const { id: other } = await published(customer.id);
    await rows(`set session_replication_role = replica; update document set due_at = now() where id = '${other}'`);
    expect((await fetched(address)).text).not.toContain(other);
  });

  it('answers 304 for an ETag that still holds, and another one when something changed', async () => {
    const address = await made(reader.persona);
    const etag = (await fetched(address)).headers.get('etag') ?? '';
    expect(etag).toMatch(/^"[\w-]{43}"$/);
    for (const known of [etag, `W/${etag}`, `"other", ${etag}`]) expect(answerOf(await fetched(address, { 'if-none-match': known }))).toMatchObject({ status: 304, text: '' });
    await published(customer.id);
    expect((await fetched(address, { 'if-none-match': etag })).status).toBe(200);
  });

  it('shows the last day of one\'s own rights that end, and nothing of who gave them', async () => {
    const member = await aMember(customer);
    const midnight = Temporal.Now.zonedDateTimeISO('Europe/Brussels').startOfDay().add({ days: 40 });
    const given = await customer.registrant.post(`/customers/${customer.id}/grants`, { memberId: member.id, profile: 'ServiceUser', endsAt: midnight.toInstant().toString(), reason: 'For forty days' });
    expect(given.status).toBe(201);
    const { days } = await fetched(await made(member.persona));
    expect(days.map(({ day, summary }) => [day, summary])).toEqual([[midnight.subtract({ days: 1 }).toPlainDate().toString(), 'Laatste dag van een toegang']]);
    expect(await show(member.persona)).toMatchObject({ holds: ['accessEnds'] }); // who may not read documents sees none here
  });

  it('matrix 0.3: GC-2.2.3: no date at which an account or an Application becomes due is in it, for whoever fetches, and a fetch is no use', async () => {
    await rows(`set session_replication_role = replica; update rule_clock set day_zero = current_date - 100, due_on = current_date + 7, due_at = now() + interval '7 days', event = 'used' where customer_id = '${customer.id}';
      insert into rule_clock (customer_id, rule, application, event, day_zero, due_on, due_at, pack) values ('${customer.id}', 'GC-2.2.3-b', 'administration', 'contract-ended', current_date - 700, current_date + 7, now() + interval '7 days', 'neutral-1')`);
    const address = await made(customer.registrant);
    const clocks = (): Promise<object[]> => rows('select rule, application, day_zero::text, due_on::text from rule_clock where customer_id = $1 order by 1, 2', [customer.id]);
    const before = await clocks();
    const soon = Temporal.Now.plainDateISO('UTC').add({ days: 7 }).toString();
    const { days } = await fetched(address);
    expect(days.length).toBeGreaterThan(0);
    expect(days.filter(({ day, summary }) => day === soon && summary !== 'Laatste dag om bezwaar te maken tegen een document')).toEqual([]);
    expect(days.map(({ uid }) => uid.split('-')[0]).filter((kind) => kind !== 'objectionEnds' && kind !== 'accessEnds')).toEqual([]);
    expect(await clocks()).toEqual(before);
  });
});

describe('S22: the secret address', () => {
  it('is shown once and stored nowhere; a repeat under the same Idempotency-Key tells it not again', async () => {
    const headers = { 'idempotency-key': 'make-my-calendar' };
    const [first, second] = [await reader.persona.post<Feed>(path(), undefined, headers), await reader.persona.post<Feed>(path(), undefined, headers)];
    expect([first.status, second.status, second.body.address]).toEqual([201, 201, null]);
    const token = /calendar\/([\w-]{64})\.ics$/.exec(first.body.address ?? '')?.[1] ?? '';
    expect((await fetched(first.body.address ?? '')).status).toBe(200);
    const [kept] = await rows<{ all: string }>(`select (select string_agg(f::text, ' ') from calendar_feed f) || (select string_agg(coalesce(answer::text, ''), ' ') from idempotent_answer)
      || (select string_agg(e.body::text, ' ') from ledger_detail e) || (select string_agg(e::text, ' ') from ledger_entry e where customer_id = $1) "all"`, [customer.id]);
    expect(token).toHaveLength(64);
    expect(kept?.all).not.toContain(token.slice(22));
  });

  it('ends when its person ends it or makes another, at once; two made at the same time leave one', async () => {
    const [first, second] = [await made(reader.persona), await made(reader.persona)];
    expect([(await fetched(first)).status, (await fetched(second)).status]).toEqual([404, 200]);
    expect((await end(reader.persona)).body).toMatchObject({ madeAt: null });
    expect([(await fetched(second)).status, (await end(reader.persona)).status]).toEqual([404, 200]); // to end what has ended changes nothing
    const both = await Promise.all([made(reader.persona), made(reader.persona)]);
    expect((await Promise.all(both.map((each) => fetched(each)))).map(({ status }) => status).sort()).toEqual([200, 404]);
    const entries = await rows<{ event: string }>('select event from ledger_entry where customer_id = $1 and subject_id = $2 and event like $3', [customer.id, reader.id, 'calendar.%']);
    expect(entries.filter(({ event }) => event === 'calendar.ended')).toHaveLength(1);
  });

  it('gets one and the same answer whether it never was, is malformed, ended, or its person may not any more', async () => {
    const gone = await aReader();
    const lapsed = await aReader();
    const [ended, ofTheGone, ofTheLapsed] = [await made(reader.persona), await made(gone.persona), await made(lapsed.persona)];
    await end(reader.persona);
    await customer.registrant.post(`/customers/${customer.id}/members/${gone.id}/end`, { reason: 'Left the company' }, { 'if-match': `"${gone.version}"` });
    const [grant] = (await customer.registrant.get<{ items: { id: string; version: number }[] }>(`/customers/${customer.id}/grants?memberId=${lapsed.id}`)).body.items;
    await customer.registrant.post(`/customers/${customer.id}/grants/${grant?.id}/revocation`, { reason: 'Another team' }, { 'if-match': `"${grant?.version}"` });
    const origin = new URL(ended).origin;
    const answers = await Promise.all([ended, ofTheGone, ofTheLapsed, ...['A'.repeat(64), 'short', '%00', `${'A'.repeat(64)}.ics`].map((token) => `${origin}/api/v1/calendar/${token}.ics`)].map((address) => fetched(address)));
    expect(new Set(answers.map((answer) => JSON.stringify(answerOf(answer)).replace(/"instance":"[^"]*"|requestId[^,}]*/g, '')))).toHaveProperty('size', 1);
    expect(answers[0]).toMatchObject({ status: 404 });
  });

  it('I5: is worth nothing while the Customer is suspended by a measure or gone, and after a report of the sign-in for good', async () => {
    const reported = await aReader();
    const address = await made(reported.persona);
    const report = await customer.registrant.post(`/customers/${customer.id}/members/${reported.id}/compromise`, { reason: 'Laptop stolen in the train' }, { 'if-match': `"${reported.version}"` });
    expect((await fetched(address)).status).toBe(404);
    // even when the password is new: whoever had the sign-in may have made it
    await rows(`update credential set confirmed_at = now() where subject_id = (select identity_id from member where id = '${reported.id}') and kind = 'password'`);
    expect([report.status < 300, (await fetched(address)).status]).toEqual([true, 404]);
    const own = await made(customer.registrant);
    await rows(`set session_replication_role = replica; update customer_directory set state = 'suspended' where id = '${customer.id}'`);
    const while_ = await fetched(own);
    await rows(`set session_replication_role = replica; update customer_directory set state = 'active' where id = '${customer.id}'`);
    expect([while_.status, (await fetched(own)).status]).toEqual([404, 200]);
  });

  it('I1: made as Access Manager it shows no document, whatever else its person holds', async () => {
    const both = await aReader();
    await customer.registrant.post(`/customers/${customer.id}/grants`, { memberId: both.id, profile: 'AccessManager', reason: 'Wanted by the spec' });
    const { id } = await published(customer.id);
    expect((await both.persona.post(path())).body).toMatchObject({ code: 'capacity.not-chosen' });
    await both.persona.put('/session/capacity', { customerId: customer.id, capacity: 'AccessManager' });
    const asManager = await made(both.persona);
    expect((await fetched(asManager)).text).not.toContain(id);
    expect(await show(both.persona)).toMatchObject({ capacity: 'AccessManager', holds: ['accessEnds'] });
    await both.persona.put('/session/capacity', { customerId: customer.id, capacity: 'SupportPortalUser' });
    expect(await show(both.persona)).toMatchObject({ capacity: 'AccessManager' });
    expect((await fetched(asManager)).text).not.toContain(id);
    expect((await fetched(await made(both.persona))).text).toContain(id);
  });

  it('S01: is of one Customer: the same secret behind another Customer\'s name opens nothing', async () => {
    const token = Buffer.from(/calendar\/([\w-]{64})\.ics$/.exec(await made(reader.persona))?.[1] ?? '', 'base64url');
    const other = await aCustomer();
    const forged = Buffer.concat([Buffer.from(other.id.replaceAll('-', ''), 'hex'), token.subarray(16)]).toString('base64url');
    expect((await nobody.get(`/calendar/${forged}.ics`)).status).toBe(404);
  });

  it('S26: is answered so often and no more, known or not', async () => {
    const known = await made(reader.persona);
    for (const address of [known, `${baseUrl}/api/v1/calendar/${Buffer.concat([Buffer.from(customer.id.replaceAll('-', ''), 'hex'), Buffer.alloc(32)]).toString('base64url')}.ics`]) {
      const answers = [];
      for (let count = 0; count < 31; count += 1) answers.push((await fetched(address)).status);
      expect([new Set(answers.slice(0, 30)).size, answers[30]]).toEqual([1, 429]);
    }
  });

  it('is a person\'s: no service client makes one, no stranger, nobody without access', async () => {
    const { body } = await customer.registrant.post<{ id: string; secret: string }>(`/customers/${customer.id}/clients`, {
      name: 'ERP', sponsorMemberId: customer.registrantMemberId, scopes: ['sim:read'], authentication: 'secret', endsAt: Temporal.Now.instant().add({ hours: 240 }).toString(),
    });
    const without = await aMember(customer);
    const stranger = await aCustomer();
    const answers = await Promise.all([(await machine(body)).post<Feed>(path()), without.persona.post<Feed>(path()), stranger.registrant.post<Feed>(path()), nobody.post<Feed>(path())]);
    expect(answers.map(({ status, body: { code } }) => [status, code])).toEqual([[403, 'not-allowed'], [409, 'calendar.no-access'], [404, 'not-found'], [401, 'not-signed-in']]);
  });

  it('GraphQL does the same', async () => {
    const { data } = await reader.persona.graphql<{ makeCalendarFeed: Feed }>('mutation ($c: ID!) { makeCalendarFeed(customerId: $c) { madeAt capacity holds address } }', { c: customer.id });
    expect((await fetched(data?.makeCalendarFeed.address ?? '')).status).toBe(200);
    const shown = await reader.persona.graphql<{ calendarFeed: Feed }>('query ($c: ID!) { calendarFeed(customerId: $c) { madeAt capacity holds } }', { c: customer.id });
    expect(shown.data?.calendarFeed).toMatchObject({ madeAt: expect.any(String) as string, holds: ['objectionEnds', 'accessEnds'] });
    const ended = await reader.persona.graphql<{ endCalendarFeed: Feed }>('mutation ($c: ID!) { endCalendarFeed(customerId: $c) { madeAt } }', { c: customer.id });
    expect(ended.data?.endCalendarFeed).toEqual({ madeAt: null });
  });
});
