import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The clocks that were there before rule_clock_event was widened are checked in a transaction of their own. Locks: rule_clock against other changes of the
 * schema; everybody reads and writes meanwhile.
 */
export class CheckClocks1795928000001 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`alter table rule_clock validate constraint rule_clock_event`);
  }

  /** What was checked stays so until the constraint goes, with the migration before. */
  async down(): Promise<void> {}
}
