import { Inject, Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { beginOfDate, legalDateOf, newId } from '../../kernel/index.js';
import type { Transaction } from '../../platform/database/database.js';
import { type Page, Pages } from '../../platform/database/page.js';
import { Jobs } from '../../platform/jobs/jobs.js';
import { type AgentActing, type Call, Gate, NotFound } from '../authority/index.js';
import { FactNotEnded, FactsNotPossible, NotToReview } from './legal-entities.errors.js';
import { lockCompany, recordTime } from './legal-entities.queries.js';
import { namesOf } from './legal-entity-names.queries.js';
import { FIRST_DAY, knowledge } from './moment.js';
import type { EndOwnershipFactRequest, RecordOwnershipFactsRequest, WithdrawFactInput } from './ownership-fact.requests.js';
import type { OwnershipFactView } from './ownership-fact.view.js';
import { factsById, keepFact, keepWithdrawal, listFacts, standingFacts, type Told } from './ownership-facts.queries.js';
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
      const { tx } = agent;
      if (!(await lockCompany(tx, companyId))) throw new NotFound();
      const standing = await standingFacts(tx, companyId);
      const wanted = facts.map((each) => asStored(companyId, newId(tx.now), each));
      const faults = [...await this.unknown(tx, wanted), ...ahead(wanted, tx.now), ...tooOld(wanted), ...notItsOwn(wanted), ...notStanding(standing, withdraws)];
      if (faults.length > 0) throw new FactsNotPossible(faults);
      const withdrawn = new Set(withdraws.map(({ factId }) => factId));
      const contradictions = faultsOf(standing.filter(({ id }) => !withdrawn.has(id)), wanted);
      if (contradictions.length > 0) throw new FactsNotPossible(contradictions);
      return this.keep(agent, companyId, { withdraws, found: wanted.map((fact, index) => ({ fact, source: facts[index]?.source ?? '' })) });
    });
  }

  /** The same fact, until before a day. What stood is withdrawn and recorded with its end at one instant, as any correction: one that was reviewed is reviewed anew. Less of what was so contradicts nothing. */
  end(call: Call, factId: string, { on, source }: EndOwnershipFactRequest): Promise<OwnershipFactView[]> {
    return this.gate.operatorOnce(call, async (agent) => {
      const { tx } = agent;
      const [told] = await factsById(tx, [factId]);
      if (!told || !(await lockCompany(tx, told.company.id))) throw new NotFound();
      const stands = (await standingFacts(tx, told.company.id)).find(({ id }) => id === factId);
      const fact = endedOn(stands, on);
      return this.keep(agent, told.company.id, { withdraws: [{ factId, reason: source }], found: [{ fact: { ...fact, id: newId(tx.now) }, source }] });
    });
  }

  private async keep(agent: AgentActing, companyId: string, { withdraws, found }: Change): Promise<OwnershipFactView[]> {
    const { tx, actor } = agent;
    const at = await recordTime(tx, companyId);
    for (const { factId, reason } of withdraws) await keepWithdrawal(tx, factId, { reason, by: actor.id, at });
    for (const { fact, source } of found) await keepFact(tx, fact, { source, by: actor.id, at });
    await this.follow(tx, companyId, found.map(({ fact }) => fact));
    const touched = await factsById(tx, [...withdraws.map(({ factId }) => factId), ...found.map(({ fact }) => fact.id)]);
    return touched.map((row) => withAbilities(row, agent));
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

/** What is found not to be so, and what is found to be so. */
interface Change {
  withdraws: readonly WithdrawFactInput[];
  found: readonly { fact: StoredFact; source: string }[];
}

function endedOn(fact: StoredFact | undefined, on: string): StoredFact {
  if (!fact) throw new FactNotEnded('it was withdrawn');
  if (fact.kind === 'meeting') throw new FactNotEnded('a meeting has no end');
  if (on <= fact.from) throw new FactNotEnded('must be later than its first day');
  if (fact.to !== null && fact.to <= on) throw new FactNotEnded('it is no longer so before that day');
  return { ...fact, to: on, reviewed: false };
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

/** What was not held yet shows nothing. */
function ahead(wanted: readonly StoredFact[], now: Temporal.Instant): Fault[] {
  const today = legalDateOf(now).toString();
  return wanted.flatMap(({ kind, from }, at) => (kind === 'meeting' && from > today ? [{ pointer: `/facts/${at}/from`, message: 'must not be later than today: the meeting has not been held' }] : []));
}

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
  const withdraw = withdrawal === null && agent.may('legal-entity:record');
  return { ...row, abilities: { review: isOpen && by !== agent.actor.id && agent.may('legal-entity:review'), withdraw, end: withdraw && row.kind !== 'meeting' } };
}
