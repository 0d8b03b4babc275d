import { type CallHandler, createParamDecorator, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Observable, tap } from 'rxjs';
import { Problem } from './problem.js';

/** Strong entity tag of an authority object: its version (P09). */
const etag = (version: number): string => `"${version}"`;

/** The version named in If-Match: 428 without one, 400 where it cannot be an ETag of ours. */
export const IfMatch = createParamDecorator((_: unknown, context: ExecutionContext): number => {
  const header = context.switchToHttp().getRequest<FastifyRequest>().headers['if-match'];
  if (header === undefined) throw new Problem(428, 'precondition.required', 'Send the ETag you read in the header If-Match.');
  const version = /^"(\d{1,9})"$/.exec(header)?.[1];
  if (version === undefined) throw new Problem(400, 'precondition.malformed', 'Send in If-Match the one ETag that you read, as it was: a number in quotes, such as "3".');
  return Number(version);
}, [documented]);

function documented(handler: object, name: string | symbol | undefined): void {
  const method = name === undefined ? undefined : Object.getOwnPropertyDescriptor(handler, name);
  if (name !== undefined && method) ApiHeader({ name: 'If-Match', required: true })(handler, name, method);
}

export class StaleVersion extends Problem {
  constructor() {
    super(412, 'precondition.stale', 'It was changed since you read it. Read it again and decide anew.');
  }
}

export function demandVersion(expected: number, actual: number): void {
  if (expected !== actual) throw new StaleVersion();
}

/** Every answer that is one versioned object carries its version as ETag. */
@Injectable()
export class EtagInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (context.getType() !== 'http') return next.handle();
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    return next.handle().pipe(tap((answer: unknown) => {
      const version = (answer as { version?: unknown } | null | undefined)?.version;
      if (typeof version === 'number') void reply.header('etag', etag(version));
    }));
  }
}
