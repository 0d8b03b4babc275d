import { Inject, Injectable } from '@nestjs/common';
import type { FastifyInstance } from 'fastify';
import { Database } from '../database/database.js';
import { pendingMigrations } from '../database/migrate.js';

/** May this process be given work? Not while it stops, without its database, or before its schema is there. */
@Injectable()
export class Readiness {
  private stopping = false;

  constructor(@Inject(Database) private readonly database: Database) {}

  stop(): void {
    this.stopping = true;
  }

  async reason(): Promise<'stopping' | 'database' | 'migrations' | undefined> {
    if (this.stopping) return 'stopping';
    try {
      const pending = await this.database.global((tx) => pendingMigrations((statement) => tx.query(statement)));
      return pending.length > 0 ? 'migrations' : undefined;
    } catch {
      return 'database';
    }
  }
}

/** Open to everybody, and tells nothing but a word. */
export function serveHealth(server: FastifyInstance, readiness: Readiness): void {
  server.get('/health/live', () => ({ status: 'alive' }));
  server.get('/health/ready', async (_request, reply) => {
    const because = await readiness.reason();
    return reply.status(because ? 503 : 200).send(because ? { status: 'notReady', because } : { status: 'ready' });
  });
}
