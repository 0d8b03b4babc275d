import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Log } from '../telemetry/log.js';
import { Metrics } from '../telemetry/metrics.js';
import { NotFound } from './problem.js';

/** One log line and one measurement per request; the measurements are for this machine only. */
export function observe(server: FastifyInstance, log: Log, options: { metrics: boolean }): Metrics | undefined {
  const metrics = options.metrics ? new Metrics() : undefined;
  server.addHook('onResponse', async (request, reply) => {
    const handled = {
      requestId: request.id,
      method: request.method,
      route: request.routeOptions.url ?? 'none',
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime * 10) / 10,
    };
    log.request(handled);
    metrics?.observe(handled);
  });
  if (!metrics) return undefined;
  server.get('/metrics', async (request, reply) => {
    if (!fromThisMachine(request)) throw new NotFound();
    return reply.type('text/plain; version=0.0.4').send(await metrics.page());
  });
  return metrics;
}

/** A proxy on this machine also comes from loopback, but says for whom. */
function fromThisMachine({ ip, headers }: FastifyRequest): boolean {
   
  return /^(127\.|::1$|::ffff:127\.)/.test(ip) && headers['x-forwarded-for'] === undefined && headers.forwarded === undefined;
}
