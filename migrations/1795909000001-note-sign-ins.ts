import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A sign-in that its owner should look at is told to him: the first from a kind of device, or one after many wrong tries (S26, decision 0013).
 * Nothing new is kept of anybody but why it was told; which kinds were there before, the sessions themselves say. The mail has a link that
 * reports the sign-in without being signed in.
 * Locks: session while its index is built (a second at a million), one_time_link to read it once.
 */
export class NoteSignIns1795909000001 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table session add noted text check (noted in ('newDevice', 'afterFailures'));
      create index session_of_subject on session (realm, subject_id) include (user_agent);
      alter table one_time_link drop constraint one_time_link_purpose_check,
        add constraint one_time_link_purpose_check check (purpose in ('invitation', 'password-reset', 'sign-in-report'));`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      delete from one_time_link where purpose = 'sign-in-report';
      alter table one_time_link drop constraint one_time_link_purpose_check,
        add constraint one_time_link_purpose_check check (purpose in ('invitation', 'password-reset'));
      drop index session_of_subject;
      alter table session drop noted;`);
  }
}
