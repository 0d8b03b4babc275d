import { IconHandStop } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useActing } from '../../lib/acting';
import type { AccessRequestView } from '../../lib/api-types.gen';
import { FaultPanel } from '../../lib/fault-pages';
import { useFilterWords } from '../../lib/filter-words';
import { useFormat } from '../../lib/format';
import { When } from '../../lib/when';
import { type Column, DataTable } from '../../ui/data-table';
import { type Filter, Filters } from '../../ui/filters';
import { Page, Section, StatePanel } from '../../ui/page';
import { deedOf, RequestState, STATES, useWhere } from './request-words';
import { requestsQuery } from './requests.queries';

const route = getRouteApi('/customers/$customerId/access-requests/');

/** One's own requests, and those that one could answer. */
export function RequestsPage(): ReactNode {
  const { t } = useTranslation('access-requests');
  const format = useFormat();
  const { customerId } = useActing();
  const search = route.useSearch();
  const columns = useColumns();
  const list = useInfiniteQuery(requestsQuery(customerId, search));
  const count = list.data?.pages[0]?.count;
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Filters words={useFilterWords()} filters={useRequestFilters()} />
      {list.error ? <Section><FaultPanel fault={list.error} /></Section> : (
        <DataTable
          label={t('title')} columns={columns} rows={list.data?.pages.flatMap(({ items }) => items) ?? []} rowKey={({ id }) => id} loading={list.isPending}
          rowLink={({ id }) => ({ to: '/customers/$customerId/access-requests/$accessRequestId', params: { customerId, accessRequestId: id } })}
          hasMore={list.hasNextPage} onMore={() => void (list.isFetching || list.fetchNextPage())}
          foot={count && <span>{t('count', { count: count.value, shown: format.count(count) })}</span>}
          empty={<StatePanel icon={<IconHandStop size={40} />} title={t('none')}><p>{t('noneText')}</p></StatePanel>}
        />
      )}
    </Page>
  );
}

function useRequestFilters(): Filter[] {
  const { t } = useTranslation('access-requests');
  const { can } = useActing();
  const navigate = route.useNavigate();
  const search = route.useSearch();
  const change = (more: object): void => void navigate({ search: { ...search, ...more }, replace: true });
  const states: Filter = { id: 'state', label: t('state'), value: search.state ?? null, options: STATES.map((value) => ({ value, label: t(`states.${value}`) })), onChange: (value) => change({ state: value ?? undefined }) };
  const sides: Filter = { id: 'side', label: t('side.title'), value: search.side ?? null, options: (['mine', 'others'] as const).map((value) => ({ value, label: t(`side.${value}`) })), onChange: (value) => change({ side: value ?? undefined }) };
  return can('grant:give') ? [states, sides] : [states];
}

function useColumns(): Column<AccessRequestView>[] {
  const { t } = useTranslation('access-requests');
  const { can } = useActing();
  const where = useWhere();
  const who: Column<AccessRequestView>[] = can('grant:give') ? [{ id: 'who', header: t('who'), width: '12rem', cell: ({ member, mine }) => (mine ? t('you') : member.name) }] : [];
  return [
    { id: 'what', header: t('what'), wraps: true, cell: (request) => deedOf(request) },
    ...who,
    { id: 'where', header: t('where.title'), width: '15rem', wraps: true, cell: (request) => where(request) },
    { id: 'dueAt', header: t('dueAt'), width: '9rem', cell: ({ dueAt }) => <When at={dueAt} /> },
    { id: 'state', header: t('state'), width: '15rem', wraps: true, cell: (request) => <RequestState of={request} /> },
  ];
}
