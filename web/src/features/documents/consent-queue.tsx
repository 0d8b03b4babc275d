import { IconFileText } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { QueuedConsentView } from '../../lib/api-types.gen';
import { FaultPanel } from '../../lib/fault-pages';
import { useFilterWords } from '../../lib/filter-words';
import { useFormat } from '../../lib/format';
import { When } from '../../lib/when';
import { type Column, DataTable } from '../../ui/data-table';
import { type Filter, Filters } from '../../ui/filters';
import { Section, StatePanel } from '../../ui/page';
import { ConsentState } from './document-state';
import { consentQueueQuery } from './documents.queries';
import { CONSENT_STATES } from './documents.search';

const route = getRouteApi('/operator/documents');

/** GC-6.1: consents of all Customers. Who the third party is, and what for, is read on the document. */
export function ConsentQueue(): ReactNode {
  const { t } = useTranslation('documents');
  const format = useFormat();
  const { consent: state = 'waiting' } = route.useSearch();
  const columns = useColumns();
  const list = useInfiniteQuery(consentQueueQuery(state));
  const count = list.data?.pages[0]?.count;
  return (
    <>
      <Filters words={useFilterWords()} filters={useConsentFilters()} />
      {list.error ? <Section><FaultPanel fault={list.error} /></Section> : (
        <DataTable
          label={t('consents.title')} columns={columns} rows={list.data?.pages.flatMap(({ items }) => items) ?? []} rowKey={({ id }) => id} loading={list.isPending}
          rowLink={({ customerId, documentId }) => ({ to: '/customers/$customerId/documents/$documentId', params: { customerId, documentId } })}
          hasMore={list.hasNextPage} onMore={() => void (list.isFetching || list.fetchNextPage())}
          foot={count && <span>{t('consents.count', { count: count.value, shown: format.count(count) })}</span>}
          empty={<StatePanel icon={<IconFileText size={40} />} title={t('queue.none', { state: t(`consents.states.${state}`) })} />}
        />
      )}
    </>
  );
}

function useConsentFilters(): Filter[] {
  const { t } = useTranslation('documents');
  const { consent: state = 'waiting' } = route.useSearch();
  const navigate = route.useNavigate();
  return [{
    id: 'consent', label: t('state'), value: state === 'waiting' ? null : state, options: CONSENT_STATES.map((value) => ({ value, label: t(`consents.states.${value}`) })),
    onChange: (value) => void navigate({ search: { part: 'consents', consent: value === 'waiting' ? undefined : CONSENT_STATES.find((each) => each === value) }, replace: true }),
  }];
}

function useColumns(): Column<QueuedConsentView>[] {
  const { t } = useTranslation('documents');
  const format = useFormat();
  return [
    { id: 'case', header: t('consents.case'), width: '12rem', cell: ({ caseNumber }) => caseNumber },
    { id: 'document', header: t('document'), wraps: true, cell: ({ document }) => document },
    { id: 'customer', header: t('customer'), wraps: true, cell: ({ customerName }) => customerName },
    { id: 'asked', header: t('consents.asked'), width: '9rem', cell: ({ askedAt }) => <When at={askedAt} /> },
    { id: 'until', header: t('consents.until'), width: '9rem', cell: ({ untilOn }) => format.day(`${untilOn}T12:00:00Z`) },
    { id: 'state', header: t('state'), width: '12rem', cell: ({ state }) => <ConsentState state={state} /> },
  ];
}
