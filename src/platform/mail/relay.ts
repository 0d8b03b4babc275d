import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { Config } from '../../config/config.js';
import { Clock } from '../clock/clock.js';
import { Database } from '../database/database.js';
import { RelayLane } from './relay-lane.js';
import { SmsGateway } from './sms-gateway.js';
import { SmtpTransport } from './smtp-transport.js';
import type { Transport } from './transport.js';

const EVERY = Temporal.Duration.from({ seconds: 30 });

/**
 * Sends what the outbox holds: at boot, after a commit that wrote something, and every 30 seconds. At least once: a crash between the
 * server's "250" and our commit sends a second copy (docs/decisions/0003-mail-outbox.md). Without SMTP_URL mails stay where they are.
 */
@Injectable()
export class Relay implements OnApplicationBootstrap, OnApplicationShutdown {
  /** One for each way: a silent mail server holds up no SMS. */
  private readonly lanes: readonly RelayLane[];
  private timer: NodeJS.Timeout | undefined;

  constructor(@Inject(Config) config: Config, @Inject(Clock) clock: Clock, @Inject(Database) database: Database) {
    this.lanes = transportsOf(config).map((transport) => new RelayLane(transport, clock, database));
  }

  onApplicationBootstrap(): void {
    if (this.lanes.length === 0) return;
    this.timer = setInterval(() => this.wake(), EVERY.total('milliseconds')).unref();
    this.wake();
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await Promise.all(this.lanes.map((lane) => lane.stop()));
  }

  /** Never fails: what cannot leave waits. */
  wake(): void {
    for (const lane of this.lanes) lane.wake();
  }
}

/** None where nothing may leave (S54). */
function transportsOf(config: Config): Transport[] {
  if (config.silent) return [];
  return [...(config.smtpUrl ? [new SmtpTransport(config.smtpUrl, config)] : []), ...(config.smsGateway ? [new SmsGateway(config.smsGateway)] : [])];
}
