/** Legal dates by whole numbers alone: no Temporal, no list of holidays, no library. Written from the rules, to be held against the real thing. */
export interface CivilDate { year: number; month: number; day: number }

const floor = (a: number, b: number): number => Math.floor(a / b);

/** Days since 1 March 0000; March is month 0, so that leap days come last. */
export function dayNumber({ year, month, day }: CivilDate): number {
  const [y, m] = month > 2 ? [year, month - 3] : [year - 1, month + 9];
  return 365 * y + floor(y, 4) - floor(y, 100) + floor(y, 400) + floor(153 * m + 2, 5) + day - 1;
}

export function ofDayNumber(n: number): CivilDate {
  let year = floor(10_000 * n + 14_780, 3_652_425);
  const rest = (y: number): number => n - (365 * y + floor(y, 4) - floor(y, 100) + floor(y, 400));
  if (rest(year) < 0) year -= 1;
  const month = floor(5 * rest(year) + 2, 153);
  return { year: month < 10 ? year : year + 1, month: month < 10 ? month + 3 : month - 9, day: rest(year) - floor(153 * month + 2, 5) + 1 };
}

/** 1 March 0000 was a Wednesday. @returns Monday 1 to Sunday 7 */
const weekdayOf = (n: number): number => ((n + 2) % 7) + 1;

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
const daysIn = (year: number, month: number): number => [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? NaN;

/** Oudin's rule. */
function easter(year: number): number {
  const g = year % 19;
  const c = floor(year, 100);
  const h = (c - floor(c, 4) - floor(8 * c + 13, 25) + 19 * g + 15) % 30;
  const i = h - floor(h, 28) * (1 - floor(29, h + 1) * floor(21 - g, 11));
  const l = i - ((year + floor(year, 4) + i + 2 - c + floor(c, 4)) % 7);
  const month = 3 + floor(l + 40, 44);
  return dayNumber({ year, month, day: l + 28 - 31 * floor(month, 4) });
}

/** The ten legal days (T4), as a set: two of them can fall on one date. */
export function holidaysOf(year: number): Set<number> {
  const fixed = ([[1, 1], [5, 1], [7, 21], [8, 15], [11, 1], [11, 11], [12, 25]] as const).map(([month, day]) => dayNumber({ year, month, day }));
  const sunday = easter(year);
  return new Set([...fixed, sunday + 1, sunday + 39, sunday + 50]);
}

const holidays = new Map<number, Set<number>>();

export function isWorkingDay(n: number): boolean {
  const { year } = ofDayNumber(n);
  if (!holidays.has(year)) holidays.set(year, holidaysOf(year));
  return weekdayOf(n) <= 5 && holidays.get(year)?.has(n) === false;
}

const lastSunday = (year: number, month: number): number => {
  const last = dayNumber({ year, month, day: 31 });
  return last - (weekdayOf(last) % 7);
};
const EPOCH = dayNumber({ year: 1970, month: 1, day: 1 });
const HOUR = 3_600_000;

/** Summer time of the Union: from the last Sunday of March to that of October, 01:00 UTC. @param at milliseconds since 1970 */
function offsetOf(at: number): number {
  const { year } = ofDayNumber(floor(at, 24 * HOUR) + EPOCH);
  const [begin, end] = ([3, 10] as const).map((month) => (lastSunday(year, month) - EPOCH) * 24 * HOUR + HOUR) as [number, number];
  return at >= begin && at < end ? 2 * HOUR : HOUR;
}

/** The day in Brussels of an instant. */
export const legalDay = (at: number): number => floor(at + offsetOf(at), 24 * HOUR) + EPOCH;

/** The instant in UTC at which a day ends in Brussels; midnight never falls into a change of the hour. */
export function endOfDay(n: number): number {
  const midnight = (n + 1 - EPOCH) * 24 * HOUR;
  return midnight - offsetOf(midnight - 2 * HOUR);
}

export interface ByHand { unit: 'B' | 'D' | 'W' | 'M' | 'Y'; count: number; convention: 'anniversary' | 'eve'; rollover: boolean }

/** @returns the last day, as a number */
export function lastDayOf(dayZero: number, term: ByHand): number {
  let last = strictlyLast(dayZero, term);
  while (term.rollover && !isWorkingDay(last)) last += 1;
  return last;
}

function strictlyLast(dayZero: number, { unit, count, convention }: ByHand): number {
  switch (unit) {
    case 'B': return workingDaysOn(dayZero, count);
    case 'D': return dayZero + count;
    case 'W': return dayZero + 7 * count;
    case 'M': return monthsOn(dayZero, count, convention);
    case 'Y': return monthsOn(dayZero, 12 * count, convention);
  }
}

function workingDaysOn(dayZero: number, count: number): number {
  let last = dayZero;
  for (let left = count; left > 0; left -= isWorkingDay(last) ? 1 : 0) last += 1;
  return last;
}

function monthsOn(dayZero: number, months: number, convention: 'anniversary' | 'eve'): number {
  const { year, month, day } = ofDayNumber(dayZero);
  const target = { year: year + floor(month - 1 + months, 12), month: ((month - 1 + months) % 12) + 1 };
  const longest = daysIn(target.year, target.month);
  // as the rulebook found: the two differ exactly where a whole month ends and the other is longer
  const wholeMonth = convention === 'eve' && day === daysIn(year, month);
  return dayNumber({ ...target, day: wholeMonth ? longest : Math.min(day, longest) });
}
