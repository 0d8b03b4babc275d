import type { Transaction } from '../../platform/database/database.js';
import { NotFound, sessionInForce } from '../authority/index.js';

export interface KnownPerson {
  identityId: string;
  email: string;
  name: string;
}

/** @param hold everywhere: whatever he changes has committed before, or sees the measure (P03) */
export async function personNamed(tx: Transaction, email: string, { hold }: { hold: boolean }): Promise<KnownPerson | null> {
  const [row] = await tx.query<KnownPerson>({
    name: hold ? 'measured-person-hold' : 'measured-person', text: `select id "identityId", email, display_name name from identity where lower(email) = lower($1) ${hold ? 'for update' : ''}`, values: [email],
  });
  return row ?? null;
}

/** His link to this Customer, if it has not ended. */
export async function memberOf(tx: Transaction, customerId: string, identityId: string): Promise<{ memberId: string; name: string; isOwner: boolean } | null> {
  const [row] = await tx.query<{ memberId: string; name: string; isOwner: boolean }>({
    name: 'measured-member',
    text: `select m.id "memberId", m.display_name name, coalesce(c.owner_member_id = m.id, false) "isOwner" from member m join customer c on c.customer_id = m.customer_id
      where m.customer_id = $1 and m.identity_id = $2 and (m.ends_at is null or m.ends_at > $3)`,
    values: [customerId, identityId, tx.now.toString()],
  });
  return row ?? null;
}

/** Also of a link that has ended meanwhile. */
export async function memberIdOf(tx: Transaction, { customerId, identityId }: { customerId: string | null; identityId: string | null }): Promise<string | null> {
  const [row] = await tx.query<{ id: string }>({ name: 'measured-member-id', text: 'select id from member where customer_id = $1 and identity_id = $2 order by id desc limit 1', values: [customerId, identityId] });
  return row?.id ?? null;
}

export async function clientNamed(tx: Transaction, customerId: string, clientId: string): Promise<{ name: string } | null> {
  const [row] = await tx.query<{ name: string }>({ name: 'measured-client', text: 'select name from service_client where customer_id = $1 and id = $2 and ended_at is null', values: [customerId, clientId] });
  return row ?? null;
}

export async function isSwitchedOn(tx: Transaction, customerId: string, application: string): Promise<boolean> {
  const rows = await tx.query({ name: 'measured-application', text: 'select from subscription where customer_id = $1 and application = $2 and ends_at is null', values: [customerId, application] });
  return rows.length > 0;
}

/**
 * Of whom it would be; none for an address everywhere. From the directories that the operator keeps himself: nothing of a Customer is looked at.
 * @throws NotFound for a Customer that is none, or has ended
 */
export async function customersNamed(tx: Transaction, { customerId, identityId }: { customerId: string | null; identityId: string | null }): Promise<{ id: string; name: string }[]> {
  const found = await tx.query<{ id: string; name: string }>({
    name: 'measured-customers',
    text: `select d.id, d.legal_name name from customer_directory d where d.state <> 'ended'
      and case when $1::uuid is not null then d.id = $1 else exists (select from identity_customer v where v.identity_id = $2 and v.customer_id = d.id) end order by d.legal_name, d.id`,
    values: [customerId, identityId],
  });
  if (customerId !== null && found.length === 0) throw new NotFound();
  return found;
}

export async function openSessionsOf(tx: Transaction, identityId: string): Promise<number> {
  const [row] = await tx.query<{ open: number }>({
    name: 'measured-sessions', text: `select count(*)::integer open from session s where s.realm = 'customer' and s.subject_id = $1 and ${sessionInForce('s', '$2')}`, values: [identityId, tx.now.toString()],
  });
  return row?.open ?? 0;
}

/** Live ones of this Customer, by whichever of his links to it. */
export const sponsoredBy = (tx: Transaction, customerId: string, identityId: string): Promise<{ id: string; name: string }[]> =>
  tx.query({
    name: 'measured-sponsored',
    text: `select c.id, c.name from service_client c join member m on m.customer_id = $1 and m.id = c.sponsor_member_id
      where c.customer_id = $1 and m.identity_id = $2 and least(c.ends_at, c.ended_at) > $3 order by c.name, c.id`,
    values: [customerId, identityId, tx.now.toString()],
  });

/** The range as the database compares it: `192.0.2.77/24` is `192.0.2.0/24`. */
export async function networkWritten(tx: Transaction, said: string): Promise<string> {
  const [row] = await tx.query<{ written: string }>({ name: 'measured-network', text: 'select network($1::inet)::text written', values: [said] });
  if (!row) throw new Error('a network that is none');
  return row.written;
}
