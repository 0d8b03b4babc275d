import { IconBuildings } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { AgentAction } from '../../lib/agent-action';
import type { ListedAffiliateView } from '../../lib/api-types.gen';
import { FaultPanel } from '../../lib/fault-pages';
import { useFilterWords } from '../../lib/filter-words';
import { useFormat } from '../../lib/format';
import { useAgent } from '../../lib/session';
import { When } from '../../lib/when';
import { type Column, DataTable } from '../../ui/data-table';
import { Filters } from '../../ui/filters';
import { Page, Section, StatePanel } from '../../ui/page';
import { Tag } from '../../ui/tag';
import { ControlSpan } from './affiliation-words';
import { ListDialog } from './list-dialog';
import { listedQuery } from './operator-affiliations.queries';

const route = getRouteApi('/operator/affiliates');
const TONES = { listed: 'good', controlLost: 'bad', unlisted: 'quiet' } as const;

export const isDoubted = ({ doubtedAt, doubtWaivedAt, state }: ListedAffiliateView): boolean => doubtedAt !== null && doubtWaivedAt === null && state !== 'unlisted';

/** Who is listed as whose affiliate, of all Customers. */
export function QueuePage(): ReactNode {
  const { t } = useTranslation('affiliations');
  const format = useFormat();
  const { doubted } = route.useSearch();
  const navigate = route.useNavigate();
  const columns = useColumns();
  const list = useInfiniteQuery(listedQuery(doubted));
  const count = list.data?.pages[0]?.count;
  return (
    <Page title={t('queue.title')} lead={t('queue.lead')} actions={<Enter />}>
      <Filters words={useFilterWords()} filters={[{
        id: 'show', label: t('queue.show'), value: doubted ? 'doubted' : null, options: [{ value: 'doubted', label: t('queue.doubted') }],
        onChange: (value) => void navigate({ search: { doubted: value === 'doubted' ? true : undefined }, replace: true }),
      }]} />
      {list.error ? <Section><FaultPanel fault={list.error} /></Section> : (
        <DataTable
          label={t('queue.title')} columns={columns} rows={list.data?.pages.flatMap(({ items }) => items) ?? []} rowKey={({ id }) => id} loading={list.isPending}
          rowLink={({ customer, id }) => ({ to: '/operator/customers/$customerId/affiliations/$affiliationId', params: { customerId: customer.id, affiliationId: id } })}
          hasMore={list.hasNextPage} onMore={() => void (list.isFetching || list.fetchNextPage())}
          foot={count && <span>{t('count', { count: count.value, shown: format.count(count) })}</span>}
          empty={<StatePanel icon={<IconBuildings size={40} />} title={t('queue.none')} />}
        />
      )}
    </Page>
  );
}

function Enter(): ReactNode {
  const { t } = useTranslation('affiliations');
  const { permissions } = useAgent();
  const [open, setOpen] = useState(false);
  return (
    <>
      <AgentAction allowed={permissions.includes('affiliate:record')} desk="BackOffice" variant="filled" onClick={() => setOpen(true)}>{t('list.title')}</AgentAction>
      {open && <ListDialog onClose={() => setOpen(false)} />}
    </>
  );
}

function useColumns(): Column<ListedAffiliateView>[] {
  const { t } = useTranslation('affiliations');
  return [
    { id: 'affiliate', header: t('queue.affiliate'), wraps: true, cell: ({ customer }) => customer.name },
    { id: 'parent', header: t('parents.parent'), wraps: true, cell: ({ parent }) => parent.name },
    { id: 'state', header: t('state'), width: '13rem', wraps: true, cell: (each) => <>{isDoubted(each) ? <Tag tone="warn">{t('queue.doubted')}</Tag> : <Tag tone={TONES[each.state]}>{t(`queue.states.${each.state}`)}</Tag>}</> },
    { id: 'control', header: t('control'), width: '20rem', wraps: true, cell: ({ control }) => <ControlSpan control={control} /> },
    { id: 'listed', header: t('listedAt'), width: '10rem', cell: ({ listedAt }) => <When at={listedAt} /> },
  ];
}
