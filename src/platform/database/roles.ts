import { readFile } from 'node:fs/promises';
import { findPackageJSON } from 'node:module';
import { dirname, join } from 'node:path';
import type { ClientBase, Pool } from 'pg';

/** Makes the four roles, idempotently, as a superuser connected to the database of Mandate. Passwords are set where given. */
export async function makeRoles(superuser: ClientBase, passwords: Readonly<Record<string, string>> = {}): Promise<void> {
  const root = dirname(findPackageJSON(import.meta.url) ?? '.');
  await superuser.query(await readFile(join(root, 'migrations/roles.sql'), 'utf8'));
  for (const [role, password] of Object.entries(passwords)) {
    await superuser.query(`alter role ${superuser.escapeIdentifier(role)} password ${superuser.escapeLiteral(password)}`);
  }
}

/** Global tables that name a Customer without belonging to one (blueprint 5). Every other table with customer_id is walled. */
const GLOBAL_WITH_CUSTOMER = ['session', 'one_time_link', 'identity_customer', 'service_client_key', 'number_directory', 'sim_directory'];

const FAULTS = `
  select 'the role ' || rolname || ' is a superuser' fault from pg_roles where rolname = current_user and rolsuper
  union all
  select 'the role ' || rolname || ' bypasses row-level security' from pg_roles
  where rolbypassrls and pg_has_role(current_user, oid, 'member')
  union all
  select 'the role ' || current_user || ' owns tables, such as ' || min(c.oid::regclass::text)
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where n.nspname in ('public', 'jobs') and c.relkind in ('r', 'p') and pg_has_role(current_user, c.relowner, 'member')
  having count(*) > 0
  union all
  select 'the table ' || c.relname || ' has no forced row-level policy' from pg_class c
    join pg_attribute a on a.attrelid = c.oid and a.attname = 'customer_id'
  where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p') and c.relname <> all ($1)
    and not (c.relrowsecurity and c.relforcerowsecurity and exists (select from pg_policy p where p.polrelid = c.oid))`;

/** The server boots only behind its own wall (blueprint 3.8): an unprivileged role, every Customer table closed. */
export async function checkRole(pool: Pool | ClientBase): Promise<void> {
  const { rows } = await pool.query<{ fault: string }>(FAULTS, [GLOBAL_WITH_CUSTOMER]);
  if (rows.length > 0) throw new Error(`The database is not safe to serve from: ${rows.map(({ fault }) => fault).join('; ')}.`);
}
