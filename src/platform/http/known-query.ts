import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import { ROUTE_ARGS_METADATA } from '@nestjs/common/constants.js';
import { RouteParamtypes } from '@nestjs/common/enums/route-paramtypes.enum.js';
import type { FastifyRequest } from 'fastify';
import type { Observable } from 'rxjs';
import { requestInvalid } from './validation.js';

/** A route that declares no query takes none. Where one is declared, its class says which fields it has, and the validation refuses the others. */
@Injectable()
export class KnownQueryInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (context.getType() === 'http') {
      const names = Object.keys(context.switchToHttp().getRequest<FastifyRequest>().query as object);
      const unknown = takesQuery(context) ? names.filter((name) => name in Object.prototype) : names; // which the validation does not see
      if (unknown.length > 0) {
        throw requestInvalid(unknown.map((name) => ({ property: name, constraints: { whitelistValidation: `property ${name} should not exist` } })));
      }
    }
    return next.handle();
  }
}

/** What Nest keeps of a handler's arguments, under their kind and place: `4:1`. */
function takesQuery(context: ExecutionContext): boolean {
  const declared = Reflect.getMetadata(ROUTE_ARGS_METADATA, context.getClass(), context.getHandler().name) as Record<string, unknown> | undefined;
  return Object.keys(declared ?? {}).some((key) => key.startsWith(`${RouteParamtypes.QUERY}:`));
}
