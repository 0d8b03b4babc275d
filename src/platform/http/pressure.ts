import { monitorEventLoopDelay } from 'node:perf_hooks';
import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';
import { Database } from '../database/database.js';
import { Overloaded } from './problem.js';
import { sendProblem } from './problem.filter.js';

const EVERY = 500;
/** The loop measures itself in steps of this: what is above it is delay. */
const RESOLUTION = 10;
/** A loop that is later than this on average answers nobody in time. */
const LONGEST_DELAY = 300;
/** So many looks one after the other: a single long breath, such as a large file, is no overload. */
const LATE_LOOKS = 4;
/** Requests that may wait for each connection: many for a breath, since a burst drains by itself; few where they always wait, since there waiting helps nobody. */
const WAITING_PER_CONNECTION = { burst: 10, standing: 3 };
/** Milliseconds in which nobody had a connection in time: then the queue stands (the idea of CoDel, RFC 8289: not how many wait, but how long). */
const STANDS_AFTER = 100;

type Cause = 'loop' | 'pool';

/** P11: has this process more to do than it can? Then one more request is refused at once, rather than all of them late. */
@Injectable()
export class Pressure implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly refused: Record<Cause, number> = { loop: 0, pool: 0 };
  private readonly delays = monitorEventLoopDelay({ resolution: RESOLUTION });
  private timer: NodeJS.Timeout | undefined;
  private lateLooks = 0;
  /** When somebody last came and nobody waited. */
  private freeAt = 0;

  constructor(@Inject(Database) private readonly database: Database) {}

  onApplicationBootstrap(): void {
    this.delays.enable();
    this.timer = setInterval(() => this.look(), EVERY).unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
    this.delays.disable();
  }

  /** By this, and by the turns in which one Customer's changes are done. */
  get shed(): Record<Cause | 'turn', number> {
    return { ...this.refused, turn: this.pool.turnsRefused };
  }

  get pool(): Database['load'] {
    return this.database.load;
  }

  /** Counts what it refuses. */
  refuses(): boolean {
    const cause = this.cause();
    if (cause) this.refused[cause] += 1;
    return cause !== undefined;
  }

  private cause(): Cause | undefined {
    if (this.lateLooks >= LATE_LOOKS) return 'loop';
    const { waiting, most, inTimeAt } = this.pool;
    const now = performance.now();
    if (waiting === 0) this.freeAt = now;
    return waiting >= most * WAITING_PER_CONNECTION[now - Math.max(this.freeAt, inTimeAt) > STANDS_AFTER ? 'standing' : 'burst'] ? 'pool' : undefined;
  }

  private look(): void {
    this.lateLooks = this.delays.mean / 1e6 - RESOLUTION > LONGEST_DELAY ? this.lateLooks + 1 : 0;
    this.delays.reset();
  }
}

/** Whoever watches over the process is always answered. */
const ALWAYS_ANSWERED = /^\/(health\/|metrics$)/;

export function shedLoad(server: FastifyInstance, pressure: Pressure): void {
  server.addHook('onRequest', (request, reply, done) => {
    if (ALWAYS_ANSWERED.test(request.routeOptions.url ?? '') || !pressure.refuses()) done();
    else sendProblem(reply, new Overloaded());
  });
}
