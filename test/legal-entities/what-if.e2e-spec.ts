import { anAffiliate, enter } from '../factories/affiliation.js';
import { aCustomer, anEnterpriseNumber } from '../factories/customer.js';
import { type Answer, nobody, rows, theAgent } from '../support/as.js';
import { holding, meeting, Register, type Refused, type Told } from './register.js';

let register: Register;
beforeAll(async () => void (register = await Register.open()));

interface WhatIf {
  gained: Told[];
  lost: Told[];
  customers: { change: string; holder: { id: string } | null; customer: { id: string }; grants: number; mandates: number; clients: number; byControl: object | null }[];
  customerCount: number;
  countedAt: string;
  notModelled: { code: string }[];
}

const DAY = '2027-03-01';
const ask = <Body = WhatIf>(...changes: object[]): Promise<Answer<Body>> => register.desk.post<Body>('/operator/control-what-ifs', { asOf: DAY, changes });
const pairs = (all: readonly Told[]): string[] => all.map(({ holder, company, kind, basis }) => `${holder.id} ${company.id} ${kind} ${basis}`).sort();

async function told(...changes: object[]): Promise<{ gained: string[]; lost: string[] }> {
  const { status, body, bytes } = await ask(...changes);
  if (status !== 200) throw new Error(bytes);
  return { gained: pairs(body.gained), lost: pairs(body.lost) };
}

async function refused(...changes: object[]): Promise<string[]> {
  const { status, body } = await ask<Refused>(...changes);
  return [String(status), ...(body.errors ?? []).map(({ pointer, message }) => `${pointer} ${message}`)];
}

const transfer = (companyId: string, votes: number, more: { fromId?: string; toId?: string; [field: string]: unknown }): object => ({ kind: 'transfer', companyId, votes: String(votes), ...more });
const merger = (companyId: string, intoId: string): object => ({ kind: 'merger', companyId, intoId });

it('GC-9.1-e: a sale on a day to come: who loses and gains control, down the chain; nothing is recorded', async () => {
  const [parent, buyer, sub, below] = await register.entities(4) as [string, string, string, string];
  await register.recorded(sub, [holding(parent, 60), holding(buyer, 40)]);
  await register.recorded(below, [holding(sub, 70)]);
  const stored = (): Promise<object[]> => rows('select z.*, to_jsonb(e) entity from ownership_fact z join legal_entity e on e.id = z.company_id where z.company_id = any($1) order by z.id', [[sub, below]]);
  const before = await stored();
  expect(await told(transfer(sub, 9, { fromId: parent, toId: buyer }))).toEqual({ gained: [], lost: [] });
  expect(await told(transfer(sub, 10, { fromId: parent, toId: buyer }))).toEqual({ gained: [], lost: [`${parent} ${below} indirect votes`, `${parent} ${sub} direct votes`].sort() });
  expect(await told(transfer(sub, 20, { fromId: parent, toId: buyer }))).toEqual({
    gained: [`${buyer} ${below} indirect votes`, `${buyer} ${sub} direct votes`].sort(), lost: [`${parent} ${below} indirect votes`, `${parent} ${sub} direct votes`].sort(),
  });
  expect(await stored()).toEqual(before);
});

it('changes follow each other, and a company nobody knows anything of is bought by what is said of its votes', async () => {
  const [one, other, company] = await register.entities(3) as [string, string, string];
  expect(await refused(transfer(company, 60, { toId: one }))).toEqual(['422', '/changes/0/totalVotes is missing: no holding in this company is recorded on that day']);
  const bought = transfer(company, 60, { toId: one, totalVotes: '100' });
  expect(await told(bought)).toEqual({ gained: [`${one} ${company} direct votes`], lost: [] });
  expect(await told(bought, transfer(company, 60, { fromId: one, toId: other }))).toEqual({ gained: [`${other} ${company} direct votes`], lost: [] });
});

it('GC-2.1.2-b: a merger: what the absorbed company has passes on, what was held of it is no more', async () => {
  const [top, absorbed, into, shared, board] = await register.entities(5) as [string, string, string, string, string];
  await register.recorded(absorbed, [holding(top, 100)]);
  await register.recorded(into, [holding(absorbed, 30), holding(top, 60)]);
  await register.recorded(shared, [holding(absorbed, 30), holding(into, 21)]);
  await register.recorded(board, [{ kind: 'appointment', holderId: absorbed, from: '2025-01-01', seats: '2', boardSize: '6', source: 'Articles' }, { kind: 'appointment', holderId: into, from: '2025-01-01', seats: '2', boardSize: '6', source: 'Articles' }]);
  expect(await told(merger(absorbed, into))).toEqual({ gained: [`${into} ${board} direct appointment`, `${into} ${shared} direct votes`].sort(), lost: [`${top} ${absorbed} direct votes`] });
  const { body } = await ask(merger(absorbed, into));
  expect(body.notModelled.map(({ code }) => code)).toEqual(expect.arrayContaining(['exchangeRatio', 'votesCastBefore', 'tax', 'labourLaw', 'contracts']));
  expect((await ask(transfer(into, 1, { fromId: top }))).body.notModelled.map(({ code }) => code)).not.toContain('exchangeRatio');
});

it('a merger ends control in fact of the absorbed company and by it; whoever controlled it keeps what its meetings of old showed elsewhere', async () => {
  const [top, absorbed, into, voted] = await register.entities(4) as [string, string, string, string];
  await register.recorded(absorbed, [meeting('2024-05-05', 60, { [top]: 31 }), meeting('2025-01-05', 60, { [top]: 31 })]);
  await register.recorded(voted, [meeting('2025-05-05', 60, { [absorbed]: 31 }), meeting('2025-11-05', 60, { [absorbed]: 31 })]);
  expect(await told(merger(absorbed, into))).toEqual({ gained: [], lost: [`${absorbed} ${voted} direct fact`, `${top} ${absorbed} direct fact`].sort() });
  const below = await register.entity();
  await register.recorded(below, [holding(into, 40), holding(voted, 20)]);
  expect(await told(merger(absorbed, voted))).toEqual({ gained: [], lost: [`${absorbed} ${voted} direct fact`, `${top} ${absorbed} direct fact`].sort() });
});

it('GC-2.1.2-b: a company that a change absorbs is there no longer for those behind it', async () => {
  const [one, other, third] = await register.entities(3) as [string, string, string];
  const gone = merger(one, other);
  expect(await refused(gone, merger(other, one))).toEqual(['422', '/changes/1/intoId is absorbed by then']);
  expect(await refused(gone, merger(one, third), transfer(third, 1, { toId: one, totalVotes: '2' }))).toEqual(['422', '/changes/1/companyId is absorbed by then', '/changes/2/toId is absorbed by then']);
  expect(await refused(gone, { kind: 'meeting', companyId: other, represented: '9', cast: [{ holderId: one, votes: '9' }] })).toEqual(['422', '/changes/1/cast/0/holderId is absorbed by then']);
});

it('GC-1.2-c: an agreement that waits for its reviewer does not count, and is supposed as if it did; one that counts is there already', async () => {
  const [holder, company] = await register.entities(2) as [string, string];
  const begins = { kind: 'agreementBegins', companyId: company, holderId: holder };
  const recorded = await register.recorded(company, [{ kind: 'agreement', holderId: holder, from: '2025-01-01', clause: 'Article 7', source: 'Agreement' }]);
  expect(await told(begins)).toEqual({ gained: [`${holder} ${company} direct agreement`], lost: [] });
  await register.review(...recorded);
  expect(await refused(begins)).toEqual(['422', '/changes/0/holderId has an agreement on that day already']);
});

it('GC-1.2-c, GC-1.2-d: a new meeting, and an agreement that begins or ends', async () => {
  const [holder, other, company] = await register.entities(3) as [string, string, string];
  await register.recorded(company, [meeting('2025-05-05', 60, { [holder]: 31 }), meeting('2026-05-04', 60, { [holder]: 31 })]);
  expect(await told({ kind: 'meeting', companyId: company, represented: '60', cast: [{ holderId: other, votes: '40' }] })).toEqual({ gained: [], lost: [`${holder} ${company} direct fact`] });
  expect(await told({ kind: 'agreementBegins', companyId: company, holderId: other })).toEqual({ gained: [`${other} ${company} direct agreement`], lost: [] });
  await register.review(...await register.recorded(company, [{ kind: 'agreement', holderId: other, from: '2025-01-01', clause: 'Article 7', source: 'Agreement' }]));
  expect(await told({ kind: 'agreementEnds', companyId: company, holderId: other })).toEqual({ gained: [], lost: [`${other} ${company} direct agreement`] });
});

it('says which Customers it concerns, and how much stands there; those that are none are left out', async () => {
  const [parent, affiliate] = [await aCustomer(), await aCustomer()];
  const entityOf = async ({ legalName, enterpriseNumber }: { legalName: string; enterpriseNumber: string }): Promise<string> => (await register.desk.post<{ id: string }>('/operator/legal-entities', { name: legalName, enterpriseNumber })).body.id;
  const [over, company, none] = [await entityOf(parent), await entityOf(affiliate), await register.entity()];
  await register.review(...await register.recorded(company, [holding(over, 60)]));
  await register.recorded(none, [holding(company, 60)]);
  const { body } = await ask(transfer(company, 60, { fromId: over }));
  const [count] = await rows<{ grants: number }>('select count(*)::int grants from access_grant where customer_id = $1 and revoked_at is null', [affiliate.id]);
  expect(body.customers).toEqual([{ change: 'lost', holder: { id: parent.id, name: parent.legalName }, customer: { id: affiliate.id, name: affiliate.legalName }, grants: count?.grants, mandates: 0, clients: 0, byControl: null }]);
  await enter(parent, await anAffiliate(affiliate, parent));
  expect((await ask(transfer(company, 60, { fromId: over }))).body.customers).toMatchObject([{ change: 'lost', byControl: { people: 1, grants: 0, clients: 0 } }]);
  expect((await ask(merger(company, none))).body.customers).toMatchObject([{ change: 'absorbed', holder: null, customer: { id: affiliate.id } }, { change: 'lost', holder: { id: parent.id } }]);
});

it('counts what stood on a day that is past, and says of which instant', async () => {
  const [parent, affiliate] = [await aCustomer(), await aCustomer()];
  const entityOf = async ({ legalName, enterpriseNumber }: { legalName: string; enterpriseNumber: string }): Promise<string> => (await register.desk.post<{ id: string }>('/operator/legal-entities', { name: legalName, enterpriseNumber })).body.id;
  const [over, company] = [await entityOf(parent), await entityOf(affiliate)];
  await register.recorded(company, [holding(over, 60)]);
  const grant = `insert into access_grant (customer_id, id, member_id, profile, starts_at, ends_at, reason, given_by, given_in_capacity, second_person, revoked_at, revoked_by, revoke_reason, recorded_at)
    select customer_id, gen_random_uuid(), id, 'AccessManager', $2::timestamptz, $3::timestamptz, 'before', id, 'AccessOwner', 'notNeeded', $4::timestamptz, case when $4::timestamptz is not null then id end, case when $4::timestamptz is not null then 'over' end, $2
    from member where customer_id = $1 order by id limit 1`;
  const lay = (...days: (string | null)[]): Promise<unknown> => rows(`with off as (select set_config('session_replication_role', 'replica', true)), given as (${grant} returning 1) select * from off, given`, [affiliate.id, ...days]);
  await lay('2026-01-01T00:00:00Z', null, '2026-06-30T22:00:00Z');
  await lay('2026-01-01T00:00:00Z', '2026-05-01T00:00:00Z', null);
  await lay('2026-06-15T06:00:00Z', null, null);
  const counted = async (asOf: string): Promise<unknown> => {
    const { body } = await register.desk.post<WhatIf>('/operator/control-what-ifs', { asOf, changes: [transfer(company, 60, { fromId: over })] });
    return [body.customers[0]?.grants, body.countedAt];
  };
  expect(await counted('2026-04-01')).toEqual([2, '2026-03-31T22:00:00Z']);
  expect(await counted('2026-06-01')).toEqual([1, '2026-05-31T22:00:00Z']);
  expect(await counted('2026-06-15')).toEqual([1, '2026-06-14T22:00:00Z']);
  expect(await counted('2026-06-16')).toEqual([2, '2026-06-15T22:00:00Z']);
  expect(await counted('2026-07-01')).toEqual([1, '2026-06-30T22:00:00Z']);
});

it('of more Customers than one answer counts it says how many there are, and the rest is asked for', async () => {
  const [parent, sub] = [await aCustomer(), await register.entity()];
  const { body: { id: over } } = await register.desk.post<{ id: string }>('/operator/legal-entities', { name: parent.legalName, enterpriseNumber: parent.enterpriseNumber });
  const [fact] = await register.recorded(sub, [holding(over, 60)]);
  const numbers = Array.from({ length: 201 }, anEnterpriseNumber);
  await rows(`with number as (select *, gen_random_uuid() id from unnest($1::text[]) with ordinality n (number, at)),
      customer as (insert into customer_directory (id, enterprise_number, legal_name, state, created_at) select id, number, 'Affiliate ' || at, 'active', now() from number),
      entity as (insert into legal_entity (id, name, enterprise_number, recorded_by, recorded_at, facts_recorded_at) select id, 'Affiliate ' || at, number, (select recorded_by from ownership_fact where id = $3), now(), now() from number)
    insert into ownership_fact (id, kind, company_id, holder_id, valid_from, part, whole, source, recorded_by, recorded_at)
      select gen_random_uuid(), 'holding', id, $2, '2025-01-01', 60, 100, 'Register', (select recorded_by from ownership_fact where id = $3), now() from number`, [numbers, sub, fact?.id]);
  const asked = (more: object = {}): Promise<Answer<WhatIf>> => register.desk.post<WhatIf>('/operator/control-what-ifs', { asOf: DAY, changes: [transfer(sub, 60, { fromId: over })], ...more });
  const [first, rest] = [await asked(), await asked({ customersAfter: 200 })];
  expect([first.body.customers.length, first.body.customerCount, rest.body.customers.length, rest.body.customerCount]).toEqual([200, 201, 1, 201]);
  expect(new Set([...first.body.customers, ...rest.body.customers].map(({ customer }) => customer.id)).size).toBe(201);
  expect((await register.desk.post<Refused>('/operator/control-what-ifs', { asOf: DAY, changes: [transfer(sub, 60, { fromId: over })], customersAfter: -1 })).body.errors).toMatchObject([{ pointer: '/customersAfter' }]);
});

describe('bad input: a clear error where it stands', () => {
  let [holder, other, company] = ['', '', ''];
  beforeAll(async () => {
    [holder = '', other = '', company = ''] = await register.entities(3);
    await register.recorded(company, [holding(holder, 30, { shareClass: 'A' }), holding(holder, 20, { shareClass: 'B' })]);
  });

  it.each<[string, () => object, string[]]>([
    ['more than the seller has', () => transfer(company, 31, { fromId: holder, toId: other, shareClass: 'A' }), ['422', '/changes/0/votes more than the seller has on that day']],
    ['a seller of several classes', () => transfer(company, 1, { fromId: holder, toId: other }), ['422', '/changes/0/shareClass say which class: the seller has several']],
    ['a seller who has none', () => transfer(company, 1, { fromId: other, toId: holder }), ['422', '/changes/0/fromId has no such votes on that day']],
    ['nobody who sells or buys', () => transfer(company, 1, {}), ['422', '/changes/0/fromId say who sells or who buys, or both']],
    ['more than the company has', () => transfer(company, 51, { toId: other }), ['422', '/changes/0/votes more votes are held than the company has']],
    ['more votes cast than represented', () => ({ kind: 'meeting', companyId: company, represented: '5', cast: [{ holderId: holder, votes: '6' }] }), ['422', '/changes/0/cast more votes are cast than represented']],
    ['a merger into itself', () => merger(company, company), ['422', '/changes/0/intoId must be another than the company that is absorbed']],
    ['an agreement that is not there', () => ({ kind: 'agreementEnds', companyId: company, holderId: holder }), ['422', '/changes/0/holderId has no agreement on that day']],
    ['an unknown company', () => merger('01890000-0000-7000-8000-000000000001', company), ['422', '/changes/0/companyId is no legal entity of the register']],
    ['what is said of another kind', () => ({ ...merger(company, other), votes: '1' }), ['400', '/changes/0/votes is said of transfer only']],
    ['a kind that is none', () => ({ kind: 'gift', companyId: company }), ['400', '/changes/0/kind kind must be one of the following values: transfer, merger, meeting, agreementBegins, agreementEnds']],
  ])('refuses %s', async (_, change, expected) => {
    expect(await refused(change())).toEqual(expect.arrayContaining(expected));
  });

  it('is the back office\'s alone, and the same by GraphQL', async () => {
    const changes = [transfer(company, 1, { toId: other })];
    for (const [who, status] of [[nobody, 401], [(await aCustomer()).registrant, 404], [await theAgent('RecoveryDesk'), 404]] as const) expect((await who.post('/operator/control-what-ifs', { asOf: DAY, changes })).status).toBe(status);
    const bought = transfer(company, 50, { fromId: holder, toId: other, shareClass: 'A' });
    expect((await register.desk.graphql('query ($asked: ControlWhatIf!) { controlWhatIf(asked: $asked) { asOf } }', { asked: { asOf: DAY, changes: [bought] } })).errors).toMatchObject([{ extensions: { code: 'what-if.not-possible' } }]);
    const gains = transfer(company, 30, { fromId: holder, toId: other, shareClass: 'A' });
    expect((await register.desk.graphql<{ controlWhatIf: WhatIf }>('query ($asked: ControlWhatIf!) { controlWhatIf(asked: $asked) { asOf gained { holder { id } } customers { grants } customerCount countedAt notModelled { code } } }', { asked: { asOf: DAY, changes: [gains, transfer(company, 21, { toId: other, shareClass: 'A' })] } })).data).toMatchObject({ controlWhatIf: { gained: [{ holder: { id: other } }], customers: [], customerCount: 0, countedAt: '2027-02-28T23:00:00Z' } });
  });
});
