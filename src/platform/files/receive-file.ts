import { createHash } from 'node:crypto';
import { Problem } from '../http/problem.js';
import type { FileStore, StoredUnder } from './file-store.js';
import { FILE_TYPE_NAMES, type FileType, Recognition } from './media-type.js';

export interface ReceivedFile {
  mediaType: FileType;
  size: number;
  sha256: string;
}

class FileTooLarge extends Problem {
  constructor(most: number) {
    super(413, 'file.too-large', `A file has at most ${most / MEGABYTE} MB.`);
  }
}

class FileEmpty extends Problem {
  constructor() {
    super(422, 'file.empty', 'The file is empty.');
  }
}

/** What it is said to be decides nothing. */
class FileOfOtherType extends Problem {
  constructor() {
    super(415, 'file.type', 'The content of the file is not what Content-Type says, or nothing that is taken here.', { detail: `Taken are ${FILE_TYPE_NAMES.join(', ')}; text is UTF-8, and a workbook has no macros.` });
  }
}

export const MEGABYTE = 1_048_576;

/** Takes a file in as it comes: counted, hashed, recognised, and durable in the store. What is refused leaves nothing there. */
export async function receiveFile(store: FileStore, under: StoredUnder, { bytes, said, most }: { bytes: AsyncIterable<Buffer>; said: FileType; most: number }): Promise<ReceivedFile> {
  const incoming = new Incoming(most);
  await store.keep(under, incoming.through(bytes));
  const received = incoming.received(said);
  if (received instanceof Problem) {
    await store.discard(under);
    throw received;
  }
  return received;
}

class Incoming {
  private size = 0;
  private readonly hash = createHash('sha256');
  private readonly recognition = new Recognition();

  constructor(private readonly most: number) {}

  async *through(bytes: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
    for await (const chunk of bytes) {
      this.size += chunk.length;
      if (this.size > this.most) throw new FileTooLarge(this.most);
      this.hash.update(chunk);
      this.recognition.add(chunk);
      yield chunk;
    }
  }

  received(said: FileType): ReceivedFile | Problem {
    const mediaType = this.recognition.end(said);
    if (this.size === 0) return new FileEmpty();
    return mediaType === null ? new FileOfOtherType() : { mediaType, size: this.size, sha256: this.hash.digest('hex') };
  }
}
