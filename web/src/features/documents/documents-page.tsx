import { IconFileText } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useActing } from '../../lib/acting';
import type { DocumentView } from '../../lib/api-types.gen';
import { FaultPanel } from '../../lib/fault-pages';
import { useFilterWords } from '../../lib/filter-words';
import { useFormat } from '../../lib/format';
import { language } from '../../lib/i18n';
import { now } from '../../lib/now';
import { When } from '../../lib/when';
import { type Column, DataTable } from '../../ui/data-table';
import { type Filter, Filters } from '../../ui/filters';
import { Page, Section, StatePanel } from '../../ui/page';
import { DocumentState } from './document-state';
import { documentsQuery } from './documents.queries';
import { KINDS, STATES } from './documents.search';

const route = getRouteApi('/customers/$customerId/documents/');

/** What the operator published to this Customer, newest first. */
export function DocumentsPage(): ReactNode {
  const { t } = useTranslation('documents');
  const format = useFormat();
  const { customerId } = useActing();
  const columns = useColumns();
  const list = useInfiniteQuery(documentsQuery(customerId, route.useSearch()));
  const count = list.data?.pages[0]?.count;
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Filters words={useFilterWords()} filters={useDocumentFilters()} />
      {list.error ? <Section><FaultPanel fault={list.error} /></Section> : (
        <DataTable
          label={t('title')} columns={columns} rows={list.data?.pages.flatMap(({ items }) => items) ?? []} rowKey={({ id }) => id} loading={list.isPending}
          rowLink={({ id }) => ({ to: '/customers/$customerId/documents/$documentId', params: { customerId, documentId: id } })}
          hasMore={list.hasNextPage} onMore={() => void (list.isFetching || list.fetchNextPage())}
          foot={count && <span>{t('count', { count: count.value, shown: format.count(count) })}</span>}
          empty={<StatePanel icon={<IconFileText size={40} />} title={t('none')}><p>{t('noneText')}</p></StatePanel>}
        />
      )}
    </Page>
  );
}

function useDocumentFilters(): Filter[] {
  const { t } = useTranslation('documents');
  const navigate = route.useNavigate();
  const search = route.useSearch();
  const change = (more: object): void => void navigate({ search: { ...search, ...more }, replace: true });
  return [
    { id: 'state', label: t('state'), value: search.state ?? null, options: STATES.map((value) => ({ value, label: t(`states.${value}`) })), onChange: (value) => change({ state: value ?? undefined }) },
    { id: 'kind', label: t('kind'), value: search.kind ?? null, options: KINDS.map((value) => ({ value, label: t(`kinds.${value}`) })), onChange: (value) => change({ kind: value ?? undefined }) },
    ...([['publishedFrom', t('from')], ['publishedTo', t('to')]] as const).map(([id, label]) => ({
      id, label, value: search[id]?.slice(0, 7) ?? null, options: months(), onChange: (value: string | null) => change({ [id]: value ? edge(id, value) : undefined }),
    })),
  ];
}

/** The months of the last two years. */
function months(): { value: string; label: string }[] {
  const today = new Date(now());
  return Array.from({ length: 24 }, (_, back) => {
    const first = new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth() - back, 1));
    return { value: first.toISOString().slice(0, 7), label: first.toLocaleString(language(), { month: 'long', year: 'numeric', timeZone: 'UTC' }) };
  });
}

const edge = (id: 'publishedFrom' | 'publishedTo', month: string): string => {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return id === 'publishedFrom' ? `${month}-01` : new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
};

function useColumns(): Column<DocumentView>[] {
  const { t } = useTranslation('documents');
  const format = useFormat();
  return [
    { id: 'title', header: t('document'), wraps: true, cell: ({ title }) => title },
    { id: 'kind', header: t('kind'), width: '10rem', cell: ({ kind }) => t(`kinds.${kind}`) },
    { id: 'published', header: t('published'), width: '9rem', cell: ({ publishedAt }) => <When at={publishedAt} /> },
    { id: 'due', header: t('due'), width: '9rem', cell: ({ dueOn }) => format.day(`${dueOn}T12:00:00Z`) },
    { id: 'left', header: t('left'), width: '9rem', cell: ({ state, workingDaysLeft }) => state === 'open' && t('daysLeft', { count: workingDaysLeft }) },
    { id: 'state', header: t('state'), width: '12rem', cell: ({ state }) => <DocumentState state={state} /> },
  ];
}
