import { Temporal } from 'temporal-polyfill';
import { aCustomer, type ACustomer, anAddress, subscribe } from '../factories/customer.js';
import { aMember } from '../factories/member.js';
import { type Answer, rows, theAgent } from '../support/as.js';
import { type Right, Years } from './years.js';

const SILENT = ['GC-2.2.3-b', 'administration'] as const;
const before = (instant: string): string => Temporal.Instant.from(instant).subtract({ seconds: 1 }).toString();
const reason = 'Wanted by the spec';

let years: Years;
beforeAll(async () => {
  years = await Years.open();
});
afterEach(() => years.goTo(Temporal.Now.instant().toString()));
afterAll(() => years.close());

/** A name of its own, by which every mail about it is found. */
const anAccount = (): Promise<ACustomer> => aCustomer({ legalName: `Silent ${crypto.randomUUID()} NV`, noticeEmail: anAddress() });

const record = async ({ id }: ACustomer, reference: string, contract: object): Promise<Answer> =>
  (await years.desk()).put(`/operator/customers/${id}/product-contracts/${reference}`, { product: 'Mobile 40', startsOn: '2020-02-01', reason, ...contract });

const withdraw = async ({ id }: ACustomer, reference: string): Promise<Answer> => (await years.desk()).post(`/operator/customers/${id}/product-contracts/${reference}/withdrawal`, { reason });

async function clockOf({ id }: ACustomer): Promise<Pick<Right, 'event' | 'dayZero' | 'dueOn' | 'dueAt'> | undefined> {
  return [...await years.queue(id, 'notDue'), ...await years.queue(id)].find(({ rule }) => rule === 'GC-2.2.3-b');
}

const ledgerOf = ({ id }: ACustomer): Promise<{ event: string }[]> => rows('select event from ledger_entry where customer_id = $1 order by seq', [id]);

describe('GC-2.2.3-b: twenty-five months without a contract for a product', () => {
  it('is counted from the last day of the last contract, never from the portal\'s own, and not at all while one has no end', async () => {
    const customer = await anAccount();
    expect(await clockOf(customer)).toBeUndefined(); // nothing is known of contracts
    expect((await record(customer, 'C-1', {})).status).toBe(200);
    expect(await clockOf(customer)).toBeUndefined();
    await record(customer, 'C-1', { endsOn: '2026-01-31' });
    // of the rulebook: 31 January 2026 + 25 months
    expect(await clockOf(customer)).toMatchObject({ event: 'contract-ended', dayZero: '2026-01-31', dueOn: '2028-02-29', dueAt: '2028-02-29T23:00:00.000Z' });
    await record(customer, 'C-2', { endsOn: '2025-06-30' });
    expect(await clockOf(customer)).toMatchObject({ dayZero: '2026-01-31' });
    await record(customer, 'C-2', { endsOn: '2028-02-29' }); // an end to come
    expect(await clockOf(customer)).toMatchObject({ dayZero: '2028-02-29', dueOn: '2030-03-31' });
    await record(customer, 'C-3', { startsOn: '2031-01-01' }); // signed, not begun
    expect(await clockOf(customer)).toBeUndefined();
    expect((await withdraw(customer, 'C-3')).status).toBe(200);
    expect(await clockOf(customer)).toMatchObject({ dayZero: '2028-02-29' });
    expect((await withdraw(customer, 'C-3')).status).toBe(200);
    expect((await withdraw(customer, 'C-4')).status).toBe(404);
    for (const reference of ['C-1', 'C-2']) await withdraw(customer, reference);
    expect(await clockOf(customer)).toBeUndefined();
  });

  it('use moves it not; a new contract in time ends it; the same said again is told once', async () => {
    const customer = await anAccount();
    await record(customer, 'C-1', { endsOn: '2026-01-31' });
    const told = (await ledgerOf(customer)).length;
    await record(customer, 'C-1', { endsOn: '2026-01-31' });
    expect(await ledgerOf(customer)).toHaveLength(told);
    const { dueAt } = await clockOf(customer) as Right;
    await years.goTo(before(dueAt));
    expect((await years.here(customer.registrant).get(`/customers/${customer.id}/members`)).status).toBe(200);
    expect(await clockOf(customer)).toMatchObject({ dueAt });
    expect((await years.queue(customer.id)).map(({ rule }) => rule)).toEqual([]);
    await years.goTo(dueAt);
    expect((await years.queue(customer.id)).map(({ rule }) => rule)).toEqual(['GC-2.2.3-b']);
    const right = await years.right(customer.id, ...SILENT);
    await record(customer, 'C-2', { startsOn: '2028-02-01' });
    expect(await years.queue(customer.id)).toEqual([]);
    expect((await years.decide(right, 'exercise')).status).toBe(404);
  });

  it('a contract recorded while it is exercised: one of the two, whoever waits for the other', async () => {
    const customers = await Promise.all(Array.from({ length: 6 }, anAccount));
    for (const customer of customers) await record(customer, 'C-1', { endsOn: '2026-01-31' });
    await years.goTo((await clockOf(customers[0] as ACustomer) as Right).dueAt);
    const outcomes = await Promise.all(customers.map(async (customer, nth) => {
      const right = await years.right(customer.id, ...SILENT);
      const deeds = [() => years.decide(right, 'exercise'), () => record(customer, 'C-2', {})];
      const answers = await Promise.all(nth % 2 === 0 ? deeds.map((deed) => deed()) : deeds.reverse().map((deed) => deed()).reverse());
      return `exercised, recorded: ${answers.map(({ status }) => status).join(', ')}`;
    }));
    for (const outcome of outcomes) expect(['exercised, recorded: 200, 404', 'exercised, recorded: 404, 200']).toContain(outcome);
  });

  it('bad facts are refused and change nothing', async () => {
    const customer = await anAccount();
    await record(customer, 'C-1', { endsOn: '2026-01-31' });
    for (const [contract, status] of [[{ endsOn: '2019-01-31' }, 422], [{ endsOn: '2026-02-30' }, 400], [{ startsOn: '31.1.2026' }, 400], [{ startsOn: undefined }, 400], [{ product: 'two\nlines' }, 400], [{ reason: '' }, 400]] as const) {
      expect((await record(customer, 'C-1', contract)).status).toBe(status);
    }
    expect((await record(customer, 'x'.repeat(61), {})).status).toBe(400);
    expect((await record(customer, 'a%0Ab', {})).status).toBe(400);
    expect(await clockOf(customer)).toMatchObject({ dayZero: '2026-01-31' });
    const desk = await theAgent('RecoveryDesk');
    expect((await desk.get(`/operator/customers/${customer.id}/product-contracts`)).status).toBe(404);
  });

  it('by GraphQL the same, in the order of the numbers, page by page', async () => {
    const customer = await anAccount();
    const desk = await theAgent('BackOffice');
    const mutation = 'mutation ($c: ID!, $reference: String!, $contract: RecordProductContract!) { recordProductContract(customerId: $c, reference: $reference, contract: $contract) { reference product startsOn endsOn } }';
    for (const reference of ['B-2', 'A-1']) {
      const { errors, data } = await desk.graphql(mutation, { c: customer.id, reference, contract: { product: 'Mobile 40', startsOn: '2024-02-01', endsOn: null, reason } });
      expect({ errors, data }).toEqual({ data: { recordProductContract: { reference, product: 'Mobile 40', startsOn: '2024-02-01', endsOn: null } } });
    }
    const { data } = await desk.graphql<{ productContracts: { edges: { node: { reference: string } }[]; pageInfo: { hasNextPage: boolean } } }>('query ($c: ID!) { productContracts(customerId: $c, first: 1) { edges { node { reference } } pageInfo { hasNextPage } } }', { c: customer.id });
    expect(data?.productContracts).toEqual({ edges: [{ node: { reference: 'A-1' } }], pageInfo: { hasNextPage: true } });
    const withdrawn = await desk.graphql('mutation ($c: ID!) { withdrawProductContract(customerId: $c, reference: "A-1", withdrawal: { reason: "By mistake" }) { reference } }', { c: customer.id });
    expect(withdrawn.errors).toBeUndefined();
  });
});

describe('matrix 0.3: nobody is told of it, before or after, on any channel', () => {
  it('no mail, no entry before the end, no other words at the door than after any other end', async () => {
    const customer = await anAccount();
    await subscribe(customer, 'fleet-manager');
    const people = [await aMember(customer, { language: 'fr', profile: 'AccessManager' }), await aMember(customer, { language: 'en', profile: 'SupportPortalUser', subProfile: 'fleet-manager' })];
    // what waits for an answer, and would remind
    expect((await (people[1] as { persona: ACustomer['registrant'] }).persona.post(`/customers/${customer.id}/access-requests`, { permission: 'invoice:read', reason, dueInDays: 1 })).status).toBe(201);
    const rescue = await theAgent('RecoveryDesk');
    const { body: recovery } = await rescue.post<{ id: string }>(`/operator/customers/${customer.id}/recovery-cases`, { kind: 'secondFactor', memberId: customer.registrantMemberId, evidence: 'Called back on a known number, twice.' });
    await record(customer, 'C-1', { endsOn: '2026-01-31' });
    const { dueAt } = await clockOf(customer) as Right;
    const mails = (): Promise<object[]> => rows('select id from mail where position($1 in body) > 0 or position($1 in subject) > 0 or lower(recipient) = any($2)',
      [customer.legalName, [customer.registrant.email, ...people.map(({ email }) => email)].map((email) => email.toLowerCase())]);
    const [mailed, entries] = [(await mails()).length, (await ledgerOf(customer)).length];
    expect(mailed).toBeGreaterThan(3); // the same question finds the invitations

    await years.goTo(dueAt);
    const right = await years.right(customer.id, ...SILENT);
    expect(right.effect).toEqual({ applications: ['fleet-manager', 'online-invoice'], people: null, clients: null, affiliates: 0, toldTo: null });
    const reviewOn = Temporal.PlainDate.from(right.dueOn).add({ days: 90 }).toString();
    await (await years.desk()).get(`/operator/customers/${customer.id}/product-contracts`);
    for (const [decision, more] of [['hold', { reviewOn }], ['release', {}]] as const) expect((await years.decide(right, decision, more)).status).toBe(200);
    expect(await ledgerOf(customer)).toHaveLength(entries); // whoever reads it there would know
    expect((await years.decide(right, 'exercise')).status).toBe(200);
    expect((await ledgerOf(customer)).slice(entries)).toEqual([{ event: 'customer.ended' }]);

    const refused = await years.here(customer.registrant).get(`/customers/${customer.id}/members`);
    expect(refused).toMatchObject({ status: 403, body: { code: 'not-allowed', decision: { missing: [{ cause: 'customerNotActive', rule: 'GC-2.2.2-c' }] } } });
    const words = refused.bytes.replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'ID');
    for (const word of ['25', 'contract', '2028', 'GC-2.2.3']) expect(words).not.toContain(word);
    for (let month = 1; month <= 13; month += 1) {
      await years.goTo(Temporal.Instant.from(dueAt).add({ hours: 24 * 30 * month }).toString());
      expect((await years.here(customer.registrant).get(`/customers/${customer.id}/members`)).status).toBe(403);
    }
    const { status } = await years.here(rescue).post(`/operator/customers/${customer.id}/recovery-cases/${recovery.id}/decision`, { decision: 'refused', reason }, { 'if-match': '"1"' });
    expect(status).toBe(404);
    expect(await mails()).toHaveLength(mailed);
  });

  it('a request for access that waited reminds nobody any more', async () => {
    const customer = await anAccount();
    await subscribe(customer, 'fleet-manager');
    const { persona } = await aMember(customer, { language: 'en', profile: 'SupportPortalUser', subProfile: 'fleet-manager' });
    const { status, body: asked } = await persona.post<{ id: string }>(`/customers/${customer.id}/access-requests`, { permission: 'invoice:read', reason, dueInDays: 1 });
    expect(status).toBe(201);
    await record(customer, 'C-1', { endsOn: '2024-09-30' });
    expect((await years.decide(await years.right(customer.id, ...SILENT), 'exercise')).status).toBe(200);
    const told = (): Promise<object[]> => rows('select from mail where customer_id = $1', [customer.id]);
    const [mailed, entries] = [(await told()).length, (await ledgerOf(customer)).length];
    const job = `name = 'access-request' and data ->> 'accessRequestId' = $1`;
    await rows(`update jobs.job set start_after = now() where ${job}`, [asked.id]);
    const done = async (): Promise<number> => (await rows(`select from jobs.job where ${job} and state = 'completed'`, [asked.id])).length;
    for (let tries = 0; tries < 100 && await done() < 2; tries += 1) await new Promise((resolve) => setTimeout(resolve, 200));
    expect([await done(), (await told()).length - mailed, (await ledgerOf(customer)).length - entries]).toEqual([2, 0, 0]);
  });

  it('the door says the same as after twelve months, of which the Customer is told', async () => {
    const [silent, told] = [await anAccount(), await anAccount()];
    await record(silent, 'C-1', { endsOn: '2026-01-31' });
    await years.goTo((await clockOf(silent) as Right).dueAt);
    await years.decide(await years.right(silent.id, ...SILENT), 'exercise');
    await years.decide(await years.right(told.id, 'GC-2.2.3-a', 'administration'), 'exercise');
    const [one, other] = await Promise.all([silent, told].map(async ({ id, legalName, registrant }) => {
      const { bytes } = await years.here(registrant).get(`/customers/${id}/sims`);
      const { bytes: session } = await years.here(registrant).get('/session');
      return [bytes, session].map((text) => text.replaceAll(id, 'ID').replaceAll(legalName, 'NAME').replace(/"instance":"[^"]*"/, '').replace(/"requestId":"[^"]*"/g, '').replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'UUID').replaceAll(/\d{4}-\d\d-\d\dT[^"]*/g, 'TIME'));
    }));
    expect(one).toEqual(other);
  });
});
