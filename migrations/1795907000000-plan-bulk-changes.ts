import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Changes of many people and rights at once: planned row by row, then all of the ticked ones or none (decision 0012). What was done is told in
 * one entry whose rows are administration data, which a Manager reads: so they lie in a table beside `ledger_detail`, whose rows he never sees (I1).
 * Locks: none, the tables are new.
 */
export class PlanBulkChanges1795907000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ${TABLES}
      ${['ledger_change', 'bulk_change', 'bulk_change_row'].map(ofItsCustomer).join('')}
      grant update on bulk_change, bulk_change_row to app;
      grant delete on bulk_change_row to app;
    `);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop table bulk_change_row; drop table bulk_change; drop table ledger_change');
  }
}

const OWN = `nullif(current_setting('app.customer', true), '')::uuid`;

const ofItsCustomer = (table: string): string => `
  alter table ${table} enable row level security;
  alter table ${table} force row level security;
  create policy own_customer on ${table} using (customer_id = ${OWN}) with check (customer_id = ${OWN});
  grant select, insert on ${table} to app;
  grant select on ${table} to backup;`;

const TABLES = `
  create table ledger_change (
    customer_id uuid not null,
    seq bigint not null,
    position integer not null,
    body text not null,
    primary key (customer_id, seq, position),
    foreign key (customer_id, seq) references ledger_entry (customer_id, seq) deferrable initially deferred
  );

  create table bulk_change (
    customer_id uuid not null references customer,
    id uuid not null,
    deed text not null check (deed in ('importPeople', 'giveGrants', 'narrowGrants', 'revokeGrants', 'endMembers', 'undo')),
    state text not null check (state in ('planned', 'waiting', 'applying', 'applied', 'cancelled')),
    permission text not null,
    reason text not null,
    file_name text,
    undoes_id uuid,
    planned_by uuid not null,
    applied_by uuid,
    applied_in_capacity text,
    language text,
    rows_done integer not null default 0,
    failure text,
    created_at timestamptz not null,
    cancel_requested_at timestamptz,
    finished_at timestamptz,
    version integer not null default 1,
    primary key (customer_id, id),
    foreign key (customer_id, undoes_id) references bulk_change (customer_id, id),
    foreign key (customer_id, planned_by) references member (customer_id, id),
    foreign key (customer_id, applied_by) references member (customer_id, id)
  );

  create unique index bulk_change_undone_once on bulk_change (customer_id, undoes_id) where state <> 'cancelled';

  -- deed: what is asked; told: what a reader is shown of it; done: what came of it, which an undo begins from
  create table bulk_change_row (
    customer_id uuid not null,
    bulk_change_id uuid not null,
    row_number integer not null,
    ticked boolean not null,
    waits boolean not null,
    deed jsonb not null,
    told jsonb not null,
    faults jsonb not null,
    done jsonb,
    primary key (customer_id, bulk_change_id, row_number),
    foreign key (customer_id, bulk_change_id) references bulk_change (customer_id, id)
  );`;
