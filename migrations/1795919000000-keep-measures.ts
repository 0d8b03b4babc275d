import type { MigrationInterface, QueryRunner } from 'typeorm';

const SET_CUSTOMER = `nullif(current_setting('app.customer', true), '')::uuid`;

const TABLES = `
  create sequence measure_number;

  -- In force until somebody ends it: a review date that has passed changes nothing by itself.
  create table measure (
    id uuid primary key,
    -- what whoever is refused is told, and nothing else
    case_number text not null unique,
    -- null: everywhere
    customer_id uuid references customer_directory,
    kind text not null,
    identity_id uuid references identity,
    client_id uuid references service_client_key,
    application text,
    network cidr,
    -- as its decider named it: an address, a name, a range
    subject text not null,
    ground text not null,
    evidence text not null,
    taken_by uuid not null references operator_agent,
    taken_at timestamptz not null,
    -- the last legal day on which it does not wait for a review
    review_on date not null,
    ended_at timestamptz,
    ended_by uuid references operator_agent,
    ending_reason text,
    constraint measure_ground check (ground in ('security', 'integrity', 'working', 'fraud', 'suspicionOfFraud')),
    constraint measure_of_its_kind check (kind in ('person', 'client', 'account', 'application', 'network')
      and (kind = 'person') = (identity_id is not null) and (kind = 'client') = (client_id is not null)
      and (kind = 'application') = (application is not null) and (kind = 'network') = (network is not null)),
    constraint measure_somewhere check (customer_id is not null or kind in ('person', 'network')),
    constraint measure_ended check ((ended_at is null) = (ended_by is null) and (ended_at is null) = (ending_reason is null) and ended_at >= taken_at)
  );
  -- asked by every request: nothing of it waits for more than its own few rows
  create index measure_of_person on measure (identity_id) where identity_id is not null;
  create index measure_of_client on measure (client_id) where client_id is not null;
  create index measure_of_network on measure using gist (network inet_ops) where ended_at is null and network is not null;
  create unique index measure_once on measure (kind, customer_id, identity_id, client_id, application, network) nulls not distinct where ended_at is null;
  create index measure_of_customer on measure (customer_id, kind);
  create index measure_by_review on measure (review_on, id) where ended_at is null;
  create index measure_newest on measure (id) where ended_at is not null;

  -- A later review date, and why: the one before stays readable.
  create table measure_review (
    id uuid primary key,
    measure_id uuid not null references measure,
    review_on_before date not null,
    review_on date not null,
    reason text not null,
    reviewed_by uuid not null references operator_agent,
    reviewed_at timestamptz not null,
    constraint measure_review_later check (review_on > review_on_before)
  );
  create index measure_review_of on measure_review (measure_id, id);`;

/**
 * GC-2.2.4: the register of security measures (decision 0020). It is the operator's own, so it stands among the global tables; what is about one Customer
 * shows in that Customer's transactions only, and does not commit without an entry in its ledger.
 * Expand-only: the tables are new. The version before knows no measures and would let in whom one keeps out: install with all nodes stopped.
 */
export class KeepMeasures1795919000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`${TABLES}
      alter table measure enable row level security;
      alter table measure force row level security;
      create policy here_or_everywhere on measure to app using (customer_id is null or customer_id = ${SET_CUSTOMER}) with check (customer_id is null or customer_id = ${SET_CUSTOMER});
      create policy register on measure for select to operator using (true);
      create constraint trigger measure_is_told after insert or update of ended_at on measure
        deferrable initially deferred for each row when (new.customer_id is not null) execute function refuse_unrecorded_change();

      grant select, insert, update (review_on, ended_at, ended_by, ending_reason) on measure to app;
      grant select, insert on measure_review to app;
      grant usage on sequence measure_number to app;
      grant select on measure, measure_review to operator;
      grant select on measure, measure_review, measure_number to backup;`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop table measure_review, measure;
      drop sequence measure_number;`);
  }
}
