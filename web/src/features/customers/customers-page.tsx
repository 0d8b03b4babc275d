import { IconBuildingOff, IconPlus } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { AgentAction } from '../../lib/agent-action';
import type { CustomerListingView } from '../../lib/api-types.gen';
import { FaultPanel } from '../../lib/fault-pages';
import { useFilterWords } from '../../lib/filter-words';
import { useFormat } from '../../lib/format';
import { useAgent } from '../../lib/session';
import { When } from '../../lib/when';
import { type Column, DataTable } from '../../ui/data-table';
import { Filters } from '../../ui/filters';
import { Page, Section, StatePanel } from '../../ui/page';
import { Tag } from '../../ui/tag';
import { customersQuery } from './customers.queries';
import { shownNumber } from './enterprise-number';

const route = getRouteApi('/operator/');

/** The register of Customers; more of one is seen with a reason. */
export function CustomersPage(): ReactNode {
  const { t } = useTranslation('customers');
  const format = useFormat();
  const { permissions } = useAgent();
  const navigate = route.useNavigate();
  const { search } = route.useSearch();
  const columns = useColumns();
  const list = useInfiniteQuery(customersQuery(search));
  const customers = list.data?.pages.flatMap(({ items }) => items) ?? [];
  const count = list.data?.pages[0]?.count;
  const register = (
    <AgentAction variant="filled" allowed={permissions.includes('customer:register')} desk="BackOffice" leftSection={<IconPlus size={16} aria-hidden />} onClick={() => void navigate({ to: '/operator/customers/new' })}>{t('register')}</AgentAction>
  );
  return (
    <Page title={t('title')} lead={t('lead')} actions={register}>
      <Filters words={useFilterWords()} filters={[]} search={{ label: t('search'), value: search ?? '', onChange: (text) => void navigate({ search: { search: text || undefined }, replace: true }) }} />
      {list.error ? <Section><FaultPanel fault={list.error} /></Section> : (
        <DataTable
          label={t('title')} columns={columns} rows={customers} rowKey={({ id }) => id} loading={list.isPending}
          rowLink={({ id }) => ({ to: '/operator/customers/$customerId', params: { customerId: id } })}
          hasMore={list.hasNextPage} onMore={() => void (list.isFetching || list.fetchNextPage())}
          foot={count && <span>{t('count', { count: count.value, shown: format.count(count) })}</span>}
          empty={<StatePanel icon={<IconBuildingOff size={40} />} title={t('nobody')}><p>{t('nobodyText')}</p></StatePanel>}
        />
      )}
    </Page>
  );
}

const TONES = { active: 'good', suspended: 'warn', ended: 'quiet' } as const;

function useColumns(): Column<CustomerListingView>[] {
  const { t } = useTranslation('customers');
  return [
    { id: 'name', header: t('name'), cell: ({ legalName }) => legalName },
    { id: 'number', header: t('number'), width: '12rem', cell: (customer) => shownNumber(customer.enterpriseNumber) },
    { id: 'state', header: t('state'), width: '9rem', cell: ({ state }) => <Tag tone={TONES[state]}>{t(`states.${state}`)}</Tag> },
    { id: 'registered', header: t('registered'), width: '10rem', cell: ({ registeredAt }) => <When at={registeredAt} /> },
  ];
}
