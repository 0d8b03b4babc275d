import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The links that were there before member_link_check was widened are checked in a transaction of their own. Locks: member against other changes of the
 * schema; everybody reads and writes meanwhile.
 */
export class CheckAffiliateLinks1796000000401 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`alter table member validate constraint member_link_check, validate constraint member_by_affiliation, validate constraint member_affiliation`);
  }

  /** What was checked stays so until the constraints go, with the migration before. */
  async down(): Promise<void> {}
}
