import { Temporal } from 'temporal-polyfill';
import { aReadingCustomer, decide as decideObjection, published, sendFile, type Told } from '../documents/desk-by-http.js';
import { Years } from '../due-rights/years.js';
import type { ACustomer } from '../factories/customer.js';
import { aMandate, type Mandate, type Sent, sentBy } from '../factories/mandate.js';
import { type Answer, type Client, theAgent } from '../support/as.js';

interface Consent { id: string; caseNumber: string; thirdParty: string; state: string; endsAt: string; version: number }
interface Problem { code: string; decision?: { missing: { cause: string; cure: string }[] } }
type Shown = Told & { consents: Consent[] };

const WHY = 'query ($c: ID!, $r: String!) { decision(customerId: $c, permission: "document:read", resource: $r) { allowed } }';
const READ = 'query ($c: ID!, $d: ID!) { documents(customerId: $c) { edges { node { id } } } document(customerId: $c, documentId: $d) { id consents { id } } }';

let customer: ACustomer;
let desk: Client;
let [documentId, otherId] = ['', ''];
let auditor: Sent;
let mandate: Mandate;
let bundle: string;

const path = (rest: string): string => `/customers/${customer.id}${rest}`;
const whyNot = ({ status, body }: Answer<Problem>): unknown[] => [status, body.decision && [...new Set(body.decision.missing.map(({ cause }) => cause))]];
const list = (who: Client): Promise<Answer<Problem & { items: { id: string }[] }>> => who.get(path('/documents'));
const one = (who: Client, id: string): Promise<Answer<Shown & Problem>> => who.get(path(`/documents/${id}`));
const fileOf = (who: Client, id: string, query = ''): Promise<Response> => fetch(`${who.address}/api/v1${path(`/documents/${id}/file${query}`)}`, { headers: who.headers });
const inTime = (days: number): string => Temporal.Now.plainDateISO('Europe/Brussels').add({ days }).toString();
const decide = async (id: string, { id: consentId, version }: Pick<Consent, 'id' | 'version'>, decision: string): Promise<Consent> =>
  (await desk.post<Consent>(`/operator${path(`/documents/${id}/consents/${consentId}/decision`)}`, { decision, answer: 'As agreed with you' }, { 'if-match': `"${version}"` })).body;

/** Asked for by the Access Owner, for whoever has this number. */
async function asked(id: string, thirdPartyNumber: string, untilOn = inTime(30)): Promise<Consent> {
  const { status, body, bytes } = await customer.registrant.post<Consent>(path(`/documents/${id}/consents`), { thirdParty: 'Revisor BV', enterpriseNumber: thirdPartyNumber.slice(2), purpose: 'the audit', untilOn });
  if (status !== 201) throw new Error(bytes);
  return body;
}

const granted = async (...of: Parameters<typeof asked>): Promise<Consent> => decide(of[0], await asked(...of), 'grant');
const sentToRead = async (): Promise<{ mandate: Mandate; sent: Sent }> => {
  const by = await aMandate(customer, { thirdParty: 'Revisor BV', subProfileId: bundle });
  return { mandate: by, sent: await sentBy(customer, by) };
};

beforeAll(async () => {
  customer = await aReadingCustomer();
  [documentId, otherId] = [(await published(customer.id)).id, (await published(customer.id, { title: 'Another report' })).id];
  desk = await theAgent('BackOffice');
  bundle = (await customer.registrant.post<{ id: string }>(path('/sub-profiles'), { code: 'revisor', name: 'Revisor', permissions: ['document:read', 'document:object'] })).body.id;
  ({ mandate, sent: auditor } = await sentToRead());
});

describe('GC-6.1: whoever acts for a third party reads the documents to whose use the operator consented', () => {
  it('nothing before; with the consent this document alone, under it; nothing when it is withdrawn', async () => {
    const { persona, memberId } = auditor;
    const waiting = await asked(documentId, mandate.thirdPartyNumber);
    for (const at of ['/documents', `/documents/${documentId}`, `/documents/${documentId}/file`]) expect(whyNot(await persona.get<Problem>(path(at)))).toEqual([403, ['consentMissing']]);

    const before = Temporal.Now.instant().toString();
    const consent = await decide(documentId, waiting, 'grant');
    expect((await list(persona)).body).toMatchObject({ items: [{ id: documentId }], count: { value: 1 } });
    expect((await one(persona, documentId)).body).toMatchObject({ id: documentId, consents: [{ id: consent.id, state: 'granted' }], abilities: { object: false, askConsent: false, withdrawObjection: false } });
    for (const id of [otherId, crypto.randomUUID()]) expect([(await one(persona, id)).status, (await fileOf(persona, id)).status]).toEqual([404, 404]);
    const { data } = await persona.graphql(READ, { c: customer.id, d: documentId });
    expect(data).toEqual({ documents: { edges: [{ node: { id: documentId } }] }, document: { id: documentId, consents: [{ id: consent.id }] } });
    expect((await persona.graphql(READ, { c: customer.id, d: otherId })).errors?.[0]?.extensions.status).toBe(404);

    const file = await fileOf(persona, documentId);
    expect([file.status, file.headers.get('mandate-use'), decodeURIComponent(file.headers.get('content-disposition') ?? '')]).toEqual([200, `consent ${consent.caseNumber}`, expect.stringContaining(`for Revisor BV, consent ${consent.caseNumber}`)]);
    const { body: { items: [entry] } } = await customer.registrant.get<{ items: object[] }>(path('/ledger?event=document.downloaded'));
    expect(entry).toMatchObject({ subjectId: documentId, actor: { mandateId: mandate.id, thirdParty: 'Revisor BV' } });

    const why = async (by: Client, id: string, more = ''): Promise<unknown> => (await by.get<{ allowed: boolean; rules: string[] }>(path(`/decisions?permission=document:read&resource=document:${id}${more}`))).body;
    expect(await why(persona, documentId)).toMatchObject({ allowed: true, rules: ['GC-6.1'] });
    expect((await persona.graphql(WHY, { c: customer.id, r: `document:${documentId}` })).data).toEqual({ decision: { allowed: true } });
    expect(await why(persona, otherId)).toMatchObject({ status: 404 });
    const of = `&actor=${memberId}`;
    expect([await why(customer.registrant, documentId, of), await why(customer.registrant, otherId, of)]).toMatchObject([{ allowed: true }, { allowed: false, missing: [{ cause: 'consentMissing', cure: 'leaveToCustomer' }] }]);
    expect(await why(customer.registrant, documentId, `${of}&at=${before}`)).toMatchObject({ allowed: false });

    const between = Temporal.Now.instant().toString();
    await decide(documentId, consent, 'withdraw');
    for (const at of ['/documents', `/documents/${documentId}`, `/documents/${documentId}/file?consentId=${consent.id}`]) expect(whyNot(await persona.get<Problem>(path(at)))).toEqual([403, ['consentMissing']]);
    expect([await why(customer.registrant, documentId, of), await why(customer.registrant, documentId, `${of}&at=${between}`)]).toMatchObject([{ allowed: false }, { allowed: true }]);
  });

  it('a consent is that third party\'s: another reads nothing by it, not even one of the same name without a number', async () => {
    const { persona } = auditor;
    const [own, foreign] = [await granted(otherId, mandate.thirdPartyNumber), (await sentToRead()).sent];
    const { body: byName } = await customer.registrant.post<Consent>(path(`/documents/${documentId}/consents`), { thirdParty: 'Revisor BV', purpose: 'a sale', untilOn: inTime(30) });
    await decide(documentId, byName, 'grant');
    expect([(await one(persona, otherId)).status, (await one(persona, documentId)).status, whyNot(await list(foreign.persona))]).toEqual([200, 404, [403, ['consentMissing']]]);
    const others = await granted(otherId, (await aMandate(customer)).thirdPartyNumber);
    expect((await one(persona, otherId)).body.consents.map(({ id }) => id)).toEqual([own.id]); // who else uses it, and for what, is between the Customer and the operator
    expect((await fileOf(persona, otherId, `?consentId=${others.id}`)).status).toBe(404);
  });

  it('he neither objects nor asks nor takes back for the Customer, and reads nothing of its objection', async () => {
    const { id } = await published(customer.id);
    const { persona } = auditor;
    await granted(id, mandate.thirdPartyNumber);
    const waiting = await asked(id, (await aMandate(customer)).thirdPartyNumber);
    const refused = [
      await persona.post<Problem>(path(`/documents/${id}/objection`), { reasons: 'It is wrong' }), await persona.post<Problem>(path(`/documents/${id}/consents`), { thirdParty: 'Friend', purpose: 'a sale', untilOn: inTime(9) }),
      await persona.post<Problem>(path(`/documents/${id}/consents/${waiting.id}/taking-back`), {}, { 'if-match': '"1"' }),
    ];
    expect(refused.map(whyNot)).toEqual(Array(3).fill([403, ['consentMissing']]));
    const { body: attached } = await sendFile<{ id: string }>(customer.registrant, path(`/documents/${id}/attachments`), { bytes: 'My list' });
    const { body: objected } = await customer.registrant.post<{ version: number }>(path(`/documents/${id}/objection`), { reasons: 'Page two is wrong', attachmentIds: [attached.id] });
    await decideObjection(customer.id, { id, version: objected.version }, 'reject');
    const { body, bytes } = await one(persona, id);
    expect([body.state, body.objection, bytes.includes('Page two')]).toEqual(['rejected', null, false]);
    expect([(await customer.registrant.get(path(`/documents/${id}/attachments/${attached.id}`))).status, (await persona.get(path(`/documents/${id}/attachments/${attached.id}`))).status]).toEqual([200, 404]);
  });

  it('with the last day of the consent it is closed, on a node that knows him', async () => {
    const { id } = await published(customer.id);
    const { endsAt } = await granted(id, mandate.thirdPartyNumber, inTime(5));
    const years = await Years.open();
    try {
      const here = years.here(auditor.persona);
      await years.goTo(Temporal.Instant.from(endsAt).subtract({ seconds: 20 }).toString());
      expect((await one(here, id)).status).toBe(200);
      await years.goTo(endsAt);
      expect([(await one(here, id)).status, (await fileOf(here, id)).status]).toEqual([404, 404]);
    } finally {
      await years.goTo(Temporal.Now.instant().toString());
      await years.close();
    }
  });
});
