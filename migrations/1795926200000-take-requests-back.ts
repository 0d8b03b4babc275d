import type { MigrationInterface, QueryRunner } from 'typeorm';

const answered = (...unanswered: string[]): string => `num_nulls(answer, answered_by, answered_at) = case when state in (${unanswered.map((state) => `'${state}'`).join(', ')}) then 3 else 0 end`;
const states = (...more: string[]): string => `state in (${['waiting', 'granted', 'refused', 'withdrawn', ...more].map((state) => `'${state}'`).join(', ')})`;

/**
 * GC-6.1: a request for consent that the operator has not answered can be taken back by the Customer; it stays, with who did so and when (decision 0026).
 * What ran before goes on: it writes none of the new columns. Down again it goes while no request has been taken back. Locks: document_consent while its
 * constraints are checked; there are few rows.
 */
export class TakeRequestsBack1795926200000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table document_consent
        add column taken_back_by uuid,
        add column taken_back_by_name text,
        add column taken_back_at timestamptz,
        add foreign key (customer_id, taken_back_by) references member (customer_id, id),
        drop constraint document_consent_state,
        drop constraint document_consent_answered,
        add constraint document_consent_state check (${states('takenBack')}),
        add constraint document_consent_answered check (${answered('waiting', 'takenBack')}),
        add constraint document_consent_taken_back check (num_nulls(taken_back_by, taken_back_by_name, taken_back_at) = case state when 'takenBack' then 0 else 3 end);`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table document_consent
        drop constraint document_consent_taken_back,
        drop constraint document_consent_answered,
        drop constraint document_consent_state,
        drop column taken_back_by, drop column taken_back_by_name, drop column taken_back_at,
        add constraint document_consent_state check (${states()}),
        add constraint document_consent_answered check (num_nulls(answer, answered_by, answered_at) = case state when 'waiting' then 3 else 0 end);`);
  }
}
