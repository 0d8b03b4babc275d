import { IconSitemap } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useActing } from '../../lib/acting';
import type { AffiliationView } from '../../lib/api-types.gen';
import { FaultPanel } from '../../lib/fault-pages';
import { useFormat } from '../../lib/format';
import { type Column, DataTable } from '../../ui/data-table';
import { Page, Section, StatePanel } from '../../ui/page';
import { AffiliationTag, ControlSpan } from './affiliation-words';
import { affiliationsQuery } from './affiliations.queries';

/** Who controls the Customer, and on that basis acts for it. */
export function AffiliationsPage(): ReactNode {
  const { t } = useTranslation('affiliations');
  const format = useFormat();
  const { customerId, customer } = useActing();
  const columns = useColumns();
  const list = useInfiniteQuery(affiliationsQuery(customerId));
  const count = list.data?.pages[0]?.count;
  const title = t('parents.title', { customer: customer.legalName });
  return (
    <Page title={title} lead={t('parents.lead')} back={{ to: { to: '/customers/$customerId/affiliates', params: { customerId } }, label: t('title') }}>
      {list.error ? <Section><FaultPanel fault={list.error} /></Section> : (
        <DataTable
          label={title} columns={columns} rows={list.data?.pages.flatMap(({ items }) => items) ?? []} rowKey={({ id }) => id} loading={list.isPending}
          rowLink={({ id }) => ({ to: '/customers/$customerId/affiliations/$affiliationId', params: { customerId, affiliationId: id } })}
          hasMore={list.hasNextPage} onMore={() => void (list.isFetching || list.fetchNextPage())}
          foot={count && <span>{t('parents.count', { count: count.value, shown: format.count(count) })}</span>}
          empty={<StatePanel icon={<IconSitemap size={40} />} title={t('parents.none')}><p>{t('parents.noneText')}</p></StatePanel>}
        />
      )}
    </Page>
  );
}

function useColumns(): Column<AffiliationView>[] {
  const { t } = useTranslation('affiliations');
  const format = useFormat();
  return [
    { id: 'parent', header: t('parents.parent'), wraps: true, cell: ({ parent }) => parent.legalName },
    { id: 'state', header: t('state'), width: '15rem', cell: ({ state }) => <AffiliationTag state={state} /> },
    { id: 'control', header: t('control'), width: '20rem', wraps: true, cell: ({ control }) => <ControlSpan control={control} /> },
    { id: 'people', header: t('parents.people'), width: '10rem', align: 'end', cell: ({ people }) => format.number(people.length) },
  ];
}
