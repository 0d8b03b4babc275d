import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What was done to many cards at once, or waits for a second person (SC-MN-4): with what each was before and the version it has since, so that
 * it can be taken back where nothing changed meanwhile. Rows are kept for the last deed of a kind only.
 * Locks: none that matter, the tables are new.
 */
export class DoDeedsInBulk1795908000002 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ${TABLES}
      ${['bulk_deed', 'bulk_deed_row'].map(walls).join('')}
      create constraint trigger ledger_is_complete after insert or update or delete on bulk_deed
        deferrable initially deferred for each row execute function refuse_unrecorded_change();
      grant select, insert, update on bulk_deed to app;
      grant select, insert, delete on bulk_deed_row to app;
      grant select on bulk_deed, bulk_deed_row to backup;`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop table bulk_deed_row; drop table bulk_deed');
  }
}

const TABLES = `
  create table bulk_deed (
    customer_id uuid not null references customer,
    id uuid not null,
    deed text not null check (deed in ('allocate', 'block', 'unblock', 'markOwned', 'markNotOwned')),
    state text not null check (state in ('pending', 'done', 'refused', 'undone')),
    cost_centre_id uuid,
    blocked_until timestamptz,
    reason text not null,
    count integer not null,
    made_by uuid not null,
    made_at timestamptz not null,
    decided_by uuid,
    decided_at timestamptz,
    undone_at timestamptz,
    version integer not null default 1,
    primary key (customer_id, id),
    foreign key (customer_id, made_by) references member (customer_id, id),
    foreign key (customer_id, decided_by) references member (customer_id, id),
    foreign key (customer_id, cost_centre_id) references cost_centre (customer_id, id),
    constraint bulk_deed_two_people check (decided_by is null or decided_by <> made_by)
  );
  create index bulk_deed_made_by on bulk_deed (customer_id, made_by, id);
  create index bulk_deed_waiting on bulk_deed (customer_id, id) where state = 'pending';

  -- version: of the line, card or device, when the deed was done or asked for
  create table bulk_deed_row (
    customer_id uuid not null,
    deed_id uuid not null,
    subject_id uuid not null,
    version integer not null,
    place jsonb not null,
    before jsonb,
    primary key (customer_id, deed_id, subject_id),
    foreign key (customer_id, deed_id) references bulk_deed (customer_id, id)
  );
`;

const ownCustomerData = `case when current_setting('app.customer_data', true) = '1' then nullif(current_setting('app.customer', true), '')::uuid end`;

const walls = (table: string): string => `
  alter table ${table} enable row level security;
  alter table ${table} force row level security;
  create policy own_customer on ${table} using (customer_id = ${ownCustomerData}) with check (customer_id = ${ownCustomerData});`;
