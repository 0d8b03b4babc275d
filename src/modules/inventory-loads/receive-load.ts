import { Inject, Injectable } from '@nestjs/common';
import type { PoolClient } from 'pg';
import type { Temporal } from 'temporal-polyfill';
import { Database } from '../../platform/database/database.js';
import { UnreadableFile } from '../../platform/files/columns.js';
import { Jobs } from '../../platform/jobs/jobs.js';
import { Ledger } from '../../platform/ledger/ledger.js';
import { type LedgerEvent, NotFound } from '../authority/index.js';
import type { InventoryLoadView } from './inventory-load.view.js';
import { LoadCancelled, LoadRefused } from './load.errors.js';
import { type LoadColumn, readRow, type RowFault } from './load-columns.js';
import { openLoadFile } from './load-file.js';
import { beginLoad, byLoader, dropOthersChecked, loadById, type Loader, reportProgress, settleLoad } from './loads.queries.js';
import { judgeStagedRows, keepStagedRows, type StagedRow, stageRows } from './staged-rows.queries.js';

const MOST_ROWS = 2_000_000;
/** More errors than anybody mends at once; beyond, they are only counted. */
const MOST_ERRORS = 10_000;
const BATCH = 500;
const REPORT_EVERY = 5_000;

export interface LoadOrder {
  customerId: string;
  loader: Loader;
  fileName: string;
  /** Nothing is applied before somebody says so. */
  checkOnly?: boolean;
  /** Throws when the agent may not load any more: asked again when the file has arrived (blueprint 3.5). */
  stillAllowed: () => Promise<void>;
  /** Called with the id as soon as the load exists. */
  begun?: (loadId: string) => void;
}

/** Takes a file in: every row checked, all errors told, all rows staged or none. */
@Injectable()
export class ReceiveLoad {
  constructor(@Inject(Database) private readonly database: Database, @Inject(Jobs) private readonly jobs: Jobs, @Inject(Ledger) private readonly ledger: Ledger) {}

  /** @returns the load, waiting to be applied or for the word to */
  async execute(order: LoadOrder, bytes: AsyncIterable<Buffer>): Promise<InventoryLoadView> {
    const loadId = await this.database.write(order.customerId, (tx) => beginLoad(tx, order.customerId, order));
    if (loadId === null) throw new NotFound();
    order.begun?.(loadId);
    const intake = new Intake(this.database, order.customerId, loadId);
    try {
      await this.database.stream(order.customerId, 'intake', (client, now) => this.stage(order, intake, { bytes, client, now }));
    } catch (fault) {
      await this.settle(order, intake, fault);
    }
    return this.load(order.customerId, loadId);
  }

  private async stage(order: LoadOrder, intake: Intake, { bytes, client, now }: { bytes: AsyncIterable<Buffer>; client: PoolClient; now: Temporal.Instant }): Promise<void> {
    const file = await openLoadFile(bytes);
    await stageRows(client, now, intake.rowsOf(file.columns, file.rows));
    const judged = await judgeStagedRows(client, order.customerId, MOST_ERRORS);
    intake.add(judged.errors, judged.count);
    if (intake.rowsRead === 0) intake.add([{ row: 1, column: '', code: 'file.empty', reason: 'has no rows' }]);
    if (intake.errorCount > 0) throw new UnreadableFile(0, []);
    await order.stillAllowed();
    await keepStagedRows(client, order.customerId, intake.loadId);
    const { rowCount } = await client.query(
      `update inventory_load set state = $5, rows_read = $3, columns = $4 where customer_id = $1 and id = $2 and cancel_requested_at is null and state = 'receiving'`,
      [order.customerId, intake.loadId, intake.rowsRead, file.columns, order.checkOnly ? 'checked' : 'waiting']);
    if (rowCount !== 1) throw new LoadCancelled();
    if (order.checkOnly) return dropOthersChecked(client, { customerId: order.customerId, loadId: intake.loadId, at: now });
    const query = async (statement: { text: string; values?: readonly unknown[] }): Promise<object[]> => (await client.query(statement.text, statement.values as unknown[])).rows as object[];
    await this.jobs.send({ query }, 'inventory-load', { customerId: order.customerId, loadId: intake.loadId });
  }

  /** Nothing was staged: says so in the load, and to the caller. */
  private async settle({ customerId, loader }: LoadOrder, intake: Intake, fault: unknown): Promise<never> {
    if (fault instanceof UnreadableFile) intake.add(fault.faults.map((each) => ({ row: fault.row, ...each })));
    const state = fault instanceof UnreadableFile ? 'refused' : fault instanceof LoadCancelled ? 'cancelled' : 'failed';
    const { loadId: id, rowsRead, errors, errorCount } = intake;
    await this.database.write(customerId, async (tx) => {
      tx.openCustomerData();
      await settleLoad(tx, customerId, { id, state, rowsRead, errors, errorCount });
      // its errors were told, and they speak of the Customer's cards
      if (state === 'refused') await this.ledger.record(tx, { ...byLoader(customerId, loader), event: 'inventory.load-refused' satisfies LedgerEvent, subjectId: id, after: { rows: rowsRead, errors: errorCount } });
    });
    throw state === 'refused' ? new LoadRefused(await this.load(customerId, id), errors) : fault;
  }

  private async load(customerId: string, loadId: string): Promise<InventoryLoadView> {
    const load = await this.database.read(customerId, (tx) => loadById(tx, customerId, loadId));
    if (!load) throw new Error('a load that was begun is not there');
    return load;
  }
}

/** What has come in so far of one file. */
class Intake {
  rowsRead = 0;
  errorCount = 0;
  readonly errors: RowFault[] = [];

  constructor(private readonly database: Database, private readonly customerId: string, readonly loadId: string) {}

  add(errors: readonly RowFault[], count = errors.length): void {
    this.errorCount += count;
    this.errors.push(...errors.slice(0, MOST_ERRORS - this.errors.length));
  }

  async *rowsOf(columns: readonly LoadColumn[], rows: AsyncIterable<{ row: number; cells: readonly string[] }>): AsyncGenerator<StagedRow[]> {
    let batch: StagedRow[] = [];
    for await (const { row, cells } of rows) {
      const read = readRow(columns, cells);
      this.add(read.faults.map((fault) => ({ row, ...fault })));
      batch.push({ row, values: read.row });
      await this.count(row);
      if (batch.length < BATCH) continue;
      yield batch;
      batch = [];
    }
    yield batch;
  }

  private async count(row: number): Promise<void> {
    this.rowsRead += 1;
    if (this.rowsRead > MOST_ROWS) throw new UnreadableFile(row, [{ column: '', code: 'file.too-many-rows', reason: `has more than the ${MOST_ROWS} rows of one load` }]);
    if (this.rowsRead % REPORT_EVERY !== 0) return;
    const cancelled = await this.database.write(this.customerId, (tx) => reportProgress(tx, this.customerId, { id: this.loadId, rowsRead: this.rowsRead }));
    if (cancelled) throw new LoadCancelled();
  }
}
