import { Temporal } from 'temporal-polyfill';
import { parseInstant } from './instant.js';

/** T1: the law's own time. */
export const LEGAL_ZONE = 'Europe/Brussels';

/** T1: the date on which something happened, for the law. */
export const legalDateOf = (instant: Temporal.Instant): Temporal.PlainDate => instant.toZonedDateTimeISO(LEGAL_ZONE).toPlainDate();

export const beginOfDate = (date: Temporal.PlainDate): Temporal.Instant => date.toZonedDateTime(LEGAL_ZONE).toInstant();

/** T2: the first instant that no longer belongs to the date. */
export const endOfDate = (date: Temporal.PlainDate): Temporal.Instant => beginOfDate(date.add({ days: 1 }));

/** A date such as 2026-04-01, or the legal date of an instant. Null for anything else. */
export function parseLegalDate(text: string): Temporal.PlainDate | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) {
    const instant = parseInstant(text);
    return instant && legalDateOf(instant);
  }
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' });
  } catch {
    return null;
  }
}
