import { Inject, Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { Clock } from '../../platform/clock/clock.js';
import { Database, type Transaction } from '../../platform/database/database.js';
import { OperatorPool } from '../../platform/database/operator-pool.js';
import { surelyNow } from '../../platform/database/surely-now.js';
import { type RoundWorker, Rounds } from '../../platform/jobs/rounds.js';
import { lockCustomer } from '../customers/index.js';
import { automaticRules, holdAutomation, standingAutomation } from './automation.queries.js';
import { actsForAffiliates, DUE_AT_A_TIME, type DueRight, findDue, keepDecision, lockRight, rightOf, type Told } from './due-rights.queries.js';
import { Exercise } from './exercise.js';

/**
 * What is due by a rule that an agent set to be exercised by itself: once, by whichever node comes first, under the same locks as by hand. Nothing becomes
 * due by it, so a round that is late ends the same things, with the same dates (T10).
 */
@Injectable()
export class ExerciseByPolicy implements RoundWorker {
  constructor(
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Database) private readonly database: Pick<Database, 'write'>,
    @Inject(OperatorPool) private readonly pool: OperatorPool,
    @Inject(Exercise) private readonly exercise: Exercise,
    @Inject(Rounds) private readonly rounds: Rounds,
  ) {}

  /**
   * In the order in which they became due: what ends an account leaves nothing of it to end, so a late round that went otherwise would end other things.
   * @returns how many it exercised
   */
  async round(): Promise<number> {
    const rules = await automaticRules(this.pool);
    let exercised = 0;
    const now = rules.length > 0 ? (await surelyNow(this.clock, this.pool)).toString() : '';
    for (let after: DueRight | null = null, more = rules.length > 0; more && !this.rounds.isStopping;) {
      const found: DueRight[] = await findDue(this.pool, { rules, now }, after);
      for (const right of found) exercised += await this.rounds.one(() => this.database.write(right.customerId, (tx) => this.inside(tx, right)));
      more = found.length === DUE_AT_A_TIME;
      after = found.at(-1) ?? null;
    }
    return exercised;
  }

  /** @returns false when somebody was first: a use, an agent, another node */
  private async inside(tx: Transaction, { customerId, rule, application, dayZero, dueAt }: DueRight): Promise<boolean> {
    await holdAutomation(tx, rule, 'shared');
    const policy = await standingAutomation(tx, rule);
    if (!policy || (await lockCustomer(tx, customerId)) === null) return false;
    await lockRight(tx, { customerId, rule, application });
    tx.readClockAgain();
    const right = await rightOf(tx, { customerId, rule, application });
    if (!isFound(right, { dayZero, dueAt }) || (application === 'administration' && await actsForAffiliates(tx, customerId))) return false; // Q6: a human looks at it
    await keepDecision(tx, right, { decision: 'exercised', reason: policy.reason, reviewOn: null, by: policy.by, automation: policy.id });
    await this.exercise.byItself(tx, right, policy.reason);
    return true;
  }
}

/** It stands as it was found, and nothing was decided or used since. */
const isFound = (right: Told | null, { dayZero, dueAt }: Pick<DueRight, 'dayZero' | 'dueAt'>): right is Told =>
  right?.state === 'due' && right.dayZero === dayZero && Temporal.Instant.from(right.dueAt).equals(dueAt);
