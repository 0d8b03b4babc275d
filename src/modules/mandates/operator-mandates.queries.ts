import { newId } from '../../kernel/index.js';
import type { Transaction } from '../../platform/database/database.js';
import type { OperatorPool } from '../../platform/database/operator-pool.js';
import { cappedCount, type Values } from '../../platform/database/page.js';
import { isoInstant } from '../../platform/database/sql.js';
import { Binds } from '../authority/index.js';
import type { NotifiedMandateView, NotifiedState, ThirdPartyBlockView } from './mandate.views.js';
import { stateAt } from './mandates.queries.js';

export type QueuedMandate = Omit<NotifiedMandateView, 'abilities'>;
type Row<T> = T & Record<string, unknown>;

const BLOCKED = 'exists (select from third_party_block b where b.number = a.third_party_number and b.ended_at is null)';

/** $1 is now. */
const QUEUED = `select a.id, json_build_object('id', d.id, 'name', d.legal_name) customer, a.third_party "thirdParty", a.third_party_number "thirdPartyNumber", ${stateAt('$1')} state,
    ${isoInstant('a.starts_at')} "startsAt", ${isoInstant('a.ends_at')} "endsAt", ${isoInstant('a.notified_at')} "notifiedAt", ${isoInstant('a.active_from')} "activeFrom", ${BLOCKED} blocked, a.version
  from mandate a join customer_directory d on d.id = a.customer_id where a.notified_at is not null and $1::timestamptz is not null`;

interface Asked {
  state?: NotifiedState;
  number?: string;
  now: string;
}

/** Across Customers; notified last, first. */
export async function listNotified(pool: OperatorPool, { state, number, now }: Asked, page: { limit: number; after: Values | null }): Promise<{ rows: QueuedMandate[]; counted: number }> {
  const binds = new Binds();
  binds.values.push(now);
  const where = `${state ? ` and ${stateAt('$1')} = ${binds.bind(state)}` : ''}${number === undefined ? '' : ` and a.third_party_number = ${binds.bind(number)}`}`;
  const count = { text: cappedCount(`from mandate a where a.notified_at is not null and $1::timestamptz is not null${where}`), values: [...binds.values] };
  const [at, customerId, id] = page.after ?? [];
  const begin = id ? ` and (a.notified_at, a.customer_id, a.id) < (${binds.bind(at)}::timestamptz, ${binds.bind(customerId)}::uuid, ${binds.bind(id)}::uuid)` : '';
  const rows = await pool.query<Row<QueuedMandate>>({ text: `${QUEUED}${where}${begin} order by a.notified_at desc, a.customer_id desc, a.id desc limit ${binds.bind(page.limit + 1)}`, values: binds.values });
  const [counted] = await pool.query<{ counted: number }>(count);
  return { rows, counted: counted?.counted ?? 0 };
}

/** For the operator's own desk, without a look. */
export async function notifiedMandate(tx: Transaction, customerId: string, id: string): Promise<QueuedMandate> {
  const [row] = await tx.query<Row<QueuedMandate>>({ name: 'mandate-notified', text: `${QUEUED} and a.customer_id = $2 and a.id = $3`, values: [tx.now.toString(), customerId, id] });
  if (!row) throw new Error('a mandate that was refused is not there');
  return row;
}

const agent = (id: string): string => `(select json_build_object('id', g.id, 'name', g.display_name) from operator_agent g where g.id = ${id})`;
const BLOCK = `select b.id, b.number "thirdPartyNumber", b.reason, ${agent('b.blocked_by')} "by", ${isoInstant('b.blocked_at')} at,
    case when b.ended_at is not null then json_build_object('by', ${agent('b.ended_by')}, 'at', ${isoInstant('b.ended_at')}, 'reason', b.end_reason) end "end" from third_party_block b`;

/** Newest first. */
export async function listBlocks(pool: OperatorPool, page: { limit: number; before: string | null }): Promise<{ rows: ThirdPartyBlockView[]; counted: number }> {
  const rows = await pool.query<Row<ThirdPartyBlockView>>({ text: `${BLOCK} where $1::uuid is null or b.id < $1 order by b.id desc limit $2`, values: [page.before, page.limit + 1] });
  const [counted] = await pool.query<{ counted: number }>({ text: cappedCount('from third_party_block b'), values: [] });
  return { rows, counted: counted?.counted ?? 0 };
}

export async function blockById(tx: Transaction, id: string): Promise<ThirdPartyBlockView | null> {
  const [row] = await tx.query<Row<ThirdPartyBlockView>>({ name: 'third-party-block', text: `${BLOCK} where b.id = $1`, values: [id] });
  return row ?? null;
}

/** Null: it is blocked already. */
export async function insertBlock(tx: Transaction, { number, reason, by }: { number: string; reason: string; by: string }): Promise<string | null> {
  const [row] = await tx.query<{ id: string }>({
    name: 'third-party-block-insert',
    text: 'insert into third_party_block (id, number, reason, blocked_by, blocked_at) values ($1, $2, $3, $4, $5) on conflict (number) where ended_at is null do nothing returning id',
    values: [newId(tx.now), number, reason, by, tx.now.toString()],
  });
  return row?.id ?? null;
}

/** False: it was lifted before. */
export async function endBlock(tx: Transaction, id: string, { reason, by }: { reason: string; by: string }): Promise<boolean> {
  const rows = await tx.query({ name: 'third-party-block-end', text: 'update third_party_block set ended_by = $2, ended_at = greatest($3, blocked_at), end_reason = $4 where id = $1 and ended_at is null returning id', values: [id, by, tx.now.toString(), reason] });
  return rows.length > 0;
}
