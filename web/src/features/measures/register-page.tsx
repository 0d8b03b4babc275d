import { IconShieldCheck } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AgentAction } from '../../lib/agent-action';
import type { MeasureView } from '../../lib/api-types.gen';
import { FaultPanel } from '../../lib/fault-pages';
import { useFilterWords } from '../../lib/filter-words';
import { useFormat } from '../../lib/format';
import { useAgent } from '../../lib/session';
import { When } from '../../lib/when';
import { type Column, DataTable } from '../../ui/data-table';
import { Filters } from '../../ui/filters';
import { Page, Section, StatePanel } from '../../ui/page';
import { MeasureTag, useSubject } from './measure-words';
import { measuresQuery } from './measures.queries';
import { STATES } from './measures.search';
import { TakeDialog } from './take-dialog';

const route = getRouteApi('/operator/measures/');

/** Who and what is kept out, and what waits for its review. Nothing here ends by itself. */
export function RegisterPage(): ReactNode {
  const { t } = useTranslation('measures');
  const format = useFormat();
  const { state = 'inForce' } = route.useSearch();
  const navigate = route.useNavigate();
  const columns = useColumns();
  const list = useInfiniteQuery(measuresQuery(state));
  const measures = list.data?.pages.flatMap(({ items }) => items) ?? [];
  const count = list.data?.pages[0]?.count;
  return (
    <Page title={t('title')} lead={t('lead')} actions={<Take />}>
      <Filters words={useFilterWords()} filters={[{
        id: 'state', label: t('state'), value: state === 'inForce' ? null : state, options: STATES.map((value) => ({ value, label: t(`states.${value}`) })),
        onChange: (value) => void navigate({ search: { state: value === 'inForce' ? undefined : (value ?? undefined) as typeof state | undefined }, replace: true }),
      }]} />
      {list.error ? <Section><FaultPanel fault={list.error} /></Section> : (
        <DataTable
          label={t('title')} columns={columns} rows={measures} rowKey={({ id }) => id} loading={list.isPending}
          rowLink={({ id }) => ({ to: '/operator/measures/$measureId', params: { measureId: id } })}
          hasMore={list.hasNextPage} onMore={() => void (list.isFetching || list.fetchNextPage())}
          foot={count && <span>{t('count', { count: count.value, shown: format.count(count) })}</span>}
          empty={<StatePanel icon={<IconShieldCheck size={40} />} title={t(`none.${state}`)}><p>{t('noneText')}</p></StatePanel>}
        />
      )}
    </Page>
  );
}

function Take(): ReactNode {
  const { t } = useTranslation('measures');
  const { permissions } = useAgent();
  const [open, setOpen] = useState(false);
  return (
    <>
      <AgentAction allowed={permissions.includes('measure:take')} desk="BackOffice" variant="filled" onClick={() => setOpen(true)}>{t('take')}</AgentAction>
      {open && <TakeDialog customer={null} onClose={() => setOpen(false)} />}
    </>
  );
}

function useColumns(): Column<MeasureView>[] {
  const { t } = useTranslation('measures');
  const format = useFormat();
  const subject = useSubject();
  return [
    { id: 'case', header: t('case'), width: '11rem', cell: ({ caseNumber }) => caseNumber },
    { id: 'subject', header: t('subject'), wraps: true, cell: subject },
    { id: 'where', header: t('where'), cell: ({ customer }) => customer?.name ?? t('everywhere') },
    { id: 'ground', header: t('ground'), width: '12rem', cell: ({ ground }) => t(`grounds.${ground}`) },
    { id: 'since', header: t('since'), width: '10rem', cell: ({ takenAt }) => <When at={takenAt} /> },
    { id: 'review', header: t('review'), width: '9rem', cell: ({ reviewOn }) => format.day(`${reviewOn}T12:00:00Z`) },
    { id: 'state', header: t('state'), width: '9rem', cell: ({ state }) => <MeasureTag state={state} /> },
  ];
}
