import { createHash, type Hash } from 'node:crypto';
import { Readable } from 'node:stream';
import { Logger } from '@nestjs/common';
import { isId } from '../../kernel/index.js';
import { Problem } from '../http/problem.js';

/** Whose file, and which one. */
export interface StoredUnder {
  customerId: string;
  id: string;
}

/** What the row says of it. */
export interface Kept {
  size: number;
  sha256: string;
}

export interface Found {
  stream: Readable;
  /** Null: the store does not say. */
  size: number | null;
}

/** Nothing that is not kept is said to be; sent again it is done, or done again without harm. */
export class FileStoreOut extends Problem {
  /** @param refused it answers, and says no: that is a matter of settings, and waiting does not help */
  constructor(readonly because: string, readonly refused = false) {
    super(503, 'file.store', 'The store of files does not answer. Nothing was changed: try again.', { retryAfterSeconds: 30 });
  }
}

/** A row names a file that is gone, or another one: somebody has to bring it back from the backup. */
export class FileDamaged extends Error {
  constructor({ customerId, id }: StoredUnder, how: string) {
    super(`the file ${customerId}/${id} ${how}`);
  }
}

/** Bytes that are too large for a row, by id; nobody names a path. Where they are is a matter of settings (decision 0025). */
export abstract class FileStore {
  protected readonly logger = new Logger('Files');

  /** Durable before it resolves: a row that names the file may then be committed. What breaks off leaves nothing. */
  abstract keep(under: StoredUnder, bytes: AsyncIterable<Buffer>): Promise<void>;
  /** Of a file that no row names, or a row that was given up. One that cannot be discarded now stays, and is told in the log. @returns whether it is gone */
  abstract discard(under: StoredUnder): Promise<boolean>;
  /** Null: there is none. */
  protected abstract read(under: StoredUnder): Promise<Found | null>;

  /** At the start: a store that says no is a fault of the settings. */
  prove(): Promise<void> {
    return Promise.resolve();
  }

  /**
   * Its very bytes, or none, or a stream that breaks: the last of them leave only when all of them were right.
   * @throws FileStoreOut, or FileDamaged before the first byte where it is gone or of another size
   */
  async open(under: StoredUnder, kept: Kept): Promise<Readable> {
    const found = await this.read(under);
    if (found && (found.size ?? kept.size) === kept.size) return Readable.from(this.verified(under, found.stream, kept), { objectMode: false });
    found?.stream.destroy();
    throw new FileDamaged(under, found ? `has ${found.size} bytes of ${kept.size}` : 'is gone');
  }

  protected stays(under: StoredUnder, fault: unknown): false {
    this.logger.warn(`a file to be removed stays: ${keyOf(under)}: ${because(fault)}`);
    return false;
  }

  private async *verified(under: StoredUnder, stream: Readable, { sha256 }: Kept): AsyncGenerator<Buffer> {
    const hash: Hash = createHash('sha256');
    let held: Buffer = Buffer.alloc(0);
    try {
      for await (const piece of stream as AsyncIterable<Buffer>) {
        hash.update(piece);
        if (held.length > 0) yield held;
        held = piece;
      }
      if (hash.digest('hex') !== sha256) throw new FileDamaged(under, 'has other bytes than were kept');
    } catch (fault) {
      this.logger.error(fault instanceof FileDamaged ? fault.message : `the file ${under.customerId}/${under.id} broke off: ${because(fault)}`);
      throw fault;
    } finally {
      stream.destroy();
    }
    if (held.length > 0) yield held;
  }
}

/** By Customer, so that what is his can be found, saved and removed without the database. */
export function keyOf({ customerId, id }: StoredUnder): string {
  if (!isId(customerId) || !isId(id)) throw new Error('a file is named by ids');
  return `${customerId}/${id}`.toLowerCase();
}

/** A word for the log, with nothing of what was sent. */
export function because(fault: unknown): string {
  if (fault instanceof FileStoreOut) return fault.because;
  const { code, cause, name } = fault as Error & { code?: unknown };
  if (typeof code === 'string') return code;
  return cause === undefined ? name : because(cause);
}
