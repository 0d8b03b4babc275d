import { Inject, Injectable } from '@nestjs/common';
import { type Page, Pages } from '../../platform/database/page.js';
import { type Call, Gate, NotFound } from '../authority/index.js';
import type { GrantFilter } from './grant.requests.js';
import { type GrantView, grantView } from './grant.view.js';
import { countGrants, grantById, listGrants, withNames } from './grants.queries.js';

/** Reading grants: newest first. */
@Injectable()
export class GrantListService {
  constructor(@Inject(Gate) private readonly gate: Gate, @Inject(Pages) private readonly pages: Pages) {}

  list(call: Call, { memberId, clientId, state }: GrantFilter, { limit, after }: { limit: number; after?: string }): Promise<Page<GrantView>> {
    return this.gate.read(call, async ({ tx, customerId }) => {
      const keyset = this.pages.of({ list: 'grants', customerId, memberId, clientId, state });
      const filter = { memberId, clientId, pendingOnly: state === 'pending', before: keyset.after(after)?.[0] ?? undefined, limit: limit + 1 };
      const [rows, counted] = await Promise.all([listGrants(tx, customerId, filter), countGrants(tx, customerId, filter)]);
      return keyset.page(rows.map((row) => grantView(row, tx.now)), counted, { limit, keyOf: ({ id }) => [id] });
    });
  }

  one(call: Call, grantId: string): Promise<GrantView> {
    return this.gate.read(call, async ({ tx, customerId }) => {
      const grant = await grantById(tx, customerId, grantId);
      const [row] = grant ? await withNames(tx, customerId, [grant]) : [];
      if (!row) throw new NotFound();
      return grantView(row, tx.now);
    });
  }
}
