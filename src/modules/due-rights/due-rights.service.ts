import { Inject, Injectable } from '@nestjs/common';
import type { Temporal } from 'temporal-polyfill';
import { legalDateOf } from '../../kernel/index.js';
import { Clock } from '../../platform/clock/clock.js';
import type { Transaction } from '../../platform/database/database.js';
import { OperatorPool } from '../../platform/database/operator-pool.js';
import { type Page, Pages } from '../../platform/database/page.js';
import { type AgentActing, type Call, Gate, NotFound } from '../authority/index.js';
import { lockCustomer } from '../customers/index.js';
import { type ClockRule, isSilent } from '../rules/index.js';
import type { DecideDueRightRequest } from './due-right.requests.js';
import type { DueDecision, DueRightDetailView, DueRightView, DueState } from './due-right.view.js';
import { DecisionNotPossible, ReviewNotAhead, RightMoved } from './due-rights.errors.js';
import { effectOf, keepDecision, listRights, lockRight, type Right, rightOf, type Told } from './due-rights.queries.js';
import { Exercise } from './exercise.js';

/** What may be decided in which state. Before it is due it can be waived or held, never exercised. */
const POSSIBLE: Record<DueState, readonly DueDecision[]> = { notDue: ['waive', 'hold'], due: ['exercise', 'waive', 'hold'], held: ['release', 'waive'], waived: [], exercised: [] };
const KEPT: Record<DueDecision, string> = { exercise: 'exercised', waive: 'waived', hold: 'held', release: 'released' };

/** GC-2.2.3, SC-FM-7: rights of the operator that opened by themselves, and what he decides on them. The Customer is told nothing before (matrix 0.3). */
@Injectable()
export class DueRightsService {
  constructor(
    @Inject(Gate) private readonly gate: Gate,
    @Inject(Pages) private readonly pages: Pages,
    @Inject(OperatorPool) private readonly pool: OperatorPool,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Exercise) private readonly exercise: Exercise,
  ) {}

  list(call: Call, { state = 'due', rule }: { state?: DueState; rule?: ClockRule }, { limit, after }: { limit: number; after?: string }): Promise<Page<DueRightView>> {
    return this.gate.operator(call, async () => {
      const keyset = this.pages.of({ list: 'due-rights', state, rule });
      const { rows, counted, keyOf } = await listRights(this.pool, { state, rules: rule && [rule], now: this.clock.now().toString() }, { limit, after: keyset.after(after) });
      const keys = new Map(rows.map((row) => [withAbilities(row), keyOf(row)]));
      return keyset.page([...keys.keys()], counted, { limit, keyOf: (row) => keys.get(row) ?? [] });
    });
  }

  /**
   * How many people and machines there are is the Customer's own: a look. It would be told, so of a right by a silent rule nothing is read but what the
   * operator keeps himself.
   */
  one(call: Call, right: Right): Promise<DueRightDetailView> {
    const work = (agent: AgentActing): Promise<DueRightDetailView> => detail(agent, right);
    return isSilent(right.rule) ? this.gate.operator(call, work) : this.gate.look(call, work);
  }

  /**
   * The Customer's row is held, then the clock: who uses it at the same time has moved it before, and is not ended, or comes after.
   * @throws RightMoved when it is not the right that was looked at
   */
  decide(call: Call, right: Right, request: DecideDueRightRequest): Promise<DueRightView> {
    return this.gate.operator(call, async (agent) => {
      const { tx, actor } = agent;
      if ((await lockCustomer(tx, right.customerId)) === null) throw new NotFound();
      await lockRight(tx, right);
      tx.readClockAgain();
      const told = await standing(tx, right);
      demandPossible(told, request, tx.now);
      const { decision, reason, reviewOn = null } = request;
      await keepDecision(tx, told, { decision: KEPT[decision], reason, reviewOn: decision === 'hold' ? reviewOn : null, by: actor.id });
      if (decision === 'exercise') await this.exercise.execute(agent, told, reason);
      return withAbilities(await standing(tx, right)); // what it would end is a look
    });
  }
}

function demandPossible(told: Told, { decision, dayZero, reviewOn }: DecideDueRightRequest, now: Temporal.Instant): void {
  if (told.dayZero !== dayZero) throw new RightMoved(told);
  if (!POSSIBLE[told.state].includes(decision)) throw new DecisionNotPossible(told);
  if (decision === 'hold' && (reviewOn ?? '') <= legalDateOf(now).toString()) throw new ReviewNotAhead();
}

function withAbilities(told: Told): DueRightView {
  const may = (decision: DueDecision): boolean => POSSIBLE[told.state].includes(decision);
  return { ...told, abilities: { exercise: may('exercise'), waive: may('waive'), hold: may('hold'), release: may('release') } };
}

async function standing(tx: Transaction, right: Right): Promise<Told> {
  const told = await rightOf(tx, right);
  if (!told) throw new NotFound();
  return told;
}

async function detail({ tx }: AgentActing, right: Right): Promise<DueRightDetailView> {
  const told = await standing(tx, right);
  return { ...withAbilities(told), effect: told.state === 'exercised' ? null : await effectOf(tx, right) };
}
