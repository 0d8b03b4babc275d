import { Inject, Injectable, type INestApplicationContext } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { legalDateOf } from '../../kernel/index.js';
import { Database, type Transaction } from '../../platform/database/database.js';
import { OperatorPool } from '../../platform/database/operator-pool.js';
import { Jobs } from '../../platform/jobs/jobs.js';
import { Ledger } from '../../platform/ledger/ledger.js';
import type { LedgerEvent } from '../authority/index.js';
import { lockCustomer } from '../customers/index.js';
import { controlLostSince, controlOf, controlUntil, registered, unreviewedSince } from '../legal-entities/index.js';
import { dropLoss, followed, keepDoubt, keepLoss, listedById, type ListedRow, numbersOf } from './operator-affiliations.queries.js';
import { dayBegins } from './operator-affiliations.service.js';
import { TellAffiliation } from './tell-affiliation.js';

interface At {
  tx: Transaction;
  customerId: string;
}

/**
 * GC-9.1-e: after facts of the register changed, each affiliate that is listed is looked at again. What reviewed facts show ends at its day, which may be past or
 * still to come; what only unreviewed facts show is put before the operator. Looking twice changes nothing, so a job that comes again does not either.
 */
@Injectable()
export class FollowControl {
  constructor(
    @Inject(Database) private readonly database: Pick<Database, 'write'>, @Inject(OperatorPool) private readonly pool: OperatorPool, @Inject(Ledger) private readonly ledger: Ledger,
    @Inject(TellAffiliation) private readonly news: TellAffiliation,
  ) {}

  async execute(): Promise<void> {
    const faults: unknown[] = [];
    for (const { customerId, id } of await followed(this.pool)) await this.database.write(customerId, (tx) => this.follow({ tx, customerId }, id)).catch((fault: unknown) => faults.push(fault));
    if (faults.length > 0) throw new AggregateError(faults, 'affiliations whose control could not be judged'); // the others were; the job comes again
  }

  private async follow(at: At, id: string): Promise<void> {
    if ((await lockCustomer(at.tx, at.customerId)) === null) return;
    at.tx.readClockAgain();
    const row = await listedById(at, id);
    if (!row || row.state !== 'listed') return;
    const found = await lookedUp(at, row);
    if (found) await this.keep(at, row, found);
  }

  private async keep(at: At, row: ListedRow, { lostOn, isDoubted }: Found): Promise<void> {
    if (lostOn !== null) return this.lose(at, row, dayBegins(lostOn));
    if (row.control.until !== null) {
      await dropLoss(at, row.id);
      await this.news.tell(at, { id: row.id, parentId: row.parent.id }, 'affiliateControlShown');
      await this.record(at, row, 'affiliate.control-shown');
    }
    if (isDoubted === (row.doubtedAt !== null) && !(await isNewDoubt(at, row))) return;
    await keepDoubt(at, row.id, isDoubted);
    await this.record(at, row, isDoubted ? 'affiliate.doubted' : 'affiliate.doubt-gone');
  }

  private async lose(at: At, row: ListedRow, until: string): Promise<void> {
    if (isSame(until, row.control.until)) return;
    await keepLoss(at, row.id, { at: until, loss: 'By the register of legal entities', by: null });
    await this.news.tell(at, { id: row.id, parentId: row.parent.id }, 'affiliateControlLost');
    await this.record(at, row, 'affiliate.control-lost');
  }

  private async record(at: At, { id, control: before }: ListedRow, event: LedgerEvent): Promise<void> {
    const after = (await listedById(at, id))?.control;
    await this.ledger.record(at.tx, { customerId: at.customerId, actor: { kind: 'system', id: null, capacity: null }, event, subjectId: id, rules: ['GC-9.1-e'], before: { control: before }, after: { control: after } });
  }
}

/** What was waived was what was known then. */
const isNewDoubt = async ({ tx }: At, { doubtedAt, doubtWaivedAt }: ListedRow): Promise<boolean> => doubtedAt !== null && doubtWaivedAt !== null && unreviewedSince(tx, doubtWaivedAt);

interface Found {
  /** The day on which reviewed facts end it; null: none that is known. */
  lostOn: string | null;
  isDoubted: boolean;
}

const isSame = (one: string, other: string | null): boolean => other !== null && Date.parse(one) === Date.parse(other);

/** Null where the register says nothing of it: then it rests on what was declared. */
async function lookedUp({ tx, customerId }: At, { parent, control }: ListedRow): Promise<Found | null> {
  const numbers = await numbersOf(tx, { parentId: parent.id, customerId });
  const pair = numbers && (await registered(tx, numbers));
  if (!pair?.isTold) return null;
  const asked = { ...pair, asOf: legalDateOf(tx.now).toString() };
  const { reviewed, all } = await controlOf(tx, asked);
  if (reviewed) return { lostOn: await controlUntil(tx, asked), isDoubted: !all };
  const since = legalDateOf(Temporal.Instant.from(control.from)).toString();
  const lostOn = await controlLostSince(tx, asked, since);
  // reviewed facts that never showed control say less than what was declared: a human looks
  return control.evidence === 'declared' && lostOn === since ? { lostOn: null, isDoubted: !all } : { lostOn, isDoubted: false };
}

/** Commands do not: they end too soon. */
export async function startControlFollower(app: INestApplicationContext): Promise<readonly string[]> {
  const follow = app.get(FollowControl);
  await app.get(Jobs).work('ownership-facts', () => follow.execute());
  return [];
}
