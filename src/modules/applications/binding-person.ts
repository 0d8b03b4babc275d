import type { Acting, Row } from '../authority/index.js';
import { ForPeople } from './applications.errors.js';

/** Nothing of a part: a right narrowed to a cost centre does not cover it. */
export const WHOLE: Row = {};

/**
 * GC-8.2-b(7), GC-7, GC-4.7: whoever accepts a price or terms binds the whole Customer: the Access Owner, or a person who was given the order right on all
 * of it. A machine binds nobody.
 */
export async function demandBinding(acting: Acting): Promise<{ customerId: string; memberId: string; capacity: string }> {
  await acting.demand('order:place', WHOLE);
  const { kind, memberId, capacity } = acting.actor;
  if (kind !== 'person' || memberId === null) throw new ForPeople();
  return { customerId: acting.customerId, memberId, capacity };
}
