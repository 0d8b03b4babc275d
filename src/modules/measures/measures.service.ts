import { Inject, Injectable } from '@nestjs/common';
import type { Temporal } from 'temporal-polyfill';
import { Config } from '../../config/config.js';
import { legalDateOf } from '../../kernel/index.js';
import { Clock } from '../../platform/clock/clock.js';
import type { Transaction } from '../../platform/database/database.js';
import { OperatorPool } from '../../platform/database/operator-pool.js';
import { type Page, Pages } from '../../platform/database/page.js';
import { type AgentActing, type Call, Gate, NotFound } from '../authority/index.js';
import { lockCustomer } from '../customers/index.js';
import { forgetCredentials } from './forget-credentials.js';
import type { EndMeasureRequest, ReviewMeasureRequest, TakeMeasureRequest } from './measure.requests.js';
import type { MeasureDetailView, MeasureState, MeasureView } from './measure.view.js';
import { MeasureEnded, MeasureNotPossible, ReviewOutOfReach } from './measures.errors.js';
import { keepEnd, keepMeasure, keepReview, listMeasures, type Locked, lockMeasure, measureById, placeOf, sameInForce } from './measures.queries.js';
import { doorOf, namedSubject, obstacleOf, saidOf, type Subject } from './named-subject.js';
import { customersNamed, memberIdOf } from './subjects.queries.js';

/** Nobody forgets it for longer. */
const LONGEST_DAYS = 30;

/** GC-2.2.4: the operator keeps out at once; nobody is told before or after but whoever is refused, and he the case number alone. */
@Injectable()
export class MeasuresService {
  constructor(
    @Inject(Gate) private readonly gate: Gate,
    @Inject(Pages) private readonly pages: Pages,
    @Inject(OperatorPool) private readonly pool: OperatorPool,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Config) private readonly config: Pick<Config, 'trustedProxies'>,
  ) {}

  list(call: Call, { state = 'inForce', at, caseNumber }: { state?: MeasureState; at?: string; caseNumber?: string }, { limit, after }: { limit: number; after?: string }): Promise<Page<MeasureView>> {
    return this.gate.operator(call, async (agent) => {
      const keyset = this.pages.of({ list: 'measures', state, at, caseNumber });
      const { rows, counted, keyOf } = await listMeasures(this.pool, { state, at, caseNumber, today: today(this.clock.now()) }, { limit, after: keyset.after(after) });
      return keyset.page(rows.map((row) => withAbilities(row, agent)), counted, { limit, keyOf });
    });
  }

  one(call: Call, id: string): Promise<MeasureDetailView> {
    return this.at(call, id, (agent) => detail(agent, id));
  }

  /** What its callers are doing is held first: it has committed before, or it finds the measure (P03, S20). */
  take(call: Call, { withSponsoredClients, ground, evidence, reviewOn, ...request }: TakeMeasureRequest): Promise<MeasureDetailView> {
    return this.gate.operatorOnce(placed(call, request.customerId), async (agent) => {
      const { tx, actor } = agent;
      const named = await namedSubject({ tx, door: doorOf(call, this.config), hold: true }, request);
      const [customers, inForce] = [await customersNamed(tx, named), await sameInForce(tx, named)];
      const obstacle = obstacleOf(named, inForce);
      if (obstacle) throw new MeasureNotPossible(obstacle, inForce);
      demandReviewDay(reviewOn, tx.now);
      const { id, caseNumber } = await keepMeasure(tx, { ...named, subject: saidOf(named, customers) }, { year: legalDateOf(tx.now).year, withSponsoredClients: named.kind === 'person' && (withSponsoredClients ?? true), ground, evidence: evidence.trim(), reviewOn, by: actor.id });
      const view = await detail(agent, id);
      await tell(agent, 'measure.taken', { ...named, caseNumber, subjectId: named.memberId ?? named.clientId });
      return view;
    });
  }

  review(call: Call, id: string, { reviewOn, reason }: ReviewMeasureRequest): Promise<MeasureDetailView> {
    return this.at(call, id, async (agent) => {
      const { tx, actor } = agent;
      const measure = await standing(tx, id);
      demandReviewDay(reviewOn, tx.now, measure.reviewOn);
      await keepReview(tx, measure, { reviewOn, reason, by: actor.id });
      return detail(agent, id);
    });
  }

  /** What was open when it began does not open again: whoever was kept out begins anew. */
  end(call: Call, id: string, { reason }: EndMeasureRequest): Promise<MeasureDetailView> {
    return this.at(call, id, async (agent, customerId) => {
      const { tx, actor } = agent;
      if (customerId !== null) await lockCustomer(tx, customerId);
      const measure = await standing(tx, id);
      await keepEnd(tx, id, { reason, by: actor.id });
      await forgetCredentials(tx, measure);
      const view = await detail(agent, id);
      await tell(agent, 'measure.ended', { ...measure, subjectId: measure.clientId ?? await memberIdOf(tx, measure) });
      return view;
    });
  }

  /** The register says of which Customer it is; of none, it is the operator's alone. */
  private async at<T>(call: Call, id: string, work: (agent: AgentActing, customerId: string | null) => Promise<T>): Promise<T> {
    const place = await placeOf(this.pool, id);
    return this.gate.operator(placed(call, place?.customerId), (agent) => {
      if (!place) throw new NotFound();
      return work(agent, place.customerId);
    });
  }
}

/** A header with a reason would stand in the Customer's ledger: what is said there is neutral. */
const placed = (call: Call, customerId: string | null | undefined): Call => ({ ...call, customerId: customerId ?? null, reason: null });

const today = (now: Temporal.Instant): string => legalDateOf(now).toString();

/** After today, and after the one before. */
function demandReviewDay(reviewOn: string, now: Temporal.Instant, before = ''): void {
  const day = legalDateOf(now);
  const [tomorrow, last] = [day.add({ days: 1 }).toString(), day.add({ days: LONGEST_DAYS }).toString()];
  if (reviewOn < tomorrow || reviewOn > last || reviewOn <= before) throw new ReviewOutOfReach(tomorrow, last);
}

async function standing(tx: Transaction, id: string): Promise<Locked> {
  const measure = await lockMeasure(tx, id);
  if (!measure) throw new NotFound();
  tx.readClockAgain();
  if (measure.ended) throw new MeasureEnded();
  return measure;
}

async function detail(agent: AgentActing, id: string): Promise<MeasureDetailView> {
  const row = await measureById(agent.tx, id, today(agent.tx.now));
  if (!row) throw new NotFound();
  return withAbilities(row, agent);
}

function withAbilities<Row extends Omit<MeasureView, 'abilities'>>(row: Row, agent: AgentActing): Row & Pick<MeasureView, 'abilities'> {
  const stands = row.state !== 'ended';
  return { ...row, abilities: { review: stands && agent.may('measure:take'), end: stands && agent.may('measure:end') } };
}

interface ToTell extends Pick<Subject, 'customerId' | 'kind' | 'application'> {
  caseNumber: string;
  subjectId: string | null;
}

/** In the ledger of the Customer on something of whom it is, in neutral words: no ground, no evidence, no address range. */
async function tell(agent: AgentActing, event: 'measure.taken' | 'measure.ended', { customerId, kind, caseNumber, application, subjectId }: ToTell): Promise<void> {
  if (customerId === null) return;
  await agent.record({ event, subjectId: subjectId ?? customerId, rules: ['GC-2.2.4'], after: { caseNumber, kind, ...(application !== null && { application }) } });
}
