import type { LedgerEventFilter } from '../../lib/api-types.gen';
import texts from './texts/en.json';

/** Every event that has a name, behind all those of its noun: what can be chosen. */
export const EVENT_FILTERS: readonly LedgerEventFilter[] = Object.entries(texts.events)
  .flatMap(([noun, verbs]) => [`${noun}.`, ...Object.keys(verbs).map((verb) => `${noun}.${verb}`)]) as LedgerEventFilter[];

export const isEventFilter = (text: string): boolean => (EVENT_FILTERS as readonly string[]).includes(text);
