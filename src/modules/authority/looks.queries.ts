import type { Transaction } from '../../platform/database/database.js';
import type { Call } from './call.js';
import type { Entry } from './ledger-events.js';
import type { Actor } from './standing.js';
import { thingsAmong } from './things.queries.js';

/** So long an entry stands for the same look again: the pages of a list, a screen that reads itself anew (decision 0007). */
const STANDS = { minutes: 5 };
/** How far back among an agent's entries his last looks are searched. */
const RECENT = 100;

interface Looking {
  tx: Transaction;
  actor: Actor;
  record(entry: Entry): Promise<void>;
}

/**
 * GC-4.1-c, GC-10.1: who looked at what, why, and until when this entry stands for the same look; one entry for each thing of the
 * Customer that the request named, or for the list. Last in the transaction: it takes the lock on the Customer's chain.
 * @param reason where it was not said in the header
 */
export async function tellLook(looking: Looking, { permission, named }: Pick<Call, 'permission' | 'named'>, reason = looking.actor.reason): Promise<void> {
  const { tx, actor } = looking;
  const told = await tx.query<{ subject_id: string | null }>({
    name: 'looks-told',
    text: `select subject_id from (select event, at, subject_id, body::jsonb body from ledger_entry where customer_id = $1 and actor_id = $2 order by seq desc limit ${RECENT}) e
      where e.event = 'operator.looked' and e.at > $3 and e.at <= $4 and e.body ->> 'reason' = $5 and e.body #>> '{after,permission}' = $6`,
    values: [actor.customerId, actor.id, tx.now.subtract(STANDS).toString(), tx.now.toString(), reason, permission],
  });
  const known = new Set(told.map(({ subject_id: subject }) => subject));
  const things = await thingsAmong(tx, actor.customerId, named);
  for (const subjectId of things.size === 0 ? [null] : [...things].sort()) {
    if (known.has(subjectId)) continue;
    await looking.record({ event: 'operator.looked', subjectId, rules: ['GC-4.1-c', 'GC-10.1'], reason, after: { permission, standsUntil: tx.now.add(STANDS).toString() } });
  }
}
