import { createPublicKey, type KeyObject } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import { decodeProtectedHeader, type JWK } from 'jose';
import { Strategy } from 'passport-jwt';
import { Temporal } from 'temporal-polyfill';
import { Config } from '../../config/config.js';
import { isId } from '../../kernel/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { MACHINE_TOKEN, type MachineToken } from '../authority/index.js';
import { audienceOf, issuerOf } from './oauth-addresses.js';

const COMPACT = /^Bearer ([\w-]+\.[\w-]+\.([\w-]+))$/i;
/** What the header of our tokens has: no place for a key, a link to one, or an extension (S27). */
const HEADER = new Set(['alg', 'typ', 'kid']);

interface Claims {
  aud: unknown; sub: unknown; client_id: unknown; scope?: unknown; iat: unknown; exp: unknown; nbf?: unknown;
}

/** RFC 9068 access tokens of our own OAuth server, and of nobody else. They prove which client asks; they carry no rights. */
@Injectable()
export class AccessTokenStrategy extends PassportStrategy(Strategy, MACHINE_TOKEN) {
  constructor(@Inject(Config) private readonly config: Config, @Inject(Clock) private readonly clock: Clock) {
    const keys = new Map(config.oauthSigningKeys.map((key) => [key.kid, publicKeyOf(key)]));
    super({
      jwtFromRequest: tokenOf,
      secretOrKeyProvider: (_request: unknown, token: string, done: (fault: Error | null, key?: Buffer) => void) => {
        const key = keyFor(keys, token);
        // what verifies takes a KeyObject; only the types in between do not know
        done(key === undefined ? new Error('not a key of ours') : null, key as unknown as Buffer);
      },
      algorithms: ['ES256'],
      issuer: issuerOf(config),
      audience: audienceOf(config),
      ignoreExpiration: true, // judged in validate by our own clock
    });
  }

  /** Null is a refusal, the same for whatever is wrong. */
  validate(claims: Claims): MachineToken | null {
    const { aud, sub, client_id: clientId, scope = '', iat } = claims;
    // the library is content with an audience among several
    if (aud !== audienceOf(this.config) || !isId(clientId) || sub !== clientId || typeof scope !== 'string' || !this.isTimely(claims)) return null;
    return { clientId, scopes: scope.split(' ').filter(Boolean), issuedAt: Temporal.Instant.fromEpochMilliseconds(Number(iat) * 1000) };
  }

  private isTimely({ iat, exp, nbf = 0 }: Claims): boolean {
    const now = this.clock.now().epochMilliseconds / 1000;
    return Number.isSafeInteger(iat) && Number.isSafeInteger(exp) && Number.isSafeInteger(nbf) && Number(nbf) <= now && now < Number(exp);
  }
}

/** The signature has one spelling: base64url leaves spare bits that a decoder ignores. */
function tokenOf({ headers }: { headers: { authorization?: string } }): string | null {
  const [, token = null, signature = ''] = COMPACT.exec(headers.authorization ?? '') ?? [];
  return Buffer.from(signature, 'base64url').toString('base64url') === signature ? token : null;
}

function keyFor(keys: ReadonlyMap<string | undefined, KeyObject>, token: string): KeyObject | undefined {
  try {
    const header = decodeProtectedHeader(token);
    const ours = header.typ === 'at+jwt' && header.alg === 'ES256' && typeof header.kid === 'string' && Object.keys(header).every((name) => HEADER.has(name));
    return ours ? keys.get(header.kid) : undefined;
  } catch {
    return undefined;
  }
}

/** Made once: as text it would be read again for each token. */
const publicKeyOf = ({ kty, crv, x, y }: JWK): KeyObject => createPublicKey({ key: { kty, crv, x, y }, format: 'jwk' });
