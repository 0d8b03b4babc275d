import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Whether the operator's rights by a rule are exercised by themselves: of each rule the last row counts, and the rows are the register of who set it when
 * and why. Of no Customer, so a global table. Locks: due_right_decision for a moment, to add a column.
 */
export class ExerciseByPolicy1795922000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table due_right_automation (
        id uuid primary key,
        rule text not null,
        automatic boolean not null,
        reason text not null,
        decided_by uuid not null references operator_agent,
        decided_at timestamptz not null
      );
      create index due_right_automation_last on due_right_automation (rule, id desc);
      grant select, insert on due_right_automation to app;
      grant select on due_right_automation to operator, backup;
      -- of an exercise that nobody decided by hand
      alter table due_right_decision add column automation_id uuid references due_right_automation;`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('alter table due_right_decision drop column automation_id; drop table due_right_automation');
  }
}
