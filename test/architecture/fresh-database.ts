import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { makeRoles } from '../../src/platform/database/roles.js';
import { databaseUrls as server } from '../support/server.js';

export interface FreshDatabase {
  urls: { superuser: string; owner: string; app: string; operator: string };
  drop(): Promise<void>;
}

/** An empty database with the roles, as a superuser makes it before the first migration. On the server of the test run. */
export async function freshDatabase(): Promise<FreshDatabase> {
  const name = `fresh_${randomUUID().replaceAll('-', '')}`;
  const at = (url: string): string => Object.assign(new URL(url), { pathname: name }).href;
  await within(server.superuser, async (client) => {
    await client.query('select pg_advisory_lock(4)'); // the one of roles.sql, which other databases do not see
    await client.query(`create database ${name}`);
    await within(at(server.superuser), (fresh) => makeRoles(fresh));
  });
  return {
    urls: { superuser: at(server.superuser), owner: at(server.migration), app: at(server.app), operator: at(server.operator) },
    drop: async () => {
      await ask(server.superuser, `drop database ${name} with (force)`);
    },
  };
}

export async function within<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** Rows of one statement as the role of the address. */
export const ask = <Row extends pg.QueryResultRow>(url: string, sql: string, values: unknown[] = []): Promise<Row[]> =>
  within(url, async (client) => (await client.query<Row>(sql, values)).rows);
