import { Text } from '@mantine/core';
import { IconApi, IconPlus } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useActing } from '../../lib/acting';
import type { ClientView } from '../../lib/api-types.gen';
import { FaultPanel } from '../../lib/fault-pages';
import { useFormat } from '../../lib/format';
import { When } from '../../lib/when';
import { Action } from '../../lib/why';
import { type Column, DataTable } from '../../ui/data-table';
import { Section, StatePanel } from '../../ui/page';
import { ClientState } from './client-state';
import { clientsQuery } from './clients.queries';
import { Room } from './room';

/** The machines of a Customer: who answers for each, until when, and whether it works. */
export function ClientsPage(): ReactNode {
  const { t } = useTranslation('clients');
  const { customerId, can } = useActing();
  const navigate = useNavigate();
  return (
    <Room
      at="list"
      actions={<Action allowed={can('client:make')} permission="client:make" variant="filled" leftSection={<IconPlus size={16} aria-hidden />} onClick={() => void navigate({ to: '/customers/$customerId/api/new', params: { customerId } })}>{t('make')}</Action>}
    >
      <List />
    </Room>
  );
}

function List(): ReactNode {
  const { t } = useTranslation('clients');
  const format = useFormat();
  const { customerId } = useActing();
  const columns = useColumns();
  const { data, error, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery(clientsQuery(customerId));
  if (error) return <Section><FaultPanel fault={error} /></Section>;
  const count = data?.pages[0]?.count;
  return (
    <DataTable
      label={t('clients')} columns={columns} rows={data?.pages.flatMap(({ items }) => items) ?? []} rowKey={({ id }) => id} loading={!data}
      rowLink={({ id }) => ({ to: '/customers/$customerId/api/$clientId', params: { customerId, clientId: id } })}
      hasMore={hasNextPage} onMore={() => void (!isFetchingNextPage && fetchNextPage())}
      foot={count && <Text size="sm" role="status">{t('count', { count: count.value, shown: format.count(count) })}</Text>}
      empty={<StatePanel icon={<IconApi size={40} />} title={t('none')}><p>{t('noneLead')}</p></StatePanel>}
    />
  );
}

function useColumns(): readonly Column<ClientView>[] {
  const { t } = useTranslation('clients');
  return [
    { id: 'name', header: t('name'), cell: ({ name }) => name },
    { id: 'state', header: t('state'), width: '14rem', cell: (client) => <ClientState client={client} /> },
    { id: 'sponsor', header: t('sponsor'), width: '18%', cell: ({ sponsor }) => sponsor.displayName },
    { id: 'lastToken', header: t('lastToken'), width: '12rem', cell: ({ lastTokenAt }) => (lastTokenAt ? <When at={lastTokenAt} exact /> : t('never')) },
    { id: 'end', header: t('endsAt'), width: '9rem', cell: ({ endsAt }) => <When at={endsAt} /> },
  ];
}
