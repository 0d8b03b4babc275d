import pg from 'pg';
import type { Config } from './config/config.js';
import { startEmbedded } from './platform/database/embedded.js';
import { migrate, pendingMigrations } from './platform/database/migrate.js';
import { checkRole } from './platform/database/roles.js';
import type { Log } from './platform/telemetry/log.js';

/** A database that is migrated and safe to serve from. */
export interface Ground {
  config: Config;
  close(): Promise<void>;
}

/** Starts the embedded database where no other is named, brings the schema up to date and checks the walls. */
export async function openGround(settings: Config, log: Log): Promise<Ground> {
  const embedded = settings.embedded ? await startEmbedded(settings.dataFolder) : undefined;
  if (embedded) log.log(`embedded PostgreSQL ${embedded.attached ? 'found running' : 'started'} in ${embedded.cluster}`, 'Database');
  const config = embedded ? settings.withDatabase(embedded.urls) : settings;
  try {
    await bringUp(config, log);
  } catch (fault) {
    await embedded?.stop();
    throw fault;
  }
  return { config, close: async () => embedded?.stop() };
}

async function bringUp(config: Config, log: Log): Promise<void> {
  if (config.migrationDatabaseUrl) {
    const done = await migrate(config.migrationDatabaseUrl);
    if (done.length > 0) log.log(`migrated: ${done.join(', ')}`, 'Database');
  }
  const client = new pg.Client({ connectionString: config.databaseUrl, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    const pending = await pendingMigrations(async ({ text }) => (await client.query<{ timestamp: string }>(text)).rows);
    if (pending.length > 0) throw new Error(`The database lacks migrations: ${pending.join(', ')}. Run: npm run mandate -- migrate`);
    await checkRole(client);
  } finally {
    await client.end();
  }
}

