import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { OperatorPool } from '../../platform/database/operator-pool.js';
import { surelyNow } from '../../platform/database/surely-now.js';
import { FileStore } from '../../platform/files/file-store.js';
import { type RoundWorker, Rounds } from '../../platform/jobs/rounds.js';
import { Log } from '../../platform/telemetry/log.js';
import { NAMED_WITHIN } from './document-words.js';
import type { Read } from './documents.queries.js';
import { customersWithUnnamed, dropFiles, giveUpFiles } from './unnamed-files.queries.js';

/** Of a Customer at a time: each is a request to the store. */
const BATCH = 50;
const CUSTOMERS = 100;
/** Customers in a row at which the store refuses: then it is out, and not one file that cannot be removed. */
const PATIENCE = 3;

/**
 * What was brought for an objection that did not name it within a day goes again. Given up, out of the store, out of the table, in this order: an objection
 * names a file before it is given up or not at all, and no row names what is not there. Where the store is out the row waits for it (decision 0018): each
 * answer may take its whole patience, so the first that is none ends the round.
 */
@Injectable()
export class RemoveUnnamedFiles implements RoundWorker {
  constructor(
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Database) private readonly database: Pick<Database, 'write'>,
    @Inject(OperatorPool) private readonly pool: OperatorPool,
    @Inject(FileStore) private readonly files: Pick<FileStore, 'discard'>,
    @Inject(Log) private readonly log: Pick<Log, 'log' | 'warn'>,
    @Inject(Rounds) private readonly rounds: Rounds,
  ) {}

  /** @returns how many it removed */
  async round(): Promise<number> {
    const before = (await surelyNow(this.clock, this.pool)).subtract(NAMED_WITHIN).toString();
    const store = { refusals: 0 };
    let removed = 0;
    for (const customerId of await customersWithUnnamed(this.pool, { before, most: CUSTOMERS })) if (store.refusals < PATIENCE) removed += await this.rounds.one(() => this.ofCustomer(customerId, before, store));
    if (store.refusals > 0) this.log.warn('the store removes no files just now: those that no objection named wait for it', 'Files');
    if (removed > 0) this.log.log(`${removed} files that no objection named were removed`, 'Files');
    return removed;
  }

  private async ofCustomer(customerId: string, before: string, store: { refusals: number }): Promise<number> {
    const gone: string[] = [];
    for (const id of await this.within(customerId, (read) => giveUpFiles(read, { before, most: BATCH }))) {
      if (this.rounds.isStopping) break;
      if (!await this.files.discard({ customerId, id })) {
        store.refusals += 1;
        break;
      }
      store.refusals = 0;
      gone.push(id);
    }
    return gone.length === 0 ? 0 : this.within(customerId, (read) => dropFiles(read, gone));
  }

  private within<T>(customerId: string, work: (read: Read) => Promise<T>): Promise<T> {
    return this.database.write(customerId, (tx) => {
      tx.openCustomerData();
      return work({ tx, customerId });
    });
  }
}
