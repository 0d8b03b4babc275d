import { readdirSync } from 'node:fs';
import { migrate, revert } from '../../src/platform/database/migrate.js';
import { type FreshDatabase, ask, freshDatabase } from './fresh-database.js';

/** Everything a migration of ours can make, in words of the catalogue; the jobs' own schema belongs to pg-boss. */
const CATALOGUE = `
  select format('column %s.%s %s%s default %s at %s', c.table_name, c.column_name, format_type(a.atttypid, a.atttypmod),
    case when a.attnotnull then ' not null' else '' end, c.column_default, c.ordinal_position) thing
    from information_schema.columns c join pg_attribute a on a.attrelid = format('public.%I', c.table_name)::regclass and a.attname = c.column_name
    where c.table_schema = 'public'
  union all select format('constraint %s.%s %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) from pg_constraint
    where connamespace = 'public'::regnamespace and contype <> 't'
  union all select 'index ' || indexdef from pg_indexes where schemaname = 'public'
  union all select 'trigger ' || pg_get_triggerdef(t.oid) from pg_trigger t join pg_class c on c.oid = t.tgrelid
    where c.relnamespace = 'public'::regnamespace and not t.tgisinternal
  union all select format('policy %s.%s %s %s to %s using %s check %s', tablename, policyname, permissive, cmd, roles, qual, with_check)
    from pg_policies where schemaname = 'public'
  union all select format('security %s %s %s', relname, relrowsecurity, relforcerowsecurity) from pg_class
    where relnamespace = 'public'::regnamespace and relkind in ('r', 'p')
  union all select format('right %s %s', relname, relacl) from pg_class where relnamespace = 'public'::regnamespace and relkind in ('r', 'p', 'v', 'S')
  union all select format('right %s.%s %s', attrelid::regclass, attname, attacl) from pg_attribute a join pg_class c on c.oid = a.attrelid
    where c.relnamespace = 'public'::regnamespace and attacl is not null
  union all select 'function ' || pg_get_functiondef(p.oid) || coalesce(proacl::text, '') from pg_proc p
    where pronamespace = 'public'::regnamespace and prokind in ('f', 'p')
      and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e')
  order by thing`;

let database: FreshDatabase;

beforeAll(async () => {
  database = await freshDatabase();
});

afterAll(() => database.drop());

const catalogue = async (): Promise<string[]> => (await ask<{ thing: string }>(database.urls.owner, CATALOGUE)).map(({ thing }) => thing);
/** What TypeORM keeps for itself, and what no migration can take back. */
const withoutMigrationTable = (things: string[]): string[] => things.filter((thing) => !/\bmigration(_id_seq)?\b/.test(thing));

test('the migrations go up, all the way down and up again to the same schema', async () => {
  const applied = await migrate(database.urls.owner);
  const first = await catalogue();
  expect(first.some((thing) => thing.startsWith('policy access_grant.'))).toBe(true);
  expect(first.filter((thing) => thing.endsWith('NOT VALID'))).toEqual([]); // what was added so is validated by the next one

  for (let taken = 0; taken < applied.length; taken += 1) await revert(database.urls.owner);
  expect(withoutMigrationTable(await catalogue())).toEqual([]);

  expect(await migrate(database.urls.owner)).toEqual(applied);
  expect(await catalogue()).toEqual(first);
});

test('every migration is named <epoch ms>-<verb>-<noun>, says its reason and can be taken back', async () => {
  const files = readdirSync('migrations').filter((file) => file.endsWith('.ts'));
  for (const file of files) {
    expect(file).toMatch(/^\d{13}(-[a-z]+){2,}\.ts$/);
    const migration = Object.values((await import(`../../migrations/${file}`)) as Record<string, { prototype: object }>)[0];
    expect(Object.getOwnPropertyNames(migration?.prototype)).toEqual(expect.arrayContaining(['up', 'down']));
  }
});
