import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A person's secret address of a calendar, for the capacity in which he made it. It carries no right: what it shows is computed at each fetch. Of the
 * secret there is the digest only. No customer data: a Manager has one, too. Locks: none, the table is new.
 */
export class KeepCalendarFeeds1795923000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table calendar_feed (
        customer_id uuid not null references customer,
        id uuid not null,
        member_id uuid not null,
        capacity text not null check (capacity in ('AccessOwner', 'AccessManager', 'SupportPortalUser', 'ServiceUser')),
        token_hash bytea not null check (length(token_hash) = 32),
        made_at timestamptz not null,
        ended_at timestamptz check (ended_at >= made_at),
        primary key (customer_id, id),
        foreign key (customer_id, member_id) references member (customer_id, id)
      );
      create unique index calendar_feed_one on calendar_feed (customer_id, member_id) where ended_at is null;
      create unique index calendar_feed_by_token on calendar_feed (customer_id, token_hash);
      alter table calendar_feed enable row level security;
      alter table calendar_feed force row level security;
      create policy own_customer on calendar_feed using (customer_id = ${OWN}) with check (customer_id = ${OWN});
      create constraint trigger ledger_is_complete after insert or update or delete on calendar_feed
        deferrable initially deferred for each row execute function refuse_unrecorded_change();
      grant select, insert, update on calendar_feed to app;
      grant select on calendar_feed to backup;`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop table calendar_feed');
  }
}

const OWN = `nullif(current_setting('app.customer', true), '')::uuid`;
