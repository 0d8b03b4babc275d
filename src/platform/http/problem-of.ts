import { HttpException } from '@nestjs/common';
import { NotFound, Problem } from './problem.js';

/** What a status says when nothing more particular is known: [code, title]. */
const BY_STATUS: Readonly<Record<number, readonly [code: string, title: string]>> = {
  400: ['request.malformed', 'The request cannot be read.'],
  401: ['not-signed-in', 'Nobody is signed in.'],
  403: ['forbidden', 'This is not allowed.'],
  405: ['request.method', 'This address does not know the method.'],
  406: ['request.not-acceptable', 'There is no answer in the wanted form.'],
  408: ['request.too-slow', 'The request came too slowly.'],
  409: ['conflict', 'The change collides with what is already there.'],
  413: ['request.too-large', 'The request is too large.'],
  414: ['request.address-too-long', 'The address is too long.'],
  415: ['request.media-type', 'The body has a type that is not read here.'],
  422: ['request.invalid', 'The request is readable but wrong.'],
  429: ['too-many-tries', 'Too many tries; wait before the next.'],
  431: ['request.headers-too-large', 'The headers are too large.'],
  500: ['fault', 'Something broke on our side. Nothing was changed.'],
  503: ['unavailable', 'The portal cannot answer just now. Try again.'],
};

const RETRY = { retryAfterSeconds: 1 };

/** SQLSTATE and socket codes with a meaning for the caller; every other one is a fault of ours. */
const STATUS_BY_CODE: Readonly<Record<string, number>> = {
  '40001': 503, '40P01': 503, '55P03': 503, '57014': 503,
  ECONNREFUSED: 503, ECONNRESET: 503, EPIPE: 503, ETIMEDOUT: 503,
  '23P01': 409, '23505': 409,
  '22007': 400, '22008': 400, '22009': 400, '22P02': 400, '22003': 400, '22021': 400,
};

/** Classes of SQLSTATE: no connection, no room left, shut down or crashed, disk faults. Whether a commit was kept nobody knows then. */
const UNAVAILABLE = /^(08...|53...|57P0.|58...)$/;

/** What pg and its pool have no code for. */
const DATABASE_GONE = /^(timeout exceeded when trying to connect|Connection terminated\b.*|Client has encountered a connection error and is not queryable|Client was closed and is not queryable|Query read timeout|Query runner already released\..*)$/;

const isOutOfReach = (code: string, message: string): boolean => UNAVAILABLE.test(code) || DATABASE_GONE.test(message);

/** Whatever was thrown, as the problem that may be told: no text from inside leaves the house. */
export function problemOf(fault: unknown): Problem {
  if (fault instanceof Problem) return fault;
  const status = statusOf(fault);
  return status === 404 ? new NotFound() : plainProblem(status);
}

export function plainProblem(status: number): Problem {
  const known = BY_STATUS[status] ? status : status < 500 ? 400 : 500;
  const [code, title] = BY_STATUS[known] ?? ['fault', ''];
  return new Problem(known, code, title, known === 503 ? RETRY : {});
}

/** The document of RFC 9457. */
export function documentOf(problem: Problem, requestId: string): object {
  return {
    type: `urn:mandate:problem:${problem.code}`,
    title: problem.title,
    status: problem.status,
    code: problem.code,
    ...problem.details,
    retryAfterSeconds: undefined, // said by the header
    // the key to the log; elsewhere the header says it, so that two refusals stay the same bytes
    ...(problem.status === 500 && { requestId }),
  };
}

function statusOf(fault: unknown): number {
  if (fault instanceof HttpException) return fault.getStatus();
  if (!(fault instanceof Error)) return 500;
  const { statusCode = 0, code = '' } = fault as Error & { statusCode?: number; code?: string };
  if (tellable(statusCode)) return statusCode;
  return isOutOfReach(code, fault.message) ? 503 : STATUS_BY_CODE[code] ?? 500;
}

/** Fastify's own refusals carry a status; what it calls 500 is ours to explain. */
const tellable = (status: number): boolean => (status >= 400 && status < 500) || status === 503;
