import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * S0-6: a Customer blocks a lost or stolen card itself, for three months at most. When that is over is worked out forward from the beginning and kept
 * (T7); a block that a load brought has neither. The index of the overview holds the end too, because a block that is over counts as none (T10).
 * The built-in fleet manager gets the two new rights at every Customer: what every Customer has is no change that one of them made, so no ledger tells it.
 * Locks: `sim` and `sub_profile` for a moment; writes of `sim` wait while the index is built, some seconds at a million cards.
 */
export class LetCustomersBlockSims1795908000001 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table sim
        add column blocked_since timestamptz,
        add column block_limit timestamptz,
        add column block_cause text check (block_cause in ('loss', 'theft', 'other'));
      drop index sim_by_facets;
      create index sim_by_facets on sim (customer_id, cost_centre_id, billing_account_id, state, tariff_plan, form, assigned, blocked_until);
      create index sim_in_stock on sim (customer_id, iccid) where state = 'inStock';
      ${ofEveryCustomer(`update sub_profile set permissions = permissions || array['sim:block', 'sim:change-many'] where built_in and code = 'fleet-manager'`)}`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ${ofEveryCustomer(`update sub_profile set permissions = array_remove(array_remove(permissions, 'sim:block'), 'sim:change-many')`)}
      drop index sim_in_stock;
      drop index sim_by_facets;
      create index sim_by_facets on sim (customer_id, cost_centre_id, billing_account_id, state, tariff_plan, form, assigned);
      alter table sim drop column block_cause, drop column block_limit, drop column blocked_since;`);
  }
}

const ofEveryCustomer = (update: string): string => `
  alter table sub_profile no force row level security, disable trigger ledger_is_complete;
  ${update};
  alter table sub_profile force row level security, enable trigger ledger_is_complete;`;
