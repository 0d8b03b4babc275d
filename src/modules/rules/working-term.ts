import { Temporal } from 'temporal-polyfill';
import { type Deadline, deadlineOf, legalDateOf, parsePeriod, type Period } from '../../kernel/index.js';
import type { Transaction } from '../../platform/database/database.js';
import type { Language } from '../authority/index.js';
import { NEUTRAL_PACK } from './neutral-pack.js';
import { packOn } from './packs.queries.js';
import { deadlineBy, ruleIn } from './rule-dates.js';
import { workingDays } from './working-days.js';

/** T7: the deadline of a rule, forward from the date of an instant, with the version of the pack that counted it. */
export async function deadlineByRule(tx: Transaction, id: string, at = tx.now): Promise<Deadline & { pack: string }> {
  const dayZero = legalDateOf(at);
  const pack = await packOn(tx, dayZero);
  return { ...deadlineBy(pack, ruleIn(pack, id), { dayZero }), pack: pack.version };
}

/** What the pack of that day adds to a term whose last day the portal was out. */
export async function afterOutage(tx: Transaction, dueDate: Temporal.PlainDate): Promise<Deadline> {
  const { outage, calendar, version } = await packOn(tx, dueDate);
  const period = parsePeriod(outage);
  if (!period) throw new Error(`${version} says nothing of outages`);
  return deadlineOf(dueDate, { period, convention: 'eve', rollover: 'none' }, workingDays(calendar, 'en'));
}

/** The day that is so many days, working days, weeks, months or years behind a date, by the calendar of that date. */
export async function dayAfter(tx: Transaction, date: Temporal.PlainDate, period: Period): Promise<Temporal.PlainDate> {
  const { calendar } = await packOn(tx, date);
  return deadlineOf(date, { period, convention: 'anniversary', rollover: 'none' }, workingDays(calendar, 'en')).dueDate;
}

/** Why nobody works on these dates, for a reader. Of a stored date that a later calendar counts, its day of the week. */
export function namesOfDays(dates: readonly string[], language: Language): { date: string; name: string }[] {
  const calendar = workingDays(NEUTRAL_PACK.calendar, language);
  return dates.map((date) => {
    const day = Temporal.PlainDate.from(date);
    return { date, name: calendar(day) ?? day.toLocaleString(language, { weekday: 'long' }) };
  });
}
