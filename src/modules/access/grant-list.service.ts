import { Inject, Injectable } from '@nestjs/common';
import { type Page, Pages } from '../../platform/database/page.js';
import { type Call, Gate, momentOf, NotFound } from '../authority/index.js';
import type { GrantFilter } from './grant.requests.js';
import type { GrantView } from './grant.view.js';
import { grantOfThen, grantView } from './grant-abilities.js';
import { countGrants, grantRow, listGrants } from './grant-list.queries.js';

/** Reading grants: newest first. */
@Injectable()
export class GrantListService {
  constructor(@Inject(Gate) private readonly gate: Gate, @Inject(Pages) private readonly pages: Pages) {}

  list(call: Call, filter: GrantFilter, { limit, after }: { limit: number; after?: string }): Promise<Page<GrantView>> {
    return this.gate.read(call, async (acting) => {
      const keyset = this.pages.of({ list: 'grants', customerId: acting.customerId, ...filter });
      const [before = null] = keyset.after(after) ?? [];
      const moment = momentOf(filter, acting.tx.now);
      const [rows, counted] = await Promise.all([listGrants(acting, filter, { limit, before, moment }), countGrants(acting, filter, moment)]);
      return keyset.page(rows.map((row) => (moment ? grantOfThen(row) : grantView(acting, row))), counted, { limit, keyOf: ({ id }) => [id] });
    });
  }

  one(call: Call, grantId: string): Promise<GrantView> {
    return this.gate.read(call, async (acting) => {
      const row = await grantRow(acting, grantId);
      if (!row) throw new NotFound();
      return grantView(acting, row);
    });
  }
}
