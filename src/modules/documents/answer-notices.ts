import { Inject, Injectable } from '@nestjs/common';
import { Config } from '../../config/config.js';
import { Outbox } from '../../platform/mail/outbox.js';
import { standingsOfMembers } from '../authority/index.js';
import { answerMail, type AnswerKind } from './answer.mails.js';
import type { Read } from './documents.queries.js';
import { mayRead } from './may-read.js';
import { mailboxes } from './readers.queries.js';

/** The operator answered: a mail to whoever had asked or objected, as long as he may read the document. It decides nothing, and says nothing of it. */
@Injectable()
export class AnswerNotices {
  constructor(@Inject(Outbox) private readonly outbox: Outbox, @Inject(Config) private readonly config: Pick<Config, 'origin' | 'operatorName' | 'rulePack'>) {}

  async tell({ tx, customerId }: Read, { memberId, documentId, kind }: { memberId: string; documentId: string; kind: AnswerKind }): Promise<void> {
    const standings = await standingsOfMembers(tx, customerId, { ids: [memberId] });
    if (!standings.some((standing) => mayRead(standing, tx.now, this.config.rulePack))) return;
    const link = `${this.config.origin}/customers/${customerId}/documents/${documentId}`;
    for (const { customer, ...to } of await mailboxes(tx, customerId, [memberId])) await this.outbox.put(tx, answerMail(kind, to, { operator: this.config.operatorName, customer, link }));
  }
}
