import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Matrix 0.3: whether the Customer was warned of a clock, by the day from which it is counted. Expand-only; the index holds what a warning can still be about. */
export class WarnAhead1795926000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table rule_clock add warned_of date;
      create index rule_clock_unwarned on rule_clock (rule, pack, due_at) where running and warned_of is distinct from day_zero;`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('alter table rule_clock drop warned_of;');
  }
}
