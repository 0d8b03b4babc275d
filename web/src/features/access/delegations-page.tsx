import { useDisclosure } from '@mantine/hooks';
import { IconShare3 } from '@tabler/icons-react';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useActing } from '../../lib/acting';
import type { DelegationView } from '../../lib/api-types.gen';
import { bundleName } from '../../lib/bundle-name';
import { FaultPanel } from '../../lib/fault-pages';
import { useFilterWords } from '../../lib/filter-words';
import { lastDayOf, useFormat } from '../../lib/format';
import { Action } from '../../lib/why';
import { type Column, DataTable } from '../../ui/data-table';
import { type Filter, Filters } from '../../ui/filters';
import { Page, Section, StatePanel } from '../../ui/page';
import { DELEGATION_SIDES, DELEGATION_STATES } from './access.search';
import { DelegationTag, useParty } from './delegation-words';
import { delegationsQuery, sourcesQuery } from './delegations.queries';
import { ProposeDelegationDialog } from './propose-delegation-dialog';

const route = getRouteApi('/customers/$customerId/delegations/');

/** GC-8.4-c: what people made of their own rights for others. */
export function DelegationsPage(): ReactNode {
  const { t } = useTranslation('access');
  const format = useFormat();
  const { customerId } = useActing();
  const columns = useColumns();
  const list = useInfiniteQuery(delegationsQuery(customerId, route.useSearch()));
  const count = list.data?.pages[0]?.count;
  return (
    <Page title={t('delegations.title')} lead={t('delegations.lead')} actions={<Propose />}>
      <Filters words={useFilterWords()} filters={useDelegationFilters()} />
      {list.error ? <Section><FaultPanel fault={list.error} /></Section> : (
        <DataTable
          label={t('delegations.title')} columns={columns} rows={list.data?.pages.flatMap(({ items }) => items) ?? []} rowKey={({ id }) => id} loading={list.isPending}
          rowLink={({ id }) => ({ to: '/customers/$customerId/delegations/$delegationId', params: { customerId, delegationId: id } })}
          hasMore={list.hasNextPage} onMore={() => void (list.isFetching || list.fetchNextPage())}
          foot={count && <span>{t('delegations.count', { count: count.value, shown: format.count(count) })}</span>}
          empty={<StatePanel icon={<IconShare3 size={40} />} title={t('delegations.none')}><p>{t('delegations.noneText')}</p></StatePanel>}
        />
      )}
    </Page>
  );
}

function Propose(): ReactNode {
  const { t } = useTranslation('access');
  const { customerId, can } = useActing();
  const { data } = useQuery(sourcesQuery(customerId));
  const [opened, { open, close }] = useDisclosure();
  if (!data) return null;
  return (
    <>
      <Action allowed={data.length > 0} permission="contact:read" because={t(can('grant:give') ? 'delegations.because.giver' : 'delegations.because.none')} variant="filled" leftSection={<IconShare3 size={16} aria-hidden />} onClick={open}>{t('delegations.propose')}</Action>
      {opened && <ProposeDelegationDialog sources={data} onClose={close} />}
    </>
  );
}

function useDelegationFilters(): Filter[] {
  const { t } = useTranslation('access');
  const navigate = route.useNavigate();
  const search = route.useSearch();
  const change = (more: object): void => void navigate({ search: { ...search, ...more }, replace: true });
  return [
    { id: 'side', label: t('delegations.side'), value: search.side ?? null, options: DELEGATION_SIDES.map((value) => ({ value, label: t(`delegations.sides.${value}`) })), onChange: (value) => change({ side: value ?? undefined }) },
    { id: 'state', label: t('delegations.state'), value: search.state ?? null, options: DELEGATION_STATES.map((value) => ({ value, label: t(`delegations.states.${value}`) })), onChange: (value) => change({ state: value ?? undefined }) },
  ];
}

function useColumns(): Column<DelegationView>[] {
  const { t } = useTranslation('access');
  const { t: tLib } = useTranslation('lib');
  const format = useFormat();
  const party = useParty();
  return [
    { id: 'what', header: t('right'), wraps: true, cell: ({ subProfile, permissions }) => t('delegations.part', { right: bundleName(tLib, subProfile), count: permissions.length }) },
    { id: 'from', header: t('delegations.from'), width: '13rem', wraps: true, cell: ({ delegator }) => party(delegator) },
    { id: 'to', header: t('delegations.to'), width: '13rem', wraps: true, cell: ({ delegate }) => party(delegate) },
    { id: 'until', header: t('lastDay'), width: '9rem', cell: ({ endsAt }) => endsAt && <time dateTime={endsAt}>{format.day(lastDayOf(endsAt))}</time> },
    { id: 'state', header: t('delegations.state'), width: '14rem', wraps: true, cell: (delegation) => <DelegationTag of={delegation} /> },
  ];
}
