import { Tabs } from '@mantine/core';
import { IconFileText } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AgentAction } from '../../lib/agent-action';
import type { QueuedDocumentView } from '../../lib/api-types.gen';
import { FaultPanel } from '../../lib/fault-pages';
import { useFilterWords } from '../../lib/filter-words';
import { useFormat } from '../../lib/format';
import { useAgent } from '../../lib/session';
import { When } from '../../lib/when';
import { type Column, DataTable } from '../../ui/data-table';
import { type Filter, Filters } from '../../ui/filters';
import { Page, Section, StatePanel } from '../../ui/page';
import { ConsentQueue } from './consent-queue';
import { DocumentState } from './document-state';
import { queueQuery } from './documents.queries';
import { STATES } from './documents.search';
import { OutageDialog } from './outage-dialog';

const route = getRouteApi('/operator/documents');

/** What was published to all Customers, and who may use it: first what waits for an answer. What is said of it is read at the Customer, for a reason. */
export function QueuePage(): ReactNode {
  const { t } = useTranslation('documents');
  const { part } = route.useSearch();
  const navigate = route.useNavigate();
  return (
    <Page title={t('queue.title')} lead={t('queue.lead')} actions={<Outage />}>
      <Tabs value={part ?? 'documents'} onChange={(to) => void navigate({ search: to === 'consents' ? { part: to } : {} })} keepMounted={false}>
        <Tabs.List mb="md" aria-label={t('queue.title')}>
          <Tabs.Tab value="documents">{t('queue.documents')}</Tabs.Tab>
          <Tabs.Tab value="consents">{t('consents.title')}</Tabs.Tab>
        </Tabs.List>
        <Tabs.Panel value="documents"><Documents /></Tabs.Panel>
        <Tabs.Panel value="consents"><ConsentQueue /></Tabs.Panel>
      </Tabs>
    </Page>
  );
}

function Documents(): ReactNode {
  const { t } = useTranslation('documents');
  const format = useFormat();
  const { state = 'objected' } = route.useSearch();
  const columns = useColumns();
  const list = useInfiniteQuery(queueQuery(state));
  const count = list.data?.pages[0]?.count;
  return (
    <>
      <Filters words={useFilterWords()} filters={useQueueFilters()} />
      {list.error ? <Section><FaultPanel fault={list.error} /></Section> : (
        <DataTable
          label={t('queue.title')} columns={columns} rows={list.data?.pages.flatMap(({ items }) => items) ?? []} rowKey={({ id }) => id} loading={list.isPending}
          rowLink={({ customerId, id }) => ({ to: '/customers/$customerId/documents/$documentId', params: { customerId, documentId: id } })}
          hasMore={list.hasNextPage} onMore={() => void (list.isFetching || list.fetchNextPage())}
          foot={count && <span>{t('count', { count: count.value, shown: format.count(count) })}</span>}
          empty={<StatePanel icon={<IconFileText size={40} />} title={t('queue.none', { state: t(`states.${state}`) })} />}
        />
      )}
    </>
  );
}

function Outage(): ReactNode {
  const { t } = useTranslation('documents');
  const { permissions } = useAgent();
  const [opened, setOpened] = useState(false);
  return (
    <>
      <AgentAction allowed={permissions.includes('document:decide')} desk="BackOffice" onClick={() => setOpened(true)}>{t('outage.title')}</AgentAction>
      {opened && <OutageDialog onClose={() => setOpened(false)} />}
    </>
  );
}

function useQueueFilters(): Filter[] {
  const { t } = useTranslation('documents');
  const { state = 'objected' } = route.useSearch();
  const navigate = route.useNavigate();
  return [{
    id: 'state', label: t('state'), value: state === 'objected' ? null : state, options: STATES.map((value) => ({ value, label: t(`states.${value}`) })),
    onChange: (value) => void navigate({ search: { state: value === 'objected' ? undefined : STATES.find((each) => each === value) }, replace: true }),
  }];
}

function useColumns(): Column<QueuedDocumentView>[] {
  const { t } = useTranslation('documents');
  const format = useFormat();
  return [
    { id: 'title', header: t('document'), wraps: true, cell: ({ title }) => title },
    { id: 'customer', header: t('customer'), wraps: true, cell: ({ customerName }) => customerName },
    { id: 'kind', header: t('kind'), width: '10rem', cell: ({ kind }) => t(`kinds.${kind}`) },
    { id: 'published', header: t('published'), width: '9rem', cell: ({ publishedAt }) => <When at={publishedAt} /> },
    { id: 'due', header: t('due'), width: '9rem', cell: ({ dueOn }) => format.day(`${dueOn}T12:00:00Z`) },
    { id: 'state', header: t('state'), width: '12rem', cell: ({ state }) => <DocumentState state={state} /> },
  ];
}
