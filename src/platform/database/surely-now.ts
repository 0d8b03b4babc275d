import { Temporal } from 'temporal-polyfill';
import type { Clock } from '../clock/clock.js';
import type { OperatorPool } from './operator-pool.js';
import { isoInstant } from './sql.js';

/** For what ends by itself and never comes back: the earlier of this node's clock and the database's, so that a node that is ahead ends nothing early. Where a test has turned the clock, both are turned. */
export async function surelyNow(clock: Pick<Clock, 'now' | 'turnedBy'>, pool: Pick<OperatorPool, 'query'>): Promise<Temporal.Instant> {
  const [row] = await pool.query<{ at: string }>({ text: `select ${isoInstant('clock_timestamp()')} "at"` });
  const [ours, theirs] = [clock.now(), Temporal.Instant.from(row?.at ?? '').add(clock.turnedBy)];
  return Temporal.Instant.compare(ours, theirs) <= 0 ? ours : theirs;
}
