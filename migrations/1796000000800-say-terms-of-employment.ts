import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * GC-9.2-a: an employment is fixed, with its expected end, or indefinite. A node of the version before does not say which, of whom it admits and of whom it changes before the next
 * migration has come: what the end says then is written by a trigger, until the migration that takes it away. Locks: member for a moment; the constraints are checked by the migration after the next.
 */
export class SayTermsOfEmployment1796000000800 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table member
        add column term text,
        add constraint member_term_known check (term in ('fixed', 'indefinite')) not valid,
        add constraint member_term_of_employment check ((link = 'employment') = (term is not null)) not valid,
        add constraint member_fixed_has_end check (term is distinct from 'fixed' or ends_at is not null) not valid;
      create function say_term_of_employment() returns trigger language plpgsql as $$
      begin
        new.term := case when new.ends_at is not null and new.end_reason is null then 'fixed' else 'indefinite' end;
        return new;
      end $$;
      create trigger say_term_of_employment before insert or update on member for each row when (new.link = 'employment' and new.term is null) execute function say_term_of_employment();`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop trigger say_term_of_employment on member; drop function say_term_of_employment; alter table member drop column term');
  }
}
