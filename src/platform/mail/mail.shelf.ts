import { Inject, Injectable } from '@nestjs/common';
import { Config } from '../../config/config.js';
import { Database } from '../database/database.js';
import type { TransportName } from './notices.js';

interface ShelvedMail {
  transport: TransportName;
  recipient: string;
  subject: string;
  body: string;
  created_at: Date;
  sent_at: Date | null;
  bounced_at: Date | null;
  last_error: string | null;
}

const NEWEST = 50;

/** `npm run mandate -- mail`: the newest mails and short messages, oldest of them first. Bodies hold links: they are shown in a demo only. */
@Injectable()
export class MailShelf {
  constructor(@Inject(Config) private readonly config: Config, @Inject(Database) private readonly database: Database) {}

  async print(to?: string): Promise<string> {
    const mails = await this.database.global((tx) => tx.query<ShelvedMail>({
      text: `select transport, recipient, subject, body, created_at, sent_at, bounced_at, last_error from mail
        where $1::text is null or address = lower($1) order by created_at desc, id desc limit ${NEWEST}`,
      values: [to ?? null],
    }));
    return mails.length === 0 ? 'There are no mails.' : mails.reverse().map((mail) => this.page(mail)).join('\n\n');
  }

  async waiting(): Promise<number> {
    const [told] = await this.database.global((tx) => tx.query<{ count: number }>({ name: 'mail-waiting', text: 'select count(*)::integer count from mail where sent_at is null and bounced_at is null' }));
    return told?.count ?? 0;
  }

  private page(mail: ShelvedMail): string {
    const head = `${mail.transport === 'sms' ? 'SMS to' : 'To'}: ${mail.recipient}\nSubject: ${mail.subject}\nWritten: ${mail.created_at.toISOString()}, ${stateOf(mail)}`;
    return this.config.demo && !mail.sent_at && !mail.bounced_at ? `${head}\n\n${mail.body}` : head;
  }
}

function stateOf({ sent_at: sentAt, bounced_at: bouncedAt, last_error: said }: ShelvedMail): string {
  if (sentAt) return `sent ${sentAt.toISOString()}`;
  return `${bouncedAt ? 'came back' : 'waiting'}${said ? `, last error: ${said}` : ''}`;
}
