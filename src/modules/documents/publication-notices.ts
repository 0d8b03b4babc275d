import { Inject, Injectable } from '@nestjs/common';
import type { Temporal } from 'temporal-polyfill';
import { Config } from '../../config/config.js';
import { Outbox } from '../../platform/mail/outbox.js';
import { standingsOfMembers } from '../authority/index.js';
import type { Read } from './documents.queries.js';
import { mayRead } from './may-read.js';
import { publicationMail } from './publication.mails.js';
import { likelyReaders, mailboxes } from './readers.queries.js';

/** More are not told by mail; they find it in the portal. */
const MOST_TOLD = 200;

/** Mails of a publication: to whoever may read it at that instant. They decide nothing (GC-6.2 counts from the publication). */
@Injectable()
export class PublicationNotices {
  constructor(@Inject(Outbox) private readonly outbox: Outbox, @Inject(Config) private readonly config: Pick<Config, 'origin' | 'operatorName' | 'rulePack'>) {}

  async tell({ tx, customerId }: Read, { id, dueAt }: { id: string; dueAt: Temporal.Instant }): Promise<void> {
    const standings = await standingsOfMembers(tx, customerId, { ids: await likelyReaders(tx, customerId, MOST_TOLD) });
    const readers = standings.filter((standing) => mayRead(standing, tx.now, this.config.rulePack)).flatMap(({ holder }) => (holder.kind === 'person' ? [holder.memberId] : []));
    const link = `${this.config.origin}/customers/${customerId}/documents/${id}`;
    for (const { customer, ...reader } of await mailboxes(tx, customerId, readers)) await this.outbox.put(tx, publicationMail(reader, { dueAt, operator: this.config.operatorName, customer, link }));
  }
}
