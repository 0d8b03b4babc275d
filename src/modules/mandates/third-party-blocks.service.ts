import { Inject, Injectable } from '@nestjs/common';
import { OperatorPool } from '../../platform/database/operator-pool.js';
import { type Page, Pages } from '../../platform/database/page.js';
import { Jobs } from '../../platform/jobs/jobs.js';
import { type Call, Gate, holdEverywhere, NotFound } from '../authority/index.js';
import type { BlockThirdPartyRequest } from './mandate.requests.js';
import type { ThirdPartyBlockView } from './mandate.views.js';
import { BlockedAlready, BlockOver } from './mandates.errors.js';
import { blockById, endBlock, insertBlock, listBlocks } from './operator-mandates.queries.js';
import { thirdPartyNumberOf } from './third-party-number.js';

/** GC-9.2-c: the operator refuses everything of a third party. It stands in no Customer's ledger when it begins to hold; each is told after it (`follow-block`). */
@Injectable()
export class ThirdPartyBlocks {
  constructor(@Inject(Gate) private readonly gate: Gate, @Inject(Pages) private readonly pages: Pages, @Inject(OperatorPool) private readonly pool: OperatorPool, @Inject(Jobs) private readonly jobs: Jobs) {}

  list(call: Call, { limit, after }: { limit: number; after?: string }): Promise<Page<ThirdPartyBlockView>> {
    return this.gate.operator(call, async () => {
      const keyset = this.pages.of({ list: 'third-party blocks' });
      const [before = null] = keyset.after(after) ?? [];
      const { rows, counted } = await listBlocks(this.pool, { limit, before });
      return keyset.page(rows, counted, { limit, keyOf: ({ id }) => [id] });
    });
  }

  /** No row is in common to all its people everywhere: what has begun commits before, as with a measure on an address (decision 0020). */
  block(call: Call, { thirdPartyNumber, reason }: BlockThirdPartyRequest): Promise<ThirdPartyBlockView> {
    return this.gate.operatorOnce(everywhere(call), async ({ tx, actor }) => {
      const number = thirdPartyNumberOf(thirdPartyNumber);
      await holdEverywhere(tx);
      const id = await insertBlock(tx, { number, reason, by: actor.id });
      if (id === null) throw new BlockedAlready();
      await this.jobs.send(tx, 'third-party-block', { blockId: id });
      return kept(await blockById(tx, id));
    });
  }

  /** What it refused is active again, unless it ended meanwhile or was refused by itself. */
  lift(call: Call, id: string, reason: string): Promise<ThirdPartyBlockView> {
    return this.gate.operator(everywhere(call), async ({ tx, actor }) => {
      if (!(await blockById(tx, id))) throw new NotFound();
      if (!(await endBlock(tx, id, { reason, by: actor.id }))) throw new BlockOver();
      await this.jobs.send(tx, 'third-party-block', { blockId: id });
      return kept(await blockById(tx, id));
    });
  }
}

const everywhere = (call: Call): Call => ({ ...call, customerId: null });

function kept(block: ThirdPartyBlockView | null): ThirdPartyBlockView {
  if (!block) throw new Error('a block that was just kept is not there');
  return block;
}
