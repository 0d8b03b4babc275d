import type { MigrationInterface, QueryRunner } from 'typeorm';

const customer = `nullif(current_setting('app.customer', true), '')::uuid`;

/** From its begin to its end, or to where it was ended; nothing where that was before it began. */
const STANDS = `tstzrange(starts_at, greatest(starts_at, least(ends_at, ended_at)))`;

const TABLE = `
  create table deputy (
    customer_id uuid not null references customer,
    id uuid not null,
    for_member_id uuid not null,
    deputy_member_id uuid not null,
    capacity text not null check (capacity in ('AccessOwner', 'AccessManager')),
    starts_at timestamptz not null,
    ends_at timestamptz not null,
    reason text not null,
    named_by uuid not null,
    named_in_capacity text not null,
    recorded_at timestamptz not null,
    ended_at timestamptz,
    -- null also where the operator did it
    ended_by uuid,
    end_cause text check (end_cause in ('endedEarly', 'capacityTaken')),
    end_reason text,
    version integer not null default 1,
    primary key (customer_id, id),
    foreign key (customer_id, for_member_id) references member (customer_id, id),
    foreign key (customer_id, deputy_member_id) references member (customer_id, id),
    foreign key (customer_id, named_by) references member (customer_id, id),
    foreign key (customer_id, ended_by) references member (customer_id, id),
    constraint deputy_of_another check (for_member_id <> deputy_member_id),
    constraint deputy_in_order check (starts_at < ends_at),
    constraint deputy_ended check ((ended_at is null) = (end_cause is null) and (ended_at is null) = (end_reason is null)),
    constraint deputy_one_for_each exclude using gist (customer_id with =, for_member_id with =, capacity with =, ${STANDS} with &&),
    constraint deputy_for_one_each exclude using gist (customer_id with =, deputy_member_id with =, capacity with =, ${STANDS} with &&)
  );
  create index deputy_for on deputy (customer_id, for_member_id);
  create index deputy_by on deputy (customer_id, deputy_member_id);`;

/**
 * Dated stand-ins for the Access Owner or a Manager (GC-8.2-b(5), decision 0014). Nobody has two at once for the same, or stands in for two.
 * Locks: none, the table is new.
 */
export class NameDeputies1795911000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      ${TABLE}
      alter table deputy enable row level security;
      alter table deputy force row level security;
      create policy own_customer on deputy using (customer_id = ${customer}) with check (customer_id = ${customer});
      create constraint trigger ledger_is_complete after insert or update or delete on deputy
        deferrable initially deferred for each row execute function refuse_unrecorded_change();
      grant select, insert, update on deputy to app;
      grant select on deputy to backup;`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop table deputy');
  }
}
