import { Inject, Injectable } from '@nestjs/common';
import { newId, parseEmail } from '../../kernel/index.js';
import type { Transaction } from '../database/database.js';
import { MailRelay } from './mail.relay.js';

/** One mail to one person, plain text. */
export interface Mail {
  to: string;
  subject: string;
  body: string;
}

/** Mails are rows of the caller's transaction: what is rolled back was never said, what is committed will be sent. */
@Injectable()
export class Outbox {
  constructor(@Inject(MailRelay) private readonly relay: MailRelay) {}

  async put(tx: Transaction, mail: Mail): Promise<void> {
    await tx.query({
      name: 'mail-put',
      text: 'insert into mail (id, recipient, subject, body, created_at) values ($1, $2, $3, $4, $5)',
      values: [newId(tx.now), oneRecipient(mail.to), oneLine(mail.subject), mail.body, tx.now.toString()],
    });
    tx.afterCommit(() => this.relay.wake());
  }
}

/** S23, S38: the grammar leaves room for exactly one mailbox, so the envelope does too. */
function oneRecipient(to: string): string {
  const address = parseEmail(to);
  if (address === null) throw new Error('a mail goes to one plain address');
  return address;
}

/** S38: a subject cannot begin another header. */
function oneLine(subject: string): string {
  if (/[\p{Cc}\u2028\u2029]/u.test(subject) || subject.length > 150) throw new Error('a subject is one line of at most 150 characters');
  return subject;
}
