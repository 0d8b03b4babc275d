import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A notice goes by mail or as a short message: which way, stands in the ledger of notices, and what the gateway brings back is recorded without an agent. The number
 * that somebody has confirmed for it is his, and of no single Customer; one that was removed stays, since the proof of silence asks where somebody was ever reached.
 * Locks: mail, for a moment; its rows are checked by the next migration. A version before sends every row as mail: SMS_URL is set once all nodes are of this one.
 */
export class TellBySms1795927000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table mail add transport text not null default 'mail',
        add constraint mail_transport_known check (transport in ('mail', 'sms')) not valid;
      alter table mail drop constraint mail_bounce_whole,
        add constraint mail_bounce_whole check ((bounced_at is null) = (bounce is null) and (bounced_at is null) = (bounce_recorded_by is null) or transport = 'sms' and bounced_at is not null and bounce is not null) not valid;
      create table mobile_number (
        id uuid primary key,
        realm text not null check (realm in ('customer', 'operator')),
        subject_id uuid not null,
        number text not null check (number ~ '^[+][1-9][0-9]{6,14}$'),
        code_digest bytea not null,
        asked_at timestamptz not null,
        confirmed_at timestamptz,
        ended_at timestamptz
      );
      create unique index mobile_number_in_use on mobile_number (realm, subject_id) where confirmed_at is not null and ended_at is null;
      create unique index mobile_number_asked on mobile_number (realm, subject_id) where confirmed_at is null and ended_at is null;
      create index mobile_number_ever on mobile_number (subject_id) where confirmed_at is not null;
      grant select, insert, update on mobile_number to app;
      grant select on mobile_number to backup;`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop table mobile_number;
      alter table mail drop constraint mail_bounce_whole;
      delete from mail where transport = 'sms';
      alter table mail add constraint mail_bounce_whole check ((bounced_at is null) = (bounce is null) and (bounced_at is null) = (bounce_recorded_by is null)), drop transport;`);
  }
}
