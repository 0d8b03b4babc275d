import { Inject, Injectable } from '@nestjs/common';
import { type Page, Pages } from '../../platform/database/page.js';
import { Jobs } from '../../platform/jobs/jobs.js';
import { type AgentActing, type Call, Gate, NotFound, ReasonRequired } from '../authority/index.js';
import type { InventoryLoadView, LoadErrorView } from './inventory-load.view.js';
import { LoadFinished, LoadNotChecked } from './load.errors.js';
import { errorsOf, listLoads, loadById, type Loader, releaseLoad, requestCancel } from './loads.queries.js';
import { ReceiveLoad } from './receive-load.js';

/** Loads as an operator agent works with them: for a named Customer, with a reason. */
@Injectable()
export class LoadsService {
  constructor(
    @Inject(Gate) private readonly gate: Gate,
    @Inject(ReceiveLoad) private readonly receiveLoad: ReceiveLoad,
    @Inject(Pages) private readonly pages: Pages,
    @Inject(Jobs) private readonly jobs: Jobs,
  ) {}

  async receive(call: Call, file: { fileName: string; checkOnly: boolean; bytes: AsyncIterable<Buffer> }): Promise<InventoryLoadView> {
    const loader = await this.gate.operator(call, ({ actor }) => Promise.resolve(loaderOf(actor)));
    const stillAllowed = (): Promise<void> => this.gate.operator(call, () => Promise.resolve());
    return this.receiveLoad.execute({ customerId: call.customerId ?? '', loader, fileName: file.fileName, checkOnly: file.checkOnly, stillAllowed }, file.bytes);
  }

  /** Newest first. */
  list(call: Call, { limit, after }: { limit: number; after?: string }): Promise<Page<InventoryLoadView>> {
    return this.gate.operator(call, async ({ tx, actor: { customerId } }) => {
      const keyset = this.pages.of({ list: 'loads', customerId });
      const [before = null] = keyset.after(after) ?? [];
      const { loads, counted } = await listLoads(tx, customerId, { before, limit });
      return keyset.page(loads, counted, { limit, keyOf: ({ id }) => [id] });
    });
  }

  one(call: Call, loadId: string): Promise<InventoryLoadView> {
    return this.gate.operator(call, (acting) => existing(acting, loadId));
  }

  /** They speak of the Customer's cards: a look. How far a load is, is the operator's own work, and none (decision 0007). */
  errors(call: Call, loadId: string, { limit, after }: { limit: number; after?: string }): Promise<Page<LoadErrorView>> {
    return this.gate.look(call, async (acting) => {
      const { tx, actor: { customerId } } = acting;
      const { errorCount } = await existing(acting, loadId);
      const keyset = this.pages.of({ list: 'load errors', customerId, loadId });
      const rows = await errorsOf(tx, customerId, { loadId, after: keyset.after(after), limit });
      return keyset.page(rows, errorCount, { limit, keyOf: ({ row, id }) => [String(row), id] });
    });
  }

  /** The word for a load that was only checked: from here on it goes like any other. */
  apply(call: Call, loadId: string): Promise<InventoryLoadView> {
    return this.gate.operator(call, async (acting) => {
      const { tx, actor } = acting;
      const { customerId } = actor;
      const { agentId, reason } = loaderOf(actor);
      await existing(acting, loadId);
      if (!await releaseLoad(tx, customerId, { id: loadId, agentId, reason })) throw new LoadNotChecked();
      await this.jobs.send(tx, 'inventory-load', { customerId, loadId });
      return existing(acting, loadId);
    });
  }

  /** At any time before the commit. A load that is checked or waits is cancelled at once, one that runs within a moment. */
  cancel(call: Call, loadId: string): Promise<InventoryLoadView> {
    return this.gate.operator(call, async (acting) => {
      const { tx, actor: { customerId } } = acting;
      await existing(acting, loadId);
      if (!await requestCancel(tx, customerId, loadId)) throw new LoadFinished();
      return existing(acting, loadId);
    });
  }
}

function loaderOf({ id, displayName, reason }: AgentActing['actor']): Loader {
  if (reason === null) throw new ReasonRequired();
  return { agentId: id, displayName, reason };
}

async function existing({ tx, actor }: AgentActing, loadId: string): Promise<InventoryLoadView> {
  const load = await loadById(tx, actor.customerId, loadId);
  if (!load) throw new NotFound();
  return load;
}
