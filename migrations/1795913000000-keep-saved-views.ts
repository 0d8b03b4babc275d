import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A person keeps how he looked at the SIMs: filters, order and columns under a name, for himself or for everybody who sees SIMs. A filter may hold a
 * number or a name, so these rows are customer data (I1). Whoever takes a view away takes nothing that it found, so its row goes; the ledger tells of it.
 * The second index finds the blocks that come to an end (S0-6) without going through a million cards.
 * Locks: the table is new; writes of `sim` wait while its index is built over the blocked cards, one scan of the table.
 */
export class KeepSavedViews1795913000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table saved_view (
        customer_id uuid not null references customer,
        id uuid not null,
        member_id uuid not null,
        name text not null,
        shared boolean not null,
        filter jsonb not null,
        sort text not null,
        direction text not null check (direction in ('asc', 'desc')),
        columns text[],
        version integer not null default 1,
        primary key (customer_id, id),
        foreign key (customer_id, member_id) references member (customer_id, id)
      );
      create unique index saved_view_name on saved_view (customer_id, member_id, lower(name));
      create index saved_view_shared on saved_view (customer_id, lower(name)) where shared;
      alter table saved_view enable row level security;
      alter table saved_view force row level security;
      create policy own_customer on saved_view using (customer_id = ${OWN_DATA}) with check (customer_id = ${OWN_DATA});
      create constraint trigger ledger_is_complete after insert or update or delete on saved_view
        deferrable initially deferred for each row execute function refuse_unrecorded_change();
      grant select, insert, update, delete on saved_view to app;
      grant select on saved_view to backup;
      create index sim_by_block_end on sim (customer_id, blocked_until) where state = 'blocked';`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop index sim_by_block_end; drop table saved_view');
  }
}

const OWN_DATA = `case when current_setting('app.customer_data', true) = '1' then nullif(current_setting('app.customer', true), '')::uuid end`;
