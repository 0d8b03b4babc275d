import type { Transaction } from '../../platform/database/database.js';
import type { Call } from './call.js';
import type { Entry } from './ledger-events.js';
import type { Actor } from './standing.js';

/** So long an entry stands for the same look again: the pages of a list, a screen that reads itself anew (decision 0007). */
const STANDS = { minutes: 5 };
/** How far back among an agent's entries his last look is searched. */
const RECENT = 100;

interface Looking {
  tx: Transaction;
  actor: Actor;
  record(entry: Entry): Promise<void>;
}

/** GC-4.1-c, GC-10.1: who looked at what, why, and until when this entry stands for the same look. */
export async function tellLook(looking: Looking, { permission, subjectId }: Pick<Call, 'permission' | 'subjectId'>): Promise<void> {
  const { tx, actor } = looking;
  const [told] = await tx.query({
    name: 'look-told',
    text: `select from (select event, at, subject_id, body::jsonb body from ledger_entry where customer_id = $1 and actor_id = $2 order by seq desc limit ${RECENT}) e
      where e.event = 'operator.looked' and e.at > $3 and e.at <= $4 and e.subject_id is not distinct from $5
        and e.body #>> '{actor,reason}' = $6 and e.body #>> '{after,permission}' = $7`,
    values: [actor.customerId, actor.id, tx.now.subtract(STANDS).toString(), tx.now.toString(), subjectId, actor.reason, permission],
  });
  if (told) return;
  await looking.record({ event: 'operator.looked', subjectId, rules: ['GC-4.1-c', 'GC-10.1'], after: { permission, standsUntil: tx.now.add(STANDS).toString() } });
}
