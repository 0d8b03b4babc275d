import { newId } from '../../kernel/index.js';
import type { Transaction } from '../../platform/database/database.js';
import type { OperatorPool } from '../../platform/database/operator-pool.js';
import { cappedCount, type Values } from '../../platform/database/page.js';
import { isoInstant } from '../../platform/database/sql.js';
import { Binds, BLOCK_ON_MANDATE } from '../authority/index.js';
import type { NotifiedMandateView, NotifiedState, ThirdPartyBlockView } from './mandate.views.js';
import { stateAt } from './mandates.queries.js';

/** `canBeRefused`, `canBeReadmitted`: as it is stored, whatever is refused besides by its number. */
export type QueuedMandate = Omit<NotifiedMandateView, 'abilities'> & { canBeRefused: boolean; canBeReadmitted: boolean };
type Row<T> = T & Record<string, unknown>;

/** $1 is now. */
const QUEUED = `select a.id, json_build_object('id', d.id, 'name', d.legal_name) customer, a.third_party "thirdParty", a.third_party_number "thirdPartyNumber", ${stateAt('$1')} state,
    ${isoInstant('a.starts_at')} "startsAt", ${isoInstant('a.ends_at')} "endsAt", ${isoInstant('a.notified_at')} "notifiedAt", ${isoInstant('a.active_from')} "activeFrom", exists (select from ${BLOCK_ON_MANDATE}) blocked, a.version,
    a.refused_at is null and a.ended_at is null and a.ends_at > $1 "canBeRefused", a.refused_at is not null and a.readmitted_at is null "canBeReadmitted"
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

/** Where a block refuses, or refused, a mandate. */
export async function customersOfBlock(pool: OperatorPool, blockId: string): Promise<string[]> {
  const rows = await pool.query<{ id: string }>({
    text: `select distinct a.customer_id id from third_party_block b join mandate a on a.third_party_number = b.number and b.blocked_at < least(a.ends_at, a.ended_at) where b.id = $1 and a.notified_at is not null order by 1`,
    values: [blockId],
  });
  return rows.map(({ id }) => id);
}

/** Two jobs of one block do not tell it twice. False: the Customer has ended. */
export async function holdCustomer(tx: Transaction, customerId: string): Promise<boolean> {
  const rows = await tx.query({ name: 'block-hold-customer', text: 'select from customer where customer_id = $1 for no key update', values: [customerId] });
  const active = await tx.query({ name: 'block-customer-is-there', text: `select from customer_directory where id = $1 and state <> 'ended'`, values: [customerId] });
  return rows.length > 0 && active.length > 0;
}

/** A mandate that a block refuses, and who blocked or lifted it. */
export interface UntoldMandate {
  id: string;
  by: string;
}

const told = (event: string): string => `exists (select from ledger_entry l where l.customer_id = $1 and l.subject_id = a.id and l.event = '${event}' and l.body::jsonb #>> '{after,blockId}' = b.id::text)`;

/** Of which its Customer has no entry yet; that it was lifted is told after that it was there. */
export const untoldOfBlock = (tx: Transaction, { customerId, blockId }: { customerId: string; blockId: string }, event: 'mandate.blocked' | 'mandate.unblocked'): Promise<(UntoldMandate & Record<string, unknown>)[]> =>
  tx.query<UntoldMandate & Record<string, unknown>>({
    name: `untold-${event}`,
    text: `select a.id, ${event === 'mandate.blocked' ? 'b.blocked_by' : 'b.ended_by'} "by" from third_party_block b join mandate a on a.customer_id = $1 and a.third_party_number = b.number and b.blocked_at < least(a.ends_at, a.ended_at, a.refused_at)
      where b.id = $2 and a.notified_at is not null and not ${told(event)}${event === 'mandate.blocked' ? '' : ` and b.ended_at is not null and ${told('mandate.blocked')}`} order by a.id`,
    values: [customerId, blockId],
  });
