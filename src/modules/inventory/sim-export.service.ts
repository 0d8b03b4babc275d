import type { Socket } from 'node:net';
import { PassThrough } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Inject, Injectable } from '@nestjs/common';
import type { PoolClient } from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { Config } from '../../config/config.js';
import { legalDateOf } from '../../kernel/index.js';
import { Database } from '../../platform/database/database.js';
import type { ExportedFile } from '../../platform/http/route-kinds.js';
import { Log } from '../../platform/telemetry/log.js';
import { type Acting, type Call, Gate, NotFound } from '../authority/index.js';
import { ExportsRunning, ReaderStalled } from './inventory.errors.js';
import { demandReadable, seek } from './sim-filter.js';
import { exportPlan, type SimExport } from './sim-export.queries.js';

const BYTE_ORDER_MARK = '\u{FEFF}';
/** How soon a right that was taken stops an export under way (S41). */
const LOOK_AGAIN_MS = 1000;
/** Of one Customer, per process; half of the connections that stream. */
const MOST_AT_ONCE = 2;

/** SC-FM-4: everything that is filtered and permitted, streamed as the database makes it. */
@Injectable()
export class SimExportService {
  private readonly running = new Map<string, Set<PassThrough>>();

  constructor(
    @Inject(Gate) private readonly gate: Gate,
    @Inject(Database) private readonly database: Database,
    @Inject(Log) private readonly log: Log,
    @Inject(Config) private readonly config: Pick<Config, 'exportStallSeconds'>,
  ) {}

  /** Resolves when it is decided and told in the ledger, before the first row leaves (S41). */
  open(call: Call, list: SimExport): Promise<ExportedFile> {
    const { customerId } = call;
    if (customerId === null) throw new NotFound();
    const stream = new PassThrough({ highWaterMark: 1 << 18 });
    return new Promise((resolve, reject) => {
      this.database.stream(customerId, 'export', async (client) => {
        // count and rows from one snapshot: the entry tells what the file holds
        await client.query('set transaction isolation level repeatable read read only');
        const { copy, reach, ...file } = await this.decide(call, list, { client, stream });
        resolve({ stream, ...file });
        await this.send(call, { client, copy, stream, reach }).catch((fault: unknown) => this.broken(call, fault));
      }).catch(reject).finally(() => this.running.get(customerId)?.delete(stream));
    });
  }

  private decide(call: Call, list: SimExport, { client, stream }: { client: PoolClient; stream: PassThrough }): Promise<Omit<ExportedFile, 'stream'> & { copy: string; reach: string[] }> {
    return this.gate.write({ ...call, idempotency: null }, async (acting) => {
      demandReadable(acting, list.filter, list.sort);
      this.enter(acting.customerId, stream);
      const { count, copy } = exportPlan(acting, await seek(acting, list));
      const { rows: [counted] } = await client.query<{ rows: number }>(count);
      const basis = acting.decide('sim:export').basis.flatMap(({ grantId }) => grantId ?? []);
      await acting.record({
        event: 'sim.exported', subjectId: null, rules: ['SC-FM-4'], basis, after: { sort: list.sort, direction: list.direction },
        details: [{ rows: counted?.rows ?? 0, filter: { ...list.filter } }], // how many cards there are is customer data, too (I1)
      });
      return { copy, name: 'sims', asOf: legalDateOf(acting.tx.now).toString(), language: acting.language, reach: reachOf(acting) };
    });
  }

  private enter(customerId: string, stream: PassThrough): void {
    const running = this.running.get(customerId) ?? new Set();
    if (!running.has(stream) && running.size >= MOST_AT_ONCE) throw new ExportsRunning();
    this.running.set(customerId, running.add(stream));
  }

  private async send(call: Call, { client, copy, stream, reach }: { client: PoolClient; copy: string; stream: PassThrough; reach: string[] }): Promise<void> {
    const isStalled = stallOf(client, stream, this.config.exportStallSeconds * 1000);
    const timer = setInterval(() => {
      if (isStalled()) stream.destroy(new ReaderStalled());
      this.gate.read(call, (acting) => demandStill(acting, reach)).catch((refusal: unknown) => stream.destroy(refusal as Error));
    }, LOOK_AGAIN_MS);
    try {
      stream.write(BYTE_ORDER_MARK);
      await pipeline(client.query(copyTo(copy)), stream);
    } catch (fault) {
      void client.end(); // the reader is gone: the server must not go on sending
      throw fault;
    } finally {
      clearInterval(timer);
    }
  }

  /** The answer has begun: its reader sees a connection that breaks off, never a file that looks whole. */
  private broken(call: Call, fault: unknown): never {
    const { code } = fault as { code?: string };
    if (code !== 'ERR_STREAM_PREMATURE_CLOSE' && !(fault instanceof ReaderStalled)) this.log.fault(fault, call.requestId);
    throw fault;
  }
}

/** Asked at every look: has the reader taken nothing for so long? Then nothing more could be read from the database, either. */
function stallOf(client: PoolClient, stream: PassThrough, longest: number): () => boolean {
  const { stream: source } = (client as PoolClient & { connection: { stream: Socket } }).connection;
  let seen = 0;
  let idle = 0;
  return () => {
    idle = stream.writableNeedDrain && source.bytesRead === seen ? idle + LOOK_AGAIN_MS : 0;
    seen = source.bytesRead;
    return idle >= longest;
  };
}

/** Every grant by which a row or a column is in the file. */
const reachOf = (acting: Acting): string[] => (['sim:export', 'sim:read', 'sim:people', 'device:identify'] as const)
  .flatMap((permission) => acting.decide(permission).basis.map(({ grantId }) => `${permission} ${grantId ?? ''}`));

/** What is narrowed is another grant: one that is gone is rows that may not follow (S41). */
function demandStill(acting: Acting, reach: readonly string[]): Promise<void> {
  const now = new Set(reachOf(acting));
  return reach.every((each) => now.has(each)) ? Promise.resolve() : Promise.reject(new NotFound());
}
