import type { MigrationInterface, QueryRunner } from 'typeorm';

const customer = `nullif(current_setting('app.customer', true), '')::uuid`;

const TABLES = `
  -- One for each rule and Application of a Customer, from its last event; a later event moves it forward. What is due is read, by nobody made.
  create table rule_clock (
    customer_id uuid not null references customer,
    rule text not null,
    -- administration: the account itself
    application text not null,
    event text not null,
    day_zero date not null,
    due_on date not null,
    due_at timestamptz not null,
    -- the version of the rule pack by which it was counted: a later one does not move it
    pack text not null,
    -- false: what it was of has ended
    running boolean not null default true,
    primary key (customer_id, rule, application),
    constraint rule_clock_event check (event in ('registered', 'activated', 'used')),
    constraint rule_clock_forward check (due_on > day_zero)
  );
  create index rule_clock_due on rule_clock (due_at, customer_id, rule, application) where running;

  -- On which days a Customer used what: one row a day, however often.
  create table use_stamp (
    customer_id uuid not null references customer,
    application text not null,
    used_on date not null,
    used_at timestamptz not null,
    primary key (customer_id, application, used_on)
  );

  -- What the operator decided on a right that had become due, or was to be. Of one event the last one counts (GC-14.4: silence is no waiver).
  create table due_right_decision (
    customer_id uuid not null references customer,
    id uuid not null,
    rule text not null,
    application text not null,
    event text not null,
    day_zero date not null,
    due_on date not null,
    due_at timestamptz not null,
    pack text not null,
    decision text not null,
    reason text not null,
    review_on date,
    decided_by uuid not null references operator_agent,
    decided_at timestamptz not null,
    primary key (customer_id, id),
    constraint due_right_decided check (decision in ('exercised', 'waived', 'held', 'released')),
    constraint due_right_review check ((decision = 'held') = (review_on is not null))
  );
  create index due_right_decision_of on due_right_decision (customer_id, rule, application, day_zero, id);
  create index due_right_decision_newest on due_right_decision (decision, id);
  create index due_right_decision_review on due_right_decision (review_on, id) where decision = 'held';
  create unique index due_right_once on due_right_decision (customer_id, rule, application, day_zero) where decision in ('exercised', 'waived');`;

/** As `kernel/term` counts: from the next day to the eve of its number, or the last day of a month that lacks it. */
const eve = (from: string, months: number): string => `(select case when extract(day from behind) = extract(day from ${from} + 1) then behind - 1 else behind end from (select (${from} + 1 + interval '${months} months')::date behind) x)`;
const counted = (rows: string, months: number): string => `
  insert into rule_clock (customer_id, rule, application, event, day_zero, due_on, due_at, pack)
    select customer_id, rule, application, event, day_zero, due_on, (due_on + 1)::timestamp at time zone 'Europe/Brussels', 'neutral-1'
    from (select r.*, ${eve('r.day_zero', months)} due_on from (${rows}) r) counted;`;

/** Row-level security holds for the owner, too: one Customer after the other. */
const FILL = `
  do $$
  declare each record;
  begin
    for each in select id from customer_directory where state <> 'ended' loop
      perform set_config('app.customer', each.id::text, true);
      ${counted(`select c.customer_id, 'GC-2.2.3-a' rule, 'administration' application, 'registered' event, (now() at time zone 'Europe/Brussels')::date day_zero from customer c`, 12)}
      ${counted(`select s.customer_id, 'GC-2.2.3-c' rule, s.application, 'activated' event, (now() at time zone 'Europe/Brussels')::date day_zero
        from subscription s where s.ends_at is null and s.state = 'active' and s.application <> 'online-invoice'`, 6)}
    end loop;
    perform set_config('app.customer', '', true);
  end $$;`;

const NAMES = ['rule_clock', 'use_stamp', 'due_right_decision'];

/**
 * GC-2.2.3: since when an account and each Application is unused, and what the operator decided on the right that follows (decision 0017). What was used
 * before is not known, so for Customers of before the time begins today.
 * The version before registers by the key that is replaced here, and starts no clocks: install with all nodes stopped. Locks: customer, operator_agent and
 * customer_directory while it runs, a moment for each Customer. There is no way down once a number was registered anew.
 */
export class KeepClocks1795916000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`${TABLES}
      ${NAMES.map((table) => `
        alter table ${table} enable row level security;
        alter table ${table} force row level security;
        create policy own_customer on ${table} using (customer_id = ${customer}) with check (customer_id = ${customer});
        grant select, insert, update on ${table} to app;
        grant select on ${table} to backup;`).join('')}
      ${FILL}
      revoke update on use_stamp, due_right_decision from app;
      grant select on rule_clock, due_right_decision to operator;
      create policy queue on rule_clock for select to operator using (true);
      create policy queue on due_right_decision for select to operator using (true);

      -- an ended Customer may open a new account
      alter table customer_directory drop constraint customer_directory_enterprise_number_key;
      create unique index customer_directory_enterprise_number on customer_directory (enterprise_number) where state <> 'ended';`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop index customer_directory_enterprise_number;
      alter table customer_directory add constraint customer_directory_enterprise_number_key unique (enterprise_number);
      drop table due_right_decision, use_stamp, rule_clock;`);
  }
}
