import { Temporal } from 'temporal-polyfill';
import { Any } from 'typeorm';
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
  /** By which he is here: his rights come from it alone (GC-9.2-c). */
  mandateId: string | null;
  /** By which he is here for a parent: its Access Owner alone gives him rights (GC-9.1-d). */
  affiliationId: string | null;
  /** Identities of everybody who profits: they may not decide on it (I2). */
  people: (string | null)[];
}

interface HolderSql { mandate_id: string | null; affiliation_id: string | null; id: string; name: string; person: string; created_by: string | null; attested_by: string | null; ends_at: string | null; in_force: boolean; accepted: boolean; second: boolean }

const identity = (memberId: string): string => `(select x.identity_id from member x where x.customer_id = m.customer_id and x.id = ${memberId})`;

const PROOF = `${ACCEPTED_HERE} accepted, ${SECOND_FACTOR_SET} as second`;

/** Who holds or would hold a grant: a member, or a service client. */
export interface HolderNamed {
  memberId?: string | null;
  clientId?: string | null;
}

/** Locks the holder's row: FOR SHARE to give, FOR UPDATE to take, so that a change of his in flight is either before or sees it. */
export async function lockHolder(at: At, named: HolderNamed, strength: 'share' | 'update'): Promise<HolderRow | null> {
  return (await lockHolders(at, [named], strength)).get(holderNamed(named)) ?? null;
}

/** Many at once, in the order of their ids: two that lock the same ones do not wait for each other. */
export async function lockHolders(at: At, named: readonly HolderNamed[], strength: 'share' | 'update'): Promise<ReadonlyMap<string, HolderRow>> {
  for (const [table, ids] of Object.entries(tablesOf(named))) {
    if (ids.length > 0) await at.tx.query({ name: `lock-${table}-${strength}`, text: `select from ${table} where customer_id = $1 and id = any($2) order by id for ${strength}`, values: [at.customerId, ids] });
  }
  return holdersOf(at, named);
}

/** Who would hold it; a change locks him first. */
export const holderOf = async (at: At, named: HolderNamed): Promise<HolderRow | null> => (await holdersOf(at, [named])).get(holderNamed(named)) ?? null;

/** Under their ids; who is not here is left out. */
export async function holdersOf({ tx, customerId }: At, named: readonly HolderNamed[]): Promise<ReadonlyMap<string, HolderRow>> {
  const { member, service_client: client } = tablesOf(named);
  const read = async (kind: HolderRow['kind'], ids: readonly string[]): Promise<HolderRow[]> => {
    if (ids.length === 0) return [];
    const rows = await tx.query<HolderSql & Record<string, unknown>>({ name: `holders-${kind}`, text: kind === 'person' ? PERSON : CLIENT, values: [customerId, ids, tx.now.toString()] });
    return rows.map((row) => holderRow(kind, row));
  };
  const found = [...await read('person', member), ...await read('client', client)];
  return new Map(found.map((holder) => [holder.id, holder]));
}

/** Under which id his row is found. */
export const holderNamed = ({ memberId, clientId }: HolderNamed): string => (memberId ?? clientId ?? '').toLowerCase();

const tablesOf = (named: readonly HolderNamed[]): { member: string[]; service_client: string[] } => ({
  member: [...new Set(named.filter(({ memberId }) => memberId).map(holderNamed))], service_client: [...new Set(named.filter(({ memberId, clientId }) => !memberId && clientId).map(holderNamed))],
});

function holderRow(kind: HolderRow['kind'], row: HolderSql): HolderRow {
  return {
    id: row.id, kind, displayName: row.name, person: row.person, createdBy: row.created_by, attestedBy: row.attested_by,
    acceptedInvitation: row.accepted, secondFactorSet: row.second, inForce: row.in_force, mandateId: row.mandate_id, affiliationId: row.affiliation_id,
    endsAt: row.ends_at === null ? null : Temporal.Instant.from(row.ends_at),
    people: [row.person, ...(kind === 'client' ? [row.created_by] : [])],
  };
}

const PERSON = `select m.id, m.mandate_id, m.affiliation_id, m.display_name name, m.identity_id person, ${identity('m.invited_by')} created_by, ${identity('m.attested_by')} attested_by, to_json(m.ends_at) ends_at,
    m.ends_at is null or m.ends_at > $3 in_force, ${PROOF}
  from member m where m.customer_id = $1 and m.id = any($2)`;

const CLIENT = `select c.id, null::uuid mandate_id, m.affiliation_id, c.name, m.identity_id person, ${identity('c.made_by')} created_by, ${identity('m.attested_by')} attested_by, to_json(least(c.ends_at, c.ended_at, m.ends_at)) ends_at,
    least(c.ends_at, c.ended_at, m.ends_at) > $3 in_force, ${PROOF}
  from service_client c join member m on m.customer_id = c.customer_id and m.id = c.sponsor_member_id
  where c.customer_id = $1 and c.id = any($2)`;

export const grantById = (tx: Transaction, customerId: string, id: string): Promise<AccessGrant | null> =>
  tx.manager.findOneBy(AccessGrant, { customerId, id });

/** Locks the grant's row; its holder's row must be locked before (lock order: holder, grant, chain). */
export const lockGrant = async (tx: Transaction, customerId: string, id: string): Promise<AccessGrant | null> => (await lockGrants(tx, customerId, [id]))[0] ?? null;

export const lockGrants = (tx: Transaction, customerId: string, ids: readonly string[]): Promise<AccessGrant[]> =>
  tx.manager.find(AccessGrant, { where: { customerId, id: Any([...ids]) }, order: { id: 'ASC' }, lock: { mode: 'pessimistic_write' } });

export const grantsByIds = (tx: Transaction, customerId: string, ids: readonly string[]): Promise<AccessGrant[]> =>
  tx.manager.find(AccessGrant, { where: { customerId, id: Any([...ids]) }, order: { id: 'ASC' } });

/** Writes the verdicts or the ends of locked grants; the rest of a row never changes. */
export async function keep(tx: Transaction, ...grants: readonly AccessGrant[]): Promise<void> {
  if (grants.length === 0) return;
  const instants = (of: (grant: AccessGrant) => Temporal.Instant | null): (string | null)[] => grants.map((grant) => of(grant)?.toString() ?? null);
  const kept = await tx.query({
    name: 'keep-grants',
    text: `update access_grant g set second_person = n.second_person, decided_by = n.decided_by, decided_at = n.decided_at, decision_reason = n.decision_reason,
        revoked_at = n.revoked_at, revoked_by = n.revoked_by, revoke_reason = n.revoke_reason, version = n.version
      from unnest($2::uuid[], $3::text[], $4::uuid[], $5::timestamptz[], $6::text[], $7::timestamptz[], $8::uuid[], $9::text[], $10::integer[])
        n (id, second_person, decided_by, decided_at, decision_reason, revoked_at, revoked_by, revoke_reason, version)
      where g.customer_id = $1 and g.id = n.id and g.version = n.version - 1 returning g.id`,
    values: [grants[0]?.customerId, grants.map(({ id }) => id), grants.map((each) => each.secondPerson), grants.map((each) => each.decidedBy), instants((each) => each.decidedAt),
      grants.map((each) => each.decisionReason), instants((each) => each.revokedAt), grants.map((each) => each.revokedBy), grants.map((each) => each.revokeReason), grants.map(({ version }) => version)],
  });
  if (kept.length !== grants.length) throw new Error('a locked grant changed');
}

export const scopeOf = async (tx: Transaction, customerId: string, grantId: string): Promise<ScopePart[]> => (await scopesOf(tx, customerId, [grantId]))(grantId);

/** The parts of each of these grants, in the order in which they were given. */
export async function scopesOf(tx: Transaction, customerId: string, grantIds: readonly string[]): Promise<(grantId: string) => ScopePart[]> {
  const rows = await tx.manager.find(AccessGrantScope, { where: { customerId, grantId: Any([...grantIds]) }, order: { id: 'ASC' } });
  const parts = Map.groupBy(rows, ({ grantId }) => grantId);
  return (grantId) => (parts.get(grantId) ?? []).map(({ part }) => part);
}

/** Of the grant `n`: it waits, will begin or runs. */
export const live = (now: string): string => `n.revoked_at is null and n.second_person <> 'refused' and (n.ends_at is null or n.ends_at > ${now})`;

/** A live grant that continues one of those that were asked about, at whichever remove. */
export interface Successor {
  root: string;
  grant: AccessGrant;
}

/** An extension goes with what it extends. */
export async function successorsOf(tx: Transaction, customerId: string, ids: readonly string[]): Promise<Successor[]> {
  const roots = await rootsOfSuccessors(tx, customerId, ids);
  const grants = await lockGrants(tx, customerId, [...roots.keys()]);
  return grants.map((grant) => ({ root: roots.get(grant.id) ?? '', grant }));
}

export const idsOfSuccessors = async (tx: Transaction, customerId: string, ids: readonly string[]): Promise<string[]> => [...(await rootsOfSuccessors(tx, customerId, ids)).keys()];

/** Also behind links that are over. Where one asked about continues another, what is behind both is the later one's. */
async function rootsOfSuccessors(tx: Transaction, customerId: string, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const rows = await tx.query<{ id: string; root: string }>({
    name: 'grant-successors',
    text: `with recursive line (id, root) as (
        select g.id, g.replaces_id from access_grant g where g.customer_id = $1 and g.replaces_id = any($2)
        union select g.id, line.root from access_grant g join line on g.replaces_id = line.id where g.customer_id = $1 and not g.replaces_id = any($2))
      select n.id, line.root from access_grant n join line using (id) where n.customer_id = $1 and ${live('$3')} order by n.id`,
    values: [customerId, ids, tx.now.toString()],
  });
  return new Map(rows.map(({ id, root }) => [id, root]));
}

/** Which of these parts are there. Of lines only whoever sees customer data can say so (I1); a change is told by its foreign key. */
export async function partsThere({ tx, customerId }: At, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await tx.query<{ id: string }>({
    name: 'parts-there',
    text: ['cost_centre', 'billing_account', 'line'].map((table) => `select id from ${table} where customer_id = $1 and id = any($2)`).join(' union all '),
    values: [customerId, ids],
  });
  return new Set(rows.map(({ id }) => id));
}
