import { SegmentedControl } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { type ReactNode, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { BulkChangeView, BulkRowView } from '../../lib/api-types.gen';
import { FaultPanel } from '../../lib/fault-pages';
import { useFormat } from '../../lib/format';
import { ProblemNote } from '../../lib/problem-note';
import { TextLink } from '../../ui/link';
import { type Column, DataTable, type Ticking } from '../../ui/data-table';
import { Section } from '../../ui/page';
import { Tag } from '../../ui/tag';
import css from './bulk-changes.module.css';
import { rowsQuery } from './bulk-changes.queries';
import { RowSays } from './row-says';
import { useTick } from './use-tick';

const route = getRouteApi('/customers/$customerId/bulk-changes/$bulkChangeId');

interface RowsProps {
  customerId: string;
  change: BulkChangeView;
}

/** Row by row: whom, what, and why not; ticked are those that will be done. */
export function ChangeRows({ customerId, change }: RowsProps): ReactNode {
  const { t } = useTranslation('bulk-changes');
  const format = useFormat();
  const { only } = route.useSearch();
  const navigate = route.useNavigate();
  const { faulty, total } = change.rows;
  const shown = faulty > 0 ? only ?? 'all' : 'all';
  return (
    <section className={css['rows']} aria-labelledby="rows">
      <div className={css['rowsHead']}>
        <h2 id="rows">{t('rows')}</h2>
        {faulty > 0 && (
          <SegmentedControl
            size="xs" aria-labelledby="rows" className="no-print" value={shown}
            data={[{ value: 'all', label: t('allRows', { shown: format.number(total) }) }, { value: 'faulty', label: t('onlyFaulty', { shown: format.number(faulty) }) }]}
            onChange={(value) => void navigate({ search: value === 'faulty' ? { only: 'faulty' } : {}, replace: true, resetScroll: false })}
          />
        )}
      </div>
      <Table customerId={customerId} change={change} faulty={shown === 'faulty' || undefined} />
    </section>
  );
}

function Table({ customerId, change, faulty }: RowsProps & { faulty: true | undefined }): ReactNode {
  const { t } = useTranslation('bulk-changes');
  const format = useFormat();
  const list = useInfiniteQuery(rowsQuery(customerId, change.id, faulty));
  const rows = useMemo(() => list.data?.pages.flatMap(({ items }) => items) ?? [], [list.data]);
  const columns = useColumns(customerId, change);
  const { ticking, fault } = useTicking(customerId, change);
  const count = list.data?.pages[0]?.count;
  if (list.error) return <Section><FaultPanel fault={list.error} /></Section>;
  return (
    <>
      <ProblemNote fault={fault} />
      <DataTable
        label={t('rows')} columns={columns} rows={rows} rowKey={({ row }) => String(row)} loading={list.isPending} ticking={change.state === 'applied' ? undefined : ticking}
        hasMore={list.hasNextPage} onMore={() => void (list.isFetching || list.fetchNextPage())}
        foot={count && <span>{t('count', { count: count.value, shown: format.count(count) })}</span>} empty={null}
      />
    </>
  );
}

function useTicking(customerId: string, { id, abilities, rows: { ticked, total, faulty } }: BulkChangeView): { ticking: Ticking<BulkRowView>; fault: unknown } {
  const { t } = useTranslation('bulk-changes');
  const { tick, fault } = useTick(customerId, id);
  const ticking = useMemo((): Ticking<BulkRowView> => ({
    allLabel: t('tickAll'), all: ticked === 0 ? 'none' : ticked === total - faulty ? 'all' : 'some', onAll: (on) => tick({ ticked: on }),
    label: ({ row, person, email }) => t('tickOne', { name: person ?? email ?? t('row', { row }) }), isTicked: (row) => row.ticked, canTick: ({ faults }) => faults.length === 0,
    onTick: ({ row }, on) => tick({ ticked: on, rows: [row] }), disabled: !abilities.tick,
  }), [t, tick, ticked, total, faulty, abilities.tick]);
  return { ticking, fault };
}

function useColumns(customerId: string, { deed, rows: { faulty, waiting } }: BulkChangeView): Column<BulkRowView>[] {
  const { t } = useTranslation('bulk-changes');
  const format = useFormat();
  const name = ({ row, person, email, memberId }: BulkRowView): ReactNode => {
    const says = person ?? email ?? t('row', { row: format.number(row) });
    return memberId ? <TextLink to="/customers/$customerId/people/$memberId" params={{ customerId, memberId }} inherit>{says}</TextLink> : says;
  };
  const columns: Column<BulkRowView>[] = [
    { id: 'person', header: t('person'), width: '24%', wraps: true, cell: (row) => <>{name(row)}{row.person && row.email && <><br /><small className={css['before']}>{row.email}</small></>}</> },
    { id: 'what', header: t('what'), wraps: true, cell: (row) => <RowSays row={row} /> },
  ];
  const state: Column<BulkRowView> = { id: 'state', header: t('state'), width: '13rem', cell: ({ faults, waits }) => (faults.length > 0 ? <Tag tone="bad">{t('rowCannot')}</Tag> : waits && <Tag tone="warn">{t('rowWaits')}</Tag>) };
  const row: Column<BulkRowView> = { id: 'row', header: t('rowNumber'), width: '5.5rem', align: 'end', cell: (each) => format.number(each.row) };
  return [...columns, ...(faulty + waiting > 0 ? [state] : []), ...(deed === 'importPeople' ? [row] : [])];
}
