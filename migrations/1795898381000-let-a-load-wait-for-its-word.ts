import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A load may be checked first and applied when somebody says so: a state of its own between the two.
 * Locks: `inventory_load` for a moment, it has one row per load.
 */
export class LetALoadWaitForItsWord1795898381000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(stateIs(['receiving', 'refused', 'checked', 'waiting', 'applying', 'applied', 'cancelled', 'failed']));
  }

  /** What only waits for a word has changed nothing. */
  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`update inventory_load set state = 'cancelled', finished_at = now() where state = 'checked'`);
    await queryRunner.query(stateIs(['receiving', 'refused', 'waiting', 'applying', 'applied', 'cancelled', 'failed']));
  }
}

const stateIs = (states: readonly string[]): string => `
  alter table inventory_load drop constraint inventory_load_state_check,
    add constraint inventory_load_state_check check (state in (${states.map((state) => `'${state}'`).join(', ')}))`;
