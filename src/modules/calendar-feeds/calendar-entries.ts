import { legalDateOf } from '../../kernel/index.js';
import { type Acting, buildPolicy, type Capacity, decide, openCapacities } from '../authority/index.js';
import { openTerms } from '../documents/index.js';
import type { CalendarEntryKind } from './calendar-words.js';

/** A day that the calendar shows. */
export interface CalendarEntry {
  kind: CalendarEntryKind;
  /** Of what it is about: the entry stays the same one when its day moves. */
  id: string;
  /** The legal date. */
  day: string;
  /** When its day was last set. */
  since: string;
  /** Behind the origin of the portal. */
  path: string;
}

/** What a calendar of this person in this capacity holds now. GC-2.2.3 is not among it: the Customer is not shown those dates (decision 0024). */
export function holdsFor({ standing, pack, tx }: Acting, capacity: Capacity): CalendarEntryKind[] {
  if (!openCapacities(standing, tx.now).includes(capacity)) return [];
  const policy = buildPolicy(standing, { capacity, at: tx.now }, pack);
  return [...(decide(policy, 'document:read', {}).allowed ? ['objectionEnds' as const] : []), 'accessEnds'];
}

/** By day. */
export async function entriesFor(acting: Acting): Promise<CalendarEntry[]> {
  return [...await objectionEnds(acting), ...accessEnds(acting)].sort((a, b) => a.day.localeCompare(b.day) || a.id.localeCompare(b.id));
}

async function objectionEnds(acting: Acting): Promise<CalendarEntry[]> {
  if (!acting.decide('document:read', {}).allowed) return []; // whoever reads all of them: what a third party may use is not its to object to
  const terms = await openTerms(acting);
  return terms.map(({ id, dueOn, since }) => ({ kind: 'objectionEnds', id, day: dueOn, since, path: `/customers/${acting.customerId}/documents/${id}` }));
}

/** His own rights, of any capacity, as every explanation tells him; the last day of each that has an end ahead. */
function accessEnds({ standing, customerId, tx: { now } }: Acting): CalendarEntry[] {
  return standing.grants.flatMap(({ id, interval: { to }, revokedAt, secondPerson, givenAt }) => {
    if (to === null || to.epochMilliseconds <= now.epochMilliseconds || revokedAt || secondPerson === 'refused' || secondPerson === 'pending') return [];
    return [{ kind: 'accessEnds', id, day: legalDateOf(to.subtract({ milliseconds: 1 })).toString(), since: givenAt.toString(), path: `/customers/${customerId}` }];
  });
}
