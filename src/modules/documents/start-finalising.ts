import type { INestApplicationContext } from '@nestjs/common';
import { Rounds } from '../../platform/jobs/rounds.js';
import { FinaliseDocuments } from './finalise-documents.js';

export function startFinalising(app: INestApplicationContext): Promise<readonly string[]> {
  app.get(Rounds).start(app.get(FinaliseDocuments));
  return Promise.resolve([]);
}
