import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconDownload, IconHistoryOff } from '@tabler/icons-react';
import { useInfiniteQuery, useMutation } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useActing } from '../../lib/acting';
import type { LedgerEntryView } from '../../lib/api-types.gen';
import { FaultPanel } from '../../lib/fault-pages';
import { useFormat } from '../../lib/format';
import { ProblemNote } from '../../lib/problem-note';
import { saveFile } from '../../lib/save-file';
import { When } from '../../lib/when';
import { type Column, DataTable } from '../../ui/data-table';
import { Page, Section, StatePanel } from '../../ui/page';
import { ActivityFilters } from './activity-filters';
import { ChainPanel } from './chain-panel';
import { known } from './events';
import { exportOf, ledgerQuery } from './ledger.queries';
import { useSentence } from './sentence';

const route = getRouteApi('/customers/$customerId/activity/');

/** The ledger of a Customer, as its reader may see it: newest first, in words. */
export function ActivityPage(): ReactNode {
  const { t } = useTranslation('ledger');
  const format = useFormat();
  const { customerId } = useActing();
  const search = known(route.useSearch());
  const columns = useColumns();
  const list = useInfiniteQuery(ledgerQuery(customerId, search));
  const entries = list.data?.pages.flatMap(({ items }) => items) ?? [];
  const count = list.data?.pages[0]?.count;
  const taken = useMutation({
    mutationFn: () => saveFile(exportOf(customerId, search)),
    onSuccess: () => notifications.show({ message: t('exported') }),
  });
  const compromised = <Button variant="default" renderRoot={(props) => <Link {...props} to="/customers/$customerId/compromised" params={{ customerId }} />}>{t('compromised')}</Button>;
  const notices = <Button variant="default" renderRoot={(props) => <Link {...props} to="/customers/$customerId/activity/notices" params={{ customerId }} />}>{t('companyNotices')}</Button>;
  const exporting = <Button variant="default" leftSection={<IconDownload size={16} aria-hidden />} loading={taken.isPending} onClick={() => taken.mutate()}>{t('export')}</Button>;
  return (
    <Page title={t('title')} lead={t('lead')} actions={<>{compromised}{notices}{exporting}</>}>
      <ProblemNote fault={taken.error} />
      <ChainPanel />
      <ActivityFilters search={search} entries={entries} />
      {list.error ? <Section><FaultPanel fault={list.error} /></Section> : (
        <DataTable
          label={t('title')} columns={columns} rows={entries} rowKey={({ seq }) => String(seq)} loading={list.isPending}
          rowLink={({ seq }) => ({ to: '/customers/$customerId/activity/$seq', params: { customerId, seq }, search })}
          hasMore={list.hasNextPage} onMore={() => void (list.isFetching || list.fetchNextPage())}
          foot={count && <span>{t('count', { count: count.value, shown: format.count(count) })}</span>} empty={<Nothing />}
        />
      )}
    </Page>
  );
}

function useColumns(): Column<LedgerEntryView>[] {
  const { t } = useTranslation('ledger');
  const sentence = useSentence();
  return [
    { id: 'what', header: t('what'), wraps: true, cell: sentence },
    { id: 'why', header: t('why'), width: '22%', wraps: true, cell: ({ reason, actor }) => reason ?? actor.reason },
    { id: 'when', header: t('when'), width: '11rem', cell: ({ at }) => <When at={at} exact /> },
  ];
}

function Nothing(): ReactNode {
  const { t } = useTranslation('ledger');
  const navigate = route.useNavigate();
  return (
    <StatePanel icon={<IconHistoryOff size={40} />} title={t('empty')} action={<Button variant="default" onClick={() => void navigate({ search: {} })}>{t('clear')}</Button>}>
      <p>{t('emptyText')}</p>
    </StatePanel>
  );
}
