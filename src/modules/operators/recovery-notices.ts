import { Inject, Injectable } from '@nestjs/common';
import type { Transaction } from '../../platform/database/database.js';
import { Outbox } from '../../platform/mail/outbox.js';
import { IdentitiesDirectory } from '../identities/index.js';
import { MembersDirectory } from '../members/index.js';
import type { Language } from '../authority/index.js';
import type { RecoveryCase } from './recovery-case.entity.js';
import { recoveryMail } from './recovery.mails.js';
import type { Concerned } from './recovery.queries.js';

/** S13: whoever a recovery is about hears of it at his own address before and after, and so does the Customer. */
@Injectable()
export class RecoveryNotices {
  constructor(
    @Inject(MembersDirectory) private readonly members: MembersDirectory,
    @Inject(IdentitiesDirectory) private readonly identities: IdentitiesDirectory,
    @Inject(Outbox) private readonly outbox: Outbox,
  ) {}

  async tell(tx: Transaction, { customerId, kind, memberId, state }: RecoveryCase, { ownerMemberId, noticeEmail, language }: Concerned): Promise<void> {
    const about = [...new Set([ownerMemberId, memberId])].filter((id) => id !== null);
    const people = await Promise.all(about.map((id) => this.members.find(tx, customerId, id)));
    const identities = await this.identities.find(tx, people.flatMap((member) => member?.identityId ?? []));
    const readers = new Map<string, { email: string; language: Language; id?: string }>([{ email: noticeEmail, language }, ...identities].map((reader) => [reader.email.toLowerCase(), reader]));
    for (const reader of readers.values()) await this.outbox.put(tx, recoveryMail(reader, state, { kind, customerId }));
  }
}
