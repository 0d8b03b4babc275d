import type { MigrationInterface, QueryRunner } from 'typeorm';

const customer = `nullif(current_setting('app.customer', true), '')::uuid`;

/**
 * Ends of links of which those who can act were told ahead (GC-9.2-b): each once, however often it is looked for. No authority hangs on a row, so the ledger
 * has no entry of it; the mails are in the ledger of notices. Locks: none of before; the table is new.
 */
export class AnnounceEnds1796000000300 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table announced_end (
        customer_id uuid not null references customer,
        member_id uuid not null,
        ends_at timestamptz not null,
        announced_at timestamptz not null,
        primary key (customer_id, member_id, ends_at),
        foreign key (customer_id, member_id) references member (customer_id, id)
      );
      create index member_ending on member (customer_id, ends_at) where ends_at is not null;
      alter table announced_end enable row level security;
      alter table announced_end force row level security;
      create policy own_customer on announced_end using (customer_id = ${customer}) with check (customer_id = ${customer});
      grant select, insert on announced_end to app;`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop index member_ending; drop table announced_end');
  }
}
