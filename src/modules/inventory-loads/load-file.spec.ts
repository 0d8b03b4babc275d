import { Readable } from 'node:stream';
import { UnreadableFile } from '../../platform/files/columns.js';
import type { FileRow } from '../../platform/files/csv-rows.js';
import { openLoadFile } from './load-file.js';

const inPieces = (bytes: Buffer, size: number): Readable =>
  Readable.from(Array.from({ length: Math.ceil(bytes.length / size) }, (_, at) => bytes.subarray(at * size, (at + 1) * size)));

async function read(file: string | Buffer, size = 7): Promise<{ columns: readonly string[]; rows: FileRow[] }> {
  const { columns, rows } = await openLoadFile(inPieces(Buffer.from(file as string), size));
  const found: FileRow[] = [];
  for await (const row of rows) found.push(row);
  return { columns, rows: found };
}

const faultOf = async (file: string | Buffer): Promise<unknown> => read(file, 4096).then(() => 'read', (fault: unknown) =>
  (fault instanceof UnreadableFile ? { row: fault.row, faults: fault.faults.map(({ column, code }) => `${column}: ${code}`) } : fault));

const HEADER = 'iccid,imsi,form,state';

test.each([
  ['commas', `${HEADER}\n1,2,3,4\n`], ['semicolons', `${HEADER.replaceAll(',', ';')}\n1;2;3;4\n`], ['a byte order mark', `\u{FEFF}${HEADER}\n1,2,3,4`],
  ['Windows line ends', `${HEADER}\r\n1,2,3,4\r\n`], ['quotes', `"iccid","imsi",form,state\n"1",2,"3",4`], ['blanks around names', ' iccid , imsi,form,state\n1,2,3,4'],
])('a file with %s reads the same, however it is cut on the way', async (_, file) => {
  for (const size of [1, 7, 4096]) {
    expect(await read(file, size)).toEqual({ columns: ['iccid', 'imsi', 'form', 'state'], rows: [{ row: 2, cells: ['1', '2', '3', '4'] }] });
  }
});

test('quoted cells keep separators, quotes, line ends and letters of two bytes; an empty line is no row', async () => {
  const { rows } = await read(`${HEADER}\n\n"a,b;""c""","d\ne",é,ü\n`, 1);
  expect(rows).toEqual([{ row: 3, cells: ['a,b;"c"', 'd\ne', 'é', 'ü'] }]);
});

test.each<[string, string | Buffer, unknown]>([
  ['nothing at all', '', { row: 1, faults: [': file.empty'] }],
  ['a header that lacks columns', 'iccid,form\n1,2', { row: 1, faults: ['imsi: column.missing', 'state: column.missing'] }],
  ['an unknown column', `${HEADER},colour\n`, { row: 1, faults: ['colour: column.unknown'] }],
  ['a column twice', `${HEADER},imsi\n`, { row: 1, faults: ['imsi: column.twice'] }],
  ['a quote that does not end', `${HEADER}\n1,2,3,4\n"1,2,3,4\n1,2,3,4`, { row: 3, faults: [': row.quotes'] }],
  ['text behind a quote', `${HEADER}\n"1"x,2,3,4\n`, { row: 2, faults: [': row.quotes'] }],
  ['bytes that are no UTF-8', Buffer.concat([Buffer.from(`${HEADER}\n1,2,`), Buffer.from([0xff, 0xfe]), Buffer.from(',4\n')]), { row: 1, faults: [': file.encoding'] }],
  ['a letter that is cut off', Buffer.concat([Buffer.from(`${HEADER}\n1,2,3,`), Buffer.from([0xc3])]), { row: 2, faults: [': file.encoding'] }],
  ['UTF-16', Buffer.from(`\u{FEFF}${HEADER}\n`, 'utf16le'), { row: 1, faults: [': file.encoding'] }],
  ['a line of 70,000 characters', `${HEADER}\n1,2,3,${'x'.repeat(70_000)}\n`, { row: 2, faults: [': row.too-long'] }],
  ['a header of 70,000 characters', 'x'.repeat(70_000), { row: 1, faults: [': row.too-long'] }],
])('%s is told with its row', async (_, file, expected) => {
  expect(await faultOf(file)).toEqual(expected);
});

test.each([1, 7, 4096, 200_000])('rows before a broken one are read all the same, in pieces of %i', async (size) => {
  const good = Array.from({ length: 2000 }, (_, at) => `${at},2,3,4\n`).join('');
  const found: number[] = [];
  const { rows } = await openLoadFile(inPieces(Buffer.from(`${HEADER}\n${good}"1"x,2,3,4\n${good}`), size));
  await expect((async () => {
    for await (const { row } of rows) found.push(row);
  })()).rejects.toMatchObject({ row: 2002, faults: [{ code: 'row.quotes', reason: expect.stringContaining('rows behind it were not checked') as string }] });
  expect([found.length, found.at(-1)]).toEqual([2000, 2001]);
});

test('an endless line is refused while it arrives', async () => {
  let sent = 0;
  function* endless(): Generator<Buffer> {
    yield Buffer.from(`${HEADER}\n`);
    for (; ; sent += 4096) yield Buffer.alloc(4096, 'x');
  }
  await expect(openLoadFile(Readable.from(endless())).then(({ rows }) => rows[Symbol.asyncIterator]().next())).rejects.toBeInstanceOf(UnreadableFile);
  expect(sent).toBeLessThan(1_000_000);
});
