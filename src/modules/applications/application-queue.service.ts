import { Inject, Injectable } from '@nestjs/common';
import { OperatorPool } from '../../platform/database/operator-pool.js';
import { type Page, Pages } from '../../platform/database/page.js';
import { type Call, Gate } from '../authority/index.js';
import { queuedRequests } from './application-requests.queries.js';
import type { QueuedApplicationRequestView, RequestState } from './application.views.js';

/** What Customers ask for, of all of them. */
@Injectable()
export class ApplicationQueueService {
  constructor(@Inject(Gate) private readonly gate: Gate, @Inject(Pages) private readonly pages: Pages, @Inject(OperatorPool) private readonly pool: OperatorPool) {}

  list(call: Call, state: RequestState | undefined, { limit, after }: { limit: number; after?: string }): Promise<Page<QueuedApplicationRequestView>> {
    return this.gate.operator(call, async () => {
      const keyset = this.pages.of({ list: 'application-queue', state });
      const { rows, counted } = await queuedRequests(this.pool, state ?? 'waiting', { limit, after: keyset.after(after) });
      return keyset.page(rows, counted, { limit, keyOf: ({ id }) => [id] });
    });
  }
}
