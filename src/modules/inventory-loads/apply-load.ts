import { type BeforeApplicationShutdown, Inject, Injectable } from '@nestjs/common';
import type { PoolClient, QueryResultRow } from 'pg';
import type { Temporal } from 'temporal-polyfill';
import { Clock } from '../../platform/clock/clock.js';
import { Database, type Statement } from '../../platform/database/database.js';
import { StreamsBusy } from '../../platform/database/stream-pools.js';
import { Ledger } from '../../platform/ledger/ledger.js';
import { Log } from '../../platform/telemetry/log.js';
import { countingSims, followSims } from '../applications/index.js';
import type { LedgerEvent } from '../authority/index.js';
import { applyChunk, type Applying, type CardFacts, type ClaimedLoad, claimLoad, finishLoad, openParts, takeChunk, touchedCards } from './apply-load.queries.js';
import { BulkDetails } from './bulk-details.js';
import { LoadCancelled } from './load.errors.js';
import { byLoader, reportProgress, settleLoad } from './loads.queries.js';

const CHUNK = 2_000;
const LOOK_EVERY_MS = 500;

/** The process stops: the load waits for the next one. */
class Stopped extends Error {}

/** Applies a staged load: set by set in one transaction, all or nothing, seen and cancelled from outside while it runs. */
@Injectable()
export class ApplyLoad implements BeforeApplicationShutdown {
  private stopping = false;

  constructor(
    @Inject(Database) private readonly database: Database,
    @Inject(Ledger) private readonly ledger: Ledger,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Log) private readonly log: Log,
  ) {}

  beforeApplicationShutdown(): void {
    this.stopping = true;
  }

  /** Does nothing where another process applies it, or it has ended. Throws only when it should be tried again. */
  async execute(customerId: string, loadId: string): Promise<void> {
    const watch = new Watch();
    try {
      await this.database.stream(customerId, 'apply', async (client, now) => {
        const load = await claimLoad(client, customerId, loadId);
        if (!load) return;
        const timer = setInterval(() => void this.look(customerId, loadId, watch), LOOK_EVERY_MS);
        await watch.over(client, () => this.apply(load, { client, now, customerId, loadId, columns: load.columns }, watch)).finally(() => clearInterval(timer));
      });
    } catch (fault) {
      if (watch.because instanceof Stopped || fault instanceof StreamsBusy) throw watch.because ?? fault;
      await this.settle(customerId, loadId, watch.because ?? fault);
    }
  }

  private async apply(load: ClaimedLoad, applying: Applying, watch: Watch): Promise<void> {
    const { client, now, customerId, loadId } = applying;
    const details = await BulkDetails.open(client);
    await openParts(applying);
    let gained = 0;
    for (let after = 0, done = 0; ;) {
      const { last, count } = await takeChunk(applying, after, CHUNK);
      if (last === null) break;
      const before = await touchedCards(applying, []);
      await applyChunk(applying);
      const behind = await touchedCards(applying, [...before.keys()]);
      gained += counting(behind) - counting(before);
      await details.add(before, behind);
      [after, done] = [last, done + count];
      watch.rowsApplied = done;
      await this.look(customerId, loadId, watch);
      watch.demandGoOn();
    }
    watch.ending = true; // a look would wait for the row that is locked from here on
    const end = this.clock.now();
    if (!await finishLoad(applying, end)) throw new LoadCancelled();
    await followSims(transactionOn(client, end), customerId, gained);
    await this.ledger.record(transactionOn(client, now), {
      ...byLoader(customerId, load), event: 'inventory.loaded' satisfies LedgerEvent, subjectId: loadId, rules: ['SC-FM-3a'],
      after: { rows: load.rows, ...(load.receivedBy && { receivedBy: load.receivedBy }) }, staged: details.staged(),
    });
  }

  /** Tells how far it is and hears whether it should go on; interrupts the running statement when not. */
  private async look(customerId: string, id: string, watch: Watch): Promise<void> {
    if (watch.ending) return;
    try {
      const { rowsApplied } = watch;
      const cancelled = await this.database.write(customerId, (tx) => reportProgress(tx, customerId, { id, rowsApplied, state: 'applying' }));
      watch.because ??= this.stopping ? new Stopped() : cancelled ? new LoadCancelled() : undefined;
      if (watch.because && watch.processId !== null) await this.database.global((tx) => tx.query({ text: 'select pg_cancel_backend($1)', values: [watch.processId] }));
    } catch (fault) {
      this.log.fault(fault, id); // a look that failed is no reason to stop
    }
  }

  private async settle(customerId: string, id: string, fault: unknown): Promise<void> {
    const cancelled = fault instanceof LoadCancelled;
    if (!cancelled) this.log.fault(fault, id);
    await this.database.write(customerId, async (tx) => {
      tx.openCustomerData();
      await settleLoad(tx, customerId, { id, state: cancelled ? 'cancelled' : 'failed' });
    });
  }
}

/** Eyes on one running transaction. */
class Watch {
  rowsApplied = 0;
  ending = false;
  /** Why it must end. */
  because: Error | undefined;
  /** Backend to interrupt; null while nothing runs on it. */
  processId: number | null = null;

  async over(client: PoolClient, work: () => Promise<void>): Promise<void> {
    const { rows: [row] } = await client.query<{ pid: number }>('select pg_backend_pid() pid');
    this.processId = row?.pid ?? null;
    try {
      await work();
    } finally {
      this.processId = null;
    }
  }

  demandGoOn(): void {
    if (this.because) throw this.because;
  }
}

const counting = (cards: ReadonlyMap<string, CardFacts>): number => countingSims([...cards.values()].map(({ state }) => state));

const transactionOn = (client: PoolClient, now: Temporal.Instant) => ({
  now,
  query: async <Row extends QueryResultRow>({ text, values }: Statement): Promise<Row[]> => (await client.query<Row>(text, values as unknown[])).rows,
});
