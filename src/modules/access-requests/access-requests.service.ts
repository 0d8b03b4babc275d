import { Inject, Injectable } from '@nestjs/common';
import { type Page, Pages } from '../../platform/database/page.js';
import { type Call, Gate } from '../authority/index.js';
import type { AccessRequestInFullView, AccessRequestView } from './access-request.views.js';
import { type AskedFor, listAccessRequests } from './access-requests.queries.js';
import { readerOf, shownRequest, viewsOf } from './told-requests.js';

/** Reading requests for access: one's own, and those that one could answer. */
@Injectable()
export class AccessRequestsService {
  constructor(@Inject(Gate) private readonly gate: Gate, @Inject(Pages) private readonly pages: Pages) {}

  list(call: Call, filter: AskedFor, { limit, after }: { limit: number; after?: string }): Promise<Page<AccessRequestView>> {
    return this.gate.read(call, async (acting) => {
      const { side, state, permission } = filter;
      const keyset = this.pages.of({ list: 'access-requests', customerId: acting.customerId, side, state, permission });
      const [before = null] = keyset.after(after) ?? [];
      const { rows, counted } = await listAccessRequests(acting, { side, state, permission, reader: readerOf(acting) }, { before, limit });
      return keyset.page(await viewsOf(acting, rows), counted, { limit, keyOf: ({ id }) => [id] });
    });
  }

  one(call: Call, id: string): Promise<AccessRequestInFullView> {
    return this.gate.read(call, (acting) => shownRequest(acting, id));
  }
}
