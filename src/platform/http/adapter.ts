import { randomUUID } from 'node:crypto';
import type { Socket } from 'node:net';
import { Readable } from 'node:stream';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import type { FastifyInstance, FastifyReply, FastifyRequest, RouteOptions } from 'fastify';
import type { Config } from '../../config/config.js';
import { overlap, parseAddress, parseNetwork } from '../../kernel/index.js';
import { FILE_TYPE_NAMES } from '../files/media-type.js';
import { Problem } from './problem.js';
import { documentOf, plainProblem, problemOf } from './problem-of.js';
import { sendProblem } from './problem.filter.js';
import { headersFor } from './headers.js';
import type { RouteKind } from './route-kinds.js';

/** Each wall outlasts the one behind it: a statement ends (10 s) before its handler, the handler before its connection. */
export const LIMITS = {
  statement: 10_000,
  handlerTimeout: 15_000,
  longHandlerTimeout: 600_000,
  requestTimeout: 120_000,
  connectionTimeout: 130_000,
  keepAliveTimeout: 65_000,
  bodyLimit: 1_048_576,
};
export type Limits = Readonly<typeof LIMITS>;

/**
 * GC-2.2.4: of whoever comes from nowhere no measure on an address could be asked. That is so at a proxy that hides its callers, and shows on its
 * first day; what a caller writes himself stands before what the proxy saw, and refuses nobody but him.
 */
class AddressNotReadable extends Problem {
  constructor() {
    super(400, 'request.from-nowhere', 'The proxy in front of the portal does not say from which address this comes.');
  }
}

/** A proxy is known by its address, however the one behind it writes that. */
function trustIn(proxies: readonly string[]): false | ((address: string) => boolean) {
  const trusted = proxies.flatMap((each) => parseNetwork(each) ?? []);
  return trusted.length > 0 && ((address) => {
    const network = parseNetwork(parseAddress(address) ?? '');
    return network !== null && trusted.some((each) => overlap(each, network));
  });
}

export async function createAdapter(config: Config, limits: Limits = LIMITS): Promise<FastifyAdapter> {
  const { handlerTimeout, requestTimeout, connectionTimeout, keepAliveTimeout, bodyLimit } = limits;
  const adapter = new FastifyAdapter({
    handlerTimeout, requestTimeout, connectionTimeout, keepAliveTimeout, bodyLimit,
    trustProxy: trustIn(config.trustedProxies),
    logger: false,
    requestIdHeader: false,
    genReqId: requestId,
    onProtoPoisoning: 'error',
    onConstructorPoisoning: 'error',
    frameworkErrors: (fault: Error, _request: FastifyRequest, reply: FastifyReply) => sendProblem(reply, problemOf(fault)),
    clientErrorHandler: refuseUnreadable,
  });
  await prepare(adapter.getInstance<FastifyInstance>(), config);
  return adapter;
}

async function prepare(server: FastifyInstance, config: Config): Promise<void> {
  await server.register(helmet, { contentSecurityPolicy: false, hsts: config.secure, frameguard: { action: 'deny' } });
  await server.register(cookie);
  server.removeContentTypeParser('text/plain'); // nothing is JSON that does not say so
  server.addContentTypeParser(FILE_TYPE_NAMES, (_request, stream, done) => done(null, stream));
  server.addHook('onRoute', allowLong);
  server.addHook('onRoute', refuseInOneForm);
  server.addHook('onRequest', async (request, reply) => {
    endInTime(request, reply);
    reply.headers({ ...headersFor(request.url), 'x-request-id': request.id });
    if (parseAddress(request.ip) === null) throw new AddressNotReadable();
    if (wrongKindOfBody(request)) throw plainProblem(415);
  });
  server.addHook('preValidation', ({ body }, _reply, done) => {
    done(!(body instanceof Readable) && isDeeperThan(body, DEEPEST_BODY) ? plainProblem(400) : undefined);
  });
}

/** No request of ours is nested like this; whoever walks down ten thousand levels falls off the stack. */
const DEEPEST_BODY = 32;

const isDeeperThan = (value: unknown, levels: number): boolean =>
  typeof value === 'object' && value !== null && (levels === 0 || Object.values(value).some((each) => isDeeperThan(each, levels - 1)));

function requestId(request: { headers: Record<string, string | string[] | undefined> }): string {
  const given = request.headers['x-request-id'];
  return typeof given === 'string' && /^[A-Za-z0-9-]{8,64}$/.test(given) ? given : randomUUID();
}

const kindOf = (route: { config?: unknown }): RouteKind => (route.config ?? {});

function allowLong(route: RouteOptions): void {
  if (kindOf(route).long) route.handlerTimeout = LIMITS.longHandlerTimeout;
}

/** A body that cannot be parsed fails before Nest sees the request, so its filter never does. GraphQL and OAuth have forms of their own. */
function refuseInOneForm(route: RouteOptions): void {
  if (route.url.startsWith('/api/')) route.errorHandler ??= (fault, _request, reply) => sendProblem(reply, problemOf(fault));
}

/** Fastify's own handler timeout is forgotten as soon as a body is read: the request's `close` stops its timer. */
function endInTime(request: FastifyRequest, reply: FastifyReply): void {
  const timer = setTimeout(() => {
    if (!reply.sent) sendProblem(reply, plainProblem(503));
  }, request.routeOptions.handlerTimeout);
  reply.raw.once('close', () => clearTimeout(timer));
}

const mediaTypeOf = (type: string): string => (type.split(';', 1)[0] ?? '').trim().toLowerCase();

/** Without this a JSON handler would be given a stream, or the loader an object. */
function wrongKindOfBody(request: FastifyRequest): boolean {
  const type = request.headers['content-type'];
  if (type === undefined || request.routeOptions.url === undefined) return false;
  const isFile = FILE_TYPE_NAMES.some((each) => each === mediaTypeOf(type));
  const { takesFile } = kindOf(request.routeOptions);
  return takesFile ? !takesFile.includes(mediaTypeOf(type)) : isFile;
}

/** Bytes that are no HTTP never reach a handler: the answer is written by hand. */
function refuseUnreadable(fault: Error & { code?: string }, socket: Socket): void {
  if (fault.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const status = { HPE_HEADER_OVERFLOW: 431, ERR_HTTP_REQUEST_TIMEOUT: 408 }[fault.code ?? ''] ?? 400;
  const problem = plainProblem(status);
  const body = JSON.stringify(documentOf(problem, ''));
  socket.end(`HTTP/1.1 ${status} ${problem.code}\r\nContent-Type: application/problem+json\r\nContent-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`);
}
