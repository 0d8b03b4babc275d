import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';
import type { HandledRequest } from './log.js';

/** What a process says of its load when it is asked. */
export interface Watched {
  readonly pool: { busy: number; idle: number; waiting: number };
  readonly shed: Readonly<Record<string, number>>;
  /** In the database: the same on every node. */
  mailsWaiting(): Promise<number>;
}

/** What one server process measures about itself. */
export class Metrics {
  private readonly registry = new Registry();
  private readonly requests = new Histogram({
    name: 'http_request_duration_seconds',
    help: 'Time from the first byte in to the last byte out',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers: [this.registry],
  });

  constructor() {
    collectDefaultMetrics({ register: this.registry });
  }

  observe({ method, route, status, ms }: HandledRequest): void {
    this.requests.observe({ method, route, status }, ms / 1000);
  }

  /** Read whenever the page is. */
  watch(load: Watched): void {
    const registers = [this.registry];
    new Gauge({
      name: 'mandate_pool_connections', help: 'Connections to the database by what they do, and requests that wait for one', labelNames: ['state'], registers,
      collect() {
        const { busy, idle, waiting } = load.pool;
        for (const [state, count] of Object.entries({ busy, idle, waiting })) this.set({ state }, count);
      },
    });
    new Gauge({
      name: 'mandate_mails_waiting', help: 'Mails that were written and have not left', registers,
      async collect() {
        this.set(await load.mailsWaiting().catch(() => NaN)); // a database that is away must not take the page with it
      },
    });
    new Counter({
      name: 'mandate_shed_requests_total', help: 'Requests refused because there was too much to do', labelNames: ['because'], registers,
      collect() {
        this.reset();
        for (const [because, count] of Object.entries(load.shed)) this.inc({ because }, count);
      },
    });
  }

  page(): Promise<string> {
    return this.registry.metrics();
  }
}
