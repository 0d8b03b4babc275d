import { Temporal } from 'temporal-polyfill';
import type { Transaction } from '../../platform/database/database.js';
import { ACCEPTED_HERE, type Grantee, type ScopePart, SECOND_FACTOR_SET } from '../authority/index.js';
import { AccessGrantScope } from './access-grant-scope.entity.js';
import { AccessGrant } from './access-grant.entity.js';

/** A transaction and the Customer it is set to. */
export interface At {
  tx: Transaction;
  customerId: string;
}

/** Whoever would hold a grant: a member, or a client through its sponsor. */
export interface HolderRow extends Grantee {
  id: string;
  displayName: string;
  /** End of the link, where one is known: no grant outlasts it (GC-9.2-a). */
  endsAt: Temporal.Instant | null;
  inForce: boolean;
  /** Identities of everybody who profits: they may not decide on it (I2). */
  people: (string | null)[];
}

interface HolderSql { id: string; name: string; person: string; created_by: string | null; attested_by: string | null; ends_at: string | null; in_force: boolean; accepted: boolean; second: boolean }

const identity = (memberId: string): string => `(select x.identity_id from member x where x.customer_id = m.customer_id and x.id = ${memberId})`;

const PROOF = `${ACCEPTED_HERE} accepted, ${SECOND_FACTOR_SET} as second`;

/** Locks the holder's row: FOR SHARE to give, FOR UPDATE to take, so that a change of his in flight is either before or sees it. */
export async function lockHolder({ tx, customerId }: At, named: { memberId?: string | null; clientId?: string | null }, strength: 'share' | 'update'): Promise<HolderRow | null> {
  const kind = named.memberId ? 'person' : 'client';
  const table = kind === 'person' ? 'member' : 'service_client';
  await tx.query({ name: `lock-${table}-${strength}`, text: `select from ${table} where customer_id = $1 and id = $2 for ${strength}`, values: [customerId, named.memberId ?? named.clientId] });
  return holderOf({ tx, customerId }, named);
}

/** Who would hold it; a change locks him first. */
export async function holderOf({ tx, customerId }: At, named: { memberId?: string | null; clientId?: string | null }): Promise<HolderRow | null> {
  const kind = named.memberId ? 'person' : 'client';
  const [row] = await tx.query<HolderSql>({ name: `holder-${kind}`, text: kind === 'person' ? PERSON : CLIENT, values: [customerId, named.memberId ?? named.clientId, tx.now.toString()] });
  return row ? holderRow(kind, row) : null;
}

function holderRow(kind: HolderRow['kind'], row: HolderSql): HolderRow {
  return {
    id: row.id, kind, displayName: row.name, person: row.person, createdBy: row.created_by, attestedBy: row.attested_by,
    acceptedInvitation: row.accepted, secondFactorSet: row.second, inForce: row.in_force,
    endsAt: row.ends_at === null ? null : Temporal.Instant.from(row.ends_at),
    people: [row.person, ...(kind === 'client' ? [row.created_by] : [])],
  };
}

const PERSON = `select m.id, m.display_name name, m.identity_id person, ${identity('m.invited_by')} created_by, ${identity('m.attested_by')} attested_by, to_json(m.ends_at) ends_at,
    m.ends_at is null or m.ends_at > $3 in_force, ${PROOF}
  from member m where m.customer_id = $1 and m.id = $2`;

const CLIENT = `select c.id, c.name, m.identity_id person, ${identity('c.made_by')} created_by, ${identity('m.attested_by')} attested_by, to_json(least(c.ends_at, c.ended_at, m.ends_at)) ends_at,
    least(c.ends_at, c.ended_at, m.ends_at) > $3 in_force, ${PROOF}
  from service_client c join member m on m.customer_id = c.customer_id and m.id = c.sponsor_member_id
  where c.customer_id = $1 and c.id = $2`;

/** The natural persons behind members of this Customer. */
export async function peopleOf({ tx, customerId }: At, memberIds: readonly (string | null)[]): Promise<string[]> {
  const rows = await tx.query<{ person: string }>({
    name: 'people-of-members', text: 'select identity_id person from member where customer_id = $1 and id = any($2)', values: [customerId, memberIds],
  });
  return rows.map(({ person }) => person);
}

export const grantById = (tx: Transaction, customerId: string, id: string): Promise<AccessGrant | null> =>
  tx.manager.findOneBy(AccessGrant, { customerId, id });

/** Locks the grant's row; its holder's row must be locked before (lock order: holder, grant, chain). */
export const lockGrant = (tx: Transaction, customerId: string, id: string): Promise<AccessGrant | null> =>
  tx.manager.findOne(AccessGrant, { where: { customerId, id }, lock: { mode: 'pessimistic_write' } });

/** Writes the verdict or the end of a locked grant; the rest of a row never changes. */
export async function keep(tx: Transaction, grant: AccessGrant): Promise<void> {
  const { customerId, id, secondPerson, decidedBy, decidedAt, decisionReason, revokedAt, revokedBy, revokeReason, version } = grant;
  const { affected } = await tx.manager.update(AccessGrant, { customerId, id, version: version - 1 },
    { secondPerson, decidedBy, decidedAt, decisionReason, revokedAt, revokedBy, revokeReason, version });
  if (affected !== 1) throw new Error('a locked grant changed');
}

export async function scopeOf(tx: Transaction, customerId: string, grantId: string): Promise<ScopePart[]> {
  const rows = await tx.manager.find(AccessGrantScope, { where: { customerId, grantId }, order: { id: 'ASC' } });
  return rows.map(({ part }) => part);
}

/** Of the grant `n`: it waits, will begin or runs. */
export const live = (now: string): string => `n.revoked_at is null and n.second_person <> 'refused' and (n.ends_at is null or n.ends_at > ${now})`;

/** Live grants that continue this one: an extension goes with what it extends. */
export async function successorsOf(tx: Transaction, customerId: string, id: string): Promise<AccessGrant[]> {
  const ids = await idsOfSuccessors(tx, customerId, [id]);
  const found = await Promise.all(ids.map((each) => lockGrant(tx, customerId, each)));
  return found.filter((grant) => grant !== null);
}

export async function idsOfSuccessors(tx: Transaction, customerId: string, ids: readonly string[]): Promise<string[]> {
  const rows = await tx.query<{ id: string }>({
    name: 'grant-successors',
    text: `with recursive line (id) as (
        select g.id from access_grant g where g.customer_id = $1 and g.replaces_id = any($2)
        union select g.id from access_grant g join line on g.replaces_id = line.id where g.customer_id = $1)
      select n.id from access_grant n join line using (id) where n.customer_id = $1 and ${live('$3')} order by n.id`,
    values: [customerId, ids, tx.now.toString()],
  });
  return rows.map((row) => row.id);
}

/** How many of these parts are there. Of lines only whoever sees customer data can say so (I1); a change is told by its foreign key. */
export async function partsThere({ tx, customerId }: At, ids: readonly string[]): Promise<number> {
  const [row] = await tx.query<{ there: number }>({
    name: 'parts-there',
    text: `select ((select count(*) from cost_centre where customer_id = $1 and id = any($2)) + (select count(*) from billing_account where customer_id = $1 and id = any($2))
      + (select count(*) from line where customer_id = $1 and id = any($2)))::integer there`,
    values: [customerId, ids],
  });
  return row?.there ?? 0;
}
