import { Temporal } from 'temporal-polyfill';
import { parseInstant } from './instant.js';

/** T1: the law's own time. */
export const LEGAL_ZONE = 'Europe/Brussels';

/** The day that was asked for last: every request asks for today's, and the zone's arithmetic takes longer than the rest of what is done with it. */
let last: { date: Temporal.PlainDate; begin: number; end: number } | undefined;

/** T1: the date on which something happened, for the law. */
export function legalDateOf(instant: Temporal.Instant): Temporal.PlainDate {
  const at = instant.epochMilliseconds;
  if (!last || at < last.begin || at >= last.end) {
    const date = instant.toZonedDateTimeISO(LEGAL_ZONE).toPlainDate();
    last = { date, begin: beginOfDate(date).epochMilliseconds, end: endOfDate(date).epochMilliseconds };
  }
  return last.date;
}

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
