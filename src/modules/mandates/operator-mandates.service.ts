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
import { keepReadmission, keepRefusal, lockMandate, ownerReached } from './mandates.queries.js';
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
      const before = await locked(agent, id, version);
      if (!before.canBeRefused) throw new MandateNotPossible('This mandate has ended, or was refused already.');
      await keepRefusal({ tx: agent.tx, customerId: agent.actor.customerId }, id, { by: agent.actor.id, reason });
      await this.tellOwner(agent, id);
      const view = withAbilities(agent, await notifiedMandate(agent.tx, agent.actor.customerId, id));
      await agent.record({ event: 'mandate.refused', subjectId: id, rules: ['GC-9.2-c'], reason, before: { state: before.state }, after: { state: view.state, thirdPartyNumber: view.thirdPartyNumber } });
      return view;
    });
  }

  /** What was refused stays so; from now on another mandate of this third party can be notified here. */
  readmit(call: Call, id: string, { reason, version }: { reason: string; version: number }): Promise<NotifiedMandateView> {
    return this.gate.operator(call, async (agent) => {
      const before = await locked(agent, id, version);
      if (!before.canBeReadmitted) throw new MandateNotPossible('This mandate was not refused by itself, or its third party was readmitted already.');
      await keepReadmission({ tx: agent.tx, customerId: agent.actor.customerId }, id, { by: agent.actor.id, reason });
      const view = withAbilities(agent, await notifiedMandate(agent.tx, agent.actor.customerId, id));
      await agent.record({ event: 'mandate.readmitted', subjectId: id, rules: ['GC-9.2-c'], reason, before: { version: before.version }, after: { version: view.version, thirdPartyNumber: view.thirdPartyNumber } });
      return view;
    });
  }

  private async tellOwner({ tx, actor: { customerId } }: AgentActing, id: string): Promise<void> {
    const owner = await ownerReached(tx, customerId);
    if (owner) await this.outbox.put(tx, refusalMail({ ...owner, customerId }, { operator: this.config.operatorName, customer: owner.customer, link: `${this.config.origin}/customers/${customerId}/mandates/${id}` }));
  }
}

async function locked({ tx, actor: { customerId } }: AgentActing, id: string, version: number): Promise<QueuedMandate> {
  const row = await lockMandate({ tx, customerId }, id);
  if (!row || row.notice === null) throw new NotFound();
  demandVersion(version, row.version);
  return notifiedMandate(tx, customerId, id);
}

function withAbilities(agent: AgentActing, { canBeRefused, canBeReadmitted, ...row }: QueuedMandate): NotifiedMandateView {
  const may = agent.may('mandate:refuse');
  return { ...row, abilities: { refuse: canBeRefused && may, readmit: canBeReadmitted && may } };
}
