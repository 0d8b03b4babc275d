import type { MigrationInterface, QueryRunner } from 'typeorm';

const data = `case when current_setting('app.customer_data', true) = '1' then nullif(current_setting('app.customer', true), '')::uuid end`;

const CONSENTS = `
  create sequence consent_number;

  -- GC-6.1: may a third party use this document, and rely on it? Asked for by the Customer, answered in writing by the operator, who can end it for the future.
  create table document_consent (
    customer_id uuid not null references customer,
    id uuid not null,
    document_id uuid not null,
    case_number text not null,
    third_party text not null,
    enterprise_number text,
    purpose text not null,
    -- its last day, and the first instant behind that: from there on it has expired, and nobody writes that down
    until_on date not null,
    ends_at timestamptz not null,
    document_sha256 text not null,
    asked_by uuid not null,
    by_name text not null,
    asked_at timestamptz not null,
    state text not null,
    answer text,
    conditions text,
    answered_by uuid references operator_agent,
    answered_at timestamptz,
    withdrawal text,
    withdrawn_by uuid references operator_agent,
    withdrawn_at timestamptz,
    version integer not null default 1,
    primary key (customer_id, id),
    unique (customer_id, case_number),
    foreign key (customer_id, document_id) references document (customer_id, id),
    foreign key (customer_id, asked_by) references member (customer_id, id),
    constraint document_consent_state check (state in ('waiting', 'granted', 'refused', 'withdrawn')),
    constraint document_consent_answered check (num_nulls(answer, answered_by, answered_at) = case state when 'waiting' then 3 else 0 end),
    constraint document_consent_conditions check (conditions is null or state in ('granted', 'withdrawn')),
    constraint document_consent_withdrawn check (num_nulls(withdrawal, withdrawn_by, withdrawn_at) = case state when 'withdrawn' then 0 else 3 end)
  );
  create index document_consent_of_document on document_consent (customer_id, document_id, id);
  create index document_consent_asked on document_consent (state, asked_at, customer_id, id);
  create index document_consent_ending on document_consent (state, ends_at, customer_id, id);`;

/** What an agent sees across Customers: that an answer is wanted; never who the third party is, or what for. */
const QUEUED = 'customer_id, id, document_id, case_number, asked_at, until_on, ends_at, state, version';

/**
 * Consents of the operator to the use of a document by a third party (GC-6.1, decision 0026). Expand-only. Locks: customer, document, member and
 * operator_agent for a moment, since the new table refers to them.
 */
export class KeepConsents1795925000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`${CONSENTS}
      alter table document_consent enable row level security;
      alter table document_consent force row level security;
      create policy own_customer on document_consent using (customer_id = ${data}) with check (customer_id = ${data});
      create constraint trigger ledger_is_complete after insert or update or delete on document_consent
        deferrable initially deferred for each row execute function refuse_unrecorded_change();
      grant select, insert, update on document_consent to app;
      grant usage on sequence consent_number to app;
      grant select on document_consent to backup;
      grant select on sequence consent_number to backup;
      grant select (${QUEUED}) on document_consent to operator;
      create policy queue on document_consent for select to operator using (true);`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop table document_consent;
      drop sequence consent_number;`);
  }
}
