import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A legal entity is renamed: each name from a day on, as it was known at an instant (decision 0028). The name in legal_entity is the last one. Every name that is there holds from ever on.
 * Expand only; it locks legal_entity and operator_agent for a moment.
 */
export class NameLegalEntities1796000000750 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table legal_entity_name (
        id uuid primary key,
        entity_id uuid not null references legal_entity,
        name text not null,
        name_key text collate "C" not null generated always as (folded(name)) stored,
        -- its first day; null: the name under which it was recorded, from ever on
        valid_from date,
        source text,
        recorded_by uuid not null references operator_agent,
        recorded_at timestamptz not null,
        constraint legal_entity_name_source check ((valid_from is null) = (source is null))
      );
      create index legal_entity_name_of_entity on legal_entity_name (entity_id, valid_from, recorded_at);
      create unique index legal_entity_name_first on legal_entity_name (entity_id) where valid_from is null;
      create index legal_entity_name_renamed on legal_entity_name (entity_id) where valid_from is not null;
      insert into legal_entity_name (id, entity_id, name, recorded_by, recorded_at) select gen_random_uuid(), id, name, recorded_by, recorded_at from legal_entity;
      grant select, insert on legal_entity_name to app;
      grant update (name) on legal_entity to app;
      grant select on legal_entity_name to backup;`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      revoke update (name) on legal_entity from app;
      drop table legal_entity_name;`);
  }
}
