import pg from 'pg';
import { Problem } from '../http/problem.js';
import { HeardClient } from './heard-client.js';
import { IN_UTC } from './session-settings.js';

/** Each kind has its own, so that slow readers of exports never keep a load waiting, nor files on their way in one that is applied. */
const CONNECTIONS = { export: 4, intake: 3, apply: 1 } as const;
const LONGEST_WAIT = 5_000;
const NONE_FREE = 'timeout exceeded when trying to connect';

export type StreamKind = keyof typeof CONNECTIONS;

export class StreamsBusy extends Problem {
  constructor() {
    super(503, 'streams.busy', 'As many exports or loads as the portal can carry are under way. Try again in a while.', { retryAfterSeconds: 30 });
  }
}

/** Plain connections for COPY and cursors, which refuse a pipelined one. */
export class StreamPools {
  private readonly pools: Readonly<Record<StreamKind, pg.Pool>>;

  constructor(connectionString: string) {
    const pool = (max: number): pg.Pool =>
      new pg.Pool({ Client: HeardClient, connectionString, max, connectionTimeoutMillis: LONGEST_WAIT, options: IN_UTC, idle_in_transaction_session_timeout: 60_000 })
        .on('error', () => undefined); // the next stream opens another connection, or says why not
    this.pools = { export: pool(CONNECTIONS.export), intake: pool(CONNECTIONS.intake), apply: pool(CONNECTIONS.apply) };
  }

  async connect(kind: StreamKind): Promise<pg.PoolClient> {
    try {
      return await this.pools[kind].connect();
    } catch (fault) {
      throw (fault as Error).message === NONE_FREE ? new StreamsBusy() : fault;
    }
  }

  async end(): Promise<void> {
    await Promise.all(Object.values(this.pools).map((pool) => pool.end()));
  }
}
