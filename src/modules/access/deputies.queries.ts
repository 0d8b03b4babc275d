import type { Temporal } from 'temporal-polyfill';
import type { Transaction } from '../../platform/database/database.js';
import { cappedCount } from '../../platform/database/page.js';
import { isoInstant } from '../../platform/database/sql.js';
import { Binds, type DeputyCapacity, type Language, PRINCIPAL_HOLDS } from '../authority/index.js';
import type { DeputyBriefView } from './deputy-brief.view.js';
import type { DeputyView } from './deputy.views.js';
import type { DeputyFilter } from './deputy.requests.js';
import type { At } from './grants.queries.js';

export type DeputyRow = Omit<DeputyView, 'abilities'>;

const named = (id: string): string => `(select json_build_object('id', n.id, 'name', n.display_name) from member n where n.customer_id = $1 and n.id = ${id})`;
const linkEnds = (id: string): string => `(select n.ends_at from member n where n.customer_id = $1 and n.id = ${id})`;

/** Why the deputyship `d` is over; $1 the Customer, $2 now. */
const CAUSE = `case when d.ended_at is not null then d.end_cause
  when ${linkEnds('d.for_member_id')} <= least($2, d.ends_at) then 'principalGone' when ${linkEnds('d.deputy_member_id')} <= least($2, d.ends_at) then 'deputyGone'
  when d.ends_at <= $2 then 'due' when d.starts_at <= $2 and not ${PRINCIPAL_HOLDS} then 'principalGone' end`;
const STATE = `case when ${CAUSE} is not null then 'ended' when d.starts_at > $2 then 'planned' else 'inForce' end`;

const BRIEF = `d.id, d.capacity, ${named('d.for_member_id')} principal, ${named('d.deputy_member_id')} deputy, ${isoInstant('d.starts_at')} "startsAt", ${isoInstant('d.ends_at')} "endsAt"`;
const ROW = `select ${BRIEF}, ${STATE} state, ${CAUSE} cause, d.reason, ${named('d.named_by')} "namedBy", d.named_in_capacity "namedInCapacity", ${isoInstant('d.recorded_at')} "namedAt",
    ${isoInstant('d.ended_at')} "endedAt", ${named('d.ended_by')} "endedBy", d.end_reason "endReason", d.version
  from deputy d where d.customer_id = $1`;

type Row = DeputyRow & Record<string, unknown>;

export async function deputyRow({ tx, customerId }: At, id: string): Promise<DeputyRow | null> {
  const [row] = await tx.query<Row>({ name: 'deputy-row', text: `${ROW} and d.id = $3`, values: [customerId, tx.now.toString(), id] });
  return row ?? null;
}

/** Newest first; one row more than the limit, where there is one, and how many there are. */
export async function listDeputies({ tx, customerId }: At, { memberId, state }: DeputyFilter, page: { before: string | null; limit: number }): Promise<{ rows: DeputyRow[]; counted: number }> {
  const binds = new Binds();
  binds.values.push(customerId, tx.now.toString());
  const of = memberId && binds.bind(memberId);
  const where = `${of ? ` and (d.for_member_id = ${of} or d.deputy_member_id = ${of})` : ''}${state ? ` and ${STATE} = ${binds.bind(state)}` : ''}`;
  // a placeholder that the count leaves unused has no type for PostgreSQL
  const count = { text: cappedCount(`from deputy d where d.customer_id = $1 and $2::timestamptz is not null${where}`), values: [...binds.values] };
  const begin = page.before === null ? '' : ` and d.id < ${binds.bind(page.before)}::uuid`;
  const [rows, [counted]] = await Promise.all([
    tx.query<Row>({ text: `${ROW}${where}${begin} order by d.id desc limit ${binds.bind(page.limit + 1)}`, values: binds.values }),
    tx.query<{ counted: number }>(count),
  ]);
  return { rows, counted: counted?.counted ?? 0 };
}

type Brief = DeputyBriefView & Record<string, unknown>;

/** Which stand or are planned, of the capacities that somebody would lose, or with `deputies` also by those who would leave. */
export function deputyshipsThatEnd({ tx, customerId }: At, memberIds: readonly string[], { capacities, deputies = false }: { capacities: readonly DeputyCapacity[]; deputies?: boolean }): Promise<DeputyBriefView[]> {
  return tx.query<Brief>({
    name: 'deputyships-that-end',
    text: `select ${BRIEF} from deputy d where d.customer_id = $1 and ${STATE} <> 'ended'
      and (d.for_member_id = any($3) and d.capacity = any($4) or $5 and d.deputy_member_id = any($3)) order by d.id`,
    values: [customerId, tx.now.toString(), memberIds, capacities, deputies],
  });
}

export function deputyshipsByIds({ tx, customerId }: At, ids: readonly string[]): Promise<DeputyBriefView[]> {
  return tx.query<Brief>({
    name: 'deputyships-by-ids', text: `select ${BRIEF} from deputy d where d.customer_id = $1 and $2::timestamptz is not null and d.id = any($3) order by d.id`, values: [customerId, tx.now.toString(), ids],
  });
}

export interface NewDeputyship {
  id: string;
  forMemberId: string;
  deputyMemberId: string;
  capacity: DeputyCapacity;
  startsAt: Temporal.Instant;
  endsAt: Temporal.Instant;
  reason: string;
  namedBy: string;
  namedInCapacity: string;
}

export async function insertDeputyship({ tx, customerId }: At, made: NewDeputyship): Promise<void> {
  await tx.query({
    name: 'deputy-insert',
    text: `insert into deputy (customer_id, id, for_member_id, deputy_member_id, capacity, starts_at, ends_at, reason, named_by, named_in_capacity, recorded_at)
      values ($1, $3, $4, $5, $6, $7, $8, $9, $10, $11, $2)`,
    values: [customerId, tx.now.toString(), made.id, made.forMemberId, made.deputyMemberId, made.capacity, made.startsAt.toString(), made.endsAt.toString(), made.reason, made.namedBy, made.namedInCapacity],
  });
}

/** Its row; the caller's lock on the Customer keeps others from it. */
export async function endDeputyship({ tx, customerId }: At, id: string, { by, reason }: { by: string | null; reason: string }): Promise<void> {
  await tx.query({
    name: 'deputy-end', text: `update deputy set ended_at = $2, ended_by = $4, end_cause = 'endedEarly', end_reason = $5, version = version + 1 where customer_id = $1 and id = $3`,
    values: [customerId, tx.now.toString(), id, by, reason],
  });
}

/** Decision 0014: with the capacity goes whoever stands in for it, at the same instant and for good. @returns their ids */
export async function endWithOwnership({ tx, customerId }: At, ownerMemberId: string | null, { by, reason }: { by: string | null; reason: string }): Promise<string[]> {
  const rows = await tx.query<{ id: string }>({
    name: 'deputies-end-with-ownership', text: `${END} and d.capacity = 'AccessOwner' and d.for_member_id = $5 returning d.id`,
    values: [customerId, tx.now.toString(), by, reason, ownerMemberId],
  });
  return rows.map(({ id }) => id);
}

/** The same for these Managers, as far as no grant is left by which they may still be one. */
export async function endWithManagers({ tx, customerId }: At, memberIds: readonly string[], { by, reason }: { by: string | null; reason: string }): Promise<string[]> {
  if (memberIds.length === 0) return [];
  const rows = await tx.query<{ id: string }>({
    name: 'deputies-end-with-managers',
    text: `${END} and d.capacity = 'AccessManager' and d.for_member_id = any($5) and not exists (select from access_grant g where g.customer_id = $1 and g.member_id = d.for_member_id
        and g.profile = 'AccessManager' and g.revoked_at is null and g.second_person in ('notNeeded', 'approved') and (g.ends_at is null or g.ends_at > $2)) returning d.id`,
    values: [customerId, tx.now.toString(), by, reason, memberIds],
  });
  return rows.map(({ id }) => id);
}

const END = `update deputy d set ended_at = $2, ended_by = $3, end_cause = 'capacityTaken', end_reason = $4, version = version + 1
  where d.customer_id = $1 and d.ended_at is null and d.ends_at > $2`;

/** Of these members: where a mail reaches them, and in which language. */
export interface Reached {
  id: string;
  identityId: string;
  name: string;
  email: string;
  language: Language;
}

export async function reachedAmong(tx: Transaction, customerId: string, memberIds: readonly string[]): Promise<ReadonlyMap<string, Reached>> {
  const rows = await tx.query<Reached & Record<string, unknown>>({
    name: 'people-reached',
    text: 'select m.id, i.id "identityId", m.display_name name, i.email, i.language from member m join identity i on i.id = m.identity_id where m.customer_id = $1 and m.id = any($2)',
    values: [customerId, memberIds],
  });
  return new Map(rows.map((row) => [row.id, row]));
}
