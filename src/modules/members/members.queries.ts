import { LEGAL_ZONE } from '../../kernel/index.js';
import { hasWord, isoInstant } from '../../platform/database/sql.js';
import { cappedCount, type Values } from '../../platform/database/page.js';
import type { Transaction } from '../../platform/database/database.js';
import { ACCEPTED_HERE, type Acting, affiliateStop, Binds, type HeldRight, mandateStop, ownsByControl, sessionInForce, SOURCES_STAND } from '../authority/index.js';
import type { Member } from './member.entity.js';
import type { MemberFilter } from './member.requests.js';
import type { Holding, MemberView } from './member.view.js';

export type MemberRow = Omit<MemberView, 'abilities' | 'rights' | 'nextEnd'> & Responsibility & {
  held: HeldRight[];
  /** Identities of the member and of whoever vouched last: they do not vouch again, under any member id. */
  people: string[];
};

const HELD = `g.revoked_at is null and g.second_person in ('notNeeded', 'approved') and g.starts_at <= $2 and (g.ends_at is null or g.ends_at > $2)`;
/** The same without what was delegated and is not accepted, or hangs on what is gone (GC-8.4-c). */
const GIVES = `${HELD} and (g.source_id is null or (g.accepted_at is not null and ${SOURCES_STAND}))`;
const HELD_OR_TO_COME = `g.revoked_at is null and g.second_person <> 'refused' and (g.ends_at is null or g.ends_at > $2)`;
/** Also from tomorrow on: who is named is named by the Owner (S12). */
const NAMED = `g.revoked_at is null and g.second_person in ('notNeeded', 'approved') and (g.ends_at is null or g.ends_at > $2)`;
/** The same, for a Manager whom the schema counts as one that stays (I4). */
const STAYING_MANAGER = `g.profile = 'AccessManager' and g.revoked_at is null and g.second_person in ('notNeeded', 'approved') and g.ends_at is null and o.ends_at is null`;

/** A grant of somebody whose link is not in force, or whose mandate or parent gives nothing, gives nothing, so he does not hold it. */
const IN_FORCE = `m.starts_at <= $2 and (m.ends_at is null or m.ends_at > $2) and ${mandateStop('$2')} is null and ${affiliateStop('$2')} is null`;

/** GC-9.1-b: by title, or beside him by control. */
const OWNS = `(m.id = c.owner_member_id or (${IN_FORCE} and ${ownsByControl('$2')}))`;

const OPEN_INVITATION = `l.realm = 'customer' and l.subject_id = m.identity_id and l.customer_id = $1 and l.member_id = m.id and l.purpose = 'invitation'
        and l.used_at is null and l.voided_at is null`;

const STATE = `case when m.ends_at <= $2 then 'ended' when m.starts_at > $2 then 'notBegun' else 'inForce' end`;

const named = (id: string): string => `(select json_build_object('id', n.id, 'name', n.display_name) from member n where n.customer_id = $1 and n.id = ${id})`;

/** Of the member `m` and the Customer's row `c`. */
const RESPONSIBILITY = `c.owner_member_id = m.id is true "isOwner", c.owner_opt_out "ownerOptOut",
    exists (select from access_grant g where g.customer_id = $1 and g.member_id = m.id and g.profile = 'AccessManager' and ${NAMED}) "isManager",
    c.owner_opt_out and not exists (select from access_grant g join member o on o.customer_id = g.customer_id and o.id = g.member_id
      where g.customer_id = $1 and g.member_id <> m.id and ${STAYING_MANAGER}) "isLastManager"`;

/** Names of cost centres and billing accounts are administration data; the number of a line is not (I1). */
const PARTS = `(select coalesce(json_agg(json_build_object('kind', case when e.cost_centre_id is not null then 'costCentre' when e.billing_account_id is not null then 'billingAccount' else 'line' end,
    'id', coalesce(e.cost_centre_id, e.billing_account_id, e.line_id), 'code', coalesce(k.code, a.number), 'name', coalesce(k.name, a.name)) order by e.id), '[]')
  from access_grant_scope e left join cost_centre k on k.customer_id = $1 and k.id = e.cost_centre_id left join billing_account a on a.customer_id = $1 and a.id = e.billing_account_id
  where e.customer_id = $1 and e.grant_id = g.id)`;

const RIGHTS = `(select coalesce(json_agg(json_build_object('profile', g.profile, 'until', ${isoInstant('g.ends_at')}, 'parts', ${PARTS},
    'subProfile', (select json_build_object('code', p.code, 'name', p.name) from sub_profile p where p.customer_id = $1 and p.id = g.sub_profile_id)) order by g.id), '[]')
  from access_grant g where g.customer_id = $1 and g.member_id = m.id and ${GIVES} and ${IN_FORCE})`;

/** Where else he is seen is not this Customer's to know (S07); who is admitted again begins anew. */
const SEEN = `(select v.last_seen_at from identity_customer v where v.identity_id = m.identity_id and v.customer_id = $1
  and v.last_seen_at >= m.starts_at and (m.ends_at is null or v.last_seen_at < m.ends_at))`;

/** $1 the Customer, $2 now. Not accepted here only: whether the address is known elsewhere shows nowhere (S07). */
const ROW = `select m.id, m.display_name "displayName", m.email, m.link, m.term, m.mandate_id "mandateId", m.affiliation_id "affiliationId", ${STATE} state, ${isoInstant('m.starts_at')} "startsAt",
    ${isoInstant('m.ends_at')} "endsAt", m.end_reason "endReason",
    array(select 'AccessOwner' where ${OWNS} union all
      select distinct g.profile from access_grant g where g.customer_id = $1 and g.member_id = m.id and ${GIVES} and ${IN_FORCE} order by 1) profiles,
    (select case when l.expires_at > $2 then 'open' else 'expired' end from one_time_link l
      where ${OPEN_INVITATION} order by l.expires_at desc limit 1) invitation,
    ${named('m.invited_by')} "invitedBy", ${named('m.attested_by')} "attestedBy", ${isoInstant('m.attested_at')} "attestedAt", m.version,
    array(select x.identity_id from member x where x.customer_id = $1 and x.id in (m.id, m.attested_by)) people, ${RIGHTS} held, ${isoInstant(SEEN)} "lastSeenAt", ${RESPONSIBILITY}
  from member m join customer c on c.customer_id = m.customer_id where m.customer_id = $1`;

export async function memberRow({ tx, customerId }: Acting, memberId: string): Promise<MemberRow | null> {
  const [row] = await tx.query<MemberRow>({ name: 'member-row', text: `${ROW} and m.id = $3`, values: [customerId, tx.now.toString(), memberId] });
  return row ?? null;
}

/** One row more than the limit, where there is one, in the order of names; and how many there are. */
export async function listMembers(acting: Acting, filter: MemberFilter, page: { limit: number; after: Values | null }): Promise<{ rows: MemberRow[]; counted: number }> {
  const binds = new Binds();
  binds.values.push(acting.customerId, acting.tx.now.toString());
  const where = `${acting.visible('member:read', {}, binds)}${conditions(acting, filter, binds)}`;
  // a placeholder that a filter leaves unused has no type for PostgreSQL
  const from = `from member m join customer c on c.customer_id = m.customer_id where m.customer_id = $1 and $2::timestamptz is not null and ${where}`;
  const counted = { text: cappedCount(from), values: [...binds.values] };
  const [name, id] = page.after ?? [];
  const begin = name && id ? ` and (m.name_key, m.id) > (folded(${binds.bind(name)}), ${binds.bind(id)}::uuid)` : '';
  const [rows, [count]] = await Promise.all([
    acting.tx.query<MemberRow>({ text: `${ROW} and ${where}${begin} order by m.name_key, m.id limit ${binds.bind(page.limit + 1)}`, values: binds.values }),
    acting.tx.query<{ counted: number }>(counted),
  ]);
  return { rows, counted: count?.counted ?? 0 };
}

/** Who may not see grants is not told of one that is still to come (GC-8.3-a); the profiles held now he sees. */
function holdingIs(acting: Acting, holding: Holding): string {
  const held = (how: string): string => `exists (select from access_grant g where g.customer_id = $1 and g.member_id = m.id and ${how})`;
  const now = `(${OWNS} or (${held(HELD)} and ${IN_FORCE}))`;
  if (holding === 'now') return now;
  if (holding === 'nothing') return `${now} is not true`;
  const awaited = acting.decide('grant:read').allowed ? ` or ${held(HELD_OR_TO_COME)}` : '';
  return `(m.ends_at is null or m.ends_at > $2) and (${now}${awaited} or exists (select from one_time_link l where ${OPEN_INVITATION}))`;
}

function conditions(acting: Acting, { name, profile, state, holding }: MemberFilter, binds: Binds): string {
  return [
    name && hasWord('m.name_key', binds.bind(name.trim())),
    holding && holdingIs(acting, holding),
    state && `${STATE} = ${binds.bind(state)}`,
    profile === 'AccessOwner' && OWNS,
    profile && profile !== 'AccessOwner' && `exists (select from access_grant g where g.customer_id = $1 and g.member_id = m.id and g.profile = ${binds.bind(profile)} and ${GIVES} and ${IN_FORCE})`,
  ].filter(Boolean).map((condition) => ` and ${condition as string}`).join('');
}

/** Sessions that are not somewhere else just now: how often a person is signed in elsewhere is not this Customer's to know, nor of one who has not accepted here that he signs in at all (S07). */
export async function openSessions({ tx, customerId }: Pick<Acting, 'tx' | 'customerId'>, identityId: string): Promise<number> {
  const [row] = await tx.query<{ open: number }>({
    name: 'member-sessions',
    text: `select count(*)::integer open from session s where s.realm = 'customer' and s.subject_id = $3
      and (s.customer_id = $1 or (s.customer_id is null and exists (select from member m where m.customer_id = $1 and m.identity_id = $3 and ${ACCEPTED_HERE}))) and ${sessionInForce('s', '$2')}`,
    values: [customerId, tx.now.toString(), identityId],
  });
  return row?.open ?? 0;
}

export async function isInvited(tx: Transaction, { customerId, id, identityId }: { customerId: string; id: string; identityId: string }): Promise<boolean> {
  const rows = await tx.query({
    name: 'member-is-invited',
    text: `select from one_time_link l join member m on m.customer_id = $1 and m.id = $3 and m.identity_id = $4 where ${OPEN_INVITATION} and l.expires_at > $2`,
    values: [customerId, tx.now.toString(), id, identityId],
  });
  return rows.length > 0;
}

/** The session goes on for other Customers; here it stands nowhere any more. */
export async function leaveSessions({ tx, customerId }: Acting, identityIds: readonly string[]): Promise<void> {
  await tx.query({
    name: 'member-leave-sessions',
    text: `update session set customer_id = null, capacity = null where realm = 'customer' and subject_id = any($2) and customer_id = $1 and ended_at is null`,
    values: [customerId, identityIds],
  });
}

export interface Responsibility {
  isOwner: boolean;
  isManager: boolean;
  /** Nobody else would answer for a Customer without Access Owner (I4). */
  isLastManager: boolean;
  ownerOptOut: boolean;
}

export async function responsibilityOf(tx: Transaction, customerId: string, memberId: string): Promise<Responsibility> {
  const found = (await responsibilitiesOf(tx, customerId, [memberId])).get(memberId);
  if (!found) throw new Error('a member without a row');
  return found;
}

export async function responsibilitiesOf(tx: Transaction, customerId: string, memberIds: readonly string[]): Promise<ReadonlyMap<string, Responsibility>> {
  const rows = await tx.query<Responsibility & { id: string }>({
    name: 'member-responsibilities',
    text: `select m.id, ${RESPONSIBILITY} from member m join customer c on c.customer_id = m.customer_id where m.customer_id = $1 and m.id = any($3)`,
    values: [customerId, tx.now.toString(), memberIds],
  });
  return new Map(rows.map(({ id, ...responsibility }) => [id, responsibility]));
}

/** Writes the ends of locked members. */
export async function keepEnds(tx: Transaction, members: readonly Member[]): Promise<void> {
  const kept = await tx.query({
    name: 'member-keep-ends',
    text: `update member m set ends_at = n.ends_at, end_reason = n.end_reason, version = n.version from unnest($2::uuid[], $3::timestamptz[], $4::text[], $5::integer[]) n (id, ends_at, end_reason, version)
      where m.customer_id = $1 and m.id = n.id and m.version = n.version - 1 returning m.id`,
    values: [members[0]?.customerId, members.map(({ id }) => id), members.map(({ endsAt }) => endsAt?.toString() ?? null), members.map(({ endReason }) => endReason), members.map(({ version }) => version)],
  });
  if (kept.length !== members.length) throw new Error('a locked member changed');
}

/** Who is here under these addresses now, or will be. */
export async function membersAt(tx: Transaction, customerId: string, emails: readonly string[]): Promise<ReadonlyMap<string, { id: string; displayName: string }>> {
  const rows = await tx.query<{ id: string; displayName: string; email: string }>({
    name: 'members-at',
    text: `select m.id, m.display_name "displayName", lower(m.email) email from member m where m.customer_id = $1 and lower(m.email) = any($2) and (m.ends_at is null or m.ends_at > $3) order by m.starts_at desc`,
    values: [customerId, emails.map((email) => email.toLowerCase()), tx.now.toString()],
  });
  return new Map(rows.map(({ email, ...member }) => [email, member]));
}

/** A link that ends, and the service clients that stop with it. */
export interface EndingLink {
  name: string;
  clients: number;
}

type AnnouncedEnd = EndingLink & { lastDay: string } & Record<string, unknown>;

/** Null when the Customer has ended; whoever ends it waits for this transaction, or was first. */
export async function holdActive(tx: Transaction, customerId: string): Promise<{ legalName: string } | null> {
  await tx.query({ name: 'customer-hold-active', text: 'select from customer where customer_id = $1 for share', values: [customerId] });
  const [active] = await tx.query<{ legalName: string }>({ name: 'customer-is-active', text: `select legal_name "legalName" from customer_directory where id = $1 and state <> 'ended'`, values: [customerId] });
  return active ?? null;
}

/** Those of this last day, and of all whose time to be told has come, that were not told yet; from now on they are. In the order of their days. */
export const announceEnds = (tx: Transaction, customerId: string, { day, dueBy }: { day: string; dueBy: string }): Promise<AnnouncedEnd[]> => tx.query<AnnouncedEnd>({
  name: 'ends-announce',
  text: `with ending as (select e.* from (select m.id, m.display_name, m.name_key, m.ends_at, ((m.ends_at - interval '1 millisecond') at time zone '${LEGAL_ZONE}')::date last_day
        from member m where m.customer_id = $1 and m.ends_at > $3 and m.starts_at < m.ends_at and m.ends_at <= (greatest($2::date, $4::date) + 1)::timestamp at time zone '${LEGAL_ZONE}') e
      where e.last_day = $2::date or e.last_day <= $4::date),
      told as (insert into announced_end (customer_id, member_id, ends_at, announced_at) select $1, id, ends_at, $3 from ending on conflict do nothing returning member_id)
    select e.last_day::text "lastDay", e.display_name "name", (select count(*)::integer from service_client c where c.customer_id = $1 and c.sponsor_member_id = e.id and c.ended_at is null and c.ends_at > $3) clients
    from ending e join told t on t.member_id = e.id order by e.last_day, e.name_key, e.id`,
  values: [customerId, day, tx.now.toString(), dueBy],
});
