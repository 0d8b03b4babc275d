import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Who has a checked load applied answers for it; who brought the file stays known beside him. Empty where nobody else had to say a word.
 * Locks: `inventory_load` for a moment; a column without a default rewrites nothing, and its reference has no rows to look at.
 */
export class KeepWhoBroughtALoad1795904000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('alter table inventory_load add column received_by uuid references operator_agent');
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('alter table inventory_load drop column received_by');
  }
}
