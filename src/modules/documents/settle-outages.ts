import { Inject, Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.js';
import { OperatorPool } from '../../platform/database/operator-pool.js';
import { type RoundWorker, Rounds } from '../../platform/jobs/rounds.js';
import { Ledger } from '../../platform/ledger/ledger.js';
import { customersWithLastDay, lastDayAmong } from './document-changes.queries.js';
import { extendEach } from './extend-terms.js';
import { NoticeOutages } from './notice-outages.js';
import { type NoticedOutage, settleOutage } from './outages.queries.js';
import { documentEntry } from './tell-document.js';

/** GC-6.2: extends the terms whose last day was one of a noticed outage as if an agent had recorded it, on whichever node, once (decision 0018). */
@Injectable()
export class SettleOutages implements RoundWorker {
  constructor(
    @Inject(NoticeOutages) private readonly outages: Pick<NoticeOutages, 'unsettled'>,
    @Inject(Database) private readonly database: Pick<Database, 'global' | 'write'>,
    @Inject(OperatorPool) private readonly pool: OperatorPool,
    @Inject(Ledger) private readonly ledger: Ledger,
    @Inject(Rounds) private readonly rounds: Rounds,
  ) {}

  async round(): Promise<number> {
    for (const outage of await this.outages.unsettled()) {
      const customers = (): Promise<string[]> => customersWithLastDay(this.pool, { days: outage.days, now: outage.from });
      for (const customerId of await customers()) await this.rounds.one(() => this.ofCustomer(customerId, outage));
      // an extended term ends behind these days; a Customer that failed is left for the next round
      if ((await customers()).length === 0) await this.database.global((tx) => settleOutage(tx, outage));
    }
    return 0;
  }

  private ofCustomer(customerId: string, { from, to, days }: NoticedOutage & { days: readonly string[] }): Promise<number> {
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
