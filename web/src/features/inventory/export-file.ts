import { api } from '../../lib/api';
import { problemFrom } from '../../lib/problem';
import type { SimList } from './sims.queries';

export interface ExportProgress {
  rows: number;
  bytes: number;
}

export interface ExportedFile extends ExportProgress {
  name: string;
  blob: Blob;
}

interface Watched {
  signal: AbortSignal;
  onProgress: (progress: ExportProgress) => void;
}

/** So much is held as an array of chunks; then it becomes a part of the file, which the browser may keep on disk. */
const PART = 8_000_000;
const LINE_END = 10;

/** Reads the file as it is made. Whatever breaks off throws: half a file would look whole. */
export async function readExport(customerId: string, { filter, sort, direction }: SimList, { signal, onProgress }: Watched): Promise<ExportedFile> {
  const { response, error } = await api.GET('/api/v1/customers/{customerId}/sims/export', { params: { path: { customerId }, query: { ...filter, sort, direction } }, parseAs: 'stream', signal });
  if (!response.ok || !response.body) throw problemFrom(response, error);
  const name = /filename="([^"]+)"/.exec(response.headers.get('content-disposition') ?? '')?.[1] ?? 'sims.csv';
  const parts: Blob[] = [];
  let chunks: Uint8Array<ArrayBuffer>[] = [];
  let held = 0;
  let bytes = 0;
  let lines = 0;
  const close = (): void => {
    parts.push(new Blob(chunks));
    chunks = [];
    held = 0;
  };
  const reader = (response.body).getReader();
  for (let { done, value: chunk } = await reader.read(); !done && chunk; { done, value: chunk } = await reader.read()) {
    chunks.push(chunk);
    held += chunk.length;
    bytes += chunk.length;
    lines += linesIn(chunk);
    if (held > PART) close();
    onProgress({ rows: Math.max(0, lines - 1), bytes }); // one line is the header
  }
  close();
  return { name, rows: Math.max(0, lines - 1), bytes, blob: new Blob(parts, { type: 'text/csv' }) };
}

function linesIn(chunk: Uint8Array): number {
  let lines = 0;
  for (let at = chunk.indexOf(LINE_END); at !== -1; at = chunk.indexOf(LINE_END, at + 1)) lines += 1;
  return lines;
}
