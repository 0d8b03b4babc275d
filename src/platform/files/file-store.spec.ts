import { createHash, randomBytes } from 'node:crypto';
import { globSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { buffer, text } from 'node:stream/consumers';
import { type S3, startS3 } from '../../../test/support/s3.mjs';
import { Logger } from '@nestjs/common';
import { FileDamaged, type FileStore, FileStoreOut, type Kept } from './file-store.js';
import { LocalFiles } from './local-files.js';
import { MEGABYTE } from './receive-file.js';
import { S3Files } from './s3-files.js';

const CUSTOMER = '01890000-0000-7000-8000-000000000001';
const OTHER = '01890000-0000-7000-8000-000000000003';
const FILE = '01890000-0000-7000-8000-000000000002';
const KEY = `${CUSTOMER}/${FILE}`;
const under = { customerId: CUSTOMER, id: FILE };

/** A store, and a hand behind its back. */
interface House {
  files: FileStore;
  keys(): string[];
  overwrite(key: string, bytes: Buffer): void;
  shut(): void;
  reopen(): void;
  close(): Promise<void>;
}

function localHouse(folder: string): House {
  const at = join(folder, 'files');
  return {
    files: new LocalFiles({ dataFolder: folder }),
    keys: () => globSync(`${at}/*/*`).map((path) => relative(at, path)).sort(),
    overwrite: (key, bytes) => writeFileSync(join(at, key), bytes),
    shut() {
      mkdirSync(at, { recursive: true });
      renameSync(at, `${at}.away`);
      writeFileSync(at, 'what was mounted here is gone');
    },
    reopen() {
      rmSync(at);
      renameSync(`${at}.away`, at);
    },
    close: () => Promise.resolve(),
  };
}

let s3: S3;
async function s3House(folder: string): Promise<House> {
  s3 = await startS3(folder);
  return {
    files: new S3Files(s3.place), keys: () => s3.keys(), overwrite: (key, bytes) => s3.overwrite(key, bytes),
    shut: () => s3.answerBy(({ socket }) => socket.destroy()), reopen: () => s3.answerBy(), close: () => s3.stop(),
  };
}

async function* chunks(...pieces: (string | Buffer | Error)[]): AsyncGenerator<Buffer> {
  for (const piece of pieces) {
    await Promise.resolve();
    if (piece instanceof Error) throw piece;
    yield Buffer.from(piece);
  }
}

const keptOf = (bytes: string | Buffer): Kept => ({ size: Buffer.byteLength(bytes), sha256: createHash('sha256').update(bytes).digest('hex') });
beforeAll(() => Logger.overrideLogger(false));

// of this process: servers of other specs hold theirs there too
const spools = (): string[] => globSync(join(tmpdir(), `mandate-file-${process.pid}-*`));

let house: House;
let folder: string;

describe.each([['the data folder', localHouse], ['S3', s3House]])('files in %s', (_, open) => {
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'files-'));
    house = await open(folder);
  });
  afterEach(async () => {
    await house.close();
    rmSync(folder, { recursive: true });
  });

  it('a file is kept whole under its Customer and its id, and given back until it is discarded', async () => {
    const { files } = house;
    await files.keep(under, chunks('one ', 'two'));
    expect(await text(await files.open(under, keptOf('one two')))).toBe('one two');
    expect(house.keys()).toEqual([KEY]);
    await files.discard(under);
    expect(house.keys()).toEqual([]);
    await expect(files.open(under, keptOf('one two'))).rejects.toThrow(`the file ${KEY} is gone`);
    await files.discard(under); // what is gone is discarded
  });

  it('what breaks off leaves nothing', async () => {
    await expect(house.files.keep(under, chunks('one ', new Error('the sender is gone')))).rejects.toThrow('the sender is gone');
    expect([house.keys(), spools()]).toEqual([[], []]);
  });

  it.each(['../../etc/passwd', '', 'x', `${FILE}/../${FILE}`, '..'])('nobody names a path: %j', async (id) => {
    await expect(house.files.keep({ customerId: CUSTOMER, id }, chunks('x'))).rejects.toThrow('named by ids');
    await expect(house.files.open({ customerId: id, id: FILE }, keptOf('x'))).rejects.toThrow('named by ids');
    await expect(house.files.discard({ customerId: CUSTOMER, id })).rejects.toThrow('named by ids');
  });

  it('S01: the file of one Customer is not found under another', async () => {
    await house.files.keep(under, chunks('confidential'));
    await expect(house.files.open({ customerId: OTHER, id: FILE }, keptOf('confidential'))).rejects.toBeInstanceOf(FileDamaged);
    await house.files.discard({ customerId: OTHER, id: FILE });
    expect(house.keys()).toEqual([KEY]);
  });

  it('other bytes than were kept never leave as a whole file; bytes too few or too many do not leave at all', async () => {
    const bytes = randomBytes(200_000);
    await house.files.keep(under, chunks(bytes));
    const others = Buffer.from(bytes);
    others.writeUInt8(others.readUInt8(199_999) ^ 1, 199_999);
    house.overwrite(KEY, others);
    const left: Buffer[] = [];
    await expect((async () => {
      for await (const piece of await house.files.open(under, keptOf(bytes))) left.push(piece as Buffer);
    })()).rejects.toThrow(`the file ${KEY} has other bytes than were kept`);
    expect(Buffer.concat(left).length).toBeLessThan(bytes.length);
    house.overwrite(KEY, bytes.subarray(1));
    await expect(house.files.open(under, keptOf(bytes))).rejects.toThrow(`the file ${KEY} has 199999 bytes of 200000`);
  });

  it('a store that is out takes and gives nothing, says so (503), and goes on by itself when it is back', async () => {
    const { files } = house;
    await files.keep(under, chunks('before'));
    house.shut();
    await expect(files.keep({ ...under, id: OTHER }, chunks('meanwhile'))).rejects.toMatchObject({ status: 503, code: 'file.store', details: { retryAfterSeconds: 30 } });
    await expect(files.open(under, keptOf('before'))).rejects.toBeInstanceOf(FileStoreOut);
    await files.discard(under); // a file too many is told in the log
    house.reopen();
    expect(await text(await files.open(under, keptOf('before')))).toBe('before');
    expect([house.keys(), spools()]).toEqual([[KEY], []]);
    await files.keep({ ...under, id: OTHER }, chunks('behind'));
  });

  it('the largest file there may be goes through, and is never in memory as a whole', async () => {
    const piece = randomBytes(MEGABYTE);
    const whole = createHash('sha256');
    async function* pieces(): AsyncGenerator<Buffer> {
      for (let sent = 0; sent < 100; sent += 1) {
        await Promise.resolve();
        whole.update(piece);
        yield piece;
      }
    }
    const before = process.memoryUsage.rss();
    await house.files.keep(under, pieces());
    const again = createHash('sha256');
    let most = 0;
    for await (const part of await house.files.open(under, { size: 100 * MEGABYTE, sha256: whole.digest('hex') })) {
      again.update(part as Buffer);
      most = Math.max(most, (part as Buffer).length);
    }
    expect(most).toBeLessThanOrEqual(MEGABYTE);
    expect(process.memoryUsage.rss() - before).toBeLessThan(90 * MEGABYTE);
  });
});

describe('in the data folder', () => {
  it('nobody else of the machine may read', async () => {
    folder = mkdtempSync(join(tmpdir(), 'files-'));
    await new LocalFiles({ dataFolder: folder }).keep(under, chunks('one'));
    expect(statSync(join(folder, 'files', KEY)).mode & 0o077).toBe(0);
    expect(readFileSync(join(folder, 'files', KEY), 'utf8')).toBe('one');
    rmSync(folder, { recursive: true });
  });
});

describe('in S3', () => {
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'files-'));
    house = await s3House(folder);
  });
  afterEach(async () => {
    await house.close();
    rmSync(folder, { recursive: true });
  });

  it('the digest of the bytes is signed with them, so that a store keeps no others', async () => {
    await house.files.keep(under, chunks('one ', 'two'));
    expect(s3.seen).toEqual([{ method: 'PUT', path: `/documents/${KEY}`, sha256: keptOf('one two').sha256 }]);
  });

  it('one fault of the wire is tried again; an answer that is no is not', async () => {
    s3.answerBy(({ socket }) => {
      s3.answerBy();
      socket.destroy();
    });
    await house.files.keep(under, chunks('one'));
    s3.answerBy((_, response) => {
      s3.answerBy();
      response.writeHead(503).end('<Error><Code>SlowDown</Code></Error>');
    });
    expect(await text(await house.files.open(under, keptOf('one')))).toBe('one');
    expect(s3.seen.map(({ method }) => method)).toEqual(['PUT', 'PUT', 'GET', 'GET']);
    s3.answerBy((_, response) => void response.writeHead(403).end('<Error><Code>AccessDenied</Code></Error>'));
    await expect(house.files.open(under, keptOf('one'))).rejects.toMatchObject({ because: '403 AccessDenied', refused: true });
    expect(s3.seen).toHaveLength(5);
  });

  it('P23: a store that says nothing is waited for no longer than it should be, before its answer or in the middle of it', async () => {
    s3.answerBy(() => undefined);
    await expect(new S3Files(s3.place, 100).keep(under, chunks('one'))).rejects.toMatchObject({ because: 'silent' });
    s3.answerBy((_, response) => void response.writeHead(200, { 'content-length': 10 }).write('half '));
    // long enough for a busy machine to send the first half
    const file = await new S3Files(s3.place, 2_000).open(under, { size: 10, sha256: '' });
    await expect(buffer(file)).rejects.toMatchObject({ because: 'silent' });
  });

  it('P23: it is not followed elsewhere', async () => {
    const elsewhere = await startS3(join(folder, 'elsewhere'));
    s3.answerBy((_, response) => void response.writeHead(307, { location: elsewhere.place.url }).end());
    const answer: unknown = await house.files.keep(under, chunks('one')).catch((fault: unknown) => fault);
    await elsewhere.stop();
    expect([answer, elsewhere.seen]).toEqual([expect.objectContaining({ because: '307', refused: true }), []]);
  });

  it('at the start a store that says no is told as a fault of the settings, without them; one that is away is waited for', async () => {
    await house.files.prove();
    expect(house.keys()).toEqual([]);
    const wrong = (change: object): Promise<void> => new S3Files({ ...s3.place, ...change }).prove();
    await expect(wrong({ secret: 'hunter2-hunter2' })).rejects.toThrow(/^FILES_S3_URL: the store says no to its files: 403 SignatureDoesNotMatch$/);
    await expect(wrong({ key: 'nobody' })).rejects.toThrow('403 InvalidAccessKeyId');
    await expect(wrong({ url: s3.place.url.replace('documents', 'elsewhere') })).rejects.toThrow('404 NoSuchBucket');
    house.shut();
    await house.files.prove();
  });
});
