import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { Config } from '../../config/config.js';
import { newId, parseEmail, parsePhoneNumber, smsParts } from '../../kernel/index.js';
import type { Transaction } from '../database/database.js';
import { COURTESY, type MailLanguage } from './courtesy.js';
import { channelsOf, NOTICE_KINDS, type NoticeKind, tellingOf, type TransportName } from './notices.js';
import { Relay } from './relay.js';

interface Notice {
  kind: NoticeKind;
  language: MailLanguage;
  subject: string;
  /** The rule pack has switched on what it may leave off. */
  byPack?: true;
  /** Who signs in: an identity or an agent. Without: an address of a company, or of nobody that is known. */
  personId?: string;
}

/** One mail to one person. The words are written once, as plain text; whoever reads HTML gets the same. */
export interface Mail extends Notice {
  to: string;
  body: string;
  /** The Customer that it is about. */
  customerId?: string;
  /** The same, short, to the number that its reader has confirmed. */
  sms?: { to: string; text: string };
}

/** One short message to one person. */
export interface Sms extends Notice {
  to: string;
  text: string;
}

/** What is written of a mail beforehand, in each language. */
export type MailWords = Pick<Mail, 'subject' | 'body'>;

interface Written extends Notice {
  transport: TransportName;
  to: string;
  words: string;
  customerId?: string;
}

const MOST_PARTS = 3;
/** S26: of warnings in a day, to one number and to one person. What sets them off is in the hands of whoever signs in, and each costs; the mail goes always. */
const MOST_A_DAY = { inAll: 10, ofKind: 3 } as const;
/** A code has no mail beside it: whoever lets one be asked for counts it. */
const WARNINGS = NOTICE_KINDS.filter((kind) => channelsOf(kind).length > 1);

/** Notices are rows of the caller's transaction: what is rolled back was never said, what is committed will be sent. */
@Injectable()
export class Outbox {
  constructor(@Inject(Relay) private readonly relay: Pick<Relay, 'wake'>, @Inject(Config) private readonly config: Pick<Config, 'sms'>) {}

  /** A number is its owner's alone, so its message names no Customer, in whose list agents would read it; by its owner it is counted for silence. */
  async put(tx: Transaction, { to, body, sms, customerId, ...notice }: Mail): Promise<void> {
    await this.write(tx, { ...notice, transport: 'mail', to: oneRecipient(to), words: body, customerId });
    if (sms) await this.putSms(tx, { ...notice, ...sms });
  }

  /** Nothing where the operator has no gateway: what can never leave must not wait. Nor beyond what a day allows. */
  async putSms(tx: Transaction, { to, text, ...notice }: Sms): Promise<void> {
    if (!this.config.sms || (WARNINGS.includes(notice.kind) && await isSpent(tx, { ...notice, to }))) return;
    await this.write(tx, { ...notice, transport: 'sms', to: oneNumber(to), words: oneMessage(text) });
  }

  /** Of what silence is owed, nothing is written (matrix 0.3), by whichever way; what nobody owes says so, so that nobody claims it (0.3). */
  private async write(tx: Transaction, { transport, kind, to, language, subject, words, byPack, personId, customerId }: Written): Promise<void> {
    const { rule, telling } = tellingOf(kind);
    if (telling === 'mustNot' || (telling === 'mayOff' && !byPack)) throw new Error(`nobody is told by ${kind} (${rule})`);
    if (!channelsOf(kind).includes(transport)) throw new Error(`${kind} does not go by ${transport}`);
    const courtesy = telling !== 'must';
    const said = courtesy ? `${words}\n${COURTESY[language]}\n` : words;
    await tx.query({
      name: 'mail-put',
      text: `insert into mail (id, recipient, subject, body, created_at, kind, rule, courtesy, language, person_id, customer_id, digest, transport)
        values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
      values: [newId(tx.now), to, oneLine(subject), said, tx.now.toString(), kind, rule, courtesy, language, personId ?? null, customerId ?? null, digestOf(said), transport],
    });
    tx.afterCommit(() => this.relay.wake());
  }
}

/** Two at the same moment may both be the last. */
async function isSpent(tx: Transaction, { kind, personId, to }: Pick<Sms, 'kind' | 'personId' | 'to'>): Promise<boolean> {
  const [told] = await tx.query<{ inAll: number; ofKind: number }>({
    name: 'sms-of-a-day',
    text: `select count(*)::integer "inAll", count(*) filter (where kind = $4)::integer "ofKind" from mail
      where (address = $1 or person_id = $2) and transport = 'sms' and created_at > $3 and kind = any($5)`,
    values: [to, personId ?? null, tx.now.subtract({ hours: 24 }).toString(), kind, WARNINGS],
  });
  return told !== undefined && (told.inAll >= MOST_A_DAY.inAll || told.ofKind >= MOST_A_DAY.ofKind);
}

const digestOf = (words: string): string => `sha256:${createHash('sha256').update(words).digest('hex')}`;

/** S23, S38: the grammar leaves room for exactly one mailbox, so the envelope does too. */
function oneRecipient(to: string): string {
  const address = parseEmail(to);
  if (address === null) throw new Error('a mail goes to one plain address');
  return address;
}

function oneNumber(to: string): string {
  if (parsePhoneNumber(to) !== to) throw new Error('a short message goes to one number in E.164');
  return to;
}

/** A link in a short message is what phishing looks like, so there never is one. */
function oneMessage(text: string): string {
  if (/[\p{Cc}\u2028\u2029]|:\/\/|www\./iu.test(text) || smsParts(text) > MOST_PARTS) throw new Error(`a short message is one line of at most ${MOST_PARTS} parts, without a link`);
  return text;
}

/** S38: a subject cannot begin another header. */
function oneLine(subject: string): string {
  if (/[\p{Cc}\u2028\u2029]/u.test(subject) || subject.length > 150) throw new Error('a subject is one line of at most 150 characters');
  return subject;
}
