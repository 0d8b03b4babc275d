import { timingSafeEqual } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { type Configuration, errors, type KoaContextWithOIDC, Provider } from 'oidc-provider';
import { Config } from '../../config/config.js';
import { Clock } from '../../platform/clock/clock.js';
import { Log } from '../../platform/telemetry/log.js';
import { BUNDLED, Measured } from '../authority/index.js';
import { addressOf } from './asked-from.js';
import { audienceOf, issuerOf } from './oauth-addresses.js';
import { OauthAdapter, SECRET_HASHES } from './oauth-adapter.js';
import { CLIENT_ALGORITHMS } from './public-keys.js';
import { hashSecret } from './service-client-secret.entity.js';
import { TokenEndpointDirectory } from './token-endpoint.directory.js';

/** Life of an access token, and the longest of a client's assertion, in seconds. */
const TOKEN_LIFE = 300;
/** What the metadata says (RFC 8414); the provider would also announce what nobody can reach here. */
const ANNOUNCED = ['issuer', 'token_endpoint', 'jwks_uri', 'grant_types_supported', 'response_types_supported', 'token_endpoint_auth_methods_supported',
  'token_endpoint_auth_signing_alg_values_supported'];

/** The OAuth 2 server for service clients: client credentials, RFC 9068 access tokens, nothing else (P17). */
@Injectable()
export class OauthServer {
  readonly provider: Provider;
  private readonly audience: string;

  constructor(
    @Inject(Config) private readonly config: Config,
    @Inject(TokenEndpointDirectory) private readonly directory: TokenEndpointDirectory,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(Log) log: Log,
  ) {
    this.audience = audienceOf(config);
    const provider = new Provider(issuerOf(config), this.configuration());
    // the provider would build addresses from the Host header (S24), also those an assertion may be addressed to
    provider.OIDCContext.prototype.urlFor = (name, options) => provider.urlFor(name, options);
    provider.Client.prototype.compareClientSecret = hasSecret;
    provider.use((ctx, next) => this.finish(ctx as KoaContextWithOIDC, next));
    provider.on('server_error', (_ctx, fault) => log.fault(fault));
    provider.silent = true; // what went wrong is told by the line above
    this.provider = provider;
  }

  private configuration(): Configuration {
    return {
      adapter: (model) => new OauthAdapter(model, this.directory),
      jwks: { keys: this.config.oauthSigningKeys.map((key) => ({ ...key, alg: 'ES256', use: 'sig' })) },
      scopes: [...BUNDLED],
      claims: {},
      responseTypes: [],
      clientAuthMethods: ['client_secret_basic', 'client_secret_post', 'private_key_jwt'],
      enabledJWA: { clientAuthSigningAlgValues: [...CLIENT_ALGORITHMS], idTokenSigningAlgValues: ['ES256'] },
      clientDefaults: { id_token_signed_response_alg: 'ES256', response_types: [], redirect_uris: [], grant_types: ['client_credentials'] },
      extraClientMetadata: { properties: [SECRET_HASHES] },
      ttl: { ClientCredentials: TOKEN_LIFE },
      features: {
        clientCredentials: { enabled: true },
        devInteractions: { enabled: false },
        userinfo: { enabled: false },
        rpInitiatedLogout: { enabled: false },
        pushedAuthorizationRequests: { enabled: false },
        dPoP: { enabled: false },
        resourceIndicators: {
          enabled: true,
          defaultResource: () => this.audience,
          useGrantedResource: () => true,

          // asked for every client that has proven itself, and for no other
          getResourceServerInfo: async (ctx, resource, client) => {
            await this.demandUnmeasured(ctx, client.clientId);
            return this.resourceServer(ctx, resource, client.scope);
          },
        },
      },
      assertJwtClientAuthClaimsAndHeader: (_ctx, { exp }) => {
        if (Number(exp) > this.now() + TOKEN_LIFE) throw new errors.InvalidClientAuth('a client assertion lives five minutes at most');
      },
      formats: { customizers: { jwt: (_ctx, _token, { payload }) => void Object.assign(payload, { iat: this.now(), exp: this.now() + TOKEN_LIFE }) } },
      renderError: (ctx, out) => {
        ctx.body = out;
      },
    };
  }

  /** RFC 6749 3.3, 5.2: who asks for no scope gets the client's whole; who asks for one it does not have is refused, never given less in silence. */
  private resourceServer(ctx: KoaContextWithOIDC, resource: string, scope = '') {
    if (resource !== this.audience) throw new errors.InvalidTarget();
    const asked = (ctx.oidc.params?.['scope'] as string | undefined) ?? scope;
    const refused = asked.split(' ').find((each) => !scope.split(' ').includes(each));
    if (refused !== undefined) throw new errors.InvalidScope('this client has no such scope', refused);
    if (ctx.oidc.params) ctx.oidc.params['scope'] = asked;
    return { scope: BUNDLED.join(' '), audience: this.audience, accessTokenFormat: 'jwt' as const, jwt: { sign: { alg: 'ES256' as const, kid: this.config.oauthSigningKeys[0].kid } } };
  }

  /** GC-2.2.4: in the form of RFC 6749 5.2, with the words that everybody gets. */
  private async demandUnmeasured(ctx: KoaContextWithOIDC, clientId: string): Promise<void> {
    const measure = await this.directory.measureOn(clientId, addressOf(ctx.req));
    if (measure !== null) throw new errors.CustomOIDCProviderError('unauthorized_client', new Measured(measure).title);
  }

  private async finish(ctx: KoaContextWithOIDC, next: () => Promise<void>): Promise<void> {
    await next();
    if (ctx.oidc.route === 'discovery') ctx.body = announced(ctx.body as Record<string, unknown>);
    if (ctx.oidc.route === 'token' && ctx.status === 200 && ctx.oidc.client) await this.directory.countToken(ctx.oidc.client.clientId);
    const failed = ctx.status === 401 ? ctx.oidc.client : undefined;
    if (failed) await this.slowDown(ctx, failed.clientId);
  }

  /**
   * S26 for machines: many wrong proofs are answered with 429. A right one is never refused: 32 random bytes cannot be guessed,
   * so a lock would protect nothing and let any stranger stop a Customer's machine.
   */
  private async slowDown(ctx: KoaContextWithOIDC, clientId: string): Promise<void> {
    const wait = await this.directory.countFailure(clientId);
    if (wait === 0) return;
    ctx.status = 429;
    ctx.set('retry-after', String(wait));
    ctx.body = { error: 'invalid_client', error_description: 'too many failed authentications of this client' };
  }

  private now(): number {
    return Math.floor(this.clock.now().epochMilliseconds / 1000);
  }
}

const announced = (metadata: Record<string, unknown>): object => ({
  ...Object.fromEntries(ANNOUNCED.map((member) => [member, metadata[member]])),
  scopes_supported: BUNDLED,
});

/** Two secrets live during a rotation; only their hashes are known. */
function hasSecret(this: { [SECRET_HASHES]?: readonly string[] }, actual: string): boolean {
  const hash = hashSecret(actual);
  return (this[SECRET_HASHES] ?? []).some((live) => timingSafeEqual(Buffer.from(live, 'hex'), hash));
}
