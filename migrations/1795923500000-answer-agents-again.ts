import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * P08: what an agent did under an Idempotency-Key at no Customer, such as a measure on a network, and what it was answered. At a Customer it stands in
 * idempotent_answer, behind its wall. Locks: none, the table is new.
 */
export class AnswerAgentsAgain1795923500000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table agent_answer (
        id uuid primary key,
        actor_id uuid not null references operator_agent,
        route text not null,
        key text not null,
        fingerprint bytea not null,
        -- the role in which it was answered: in another one it is not told again
        rights bytea not null,
        answer jsonb,
        created_at timestamptz not null,
        unique (actor_id, route, key)
      );
      grant select, insert, update on agent_answer to app;
      grant select on agent_answer to backup;`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop table agent_answer');
  }
}
