import { Button } from '@mantine/core';
import { useMemo, useRef, useState, type ReactNode } from 'react';
import css from './data-table.module.css';
import type { Ticking } from './data-table';

export interface Ticks<Row> {
  ticked: readonly Row[];
  ticking: Ticking<Row>;
  tick: (rows: readonly Row[]) => void;
  clear: () => void;
}

interface TicksOf<Row> {
  /** Those that are loaded. */
  rows: readonly Row[];
  idOf: (row: Row) => string;
  words: { all: string; one: (row: Row) => string };
}

/** What is ticked stays ticked while other rows are looked for. */
export function useTicks<Row>({ rows, idOf, words }: TicksOf<Row>): Ticks<Row> {
  const [ticked, setTicked] = useState<ReadonlyMap<string, Row>>(new Map());
  const change = (some: readonly Row[], on: boolean): void => setTicked((former) => {
    const next = new Map(former);
    for (const row of some) if (on) next.set(idOf(row), row); else next.delete(idOf(row));
    return next;
  });
  const here = rows.filter((row) => ticked.has(idOf(row))).length;
  const ticking = useMemo((): Ticking<Row> => ({
    allLabel: words.all, all: here === 0 ? 'none' : here === rows.length ? 'all' : 'some', onAll: (on) => change(rows, on),
    label: words.one, isTicked: (row) => ticked.has(idOf(row)), onTick: (row, on) => change([row], on),
    // eslint-disable-next-line react-hooks/exhaustive-deps -- words and ids are the same as long as the rows are
  }), [rows, ticked, here, words.all]);
  return { ticked: [...ticked.values()], ticking, tick: (some) => change(some, true), clear: () => setTicked(new Map()) };
}

/** How many are ticked, and what can be done with them; it stays in sight while one scrolls. */
export const TickBar = ({ label, children }: { label: string; children: ReactNode }): ReactNode => (
  <section className={`${css['tickBar'] ?? ''} no-print`} aria-label={label}>
    <strong role="status">{label}</strong>
    {children}
  </section>
);

/** What a list that comes page by page has loaded. */
export interface SoMany<Row> {
  rows: readonly Row[];
  hasMore: boolean;
}

/** As many as one change takes. */
const MOST = 10_000;

interface TickFoundProps<Row> {
  list: SoMany<Row>;
  more: () => Promise<SoMany<Row>>;
  tick: (rows: readonly Row[]) => void;
  words: { all: string; stop: (loaded: number) => string };
}

/** Ticks everything that was found: what is not shown yet is loaded first, and one may stop that. */
export function TickFound<Row>({ list, more, tick, words }: TickFoundProps<Row>): ReactNode {
  const [going, setGoing] = useState(false);
  const wanted = useRef(false);
  const isWanted = (): boolean => wanted.current;
  const go = async (): Promise<void> => {
    setGoing(wanted.current = true);
    let found = list;
    while (isWanted() && found.hasMore && found.rows.length < MOST) found = await more();
    if (isWanted()) tick(found.rows);
    setGoing(wanted.current = false);
  };
  if (going) return <Button size="xs" variant="subtle" onClick={() => { wanted.current = false; }}>{words.stop(list.rows.length)}</Button>;
  return list.hasMore && <Button size="xs" variant="subtle" onClick={() => void go()}>{words.all}</Button>;
}
