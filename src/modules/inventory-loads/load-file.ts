import { headerOf, UnreadableFile } from '../../platform/files/columns.js';
import { csvRows, type FileRow } from '../../platform/files/csv-rows.js';
import { LOAD_COLUMNS, type LoadColumn } from './load-columns.js';

export interface LoadFile {
  columns: readonly LoadColumn[];
  rows: AsyncIterable<FileRow>;
}

/** Header first, then rows as they arrive; nothing is held but the line being read. */
export async function openLoadFile(bytes: AsyncIterable<Buffer>): Promise<LoadFile> {
  const records = csvRows(bytes)[Symbol.asyncIterator]();
  const header = await records.next();
  if (header.done) throw new UnreadableFile(1, [{ column: '', code: 'file.empty', reason: 'has no header' }]);
  return { columns: headerOf(header.value.cells, LOAD_COLUMNS, 'a load'), rows: { [Symbol.asyncIterator]: () => records } };
}
