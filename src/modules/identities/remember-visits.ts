import { type CallHandler, type ExecutionContext, Inject, Injectable, type NestInterceptor } from '@nestjs/common';
import type { Observable } from 'rxjs';
import { beginOfDate, legalDateOf } from '../../kernel/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { ACCEPTED_HERE, type Call, callIn, sessionInForce } from '../authority/index.js';

const REMEMBERED = 50_000;

/**
 * When a person was last seen at a Customer, to the day (T1): one write a day and Customer. Not before he accepted there, so that
 * nobody learns from it that he signs in elsewhere (S07).
 */
@Injectable()
export class RememberVisits implements NestInterceptor {
  private readonly seen = new Map<string, string>();

  constructor(@Inject(Clock) private readonly clock: Clock, @Inject(Database) private readonly database: Database) {}

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const call = callIn(context);
    if (call?.customerId && this.isDue(call)) await this.remember(call, call.customerId);
    return next.handle();
  }

  private isDue({ credential, customerId }: Call): boolean {
    if (credential.kind !== 'session' || credential.realm !== 'customer') return false;
    const key = `${credential.tokenHash.toString('base64')} ${String(customerId)}`;
    const today = legalDateOf(this.clock.now()).toString();
    if (this.seen.get(key) === today) return false;
    if (this.seen.size >= REMEMBERED) this.seen.clear(); // forgetting costs one statement more
    this.seen.set(key, today);
    return true;
  }

  private async remember({ credential }: Call, customerId: string): Promise<void> {
    if (credential.kind !== 'session') return;
    await this.database.write(customerId, (tx) => tx.query({
      name: 'remember-visit',
      text: `update identity_customer v set last_seen_at = $3
        from session s join member m on m.customer_id = $1 and m.identity_id = s.subject_id and m.starts_at <= $3 and (m.ends_at is null or m.ends_at > $3)
        where s.token_hash = $2 and s.realm = 'customer' and ${sessionInForce('s', '$3')} and ${ACCEPTED_HERE}
          and v.identity_id = s.subject_id and v.customer_id = $1 and (v.last_seen_at is null or v.last_seen_at < $4)`,
      values: [customerId, credential.tokenHash, tx.now.toString(), beginOfDate(legalDateOf(tx.now)).toString()],
    }));
  }
}
