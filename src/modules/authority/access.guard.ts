import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { type CanActivate, type ExecutionContext, Inject, Injectable } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext } from '@nestjs/graphql';
import { AuthGuard } from '@nestjs/passport';
import type { Temporal } from 'temporal-polyfill';
import { Config } from '../../config/config.js';
import { canonicalJson, isId, parseAddress, parseReason, REASON_RULE } from '../../kernel/index.js';
import { Problem } from '../../platform/http/problem.js';
import { type Call, type Credential, languageAsked } from './call.js';
import { NotFound, NotSignedIn } from './refusals.js';
import { type AccessRequest, keepCall, replyOf, requestOf } from './request-of.js';
import { ACCESS, type Access } from './requires.js';
import { sessionCookie } from './session-cookie.js';

/** Name of the passport strategy that verifies access tokens of service clients. */
export const MACHINE_TOKEN = 'machine-token';

/** What the strategy leaves on the request: proof of which client, and the scopes the token was asked for. */
export interface MachineToken {
  clientId: string;
  scopes: readonly string[];
  issuedAt: Temporal.Instant;
}

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

/** More than a list ever asks for; each is an entry in the Customer's ledger. */
const MOST_NAMED = 20;
const ANY_ID = /[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g;

/** The same strategy for REST and GraphQL; every refusal is the same one, with the challenge of RFC 6750. */
class MachineGuard extends AuthGuard(MACHINE_TOKEN) {
  override getRequest(context: ExecutionContext): AccessRequest {
    return requestOf(context);
  }

  override handleRequest<Token>(...[fault, token, , context]: [unknown, Token | false, unknown, ExecutionContext]): Token {
    if (fault instanceof Error) throw fault;
    if (token) return token;
    void replyOf(context).header('www-authenticate', 'Bearer error="invalid_token"');
    throw new NotSignedIn();
  }
}

/**
 * Bound to the matched handler, never to a path (S34). It turns the request into a Call and refuses what has no
 * declared access; rights themselves are read by the gate, inside the transaction of the work.
 */
@Injectable()
export class AccessGuard implements CanActivate {
  private readonly machine = new MachineGuard();

  constructor(@Inject(Reflector) private readonly reflector: Reflector, @Inject(Config) private readonly config: Config) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const access = this.reflector.get<Access | undefined>(ACCESS, context.getHandler());
    if (!access) throw new NotFound(); // deny by default; the boot check names the handler long before
    if ('openTo' in access && access.openTo === 'anyone') return true;
    const request = requestOf(context);
    const credential = await this.credentialOf(request, context);
    keepCall(context, callOf(request, context, { credential, permission: 'permission' in access ? access.permission : null }));
    return true;
  }

  private async credentialOf(request: AccessRequest, context: ExecutionContext): Promise<Credential> {
    const session = this.sessionOf(request);
    if (request.headers.authorization !== undefined) {
      if (session) throw new Problem(400, 'credentials.two-kinds', 'Send a session cookie or an access token, not both.');
      await this.machine.canActivate(context);
      return { kind: 'token', ...(request.user as MachineToken) };
    }
    if (!session) throw new NotSignedIn();
    this.demandOrigin(request);
    return session;
  }

  private sessionOf(request: AccessRequest): Extract<Credential, { kind: 'session' }> | null {
    const found = (['customer', 'operator'] as const).flatMap((realm) => {
      const token = request.cookies[sessionCookie(realm, this.config.origin.startsWith('https:'))];
      return token ? [{ kind: 'session' as const, realm, tokenHash: createHash('sha256').update(token).digest() }] : [];
    });
    if (found.length < 2) return found[0] ?? null;
    // one browser may carry both realms: the operator's own routes say which is meant, everything else is the Customer's unless a reason is given
    const realm = request.headers['mandate-reason'] !== undefined || request.url.startsWith('/api/v1/operator') ? 'operator' : 'customer';
    return found.find((each) => each.realm === realm) ?? null;
  }

  /** P18: a cookie counts on an unsafe request only with the proof that our own page, or a program, sent it. */
  private demandOrigin(request: AccessRequest): void {
    if (SAFE.has(request.method)) return;
    const { origin } = request.headers;
    const foreign = (origin !== undefined && origin !== this.config.origin) || request.headers['sec-fetch-site'] === 'cross-site';
    if (foreign || request.headers['mandate-csrf'] !== '1') {
      throw new Problem(403, 'csrf.proof-missing', 'Send the header Mandate-CSRF: 1 from the portal\'s own origin.');
    }
  }
}

function callOf(request: AccessRequest, context: ExecutionContext, declared: Pick<Call, 'credential' | 'permission'>): Call {
  return {
    ...declared,
    customerId: customerIdOf(request, context),
    named: isOperator(declared.credential) ? namedIn(request, context) : [],
    requestId: request.id,
    address: parseAddress(request.ip),
    language: languageAsked(request.headers['accept-language']),
    reason: reasonOf(request.headers['mandate-reason']),
    idempotency: idempotencyOf(request, context),
  };
}

/** A malformed id is answered like an unknown one (S01). */
function customerIdOf(request: AccessRequest, context: ExecutionContext): string | null {
  const named = context.getType<string>() === 'graphql'
    ? GqlExecutionContext.create(context).getArgs<{ customerId?: unknown }>().customerId
    : (request.params as { customerId?: unknown } | undefined)?.customerId;
  if (named === undefined) return null;
  if (!isId(named)) throw new NotFound();
  return named.toLowerCase();
}

const isOperator = (credential: Credential): boolean => credential.kind === 'session' && credential.realm === 'operator';

/** Wherever they stand: in the path, the query, a filter, a text such as `sim:<id>`. A look is told at each of them (decision 0007). */
function namedIn(request: AccessRequest, context: ExecutionContext): string[] {
  const said = context.getType<string>() === 'graphql' ? GqlExecutionContext.create(context).getArgs<object>() : { ...request.query as object, ...request.params as object };
  const ids = new Set(JSON.stringify({ ...said, customerId: undefined }).toLowerCase().match(ANY_ID));
  if (ids.size > MOST_NAMED) throw new Problem(400, 'look.too-wide', `An agent of the operator looks at ${MOST_NAMED} things at a time.`);
  return [...ids].sort();
}

function reasonOf(header: string | string[] | undefined): string | null {
  if (header === undefined) return null;
  const bytes = Buffer.from(String(header), 'latin1'); // as Node reads headers; most clients mean UTF-8
  const reason = parseReason(isUtf8(bytes) ? bytes.toString('utf8') : header);
  if (reason === null) throw new Problem(400, 'reason.not-valid', `A reason is ${REASON_RULE}.`);
  return reason;
}

function idempotencyOf(request: AccessRequest, context: ExecutionContext): Call['idempotency'] {
  const key = request.headers['idempotency-key'];
  if (key === undefined) return null;
  if (typeof key !== 'string' || !/^[\x21-\x7e]{8,200}$/.test(key)) throw new Problem(400, 'idempotency.key-malformed', 'An Idempotency-Key has 8 to 200 printable characters.');
  const fingerprint = createHash('sha256').update(canonicalJson([request.url, request.headers['if-match'] ?? null, request.body instanceof Readable ? null : request.body ?? null])).digest();
  return { key, route: `${request.method} ${request.routeOptions.url ?? ''}${fieldOf(context)}`, fingerprint };
}

/** Two fields of one operation share its key and body, and are two effects. */
const fieldOf = (context: ExecutionContext): string =>
  (context.getType<string>() === 'graphql' ? ` ${GqlExecutionContext.create(context).getInfo<{ path: { key: string | number } }>().path.key}` : '');
