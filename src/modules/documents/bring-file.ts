import { Inject, Injectable } from '@nestjs/common';
import { Config } from '../../config/config.js';
import { newId } from '../../kernel/index.js';
import { Clock } from '../../platform/clock/clock.js';
import { FileScan } from '../../platform/files/file-scan.js';
import { FileStore } from '../../platform/files/file-store.js';
import type { FileType } from '../../platform/files/media-type.js';
import { MEGABYTE, receiveFile } from '../../platform/files/receive-file.js';
import { Problem } from '../../platform/http/problem.js';
import type { NewFile } from './document-changes.queries.js';

export interface SentFile {
  name: string;
  said: FileType;
  bytes: AsyncIterable<Buffer>;
}

/** A file in the store, before the row that names it. */
@Injectable()
export class BringFile {
  constructor(
    @Inject(Config) private readonly config: Pick<Config, 'fileMegabytes'>,
    @Inject(Clock) private readonly clock: Clock,
    @Inject(FileStore) private readonly files: FileStore,
    @Inject(FileScan) private readonly scanner: FileScan,
  ) {}

  /**
   * What is refused behind it, or was answered before, leaves no file. Whether a commit was kept whose answer was lost nobody knows: a file too many is better than a row without one.
   * @param work answers, and says by the id of which file: that of another one was brought by the request that this one repeats (P08)
   */
  async execute<T>(customerId: string, { name, said, bytes }: SentFile, work: (file: NewFile) => Promise<{ answer: T; fileId: string }>): Promise<T> {
    const under = { customerId, id: newId(this.clock.now()) };
    const received = await receiveFile(this.files, under, { bytes, said, most: this.config.fileMegabytes * MEGABYTE });
    try {
      const scan = await this.scanner.scan(await this.files.open(under, received));
      const { answer, fileId } = await work({ ...received, id: under.id, name, scan });
      if (fileId !== under.id) await this.files.discard(under);
      return answer;
    } catch (fault) {
      if (fault instanceof Problem) await this.files.discard(under);
      throw fault;
    }
  }
}
