import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a Customer buys is its data (I1). */
const OWN_DATA = `case when current_setting('app.customer_data', true) = '1' then nullif(current_setting('app.customer', true), '')::uuid end`;

/** GC-2.2.3-b: contracts for products and services, and the event that they end. Locks: rule_clock while its constraint is checked, one scan of the table. */
export class KeepProductContracts1795916800000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table product_contract (
        customer_id uuid not null references customer,
        id uuid not null,
        -- of the operator's own books
        reference text not null,
        product text not null,
        starts_on date not null,
        -- the last day; null: no end is known
        ends_on date,
        recorded_at timestamptz not null,
        -- recorded by mistake: it counts for nothing
        withdrawn_at timestamptz,
        primary key (customer_id, id),
        unique (customer_id, reference),
        constraint product_contract_forward check (ends_on >= starts_on)
      );
      create index product_contract_by_reference on product_contract (customer_id, reference collate "C") where withdrawn_at is null;
      alter table product_contract enable row level security;
      alter table product_contract force row level security;
      create policy own_customer on product_contract using (customer_id = ${OWN_DATA}) with check (customer_id = ${OWN_DATA});
      create constraint trigger ledger_is_complete after insert or update or delete on product_contract
        deferrable initially deferred for each row execute function refuse_unrecorded_change();
      grant select, insert, update on product_contract to app;
      grant select on product_contract to backup;
      alter table rule_clock drop constraint rule_clock_event,
        add constraint rule_clock_event check (event in ('registered', 'activated', 'used', 'contract-ended'));`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      delete from rule_clock where event = 'contract-ended';
      alter table rule_clock drop constraint rule_clock_event, add constraint rule_clock_event check (event in ('registered', 'activated', 'used'));
      drop table product_contract;`);
  }
}
