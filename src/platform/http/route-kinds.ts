import type { Readable } from 'node:stream';
import { applyDecorators, Header, StreamableFile } from '@nestjs/common';
import { RouteConfig } from '@nestjs/platform-fastify';
import { ApiOkResponse } from '@nestjs/swagger';
import { dispositionOf } from '../files/attachment.js';
import { internalUseName, MANDATE_USE } from '../files/internal-use.js';
import type { FileType } from '../files/media-type.js';

export interface RouteKind {
  /** The body is a stream of one of these media types (`request.body`), read by the handler at its own pace and limit; anything else is refused (415). */
  takesFile?: readonly string[];
  /** Loads and exports run longer than a page. */
  long?: true;
}

export const CSV = 'text/csv';
export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** A file is brought, as it is. */
export const TakesFile = (...mediaTypes: readonly FileType[]): MethodDecorator => RouteConfig({ takesFile: mediaTypes, long: true } satisfies RouteKind);

/** An answer that is streamed for minutes. */
export const LongAnswer = (): MethodDecorator => RouteConfig({ long: true } satisfies RouteKind);

const text = (description: string): object => ({ description, schema: { type: 'string' as const } });

/** An export: what its answer says of itself in the API document, and of its use (GC-6.1). */
export const AnswersCsv = (more = ''): MethodDecorator => applyDecorators(
  Header(MANDATE_USE.name, MANDATE_USE.value),
  ApiOkResponse({
    description: `UTF-8 with BOM, comma, no cell that a spreadsheet runs (S37).${more}`, type: String,
    headers: { 'Content-Disposition': text('Names the file; the name says that it is for internal use, and as of which day (GC-6.1).'), [MANDATE_USE.name]: text(MANDATE_USE.description) },
  }),
);

export interface ExportedFile {
  stream: Readable;
  /** Without its ending. */
  name: string;
  asOf: string;
  language: Parameters<typeof internalUseName>[1]['language'];
}

export const csvFile = ({ stream, name, asOf, language }: ExportedFile): StreamableFile =>
  new StreamableFile(stream, { type: 'text/csv; charset=utf-8', disposition: dispositionOf(internalUseName(name, { language, asOf, ending: 'csv' })) });
