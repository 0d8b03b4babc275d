import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * An outage that nobody could record (GC-6.2, decision 0018): whichever node runs notes that the portal is there, by the clock of the database. What lies
 * between two of these notes is an outage of all nodes; it is kept until every term that it reaches is extended. An extension of its own has no agent. What
 * ran before goes on: it writes agents. Down again it goes while none was noticed. Locks: document_extension for a moment.
 */
export class NoticeOutages1795926300000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table portal_heartbeat (
        one boolean primary key default true check (one),
        beat_at timestamptz not null
      );
      create table portal_outage (
        id uuid primary key,
        out_since timestamptz not null,
        out_until timestamptz not null,
        -- every term that it reaches is extended
        settled_at timestamptz,
        constraint portal_outage_forward check (out_until > out_since)
      );
      create index portal_outage_open on portal_outage (out_until) where settled_at is null;
      grant select, insert, update on portal_heartbeat, portal_outage to app;
      grant select on portal_heartbeat, portal_outage to backup;
      alter table document_extension alter column extended_by drop not null;`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table document_extension alter column extended_by set not null;
      drop table portal_outage, portal_heartbeat;`);
  }
}
