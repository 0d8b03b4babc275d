import type { Transaction } from '../../platform/database/database.js';
import { handsSql } from '../authority/index.js';
import { deputyshipsThatEnd } from './deputies.queries.js';
import type { DeputyBriefView } from './deputy-brief.view.js';
import { HELD, inState } from './grant-list.queries.js';

export interface WaitingGrant {
  id: string;
  holder: string;
  profile: string;
  subProfile: { id: string; code: string; name: string } | null;
}

interface SponsoredClient {
  id: string;
  name: string;
}

export interface PendingWork {
  /** They end with the hand-over. */
  deputies: DeputyBriefView[];
  grants: WaitingGrant[];
  clients: SponsoredClient[];
}

/** Of the row `p`: whoever defined it named it, and its code says nothing to others. */
export const SUB_PROFILE = `case when p.id is not null then json_build_object('id', p.id, 'code', p.code, 'name', p.name) end "subProfile"`;

/** GC-8.1.2-b: what waits for this Access Owner, so that nothing is forgotten when another one is named. */
export async function pendingWorkOf(tx: Transaction, customerId: string, ownerMemberId: string | null): Promise<PendingWork> {
  const owners = ownerMemberId === null ? [] : [ownerMemberId];
  const [grants, deputies, ...clients] = await Promise.all([
    waitingForOwner(tx, customerId), deputyshipsThatEnd({ tx, customerId }, owners, { capacities: ['AccessOwner'] }), ...owners.map((id) => sponsoredClients(tx, customerId, id)),
  ]);
  return { grants, deputies, clients: clients.flat() };
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
    text: `select g.id, coalesce(m.display_name, c.name) holder, g.profile, ${SUB_PROFILE}
      from ${HELD} left join sub_profile p on p.customer_id = g.customer_id and p.id = g.sub_profile_id
      where g.customer_id = $1 and ${inState('pending')}
        and not exists (select from access_grant n join member x on x.customer_id = n.customer_id and x.id = n.member_id, customer o
          where n.customer_id = g.customer_id and n.profile = 'AccessManager' and n.revoked_at is null and n.second_person in ('notNeeded', 'approved')
            and n.starts_at <= $2 and (n.ends_at is null or n.ends_at > $2) and x.starts_at <= $2 and (x.ends_at is null or x.ends_at > $2)
            and o.customer_id = g.customer_id and x.id is distinct from o.owner_member_id and g.profile <> 'AccessManager'
            and x.identity_id not in (select us from unnest(array${handsSql('array[g.given_by, g.member_id, c.sponsor_member_id, c.made_by]', 'g.recorded_at')}) us))
      order by g.id`,
    values: [customerId, tx.now.toString()],
  });
