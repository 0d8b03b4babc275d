import { useInfiniteQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { InventoryLoadView, LoadErrorView } from '../../lib/api-types.gen';
import { FaultPanel } from '../../lib/fault-pages';
import { useFormat } from '../../lib/format';
import { type Column, DataTable } from '../../ui/data-table';
import { errorsQuery } from './loads.queries';

/** What is wrong in which row and column; the cell itself is not repeated. */
export function LoadErrors({ customerId, load: { id, errorCount } }: { customerId: string; load: InventoryLoadView }): ReactNode {
  const { t } = useTranslation('inventory-loads');
  const format = useFormat();
  const list = useInfiniteQuery(errorsQuery(customerId, id));
  const columns = useColumns();
  return (
    <section aria-label={t('errorsTitle')} style={{ marginTop: '1rem' }}>
      <h2>{t('errorsTitle')}</h2>
      {list.error ? <FaultPanel fault={list.error} /> : (
        <DataTable
          label={t('errorsTitle')} columns={columns} rows={list.data?.pages.flatMap(({ items }) => items) ?? []} rowKey={(each) => each.id} loading={list.isPending}
          hasMore={list.hasNextPage} onMore={() => void (list.isFetching || list.fetchNextPage())}
          foot={<span>{t('errorCount', { count: errorCount, shown: format.number(errorCount) })}</span>} empty={null}
        />
      )}
    </section>
  );
}

function useColumns(): Column<LoadErrorView>[] {
  const { t } = useTranslation('inventory-loads');
  const format = useFormat();
  return [
    { id: 'row', header: t('row'), width: '7rem', cell: ({ row }) => format.number(row) },
    { id: 'column', header: t('column'), width: '14rem', cell: ({ column }) => (column === '' ? t('whole') : <code>{column}</code>) },
    { id: 'wrong', header: t('wrong'), width: '18rem', cell: ({ code, reason }) => t(`codes.${code}` as 'codes.cell.missing', { defaultValue: reason }) },
    { id: 'rule', header: t('rule'), cell: ({ reason }) => <span lang="en" title={reason}>{reason}</span> },
  ];
}
