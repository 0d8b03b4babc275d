import type { LedgerEventFilter } from '../../lib/api-types.gen';
import type { LedgerSearch } from './ledger.queries';
import texts from './texts/en.json';

/** Every event that has a name, behind all those of its noun: what can be chosen. */
export const EVENT_FILTERS: readonly LedgerEventFilter[] = Object.entries(texts.events)
  .flatMap(([noun, verbs]) => [`${noun}.`, ...Object.keys(verbs).map((verb) => `${noun}.${verb}`)]) as LedgerEventFilter[];

const isEventFilter = (text: string): text is LedgerEventFilter => (EVENT_FILTERS as readonly string[]).includes(text);

/** What the address says; an event that has no name is no filter. */
export const known = ({ event, ...rest }: Omit<LedgerSearch, 'event'> & { event?: string }): LedgerSearch => ({ ...rest, ...(event !== undefined && isEventFilter(event) && { event }) });
