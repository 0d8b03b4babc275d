import { finished } from 'node:stream';
import { type CsvError, parse } from 'csv-parse';
import { isLoadColumn, LOAD_COLUMNS, type LoadColumn, type LoadFault } from './load-columns.js';

/** One line of the file is no longer than this: an endless one is refused while it arrives. */
const LONGEST_LINE = 65_536;

/** The file as a whole cannot be read further: what is wrong in which row (the header is row 1). */
export class UnreadableFile extends Error {
  constructor(readonly row: number, readonly faults: readonly LoadFault[]) {
    super('the file cannot be read');
  }
}

export interface FileRow {
  row: number;
  cells: readonly string[];
}

export interface LoadFile {
  columns: readonly LoadColumn[];
  rows: AsyncIterable<FileRow>;
}

/** Header first, then rows as they arrive; nothing is held but the line being read. */
export async function openLoadFile(bytes: AsyncIterable<Buffer>): Promise<LoadFile> {
  const records = recordsOf(decoded(bytes))[Symbol.asyncIterator]();
  const header = await records.next();
  if (header.done) throw new UnreadableFile(1, [{ column: '', code: 'file.empty', reason: 'has no header' }]);
  return { columns: columnsOf(header.value.cells), rows: { [Symbol.asyncIterator]: () => records } };
}

function columnsOf(cells: readonly string[]): LoadColumn[] {
  const names = cells.map((cell) => cell.trim());
  const faults: LoadFault[] = [
    ...names.filter((name) => !isLoadColumn(name)).map((name) => ({ column: shown(name), code: 'column.unknown', reason: 'is no column of a load' })),
    ...names.filter((name, at) => names.indexOf(name) !== at).map((name) => ({ column: shown(name), code: 'column.twice', reason: 'stands twice in the header' })),
    ...Object.entries(LOAD_COLUMNS).filter(([name, { required }]) => required && !names.includes(name)).map(([name]) => ({ column: name, code: 'column.missing', reason: 'is needed' })),
  ];
  if (faults.length > 0) throw new UnreadableFile(1, faults);
  return names.filter(isLoadColumn);
}

const shown = (name: string): string => name.replaceAll(/\p{C}/gu, '').slice(0, 60);

/** Rows are taken as they are parsed: what a stream still holds when its parser fails is lost, and the rows before a fault are to be checked. */
async function* recordsOf(text: AsyncGenerator<string>): AsyncGenerator<FileRow> {
  const { delimiter, all } = await withDelimiter(text);
  const read: FileRow[] = [];
  let row = 0;
  const take = (cells: string[]): null => {
    row += 1;
    if (cells.length > 1 || cells[0] !== '') read.push({ row, cells });
    return null;
  };
  const parser = parse({ delimiter, relax_column_count: true, max_record_size: LONGEST_LINE, record_delimiter: ['\r\n', '\n', '\r'], on_record: take });
  parser.on('error', () => undefined).resume(); // told to whoever writes
  for await (const piece of all) {
    const fault = await new Promise<Error | null | undefined>((done) => void parser.write(piece, done));
    yield* read.splice(0);
    if (fault) throw asUnreadable(fault, row + 1);
  }
  const fault = await new Promise<Error | null | undefined>((done) => finished(parser.end(), done));
  yield* read.splice(0);
  if (fault) throw asUnreadable(fault, row + 1);
}

function asUnreadable(fault: Error & Partial<Pick<CsvError, 'code'>>, row: number): Error {
  if (fault.code === 'CSV_MAX_RECORD_SIZE') return new UnreadableFile(row, [{ column: '', code: 'row.too-long', reason: `is longer than ${LONGEST_LINE} characters; ${UNCHECKED}` }]);
  if (fault.code?.startsWith('CSV_')) return new UnreadableFile(row, [{ column: '', code: 'row.quotes', reason: `has a quote that does not end, or text behind a quote; ${UNCHECKED}` }]);
  return fault;
}

const UNCHECKED = 'rows behind it were not checked';

/** The header says which of the two is meant: it has more of them. */
async function withDelimiter(text: AsyncGenerator<string>): Promise<{ delimiter: string; all: AsyncIterable<string> }> {
  let head = '';
  while (!/[\r\n]/.test(head) && head.length <= LONGEST_LINE) {
    const next = await text.next();
    if (next.done) break;
    head += next.value;
  }
  const header = head.split(/[\r\n]/, 1)[0] ?? '';
  const many = (sign: string): number => header.split(sign).length;
  return { delimiter: many(';') > many(',') ? ';' : ',', all: joined(head, text) };
}

async function* joined(head: string, rest: AsyncGenerator<string>): AsyncGenerator<string> {
  if (head !== '') yield head;
  yield* rest;
}

/** UTF-8 and nothing else; a byte order mark is taken away. */
async function* decoded(bytes: AsyncIterable<Buffer>): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let row = 1;
  try {
    for await (const chunk of bytes) {
      const text = decoder.decode(chunk, { stream: true });
      yield text;
      row += text.split('\n').length - 1;
    }
    yield decoder.decode();
  } catch (fault) {
    if ((fault as { code?: string }).code !== 'ERR_ENCODING_INVALID_ENCODED_DATA') throw fault;
    throw new UnreadableFile(row, [{ column: '', code: 'file.encoding', reason: `is not UTF-8 in row ${row} or a little later` }]);
  }
}
