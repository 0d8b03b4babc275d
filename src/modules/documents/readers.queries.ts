import type { Transaction } from '../../platform/database/database.js';
import type { Reader } from './publication.mails.js';

/** Members in force to whom something might give it, the Access Owner first; each is then decided on. */
export const likelyReaders = async (tx: Transaction, customerId: string, most: number): Promise<string[]> =>
  (await tx.query<{ id: string }>({
    name: 'document-likely-readers',
    text: `select m.id from member m where m.customer_id = $1 and m.starts_at <= $2 and (m.ends_at is null or m.ends_at > $2) and m.id in (
        select c.owner_member_id from customer c where c.customer_id = $1
        union select g.member_id from access_grant g join sub_profile p on p.customer_id = g.customer_id and p.id = g.sub_profile_id
          where g.customer_id = $1 and 'document:read' = any(p.permissions) and g.starts_at <= $2 and coalesce(least(g.ends_at, g.revoked_at), 'infinity') > $2
        union select d.deputy_member_id from deputy d where d.customer_id = $1 and d.capacity = 'AccessOwner' and d.starts_at <= $2 and least(d.ends_at, d.ended_at) > $2)
      order by (m.id = (select c.owner_member_id from customer c where c.customer_id = $1)) is true desc, m.id limit $3`,
    values: [customerId, tx.now.toString(), most],
  })).map(({ id }) => id);

/** Where they sign in. */
export const mailboxes = (tx: Transaction, customerId: string, memberIds: readonly string[]): Promise<(Reader & { customer: string })[]> =>
  tx.query<Reader & { customer: string }>({
    name: 'document-mailboxes',
    text: `select i.email, i.language, i.id "personId", m.customer_id "customerId", d.legal_name customer from member m join identity i on i.id = m.identity_id join customer_directory d on d.id = m.customer_id
      where m.customer_id = $1 and m.id = any($2) order by m.id`,
    values: [customerId, memberIds],
  });
