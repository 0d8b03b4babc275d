import { useDebouncedValue } from '@mantine/hooks';
import { useQuery } from '@tanstack/react-query';
import type { TFunction } from 'i18next';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useActing } from '../../lib/acting';
import type { SimView } from '../../lib/api-types.gen';
import type { Filter, FilterOption } from '../../ui/filters';
import { billingAccountsQuery, costCentresQuery, tariffPlansQuery } from './parts.queries';
import { SIM_FORMS, SIM_STATES, type SimSearch } from './search';
import { peopleQuery } from './sims.queries';

interface Filtered {
  search: SimSearch;
  change: (part: Partial<SimSearch>) => void;
  /** The first row: it has the names of what is filtered by. */
  row: SimView | undefined;
  /** Rows are there: what the filters offer is read now. */
  ready: boolean;
}

const named = ({ id, code, number, name }: { id: string; code?: string; number?: string; name: string }): FilterOption => ({ value: id, label: `${code ?? number ?? ''} ${name}` });

/** The filters of the inventory with what they offer. */
export function useSimFilters({ search, change, row, ready }: Filtered): Filter[] {
  const { t } = useTranslation('inventory');
  const { can } = useActing();
  const offered = useOffered(ready);
  const asked: Asked = { search, change, row, offered };
  return [
    ...ofTheCard(t, search, change),
    { id: 'plan', label: t('filters.plan'), value: search.plan ?? null, shown: search.plan, options: offered.plans, onSearch: offered.onPlan, onChange: (value) => change({ plan: value ?? undefined }) },
    ...(can('cost-centre:read') ? ofTheParts(t, asked) : []),
    ...(can('sim:people') ? ofThePeople(t, asked) : []),
  ];
}

interface Asked extends Omit<Filtered, 'ready'> {
  offered: ReturnType<typeof useOffered>;
}

function ofTheParts(t: TFunction<'inventory'>, { search: { centre, account }, change, row, offered: { centres, accounts, onCentre, onAccount } }: Asked): Filter[] {
  return [
    { id: 'centre', label: t('filters.centre'), value: centre ?? null, shown: nameOf(centres, centre, row?.costCentre && named(row.costCentre)), options: centres, onSearch: onCentre, onChange: (value) => change({ centre: value ?? undefined }) },
    { id: 'account', label: t('filters.account'), value: account ?? null, shown: nameOf(accounts, account, row?.billingAccount && named(row.billingAccount)), options: accounts, onSearch: onAccount, onChange: (value) => change({ account: value ?? undefined }) },
  ];
}

function ofThePeople(t: TFunction<'inventory'>, { search: { person, assigned }, change, row, offered: { people, onPerson } }: Asked): Filter[] {
  const inRow = row?.person && { value: row.person.memberId, label: row.person.name };
  return [
    { id: 'person', label: t('filters.person'), value: person ?? null, shown: nameOf(people, person, inRow), options: people, onSearch: onPerson, onChange: (value) => change({ person: value ?? undefined }) },
    { id: 'assigned', label: t('filters.assigned'), value: assigned ?? null, options: (['yes', 'no'] as const).map((value) => ({ value, label: t(`assigned.${value}`) })), onChange: (value) => change({ assigned: value as SimSearch['assigned'] ?? undefined }) },
  ];
}

const ENDS = [7, 14, 30];

const ofTheCard = (t: TFunction<'inventory'>, search: SimSearch, change: Filtered['change']): Filter[] => [
  {
    id: 'state', label: t('filters.state'), value: search.state ?? null, shown: search.state?.split(',').map((state) => t(`states.${state}` as 'states.active')).join(', '),
    options: SIM_STATES.map((value) => ({ value, label: t(`states.${value}`) })), onChange: (value) => change({ state: value ?? undefined }),
  },
  { id: 'form', label: t('filters.form'), value: search.form ?? null, options: SIM_FORMS.map((value) => ({ value, label: t(`forms.${value}`) })), onChange: (value) => change({ form: value as SimSearch['form'] ?? undefined }) },
  {
    id: 'ends', label: t('filters.ends'), value: search.ends?.toString() ?? null, shown: search.ends === undefined ? undefined : t('ending.within', { count: search.ends }),
    options: ENDS.map((days) => ({ value: String(days), label: t('ending.within', { count: days }) })), onChange: (value) => change({ ends: value === null ? undefined : Number(value) }),
  },
];

/** From the options, or from a row that carries it; a link may come before either is read. */
const nameOf = (options: readonly FilterOption[], value: string | undefined, inRow: FilterOption | null | undefined): string =>
  options.find((option) => option.value === value)?.label ?? (inRow?.value === value ? inRow?.label : undefined) ?? '…';

/** What is typed in the picker of a filter, a moment later. */
function useTyped(): [words: string, onSearch: (text: string) => void] {
  const [typed, onSearch] = useState('');
  const [words] = useDebouncedValue(typed, 150);
  return [words, onSearch];
}

const before = <Data>(data: Data | undefined): Data | undefined => data;

function useOffered(ready: boolean) {
  const { customerId, can } = useActing();
  const [centre, onCentre] = useTyped();
  const [account, onAccount] = useTyped();
  const [plan, onPlan] = useTyped();
  const [person, onPerson] = useTyped();
  const enabled = ready && can('cost-centre:read');
  const { data: centres } = useQuery({ ...costCentresQuery(customerId, centre), enabled, placeholderData: before });
  const { data: accounts } = useQuery({ ...billingAccountsQuery(customerId, account), enabled, placeholderData: before });
  const { data: plans } = useQuery({ ...tariffPlansQuery(customerId, plan), enabled: ready, placeholderData: before });
  const { data: people } = useQuery(peopleQuery(customerId, person));
  return {
    onCentre, onAccount, onPlan, onPerson, centres: (centres ?? []).map(named), accounts: (accounts ?? []).map(named),
    plans: (plans ?? []).map((value) => ({ value, label: value })),
    people: (people ?? []).map(({ memberId, name }) => ({ value: memberId, label: name })),
  };
}
