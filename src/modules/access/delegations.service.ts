import { Inject, Injectable } from '@nestjs/common';
import { Config } from '../../config/config.js';
import { type Page, Pages } from '../../platform/database/page.js';
import { Outbox } from '../../platform/mail/outbox.js';
import { type Acting, type Call, Gate, hasSources } from '../authority/index.js';
import type { AccessGrant } from './access-grant.entity.js';
import { reachedAmong } from './deputies.queries.js';
import { SourceNotInForce } from './delegation.errors.js';
import { delegationMail } from './delegation.mails.js';
import { delegationView } from './delegation-abilities.js';
import type { DelegationFilter, ProposeDelegationRequest } from './delegation.requests.js';
import type { DelegableRightView, DelegationView } from './delegation.views.js';
import { acceptGrant, listDelegations } from './delegations.queries.js';
import { planDelegation } from './plan-delegation.js';
import { acceptedBefore, delegableRights, proposedTo, recordDelegation, shownDelegation } from './told-delegations.js';
import { endGrants, writeGrants } from './write-grants.js';

/** GC-8.4-c: a Support Portal User makes a right of one of his own, and whoever receives it answers (decision 0030). */
@Injectable()
export class DelegationsService {
  constructor(
    @Inject(Gate) private readonly gate: Gate, @Inject(Pages) private readonly pages: Pages, @Inject(Outbox) private readonly outbox: Outbox, @Inject(Config) private readonly config: Pick<Config, 'origin'>,
  ) {}

  list(call: Call, filter: DelegationFilter, { limit, after }: { limit: number; after?: string }): Promise<Page<DelegationView>> {
    return this.gate.read(call, async (acting) => {
      const memberId = acting.actor.kind === 'person' ? acting.actor.memberId : null; // a machine's member is its sponsor
      const of = !acting.decide('grant:read').allowed;
      const keyset = this.pages.of({ list: 'delegations', customerId: acting.customerId, of: String(of), memberId: memberId ?? undefined, ...filter });
      const [before = null] = keyset.after(after) ?? [];
      const { rows, counted } = await listDelegations(acting, { ...filter, memberId, of }, { before, limit });
      return keyset.page(rows.map((row) => delegationView(acting, row)), counted, { limit, keyOf: ({ id }) => [id] });
    });
  }

  one(call: Call, id: string): Promise<DelegationView> {
    return this.gate.read(call, (acting) => shownDelegation(acting, id));
  }

  /** Of which rights of his own whoever asks may delegate, and how far. */
  delegable(call: Call): Promise<DelegableRightView[]> {
    return this.gate.read(call, (acting) => delegableRights(acting));
  }

  propose(call: Call, request: ProposeDelegationRequest): Promise<DelegationView> {
    return this.gate.write(call, async (acting) => {
      const [grant] = await writeGrants(acting, [await planDelegation(acting, request)]) as [AccessGrant];
      const view = await shownDelegation(acting, grant.id);
      await this.tell(acting, view);
      await recordDelegation(acting, 'delegation.proposed', { before: null, after: view, reason: request.reason });
      return view;
    });
  }

  /** From now on it gives what it names, as far as what it hangs on does. */
  accept(call: Call, id: string, version: number): Promise<DelegationView> {
    return this.gate.write(call, async (acting) => {
      const before = await acceptedBefore(acting, id, version);
      if (before) return before;
      const { row } = await proposedTo(acting, id, version);
      if (!acting.standing.grants.some((grant) => grant.id === row.id && hasSources(grant, acting.tx.now))) throw new SourceNotInForce();
      await acceptGrant(acting, id);
      const view = await shownDelegation(acting, id);
      await recordDelegation(acting, 'delegation.accepted', { before: delegationView(acting, row), after: view, reason: null });
      return view;
    });
  }

  decline(call: Call, id: string, { reason, version }: { reason: string; version: number }): Promise<DelegationView> {
    return this.gate.writeAlone(call, async (acting) => {
      const { row, grant } = await proposedTo(acting, id, version);
      await endGrants(acting, [grant], reason);
      const view = await shownDelegation(acting, id);
      await recordDelegation(acting, 'delegation.declined', { before: delegationView(acting, row), after: view, reason });
      return view;
    });
  }

  private async tell({ tx, customerId, standing }: Acting, { delegator, delegate }: DelegationView): Promise<void> {
    const reader = (await reachedAmong(tx, customerId, [delegate.id])).get(delegate.id);
    if (reader) await this.outbox.put(tx, delegationMail(reader, { delegator: delegator.name, customerId, customer: standing.customer.legalName, origin: this.config.origin }));
  }
}
