import type { INestApplication } from '@nestjs/common';
import type { Config } from '../../config/config.js';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';

/** OpenAPI 3.1 at /api/openapi.json, readable at /api/docs; the page's files come from this server. */
export function serveApiDocument(app: INestApplication, { operatorName, secure }: Pick<Config, 'operatorName' | 'secure'>): void {
  const frame = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Mandate')
    .setDescription(`The access portal of ${operatorName}: who may see and do what, and why. Refusals are problem documents (RFC 9457).`)
    .setVersion('1')
    .addCookieAuth(secure ? '__Host-mandate' : 'mandate', { type: 'apiKey', in: 'cookie' }, 'session')
    .addBearerAuth({ type: 'http', scheme: 'bearer', bearerFormat: 'at+jwt' }, 'token')
    .build();
  SwaggerModule.setup('api/docs', app, () => SwaggerModule.createDocument(app, frame), {
    raw: ['json'],
    jsonDocumentUrl: 'api/openapi.json',
    customSiteTitle: 'Mandate API',
  });
}
