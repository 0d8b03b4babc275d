import Holidays from 'date-holidays';
import type { Temporal } from 'temporal-polyfill';
import type { Calendar } from '../../kernel/index.js';
import type { Language } from '../authority/index.js';
import type { RulePack } from './rule-pack.js';

const SATURDAY = 6;

/** Reading the holidays of a year takes longer than counting one: each calendar is made once. */
const calendars = new Map<string, Calendar>();

/** T4: Monday to Friday without the public holidays, of which two can fall on one date. The names are for the reader. */
export function workingDays(country: RulePack['calendar'], language: Language): Calendar {
  const key = `${country} ${language}`;
  const calendar = calendars.get(key) ?? made(country, language);
  calendars.set(key, calendar);
  return calendar;
}

function made(country: RulePack['calendar'], language: Language): Calendar {
  const holidays = new Holidays(country, { types: ['public'], languages: [language] });
  const years = new Map<number, ReadonlyMap<string, string>>();
  const weekdays = new Map<number, string>();
  const weekday = (date: Temporal.PlainDate): string => {
    const name = weekdays.get(date.dayOfWeek) ?? date.toLocaleString(language, { weekday: 'long' });
    weekdays.set(date.dayOfWeek, name);
    return name;
  };
  return (date) => {
    const year = years.get(date.year) ?? new Map(holidays.getHolidays(date.year).map(({ date: day, name }) => [day.slice(0, 10), name]));
    years.set(date.year, year);
    return year.get(date.toString()) ?? (date.dayOfWeek >= SATURDAY ? weekday(date) : null);
  };
}
