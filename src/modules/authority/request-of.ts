import type { ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Call } from './call.js';

/** The HTTP request of a REST handler or GraphQL resolver, with what passport put on it. */
export type AccessRequest = FastifyRequest & { user?: unknown };

export function requestOf(context: ExecutionContext): AccessRequest {
  return context.getType<string>() === 'graphql'
    ? GqlExecutionContext.create(context).getContext<{ req: AccessRequest }>().req
    : context.switchToHttp().getRequest<AccessRequest>();
}

export function replyOf(context: ExecutionContext): FastifyReply {
  return context.getType<string>() === 'graphql'
    ? GqlExecutionContext.create(context).getContext<{ reply: FastifyReply }>().reply
    : context.switchToHttp().getResponse<FastifyReply>();
}

const calls = new WeakMap<object, Call>();

/** The fields of one GraphQL operation run side by side on one request: each has its own call, or one would act under the permission of another. */
const ownerOf = (context: ExecutionContext): object =>
  (context.getType<string>() === 'graphql' ? GqlExecutionContext.create(context).getInfo<object>() : requestOf(context));

export function keepCall(context: ExecutionContext, call: Call): void {
  calls.set(ownerOf(context), call);
}

/** The call that the guard made of this very handler's request. */
export const callIn = (context: ExecutionContext): Call | undefined => calls.get(ownerOf(context));
