import { Temporal } from 'temporal-polyfill';
import type { Language } from './call.js';
import type { NamedPart } from './parts.queries.js';
import { fill, legalTime } from './sayings.js';
import { TEXTS } from './texts.js';

/** Where a right holds and until when. No part: at the whole Customer; no end: until it is taken. */
export interface Way {
  parts: readonly NamedPart[];
  until: string | null;
}

type Place = { part: NamedPart | null; until: string | null };

/** Nobody reads more parts than these in one sentence. */
const MOST_PLACES = 2;

/** The end of a yes: where, and until when. Empty for what holds everywhere and without an end. */
export function whereAndUntil(language: Language, ways: readonly Way[]): string {
  const { places: texts } = TEXTS[language];
  const places = placesOf(ways);
  const together = places.every(({ until }) => until === places[0]?.until);
  const end = (until: string | null): string => (until === null ? '' : fill(texts.until, { at: legalTime(language, Temporal.Instant.from(until), 'dayAlone') }));
  const told = places.filter(({ part }) => part === null || part.code !== null).slice(0, MOST_PLACES);
  const said = told.map(({ part, until }) => joined(placeSaid(language, part, places.length), together ? '' : end(until)));
  const others = places.filter((place) => !told.includes(place));
  if (others.length > 0) said.push(joined(unnamed(language, others.length, told.length === 0), together ? '' : end(firstEnd(others))));
  const all = joined(new Intl.ListFormat(language, { type: 'conjunction' }).format(said.filter((each) => each !== '')), together ? end(places[0]?.until ?? null) : '');
  return all && `${texts.before}${all}`;
}

const joined = (...words: string[]): string => words.filter((word) => word !== '').join(' ');

function unnamed(language: Language, n: number, alone: boolean): string {
  const { some, others } = TEXTS[language].places;
  return alone ? some : fill(others[n === 1 ? 'one' : 'many'], { n: String(n) });
}

/** That it is the whole Customer is said only beside a part. */
function placeSaid(language: Language, part: NamedPart | null, places: number): string {
  const { places: texts } = TEXTS[language];
  if (part === null) return places > 1 ? texts.whole : '';
  return fill(texts[part.kind], { name: joined(part.code ?? '', part.name === part.code ? '' : part.name ?? '') });
}

/** Each once with its last end, but none that the whole Customer covers as long; what ends comes first, so that its end is not taken for another's. */
function placesOf(ways: readonly Way[]): Place[] {
  const whole = ways.filter(({ parts }) => parts.length === 0).reduce<Place | null>((longest, { until }) => (longest && !outlasts(until, longest.until) ? longest : { part: null, until }), null);
  const places = new Map<string, Place>(whole ? [['', whole]] : []);
  for (const { parts, until } of ways) {
    for (const part of parts) {
      const longest = places.get(part.id) ?? whole;
      if (!longest || outlasts(until, longest.until)) places.set(part.id, { part, until });
    }
  }
  return [...places.values()].sort((one, other) => Number(one.until === null) - Number(other.until === null));
}

/** Of parts that are not named one by one: never later than any of them holds. */
const firstEnd = (places: readonly Place[]): string | null => places.reduce<string | null>((first, { until }) => (outlasts(first, until) ? until : first), null);

const outlasts = (one: string | null, other: string | null): boolean => other !== null && (one === null || Temporal.Instant.compare(one, other) > 0);
