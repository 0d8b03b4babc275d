import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A number that nobody confirmed may be anybody's: it is forgotten a day later. The ledger of notices keeps that a code went there; silence asks for those that were confirmed.
 * Locks: mobile_number against writers, while the index is built of the few that nobody confirmed.
 */
export class ForgetUnconfirmedNumbers1795928500000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create index mobile_number_never on mobile_number (asked_at) where confirmed_at is null;
      grant delete on mobile_number to app;`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      revoke delete on mobile_number from app;
      drop index mobile_number_never;`);
  }
}
