import { Inject, Injectable } from '@nestjs/common';
import { Config } from '../../config/config.js';
import { Clock } from '../../platform/clock/clock.js';
import { OperatorPool } from '../../platform/database/operator-pool.js';
import { type Page, Pages } from '../../platform/database/page.js';
import { demandVersion } from '../../platform/http/etag.js';
import { Outbox } from '../../platform/mail/outbox.js';
import { type AgentActing, type Call, Gate, NotFound } from '../authority/index.js';
import { refusalMail } from './mandate.mails.js';
import type { NotifiedMandateView, NotifiedState } from './mandate.views.js';
import { MandateNotPossible } from './mandates.errors.js';
import { keepRefusal, lockMandate, ownerReached } from './mandates.queries.js';
import { listNotified, notifiedMandate, type QueuedMandate } from './operator-mandates.queries.js';
import { thirdPartyNumberOf } from './third-party-number.js';

/** GC-9.2-c: the operator was notified, and may refuse at any time. */
@Injectable()
export class OperatorMandates {
  constructor(
    @Inject(Gate) private readonly gate: Gate, @Inject(Pages) private readonly pages: Pages, @Inject(OperatorPool) private readonly pool: OperatorPool, @Inject(Clock) private readonly clock: Clock,
    @Inject(Outbox) private readonly outbox: Outbox, @Inject(Config) private readonly config: Pick<Config, 'origin' | 'operatorName'>,
  ) {}

  list(call: Call, { state, thirdPartyNumber }: { state?: NotifiedState; thirdPartyNumber?: string }, { limit, after }: { limit: number; after?: string }): Promise<Page<NotifiedMandateView>> {
    return this.gate.operator(call, async (agent) => {
      const number = thirdPartyNumber === undefined ? undefined : thirdPartyNumberOf(thirdPartyNumber);
      const keyset = this.pages.of({ list: 'notified mandates', state, number });
      const { rows, counted } = await listNotified(this.pool, { state, number, now: this.clock.now().toString() }, { limit, after: keyset.after(after) });
      return keyset.page(rows.map((row) => withAbilities(agent, row)), counted, { limit, keyOf: ({ notifiedAt, customer, id }) => [notifiedAt, customer.id, id] });
    });
  }

  /** The next request of everybody who acts by it is refused, with the reason; the Access Owner is told. */
  refuse(call: Call, id: string, { reason, version }: { reason: string; version: number }): Promise<NotifiedMandateView> {
    return this.gate.operator(call, async (agent) => {
      const { tx, actor } = agent;
      const read = { tx, customerId: actor.customerId };
      const before = await lockMandate(read, id);
      if (!before || before.notice === null) throw new NotFound();
      demandVersion(version, before.version);
      if (!canRefuse(before)) throw new MandateNotPossible('This mandate has ended, or was refused already.');
      await keepRefusal(read, id, { by: actor.id, reason });
      await this.tellOwner(agent, id);
      const view = withAbilities(agent, await notifiedMandate(tx, actor.customerId, id));
      await agent.record({ event: 'mandate.refused', subjectId: id, rules: ['GC-9.2-c'], reason, before: { state: before.state }, after: { state: view.state, thirdParty: view.thirdParty, thirdPartyNumber: view.thirdPartyNumber } });
      return view;
    });
  }

  private async tellOwner({ tx, actor: { customerId } }: AgentActing, id: string): Promise<void> {
    const owner = await ownerReached(tx, customerId);
    if (owner) await this.outbox.put(tx, refusalMail({ ...owner, customerId }, { operator: this.config.operatorName, customer: owner.customer, link: `${this.config.origin}/customers/${customerId}/mandates/${id}` }));
  }
}

const canRefuse = ({ state, blocked = false }: { state: string; blocked?: boolean }): boolean => state === 'notified' || state === 'active' || (state === 'refused' && blocked);

const withAbilities = (agent: AgentActing, row: QueuedMandate): NotifiedMandateView => ({ ...row, abilities: { refuse: canRefuse(row) && agent.may('mandate:refuse') } });
