import { finished } from 'node:stream';
import { type CsvError, parse } from 'csv-parse';
import { UnreadableFile } from './columns.js';

/** One line of the file is no longer than this: an endless one is refused while it arrives. */
const LONGEST_LINE = 65_536;

export interface FileRow {
  /** As a spreadsheet counts: the header is row 1. */
  row: number;
  cells: readonly string[];
}

/** The rows of a CSV file as they arrive, its header first: UTF-8, `,` or `;` as the header has it, quotes as in RFC 4180. @throws {UnreadableFile} */
export const csvRows = (bytes: AsyncIterable<Buffer>): AsyncGenerator<FileRow> => recordsOf(decoded(bytes));

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
