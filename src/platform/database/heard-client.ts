import pg from 'pg';

/**
 * A connection can break while nobody waits for an answer on it: a transaction between two statements, an export between two pieces. Node ends a
 * process whose error nobody listens to; whoever works on the connection hears of it from his next statement.
 */
export class HeardClient extends pg.Client {
  constructor(config?: string | pg.ClientConfig) {
    super(config);
    this.on('error', () => undefined);
  }
}
