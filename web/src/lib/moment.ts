import * as v from 'valibot';
import { beginOfDay, daysAgo, nextDay } from './format';

/** A day that there is (2026-03-12). Whoever types a year passes through the first centuries: they are none. */
export const isDay = (text: string): boolean => /^2\d{3}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);

const day = v.fallback(v.optional(v.pipe(v.string(), v.check(isDay))), undefined);

/** For an address: what was so on a day, as it was known on another. */
export const momentSearch = { at: day, knownAt: day };

/** For an address: from a day to a day. */
export const daysSearch = { from: day, to: day };

export interface MomentDays {
  at?: string;
  knownAt?: string;
}

/** A day that is asked about stands for its end: whatever was done in the course of it has been done. */
export const endOfDay = (date: string): string => new Date(Date.parse(beginOfDay(nextDay(date))) - 1).toISOString();

/** As the API takes it. What is known today is what is known now: its end is still to come. */
export const momentOf = ({ at, knownAt }: MomentDays): { at?: string; knownAt?: string } =>
  ({ ...(at && { at: endOfDay(at) }), ...(knownAt && knownAt < daysAgo(0) && { knownAt: endOfDay(knownAt) }) });
