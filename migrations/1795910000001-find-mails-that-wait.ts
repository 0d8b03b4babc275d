import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The relay looks for the next mail after each commit that wrote one, and every scrape counts what waits: neither should read the mails
 * of years. Builds an index over unsent mails: locks the table against writes for one scan of it.
 */
export class FindMailsThatWait1795910000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('create index mail_waiting on mail (created_at, id) where sent_at is null');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop index mail_waiting');
  }
}
