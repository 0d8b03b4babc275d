import { Inject, Injectable } from '@nestjs/common';
import { Config } from '../../config/config.js';
import type { Transaction } from '../../platform/database/database.js';
import { Outbox } from '../../platform/mail/outbox.js';
import type { NamedPart, Permission } from '../authority/index.js';
import { accessRequestMail, type Occasion } from './access-request.mails.js';
import { recipients } from './access-requests.queries.js';

/** Of a request what its mails say. */
interface Noticed {
  id: string;
  member: { name: string };
  permission: Permission;
  part: NamedPart | null;
  dueAt: string;
}

interface At {
  tx: Transaction;
  customerId: string;
  standing: { customer: { legalName: string } };
}

/** More who could help than this are not all disturbed; Access Owner first. */
const MOST_TOLD = 20;

/** Mails of a request: rows of the transaction that they tell of. */
@Injectable()
export class RequestNotices {
  constructor(@Inject(Outbox) private readonly outbox: Outbox, @Inject(Config) private readonly config: Config) {}

  async tell({ tx, customerId, standing: { customer } }: At, { id, member, permission, part, dueAt }: Noticed, { occasion, memberIds }: { occasion: Occasion; memberIds: readonly string[] }): Promise<void> {
    const link = `${this.config.origin}/customers/${customerId}/access-requests/${id}`;
    for (const recipient of await recipients(tx, customerId, memberIds.slice(0, MOST_TOLD))) {
      await this.outbox.put(tx, accessRequestMail(recipient, occasion, { customerId, who: member.name, customer: customer.legalName, permission, part, dueAt, link }));
    }
  }
}
