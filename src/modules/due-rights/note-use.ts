import { type CallHandler, type ExecutionContext, Inject, Injectable, type NestInterceptor } from '@nestjs/common';
import type { Observable } from 'rxjs';
import { legalDateOf } from '../../kernel/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { Database } from '../../platform/database/database.js';
import { Log } from '../../platform/telemetry/log.js';
import { type Application, type Call, callIn, isPermission, PERMISSIONS } from '../authority/index.js';
import { noteUse } from '../rules/index.js';

const REMEMBERED = 100_000;

interface Noted {
  day: string;
  /** False: whoever came was none of this Customer's. */
  done: Promise<boolean>;
}

/**
 * GC-2.2.3: that a Customer's people or machines use the portal, and which Application, to the day: one write a day and pair on each node, however often.
 * Before the work, so that whoever is served has used it, also in the last minute; so a request that is then refused counts, too. A permission of several
 * Applications is a use of each: what cannot be told apart is decided for the Customer.
 */
@Injectable()
export class NoteUse implements NestInterceptor {
  private readonly noted = new Map<string, Noted>();

  constructor(@Inject(Clock) private readonly clock: Clock, @Inject(Database) private readonly database: Database, @Inject(Log) private readonly log: Log) {}

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const call = callIn(context);
    const { customerId } = call ?? {};
    if (call && customerId && !(call.credential.kind === 'session' && call.credential.realm === 'operator')) await this.note(call, customerId);
    return next.handle();
  }

  /** Who comes while it is being noted waits for that. */
  private async note(call: Call, customerId: string): Promise<void> {
    const day = legalDateOf(this.clock.now()).toString();
    const pairs = applicationsOf(call).map((application) => ({ application, key: `${customerId} ${application}` }));
    const notedToday = (key: string): Noted[] => [this.noted.get(key)].filter((noted) => noted?.day === day) as Noted[];
    const underWay = pairs.flatMap(({ key }) => notedToday(key).map(({ done }) => done));
    const due = pairs.filter(({ key }) => notedToday(key).length === 0);
    if (due.length > 0) {
      const done = this.write(call, customerId, due.map(({ application }) => application));
      if (this.noted.size >= REMEMBERED) this.noted.clear(); // forgetting costs one statement more
      for (const { key } of due) this.noted.set(key, { day, done });
      if (!(await done)) for (const { key } of due) this.noted.delete(key);
    }
    if ((await Promise.all(underWay)).includes(false)) await this.note(call, customerId); // it was a stranger's
  }

  private async write({ credential }: Call, customerId: string, applications: readonly Application[]): Promise<boolean> {
    const user = credential.kind === 'session' ? { tokenHash: credential.tokenHash } : { clientId: credential.clientId };
    try {
      return await this.database.write(customerId, (tx) => noteUse(tx, { customerId, applications }, user));
    } catch (fault) {
      this.log.fault(fault); // the next request is noted, then
      return false;
    }
  }
}

const applicationsOf = ({ permission }: Call): Application[] =>
  [...new Set<Application>(['administration', ...(permission && isPermission(permission) ? PERMISSIONS[permission].applications : [])])];
