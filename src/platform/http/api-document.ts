import type { INestApplication } from '@nestjs/common';
import type { Config } from '../../config/config.js';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';

/** OpenAPI 3.1 at /api/openapi.json, readable at /api/docs; the page's files come from this server. */
export function serveApiDocument(app: INestApplication, { operatorName, secure }: Pick<Config, 'operatorName' | 'secure'>): void {
  const frame = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Mandate')
    .setDescription(`The access portal of ${operatorName}: who may see and do what, and why. Refusals are problem documents (RFC 9457). Effects that must not double take an Idempotency-Key.`)
    .setVersion('1')
    .addCookieAuth(secure ? '__Host-mandate' : 'mandate', { type: 'apiKey', in: 'cookie' }, 'session')
    .addBearerAuth({ type: 'http', scheme: 'bearer', bearerFormat: 'at+jwt' }, 'token')
    .build();
  SwaggerModule.setup('api/docs', app, () => withPathParameters(SwaggerModule.createDocument(app, frame)), {
    raw: ['json'],
    jsonDocumentUrl: 'api/openapi.json',
    customSiteTitle: 'Mandate API',
  });
}

/** The Customer of the path is read by the guard, not by the handler: the library does not see it. */
function withPathParameters(document: OpenAPIObject): OpenAPIObject {
  for (const [path, item] of Object.entries(document.paths)) {
    const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '');
    for (const operation of [item.get, item.post, item.put, item.patch, item.delete]) {
      if (!operation) continue;
      const known = operation.parameters ?? [];
      const missing = names.filter((name) => !known.some((each) => 'name' in each && each.name === name));
      operation.parameters = [...missing.map((name) => ({ name, in: 'path' as const, required: true, schema: { type: 'string', format: 'uuid' } })), ...known];
    }
  }
  return document;
}
