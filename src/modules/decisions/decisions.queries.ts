import type { Transaction } from '../../platform/database/database.js';
import { type Acting, asOf, comesTo, type Moment, NOW, OF_ONES_OWN, ownersOfParents, type Permission, type Row, THEN } from '../authority/index.js';

/** A row that decisions can be asked about. */
export type ResourceName = `${'sim' | 'line' | 'document'}:${string}`;
export const RESOURCE = /^(sim|line|document):([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/;

const DOCUMENTS = `select 'document:' || id, null, null, null, id from document where customer_id = $1 and id = any($4)`;

const ATTRIBUTES = `select 'sim:' || id as name, cost_centre_id "costCentreId", billing_account_id "billingAccountId", line_id "lineId", null::uuid "documentId" from sim where customer_id = $1 and id = any($2)
  union all select 'line:' || id, cost_centre_id, billing_account_id, id, null from line where customer_id = $1 and id = any($3)
  union all ${DOCUMENTS}`;

const ATTRIBUTES_THEN = `select 'sim:' || s.id as name, l.cost_centre_id "costCentreId", l.billing_account_id "billingAccountId", l.id "lineId", null::uuid "documentId" from sim s
    left join sim_placement p on p.customer_id = $1 and p.sim_id = s.id and p.starts_at <= $5 and (p.ends_at is null or p.ends_at > $5) left join line l on l.customer_id = $1 and l.id = p.line_id
    where s.customer_id = $1 and s.id = any($2)
  union all select 'line:' || id, cost_centre_id, billing_account_id, id, null from line where customer_id = $1 and id = any($3)
  union all ${DOCUMENTS}`;

/** Attributes of those that this transaction may see; the others are left out. */
export async function attributesOf({ tx, customerId }: Pick<Acting, 'tx' | 'customerId'>, resources: readonly ResourceName[], moment: Moment | null = null): Promise<ReadonlyMap<ResourceName, Row>> {
  if (resources.length === 0) return new Map();
  const values = [customerId, idsOf('sim', resources), idsOf('line', resources), idsOf('document', resources)];
  const rows = await tx.query<Row & { name: ResourceName }>(moment
    ? asOf({ name: 'attributes-of-resources', text: ATTRIBUTES_THEN, values: [...values, moment.at.toString()] }, moment)
    : { name: 'attributes-of-resources', text: ATTRIBUTES, values });
  const instant = (moment?.at ?? tx.now).epochMilliseconds;
  return new Map(rows.map(({ name, ...row }) => [name, { ...row, from: instant, to: instant }]));
}

const idsOf = (type: string, resources: readonly ResourceName[]): string[] => resources.flatMap((name) => {
  const [of, id = ''] = name.split(':');
  return of === type ? [id] : [];
});

export interface Candidate {
  kind: 'person' | 'client';
  id: string;
}

/** As it stands in the index: behind row-level security PostgreSQL looks up no `coalesce`. */
const HOLDER = 'case when g.member_id is null then g.client_id else g.member_id end';
const BEFORE_ALL = '00000000-0000-0000-0000-000000000000';

/** Of every user, and of whoever is a Manager or stands in for one: what does not hang on a sub-profile. */
const EVERY_USER = `union select 'person', m.id from member m where m.customer_id = $1 and m.starts_at <= $3 and (m.ends_at is null or m.ends_at > $3) and m.id > $5`;
const MANAGERS = `union select 'person', g.member_id from access_grant g where g.customer_id = $1 and g.profile = 'AccessManager' and g.revoked_at is null and g.second_person in ('notNeeded', 'approved')
          and g.starts_at <= $3 and (g.ends_at is null or g.ends_at > $3)
        union select 'person', d.deputy_member_id from deputy d where d.customer_id = $1 and d.ended_at is null and d.starts_at <= $3 and d.ends_at > $3`;

/** GC-8.5-a: whose line it is. */
const WHOSE_LINE = `union select 'person', a.member_id from line_assignment a where a.customer_id = $1 and a.line_id = $6 and a.starts_at <= $3 and (a.ends_at is null or a.ends_at > $3)`;
/** I1: who has a line at all is customer data, and what each is told of says it to whoever may know; so it is asked of all to whom a line would be their own. */
const SERVICE_USERS = `union (select distinct 'person', g.member_id from access_grant g where g.customer_id = $1 and g.profile = 'ServiceUser' and g.member_id > $5
          and g.revoked_at is null and g.second_person in ('notNeeded', 'approved') and g.starts_at <= $3 and (g.ends_at is null or g.ends_at > $3)
        order by g.member_id limit $4)`;

/** What else than a sub-profile may bring it. */
interface Ways {
  everyone: boolean;
  managers: boolean;
  whoseLine: boolean;
  serviceUsers: boolean;
}

const waysTo = (permission: Permission, row: Row | null): Ways => {
  const ofOnesOwn = OF_ONES_OWN.includes(permission);
  return { ...comesTo(permission), whoseLine: ofOnesOwn && row !== null, serviceUsers: ofOnesOwn && row === null };
};

/** $1 the Customer, $2 the permission, $3 now, $4 how many, $5 behind whom, $6 the line where it is asked whose it is. */
const candidates = ({ everyone, managers, whoseLine, serviceUsers }: Ways, when: typeof NOW | typeof THEN): string => `select kind, id from (
    select 'person' kind, c.owner_member_id id from customer c where c.customer_id = $1 and c.owner_member_id is not null
    union ${ownersOfParents(when)}
    union select 'person', d.deputy_member_id from deputy d where d.customer_id = $1 and d.capacity = 'AccessOwner' and d.ended_at is null and d.starts_at <= $3 and d.ends_at > $3
    ${everyone ? EVERY_USER : ''} ${managers ? MANAGERS : ''} ${whoseLine ? WHOSE_LINE : ''} ${serviceUsers ? SERVICE_USERS : ''}
    union select g.kind, g.id from sub_profile p cross join lateral (
        select distinct on (${HOLDER}) ${HOLDER} id, case when g.member_id is null then 'client' else 'person' end kind
        from access_grant g where g.customer_id = $1 and g.sub_profile_id = p.id and ${HOLDER} > $5
          and g.revoked_at is null and g.second_person in ('notNeeded', 'approved') and g.starts_at <= $3 and (g.ends_at is null or g.ends_at > $3)
        order by ${HOLDER} limit $4) g
      where p.customer_id = $1 and $2 = any(p.permissions)
  ) holders where id > $5 order by id limit $4`;

/**
 * Everybody who holds a grant that could give the permission, the owner and whoever stands in for him, and whose line it is, in the order of their ids; `decide` judges each.
 * @param asked.row what it is asked about; null: anything of the Customer
 */
export async function candidatesFor(tx: Transaction, customerId: string, asked: { permission: Permission; row: Row | null; moment: Moment | null; after: string | null; limit: number }): Promise<Candidate[]> {
  const { permission, row, moment, after, limit } = asked;
  const ways = waysTo(permission, row);
  return tx.query<Candidate & Record<string, unknown>>(asOf({
    name: ['candidates', ...Object.entries(ways).flatMap(([way, is]) => (is ? way : []))].join('-'),
    text: candidates(ways, moment ? THEN : NOW),
    values: [customerId, permission, (moment?.at ?? tx.now).toString(), limit, after ?? BEFORE_ALL, ...(ways.whoseLine ? [row?.lineId ?? null] : [])],
  }, moment));
}

export async function simByIccid({ tx, customerId }: Pick<Acting, 'tx' | 'customerId'>, iccid: string): Promise<string | null> {
  const [row] = await tx.query<{ id: string }>({ text: 'select id from sim where customer_id = $1 and iccid = $2', values: [customerId, iccid] });
  return row?.id ?? null;
}
