import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * When a person was last seen at a Customer, told to that Customer alone: his sessions are shared by all of his Customers, and when they
 * are used elsewhere is nobody's here to know. Written once a day; using the portal is no change of a link, so it stands beside it.
 * Locks: the table for a moment, a column without a default rewrites nothing.
 */
export class RememberVisits1795897900000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('alter table identity_customer add column last_seen_at timestamptz');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('alter table identity_customer drop column last_seen_at');
  }
}
