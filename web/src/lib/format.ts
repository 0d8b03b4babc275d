import { useTranslation } from 'react-i18next';
import { language } from './i18n';
import { now } from './now';

/** Contracts, working days and deadlines are Belgian: shown in this zone, whatever the device is set to. */
const ZONE = 'Europe/Brussels';
/** English as it is written in Europe: day before month. */
const locale = (): string => ({ en: 'en-GB', fr: 'fr-BE', nl: 'nl-BE', de: 'de-BE' })[language()];

const day = (): Intl.DateTimeFormat => new Intl.DateTimeFormat(locale(), { dateStyle: 'medium', timeZone: ZONE });
const minute = (): Intl.DateTimeFormat => new Intl.DateTimeFormat(locale(), { dateStyle: 'medium', timeStyle: 'short', timeZone: ZONE });
const exact = (): Intl.DateTimeFormat => new Intl.DateTimeFormat(locale(), { dateStyle: 'full', timeStyle: 'long', timeZone: ZONE });

export interface Format {
  /** ISO 8601 in UTC → 28 Nov 2026. */
  day: (instant: string) => string;
  minute: (instant: string) => string;
  /** Thursday, 9 April 2026. */
  weekday: (instant: string) => string;
  /** Thu. */
  shortWeekday: (instant: string) => string;
  /** 9 Apr. */
  dayOfMonth: (instant: string) => string;
  /** A date (2026-04-09) → in 8 days. */
  fromToday: (date: string) => string;
  /** With seconds and zone. */
  exact: (instant: string) => string;
  number: (value: number) => string;
  percent: (value: number) => string;
  /** 1250 → €12.50. */
  euro: (cents: number) => string;
  list: (items: readonly string[]) => string;
  /** Exact up to a limit: 10,000+. */
  count: (count: { value: number; capped: boolean }) => string;
}

/** Dates and numbers as the reader's language writes them. */
export function useFormat(): Format {
  useTranslation(); // follow the language
  const number = (value: number): string => new Intl.NumberFormat(locale()).format(value);
  return {
    euro: (cents) => new Intl.NumberFormat(locale(), { style: 'currency', currency: 'EUR' }).format(cents / 100),
    day: (instant) => day().format(new Date(instant)),
    minute: (instant) => minute().format(new Date(instant)),
    weekday: (instant) => new Intl.DateTimeFormat(locale(), { dateStyle: 'full', timeZone: ZONE }).format(new Date(instant)),
    shortWeekday: (instant) => new Intl.DateTimeFormat(locale(), { weekday: 'short', timeZone: ZONE }).format(new Date(instant)),
    dayOfMonth: (instant) => new Intl.DateTimeFormat(locale(), { day: 'numeric', month: 'short', timeZone: ZONE }).format(new Date(instant)),
    fromToday: (date) => new Intl.RelativeTimeFormat(locale(), { numeric: 'auto' }).format(Math.round((Date.parse(date) - Date.parse(daysAgo(0))) / 86_400_000), 'day'),
    exact: (instant) => exact().format(new Date(instant)),
    number,
    percent: (value) => new Intl.NumberFormat(locale(), { style: 'percent', maximumFractionDigits: 1 }).format(value),
    list: (items) => new Intl.ListFormat(locale(), { type: 'conjunction' }).format(items),
    count: ({ value, capped }) => `${number(value)}${capped ? '+' : ''}`,
  };
}

/** A day of a date field (2026-11-28) as the instant at which it begins in the zone of contracts. */
export function beginOfDay(date: string): string {
  const night = new Date(`${date}T00:00:00Z`); // clocks change an hour after it, so that its offset is that of midnight
  const offset = /GMT([+-]\d\d:\d\d)/.exec(new Intl.DateTimeFormat('en', { timeZone: ZONE, timeZoneName: 'longOffset' }).format(night))?.[1] ?? '+00:00';
  return `${date}T00:00:00${offset}`;
}

/** The last day on which something holds that ends at the beginning of the next: what people call its end. */
export const nextDay = (date: string): string => new Date(Date.parse(`${date}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

/** The day on which something last holds that ends at this instant. */
export const lastDayOf = (end: string): string => new Date(Date.parse(end) - 1).toISOString();

/** The day in the zone of contracts, as date fields write it. */
export const dayOf = (at: string | number): string => new Date(at).toLocaleDateString('sv-SE', { timeZone: ZONE }); // Swedish writes ISO 8601

/** So many days ago in the zone of contracts, as date fields write it; 0: today. */
export const daysAgo = (days: number): string => dayOf(now() - days * 86_400_000);
