import { Inject, Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { beginOfDate, legalDateOf, newId } from '../../kernel/index.js';
import type { Transaction } from '../../platform/database/database.js';
import { type Page, Pages } from '../../platform/database/page.js';
import { Jobs } from '../../platform/jobs/jobs.js';
import { type AgentActing, type Call, Gate, momentAt, NotFound } from '../authority/index.js';
import { FactsNotPossible, NotToReview } from './legal-entities.errors.js';
import { lockCompany, namesOf, recordTime } from './legal-entities.queries.js';
import type { RecordOwnershipFactsRequest, WithdrawFactInput } from './ownership-fact.requests.js';
import type { OwnershipFactView } from './ownership-fact.view.js';
import { EVERYTHING, factsById, keepFact, keepWithdrawal, listFacts, standingFacts, type Told } from './ownership-facts.queries.js';
import { keepReviews, lockFact, toReviewWith } from './ownership-fact-reviews.queries.js';
import { asStored, faultsOf, type StoredFact } from './stored-facts.js';

interface Asked {
  about?: string;
  toReview?: boolean;
  asOf?: string;
  knownAt?: string;
}

/** GC-1.2-e: who holds what, from when to when, as it was known when. Nothing is overwritten: what is found not to be so is withdrawn, and stays readable. */
@Injectable()
export class OwnershipFactsService {
  constructor(@Inject(Gate) private readonly gate: Gate, @Inject(Pages) private readonly pages: Pages, @Inject(Jobs) private readonly jobs: Jobs) {}

  list(call: Call, { toReview = false, ...asked }: Asked, { limit, after }: { limit: number; after?: string }): Promise<Page<OwnershipFactView>> {
    return this.gate.operator(call, async (agent) => {
      const keyset = this.pages.of({ list: 'ownership-facts', toReview: String(toReview), ...asked });
      const { rows, counted } = await listFacts(agent.tx, { ...asked, toReview, knownAt: knowledge(asked, agent.tx.now) }, { limit, after: keyset.after(after) });
      return keyset.page(rows.map((row) => withAbilities(row, agent)), counted, { limit, keyOf: ({ id }) => [id] });
    });
  }

  /** All of it or nothing; with what stands of the company, all of it must be able to be true. */
  record(call: Call, companyId: string, { facts, withdraws = [] }: RecordOwnershipFactsRequest): Promise<OwnershipFactView[]> {
    return this.gate.operatorOnce(call, async (agent) => {
      const { tx, actor } = agent;
      if (!(await lockCompany(tx, companyId))) throw new NotFound();
      const standing = await standingFacts(tx, companyId);
      const wanted = facts.map((each) => asStored(companyId, newId(tx.now), each));
      const faults = [...await this.unknown(tx, wanted), ...ahead(wanted, tx.now), ...tooOld(wanted), ...notItsOwn(wanted), ...notStanding(standing, withdraws)];
      if (faults.length > 0) throw new FactsNotPossible(faults);
      const withdrawn = new Set(withdraws.map(({ factId }) => factId));
      const contradictions = faultsOf(standing.filter(({ id }) => !withdrawn.has(id)), wanted);
      if (contradictions.length > 0) throw new FactsNotPossible(contradictions);
      const at = await recordTime(tx, companyId);
      for (const { factId, reason } of withdraws) await keepWithdrawal(tx, factId, { reason, by: actor.id, at });
      for (const [index, each] of wanted.entries()) await keepFact(tx, each, { source: facts[index]?.source ?? '', by: actor.id, at });
      await this.follow(tx, companyId, wanted);
      const touched = await factsById(tx, [...withdrawn, ...wanted.map(({ id }) => id)]);
      return touched.map((row) => withAbilities(row, agent));
    });
  }

  /** By another agent than the one who recorded it (GC-1.2-c); what was reviewed and then withdrawn, by another than who withdrew it (GC-9.1-e). */
  review(call: Call, id: string): Promise<OwnershipFactView> {
    return this.gate.operator(call, async (agent) => {
      const { tx, actor } = agent;
      const fact = await lockFact(tx, id);
      if (!fact) throw new NotFound();
      if (fact.withdrawn && !fact.reviewed) throw new NotToReview('withdrawn');
      if (fact.withdrawn ? fact.withdrawalReviewed : fact.reviewed) throw new NotToReview('reviewed');
      const items = await toReviewWith(tx, id);
      if (items.some(({ by }) => by === actor.id)) throw new NotToReview('own');
      await keepReviews(tx, items, actor.id);
      await this.jobs.send(tx, 'ownership-facts', { about: id });
      const [row] = await factsById(tx, [id]);
      if (!row) throw new Error('a fact that was reviewed is not there');
      return withAbilities(row, agent);
    });
  }

  /** What rests on control is looked at after this, and on each day that it changes something. */
  private async follow(tx: Transaction, about: string, wanted: readonly StoredFact[]): Promise<void> {
    await this.jobs.send(tx, 'ownership-facts', { about });
    for (const day of daysToCome(wanted, tx.now)) await this.jobs.send(tx, 'ownership-facts', { about, at: beginOfDate(Temporal.PlainDate.from(day)) });
  }

  private async unknown(tx: Transaction, wanted: readonly StoredFact[]): Promise<Fault[]> {
    const named = wanted.flatMap(({ holder, cast }, at) => [...(holder === null ? [] : [{ id: holder, pointer: `/facts/${at}/holderId` }]), ...cast.map((each, by) => ({ id: each.holder, pointer: `/facts/${at}/cast/${by}/holderId` }))]);
    const known = await namesOf(tx, named.map(({ id }) => id));
    return named.filter(({ id }) => !known.has(id)).map(({ pointer }) => ({ pointer, message: 'is no legal entity of the register' }));
  }
}

/** On which one of these begins or ends: what it changes then is looked at then. */
function daysToCome(wanted: readonly StoredFact[], now: Temporal.Instant): string[] {
  const today = legalDateOf(now).toString();
  return [...new Set(wanted.flatMap(({ from, to }) => [from, to ?? today]))].filter((day) => day > today);
}

interface Fault {
  pointer: string;
  message: string;
}

/** Whose knowledge counts; nobody knows yet what will be known. */
export const knowledge = ({ knownAt = null }: { knownAt?: string | null }, now: Temporal.Instant): string => (knownAt === null ? EVERYTHING : momentAt({ knownAt }, now).knownAt.toString());

/** What was not held yet shows nothing. */
function ahead(wanted: readonly StoredFact[], now: Temporal.Instant): Fault[] {
  const today = legalDateOf(now).toString();
  return wanted.flatMap(({ kind, from }, at) => (kind === 'meeting' && from > today ? [{ pointer: `/facts/${at}/from`, message: 'must not be later than today: the meeting has not been held' }] : []));
}

/** Whoever had something before has it from this day on: an older one is a slip of the pen, and whether it is so changes nothing for anybody who acts today. */
const FIRST_DAY = '1900-01-01';

const tooOld = (wanted: readonly StoredFact[]): Fault[] => wanted.flatMap(({ from }, at) => (from < FIRST_DAY ? [{ pointer: `/facts/${at}/from`, message: `must not be before ${FIRST_DAY}` }] : []));

/** A company has shares of its own, but neither appoints its own board nor agrees with itself. */
const notItsOwn = (wanted: readonly StoredFact[]): Fault[] =>
  wanted.flatMap(({ kind, holder, company }, at) => (kind !== 'holding' && holder === company ? [{ pointer: `/facts/${at}/holderId`, message: 'must be another than the company' }] : []));

function notStanding(standing: readonly StoredFact[], withdraws: readonly WithdrawFactInput[]): Fault[] {
  const open = new Set(standing.map(({ id }) => id));
  return withdraws.flatMap(({ factId }, at) => (open.delete(factId) ? [] : [{ pointer: `/withdraws/${at}/factId`, message: 'is no fact about this company that stands' }]));
}

function withAbilities(row: Told, agent: AgentActing): OwnershipFactView {
  const { withdrawal, review } = row;
  const by = withdrawal ? withdrawal.by.id : row.recordedBy.id;
  const isOpen = withdrawal ? review !== null && withdrawal.review === null : review === null;
  return { ...row, abilities: { review: isOpen && by !== agent.actor.id && agent.may('legal-entity:review'), withdraw: withdrawal === null && agent.may('legal-entity:record') } };
}
