import { type ArgumentsHost, Catch, type ExceptionFilter, Inject } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Log } from '../telemetry/log.js';
import type { Problem } from './problem.js';
import { documentOf, problemOf } from './problem-of.js';

/** Every refusal and every fault of a request leaves through here, as a problem document. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(@Inject(Log) private readonly log: Log) {}

  catch(fault: unknown, host: ArgumentsHost): void {
    if (host.getType() !== 'http') throw fault; // GraphQL has its own form of errors
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const problem = problemOf(fault);
    if (problem.status === 500) this.log.fault(fault, reply.request.id);
    sendProblem(reply, problem);
  }
}

export function sendProblem(reply: FastifyReply, problem: Problem): void {
  if (reply.sent || reply.raw.headersSent) {
    reply.raw.destroy(); // a half sent stream must not look complete
    return;
  }
  const { retryAfterSeconds } = problem.details;
  if (retryAfterSeconds !== undefined) void reply.header('retry-after', retryAfterSeconds);
  void reply.status(problem.status).type('application/problem+json').send(documentOf(problem, reply.request.id));
}
