import type { Temporal } from 'temporal-polyfill';

const LEGAL_ZONE = 'Europe/Brussels';

/**
 * The end, no longer included, of a term of calendar months: legal time (T1), the day of the event is day 0 and the last day counts to its
 * end (T2), the same day of the month or the last one where that is missing (T6, A: no other convention ends sooner).
 */
export const endOfMonths = (from: Temporal.Instant, months: number): Temporal.Instant =>
  from.toZonedDateTimeISO(LEGAL_ZONE).toPlainDate().add({ months }).add({ days: 1 }).toZonedDateTime(LEGAL_ZONE).toInstant();
