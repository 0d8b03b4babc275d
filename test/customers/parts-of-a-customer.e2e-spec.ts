import { rows, theAgent } from '../support/as.js';
import { aBillingAccount, aCostCentre } from '../factories/cost-centre.js';
import { aCustomer, type ACustomer } from '../factories/customer.js';
import { aMember } from '../factories/member.js';

interface Part { id: string; code?: string; number?: string }
interface PageBody { items: Part[]; next: string | null; count: { value: number } }

let customer: ACustomer;
let centres: { id: string }[];

beforeAll(async () => {
  customer = await aCustomer();
  centres = await Promise.all(['CC-20', 'CC-10', 'CC-30'].map((code) => aCostCentre(customer.id, code)));
  await aBillingAccount(customer.id, '7001');
});

const codes = ({ items }: PageBody): (string | undefined)[] => items.map(({ code }) => code);

describe('cost centres and billing accounts are administration data', () => {
  it('the Access Owner reads all of them, page by page in the order of their codes', async () => {
    const { body: first } = await customer.registrant.get<PageBody>(`/customers/${customer.id}/cost-centres?limit=2`);
    const { body: second } = await customer.registrant.get<PageBody>(`/customers/${customer.id}/cost-centres?limit=2&after=${first.next ?? ''}`);
    expect([codes(first), codes(second), second.next, first.count.value]).toEqual([['CC-10', 'CC-20'], ['CC-30'], null, 3]);
  });

  it('I1: an Access Manager reads them too, to narrow by them', async () => {
    const manager = await aMember(customer, { profile: 'AccessManager' });
    expect(codes((await manager.persona.get<PageBody>(`/customers/${customer.id}/cost-centres`)).body)).toHaveLength(3);
    expect((await manager.persona.get<PageBody>(`/customers/${customer.id}/billing-accounts`)).body.items.map(({ number }) => number)).toEqual(['7001']);
  });

  it('GC-8.2-b(4): who is narrowed to a cost centre sees that one and no billing account', async () => {
    const buyer = await aMember(customer, { profile: 'SupportPortalUser', subProfile: 'buyer', scope: [{ kind: 'costCentre', id: centres[0]?.id }] });
    const { body } = await buyer.persona.get<PageBody>(`/customers/${customer.id}/cost-centres`);
    expect([codes(body), body.count.value]).toEqual([['CC-20'], 1]);
    expect((await buyer.persona.get<PageBody>(`/customers/${customer.id}/billing-accounts`)).body.items).toEqual([]);
  });

  it('GraphQL gives the same as a Relay connection', async () => {
    const query = 'query ($customerId: ID!) { costCentres(customerId: $customerId, first: 2) { edges { node { code } cursor } pageInfo { hasNextPage endCursor } count { value capped } } }';
    const { data } = await customer.registrant.graphql<{ costCentres: { edges: { node: { code: string }; cursor: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } } }>(query, { customerId: customer.id });
    expect(data?.costCentres.edges.map(({ node }) => node.code)).toEqual(['CC-10', 'CC-20']);
    expect(data?.costCentres.pageInfo).toEqual({ hasNextPage: true, endCursor: data?.costCentres.edges[1]?.cursor });
  });

  it('S01: another Customer\'s Owner and a member without a right find nothing or are told why', async () => {
    const other = await aCustomer();
    expect((await other.registrant.get(`/customers/${customer.id}/cost-centres`)).status).toBe(404);
    const idle = await aMember(customer);
    const { status, body } = await idle.persona.get(`/customers/${customer.id}/cost-centres`);
    expect([status, body]).toEqual([403, expect.objectContaining({ code: 'not-allowed', permission: 'cost-centre:read' })]);
  });

  it('a picker finds them by any word of code or name, without case and accents, page by page and as far as they are visible', async () => {
    const big = await aCustomer();
    const names = ['Warehouse Ghent', 'Dépôt Liège', 'Office Noord-Oost', '100% fleet', 'warehouse Aalst'];
    for (const [at, name] of names.entries()) {
      await aCostCentre(big.id, `CC-0${at}00`, name);
      await aBillingAccount(big.id, `80${at}`, name);
    }
    const found = async (list: string, query: string): Promise<string[]> => (await big.registrant.get<{ items: { name: string }[] }>(`/customers/${big.id}/${list}?search=${encodeURIComponent(query)}`)).body.items.map(({ name }) => name);
    for (const [query, expected] of [['WARE', [0, 4]], ['ghent', [0]], ['depot li', [1]], ['oost', [2]], ['noord-o', [2]], ['hent', []], ['%', []], ['100%', [3]], ['_', []]] as const) {
      for (const list of ['cost-centres', 'billing-accounts']) expect([query, await found(list, query)]).toEqual([query, expected.map((at) => names[at])]);
    }
    expect(await found('cost-centres', 'cc-01')).toEqual([names[1]]);
    expect(await found('cost-centres', '0400')).toEqual([names[4]]);
    expect(await found('billing-accounts', '802')).toEqual([names[2]]);
    const first = (await big.registrant.get<{ items: unknown[]; next: string; count: object }>(`/customers/${big.id}/cost-centres?search=ware&limit=1`)).body;
    expect(first).toMatchObject({ items: [{ name: names[0] }], count: { value: 2 } });
    expect((await big.registrant.get(`/customers/${big.id}/cost-centres?search=ware&after=${first.next}`)).body).toMatchObject({ items: [{ name: names[4] }], next: null });
    expect((await big.registrant.get(`/customers/${big.id}/cost-centres?search=other&after=${first.next}`)).status).toBe(400);
    const query = 'query($c: ID!) { costCentres(customerId: $c, search: "ghent") { edges { node { name } } } billingAccounts(customerId: $c, search: "800") { edges { node { name } } } }';
    expect((await big.registrant.graphql(query, { c: big.id })).data).toEqual({ costCentres: { edges: [{ node: { name: names[0] } }] }, billingAccounts: { edges: [{ node: { name: names[0] } }] } });
  });

  it('limits a page to 200 and refuses what is no number', async () => {
    const answers = await Promise.all(['limit=0', 'limit=201', 'limit=x', 'limit=1&limit=2', 'page=2'].map((query) => customer.registrant.get(`/customers/${customer.id}/cost-centres?${query}`)));
    expect(answers.map(({ status }) => status)).toEqual([400, 400, 400, 400, 400]);
  });
});

describe('GC-4.1-c: every look of an agent needs a reason and shows in the Customer\'s ledger', () => {
  const looks = (): Promise<{ body: string }[]> => rows(`select body from ledger_entry where customer_id = $1 and event = 'operator.looked' order by seq`, [customer.id]);
  const reason = 'Ticket 4711: the customer asks who is who';

  it('without a reason nothing is shown and nothing is told', async () => {
    const agent = await theAgent('BackOffice');
    const before = (await looks()).length;
    for (const headers of [undefined, { 'mandate-reason': 'no' }]) expect((await agent.get(`/customers/${customer.id}/members`, headers)).status).toBe(400);
    expect(await looks()).toHaveLength(before);
  });

  it.each(['members', 'cost-centres', 'applications'])('with a reason %s is shown, and who looked and why is told', async (list) => {
    const agent = await theAgent('RecoveryDesk');
    const before = (await looks()).length;
    expect((await agent.get(`/customers/${customer.id}/${list}`, { 'mandate-reason': reason })).status).toBe(200);
    const after = await looks();
    expect(after).toHaveLength(before + 1);
    expect(JSON.parse(after.at(-1)?.body ?? '')).toMatchObject({ actor: { kind: 'agent', reason } });
  });

  it('a look changes nothing: an agent admits and ends nobody', async () => {
    const agent = await theAgent('BackOffice');
    const headers = { 'mandate-reason': reason, 'if-match': '"1"' };
    const answers = [
      await agent.post(`/customers/${customer.id}/members`, { displayName: 'Eva', email: 'eva@proef.example', link: 'employment', language: 'nl' }, headers),
      await agent.post(`/customers/${customer.id}/members/${customer.registrantMemberId}/end`, { reason: 'Because' }, headers),
      await agent.get(`/customers/${customer.id}/contacts`, headers),
    ];
    expect(answers.map(({ status }) => status)).toEqual([403, 403, 403]);
  });
});
