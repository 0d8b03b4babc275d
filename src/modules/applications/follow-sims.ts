import type { Transaction } from '../../platform/database/database.js';
import { countFromMinimum } from '../rules/index.js';
import { ACTIVATION, COUNTED_STATES } from './activation.js';

const APPLICATION = 'fleet-manager';
const { minimumSims: MINIMUM = 0 } = ACTIVATION[APPLICATION];

/** $1 the Customer. More than the minimum need not be counted. */
const STANDS = `select (select count(*)::integer from (select from sim where customer_id = $1 and state in (${COUNTED_STATES.map((state) => `'${state}'`).join(', ')}) limit ${MINIMUM}) c) sims,
  exists (select from subscription where customer_id = $1 and application = '${APPLICATION}' and ends_at is null and state = 'active') "isOn"`;

/**
 * SC-FM-7: whoever changed how many SIMs count says so, in the same transaction, behind the change. Falling below the minimum begins the clock of the
 * operator's right, reaching it ends it. One change of the number after the other, so that what was before this one is known, and none beside an exercise, which
 * holds the Customer for update; everybody else's hold of the Customer is not waited for: he may wait for a card that was changed here.
 * @param gained SIMs that count and did not; below nothing, that do no more
 */
export async function followSims(tx: Pick<Transaction, 'now' | 'query'>, customerId: string, gained: number): Promise<void> {
  if (gained === 0) return;
  await tx.query({ name: 'sims-followed-with-customer', text: 'select from customer where customer_id = $1 for key share', values: [customerId] });
  await tx.query({ name: 'sims-followed-alone', text: `select pg_advisory_xact_lock(hashtextextended('sims of ' || $1, 0))`, values: [customerId] });
  const [stands] = await tx.query<{ sims: number; isOn: boolean }>({ name: 'sims-of-minimum', text: STANDS, values: [customerId] });
  if (!stands) throw new Error('an aggregate without a row');
  const { sims, isOn } = stands;
  const subject = { customerId, application: APPLICATION } as const;
  if (sims >= MINIMUM) await countFromMinimum(tx, subject, { isBelow: false });
  // what an agent switched on against the rule was never above, and fell nowhere
  else if (isOn && sims - gained >= MINIMUM) await countFromMinimum(tx, subject, { isBelow: true });
}

/** How many of these cards count. */
export const countingSims = (states: Iterable<string>): number => [...states].filter((state) => COUNTED_STATES.some((each) => each === state)).length;
