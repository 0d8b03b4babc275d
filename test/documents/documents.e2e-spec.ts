import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Temporal } from 'temporal-polyfill';
import type { ACustomer } from '../factories/customer.js';
import { subscribe } from '../factories/customer.js';
import { aMember } from '../factories/member.js';
import { Years } from '../due-rights/years.js';
import { type Client, mailsTo, rows, theAgent } from '../support/as.js';
import { filesFolder } from '../support/server.js';
import { aReadingCustomer, decide, LOOK, publish, type Published, published, sendFile, type SentFile, TEXT_FILE, type Told } from './desk-by-http.js';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const told = async (client: Client, customerId: string, id: string): Promise<Told> => (await client.get<Told>(`/customers/${customerId}/documents/${id}`)).body;
const object = (client: Client, id: string, { headers, at = customer.id, ...more }: { headers?: Record<string, string>; at?: string; [field: string]: unknown } = {}): ReturnType<typeof client.post<Told & { code: string; detail: string }>> =>
  client.post(`/customers/${at}/documents/${id}/objection`, { reasons: 'The total of page two is not the sum of its lines.\nSee the enclosed list.', ...more }, headers);
const entries = async (customerId: string, event: string): Promise<{ subjectId: string | null; details: object[] }[]> =>
  (await rows<{ subject: string | null; details: string[] }>(`select e.subject_id subject, array(select d.body from ledger_detail d where d.customer_id = e.customer_id and d.seq = e.seq order by d.position) details
    from ledger_entry e where e.customer_id = $1 and e.event = $2 order by e.seq`, [customerId, event])).map(({ subject, details }) => ({ subjectId: subject, details: details.map((each) => JSON.parse(each) as object) }));

let customer: ACustomer;
beforeAll(async () => {
  customer = await aReadingCustomer();
});

describe('GC-6.2: a document is published', () => {
  it('at an instant, to one Customer; five working days are counted from its legal date, and who may read it is told by mail, in his language', async () => {
    const reader = await aMember(customer, { profile: 'SupportPortalUser', subProfile: 'document-reader', language: 'fr' });
    const other = await aMember(customer, { profile: 'SupportPortalUser', subProfile: 'fleet-manager' });
    const { id, ...document } = await published(customer.id, { title: 'Rapport de service', language: 'fr', reference: 'SR-11', kind: 'advice', fileName: 'rapport d\'octobre.txt' });
    expect(document).toMatchObject({ kind: 'advice', title: 'Rapport de service', reference: 'SR-11', state: 'open', version: 1 });
    const shown = await told(reader.persona, customer.id, id);
    const day = Temporal.Instant.from(document.publishedAt).toZonedDateTimeISO('Europe/Brussels').toPlainDate();
    const { body: counted } = await reader.persona.get(`/deadlines?from=${day.toString()}&rule=GC-6.2`);
    expect(shown).toMatchObject({ publishedOn: day.toString(), dueOn: counted['dueDate'], skipped: counted['skipped'], workingDaysLeft: 5, extended: false, objection: null, acceptance: null });
    expect(Temporal.Instant.from(shown.dueAt).equals(Temporal.Instant.from(String(counted['dueAt'])))).toBe(true);
    expect(shown.file).toMatchObject({ name: 'rapport d\'octobre.txt', mediaType: 'text/plain', size: TEXT_FILE.length, sha256: sha256(TEXT_FILE), scan: 'notScanned' });
    expect([shown.internalUse, shown.ownDecision]).toEqual([expect.stringContaining('prior written consent'), expect.stringContaining('Customer')]);
    const [mail] = await mailsTo(reader.email, id);
    expect(mail).toMatchObject({ subject: 'Un document a été publié pour votre société', body: expect.stringContaining(`/customers/${customer.id}/documents/${id}`) as string });
    expect(mail?.body).not.toContain('Rapport de service');
    expect(await mailsTo(customer.registrant.email, id)).toHaveLength(1);
    expect(await mailsTo(other.email, id)).toEqual([]);
    expect(await entries(customer.id, 'document.published')).toContainEqual({ subjectId: id, details: [expect.objectContaining({ after: expect.objectContaining({ name: 'Rapport de service', sha256: sha256(TEXT_FILE), dueAt: expect.any(String) as string }) as object })] });
  });

  it('is refused, and leaves no file, where the content is another than is said, is too large, empty, or of a kind that there is not', async () => {
    const zip = Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), Buffer.from('word/document.xml [Content_Types].xml')]);
    const macros = Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), Buffer.from('[Content_Types].xml xl/workbook.xml xl/vbaProject.bin')]);
    const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    const kept = (): number => readdirSync(join(filesFolder, customer.id)).length;
    const before = kept();
    const refused = await Promise.all([
      publish(customer.id, { type: 'application/pdf' }), publish(customer.id, { type: 'text/plain', bytes: '%PDF-1.7' }), publish(customer.id, { type: 'text/csv', bytes: Buffer.from([0xff, 0xfe, 0x00]) }), publish(customer.id, { type: XLSX, bytes: zip }),
      publish(customer.id, { type: XLSX, bytes: macros }), publish(customer.id, { type: 'application/zip', bytes: zip }), publish(customer.id, { type: 'text/html', bytes: '<script>' }), publish(customer.id, { bytes: '' }),
      publish(customer.id, { type: 'application/pdf', bytes: Buffer.concat([Buffer.from('%PDF-'), Buffer.alloc(10 * 1_048_576)]) }), publish(customer.id, { kind: 'invoice' }), publish(customer.id, { title: 'Two\nlines' }), publish(customer.id, { language: 'xx' }),
    ]);
    expect(refused.map(({ status }) => status)).toEqual([415, 415, 415, 415, 415, 415, 415, 422, 413, 400, 400, 400]);
    expect(refused[0].body).toMatchObject({ code: 'file.type', detail: expect.stringContaining('application/pdf') as string });
    expect(kept()).toBe(before);
  });

  it('takes PDF, PNG, JPEG, CSV and workbooks for what they are', async () => {
    const head = (...bytes: number[]): Buffer => Buffer.concat([Buffer.from(bytes), Buffer.alloc(20)]);
    const files = [
      ['application/pdf', Buffer.from('%PDF-1.7 …')], ['image/png', head(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)], ['image/jpeg', head(0xff, 0xd8, 0xff)], ['text/csv', Buffer.from('a;é\n')],
      ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', Buffer.concat([Buffer.from('PK\u0003\u0004', 'latin1'), Buffer.from('[Content_Types].xml xl/workbook.xml')])],
    ] as const;
    for (const [type, bytes] of files) expect((await publish(customer.id, { type, bytes, fileName: 'x.exe' })).status).toBe(201);
  });

  it('is refused where nobody could read it: no Customer, or the Application is off', async () => {
    expect((await publish(crypto.randomUUID())).status).toBe(404);
    const deaf = await aReadingCustomer();
    await subscribe(deaf, 'documents', 'suspended');
    expect((await publish(deaf.id)).body).toMatchObject({ code: 'document.unreadable' });
    const desk = await theAgent('RecoveryDesk');
    expect((await publish(customer.id, {}, desk)).status).toBe(404);
  });
});

describe('GC-6.1: reading', () => {
  it('finds by state, kind and period, page by page', async () => {
    const here = await aReadingCustomer();
    const ids: string[] = [];
    for (const kind of ['report', 'advice', 'report']) ids.unshift((await published(here.id, { kind })).id);
    const list = async (query: string): Promise<string[]> => (await here.registrant.get<{ items: { id: string }[] }>(`/customers/${here.id}/documents?${query}`)).body.items.map(({ id }) => id);
    const today = Temporal.Now.plainDateISO('Europe/Brussels');
    expect(await list('')).toEqual(ids);
    expect(await list('kind=report&state=open')).toEqual([ids[0], ids[2]]);
    expect(await list('state=accepted')).toEqual([]);
    expect(await list(`publishedFrom=${today.subtract({ days: 1 }).toString()}&publishedTo=${today.add({ days: 1 }).toString()}`)).toEqual(ids);
    expect(await list(`publishedTo=${today.subtract({ days: 2 }).toString()}`)).toEqual([]);
    const { body: first } = await here.registrant.get<{ items: { id: string }[]; next: string; count: object }>(`/customers/${here.id}/documents?limit=2`);
    expect(first.count).toEqual({ value: 3, capped: false });
    expect(await list(`limit=2&after=${encodeURIComponent(first.next)}`)).toEqual(ids.slice(2));
    for (const query of ['state=gone', 'kind=invoice', 'publishedFrom=tomorrow', 'limit=0']) expect((await here.registrant.get(`/customers/${here.id}/documents?${query}`)).status).toBe(400);
    const { data } = await here.registrant.graphql<{ documents: { edges: { node: { id: string } }[] }; document: { internalUse: string } }>(
      'query ($c: ID!, $d: ID!) { documents(customerId: $c, kind: "report") { edges { node { id } } } document(customerId: $c, documentId: $d) { internalUse } }', { c: here.id, d: ids[0] });
    expect(data?.documents.edges.map(({ node }) => node.id)).toEqual([ids[0], ids[2]]);
  });

  it('a download is the very bytes, saved and never shown, says that it is for internal use, and is told; whatever its name is', async () => {
    expect((await publish(customer.id, { fileName: 'a\r\nSet-Cookie: a=b.txt' })).status).toBe(400);
    const fair = await published(customer.id, { fileName: 'Übersicht "Q3"; filename=x%0d%0a/../a.exe' });
    const { publishedOn } = await told(customer.registrant, customer.id, fair.id);
    const answer = await fetch(`${customer.registrant.address}/api/v1/customers/${customer.id}/documents/${fair.id}/file`, { headers: customer.registrant.headers });
    expect(await answer.text()).toBe(TEXT_FILE);
    const header = (of: string): string => answer.headers.get(of) ?? '';
    const whole = `Übersicht "Q3"; filename=x%0d%0a-..-a (internal use, as of ${publishedOn}).txt`;
    expect(header('content-disposition')).toBe(`attachment; filename="Ubersicht _Q3__ filename=x_0d_0a-..-a (internal use, as of ${publishedOn}).txt"; filename*=UTF-8''${encodeURIComponent(whole).replaceAll('(', '%28').replaceAll(')', '%29')}`);
    expect([header('content-type'), header('x-content-type-options'), header('cache-control'), header('content-security-policy'), header('mandate-use'), header('set-cookie')])
      .toEqual(['text/plain', 'nosniff', 'private, no-store', 'sandbox; default-src \'none\'', 'internal', '']);
    expect(header('repr-digest')).toBe(`sha-256=:${createHash('sha256').update(TEXT_FILE).digest('base64')}:`);
    expect(await entries(customer.id, 'document.downloaded')).toContainEqual({ subjectId: fair.id, details: [expect.objectContaining({ after: expect.objectContaining({ sha256: sha256(TEXT_FILE) }) as object })] });
  });

  it('an agent reads it for a reason, as a look, and may decide what its state allows; at another desk nothing', async () => {
    const { id } = await published(customer.id);
    const desk = await theAgent('BackOffice');
    expect((await desk.get(`/customers/${customer.id}/documents/${id}`)).status).toBe(400);
    expect((await desk.get<Told>(`/customers/${customer.id}/documents/${id}`, LOOK)).body.abilities).toEqual({ object: false, withdrawObjection: false, askConsent: false, recognise: false, reject: false, remedy: false, supersede: true, extend: true });
    expect((await (await theAgent('RecoveryDesk')).get<Told>(`/customers/${customer.id}/documents/${id}`, LOOK)).body.abilities).toMatchObject({ supersede: false, extend: false });
    const looks = await rows<{ subject_id: string }>(`select subject_id from ledger_entry where customer_id = $1 and event = 'operator.looked' and subject_id = $2`, [customer.id, id]);
    expect(looks).toHaveLength(2);
  });

  it('I1: to whoever acts as Access Manager there is no document, and its entries say nothing of it', async () => {
    const { id } = await published(customer.id, { title: 'Nobody\'s title' });
    const { persona } = await aMember(customer, { profile: 'AccessManager' });
    expect((await persona.get(`/customers/${customer.id}/documents`)).body).toMatchObject({ code: 'not-allowed' });
    expect((await persona.get(`/customers/${customer.id}/documents/${id}`)).status).toBe(403);
    const { bytes, body } = await persona.get<{ items: { subjectId: string | null; details: { rows: object[]; redacted: number } }[] }>(`/customers/${customer.id}/ledger?event=document.published&limit=1`);
    expect(bytes).not.toMatch(/title|dueAt/);
    expect(body.items[0]).toMatchObject({ subjectId: null, details: { rows: [], redacted: 1 } });
    expect((await customer.registrant.get(`/customers/${customer.id}/ledger?event=document.published&limit=1`)).bytes).toContain('Nobody\'s title');
  });
});

describe('GC-6.2: the Customer objects', () => {
  it('with reasons, parts and files, once; the receipt says who, when, and what; the operator recognises it and puts it right', async () => {
    const { id } = await published(customer.id);
    const { body: proof } = await sendFile<{ id: string; sha256: string }>(customer.registrant, `/customers/${customer.id}/documents/${id}/attachments`, { bytes: 'My list', fileName: 'list.txt' });
    const headers = { 'idempotency-key': crypto.randomUUID() };
    const { status, body } = await object(customer.registrant, id, { parts: ['Page 2', 'Annex'], attachmentIds: [proof.id], headers });
    expect(status).toBe(200);
    const reasons = 'The total of page two is not the sum of its lines.\nSee the enclosed list.';
    expect(body).toMatchObject({
      state: 'objected', version: 2, workingDaysLeft: 0, abilities: { object: false },
      objection: { by: { id: customer.registrantMemberId, name: 'Anna Peeters' }, reasons, parts: ['Page 2', 'Annex'], attachments: [{ id: proof.id, name: 'list.txt', sha256: sha256('My list') }], reasonsSha256: sha256(reasons), documentSha256: sha256(TEXT_FILE), answer: null },
    });
    const again = await object(customer.registrant, id, { parts: ['Page 2', 'Annex'], attachmentIds: [proof.id], headers });
    expect(again.body.objection).toEqual(body.objection); // its true repeat
    expect((await object(customer.registrant, id)).body).toMatchObject({ code: 'document.objected' });
    expect(await entries(customer.id, 'document.objected')).toMatchObject([{ subjectId: id, details: [{ after: { objectionId: body.objection?.id, reasonsSha256: sha256(reasons), attachments: [sha256('My list')] } }] }]);
    const desk = await theAgent('BackOffice');
    const queue = await desk.get<{ items: object[] }>('/operator/documents');
    expect(queue.bytes).not.toContain('page two');
    expect(queue.body.items).toContainEqual(expect.objectContaining({ id, customerId: customer.id, customerName: customer.legalName, state: 'objected', version: 2 }));
    expect((await fetch(`${desk.address}/api/v1/customers/${customer.id}/documents/${id}/attachments/${proof.id}`, { headers: { ...desk.headers, ...LOOK } })).status).toBe(200);
    expect((await decide(customer.id, { id, version: 1 }, 'recognise')).status).toBe(412);
    expect((await decide(customer.id, { id, version: 2 }, 'remedy')).body).toMatchObject({ code: 'document.not-possible' });
    expect((await publish(customer.id, { supersedes: id })).body).toMatchObject({ code: 'document.not-possible' }); // it is answered first
    expect((await decide(customer.id, { id, version: 2 }, 'recognise')).body).toMatchObject({ state: 'recognised', version: 3 });
    const corrected = await published(customer.id, { supersedes: id });
    expect(await told(customer.registrant, customer.id, id)).toMatchObject({ state: 'remedied', supersededBy: corrected.id, objection: { answer: { outcome: 'recognised', answer: 'Page two was counted anew' }, remedy: { text: null } } });
    expect(await told(customer.registrant, customer.id, corrected.id)).toMatchObject({ state: 'open', supersedes: id, workingDaysLeft: 5, abilities: { object: true } });
    expect((await object(customer.registrant, id)).body).toMatchObject({ code: 'document.superseded', detail: expect.stringContaining(corrected.id) as string });
  });

  it('without reasons, with strange files, or without the right, it is refused and nothing is objected', async () => {
    const { id } = await published(customer.id);
    const reader = await aMember(customer, { profile: 'SupportPortalUser', subProfile: 'document-reader' });
    const stranger = await aReadingCustomer();
    const brought = (by: Client, sent: SentFile & Record<string, unknown> = {}): ReturnType<typeof sendFile<{ id: string; code: string }>> => sendFile(by, `/customers/${customer.id}/documents/${id}/attachments`, sent);
    for (const bad of [{ reasons: '' }, { reasons: ' . ' }, { reasons: 'x'.repeat(4001) }, { reasons: 7 }, { parts: ['two\nlines'] }, { parts: Array(21).fill('Page') }, { attachmentIds: ['no id'] }, { attachmentIds: Array(6).fill(crypto.randomUUID()) }, { invoice: 1 }]) {
      expect((await object(customer.registrant, id, bad)).status).toBe(400);
    }
    expect((await object(customer.registrant, id, { attachmentIds: [crypto.randomUUID()] })).body).toMatchObject({ code: 'document.attachment' });
    expect((await object(reader.persona, id)).body).toMatchObject({ code: 'not-allowed' });
    expect((await object(stranger.registrant, id)).status).toBe(404);
    expect((await object(customer.registrant, crypto.randomUUID())).status).toBe(404);
    expect((await brought(reader.persona)).status).toBe(403);
    expect((await brought(customer.registrant, { type: 'image/png' })).body).toMatchObject({ code: 'file.type' });
    for (let file = 0; file < 20; file += 1) expect((await brought(customer.registrant)).status).toBe(201);
    expect((await brought(customer.registrant)).body).toMatchObject({ code: 'document.attachments' });
    expect(await told(customer.registrant, customer.id, id)).toMatchObject({ state: 'open', objection: null, version: 1 });
    const { data } = await customer.registrant.graphql<{ objectToDocument: Told }>('mutation ($c: ID!, $d: ID!, $o: ObjectToDocument!) { objectToDocument(customerId: $c, documentId: $d, objection: $o) { state objection { receivedAt } } }', { c: customer.id, d: id, o: { reasons: 'By GraphQL' } });
    expect(data?.objectToDocument).toMatchObject({ state: 'objected' });
    const { data: answered } = await (await theAgent('BackOffice')).graphql('mutation ($c: ID!, $d: ID!) { decideObjection(customerId: $c, documentId: $d, expectedVersion: 2, decision: { decision: "reject", answer: "It is as agreed" }) { state } }', { c: customer.id, d: id });
    expect(answered).toEqual({ decideObjection: { state: 'rejected' } });
  });
});

describe('GC-6.2: the end of the term', () => {
  let years: Years;
  beforeAll(async () => {
    years = await Years.open();
  });
  afterAll(() => years.close());

  it('a millisecond before it is in time, with it it is not: then the document is finally accepted, whoever looks, and says until when it was', async () => {
    const [late, early] = [await published(customer.id), await published(customer.id)];
    const here = years.here(customer.registrant);
    const atDesk = await years.desk();
    await years.goTo(Temporal.Instant.from(early.dueAt).subtract({ seconds: 20 }).toString());
    expect(await told(here, customer.id, late.id)).toMatchObject({ state: 'open', workingDaysLeft: 1 });
    expect((await object(here, early.id)).body).toMatchObject({ state: 'objected' });
    await years.goTo(late.dueAt);
    expect((await object(here, late.id)).body).toMatchObject({ code: 'document.final', detail: `An objection was in time before ${late.dueAt}.` });
    expect(await told(here, customer.id, late.id)).toMatchObject({ state: 'accepted', workingDaysLeft: 0, acceptance: { acceptedAt: late.dueAt }, abilities: { object: false } });
    expect((await sendFile(here, `/customers/${customer.id}/documents/${late.id}/attachments`)).body).toMatchObject({ code: 'document.final' });
    expect((await publish(customer.id, { supersedes: late.id }, atDesk)).body).toMatchObject({ code: 'document.not-possible' });
    const accepted = await here.get<{ items: { id: string }[] }>(`/customers/${customer.id}/documents?state=accepted&limit=200`);
    expect(accepted.body.items.map(({ id }) => id)).toContain(late.id);
    expect(accepted.body.items.map(({ id }) => id)).not.toContain(early.id);
    const outage = { from: Temporal.Instant.from(late.dueAt).subtract({ hours: 3 }).toString(), to: Temporal.Instant.from(late.dueAt).subtract({ hours: 1 }).toString(), reason: 'Too late' };
    expect((await atDesk.post(`/operator/customers/${customer.id}/documents/${late.id}/extension`, outage)).body).toMatchObject({ code: 'document.not-possible' });
    await years.goTo(Temporal.Now.instant().toString());
  });

  it('who has lost the right that morning is refused by the gate; the clock runs on', async () => {
    const { id } = await published(customer.id);
    const { body: bundle } = await customer.registrant.post<{ id: string }>(`/customers/${customer.id}/sub-profiles`, { code: `objector-${id.slice(-6)}`, name: 'Objector', permissions: ['document:read', 'document:object'] });
    const objector = await aMember(customer);
    const { body: grant } = await customer.registrant.post<{ id: string }>(`/customers/${customer.id}/grants`, { memberId: objector.id, profile: 'SupportPortalUser', subProfileId: bundle.id, reason: 'Answers reports' });
    expect((await told(objector.persona, customer.id, id)).abilities).toMatchObject({ object: true });
    expect((await customer.registrant.post(`/customers/${customer.id}/grants/${grant.id}/revocation`, { reason: 'Left the team' }, { 'if-match': '"1"' })).status).toBe(200);
    expect((await object(objector.persona, id)).status).toBe(403);
  });

  it('an outage on the last day extends it by one working day, of one document or of all, once; and says so', async () => {
    const here = await aReadingCustomer();
    const [one, two] = [await published(here.id), await published(here.id)];
    const atDesk = await years.desk();
    const noon = Temporal.PlainDate.from(one.dueOn).toZonedDateTime({ timeZone: 'Europe/Brussels', plainTime: '12:00' }).toInstant();
    const outage = { from: noon.toString(), to: noon.add({ hours: 2 }).toString(), reason: 'A disk was full' };
    const extend = (body: object): ReturnType<typeof atDesk.post<Published>> => atDesk.post(`/operator/customers/${here.id}/documents/${one.id}/extension`, body);
    expect((await extend(outage)).body).toMatchObject({ code: 'document.outage', detail: 'It is not over yet.' });
    await years.goTo(noon.add({ hours: 3 }).toString());
    expect((await extend({ ...outage, from: outage.to })).body).toMatchObject({ code: 'document.outage', detail: 'It ends before it begins.' });
    expect((await extend({ from: noon.subtract({ hours: 36 }).toString(), to: noon.subtract({ hours: 30 }).toString(), reason: 'The day before' })).body).toMatchObject({ code: 'document.outage' });
    const { body } = await extend(outage);
    expect(body).toMatchObject({ state: 'open', version: 2 });
    expect(Temporal.PlainDate.compare(Temporal.PlainDate.from(body.dueOn), Temporal.PlainDate.from(one.dueOn))).toBe(1);
    expect((await extend(outage)).body).toMatchObject({ code: 'document.outage' });
    expect((await atDesk.post<{ documents: number }>('/operator/documents/outages', outage)).body.documents).toBeGreaterThanOrEqual(1); // those of other specs that end on that day, too
    expect((await atDesk.post<{ documents: number }>('/operator/documents/outages', outage)).body).toEqual({ documents: 0, customers: 0, failed: 0 });
    const goesOn = { from: outage.from, reason: 'It is still full' };
    expect((await extend(goesOn)).body).toMatchObject({ code: 'document.outage' }); // the new last day is ahead of what is known
    const registrant = years.here(here.registrant);
    const shown = await told(registrant, here.id, two.id);
    expect(shown).toMatchObject({ extended: true, dueOn: body.dueOn, workingDaysLeft: 2, extensions: [{ reason: 'A disk was full', wasDueOn: two.dueOn, wasDueAt: two.dueAt, dueOn: body.dueOn }] });
    expect(await entries(here.id, 'document.extended')).toHaveLength(2);
    await years.goTo(two.dueAt);
    expect((await object(registrant, two.id, { at: here.id })).status).toBe(200);
    await years.goTo(Temporal.Now.instant().toString());
  });

  it('an outage that goes on through the end of the last day is recorded while it does: the term does not end in it, and the next day it can be said again', async () => {
    const here = await aReadingCustomer();
    const { id, dueOn, dueAt } = await published(here.id);
    const atDesk = await years.desk();
    const evening = Temporal.Instant.from(dueAt).subtract({ hours: 1 });
    const extend = (body: object): ReturnType<typeof atDesk.post<Published>> => atDesk.post(`/operator/customers/${here.id}/documents/${id}/extension`, body);
    await years.goTo(evening.toString());
    const { body } = await extend({ from: evening.subtract({ hours: 2 }).toString(), reason: 'The sign-in is out' });
    expect(Temporal.PlainDate.compare(Temporal.PlainDate.from(body.dueOn), Temporal.PlainDate.from(dueOn))).toBe(1);
    expect((await extend({ from: evening.subtract({ hours: 2 }).toString(), reason: 'Said again' })).body).toMatchObject({ code: 'document.outage' });
    const registrant = years.here(here.registrant);
    await years.goTo(Temporal.Instant.from(dueAt).add({ hours: 1 }).toString());
    expect(await told(registrant, here.id, id)).toMatchObject({ state: 'open', acceptance: null, extensions: [{ goesOn: true, reason: 'The sign-in is out', wasDueOn: dueOn, wasDueAt: dueAt, dueOn: body.dueOn }] });
    await years.goTo(Temporal.Instant.from(body.dueAt).subtract({ hours: 2 }).toString());
    const { data } = await atDesk.graphql<{ extendDocumentTerm: Published }>('mutation ($c: ID!, $d: ID!, $o: RecordOutage!) { extendDocumentTerm(customerId: $c, documentId: $d, outage: $o) { dueOn } }', { c: here.id, d: id, o: { from: evening.subtract({ hours: 2 }).toString(), reason: 'Still out' } });
    expect(Temporal.PlainDate.compare(Temporal.PlainDate.from(data?.extendDocumentTerm.dueOn ?? dueOn), Temporal.PlainDate.from(body.dueOn))).toBe(1);
    expect((await told(registrant, here.id, id)).extensions).toHaveLength(2);
    await years.goTo(Temporal.Now.instant().toString());
  });
});
