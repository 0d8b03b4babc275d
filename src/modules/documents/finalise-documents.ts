import { Inject, Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { Config } from '../../config/config.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { OperatorPool } from '../../platform/database/operator-pool.js';
import { surelyNow } from '../../platform/database/surely-now.js';
import { type RoundWorker, Rounds } from '../../platform/jobs/rounds.js';
import { Ledger } from '../../platform/ledger/ledger.js';
import { acceptDue, customersDue } from './document-changes.queries.js';
import { heldSince } from './outages.queries.js';
import { documentEntry } from './tell-document.js';

/** Documents of one entry. */
const BATCH = 500;
const CUSTOMERS = 1000;

/**
 * GC-6.2, AUTO: writes down that documents were finally accepted when their term ended. They are so by that instant itself, whoever looks; this only puts it
 * into the ledger, once, on whichever node, however late (T10, decision 0018).
 */
@Injectable()
export class FinaliseDocuments implements RoundWorker {
  constructor(
    @Inject(Config) private readonly config: Pick<Config, 'outageMinutes'>,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Database) private readonly database: Pick<Database, 'global' | 'write'>,
    @Inject(OperatorPool) private readonly pool: OperatorPool,
    @Inject(Ledger) private readonly ledger: Ledger,
    @Inject(Rounds) private readonly rounds: Rounds,
  ) {}

  /** @returns how many it wrote down */
  async round(): Promise<number> {
    let written = 0;
    const until = await this.until();
    for (const customerId of await customersDue(this.pool, { until, most: CUSTOMERS })) written += await this.allOf(customerId, until);
    return written;
  }

  /** What ended in an outage that is not settled yet waits for it. */
  private async until(): Promise<string> {
    const { outageMinutes } = this.config;
    const now = await surelyNow(this.clock, this.pool);
    const held = outageMinutes > 0 ? await this.database.global((tx) => heldSince(tx, outageMinutes)) : null;
    return (held === null || Temporal.Instant.compare(now, held) < 0 ? now : Temporal.Instant.from(held)).toString();
  }

  private async allOf(customerId: string, until: string): Promise<number> {
    let written = 0;
    for (let accepted = BATCH; accepted === BATCH; written += accepted) accepted = await this.rounds.one(() => this.ofCustomer(customerId, until));
    return written;
  }

  private ofCustomer(customerId: string, until: string): Promise<number> {
    return this.database.write(customerId, async (tx) => {
      tx.openCustomerData();
      const accepted = await acceptDue({ tx, customerId }, { until, most: BATCH });
      if (accepted.length > 0) await this.ledger.record(tx, { ...documentEntry('document.accepted', accepted.map(({ id, title, ...after }) => ({ id, title, after }))), customerId, actor: { kind: 'system', id: null, capacity: null } });
      return accepted.length;
    });
  }
}
