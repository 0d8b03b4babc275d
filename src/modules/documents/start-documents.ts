import type { Server } from 'node:http';
import type { INestApplication } from '@nestjs/common';
import { Config } from '../../config/config.js';
import { Rounds } from '../../platform/jobs/rounds.js';
import { FinaliseDocuments } from './finalise-documents.js';
import { NoticeOutages } from './notice-outages.js';
import { RemoveUnnamedFiles } from './remove-unnamed-files.js';
import { SettleOutages } from './settle-outages.js';

/** Its work on every node: outages that nobody could record, what becomes final by itself, and files that nobody named. */
export async function startDocuments(app: INestApplication<Server>): Promise<readonly string[]> {
  const rounds = app.get(Rounds);
  if (!app.get(Config).silent) await app.get(SettleOutages).round(); // before anybody can read that a term is over
  app.getHttpServer().once('listening', () => rounds.start(app.get(NoticeOutages)));
  for (const worker of [SettleOutages, FinaliseDocuments, RemoveUnnamedFiles]) rounds.start(app.get(worker));
  return [];
}
