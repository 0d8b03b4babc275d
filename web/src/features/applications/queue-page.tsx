import { Button } from '@mantine/core';
import { IconApps } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ApplicationRequestState, QueuedApplicationRequestView } from '../../lib/api-types.gen';
import { FaultPanel } from '../../lib/fault-pages';
import { useFilterWords } from '../../lib/filter-words';
import { useFormat } from '../../lib/format';
import { When } from '../../lib/when';
import { type Column, DataTable } from '../../ui/data-table';
import { type Filter, Filters } from '../../ui/filters';
import { Page, Section, StatePanel } from '../../ui/page';
import { queueQuery } from './applications.queries';
import { STATES } from './applications.search';
import { DecideDialog } from './operator-dialogs';
import { MissingConsents, PriceNotices } from './price-sections';
import { useName } from './words';

const route = getRouteApi('/operator/applications');

/** What Customers ask for, worked from its head; then what they pay. */
export function QueuePage(): ReactNode {
  const { t } = useTranslation('applications');
  const format = useFormat();
  const { state } = route.useSearch();
  const [deciding, setDeciding] = useState<QueuedApplicationRequestView | null>(null);
  const columns = useColumns(state ?? 'waiting', setDeciding);
  const list = useInfiniteQuery(queueQuery(state));
  const requests = list.data?.pages.flatMap(({ items }) => items) ?? [];
  const count = list.data?.pages[0]?.count;
  return (
    <Page title={t('queue.title')} lead={t('queue.lead')}>
      <Filters words={useFilterWords()} filters={useQueueFilters()} />
      {list.error ? <Section><FaultPanel fault={list.error} /></Section> : (
        <DataTable
          label={t('queue.requests')} columns={columns} rows={requests} rowKey={({ id }) => id} loading={list.isPending}
          hasMore={list.hasNextPage} onMore={() => void (list.isFetching || list.fetchNextPage())}
          foot={count && <span>{t('queue.count', { count: count.value, shown: format.count(count) })}</span>}
          empty={<StatePanel icon={<IconApps size={40} />} title={t('queue.none')}><p>{t('queue.noneText')}</p></StatePanel>}
        />
      )}
      <MissingConsents />
      <PriceNotices />
      {deciding && <DecideDialog request={deciding} onClose={() => setDeciding(null)} />}
    </Page>
  );
}

function useQueueFilters(): Filter[] {
  const { t } = useTranslation('applications');
  const { state = 'waiting' } = route.useSearch();
  const navigate = route.useNavigate();
  return [{
    id: 'state', label: t('queue.state'), value: state === 'waiting' ? null : state, options: STATES.map((value) => ({ value, label: t(`queue.states.${value}`) })),
    onChange: (value) => void navigate({ search: { state: value === 'waiting' ? undefined : value ?? undefined } as never, replace: true }),
  }];
}

function useColumns(shown: ApplicationRequestState, onDecide: (request: QueuedApplicationRequestView) => void): Column<QueuedApplicationRequestView>[] {
  const { t } = useTranslation('applications');
  const name = useName();
  return [
    { id: 'customer', header: t('queue.customer'), cell: ({ customer }) => customer.name },
    { id: 'application', header: t('queue.application'), cell: ({ application, kind }) => `${name(application)} (${t(`queue.kinds.${kind}`)})`, wraps: true },
    { id: 'message', header: t('queue.message'), wraps: true, cell: ({ message, answerReason }) => answerReason ?? message },
    { id: 'asked', header: t('queue.asked'), width: '10rem', cell: ({ askedAt }) => <When at={askedAt} /> },
    shown === 'waiting'
      ? { id: 'deed', header: t('queue.to'), width: '8rem', cell: (request) => <Button variant="default" size="compact-sm" onClick={() => onDecide(request)}>{t('queue.decide')}<span className="visually-hidden"> {t('queue.decideOf', { customer: request.customer.name, application: name(request.application) })}</span></Button> }
      : { id: 'state', header: t('queue.state'), width: '8rem', cell: ({ state }) => t(`queue.states.${state}`) },
  ];
}
