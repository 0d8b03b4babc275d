import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { NoticeView } from '../../lib/api-types.gen';
import { useFilterWords } from '../../lib/filter-words';
import { useAgent } from '../../lib/session';
import type { Column } from '../../ui/data-table';
import { type Filter, Filters } from '../../ui/filters';
import { Page } from '../../ui/page';
import { Tag } from '../../ui/tag';
import { BounceDialog } from './bounce-dialog';
import { NoticeList } from './notice-list';
import { useToldColumns } from './notice-words';
import { noticesQuery } from './notices.queries';
import { KINDS, STATES } from './notice-kinds';
import { SilenceSection } from './silence-section';

const route = getRouteApi('/operator/customers/$customerId/notices');

/** What was told to a Customer and its people, with all that proves it. */
export function OperatorNoticesPage(): ReactNode {
  const { t } = useTranslation('notices');
  const { customerId } = route.useParams();
  const [back, setBack] = useState<NoticeView | null>(null);
  const list = useInfiniteQuery(noticesQuery(customerId, known(route.useSearch())));
  return (
    <Page title={t('operator.title')} lead={t('operator.lead')} back={{ to: { to: '/operator/customers/$customerId', params: { customerId } }, label: t('operator.back') }}>
      <SilenceSection customerId={customerId} />
      <Filters words={useFilterWords()} filters={useNoticeFilters()} />
      <NoticeList label={t('operator.title')} none={t('operator.none')} columns={useColumns(setBack)} list={list} />
      {back && <BounceDialog customerId={customerId} of={back} onClose={() => setBack(null)} />}
    </Page>
  );
}

/** What has no name is no filter. */
const known = ({ kind, state }: { kind?: string; state?: string }) => ({ kind: KINDS.find((each) => each === kind), state: STATES.find((each) => each === state) });

function useNoticeFilters(): Filter[] {
  const { t } = useTranslation('notices');
  const { kind, state } = known(route.useSearch());
  const navigate = route.useNavigate();
  const change = (changed: { kind?: string | null; state?: string | null }): void => void navigate({ search: { kind, state, ...changed } as never, replace: true });
  return [
    { id: 'kind', label: t('kind'), value: kind ?? null, options: KINDS.map((value) => ({ value, label: t(`kinds.${value}`) })), onChange: (value) => change({ kind: value ?? undefined }) },
    { id: 'state', label: t('state'), value: state ?? null, options: STATES.map((value) => ({ value, label: t(`states.${value}`) })), onChange: (value) => change({ state: value ?? undefined }) },
  ];
}

function useColumns(onBack: (notice: NoticeView) => void): Column<NoticeView>[] {
  const { t } = useTranslation('notices');
  const mayRecord = useAgent().permissions.includes('notice:record');
  return [
    ...useToldColumns<NoticeView>([
      { id: 'recipient', header: t('recipient'), wraps: true, cell: ({ recipient, transport }) => <>{recipient}{transport === 'sms' && <> <Tag>{t('ways.sms')}</Tag></>}</> },
      { id: 'rule', header: t('rule'), width: '8rem', cell: ({ rule }) => rule },
      { id: 'proof', header: t('proof'), width: '15%', wraps: true, cell: ({ bounce, response, digest }) => bounce?.said ?? response ?? digest.slice(0, 19) },
    ]),
    ...(mayRecord ? [{
      id: 'deed', header: t('deed'), width: '11rem',
      cell: (notice: NoticeView) => notice.state === 'sent' && <Button variant="subtle" size="compact-sm" onClick={() => onBack(notice)}>{t('bounce.record')}<span className="visually-hidden"> {notice.recipient}</span></Button>,
    }] : []),
  ];
}
