import fc from 'fast-check';
import ICAL from 'ical.js';
import { LANGUAGES } from '../../src/modules/authority/index.js';
import type { CalendarEntry } from '../../src/modules/calendar-feeds/calendar-entries.js';
import { calendarFile } from '../../src/modules/calendar-feeds/calendar-file.js';
import { CALENDAR_ENTRIES, CALENDAR_WORDS } from '../../src/modules/calendar-feeds/calendar-words.js';

const place = { origin: 'https://portal.example:8443', operatorName: 'Northline Telecom' };
const CUSTOMER = '019aa8c2-0000-7000-8000-000000000001';

const entry = fc.record({
  kind: fc.constantFrom(...CALENDAR_ENTRIES), id: fc.uuid(),
  day: fc.date({ min: new Date('2024-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10)),
  since: fc.date({ min: new Date('2024-01-01'), max: new Date('2099-12-31'), noInvalidDate: true }).map((date) => `${date.toISOString().slice(0, 19)}Z`),
}).map((each): CalendarEntry => ({ ...each, path: `/customers/${CUSTOMER}/documents/${each.id}` }));

const propertyOf = (component: InstanceType<typeof ICAL.Component>, name: string): string => String(component.getFirstPropertyValue(name));

describe('RFC 5545: a calendar is read by a parser as it was written', () => {
  it('each entry a whole day with its own UID, stamp, words in the language, and the address of the portal; no line longer than 75 octets', () => {
    fc.assert(fc.property(fc.uniqueArray(entry, { selector: ({ kind, id }) => kind + id, maxLength: 12 }), fc.constantFrom(...LANGUAGES), fc.string({ minLength: 1, unit: 'binary' }), (entries, language, operatorName) => {
      const text = calendarFile(entries, { ...place, language, operatorName });
      for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
      expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
      expect(['version', 'method'].map((name) => propertyOf(calendar, name))).toEqual(['2.0', 'PUBLISH']);
      const events = calendar.getAllSubcomponents('vevent');
      expect(calendar.getAllSubcomponents()).toHaveLength(events.length); // nothing came in by a name
      expect(events.map((event) => Object.fromEntries(['uid', 'dtstart', 'dtstamp', 'summary', 'description', 'url', 'transp', 'class'].map((name) => [name, propertyOf(event, name)])))).toEqual(entries.map(({ kind, id, day, since, path }) => ({
        uid: `${kind}-${id}@portal.example:8443`, dtstart: day, dtstamp: since, summary: CALENDAR_WORDS[language][kind].title, description: CALENDAR_WORDS[language][kind].text,
        url: `${place.origin}${path}`, transp: 'TRANSPARENT', class: 'PRIVATE',
      })));
      expect(events.every((event) => event.getFirstProperty('dtstart')?.type === 'date')).toBe(true);
    }), { numRuns: 100 });
  });

  it('the same entries are the same bytes', () => {
    fc.assert(fc.property(fc.array(entry, { maxLength: 3 }), (entries) => calendarFile(entries, { ...place, language: 'fr' }) === calendarFile(structuredClone(entries), { ...place, language: 'fr' })), { numRuns: 20 });
  });

  it.each(LANGUAGES)('the words of %s name no company, no document and nobody', (language) => {
    const text = calendarFile(CALENDAR_ENTRIES.map((kind) => ({ kind, id: CUSTOMER, day: '2026-12-04', since: '2026-11-27T09:00:00Z', path: '/' })), { ...place, language });
    expect(text).not.toMatch(/ATTENDEE|ORGANIZER|LOCATION|VALARM/);
  });
});
