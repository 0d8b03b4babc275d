import type { INestApplicationContext } from '@nestjs/common';
import { Config } from '../../config/config.js';
import { Rounds } from '../../platform/jobs/rounds.js';
import { FinaliseDocuments } from './finalise-documents.js';
import { NoticeOutages } from './notice-outages.js';
import { RemoveUnnamedFiles } from './remove-unnamed-files.js';

/** Its work on every node: outages that nobody could record, what becomes final by itself, and files that nobody named. */
export async function startDocuments(app: INestApplicationContext): Promise<readonly string[]> {
  const [rounds, { silent, outageMinutes }] = [app.get(Rounds), app.get(Config)];
  if (!silent && outageMinutes > 0) {
    const notices = app.get(NoticeOutages);
    await notices.round(); // before anybody can read that a term is over
    rounds.start(notices);
  }
  for (const worker of [FinaliseDocuments, RemoveUnnamedFiles]) rounds.start(app.get(worker));
  return [];
}
