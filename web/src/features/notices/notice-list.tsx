import { IconMail } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { FaultPanel } from '../../lib/fault-pages';
import { useFormat } from '../../lib/format';
import { type Column, DataTable } from '../../ui/data-table';
import { Section, StatePanel } from '../../ui/page';

interface Listed<Row> {
  data?: { pages: { items: Row[]; count: { value: number; capped: boolean } }[] };
  error: Error | null;
  isPending: boolean;
  isFetching: boolean;
  hasNextPage: boolean;
  fetchNextPage: () => Promise<unknown>;
}

interface NoticeListProps<Row> {
  label: string;
  none: string;
  columns: Column<Row>[];
  list: Listed<Row>;
}

/** Newest first, page by page. */
export function NoticeList<Row extends { id: string }>({ label, none, columns, list }: NoticeListProps<Row>): ReactNode {
  const { t } = useTranslation('notices');
  const format = useFormat();
  const count = list.data?.pages[0]?.count;
  if (list.error) return <Section><FaultPanel fault={list.error} /></Section>;
  return (
    <DataTable
      label={label} columns={columns} rows={list.data?.pages.flatMap(({ items }) => items) ?? []} rowKey={({ id }) => id} loading={list.isPending}
      hasMore={list.hasNextPage} onMore={() => void (list.isFetching || list.fetchNextPage())}
      foot={count && <span>{t('count', { count: count.value, shown: format.count(count) })}</span>} empty={<StatePanel icon={<IconMail size={40} />} title={none} />}
    />
  );
}
