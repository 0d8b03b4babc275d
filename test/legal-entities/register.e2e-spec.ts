import { randomUUID } from 'node:crypto';
import { aCustomer, anEnterpriseNumber } from '../factories/customer.js';
import { nobody, rows, theAgent } from '../support/as.js';
import { type Fact, holding, meeting, type Refused, Register } from './register.js';

let register: Register;
beforeAll(async () => void (register = await Register.open()));

const REASON = 'Read the wrong line of the sheet';

describe('blueprint 3.10: legal entities, Customers or not', () => {
  it('is found by a word of its name, its number or its foreign identifier, and says which Customer it is', async () => {
    const customer = await aCustomer();
    const word = `w${randomUUID().slice(0, 8)}`;
    const { body: entity } = await register.desk.post<{ id: string }>('/operator/legal-entities', { name: `Holding ${word}`, enterpriseNumber: customer.enterpriseNumber });
    const abroad = await register.desk.post<{ id: string }>('/operator/legal-entities', { name: `Beheer ${word}`, country: 'NL', foreignIdentifier: ` kvk ${word}.9 ` });
    expect(abroad).toMatchObject({ status: 201, body: { country: 'NL', foreignIdentifier: `KVK${word.toUpperCase()}9`, enterpriseNumber: null, customer: null } });
    const found = async (search: string): Promise<unknown> => (await register.desk.get<{ items: { id: string }[] }>(`/operator/legal-entities?search=${encodeURIComponent(search)}`)).body.items.map(({ id }) => id);
    expect(await found(word)).toEqual([abroad.body.id, entity.id]);
    expect(await found(`Holding ${word}`)).toEqual([entity.id]);
    expect(await found(customer.enterpriseNumber)).toEqual([entity.id]);
    expect(await found(`KVK ${word} 9`)).toEqual([abroad.body.id]);
    expect((await register.desk.get(`/operator/legal-entities/${entity.id}`)).body).toMatchObject({ id: entity.id, customer: { id: customer.id, name: customer.legalName } });
    expect((await register.desk.get(`/operator/legal-entities/${randomUUID()}`)).status).toBe(404);
  });

  it('is kept once, whatever way its number is written, and asked for twice under one key', async () => {
    const number = anEnterpriseNumber();
    const body = { name: 'Once NV', enterpriseNumber: number };
    const key = { 'idempotency-key': `once-${number}` };
    const [one, again] = [await register.desk.post<{ id: string }>('/operator/legal-entities', body, key), await register.desk.post<{ id: string }>('/operator/legal-entities', body, key)];
    expect([one.status, again.body.id]).toEqual([201, one.body.id]);
    const spelt = `BE ${number.slice(0, 4)}.${number.slice(4, 7)}.${number.slice(7)}`;
    expect(await register.desk.post('/operator/legal-entities', { ...body, enterpriseNumber: spelt })).toMatchObject({ status: 409, body: { code: 'legal-entity.known', errors: [{ pointer: '/enterpriseNumber' }] } });
  });

  it.each<[string, object, [status: number, pointer: string]]>([
    ['no number at all', {}, [422, '/enterpriseNumber']],
    ['check digits that do not fit', { enterpriseNumber: '0123.456.748' }, [422, '/enterpriseNumber']],
    ['both numbers', { enterpriseNumber: '0123.456.749', country: 'NL', foreignIdentifier: '1' }, [422, '/enterpriseNumber']],
    ['an identifier of no country', { foreignIdentifier: '1' }, [422, '/country']],
    ['a country without an identifier', { country: 'NL' }, [422, '/foreignIdentifier']],
    ['Belgium as another country', { country: 'BE', foreignIdentifier: '1' }, [400, '/country']],
  ])('refuses %s', async (_, more, [status, pointer]) => {
    expect(await register.desk.post<Refused>('/operator/legal-entities', { name: 'Bad NV', ...more })).toMatchObject({ status, body: { errors: [{ pointer }] } });
  });

  it('is the back office\'s alone', async () => {
    const [customer, entity] = [await aCustomer(), await register.entity()];
    for (const [who, status] of [[nobody, 401], [customer.registrant, 404], [await theAgent('RecoveryDesk'), 404]] as const) {
      expect([(await who.get(`/operator/legal-entities/${entity}`)).status, (await who.get('/operator/ownership-facts')).status, (await who.post(`/operator/legal-entities/${entity}/facts`, { facts: [] })).status]).toEqual([status, status, status]);
    }
  });
});

describe('GC-1.2-e: facts are recorded, corrected and withdrawn; nothing is overwritten', () => {
  it('GC-1.2-c: another agent reviews, once; the queue holds what nobody reviewed', async () => {
    const [holder, company] = await register.entities(2) as [string, string];
    const [fact] = await register.recorded(company, [holding(holder, 60)]);
    if (!fact) throw new Error('no fact');
    expect(fact).toMatchObject({ kind: 'holding', votes: '60', totalVotes: '100', seats: null, review: null, withdrawal: null, source: 'Register of shareholders, sheet 4', abilities: { review: false, withdraw: true, end: true } });
    const review = (by = register.reviewer): Promise<unknown> => by.post(`/operator/ownership-facts/${fact.id}/review`);
    expect((await register.facts(`toReview=true&about=${company}`)).map(({ id }) => id)).toEqual([fact.id]);
    expect(await review(register.desk)).toMatchObject({ status: 409, body: { code: 'ownership-fact.own' } });
    const raced = await Promise.all([review(), review()]);
    expect(raced.map((each) => (each as { status: number }).status).sort()).toEqual([200, 409]);
    expect(await register.facts(`toReview=true&about=${company}`)).toEqual([]);
    expect(await register.facts(`about=${holder}`)).toMatchObject([{ id: fact.id, review: { by: { name: 'Agent BackOffice' } } }]);
    expect((await register.reviewer.post(`/operator/ownership-facts/${randomUUID()}/review`)).status).toBe(404);
    const [mistaken] = await register.recorded(company, [holding(company, 10)]) as [Fact];
    await register.recorded(company, [], [{ factId: mistaken.id, reason: REASON }]);
    expect(await register.reviewer.post(`/operator/ownership-facts/${mistaken.id}/review`)).toMatchObject({ status: 409, body: { code: 'ownership-fact.withdrawn' } });
  });

  it('a correction withdraws one and records another at one instant; what was known before stays readable', async () => {
    const [holder, company] = await register.entities(2) as [string, string];
    const [wrong] = await register.recorded(company, [holding(holder, 60)]) as [Fact];
    const before = new Date().toISOString();
    await new Promise((resolve) => void setTimeout(resolve, 5));
    const [, right] = await register.recorded(company, [holding(holder, 40)], [{ factId: wrong.id, reason: REASON }]) as [Fact, Fact];
    expect(await register.facts(`about=${company}`)).toMatchObject([{ id: right.id, votes: '40' }]);
    expect(await register.facts(`about=${company}&knownAt=${before}`)).toMatchObject([{ id: wrong.id, votes: '60', withdrawal: null }]);
    expect([await register.controlled(holder), await register.controlled(holder, `knownAt=${before}`)]).toEqual([[], [company]]);
    const [row] = await rows<{ same: boolean }>('select (select withdrawn_at from ownership_fact where id = $1) = (select recorded_at from ownership_fact where id = $2) same', [wrong.id, right.id]);
    expect(row?.same).toBe(true);
  });

  it('what was recorded stays: not even the database changes or deletes it; and nobody knows yet what will be known', async () => {
    const [holder, company] = await register.entities(2) as [string, string];
    const [fact] = await register.recorded(company, [holding(holder, 60)]) as [Fact];
    await expect(rows('delete from ownership_fact where id = $1', [fact.id])).rejects.toThrow('stays as it was recorded');
    await expect(rows('update ownership_fact set part = 41 where id = $1', [fact.id])).rejects.toThrow('stays as it was recorded');
    expect((await register.desk.get(`/operator/ownership-facts?knownAt=${new Date(Date.now() + 60_000).toISOString()}`)).status).toBe(422);
  });

  it('a whole company is put right at once: another total, for every holder', async () => {
    const [one, other, company] = await register.entities(3) as [string, string, string];
    const wrong = await register.recorded(company, [holding(one, 60), holding(other, 40)]);
    expect(await register.refused(company, [holding(one, 60, { totalVotes: '200' })], [{ factId: wrong[0]?.id, reason: REASON }])).toEqual(['422', '/facts/0 another fact of that time says another totalVotes']);
    await register.recorded(company, [holding(one, 60, { totalVotes: '200' }), holding(other, 40, { totalVotes: '200' })], wrong.map(({ id }) => ({ factId: id, reason: REASON })));
    expect(await register.controlled(one)).toEqual([]);
  });

  it('is done once under one key', async () => {
    const [holder, company] = await register.entities(2) as [string, string];
    const key = { 'idempotency-key': `facts-${company}` };
    const [one, again] = [await register.record(company, [holding(holder, 60)], { headers: key }), await register.record(company, [holding(holder, 60)], { headers: key })];
    expect([one.status, again.status, again.body]).toEqual([201, 201, one.body]);
    expect(await register.facts(`about=${company}`)).toHaveLength(1);
  });

  it('two that together exceed the total: one is refused', async () => {
    for (let round = 0; round < 5; round += 1) {
      const [one, other, company] = await register.entities(3) as [string, string, string];
      const raced = await Promise.all([register.record(company, [holding(one, 60)]), register.record(company, [holding(other, 60)])]);
      expect(raced.map(({ status }) => status).sort()).toEqual([201, 422]);
      expect(await register.facts(`about=${company}`)).toHaveLength(1);
    }
  });
});

describe('bad input: a clear error where it stands, and nothing half stored', () => {
  let [holder, company, other] = ['', '', ''];
  beforeAll(async () => void ([holder = '', company = '', other = ''] = await register.entities(3)));

  const digits = 'must be a whole number without a sign, as a string of digits';
  it.each<[string, () => object, string[]]>([
    ['more votes than the company has', () => holding(holder, 101), ['422', '/facts/1 more votes are held than the company has']],
    ['a negative number', () => holding(holder, -1), ['400', `/facts/1/votes ${digits}`]],
    ['a fraction', () => holding(holder, 0.5), ['400', `/facts/1/votes ${digits}`]],
    ['a total of nothing', () => holding(holder, 0, { totalVotes: '0' }), ['400', `/facts/1/totalVotes ${digits}, of at least 1`]],
    ['a number that is no string', () => holding(holder, 1, { votes: 1 }), ['400', `/facts/1/votes ${digits}`]],
    ['an unknown holder', () => holding('01890000-0000-7000-8000-000000000001', 1), ['422', '/facts/1/holderId is no legal entity of the register']],
    ['the same holder and time twice', () => holding(other, 1, { from: '2025-06-01' }), ['422', '/facts/1 another fact says the same of that time']],
    ['the same holder, written otherwise', () => holding(other.toUpperCase(), 1, { from: '2025-06-01' }), ['422', '/facts/1 another fact says the same of that time']],
    ['an end before its beginning', () => holding(holder, 1, { to: '2024-12-31' }), ['422', '/facts/1/to must not be before from']],
    ['a day that is none', () => holding(holder, 1, { from: '2025-02-29' }), ['400', '/facts/1/from must be a date such as 2026-04-01']],
    ['more seats than the board has', () => ({ kind: 'appointment', holderId: holder, from: '2025-01-01', seats: '7', boardSize: '6', source: 'Articles' }), ['422', '/facts/1 more seats are given than the board has']],
    ['what another kind says', () => ({ ...holding(holder, 1), seats: '1' }), ['400', '/facts/1/seats is said of appointment only']],
    ['an agreement of nobody', () => ({ kind: 'agreement', from: '2025-01-01', clause: '7', source: 'Agreement' }), ['400', '/facts/1/holderId must be the id of a legal entity']],
    ['a company that agrees with itself', () => ({ kind: 'agreement', holderId: company, from: '2025-01-01', clause: '7', source: 'Agreement' }), ['422', '/facts/1/holderId must be another than the company']],
    ['no source', () => holding(holder, 1, { source: '' }), ['400', '/facts/1/source must be one line of 1 to 300 characters']],
    ['a meeting to come', () => meeting('2100-01-01', 10, {}), ['422', '/facts/1/from must not be later than today: the meeting has not been held']],
    ['a meeting of another age', () => meeting('1800-05-01', 10, {}), ['422', '/facts/1/from must not be before 1900-01-01']],
    ['a holding of another age', () => holding(holder, 1, { from: '0206-01-01' }), ['422', '/facts/1/from must not be before 1900-01-01']],
    ['a meeting that lasts', () => ({ ...meeting('2025-05-01', 10, {}), to: '2025-06-01' }), ['400', '/facts/1/to is said of holding and appointment and agreement only']],
    ['a negative number of votes represented', () => meeting('2025-05-01', -1, {}), ['400', `/facts/1/represented ${digits}`]],
    ['half a vote cast', () => meeting('2025-05-01', 10, { [holder]: 0.5 }), ['400', `/facts/1/cast/0/votes ${digits}`]],
    ['more represented than the company has', () => meeting('2025-05-01', 101, {}), ['422', '/facts/1/represented more votes are represented on 2025-05-01 than the company has']],
    ['more cast than represented', () => meeting('2025-05-01', 10, { [holder]: 11 }), ['422', '/facts/1/cast more votes are cast than represented']],
    ['a voter who is not in the register', () => meeting('2025-05-01', 10, { '01890000-0000-7000-8000-000000000001': 1 }), ['422', '/facts/1/cast/0/holderId is no legal entity of the register']],
  ])('%s', async (_, fact, expected) => {
    expect(await register.refused(company, [holding(other, 30), fact()])).toEqual(expected);
    expect(await register.facts(`about=${company}`)).toEqual([]);
  });

  it('a fact that is another company\'s, or stands no more, is not withdrawn; all faults are told at once', async () => {
    const [foreign] = await register.recorded(other, [holding(holder, 10)]);
    const withdraws = [{ factId: foreign?.id, reason: REASON }, { factId: randomUUID(), reason: REASON }];
    const none = 'is no fact about this company that stands';
    expect(await register.refused(company, [meeting('2100-01-01', 1, {})], withdraws)).toEqual(['422', '/facts/0/from must not be later than today: the meeting has not been held', `/withdraws/0/factId ${none}`, `/withdraws/1/factId ${none}`]);
    expect(await register.facts(`about=${other}`)).toMatchObject([{ id: foreign?.id, withdrawal: null }]);
  });
});

it('blueprint 8.2: all of it by GraphQL, too', async () => {
  const [holder, company] = await register.entities(2) as [string, string];
  const { data: recorded } = await register.desk.graphql<{ recordOwnershipFacts: { id: string; votes: string }[] }>(
    'mutation ($id: ID!, $change: RecordOwnershipFacts!) { recordOwnershipFacts(legalEntityId: $id, change: $change) { id votes holder { id } } }', { id: company, change: { facts: [holding(holder, 60)] } });
  expect(recorded).toMatchObject({ recordOwnershipFacts: [{ votes: '60', holder: { id: holder } }] });
  const factId = recorded?.recordOwnershipFacts[0]?.id;
  expect(await register.reviewer.graphql('mutation ($factId: ID!) { reviewOwnershipFact(factId: $factId) { review { by { name } } } }', { factId })).toMatchObject({ data: { reviewOwnershipFact: { review: { by: { name: 'Agent BackOffice' } } } } });
  const { data, errors } = await register.desk.graphql(`query ($holder: ID!, $company: ID!) {
    legalEntity(legalEntityId: $holder) { id } legalEntities(first: 1) { edges { node { id } } } ownershipFacts(about: $company) { edges { node { id abilities { withdraw } } } }
    legalEntityControl(legalEntityId: $company) { controlledBy { holder { id } restsOnUnreviewed } } controlVerdict(legalEntityId: $holder, companyId: $company) { control { kind basis } proof { polls { sum total } } } }`, { holder, company });
  expect(errors).toBeUndefined();
  expect(data).toMatchObject({
    legalEntity: { id: holder }, ownershipFacts: { edges: [{ node: { id: factId, abilities: { withdraw: true } } }] }, legalEntityControl: { controlledBy: [{ holder: { id: holder }, restsOnUnreviewed: false }] },
    controlVerdict: { control: { kind: 'direct', basis: 'votes' }, proof: [{ polls: [{ sum: '60', total: '100' }] }] },
  });
  const { data: entity } = await register.desk.graphql('mutation ($e: RecordLegalEntity!) { recordLegalEntity(legalEntity: $e) { country } }', { e: { name: 'Abroad', country: 'FR', foreignIdentifier: randomUUID() } });
  expect(entity).toEqual({ recordLegalEntity: { country: 'FR' } });
});
