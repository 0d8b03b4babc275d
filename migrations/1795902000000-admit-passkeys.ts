import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Passkeys (WebAuthn) are a third way to prove oneself. They stand with the other credentials, so that whatever asks for a second factor
 * finds them there: the secret is the public key (COSE, base64url), last_step the authenticator's own counter.
 * A passkey that was removed stays as an unconfirmed row, as a dropped seed does.
 * Locks: credential, for as long as it takes to read it once (the checks); the columns themselves cost nothing.
 */
export class AdmitPasskeys1795902000000 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      alter table credential
        add passkey_id text unique,
        add name text,
        add transports text[],
        add synced boolean,
        drop constraint credential_kind_check,
        add constraint credential_kind_check check (kind in ('password', 'totp', 'recovery-code', 'passkey')),
        add constraint credential_passkey_check check ((kind = 'passkey') = (passkey_id is not null and name is not null and transports is not null and synced is not null and last_step is not null));`);
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`
      delete from credential where kind = 'passkey';
      alter table credential
        drop constraint credential_passkey_check, drop constraint credential_kind_check,
        add constraint credential_kind_check check (kind in ('password', 'totp', 'recovery-code')),
        drop synced, drop transports, drop name, drop passkey_id;`);
  }
}
