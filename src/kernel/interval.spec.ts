import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { contains, earliest, intersect, overlaps, phase, type Interval } from './interval.js';

const at = (second: number): Temporal.Instant => Temporal.Instant.fromEpochMilliseconds(second * 1_000);
const span = (from: number, to: number | null): Interval => ({ from: at(from), to: to === null ? null : at(to) });

// Few instants, so that borders meet; ends before beginnings included.
const second = fc.integer({ min: 0, max: 8 });
const anyInterval = fc.tuple(second, fc.option(second)).map(([from, to]) => span(from, to));
const everySecond = Array.from({ length: 10 }, (_, index) => at(index));

describe('an interval', () => {
  it('holds its first instant and not its last', () => {
    expect([9, 10, 19, 20].map((moment) => phase(span(10, 20), at(moment)))).toEqual(['notBegun', 'inForce', 'inForce', 'ended']);
  });

  it('without an end stays in force', () => {
    expect(phase(span(10, null), at(4_000_000_000))).toBe('inForce');
  });

  it('revoked before its beginning has ended', () => {
    expect([4, 5, 10].map((moment) => phase(span(10, 5), at(moment)))).toEqual(['notBegun', 'ended', 'ended']);
  });

  it('meeting another at a border does not overlap it', () => {
    expect(overlaps(span(0, 10), span(10, 20))).toBe(false);
    expect(intersect(span(0, 10), span(10, null))).toBeNull();
    expect(intersect(span(0, 10), span(5, null))).toEqual(span(5, 10));
  });

  it('contains what it has by its borders, and never two phases', () => {
    fc.assert(fc.property(anyInterval, second, (interval, moment) => {
      const afterStart = Temporal.Instant.compare(interval.from, at(moment)) <= 0;
      const beforeEnd = interval.to === null || Temporal.Instant.compare(at(moment), interval.to) < 0;
      expect(contains(interval, at(moment))).toBe(afterStart && beforeEnd);
      expect(phase(interval, at(moment)) === 'inForce').toBe(afterStart && beforeEnd);
    }));
  });

  it('shares with another exactly the instants both contain', () => {
    fc.assert(fc.property(anyInterval, anyInterval, (a, b) => {
      const common = intersect(a, b);
      const both = everySecond.filter((moment) => contains(a, moment) && contains(b, moment));
      expect(everySecond.filter((moment) => common !== null && contains(common, moment))).toEqual(both);
      expect([overlaps(a, b), overlaps(b, a)]).toEqual([both.length > 0, both.length > 0]);
    }), { numRuns: 500 });
  });
});

describe('the earliest end', () => {
  it('is the first of those given', () => {
    fc.assert(fc.property(fc.array(fc.option(second)), (seconds) => {
      const given = seconds.filter((value) => value !== null);
      const expected = given.length === 0 ? null : at(Math.min(...given));
      expect(earliest(...seconds.map((value) => (value === null ? null : at(value))))).toEqual(expected);
    }));
  });
});
