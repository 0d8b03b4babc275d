import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * GC-6.2: an objection that nobody has answered can be withdrawn, and an outage is told while it goes on (decision 0018). A withdrawn objection stays,
 * with who withdrew it and when, and another one may follow; so that there is one at a time is kept by an index and no longer by a constraint. What ran
 * before goes on: it writes none of the new columns. Down again it goes while no document has two objections. Locks: document_objection while its two
 * indexes are made; there are few.
 */
export class WithdrawObjections1795925500000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table document_objection
        add column withdrawn_by uuid,
        add column withdrawn_by_name text,
        add column withdrawn_at timestamptz,
        add foreign key (customer_id, withdrawn_by) references member (customer_id, id),
        add constraint document_objection_withdrawn check (num_nulls(withdrawn_by, withdrawn_by_name, withdrawn_at) in (0, 3) and (withdrawn_at is null or outcome is null)),
        drop constraint document_objected_once;
      -- the portal was still out when it was told: out_until is that instant, and not its end
      alter table document_extension add column goes_on boolean not null default false;
      create unique index document_objected_once on document_objection (customer_id, document_id) where withdrawn_at is null;
      create index document_objection_of_document on document_objection (customer_id, document_id, id);`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop index document_objection_of_document, document_objected_once;
      alter table document_extension drop column goes_on;
      alter table document_objection
        drop constraint document_objection_withdrawn,
        drop column withdrawn_by, drop column withdrawn_by_name, drop column withdrawn_at,
        add constraint document_objected_once unique (customer_id, document_id);`);
  }
}
