import { type Answer, machine, nobody } from '../support/as.js';
import { aCostCentre } from '../factories/cost-centre.js';
import { aCustomer, type ACustomer, subscribe } from '../factories/customer.js';
import { admit, aMember, type AMember, grant, type MemberBody } from '../factories/member.js';

interface PageBody { items: MemberBody[]; next: string | null; count: { value: number; capped: boolean } }

const names = ['Ànne', 'anna', 'Anna', 'Zoë', 'an', 'Émile', 'Bert %', 'Bert_', 'Jean-Luc D’Hondt'];
const folded = (name: string): Buffer => Buffer.from(name.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase());

let customer: ACustomer;
let manager: AMember;
let fleet: AMember;
beforeAll(async () => {
  customer = await aCustomer({ registrant: { displayName: 'Olga Owner', email: `olga-${Date.now()}@proef.example`, link: 'directorship' } });
  for (const displayName of names) await admit(customer, { displayName });
  manager = await aMember(customer, { displayName: 'Mia Manager', profile: 'AccessManager' });
  fleet = await aMember(customer, { displayName: 'Filip Fleet', profile: 'SupportPortalUser', subProfile: 'fleet-manager' });
  await admit(customer, { displayName: 'Later Lea', startsAt: '2099-01-01T00:00:00Z' });
});

const list = (query = '', by = customer.registrant): Promise<Answer<PageBody>> => by.get<PageBody>(`/customers/${customer.id}/members?${query}`);
const shown = ({ body }: Answer<PageBody>): string[] => body.items.map(({ displayName }) => displayName);

describe('members are found', () => {
  it('page by page, every one once, in the order of names', async () => {
    const whole = await list();
    const seen: string[] = [];
    for (let next: string | null = ''; next !== null;) {
      const page: Answer<PageBody> = await list(`limit=3${next && `&after=${next}`}`);
      expect(page.body.count).toEqual({ value: names.length + 4, capped: false });
      seen.push(...page.body.items.map(({ id }) => id));
      next = page.body.next;
    }
    expect(seen).toEqual(whole.body.items.map(({ id }) => id));
    expect(new Set(seen).size).toBe(names.length + 4);
    expect(shown(whole)).toEqual([...shown(whole)].sort((a, b) => (Buffer.compare(folded(a), folded(b)))));
  });

  it.each([
    ['AN', ['an', 'anna', 'Anna', 'Ànne']], ['zoë', ['Zoë']], ['ZOE', ['Zoë']], ['Bert %', ['Bert %']], ['bert_', ['Bert_']], ['%', ['Bert %']], ['É', ['Émile']], ['Luc', ['Jean-Luc D’Hondt']],
    ['hondt', ['Jean-Luc D’Hondt']], ['jean luc d', ['Jean-Luc D’Hondt']], ['ondt', []], ['owner', ['Olga Owner']],
  ])('a word of whose name begins with %s', async (name, found) => {
    const answer = await list(`name=${encodeURIComponent(name)}`);
    expect(shown(answer).sort()).toEqual([...found].sort());
    expect(answer.body.count.value).toBe(found.length);
  });

  it.each([['AccessOwner', ['Olga Owner']], ['AccessManager', ['Mia Manager']], ['SupportPortalUser', ['Filip Fleet']], ['ServiceUser', []]])('who hold %s', async (profile, found) => {
    expect(shown(await list(`profile=${profile}`))).toEqual(found);
  });

  it('whose link is in force, or has not begun', async () => {
    expect(shown(await list('state=notBegun'))).toEqual(['Later Lea']);
    expect(shown(await list('state=ended'))).toEqual([]);
    expect(shown(await list('state=inForce&name=lea'))).toEqual([]);
  });

  it('GC-8.3-a: who hold a right now, who hold or await one, and who hold nothing', async () => {
    const company = await aCustomer();
    await subscribe(company, 'fleet-manager');
    const mia = await aMember(company, { displayName: 'Mia Manager', profile: 'AccessManager' });
    await aMember(company, { displayName: 'Hana Holds', profile: 'ServiceUser' });
    const later = await aMember(company, { displayName: 'Lore Later' });
    const waiting = await aMember(company, { displayName: 'Wout Waits', by: mia.persona });
    await aMember(company, { displayName: 'Nele Nothing' });
    await admit(company, { displayName: 'Ivo Invited' });
    const desk = await aMember(company, { displayName: 'Dora Desk' });
    const give = (memberId: string, over: object): Promise<Answer> => company.registrant.post(`/customers/${company.id}/grants`, { memberId, profile: 'ServiceUser', reason: 'Because', ...over });
    const { body: own } = await company.registrant.post<{ id: string }>(`/customers/${company.id}/sub-profiles`, { code: 'reception', name: 'Reception', permissions: ['member:read'] });
    await give(desk.id, { profile: 'SupportPortalUser', subProfileId: own.id });
    await give(later.id, { startsAt: '2099-01-01T00:00:00Z' });
    await grant({ ...company, registrant: mia.persona }, waiting.id, { profile: 'SupportPortalUser', subProfile: 'fleet-manager' }); // waits for a second person
    const of = async (query: string, by = company.registrant): Promise<string[]> => shown(await by.get<PageBody>(`/customers/${company.id}/members?${query}`)).map((name) => name.split(' ')[0] ?? '');
    const owner = (await of('profile=AccessOwner'))[0] ?? '';
    expect((await of('holding=now')).sort()).toEqual(['Dora', 'Hana', 'Mia', owner].sort());
    expect((await of('holding=nowOrAwaited')).sort()).toEqual(['Dora', 'Hana', 'Ivo', 'Lore', 'Mia', 'Wout', owner].sort());
    expect((await of('holding=nothing')).sort()).toEqual(['Ivo', 'Lore', 'Nele', 'Wout']);
    // what is to come is a grant, and of grants the desk is told nothing
    expect((await of('holding=nowOrAwaited', desk.persona)).sort()).toEqual(['Dora', 'Hana', 'Ivo', 'Mia', owner].sort());
    expect(await of('holding=nothing&profile=ServiceUser')).toEqual([]);
    const { data, errors } = await company.registrant.graphql<{ members: { edges: { node: MemberBody }[]; count: { value: number } } }>(
      'query ($c: ID!) { members(customerId: $c, filter: { holding: "nothing" }) { edges { node { displayName } } count { value } } }', { c: company.id });
    expect(errors).toBeUndefined();
    expect(data?.members.edges.map(({ node }) => node.displayName)).toEqual(['Ivo Invited', 'Lore Later', 'Nele Nothing', 'Wout Waits']);
    expect(data?.members.count.value).toBe(4);
  });

  it('a cursor of one filter does not fit another', async () => {
    const { body } = await list('limit=1&state=inForce');
    expect((await list(`limit=1&after=${body.next ?? ''}`)).status).toBe(400);
  });

  it('what may be done with a row comes with it', async () => {
    const { body } = await list('', manager.persona);
    const owner = body.items.find(({ profiles }) => profiles.includes('AccessOwner'));
    expect(owner?.abilities).toEqual({ attest: true, invite: false, end: false, report: true });
    const { body: seen } = await list('', fleet.persona);
    expect(new Set(seen.items.map(({ abilities }) => JSON.stringify(abilities)))).toEqual(new Set(['{"attest":false,"invite":false,"end":false,"report":false}']));
  });

  it('GraphQL gives the same rows as a Relay connection', async () => {
    const query = 'query ($customerId: ID!, $filter: MemberFilter) { members(customerId: $customerId, first: 50, filter: $filter) { edges { node { id displayName profiles attestedBy { name } abilities { end } } } pageInfo { hasNextPage } count { value } } }';
    const { data, errors } = await customer.registrant.graphql<{ members: { edges: { node: MemberBody }[]; count: { value: number } } }>(query, { customerId: customer.id, filter: { name: 'an', state: null } });
    expect(errors).toBeUndefined();
    expect(data?.members.edges.map(({ node }) => node.displayName)).toEqual(shown(await list('name=an')));
    expect(data?.members.count.value).toBe(4);
  });

  it('refuses unknown filters, profiles and states', async () => {
    const answers = await Promise.all(['profile=Root', 'state=gone', 'holding=true', 'name=', 'email=x', 'profile=AccessOwner&profile=AccessManager'].map((query) => list(query)));
    expect(answers.map(({ status }) => status)).toEqual([400, 400, 400, 400, 400, 400]);
  });
});

describe('S01: what is not visible is not there', () => {
  it('foreign, unknown and malformed members answer the same bytes', async () => {
    const other = await aCustomer();
    const ids = [other.registrantMemberId, '01890000-0000-7000-8000-000000000000', 'x', `{${manager.id}}`, manager.id.replaceAll('-', '')];
    const answers = await Promise.all(ids.map((id) => customer.registrant.get(`/customers/${customer.id}/members/${id}`)));
    answers.push(await other.registrant.get(`/customers/${customer.id}/members/${manager.id}`));
    expect(new Set(answers.map(({ status, bytes }) => `${status} ${bytes}`)).size).toBe(1);
    expect(answers[0]?.status).toBe(404);
    expect((await nobody.get(`/customers/${customer.id}/members/${manager.id}`)).status).toBe(401);
  });
});

describe('S04: list and check agree', () => {
  it('who may read members of a cost centre only sees none, and is told why: a person belongs to no cost centre', async () => {
    const { id } = await aCostCentre(customer.id, 'CC-1');
    const auditor = await aMember(customer, { displayName: 'Aud Scoped', profile: 'SupportPortalUser', subProfile: 'auditor', scope: [{ kind: 'costCentre', id }] });
    const { status, body } = await list('', auditor.persona);
    expect([status, (body as unknown as { permission: string }).permission]).toEqual([403, 'member:read']);
    expect((await auditor.persona.get(`/customers/${customer.id}/members/${manager.id}`)).status).toBe(403);
  });
});

describe('GC-8.1.2-c: who can give me access', () => {
  it('every user of the Customer sees Owner and Managers with name and address, by REST and GraphQL', async () => {
    const expected = [
      { memberId: customer.registrantMemberId, profile: 'AccessOwner', name: 'Olga Owner', email: customer.registrant.email, deputyOf: null, byControl: null },
      { memberId: manager.id, profile: 'AccessManager', name: 'Mia Manager', email: manager.email, deputyOf: null, byControl: null },
    ];
    const idle = await aMember(customer);
    expect((await idle.persona.get(`/customers/${customer.id}/contacts`)).body).toEqual(expected);
    const { data } = await idle.persona.graphql('query ($customerId: ID!) { contacts(customerId: $customerId) { memberId profile name email deputyOf { name } byControl { affiliationId parent } } }', { customerId: customer.id });
    expect(data?.['contacts']).toEqual(expected);
  });

  it('people of other Customers do not', async () => {
    const other = await aCustomer();
    expect((await other.registrant.get(`/customers/${customer.id}/contacts`)).status).toBe(404);
  });

  it('machines do not, even with the scope', async () => {
    const request = { name: 'ERP', sponsorMemberId: customer.registrantMemberId, scopes: ['contact:read', 'member:read'], authentication: 'secret', endsAt: '2027-06-01T00:00:00Z' };
    const { body: made } = await customer.registrant.post<{ id: string; secret: string }>(`/customers/${customer.id}/clients`, request);
    const { status, body } = await (await machine(made)).get(`/customers/${customer.id}/contacts`);
    expect([status, body]).toEqual([403, expect.objectContaining({ code: 'contact.for-people', rule: 'GC-8.1.2-c' })]);
  });
});
