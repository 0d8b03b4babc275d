import type { MigrationInterface, QueryRunner } from 'typeorm';

const customer = `nullif(current_setting('app.customer', true), '')::uuid`;

const TABLES = `
  -- GC-9.1: the Customer of the row is an affiliate of another one, on whose form it is listed. It stands under the Customer acted for (blueprint 3.11);
  -- the other one reads it, and nothing else of here. Whether it gives anything is a comparison with now; nobody writes that down.
  create table affiliation (
    customer_id uuid not null references customer,
    id uuid not null,
    parent_id uuid not null references customer_directory,
    origin text not null check (origin in ('registration', 'amendment')),
    document text not null,
    listed_by uuid not null references operator_agent,
    listed_at timestamptz not null,
    -- by facts of the register, or by what the parent declares of itself (GC-9.1-e)
    evidence text not null check (evidence in ('register', 'declared')),
    control_from timestamptz not null,
    -- from when on control is lost, and since when that is known
    control_to timestamptz,
    control_lost_at timestamptz,
    control_loss text,
    lost_by uuid references operator_agent,
    -- GC-9.1-e: facts that nobody reviewed would end control; a right of the operator until he decides, or they are no more
    doubted_at timestamptz,
    doubt_waived_at timestamptz,
    doubt_waiver text,
    ended_by uuid references operator_agent,
    ended_at timestamptz,
    end_reason text,
    version integer not null default 1,
    primary key (customer_id, id),
    constraint affiliation_of_another check (parent_id <> customer_id),
    constraint affiliation_control check (num_nulls(control_to, control_lost_at, control_loss) in (0, 3) and control_to >= control_from),
    constraint affiliation_doubt check (num_nulls(doubt_waived_at, doubt_waiver) in (0, 2) and (doubt_waived_at is null or doubted_at is not null)),
    constraint affiliation_ended check (num_nulls(ended_by, ended_at, end_reason) in (0, 3))
  );
  create unique index affiliation_once on affiliation (customer_id, parent_id) where ended_at is null;
  create index affiliation_of_parent on affiliation (parent_id, id);
  create index affiliation_newest on affiliation (listed_at, customer_id, id);

  -- GC-9.1-d: the permission of the affiliate that the parent warrants to have. One at a time; a withdrawn one is followed by another.
  create table affiliate_consent (
    customer_id uuid not null,
    id uuid not null,
    affiliation_id uuid not null,
    parent_id uuid not null references customer_directory,
    given_by text not null,
    document text not null,
    covers text not null,
    starts_at timestamptz not null,
    ends_at timestamptz,
    -- null: the affiliate says that it gives none, where none was shown
    recorded_by uuid references operator_agent,
    recorded_at timestamptz not null,
    withdrawn_at timestamptz,
    withdrawal text,
    primary key (customer_id, id),
    foreign key (customer_id, affiliation_id) references affiliation (customer_id, id),
    constraint affiliate_consent_in_order check (ends_at > starts_at),
    constraint affiliate_consent_withdrawn check (num_nulls(withdrawn_at, withdrawal) in (0, 2))
  );
  create unique index affiliate_consent_once on affiliate_consent (customer_id, affiliation_id) where withdrawn_at is null;
  create index affiliate_consent_newest on affiliate_consent (customer_id, affiliation_id, id);

  -- GC-9.1-c: what was done here on the basis of control, for which the parent is liable with the affiliate. The parent reads that it was done, by whom
  -- and when; what it changed stays in the ledger of the affiliate.
  create table affiliate_act (
    customer_id uuid not null,
    seq bigint not null,
    affiliation_id uuid not null,
    parent_id uuid not null references customer_directory,
    event text not null,
    at timestamptz not null,
    actor_id uuid not null,
    primary key (customer_id, seq),
    foreign key (customer_id, affiliation_id) references affiliation (customer_id, id),
    foreign key (customer_id, seq) references ledger_entry (customer_id, seq) deferrable initially deferred
  );
  create index affiliate_act_of_affiliation on affiliate_act (customer_id, affiliation_id, seq desc);`;

/**
 * What is asked of the parent in a transaction of its affiliate: who is its Access Owner, and of one person: is he it, was he bound to it, does something keep him out there.
 * Each looks behind the parent's wall for this alone, and comes back. Both instants are infinity for what is so now.
 */
const BASIS = `
  create function group_owner(parent uuid, at timestamptz, known timestamptz) returns uuid language plpgsql stable as $$
  declare
    here text := current_setting('app.customer', true);
    found uuid;
  begin
    perform set_config('app.customer', parent::text, true);
    select o.identity_id into found from customer c left join lateral (select s.fact from superseded_fact s where s.customer_id = parent and s.relation = 'customer' and s.id = parent and s.until > least(at, known) order by s.until_seq limit 1) past on true
      join member o on o.customer_id = parent and o.id = case when past.fact is null then c.owner_member_id else (past.fact->>'owner_member_id')::uuid end where c.customer_id = parent;
    perform set_config('app.customer', here, true);
    return found;
  end $$;

  create function group_basis(parent uuid, person uuid, at timestamptz, known timestamptz) returns json language plpgsql stable as $$
  declare
    here text := current_setting('app.customer', true);
    owner uuid := group_owner(parent, at, known);
    found json;
  begin
    perform set_config('app.customer', parent::text, true);
    select json_build_object(
      'isOwner', owner is not distinct from person,
      'links', (select coalesce(json_agg(json_build_object('from', case when past.fact is null then m.starts_at else (past.fact->>'starts_at')::timestamptz end,
          'to', case when past.fact is null then m.ends_at else (past.fact->>'ends_at')::timestamptz end) order by m.id), '[]')
        from member m left join lateral (select s.fact from superseded_fact s where s.customer_id = parent and s.relation = 'member' and s.id = m.id and s.until > known order by s.until_seq limit 1) past on true
        where m.customer_id = parent and m.identity_id = person and m.link in ('employment', 'civilService', 'directorship') and m.recorded_at <= known),
      'name', (select d.legal_name from customer_directory d where d.id = parent),
      'active', (select d.state = 'active' from customer_directory d where d.id = parent),
      'keptOut', exists (select from measure z where z.taken_at <= least(at, known) and (z.ended_at is null or z.ended_at > least(at, known)) and z.customer_id = parent and (z.kind = 'account' or z.identity_id = person))
        or (known = 'infinity' and exists (select from identity_customer v where v.identity_id = person and v.customer_id = parent and v.reported_at >= coalesce(
          (select w.confirmed_at from credential w where w.realm = 'customer' and w.subject_id = person and w.kind = 'password'), '-infinity')))) into found;
    perform set_config('app.customer', here, true);
    return found;
  end $$;

  -- P03: whoever acts at the affiliate holds at the parent what his right hangs on, as he holds his own rows here
  create function hold_basis(parent uuid, person uuid) returns void language plpgsql as $$
  declare
    here text := current_setting('app.customer', true);
  begin
    perform set_config('app.customer', parent::text, true);
    -- whoever has no place there has nothing to lose there, and keeps nobody waiting
    if exists (select from member where customer_id = parent and identity_id = person) then
      perform from customer where customer_id = parent for share;
      perform from member where customer_id = parent and identity_id = person order by id for share;
    end if;
    perform set_config('app.customer', here, true);
  end $$;

  create function keep_affiliate_act() returns trigger language plpgsql as $$
  begin
    insert into affiliate_act (customer_id, seq, affiliation_id, parent_id, event, at, actor_id)
      select f.customer_id, new.seq, f.id, f.parent_id, new.event, new.at, new.actor_id from affiliation f where f.customer_id = new.customer_id and f.id = (new.body::jsonb #>> '{actor,affiliationId}')::uuid;
    return null;
  end $$;
  create trigger keep_affiliate_act after insert on ledger_entry for each row when (new.body like '%"affiliationId":%') execute function keep_affiliate_act();`;

/** What an agent sees across Customers: which affiliate of whom, and what its control and its listing are. */
const QUEUED = 'customer_id, id, parent_id, origin, listed_at, evidence, control_from, control_to, control_lost_at, doubted_at, doubt_waived_at, ended_at, version';

/**
 * Affiliates (GC-9.1, decision 0031). Whoever of the parent acts at an affiliate is a member there whose link names the affiliation. The version before knows neither that
 * link nor what ends it: install with all nodes stopped. Locks: member and ledger_entry for a moment; the rows of member are checked by the next migration.
 */
export class KeepAffiliations1796000000400 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`${TABLES} ${BASIS}
      alter table member
        add column affiliation_id uuid,
        drop constraint member_link_check,
        add constraint member_link_check check (link in ('employment', 'civilService', 'directorship', 'mandate', 'affiliate')) not valid,
        add constraint member_by_affiliation check ((link = 'affiliate') = (affiliation_id is not null)) not valid,
        add constraint member_affiliation foreign key (customer_id, affiliation_id) references affiliation (customer_id, id) not valid;
      create index member_of_affiliation on member (customer_id, affiliation_id, identity_id) where affiliation_id is not null;
      ${['affiliation', 'affiliate_consent', 'affiliate_act'].map((table) => `
      alter table ${table} enable row level security;
      alter table ${table} force row level security;
      create policy own_customer on ${table} using (customer_id = ${customer}) with check (customer_id = ${customer});
      create policy of_parent on ${table} for select to app using (parent_id = ${customer});
      grant select on ${table} to backup;`).join('')}
      ${['affiliation', 'affiliate_consent'].map((table) => `create constraint trigger ledger_is_complete after insert or update or delete on ${table}
        deferrable initially deferred for each row execute function refuse_unrecorded_change();`).join('\n')}
      grant select, insert, update on affiliation, affiliate_consent to app;
      grant select, insert on affiliate_act to app;
      grant select (${QUEUED}) on affiliation to operator;
      create policy queue on affiliation for select to operator using (true);`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop trigger keep_affiliate_act on ledger_entry;
      drop index member_of_affiliation;
      alter table member drop constraint member_affiliation, drop constraint member_by_affiliation, drop column affiliation_id, drop constraint member_link_check,
        add constraint member_link_check check (link in ('employment', 'civilService', 'directorship', 'mandate'));
      drop function keep_affiliate_act(), hold_basis(uuid, uuid), group_basis(uuid, uuid, timestamptz, timestamptz), group_owner(uuid, timestamptz, timestamptz);
      drop table affiliate_act, affiliate_consent, affiliation;`);
  }
}
