import { randomUUID } from 'node:crypto';
import { type Fact, holding, meeting, type Refused, Register } from './register.js';

let register: Register;
beforeAll(async () => void (register = await Register.open()));

const end = <Body = Fact[]>(factId: string, on: string, { source = 'Deed of sale', headers }: { source?: string; headers?: Record<string, string> } = {}) =>
  register.desk.post<Body>(`/operator/ownership-facts/${factId}/end`, { on, source }, headers);

describe('a fact ends on a day, without being said again', () => {
  it('GC-1.2-e: it is so until before that day; what was known before stays readable', async () => {
    const [holder, company] = await register.entities(2) as [string, string];
    const [fact] = await register.recorded(company, [holding(holder, 60, { shareClass: 'A', suspended: true })]) as [Fact];
    const before = new Date().toISOString();
    await new Promise((resolve) => void setTimeout(resolve, 5));
    const { status, body } = await end(fact.id, '2026-03-01');
    expect([status, body]).toMatchObject([201, [{ id: fact.id, withdrawal: { reason: 'Deed of sale' } }, { votes: '60', totalVotes: '100', shareClass: 'A', suspended: true, from: '2025-01-01', to: '2026-03-01', source: 'Deed of sale', review: null }]]);
    expect([await register.controlled(holder, 'asOf=2026-02-28'), await register.controlled(holder, 'asOf=2026-03-01'), await register.controlled(holder, `asOf=2026-03-01&knownAt=${before}`)]).toEqual([[company], [], [company]]);
    expect(await register.facts(`about=${company}`)).toMatchObject([{ to: '2026-03-01', abilities: { withdraw: true, end: true } }]);
  });

  it('GC-9.1-e: the end of what was reviewed is reviewed whole, by another agent; until then it is ended by unreviewed facts', async () => {
    const [holder, company] = await register.entities(2) as [string, string];
    const [fact] = await register.recorded(company, [holding(holder, 60)]) as [Fact];
    await register.review(fact);
    const { body: [withdrawn, ended] } = await end(fact.id, '2026-03-01');
    if (!withdrawn || !ended) throw new Error('two facts were touched');
    expect((await register.control(holder)).endedByUnreviewed).toMatchObject([{ company: { id: company } }]);
    expect(await register.desk.post(`/operator/ownership-facts/${ended.id}/review`)).toMatchObject({ status: 409, body: { code: 'ownership-fact.own' } });
    await register.review(ended);
    expect([(await register.control(holder)).endedByUnreviewed, await register.facts(`toReview=true&about=${company}`)]).toEqual([[], []]);
  });

  it('an agreement, an appointment and an end that was recorded too late; a day to come; once under one key; the same by GraphQL', async () => {
    const [holder, other, company] = await register.entities(3) as [string, string, string];
    const [agreement, seats] = await register.recorded(company, [
      { kind: 'agreement', holderId: holder, from: '2025-01-01', clause: 'Article 7', source: 'Agreement' }, { kind: 'appointment', holderId: other, from: '2025-01-01', to: '2099-01-01', seats: '4', boardSize: '6', source: 'Articles' },
    ]) as [Fact, Fact];
    const key = { 'idempotency-key': `end-${agreement.id}` };
    const [one, again] = [await end(agreement.id, '2099-06-01', { headers: key }), await end(agreement.id, '2099-06-01', { headers: key })];
    expect([one.status, again.status, again.body]).toEqual([201, 201, one.body]);
    const { data } = await register.desk.graphql('mutation ($id: ID!, $end: EndOwnershipFact!) { endOwnershipFact(factId: $id, end: $end) { seats boardSize to withdrawal { reason } } }', { id: seats.id, end: { on: '2026-01-01', source: 'Articles, new' } });
    expect(data).toEqual({ endOwnershipFact: [{ seats: '4', boardSize: '6', to: '2099-01-01', withdrawal: { reason: 'Articles, new' } }, { seats: '4', boardSize: '6', to: '2026-01-01', withdrawal: null }] });
  });

  it('two at once: one ends it', async () => {
    const [holder, company] = await register.entities(2) as [string, string];
    const [fact] = await register.recorded(company, [holding(holder, 60)]) as [Fact];
    const raced = await Promise.all([end(fact.id, '2026-03-01'), end(fact.id, '2026-04-01')]);
    expect(raced.map(({ status }) => status).sort()).toEqual([201, 422]);
    expect(await register.facts(`about=${company}`)).toHaveLength(1);
  });

  it.each<[string, (of: { holder: string; other: string; past: string; met: string }) => [factId: string, on: string, source?: string], [status: number, error: string]]>([
    ['a day on which it begins', ({ holder }) => [holder, '2025-01-01'], [422, '/on must be later than its first day']],
    ['a day before it', ({ holder }) => [holder, '2024-01-01'], [422, '/on must be later than its first day']],
    ['a fact that is over by then', ({ past }) => [past, '2026-01-01'], [422, '/on it is no longer so before that day']],
    ['a meeting', ({ met }) => [met, '2026-01-01'], [422, '/on a meeting has no end']],
    ['a day that is none', ({ holder }) => [holder, '2026-02-29'], [400, '/on must be a date such as 2026-04-01']],
    ['no document', ({ holder }) => [holder, '2026-01-01', ''], [400, '/source must be one line of 1 to 300 characters']],
    ['what was withdrawn', ({ other }) => [other, '2026-01-01'], [422, '/on it was withdrawn']],
  ])('refuses %s, and nothing is stored', async (_, of, [status, error]) => {
    const [one, two, three, company] = await register.entities(4) as [string, string, string, string];
    const [holder, other, past, met] = await register.recorded(company, [holding(one, 30), holding(two, 30), holding(three, 10, { to: '2026-01-01' }), meeting('2025-05-01', 10, {})]) as [Fact, Fact, Fact, Fact];
    await register.recorded(company, [], [{ factId: other.id, reason: 'Wrong line' }]);
    const before = await register.facts(`about=${company}`);
    const [factId, on, source] = of({ holder: holder.id, other: other.id, past: past.id, met: met.id });
    const refused = await end<Refused>(factId, on, { source });
    expect([refused.status, refused.body.errors?.map(({ pointer, message }) => `${pointer} ${message}`)]).toEqual([status, [error]]);
    expect(await register.facts(`about=${company}`)).toEqual(before);
  });

  it('of nothing is not found', async () => {
    expect((await end(randomUUID(), '2026-01-01')).status).toBe(404);
  });
});
