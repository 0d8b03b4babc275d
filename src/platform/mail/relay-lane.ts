import { Logger } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import type { Clock } from '../clock/clock.js';
import type { Database, Transaction } from '../database/database.js';
import { GIVEN_UP_AFTER, givenUpBefore } from './given-up.js';
import { LONGEST_WORD, type Outcome, type Transport, type Waiting } from './transport.js';

const LONGEST_PAUSE_SECONDS = 3600;

/** What waits for one transport, sent one after the other. */
export class RelayLane {
  private readonly logger = new Logger('Relay');
  private readonly pauses = new Map<string, { tries: number; until: Temporal.Instant }>();
  private running: Promise<void> | null = null;
  private again = false;

  constructor(private readonly transport: Transport, private readonly clock: Clock, private readonly database: Database) {}

  /** Starts a round, or asks the running one for another. */
  wake(): void {
    this.again = this.running !== null;
    this.running ??= this.round()
      .catch((fault: unknown) => this.logger.error(`${this.transport.name} waits: ${(fault as Error).message}`))
      .finally(() => {
        this.running = null;
        if (this.again) this.wake();
      });
  }

  async stop(): Promise<void> {
    this.again = false;
    await this.running;
    this.transport.close();
  }

  private async round(): Promise<void> {
    while (await this.database.global((tx) => this.sendOne(tx)));
  }

  /** The row lock is held while the server talks, so that two nodes never send the same at the same time. */
  private async sendOne(tx: Transaction): Promise<boolean> {
    const [waiting] = await tx.query<Waiting>({
      name: 'mail-next',
      text: `select id, recipient, subject, body, coalesce(language, 'en') language from mail where sent_at is null and bounced_at is null and transport = $3 and created_at > $1 and created_at > ${givenUpBefore('mail', '$4::timestamptz')} and id <> all($2::uuid[])
        order by created_at, id limit 1 for update skip locked`,
      values: [this.begin(tx.now).toString(), this.paused(tx.now), this.transport.name, tx.now.toString()],
    });
    if (!waiting) return false;
    const outcome = await this.transport.send(waiting);
    await this.keep(tx, waiting.id, { ...outcome, said: outcome.said.slice(0, LONGEST_WORD) });
    return outcome.became !== 'out';
  }

  private keep(tx: Transaction, id: string, outcome: Outcome): Promise<void> {
    if (outcome.became === 'sent') return this.sent(tx, id, outcome);
    return outcome.became === 'bounced' ? this.bounced(tx, id, outcome) : this.failed(tx, id, outcome);
  }

  /** What was said is kept as a digest (T11); the words may hold a link that still works. */
  private async sent(tx: Transaction, id: string, { said, code }: Outcome): Promise<void> {
    this.pauses.delete(id);
    await tx.query({
      name: 'mail-sent',
      text: `update mail set sent_at = $2, last_error = null, sender = $3, response = $4, response_code = $5, body = ${DIGESTED} where id = $1`,
      values: [id, this.clock.now().toString(), this.transport.sender, said, code],
    });
  }

  /** Nothing left and nothing will: no agent has to record what the transport itself has brought back. */
  private async bounced(tx: Transaction, id: string, { said, code }: Outcome): Promise<void> {
    this.pauses.delete(id);
    await tx.query({
      name: 'mail-bounced',
      text: `update mail set bounced_at = $2, bounce = $4, last_error = $4, sender = $3, response = $4, response_code = $5, body = ${DIGESTED} where id = $1`,
      values: [id, this.clock.now().toString(), this.transport.sender, said, code],
    });
  }

  private async failed(tx: Transaction, id: string, { said, code }: Outcome): Promise<void> {
    const tries = (this.pauses.get(id)?.tries ?? 0) + 1;
    const seconds = Math.min(LONGEST_PAUSE_SECONDS, 30 * 2 ** (tries - 1));
    this.pauses.set(id, { tries, until: tx.now.add({ seconds }) });
    // a server's answer may repeat the address: it goes into the row, not into the log
    this.logger.warn(`${this.transport.name} ${id} not sent (try ${tries}), next in ${seconds} s`);
    await tx.query({
      name: 'mail-failed',
      text: 'update mail set last_error = $2, sender = $3, response = $2, response_code = $4 where id = $1',
      values: [id, said, this.transport.sender, code],
    });
  }

  private paused(now: Temporal.Instant): string[] {
    const begin = this.begin(now);
    for (const [id, { until }] of this.pauses) if (Temporal.Instant.compare(until, begin) < 0) this.pauses.delete(id);
    return [...this.pauses].filter(([, { until }]) => Temporal.Instant.compare(until, now) > 0).map(([id]) => id);
  }

  /** What was written before is given up. */
  private begin(now: Temporal.Instant): Temporal.Instant {
    return now.subtract(GIVEN_UP_AFTER[this.transport.name]);
  }
}

const DIGESTED = `coalesce(digest, 'sha256:' || encode(sha256(convert_to(body, 'UTF8')), 'hex'))`;
