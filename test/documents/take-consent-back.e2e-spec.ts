import type { ACustomer } from '../factories/customer.js';
import { aMember, grant } from '../factories/member.js';
import { type Answer, type Client, mailsTo, rows, theAgent } from '../support/as.js';
import { aReadingCustomer, LOOK, published, type Told } from './desk-by-http.js';

interface Consent { id: string; state: string; version: number; caseNumber: string; takenBack: { by: { id: string; name: string }; at: string } | null; answer: object | null; abilities: Record<string, boolean>; code?: string; detail?: string }

let customer: ACustomer;
let documentId: string;
let desk: Client;
let reader: { id: string; persona: Client; email: string };

beforeAll(async () => {
  customer = await aReadingCustomer();
  ({ id: documentId } = await published(customer.id));
  desk = await theAgent('BackOffice');
  reader = await aMember(customer, { profile: 'SupportPortalUser', subProfile: 'document-reader' });
});

const path = (): string => `/customers/${customer.id}/documents/${documentId}`;
const ask = async (by: Client, thirdParty: string): Promise<Consent> => (await by.post<Consent>(`${path()}/consents`, { thirdParty, purpose: 'the audit', untilOn: '2035-06-30' })).body;
const takeBack = (by: Client, { id }: { id: string }, version = 1): Promise<Answer<Consent>> => by.post<Consent>(`${path()}/consents/${id}/taking-back`, {}, { 'if-match': `"${version}"` });
const decide = ({ id }: { id: string }, decision: string): Promise<Answer<Consent>> => desk.post<Consent>(`/operator${path()}/consents/${id}/decision`, { decision, answer: 'As agreed' }, { 'if-match': '"1"' });
const shown = async (by: Client, { id }: { id: string }): Promise<Consent | undefined> => (await by.get<Told & { consents: Consent[] }>(path())).body.consents.find((each) => each.id === id);
const waiting = async (): Promise<string> => (await desk.get('/operator/consents?limit=200')).bytes;

it('GC-6.1: a request that nobody answered is taken back: nobody waits for it, it stays to be read with who did so, and may be asked anew', async () => {
  const asked = await ask(reader.persona, 'Revisor BV');
  const mails = [await mailsTo(reader.email, documentId), await rows('select id from mail where customer_id = $1 order by id', [customer.id])];
  expect(await waiting()).toContain(asked.id);
  expect((await takeBack(reader.persona, asked, 7)).status).toBe(412);
  const { status, body } = await takeBack(reader.persona, asked);
  expect([status, body]).toEqual([200, expect.objectContaining({ id: asked.id, state: 'takenBack', version: 2, answer: null, takenBack: { by: expect.objectContaining({ id: reader.id }) as object, at: expect.any(String) as string } })]);
  expect(body.abilities).toEqual({ grant: false, refuse: false, withdraw: false, takeBack: false });
  expect(await waiting()).not.toContain(asked.id);
  expect((await desk.get('/operator/consents?state=takenBack&limit=200')).bytes).toContain(asked.id);
  expect((await desk.get<{ consents: Consent[] }>(path(), LOOK)).body.consents[0]).toMatchObject({ state: 'takenBack', abilities: { grant: false, refuse: false } });
  expect((await takeBack(reader.persona, asked, 2)).body).toMatchObject({ status: 409, code: 'consent.not-possible', detail: 'It was taken back before.' });
  expect((await decide(asked, 'grant')).body).toMatchObject({ status: 409, code: 'consent.not-possible', detail: 'The Customer took the request back.' });
  expect([await mailsTo(reader.email, documentId), await rows('select id from mail where customer_id = $1 order by id', [customer.id])]).toEqual(mails); // nobody is told
  const [entry] = await rows<{ body: string }>(`select d.body from ledger_entry e join ledger_detail d on d.customer_id = e.customer_id and d.seq = e.seq where e.customer_id = $1 and e.event = 'document.consent-taken-back'`, [customer.id]);
  expect((JSON.parse(entry?.body ?? '{}') as { after: object }).after).toMatchObject({ state: 'takenBack', consentId: asked.id, caseNumber: asked.caseNumber });
  expect((await ask(reader.persona, 'Revisor BV')).state).toBe('waiting');
});

it('by whoever asked, or who may object for the Customer; by no other reader, no stranger, no agent and no machine', async () => {
  const other = await aMember(customer, { profile: 'SupportPortalUser', subProfile: 'document-reader' });
  const asked = await ask(reader.persona, 'Insurer');
  expect((await shown(other.persona, asked))?.abilities).toMatchObject({ takeBack: false });
  expect((await takeBack(other.persona, asked)).body).toMatchObject({ status: 403, code: 'consent.of-another' });
  expect((await takeBack((await aReadingCustomer()).registrant, asked)).status).toBe(404);
  expect((await desk.post(`${path()}/consents/${asked.id}/taking-back`, {}, { ...LOOK, 'if-match': '"1"' })).body).toMatchObject({ status: 403, code: 'consent.of-people' });
  expect((await takeBack(reader.persona, { id: crypto.randomUUID() })).status).toBe(404);
  expect((await shown(customer.registrant, asked))?.abilities).toMatchObject({ takeBack: true });
  const { data } = await customer.registrant.graphql('mutation ($c: ID!, $d: ID!, $i: ID!) { takeConsentBack(customerId: $c, documentId: $d, consentId: $i, expectedVersion: 1) { state takenBack { by { id } } } }', { c: customer.id, d: documentId, i: asked.id });
  expect(data).toEqual({ takeConsentBack: { state: 'takenBack', takenBack: { by: { id: customer.registrantMemberId } } } });
});

it('GC-10.1: the ledger says by which right: whoever asked by what lets him read, whoever may object by what lets him object', async () => {
  const code = 'objects-only';
  expect((await customer.registrant.post(`/customers/${customer.id}/sub-profiles`, { code, name: 'Objects only', permissions: ['document:object'] })).status).toBe(201);
  const both = await aMember(customer, { profile: 'SupportPortalUser', subProfile: 'document-reader' });
  await grant(customer, both.id, { profile: 'SupportPortalUser', subProfile: code });
  const [own, others] = [await ask(both.persona, 'Own'), await ask(reader.persona, 'Of another')];
  const grants = await rows<{ id: string; code: string }>('select g.id, p.code from access_grant g join sub_profile p on p.customer_id = g.customer_id and p.id = g.sub_profile_id where g.customer_id = $1 and g.member_id = $2', [customer.id, both.id]);
  const basisOf = async (consent: Consent): Promise<(string | undefined)[]> => {
    expect((await takeBack(both.persona, consent)).status).toBe(200);
    const [entry] = await rows<{ body: string }>(`select body from ledger_entry where customer_id = $1 and event = 'document.consent-taken-back' order by seq desc limit 1`, [customer.id]);
    return (JSON.parse(entry?.body ?? '{}') as { basis: string[] }).basis.map((basis) => grants.find(({ id }) => id === basis)?.code);
  };
  expect([await basisOf(own), await basisOf(others)]).toEqual([['document-reader'], [code]]);
});

it('what was answered is not taken back, and a consent in force is no request', async () => {
  for (const [decision, thirdParty] of [['grant', 'Bank'], ['refuse', 'Broker']] as const) {
    const asked = await ask(reader.persona, thirdParty);
    expect((await decide(asked, decision)).status).toBe(200);
    expect((await takeBack(reader.persona, asked, 2)).body).toMatchObject({ status: 409, code: 'consent.not-possible', detail: 'The operator has answered it.' });
  }
});

it('S20: of an answer and a taking back at once one comes first, and the other is told so', async () => {
  for (let round = 0; round < 10; round += 1) {
    const asked = await ask(reader.persona, `Racer ${round}`);
    const answers = await Promise.all(round % 2 === 0 ? [takeBack(reader.persona, asked), decide(asked, 'grant')] : [decide(asked, 'refuse'), takeBack(reader.persona, asked)]);
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
    const [lost] = answers.filter(({ status }) => status !== 200);
    expect(lost?.body).toMatchObject({ status: 409, code: 'consent.not-possible' });
    expect((await shown(reader.persona, asked))?.state).toBe(answers.find(({ status }) => status === 200)?.body.state);
  }
});
