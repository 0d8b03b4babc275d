import { randomUUID } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { MOST_BROUGHT } from '../../src/modules/documents/document-words.js';
import type { ACustomer } from '../factories/customer.js';
import { type Answer, type Client, rows, theAgent } from '../support/as.js';
import { filesFolder } from '../support/server.js';
import { aReadingCustomer, type Published, published, sendFile, type SentFile } from './desk-by-http.js';

interface Told { id: string; code?: string }

let customer: ACustomer;
let desk: Client;
beforeAll(async () => {
  customer = await aReadingCustomer();
  desk = await theAgent('BackOffice');
});

/** The same person, under a key. */
const under = (client: Client, key: string): Client => Object.create(client, { headers: { value: { ...client.headers, 'idempotency-key': key } } }) as Client;
const publish = (key: string, asked: SentFile & Record<string, unknown> = {}): Promise<Answer<Published>> =>
  sendFile(under(desk, key), `/operator/customers/${customer.id}/documents`, { kind: 'report', title: 'Report', language: 'en', ...asked });
const attach = (documentId: string, key: string, asked: SentFile = {}): Promise<Answer<Told>> =>
  sendFile(under(customer.registrant, key), `/customers/${customer.id}/documents/${documentId}/attachments`, { fileName: 'proof.txt', ...asked });
const files = (): number => readdirSync(join(filesFolder, customer.id)).length;
const counted = async (table: 'document' | 'document_file' | 'measure'): Promise<number> => (await rows<{ n: number }>(`select count(*)::int n from ${table} where customer_id = $1`, [customer.id]))[0]?.n ?? 0;

describe('P08: what an agent sends twice under one Idempotency-Key happens once', () => {
  it('a document is published once when its answer was lost; the repetition is told the same, leaves no file and tells nobody again', async () => {
    const first = await publish('the-answer-was-lost');
    const before = [await counted('document'), await counted('document_file'), files()];
    const told = (): Promise<object[]> => rows('select id from mail where customer_id = $1', [customer.id]);
    const mails = await told();
    const again = await publish('the-answer-was-lost');
    expect([first.status, again.status, again.body]).toEqual([201, 201, first.body]);
    expect([await counted('document'), await counted('document_file'), files()]).toEqual(before);
    expect(await told()).toEqual(mails);
  });

  it('two that race are one document and one file, whichever is first', async () => {
    const before = [await counted('document'), files()] as const;
    for (let round = 0; round < 5; round += 1) {
      const answers = await Promise.all([1, 2, 3].map(() => publish(`a-race-of-equals-${round}`)));
      expect(answers.map(({ status }) => status)).toEqual([201, 201, 201]);
      expect(new Set(answers.map(({ body: { id } }) => id)).size).toBe(1);
      expect([await counted('document'), files()]).toEqual([before[0] + round + 1, before[1] + round + 1]);
    }
  });

  it('another file, or another title, under the same key is another request', async () => {
    await publish('one-key-for-two');
    const before = [await counted('document'), files()];
    const others = [await publish('one-key-for-two', { bytes: 'Other figures\n' }), await publish('one-key-for-two', { title: 'Other' })];
    expect(others.map(({ status, body: { code } }) => [status, code])).toEqual([[422, 'idempotency.other-request'], [422, 'idempotency.other-request']]);
    expect([await counted('document'), files()]).toEqual(before);
  });

  it('a document is told again also when documents were switched off since; what was refused is no answer to keep', async () => {
    const other = await aReadingCustomer();
    const send = (key: string): Promise<Answer<Published>> => sendFile(under(desk, key), `/operator/customers/${other.id}/documents`, { kind: 'report', title: 'Report', language: 'en' });
    const { body: { id } } = await send('published-before-it-ended');
    const state = (name: string): Promise<object[]> => rows(`set session_replication_role = replica; update subscription set state = '${name}' where customer_id = '${other.id}' and application = 'documents'`);
    await state('suspended');
    expect([(await send('published-before-it-ended')).body.id, (await send('never-published')).status]).toEqual([id, 409]);
    await state('active');
    expect((await send('never-published')).status).toBe(201);
  });

  it('a measure is taken once, at a Customer and at none, and a race of two takes one', async () => {
    for (const customerId of [customer.id, undefined]) {
      const network = `2001:db8:${randomUUID().slice(0, 4)}:${randomUUID().slice(0, 4)}::/64`;
      const take = (key: string, ground = 'security'): Promise<Answer<Told>> => desk.post<Told>('/operator/measures', {
        kind: 'network', network, ...(customerId && { customerId }), ground, evidence: 'Wanted by the spec, as it is', reviewOn: new Date(Date.now() + 9 * 86_400_000).toISOString().slice(0, 10),
      }, { 'idempotency-key': key });
      const key = `measure-${network}`;
      const raced = await Promise.all([take(key), take(key)]);
      expect(raced.map(({ status }) => status)).toEqual([201, 201]);
      expect(new Set(raced.map(({ body: { id } }) => id)).size).toBe(1);
      expect([(await take(key, 'fraud')).body.code, (await take(`${key}-another`)).status]).toEqual(['idempotency.other-request', 409]);
    }
  });

  it('a term is extended once, and the repetition is no refusal', async () => {
    const { id } = await published(customer.id);
    const end = Date.now() - 60_000;
    const day = new Date(end).toLocaleDateString('en-CA', { timeZone: 'Europe/Brussels' });
    await rows(`set session_replication_role = replica; update document set due_on = '${day}', published_on = '2026-01-01', published_at = '2026-01-01', due_at = now() + interval '1 hour' where id = '${id}'`);
    const outage = { from: new Date(end - 1000).toISOString(), to: new Date(end).toISOString(), reason: 'The portal was out' };
    const extend = (key: string): Promise<Answer<Told>> => desk.post<Told>(`/operator/customers/${customer.id}/documents/${id}/extension`, outage, { 'idempotency-key': key });
    const [first, again] = [await extend('one-outage-one-day'), await extend('one-outage-one-day')];
    expect([first.status, again.status, again.body]).toEqual([200, 200, first.body]);
    expect((await extend('said-as-another')).status).toBe(422);
  });

  it('an outage of all Customers is recorded once: a repetition is told what the first one was told, and one of another window is another request', async () => {
    const { id } = await published(customer.id);
    const end = Date.now() - 60_000;
    const day = new Date(end).toLocaleDateString('en-CA', { timeZone: 'Europe/Brussels' });
    await rows(`set session_replication_role = replica; update document set due_on = '${day}', published_on = '2026-01-01', published_at = '2026-01-01', due_at = now() + interval '1 hour' where id = '${id}'`);
    const outage = { from: new Date(end - 1000).toISOString(), to: new Date(end).toISOString(), reason: 'The portal was out' };
    const record = (key: string, body: object = outage): Promise<Answer<Told & { documents: number; failed: number }>> => desk.post('/operator/documents/outages', body, { 'idempotency-key': key });
    const first = await record(`outage-${id}`);
    expect(first.body.documents).toBeGreaterThanOrEqual(1); // those of other specs that end on that day, too
    const again = await record(`outage-${id}`);
    expect([again.status, again.body]).toEqual([200, first.body]);
    expect((await record(`outage-${id}-anew`)).body).toEqual({ documents: 0, customers: 0, failed: 0 });
    expect((await record(`outage-${id}`, { ...outage, reason: 'Another one' })).body.code).toBe('idempotency.other-request');
    expect(await rows('select from document_extension where document_id = $1', [id])).toHaveLength(1);
    const { data } = await desk.graphql<{ recordOutage: object }>('mutation ($o: RecordOutage!) { recordOutage(outage: $o) { documents customers failed } }', { o: outage });
    expect(data?.recordOutage).toEqual({ documents: 0, customers: 0, failed: 0 });
  });

  it('GC-7: a price is announced once, in a race, too: a second version would have to be accepted anew', async () => {
    const amountCents = 100 + Math.floor(Math.random() * 100_000);
    const announce = (key: string, more: object = {}): Promise<Answer<Told & { version: number }>> => desk.post('/operator/applications/bank-channel/price-notices', { amountCents, effectiveOn: '2070-01-01', agreement: key, ...more }, { 'idempotency-key': key });
    const key = `price-${randomUUID()}`;
    const raced = await Promise.all([announce(key), announce(key)]);
    expect(raced.map(({ status }) => status)).toEqual([201, 201]);
    expect([raced[0].body, (await announce(key)).body]).toEqual([raced[1].body, raced[1].body]);
    expect((await announce(key, { amountCents: 1 })).body.code).toBe('idempotency.other-request');
    expect(await rows('select from price_notice where agreement = $1', [key])).toHaveLength(1);
  });

  it('a key is one agent\'s: of another one it is another key', async () => {
    const key = 'mine-and-not-yours';
    const mine = await publish(key);
    const [own] = await rows<{ actor: string }>('select actor_id::text actor from idempotent_answer where customer_id = $1 and key = $2', [customer.id, key]);
    expect(own?.actor).toHaveLength(36);
    await rows(`set session_replication_role = replica; update idempotent_answer set actor_id = gen_random_uuid() where customer_id = '${customer.id}' and key = '${key}'`);
    expect((await publish(key)).body.id).not.toBe(mine.body.id);
  });
});

describe('P08: a file for an objection', () => {
  it('is brought once under one key, also in a race, and told again when there is room for no more and when the objection was made', async () => {
    const { id } = await published(customer.id);
    const raced = await Promise.all([attach(id, 'proof-of-page-two'), attach(id, 'proof-of-page-two')]);
    expect(raced.map(({ status }) => status)).toEqual([201, 201]);
    expect(raced[1].body).toEqual(raced[0].body);
    const first = raced[0].body.id;
    for (let n = 2; n <= MOST_BROUGHT; n += 1) expect((await attach(id, `proof-number-${n}`)).status).toBe(201);
    const before = [await counted('document_file'), files()];
    expect([(await attach(id, 'one-proof-too-many')).status, (await attach(id, 'proof-of-page-two')).body.id]).toEqual([409, first]);
    await customer.registrant.post(`/customers/${customer.id}/documents/${id}/objection`, { reasons: 'The total is not the sum of its lines', attachmentIds: [first] });
    expect((await attach(id, 'proof-of-page-two')).body.id).toBe(first);
    expect((await attach(id, 'proof-of-page-two', { bytes: 'Another proof\n' })).body.code).toBe('idempotency.other-request');
    expect([await counted('document_file'), files()]).toEqual(before);
  });
});
