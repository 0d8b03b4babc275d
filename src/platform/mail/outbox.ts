import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { newId, parseEmail } from '../../kernel/index.js';
import type { Transaction } from '../database/database.js';
import { COURTESY, type MailLanguage } from './courtesy.js';
import { MailRelay } from './mail.relay.js';
import { type NoticeKind, tellingOf } from './notices.js';

/** One mail to one person. The words are written once, as plain text; whoever reads HTML gets the same. */
export interface Mail {
  kind: NoticeKind;
  to: string;
  language: MailLanguage;
  subject: string;
  body: string;
  /** The rule pack has switched on what it may leave off. */
  byPack?: true;
  /** Who signs in: an identity or an agent. Without: an address of a company, or of nobody that is known. */
  personId?: string;
  /** The Customer that it is about. */
  customerId?: string;
}

/** What is written of a mail beforehand, in each language. */
export type MailWords = Pick<Mail, 'subject' | 'body'>;

/** Mails are rows of the caller's transaction: what is rolled back was never said, what is committed will be sent. */
@Injectable()
export class Outbox {
  constructor(@Inject(MailRelay) private readonly relay: MailRelay) {}

  /** Of what silence is owed, nothing is written (matrix 0.3); what nobody owes says so, so that nobody claims it (0.3). */
  async put(tx: Transaction, { kind, to, language, subject, body, byPack, personId, customerId }: Mail): Promise<void> {
    const { rule, telling } = tellingOf(kind);
    if (telling === 'mustNot' || (telling === 'mayOff' && !byPack)) throw new Error(`nobody is told by ${kind} (${rule})`);
    const courtesy = telling !== 'must';
    const words = courtesy ? `${body}\n${COURTESY[language]}\n` : body;
    await tx.query({
      name: 'mail-put',
      text: `insert into mail (id, recipient, subject, body, created_at, kind, rule, courtesy, language, person_id, customer_id, digest)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
      values: [newId(tx.now), oneRecipient(to), oneLine(subject), words, tx.now.toString(), kind, rule, courtesy, language, personId ?? null, customerId ?? null, digestOf(words)],
    });
    tx.afterCommit(() => this.relay.wake());
  }
}

const digestOf = (words: string): string => `sha256:${createHash('sha256').update(words).digest('hex')}`;

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
