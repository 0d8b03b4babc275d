import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * GC-6.1, decision 0026: which documents the operator lets a third party use, for deciding only. It is needed before the capacity is known, so it opens customer data for itself, as
 * own_assignments does. Locks: document_consent against writers while the index is built; its rows are few.
 */
export class OpenConsentedDocuments1796000000810 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      create index document_consent_granted on document_consent (customer_id, enterprise_number) where state = 'granted';
      create function consented_documents(customer uuid, number text) returns table (consent_id uuid, document_id uuid, starts_at timestamptz, ends_at timestamptz)
        language sql stable set app.customer_data = '1' as $$
        select c.id, c.document_id, c.answered_at, c.ends_at from document_consent c
        where c.customer_id = customer and c.state = 'granted' and number like 'BE%' and c.enterprise_number = substr(number, 3) order by c.id
      $$;`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query('drop function consented_documents; drop index document_consent_granted');
  }
}
