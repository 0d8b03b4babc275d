import { Readable } from 'node:stream';
import { csvCell } from '../../kernel/index.js';
import type { Problem } from '../http/problem.js';

const BYTE_ORDER_MARK = '\u{FEFF}';
/** Rows of a stretch: each is a read of its own, decided anew, and no connection waits for a slow reader. */
export const STRETCH = 500;

/** The columns of a file of such rows: names, and what stands in each. */
export type CsvColumns<Row> = readonly [name: string, cell: (row: Row) => string | null][];

const lineOf = (cells: readonly (string | null)[]): string => `${cells.map(csvCell).join(',')}\r\n`;

/** No cell is one that a spreadsheet runs (S37). */
export const csvHead = <Row>(columns: CsvColumns<Row>): string => `${BYTE_ORDER_MARK}${lineOf(columns.map(([name]) => name))}`;
export const csvRows = <Row>(columns: CsvColumns<Row>, rows: readonly Row[]): string => rows.map((row) => lineOf(columns.map(([, cell]) => cell(row)))).join('');

/** A file made stretch by stretch: one of a person at a time, for each stretch takes a connection that others wait for. */
export class StretchedExports {
  private readonly readers = new Set<string>();

  constructor(private readonly running: () => Problem) {}

  demandFree(reader: string): void {
    if (this.readers.has(reader)) throw this.running();
  }

  /** What breaks its lines off breaks the connection off: nobody sees a file that looks whole. */
  open(reader: string, lines: AsyncIterable<string>): Readable {
    this.demandFree(reader); // two may have been told at the same time; one goes on
    this.readers.add(reader);
    return Readable.from(lines, { highWaterMark: 1 }).once('close', () => this.readers.delete(reader));
  }
}
