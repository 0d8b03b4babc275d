import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startServer as start } from './start.mjs';

interface TestRun {
  folder: string;
  baseUrl: string;
  databaseUrls: { superuser: string; migration: string; app: string; operator: string };
}

const run = JSON.parse(process.env['MANDATE_TEST'] ?? '{}') as TestRun;

/** The server all specs share, and its database. */
export const { baseUrl, databaseUrls } = run;

/** Where every server of the run keeps its files. */
export const filesFolder = join(run.folder, 'files');

export interface OwnServer {
  baseUrl: string;
  /** Moves this server's time, by an ISO duration such as `P31D`; the shared server keeps the real one. */
  setClockOffset(duration: string): void;
  /** Everything it has logged so far. */
  log(): string;
  /** With -9. */
  kill(): Promise<void>;
  /** @returns the exit code */
  stop(): Promise<number | null>;
}

/** A second server on the same database, for a spec that moves the clock or needs other settings. Stop it in afterAll. */
export async function startServer(settings: Record<string, string> = {}): Promise<OwnServer> {
  const server = await start(run.folder, settings);
  return {
    baseUrl: server.baseUrl, setClockOffset: (duration) => writeFileSync(server.clockFile, duration), log: () => readFileSync(server.logFile, 'utf8'), stop: () => server.stop(), kill: () => server.kill(),
  };
}
