import type { MigrationInterface, QueryRunner } from 'typeorm';

const customer = `nullif(current_setting('app.customer', true), '')::uuid`;

const TABLES = `
  -- GC-9.2-c: what a third party may do for the Customer, on which part and until when. Active is a comparison with now; nobody writes that down.
  create table mandate (
    customer_id uuid not null references customer,
    id uuid not null,
    third_party text not null,
    -- BE and an enterprise number, or another country and what its register says: by it the operator blocks a third party everywhere
    third_party_number text not null,
    sub_profile_id uuid not null,
    starts_at timestamptz not null,
    ends_at timestamptz not null,
    reason text not null,
    drafted_by uuid not null,
    drafted_at timestamptz not null,
    -- which one it is: its parts are those of the same number
    draft integer not null default 1,
    -- the written notice to the operator, and from when on it could be active (Q7)
    notified_by uuid,
    notified_at timestamptz,
    active_from timestamptz,
    ended_by uuid,
    ended_at timestamptz,
    end_reason text,
    refused_by uuid references operator_agent,
    refused_at timestamptz,
    refusal text,
    version integer not null default 1,
    primary key (customer_id, id),
    foreign key (customer_id, sub_profile_id) references sub_profile (customer_id, id),
    foreign key (customer_id, drafted_by) references member (customer_id, id),
    foreign key (customer_id, notified_by) references member (customer_id, id),
    foreign key (customer_id, ended_by) references member (customer_id, id),
    constraint mandate_in_order check (starts_at < ends_at),
    constraint mandate_notified check (num_nulls(notified_by, notified_at, active_from) in (0, 3) and active_from >= notified_at),
    constraint mandate_ended check (num_nulls(ended_by, ended_at, end_reason) in (0, 3)),
    constraint mandate_refused check (num_nulls(refused_by, refused_at, refusal) in (0, 3) and (refused_at is null or notified_at is not null))
  );
  create index mandate_notified_newest on mandate (notified_at, customer_id, id) where notified_at is not null;
  create index mandate_of_number on mandate (third_party_number);

  create table mandate_scope (
    customer_id uuid not null,
    id uuid not null,
    mandate_id uuid not null,
    draft integer not null,
    cost_centre_id uuid,
    billing_account_id uuid,
    line_id uuid,
    primary key (customer_id, id),
    foreign key (customer_id, mandate_id) references mandate (customer_id, id),
    foreign key (customer_id, cost_centre_id) references cost_centre (customer_id, id),
    foreign key (customer_id, billing_account_id) references billing_account (customer_id, id),
    foreign key (customer_id, line_id) references line (customer_id, id),
    constraint mandate_scope_one_part check (num_nonnulls(cost_centre_id, billing_account_id, line_id) = 1)
  );
  create index mandate_scope_mandate on mandate_scope (customer_id, mandate_id, draft);

  -- The operator refuses everything that a third party has or will have, at whichever Customer, until he lifts it.
  create table third_party_block (
    id uuid primary key,
    number text not null,
    reason text not null,
    blocked_by uuid not null references operator_agent,
    blocked_at timestamptz not null,
    ended_by uuid references operator_agent,
    ended_at timestamptz,
    end_reason text,
    constraint third_party_block_ended check (num_nulls(ended_by, ended_at, end_reason) in (0, 3))
  );
  create unique index third_party_block_once on third_party_block (number) where ended_at is null;`;

/** What an agent sees across Customers: that a mandate was notified, and of whom; what it is for he reads at the Customer. */
const QUEUED = 'customer_id, id, third_party, third_party_number, starts_at, ends_at, notified_at, active_from, ended_at, refused_at, version';

/**
 * Mandates of third parties (GC-9.2-c, decision 0029). Whoever acts by one is a member whose link names it. The version before would take a link by mandate for one of
 * its own and knows no refusal: install with all nodes stopped. Locks: member and access_grant's neighbours for a moment; the rows of member are checked by the next migration.
 */
export class KeepMandates1796000000100 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`${TABLES}
      alter table member
        add column mandate_id uuid,
        drop constraint member_link_check,
        add constraint member_link_check check (link in ('employment', 'civilService', 'directorship', 'mandate')) not valid,
        add constraint member_by_mandate check ((link = 'mandate') = (mandate_id is not null) and (mandate_id is null or ends_at is not null)) not valid,
        add constraint member_mandate foreign key (customer_id, mandate_id) references mandate (customer_id, id) not valid;
      create index member_of_mandate on member (customer_id, mandate_id, identity_id) where mandate_id is not null;
      ${['mandate', 'mandate_scope'].map((table) => `
      alter table ${table} enable row level security;
      alter table ${table} force row level security;
      create policy own_customer on ${table} using (customer_id = ${customer}) with check (customer_id = ${customer});
      create constraint trigger ledger_is_complete after insert or update or delete on ${table}
        deferrable initially deferred for each row execute function refuse_unrecorded_change();
      grant select on ${table} to backup;`).join('')}
      grant select, insert, update on mandate, mandate_scope to app;
      grant select, insert, update (ended_by, ended_at, end_reason) on third_party_block to app;
      grant select on third_party_block to operator, backup;
      grant select (${QUEUED}) on mandate to operator;
      create policy queue on mandate for select to operator using (notified_at is not null);`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop index member_of_mandate;
      alter table member drop constraint member_mandate, drop constraint member_by_mandate, drop column mandate_id, drop constraint member_link_check,
        add constraint member_link_check check (link in ('employment', 'civilService', 'directorship'));
      drop table third_party_block, mandate_scope, mandate;`);
  }
}
