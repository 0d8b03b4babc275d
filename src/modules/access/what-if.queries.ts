import type { Transaction } from '../../platform/database/database.js';
import { hangsOn } from '../authority/index.js';

interface Named {
  grants: readonly string[];
  members: readonly string[];
  subProfiles: readonly string[];
}

/** Which of these are there at all. */
export async function namedHere(tx: Transaction, customerId: string, { grants, members, subProfiles }: Named): Promise<ReadonlySet<string>> {
  const rows = await tx.query<{ id: string }>({
    name: 'what-if-named',
    text: `select id from access_grant where customer_id = $1 and id = any($2) union all select id from member where customer_id = $1 and id = any($3)
      union all select id from sub_profile where customer_id = $1 and id = any($4)`,
    values: [customerId, grants, members, subProfiles],
  });
  return new Set(rows.map(({ id }) => id));
}

export interface Touched {
  kind: 'person' | 'client';
  id: string;
  displayName: string;
}

/** Everybody who holds one of these grants or bundles, or is one of these members, stands in for or is answered for by one, or was delegated to out of such a grant (GC-8.4-c); by name. */
export const holdersTouched = (tx: Transaction, customerId: string, { grants, members, subProfiles, limit }: Named & { limit: number }): Promise<Touched[]> =>
  tx.query<Touched & Record<string, unknown>>({
    name: 'what-if-holders',
    text: `with held as (select g.member_id, g.client_id from access_grant g where g.customer_id = $1 and g.revoked_at is null and (g.id = any($2) or g.sub_profile_id = any($4))),
        whose as (select h.member_id id from held h union select unnest($3::uuid[])),
        people as (select w.id from whose w union select g.member_id from access_grant g where g.customer_id = $1 and g.revoked_at is null and ${hangsOn('s.id = any($2) or s.member_id = any($3)')} union select d.deputy_member_id from deputy d join whose w on w.id = d.for_member_id where d.customer_id = $1 and d.ended_at is null)
      select * from (
        select 'person' kind, m.id, m.display_name "displayName" from member m where m.customer_id = $1 and m.id in (select p.id from people p)
        union all select 'client', c.id, c.name from service_client c where c.customer_id = $1 and (c.sponsor_member_id = any($3) or c.id in (select h.client_id from held h))
      ) touched order by "displayName", id limit $5`,
    values: [customerId, grants, members, subProfiles, limit],
  });
