import { Inject, Injectable, type INestApplicationContext } from '@nestjs/common';
import { Config } from '../../config/config.js';
import { Database, type Transaction } from '../../platform/database/database.js';
import { OperatorPool } from '../../platform/database/operator-pool.js';
import { type JobPayloads, Jobs } from '../../platform/jobs/jobs.js';
import { Ledger } from '../../platform/ledger/ledger.js';
import { Outbox } from '../../platform/mail/outbox.js';
import { type LedgerEvent } from '../authority/index.js';
import { refusalMail } from './mandate.mails.js';
import { ownerReached } from './mandates.queries.js';
import { customersOfBlock, holdCustomer, type UntoldMandate, untoldOfBlock } from './operator-mandates.queries.js';

/**
 * GC-9.2-c: a block holds at once, at every Customer; each at which it refuses a mandate is told after it: the Access Owner by mail, the ledger by an entry at the mandate.
 * The entry says whether it was told, so a job that comes twice, on whichever node, tells once. Why stands at the mandate, and not in the chain (P21).
 */
@Injectable()
export class FollowBlock {
  constructor(
    @Inject(Database) private readonly database: Pick<Database, 'write'>, @Inject(OperatorPool) private readonly pool: OperatorPool, @Inject(Ledger) private readonly ledger: Ledger,
    @Inject(Outbox) private readonly outbox: Outbox, @Inject(Config) private readonly config: Pick<Config, 'origin' | 'operatorName'>,
  ) {}

  async execute({ blockId }: JobPayloads['third-party-block']): Promise<void> {
    for (const customerId of await customersOfBlock(this.pool, blockId)) await this.database.write(customerId, (tx) => this.followAt(tx, { customerId, blockId }));
  }

  /** GC-2.2.3-b: of a Customer that has ended nobody hears any more. */
  private async followAt(tx: Transaction, where: { customerId: string; blockId: string }): Promise<void> {
    if (!(await holdCustomer(tx, where.customerId))) return;
    const blocked = await untoldOfBlock(tx, where, 'mandate.blocked');
    await this.tellOwner(tx, where.customerId, blocked);
    for (const mandate of blocked) await this.record(tx, where, { event: 'mandate.blocked', mandate });
    for (const mandate of await untoldOfBlock(tx, where, 'mandate.unblocked')) await this.record(tx, where, { event: 'mandate.unblocked', mandate });
  }

  private async tellOwner(tx: Transaction, customerId: string, [first]: readonly UntoldMandate[]): Promise<void> {
    const owner = first && (await ownerReached(tx, customerId));
    if (!owner) return;
    await this.outbox.put(tx, refusalMail({ ...owner, customerId }, { operator: this.config.operatorName, customer: owner.customer, link: `${this.config.origin}/customers/${customerId}/mandates/${first.id}` }));
  }

  private record(tx: Transaction, { customerId, blockId }: { customerId: string; blockId: string }, { event, mandate }: { event: LedgerEvent; mandate: UntoldMandate }): Promise<void> {
    return this.ledger.record(tx, {
      customerId, actor: { kind: 'agent', id: mandate.by, memberId: null, capacity: 'OperatorAgent' }, event, subjectId: mandate.id, rules: ['GC-9.2-c'], after: { blockId },
    });
  }
}

/** Commands do not: they end too soon. */
export async function startBlockFollower(app: INestApplicationContext): Promise<readonly string[]> {
  const follow = app.get(FollowBlock);
  await app.get(Jobs).work('third-party-block', (due) => follow.execute(due));
  return [];
}
