import { Inject, Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { Config } from '../../config/config.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { OperatorPool } from '../../platform/database/operator-pool.js';
import { surelyNow } from '../../platform/database/surely-now.js';
import type { RoundWorker } from '../../platform/jobs/rounds.js';
import { Ledger } from '../../platform/ledger/ledger.js';
import { Log } from '../../platform/telemetry/log.js';
import { customersWithLastDay, lastDayAmong } from './document-changes.queries.js';
import { daysOut, extendEach } from './extend-terms.js';
import { beat, insertOutage, type NoticedOutage, openOutages, settleOutage } from './outages.queries.js';
import { documentEntry } from './tell-document.js';

/**
 * GC-6.2: an outage in which not even an agent reached the portal. Each node notes that it is there; a gap of all nodes is an outage, and a term on whose last
 * day it lasted so long is extended as if an agent had recorded it, before anybody can read that it is over (decision 0018).
 */
@Injectable()
export class NoticeOutages implements RoundWorker {
  constructor(
    @Inject(Config) private readonly config: Pick<Config, 'outageMinutes'>,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Database) private readonly database: Pick<Database, 'global' | 'write'>,
    @Inject(OperatorPool) private readonly pool: OperatorPool,
    @Inject(Ledger) private readonly ledger: Ledger,
    @Inject(Log) private readonly log: Pick<Log, 'fault' | 'warn'>,
  ) {}

  async round(): Promise<number> {
    await this.notice();
    await this.settle();
    return 0;
  }

  /** The row is locked: of nodes that start at once the first finds the gap, and the others none. In the demo its time is that of the demo. */
  async notice(): Promise<void> {
    await this.database.global(async (tx) => {
      const gap = await beat(tx);
      if (!gap || Temporal.Instant.from(gap.from).until(gap.to).total('minutes') < this.config.outageMinutes) return;
      const [from, to] = [gap.from, gap.to].map((at) => Temporal.Instant.from(at).add(this.clock.turnedBy).toString());
      if (from === undefined || to === undefined) return;
      await insertOutage(tx, { from, to });
      this.log.warn(`the portal was out from ${from} to ${to}`, 'Documents');
    });
  }

  /** On each node that has not done so: what another one extended is not extended twice. */
  async settle(): Promise<void> {
    const until = (await surelyNow(this.clock, this.pool)).toString();
    for (const outage of await this.database.global((tx) => openOutages(tx, until))) {
      const days = daysOut(outage, { minutes: this.config.outageMinutes });
      let failed = 0;
      let extended = 0;
      for (const customerId of await customersWithLastDay(this.pool, { days, now: outage.from })) {
        try {
          extended += await this.ofCustomer(customerId, outage, days);
        } catch (fault) {
          this.log.fault(fault); // the others are not to lose their day by it
          failed += 1;
        }
      }
      if (extended > 0) this.log.warn(`${extended} documents were extended, because it was out on their last day`, 'Documents');
      if (failed === 0) await this.database.global((tx) => settleOutage(tx, outage.id));
    }
  }

  private ofCustomer(customerId: string, { from, to }: NoticedOutage, days: readonly string[]): Promise<number> {
    return this.database.write(customerId, async (tx) => {
      tx.openCustomerData();
      const read = { tx, customerId };
      // the terms that ended in it, too: nobody could read that they were over
      const documents = await lastDayAmong(read, { days, from, to, after: from });
      if (documents.length === 0) return 0;
      const reason = 'The portal noticed by itself that it was out.';
      const told = await extendEach(read, documents, { outage: { from, to, goesOn: false, reason, agentId: null }, days });
      await this.ledger.record(tx, { ...documentEntry('document.extended', told), reason, customerId, actor: { kind: 'system', id: null, capacity: null } });
      return documents.length;
    });
  }
}
