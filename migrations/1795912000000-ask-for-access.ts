import type { MigrationInterface, QueryRunner } from 'typeorm';

const customer = `nullif(current_setting('app.customer', true), '')::uuid`;

const TABLE = `
  create table access_request (
    customer_id uuid not null references customer,
    id uuid not null,
    member_id uuid not null,
    permission text not null,
    -- none: the whole Customer
    cost_centre_id uuid,
    billing_account_id uuid,
    line_id uuid,
    reason text not null,
    wished_until timestamptz,
    due_at timestamptz not null,
    state text not null,
    answered_by uuid,
    answered_at timestamptz,
    answered_in_capacity text,
    answer_reason text,
    grant_id uuid,
    reminded_at timestamptz,
    overdue_told_at timestamptz,
    recorded_at timestamptz not null,
    version integer not null default 1,
    primary key (customer_id, id),
    foreign key (customer_id, member_id) references member (customer_id, id),
    foreign key (customer_id, answered_by) references member (customer_id, id),
    foreign key (customer_id, grant_id) references access_grant (customer_id, id),
    foreign key (customer_id, cost_centre_id) references cost_centre (customer_id, id),
    foreign key (customer_id, billing_account_id) references billing_account (customer_id, id),
    foreign key (customer_id, line_id) references line (customer_id, id),
    constraint access_request_state check (state in ('waiting', 'granted', 'declined', 'withdrawn', 'lapsed')),
    constraint access_request_on_one_part check (num_nonnulls(cost_centre_id, billing_account_id, line_id) <= 1),
    constraint access_request_due_after check (due_at > recorded_at),
    constraint access_request_granted check ((state = 'granted') = (grant_id is not null)),
    constraint access_request_answered check ((state in ('granted', 'declined', 'withdrawn')) = (answered_at is not null) and (answered_at is null) = (answered_by is null)),
    -- I2: whoever asks, or whoever he is under that member id, answers nothing but by withdrawing
    constraint access_request_not_by_oneself check (state = 'withdrawn' or answered_by is distinct from member_id)
  );
  create unique index access_request_once on access_request
    (customer_id, member_id, permission, coalesce(cost_centre_id, billing_account_id, line_id, '00000000-0000-0000-0000-000000000000')) where state = 'waiting';
  create index access_request_of_member on access_request (customer_id, member_id, id);
  create index access_request_waiting on access_request (customer_id, id) where state = 'waiting';`;

/**
 * Who is refused for want of a grant asks for it, and whoever could give it answers (decision 0015). Nobody is named in the row: who may answer
 * follows from the rights of that moment. Locks: none of before; the table is new.
 */
export class AskForAccess1795912000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`${TABLE}
      alter table access_request enable row level security;
      alter table access_request force row level security;
      create policy own_customer on access_request using (customer_id = ${customer}) with check (customer_id = ${customer});
      create constraint trigger ledger_is_complete after insert or update or delete on access_request
        deferrable initially deferred for each row execute function refuse_unrecorded_change();

      grant select, insert, update on access_request to app;
      grant select on access_request to backup;`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop table access_request');
  }
}
