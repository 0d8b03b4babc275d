import { Checkbox, Skeleton, useMantineTheme } from '@mantine/core';
import { useMediaQuery } from '@mantine/hooks';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { Link, type LinkProps } from '@tanstack/react-router';
import { useWindowVirtualizer, type VirtualItem } from '@tanstack/react-virtual';
import { type KeyboardEvent, memo, type ReactNode, useEffect, useLayoutEffect, useRef, useState } from 'react';
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
  /** Sentences: the row grows with them, so that nothing is cut. */
  wraps?: boolean;
}

export interface Sorting {
  by: string;
  direction: 'asc' | 'desc';
}

/** Rows are ticked, and something is done with all of them. Made once per change, so that rows that stay are not drawn again. */
export interface Ticking<Row> {
  /** Of the box in the header. */
  allLabel: string;
  all: 'all' | 'some' | 'none';
  onAll: (ticked: boolean) => void;
  label: (row: Row) => string;
  isTicked: (row: Row) => boolean;
  canTick?: (row: Row) => boolean;
  onTick: (row: Row, ticked: boolean) => void;
  /** Looked at, and not changed. */
  disabled?: boolean;
}

interface DataTableProps<Row> {
  /** What the rows are, for whoever hears the table. */
  label: string;
  /** The first column names the row: its link, and the title of its card on a phone. */
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  rowLink?: (row: Row) => LinkProps;
  ticking?: Ticking<Row>;
  sorting?: Sorting;
  onSort?: (sorting: Sorting) => void;
  /** No rows yet. */
  loading?: boolean;
  /** These rows are those of before; the new ones are under way. */
  busy?: boolean;
  /** There is another page; it is fetched as the end comes into sight. */
  hasMore?: boolean;
  onMore?: () => void;
  /** Below the rows, such as how many there are. */
  foot?: ReactNode;
  /** In place of rows. */
  empty: ReactNode;
}

/** Heights in rem, as data-table.module.css sets them; a card's is a guess until it is measured. */
const ROW = 2.75;
const CARD = 6;
const inPixels = (rem: number): number => rem * parseFloat(getComputedStyle(document.documentElement).fontSize);
/** Header of the page and of the table, which lie above the rows. */
const COVERED = 100;
const MARGIN = 8;
/** More columns than these are not squeezed: the table is scrolled sideways. */
const MANY_COLUMNS = 7;
/** A row that was scrolled to stands in the page a few frames later. */
const FRAMES = 10;
/** Rows ahead of the end at which the next page is asked for. */
const AHEAD = 40;

/** The one table of the portal: only what is in sight is in the page, so a million rows scroll like a hundred. */
export function DataTable<Row>(props: DataTableProps<Row>): ReactNode {
  const { breakpoints } = useMantineTheme();
  const phone = useMediaQuery(`(max-width: ${breakpoints.sm})`, false, { getInitialValueInEffect: false });
  const { rows, loading, empty, foot } = props;
  if (!loading && rows.length === 0) return <div className={css['frame']}>{empty}</div>;
  return (
    <div className={css['frame']} aria-busy={loading ?? props.busy} data-busy={props.busy || undefined}>
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

/** How far down the page the rows begin; followed, because what lies above comes and grows. */
function useTop(place: React.RefObject<HTMLDivElement | null>): number {
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    const look = (): void => setTop(Math.round((place.current?.getBoundingClientRect().top ?? 0) + window.scrollY));
    look();
    const observer = new ResizeObserver(look);
    observer.observe(document.body);
    return () => observer.disconnect();
  }, [place]);
  return top;
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 15, PageUp: -15, Home: -Infinity, End: Infinity };

/** Which rows are in sight, the room of the others, and the keys that walk among them. */
function useInSight<Row>({ rows, hasMore, onMore, ticking }: DataTableProps<Row>, size: number): InSight {
  const place = useRef<HTMLDivElement>(null);
  const top = useTop(place);
  const virtual = useWindowVirtualizer({ count: rows.length, estimateSize: () => inPixels(size), overscan: 12, scrollMargin: top, scrollPaddingStart: COVERED, scrollPaddingEnd: MARGIN });
  const seen = virtual.getVirtualItems();
  const last = seen.at(-1)?.index ?? 0;
  useEffect(() => {
    if (hasMore && last >= rows.length - AHEAD) onMore?.();
  }, [hasMore, last, rows.length, onMore]);
  const printing = usePrinting();
  const items = printing ? rows.map((_, index) => ({ index, start: top, end: top })) : seen;
  const walk = (event: KeyboardEvent, from: number): void => {
    const step = STEPS[event.key];
    const target = event.target as HTMLElement;
    const box = target.matches(BOX);
    if (step === undefined || (target instanceof HTMLInputElement && !box)) return;
    event.preventDefault();
    const to = Math.max(0, Math.min(rows.length - 1, from + step));
    virtual.scrollToIndex(to, { align: 'auto' });
    focusRow(place.current, { index: to, control: box ? BOX : ':is(a, button)', frames: FRAMES });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const target = event.target as HTMLElement;
    const from = Number(target.closest<HTMLElement>('[data-index]')?.dataset['index']);
    const row = rows[from];
    if (row === undefined) return;
    if (!ticking || event.key !== ' ' || !(target instanceof HTMLAnchorElement)) return walk(event, from);
    event.preventDefault();
    tickOrNot(ticking, row);
  };
  return {
    place, items, measure: virtual.measureElement, onKeyDown,
    before: (items[0]?.start ?? top) - top,
    behind: printing ? 0 : virtual.getTotalSize() - ((items.at(-1)?.end ?? top) - top),
  };
}

/** As soon as it is there. */
function focusRow(place: HTMLElement | null, { index, control, frames }: { index: number; control: string; frames: number }): void {
  const found = place?.querySelector<HTMLElement>(`[data-index="${index}"] ${control}`);
  if (found) found.focus({ preventScroll: true });
  else if (frames > 0) requestAnimationFrame(() => focusRow(place, { index, control, frames: frames - 1 }));
}

const BOX = 'input[type=checkbox]';

function tickOrNot<Row>({ disabled, canTick, isTicked, onTick }: Ticking<Row>, row: Row): void {
  if (!disabled && (canTick?.(row) ?? true)) onTick(row, !isTicked(row));
}

/** The whole cell is its target. */
function Tick<Row>({ ticking, row }: { ticking: Ticking<Row>; row: Row }): ReactNode {
  const { label, isTicked, canTick, disabled, onTick } = ticking;
  return (
    // eslint-disable-next-line jsx-a11y/label-has-associated-control -- the box is in it, and named by itself
    <label className={css['tick']}>
      <Checkbox size="sm" aria-label={label(row)} checked={isTicked(row)} disabled={disabled || canTick?.(row) === false} onChange={({ currentTarget }) => onTick(row, currentTarget.checked)} />
    </label>
  );
}

function TickAll<Row>({ ticking: { allLabel, all, onAll, disabled }, named }: { ticking: Ticking<Row>; named?: boolean }): ReactNode {
  return <Checkbox size="sm" aria-label={named ? undefined : allLabel} label={named && allLabel} checked={all === 'all'} indeterminate={all === 'some'} disabled={disabled} onChange={({ currentTarget }) => onAll(currentTarget.checked)} />;
}

function Rows<Row>(props: DataTableProps<Row>): ReactNode {
  const { label, columns, rows, rowKey, rowLink, loading, ticking } = props;
  const { place, items, before, behind, measure, onKeyDown } = useInSight(props, ROW);
  const span = columns.length + (ticking ? 1 : 0);
  const grows = columns.some(({ wraps }) => wraps);
  const width = columns.length > MANY_COLUMNS ? `${columns.length * 9}rem` : undefined;
  return (
    <Sideways place={place} width={width} onKeyDown={onKeyDown}>
      <table className={css['table']} style={{ minWidth: width }} aria-label={label} aria-rowcount={props.hasMore ? -1 : rows.length + 1}>
        <thead>
          <tr>{ticking && <th scope="col" className={css['tickCell']}><TickAll ticking={ticking} /></th>}{columns.map((column) => <HeaderCell key={column.id} column={column} {...props} />)}</tr>
        </thead>
        <tbody>
          {loading && WAITING.map((row) => <tr key={row}>{ticking && <td />}{columns.map(({ id }) => <td key={id}><Skeleton height={12} width={`${45 + ((row * 17 + id.length * 11) % 45)}%`} /></td>)}</tr>)}
          <Spacer height={before} span={span} />
          {items.map(({ index }) => {
            const row = rows[index];
            return row !== undefined && <TableRow key={rowKey(row)} row={row} index={index} columns={columns} rowLink={rowLink} ticking={ticking} measure={grows ? measure : undefined} />;
          })}
          <Spacer height={behind} span={span} />
        </tbody>
      </table>
    </Sideways>
  );
}

/** A wide table is scrolled sideways by a bar that stays in sight: its own would lie below the last row. */
function Sideways({ place, width, onKeyDown, children }: Pick<InSight, 'place' | 'onKeyDown'> & { width: string | undefined; children: ReactNode }): ReactNode {
  const bar = useRef<HTMLDivElement>(null);
  const follow = (from: HTMLElement | null, to: HTMLElement | null): void => {
    if (from && to && from.scrollLeft !== to.scrollLeft) to.scrollLeft = from.scrollLeft;
  };
  return (
    <>
      <div ref={place} role="presentation" className={width && css['wide']} onKeyDown={onKeyDown} onScroll={() => follow(place.current, bar.current)}>{children}</div>
      {width && <div ref={bar} className={css['bar']} aria-hidden tabIndex={-1} onScroll={() => follow(bar.current, place.current)}><div style={{ width }} /></div>}
    </>
  );
}

type RowProps<Row> = Pick<DataTableProps<Row>, 'columns' | 'rowLink' | 'ticking'> & { row: Row; index: number; measure?: InSight['measure'] };

/** Scrolling draws new rows only: those that stay are not drawn again. */
const TableRow = memo(function TableRow<Row>({ row, index, columns, rowLink, ticking, measure }: RowProps<Row>): ReactNode {
  return (
    <tr ref={measure} data-index={index} aria-rowindex={index + 2}>
      {ticking && <td className={css['tickCell']}><Tick ticking={ticking} row={row} /></td>}
      {columns.map((column, place) => <td key={column.id} className={css[column.wraps ? 'wraps' : column.align ?? '']}>{place === 0 ? <Name columns={columns} rowLink={rowLink} row={row} /> : column.cell(row)}</td>)}
    </tr>
  );
}) as <Row>(props: RowProps<Row>) => ReactNode;

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
function Name<Row>({ row, columns, rowLink }: Omit<RowProps<Row>, 'index' | 'measure' | 'ticking'>): ReactNode {
  const name = columns[0]?.cell(row);
  return rowLink ? <Link {...rowLink(row)} className={css['link']}>{name}</Link> : name;
}

function Cards<Row>(props: DataTableProps<Row>): ReactNode {
  const { label, columns, rows, rowKey, loading, ticking } = props;
  const { place, items, before, behind, measure, onKeyDown } = useInSight(props, CARD);
  return (
    <div ref={place} onKeyDown={onKeyDown} role="presentation">
      {ticking && !loading && <div className={css['tickAll']}><TickAll ticking={ticking} named /></div>}
      {loading && WAITING.map((row) => <div key={row} className={css['card']}><Skeleton height={14} width="60%" /><Skeleton height={10} width="85%" /></div>)}
      <ul className={css['cards']} aria-label={label} style={{ paddingTop: before, paddingBottom: behind }}>
        {items.map(({ index }) => {
          const row = rows[index];
          return row === undefined ? null : (
            <li key={rowKey(row)} ref={measure} data-index={index} className={css['card']} data-ticking={ticking !== undefined || undefined} aria-setsize={props.hasMore ? -1 : rows.length} aria-posinset={index + 1}>
              {ticking && <Tick ticking={ticking} row={row} />}
              <Name columns={columns} rowLink={props.rowLink} row={row} />
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
