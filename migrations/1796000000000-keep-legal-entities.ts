import type { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = `
  -- Any company in an ownership graph, a Customer or not. A Customer is known by its number in customer_directory.
  create table legal_entity (
    id uuid primary key,
    name text not null,
    name_key text collate "C" not null generated always as (folded(name)) stored,
    enterprise_number text unique,
    country text,
    foreign_identifier text,
    recorded_by uuid not null references operator_agent,
    recorded_at timestamptz not null,
    -- when facts about it were recorded last: what is recorded later, on whichever node, is known no earlier
    facts_recorded_at timestamptz not null,
    constraint legal_entity_one_number check ((enterprise_number is null) = (foreign_identifier is not null) and (country is null) = (foreign_identifier is null)),
    constraint legal_entity_once_abroad unique (country, foreign_identifier)
  );
  create index legal_entity_by_name on legal_entity (name_key, id);

  -- True on the days [valid_from, valid_to), known from recorded_at until withdrawn_at.
  create table ownership_fact (
    id uuid primary key,
    kind text not null,
    company_id uuid not null references legal_entity,
    -- of a meeting nobody: see meeting_vote
    holder_id uuid references legal_entity,
    -- of a meeting: its date
    valid_from date not null,
    valid_to date,
    -- votes of all votes, seats of the board; of a meeting nothing of what was represented
    part numeric(40),
    whole numeric(40),
    share_class text,
    suspended boolean not null default false,
    -- what an agreement says
    clause text,
    source text not null,
    recorded_by uuid not null references operator_agent,
    recorded_at timestamptz not null,
    reviewed_by uuid references operator_agent,
    reviewed_at timestamptz,
    withdrawn_by uuid references operator_agent,
    withdrawn_at timestamptz,
    withdrawn_because text,
    constraint ownership_fact_of_its_kind check (kind in ('holding', 'appointment', 'agreement', 'meeting')
      and (kind = 'meeting') = (holder_id is null) and (kind in ('holding', 'appointment')) = (part is not null)
      and (kind = 'agreement') = (whole is null) and (kind = 'agreement') = (clause is not null)
      and (kind = 'holding' or (share_class is null and not suspended)) and (kind <> 'meeting' or valid_to is null)),
    constraint ownership_fact_part check (part between 0 and whole and whole >= 1 or part is null and (whole is null or whole >= 0)),
    constraint ownership_fact_of_another check (kind = 'holding' or holder_id <> company_id),
    constraint ownership_fact_days check (valid_to >= valid_from),
    constraint ownership_fact_reviewed check ((reviewed_at is null) = (reviewed_by is null) and reviewed_by <> recorded_by),
    constraint ownership_fact_withdrawn check ((withdrawn_at is null) = (withdrawn_by is null) and (withdrawn_at is null) = (withdrawn_because is null) and withdrawn_at >= recorded_at),
    -- a holder has one fact of a kind, and class, at a time
    constraint ownership_fact_once exclude using gist (company_id with =, kind with =, holder_id with =, (coalesce(share_class, '')) with =, daterange(valid_from, valid_to) with &&)
      where (withdrawn_at is null and kind <> 'meeting')
  );
  create unique index ownership_fact_one_meeting on ownership_fact (company_id, valid_from) where withdrawn_at is null and kind = 'meeting';
  create index ownership_fact_of_company on ownership_fact (company_id, id);
  create index ownership_fact_of_holder on ownership_fact (holder_id, id) where holder_id is not null;
  create index ownership_fact_to_review on ownership_fact (id) where reviewed_at is null and withdrawn_at is null;

  create table meeting_vote (
    fact_id uuid not null references ownership_fact,
    holder_id uuid not null references legal_entity,
    votes numeric(40) not null check (votes >= 0),
    primary key (fact_id, holder_id)
  );
  create index meeting_vote_of_holder on meeting_vote (holder_id, fact_id);`;

const STAYS = `
  create function ownership_fact_stays() returns trigger language plpgsql as $$
  begin
    if tg_op = 'DELETE' or old.withdrawn_at is not null or (old.reviewed_at is not null and (new.reviewed_by, new.reviewed_at) is distinct from (old.reviewed_by, old.reviewed_at))
      or to_jsonb(new) - '{reviewed_by,reviewed_at,withdrawn_by,withdrawn_at,withdrawn_because}'::text[] is distinct from to_jsonb(old) - '{reviewed_by,reviewed_at,withdrawn_by,withdrawn_at,withdrawn_because}'::text[] then
      raise exception 'an ownership fact stays as it was recorded';
    end if;
    return new;
  end $$;
  create trigger ownership_fact_stays before update or delete on ownership_fact for each row execute function ownership_fact_stays();`;

/**
 * GC-1.2: the register of legal entities, and dated facts of who holds what (decision 0028). Of no Customer, so they are global tables; the row of a fact is
 * itself the operator's register of who recorded, reviewed and withdrew it, when, and why.
 * Expand only; it locks operator_agent for a moment.
 */
export class KeepLegalEntities1796000000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`${TABLES}${STAYS}
      grant select, insert, update (facts_recorded_at) on legal_entity to app;
      grant select, insert, update (reviewed_by, reviewed_at, withdrawn_by, withdrawn_at, withdrawn_because) on ownership_fact to app;
      grant select, insert on meeting_vote to app;
      grant select on legal_entity, ownership_fact, meeting_vote to backup;`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop table meeting_vote, ownership_fact, legal_entity;
      drop function ownership_fact_stays();`);
  }
}
