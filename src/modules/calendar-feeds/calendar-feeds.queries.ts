import type { Transaction } from '../../platform/database/database.js';
import { isoInstant } from '../../platform/database/sql.js';
import type { Capacity } from '../authority/index.js';

export interface KeptFeed {
  id: string;
  memberId: string;
  capacity: Capacity;
  madeAt: string;
}

const FEED = `select f.id, f.member_id "memberId", f.capacity, ${isoInstant('f.made_at')} "madeAt" from calendar_feed f`;

/** GC-4.3-b: whoever took over a sign-in may have made one; what was made before the report is worth nothing after it. */
const TRUSTED = `f.ended_at is null and not exists (select from member m join identity_customer v on v.identity_id = m.identity_id and v.customer_id = m.customer_id
  where m.customer_id = f.customer_id and m.id = f.member_id and v.reported_at >= f.made_at)`;

export async function feedOf(tx: Transaction, customerId: string, memberId: string): Promise<KeptFeed | null> {
  const [feed] = await tx.query<KeptFeed & Record<string, unknown>>({ name: 'calendar-feed-of', text: `${FEED} where f.customer_id = $1 and f.member_id = $2 and ${TRUSTED}`, values: [customerId, memberId] });
  return feed ?? null;
}

export async function feedBehind(tx: Transaction, customerId: string, tokenHash: Buffer): Promise<KeptFeed | null> {
  const [feed] = await tx.query<KeptFeed & Record<string, unknown>>({ name: 'calendar-feed-behind', text: `${FEED} where f.customer_id = $1 and f.token_hash = $2 and ${TRUSTED}`, values: [customerId, tokenHash] });
  return feed ?? null;
}

/** One change of somebody's address after the other, so that he has one at most; whoever waited comes later. */
export async function holdFeed(tx: Transaction, customerId: string, memberId: string): Promise<void> {
  await tx.query({ name: 'calendar-feed-hold', text: `select pg_advisory_xact_lock(hashtextextended('calendar of ' || $1 || $2, 0))`, values: [customerId, memberId] });
  tx.readClockAgain();
}

/** @returns the id of the one that ended; null: there was none */
export async function endFeed(tx: Transaction, customerId: string, memberId: string): Promise<string | null> {
  const [ended] = await tx.query<{ id: string }>({
    name: 'calendar-feed-end', text: 'update calendar_feed set ended_at = greatest($3, made_at) where customer_id = $1 and member_id = $2 and ended_at is null returning id', values: [customerId, memberId, tx.now.toString()],
  });
  return ended?.id ?? null;
}

export const insertFeed = (tx: Transaction, customerId: string, feed: Omit<KeptFeed, 'madeAt'> & { tokenHash: Buffer }): Promise<unknown> => tx.query({
  name: 'calendar-feed-make', text: 'insert into calendar_feed (customer_id, id, member_id, capacity, token_hash, made_at) values ($1, $2, $3, $4, $5, $6)',
  values: [customerId, feed.id, feed.memberId, feed.capacity, feed.tokenHash, tx.now.toString()],
});
