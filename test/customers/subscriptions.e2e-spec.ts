import { rows, theAgent } from '../support/as.js';
import { aCustomer, type ACustomer, subscribe } from '../factories/customer.js';

interface Application { application: string; state: string }

let customer: ACustomer;
beforeAll(async () => {
  customer = await aCustomer();
});

const path = (application: string): string => `/operator/customers/${customer.id}/subscriptions/${application}`;
const intervals = (application: string): Promise<{ state: string; open: boolean }[]> =>
  rows('select state, ends_at is null open from subscription where customer_id = $1 and application = $2 order by starts_at, id', [customer.id, application]);

describe('GC-8.2-a: applications are on, suspended or off', () => {
  it('each state is an interval of its own, nothing is overwritten, and the Customer sees the newest', async () => {
    for (const state of ['active', 'suspended', 'active', 'off']) expect((await subscribe(customer, 'fleet-manager', state)).status).toBe(200);
    expect(await intervals('fleet-manager')).toEqual([{ state: 'active', open: false }, { state: 'suspended', open: false }, { state: 'active', open: false }]);
    await subscribe(customer, 'documents');
    const { body } = await customer.registrant.get<Application[]>(`/customers/${customer.id}/applications`);
    const state = Object.fromEntries(body.map((each) => [each.application, each.state]));
    expect(state).toMatchObject({ administration: 'active', 'fleet-manager': 'off', documents: 'active', orders: 'off', 'online-invoice': 'active' });
  });

  it('each change stands in the ledger with its reason', async () => {
    await subscribe(customer, 'incidents');
    const [entry] = await rows<{ body: string }>(`select body from ledger_entry where customer_id = $1 and event = 'subscription.set' order by seq desc limit 1`, [customer.id]);
    expect(JSON.parse(entry?.body ?? '')).toMatchObject({ reason: 'Wanted by the spec', before: { state: 'off' }, after: { application: 'incidents', state: 'active' } });
  });

  it('GC-4.1-c: the same state again changes nothing, and its answer is a look that is told', async () => {
    await subscribe(customer, 'orders');
    const [before] = await rows<{ seq: string }>('select seq, (select version from customer c where c.customer_id = $1) from ledger_head where customer_id = $1', [customer.id]);
    expect((await subscribe(customer, 'orders')).status).toBe(200);
    const after = await rows<{ body: string }>('select body from ledger_entry where customer_id = $1 and seq > $2', [customer.id, before?.seq]);
    expect(after.map(({ body }) => JSON.parse(body) as object)).toMatchObject([{ event: 'operator.looked', reason: 'Wanted by the spec' }]);
    expect(await intervals('orders')).toEqual([{ state: 'active', open: true }]);
  });

  it('P09: needs the ETag of the Customer, and refuses a stale one', async () => {
    const agent = await theAgent('BackOffice');
    const body = { state: 'active', reason: 'Wanted by the spec' };
    const answers = [await agent.put(path('invoice-insights'), body), await agent.put(path('invoice-insights'), body, { 'if-match': '"1"' }), await agent.put(path('invoice-insights'), body, { 'if-match': '*' })];
    expect(answers.map(({ status }) => status)).toEqual([428, 412, 400]);
    expect(await intervals('invoice-insights')).toEqual([]);
  });

  it('of two changes side by side on one version one is made', async () => {
    const agent = await theAgent('BackOffice');
    const { etag } = await agent.get(`/operator/customers/${customer.id}`, { 'mandate-reason': 'Side by side' });
    const answers = await Promise.all(['active', 'suspended', 'active'].map((state) => agent.put(path('number-management'), { state, reason: 'Side by side', againstRule: true }, { 'if-match': etag ?? '' })));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412, 412]);
    expect(await intervals('number-management')).toHaveLength(1);
  });

  it.each([['administration', 422], ['no-such', 422], ['toString', 422]])('%s cannot be subscribed to', async (application, status) => {
    expect((await subscribe(customer, application)).status).toBe(status);
  });

  it('is not for the recovery desk, and not for Customers', async () => {
    const body = { state: 'active', reason: 'Wanted by the spec' };
    for (const client of [await theAgent('RecoveryDesk'), customer.registrant]) expect((await client.put(path('orders'), body, { 'if-match': '"1"' })).status).toBe(404);
  });

  it('S01: an unknown and a malformed Customer answer the same bytes', async () => {
    const agent = await theAgent('BackOffice');
    const body = { state: 'active', reason: 'Wanted by the spec' };
    const answers = await Promise.all(['01890000-0000-7000-8000-000000000000', 'x', `${customer.id}x`].map((id) => agent.put(`/operator/customers/${id}/subscriptions/orders`, body, { 'if-match': '"1"' })));
    expect(new Set(answers.map(({ status, bytes }) => `${status} ${bytes}`)).size).toBe(1);
    expect(answers[0]?.status).toBe(404);
  });
});
