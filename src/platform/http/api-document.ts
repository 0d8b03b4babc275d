import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, SwaggerModule } from '@nestjs/swagger';
import type { ApiDocument, DocumentPass } from './document-operations.js';
import { tellRequests } from './document-passes.js';
import { nameWords } from './named-words.js';

export interface ApiReference {
  title: string;
  /** Markdown: what a reader must know before he calls anything. */
  description: string;
  /** In reading order, each with its line. */
  tags: Readonly<Record<string, string>>;
  passes: readonly DocumentPass[];
}

/** Without another maker's logo, and without the column of links, which nothing here has and a phone has no room for. */
const PAGE_STYLE = '.swagger-ui .topbar .link, .swagger-ui .response-col_links { display: none } .swagger-ui .topbar-wrapper { justify-content: flex-end }';

/** OpenAPI 3.1 at /api/openapi.json, readable at /api/docs; the page's files come from this server. */
export function serveApiDocument(app: INestApplication, { title, description, tags, passes }: ApiReference): void {
  const frame = new DocumentBuilder().setOpenAPIVersion('3.1.0').setTitle(title).setDescription(description).setVersion('1');
  for (const [name, says] of Object.entries(tags)) frame.addTag(name, says);
  const document = (): ApiDocument => {
    const made = SwaggerModule.createDocument(app, frame.build(), { autoTagControllers: false }) as ApiDocument;
    for (const pass of [tellRequests, ...passes, nameWords]) pass(made);
    return made;
  };
  SwaggerModule.setup('api/docs', app, document, {
    raw: ['json'],
    jsonDocumentUrl: 'api/openapi.json',
    customSiteTitle: `${title} API`,
    customCss: PAGE_STYLE,
    swaggerOptions: { docExpansion: 'none', filter: true, defaultModelsExpandDepth: 0, displayRequestDuration: true },
  });
}
