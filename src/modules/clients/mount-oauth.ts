import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { keepAddress } from './asked-from.js';
import { OauthServer } from './oauth-server.js';

const METADATA = '/.well-known/openid-configuration';

/** Every address that passes by guards and problem documents, with the provider's own name for it. Nothing else reaches the provider. */
export const OAUTH_ROUTES = [
  ['GET', '/oauth/.well-known/openid-configuration', METADATA],
  ['GET', '/.well-known/oauth-authorization-server', METADATA],
  ['GET', '/.well-known/oauth-authorization-server/oauth', METADATA], // RFC 8414: the path of the issuer comes last
  ['GET', '/oauth/jwks', '/jwks'],
  ['POST', '/oauth/token', '/token'],
] as const;

/** Puts the OAuth server beside the API. Call it before the application is initialised. */
export function mountOauth(app: NestFastifyApplication): void {
  const handle = app.get(OauthServer).provider.callback();
  const server = app.getHttpAdapter().getInstance();
  void server.register((scope, _options, done) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', (_request, _payload, parsed) => parsed(null)); // the provider reads the body by itself
    for (const [method, url, address] of OAUTH_ROUTES) {
      scope.route({ method, url, handler: (request, reply) => handOver(request, reply, address) });
    }
    done();
  });

  async function handOver({ raw, ip }: FastifyRequest, reply: FastifyReply, address: string): Promise<void> {
    reply.hijack();
    for (const [name, value] of Object.entries(reply.getHeaders())) if (value !== undefined) reply.raw.setHeader(name, value);
    keepAddress(raw, ip);
    raw.url = address;
    await handle(raw, reply.raw);
  }
}
