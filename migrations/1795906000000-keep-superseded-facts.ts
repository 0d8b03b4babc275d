import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who could do what on a day, as it was known on another (blueprint 5). Grants, subscriptions and assignments say it themselves: their rows
 * are never overwritten but to end them, at the instant that is recorded. Of a link, a client, the owner and the part a line is in, what a
 * change replaces is kept here, with the entry that replaced it: ids and instants alone, for what cannot be erased names nobody (P21). The trigger waits for the end of the transaction, as the entry does,
 * and the first image of a transaction is the one that counts.
 * Locks: each of the four tables for a moment, to add its trigger; nothing is read or written.
 */
export class KeepSupersededFacts1795906000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ${pastOf('superseded_fact', `nullif(current_setting('app.customer', true), '')::uuid`)}
      ${pastOf('superseded_data', `case when current_setting('app.customer_data', true) = '1' then nullif(current_setting('app.customer', true), '')::uuid end`)}
      create function keep_superseded() returns trigger language plpgsql as $$
      begin
        execute format('insert into %I (customer_id, relation, id, until_seq, until, fact)
          select $1, $2, $3, e.seq, e.at, $4 from ledger_entry e where e.customer_id = $1 and e.transaction_id = pg_current_xact_id() order by e.seq limit 1
          on conflict do nothing', tg_argv[0])
          using old.customer_id, tg_table_name, coalesce((to_jsonb(old)->>'id')::uuid, old.customer_id),
            (select jsonb_object_agg(key, value) from jsonb_each(to_jsonb(old)) where key = any(string_to_array(tg_argv[1], ',')));
        return null;
      end $$;
      ${WATCHED.map(([table, columns, past]) => `create constraint trigger keep_superseded after update on ${table} deferrable initially deferred for each row
        when ((${columns.map((column) => `old.${column}`).join(', ')}) is distinct from (${columns.map((column) => `new.${column}`).join(', ')})) execute function keep_superseded('${past}', '${columns.join(',')}');`).join('\n')}
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`${WATCHED.map(([table]) => `drop trigger keep_superseded on ${table};`).join(' ')} drop function keep_superseded(); drop table superseded_fact; drop table superseded_data`);
  }
}

/** What a decision depends on of each. */
const WATCHED: readonly [table: string, columns: string[], past: string][] = [
  ['customer', ['owner_member_id', 'owner_opt_out'], 'superseded_fact'],
  ['member', ['starts_at', 'ends_at'], 'superseded_fact'],
  ['service_client', ['sponsor_member_id', 'ended_at'], 'superseded_fact'],
  ['line', ['cost_centre_id', 'billing_account_id'], 'superseded_data'],
];

const pastOf = (table: string, customer: string): string => `
  create table ${table} (
    customer_id uuid not null references customer,
    relation text not null,
    id uuid not null,
    until_seq bigint not null,
    until timestamptz not null,
    fact jsonb not null,
    primary key (customer_id, relation, id, until_seq),
    foreign key (customer_id, until_seq) references ledger_entry (customer_id, seq) deferrable initially deferred
  );
  alter table ${table} enable row level security;
  alter table ${table} force row level security;
  create policy own_customer on ${table} using (customer_id = ${customer}) with check (customer_id = ${customer});
  grant select, insert on ${table} to app;
  grant select on ${table} to backup;`;
