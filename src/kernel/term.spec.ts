import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { endOfMonths } from './term.js';

const endOf = (from: string, months = 3): string => endOfMonths(Temporal.Instant.from(from), months).toString();

it.each([
  ['30 Nov 2026 to the end of 28 Feb 2027', '2026-11-30T10:00:00Z', '2027-02-28T23:00:00Z'],
  ['30 Nov 2027 to the end of 29 Feb 2028', '2027-11-30T10:00:00Z', '2028-02-29T23:00:00Z'],
  ['29 Nov 2026 to the end of 28 Feb 2027 as well', '2026-11-29T10:00:00Z', '2027-02-28T23:00:00Z'],
  ['28 Feb 2026 to the end of 28 May, not of 31 May', '2026-02-28T10:00:00Z', '2026-05-28T22:00:00Z'],
  ['the night of 30 June in UTC is 1 July here (T1)', '2026-06-30T22:30:00Z', '2026-10-01T22:00:00Z'],
  ['over the change to winter time', '2026-08-15T08:00:00Z', '2026-11-15T23:00:00Z'],
  ['over the change to summer time', '2027-01-15T08:00:00Z', '2027-04-15T22:00:00Z'],
])('S0-6, T6: three months from %s', (_, from, end) => {
  expect(endOf(from)).toBe(end);
});

it('T7: whoever begins later ends no sooner', () => {
  const instant = fc.integer({ min: 1_704_067_200, max: 1_956_441_600 }).map((second) => Temporal.Instant.fromEpochMilliseconds(second * 1_000).toString());
  fc.assert(fc.property(instant, instant, (one, other) => {
    const [first, second] = [one, other].sort();
    return endOf(first ?? '') <= endOf(second ?? '');
  }));
});
