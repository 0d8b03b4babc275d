import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseEnterpriseNumber, parseReason, REASON_RULE } from '../../kernel/index.js';
import type { DefineCommand, Tools } from '../../platform/command-line/command.js';
import { Database } from '../../platform/database/database.js';
import { ApplyLoad } from './apply-load.js';
import type { InventoryLoadView } from './inventory-load.view.js';
import { LoadRefused } from './load.errors.js';
import { loadById, requestCancel } from './loads.queries.js';
import { type LoadOrder, ReceiveLoad } from './receive-load.js';

interface Options {
  customer: string;
  file: string;
  agent: string;
  reason: string;
}

/** `load-inventory`: the same load as by REST, from this machine, with progress; Ctrl-C cancels it and leaves nothing. */
export const loadInventory: DefineCommand = (program, tools) => {
  program
    .command('load-inventory')
    .description('load SIMs of a Customer from a CSV file, all or nothing')
    .requiredOption('--customer <enterprise number>', 'whose inventory it is')
    .requiredOption('--file <csv>', 'the file; its format: src/modules/inventory-loads/README.md')
    .requiredOption('--agent <email>', 'the operator agent who loads')
    .requiredOption('--reason <text>', 'why; it stands in the Customer\'s ledger')
    .action((options: Options) => load(options, tools));
};

async function load(options: Options, tools: Tools): Promise<void> {
  const { size } = await stat(options.file);
  const app = await tools.app();
  const database = app.get(Database);
  const run = new Run(database, tools, await orderOf(database, options));
  process.once('SIGINT', () => void run.cancel());
  try {
    await app.get(ReceiveLoad).execute(run.order, run.counted(createReadStream(options.file), size));
    await Promise.all([app.get(ApplyLoad).execute(run.order.customerId, run.loadId), run.follow()]);
  } catch (fault) {
    if (fault instanceof LoadRefused) for (const line of [...(fault.details.errors ?? []).map(({ message }) => message), fault.details.detail ?? '']) tools.print(line);
    throw fault;
  }
}

async function orderOf(database: Database, { customer, file, agent, ...said }: Options): Promise<LoadOrder> {
  const reason = parseReason(said.reason);
  if (reason === null) throw new Error(`A reason is ${REASON_RULE}.`);
  const rows = await database.global((tx) => tx.query<{ customerId: string | null; agentId: string; name: string }>({
    text: `select a.id "agentId", a.display_name "name", (select d.id from customer_directory d where d.enterprise_number = $1 and d.state <> 'ended') "customerId"
      from operator_agent a where lower(a.email) = lower($2) and a.role = 'BackOffice' and (a.ended_at is null or a.ended_at > $3)`,
    values: [parseEnterpriseNumber(customer), agent, tx.now.toString()],
  }));
  const [found] = rows;
  if (!found) throw new Error('There is no such operator agent of the back office.');
  if (found.customerId === null) throw new Error('There is no Customer of this enterprise number.');
  return { customerId: found.customerId, loader: { agentId: found.agentId, displayName: found.name, reason }, fileName: basename(file), stillAllowed: () => Promise.resolve() };
}

/** One load on the command line: what it shows, and how it is cancelled. */
class Run {
  loadId = '';
  readonly order: LoadOrder;

  constructor(private readonly database: Database, private readonly tools: Tools, order: LoadOrder) {
    this.order = { ...order, begun: (loadId) => (this.loadId = loadId) };
  }

  async cancel(): Promise<void> {
    process.stderr.write('\ncancelling …\n');
    await this.database.write(this.order.customerId, (tx) => requestCancel(tx, this.order.customerId, this.loadId));
  }

  async *counted(bytes: AsyncIterable<Buffer>, size: number): AsyncGenerator<Buffer> {
    let read = 0;
    for await (const chunk of bytes) {
      read += chunk.length;
      this.bar('reading ', read, size);
      yield chunk;
    }
  }

  /** Until it has ended, whoever applies it: a running server may have been faster. */
  async follow(): Promise<void> {
    for (;;) {
      const load = await this.database.read(this.order.customerId, (tx) => loadById(tx, this.order.customerId, this.loadId));
      if (!load) throw new Error('the load is gone');
      this.bar('applying', load.rowsApplied, load.rowsRead);
      if (load.finishedAt !== null) {
        this.end(load);
        return;
      }
      await pause(250);
    }
  }

  private end({ state, rowsApplied }: InventoryLoadView): void {
    process.stderr.write('\n');
    if (state !== 'applied') throw new Error(`The load ended as ${state}. Nothing was changed.`);
    this.tools.print(`${rowsApplied} rows are loaded.`);
  }

  private bar(what: string, done: number, all: number): void {
    if (!process.stderr.isTTY) return;
    const part = all === 0 ? 1 : done / all;
    process.stderr.write(`\r${what} [${'#'.repeat(Math.floor(part * 30)).padEnd(30, '.')}] ${Math.floor(part * 100)} % `);
  }
}
