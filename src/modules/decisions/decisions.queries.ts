import type { Transaction } from '../../platform/database/database.js';
import type { Row } from '../authority/index.js';

/** A row that decisions can be asked about. */
export type ResourceName = `${'sim' | 'line'}:${string}`;
export const RESOURCE = /^(sim|line):([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

/** Attributes of those that this transaction may see; the others are left out. */
export async function attributesOf(tx: Transaction, customerId: string, resources: readonly ResourceName[]): Promise<ReadonlyMap<ResourceName, Row>> {
  if (resources.length === 0) return new Map();
  const rows = await tx.query<Row & { name: ResourceName }>({
    name: 'attributes-of-resources',
    text: `select 'sim:' || id as name, cost_centre_id "costCentreId", billing_account_id "billingAccountId", line_id "lineId" from sim where customer_id = $1 and id = any($2)
      union all select 'line:' || id, cost_centre_id, billing_account_id, id from line where customer_id = $1 and id = any($3)`,
    values: [customerId, idsOf('sim', resources), idsOf('line', resources)],
  });
  const now = tx.now.epochMilliseconds;
  return new Map(rows.map(({ name, ...row }) => [name, { ...row, from: now, to: now }]));
}

const idsOf = (type: string, resources: readonly ResourceName[]): string[] => resources.flatMap((name) => {
  const [of, id = ''] = name.split(':');
  return of === type ? [id] : [];
});

export interface Candidate {
  kind: 'person' | 'client';
  id: string;
}

/** Everybody who holds a grant that could give the permission, the owner, and whose line it is; `decide` judges each. */
export async function candidatesFor(tx: Transaction, customerId: string, asked: { permission: string; lineId: string | null; limit: number }): Promise<Candidate[]> {
  return tx.query<Candidate & Record<string, unknown>>({
    name: 'candidates-for',
    text: `select kind, id from (
        select 'person' kind, c.owner_member_id id from customer c where c.customer_id = $1 and c.owner_member_id is not null
        union select case when g.member_id is null then 'client' else 'person' end, coalesce(g.member_id, g.client_id)
          from access_grant g join sub_profile p on p.customer_id = g.customer_id and p.id = g.sub_profile_id
          where g.customer_id = $1 and g.revoked_at is null and g.second_person in ('notNeeded', 'approved')
            and g.starts_at <= $4 and (g.ends_at is null or g.ends_at > $4) and $2 = any(p.permissions)
        union select 'person', a.member_id from line_assignment a where a.customer_id = $1 and a.line_id = $3 and a.ends_at is null and $2 = 'line:read-own'
      ) holders order by id limit $5`,
    values: [customerId, asked.permission, asked.lineId, tx.now.toString(), asked.limit],
  });
}
