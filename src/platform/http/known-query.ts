import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor, type Type } from '@nestjs/common';
import { PARAMTYPES_METADATA, ROUTE_ARGS_METADATA } from '@nestjs/common/constants.js';
import { RouteParamtypes } from '@nestjs/common/enums/route-paramtypes.enum.js';
import { getMetadataStorage } from 'class-validator';
import type { FastifyRequest } from 'fastify';
import type { Observable } from 'rxjs';
import { requestInvalid } from './validation.js';

/**
 * A route that declares no query takes none. Where one is declared, its class says which fields it has, and the validation refuses the
 * others; of a field that came twice it would tell what is wrong with a list.
 */
@Injectable()
export class KnownQueryInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    if (context.getType() === 'http') {
      const query = context.switchToHttp().getRequest<FastifyRequest>().query as Record<string, unknown>;
      const declared = queryClass(context);
      const unknown = Object.keys(query).filter((name) => !declared || name in Object.prototype); // which the validation does not see
      const twice = Object.keys(query).filter((name) => declared && Array.isArray(query[name]) && isOneValue(declared, name));
      const wrong = [...unknown.map((name) => wrongly(name, `property ${name} should not exist`)), ...twice.map((name) => wrongly(name, `${name} must be sent once`))];
      if (wrong.length > 0) throw requestInvalid(wrong);
    }
    return next.handle();
  }
}

const wrongly = (property: string, message: string): { property: string; constraints: Record<string, string> } => ({ property, constraints: { query: message } });

/** What Nest keeps of a handler's arguments, under their kind and place: `4:1`. */
function queryClass(context: ExecutionContext): Type | undefined {
  const [controller, name] = [context.getClass(), context.getHandler().name];
  const places = Object.entries((Reflect.getMetadata(ROUTE_ARGS_METADATA, controller, name) ?? {}) as Record<string, { index: number }>);
  const place = places.find(([key]) => key.startsWith(`${RouteParamtypes.QUERY}:`))?.[1].index;
  return place === undefined ? undefined : (Reflect.getMetadata(PARAMTYPES_METADATA, controller.prototype as object, name) as Type[])[place];
}

function isOneValue(declared: Type, field: string): boolean {
  const rules = getMetadataStorage().getTargetValidationMetadatas(declared, '', false, false).filter(({ propertyName }) => propertyName === field);
  return rules.length > 0 && !rules.some(({ name }) => name === 'isArray');
}
