import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The rows that were there before the constraints were added NOT VALID are checked in a transaction of their own. Locks: mail against other changes of the
 * schema; everybody reads and writes meanwhile.
 */
export class CheckMails1795927000001 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`alter table mail validate constraint mail_transport_known, validate constraint mail_bounce_whole`);
  }

  /** What was checked stays so until the constraint goes, with the migration before. */
  async down(): Promise<void> {}
}
