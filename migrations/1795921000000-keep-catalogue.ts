import type { MigrationInterface, QueryRunner } from 'typeorm';

const customer = `nullif(current_setting('app.customer', true), '')::uuid`;

const ANNOUNCED = `
  -- GC-7: what an Application costs from a day on, as the operator announced it; nothing is changed or taken back, a later version follows. None: free.
  create table price_notice (
    application text not null,
    version integer not null check (version > 0),
    amount_cents integer not null check (amount_cents >= 0),
    effective_on date not null,
    -- the last day without charge
    trial_until date,
    -- the separate contract under which it is paid
    agreement text,
    announced_by uuid not null references operator_agent,
    announced_at timestamptz not null,
    primary key (application, version),
    constraint price_notice_paid_under_contract check (amount_cents = 0 or agreement is not null),
    constraint price_notice_trial check (trial_until >= effective_on)
  );

  -- GC-4.7: a service of somebody else that the portal leads to, as its supplier offers it; the operator is no party. The newest version counts.
  create table third_party_terms (
    code text not null,
    version integer not null check (version > 0),
    name text not null,
    supplier text not null,
    url text not null,
    terms text not null,
    fee text not null,
    data_shared text not null,
    announced_by uuid not null references operator_agent,
    announced_at timestamptz not null,
    primary key (code, version)
  );
  grant select, insert on price_notice, third_party_terms to app;
  grant select on price_notice, third_party_terms to backup;
  grant select on price_notice to operator;`;

const OF_A_CUSTOMER = `
  create table application_request (
    customer_id uuid not null references customer,
    id uuid not null,
    application text not null,
    kind text not null,
    message text,
    state text not null,
    asked_by uuid not null,
    asked_in_capacity text not null,
    asked_at timestamptz not null,
    -- an agent; none where the Customer withdrew it
    answered_by uuid references operator_agent,
    answered_at timestamptz,
    answer_reason text,
    primary key (customer_id, id),
    foreign key (customer_id, asked_by) references member (customer_id, id),
    constraint application_request_kind check (kind in ('activation', 'reactivation')),
    constraint application_request_state check (state in ('waiting', 'activated', 'declined', 'withdrawn')),
    constraint application_request_answered check ((state = 'waiting') = (answered_at is null) and (state in ('activated', 'declined')) = (answered_by is not null))
  );
  create unique index application_request_once on application_request (customer_id, application) where state = 'waiting';
  create index application_request_newest on application_request (customer_id, application, id);
  create index application_request_queue on application_request (state, id);

  create table price_acceptance (
    customer_id uuid not null references customer,
    id uuid not null,
    application text not null,
    price_version integer not null,
    accepted_by uuid not null,
    accepted_in_capacity text not null,
    accepted_at timestamptz not null,
    primary key (customer_id, id),
    unique (customer_id, application, price_version),
    foreign key (application, price_version) references price_notice,
    foreign key (customer_id, accepted_by) references member (customer_id, id)
  );

  -- Between the Customer and the supplier.
  create table third_party_acceptance (
    customer_id uuid not null references customer,
    id uuid not null,
    code text not null,
    terms_version integer not null,
    accepted_by uuid not null,
    accepted_in_capacity text not null,
    accepted_at timestamptz not null,
    primary key (customer_id, id),
    unique (customer_id, code, terms_version),
    foreign key (code, terms_version) references third_party_terms,
    foreign key (customer_id, accepted_by) references member (customer_id, id)
  );`;

const NAMES = ['application_request', 'price_acceptance', 'third_party_acceptance'];

/**
 * Applications that are asked for, what they cost, and services of third parties (decision 0022). Expand-only: what ran before neither reads nor writes
 * these. Locks: the subscription table while its index is made, one scan of it.
 */
export class KeepCatalogue1795921000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`${ANNOUNCED}
      ${OF_A_CUSTOMER}
      ${NAMES.map((table) => `
        alter table ${table} enable row level security;
        alter table ${table} force row level security;
        create policy own_customer on ${table} using (customer_id = ${customer}) with check (customer_id = ${customer});
        create constraint trigger ledger_is_complete after insert or update or delete on ${table}
          deferrable initially deferred for each row execute function refuse_unrecorded_change();
        grant select, insert on ${table} to app;
        grant select on ${table} to backup;`).join('')}
      grant update on application_request to app;
      grant select on application_request, price_acceptance to operator;
      create policy queue on application_request for select to operator using (true);
      create policy queue on price_acceptance for select to operator using (true);
      create index subscription_running on subscription (application, customer_id) where ends_at is null;`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop index subscription_running;
      drop table third_party_acceptance, price_acceptance, application_request, third_party_terms, price_notice;`);
  }
}
