import type { ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Call } from './call.js';

/** The HTTP request of a REST handler or GraphQL resolver, with what the guard put on it. */
export type AccessRequest = FastifyRequest & { call?: Call; user?: unknown };

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
