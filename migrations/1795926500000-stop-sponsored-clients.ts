import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * GC-2.2.4: whether a measure on a person stops the service clients that he sponsors, too (decision 0020). Expand-only: those that were taken before did
 * not, and nobody decides it for them afterwards; the version before takes them as it did.
 */
export class StopSponsoredClients1795926500000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table measure add with_sponsored_clients boolean not null default false,
        add constraint measure_with_clients check (kind = 'person' or not with_sponsored_clients);`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('alter table measure drop with_sponsored_clients;');
  }
}
