import type { INestApplicationContext } from '@nestjs/common';
import { FinaliseDocuments } from './finalise-documents.js';

export function startFinalising(app: INestApplicationContext): Promise<readonly string[]> {
  app.get(FinaliseDocuments).start();
  return Promise.resolve([]);
}
