import { Temporal } from 'temporal-polyfill';

/** Half-open [from, to); `to` null is open. Rights, links and holdings all are intervals (blueprint 5). */
export interface Interval {
  from: Temporal.Instant;
  to: Temporal.Instant | null;
}

export type Phase = 'notBegun' | 'inForce' | 'ended';

const compare = (a: Temporal.Instant, b: Temporal.Instant): number => Temporal.Instant.compare(a, b);

export function contains(interval: Interval, at: Temporal.Instant): boolean {
  return phase(interval, at) === 'inForce';
}

/** The end is asked first: what was revoked before it began has ended, it is not still to begin. */
export function phase({ from, to }: Interval, at: Temporal.Instant): Phase {
  if (to !== null && compare(at, to) >= 0) return 'ended';
  return compare(at, from) < 0 ? 'notBegun' : 'inForce';
}

export function overlaps(a: Interval, b: Interval): boolean {
  return intersect(a, b) !== null;
}

/** The common part, or null where there is not one instant of it. */
export function intersect(a: Interval, b: Interval): Interval | null {
  const from = compare(a.from, b.from) >= 0 ? a.from : b.from;
  const to = earliest(a.to, b.to);
  return to !== null && compare(from, to) >= 0 ? null : { from, to };
}

/** The first of several ends; null (open) ends nothing. */
export function earliest(...ends: (Temporal.Instant | null)[]): Temporal.Instant | null {
  return ends.reduce((first, end) => (first === null || (end !== null && compare(end, first) < 0) ? end : first), null);
}
