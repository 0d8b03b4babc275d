import { controlLostSince, controlOf } from '../../src/modules/legal-entities/control.directory.js';
import type { Statement, Transaction } from '../../src/platform/database/database.js';
import { anAgent, rows } from '../support/as.js';
import { type Fact, holding, meeting, Register } from './register.js';

let register: Register;
beforeAll(async () => void (register = await Register.open()));

const DAY = '2026-06-30';
const tx = { query: ({ text, values }: Statement) => rows(text, [...(values ?? [])]) } as unknown as Transaction;
const by = (holderEntityId: string, companyEntityId: string, asOf = DAY): Promise<{ reviewed: boolean; all: boolean }> => controlOf(tx, { holderEntityId, companyEntityId, asOf });
const lostSince = (holderEntityId: string, companyEntityId: string, { asOf = DAY, notBefore = '2024-01-01' } = {}): Promise<string | null> => controlLostSince(tx, { holderEntityId, companyEntityId, asOf }, notBefore);
const ended = async (entity: string): Promise<string[]> => (await register.control(entity, `asOf=${DAY}`)).endedByUnreviewed.map(({ holder, company }) => `${holder.id} ${company.id}`);
const toReview = async (company: string): Promise<string[]> => (await register.facts(`toReview=true&about=${company}`)).map(({ id }) => id).sort();

async function aReviewed(votes: number, more: object = {}): Promise<{ holder: string; company: string; fact: Fact }> {
  const [holder, company] = await register.entities(2) as [string, string];
  const [fact] = await register.recorded(company, [holding(holder, votes, more)]) as [Fact];
  await register.review(fact);
  return { holder, company, fact };
}

const SOLD = { reason: 'Sold' };

it('GC-9.1-e: a sale that nobody reviewed ends control by all facts, not by reviewed ones; reviewed, it ends it on its day', async () => {
  const { holder, company, fact } = await aReviewed(60);
  expect([await by(holder, company), await lostSince(holder, company)]).toEqual([{ reviewed: true, all: true }, null]);
  const [, sale] = await register.recorded(company, [holding(holder, 60, { to: '2026-05-04' })], [{ factId: fact.id, ...SOLD }]) as [Fact, Fact];
  expect([await by(holder, company), await by(holder, company, '2026-05-03'), await lostSince(holder, company)]).toEqual([{ reviewed: true, all: false }, { reviewed: true, all: true }, null]);
  expect([await ended(holder), await ended(company)]).toEqual([[`${holder} ${company}`], [`${holder} ${company}`]]);
  expect((await register.desk.get(`/operator/legal-entities/${holder}/control/${company}?asOf=${DAY}`)).body).toMatchObject({ control: null, endedByUnreviewed: true, proof: [] });
  expect(await toReview(company)).toEqual([fact.id, sale.id].sort());
  await register.review(sale);
  expect([await by(holder, company), await lostSince(holder, company), await ended(holder), await toReview(company)]).toEqual([{ reviewed: false, all: false }, '2026-05-04', [], []]);
  expect(await register.reviewer.post(`/operator/ownership-facts/${fact.id}/review`)).toMatchObject({ status: 409, body: { code: 'ownership-fact.reviewed' } });
});

it('GC-9.1-e: what was reviewed and is withdrawn counts by reviewed facts until another agent reviewed that; then it never was so', async () => {
  const { holder, company, fact } = await aReviewed(60);
  const known = new Date().toISOString();
  await register.recorded(company, [], [{ factId: fact.id, ...SOLD }]);
  expect([await by(holder, company), await toReview(company)]).toEqual([{ reviewed: true, all: false }, [fact.id]]);
  expect(await register.desk.post(`/operator/ownership-facts/${fact.id}/review`)).toMatchObject({ status: 409, body: { code: 'ownership-fact.own' } });
  expect((await register.reviewer.post(`/operator/ownership-facts/${fact.id}/review`)).body).toMatchObject({ review: {}, withdrawal: { review: { by: { name: 'Agent BackOffice' } } }, abilities: { review: false } });
  expect([await by(holder, company), await lostSince(holder, company), await toReview(company)]).toEqual([{ reviewed: false, all: false }, '2024-01-01', []]);
  expect((await register.control(holder, `asOf=${DAY}&knownAt=${known}`)).controls).toMatchObject([{ company: { id: company } }]);
  await expect(rows('update ownership_fact set withdrawal_reviewed_at = null, withdrawal_reviewed_by = null where id = $1', [fact.id])).rejects.toThrow('stays as it was recorded');
});

it('GC-9.1-e: a correction is reviewed whole, with corrections of it that nobody reviewed in between; other facts stay to be reviewed', async () => {
  const [one, other, company, third] = await register.entities(4) as [string, string, string, string];
  const facts = await register.recorded(company, [holding(one, 60), holding(other, 40)]);
  await register.review(...facts);
  const again = await register.recorded(company, [holding(one, 60, { totalVotes: '200' }), holding(other, 140, { totalVotes: '200' })], facts.map(({ id }) => ({ factId: id, ...SOLD })));
  const [first] = again.filter(({ withdrawal, votes }) => withdrawal === null && votes === '60') as [Fact];
  const [, final] = await register.recorded(company, [holding(one, 50, { totalVotes: '200' })], [{ factId: first.id, ...SOLD }]) as [Fact, Fact];
  const [fresh] = await register.recorded(company, [holding(third, 10, { totalVotes: '200' })]) as [Fact];
  expect([await by(one, company), await by(other, company)]).toEqual([{ reviewed: true, all: false }, { reviewed: false, all: true }]);
  await register.review(final);
  expect([await by(one, company), await by(other, company), await toReview(company)]).toEqual([{ reviewed: false, all: false }, { reviewed: true, all: true }, [fresh.id]]);
});

it('what nobody reviewed is withdrawn without a review', async () => {
  const [holder, company] = await register.entities(2) as [string, string];
  const [fact] = await register.recorded(company, [holding(holder, 60)]) as [Fact];
  await register.recorded(company, [], [{ factId: fact.id, ...SOLD }]);
  expect([await toReview(company), await by(holder, company)]).toEqual([[], { reviewed: false, all: false }]);
});

it('who withdrew it, or recorded a part of its correction, does not review it', async () => {
  const { holder, company, fact } = await aReviewed(60);
  const [, sale] = (await register.reviewer.post<Fact[]>(`/operator/legal-entities/${company}/facts`, { facts: [holding(holder, 60, { to: '2026-05-04' })], withdraws: [{ factId: fact.id, ...SOLD }] })).body as [Fact, Fact];
  expect(await register.reviewer.post(`/operator/ownership-facts/${sale.id}/review`)).toMatchObject({ status: 409, body: { code: 'ownership-fact.own' } });
  expect((await (await anAgent('BackOffice')).post(`/operator/ownership-facts/${sale.id}/review`)).status).toBe(200);
  expect(await by(holder, company)).toEqual({ reviewed: false, all: false });
});

it('GC-1.2-d, GC-9.1-e: a meeting that nobody reviewed ends control in fact by all facts alone; lost is what is lost without a break', async () => {
  const [holder, company, other] = await register.entities(3) as [string, string, string];
  await register.review(...await register.recorded(company, [meeting('2025-05-05', 60, { [holder]: 31 }), meeting('2025-11-05', 60, { [holder]: 31 })]));
  const [late] = await register.recorded(company, [meeting('2026-05-04', 60, { [other]: 31 })]) as [Fact];
  expect([await by(holder, company), await lostSince(holder, company)]).toEqual([{ reviewed: true, all: false }, null]);
  await register.review(late);
  expect(await lostSince(holder, company)).toBe('2026-05-04');
  expect(await lostSince(holder, company, { asOf: '2026-05-03' })).toBe(null);
  expect(await lostSince(holder, company, { asOf: '2025-11-04', notBefore: '2025-06-01' })).toBe('2025-06-01');
});
