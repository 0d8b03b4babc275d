-- The four database roles of Mandate. Idempotent. The embedded database runs this file by itself; for another PostgreSQL (>= 15)
-- a superuser runs it once in the database made for Mandate, then gives each role a password:
--   psql -d mandate -f migrations/roles.sql ;  alter role app password '…' ;
--   owner     migrations only; owns every table
--   app       the server: no DDL, bound by row-level security (the server refuses to boot otherwise)
--   operator  the back office's queues, read only
--   backup    reads everything for a dump
do $$
declare
  name text;
begin
  -- roles belong to the whole cluster: two programs that start at once would change the same rows
  perform pg_advisory_xact_lock(4);
  foreach name in array array['owner', 'app', 'operator', 'backup'] loop
    if not exists (select from pg_roles where rolname = name) then
      execute format('create role %I login', name);
    end if;
    execute format('alter role %I login nosuperuser nocreatedb nocreaterole noreplication nobypassrls', name);
  end loop;
  execute 'alter role backup bypassrls';
  execute format('revoke all on database %I from public', current_database());
  execute format('revoke all on database %I from app, operator, backup', current_database());
  execute format('alter database %I owner to owner', current_database());
  execute format('grant all on database %I to owner', current_database());
  -- COPY into a table with row-level security is refused: loads go through a temporary table
  execute format('grant connect, temporary on database %I to app', current_database());
  execute format('grant connect on database %I to operator, backup', current_database());
  -- the migrations make functions that open customer data for themselves; only a superuser may hand out that a function sets it
  grant set on parameter app.customer_data to owner;
end $$;
revoke all on schema public from public;
