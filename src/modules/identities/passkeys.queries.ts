import { newId } from '../../kernel/index.js';
import type { Transaction } from '../../platform/database/database.js';
import type { Person } from './people.queries.js';
import type { Realm } from './realm.js';

type Subject = Pick<Person, 'realm' | 'id'>;

export interface Passkey {
  id: string;
  /** As the authenticator calls it; base64url. */
  passkeyId: string;
  subjectId: string;
  name: string;
  transports: string[];
  /** Kept by a provider beside the device. */
  synced: boolean;
  /** COSE, base64url. */
  publicKey: string;
  counter: number;
  createdAt: Date;
  lastUsedAt: Date | null;
}

const IN_FORCE = `k.kind = 'passkey' and k.confirmed_at is not null`;
const ROW = `select k.id, k.passkey_id "passkeyId", k.subject_id "subjectId", k.name, k.transports, k.synced, k.secret "publicKey", k.last_step::float8 counter,
    k.created_at "createdAt", k.used_at "lastUsedAt"
  from credential k`;

/** The oldest first. */
export const passkeysOf = (tx: Transaction, { realm, id }: Subject): Promise<Passkey[]> =>
  tx.query({
    name: 'passkeys-of', text: `${ROW} where k.realm = $1 and k.subject_id = $2 and ${IN_FORCE} order by k.created_at, k.id`, values: [realm, id],
  });

export async function passkeyNamed(tx: Transaction, realm: Realm, passkeyId: string): Promise<Passkey | null> {
  const [row] = await tx.query<Passkey>({ name: 'passkey-named', text: `${ROW} where k.passkey_id = $2 and k.realm = $1 and ${IN_FORCE}`, values: [realm, passkeyId] });
  return row ?? null;
}

/** @returns null when somebody has it, or had it once */
export async function addPasskey(tx: Transaction, { realm, id }: Subject, made: Omit<Passkey, 'id' | 'subjectId' | 'createdAt' | 'lastUsedAt'>): Promise<string | null> {
  const [row] = await tx.query<{ id: string }>({
    name: 'passkey-add',
    text: `insert into credential (id, realm, subject_id, kind, secret, last_step, created_at, confirmed_at, passkey_id, name, transports, synced)
      values ($1, $2, $3, 'passkey', $4, $5, $6, $6, $7, $8, $9, $10) on conflict (passkey_id) do nothing returning id`,
    values: [newId(tx.now), realm, id, made.publicKey, made.counter, tx.now.toString(), made.passkeyId, made.name, made.transports, made.synced],
  });
  return row?.id ?? null;
}

/** An authenticator that counts counts upwards: a copy of it, or an answer of before, is behind. One that does not count says 0 for ever. */
export async function spendCount(tx: Transaction, id: string, { counter, synced }: Pick<Passkey, 'counter' | 'synced'>): Promise<boolean> {
  const rows = await tx.query({
    name: 'passkey-count',
    text: `update credential k set last_step = $2, used_at = $3, synced = $4 where k.id = $1 and ${IN_FORCE} and (k.last_step < $2 or (k.last_step = 0 and $2 = 0)) returning id`,
    values: [id, counter, tx.now.toString(), synced],
  });
  return rows.length === 1;
}

/**
 * GC-4.3-b: once there was a report, one older than the password may be in other hands, whether it was set before the report or behind it, and it is both factors. So it is asked for that password
 * too; whoever knows both makes it his own again. A void password opens nothing.
 */
export async function asksPassword(tx: Transaction, id: string): Promise<boolean> {
  const rows = await tx.query({
    name: 'passkey-asks-password',
    text: `select from credential k join credential w on w.realm = k.realm and w.subject_id = k.subject_id and w.kind = 'password'
      where k.id = $1 and (w.secret = '' or (k.confirmed_at < w.confirmed_at and exists (select from identity_customer v
        where v.identity_id = k.subject_id and v.reported_at is not null)))`,
    values: [id],
  });
  return rows.length > 0;
}

export async function trustPasskeyAgain(tx: Transaction, id: string): Promise<void> {
  await tx.query({ name: 'passkey-trust-again', text: `update credential k set confirmed_at = $2 where k.id = $1 and ${IN_FORCE}`, values: [id, tx.now.toString()] });
}

export async function renamePasskey(tx: Transaction, { realm, id }: Subject, { passkey, name }: { passkey: string; name: string }): Promise<boolean> {
  const rows = await tx.query({
    name: 'passkey-rename', text: `update credential k set name = $4 where k.id = $3 and k.realm = $1 and k.subject_id = $2 and ${IN_FORCE} returning id`, values: [realm, id, passkey, name],
  });
  return rows.length === 1;
}

/** @param passkey one of them; all without it */
export async function dropPasskeys(tx: Transaction, { realm, id }: Subject, passkey?: string): Promise<number> {
  const rows = await tx.query({
    name: 'passkeys-drop',
    text: `update credential k set secret = '', confirmed_at = null where k.realm = $1 and k.subject_id = $2 and ($3::uuid is null or k.id = $3) and ${IN_FORCE} returning id`,
    values: [realm, id, passkey ?? null],
  });
  return rows.length;
}
