import type { INestApplicationContext } from '@nestjs/common';
import { FinaliseDocuments } from './finalise-documents.js';
import { NoticeOutages } from './notice-outages.js';
import { RemoveUnnamedFiles } from './remove-unnamed-files.js';

/** Its work on every node: outages that nobody could record, what becomes final by itself, and files that nobody named. */
export async function startDocuments(app: INestApplicationContext): Promise<readonly string[]> {
  await app.get(NoticeOutages).start();
  app.get(FinaliseDocuments).start();
  app.get(RemoveUnnamedFiles).start();
  return [];
}
