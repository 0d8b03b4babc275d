import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The terms of the links that were there are checked in a transaction of their own. Locks: member against other changes of the schema; everybody reads and writes meanwhile. */
export class CheckTermsOfEmployment1796000000802 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('alter table member validate constraint member_term_known, validate constraint member_term_of_employment, validate constraint member_fixed_has_end');
  }

  /** What was checked stays so until the constraints go, with the migrations before. */
  async down(): Promise<void> {}
}
