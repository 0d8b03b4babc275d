import type { Transaction } from '../../platform/database/database.js';

export interface WaitingGrant {
  id: string;
  holder: string;
  profile: string;
  subProfile: string | null;
}

export interface SponsoredClient {
  id: string;
  name: string;
}

export interface PendingWork {
  grants: WaitingGrant[];
  clients: SponsoredClient[];
}

/** GC-8.1.2-b: what waits for this Access Owner, so that nothing is forgotten when another one is named. */
export async function pendingWorkOf(tx: Transaction, customerId: string, ownerMemberId: string | null): Promise<PendingWork> {
  const [grants, clients] = await Promise.all([waitingForOwner(tx, customerId), ownerMemberId === null ? [] : sponsoredClients(tx, customerId, ownerMemberId)]);
  return { grants, clients };
}

/** Clients that stop with this member, until another one answers for them. */
export const sponsoredClients = (tx: Transaction, customerId: string, memberId: string): Promise<SponsoredClient[]> =>
  tx.query<SponsoredClient & Record<string, unknown>>({
    name: 'sponsored-clients',
    text: `select c.id, c.name from service_client c
      where c.customer_id = $1 and c.sponsor_member_id = $3 and c.ended_at is null and c.ends_at > $2 order by c.name, c.id`,
    values: [customerId, tx.now.toString(), memberId],
  });

/** Pending grants on which no Access Manager may decide: each of them gave it, or would profit, or there is none (I2). */
const waitingForOwner = (tx: Transaction, customerId: string): Promise<WaitingGrant[]> =>
  tx.query<WaitingGrant & Record<string, unknown>>({
    name: 'grants-waiting-for-owner',
    text: `select g.id, coalesce(h.display_name, k.name) holder, g.profile, p.code "subProfile"
      from access_grant g
        left join member h on h.customer_id = g.customer_id and h.id = g.member_id
        left join service_client k on k.customer_id = g.customer_id and k.id = g.client_id
        left join sub_profile p on p.customer_id = g.customer_id and p.id = g.sub_profile_id
      where g.customer_id = $1 and g.second_person = 'pending' and g.revoked_at is null and (g.ends_at is null or g.ends_at > $2)
        and not exists (select from access_grant n join member m on m.customer_id = n.customer_id and m.id = n.member_id, customer c
          where n.customer_id = g.customer_id and n.profile = 'AccessManager' and n.revoked_at is null and n.second_person in ('notNeeded', 'approved')
            and n.starts_at <= $2 and (n.ends_at is null or n.ends_at > $2) and m.starts_at <= $2 and (m.ends_at is null or m.ends_at > $2)
            and c.customer_id = g.customer_id and m.id is distinct from c.owner_member_id and g.profile <> 'AccessManager'
            and m.identity_id not in (select x.identity_id from member x
              where x.customer_id = g.customer_id and x.id in (g.given_by, g.member_id, k.sponsor_member_id, k.made_by)))
      order by g.id`,
    values: [customerId, tx.now.toString()],
  });
