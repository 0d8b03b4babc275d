import { createHash } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import { migrate } from '../../src/platform/database/migrate.js';
import { ask, type FreshDatabase, freshDatabase } from '../architecture/fresh-database.js';
import type { Client, GraphqlAnswer } from '../support/as.js';
import { Postbox, headersOf } from '../support/postbox.js';
import { SMS_TOKEN, SmsBox } from '../support/sms-box.js';
import { type OwnServer, startServer } from '../support/server.js';
import { aWorld, type Company, type NamedWorld } from '../world.js';

interface Notice { id: string; transport: string; kind: string; state: string; rule: string; courtesy: boolean; subject: string; sentAt: string | null; recipient: string; sender: string | null; digest: string; response: string | null; toPerson: boolean; bounce: { said: string; recordedBy: { name: string } } | null }
interface Listed { items: Notice[]; next: string | null; count: { value: number } }
interface Silence { proven: boolean; count: number; bySms: number; aboutCustomer: number; waiting: number; people: number; completeUntil: string; transports: string[] }

const reason = 'Wanted by the spec';
const LOOK = { 'mandate-reason': reason };
const postbox = new Postbox();
const gateway = new SmsBox();
/** Of somebody of the group. */
const NUMBER = '+32470123456';
let fresh: FreshDatabase;
let server: OwnServer;
let world: NamedWorld;
let desk: Client;

const rows = <Row extends object>(text: string, values: unknown[] = []): Promise<Row[]> => ask<Row>(fresh.urls.superuser, text, values);

// its own database: a relay sends, and blanks, every mail of the database it works on
beforeAll(async () => {
  fresh = await freshDatabase();
  await migrate(fresh.urls.owner);
  server = await startServer({
    SMTP_URL: await postbox.open(), SMS_URL: await gateway.open(), SMS_TOKEN, MAIL_FROM: 'portal@northline.example', DATABASE_URL: fresh.urls.app, OPERATOR_DATABASE_URL: fresh.urls.operator, MIGRATION_DATABASE_URL: fresh.urls.owner,
  });
  world = await aWorld({ superuser: fresh.urls.superuser, server: server.baseUrl });
  desk = world.agents.BackOffice;
  // an address of its own for each; a spec needs it, not how it came
  await rows(`set session_replication_role = replica; update customer set notice_email = 'office-' || customer_id || '@proef.example'`);
  await rows(`insert into mobile_number (id, realm, subject_id, number, code_digest, asked_at, confirmed_at) select gen_random_uuid(), 'customer', identity_id, $3, '', now(), now() from member where customer_id = $1 and id = $2`, [world.group.id, world.group.things.member, NUMBER]);
  await rows(`insert into credential (id, realm, subject_id, kind, secret, created_at, confirmed_at) select gen_random_uuid(), 'customer', identity_id, 'password', 'x', now(), now() from member where customer_id = $1 and id = $2`, [world.group.id, world.group.things.member]);
});

afterAll(async () => {
  await server.stop();
  await postbox.close();
  await gateway.close();
  await fresh.drop();
});

const officeOf = ({ id }: Pick<Company, 'id'>): string => `office-${id}@proef.example`;

/** From now on it is this instant at this server; sessions come along. */
async function goTo(instant: string): Promise<void> {
  server.setClockOffset(Temporal.Instant.from(instant).since(Temporal.Now.instant(), { largestUnit: 'seconds', smallestUnit: 'milliseconds' }).toString());
  await rows(`update session set last_seen_at = greatest(last_seen_at, $1::timestamptz), expires_at = greatest(expires_at, $1::timestamptz + interval '1 hour')`, [instant]);
}

const notices = async ({ id }: Company, query = ''): Promise<Listed> => (await desk.get<Listed>(`/operator/customers/${id}/notices${query}`, LOOK)).body;
const silence = async ({ id }: Company, { from, to }: { from: string; to: string }, rule?: string): Promise<Silence> =>
  (await desk.get<Silence>(`/operator/customers/${id}/notices/silence?${new URLSearchParams({ from, to, ...(rule && { rule }) }).toString()}`)).body;
const ledgerOf = ({ id }: Company): Promise<{ event: string }[]> => rows('select event from ledger_entry where customer_id = $1 and seq > 1 order by seq', [id]);

/** A report tells the address of the registration, and the person. */
async function report({ id, people, things }: Company): Promise<string> {
  const { etag } = await people.owner.get(`/customers/${id}/members/${things.member}`);
  const { status, bytes } = await people.owner.post(`/customers/${id}/members/${things.member}/compromise`, { reason }, { 'if-match': etag ?? '' });
  if (status >= 300) throw new Error(bytes);
  return officeOf({ id });
}

/** The plain text as its reader has it. */
function plainOf(raw: string): string {
  const part = /Content-Type: text\/plain[^]*?\r\n\r\n([^]*?)\r\n--/.exec(raw)?.[1] ?? '';
  return decodeURIComponent(part.replaceAll('=\r\n', '').replaceAll('%', '%25').replace(/=([0-9A-F]{2})/g, '%$1')).replaceAll('\r\n', '\n');
}

const until = async <T>(read: () => Promise<T | undefined>): Promise<T> => {
  for (;;) {
    const found = await read();
    if (found !== undefined) return found;
  }
};

interface Edges { notices: { edges: { node: { id: string }; cursor: string }[]; count: { value: number } } }

describe('T11, GC-14.2: of every notice it is kept what it was, to whom, when, and what became of it', () => {
  it('sent: with the answer of the mail server, counted from sending (T12), its digest that of the words', async () => {
    const { group } = world;
    const office = await report(group);
    const { raw } = await postbox.mailTo(office);
    const notice = await until(async () => (await notices(group, '?kind=compromiseReported&state=sent')).items.find(({ recipient }) => recipient === office));
    expect(notice).toMatchObject({ rule: 'GC-4.3-b', courtesy: false, state: 'sent', sender: 'portal@northline.example', toPerson: false, bounce: null, response: expect.stringMatching(/^250 /) as unknown });
    expect(Math.abs(Date.parse(notice.sentAt ?? '') - Temporal.Now.instant().epochMilliseconds)).toBeLessThan(60_000);
    const text = plainOf(raw);
    expect(text).toContain('gecompromitteerd');
    expect(notice.digest).toBe(`sha256:${createHash('sha256').update(text).digest('hex')}`);
    expect(raw).toMatch(/Content-Type: text\/html/);
    expect(headersOf({ from: '', to: [], raw })['content-type']).toMatch(/^multipart\/alternative/);
    const [kept] = await rows<{ body: string; digest: string }>('select body, digest from mail where id = $1', [notice.id]);
    expect(kept).toEqual({ body: notice.digest, digest: notice.digest });
  });

  it('a warning by SMS is a row of its own, beside the mail to the same person; no agent reads the number, and the proof of silence counts it', async () => {
    const { group } = world;
    const { key, text } = await gateway.smsTo(NUMBER);
    await until(async () => (await rows(`select from mail where kind in ('reported', 'compromiseReported') and sent_at is null`)).length === 0 || undefined);
    expect((await rows('select transport, courtesy, rule, response, digest from mail where id = $1', [key]))).toEqual([{ transport: 'sms', courtesy: false, rule: 'GC-4.3-b', response: '202 {"id":"m-1"}', digest: `sha256:${createHash('sha256').update(text).digest('hex')}` }]);
    const { bytes } = await desk.get<Listed>(`/operator/customers/${group.id}/notices`, LOOK);
    expect(bytes).toContain('"kind":"reported"');
    expect(bytes).not.toContain(NUMBER);
    const hour = { from: Temporal.Now.instant().subtract({ hours: 1 }).toString(), to: Temporal.Now.instant().add({ hours: 1 }).toString() };
    expect(await silence(group, hour)).toMatchObject({ proven: false, count: 3, bySms: 1, aboutCustomer: 2, transports: ['mail', 'sms'] });
    await rows(`update mail set person_id = null where id = $1`, [key]); // by the number alone, as if nobody had written whose it is
    expect(await silence(group, hour)).toMatchObject({ count: 3, bySms: 1, aboutCustomer: 2 });
  });

  it('a bounce is recorded by an agent, once, stands in the ledger, and leaves the address in doubt until a later notice was sent there', async () => {
    const { group } = world;
    const notice = (await notices(group, '?kind=compromiseReported&state=sent')).items[0] as Notice;
    const bounce = (body: object): ReturnType<Client['post']> => desk.post(`/operator/customers/${group.id}/notices/${notice.id}/bounce`, body);
    const card = async (): Promise<unknown> => (await desk.get<{ noticeDoubt: unknown }>(`/operator/customers/${group.id}`, LOOK)).body.noticeDoubt;
    expect(await card()).toBeNull();
    expect((await bounce({ said: 'two\nlines', reason })).status).toBe(400);
    expect((await bounce({ said: '550 user unknown' })).status).toBe(400);
    expect(await bounce({ said: '550 user unknown', reason })).toMatchObject({ status: 200, body: { state: 'bounced', bounce: { said: '550 user unknown' } } });
    expect(await bounce({ said: '550 user unknown', reason })).toMatchObject({ status: 409, body: { code: 'notice.no-bounce' } });
    expect(await ledgerOf(group)).toContainEqual({ event: 'notice.bounced' });
    expect(await card()).toMatchObject({ said: '550 user unknown' });
    expect((await desk.post(`/operator/customers/${group.id}/notices/${group.things.notice}/bounce`, { said: '550', reason })).status).toBe(409); // it came back before
    expect((await desk.post(`/operator/customers/${group.id}/notices/${world.twin.things.notice}/bounce`, { said: '550', reason })).status).toBe(404);
    await rows(`update mail set created_at = created_at - interval '1 hour' where id = $1`, [notice.id]);
    await rows(`insert into mail (id, recipient, subject, body, digest, kind, rule, customer_id, created_at, sent_at) values (gen_random_uuid(), upper($1), 'Told', 'sha256:0', 'sha256:0', 'recoveryOpened', 'GC-8.1.2-a', $2, now(), now())`, [officeOf(group), group.id]);
    expect(await card()).toBeNull();
  });

  it('a mailbox that is refused stays a result, and leaves the address in doubt', async () => {
    const { twin } = world;
    postbox.refuses = (recipient) => recipient === officeOf(twin);
    await report(twin);
    const notice = await until(async () => (await notices(twin, '?state=refused')).items[0]);
    expect(notice).toMatchObject({ kind: 'compromiseReported', sentAt: null, response: expect.stringContaining('no such mailbox') as unknown });
    expect((await desk.get(`/operator/customers/${twin.id}`, LOOK)).body).toMatchObject({ noticeDoubt: { said: expect.stringContaining('no such mailbox') as unknown } });
    postbox.refuses = () => false;
  });

  it('by GraphQL the same, page by page; another Customer\'s are not there; without a reason nobody looks', async () => {
    const { group, twin } = world;
    const { items, count } = await notices(group);
    const query = 'query ($c: ID!, $after: String) { notices(customerId: $c, first: 1, after: $after) { edges { node { id kind recipient digest } cursor } count { value } } }';
    const seen: string[] = [];
    for (let after: string | null = null, more = true; more;) {
      const { data, errors }: GraphqlAnswer<Edges> = await desk.graphql(query, { c: group.id, after }, LOOK);
      expect(errors).toBeUndefined();
      const edge: Edges['notices']['edges'][number] | undefined = data?.notices.edges[0];
      if (edge) seen.push(edge.node.id);
      expect(data?.notices.count.value).toBe(count.value);
      after = edge?.cursor ?? null;
      more = edge !== undefined;
    }
    expect(seen).toEqual(items.map(({ id }) => id));
    expect((await notices(twin)).items.filter(({ id }) => seen.includes(id))).toEqual([]);
    expect((await desk.get(`/operator/customers/${group.id}/notices`)).body).toMatchObject({ status: 400, code: 'reason.required' });
    expect((await desk.get(`/operator/customers/${group.id}/notices?kind=uncounted`, LOOK)).status).toBe(400);
    expect((await world.agents.RecoveryDesk.get(`/operator/customers/${group.id}/notices`, LOOK)).status).toBe(404);
  });
});

describe('what went to oneself, and to the company', () => {
  it('somebody sees his own, with the Customer, and never the words; nobody else\'s', async () => {
    const { group: { id, people } } = world;
    const [{ personId, name } = { personId: '', name: '' }] = await rows<{ personId: string; name: string }>(`select m.identity_id "personId", d.legal_name name from member m join customer_directory d on d.id = m.customer_id where m.customer_id = $1 and m.id = (select owner_member_id from customer where customer_id = $1)`, [id]);
    const secret = 'https://portal.example/invitation#a-secret';
    await rows(`insert into mail (id, recipient, subject, body, digest, kind, rule, customer_id, person_id, created_at) values (gen_random_uuid(), 'x@y.example', 'Your invitation to Mandate', $3, 'sha256:0', 'invitation', 'GC-8.2-b(1)', $1, $2, now() - interval '30 days')`, [id, personId, secret]);
    const own = await people.owner.get<{ items: object[] }>('/session/notices');
    expect(own.body.items).toMatchObject([{ kind: 'invitation', subject: 'Your invitation to Mandate', state: 'givenUp', customer: { id, name } }]);
    for (const hidden of [secret, 'x@y.example', 'sha256']) expect(own.bytes).not.toContain(hidden);
    const { data } = await people.owner.graphql('{ ownNotices { edges { node { kind customer { name } } } } }');
    expect(data).toEqual({ ownNotices: { edges: [{ node: { kind: 'invitation', customer: { name } } }] } });
    expect((await people.manager.get<{ items: object[] }>('/session/notices')).body.items).toEqual([]);
  });

  it('the address of the registration is read by whoever reads the ledger, and by nobody else', async () => {
    const { group } = world;
    const { status, body } = await group.people.owner.get<Listed>(`/customers/${group.id}/notices`);
    expect(status).toBe(200);
    expect(body.items.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['compromiseReported', 'recoveryOpened']));
    expect(body.items.map(({ kind }) => kind)).not.toContain('invitation'); // that went to a person
    const { data } = await group.people.owner.graphql<{ companyNotices: { edges: object[] } }>('query ($c: ID!) { companyNotices(customerId: $c) { edges { node { kind recipient } } } }', { c: group.id });
    expect(data?.companyNotices.edges).toHaveLength(body.items.length);
    expect((await group.people.buyer.get(`/customers/${group.id}/notices`)).status).toBe(403);
    expect((await world.twin.people.owner.get(`/customers/${group.id}/notices`)).status).toBe(404);
  });
});

describe('GC-2.2.3-b on the wire: with a mail server and an SMS gateway that take everything', () => {
  it('twenty-five months later the account ends and not one message leaves, which is proven; after twelve months exactly one does', async () => {
    const { group: silent, twin: told } = world;
    await desk.put(`/operator/customers/${silent.id}/product-contracts/C-2024-1`, { product: 'Mobile 40', startsOn: '2020-02-01', endsOn: '2026-11-02', reason });
    const due = async (company: Company, rule: string): Promise<{ dueAt: string; dayZero: string }> => (await desk.get<{ dueAt: string; dayZero: string }>(`/operator/customers/${company.id}/due-rights/${rule}/administration`, LOOK)).body;
    const exercise = async (company: Company, rule: string): Promise<void> => {
      const { dueAt } = await due(company, rule);
      await goTo(dueAt);
      const { dayZero } = await due(company, rule);
      const { status, bytes } = await desk.post(`/operator/customers/${company.id}/due-rights/${rule}/administration/decision`, { decision: 'exercise', dayZero, reason });
      if (status !== 200) throw new Error(bytes);
    };
    const { dueAt } = await due(silent, 'GC-2.2.3-b');
    await goTo(Temporal.Instant.from(dueAt).subtract({ hours: 24 * 60 }).toString());
    const talks = gateway.talks;
    const posted = gateway.posted.length;
    const [before, from] = [postbox.received.length, Temporal.Instant.from(dueAt).subtract({ hours: 24 * 59 }).toString()];
    const entries = (await ledgerOf(silent)).length;
    await exercise(silent, 'GC-2.2.3-b');
    await goTo(Temporal.Instant.from(dueAt).add({ hours: 24 * 30 }).toString());

    // the control: the same server, the same relay, another rule
    await exercise(told, 'GC-2.2.3-a');
    await postbox.mailTo(officeOf(told));
    const to = Temporal.Instant.from((await due(silent, 'GC-2.2.3-b')).dueAt).add({ hours: 24 * 20 }).toString();
    expect(postbox.received.slice(before).map(({ to: recipients }) => recipients)).toEqual([[officeOf(told)]]);

    await goTo(Temporal.Instant.from(dueAt).add({ hours: 24 * 40 }).toString());
    expect([posted, gateway.posted.length, gateway.talks]).toEqual([1, 1, talks]); // the control of this one is above
    expect(await silence(silent, { from, to })).toMatchObject({ proven: true, count: 0, bySms: 0, aboutCustomer: 0, waiting: 0, completeUntil: Temporal.Instant.from(to).toString({ fractionalSecondDigits: 3 }), transports: ['mail', 'sms'] });
    expect(await silence(silent, { from, to }, 'GC-2.2.3-b')).toMatchObject({ proven: true, count: 0 });
    expect((await silence(silent, { from, to })).people).toBeGreaterThan(5);
    expect((await ledgerOf(silent)).slice(entries).filter(({ event }) => event !== 'customer.ended')).toEqual([]); // asking leaves no trace
    const day = { from: '2026-12-01T00:00:00Z', to: Temporal.Instant.from(dueAt).add({ hours: 24 * 35 }).toString() };
    await until(async () => ((await silence(told, day, 'GC-2.2.3-a')).count === 1 ? true : undefined));
    expect(await silence(told, day, 'GC-2.2.3-a')).toMatchObject({ proven: false, count: 1, aboutCustomer: 1 });
    const graphql = await desk.graphql('query ($c: ID!, $from: String!, $to: String!) { silence(customerId: $c, from: $from, to: $to) { proven count transports } }', { c: silent.id, from, to });
    expect(graphql).toEqual({ data: { silence: { proven: true, count: 0, transports: ['mail', 'sms'] } } });
  });

  it('a window that ends before it begins is refused, and so is a Customer that is not there', async () => {
    const { id } = world.group;
    const path = (customer: string, query: string): string => `/operator/customers/${customer}/notices/silence?${query}`;
    expect((await desk.get(path(id, 'from=2026-02-01T00:00:00Z&to=2026-02-01T00:00:00Z'))).body).toMatchObject({ status: 422, code: 'notice.window' });
    expect((await desk.get(path(id, 'from=yesterday&to=2026-02-01T00:00:00Z'))).status).toBe(400);
    expect((await desk.get(path('01890000-0000-7000-8000-000000000000', 'from=2026-01-01T00:00:00Z&to=2026-02-01T00:00:00Z'))).status).toBe(404);
  });
});
