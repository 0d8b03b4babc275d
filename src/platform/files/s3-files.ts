import { createHash, randomUUID } from 'node:crypto';
import { openAsBlob } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { AwsClient } from 'aws4fetch';
import type { S3Place } from '../../config/config.js';
import { disk, write } from './disk.js';
import { because, FileStore, FileStoreOut, type Found, keyOf, type StoredUnder } from './file-store.js';

/** For the first word of an answer, and for each piece of it; whoever sends gets more by what he sends. */
const PATIENCE = 10_000;
const SLOWEST = 1_000; // bytes in a millisecond
const TRIES = 2;
/** Of what a store says when it says no. */
const LONGEST_WORD = 4_096;

interface Sent {
  blob: Blob;
  sha256: string;
}

/** In a bucket, of whichever house speaks S3 (decision 0025). An object is there whole or not at all, and its bytes are those that were signed. */
export class S3Files extends FileStore {
  private readonly aws: AwsClient;

  constructor(private readonly place: S3Place, private readonly patience = PATIENCE) {
    super();
    this.aws = new AwsClient({ accessKeyId: place.key, secretAccessKey: place.secret, region: place.region, service: 's3' });
  }

  /** The store wants to be told size and digest before the first byte, so the file is held in the temporary folder until it is whole. */
  async keep(under: StoredUnder, bytes: AsyncIterable<Buffer>): Promise<void> {
    const folder = await disk(mkdtemp(join(tmpdir(), `mandate-file-${process.pid}-`)));
    try {
      const path = join(folder, 'arriving');
      const hash = createHash('sha256');
      await write(path, hashed(bytes, hash));
      await this.put(under, { blob: await disk(openAsBlob(path)), sha256: hash.digest('hex') });
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }

  discard(under: StoredUnder): Promise<boolean> {
    return this.ask('DELETE', under).then(() => true, (fault: unknown) => this.stays(under, fault));
  }

  /** A file is kept, read and discarded, as it will be. One that does not answer yet is no reason not to start. */
  override async prove(): Promise<void> {
    const under = { customerId: NOBODY, id: randomUUID() };
    try {
      await this.keep(under, Readable.from([Buffer.from('The portal may keep files here.\n')]));
      (await this.read(under))?.stream.destroy();
      await this.ask('DELETE', under);
    } catch (fault) {
      if (fault instanceof FileStoreOut && !fault.refused) return;
      throw new Error(`FILES_S3_URL: the store says no to its files: ${because(fault)}`, { cause: fault });
    }
  }

  protected async read(under: StoredUnder): Promise<Found | null> {
    const found = await this.ask('GET', under);
    if (!found) return null;
    const { body, headers } = found.answer;
    const pieces = body ? this.patiently(body, found.limit) : [];
    return { stream: Readable.from(pieces, { objectMode: false }), size: sizeIn(headers) };
  }

  /** Whether a file was kept whose answer was lost nobody knows: it is taken away again. */
  private async put(under: StoredUnder, sent: Sent): Promise<void> {
    try {
      await this.ask('PUT', under, sent);
    } catch (fault) {
      if (!(fault instanceof FileStoreOut && fault.refused)) await this.discard(under);
      throw fault;
    }
  }

  /** Each of the three may be asked twice. Null: there is no such file. */
  private async ask(method: 'PUT' | 'GET' | 'DELETE', under: StoredUnder, sent?: Sent): Promise<{ answer: Response; limit: AbortController } | null> {
    const key = keyOf(under);
    for (let tries = 1; ; tries += 1) {
      try {
        return await this.once(method, key, sent);
      } catch (fault) {
        if (fault instanceof FileStoreOut && fault.because.endsWith(' NoSuchKey')) return null;
        const out = fault instanceof FileStoreOut ? fault : new FileStoreOut(because(fault));
        if (!out.refused && tries < TRIES) continue;
        this.logger.warn(`${method} of a file: ${out.because}`);
        throw out;
      }
    }
  }

  private async once(method: string, key: string, sent?: Sent): Promise<{ answer: Response; limit: AbortController }> {
    const limit = new AbortController();
    const end = setTimeout(() => limit.abort(new FileStoreOut('silent')), this.patience + (sent?.blob.size ?? 0) / SLOWEST);
    try {
      const answer = await fetch(await this.aws.sign(`${this.place.url}/${key}`, {
        method, redirect: 'manual', signal: limit.signal, ...(sent && { body: sent.blob, headers: { 'x-amz-content-sha256': sent.sha256 } }),
      }));
      if (!answer.ok) throw await refusal(answer);
      if (method !== 'GET') await answer.body?.cancel();
      return { answer, limit };
    } finally {
      clearTimeout(end);
    }
  }

  private async *patiently(body: ReadableStream<Uint8Array>, limit: AbortController): AsyncGenerator<Buffer> {
    const reader = body.getReader();
    try {
      for (;;) {
        const end = setTimeout(() => limit.abort(new FileStoreOut('silent')), this.patience);
        const { done, value } = await reader.read().finally(() => clearTimeout(end));
        if (done) return;
        yield Buffer.from(value.buffer, value.byteOffset, value.byteLength);
      }
    } finally {
      await reader.cancel().catch(() => undefined); // of an answer that broke off there is nothing to cancel
    }
  }
}

/** Somebody between may have packed it: then the length is that of the pack. */
function sizeIn(headers: Headers): number | null {
  const length = headers.get('content-length');
  return length === null || headers.has('content-encoding') ? null : Number(length);
}

const NOBODY = '00000000-0000-0000-0000-000000000000';

async function* hashed(bytes: AsyncIterable<Buffer>, hash: { update(chunk: Buffer): unknown }): AsyncGenerator<Buffer> {
  for await (const chunk of bytes) {
    hash.update(chunk);
    yield chunk;
  }
}

/** By its number and the word that S3 has for it. */
async function refusal(answer: Response): Promise<FileStoreOut> {
  let said = '';
  for await (const piece of answer.body ?? []) {
    said += Buffer.from(piece).toString('latin1');
    if (said.length > LONGEST_WORD) break;
  }
  const word = /<Code>(\w{1,60})<\/Code>/.exec(said)?.[1];
  return new FileStoreOut([answer.status, word].filter(Boolean).join(' '), answer.status < 500 && answer.status !== 429);
}
