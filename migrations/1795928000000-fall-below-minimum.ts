import type { MigrationInterface, QueryRunner } from 'typeorm';

const EVENTS = `'registered', 'activated', 'used', 'contract-ended'`;

/**
 * SC-FM-7: the event that a Customer falls below the minimum of SIMs (decision 0017). Who is below by now may never have been above: nothing begins for them.
 * Locks: rule_clock for a moment; the next migration checks its rows.
 */
export class FallBelowMinimum1795928000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`alter table rule_clock drop constraint rule_clock_event, add constraint rule_clock_event check (event in (${EVENTS}, 'below-minimum')) not valid;`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table rule_clock no force row level security; -- of every Customer
      delete from rule_clock where event = 'below-minimum';
      alter table rule_clock force row level security;
      alter table rule_clock drop constraint rule_clock_event, add constraint rule_clock_event check (event in (${EVENTS}));`);
  }
}
