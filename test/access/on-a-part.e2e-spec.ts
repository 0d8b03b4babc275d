import { aCostCentre } from '../factories/cost-centre.js';
import { aCustomer, type ACustomer, subscribe } from '../factories/customer.js';
import { aMember, type AMember } from '../factories/member.js';

interface Refusal { code: string; permission: string; rule: string; decision: { missing: { cause: string; sentence: string }[] } }

/** GC-8.2-b(4): who is narrowed to a part is an auditor of that part, not of the people and rights of the whole Customer. */
describe('people, grants, clients and sub-profiles with a grant on a part', () => {
  let customer: ACustomer;
  let narrowed: AMember;
  let whole: AMember;
  const path = (rest: string): string => `/customers/${customer.id}/${rest}`;

  beforeAll(async () => {
    customer = await aCustomer();
    await subscribe(customer, 'fleet-manager');
    const centre = await aCostCentre(customer.id, 'P-1');
    narrowed = await aMember(customer, { profile: 'SupportPortalUser', subProfile: 'auditor', scope: [{ kind: 'costCentre', id: centre.id }] });
    whole = await aMember(customer, { profile: 'SupportPortalUser', subProfile: 'auditor' });
  });

  it.each([
    ['members', 'member:read'], ['grants', 'grant:read'], ['clients', 'client:read'], ['sub-profiles', 'sub-profile:read'],
  ])('%s need a grant over the whole Customer; the refusal says so', async (list, permission) => {
    const refused = await narrowed.persona.get<Refusal>(path(list));
    expect([refused.status, refused.body.permission, refused.body.rule, refused.body.decision.missing.map(({ cause }) => cause)]).toEqual([403, permission, 'GC-8.2-b(4)', ['partOnly']]);
    expect(refused.body.decision.missing[0]?.sentence).toContain('the Customer as a whole');
    expect((await whole.persona.get(path(list))).status).toBe(200);
    expect((await narrowed.persona.get<{ allowed: boolean }>(path(`decisions?permission=${permission}`))).body.allowed).toBe(false);
  });

  it('so does what others may do, by REST and by GraphQL', async () => {
    const asked = `members/${whole.id}/rights`;
    expect([(await narrowed.persona.get(path(asked))).status, (await whole.persona.get(path(asked))).status]).toEqual([403, 200]);
    const { data, errors } = await narrowed.persona.graphql('query ($c: ID!) { grants(customerId: $c) { edges { cursor } } }', { c: customer.id });
    expect([data, errors?.[0]?.extensions.status]).toEqual([null, 403]);
    expect((await narrowed.persona.get(path(`decisions?permission=sim:read&actor=${whole.id}`))).status).toBe(403);
  });

  it('what is of the part stays: its cards, its cost centre', async () => {
    expect((await narrowed.persona.get(path('sims'))).status).toBe(200);
    expect((await narrowed.persona.get<{ items: { code: string }[] }>(path('cost-centres'))).body.items.map(({ code }) => code)).toEqual(['P-1']);
  });
});
