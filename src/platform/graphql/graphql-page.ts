import fastifyStatic from '@fastify/static';
import { getAltairHtml, getDistDirectory, renderInitSnippet } from 'altair-static';
import type { FastifyInstance, FastifyRequest } from 'fastify';

const AT = '/graphiql/';

/** What the page begins with. */
export const FIRST_QUERY = `# Signed in at /sign-in you act as yourself; a service client puts its token into the header Authorization.
{
  me { identity { displayName } customers { id legalName } capacity }
}
# With the id of a Customer: { sims(customerId: "…", first: 10) { edges { node { iccid state line { number } } } } }
`;

/** A person's cookie or an agent's; whether it still counts, the next request hears. */
const hasSession = ({ cookies }: FastifyRequest): boolean => Object.keys(cookies).some((name) => /^(?:__Host-)?mandate(?:-operator)?$/.test(name));

/** A page to write GraphQL in, from files of this server; it runs with the rights of whoever is signed in. */
export function serveGraphqlPage(server: FastifyInstance): void {
  const page = getAltairHtml().replace('<base href="/" />', `<base href="${AT}" />`).replace('</body>', '<script type="module" src="start.js"></script></body>');
  const start = renderInitSnippet({
    endpointURL: '/graphql', initialQuery: FIRST_QUERY, initialHeaders: { 'Mandate-CSRF': '1' }, disableAccount: true, preserveState: true,
  });
  server.get('/graphiql', (_request, reply) => reply.redirect(AT));
  server.get(AT, (request, reply) => {
    const open = hasSession(request) || 'token' in (request.query as object);
    return open ? reply.type('text/html; charset=utf-8').send(page) : reply.redirect('/sign-in');
  });
  server.get(`${AT}start.js`, (_request, reply) => reply.type('text/javascript; charset=utf-8').send(start));
  // not awaited: that would load the routes before Nest has set its error handler, and Fastify would refuse a broken body in its own words
  void server.register(fastifyStatic, { root: getDistDirectory(), prefix: AT, index: false, decorateReply: false });
}
