import { Temporal } from 'temporal-polyfill';

const FORM = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/;
const FIRST = Temporal.Instant.from('0001-01-01T00:00:00Z');
const LAST = Temporal.Instant.from('9999-12-31T23:59:59.999Z');

/** An instant with its offset (RFC 3339), of milliseconds, of the years 1 to 9999: what PostgreSQL and JSON carry without loss. Null for anything else. */
export function parseInstant(text: string): Temporal.Instant | null {
  if (!FORM.test(text)) return null;
  try {
    const instant = Temporal.Instant.from(text); // the 30th of February has the form too
    return Temporal.Instant.compare(instant, FIRST) < 0 || Temporal.Instant.compare(instant, LAST) > 0 ? null : instant;
  } catch {
    return null;
  }
}
