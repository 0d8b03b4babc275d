import { Inject, Injectable, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import pLimit, { type LimitFunction } from 'p-limit';
import type { Temporal } from 'temporal-polyfill';
import type pg from 'pg';
import type { PoolClient, QueryConfig, QueryResult, QueryResultRow } from 'pg';
import { DataSource, type EntityManager, type QueryRunner } from 'typeorm';
import type { PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import { Config } from '../../config/config.js';
import { isId } from '../../kernel/index.js';
import { Clock } from '../clock/clock.js';
import { Overloaded } from '../http/problem.js';
import { ENTITIES } from './entities.js';
import { HeardClient } from './heard-client.js';
import { IN_UTC } from './session-settings.js';
import { type StreamKind, StreamPools } from './stream-pools.js';

/** A statement with bound values. A name makes PostgreSQL keep its plan per connection: same name, same text, always. Without one it is planned for its values. */
export interface Statement {
  name?: string;
  text: string;
  values?: readonly unknown[];
  /** The last one, if its transaction only reads: that is closed in the same round trip. */
  last?: true;
}

/** One transaction. Everything that decides or changes inside it sees the same rights and the same instant. */
export interface Transaction {
  readonly now: Temporal.Instant;
  readonly manager: EntityManager;
  query<Row extends QueryResultRow>(statement: Statement): Promise<Row[]>;
  /** After a wait for locks: whatever was ended meanwhile has ended before this instant. */
  readClockAgain(): void;
  /** From here on the tables of customer data show their rows (second setting of the row-level policies, I1). */
  openCustomerData(): void;
  /** Runs when the commit is through; never for a rolled back transaction. */
  afterCommit(effect: () => void): void;
}

export interface PoolLoad {
  busy: number;
  idle: number;
  waiting: number;
  /** That there may be. */
  most: number;
  /** When somebody last had one without a long wait, on the clock of `performance`. */
  inTimeAt: number;
  /** Changes that were refused because too many of their Customer waited. */
  turnsRefused: number;
}

type Work<T> = (tx: Transaction) => Promise<T>;

const RETRIED = new Set(['40P01', '40001']);
const ATTEMPTS = 3;
/** For a free connection. Whoever waits longer is told to come again: behind him others wait too (M29). */
const LONGEST_WAIT = 5_000;
/** Whoever has waited no longer than this had his connection in time. */
const IN_TIME = 20;
/** Changes of one Customer that may wait for each of the connections they may hold. */
const WAITING_CHANGES = 10;
const READ_ONLY = 'begin read only';

/**
 * The only door to PostgreSQL. A transaction belongs to one Customer, set locally by its first statement (blueprint 5);
 * without one every Customer table is empty, which is the wanted failure.
 */
@Injectable()
export class Database implements OnModuleInit, OnApplicationShutdown {
  private readonly source: DataSource;
  private readonly streams: StreamPools;
  private readonly changes = new Map<string, LimitFunction>();
  private readonly changesAtOnce: number;
  private inTimeAt = 0;
  private turnsRefused = 0;

  constructor(
    @Inject(Config) config: Config,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(ENTITIES) entities: (abstract new () => unknown)[],
  ) {
    this.source = new DataSource({
      type: 'postgres',
      url: config.databaseUrl,
      poolSize: config.poolSize,
      connectTimeoutMS: LONGEST_WAIT,
      entities: entities as (new () => unknown)[],
      extra: {
        Client: HeardClient, pipeline: true, statement_timeout: 10_000, idle_in_transaction_session_timeout: 15_000,
        // a name says that its plan fits all values: without this PostgreSQL would plan it anew for whoever has many rows; what a list looks up
        // row by row seems dear to it, and would be compiled (jit) for longer than it runs
        options: `${IN_UTC} -c plan_cache_mode=force_generic_plan -c jit=off`,
      },
    });
    this.streams = new StreamPools(config.databaseUrl);
    this.changesAtOnce = Math.ceil(config.poolSize / 2);
  }

  async onModuleInit(): Promise<void> {
    await this.source.initialize();
  }

  async onApplicationShutdown(): Promise<void> {
    await this.streams.end();
    if (this.source.isInitialized) await this.source.destroy();
  }

  /** Connections of this process, and the requests that wait for one. */
  get load(): PoolLoad {
    const { totalCount, idleCount, waitingCount, options } = (this.source.driver as PostgresDriver).master as pg.Pool;
    return { busy: totalCount - idleCount, idle: idleCount, waiting: waitingCount, most: options.max, inTimeAt: this.inTimeAt, turnsRefused: this.turnsRefused };
  }

  /** The global tables (identity, session, mail, directories): no Customer is set. */
  global<T>(work: Work<T>): Promise<T> {
    return this.retried(() => this.run('begin', work));
  }

  /** Reads of one Customer, pipelined: opening and first query share a round trip. */
  read<T>(customerId: string, work: Work<T>): Promise<T> {
    return this.run(`${READ_ONLY}; ${setCustomer(customerId)}`, work);
  }

  /** Changes of one Customer. A deadlock or serialization failure is tried again: work must have no effect outside. */
  write<T>(customerId: string, work: Work<T>): Promise<T> {
    return this.retried(() => this.run(`begin; ${setCustomer(customerId)}`, work));
  }

  /**
   * The same for whoever asks from outside. Such changes wait for each other's rows, and would hold every connection meanwhile: half of them is left to
   * the others. Never inside of another: it would wait for a turn that it holds itself.
   * @throws Overloaded when too many changes of this Customer wait already
   */
  async writeInTurn<T>(customerId: string, work: Work<T>): Promise<T> {
    const inTurn = this.changes.get(customerId) ?? pLimit(this.changesAtOnce);
    if (inTurn.pendingCount >= this.changesAtOnce * WAITING_CHANGES) this.refuseTurn();
    this.changes.set(customerId, inTurn);
    const asked = performance.now();
    try {
      return await inTurn(() => {
        if (performance.now() - asked > LONGEST_WAIT) this.refuseTurn();
        return this.write(customerId, work);
      });
    } finally {
      if (inTurn.activeCount + inTurn.pendingCount === 0 && this.changes.get(customerId) === inTurn) this.changes.delete(customerId);
    }
  }

  /**
   * A transaction on a plain connection for COPY. With `customerData` the tables of customer data show their rows.
   * @param customerId checked UUID of the Customer
   */
  async stream<T>(customerId: string, kind: StreamKind, work: (client: PoolClient, now: Temporal.Instant) => Promise<T>): Promise<T> {
    const client = await this.streams.connect(kind);
    let broken = true;
    try {
      await client.query(`begin; ${setCustomer(customerId)}; set local app.customer_data = '1'`);
      const result = await work(client, this.clock.now());
      await commit(client);
      broken = false;
      return result;
    } catch (fault) {
      broken = await client.query('rollback').then(() => false, () => true);
      throw fault;
    } finally {
      client.release(broken);
    }
  }

  private refuseTurn(): never {
    this.turnsRefused += 1;
    throw new Overloaded();
  }

  private async retried<T>(attempt: () => Promise<T>): Promise<T> {
    for (let tries = 1; ; tries += 1) {
      try {
        return await attempt();
      } catch (fault) {
        if (tries === ATTEMPTS || !RETRIED.has((fault as { code?: string }).code ?? '')) throw fault;
      }
    }
  }

  private async run<T>(opening: string, work: Work<T>): Promise<T> {
    const asked = performance.now();
    const runner = this.source.createQueryRunner();
    const client = (await runner.connect()) as PoolClient;
    const had = performance.now();
    if (had - asked <= IN_TIME) this.inTimeAt = had;
    const opened = send(client, opening);
    opened.catch(() => undefined); // reported by the await below, after the work that was sent behind it
    const tx = new OpenTransaction(runner, client, this.clock, opening.startsWith(READ_ONLY));
    try {
      const result = await work(tx);
      await opened;
      await tx.commit();
      return result;
    } catch (fault) {
      await client.query('rollback').catch(() => void client.end()); // an ended client is not taken back by the pool
      throw fault;
    } finally {
      tx.close();
      await runner.release();
    }
  }
}

class OpenTransaction implements Transaction {
  private readonly effects: (() => void)[] = [];
  private open = true;
  private plansForValues = false;
  private ending: Promise<void> | undefined;
  now: Temporal.Instant;

  constructor(private readonly runner: QueryRunner, private readonly client: PoolClient, private readonly clock: Clock, private readonly readsOnly: boolean) {
    this.now = clock.now();
    // without these two TypeORM's save() opens and commits a transaction of its own
    Object.assign(runner, { isTransactionActive: true, transactionDepth: 1 });
  }

  get manager(): EntityManager {
    return this.runner.manager;
  }

  async query<Row extends QueryResultRow>(statement: Statement): Promise<Row[]> {
    if (!this.open) throw new Error('query after the end of its transaction');
    if (statement.name === undefined && !this.plansForValues) this.planForValues();
    const { last = false, ...sent } = statement;
    const answer = send<Row>(this.client, { ...sent, values: sent.values as unknown[] });
    if (last && this.readsOnly) this.end();
    return (await answer).rows;
  }

  readClockAgain(): void {
    this.now = this.clock.now();
  }

  openCustomerData(): void {
    // a failure would show in every later statement of this transaction
    send(this.client, "set local app.customer_data = '1'").catch(() => undefined);
  }

  afterCommit(effect: () => void): void {
    this.effects.push(effect);
  }

  private planForValues(): void {
    this.plansForValues = true;
    send(this.client, 'set local plan_cache_mode = auto').catch(() => undefined);
  }

  async commit(): Promise<void> {
    await (this.ending ?? commit(this.client));
    for (const effect of this.effects) effect();
  }

  private end(): void {
    this.open = false;
    this.ending = commit(this.client);
    this.ending.catch(() => undefined); // told by commit(), or by the statement that failed before it
  }

  close(): void {
    this.open = false;
    Object.assign(this.runner, { isTransactionActive: false, transactionDepth: 0 });
  }
}

/** What is sent in one turn leaves in one write: writes are the dearest part of a short request. */
function send<Row extends QueryResultRow>(client: PoolClient, statement: string | QueryConfig): Promise<QueryResult<Row>> {
  const { stream } = (client as PoolClient & { connection: pg.Connection }).connection;
  stream.cork();
  process.nextTick(() => stream.uncork());
  return client.query<Row>(statement);
}

/** COMMIT after a failed statement resolves with the tag ROLLBACK: only the tag says that the work is kept. */
async function commit(client: PoolClient): Promise<void> {
  const { command } = await send(client, 'commit');
  if (command !== 'COMMIT') throw new Error(`commit answered ${command}`);
}

function setCustomer(customerId: string): string {
  if (!isId(customerId)) throw new Error('not a Customer id');
  return `set local app.customer = '${customerId}'`;
}
