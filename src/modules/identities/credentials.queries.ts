import { newId } from '../../kernel/index.js';
import type { Transaction } from '../../platform/database/database.js';
import type { Person } from './people.queries.js';

type Subject = Pick<Person, 'realm' | 'id'>;

/** A new password makes every reset link on its way worthless (S22). */
export async function setPassword(tx: Transaction, { realm, id }: Subject, hash: string): Promise<void> {
  const values = [realm, id, tx.now.toString()];
  await tx.query({
    name: 'password-set',
    text: `insert into credential (id, realm, subject_id, kind, secret, created_at, confirmed_at) values ($4, $1, $2, 'password', $5, $3, $3)
      on conflict (realm, subject_id, kind) where kind in ('password', 'totp') do update set secret = excluded.secret, confirmed_at = excluded.confirmed_at`,
    values: [...values, newId(tx.now), hash],
  });
  await tx.query({
    name: 'password-links-void',
    text: `update one_time_link set voided_at = $3 where realm = $1 and subject_id = $2 and purpose = 'password-reset' and used_at is null and voided_at is null`,
    values,
  });
}

export async function passwordChosenAt(tx: Transaction, { realm, id }: Subject): Promise<string | null> {
  const [row] = await tx.query<{ at: Date }>({
    name: 'password-chosen-at', text: `select confirmed_at at from credential where realm = $1 and subject_id = $2 and kind = 'password'`, values: [realm, id],
  });
  return row?.at.toISOString() ?? null;
}

/** Nothing matches it; it is a password still, so that an invitation asks for it and a reset is mailed. */
export async function voidPassword(tx: Transaction, { realm, id }: Subject): Promise<void> {
  await tx.query({ name: 'password-void', text: `update credential set secret = '' where realm = $1 and subject_id = $2 and kind = 'password'`, values: [realm, id] });
}

/**
 * True when the checked hash is still the password's at this instant; it stays so until the commit. So a sign-in and a reset that
 * run side by side cannot leave a session of the old password behind.
 */
export async function keepPassword(tx: Transaction, { realm, id }: Subject, hashes: { checked: string; better: string | null }): Promise<boolean> {
  const where = `realm = $1 and subject_id = $2 and kind = 'password' and secret = $3`;
  const rows = await tx.query(hashes.better === null
    ? { name: 'password-keep', text: `select id from credential where ${where} for share`, values: [realm, id, hashes.checked] }
    : { name: 'password-rehash', text: `update credential set secret = $4 where ${where} returning id`, values: [realm, id, hashes.checked, hashes.better] });
  return rows.length === 1;
}

export async function setTotp(tx: Transaction, { realm, id }: Subject, totp: { sealed: string; step: number }): Promise<void> {
  await tx.query({
    name: 'totp-set',
    text: `insert into credential (id, realm, subject_id, kind, secret, last_step, created_at, confirmed_at) values ($1, $2, $3, 'totp', $4, $5, $6, $6)
      on conflict (realm, subject_id, kind) where kind in ('password', 'totp')
      do update set secret = excluded.secret, last_step = excluded.last_step, confirmed_at = excluded.confirmed_at`,
    values: [newId(tx.now), realm, id, totp.sealed, totp.step, tx.now.toString()],
  });
}

/** P16: a step works once, also when it comes twice at the same time. */
export async function spendStep(tx: Transaction, { realm, id }: Subject, step: number): Promise<boolean> {
  const rows = await tx.query({
    name: 'totp-step',
    text: `update credential set last_step = $3, used_at = $4
      where realm = $1 and subject_id = $2 and kind = 'totp' and confirmed_at is not null and coalesce(last_step, 0) < $3 returning id`,
    values: [realm, id, step, tx.now.toString()],
  });
  return rows.length === 1;
}

export async function spendRecoveryCode(tx: Transaction, { realm, id }: Subject, digest: string): Promise<boolean> {
  const rows = await tx.query({
    name: 'recovery-code-use',
    text: `update credential set used_at = $4 where realm = $1 and subject_id = $2 and kind = 'recovery-code' and secret = $3 and used_at is null returning id`,
    values: [realm, id, digest, tx.now.toString()],
  });
  return rows.length === 1;
}

/** The codes before them are spent, all of them. */
export async function replaceRecoveryCodes(tx: Transaction, { realm, id }: Subject, digests: readonly string[]): Promise<void> {
  const values = [realm, id, tx.now.toString()];
  await tx.query({
    name: 'recovery-codes-spend',
    text: `update credential set used_at = $3 where realm = $1 and subject_id = $2 and kind = 'recovery-code' and used_at is null`,
    values,
  });
  await tx.query({
    name: 'recovery-codes-add',
    text: `insert into credential (id, realm, subject_id, kind, secret, created_at, confirmed_at)
      select c.id, $1, $2, 'recovery-code', c.secret, $3, $3 from unnest($4::uuid[], $5::text[]) c (id, secret)`,
    values: [...values, digests.map(() => newId(tx.now)), digests],
  });
}

/** The row stays, without its seed and unconfirmed: no factor. */
export async function dropTotp(tx: Transaction, { realm, id }: Subject): Promise<void> {
  await tx.query({
    name: 'totp-drop',
    text: `update credential set secret = '', confirmed_at = null, used_at = $3 where realm = $1 and subject_id = $2 and kind = 'totp'`,
    values: [realm, id, tx.now.toString()],
  });
}

export async function recoveryCodesLeft(tx: Transaction, { realm, id }: Subject): Promise<number> {
  const [row] = await tx.query<{ left: number }>({
    name: 'recovery-codes-left',
    text: `select count(*)::integer as left from credential where realm = $1 and subject_id = $2 and kind = 'recovery-code' and used_at is null`,
    values: [realm, id],
  });
  return row?.left ?? 0;
}
