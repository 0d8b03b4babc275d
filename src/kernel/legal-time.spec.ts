import { Temporal } from 'temporal-polyfill';
import { beginOfDate, endOfDate, LEGAL_ZONE, legalDateOf } from './legal-time.js';

describe('the legal date', () => {
  const counted = (at: Temporal.Instant): string => at.toZonedDateTimeISO(LEGAL_ZONE).toPlainDate().toString();
  /** Both hours of the year at which Brussels changes, and years in which it counted otherwise. */
  const days = ['0001-01-02', '1892-05-01', '1940-05-20', '1977-04-03', '2026-03-29', '2026-10-25', '2026-12-31', '2027-01-01', '9999-12-30'].map((day) => Temporal.PlainDate.from(day));
  const moments = days.flatMap((day) => [beginOfDate(day), beginOfDate(day).add({ hours: 2 }), endOfDate(day).subtract({ milliseconds: 1 }), endOfDate(day)]);

  it('T1: is that of Brussels, whichever day was asked for before', () => {
    for (const before of moments) {
      for (const at of moments) expect([legalDateOf(before), legalDateOf(at)].map(String)).toEqual([before, at].map(counted));
    }
  });
});
