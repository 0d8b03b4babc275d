import { Button, Group } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconChartBar, IconDeviceSim, IconFileExport, IconHistory, IconZoomCancel } from '@tabler/icons-react';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi, type LinkProps } from '@tanstack/react-router';
import { type ReactNode, useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useActing } from '../../lib/acting';
import type { SimView } from '../../lib/api-types.gen';
import { FaultPanel } from '../../lib/fault-pages';
import { useFilterWords } from '../../lib/filter-words';
import { useFormat } from '../../lib/format';
import { Action } from '../../lib/why';
import { DataTable, type Sorting } from '../../ui/data-table';
import { Filters } from '../../ui/filters';
import { Page, Section, StatePanel } from '../../ui/page';
import { BulkBar } from './bulk-bar';
import { BulkDeedsDialog } from './bulk-deeds-dialog';
import { ColumnsMenu } from './columns-menu';
import { ExportDialog } from './export-dialog';
import css from './inventory.module.css';
import { rememberSearch } from './last-search';
import { ListNotices } from './list-notices';
import { Overview } from './overview';
import { isFiltered, NO_FILTERS, type SimSearch } from './search';
import { useSimColumns } from './sim-columns';
import { useSimFilters } from './sim-filters';
import { filterOf, listOf, overviewQuery, simsQuery } from './sims.queries';
import { useSelection } from './use-selection';
import { ViewsMenu } from './views-menu';

const route = getRouteApi('/customers/$customerId/sims/');

/** Find, look, export: a million cards feel like a hundred. */
export function SimsPage(): ReactNode {
  const { t } = useTranslation('inventory');
  const { customerId, can } = useActing();
  const { search, change } = useAddress();
  const list = useSims(search);
  const [exporting, setExporting] = useState(false);
  const [deeds, setDeeds] = useState(false);
  return (
    <Page title={t('title')} lead={!list.error && <Found list={list} />} actions={<><Button variant="default" leftSection={<IconHistory size={16} aria-hidden />} onClick={() => setDeeds(true)}>{t('bulkDeeds.open')}</Button><Action allowed={can('sim:export')} permission="sim:export" leftSection={<IconFileExport size={16} aria-hidden />} onClick={() => setExporting(true)}>{t('export.open')}</Action></>}>
      {list.error ? <Section><FaultPanel fault={list.error} /></Section> : <List search={search} change={change} list={list} />}
      <ExportDialog opened={exporting} onClose={() => setExporting(false)} list={listOf(search)} filtered={isFiltered(search)} total={list.exact ?? undefined} key={customerId} />
      {deeds && <BulkDeedsDialog onClose={() => setDeeds(false)} />}
    </Page>
  );
}

/** How many there are: to 10,000 from the list itself, beyond from the overview. Said again whenever a filter changes it. */
function Found({ list: { exact, count, busy } }: { list: Sims }): ReactNode {
  const { t } = useTranslation('inventory');
  const format = useFormat();
  if (!count || busy) return <span role="status">{t('finding')}…</span>;
  return <span role="status">{t('found', { count: exact ?? count.value, shown: exact === undefined ? format.count(count) : format.number(exact) })}</span>;
}

type Change = (part: Partial<SimSearch>) => void;

/** The state of the list is its address; a change of what is shown leaves one where one is. */
function useAddress(): { search: SimSearch; change: Change } {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { customerId } = useActing();
  useEffect(() => rememberSearch(customerId, search), [customerId, search]);
  const change = useCallback((part: Partial<SimSearch>) => {
    const shows = 'columns' in part || 'overview' in part;
    void navigate({ search: (before) => ({ ...before, ...part }), replace: shows || 'search' in part, resetScroll: !shows });
  }, [navigate]);
  return { search, change };
}

type Sims = ReturnType<typeof useSims>;
const NO_ROWS: readonly SimView[] = [];

function useSims(search: SimSearch) {
  const { customerId } = useActing();
  const { data, error, isPlaceholderData, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery({
    ...simsQuery(customerId, listOf(search)), select: flat, placeholderData: (before) => before,
  });
  const { data: counted } = useQuery({ ...overviewQuery(customerId, filterOf(search)), enabled: false });
  const more = useCallback(() => {
    if (!isFetchingNextPage) void fetchNextPage();
  }, [isFetchingNextPage, fetchNextPage]);
  return { rows: data?.rows ?? NO_ROWS, count: data?.count, exact: counted?.total, loaded: data !== undefined, busy: isPlaceholderData, error, hasMore: hasNextPage && !isPlaceholderData, more };
}

type Pages = Awaited<ReturnType<NonNullable<ReturnType<typeof simsQuery>['queryFn'] & object>>>;
const flat = ({ pages }: { pages: Pages[] }) => ({ rows: pages.flatMap(({ items }) => items), count: pages[0]?.count });

/** As many as the list found, as a number and in words. */
function useFound({ exact, count }: Sims): { total: number | undefined; totalShown: string | undefined } {
  const format = useFormat();
  if (exact !== undefined) return { total: exact, totalShown: format.number(exact) };
  return { total: count?.value, totalShown: count && format.count(count) };
}

function List({ search, change, list }: { search: SimSearch; change: Change; list: Sims }): ReactNode {
  const { t } = useTranslation('inventory');
  const words = useFilterWords();
  const choice = useSimColumns(search.columns);
  const wide = useMediaQuery('(min-width: 88em)', true, { getInitialValueInEffect: false });
  const overview = search.overview ? search.overview === 'shown' : wide;
  const filters = useSimFilters({ search, change, row: list.busy ? undefined : list.rows[0], ready: list.loaded });
  const rowLink = useRowLink();
  const found = useFound(list);
  const { chosen, ticking } = useSelection(search, list.rows, found.total);
  const sorting: Sorting = { by: search.sort ?? 'iccid', direction: search.direction ?? 'asc' };
  const onSort = useCallback(({ by, direction }: Sorting) => change({ sort: by as SimSearch['sort'], direction }), [change]);
  return (
    <>
      <Filters
        words={words} search={{ label: t('search'), value: search.search ?? '', onChange: (text) => change({ search: text || undefined }) }} filters={filters}
      >
        <Group gap="xs" ml="auto">
          <ViewsMenu search={search} change={change} ready={list.loaded} />
          <ColumnsMenu choice={choice} onChange={(columns) => change({ columns })} />
          <Button variant="subtle" size="xs" leftSection={<IconChartBar size={14} aria-hidden />} aria-expanded={overview} onClick={() => change({ overview: overview ? 'hidden' : 'shown' })}>{t('overview.title')}</Button>
        </Group>
      </Filters>
      <ListNotices search={search} change={change} ready={list.loaded} />
      <BulkBar chosen={chosen} {...found} />
      <div className={css['list']} data-overview={overview || undefined}>
        <DataTable
          label={t('table')} columns={choice.columns} rows={list.rows} rowKey={keyOf} rowLink={rowLink} sorting={sorting} onSort={onSort} ticking={ticking}
          loading={!list.loaded} busy={list.busy} hasMore={list.hasMore} onMore={list.more} empty={<Empty filtered={isFiltered(search)} onClear={() => change({ ...NO_FILTERS, view: undefined })} />}
        />
        {overview && <Overview search={search} change={change} ready={list.loaded} />}
      </div>
    </>
  );
}

const keyOf = ({ id }: SimView): string => id;

function useRowLink(): (row: SimView) => LinkProps {
  const { customerId } = useActing();
  return useCallback(({ id }: SimView): LinkProps => ({ to: '/customers/$customerId/sims/$simId', params: { customerId, simId: id } }), [customerId]);
}

function Empty({ filtered, onClear }: { filtered: boolean; onClear: () => void }): ReactNode {
  const { t } = useTranslation('inventory');
  if (!filtered) return <StatePanel icon={<IconDeviceSim size={40} />} title={t('empty.none')}><p>{t('empty.noneText')}</p></StatePanel>;
  return <StatePanel icon={<IconZoomCancel size={40} />} title={t('empty.title')} action={<Button variant="default" onClick={onClear}>{t('empty.clear')}</Button>}><p>{t('empty.text')}</p></StatePanel>;
}
