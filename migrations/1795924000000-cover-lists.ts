import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A Customer's list of documents is read and counted along one index, newest first, whatever it is narrowed to, and a rare kind along another: among a
 * million documents nothing else reads no more than it tells. What is due is found in its index alone: the rows lie wherever their accounts do.
 * Locks: document and rule_clock against writing while they are built; where there are millions already, build
 * them CONCURRENTLY before, under these names.
 */
export class CoverLists1795924000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create index if not exists document_listed on document (customer_id, published_at desc, id desc) include (state, due_at, kind);
      create index if not exists document_of_kind on document (customer_id, kind, published_at desc, id desc) include (state, due_at);
      drop index document_newest;
      create index if not exists rule_clock_due_by on rule_clock (due_at, customer_id, rule, application) include (day_zero) where running;
      drop index rule_clock_due;`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create index document_newest on document (customer_id, published_at desc, id desc);
      drop index document_listed, document_of_kind;
      create index rule_clock_due on rule_clock (due_at, customer_id, rule, application) where running;
      drop index rule_clock_due_by;`);
  }
}
