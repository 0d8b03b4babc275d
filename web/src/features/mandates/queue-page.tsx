import { Tabs } from '@mantine/core';
import { IconBriefcase } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { NotifiedMandateView } from '../../lib/api-types.gen';
import { FaultPanel } from '../../lib/fault-pages';
import { useFilterWords } from '../../lib/filter-words';
import { useFormat } from '../../lib/format';
import { When } from '../../lib/when';
import { type Column, DataTable } from '../../ui/data-table';
import { Filters } from '../../ui/filters';
import { Page, Section, StatePanel } from '../../ui/page';
import { Tag } from '../../ui/tag';
import { Block, Blocks } from './blocks';
import { isNumber, LastDay, numberShown, StateTag } from './mandate-words';
import { NOTIFIED_STATES } from './mandates.search';
import { notifiedQuery } from './operator.queries';

const route = getRouteApi('/operator/mandates');

/** GC-9.2-c: of which third parties the operator was notified, and whom he refuses everywhere. What one is for is read at the Customer, for a reason, and decided there. */
export function QueuePage(): ReactNode {
  const { t } = useTranslation('mandates');
  const { part } = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <Page title={t('operator.title')} lead={t('operator.lead')} actions={<Block />}>
      <Tabs value={part ?? 'mandates'} onChange={(to) => void navigate({ search: to === 'blocks' ? { part: to } : {} })} keepMounted={false}>
        <Tabs.List mb="md" aria-label={t('operator.title')}>
          <Tabs.Tab value="mandates">{t('operator.mandates')}</Tabs.Tab>
          <Tabs.Tab value="blocks">{t('operator.blocks')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="mandates"><Mandates /></Tabs.Panel>
        <Tabs.Panel value="blocks"><Blocks /></Tabs.Panel>
      </Tabs>
    </Page>
  );
}

function Mandates(): ReactNode {
  const { t } = useTranslation('mandates');
  const format = useFormat();
  const { state, number = '' } = route.useSearch();
  const navigate = route.useNavigate();
  const columns = useColumns();
  const list = useInfiniteQuery(notifiedQuery(state, isNumber(number) ? number : undefined));
  const count = list.data?.pages[0]?.count;
  return (
    <>
      <Filters
        words={useFilterWords()} search={{ label: t('operator.find'), value: number, onChange: (text) => void navigate({ search: { state, number: text || undefined }, replace: true }) }}
        filters={[{
          id: 'state', label: t('state'), value: state ?? null, options: NOTIFIED_STATES.map((value) => ({ value, label: t(`states.${value}`) })),
          onChange: (value) => void navigate({ search: { state: NOTIFIED_STATES.find((each) => each === value), number: number || undefined }, replace: true }),
        }]}
      />
      {list.error ? <Section><FaultPanel fault={list.error} /></Section> : (
        <DataTable
          label={t('operator.mandates')} columns={columns} rows={list.data?.pages.flatMap(({ items }) => items) ?? []} rowKey={({ id }) => id} loading={list.isPending}
          rowLink={({ customer, id }) => ({ to: '/customers/$customerId/mandates/$mandateId', params: { customerId: customer.id, mandateId: id } })}
          hasMore={list.hasNextPage} onMore={() => void (list.isFetching || list.fetchNextPage())}
          foot={count && <span>{t('count', { count: count.value, shown: format.count(count) })}</span>}
          empty={<StatePanel icon={<IconBriefcase size={40} />} title={t('noneLike')} />}
        />
      )}
    </>
  );
}

function useColumns(): Column<NotifiedMandateView>[] {
  const { t } = useTranslation('mandates');
  return [
    { id: 'thirdParty', header: t('thirdParty'), wraps: true, cell: ({ thirdParty }) => thirdParty },
    { id: 'number', header: t('number'), width: '11rem', cell: ({ thirdPartyNumber }) => numberShown(thirdPartyNumber) },
    { id: 'customer', header: t('operator.customer'), width: '24%', wraps: true, cell: ({ customer }) => customer.name },
    { id: 'notified', header: t('operator.notified'), width: '10rem', cell: ({ notifiedAt }) => <When at={notifiedAt} /> },
    { id: 'until', header: t('until'), width: '9rem', cell: ({ endsAt }) => <LastDay at={endsAt} /> },
    { id: 'state', header: t('state'), width: '13rem', wraps: true, cell: ({ state, blocked }) => <><StateTag state={state} />{blocked && <> <Tag tone="bad">{t('operator.blocked')}</Tag></>}</> },
  ];
}
