import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * GC-1.2, GC-8.2: the built-in auditor reads on which bases others act here: mandates of third parties, and control with its consents. What every Customer has is no change that one
 * of them made, so no ledger tells it. Locks: `sub_profile` for a moment.
 */
export class LetAuditorsReadBases1796000000811 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(ofEveryCustomer(`permissions || array['mandate:read', 'affiliate:read']`));
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(ofEveryCustomer(`array_remove(array_remove(permissions, 'mandate:read'), 'affiliate:read')`));
  }
}

const ofEveryCustomer = (permissions: string): string => `
  alter table sub_profile no force row level security, disable trigger ledger_is_complete;
  update sub_profile set permissions = ${permissions} where built_in and code = 'auditor';
  alter table sub_profile force row level security, enable trigger ledger_is_complete;`;
