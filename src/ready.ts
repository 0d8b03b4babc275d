import type { Server } from 'node:http';
import type { INestApplication } from '@nestjs/common';
import type { Config } from './config/config.js';
import { startReminders } from './modules/access-requests/index.js';
import { startBulkWorker } from './modules/bulk-changes/index.js';
import { prepareDemo } from './modules/demo/index.js';
import { startDueRights } from './modules/due-rights/index.js';
import { startDocuments } from './modules/documents/index.js';
import { startLoadWorker } from './modules/inventory-loads/index.js';
import { startAffiliateNews, startControlFollower } from './modules/affiliations/index.js';
import { startBlockFollower } from './modules/mandates/index.js';
import { startAnnouncements } from './modules/members/index.js';
import { proveFiles } from './platform/files/files.module.js';

/** Runs after the application is made and before it listens; its lines are printed when it does. */
export type ReadyStep = (app: INestApplication<Server>, config: Config) => Promise<readonly string[]>;

const addresses: ReadyStep = (_app, { origin, operatorName, silent }) => Promise.resolve([
  ...(silent ? ['SILENT_MODE is on: no mail leaves, no job runs'] : []),
  `Mandate for ${operatorName} is at ${origin}`,
  `  API        ${origin}/api/docs`,
  `  OpenAPI    ${origin}/api/openapi.json`,
  `  GraphQL    ${origin}/graphql (page: ${origin}/graphiql)`,
]);

/** In this order: the demo world loads its fleets through the worker. */
export const ready: readonly ReadyStep[] = [addresses, proveFiles, startLoadWorker, startBulkWorker, startReminders, startAnnouncements, startBlockFollower, startControlFollower, startAffiliateNews, startDueRights, startDocuments, prepareDemo];
