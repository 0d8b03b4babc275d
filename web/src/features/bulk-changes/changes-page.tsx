import { IconListCheck, IconUpload } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useActing } from '../../lib/acting';
import type { BulkChangeView } from '../../lib/api-types.gen';
import { FaultPanel } from '../../lib/fault-pages';
import { useFormat } from '../../lib/format';
import { When } from '../../lib/when';
import { WhyNot } from '../../lib/why';
import { type Column, DataTable } from '../../ui/data-table';
import { ButtonLink } from '../../ui/link';
import { Page, Section, StatePanel } from '../../ui/page';
import { changesQuery } from './bulk-changes.queries';
import { ChangeState } from './change-state';

/** What was planned and done for many at once. */
export function ChangesPage(): ReactNode {
  const { t } = useTranslation('bulk-changes');
  const { customerId, customer, can } = useActing();
  return (
    <Page
      title={t('pageTitle')} lead={t('lead', { customer: customer.legalName })} back={{ to: { to: '/customers/$customerId/people', params: { customerId } }, label: t('people') }}
      actions={can('member:admit') && <ButtonLink to="/customers/$customerId/bulk-changes/import" params={{ customerId }} leftSection={<IconUpload size={16} aria-hidden />}>{t('import.title')}</ButtonLink>}
    >
      {can('grant:read') ? <Changes customerId={customerId} /> : <Section><WhyNot permission="grant:read" /></Section>}
    </Page>
  );
}

function Changes({ customerId }: { customerId: string }): ReactNode {
  const { t } = useTranslation('bulk-changes');
  const format = useFormat();
  const columns = useColumns();
  const list = useInfiniteQuery(changesQuery(customerId));
  const count = list.data?.pages[0]?.count;
  if (list.error) return <Section><FaultPanel fault={list.error} /></Section>;
  return (
    <DataTable
      label={t('pageTitle')} columns={columns} rows={list.data?.pages.flatMap(({ items }) => items) ?? []} rowKey={({ id }) => id} loading={list.isPending}
      rowLink={({ id }) => ({ to: '/customers/$customerId/bulk-changes/$bulkChangeId', params: { customerId, bulkChangeId: id } })}
      hasMore={list.hasNextPage} onMore={() => void (list.isFetching || list.fetchNextPage())}
      foot={count && <span>{t('changeCount', { count: count.value, shown: format.count(count) })}</span>}
      empty={<StatePanel icon={<IconListCheck size={40} />} title={t('none')}>{t('noneText')}</StatePanel>}
    />
  );
}

function useColumns(): Column<BulkChangeView>[] {
  const { t } = useTranslation('bulk-changes');
  const format = useFormat();
  return [
    { id: 'deed', header: t('what'), width: '24%', cell: ({ deed }) => t(`deeds.${deed}`) },
    { id: 'state', header: t('state'), width: '9rem', cell: ({ state }) => <ChangeState state={state} /> },
    { id: 'rows', header: t('rows'), width: '7rem', align: 'end', cell: ({ state, rows }) => (rows.total === 0 ? null : format.number(state === 'planned' ? rows.ticked : rows.total)) },
    { id: 'reason', header: t('reason'), cell: ({ reason }) => <span title={reason}>{reason}</span> },
    { id: 'who', header: t('plannedBy'), width: '14%', cell: ({ plannedBy }) => plannedBy.name },
    { id: 'when', header: t('when'), width: '12rem', cell: ({ createdAt }) => <When at={createdAt} exact /> },
  ];
}
