import { Inject, Injectable } from '@nestjs/common';
import { Config } from '../../config/config.js';
import type { Transaction } from '../../platform/database/database.js';
import { Ledger } from '../../platform/ledger/ledger.js';
import { Outbox } from '../../platform/mail/outbox.js';
import type { AgentActing, Entry } from '../authority/index.js';
import { endAccount, moveVersion, switchApplication } from '../customers/index.js';
import { readerOf, type Told } from './due-rights.queries.js';
import { isSilent } from '../rules/index.js';
import { inactivityMail } from './inactivity.mails.js';

/** An agent, or whoever has it done by a policy. */
type Acting = Pick<AgentActing, 'tx' | 'record'>;
type Ended = Pick<Entry, 'event' | 'rules' | 'before' | 'after'>;

/** GC-2.2.3: it ends now; then the address of the registration form is told, once, unless the rule is silent. */
@Injectable()
export class Exercise {
  constructor(@Inject(Outbox) private readonly outbox: Outbox, @Inject(Config) private readonly config: Pick<Config, 'operatorName'>, @Inject(Ledger) private readonly ledger: Ledger) {}

  /** By the policy for its rule: the portal did it. */
  byItself(tx: Transaction, right: Told, reason: string): Promise<void> {
    const record = (entry: Entry): Promise<void> => this.ledger.record(tx, { ...entry, customerId: right.customerId, actor: { kind: 'system', id: null, capacity: null } });
    return this.execute({ tx, record }, right, reason);
  }

  async execute(agent: Acting, right: Told, reason: string): Promise<void> {
    const counted = { dayZero: right.dayZero, dueOn: right.dueOn, pack: right.pack };
    const entry = right.rule === 'GC-2.2.3-c' ? await this.endApplication(agent, right) : await this.endAccount(agent, right);
    if (!isSilent(right.rule)) await this.tell(agent, right);
    await agent.record({ ...entry, subjectId: right.customerId, reason, after: { ...entry.after, ...counted } });
  }

  private async endAccount({ tx }: Acting, { customerId, rule }: Told): Promise<Ended> {
    const applications = await endAccount(tx, customerId);
    return { event: 'customer.ended', rules: [rule, 'GC-2.2.2-c'], before: { state: 'active', applications }, after: { state: 'ended' } };
  }

  private async endApplication({ tx }: Acting, { customerId, application, rule }: Told): Promise<Ended> {
    const state = await switchApplication(tx, { customerId, application, state: 'off' });
    await moveVersion(tx, customerId);
    return { event: 'subscription.set', rules: [rule], before: { application, state }, after: { application, state: 'off' } };
  }

  private async tell({ tx }: Acting, right: Told): Promise<void> {
    await this.outbox.put(tx, inactivityMail({ reader: await readerOf(tx, right.customerId), told: right, operator: this.config.operatorName }));
  }
}
