import { Inject, Injectable } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock.js';
import { OperatorPool } from '../../platform/database/operator-pool.js';
import { type Page, Pages } from '../../platform/database/page.js';
import { type Call, Gate } from '../authority/index.js';
import type { QueuedConsentView } from './consent.view.js';
import { listQueuedConsents, placeInQueue } from './consents.queries.js';
import type { ConsentState } from './document-words.js';

/** Consents of all Customers: that an answer is wanted, and how far each is. */
@Injectable()
export class ConsentQueue {
  constructor(
    @Inject(Gate) private readonly gate: Gate,
    @Inject(Pages) private readonly pages: Pages,
    @Inject(OperatorPool) private readonly pool: OperatorPool,
    @Inject(Clock) private readonly clock: Clock,
  ) {}

  list(call: Call, state: ConsentState, { limit, after }: { limit: number; after?: string }): Promise<Page<QueuedConsentView>> {
    return this.gate.operator(call, async () => {
      const keyset = this.pages.of({ list: 'queued consents', state });
      const { rows, counted } = await listQueuedConsents(this.pool, { state, now: this.clock.now().toString() }, { limit, after: keyset.after(after) });
      return keyset.page(rows, counted, { limit, keyOf: (row) => placeInQueue(state, row) });
    });
  }
}
