import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { TFunction } from 'i18next';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useActing } from '../../lib/acting';
import type { LedgerEntryView, LedgerEventFilter } from '../../lib/api-types.gen';
import { useFilterWords } from '../../lib/filter-words';
import { type Filter, type FilterOption, Filters } from '../../ui/filters';
import { DateFilter } from './date-filter';
import { EVENT_FILTERS } from './events';
import { type LedgerSearch, peopleQuery } from './ledger.queries';
import { nameIn, nameOfActor } from './sentence';

const route = getRouteApi('/customers/$customerId/activity/');

interface ActivityFiltersProps {
  search: LedgerSearch;
  /** Those in sight: whoever and whatever stands in them can be chosen. */
  entries: readonly LedgerEntryView[];
}

/** By event, actor, subject and days; all of it in the address. */
export function ActivityFilters({ search, entries }: ActivityFiltersProps): ReactNode {
  const { t } = useTranslation('ledger');
  const words = useFilterWords();
  const navigate = route.useNavigate();
  const set = (change: LedgerSearch): void => void navigate({ search: (now) => ({ ...now, ...change }), replace: true });
  const subjects = useSubjects(entries);
  const actors = distinct(entries.flatMap(({ actor }) => (actor.id === null ? [] : [{ value: actor.id, label: nameOfActor(t, actor) }])));
  const principals = usePrincipals(entries);
  const others = [{ value: 'all', label: t('filters.all') }, ...distinct(entries.flatMap(({ actor: { mandateId, thirdParty } }) => (mandateId === null ? [] : [{ value: mandateId, label: thirdParty ?? '' }])))];
  const parents = distinct(entries.flatMap(({ actor: { affiliationId, parent } }) => (affiliationId === null ? [] : [{ value: affiliationId, label: parent ?? '' }])));
  const among = (id: 'actor' | 'deputyOf' | 'mandate' | 'affiliation' | 'subject', label: string, options: readonly FilterOption[]): Filter => {
    const value = search[id];
    return { id, label, value: value ?? null, shown: value && labelIn(options, value, t('one')), options, onChange: (chosen) => set({ [id]: chosen ?? undefined }) };
  };
  const filters: Filter[] = [
    {
      id: 'event', label: t('filters.event'), value: search.event ?? null, shown: search.event && eventName(t, search.event),
      options: EVENT_FILTERS.map((event) => ({ value: event, label: eventName(t, event) })), onChange: (value) => set({ event: (value ?? undefined) as LedgerEventFilter | undefined }),
    },
    among('actor', t('filters.actor'), actors),
    among('deputyOf', t('filters.deputyOf'), principals),
    among('mandate', t('filters.byThirdParties'), others),
    among('affiliation', t('filters.byParent'), parents),
    { ...among('subject', t('filters.subject'), subjects.options), onSearch: subjects.find },
  ];
  return (
    <Filters words={words} filters={filters}>
      <DateFilter from={search.from} to={search.to} onChange={set} />
    </Filters>
  );
}

const labelIn = (options: readonly FilterOption[], value: string, unnamed: string): string => options.find((option) => option.value === value)?.label ?? unnamed;

/** An event, or everything that happened to one noun. */
export const eventName = (t: TFunction<'ledger'>, event: LedgerEventFilter): string =>
  (event.endsWith('.') ? `${t(`nouns.${event.slice(0, -1)}` as 'nouns.grant')} (${t('filters.all')})` : t(`events.${event}` as 'events.grant.given'));

const distinct = (options: readonly FilterOption[]): FilterOption[] => [...new Map(options.map((option) => [option.value, option])).values()].sort((a, b) => a.label.localeCompare(b.label));

/** Who was stood in for: whoever asks, and others in sight. */
function usePrincipals(entries: readonly LedgerEntryView[]): FilterOption[] {
  const { t } = useTranslation('ledger');
  const { memberId } = useActing();
  const others = entries.flatMap(({ actor: { deputyOf }, names }) => (deputyOf === null || deputyOf === memberId ? [] : [{ value: deputyOf, label: nameIn(names, deputyOf) ?? t('nameless.person') }]));
  return [...(memberId === null ? [] : [{ value: memberId, label: t('filters.mine') }]), ...distinct(others)];
}

/** What happened to whom: the named subjects in sight, and people as one types. */
function useSubjects(entries: readonly LedgerEntryView[]): { options: FilterOption[]; find: (text: string) => void } {
  const { customerId, can } = useActing();
  const [words, setWords] = useState('');
  const { data: people } = useQuery({ ...peopleQuery(customerId, words), enabled: can('member:read') && words.length > 1 });
  const inSight = entries.flatMap(({ subjectId, names }) => names.filter(({ id }) => id === subjectId).map(({ id, name }) => ({ value: id, label: name })));
  const found = (people ?? []).map(({ id, displayName }) => ({ value: id, label: displayName }));
  const wanted = words.toLowerCase();
  return { options: distinct([...found, ...inSight]).filter(({ label }) => label.toLowerCase().includes(wanted)), find: setWords };
}
