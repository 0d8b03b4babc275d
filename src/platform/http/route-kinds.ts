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
