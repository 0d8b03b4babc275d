import type { MigrationInterface, QueryRunner } from 'typeorm';

const customer = `nullif(current_setting('app.customer', true), '')::uuid`;

const TABLES = `
  create table compromise_report (
    id uuid primary key,
    identity_id uuid not null references identity,
    reported_at timestamptz not null,
    suspected_since timestamptz not null,
    reason text not null,
    followed_at timestamptz
  );
  create index compromise_report_to_follow on compromise_report (reported_at) where followed_at is null;

  create table compromise (
    customer_id uuid not null references customer,
    id uuid not null,
    member_id uuid,
    client_id uuid,
    reported_by uuid,
    -- by phone: the agent who wrote it down
    recorded_by uuid references operator_agent,
    reported_at timestamptz not null,
    suspected_since timestamptz not null,
    reason text not null,
    letter_number text,
    letter_sent_on date,
    letter_received_on date,
    closed_at timestamptz,
    closed_by uuid,
    closing_reason text,
    version integer not null default 1,
    primary key (customer_id, id),
    foreign key (customer_id, member_id) references member (customer_id, id),
    foreign key (customer_id, client_id) references service_client (customer_id, id),
    foreign key (customer_id, reported_by) references member (customer_id, id),
    foreign key (customer_id, closed_by) references member (customer_id, id),
    constraint compromise_of_one check ((member_id is null) <> (client_id is null)),
    constraint compromise_told_by_one check ((reported_by is null) <> (recorded_by is null)),
    constraint compromise_suspected_before check (suspected_since <= reported_at),
    constraint compromise_letter_in_order check (letter_received_on >= letter_sent_on),
    constraint compromise_closed check ((closed_at is null) = (closed_by is null) and (closed_at is null) = (closing_reason is null))
  );`;

/**
 * A credential that is not its owner's alone any more is reported (GC-4.3-b, decision 0013). At a Customer a sign-in counts no more until its
 * password is younger than the report; an access token no more unless it is; both are asked at each request, so they stand in the global tables
 * that are read then. `compromise` is the case at the Customer; what somebody reports of himself waits in `compromise_report` until each of
 * his Customers has its case.
 * Locks: identity_customer and service_client_key for a moment (columns without a default); the tables are new.
 */
export class TellCompromisedCredentials1795909000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table identity_customer add reported_at timestamptz;
      alter table service_client_key add tokens_after timestamptz;

      ${TABLES}
      alter table compromise enable row level security;
      alter table compromise force row level security;
      create policy own_customer on compromise using (customer_id = ${customer}) with check (customer_id = ${customer});
      create constraint trigger ledger_is_complete after insert or update or delete on compromise
        deferrable initially deferred for each row execute function refuse_unrecorded_change();

      grant select, insert, update on compromise, compromise_report to app;
      grant select on compromise, compromise_report to backup;`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop table compromise;
      drop table compromise_report;
      alter table service_client_key drop tokens_after;
      alter table identity_customer drop reported_at;`);
  }
}
