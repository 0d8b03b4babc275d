import type { INestApplicationContext } from '@nestjs/common';
import { FinaliseDocuments } from './finalise-documents.js';
import { RemoveUnnamedFiles } from './remove-unnamed-files.js';

/** Its work on every node: what becomes final by itself, and files that nobody named. */
export function startDocuments(app: INestApplicationContext): Promise<readonly string[]> {
  app.get(FinaliseDocuments).start();
  app.get(RemoveUnnamedFiles).start();
  return Promise.resolve([]);
}
