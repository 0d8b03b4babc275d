import { anAffiliate } from '../factories/affiliation.js';
import { Temporal } from 'temporal-polyfill';
import { aCustomer, type ACustomer, register, registration, subscribe } from '../factories/customer.js';
import { mailsTo, rows, theAgent } from '../support/as.js';
import { Years } from './years.js';

const ACCOUNT = ['GC-2.2.3-a', 'administration'] as const;
const FLEET = ['GC-2.2.3-c', 'fleet-manager'] as const;
const before = (instant: string): string => Temporal.Instant.from(instant).subtract({ seconds: 1 }).toString();
const day = (instant: string): string => Temporal.Instant.from(instant).toZonedDateTimeISO('Europe/Brussels').toPlainDate().toString();
const stamps = (customerId: string): Promise<{ application: string; used_on: string }[]> => rows('select application, used_on::text from use_stamp where customer_id = $1 order by used_on, application', [customerId]);

let years: Years;
beforeAll(async () => {
  years = await Years.open();
});
afterAll(() => years.close());

/** An address of its own, so that its mails are known. */
async function anAccount(): Promise<ACustomer & { office: string }> {
  const office = `office-${crypto.randomUUID()}@proef.example`;
  return { ...await aCustomer({ noticeEmail: office }), office };
}

describe('GC-2.2.3-a: an account that nobody uses for twelve months', () => {
  it('never used counts (Q5): due with the end of the last day, not a second before; then its exercise ends account and Applications, and tells the address of the registration', async () => {
    const customer = await anAccount();
    await subscribe(customer, 'fleet-manager');
    const right = await years.right(customer.id, ...ACCOUNT);
    const registered = Temporal.PlainDate.from(right.dayZero);
    expect(right).toMatchObject({ event: 'registered', state: 'notDue', dueAt: Temporal.PlainDate.from(right.dueOn).add({ days: 1 }).toZonedDateTime('Europe/Brussels').toInstant().toString({ fractionalSecondDigits: 3 }) });
    expect([registered.add({ months: 12 }).toString(), registered.add({ days: 1 }).add({ months: 12 }).subtract({ days: 1 }).toString()]).toContain(right.dueOn);

    await years.goTo(before(right.dueAt));
    expect(await years.queue(customer.id)).not.toContainEqual(expect.objectContaining({ rule: 'GC-2.2.3-a' }));
    expect(await years.decide(right, 'exercise')).toMatchObject({ status: 409, body: { code: 'due-right.not-possible' } });
    await years.goTo(right.dueAt);
    expect(await years.queue(customer.id)).toContainEqual(expect.objectContaining({ rule: 'GC-2.2.3-a', state: 'due', dueAt: right.dueAt, abilities: { exercise: true, waive: true, hold: true, release: false } }));
    expect((await years.right(customer.id, ...ACCOUNT)).effect).toEqual({ applications: ['fleet-manager', 'online-invoice'], people: 1, clients: 0, affiliates: 0, toldTo: customer.office });
    expect(await mailsTo(customer.office)).toEqual([]);

    expect(await years.decide(right, 'exercise')).toMatchObject({ status: 200, body: { state: 'exercised', decision: { decision: 'exercised', reason: 'Wanted by the spec' } } });
    const mails = await mailsTo(customer.office);
    expect(mails.map(({ subject }) => subject)).toEqual(['Uw account op het portaal is beëindigd']);
    expect(mails[0]?.body).toContain('GC-2.2.3-a');
    const entries = await rows<{ body: string }>(`select body from ledger_entry where customer_id = $1 and event = 'customer.ended'`, [customer.id]);
    expect(entries.map(({ body }) => JSON.parse(body) as object)).toMatchObject([{ rules: ['GC-2.2.3-a', 'GC-2.2.2-c'], before: { applications: ['fleet-manager', 'online-invoice'] }, after: { state: 'ended', dayZero: right.dayZero, dueOn: right.dueOn, pack: 'neutral-1' } }]);
    expect(await rows('select from subscription where customer_id = $1 and ends_at is null', [customer.id])).toEqual([]);
    // once, and nothing else of it becomes due
    expect((await years.decide(right, 'exercise')).status).toBe(404);
    expect(await years.queue(customer.id, 'due')).toEqual([]);
    expect(await years.queue(customer.id, 'notDue')).toEqual([]);
    expect(await years.queue(customer.id, 'exercised')).toHaveLength(1);
    await years.goTo(Temporal.Now.instant().toString());
  });

  it('Q6: of a parent it says for how many affiliates its people act', async () => {
    const [parent, affiliate] = [await anAccount(), await anAccount()];
    await anAffiliate(affiliate, parent);
    const [ofParent, ofAffiliate] = [await years.right(parent.id, ...ACCOUNT), await years.right(affiliate.id, ...ACCOUNT)];
    expect([ofParent.effect, ofAffiliate.effect]).toMatchObject([{ affiliates: 1 }, { affiliates: 0 }]);
  });

  it('GC-2.2.2-c: whoever belonged to it is refused from the next request on, and a new account may be opened', async () => {
    const customer = await anAccount();
    const right = await years.right(customer.id, ...ACCOUNT);
    const desk = await theAgent('BackOffice');
    const { etag } = await desk.get(`/operator/customers/${customer.id}`, { 'mandate-reason': 'Read before' });
    await years.goTo(right.dueAt);
    await years.decide(right, 'exercise');
    const { etag: after } = await years.here(desk).get(`/operator/customers/${customer.id}`, { 'mandate-reason': 'Read behind' });
    expect(after).not.toBe(etag); // what was read before the end switches nothing on
    const answer = await years.here(customer.registrant).get(`/customers/${customer.id}/members`);
    expect(answer.status).toBe(403);
    expect(answer.body).toMatchObject({ code: 'not-allowed' });
    await years.goTo(Temporal.Now.instant().toString());
    expect((await subscribe(customer, 'documents')).status).toBe(404); // an ended account is switched nothing on
    expect((await register(registration({ enterpriseNumber: customer.enterpriseNumber }))).status).toBe(201);
    expect((await register(registration({ enterpriseNumber: customer.enterpriseNumber }))).status).toBe(409);
  });

  it('a request of its people is a use, to the day and once a day; a look of the operator, a stranger and a page that asks nobody are none', async () => {
    const stranger = await anAccount();
    const customer = await anAccount();
    const right = await years.right(customer.id, ...ACCOUNT);
    const later = Temporal.Instant.from(right.dueAt).subtract({ hours: 24 * 100 }).toString();
    await years.goTo(later);
    const registrant = years.here(customer.registrant);
    expect((await years.here(stranger.registrant).get(`/customers/${customer.id}/members`)).status).toBe(404);
    expect((await years.here(await theAgent('BackOffice')).get(`/operator/customers/${customer.id}`, { 'mandate-reason': 'A look' })).status).toBe(200);
    expect((await registrant.get('/session')).status).toBe(200);
    expect(await stamps(customer.id)).toEqual([]);
    for (let time = 0; time < 5; time += 1) expect((await registrant.get(`/customers/${customer.id}/members`)).status).toBe(200);
    expect(await stamps(customer.id)).toEqual([{ application: 'administration', used_on: day(later) }]);
    expect(await years.right(customer.id, ...ACCOUNT)).toMatchObject({ event: 'used', dayZero: day(later), state: 'notDue' });
    await years.goTo(right.dueAt);
    expect(await years.queue(customer.id)).toEqual([]);
    await years.goTo(Temporal.Now.instant().toString());
  });
});

describe('GC-2.2.3-c: an Application that nobody uses for six months', () => {
  it('ends alone, its neighbours stay on, the address of the registration is told, and it can be switched on again', async () => {
    const customer = await anAccount();
    await subscribe(customer, 'fleet-manager');
    await subscribe(customer, 'documents');
    const right = await years.right(customer.id, ...FLEET);
    await years.goTo(right.dueAt);
    expect((await years.here(customer.registrant).get(`/customers/${customer.id}/applications`)).status).toBe(200); // the account is in use
    expect((await years.queue(customer.id)).map(({ application }) => application)).toEqual(['documents', 'fleet-manager']);
    expect(await years.decide(right, 'exercise')).toMatchObject({ status: 200, body: { state: 'exercised' } });
    const { body } = await years.here(customer.registrant).get<{ application: string; state: string }[]>(`/customers/${customer.id}/applications`);
    expect(Object.fromEntries(body.map(({ application, state }) => [application, state]))).toMatchObject({ 'fleet-manager': 'off', documents: 'active', 'online-invoice': 'active', administration: 'active' });
    expect(await mailsTo(customer.office)).toMatchObject([{ subject: 'Een toepassing is uitgeschakeld' }]);
    const { body: why } = await years.here(customer.registrant).get<{ missing: { cause: string }[] }>(`/customers/${customer.id}/decisions?permission=sim:read`);
    expect(why.missing[0]).toMatchObject({ cause: 'applicationOff' });
    const desk = await years.desk();
    const { etag } = await desk.get(`/operator/customers/${customer.id}`, { 'mandate-reason': 'On request' });
    expect((await desk.put(`/operator/customers/${customer.id}/subscriptions/fleet-manager`, { state: 'active', reason: 'On request', againstRule: true }, { 'if-match': etag ?? '' })).status).toBe(200);
    expect(await years.right(customer.id, ...FLEET)).toMatchObject({ event: 'activated', state: 'notDue', decision: null });
    await years.goTo(Temporal.Now.instant().toString());
  });

  it('what is switched off otherwise is no right any more, and whoever decides on it tells nobody anything', async () => {
    const customer = await anAccount();
    await subscribe(customer, 'fleet-manager');
    const right = await years.right(customer.id, ...FLEET);
    await subscribe(customer, 'fleet-manager', 'off');
    await years.goTo(right.dueAt);
    expect(await years.queue(customer.id)).toEqual([]);
    expect((await years.decide(right, 'exercise')).status).toBe(404);
    expect(await mailsTo(customer.office)).toEqual([]);
    await years.goTo(Temporal.Now.instant().toString());
  });

  it('what the operator suspended nobody can use: its time begins anew when it is on again', async () => {
    const customer = await anAccount();
    await subscribe(customer, 'fleet-manager');
    await subscribe(customer, 'fleet-manager', 'suspended');
    expect(await years.queue(customer.id, 'notDue')).toMatchObject([{ application: 'administration' }]);
    await subscribe(customer, 'fleet-manager');
    expect(await years.right(customer.id, ...FLEET)).toMatchObject({ event: 'activated', state: 'notDue' });
  });

  it('each Application has its own clock; what shows a thing of several is a use of each; the legal invoice has none (Q14)', async () => {
    const customer = await anAccount();
    for (const application of ['fleet-manager', 'number-management', 'documents']) await subscribe(customer, application);
    const right = await years.right(customer.id, ...FLEET);
    await years.goTo(before(right.dueAt));
    expect((await years.here(customer.registrant).get(`/customers/${customer.id}/sims`)).status).toBe(200);
    expect((await stamps(customer.id)).map(({ application }) => application)).toEqual(['administration', 'fleet-manager', 'number-management']);
    await years.goTo(right.dueAt);
    expect((await years.queue(customer.id)).map(({ application }) => application)).toEqual(['documents']);
    expect((await (await years.desk()).get(`/operator/customers/${customer.id}/due-rights/GC-2.2.3-c/online-invoice`, { 'mandate-reason': 'Is there one' })).status).toBe(404);
    await years.goTo(Temporal.Now.instant().toString());
  });
});

describe('GC-14.4: deciding on a right that is due', () => {
  it('held it waits for a day of review and a human, released it is due again, waived it is over until the next event; doing nothing waives nothing', async () => {
    const customer = await anAccount();
    await subscribe(customer, 'fleet-manager');
    const right = await years.right(customer.id, ...FLEET);
    await years.goTo(Temporal.Instant.from(right.dueAt).add({ hours: 24 * 60 }).toString());
    expect((await years.queue(customer.id, 'due', 50)).map(({ dueAt, state }) => [dueAt, state])).toEqual([[right.dueAt, 'due']]); // late, and the date is the same (T10)
    const reviewOn = Temporal.PlainDate.from(right.dueOn).add({ days: 90 }).toString();
    expect(await years.decide(right, 'hold')).toMatchObject({ status: 400 });
    expect(await years.decide(right, 'hold', { reviewOn: right.dueOn })).toMatchObject({ status: 422, body: { code: 'due-right.review' } });
    expect(await years.decide(right, 'hold', { reviewOn })).toMatchObject({ status: 200, body: { state: 'held', decision: { reviewOn }, abilities: { exercise: false, release: true } } });
    expect(await years.decide(right, 'exercise')).toMatchObject({ status: 409 });
    expect(await years.queue(customer.id)).toEqual([]);
    expect(await years.queue(customer.id, 'held', 1)).toMatchObject([{ state: 'held', decision: { reviewOn }, dueAt: right.dueAt }]);
    expect(await years.decide(right, 'release')).toMatchObject({ status: 200, body: { state: 'due' } });
    expect(await years.queue(customer.id, 'held')).toEqual([]);
    expect(await years.decide(right, 'waive')).toMatchObject({ status: 200, body: { state: 'waived' } });
    expect(await years.queue(customer.id)).toEqual([]);
    expect(await years.queue(customer.id, 'waived', 1)).toHaveLength(1);
    expect(await mailsTo(customer.office)).toEqual([]); // the Customer is told of none of this
    expect((await years.here(customer.registrant).get(`/customers/${customer.id}/sims`)).status).toBe(200);
    expect(await years.right(customer.id, ...FLEET)).toMatchObject({ event: 'used', state: 'notDue', decision: null });
    await years.goTo(Temporal.Now.instant().toString());
  });

  it('GC-2.2.3-a: a use in the last minute wins, also while it is being exercised', async () => {
    const [customer, other] = [await anAccount(), await anAccount()];
    const right = await years.right(customer.id, ...ACCOUNT);
    await years.goTo(right.dueAt);
    const [used, decided] = await Promise.all([years.here(customer.registrant).get(`/customers/${customer.id}/members`), years.decide(right, 'exercise')]);
    const [{ state } = { state: '' }] = await rows<{ state: string }>('select state from customer_directory where id = $1', [customer.id]);
    // one of the two, never both
    // one of the two: who was served has used it
    expect(['403, exercised 200, ended', '200, exercised 409, active']).toContain(`${used.status}, exercised ${decided.status}, ${state}`);
    const seen = await years.right(other.id, ...ACCOUNT);
    expect((await years.here(other.registrant).get(`/customers/${other.id}/members`)).status).toBe(200);
    expect(await years.decide(seen, 'exercise')).toMatchObject({ status: 409, body: { code: 'due-right.moved' } });
    await years.goTo(Temporal.Now.instant().toString());
  });

  it('by GraphQL the same; a right that is called otherwise is none', async () => {
    const customer = await anAccount();
    await subscribe(customer, 'fleet-manager');
    const desk = await theAgent('BackOffice');
    const of = { c: customer.id, rule: 'GC-2.2.3-c', application: 'fleet-manager' };
    const one = await desk.graphql<{ dueRight: { dayZero: string; state: string } }>('query ($c: ID!, $rule: String!, $application: String!) { dueRight(customerId: $c, rule: $rule, application: $application) { dayZero state effect { applications } } }', of, { 'mandate-reason': 'Wanted by the spec' });
    expect(one.data?.dueRight).toMatchObject({ state: 'notDue', effect: { applications: ['fleet-manager'] } });
    const waived = await desk.graphql<{ decideDueRight: object }>(`mutation ($c: ID!, $rule: String!, $application: String!, $decision: DecideDueRight!) { decideDueRight(customerId: $c, rule: $rule, application: $application, decision: $decision) { state abilities { waive } } }`,
      { ...of, decision: { decision: 'waive', dayZero: one.data?.dueRight.dayZero, reason: 'Wanted by the spec' } });
    expect(waived.errors).toBeUndefined();
    expect(waived.data?.decideDueRight).toEqual({ state: 'waived', abilities: { waive: false } });
    const { data } = await desk.graphql<{ dueRights: { edges: { node: { customerId: string } }[] } }>('{ dueRights(first: 200, state: "waived") { edges { node { customerId application } } } }');
    expect(data?.dueRights.edges.map(({ node }) => node)).toContainEqual({ customerId: customer.id, application: 'fleet-manager' });
    for (const path of ['GC-6.2/administration', 'GC-2.2.3-a/nothing', 'GC-2.2.3-a/fleet-manager']) {
      expect((await desk.get(`/operator/customers/${customer.id}/due-rights/${path}`, { 'mandate-reason': 'Wanted by the spec' })).status).toBe(404);
    }
  });
});
