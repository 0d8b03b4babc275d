import { Inject, Injectable, type INestApplicationContext } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { Config } from '../../config/config.js';
import { Database } from '../../platform/database/database.js';
import { type JobPayloads, Jobs } from '../../platform/jobs/jobs.js';
import { Outbox } from '../../platform/mail/outbox.js';
import { legalTime } from '../authority/index.js';
import { lockCustomer } from '../customers/index.js';
import { affiliationMail, type News, type Side } from './affiliation.mails.js';
import { type Read, readerOf } from './affiliations.queries.js';

const PAGES: Record<Side, string> = { affiliate: 'affiliations', parent: 'affiliates' };

/**
 * GC-9.1: what the operator, the affiliate or the register changes is told to the Access Owner by title of both companies; where there is none, to the address of the registration.
 * The affiliate is told by the same transaction, the parent after it by a job, since its people and its notices stand behind its own wall. Where a process dies between
 * that mail and the end of its job, it comes twice.
 */
@Injectable()
export class TellAffiliation {
  constructor(
    @Inject(Database) private readonly database: Pick<Database, 'write'>, @Inject(Jobs) private readonly jobs: Pick<Jobs, 'send'>, @Inject(Outbox) private readonly outbox: Outbox,
    @Inject(Config) private readonly config: Pick<Config, 'origin' | 'operatorName'>,
  ) {}

  /** Whoever calls holds the affiliate, which has not ended, and has written what is told. */
  async tell(affiliate: Read, { id, parentId }: { id: string; parentId: string }, kind: News): Promise<void> {
    await this.put(affiliate, id, { kind, side: 'affiliate' });
    await this.jobs.send(affiliate.tx, 'affiliate-news', { parentId, affiliationId: id, kind });
  }

  /** GC-2.2.3-b: of a Customer that has ended nobody hears any more. */
  execute({ parentId, affiliationId, kind }: JobPayloads['affiliate-news']): Promise<void> {
    return this.database.write(parentId, async (tx) => {
      if ((await lockCustomer(tx, parentId)) !== null) await this.put({ tx, customerId: parentId }, affiliationId, { kind, side: 'parent' });
    });
  }

  /** A loss that was to come may be gone again before its job comes, or be there again. */
  private async put({ tx, customerId }: Read, affiliationId: string, { kind, side }: { kind: News; side: Side }): Promise<void> {
    const { customer, lostAt, ...reader } = await readerOf({ tx, customerId }, affiliationId);
    if (kind === 'affiliateControlLost' ? lostAt === null : kind === 'affiliateControlShown' && lostAt !== null) return;
    const day = lostAt === null ? '' : legalTime(reader.language, Temporal.Instant.from(lostAt), 'dayAlone');
    const link = `${this.config.origin}/customers/${customerId}/${PAGES[side]}/${affiliationId}`;
    await this.outbox.put(tx, affiliationMail({ ...reader, customerId }, { kind, side, operator: this.config.operatorName, customer, day, link }));
  }
}

/** Commands do not: they end too soon. */
export async function startAffiliateNews(app: INestApplicationContext): Promise<readonly string[]> {
  const tell = app.get(TellAffiliation);
  await app.get(Jobs).work('affiliate-news', (news) => tell.execute(news));
  return [];
}
