import ical, { escape, ICalCalendarMethod, ICalEventClass, ICalEventTransparency } from 'ical-generator';
import { Temporal } from 'temporal-polyfill';
import type { Language } from '../authority/index.js';
import type { CalendarEntry } from './calendar-entries.js';
import { CALENDAR_WORDS } from './calendar-words.js';

/** Programs that obey it ask so often; rights are read anew each time. */
const HOURS = 4;

/** RFC 5545. The same entries are the same bytes, so an ETag can be told of them. */
export function calendarFile(entries: readonly CalendarEntry[], { language, origin, operatorName }: { language: Language; origin: string; operatorName: string }): string {
  const { name, ...words } = CALENDAR_WORDS[language];
  const calendar = ical({
    // the library does not escape this one
    name: escape(`${operatorName}: ${name}`, false), prodId: { company: 'Mandate', product: 'Calendar', language: language.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH, ttl: HOURS * 3600,
  });
  for (const { kind, id, day, since, path } of entries) {
    calendar.createEvent({
      id: `${kind}-${id}@${new URL(origin).host}`, allDay: true, start: Temporal.PlainDate.from(day), stamp: Temporal.Instant.from(since),
      summary: words[kind].title, description: words[kind].text, url: `${origin}${path}`,
      transparency: ICalEventTransparency.TRANSPARENT, class: ICalEventClass.PRIVATE,
    });
  }
  return `${calendar.toString()}\r\n`;
}
