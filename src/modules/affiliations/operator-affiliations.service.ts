import { Inject, Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { beginOfDate, legalDateOf } from '../../kernel/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { OperatorPool } from '../../platform/database/operator-pool.js';
import { type Page, Pages } from '../../platform/database/page.js';
import { demandVersion } from '../../platform/http/etag.js';
import { type AgentActing, type Call, Gate, type LedgerEvent, NotFound } from '../authority/index.js';
import { lockCustomer } from '../customers/index.js';
import { controlOf, controlSince, registered } from '../legal-entities/index.js';
import type { ListAffiliateRequest, RecordAffiliateConsentRequest, RecordControlLossRequest } from './affiliation.requests.js';
import type { ListedAffiliateView } from './affiliation.views.js';
import { AffiliationNotPossible, DayNotPossible, ListedAlready, NotControlled, ParentNotPossible } from './affiliations.errors.js';
import { consentTold, keepConsent, keepWithdrawal, moveVersion } from './affiliations.queries.js';
import { withdrawn } from './affiliations.service.js';
import { controlsItsParent, insertListing, keepEnd, keepLoss, keepWaiver, listedById, type ListedRow, listListed, numbersOf } from './operator-affiliations.queries.js';
import { TellAffiliation } from './tell-affiliation.js';

interface Asked {
  reason: string;
  version: number;
}

/** GC-9.1: the operator keeps the list of affiliates, their consents, and what is known of control. */
@Injectable()
export class OperatorAffiliations {
  constructor(
    @Inject(Gate) private readonly gate: Gate, @Inject(Pages) private readonly pages: Pages, @Inject(OperatorPool) private readonly pool: OperatorPool, @Inject(Clock) private readonly clock: Clock,
    @Inject(TellAffiliation) private readonly news: TellAffiliation,
  ) {}

  list(call: Call, asked: { parentId?: string; doubted?: boolean }, { limit, after }: { limit: number; after?: string }): Promise<Page<ListedAffiliateView>> {
    return this.gate.operator(call, async (agent) => {
      const keyset = this.pages.of({ list: 'listed affiliates', parentId: asked.parentId, doubted: String(asked.doubted ?? '') });
      const { rows, counted } = await listListed(this.pool, { ...asked, now: this.clock.now().toString() }, { limit, after: keyset.after(after) });
      return keyset.page(rows.map((row) => withAbilities(agent, row)), counted, { limit, keyOf: ({ listedAt, customer, id }) => [listedAt, customer.id, id] });
    });
  }

  one(call: Call, id: string): Promise<ListedAffiliateView> {
    return this.gate.operator(call, async (agent) => {
      const row = await listedById({ tx: agent.tx, customerId: agent.actor.customerId }, id);
      if (!row) throw new NotFound();
      return withAbilities(agent, row);
    });
  }

  /** By the register, where it tells anything of the affiliate; else as the parent declares it (GC-9.1-e). */
  enter(call: Call, { parentId, origin, document, controlFrom }: ListAffiliateRequest): Promise<ListedAffiliateView> {
    return this.gate.operator(call, async (agent) => {
      const read = await held(agent);
      const numbers = await numbersOf(agent.tx, { parentId, customerId: read.customerId });
      if (!numbers) throw new ParentNotPossible();
      if (await controlsItsParent(read, parentId)) throw new ParentNotPossible();
      const id = await insertListing(read, { parentId, origin, document, ...(await shownControl(agent, numbers, controlFrom)) }, agent.actor.id);
      if (id === null) throw new ListedAlready();
      await this.news.tell(read, { id, parentId }, 'affiliateListed');
      return told(agent, id, { event: 'affiliate.listed', rule: 'GC-9.1-a', before: null });
    });
  }

  /** One at a time; what was withdrawn before stays told. */
  consent(call: Call, id: string, { version, givenBy, document, covers, from, until = null }: RecordAffiliateConsentRequest & { version: number }): Promise<ListedAffiliateView> {
    return this.gate.operator(call, async (agent) => {
      const { read, row } = await locked(agent, id, version);
      demandListed(row);
      const begin = from ?? agent.tx.now.toString();
      if (Temporal.Instant.compare(begin, agent.tx.now) > 0) throw new DayNotPossible('/from', 'A consent is there from now on, or from before: the one that stands would end with it.');
      if (until !== null && Temporal.Instant.compare(until, begin) <= 0) throw new DayNotPossible('/until', 'A consent ends after it begins.');
      await keepWithdrawal(read, id, 'Replaced by another one');
      await keepConsent(read, { id, parentId: row.parent.id }, { givenBy, document, covers, from: begin, until, by: agent.actor.id });
      await moveVersion(read, id);
      return told(agent, id, { event: 'affiliate.consent-recorded', rule: 'GC-9.1-d', before: row });
    });
  }

  withdraw(call: Call, id: string, { reason, version }: Asked): Promise<ListedAffiliateView> {
    return this.change(call, { id, reason, version, event: 'affiliate.consent-withdrawn', rule: 'GC-9.1-d', work: async ({ read, row }) => {
      const consent = await consentTold(read, id);
      await withdrawn(read, { id, parentId: row.parent.id, isRefused: (consent?.withdrawnAt ?? null) !== null }, reason);
      await moveVersion(read, id);
      await this.news.tell(read, { id, parentId: row.parent.id }, 'affiliateConsentWithdrawn');
    } });
  }

  /** Ends what hangs on it at its effective date, which may be past: everything done since is shown as such. */
  lose(call: Call, id: string, { lostOn, reason, version }: RecordControlLossRequest & { version: number }): Promise<ListedAffiliateView> {
    return this.change(call, { id, reason, version, event: 'affiliate.control-lost', rule: 'GC-9.1-e', work: async ({ agent, read, row }) => {
      if (row.state !== 'listed') throw new AffiliationNotPossible('Control is lost already.');
      if (lostOn > legalDateOf(agent.tx.now).toString()) throw new DayNotPossible('/lostOn', 'What is still to come is recorded as a fact of the register.');
      await keepLoss(read, id, { at: dayBegins(lostOn), loss: reason, by: agent.actor.id });
      await this.news.tell(read, { id, parentId: row.parent.id }, 'affiliateControlLost');
    } });
  }

  /** Not to exercise it is no waiver; this is one. */
  waive(call: Call, id: string, { reason, version }: Asked): Promise<ListedAffiliateView> {
    return this.change(call, { id, reason, version, event: 'affiliate.doubt-waived', rule: 'GC-9.1-e', work: async ({ read, row }) => {
      if (row.doubtedAt === null || row.doubtWaivedAt !== null) throw new AffiliationNotPossible('There is nothing to waive.');
      await keepWaiver(read, id, reason);
    } });
  }

  unlist(call: Call, id: string, { reason, version }: Asked): Promise<ListedAffiliateView> {
    return this.change(call, { id, reason, version, event: 'affiliate.unlisted', rule: 'GC-9.1-a', work: async ({ agent, read, row }) => {
      await keepEnd(read, id, { by: agent.actor.id, reason });
      await this.news.tell(read, { id, parentId: row.parent.id }, 'affiliateUnlisted');
    } });
  }

  private change(call: Call, { id, version, work, ...entry }: Change): Promise<ListedAffiliateView> {
    return this.gate.operator(call, async (agent) => {
      const at = await locked(agent, id, version);
      demandListed(at.row);
      await work({ ...at, agent });
      return told(agent, id, { ...entry, before: at.row });
    });
  }
}

interface Change extends Asked {
  id: string;
  event: LedgerEvent;
  rule: string;
  work: (at: Locked & { agent: AgentActing }) => Promise<void>;
}

interface Locked {
  read: { tx: AgentActing['tx']; customerId: string };
  row: ListedRow;
}

interface Numbers {
  holder: string;
  company: string;
}

export const dayBegins = (day: string): string => beginOfDate(Temporal.PlainDate.from(day)).toString();

/** Whoever acts here holds this row, shared: he is before, or sees what comes of it (P03). */
async function held({ tx, actor: { customerId } }: AgentActing): Promise<Locked['read']> {
  if ((await lockCustomer(tx, customerId)) === null) throw new NotFound();
  tx.readClockAgain();
  return { tx, customerId };
}

async function locked(agent: AgentActing, id: string, version: number): Promise<Locked> {
  const read = await held(agent);
  const row = await listedById(read, id);
  if (!row) throw new NotFound();
  demandVersion(version, row.version);
  return { read, row };
}

function demandListed({ state }: ListedRow): void {
  if (state === 'unlisted') throw new AffiliationNotPossible('This affiliate was taken off the list.');
}

/** As the request says, or as early as it is shown. */
async function shownControl(agent: AgentActing, numbers: Numbers, asked?: string): Promise<{ evidence: 'register' | 'declared'; controlFrom: string }> {
  const today = legalDateOf(agent.tx.now).toString();
  const since = await registeredSince(agent, numbers);
  const day = asked ?? since ?? today;
  if (day > today) throw new DayNotPossible('/controlFrom', 'Control is shown from today on, or from a day before.');
  if (since !== null && day < since) throw new DayNotPossible('/controlFrom', `Reviewed facts of the register show control since ${since}, and not before.`);
  return { evidence: since === null ? 'declared' : 'register', controlFrom: dayBegins(day) };
}

/** The day since which reviewed facts show control; null: the register says nothing of the affiliate, and it rests on what is declared. */
async function registeredSince({ tx }: AgentActing, numbers: Numbers): Promise<string | null> {
  const pair = await registered(tx, numbers);
  if (!pair) return null;
  const asked = { ...pair, asOf: legalDateOf(tx.now).toString() };
  const since = (await controlOf(tx, asked)).all ? await controlSince(tx, asked) : null;
  if (since === null && pair.isTold) throw new NotControlled();
  return since;
}

async function told(agent: AgentActing, id: string, { event, rule, reason, before }: { event: LedgerEvent; rule: string; reason?: string; before: ListedRow | null }): Promise<ListedAffiliateView> {
  const row = await listedById({ tx: agent.tx, customerId: agent.actor.customerId }, id);
  if (!row) throw new Error('an affiliation that was just written is not there');
  const facts = ({ state, origin, parent, control, version }: ListedRow): object => ({ state, origin, parentId: parent.id, control, version });
  await agent.record({ event, subjectId: id, rules: [rule], reason: reason ?? null, before: before && facts(before), after: { ...facts(row), consent: await consentTold({ tx: agent.tx, customerId: agent.actor.customerId }, id) } });
  return withAbilities(agent, row);
}

function withAbilities(agent: AgentActing, row: ListedRow): ListedAffiliateView {
  const may = row.state !== 'unlisted' && agent.may('affiliate:record');
  return { ...row, abilities: { recordConsent: may, withdrawConsent: may, recordLoss: may && row.state === 'listed', waiveDoubt: may && row.doubtedAt !== null && row.doubtWaivedAt === null, unlist: may } };
}
