import type { Readable } from 'node:stream';
import { StreamableFile } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';

export interface RouteKind {
  /** The body is a stream of one of these media types (`request.body`), read by the handler at its own pace and limit; anything else is refused (415). */
  takesFile?: readonly string[];
  /** Loads and exports run longer than a page. */
  long?: true;
}

export const CSV = 'text/csv';
export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A file is brought, as it is. */
export const TakesFile = (...mediaTypes: readonly (typeof CSV | typeof XLSX)[]): MethodDecorator => RouteConfig({ takesFile: mediaTypes, long: true } satisfies RouteKind);

/** An answer that is streamed for minutes. */
export const LongAnswer = (): MethodDecorator => RouteConfig({ long: true } satisfies RouteKind);

/** What the answer of an export says of itself in the API document. */
export const CSV_ANSWER = {
  description: 'UTF-8 with BOM, comma, no cell that a spreadsheet runs (S37).', type: String,
  headers: { 'Content-Disposition': { description: 'Names the file.', schema: { type: 'string' as const } } },
};

export const csvFile = ({ stream, fileName }: { stream: Readable; fileName: string }): StreamableFile =>
  new StreamableFile(stream, { type: 'text/csv; charset=utf-8', disposition: `attachment; filename="${fileName}"` });
