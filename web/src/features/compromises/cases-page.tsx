import { IconShieldCheck } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useActing } from '../../lib/acting';
import type { CompromiseState as State, CompromiseView } from '../../lib/api-types.gen';
import { FaultPanel } from '../../lib/fault-pages';
import { useFilterWords } from '../../lib/filter-words';
import { useFormat } from '../../lib/format';
import { When } from '../../lib/when';
import { type Column, DataTable } from '../../ui/data-table';
import { type Filter, Filters } from '../../ui/filters';
import { Page, Section, StatePanel } from '../../ui/page';
import { CompromiseState, STATES } from './compromise-state';
import { compromisesQuery } from './compromises.queries';

const route = getRouteApi('/customers/$customerId/compromised/');

/** What was reported as lost, stolen or misused, newest first. */
export function CasesPage(): ReactNode {
  const { t } = useTranslation('compromises');
  const format = useFormat();
  const { customerId } = useActing();
  const { state } = route.useSearch();
  const columns = useColumns();
  const list = useInfiniteQuery(compromisesQuery(customerId, state));
  const count = list.data?.pages[0]?.count;
  return (
    <Page title={t('title')} lead={t('lead')} back={{ to: { to: '/customers/$customerId/activity', params: { customerId } }, label: t('back') }}>
      <Filters words={useFilterWords()} filters={[useStateFilter(state)]} />
      {list.error ? <Section><FaultPanel fault={list.error} /></Section> : (
        <DataTable
          label={t('title')} columns={columns} rows={list.data?.pages.flatMap(({ items }) => items) ?? []} rowKey={({ id }) => id} loading={list.isPending}
          rowLink={({ id }) => ({ to: '/customers/$customerId/compromised/$compromiseId', params: { customerId, compromiseId: id } })}
          hasMore={list.hasNextPage} onMore={() => void (list.isFetching || list.fetchNextPage())}
          foot={count && <span>{t('count', { count: count.value, shown: format.count(count) })}</span>}
          empty={<StatePanel icon={<IconShieldCheck size={40} />} title={t('none')}><p>{t('noneText')}</p></StatePanel>}
        />
      )}
    </Page>
  );
}

function useStateFilter(state: State | undefined): Filter {
  const { t } = useTranslation('compromises');
  const navigate = route.useNavigate();
  return {
    id: 'state', label: t('state'), value: state ?? null, options: STATES.map((value) => ({ value, label: t(`states.${value}`) })),
    onChange: (value) => void navigate({ search: { state: (value ?? undefined) as State | undefined }, replace: true }),
  };
}

function useColumns(): Column<CompromiseView>[] {
  const { t } = useTranslation('compromises');
  return [
    { id: 'of', header: t('of'), cell: ({ member, client }) => (member ?? client)?.name },
    { id: 'state', header: t('state'), width: '18rem', wraps: true, cell: (each) => <CompromiseState of={each} /> },
    { id: 'reason', header: t('what'), width: '28%', wraps: true, cell: ({ reason }) => reason },
    { id: 'reportedAt', header: t('reportedAt'), width: '11rem', cell: ({ reportedAt }) => <When at={reportedAt} exact /> },
  ];
}
