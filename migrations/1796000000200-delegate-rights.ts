import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * GC-8.4-c: a right made out of a right of one's own (decision 0030). A source is older than what is made of it, so no chain is a ring, whatever is written.
 * Locks: grants, for the moment in which the columns are added; the constraints are validated by the next migration.
 */
export class DelegateRights1796000000200 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table access_grant add source_id uuid, add permissions text[], add accepted_at timestamptz,
        add constraint access_grant_source foreign key (customer_id, source_id) references access_grant (customer_id, id) not valid,
        add constraint access_grant_made_of check (source_id is null
          or (source_id < id and profile = 'SupportPortalUser' and member_id is not null and given_in_capacity = 'SupportPortalUser')) not valid,
        add constraint access_grant_accepted check (accepted_at is null or source_id is not null) not valid,
        add constraint access_grant_permissions check (permissions is null or (profile = 'SupportPortalUser' and cardinality(permissions) > 0)) not valid;`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('alter table access_grant drop source_id, drop permissions, drop accepted_at;');
  }
}
