import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isForPrograms } from './headers.js';

/** The built web portal; see web/vite.config.ts. */
const FOLDER = fileURLToPath(new URL('../../../web/', import.meta.url));
const NONCE = '__NONCE__';
/** Whether the page shows the clock of a demo world; nothing else tells it that there is one. */
const DEMO = '__DEMO__';

/** First parts of the addresses that the web portal has pages for; every other address is the API's or nobody's. */
export const WEB_ADDRESSES = ['sign-in', 'invitation', 'password-reset', 'email-confirmation', 'email-veto', 'sign-in-report', 'customers', 'account', 'operator', 'graphiql'] as const;

/**
 * Scripts and styles come from this server alone (P19). Style elements of the component library carry the nonce of their page; no text becomes
 * markup but by the one policy of web/src/lib/trusted-types.ts (M47).
 */
const policyFor = (nonce: string): string => [
  `default-src 'none'`, `script-src 'self'`, `style-src 'self' 'nonce-${nonce}'`, `img-src 'self' data:`, `font-src 'self'`, `connect-src 'self'`, `worker-src 'self'`,
  `base-uri 'none'`, `form-action 'none'`, `frame-ancestors 'none'`, `require-trusted-types-for 'script'`, 'trusted-types default',
].join('; ');

/** A person who follows a link that leads nowhere is told so by a page, a program by a problem document. */
const isByBrowser = ({ url, headers }: FastifyRequest): boolean => !isForPrograms(url) && (headers.accept ?? '').includes('text/html');

/** One page for all addresses of the portal, and its files, whose names change with their content. */
export function serveWebPages(server: FastifyInstance, { demoClock }: { demoClock: boolean }): void {
  const page = readFileSync(`${FOLDER}index.html`, 'utf8').replace(DEMO, demoClock ? 'on' : 'off');
  const send = (reply: FastifyReply): FastifyReply => {
    const nonce = randomBytes(16).toString('base64');
    return reply.headers({ 'content-security-policy': policyFor(nonce), 'cache-control': 'no-store' }).type('text/html; charset=utf-8').send(page.replaceAll(NONCE, nonce));
  };
  for (const at of ['/', ...WEB_ADDRESSES.flatMap((address) => [`/${address}`, `/${address}/*`])]) server.get(at, (_request, reply) => send(reply));
  server.get('/*', (request, reply) => (isByBrowser(request) ? send(reply.status(404)) : reply.callNotFound()));
  // not awaited: that would load the routes before Nest has set its error handler, and Fastify would refuse a broken body in its own words
  void server.register(fastifyStatic, { root: FOLDER, prefix: '/', index: false, wildcard: false, decorateReply: false, immutable: true, maxAge: '365d', globIgnore: ['index.html'] });
}
