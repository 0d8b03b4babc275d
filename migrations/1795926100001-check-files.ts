import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The rows that were there before document_file_given_up was added NOT VALID are checked in a transaction of their own. Locks: document_file against other
 * changes of the schema; everybody reads and writes meanwhile.
 */
export class CheckFiles1795926100001 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`alter table document_file validate constraint document_file_given_up`);
  }

  /** What was checked stays so until the constraint goes, with the migration before. */
  async down(): Promise<void> {}
}
