import { type CallHandler, type ExecutionContext, Inject, Injectable, type NestInterceptor } from '@nestjs/common';
import type { Observable } from 'rxjs';
import { Temporal } from 'temporal-polyfill';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { callIn, sessionInForce } from '../authority/index.js';

const AT_MOST_EVERY = Temporal.Duration.from({ minutes: 1 });
const REMEMBERED = 50_000;

/** Keeps a used session from falling idle (ASVS 7.3.1). Reads run read-only, so this is a statement of its own, at most once a minute. */
@Injectable()
export class SessionPulse implements NestInterceptor {
  private readonly seen = new Map<string, Temporal.Instant>();

  constructor(@Inject(Clock) private readonly clock: Clock, @Inject(Database) private readonly database: Database) {}

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const credential = callIn(context)?.credential;
    if (credential?.kind === 'session' && this.isDue(credential.tokenHash.toString('base64'))) await this.touch(credential.tokenHash);
    return next.handle();
  }

  private isDue(key: string): boolean {
    const now = this.clock.now();
    const last = this.seen.get(key);
    if (last && Temporal.Instant.compare(now, last.add(AT_MOST_EVERY)) < 0) return false;
    if (this.seen.size >= REMEMBERED) this.seen.clear(); // forgetting costs one statement more
    this.seen.set(key, now);
    return true;
  }

  private async touch(tokenHash: Buffer): Promise<void> {
    await this.database.global((tx) => tx.query({
      name: 'session-touch',
      text: `update session s set last_seen_at = $2 where s.token_hash = $1 and s.last_seen_at < $3 and ${sessionInForce('s', '$2')}`,
      values: [tokenHash, tx.now.toString(), tx.now.subtract(AT_MOST_EVERY).toString()],
    }));
  }
}
