import { Skeleton, useMantineTheme } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { Link, type LinkProps } from '@tanstack/react-router';
import { useWindowVirtualizer, type VirtualItem } from '@tanstack/react-virtual';
import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react';
import css from './data-table.module.css';
import { usePrinting } from './use-printing';

export interface Column<Row> {
  id: string;
  header: string;
  cell: (row: Row) => ReactNode;
  /** The server's name of this order, where it has an index for it. */
  sort?: string;
  /** CSS width; without one the rest is shared. */
  width?: string;
  align?: 'end';
}

export interface Sorting {
  by: string;
  direction: 'asc' | 'desc';
}

interface DataTableProps<Row> {
  /** What the rows are, for whoever hears the table. */
  label: string;
  /** The first column names the row: its link, and the title of its card on a phone. */
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  rowLink?: (row: Row) => LinkProps;
  sorting?: Sorting;
  onSort?: (sorting: Sorting) => void;
  /** No rows yet. */
  loading?: boolean;
  /** There is another page; it is fetched as the end comes into sight. */
  hasMore?: boolean;
  onMore?: () => void;
  /** Below the rows, such as how many there are. */
  foot?: ReactNode;
  /** In place of rows. */
  empty: ReactNode;
}

const ROW = 45;
const CARD = 96;
/** Rows ahead of the end at which the next page is asked for. */
const AHEAD = 40;

/** The one table of the portal: only what is in sight is in the page, so a million rows scroll like a hundred. */
export function DataTable<Row>(props: DataTableProps<Row>): ReactNode {
  const { breakpoints } = useMantineTheme();
  const phone = useMediaQuery(`(max-width: ${breakpoints.sm})`, false, { getInitialValueInEffect: false });
  const { rows, loading, empty, foot } = props;
  if (!loading && rows.length === 0) return <div className={css['frame']}>{empty}</div>;
  return (
    <div className={css['frame']}>
      {phone ? <Cards {...props} /> : <Rows {...props} />}
      {foot && <div className={css['foot']}>{foot}</div>}
    </div>
  );
}

interface InSight {
  place: React.RefObject<HTMLDivElement | null>;
  items: Pick<VirtualItem, 'index' | 'start' | 'end'>[];
  before: number;
  behind: number;
  measure: (element: Element | null) => void;
  onKeyDown: (event: KeyboardEvent) => void;
}

/** Which rows are in sight, the room of the others, and the keys that walk among them. */
function useInSight<Row>({ rows, hasMore, onMore }: DataTableProps<Row>, size: number): InSight {
  const place = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  useEffect(() => setTop((place.current?.getBoundingClientRect().top ?? 0) + window.scrollY), []);
  const virtual = useWindowVirtualizer({ count: rows.length, estimateSize: () => size, overscan: 12, scrollMargin: top });
  const seen = virtual.getVirtualItems();
  const last = seen.at(-1)?.index ?? 0;
  useEffect(() => {
    if (hasMore && last >= rows.length - AHEAD) onMore?.();
  }, [hasMore, last, rows.length, onMore]);
  const printing = usePrinting();
  const items = printing ? rows.map((_, index) => ({ index, start: top, end: top })) : seen;
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1, PageDown: 15, PageUp: -15, Home: -rows.length, End: rows.length }[event.key];
    const from = (event.target as HTMLElement).closest<HTMLElement>('[data-index]')?.dataset['index'];
    if (step === undefined || from === undefined || event.target instanceof HTMLInputElement) return;
    event.preventDefault();
    const to = Math.max(0, Math.min(rows.length - 1, Number(from) + step));
    virtual.scrollToIndex(to, { align: 'auto' });
    requestAnimationFrame(() => requestAnimationFrame(() => place.current?.querySelector<HTMLElement>(`[data-index="${to}"] a, [data-index="${to}"] button`)?.focus({ preventScroll: true })));
  };
  return {
    place, items, measure: virtual.measureElement, onKeyDown,
    before: (items[0]?.start ?? top) - top,
    behind: printing ? 0 : virtual.getTotalSize() - ((items.at(-1)?.end ?? top) - top),
  };
}

function Rows<Row>(props: DataTableProps<Row>): ReactNode {
  const { label, columns, rows, rowKey, loading } = props;
  const { place, items, before, behind, onKeyDown } = useInSight(props, ROW);
  return (
    <div ref={place} role="presentation" onKeyDown={onKeyDown}>
      <table className={css['table']} aria-label={label} aria-rowcount={props.hasMore ? -1 : rows.length + 1}>
        <thead>
          <tr>{columns.map((column) => <HeaderCell key={column.id} column={column} {...props} />)}</tr>
        </thead>
        <tbody>
          {loading && WAITING.map((row) => <tr key={row}>{columns.map(({ id }) => <td key={id}><Skeleton height={12} width={`${45 + ((row * 17 + id.length * 11) % 45)}%`} /></td>)}</tr>)}
          <Spacer height={before} span={columns.length} />
          {items.map(({ index }) => {
            const row = rows[index];
            return row === undefined ? null : (
              <tr key={rowKey(row)} data-index={index} aria-rowindex={index + 2}>
                {columns.map((column, place) => <td key={column.id} className={column.align && css[column.align]}>{place === 0 ? <Name {...props} row={row} /> : column.cell(row)}</td>)}
              </tr>
            );
          })}
          <Spacer height={behind} span={columns.length} />
        </tbody>
      </table>
    </div>
  );
}

const WAITING = [0, 1, 2, 3, 4, 5, 6, 7];

const Spacer = ({ height, span }: { height: number; span: number }): ReactNode => (height > 0 ? <tr className={css['spacer']} aria-hidden><td colSpan={span} style={{ height }} /></tr> : null);

const SAID = { asc: 'ascending', desc: 'descending' } as const;
const ARROWS = { asc: <IconArrowUp size={14} aria-hidden />, desc: <IconArrowDown size={14} aria-hidden /> };

function HeaderCell<Row>({ column: { sort, header, width, align }, sorting, onSort }: DataTableProps<Row> & { column: Column<Row> }): ReactNode {
  const direction = sorting?.by === sort ? sorting?.direction : undefined;
  return (
    <th scope="col" style={{ width }} className={align && css[align]} aria-sort={direction && SAID[direction]}>
      {sort && onSort
        ? <button type="button" className={css['sort']} onClick={() => onSort({ by: sort, direction: direction === 'asc' ? 'desc' : 'asc' })}>{header}{direction && ARROWS[direction]}</button>
        : header}
    </th>
  );
}

/** The cell that names the row. */
function Name<Row>({ row, columns, rowLink }: DataTableProps<Row> & { row: Row }): ReactNode {
  const name = columns[0]?.cell(row);
  return rowLink ? <Link {...rowLink(row)} className={css['link']}>{name}</Link> : name;
}

function Cards<Row>(props: DataTableProps<Row>): ReactNode {
  const { label, columns, rows, rowKey, loading } = props;
  const { place, items, before, behind, measure, onKeyDown } = useInSight(props, CARD);
  return (
    <div ref={place} onKeyDown={onKeyDown} role="presentation">
      {loading && WAITING.map((row) => <div key={row} className={css['card']}><Skeleton height={14} width="60%" /><Skeleton height={10} width="85%" /></div>)}
      <ul className={css['cards']} aria-label={label} style={{ paddingTop: before, paddingBottom: behind }}>
        {items.map(({ index }) => {
          const row = rows[index];
          return row === undefined ? null : (
            <li key={rowKey(row)} ref={measure} data-index={index} className={css['card']} aria-setsize={props.hasMore ? -1 : rows.length} aria-posinset={index + 1}>
              <Name {...props} row={row} />
              {columns.slice(1).map((column) => <CardFact key={column.id} label={column.header} value={column.cell(row)} />)}
            </li>
          );
        })}
      </ul>
    </div>
  );
}

/** What a row does not have, its card does not mention. */
const CardFact = ({ label, value }: { label: string; value: ReactNode }): ReactNode =>
  (value === null || value === undefined || value === '' || value === false ? null : <div className={css['cardFact']}><span>{label}</span><span>{value}</span></div>);

/** A control in a row, above the link that covers it. */
export const Above = ({ children }: { children: ReactNode }): ReactNode => <span className={css['above']}>{children}</span>;
