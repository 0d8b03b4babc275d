import { createHash } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import { type ACustomer, anEnterpriseNumber } from '../factories/customer.js';
import { aMember } from '../factories/member.js';
import { Years } from '../due-rights/years.js';
import { type Answer, type Client, mailsTo, rows, theAgent } from '../support/as.js';
import { aReadingCustomer, LOOK, published, TEXT_FILE, type Told } from './desk-by-http.js';

interface Consent { id: string; caseNumber: string; thirdParty: string; enterpriseNumber: string | null; purpose: string; untilOn: string; endsAt: string; state: string; by: { id: string }; documentSha256: string; answer: object | null; withdrawal: object | null; takenBack: object | null; label: string | null; version: number; abilities: Record<string, boolean>; code?: string; detail?: string }
type Shown = Told & { consents: Consent[] };

const today = Temporal.Now.plainDateISO('Europe/Brussels');
const UNTIL = today.add({ months: 6 }).toString();
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

let customer: ACustomer;
let documentId: string;
let desk: Client;

const path = (id = documentId, at = customer.id): string => `/customers/${at}/documents/${id}`;
const ask = (client: Client, more: object = {}, { id = documentId, headers }: { id?: string; headers?: Record<string, string> } = {}): Promise<Answer<Consent>> =>
  client.post<Consent>(`${path(id)}/consents`, { thirdParty: 'Revisor BV', purpose: 'the audit of 2026', untilOn: UNTIL, ...more }, headers);
const decide = ({ id, version }: Pick<Consent, 'id' | 'version'>, decision: string, { by = desk, ...more }: { by?: Client; [field: string]: unknown } = {}): Promise<Answer<Consent>> =>
  by.post<Consent>(`/operator${path()}/consents/${id}/decision`, { decision, answer: 'As agreed with you', ...more }, { 'if-match': `"${version}"` });
const shown = async (client: Client, id = documentId): Promise<Shown> => (await client.get<Shown>(path(id))).body;
const fileOf = (client: Client, query = ''): Promise<Response> => fetch(`${client.address}/api/v1${path()}/file${query}`, { headers: client.headers });
const nameOf = (answer: Response): string => decodeURIComponent(/filename\*=UTF-8''(.*)$/.exec(answer.headers.get('content-disposition') ?? '')?.[1] ?? '');
const details = async (event: string): Promise<Record<string, unknown>[]> => (await rows<{ body: string }>(
  'select d.body from ledger_entry e join ledger_detail d on d.customer_id = e.customer_id and d.seq = e.seq where e.customer_id = $1 and e.event = $2 order by e.seq', [customer.id, event])).map(({ body }) => (JSON.parse(body) as { after: Record<string, unknown> }).after);

beforeAll(async () => {
  customer = await aReadingCustomer();
  ({ id: documentId } = await published(customer.id, { fileName: 'report.txt' }));
  desk = await theAgent('BackOffice');
});

describe('GC-6.1: a third party uses a document with the prior written consent of the operator alone', () => {
  it('whoever reads it asks, for whom, what for and until when; the operator grants it in writing under conditions, and a download under it says so instead of internal use', async () => {
    const reader = await aMember(customer, { profile: 'SupportPortalUser', subProfile: 'document-reader', language: 'de' });
    const enterpriseNumber = anEnterpriseNumber();
    expect((await shown(reader.persona)).abilities).toMatchObject({ askConsent: true, object: false });
    const { status, body: asked } = await ask(reader.persona, { enterpriseNumber });
    expect(status).toBe(201);
    expect(asked).toMatchObject({
      caseNumber: expect.stringMatching(/^C-\d{4}-\d{6}$/) as string, thirdParty: 'Revisor BV', enterpriseNumber, purpose: 'the audit of 2026', untilOn: UNTIL, state: 'waiting', by: { id: reader.id, name: reader.displayName },
      documentSha256: sha256(TEXT_FILE), answer: null, label: null, version: 1, abilities: { grant: false, refuse: false, withdraw: false, takeBack: true },
    });
    const queue = await desk.get<{ items: object[] }>('/operator/consents?limit=200');
    expect(queue.bytes).not.toMatch(/Revisor|audit of/); // what the Customer said takes a look
    expect(queue.body.items).toContainEqual(expect.objectContaining({ id: asked.id, documentId, customerId: customer.id, customerName: customer.legalName, document: 'Service report', caseNumber: asked.caseNumber, state: 'waiting' }));
    expect((await fileOf(reader.persona, `?consentId=${asked.id}`)).status).toBe(409);

    const looked = (await desk.get<Shown>(path(), LOOK)).body;
    expect(looked.consents[0]).toMatchObject({ thirdParty: 'Revisor BV', abilities: { grant: true, refuse: true, withdraw: false } });
    expect(looked.abilities).toMatchObject({ askConsent: false });
    const { body: granted } = await decide(asked, 'grant', { conditions: 'Pages 1 to 3 only' });
    expect(granted).toEqual({ id: asked.id, documentId, caseNumber: asked.caseNumber, untilOn: UNTIL, endsAt: asked.endsAt, state: 'granted', askedAt: expect.any(String) as string, version: 2 });
    const [consent] = (await shown(customer.registrant)).consents;
    expect(consent).toMatchObject({ state: 'granted', answer: { answer: 'As agreed with you', conditions: 'Pages 1 to 3 only' }, label: expect.stringContaining(asked.caseNumber) as string });

    const file = await fileOf(customer.registrant, `?consentId=${asked.id}`);
    expect(nameOf(file)).toBe(`report (for Revisor BV, consent ${asked.caseNumber} of ${today.toString()}, for the audit of 2026, as of ${(await shown(customer.registrant)).publishedOn}).txt`);
    expect(file.headers.get('mandate-use')).toBe(`consent ${asked.caseNumber}`);
    const inside = await fileOf(customer.registrant);
    expect([nameOf(inside), inside.headers.get('mandate-use')]).toEqual([expect.stringContaining('internal use'), 'internal']);

    expect(await details('document.consent-asked')).toEqual([expect.objectContaining({ consentId: asked.id, thirdParty: 'Revisor BV', enterpriseNumber, purposeSha256: sha256('the audit of 2026'), documentSha256: sha256(TEXT_FILE), untilOn: UNTIL })]);
    expect(await details('document.consent-granted')).toEqual([expect.objectContaining({ caseNumber: asked.caseNumber, textSha256: sha256('As agreed with you'), conditionsSha256: sha256('Pages 1 to 3 only'), documentSha256: sha256(TEXT_FILE) })]);
    expect(await details('document.downloaded')).toContainEqual(expect.objectContaining({ consentId: asked.id, caseNumber: asked.caseNumber, thirdParty: 'Revisor BV' }));
    const [mail] = (await mailsTo(reader.email, documentId)).filter(({ subject }) => subject === 'Ein Dritter darf ein Dokument verwenden');
    expect(mail?.body).toContain('Entgegenkommen');
    expect(mail?.body).not.toMatch(/Revisor|Service report|Pages 1/);

    const { body: ended } = await decide(granted, 'withdraw', { answer: 'The figures are being counted anew' });
    expect(ended).toMatchObject({ state: 'withdrawn', version: 3 });
    expect((await shown(customer.registrant)).consents[0]).toMatchObject({ state: 'withdrawn', label: null, answer: { answer: 'As agreed with you' }, withdrawal: { reason: 'The figures are being counted anew' } });
    expect((await (await fileOf(customer.registrant, `?consentId=${asked.id}`)).json())).toMatchObject({ code: 'consent.not-in-force', detail: 'It is withdrawn.' });
    expect(await mailsTo(reader.email, documentId)).toHaveLength(2); // the reader came after the publication
  });

  it('is refused in writing; decided once, at the version that was read, and by nobody else', async () => {
    const { body: asked } = await ask(customer.registrant, { thirdParty: 'Insurer' });
    expect((await decide({ ...asked, version: 7 }, 'grant')).status).toBe(412);
    expect((await decide(asked, 'withdraw')).body).toMatchObject({ code: 'consent.not-possible', detail: 'It is waiting.' });
    expect((await decide(asked, 'refuse', { conditions: 'None at all' })).body).toMatchObject({ code: 'consent.conditions' });
    for (const bad of [{ answer: '' }, { answer: ' . ' }, { decision: 'extend' }, { conditions: 7 }]) expect((await decide(asked, 'grant', bad)).status).toBe(400);
    expect((await decide(asked, 'grant', { by: await theAgent('RecoveryDesk') })).status).toBe(404);
    expect((await decide(asked, 'grant', { by: customer.registrant })).status).toBe(404);
    const both = await Promise.all([decide(asked, 'refuse'), decide(asked, 'grant')]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
    const { data } = await customer.registrant.graphql<{ askConsent: Consent }>('mutation ($c: ID!, $d: ID!, $a: AskConsent!) { askConsent(customerId: $c, documentId: $d, consent: $a) { id state } }', { c: customer.id, d: documentId, a: { thirdParty: 'By GraphQL', purpose: 'a sale', untilOn: UNTIL } });
    const { data: refused } = await desk.graphql('mutation ($c: ID!, $d: ID!, $i: ID!) { decideConsent(customerId: $c, documentId: $d, consentId: $i, expectedVersion: 1, decision: { decision: "refuse", answer: "Not for a sale" }) { state } }', { c: customer.id, d: documentId, i: data?.askConsent.id });
    expect(refused).toEqual({ decideConsent: { state: 'refused' } });
    const { data: queue } = await desk.graphql<{ consents: { edges: { node: { id: string } }[] } }>('{ consents(state: "refused", first: 200) { edges { node { id customerName document } } } }');
    expect(queue?.consents.edges.map(({ node }) => node.id)).toContain(data?.askConsent.id);
  });

  it('what cannot be is told: a day that is over or too far, no enterprise, the same again, strangers, and a Manager (I1)', async () => {
    for (const untilOn of [today.subtract({ days: 1 }).toString(), today.add({ years: 11 }).toString()]) expect((await ask(customer.registrant, { untilOn })).body).toMatchObject({ code: 'consent.until' });
    expect((await ask(customer.registrant, { enterpriseNumber: '0123.456.700' })).body).toMatchObject({ code: 'consent.enterprise-number' });
    for (const bad of [{ untilOn: 'tomorrow' }, { thirdParty: 'two\nlines' }, { thirdParty: '' }, { purpose: 'x'.repeat(201) }, { invoice: 1 }]) expect((await ask(customer.registrant, bad)).status).toBe(400);
    const headers = { 'idempotency-key': crypto.randomUUID() };
    const { body: first } = await ask(customer.registrant, { thirdParty: 'Bank' }, { headers });
    expect((await ask(customer.registrant, { thirdParty: 'Bank' }, { headers })).body.id).toBe(first.id); // its true repeat
    expect((await ask(customer.registrant, { thirdParty: 'BANK' })).body).toMatchObject({ code: 'consent.asked' });
    const stranger = await aReadingCustomer();
    expect((await ask(stranger.registrant)).status).toBe(404);
    expect((await fileOf(customer.registrant, `?consentId=${crypto.randomUUID()}`)).status).toBe(404);
    expect((await desk.post(`${path()}/consents`, { thirdParty: 'X', purpose: 'x', untilOn: UNTIL }, LOOK)).body).toMatchObject({ status: 403, code: 'consent.of-people' });
    const { persona } = await aMember(customer, { profile: 'AccessManager' });
    expect((await ask(persona)).status).toBe(403);
    expect((await persona.get(`/customers/${customer.id}/ledger?event=document.consent-asked`)).bytes).not.toMatch(/Revisor|Bank|C-20/);
  });

  it('twenty wait for an answer, and no more', async () => {
    const { id } = await published(customer.id);
    for (let each = 0; each < 20; each += 1) expect((await ask(customer.registrant, { thirdParty: `Party ${each}` }, { id })).status).toBe(201);
    expect((await ask(customer.registrant, { thirdParty: 'One more' }, { id })).body).toMatchObject({ code: 'consent.many' });
  });

  it('a corrected version needs one of its own: what waits for the old one is not granted, and none is asked for it', async () => {
    const old = await published(customer.id);
    const { body: asked } = await ask(customer.registrant, {}, { id: old.id });
    const { body: other } = await ask(customer.registrant, { thirdParty: 'Earlier' }, { id: old.id });
    const at = (consent: Consent, decision: string): Promise<Answer<Consent>> => desk.post(`/operator${path(old.id)}/consents/${consent.id}/decision`, { decision, answer: 'As agreed' }, { 'if-match': `"${consent.version}"` });
    expect((await at(other, 'grant')).body).toMatchObject({ state: 'granted' });
    const next = await published(customer.id, { supersedes: old.id });
    expect((await at(asked, 'grant')).body).toMatchObject({ code: 'consent.not-possible' });
    expect((await at(asked, 'refuse')).status).toBe(200);
    expect((await ask(customer.registrant, {}, { id: old.id })).body).toMatchObject({ code: 'document.superseded' });
    expect((await shown(customer.registrant, next.id)).consents).toEqual([]);
    expect((await shown(customer.registrant, old.id)).consents.map(({ state }) => state)).toEqual(['granted', 'refused']); // what was consented to stands, for what it was
    expect((await fetch(`${customer.registrant.address}/api/v1${path(next.id)}/file?consentId=${other.id}`, { headers: customer.registrant.headers })).status).toBe(404);
  });
});

describe('GC-6.1: the last day of a consent', () => {
  let years: Years;
  beforeAll(async () => {
    years = await Years.open();
  });
  afterAll(() => years.close());

  it('with its end it has expired, whoever looks; what waits beyond its day cannot be granted any more', async () => {
    const { body: asked } = await ask(customer.registrant, { thirdParty: 'Until a day' });
    const { body: late } = await ask(customer.registrant, { thirdParty: 'Too late' });
    await decide(asked, 'grant');
    const here = years.here(customer.registrant);
    const atDesk = await years.desk();
    await years.goTo(Temporal.Instant.from(asked.endsAt).subtract({ seconds: 20 }).toString());
    expect((await fileOf(here, `?consentId=${asked.id}`)).status).toBe(200);
    await years.goTo(asked.endsAt);
    expect((await shown(here)).consents.find(({ id }) => id === asked.id)).toMatchObject({ state: 'expired', label: null, answer: expect.any(Object) as object });
    expect((await (await fileOf(here, `?consentId=${asked.id}`)).json())).toMatchObject({ code: 'consent.not-in-force', detail: 'It is expired.' });
    expect((await decide(late, 'grant', { by: atDesk })).body).toMatchObject({ code: 'consent.not-possible' });
    expect((await decide({ ...asked, version: 2 }, 'withdraw', { by: atDesk })).body).toMatchObject({ detail: 'It is expired.' });
    const expired = await atDesk.get<{ items: { id: string }[] }>('/operator/consents?state=expired&limit=200');
    expect(expired.body.items.map(({ id }) => id)).toContain(asked.id);
    await years.goTo(Temporal.Now.instant().toString());
  });
});
