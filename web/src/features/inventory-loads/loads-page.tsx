import { Text } from '@mantine/core';
import { IconFileOff } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useActing } from '../../lib/acting';
import type { InventoryLoadView } from '../../lib/api-types.gen';
import { FaultPanel } from '../../lib/fault-pages';
import { useFormat } from '../../lib/format';
import { useAgent } from '../../lib/session';
import { When } from '../../lib/when';
import { type Column, DataTable } from '../../ui/data-table';
import { Page, Section, StatePanel } from '../../ui/page';
import { LoadState } from './load-state';
import { loadsQuery } from './loads.queries';
import { SendPanel } from './send-panel';

const route = getRouteApi('/operator/customers/$customerId');

/** The files that became a Customer's inventory, and the next one. */
export function LoadsPage(): ReactNode {
  const { t } = useTranslation('inventory-loads');
  const { customerId } = route.useParams();
  const { permissions } = useAgent();
  const { customer } = useActing();
  return (
    <Page title={t('title')} lead={t('lead')} back={{ to: { to: '/operator/customers/$customerId', params: { customerId } }, label: customer.legalName }}>
      {permissions.includes('inventory:load')
        ? <><SendPanel customerId={customerId} /><Loads customerId={customerId} /></>
        : <Section><Text>{t('drop.locked')}</Text></Section>}
    </Page>
  );
}

function Loads({ customerId }: { customerId: string }): ReactNode {
  const { t } = useTranslation('inventory-loads');
  const format = useFormat();
  const list = useInfiniteQuery(loadsQuery(customerId));
  const loads = list.data?.pages.flatMap(({ items }) => items) ?? [];
  const count = list.data?.pages[0]?.count;
  const columns = useColumns();
  if (list.error) return <FaultPanel fault={list.error} />;
  return (
    <DataTable
      label={t('title')} columns={columns} rows={loads} rowKey={({ id }) => id} loading={list.isPending}
      rowLink={({ id }) => ({ to: '/operator/customers/$customerId/loads/$loadId', params: { customerId, loadId: id } })}
      hasMore={list.hasNextPage} onMore={() => void (list.isFetching || list.fetchNextPage())}
      foot={count && <span>{t('count', { count: count.value, shown: format.count(count) })}</span>}
      empty={<StatePanel icon={<IconFileOff size={40} />} title={t('none')} />}
    />
  );
}

function useColumns(): Column<InventoryLoadView>[] {
  const { t } = useTranslation('inventory-loads');
  const format = useFormat();
  return [
    { id: 'file', header: t('file'), cell: ({ fileName }) => fileName },
    { id: 'state', header: t('state'), width: '12rem', cell: ({ state }) => <LoadState state={state} /> },
    { id: 'rows', header: t('rows'), width: '8rem', align: 'end', cell: ({ rowsRead }) => format.number(rowsRead) },
    { id: 'errors', header: t('errors'), width: '8rem', align: 'end', cell: ({ errorCount }) => (errorCount > 0 ? format.number(errorCount) : null) },
    { id: 'when', header: t('when'), width: '12rem', cell: ({ createdAt }) => <When at={createdAt} exact /> },
  ];
}
