import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The Customer of the transaction; null outside of one. */
const SET = `nullif(current_setting('app.customer', true), '')::uuid`;

/**
 * T11, T12, GC-14.2: of each mail what it was, about whom, by which rule, from whom, and what became of it. Mails of before have no kind and stand in no ledger of
 * notices. Inside the transaction of a Customer only its own mails and those of no Customer are there, whatever a query asks (P01); outside of one is the relay. A condition on
 * lower(recipient) finds no index behind a policy, since lower() is not known to be discreet: the address is kept as it is searched. Locks: mail, while it is written anew.
 */
export class KeepNotices1795920000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table mail
        -- of the catalogue in the program (src/platform/mail/notices.ts)
        add kind text,
        add rule text,
        -- what was owed by nobody, and says so
        add courtesy boolean not null default false,
        -- null: about no Customer
        add customer_id uuid references customer_directory,
        -- who signs in: an identity or an agent; null: an address of a company, or of nobody that is known
        add person_id uuid,
        add language text,
        -- of the words, also while they are still there
        add digest text,
        add sender text,
        -- the last word of the mail server
        add response text,
        add response_code smallint,
        add bounced_at timestamptz,
        add bounce text,
        add bounce_recorded_by uuid references operator_agent,
        add constraint mail_bounce_whole check ((bounced_at is null) = (bounce is null) and (bounced_at is null) = (bounce_recorded_by is null)),
        add constraint mail_kind_whole check ((kind is null) = (rule is null) and (kind is null or digest is not null));
      alter table mail add address text not null generated always as (lower(recipient)) stored;
      drop index mail_recipient;
      create index mail_address on mail (address, created_at);
      alter table mail enable row level security;
      alter table mail force row level security;
      create policy of_its_customer on mail to app using (customer_id is null or ${SET} is null or customer_id = ${SET}) with check (customer_id is null or ${SET} is null or customer_id = ${SET});
      create index mail_of_customer on mail (customer_id, id) where customer_id is not null;
      create index mail_of_person on mail (person_id, id) where person_id is not null;`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop policy of_its_customer on mail;
      alter table mail disable row level security;
      alter table mail no force row level security;
      create index mail_recipient on mail (lower(recipient), created_at);
      alter table mail drop address, drop kind, drop rule, drop courtesy, drop customer_id, drop person_id, drop language, drop digest, drop sender, drop response, drop response_code,
        drop bounced_at, drop bounce, drop bounce_recorded_by;`);
  }
}
