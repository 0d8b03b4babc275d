import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The last day in Brussels: an end is exclusive. */
const LAST_DAY = `((m.ends_at - interval '1 millisecond') at time zone 'Europe/Brussels')::date`;

/**
 * GC-9.2-a, GC-9.2-b: of the links that were there, an end that was known from the beginning, which has no reason, makes an employment fixed; all others are indefinite, under notice or
 * ended where there is a reason. What is derived of all is no change that a Customer made, so no ledger tells it. And each last day to come gets the job that announces it, as those
 * that became known since have: a day that was announced is not announced again.
 * Locks: member against writers while its rows are written, some seconds at a million; readers wait for a moment only.
 */
export class DeriveTermsOfEmployment1796000000801 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table member no force row level security, disable trigger user;
      update member set term = case when ends_at is not null and end_reason is null then 'fixed' else 'indefinite' end where link = 'employment' and term is null;
      do $$ begin
        if to_regclass('jobs.queue') is not null then -- a new database has no jobs yet, and no people
          perform jobs.create_queue('link-end', '{"policy": "standard"}');
          insert into jobs.job (name, data, retry_limit, retry_delay, start_after)
            select 'link-end', jsonb_build_object('customerId', d.customer_id, 'day', d.day), 100, 30, greatest(now(), (d.day - 14 + time '08:00') at time zone 'Europe/Brussels')
            from (select distinct m.customer_id, ${LAST_DAY} as day from member m where m.ends_at > now() and m.starts_at < m.ends_at) d;
        end if;
      end $$;
      -- the term also where rows are written past all other triggers, as by a restore
      alter table member force row level security, enable trigger user, enable always trigger say_term_of_employment;`);
  }

  /** The column goes with the migration before; a job for a day that was told tells nobody. */
  async down(): Promise<void> {}
}
