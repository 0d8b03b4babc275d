import type { Temporal } from 'temporal-polyfill';
import { endOfDate, legalDateOf } from './legal-time.js';

const UNITS = { B: 'workingDays', D: 'days', W: 'weeks', M: 'months', Y: 'years' } as const;
type Letter = keyof typeof UNITS;

/** Longer than any term of law; it bounds the counting. */
const LONGEST: Readonly<Record<Letter, number>> = { B: 520, D: 3_700, W: 520, M: 600, Y: 50 };

export interface Period {
  unit: (typeof UNITS)[Letter];
  count: number;
}

/** ISO 8601 with one unit, and B for working days, which ISO does not know: `P5B`, `P15D`, `P2W`, `P6M`, `P3Y`. Null for anything else. */
export function parsePeriod(text: string): Period | null {
  const [, digits = '', letter] = /^P([1-9]\d{0,3})([BDWMY])$/.exec(text) ?? [];
  if (letter === undefined) return null;
  const count = Number(digits);
  return count <= LONGEST[letter as Letter] ? { unit: UNITS[letter as Letter], count } : null;
}

/**
 * T6: how months are counted. `anniversary`: to the same day number. `eve`: from the next day on, to the eve of its day number. Where a month
 * lacks the day, its last one, in both. They differ when day 0 is the last day of a month and the other month is longer.
 */
export const CONVENTIONS = ['anniversary', 'eve'] as const;
export type Convention = (typeof CONVENTIONS)[number];

/** T3: what becomes of an end that is no working day. */
export const ROLLOVERS = ['none', 'next-working-day'] as const;
export type Rollover = (typeof ROLLOVERS)[number];

/** Why nobody works on a date; null where people do (T4). */
export type Calendar = (date: Temporal.PlainDate) => string | null;

export interface Term {
  period: Period;
  convention: Convention;
  rollover: Rollover;
}

export interface Deadline {
  /** The date of the event; the next one is day 1 (T2). */
  dayZero: Temporal.PlainDate;
  /** The last day. */
  dueDate: Temporal.PlainDate;
  /** The first instant behind it. */
  dueAt: Temporal.Instant;
  /** Days that did not count, or from which the end moved on. */
  skipped: { date: Temporal.PlainDate; name: string }[];
}

/** T7: counted forward from the event; whoever begins later never ends sooner. */
export function deadlineOf(dayZero: Temporal.PlainDate, { period, convention, rollover }: Term, calendar: Calendar): Deadline {
  const skipped: Deadline['skipped'] = [];
  const workingDayFrom = (first: Temporal.PlainDate): Temporal.PlainDate => {
    let date = first;
    for (let name = calendar(date); name !== null; name = calendar(date)) {
      skipped.push({ date, name });
      date = date.add({ days: 1 });
    }
    return date;
  };
  let dueDate = dayZero;
  if (period.unit === 'workingDays') for (let day = 0; day < period.count; day += 1) dueDate = workingDayFrom(dueDate.add({ days: 1 }));
  else dueDate = lastDay(dayZero, period, convention);
  if (rollover === 'next-working-day') dueDate = workingDayFrom(dueDate);
  return { dayZero, dueDate, dueAt: endOfDate(dueDate), skipped };
}

/** The end, no longer included, of a term of calendar months that begins at an instant and ends as soon as any convention lets it. */
export const endOfMonths = (from: Temporal.Instant, months: number): Temporal.Instant => endOfDate(lastDay(legalDateOf(from), { unit: 'months', count: months }, 'anniversary'));

function lastDay(dayZero: Temporal.PlainDate, { unit, count }: Period, convention: Convention): Temporal.PlainDate {
  if (convention === 'anniversary' || unit === 'days' || unit === 'weeks') return dayZero.add({ [unit]: count });
  const first = dayZero.add({ days: 1 });
  const behind = first.add({ [unit]: count });
  // a month that lacks the day has no eve of it: its last day is the end
  return behind.day === first.day ? behind.subtract({ days: 1 }) : behind;
}
