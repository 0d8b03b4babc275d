import { Inject, Injectable } from '@nestjs/common';
import { Config } from '../../config/config.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database, type Transaction } from '../../platform/database/database.js';
import { OperatorPool } from '../../platform/database/operator-pool.js';
import { type RoundWorker, Rounds } from '../../platform/jobs/rounds.js';
import { Outbox } from '../../platform/mail/outbox.js';
import { lockCustomer } from '../customers/index.js';
import { type ClockRule, packsThatWarn } from '../rules/index.js';
import { lockRight, readerOf, type Right, rightOf } from './due-rights.queries.js';
import { warningMail } from './inactivity.mails.js';

const PAGE = 200;
/** So long before the last day. */
const AHEAD = { hours: 30 * 24 };

/**
 * Matrix 0.3: the courtesy warning ahead of GC-2.2.3-a and -c, to the address of the registration form, where the pack by which the clock was counted says so; the
 * neutral one does not. Once for each last use: who comes back and stays away again is warned again. It moves nothing, and what is due without one is due all the same.
 */
@Injectable()
export class WarnCustomers implements RoundWorker {
  constructor(
    @Inject(Config) private readonly config: Pick<Config, 'operatorName'>,
    @Inject(Clock) private readonly clock: Pick<Clock, 'now'>,
    @Inject(Database) private readonly database: Pick<Database, 'global' | 'write'>,
    @Inject(OperatorPool) private readonly pool: OperatorPool,
    @Inject(Outbox) private readonly outbox: Outbox,
    @Inject(Rounds) private readonly rounds: Rounds,
  ) {}

  /** @returns how many it warned */
  async round(): Promise<number> {
    let warned = 0;
    for (const { rule, versions } of await this.database.global(packsThatWarn)) {
      if (versions.length === 0) continue;
      for (const right of await this.toWarn(rule, versions)) warned += await this.rounds.one(() => this.database.write(right.customerId, (tx) => this.inside(tx, right)));
    }
    return warned;
  }

  /** The next page of them: who was warned is among them no more. */
  private toWarn(rule: ClockRule, versions: readonly string[]): Promise<(Right & { dayZero: string })[]> {
    const now = this.clock.now();
    return this.pool.query<Right & { dayZero: string }>({
      text: `select c.customer_id "customerId", c.rule, c.application, c.day_zero::text "dayZero" from rule_clock c
        where c.running and c.warned_of is distinct from c.day_zero and c.rule = $1 and c.pack = any($2) and c.due_at > $3 and c.due_at <= $4 order by c.due_at limit ${PAGE}`,
      values: [rule, versions, now.toString(), now.add(AHEAD).toString()],
    });
  }

  /** Under the locks of whoever exercises, in their order. @returns false when somebody was first: a use, an agent, another node */
  private async inside(tx: Transaction, { dayZero, ...of }: Right & { dayZero: string }): Promise<boolean> {
    if ((await lockCustomer(tx, of.customerId)) === null) return false;
    await lockRight(tx, of);
    tx.readClockAgain();
    const [marked] = await tx.query({
      name: 'due-right-warned',
      text: `update rule_clock set warned_of = day_zero where customer_id = $1 and rule = $2 and application = $3 and day_zero = $4 and running and warned_of is distinct from day_zero returning rule`,
      values: [of.customerId, of.rule, of.application, dayZero],
    });
    const right = await rightOf(tx, of);
    if (!marked || right?.state !== 'notDue') return false;
    await this.outbox.put(tx, warningMail({ reader: await readerOf(tx, of.customerId), told: right, operator: this.config.operatorName }));
    return true;
  }
}
