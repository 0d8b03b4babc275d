import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Rulebook 0: the terms as versioned data, each from a date on (decision 0019). The neutral pack is part of the program and has no row: it is in force
 * before the first of these. Of no Customer, so it is a global table; the row is itself the operator's register of who loaded what, when, and why.
 * Expand only; it locks operator_agent for a moment.
 */
export class KeepRulePacks1795918000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create table rule_pack (
        version text primary key,
        -- the legal date of the first events that it counts
        effective_from date not null,
        body jsonb not null,
        note text not null,
        loaded_by uuid not null references operator_agent,
        loaded_at timestamptz not null,
        withdrawn_by uuid references operator_agent,
        withdrawn_at timestamptz,
        withdrawn_because text,
        constraint rule_pack_withdrawn check ((withdrawn_at is null) = (withdrawn_by is null) and (withdrawn_at is null) = (withdrawn_because is null))
      );
      -- which pack counts an event has one answer
      create unique index rule_pack_one_a_day on rule_pack (effective_from) where withdrawn_at is null;

      create function rule_pack_stays() returns trigger language plpgsql as $$
      begin
        if tg_op = 'DELETE' or old.withdrawn_at is not null or (new.version, new.effective_from, new.body, new.note, new.loaded_by, new.loaded_at)
          is distinct from (old.version, old.effective_from, old.body, old.note, old.loaded_by, old.loaded_at) then
          raise exception 'a rule pack stays as it was loaded';
        end if;
        return new;
      end $$;
      create trigger rule_pack_stays before update or delete on rule_pack for each row execute function rule_pack_stays();

      grant select, insert, update (withdrawn_by, withdrawn_at, withdrawn_because) on rule_pack to app;
      grant select on rule_pack to backup;

      -- a dry run asks of an Application that no clock was kept for since when it is on
      grant select on subscription to operator;
      create policy queue on subscription for select to operator using (true);`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      drop policy queue on subscription;
      revoke select on subscription from operator;
      drop table rule_pack;
      drop function rule_pack_stays();`);
  }
}
