import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The constraints of the migration before, and what was delegated out of a right. Locks: none that keeps writers out; the index can be built concurrently before. */
export class CheckDelegations1796000000201 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const name of ['source', 'made_of', 'accepted', 'permissions']) await queryRunner.query(`alter table access_grant validate constraint access_grant_${name}`);
    await queryRunner.query('create index if not exists access_grant_delegated on access_grant (customer_id, source_id) where source_id is not null');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop index access_grant_delegated');
  }
}
