import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { type Convention, CONVENTIONS, deadlineOf, legalDateOf, parsePeriod, type Rollover } from '../../src/kernel/index.js';
import { deadlineAsked } from '../../src/modules/rules/deadlines.js';
import { workingDays } from '../../src/modules/rules/working-days.js';
import { asRuns, proof } from '../support/proof.js';
import { type ByHand, dayNumber, endOfDay, holidaysOf, isWorkingDay, lastDayOf, legalDay, ofDayNumber } from './calendar-by-hand.js';

const brussels = workingDays('BE', 'en');
const text = (n: number): string => {
  const { year, month, day } = ofDayNumber(n);
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
};

describe('T4: working days', () => {
  it('are those without the ten legal days, in every year from 2000 to 2099', () => {
    for (let n = dayNumber({ year: 2000, month: 1, day: 1 }); n <= dayNumber({ year: 2099, month: 12, day: 31 }); n += 1) {
      const date = Temporal.PlainDate.from(text(n));
      if ((brussels(date) === null) !== isWorkingDay(n)) throw new Error(`${date.toString()} is ${brussels(date) ?? 'a working day'}`);
    }
    expect(holidaysOf(2008).size).toBe(9); // Ascension on the first of May
  });

  it('have names in the language of the reader', () => {
    const named = (['en', 'fr', 'nl', 'de'] as const).map((language) => deadlineAsked({ from: '2026-04-01', period: 'P5B' }, language).skipped.map(({ name }) => name));
    expect(named).toEqual([['Saturday', 'Sunday', 'Easter Monday'], ['samedi', 'dimanche', 'Lundi de Pâques'], ['zaterdag', 'zondag', 'Paasmaandag'], ['Samstag', 'Sonntag', 'Ostermontag']]);
  });
});

describe('T2, T3, T6: the vectors of the rulebook', () => {
  it.each([
    ['2026-04-01', '2026-04-09', ['2026-04-04', '2026-04-05', '2026-04-06']], ['2026-05-12', '2026-05-20', ['2026-05-14', '2026-05-16', '2026-05-17']], ['2026-05-22', '2026-06-01', ['2026-05-23', '2026-05-24', '2026-05-25', '2026-05-30', '2026-05-31']],
    ['2026-07-17', '2026-07-27', ['2026-07-18', '2026-07-19', '2026-07-21', '2026-07-25', '2026-07-26']], ['2026-10-30', '2026-11-06', ['2026-10-31', '2026-11-01']],
    ['2026-11-06', '2026-11-16', ['2026-11-07', '2026-11-08', '2026-11-11', '2026-11-14', '2026-11-15']], ['2026-12-24', '2027-01-04', ['2026-12-25', '2026-12-26', '2026-12-27', '2027-01-01', '2027-01-02', '2027-01-03']],
    ['2026-12-31', '2027-01-08', ['2027-01-01', '2027-01-02', '2027-01-03']],
  ])('GC-6.2: five working days after %s end with %s', (from, dueDate, skipped) => {
    const answer = deadlineAsked({ from, rule: 'GC-6.2' }, 'en');
    expect(answer).toMatchObject({ dayZero: from, dueDate });
    expect(answer.skipped.map(({ date }) => date)).toEqual(skipped);
  });

  it.each([
    ['2026-08-31', 'P6M', '2027-02-28', '2027-02-28'], ['2027-08-31', 'P6M', '2028-02-29', '2028-02-29'], ['2026-02-28', 'P6M', '2026-08-28', '2026-08-31'], ['2028-02-29', 'P12M', '2029-02-28', '2029-02-28'],
    ['2027-02-28', 'P12M', '2028-02-28', '2028-02-29'], ['2028-02-29', 'P25M', '2030-03-29', '2030-03-31'], ['2026-11-30', 'P3M', '2027-02-28', '2027-02-28'], ['2026-01-31', 'P25M', '2028-02-29', '2028-02-29'],
    ['2028-02-29', 'P3Y', '2031-02-28', '2031-02-28'],
  ])('%s and %s: to the same day %s, to the eve %s', (...[from, period, anniversary, eve]) => {
    expect(CONVENTIONS.map((convention) => deadlineAsked({ from, period, convention }, 'en').dueDate)).toEqual([anniversary, eve]);
    expect(deadlineAsked({ from, period }, 'en')).toMatchObject({ dueDate: eve, convention: 'eve' });
  });

  it.each([
    ['2026-02-14', 'P15D', '2026-03-01', '2026-03-02'], ['2026-03-20', 'P15D', '2026-04-04', '2026-04-07'], ['2026-01-30', 'P30D', '2026-03-01', '2026-03-02'], ['2026-12-02', 'P30D', '2027-01-01', '2027-01-04'],
    ['2027-01-01', 'P60D', '2027-03-02', '2027-03-02'], ['2028-01-01', 'P60D', '2028-03-01', '2028-03-01'], ['2026-10-15', 'P10D', '2026-10-25', '2026-10-26'],
  ])('%s and %s: strictly %s, rolled over %s', (...[from, period, strict, rolled]) => {
    expect(deadlineAsked({ from, period }, 'en')).toMatchObject({ dueDate: strict, rollover: 'none', acceptedUntil: null });
    expect(deadlineAsked({ from, period, rollover: 'next-working-day' }, 'en').dueDate).toBe(rolled);
  });

  it.each([[2025, '2025-04-20'], [2026, '2026-04-05'], [2027, '2027-03-28'], [2028, '2028-04-16'], [2029, '2029-04-01']])('Easter %s is the day before a holiday', (_, sunday) => {
    expect(brussels(Temporal.PlainDate.from(sunday).add({ days: 1 }))).toBe('Easter Monday');
  });

  it('T1: what happens at 00:30 in Brussels happens on that day, whatever UTC says', () => {
    expect(deadlineAsked({ from: '2026-06-30T22:30:00Z', period: 'P1D' }, 'en')).toMatchObject({ dayZero: '2026-07-01', dueDate: '2026-07-02', dueAt: '2026-07-02T22:00:00Z' });
  });

  it('S0-1, T3: an invoice is disputed within thirty days, and a day later where that is a Sunday', () => {
    expect(deadlineAsked({ from: '2026-01-30', rule: 'S0-1' }, 'en')).toMatchObject({ dueDate: '2026-03-01', acceptedUntil: { date: '2026-03-02', at: '2026-03-02T23:00:00Z' } });
    expect(deadlineAsked({ from: '2026-02-14', rule: 'GC-2.2.5-a' }, 'en')).toMatchObject({ dueDate: '2026-03-02', rollover: 'next-working-day' });
  });

  it.each([
    [{ from: '2026-02-02', rule: 'S0-1' }, '2026-03-04'], [{ from: '2026-02-14', rule: 'GC-2.2.5-a' }, '2026-03-02'], [{ from: '2026-02-14', period: 'P15D', rollover: 'next-working-day' as const }, '2026-03-02'],
  ])('T3: %j ends on %s, and nothing is taken later than that', (asked, dueDate) => {
    expect(deadlineAsked(asked, 'en')).toMatchObject({ dueDate, acceptedUntil: null });
  });
});

const FIRST = Date.UTC(2000, 0, 1);
const LAST = Date.UTC(2099, 11, 31);
const UNIT = { B: 260, D: 800, W: 110, M: 40, Y: 10 } as const;
/** Any instant, and often those around midnight in Brussels and in the nights in which the clock changes. */
const instant = fc.oneof(
  fc.integer({ min: FIRST, max: LAST }),
  fc.tuple(fc.integer({ min: legalDay(FIRST) + 1, max: legalDay(LAST) - 1 }), fc.integer({ min: -2, max: 2 })).map(([day, ms]) => endOfDay(day) + ms),
  fc.tuple(fc.integer({ min: 2000, max: 2098 }), fc.constantFrom(3, 10), fc.integer({ min: -8, max: 1 }), fc.integer({ min: 0, max: 23 })).map(([year, month, day, hour]) => Date.UTC(year, month - 1, 31 + day, hour)),
);
const term: fc.Arbitrary<ByHand> = fc.constantFrom(...Object.keys(UNIT) as ByHand['unit'][]).chain((unit) =>
  fc.record({ unit: fc.constant(unit), count: fc.integer({ min: 1, max: UNIT[unit] }), convention: fc.constantFrom('anniversary' as const, 'eve' as const), rollover: fc.boolean() }));

function due(at: number, { unit, count, convention, rollover }: { unit: string; count: number; convention: Convention; rollover: boolean }): { date: string; at: number } {
  const period = parsePeriod(`P${count}${unit}`);
  if (!period) throw new Error('no period');
  const roll: Rollover = rollover ? 'next-working-day' : 'none';
  const { dueDate, dueAt } = deadlineOf(legalDateOf(Temporal.Instant.fromEpochMilliseconds(at)), { period, convention, rollover: roll }, brussels);
  return { date: dueDate.toString(), at: dueAt.epochMilliseconds };
}

it('T1 to T7, M40: any deadline from any instant is that of a calendar worked out by hand', () => {
  fc.assert(fc.property(instant, term, (at, asked) => {
    const last = lastDayOf(legalDay(at), asked);
    expect(due(at, asked)).toEqual({ date: text(last), at: endOfDay(last) });
  }), asRuns(proof('M40: deadlines == a calendar by hand', 100_000)));
});

it('T7: whatever happens later is never due earlier', () => {
  fc.assert(fc.property(instant, instant, term, (one, other, asked) => {
    const [first, second] = [due(Math.min(one, other), asked), due(Math.max(one, other), asked)];
    expect(first.at).toBeLessThanOrEqual(second.at);
  }), asRuns(proof('T7: due dates are monotone', 20_000)));
});
