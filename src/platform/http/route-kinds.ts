import { RouteConfig } from '@nestjs/platform-fastify';

export interface RouteKind {
  /** The body is a CSV stream (`request.body`), read by the handler at its own pace and limit. */
  takesCsv?: true;
  /** Loads and exports run longer than a page. */
  long?: true;
}

/** A load: the body is the raw stream of a `text/csv` request; anything else is refused (415). */
export const TakesCsv = (): MethodDecorator => RouteConfig({ takesCsv: true, long: true } satisfies RouteKind);

/** An answer that is streamed for minutes. */
export const LongAnswer = (): MethodDecorator => RouteConfig({ long: true } satisfies RouteKind);
