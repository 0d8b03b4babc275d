import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A page of the grants in force at another moment went through all that were over by then (0.3 s behind 800,000 of them), and so did their number. The expression is
 * `until` in `asOf`. The first index has the order of the list, and tells of each without its row; by the second, those that were over are not met at all.
 * Locks: writes of grants wait while they are built, for some seconds at a million.
 */
export class IndexWhenGrantsWereOver1795916500000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`create index access_grant_id_until on access_grant (customer_id, id, (least(revoked_at, ends_at, 'infinity')))`);
    await queryRunner.query(`create index access_grant_until on access_grant (customer_id, (least(revoked_at, ends_at, 'infinity')))`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop index access_grant_until');
    await queryRunner.query('drop index access_grant_id_until');
  }
}
