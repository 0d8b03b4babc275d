import { newId } from '../../kernel/index.js';
import type { Transaction } from '../../platform/database/database.js';
import type { Language, OperatorRole } from '../authority/index.js';
import type { Person } from './people.queries.js';

/** Finds the identity of an address or makes it, by the same two statements. */
export async function findOrMakeIdentity(tx: Transaction, known: { email: string; displayName: string; language: Language }): Promise<Pick<Person, 'id' | 'language'>> {
  await tx.query({
    name: 'identity-make',
    text: `insert into identity (id, email, display_name, language, created_at) values ($1, $2, $3, $4, $5) on conflict (lower(email)) do nothing`,
    values: [newId(tx.now), known.email, known.displayName, known.language, tx.now.toString()],
  });
  const [found] = await tx.query<Pick<Person, 'id' | 'language'>>({
    name: 'identity-by-address', text: 'select id, language from identity where lower(email) = lower($1)', values: [known.email],
  });
  if (!found) throw new Error('an identity vanished');
  return found;
}

export async function linkToCustomer(tx: Transaction, identityId: string, customerId: string): Promise<void> {
  await tx.query({
    name: 'identity-at-customer',
    text: 'insert into identity_customer (identity_id, customer_id) values ($1, $2) on conflict do nothing',
    values: [identityId, customerId],
  });
}

/** @returns null when an agent with this address exists, present or gone */
export async function makeAgent(tx: Transaction, agent: { email: string; displayName: string; language: Language; role: OperatorRole }): Promise<string | null> {
  const [made] = await tx.query<{ id: string }>({
    name: 'agent-make',
    text: `insert into operator_agent (id, email, display_name, language, role, created_at) values ($1, $2, $3, $4, $5, $6)
      on conflict (lower(email)) do nothing returning id`,
    values: [newId(tx.now), agent.email, agent.displayName, agent.language, agent.role, tx.now.toString()],
  });
  return made?.id ?? null;
}

/** @returns null when nobody in office has this address */
export async function endAgentAt(tx: Transaction, email: string): Promise<string | null> {
  const [ended] = await tx.query<{ id: string }>({
    name: 'agent-end',
    text: 'update operator_agent set ended_at = $2 where lower(email) = lower($1) and (ended_at is null or ended_at > $2) returning id',
    values: [email, tx.now.toString()],
  });
  return ended?.id ?? null;
}

/** The mailbox is proven. A name and a language chosen by the person replace what the inviter typed. */
export async function recordAcceptance(tx: Transaction, person: Pick<Person, 'realm' | 'id'>, chosen: { displayName?: string; language?: Language }): Promise<void> {
  const text = person.realm === 'customer'
    ? `update identity set email_accepted_at = coalesce(email_accepted_at, $4), display_name = coalesce($2, display_name), language = coalesce($3, language) where id = $1`
    : `update operator_agent set display_name = coalesce($2, display_name), language = coalesce($3, language) where id = $1 and $4::timestamptz is not null`;
  await tx.query({ name: `${person.realm}-accept`, text, values: [person.id, chosen.displayName ?? null, chosen.language ?? null, tx.now.toString()] });
}

export async function setLanguage(tx: Transaction, { realm, id }: Pick<Person, 'realm' | 'id'>, language: Language): Promise<void> {
  const table = { customer: 'identity', operator: 'operator_agent' }[realm];
  await tx.query({ name: `${realm}-language`, text: `update ${table} set language = $2 where id = $1`, values: [id, language] });
}

/** Every invitation on its way to somebody counts as accepted. */
export async function useInvitations(tx: Transaction, { realm, id }: Pick<Person, 'realm' | 'id'>): Promise<void> {
  await tx.query({
    name: 'invitations-use',
    text: `update one_time_link set used_at = $3 where realm = $1 and subject_id = $2 and purpose = 'invitation' and used_at is null and voided_at is null`,
    values: [realm, id, tx.now.toString()],
  });
}

export interface IdentityFacts {
  id: string;
  email: string;
  displayName: string;
  language: Language;
  acceptedAt: Date | null;
  secondFactorSet: boolean;
}

export const identityFacts = (tx: Transaction, ids: readonly string[]): Promise<IdentityFacts[]> =>
  tx.query({
    name: 'identity-facts',
    text: `select p.id, p.email, p.display_name "displayName", p.language, p.email_accepted_at "acceptedAt", exists (select from credential f where f.realm = 'customer' and f.subject_id = p.id and f.kind in ('totp', 'passkey') and f.confirmed_at is not null) "secondFactorSet"
      from identity p
      where p.id = any($1::uuid[])`,
    values: [ids],
  });
