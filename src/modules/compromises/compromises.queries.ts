import type { Temporal } from 'temporal-polyfill';
import { newId } from '../../kernel/index.js';
import type { Transaction } from '../../platform/database/database.js';
import { cappedCount } from '../../platform/database/page.js';
import { isoInstant } from '../../platform/database/sql.js';
import { ACCEPTED_HERE, type Acting, Binds, type Language, REPORTED_HERE } from '../authority/index.js';
import type { CompromiseState, CompromiseView } from './compromise.views.js';

/** As it is stored, of what a change judges and the ledger is told. */
export interface Compromise {
  id: string;
  memberId: string | null;
  clientId: string | null;
  reportedBy: string | null;
  recordedBy: string | null;
  reportedAt: Date;
  suspectedSince: Date;
  letterNumber: string | null;
  letterSentOn: string | null;
  letterReceivedOn: string | null;
  closedAt: Date | null;
  version: number;
}

export type ToldCompromise = Omit<CompromiseView, 'abilities'>;

const STATE = `case when k.closed_at is not null then 'closed' when k.letter_received_on is not null then 'confirmed' else 'open' end`;
const named = (table: 'member' | 'service_client', id: string): string =>
  `(select json_build_object('id', n.id, 'name', n.${table === 'member' ? 'display_name' : 'name'}) from ${table} n where n.customer_id = $1 and n.id = ${id})`;

/** Of a person: no password since; of a machine: no secret since. */
const STANDS = `case when k.member_id is not null then exists (select from member m where m.customer_id = $1 and m.id = k.member_id and ${REPORTED_HERE} is not null)
  else not exists (select from service_client_secret s where s.customer_id = $1 and s.client_id = k.client_id and s.created_at >= k.reported_at and s.ends_at > $2 and s.ended_at is null) end`;

/** $1 the Customer, $2 now. */
const ROW = `select k.id, ${STATE} state, ${named('member', 'k.member_id')} member, ${named('service_client', 'k.client_id')} client, ${named('member', 'k.reported_by')} "reportedBy",
    (select json_build_object('id', a.id, 'name', a.display_name) from operator_agent a where a.id = k.recorded_by) "recordedBy",
    ${isoInstant('k.reported_at')} "reportedAt", ${isoInstant('k.suspected_since')} "suspectedSince", k.reason, ${STANDS} stands,
    k.letter_number "letterNumber", k.letter_sent_on::text "letterSentOn", k.letter_received_on::text "letterReceivedOn",
    ${isoInstant('k.closed_at')} "closedAt", ${named('member', 'k.closed_by')} "closedBy", k.closing_reason "closingReason", k.version
  from compromise k where k.customer_id = $1`;

type Read = Pick<Acting, 'tx' | 'customerId'>;

export async function compromiseRow({ tx, customerId }: Read, id: string): Promise<ToldCompromise | null> {
  const [row] = await tx.query<ToldCompromise & Record<string, unknown>>({ name: 'compromise-row', text: `${ROW} and k.id = $3`, values: [customerId, tx.now.toString(), id] });
  return row ?? null;
}

/** Newest first; one more than the limit, where there is one, and how many there are. A Customer has some dozens in years. */
export async function listCompromises({ tx, customerId }: Read, state: CompromiseState | undefined, page: { before: string | null; limit: number }): Promise<{ rows: ToldCompromise[]; counted: number }> {
  const binds = new Binds();
  binds.values.push(customerId, tx.now.toString());
  const where = state === undefined ? '' : ` and ${STATE} = ${binds.bind(state)}`;
  // a placeholder that the count leaves unused has no type for PostgreSQL
  const count = { text: cappedCount(`from compromise k where k.customer_id = $1 and $2::timestamptz is not null${where}`), values: [...binds.values] };
  const begin = page.before === null ? '' : ` and k.id < ${binds.bind(page.before)}::uuid`;
  const [rows, [counted]] = await Promise.all([
    tx.query<ToldCompromise & Record<string, unknown>>({ text: `${ROW}${where}${begin} order by k.id desc limit ${binds.bind(page.limit + 1)}`, values: binds.values }),
    tx.query<{ counted: number }>(count),
  ]);
  return { rows, counted: counted?.counted ?? 0 };
}

/** Who or what acts with the reported credential, as the ledger calls it. */
export async function actorOf({ tx, customerId }: Read, id: string): Promise<{ actorId: string; since: string } | null> {
  const [row] = await tx.query<{ actorId: string; since: string }>({
    name: 'compromise-actor',
    text: `select coalesce(k.client_id, (select m.identity_id from member m where m.customer_id = $1 and m.id = k.member_id)) "actorId", ${isoInstant('k.suspected_since')} since
      from compromise k where k.customer_id = $1 and k.id = $2`,
    values: [customerId, id],
  });
  return row ?? null;
}

export async function lockCompromise(tx: Transaction, customerId: string, id: string): Promise<Compromise | null> {
  const [row] = await tx.query<Compromise & Record<string, unknown>>({
    name: 'compromise-lock',
    text: `select k.id, k.member_id "memberId", k.client_id "clientId", k.reported_by "reportedBy", k.recorded_by "recordedBy", k.reported_at "reportedAt", k.suspected_since "suspectedSince",
        k.letter_number "letterNumber", k.letter_sent_on::text "letterSentOn", k.letter_received_on::text "letterReceivedOn", k.closed_at "closedAt", k.version
      from compromise k where k.customer_id = $1 and k.id = $2 for update`,
    values: [customerId, id],
  });
  return row ?? null;
}

export interface NewCompromise {
  customerId: string;
  id?: string;
  memberId?: string;
  clientId?: string;
  reportedBy: string | null;
  recordedBy: string | null;
  reportedAt: string;
  suspectedSince: string;
  reason: string;
}

/** @returns null when it is there already */
export async function insertCompromise(tx: Transaction, { customerId, id = newId(tx.now), ...made }: NewCompromise): Promise<string | null> {
  const [row] = await tx.query<{ id: string }>({
    name: 'compromise-insert',
    text: `insert into compromise (customer_id, id, member_id, client_id, reported_by, recorded_by, reported_at, suspected_since, reason)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict (customer_id, id) do nothing returning id`,
    values: [customerId, id, made.memberId ?? null, made.clientId ?? null, made.reportedBy, made.recordedBy, made.reportedAt, made.suspectedSince, made.reason],
  });
  return row?.id ?? null;
}

const CHANGES = {
  letter: 'letter_number = $4, letter_sent_on = $5',
  receipt: 'letter_received_on = $4',
  closing: 'closed_at = $4, closed_by = $5, closing_reason = $6',
} as const;

/** Of a locked row. */
export async function changeCompromise(tx: Transaction, of: { customerId: string; id: string; version: number }, change: { what: keyof typeof CHANGES; values: readonly (string | null)[] }): Promise<void> {
  await tx.query({
    name: `compromise-${change.what}`,
    text: `update compromise set ${CHANGES[change.what]}, version = $3 where customer_id = $1 and id = $2`,
    values: [of.customerId, of.id, of.version + 1, ...change.values],
  });
}

export interface Notified {
  noticeEmail: string;
  language: Language;
  legalName: string;
}

/** Null also for a Customer that has ended. */
export async function notifiedOf(tx: Transaction, customerId: string): Promise<Notified | null> {
  const [row] = await tx.query<Notified & Record<string, unknown>>({
    name: 'compromise-notified',
    text: 'select c.notice_email "noticeEmail", c.language, d.legal_name "legalName" from customer c join customer_directory d on d.id = c.customer_id where c.customer_id = $1 and d.state <> \'ended\'',
    values: [customerId],
  });
  return row ?? null;
}

/** Where he accepted: elsewhere nobody learns that he signs in anywhere (S07). */
export async function memberWhoAccepted(tx: Transaction, customerId: string, identityId: string): Promise<{ memberId: string; mandateId: string | null; affiliationId: string | null } | null> {
  const [row] = await tx.query<{ memberId: string; mandateId: string | null; affiliationId: string | null }>({
    name: 'compromise-member',
    text: `select m.id "memberId", m.mandate_id "mandateId", m.affiliation_id "affiliationId" from member m where m.customer_id = $1 and m.identity_id = $2 and m.starts_at <= $3 and (m.ends_at is null or m.ends_at > $3) and ${ACCEPTED_HERE}`,
    values: [customerId, identityId, tx.now.toString()],
  });
  return row ?? null;
}

/** By whomever, of this member. */
export async function reportedSince(tx: Transaction, { customerId, id }: { customerId: string; id: string }, since: Temporal.Instant): Promise<boolean> {
  const rows = await tx.query({ name: 'compromise-since', text: 'select from compromise k where k.customer_id = $1 and k.member_id = $2 and k.reported_at > $3 limit 1', values: [customerId, id, since.toString()] });
  return rows.length > 0;
}
