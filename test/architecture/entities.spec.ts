import 'reflect-metadata';
import { globSync } from 'node:fs';
import { resolve } from 'node:path';
import { DataSource, getMetadataArgsStorage } from 'typeorm';
import { migrate } from '../../src/platform/database/migrate.js';
import { type FreshDatabase, ask, freshDatabase } from './fresh-database.js';

/** `table.column type`, `not null` included: the same words from both sides. */
type Columns = readonly string[];

const COLUMNS = `
  select format('%s.%s %s%s', c.relname, a.attname, format_type(a.atttypid, a.atttypmod), case when a.attnotnull then ' not null' else '' end) words
  from pg_attribute a join pg_class c on c.oid = a.attrelid
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped
    and c.relname = any ($1) order by 1`;

const files = globSync('src/**/*.entity.ts');

let database: FreshDatabase;
let source: DataSource;

beforeAll(async () => {
  database = await freshDatabase();
  await migrate(database.urls.owner);
  const modules = await Promise.all(files.map((file) => import(resolve(file)) as Promise<Record<string, unknown>>));
  const entities = modules.flatMap((exported) => Object.values(exported)).filter((thing) => typeof thing === 'function');
  const known = new Set(getMetadataArgsStorage().tables.map(({ target }) => target));
  source = await new DataSource({ type: 'postgres', url: database.urls.app, entities: entities.filter((entity) => known.has(entity)) }).initialize();
});

afterAll(async () => {
  await source.destroy();
  await database.drop();
});

const toldByEntities = (): Columns =>
  source.entityMetadatas.flatMap(({ tableName, columns }) => columns.map((column) => {
    const type = source.driver.normalizeType(column) + (column.isArray ? '[]' : '');
    return `${tableName}.${column.databaseName} ${type}${column.isNullable ? '' : ' not null'}`;
  }));

test('every *.entity.ts declares an entity', () => {
  expect(source.entityMetadatas.length).toBeGreaterThanOrEqual(files.length);
});

test('entities and the migrated database name the same columns, types and nullability', async () => {
  const tables = source.entityMetadatas.map(({ tableName }) => tableName);
  const inDatabase = (await ask<{ words: string }>(database.urls.owner, COLUMNS, [tables])).map(({ words }) => words);
  expect([...toldByEntities()].sort()).toEqual(inDatabase.sort());
});

test('entities have columns only: no relation, whose foreign key TypeORM would write without its Customer', () => {
  expect(source.entityMetadatas.filter(({ relations }) => relations.length > 0).map(({ name }) => name)).toEqual([]);
});

test('the primary key of an entity is the primary key of its table', async () => {
  for (const { tableName, primaryColumns } of source.entityMetadatas) {
    const [key] = await ask<{ columns: string[] }>(database.urls.owner, `
      select array(select a.attname::text from unnest(i.indkey) k (n) join pg_attribute a on a.attrelid = i.indrelid and a.attnum = k.n) columns
      from pg_index i where i.indrelid = $1::regclass and i.indisprimary`, [tableName]);
    expect([tableName, ...primaryColumns.map(({ databaseName }) => databaseName).sort()]).toEqual([tableName, ...(key?.columns ?? []).sort()]);
  }
});
