import { Inject, Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { Config } from '../../config/config.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database, type Transaction } from '../../platform/database/database.js';
import { OperatorPool } from '../../platform/database/operator-pool.js';
import { surelyNow } from '../../platform/database/surely-now.js';
import type { RoundWorker } from '../../platform/jobs/rounds.js';
import { Log } from '../../platform/telemetry/log.js';
import { daysOut, LONGEST_OUTAGE } from './extend-terms.js';
import { beat, keepOutage, lastBeat, type NoticedOutage, openOutages } from './outages.queries.js';

/**
 * GC-6.2: an outage in which not even an agent reached the portal. Each node that serves notes in every round that it is there; a gap of all nodes is an
 * outage (decision 0018).
 */
@Injectable()
export class NoticeOutages implements RoundWorker {
  constructor(
    @Inject(Config) private readonly config: Pick<Config, 'outageMinutes'>,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Database) private readonly database: Pick<Database, 'global'>,
    @Inject(OperatorPool) private readonly pool: OperatorPool,
    @Inject(Log) private readonly log: Pick<Log, 'error' | 'warn'>,
  ) {}

  /** Of a node that serves: whoever only tries to is not there. */
  async round(): Promise<number> {
    await this.unsettled();
    await this.database.global(beat);
    return 0;
  }

  /** Up to now. @returns the outages whose terms are not all extended yet, with the days on which they count */
  async unsettled(): Promise<(NoticedOutage & { days: string[] })[]> {
    const minutes = this.config.outageMinutes;
    if (minutes === 0) return [];
    const now = await surelyNow(this.clock, this.pool);
    return this.database.global(async (tx) => {
      await this.notice(tx, now);
      return (await openOutages(tx)).map((outage) => ({ ...outage, days: daysOut(outage, { minutes }) }));
    });
  }

  /** Until the earlier of two clocks: where that of the database jumps ahead alone, nothing was out. In the demo its time is that of the demo. */
  private async notice(tx: Transaction, now: Temporal.Instant): Promise<void> {
    const last = await lastBeat(tx);
    if (last === null) return;
    const since = Temporal.Instant.from(last).add(this.clock.turnedBy);
    const [from, to] = [since.toString(), now.toString()];
    if (since.until(now).total('minutes') < this.config.outageMinutes) return;
    if (Temporal.Instant.compare(since.add(LONGEST_OUTAGE), now) < 0) this.log.error(`nobody noted that the portal is there from ${from} to ${to}: too long to be taken for an outage`, 'Documents');
    else if (await keepOutage(tx, { from, to })) this.log.warn(`the portal was out from ${from} to ${to}`, 'Documents');
  }
}
