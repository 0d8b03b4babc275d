import type { Temporal } from 'temporal-polyfill';
import { IsNull } from 'typeorm';
import { newId } from '../../kernel/index.js';
import type { Transaction } from '../../platform/database/database.js';
import { cappedCount } from '../../platform/database/page.js';
import { isoInstant } from '../../platform/database/sql.js';
import { SubProfile } from '../access/index.js';
import { type Acting, Binds, type Language, measured, type Permission, type ScopePart } from '../authority/index.js';
import type { AccessRequestState, AccessRequestView } from './access-request.views.js';

/** Nobody has answered it for so long: it is over. */
const LAPSE_DAYS = 30;

type Told = Pick<AccessRequestView, 'id' | 'member' | 'permission' | 'reason' | 'wishedUntil' | 'askedAt' | 'dueAt' | 'lapsesAt' | 'overdue' | 'state' | 'answer' | 'grant' | 'version'>;

/** As it is stored and stands at this instant; whoever reads it is told a view of it. */
export interface AccessRequest extends Told {
  /** The identity of whoever asks. */
  person: string;
  part: ScopePart | null;
  reminded: boolean;
  overdueTold: boolean;
}

type Read = Pick<Acting, 'tx' | 'customerId'>;
type Row = AccessRequest & Record<string, unknown>;

const LAPSES = `least(r.recorded_at + interval '${LAPSE_DAYS} days', m.ends_at)`;
const WAITS = `r.state = 'waiting' and ${LAPSES} > $2`;
const STATE = `case when r.state = 'waiting' and ${LAPSES} <= $2 then 'lapsed' else r.state end`;
const PART = `case when r.cost_centre_id is not null then json_build_object('kind', 'costCentre', 'id', r.cost_centre_id)
    when r.billing_account_id is not null then json_build_object('kind', 'billingAccount', 'id', r.billing_account_id)
    when r.line_id is not null then json_build_object('kind', 'line', 'id', r.line_id) end`;
const ANSWER = `case when r.answered_at is not null then json_build_object('by', (select b.display_name from member b where b.customer_id = $1 and b.id = r.answered_by),
    'capacity', r.answered_in_capacity, 'at', ${isoInstant('r.answered_at')}, 'reason', r.answer_reason) end`;
const GRANT = `(select json_build_object('id', g.id, 'secondPerson', g.second_person) from access_grant g where g.customer_id = $1 and g.id = r.grant_id)`;

/** $1 the Customer, $2 now. */
const FROM = `from access_request r join member m on m.customer_id = r.customer_id and m.id = r.member_id where r.customer_id = $1`;
const ROW = `select r.id, json_build_object('id', m.id, 'name', m.display_name) member, m.identity_id person, r.permission, ${PART} part, r.reason, ${isoInstant('r.wished_until')} "wishedUntil",
    ${isoInstant('r.recorded_at')} "askedAt", ${isoInstant('r.due_at')} "dueAt", ${isoInstant(LAPSES)} "lapsesAt", ${WAITS} and r.due_at <= $2 overdue, ${STATE} state,
    ${ANSWER} answer, ${GRANT} "grant", r.reminded_at is not null reminded, r.overdue_told_at is not null "overdueTold", r.version ${FROM}`;

export async function accessRequestById({ tx, customerId }: Read, id: string): Promise<AccessRequest | null> {
  const [row] = await tx.query<Row>({ name: 'access-request', text: `${ROW} and r.id = $3`, values: [customerId, tx.now.toString(), id] });
  return row ?? null;
}

/** Locked before anything of a holder or a grant (lock order: request, holder, grant, chain). */
export async function lockAccessRequest(read: Read, id: string): Promise<AccessRequest | null> {
  await read.tx.query({ name: 'access-request-lock', text: 'select from access_request where customer_id = $1 and id = $2 for update', values: [read.customerId, id] });
  return accessRequestById(read, id);
}

/** Whose requests somebody may see: his own, and those of others for what he could give. */
export interface Reader {
  /** Identity; null: not a person. */
  person: string | null;
  givable: readonly Permission[];
}

export interface AskedFor {
  side?: 'mine' | 'others';
  state?: AccessRequestState;
  permission?: Permission;
}

/** Newest first; one row more than the limit, where there is one, and how many there are. */
export async function listAccessRequests({ tx, customerId }: Read, { reader, ...filter }: AskedFor & { reader: Reader }, page: { before: string | null; limit: number }): Promise<{ rows: AccessRequest[]; counted: number }> {
  const binds = new Binds();
  binds.values.push(customerId, tx.now.toString());
  const where = ` and (${sidesOf(filter.side, reader, binds)})${stateOf(filter.state, binds)}${filter.permission ? ` and r.permission = ${binds.bind(filter.permission)}` : ''}`;
  const count = { text: cappedCount(`${FROM} and $2::timestamptz is not null${where}`), values: [...binds.values] };
  const begin = page.before === null ? '' : ` and r.id < ${binds.bind(page.before)}::uuid`;
  const [rows, [counted]] = await Promise.all([
    tx.query<Row>({ text: `${ROW}${where}${begin} order by r.id desc limit ${binds.bind(page.limit + 1)}`, values: binds.values }),
    tx.query<{ counted: number }>(count),
  ]);
  return { rows, counted: counted?.counted ?? 0 };
}

/** One's own are found by the members that he is or was here: few, and their index leads to them. */
function sidesOf(side: AskedFor['side'], { person, givable }: Reader, binds: Binds): string {
  const self = `${binds.bind(person)}::uuid`;
  const mine = `r.member_id in (select x.id from member x where x.customer_id = $1 and x.identity_id = ${self})`;
  if (side === 'mine' || (!side && givable.length === 0)) return mine;
  const others = `m.identity_id is distinct from ${self} and r.permission = any(${binds.bind(givable)}::text[])`;
  return side === 'others' ? others : `${mine} or ${others}`;
}

/** The bare word first: it is what an index knows. */
const stateOf = (state: AccessRequestState | undefined, binds: Binds): string => {
  if (!state) return '';
  return state === 'waiting' ? ` and ${WAITS}` : ` and ${STATE} = ${binds.bind(state)}`;
};

/** From here on no other request of this member is written beside. @returns how many of his wait, and how many he made since */
export async function loadOf({ tx, customerId }: Read, memberId: string, since: Temporal.Instant): Promise<{ waiting: number; lately: number }> {
  await tx.query({ name: 'access-request-alone', text: 'select pg_advisory_xact_lock(hashtextextended($1::text, 0))', values: [`access-request ${memberId}`] });
  await tx.query({
    name: 'access-request-lapse',
    text: `update access_request r set state = 'lapsed', version = r.version + 1 from member m
      where r.customer_id = $1 and r.member_id = $3 and m.customer_id = r.customer_id and m.id = r.member_id and r.state = 'waiting' and ${LAPSES} <= $2`,
    values: [customerId, tx.now.toString(), memberId],
  });
  const [row] = await tx.query<{ waiting: number; lately: number }>({
    name: 'access-request-load',
    text: `select count(*) filter (where state = 'waiting')::integer waiting, count(*) filter (where recorded_at > $3)::integer lately from access_request where customer_id = $1 and member_id = $2`,
    values: [customerId, memberId, since.toString()],
  });
  return row ?? { waiting: 0, lately: 0 };
}

export interface NewAccessRequest {
  memberId: string;
  permission: Permission;
  part: ScopePart | null;
  reason: string;
  wishedUntil: string | null;
  dueAt: Temporal.Instant;
}

/** @returns null when the same one waits already */
export async function insertAccessRequest({ tx, customerId }: Read, { memberId, permission, part, ...said }: NewAccessRequest): Promise<string | null> {
  const idOf = (kind: ScopePart['kind']): string | null => (part?.kind === kind ? part.id : null);
  const [row] = await tx.query<{ id: string }>({
    name: 'access-request-insert',
    text: `insert into access_request (customer_id, id, member_id, permission, cost_centre_id, billing_account_id, line_id, reason, wished_until, due_at, state, recorded_at)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, 'waiting', $11) on conflict do nothing returning id`,
    values: [customerId, newId(tx.now), memberId, permission, idOf('costCentre'), idOf('billingAccount'), idOf('line'), said.reason, said.wishedUntil, said.dueAt.toString(), tx.now.toString()],
  });
  return row?.id ?? null;
}

export interface Answer {
  state: 'granted' | 'declined' | 'withdrawn';
  reason?: string;
  grantId?: string;
}

/** Of a locked row. */
export async function keepAnswer({ tx, customerId, actor }: Acting, { id, version }: Pick<AccessRequest, 'id' | 'version'>, { state, reason, grantId }: Answer): Promise<void> {
  await tx.query({
    name: 'access-request-answer',
    text: `update access_request set state = $3, answered_by = $4, answered_in_capacity = $5, answered_at = $6, answer_reason = $7, grant_id = $8, version = $9 where customer_id = $1 and id = $2`,
    values: [customerId, id, state, actor.memberId, actor.capacity, tx.now.toString(), reason ?? null, grantId ?? null, version + 1],
  });
}

/** Of a locked row; no change of what was asked for, so its version stays. */
export async function noteReminder({ tx, customerId }: Read, id: string, what: 'reminder' | 'overdue'): Promise<void> {
  const column = { reminder: 'reminded_at', overdue: 'overdue_told_at' }[what];
  await tx.query({ name: `access-request-${what}`, text: `update access_request set ${column} = $3 where customer_id = $1 and id = $2`, values: [customerId, id, tx.now.toString()] });
}

export const hasCostCentre = async ({ tx, customerId }: Read, id: string): Promise<boolean> =>
  (await tx.query({ name: 'access-request-cost-centre', text: 'select from cost_centre where customer_id = $1 and id = $2', values: [customerId, id] })).length > 0;

/** Those that can be given. */
export const subProfilesWith = async ({ tx, customerId }: Read, permission: Permission): Promise<SubProfile[]> =>
  (await tx.manager.findBy(SubProfile, { customerId, retiredAt: IsNull() })).filter(({ permissions }) => permissions.includes(permission));

export interface Recipient {
  personId: string;
  email: string;
  language: Language;
}

/** Where they sign in. A mail names people and places, so none goes to whoever is kept out (GC-2.2.4). */
export const recipients = (tx: Transaction, customerId: string, memberIds: readonly string[]): Promise<Recipient[]> =>
  tx.query<Recipient & Record<string, unknown>>({
    name: 'access-request-recipients',
    text: `select i.id "personId", i.email, i.language from member m join identity i on i.id = m.identity_id where m.customer_id = $1 and m.id = any($2)
      and ${measured({ person: 'm.identity_id', account: true }, '$1')} is null order by array_position($2::uuid[], m.id)`,
    values: [customerId, memberIds],
  });
