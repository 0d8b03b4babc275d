import { open } from 'node:fs/promises';
import { because, FileStoreOut } from './file-store.js';

/** Whoever sends the bytes has faults of his own: those are not the disk's. */
export const disk = <T>(work: Promise<T>): Promise<T> => work.catch((fault: unknown) => {
  throw new FileStoreOut(because(fault));
});

/** Durable before it resolves. */
export async function write(path: string, bytes: AsyncIterable<Buffer>): Promise<void> {
  const file = await disk(open(path, 'wx', 0o600));
  try {
    for await (const chunk of bytes) await disk(file.writeFile(chunk));
    await disk(file.sync());
  } finally {
    await file.close();
  }
}
