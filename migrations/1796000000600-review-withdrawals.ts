import type { MigrationInterface, QueryRunner } from 'typeorm';

const TO_REVIEW = 'case when withdrawn_at is null then reviewed_at is null else reviewed_at is not null and withdrawal_reviewed_at is null end';

const stays = (reviewed: string, withdrawn: string): string => `
  create or replace function ownership_fact_stays() returns trigger language plpgsql as $$
  begin
    if tg_op = 'DELETE' or ${withdrawn} or (old.reviewed_at is not null and (new.reviewed_by, new.reviewed_at) is distinct from (old.reviewed_by, old.reviewed_at))
      or to_jsonb(new) - '{${reviewed}}'::text[] is distinct from to_jsonb(old) - '{${reviewed}}'::text[] then
      raise exception 'an ownership fact stays as it was recorded';
    end if;
    return new;
  end $$;`;

const BEFORE = 'reviewed_by,reviewed_at,withdrawn_by,withdrawn_at,withdrawn_because';
const WITHDRAWN_STAYS = `(old.withdrawn_at is not null and (old.withdrawal_reviewed_at is not null
      or to_jsonb(new) - '{withdrawal_reviewed_by,withdrawal_reviewed_at}'::text[] is distinct from to_jsonb(old) - '{withdrawal_reviewed_by,withdrawal_reviewed_at}'::text[]))`;

/**
 * GC-9.1-e: what was reviewed and then withdrawn, or corrected, counts by reviewed facts until another agent reviewed that. What was withdrawn before waits for a review from now on.
 * The index of what waits is made anew, which holds writes to ownership_fact for as long; its rows are few.
 */
export class ReviewWithdrawals1796000000600 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table ownership_fact
        add column withdrawal_reviewed_by uuid references operator_agent,
        add column withdrawal_reviewed_at timestamptz,
        add constraint ownership_fact_withdrawal_reviewed check ((withdrawal_reviewed_at is null) = (withdrawal_reviewed_by is null)
          and (withdrawal_reviewed_at is null or (withdrawn_at is not null and reviewed_at is not null and withdrawal_reviewed_at >= withdrawn_at)) and withdrawal_reviewed_by <> withdrawn_by);
      drop index ownership_fact_to_review;
      create index ownership_fact_to_review on ownership_fact (id) where ${TO_REVIEW};
      ${stays(`${BEFORE},withdrawal_reviewed_by,withdrawal_reviewed_at`, WITHDRAWN_STAYS)}
      grant update (withdrawal_reviewed_by, withdrawal_reviewed_at) on ownership_fact to app;`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop index ownership_fact_to_review;
      create index ownership_fact_to_review on ownership_fact (id) where reviewed_at is null and withdrawn_at is null;
      alter table ownership_fact drop column withdrawal_reviewed_by, drop column withdrawal_reviewed_at;
      ${stays(BEFORE, 'old.withdrawn_at is not null')}`);
  }
}
