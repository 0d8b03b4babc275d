import type { INestApplicationContext } from '@nestjs/common';
import type { Config } from './config/config.js';

/** Runs after the application is made and before it listens; its lines are printed when it does. */
export type ReadyStep = (app: INestApplicationContext, config: Config) => Promise<readonly string[]>;

const addresses: ReadyStep = async (_app, { origin, operatorName }) => [
  `Mandate for ${operatorName} is at ${origin}`,
  `  API        ${origin}/api/docs`,
  `  OpenAPI    ${origin}/api/openapi.json`,
  `  GraphQL    ${origin}/graphql`,
];

export const ready: readonly ReadyStep[] = [addresses];
