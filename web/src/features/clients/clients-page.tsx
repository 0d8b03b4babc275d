import { Text } from '@mantine/core';
import { IconApi, IconPlus } from '@tabler/icons-react';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { getRouteApi, useNavigate } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useActing } from '../../lib/acting';
import type { ClientView } from '../../lib/api-types.gen';
import { FaultPanel } from '../../lib/fault-pages';
import { useFilterWords } from '../../lib/filter-words';
import { useFormat } from '../../lib/format';
import { When } from '../../lib/when';
import { Action } from '../../lib/why';
import { type Column, DataTable } from '../../ui/data-table';
import { type Filter, Filters } from '../../ui/filters';
import { Section, StatePanel } from '../../ui/page';
import { ClientState } from './client-state';
import { type ClientsFilter, clientsQuery, sponsorQuery, sponsorsQuery } from './clients.queries';
import { Room } from './room';

const route = getRouteApi('/customers/$customerId/api/');
const LIVES = ['live', 'ended'] as const;

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
      <Clients />
    </Room>
  );
}

function Clients(): ReactNode {
  const { t } = useTranslation('clients');
  const words = useFilterWords();
  const filter = route.useSearch();
  const navigate = route.useNavigate();
  const change = (changed: ClientsFilter): void => void navigate({ search: (former) => ({ ...former, ...changed }), replace: true });
  const sponsor = useSponsorFilter(filter.sponsorMemberId, (sponsorMemberId) => change({ sponsorMemberId }));
  return (
    <>
      <Filters
        words={words}
        search={{ label: t('find'), value: filter.name ?? '', onChange: (name) => change({ name: name || undefined }) }}
        filters={[
          { id: 'state', label: t('state'), value: filter.state ?? null, options: LIVES.map((value) => ({ value, label: t(`lives.${value}`) })), onChange: (value) => change({ state: (value ?? undefined) as ClientsFilter['state'] }) },
          ...(sponsor ? [sponsor] : []),
        ]}
      />
      <List filter={filter} />
    </>
  );
}

/** Whoever may not see people chooses none, and takes away one that a link brings. */
function useSponsorFilter(value: string | undefined, choose: (memberId: string | undefined) => void): Filter | null {
  const { t } = useTranslation('clients');
  const { customerId, can } = useActing();
  const [typed, setTyped] = useState('');
  const seesPeople = can('member:read');
  const { data = [] } = useQuery({ ...sponsorsQuery(customerId, typed), enabled: seesPeople });
  const { data: chosen } = useQuery({ ...sponsorQuery(customerId, value ?? ''), enabled: seesPeople && value !== undefined });
  if (!seesPeople && value === undefined) return null;
  return {
    id: 'sponsor', label: t('sponsor'), value: value ?? null, ...(chosen && { shown: chosen.displayName }), options: data.map(({ id, displayName }) => ({ value: id, label: displayName })),
    onSearch: setTyped, onChange: (memberId) => choose(memberId ?? undefined),
  };
}

function List({ filter }: { filter: ClientsFilter }): ReactNode {
  const { t } = useTranslation('clients');
  const format = useFormat();
  const { customerId } = useActing();
  const columns = useColumns();
  const { data, error, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery(clientsQuery(customerId, filter));
  if (error) return <Section><FaultPanel fault={error} /></Section>;
  const count = data?.pages[0]?.count;
  const isNarrowed = Object.values(filter).some((value) => value !== undefined);
  return (
    <DataTable
      label={t('clients')} columns={columns} rows={data?.pages.flatMap(({ items }) => items) ?? []} rowKey={({ id }) => id} loading={!data}
      rowLink={({ id }) => ({ to: '/customers/$customerId/api/$clientId', params: { customerId, clientId: id } })}
      hasMore={hasNextPage} onMore={() => void (!isFetchingNextPage && fetchNextPage())}
      foot={count && <Text size="sm" role="status">{t('count', { count: count.value, shown: format.count(count) })}</Text>}
      empty={<StatePanel icon={<IconApi size={40} />} title={t(isNarrowed ? 'nothing' : 'none')}><p>{t(isNarrowed ? 'nothingLead' : 'noneLead')}</p></StatePanel>}
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
