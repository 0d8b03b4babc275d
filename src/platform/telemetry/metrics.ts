import { Histogram, Registry, collectDefaultMetrics } from 'prom-client';
import type { HandledRequest } from './log.js';

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

  page(): Promise<string> {
    return this.registry.metrics();
  }
}
