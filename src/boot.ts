import { setTimeout as pause } from 'node:timers/promises';
import { NestFactory } from '@nestjs/core';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { apiReference } from './api-reference.js';
import { AppModule } from './app.module.js';
import type { Config } from './config/config.js';
import { openGround } from './ground.js';
import { mountOauth } from './modules/clients/index.js';
import { createAdapter } from './platform/http/adapter.js';
import { serveApiDocument } from './platform/http/api-document.js';
import { Readiness, serveHealth } from './platform/http/health.js';
import { observe } from './platform/http/observation.js';
import { Pressure, shedLoad } from './platform/http/pressure.js';
import { serveWebPages } from './platform/http/web-pages.js';
import { MailShelf } from './platform/mail/mail.shelf.js';
import { Log } from './platform/telemetry/log.js';
import type { Watched } from './platform/telemetry/metrics.js';
import { ready } from './ready.js';

export interface Running {
  /** Lines for the person who started it: addresses, and in the demo the sign-ins. */
  welcome: readonly string[];
  stop(): Promise<void>;
}

/** Database, application, listener, in this order; stop() takes them down the other way round. */
export async function boot(settings: Config): Promise<Running> {
  const log = new Log(settings);
  const ground = await openGround(settings, log);
  try {
    const app = await createApp(ground.config, log);
    const welcome: string[] = [];
    for (const step of ready) welcome.push(...(await step(app, ground.config)));
    await app.listen({ port: ground.config.port, host: ground.config.host });
    const stop = async (): Promise<void> => {
      app.get(Readiness).stop();
      await pause(ground.config.drainSeconds * 1_000);
      await app.close();
      await ground.close();
    };
    return { welcome, stop };
  } catch (fault) {
    await ground.close();
    throw fault;
  }
}

function loadOf(app: NestFastifyApplication): Watched {
  // where requests wait for a connection, the page does not wait with them
  const [pressure, shelf] = [app.get(Pressure), app.get(MailShelf)];
  return { get pool() { return pressure.pool; }, get shed() { return pressure.shed; }, mailsWaiting: async () => (pressure.pool.waiting > 0 ? NaN : shelf.waiting()) };
}

async function createApp(config: Config, log: Log): Promise<NestFastifyApplication> {
  const adapter = await createAdapter(config);
  const server = adapter.getInstance<FastifyInstance>();
  const metrics = observe(server, log, { metrics: config.metrics });
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.with(config), adapter, {
    bodyParser: false, // Fastify's own: it refuses __proto__
    logger: log,
    abortOnError: false,
  });
  serveHealth(server, app.get(Readiness));
  shedLoad(server, app.get(Pressure));
  metrics?.watch(loadOf(app));
  mountOauth(app);
  serveApiDocument(app, apiReference(config));
  serveWebPages(server, { demoClock: config.demoClockFile !== undefined });
  return app.init();
}
