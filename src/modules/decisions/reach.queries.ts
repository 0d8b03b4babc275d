import type { Transaction } from '../../platform/database/database.js';
import { type Company, ownsByControl } from '../authority/index.js';

/** Whoever has a hand in rights: the Owner, whoever is it by control and has entered, Managers, deputies with whom they stand in for, whoever made a machine, and whoever has yet to get or accept what was given. */
export async function handsInRights(tx: Transaction, customerId: string, limit: number): Promise<string[]> {
  const rows = await tx.query<{ id: string }>({
    name: 'hands-in-rights',
    text: `select m.id from member m where m.customer_id = $1 and (m.ends_at is null or m.ends_at > $2) and (${ownsByControl('$2')} or m.id in (
        select c.owner_member_id from customer c where c.customer_id = $1
        union select g.member_id from access_grant g where g.customer_id = $1 and g.profile = 'AccessManager' and g.revoked_at is null and (g.ends_at is null or g.ends_at > $2)
        union select g.member_id from access_grant g where g.customer_id = $1 and g.second_person = 'pending' and g.revoked_at is null
        union select g.member_id from access_grant g where g.customer_id = $1 and g.source_id is not null and g.accepted_at is null and g.revoked_at is null
        union select unnest(array[d.for_member_id, d.deputy_member_id]) from deputy d where d.customer_id = $1 and d.ended_at is null and d.ends_at > $2
        union select k.made_by from service_client k where k.customer_id = $1 and k.ended_at is null and k.ends_at > $2))
      order by m.display_name, m.id limit $3`,
    values: [customerId, tx.now.toString(), limit],
  });
  return rows.map(({ id }) => id);
}

interface MadeMachine {
  id: string;
  proof: 'secret' | 'key';
  madeBy: string;
}

/** Machines that these have made: the secret of one can be made anew, and the key of one was theirs to give. */
export const machinesOf = (tx: Transaction, customerId: string, madeBy: readonly string[]): Promise<MadeMachine[]> =>
  tx.query<MadeMachine & Record<string, unknown>>({
    name: 'machines-made-by',
    text: `select id, authentication proof, made_by "madeBy" from service_client where customer_id = $1 and made_by = any($2) and ended_at is null and ends_at > $3 order by id limit 200`,
    values: [customerId, madeBy, tx.now.toString()],
  });

export const givable = (tx: Transaction, customerId: string): Promise<Company['bundles']> =>
  tx.query<Company['bundles'][number] & Record<string, unknown>>({
    name: 'sub-profiles-givable', text: 'select id, code, name, permissions from sub_profile where customer_id = $1 and retired_at is null order by code', values: [customerId],
  });
