import { randomUUID } from 'node:crypto';
import { Temporal } from 'temporal-polyfill';
import { Years } from '../due-rights/years.js';
import { aCustomer, type ACustomer, subscribe } from '../factories/customer.js';
import { aMember } from '../factories/member.js';
import { anIccid, anImsi } from '../inventory/fleet.js';
import { type Answer, type Client, rows, theAgent } from '../support/as.js';
import { within } from '../architecture/fresh-database.js';
import { databaseUrls } from '../support/server.js';

interface Condition { kind: string; holds: boolean | null; found: number | null; wanted: number | null }
interface Notice { version: number; amountCents: number; effectiveOn: string }
interface Request { id: string; application: string; kind: string; state: string; askedBy?: string | null; answerReason: string | null; customer?: { id: string } }
interface Offer {
  application: string;
  state: string;
  way: string;
  conditions: Condition[];
  price: { inForce: Notice | null; announced: Notice[]; toAccept: Notice | null; charge: string; paysCents: number };
  request: Request | null;
  next: string;
  abilities: Record<string, boolean>;
}
interface Refused { code: string; detail: string }

const reason = 'Wanted by the spec';
const LOOKING = { 'mandate-reason': reason };

let years: Years;
let desk: Client;
beforeAll(async () => {
  years = await Years.open();
  desk = await theAgent('BackOffice');
});
afterAll(() => years.close());

async function cards({ id }: ACustomer, count: number, state = 'active'): Promise<void> {
  await within(databaseUrls.superuser, async (client) => {
    await client.query('set session_replication_role = replica');
    for (let at = 0; at < count; at += 1) await client.query(`insert into sim (customer_id, id, iccid, imsi, form, state) values ($1, $2, $3, $4, 'card', $5)`, [id, randomUUID(), anIccid(), anImsi(), state]);
  });
}

async function offer({ id }: ACustomer, application: string, by: Client): Promise<Offer> {
  const { body, bytes } = await by.get<Offer[]>(`/customers/${id}/applications`);
  const found = Array.isArray(body) ? body.find((each) => each.application === application) : undefined;
  if (!found) throw new Error(bytes);
  return found;
}

const ask = ({ id, registrant }: ACustomer, application: string, by: Client = registrant): Promise<Answer<Request & Refused>> => by.post(`/customers/${id}/application-requests`, { application });
const decide = ({ id }: ACustomer, request: Request, decision: object): Promise<Answer<Request & Refused>> =>
  desk.post(`/operator/customers/${id}/application-requests/${request.id}/decision`, { reason, ...decision });

async function put({ id }: ACustomer, application: string, { by = desk, ...more }: { by?: Client; againstRule?: boolean } = {}): Promise<Answer<Refused>> {
  const { etag } = await by.get(`/operator/customers/${id}`, LOOKING);
  return by.put(`/operator/customers/${id}/subscriptions/${application}`, { state: 'active', reason, ...more }, { 'if-match': etag ?? '' });
}

const told = async ({ id }: ACustomer, event: string): Promise<Record<string, unknown>[]> =>
  (await rows<{ body: string }>('select body from ledger_entry where customer_id = $1 and event = $2 order by seq', [id, event])).map(({ body }) => JSON.parse(body) as Record<string, unknown>);

async function queue(state = 'waiting'): Promise<Request[]> {
  const { body } = await desk.get<{ items: Request[] }>(`/operator/application-requests?state=${state}&limit=200`);
  return body.items;
}

describe('SC-FM-2: fleet management on request, from thirty SIMs on', () => {
  it('says how many there are, refuses whoever asks too early, and counts neither stock nor what has ended', async () => {
    const customer = await aCustomer();
    await cards(customer, 26);
    await cards(customer, 1, 'blocked');
    await cards(customer, 1, 'suspended');
    await cards(customer, 3, 'inStock');
    await cards(customer, 3, 'ended');
    expect(await offer(customer, 'fleet-manager', customer.registrant)).toMatchObject({
      state: 'off', way: 'onRequest', next: 'meetConditions', abilities: { request: false },
      conditions: [{ kind: 'minimumSims', holds: false, found: 28, wanted: 30 }, { kind: 'firstData', holds: true }], price: { charge: 'free', paysCents: 0, inForce: null },
    });
    const refused = await ask(customer, 'fleet-manager');
    expect([refused.status, refused.body.code, refused.body.detail]).toEqual([409, 'application.conditions', 'Not met: minimumSims: 28 of 30.']);
    expect((await put(customer, 'fleet-manager')).status).toBe(409);
    await cards(customer, 2);
    expect((await ask(customer, 'fleet-manager')).status).toBe(201);
  });

  it('an agent switches it on against the rule only when he says so, and the ledger says by which rule he should not have', async () => {
    const customer = await aCustomer();
    const refused = await put(customer, 'fleet-manager');
    expect([refused.status, refused.body.code]).toEqual([409, 'application.conditions']);
    expect((await put(customer, 'fleet-manager', { againstRule: true })).status).toBe(200);
    const entry = (await told(customer, 'subscription.set')).at(-1);
    expect(entry).toMatchObject({ reason, after: { application: 'fleet-manager', againstRule: 'SC-FM-2' } });
    expect(JSON.stringify(entry)).not.toMatch(/minimumSims|firstData/); // I1: a Manager reads it
    // what is on shows that its condition does not hold any more (SC-FM-7), and stays on
    expect(await offer(customer, 'fleet-manager', customer.registrant)).toMatchObject({ state: 'active', next: 'nothing', conditions: [{ holds: false, found: 0 }, { holds: false }] });
  });

  it('SC-MN-3: number management wants a contract for a product in force, or a SIM', async () => {
    const [contracted, carded] = [await aCustomer(), await aCustomer()];
    expect((await put(contracted, 'number-management')).body.code).toBe('application.conditions');
    await desk.put(`/operator/customers/${contracted.id}/product-contracts/C-1`, { product: 'Mobile 40', startsOn: '2020-01-01', endsOn: '2020-12-31', reason });
    expect((await put(contracted, 'number-management')).status).toBe(409);
    await desk.put(`/operator/customers/${contracted.id}/product-contracts/C-2`, { product: 'Mobile 40', startsOn: '2020-01-01', reason });
    await cards(carded, 1);
    expect([(await put(contracted, 'number-management')).status, (await put(carded, 'number-management')).status]).toEqual([200, 200]);
  });

  it('I1: a Manager is told no numbers, and may ask all the same; the operator\'s agent is bound by them', async () => {
    const customer = await aCustomer({ ownerOptOut: true });
    await cards(customer, 29);
    const shown = await offer(customer, 'fleet-manager', customer.registrant);
    expect(shown).toMatchObject({ conditions: [{ holds: null, found: null, wanted: 30 }, { holds: null }], abilities: { request: true, acceptPrice: false } });
    const { body: request } = await ask(customer, 'fleet-manager');
    const refused = await decide(customer, request, { decision: 'activate' });
    expect([refused.status, refused.body.detail]).toEqual([409, 'Not met: minimumSims: 29 of 30.']);
    expect((await decide(customer, request, { decision: 'activate', againstRule: true })).body.state).toBe('activated');
  });

  it('whoever holds the order right alone sees what is off and why not, but asks for nothing and reads no numbers', async () => {
    const customer = await aCustomer();
    const { persona } = await aMember(customer, { profile: 'SupportPortalUser', subProfile: 'buyer' });
    expect(await offer(customer, 'fleet-manager', persona)).toMatchObject({ conditions: [{ holds: null, found: null }, { holds: null }], abilities: { request: false, withdraw: false, acceptPrice: false } });
    expect((await ask(customer, 'support', persona)).status).toBe(403);
  });
});

describe('what a Customer asks for', () => {
  it('GC-2.2.3-c: comes back on request after it ended, waits in the queue, is activated, and the Customer reads each state', async () => {
    const customer = await aCustomer();
    await subscribe(customer, 'documents');
    await subscribe(customer, 'documents', 'off');
    expect(await offer(customer, 'documents', customer.registrant)).toMatchObject({ state: 'off', next: 'request', abilities: { request: true } });
    const { status, body: request } = await ask(customer, 'documents');
    expect([status, request.kind, request.state, request.askedBy]).toEqual([201, 'reactivation', 'waiting', 'Anna Peeters']);
    expect(await offer(customer, 'documents', customer.registrant)).toMatchObject({ next: 'awaitDecision', request: { id: request.id }, abilities: { request: false, withdraw: true } });
    expect((await queue()).find(({ id }) => id === request.id)).toMatchObject({ customer: { id: customer.id, name: customer.legalName }, kind: 'reactivation' });
    expect((await ask(customer, 'documents')).body.code).toBe('application.asked');
    expect((await decide(customer, request, { decision: 'activate' })).body.state).toBe('activated');
    expect(await offer(customer, 'documents', customer.registrant)).toMatchObject({ state: 'active', request: { state: 'activated', answerReason: reason } });
    expect((await decide(customer, request, { decision: 'decline' })).body.code).toBe('application-request.answered');
    expect((await ask(customer, 'documents')).body.code).toBe('application.on');
    expect((await queue()).some(({ id }) => id === request.id)).toBe(false);
  });

  it('is declined with a reason that the Customer reads, or withdrawn, and may be asked for again', async () => {
    const customer = await aCustomer();
    const { body: first } = await ask(customer, 'orders');
    await decide(customer, first, { decision: 'decline' });
    const { body: second } = await ask(customer, 'orders');
    const withdrawn = await customer.registrant.post<Request>(`/customers/${customer.id}/application-requests/${second.id}/withdrawal`);
    expect([withdrawn.status, withdrawn.body.state]).toEqual([200, 'withdrawn']);
    expect((await customer.registrant.post(`/customers/${customer.id}/application-requests/${second.id}/withdrawal`)).status).toBe(409);
    const { body } = await customer.registrant.get<{ items: Request[] }>(`/customers/${customer.id}/application-requests`);
    expect(body.items.map(({ state, answerReason }) => [state, answerReason])).toEqual([['withdrawn', null], ['declined', reason]]);
    expect((await told(customer, 'application-request.declined'))[0]).toMatchObject({ reason, after: { application: 'orders' } });
    expect((await ask(customer, 'administration')).body.code).toBe('application.on');
  });

  it('is asked for ten times within a day at most: nobody fills the queue, or the ledger, by asking and withdrawing', async () => {
    const customer = await aCustomer();
    for (let times = 0; times < 10; times += 1) {
      const { status, body } = await ask(customer, 'orders');
      expect(status).toBe(201);
      await customer.registrant.post(`/customers/${customer.id}/application-requests/${body.id}/withdrawal`);
    }
    expect((await ask(customer, 'orders')).body.code).toBe('application.asked-often');
    expect((await ask(customer, 'support')).status).toBe(201);
    await rows(`set session_replication_role = replica; update application_request set asked_at = asked_at - interval '1 day' where customer_id = '${customer.id}'`);
    expect((await ask(customer, 'orders')).status).toBe(201);
  });

  it('of two that are asked side by side one waits', async () => {
    const customer = await aCustomer();
    const answers = await Promise.all([1, 2, 3].map(() => ask(customer, 'support')));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409]);
  });

  it('asked while it is switched on: nothing is left that waits, whichever was first', async () => {
    const customer = await aCustomer();
    for (let round = 0; round < 5; round += 1) {
      await subscribe(customer, 'support', 'off');
      const [asked, switched] = await Promise.all([ask(customer, 'support'), put(customer, 'support')]);
      expect(switched.status).toBe(200);
      expect([201, 409]).toContain(asked.status);
      expect(await rows(`select from application_request where customer_id = $1 and state = 'waiting'`, [customer.id])).toEqual([]);
    }
  });

  it('is nobody\'s at another Customer, and no Customer sees the queue', async () => {
    const [one, other] = [await aCustomer(), await aCustomer()];
    const { body: request } = await ask(one, 'support');
    expect((await other.registrant.post(`/customers/${other.id}/application-requests/${request.id}/withdrawal`)).status).toBe(404);
    expect((await decide(other, request, { decision: 'activate' })).status).toBe(404);
    expect((await one.registrant.get('/operator/application-requests')).status).toBe(404);
  });
});

const inDays = (days: number): string => Temporal.Now.plainDateISO('Europe/Brussels').add({ days }).toString();
const noonOf = (day: string): string => `${day}T10:00:00Z`;
const announce = (application: string, price: object, by: Client = desk): Promise<Answer<Notice & { code?: string }>> => by.post(`/operator/applications/${application}/price-notices`, price);
const acceptPrice = ({ id, registrant }: ACustomer, { application, version, by = registrant }: { application: string; version: number; by?: Client }): Promise<Answer<Offer & Refused>> => by.post(`/customers/${id}/applications/${application}/price-acceptance`, { priceVersion: version });

describe('GC-7: paid applications are announced beforehand and agreed to', () => {
  afterEach(() => years.goTo(Temporal.Now.instant().toString()));

  it('refuses a price of today, one without a contract, a trial that ends before it begins, and one of the portal itself', async () => {
    const paid = { amountCents: 500, effectiveOn: inDays(3), agreement: 'Terms of Support 2026' };
    const answers = [
      await announce('support', { ...paid, effectiveOn: inDays(0) }), await announce('support', { ...paid, agreement: undefined }), await announce('support', { ...paid, trialUntil: inDays(2) }),
      await announce('administration', paid), await announce('orders', paid), await announce('support', { ...paid, amountCents: -1 }),
    ];
    expect(answers.map(({ status, body }) => [status, body.code])).toEqual([
      ...Array.from({ length: 3 }, () => [422, 'price.not-possible']), [422, 'subscription.application'], [422, 'subscription.application'], [400, 'request.invalid'],
    ]);
  });

  it('blocks the activation until the price was accepted, in the trial too, and no agent passes it over', async () => {
    const customer = await aCustomer();
    const begins = inDays(10);
    const { body: notice } = await announce('bank-channel', { amountCents: 900, effectiveOn: begins, trialUntil: inDays(20), agreement: 'Bank channel 2026' });
    expect(await offer(customer, 'bank-channel', customer.registrant)).toMatchObject({ price: { charge: 'free', inForce: null, announced: expect.arrayContaining([expect.objectContaining({ version: notice.version })]) as unknown }, conditions: [] });
    await years.goTo(noonOf(begins));
    const [owner, agent] = [years.here(customer.registrant), years.here(desk)];
    expect(await offer(customer, 'bank-channel', owner)).toMatchObject({ next: 'acceptPrice', conditions: [{ kind: 'priceAccepted', holds: false }], abilities: { request: false, acceptPrice: false } });
    expect((await put(customer, 'bank-channel', { againstRule: true, by: agent })).body).toMatchObject({ code: 'application.conditions', detail: 'Not met: priceAccepted.' });
    expect((await acceptPrice(customer, { application: 'bank-channel', version: notice.version, by: owner })).status).toBe(403); // without orders there is no order right
    await put(customer, 'orders', { by: agent });
    expect((await acceptPrice(customer, { application: 'bank-channel', version: notice.version + 1, by: owner })).body.code).toBe('acceptance.not-this');
    const accepted = await acceptPrice(customer, { application: 'bank-channel', version: notice.version, by: owner });
    expect([accepted.status, accepted.body.price.charge, accepted.body.next, accepted.body.abilities['request']]).toEqual([200, 'trial', 'request', true]);
    expect((await put(customer, 'bank-channel', { by: agent })).status).toBe(200);
    expect((await acceptPrice(customer, { application: 'bank-channel', version: notice.version, by: owner })).status).toBe(200);
    expect(await told(customer, 'price.accepted')).toHaveLength(1);
    await years.goTo(noonOf(inDays(21)));
    expect((await offer(customer, 'bank-channel', years.here(customer.registrant))).price).toMatchObject({ charge: 'charged', paysCents: 900 });
  });

  it('what was free and becomes paid stays on, is not charged, and waits for consent in the queue', async () => {
    const [silent, agreeing] = [await aCustomer(), await aCustomer()];
    for (const customer of [silent, agreeing]) for (const application of ['e-invoice', 'orders']) await subscribe(customer, application);
    const begins = inDays(10);
    const { body: notice } = await announce('e-invoice', { amountCents: 300, effectiveOn: begins, agreement: 'E-invoice 2026' });
    expect((await acceptPrice(agreeing, { application: 'e-invoice', version: notice.version })).body.price).toMatchObject({ charge: 'free', paysCents: 0, toAccept: null });
    await years.goTo(noonOf(begins));
    const missing = async (): Promise<{ customer: { id: string }; application: string; price: Notice }[]> =>
      (await years.here(desk).get<{ items: { customer: { id: string }; application: string; price: Notice }[] }>('/operator/missing-consents?limit=200')).body.items;
    expect((await missing()).find(({ customer }) => customer.id === silent.id)).toMatchObject({ application: 'e-invoice', price: { amountCents: 300, effectiveOn: begins } });
    expect((await missing()).some(({ customer }) => customer.id === agreeing.id)).toBe(false);
    expect(await offer(silent, 'e-invoice', years.here(silent.registrant))).toMatchObject({ state: 'active', price: { charge: 'needsConsent', paysCents: 0 }, abilities: { acceptPrice: true } });
    expect((await offer(agreeing, 'e-invoice', years.here(agreeing.registrant))).price).toMatchObject({ charge: 'charged', paysCents: 300 });
  });

  it('falls for everybody from its day on, without a yes, under the same contract alone; what rises again is agreed to', async () => {
    const [agreeing, silent] = [await aCustomer(), await aCustomer()];
    for (const customer of [agreeing, silent]) for (const application of ['e-invoice', 'orders']) await subscribe(customer, application);
    const agreement = 'E-invoice, falling';
    const { body: first } = await announce('e-invoice', { amountCents: 800, effectiveOn: inDays(40), agreement });
    await announce('e-invoice', { amountCents: 600, effectiveOn: inDays(50), agreement });
    await announce('e-invoice', { amountCents: 700, effectiveOn: inDays(60), agreement });
    await announce('e-invoice', { amountCents: 500, effectiveOn: inDays(70), agreement: 'Another contract' });
    await acceptPrice(agreeing, { application: 'e-invoice', version: first.version });
    const missing = async (): Promise<string[]> => (await years.here(desk).get<{ items: { customer: { id: string }; application: string }[] }>('/operator/missing-consents?limit=200')).body.items.filter(({ application }) => application === 'e-invoice').map(({ customer }) => customer.id);
    for (const [day, charge, paysCents] of [[45, 'charged', 800], [55, 'charged', 600], [65, 'needsConsent', 600], [75, 'needsConsent', 600]] as const) {
      await years.goTo(noonOf(inDays(day)));
      expect([day, (await offer(agreeing, 'e-invoice', years.here(agreeing.registrant))).price]).toEqual([day, expect.objectContaining({ charge, paysCents })]);
      expect([day, (await missing()).includes(agreeing.id), (await missing()).includes(silent.id)]).toEqual([day, charge === 'needsConsent', true]);
      expect((await offer(silent, 'e-invoice', years.here(silent.registrant))).price).toMatchObject({ charge: 'needsConsent', paysCents: 0 });
    }
  });

  it('binds by whoever holds the order right on the whole Customer only, and never by a look', async () => {
    const customer = await aCustomer();
    await subscribe(customer, 'orders');
    const { body: notice } = await announce('support', { amountCents: 100, effectiveOn: inDays(30), agreement: 'Support 2026' });
    const { persona } = await aMember(customer, { profile: 'SupportPortalUser', subProfile: 'auditor' });
    expect((await acceptPrice(customer, { application: 'support', version: notice.version, by: persona })).status).toBe(403);
    const { persona: buyer } = await aMember(customer, { profile: 'SupportPortalUser', subProfile: 'buyer' });
    expect((await acceptPrice(customer, { application: 'support', version: notice.version, by: buyer })).status).toBe(200);
    const { body } = await desk.get<{ application: string; version: number; announcedBy: { name: string } }[]>('/operator/price-notices');
    expect(body.find(({ application, version }) => application === 'support' && version === notice.version)?.announcedBy.name).toBeTruthy();
    await announce('support', { amountCents: 0, effectiveOn: inDays(30) });
  });
});

describe('GC-4.7: services of third parties', () => {
  const terms = { name: 'Fleet tracker', supplier: 'Tracker Example BV', url: 'https://tracker.example/', terms: 'Tracker terms 3', fee: '4 euro a month per vehicle', dataShared: 'Number plates' };
  interface Service { code: string; version: number; state: string; url: string | null; abilities: { accept: boolean } }
  const service = async ({ id, registrant }: ACustomer, code: string): Promise<Service | undefined> => (await registrant.get<Service[]>(`/customers/${id}/third-party-services`)).body.find((each) => each.code === code);

  it('lead there only on terms that were accepted; new terms are accepted anew', async () => {
    const customer = await aCustomer();
    await subscribe(customer, 'orders');
    const code = `tracker-${randomUUID().slice(0, 8)}`;
    const put3 = (body: object): Promise<Answer<Service>> => desk.put(`/operator/third-party-services/${code}`, body);
    expect((await put3(terms)).body.version).toBe(1);
    expect((await put3(terms)).body.version).toBe(1);
    expect(await service(customer, code)).toMatchObject({ state: 'notAccepted', url: null, abilities: { accept: true } });
    const accept = (termsVersion: number): Promise<Answer<Service & Refused>> => customer.registrant.post(`/customers/${customer.id}/third-party-services/${code}/acceptance`, { termsVersion });
    expect((await accept(1)).body).toMatchObject({ state: 'accepted', url: terms.url, abilities: { accept: false } });
    await put3({ ...terms, fee: '5 euro a month per vehicle' });
    expect(await service(customer, code)).toMatchObject({ state: 'termsChanged', version: 2, url: null });
    expect((await accept(1)).body.code).toBe('acceptance.terms-changed');
    expect((await accept(2)).body.state).toBe('accepted');
    expect(await told(customer, 'third-party.accepted')).toHaveLength(2);
    expect((await put3({ ...terms, url: 'http://tracker.example/' })).status).toBe(400);
    expect((await desk.put('/operator/third-party-services/No%20Code', terms)).status).toBe(400);
  });
});

describe('by GraphQL', () => {
  it('the same catalogue, the same requests, the same decisions', async () => {
    const customer = await aCustomer();
    await subscribe(customer, 'orders');
    const variables = { customerId: customer.id };
    const asked = await customer.registrant.graphql<{ askApplication: Request }>('mutation ($customerId: ID!) { askApplication(customerId: $customerId, request: { application: "incidents" }) { id state kind } }', variables);
    const { id } = asked.data?.askApplication as Request;
    const listed = await desk.graphql<{ queuedApplicationRequests: { edges: { node: Request }[] } }>('{ queuedApplicationRequests(first: 200) { edges { node { id customer { id } } } } }');
    expect(listed.data?.queuedApplicationRequests.edges.map(({ node }) => node.id)).toContain(id);
    const decided = await desk.graphql<{ decideApplicationRequest: Request }>('mutation ($customerId: ID!, $id: ID!) { decideApplicationRequest(customerId: $customerId, applicationRequestId: $id, decision: { decision: "activate", reason: "Wanted by the spec" }) { state } }', { ...variables, id });
    expect(decided.data?.decideApplicationRequest.state).toBe('activated');
    const read = await customer.registrant.graphql<{ applications: Offer[] }>('query ($customerId: ID!) { applications(customerId: $customerId) { application state conditions { kind holds found wanted } price { charge } next abilities { request } } }', variables);
    const { body: rest } = await customer.registrant.get<Offer[]>(`/customers/${customer.id}/applications`);
    expect(rest).toMatchObject(read.data?.applications as Offer[]);
    const refused = await customer.registrant.graphql('mutation ($customerId: ID!) { askApplication(customerId: $customerId, request: { application: "fleet-manager" }) { id } }', variables);
    expect(refused.errors?.[0]?.extensions).toMatchObject({ code: 'application.conditions', status: 409 });
  });
});
