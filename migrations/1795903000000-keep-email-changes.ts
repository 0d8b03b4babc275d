import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A change of the address somebody signs in with waits here until it is confirmed and its veto window is over (decision 0009). A global
 * table: who somebody is, is of no single Customer. A change that has ended stays, to tell what became of it.
 * Locks: none that matter, the table is new.
 */
export class KeepEmailChanges1795903000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table email_change (
        id uuid primary key,
        realm text not null check (realm in ('customer', 'operator')),
        subject_id uuid not null,
        former_email text not null,
        email text not null,
        confirmation_hash bytea not null unique,
        veto_hash bytea not null unique,
        asked_at timestamptz not null,
        due_at timestamptz not null,
        confirmed_at timestamptz,
        approved_at timestamptz,
        ended_at timestamptz,
        outcome text check (outcome in ('effected', 'withdrawn', 'replaced', 'vetoed', 'taken', 'lapsed')),
        -- the Customers know the new address
        followed_at timestamptz,
        constraint email_change_ends_somehow check ((ended_at is null) = (outcome is null))
      );
      create unique index email_change_one_each on email_change (realm, subject_id) where ended_at is null;
      create index email_change_due on email_change (due_at) where ended_at is null;
      create index email_change_to_follow on email_change (ended_at) where outcome = 'effected' and followed_at is null;
      grant select, insert, update on email_change to app;
      grant select on email_change to backup;`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop table email_change');
  }
}
