import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A file that was brought for an objection which never named it is removed after a day (decision 0018). It is given up first, which an objection can
 * undo no more, then taken out of the store, then its row goes: whatever stops in between is found again by the next round. The role of the server may
 * delete such rows and no others. Expand-only: a server of before that names a file given up is refused by the constraint. Locks: document_file for
 * a moment, its rows are checked by the next migration, and against writing while its index is built; where there are millions already, build it
 * CONCURRENTLY before, under this name.
 */
export class GiveUpFiles1795926100000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table document_file
        add column given_up_at timestamptz,
        add constraint document_file_given_up check (given_up_at is null or (for_document_id is not null and objection_id is null)) not valid;
      create index if not exists document_file_unnamed on document_file (brought_at, customer_id) where for_document_id is not null and objection_id is null;
      grant delete on document_file to app;
      create policy given_up on document_file as restrictive for delete to app using (given_up_at is not null);
      grant select (customer_id, for_document_id, objection_id, brought_at) on document_file to operator;
      create policy queue on document_file for select to operator using (true);`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop policy queue on document_file;
      revoke select (customer_id, for_document_id, objection_id, brought_at) on document_file from operator;
      drop policy given_up on document_file;
      revoke delete on document_file from app;
      drop index document_file_unnamed;
      alter table document_file drop constraint document_file_given_up, drop column given_up_at;`);
  }
}
