import type { MigrationInterface, QueryRunner } from 'typeorm';

/** `access_grant_bundle_holder` begins like it. Alone: whoever holds the lock of a build and asks for this one may stop with a writer who waits for the build. */
export class DropWhatAnIndexReplaced1795915000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop index access_grant_bundle');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('create index access_grant_bundle on access_grant (customer_id, sub_profile_id) where sub_profile_id is not null');
  }
}
