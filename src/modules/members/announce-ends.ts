import { Inject, Injectable, type INestApplicationContext } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { Config } from '../../config/config.js';
import { LEGAL_ZONE, legalDateOf } from '../../kernel/index.js';
import { Database, type Transaction } from '../../platform/database/database.js';
import { type JobPayloads, Jobs } from '../../platform/jobs/jobs.js';
import { Outbox } from '../../platform/mail/outbox.js';
import { reachedAmong } from '../access/index.js';
import { contactsOf } from '../authority/index.js';
import { endsMail } from './ends.mails.js';
import { announceEnds, holdActive } from './members.queries.js';

/** So long before the last day, in the morning; at once where less is left. */
const AHEAD = { days: 14 };
const MORNING = Temporal.PlainTime.from({ hour: 8 });
/** More who can act than these are not all disturbed; the Access Owner first. */
const MOST_TOLD = 20;

/**
 * GC-9.2-b: who can act is told ahead whose link ends, those of one day in one mail. That it was told commits with the mails, so a job that comes twice, on whichever
 * node, tells once; an end that has moved is told anew. A job tells of every end of its Customer whose morning has come and that was not told, not of its own day alone: an end
 * that nobody planned, or whose job was lost, is told by the next one.
 */
@Injectable()
export class AnnounceEnds {
  private readonly planned = new WeakMap<Transaction, Set<string>>();

  constructor(
    @Inject(Database) private readonly database: Pick<Database, 'write'>,
    @Inject(Jobs) private readonly jobs: Jobs,
    @Inject(Outbox) private readonly outbox: Outbox,
    @Inject(Config) private readonly config: Pick<Config, 'origin' | 'rulePack'>,
  ) {}

  /** Once in a transaction for each last day: a file of people has many ends and few days. */
  async plan(tx: Transaction, customerId: string, ends: readonly (Temporal.Instant | null)[]): Promise<void> {
    const planned = this.planned.get(tx) ?? new Set();
    this.planned.set(tx, planned);
    for (const day of ends.flatMap((end) => (end && Temporal.Instant.compare(end, tx.now) > 0 ? lastDay(end) : []))) {
      if (planned.has(day)) continue;
      planned.add(day);
      const at = Temporal.PlainDate.from(day).subtract(AHEAD).toZonedDateTime({ timeZone: LEGAL_ZONE, plainTime: MORNING }).toInstant();
      await this.jobs.send(tx, 'link-end', { customerId, day, ...(Temporal.Instant.compare(at, tx.now) > 0 && { at }) });
    }
  }

  /** GC-2.2.3-b: of a Customer that has ended nobody hears any more. */
  execute({ customerId, day }: JobPayloads['link-end']): Promise<void> {
    return this.database.write(customerId, async (tx) => {
      const customer = await holdActive(tx, customerId);
      const ending = customer ? await announceEnds(tx, customerId, { day, dueBy: dueBy(tx.now) }) : [];
      if (!customer || ending.length === 0) return;
      const { all } = await contactsOf({ tx, customerId, pack: this.config.rulePack });
      const told = all.slice(0, MOST_TOLD).map(({ memberId }) => memberId);
      const readers = [...(await reachedAmong(tx, customerId, told)).values()];
      for (const [last, links] of Map.groupBy(ending, ({ lastDay: each }) => each)) {
        const news = { customerId, customer: customer.legalName, day: Temporal.PlainDate.from(last), ending: links, link: `${this.config.origin}/customers/${customerId}/people` };
        for (const reader of readers) await this.outbox.put(tx, endsMail(reader, news));
      }
    });
  }
}

/** The latest of the last days whose morning to be told has come. */
function dueBy(now: Temporal.Instant): string {
  const here = now.toZonedDateTimeISO(LEGAL_ZONE);
  const morning = Temporal.PlainTime.compare(here.toPlainTime(), MORNING) >= 0 ? here.toPlainDate() : here.toPlainDate().subtract({ days: 1 });
  return morning.add(AHEAD).toString();
}

/** The day in Brussels on which it holds for the last time: an end is exclusive. */
const lastDay = (end: Temporal.Instant): string => legalDateOf(end.subtract({ milliseconds: 1 })).toString();

/** Commands do not: they end too soon. */
export async function startAnnouncements(app: INestApplicationContext): Promise<readonly string[]> {
  const announce = app.get(AnnounceEnds);
  await app.get(Jobs).work('link-end', (due) => announce.execute(due));
  return [];
}
