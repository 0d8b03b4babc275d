import type { Temporal } from 'temporal-polyfill';
import { newId } from '../../kernel/index.js';
import type { Transaction } from '../../platform/database/database.js';
import type { OperatorPool } from '../../platform/database/operator-pool.js';
import { cappedCount, type Values } from '../../platform/database/page.js';
import { isoInstant } from '../../platform/database/sql.js';
import { type Application, Binds } from '../authority/index.js';
import type { OwnApplicationRequestView, QueuedApplicationRequestView, RequestState } from './application.views.js';

/** With who asked, by his name. */
export type AppRequest = OwnApplicationRequestView & { application: Application; askedById: string };

const SHOWN = `r.id, r.application, r.kind, r.state, r.message, ${isoInstant('r.asked_at')} "askedAt", ${isoInstant('r.answered_at')} "answeredAt", r.answer_reason "answerReason"`;
const FROM = 'from application_request r join member m on m.customer_id = r.customer_id and m.id = r.asked_by where r.customer_id = $1';
const ROW = `${SHOWN}, m.display_name "askedBy", m.id "askedById"`;

/** The last one of each Application. */
export const latestRequests = (tx: Transaction, customerId: string): Promise<AppRequest[]> =>
  tx.query<AppRequest & Record<string, unknown>>({ name: 'application-requests-latest', text: `select distinct on (r.application) ${ROW} ${FROM} order by r.application, r.id desc`, values: [customerId] });

/** Newest first. */
export async function listRequests(tx: Transaction, customerId: string, { limit, after }: { limit: number; after: Values | null }): Promise<{ rows: AppRequest[]; counted: number }> {
  const binds = new Binds();
  binds.values.push(customerId);
  const counted = { text: cappedCount(FROM), values: [...binds.values] };
  const [id] = after ?? [];
  const begin = id ? ` and r.id < ${binds.bind(id)}::uuid` : '';
  const rows = await tx.query<AppRequest & Record<string, unknown>>({ text: `select ${ROW} ${FROM}${begin} order by r.id desc limit ${binds.bind(limit + 1)}`, values: binds.values });
  const [count] = await tx.query<{ counted: number }>(counted);
  return { rows, counted: count?.counted ?? 0 };
}

export async function lockRequest(tx: Transaction, customerId: string, id: string): Promise<AppRequest | null> {
  const [row] = await tx.query<AppRequest & Record<string, unknown>>({ name: 'application-request-lock', text: `select ${ROW} ${FROM} and r.id = $2 for update of r`, values: [customerId, id] });
  return row ?? null;
}

/** However they were answered. */
export async function askedSince(tx: Transaction, { customerId, application }: Pick<Asking, 'customerId' | 'application'>, since: Temporal.Instant): Promise<number> {
  const [row] = await tx.query<{ count: number }>({
    name: 'application-requests-since', text: 'select count(*)::integer count from application_request where customer_id = $1 and application = $2 and asked_at > $3', values: [customerId, application, since.toString()],
  });
  return row?.count ?? 0;
}

interface Asking {
  customerId: string;
  application: Application;
  kind: string;
  message: string | null;
  memberId: string;
  capacity: string;
}

/** @returns its id; null when one waits already */
export async function insertRequest(tx: Transaction, { customerId, application, kind, message, memberId, capacity }: Asking): Promise<string | null> {
  const [row] = await tx.query<{ id: string }>({
    name: 'application-request-insert',
    text: `insert into application_request (customer_id, id, application, kind, message, state, asked_by, asked_in_capacity, asked_at)
      values ($1, $2, $3, $4, $5, 'waiting', $6, $7, $8) on conflict do nothing returning id`,
    values: [customerId, newId(tx.now), application, kind, message, memberId, capacity, tx.now.toString()],
  });
  return row?.id ?? null;
}

/** Of a locked one. @param agentId null: the Customer withdrew it */
export async function answerRequest(tx: Transaction, { customerId, id }: { customerId: string; id: string }, { state, agentId, reason }: { state: RequestState; agentId: string | null; reason: string | null }): Promise<void> {
  await tx.query({
    name: 'application-request-answer', text: 'update application_request set state = $3, answered_by = $4, answered_at = $5, answer_reason = $6 where customer_id = $1 and id = $2',
    values: [customerId, id, state, agentId, tx.now.toString(), reason],
  });
}

/** The one that waits for this Application, if any. The Customer's row is held. */
export async function waitingRequest(tx: Transaction, customerId: string, application: Application): Promise<string | null> {
  const [row] = await tx.query<{ id: string }>({
    name: 'application-request-waiting', text: `select id from application_request where customer_id = $1 and application = $2 and state = 'waiting' for update`, values: [customerId, application],
  });
  return row?.id ?? null;
}

const QUEUE = `from application_request r join customer_directory d on d.id = r.customer_id where r.state = $1 and (r.state <> 'waiting' or d.state <> 'ended')`;

/** Across Customers: of those that wait the oldest first, of the others the newest. */
export async function queuedRequests(pool: OperatorPool, state: RequestState, { limit, after }: { limit: number; after: Values | null }): Promise<{ rows: QueuedApplicationRequestView[]; counted: number }> {
  const binds = new Binds();
  binds.values.push(state);
  const counted = { text: cappedCount(QUEUE), values: [...binds.values] };
  const [way, beyond] = state === 'waiting' ? ['asc', '>'] : ['desc', '<'];
  const [id] = after ?? [];
  const begin = id ? ` and r.id ${beyond} ${binds.bind(id)}::uuid` : '';
  const rows = await pool.query<QueuedApplicationRequestView>({
    text: `select ${SHOWN}, json_build_object('id', d.id, 'name', d.legal_name) customer ${QUEUE}${begin} order by r.id ${way} limit ${binds.bind(limit + 1)}`, values: binds.values,
  });
  const [count] = await pool.query<{ counted: number }>(counted);
  return { rows, counted: count?.counted ?? 0 };
}

export async function queuedRequest(tx: Transaction, customerId: string, id: string): Promise<QueuedApplicationRequestView> {
  const [row] = await tx.query<QueuedApplicationRequestView & Record<string, unknown>>({
    name: 'application-request-queued',
    text: `select ${SHOWN}, json_build_object('id', d.id, 'name', d.legal_name) customer from application_request r join customer_directory d on d.id = r.customer_id where r.customer_id = $1 and r.id = $2`,
    values: [customerId, id],
  });
  if (!row) throw new Error('a request that was locked is not there');
  return row;
}
