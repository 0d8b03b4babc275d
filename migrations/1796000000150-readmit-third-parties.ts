import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * GC-9.2-c: what the operator refused at a Customer is not notified there again before he readmits it. Every refusal that is there counts so from now on. Locks: mandate for a
 * moment; its rows are few.
 */
export class ReadmitThirdParties1796000000150 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table mandate
        add column readmitted_by uuid references operator_agent,
        add column readmitted_at timestamptz,
        add column readmission text,
        add constraint mandate_readmitted check (num_nulls(readmitted_by, readmitted_at, readmission) in (0, 3) and (readmitted_at is null or refused_at is not null));
      grant select (readmitted_at) on mandate to operator;`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('alter table mandate drop column readmitted_by, drop column readmitted_at, drop column readmission');
  }
}
