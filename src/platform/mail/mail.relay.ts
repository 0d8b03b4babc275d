import { Inject, Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import { Temporal } from 'temporal-polyfill';
import { Config } from '../../config/config.js';
import { Clock } from '../clock/clock.js';
import { Database, type Transaction } from '../database/database.js';
import type { MailLanguage } from './courtesy.js';
import { htmlOf } from './html-of.js';

const EVERY = Temporal.Duration.from({ seconds: 30 });
/** After that the links in it are dead too. */
export const GIVEN_UP_AFTER = Temporal.Duration.from({ hours: 7 * 24 });
const LONGEST_PAUSE_SECONDS = 3600;
/** Of what a mail server says. */
const LONGEST_WORD = 500;

interface Waiting {
  id: string;
  recipient: string;
  subject: string;
  body: string;
  language: MailLanguage;
}

type SmtpFault = Error & { responseCode?: number };

/**
 * Sends what the outbox holds: at boot, after a commit that wrote a mail, and every 30 seconds. At least once: a crash between the
 * server's "250" and our commit sends a second copy (docs/decisions/0003-mail-outbox.md). Without SMTP_URL mails stay where they are.
 */
@Injectable()
export class MailRelay implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(MailRelay.name);
  private readonly transport: Transporter | null;
  private readonly pauses = new Map<string, { tries: number; until: Temporal.Instant }>();
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> | null = null;
  private again = false;

  constructor(
    @Inject(Config) private readonly config: Config,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Database) private readonly database: Database,
  ) {
    // shorter than the 15 s after which PostgreSQL ends an idle transaction
    const patience = { connectionTimeout: 4_000, greetingTimeout: 4_000, dnsTimeout: 4_000, socketTimeout: 8_000 };
    this.transport = config.smtpUrl && !config.silent ? createTransport({ url: config.smtpUrl, disableFileAccess: true, disableUrlAccess: true, ...patience }) : null;
  }

  onApplicationBootstrap(): void {
    if (!this.transport) return;
    this.timer = setInterval(() => this.wake(), EVERY.total('milliseconds')).unref();
    this.wake();
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    this.again = false;
    await this.running;
    this.transport?.close();
  }

  /** Starts a round, or asks the running one for another. Never fails: a mail that cannot leave waits. */
  wake(): void {
    if (!this.transport) return;
    this.again = this.running !== null;
    this.running ??= this.round(this.transport)
      .catch((fault: unknown) => this.logger.error(`mails wait: ${(fault as Error).message}`))
      .finally(() => {
        this.running = null;
        if (this.again) this.wake();
      });
  }

  private async round(transport: Transporter): Promise<void> {
    while (await this.database.global((tx) => this.sendOne(tx, transport)));
  }

  /** The row lock is held while the mail server talks, so that two nodes never send the same mail at the same time. */
  private async sendOne(tx: Transaction, transport: Transporter): Promise<boolean> {
    const [mail] = await tx.query<Waiting>({
      name: 'mail-next',
      text: `select id, recipient, subject, body, coalesce(language, 'en') language from mail where sent_at is null and created_at > $1 and id <> all($2::uuid[])
        order by created_at, id limit 1 for update skip locked`,
      values: [tx.now.subtract(GIVEN_UP_AFTER).toString(), this.paused(tx.now)],
    });
    if (!mail) return false;
    const { fault, response } = await transport.sendMail({
      from: { name: this.config.operatorName, address: this.config.mailFrom },
      to: mail.recipient,
      envelope: { from: this.config.mailFrom, to: [mail.recipient] },
      subject: mail.subject,
      text: mail.body,
      html: htmlOf(mail, this.config),
    }).then(({ response: said }: { response?: string }) => ({ fault: null, response: said ?? '' }), (reason: unknown) => ({ fault: reason as SmtpFault, response: '' }));
    await (fault ? this.failed(tx, mail, fault) : this.sent(tx, mail, response));
    // a refused mailbox says nothing about the next mail; a silent server ends the round
    return fault === null || (fault.responseCode ?? 0) >= 500;
  }

  /** What was said is kept as a digest (T11); the words may hold a link that still works. */
  private async sent(tx: Transaction, mail: Waiting, response: string): Promise<void> {
    this.pauses.delete(mail.id);
    await tx.query({
      name: 'mail-sent',
      text: `update mail set sent_at = $2, last_error = null, sender = $3, response = $4, response_code = 250,
        body = coalesce(digest, 'sha256:' || encode(sha256(convert_to(body, 'UTF8')), 'hex')) where id = $1`,
      values: [mail.id, this.clock.now().toString(), this.config.mailFrom, response.slice(0, LONGEST_WORD)],
    });
  }

  private async failed(tx: Transaction, mail: Waiting, fault: SmtpFault): Promise<void> {
    const tries = (this.pauses.get(mail.id)?.tries ?? 0) + 1;
    const seconds = Math.min(LONGEST_PAUSE_SECONDS, 30 * 2 ** (tries - 1));
    this.pauses.set(mail.id, { tries, until: tx.now.add({ seconds }) });
    // a server's answer may repeat the address: it goes into the row, not into the log
    this.logger.warn(`mail ${mail.id} not sent (try ${tries}), next in ${seconds} s`);
    await tx.query({
      name: 'mail-failed',
      text: 'update mail set last_error = $2, sender = $3, response = $2, response_code = $4 where id = $1',
      values: [mail.id, fault.message.slice(0, LONGEST_WORD), this.config.mailFrom, fault.responseCode ?? null],
    });
  }

  private paused(now: Temporal.Instant): string[] {
    return [...this.pauses].filter(([, { until }]) => Temporal.Instant.compare(until, now) > 0).map(([id]) => id);
  }
}
