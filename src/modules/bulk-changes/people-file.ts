import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { Unzip, UnzipInflate } from 'fflate';
import { headerOf, UnreadableFile } from '../../platform/files/columns.js';
import { csvRows, type FileRow } from '../../platform/files/csv-rows.js';
import { MOST_ROWS } from './bulk-change.errors.js';
import { PEOPLE_COLUMNS, type PersonRow, readPerson } from './people-columns.js';

/** 10,000 people are 2 MB as CSV. */
const MOST_BYTES = 5_000_000;
/** A workbook is a ZIP archive: what it becomes may be a thousand times what came. */
const MOST_UNPACKED = 30_000_000;

/** Every row of a file of people, CSV or workbook, each with its faults. @throws {UnreadableFile} */
export async function readPeople(bytes: AsyncIterable<Buffer>, kind: 'csv' | 'xlsx'): Promise<PersonRow[]> {
  const rows = kind === 'csv' ? await csvFile(bytes) : await workbook(await whole(bytes));
  const [header, ...people] = rows;
  if (!header) throw fault(1, 'file.empty', 'has no header');
  const columns = headerOf(header.cells, PEOPLE_COLUMNS, 'a file of people');
  if (people.length === 0) throw fault(1, 'file.empty', 'has no rows');
  return people.map((row) => readPerson(columns, row));
}

const fault = (row: number, code: string, reason: string): UnreadableFile => new UnreadableFile(row, [{ column: '', code, reason }]);

async function csvFile(bytes: AsyncIterable<Buffer>): Promise<FileRow[]> {
  const rows: FileRow[] = [];
  for await (const row of csvRows(counted(bytes))) {
    rows.push(row);
    if (rows.length > MOST_ROWS + 1) throw fault(row.row, 'file.too-many-rows', `has more than the ${MOST_ROWS} rows of one change`);
  }
  return rows;
}

async function* counted(bytes: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let read = 0;
  for await (const chunk of bytes) {
    read += chunk.length;
    if (read > MOST_BYTES) throw fault(1, 'file.too-large', `is larger than ${MOST_BYTES / 1_000_000} MB`);
    yield chunk;
  }
}

async function whole(bytes: AsyncIterable<Buffer>): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of counted(bytes)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** The first sheet. Read by a process of its own with little memory and time: a few bytes can say that they are a billion rows. */
async function workbook(bytes: Buffer): Promise<FileRow[]> {
  demandSmall(bytes);
  const sheet = await readApart(bytes);
  if (sheet.length > MOST_ROWS + 1) throw fault(MOST_ROWS + 2, 'file.too-many-rows', `has more than the ${MOST_ROWS} rows of one change`);
  const width = sheet[0]?.findLastIndex((cell) => cell !== '') ?? -1;
  return sheet.map((cells, at) => ({ row: at + 1, cells: cells.slice(0, Math.max(width, cells.findLastIndex((cell) => cell !== '')) + 1) })).filter(({ cells }) => cells.some((cell) => cell !== ''));
}

const LONGEST_READ = 20_000;
const READER = fileURLToPath(new URL('./read-workbook.js', import.meta.url));

function readApart(bytes: Buffer): Promise<string[][]> {
  return new Promise((resolve, reject) => {
    const reader = fork(READER, { execArgv: ['--max-old-space-size=256'], env: {}, serialization: 'advanced', stdio: ['ignore', 'ignore', 'ignore', 'ipc'], timeout: LONGEST_READ, killSignal: 'SIGKILL' });
    reader.once('message', (sheet) => resolve(sheet as string[][]));
    reader.once('error', reject).once('exit', () => reject(fault(1, 'file.workbook', 'is no Excel workbook (.xlsx) that can be read'))); // after the answer it changes nothing
    reader.send(bytes, () => undefined);
  });
}

/** Unpacks it once without keeping anything: the sizes that an archive tells of itself need not be true. */
function demandSmall(bytes: Buffer): void {
  let unpacked = 0;
  const archive = new Unzip((file) => {
    file.ondata = (error, chunk) => {
      unpacked += error ? 0 : chunk.length;
      if (unpacked > MOST_UNPACKED) throw fault(1, 'file.too-large', 'is too large when it is unpacked');
    };
    file.start();
  });
  archive.register(UnzipInflate);
  for (let begin = 0; begin < bytes.length; begin += STEP) push(archive, bytes.subarray(begin, begin + STEP), begin + STEP >= bytes.length);
}

/** Small, because a piece is unpacked at once. */
const STEP = 16_384;

function push(archive: Unzip, piece: Buffer, last: boolean): void {
  try {
    archive.push(piece, last);
  } catch (error) {
    throw error instanceof UnreadableFile ? error : fault(1, 'file.workbook', 'is no Excel workbook (.xlsx)');
  }
}
