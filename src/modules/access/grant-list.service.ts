import { Inject, Injectable } from '@nestjs/common';
import { Config } from '../../config/config.js';
import { openCursor, sealCursor } from '../../kernel/index.js';
import { Problem } from '../../platform/http/problem.js';
import { type Call, Gate, NotFound } from '../authority/index.js';
import { type GrantPageView, type GrantView, grantView } from './grant.view.js';
import { grantById, listGrants, withNames } from './grants.queries.js';
import type { ListGrantsRequest } from './list-grants.request.js';

/** Reading grants: newest first. */
@Injectable()
export class GrantListService {
  constructor(@Inject(Gate) private readonly gate: Gate, @Inject(Config) private readonly config: Config) {}

  page(call: Call, filter: ListGrantsRequest): Promise<GrantPageView> {
    return this.gate.read(call, async ({ tx, customerId, actor }) => {
      const { memberId, clientId, state, limit = 50, after } = filter;
      const context = JSON.stringify(['grants', customerId, actor.id, memberId, clientId, state]);
      const before = after === undefined ? undefined : this.position(context, after);
      const rows = await listGrants(tx, customerId, { memberId, clientId, pendingOnly: state === 'pending', before, limit: limit + 1 });
      const items = rows.slice(0, limit).map((row) => grantView(row, tx.now));
      const last = rows.length > limit ? items.at(-1) : undefined;
      return { items, next: last ? sealCursor(this.config.secretKey, context, [last.id]) : null };
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

  private position(context: string, cursor: string): string {
    const [id] = openCursor(this.config.secretKey, context, cursor) ?? [];
    if (!id) throw new Problem(400, 'cursor.invalid', 'This cursor does not belong to this list.');
    return id;
  }
}
