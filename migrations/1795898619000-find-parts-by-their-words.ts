import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A picker of thousands of cost centres or billing accounts is searched by code, number or a word of the name. One index holds the order of the
 * list and all that a search needs, for the reason `member.name_key` is stored.
 * Locks: both tables are written anew; they have thousands of rows, not millions.
 */
export class FindPartsByTheirWords1795898619000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    for (const [table, key] of PARTS) {
      await queryRunner.query(`
        alter table ${table} add column search_key text collate "C" not null generated always as (folded(${key} || ' ' || name)) stored;
        create index ${table}_by_${key} on ${table} (customer_id, ${key} collate "C", id, search_key);`);
    }
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    for (const [table, key] of PARTS) await queryRunner.query(`drop index ${table}_by_${key}; alter table ${table} drop column search_key;`);
  }
}

const PARTS = [['cost_centre', 'code'], ['billing_account', 'number']] as const;
