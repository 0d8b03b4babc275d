import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * An overview counts every card a reader sees, by state, plan and cost centre, and how many of their lines are assigned. One index holds all of
 * that, and what rules and filters choose by: equal entries share one key, so a million cards are counted without reading a row.
 * It can hold columns only, so whether a line is assigned becomes one; null for a card on no line, as the filter `unassigned` has it.
 * Locks: `sim` is written anew, nobody reads or writes it meanwhile; about 20 s for a million cards.
 */
export class CountSimsByFacets1795897270000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table sim add column assigned boolean generated always as (case when line_id is not null then member_id is not null end) stored;
      create index sim_by_facets on sim (customer_id, cost_centre_id, billing_account_id, state, tariff_plan, form, assigned);`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop index sim_by_facets; alter table sim drop column assigned;');
  }
}
