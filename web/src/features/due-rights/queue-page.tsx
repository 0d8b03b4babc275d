import { IconHourglass } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { DueRightView, DueState } from '../../lib/api-types.gen';
import { FaultPanel } from '../../lib/fault-pages';
import { useFilterWords } from '../../lib/filter-words';
import { useFormat } from '../../lib/format';
import { type Column, DataTable } from '../../ui/data-table';
import { type Filter, Filters } from '../../ui/filters';
import { Page, Section, StatePanel } from '../../ui/page';
import { AutomationSection } from './automation-section';
import { dueRightsQuery } from './due-rights.queries';
import { RULE_TEXTS, RULES, STATES } from './due-rights.search';
import { RightState, useSubject } from './right-state';

const route = getRouteApi('/operator/due-rights/');

/** What became due by itself, worked from its head. Nothing here happens unless somebody decides it. */
export function QueuePage(): ReactNode {
  const { t } = useTranslation('due-rights');
  const format = useFormat();
  const { state = 'due', rule } = route.useSearch();
  const columns = useColumns(state);
  const list = useInfiniteQuery(dueRightsQuery(state, rule));
  const rights = list.data?.pages.flatMap(({ items }) => items) ?? [];
  const count = list.data?.pages[0]?.count;
  return (
    <Page title={t('title')} lead={t('lead')}>
      <Filters words={useFilterWords()} filters={useQueueFilters()} />
      {list.error ? <Section><FaultPanel fault={list.error} /></Section> : (
        <DataTable
          label={t('title')} columns={columns} rows={rights} rowKey={({ customerId, rule: of, application, dayZero }) => `${customerId} ${of} ${application} ${dayZero}`} loading={list.isPending}
          rowLink={({ customerId, rule: of, application }) => (of === 'GC-2.2.3-b'
            ? { to: '/operator/due-rights/silent/$customerId', params: { customerId } }
            : { to: '/operator/customers/$customerId/due-rights/$rule/$application', params: { customerId, rule: of, application } })}
          hasMore={list.hasNextPage} onMore={() => void (list.isFetching || list.fetchNextPage())}
          foot={count && <span>{t('count', { count: count.value, shown: format.count(count) })}</span>}
          empty={<StatePanel icon={<IconHourglass size={40} />} title={t(`none.${state}`)}><p>{t('noneText')}</p></StatePanel>}
        />
      )}
      <AutomationSection />
    </Page>
  );
}

function useQueueFilters(): Filter[] {
  const { t } = useTranslation('due-rights');
  const { state = 'due', rule } = route.useSearch();
  const navigate = route.useNavigate();
  const change = (changed: { state?: string | null; rule?: string | null }): void => void navigate({ search: { state: state === 'due' ? undefined : state, rule, ...changed } as never, replace: true });
  return [
    { id: 'state', label: t('state'), value: state === 'due' ? null : state, options: STATES.map((value) => ({ value, label: t(`states.${value}`) })), onChange: (value) => change({ state: value === 'due' ? undefined : value ?? undefined }) },
    { id: 'rule', label: t('rule'), value: rule ?? null, options: RULES.map((value) => ({ value, label: `${t(`rules.${RULE_TEXTS[value]}`)} (${value})` })), onChange: (value) => change({ rule: value ?? undefined }) },
  ];
}

function useColumns(shown: DueState): Column<DueRightView>[] {
  const { t } = useTranslation('due-rights');
  const format = useFormat();
  const subject = useSubject();
  const day = (date: string): string => format.day(`${date}T12:00:00Z`);
  return [
    { id: 'customer', header: t('customer'), cell: ({ customerName }) => customerName },
    { id: 'subject', header: t('subject'), cell: subject },
    { id: 'since', header: t('since'), width: '18rem', wraps: true, cell: ({ event, dayZero }) => t(`events.${event}`, { day: day(dayZero) }) },
    { id: 'due', header: t('dueOn'), width: '9rem', cell: ({ dueOn }) => day(dueOn) },
    { id: 'state', header: t('state'), width: '9rem', cell: ({ state }) => <RightState state={state} /> },
    ...(shown === 'held' ? [{ id: 'review', header: t('review'), width: '10rem', cell: ({ decision }: DueRightView) => decision?.reviewOn && day(decision.reviewOn) }] : []),
  ];
}
