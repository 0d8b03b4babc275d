import { IconLifebuoy } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { RecoveryCaseListingView, RecoveryState } from '../../lib/api-types.gen';
import { FaultPanel } from '../../lib/fault-pages';
import { useFilterWords } from '../../lib/filter-words';
import { useFormat } from '../../lib/format';
import { When } from '../../lib/when';
import { type Column, DataTable } from '../../ui/data-table';
import { type Filter, Filters } from '../../ui/filters';
import { Page, Section, StatePanel } from '../../ui/page';
import { CaseState, STATES } from './case-state';
import { casesQuery } from './recovery.queries';

const route = getRouteApi('/operator/recovery-cases/');

/** The queue of the recovery desk, worked from its head. */
export function QueuePage(): ReactNode {
  const { t } = useTranslation('operators');
  const format = useFormat();
  const { state } = route.useSearch();
  const columns = useColumns();
  const list = useInfiniteQuery(casesQuery(state));
  const cases = list.data?.pages.flatMap(({ items }) => items) ?? [];
  const count = list.data?.pages[0]?.count;
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Filters words={useFilterWords()} filters={[useStateFilter(state)]} />
      {list.error ? <Section><FaultPanel fault={list.error} /></Section> : (
        <DataTable
          label={t('title')} columns={columns} rows={cases} rowKey={({ id }) => id} loading={list.isPending}
          rowLink={({ customerId, id }) => ({ to: '/operator/customers/$customerId/recovery-cases/$caseId', params: { customerId, caseId: id } })}
          hasMore={list.hasNextPage} onMore={() => void (list.isFetching || list.fetchNextPage())}
          foot={count && <span>{t('count', { count: count.value, shown: format.count(count) })}</span>}
          empty={<StatePanel icon={<IconLifebuoy size={40} />} title={t('none')}><p>{t('noneText')}</p></StatePanel>}
        />
      )}
    </Page>
  );
}

function useStateFilter(state: RecoveryState | undefined): Filter {
  const { t } = useTranslation('operators');
  const navigate = route.useNavigate();
  return {
    id: 'state', label: t('state'), value: state ?? null, options: STATES.map((value) => ({ value, label: t(`states.${value}`) })),
    onChange: (value) => void navigate({ search: { state: (value ?? undefined) as RecoveryState | undefined }, replace: true }),
  };
}

function useColumns(): Column<RecoveryCaseListingView>[] {
  const { t } = useTranslation('operators');
  return [
    { id: 'customer', header: t('customer'), cell: ({ customerName }) => customerName },
    { id: 'kind', header: t('kind'), cell: ({ kind }) => t(`kinds.${kind}`) },
    { id: 'state', header: t('state'), width: '9rem', cell: ({ state }) => <CaseState state={state} /> },
    { id: 'openedBy', header: t('openedBy'), width: '11rem', cell: ({ openedBy }) => openedBy.name },
    { id: 'openedAt', header: t('openedAt'), width: '11rem', cell: ({ openedAt }) => <When at={openedAt} exact /> },
    { id: 'decidedBy', header: t('decidedBy'), width: '11rem', cell: ({ decidedBy }) => decidedBy?.name },
  ];
}
