import { Inject, Injectable } from '@nestjs/common';
import { OperatorPool } from '../../platform/database/operator-pool.js';
import { type Page, Pages } from '../../platform/database/page.js';
import { type Call, Gate, NotFound, OPERATOR_ROLES } from '../authority/index.js';
import type { AgentView, RecoveryCaseListingView } from './operators.views.js';
import type { RecoveryState } from './recovery-case.entity.js';
import { agentRow, listCases, withAbilities } from './recovery.queries.js';

/** What an agent sees without naming a Customer: himself and the queue. */
@Injectable()
export class OperatorsService {
  constructor(@Inject(Gate) private readonly gate: Gate, @Inject(OperatorPool) private readonly pool: OperatorPool, @Inject(Pages) private readonly pages: Pages) {}

  me(call: Call): Promise<AgentView> {
    return this.gate.signedIn(call, async ({ tx, realm, subjectId, secondFactorAt }) => {
      const agent = realm === 'operator' ? await agentRow(tx, subjectId) : null;
      if (!agent) throw new NotFound();
      return { ...agent, permissions: [...OPERATOR_ROLES[agent.role]], secondFactor: secondFactorAt !== null };
    });
  }

  /** The transaction says who asks; the rows come through the pool that can read nothing else. */
  queue(call: Call, state: RecoveryState | undefined, { limit, after }: { limit: number; after?: string }): Promise<Page<RecoveryCaseListingView>> {
    return this.gate.operator(call, async ({ actor }) => {
      const keyset = this.pages.of({ list: 'recovery-cases', state });
      const { rows, counted } = await listCases(this.pool, state, { limit, after: keyset.after(after) });
      return keyset.page(rows.map((row) => withAbilities(row, actor.id)), counted, { limit, keyOf: (row) => [row.id] });
    });
  }
}
