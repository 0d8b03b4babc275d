import { Inject, Injectable, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import pg from 'pg';
import { Config } from '../../config/config.js';
import type { Statement } from './database.js';
import { checkRole } from './roles.js';
import { IN_UTC } from './session-settings.js';

/** The back office's queues across Customers: the role `operator` reads named tables and nothing else (blueprint 5). */
@Injectable()
export class OperatorPool implements OnModuleInit, OnApplicationShutdown {
  private readonly pool: pg.Pool;

  constructor(@Inject(Config) config: Pick<Config, 'operatorDatabaseUrl'>) {
    this.pool = new pg.Pool({
      connectionString: config.operatorDatabaseUrl, max: 3, connectionTimeoutMillis: 10_000, statement_timeout: 10_000,
      options: `${IN_UTC} -c default_transaction_read_only=on`,
    });
    this.pool.on('error', () => undefined); // the next query opens another connection, or says why not
  }

  async onModuleInit(): Promise<void> {
    await checkRole(this.pool);
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pool.end();
  }

  async query<Row extends pg.QueryResultRow>(statement: Statement): Promise<Row[]> {
    const { rows } = await this.pool.query<Row>({ ...statement, values: statement.values as unknown[] });
    return rows;
  }
}
