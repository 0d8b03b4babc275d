// Loaded before the server (--import): writes what Fastify really routes into the file ROUTES_FILE, whoever registered it.
import { subscribe } from 'node:diagnostics_channel';
import { writeFileSync } from 'node:fs';

subscribe('fastify.initialization', ({ fastify }) => {
  const routes = [];
  fastify.addHook('onRoute', ({ method, url }) => routes.push(...[method].flat().map((each) => `${each} ${url}`)));
  fastify.addHook('onReady', async () => writeFileSync(process.env.ROUTES_FILE, JSON.stringify(routes)));
});
