import { constants } from 'node:fs';
import { type FileHandle, mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Config } from '../../config/config.js';
import { disk, write } from './disk.js';
import { FileStore, type Found, keyOf, type StoredUnder } from './file-store.js';

/** In the data folder, which several nodes share, and which is saved together with the database. */
export class LocalFiles extends FileStore {
  private readonly folder: string;

  constructor({ dataFolder }: Pick<Config, 'dataFolder'>) {
    super();
    this.folder = resolve(dataFolder, 'files');
  }

  async keep(under: StoredUnder, bytes: AsyncIterable<Buffer>): Promise<void> {
    const path = this.pathOf(under);
    const arriving = `${path}.arriving`;
    await disk(mkdir(dirname(path), { recursive: true, mode: 0o700 }));
    try {
      await write(arriving, bytes);
      await disk(rename(arriving, path));
      await settle(dirname(path));
    } catch (fault) {
      await rm(arriving, { force: true }).catch(() => undefined);
      throw fault;
    }
  }

  async discard(under: StoredUnder): Promise<boolean> {
    const path = this.pathOf(under);
    return rm(path, { force: true }).then(() => true, (fault: unknown) => this.stays(under, fault));
  }

  protected async read(under: StoredUnder): Promise<Found | null> {
    const file = await disk(open(this.pathOf(under), constants.O_RDONLY).catch(unlessGone));
    if (!file) return null;
    const { size } = await disk(file.stat());
    return { stream: file.createReadStream(), size };
  }

  private pathOf(under: StoredUnder): string {
    return join(this.folder, keyOf(under));
  }
}

/** A name in a folder is durable when the folder is. */
async function settle(folder: string): Promise<void> {
  const handle = await disk(open(folder, constants.O_RDONLY));
  try {
    await disk(handle.sync());
  } finally {
    await handle.close();
  }
}

function unlessGone(fault: NodeJS.ErrnoException): FileHandle | null {
  if (fault.code === 'ENOENT') return null;
  throw fault;
}
