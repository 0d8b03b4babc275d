import { createHash } from 'node:crypto';
import type { Transaction } from '../../platform/database/database.js';
import type { Language } from '../authority/index.js';
import type { Realm } from './realm.js';

/** Somebody who can sign in, with what proves him. */
export interface Person {
  id: string;
  realm: Realm;
  email: string;
  displayName: string;
  language: Language;
  passwordHash: string | null;
  /** Sealed TOTP seed; null while no authenticator is set. */
  sealedSeed: string | null;
  /** Ids of the ones in force. */
  passkeys: string[];
  /** Confirmed for warnings by SMS. It proves nobody: no sign-in and no reset goes by it. */
  mobile: string | null;
}

/** An authenticator or a passkey; who has one does not sign in without. */
export const hasSecondFactor = ({ sealedSeed, passkeys }: Pick<Person, 'sealedSeed' | 'passkeys'>): boolean => sealedSeed !== null || passkeys.length > 0;

/** Another one as soon as a factor comes, goes or is replaced: what is offered beside some factors is worth nothing beside others. */
export const digestOfFactors = ({ sealedSeed, passkeys }: Pick<Person, 'sealedSeed' | 'passkeys'>): string =>
  createHash('sha256').update(JSON.stringify([sealedSeed, passkeys])).digest('base64url');

const SOURCE: Record<Realm, string> = {
  customer: 'identity p',
  operator: 'operator_agent p',
};

/** An agent who left is nobody. */
const PRESENT: Record<Realm, string> = {
  customer: '$2::timestamptz is not null',
  operator: '(p.ended_at is null or p.ended_at > $2)',
};

const person = (realm: Realm, which: string): string => `select p.id, '${realm}' realm, p.email, p.display_name "displayName", p.language,
    w.secret "passwordHash", t.secret "sealedSeed",
    array(select k.id::text from credential k where k.realm = '${realm}' and k.subject_id = p.id and k.kind = 'passkey' and k.confirmed_at is not null order by k.id) passkeys,
    (select m.number from mobile_number m where m.realm = '${realm}' and m.subject_id = p.id and m.confirmed_at is not null and m.ended_at is null) mobile
  from ${SOURCE[realm]}
    left join credential w on w.realm = '${realm}' and w.subject_id = p.id and w.kind = 'password'
    left join credential t on t.realm = '${realm}' and t.subject_id = p.id and t.kind = 'totp' and t.confirmed_at is not null
  where ${which} and ${PRESENT[realm]}`;

export async function personByEmail(tx: Transaction, realm: Realm, email: string): Promise<Person | null> {
  const [row] = await tx.query<Person>({
    name: `${realm}-by-email`, text: person(realm, 'lower(p.email) = lower($1)'), values: [email, tx.now.toString()],
  });
  return row ?? null;
}

export async function personById(tx: Transaction, realm: Realm, id: string): Promise<Person | null> {
  const [row] = await tx.query<Person>({ name: `${realm}-by-id`, text: person(realm, 'p.id = $1'), values: [id, tx.now.toString()] });
  return row ?? null;
}

/** Locks the row of a person: what follows happens one after the other for him. */
export async function lockPerson(tx: Transaction, realm: Realm, id: string): Promise<void> {
  await tx.query({ name: `${realm}-lock`, text: `select from ${SOURCE[realm]} where p.id = $1 for update`, values: [id] });
}

/** The Customers somebody belongs to; an agent belongs to none. */
export const customersOf = (tx: Transaction, { realm, id }: Pick<Person, 'realm' | 'id'>): Promise<{ id: string; legalName: string }[]> =>
  tx.query({
    name: 'customers-of-identity',
    text: `select d.id, d.legal_name "legalName" from identity_customer ic join customer_directory d on d.id = ic.customer_id
      where ic.identity_id = $1 and $2 = 'customer' and d.state <> 'ended' order by d.legal_name, d.id`,
    values: [id, realm],
  });
