import type { PoolClient } from 'pg';
import type { Temporal } from 'temporal-polyfill';
import { newId } from '../../kernel/index.js';
import type { Transaction } from '../../platform/database/database.js';
import { cappedCount } from '../../platform/database/page.js';
import { isoInstant } from '../../platform/database/sql.js';
import type { LedgerRecord } from '../../platform/ledger/ledger.js';
import type { InventoryLoadView, LoadErrorView, LoadState } from './inventory-load.view.js';
import type { RowFault } from './load-columns.js';

/** Who loads, and why. */
export interface Loader {
  agentId: string;
  displayName: string;
  reason: string;
}

/** What every entry of a load says of whoever loads. */
export const byLoader = (customerId: string, { agentId: id, reason }: Pick<Loader, 'agentId' | 'reason'>): Pick<LedgerRecord, 'customerId' | 'actor' | 'reason'> =>
  ({ customerId, actor: { kind: 'agent', id, memberId: null, capacity: 'OperatorAgent', reason }, reason });

const OPEN: readonly LoadState[] = ['receiving', 'checked', 'waiting', 'applying'];

/** Null: there is no such Customer. */
export async function beginLoad(tx: Transaction, customerId: string, { loader, fileName }: { loader: Loader; fileName: string }): Promise<string | null> {
  const [row] = await tx.query<{ id: string }>({
    name: 'load-begin',
    text: `insert into inventory_load (customer_id, id, agent_id, file_name, reason, state, created_at)
      select customer_id, $2, $3, $4, $5, 'receiving', $6 from customer where customer_id = $1 returning id`,
    values: [customerId, newId(tx.now), loader.agentId, fileName, loader.reason, tx.now.toString()],
  });
  return row?.id ?? null;
}

const LOAD = `json_build_object('id', id, 'state', state, 'fileName', file_name, 'rowsRead', rows_read, 'rowsTotal', case when columns <> '{}' then rows_read end, 'rowsApplied', rows_applied, 'errorCount', error_count,
    'cancelRequested', cancel_requested_at is not null, 'createdAt', ${isoInstant('created_at')}, 'finishedAt', ${isoInstant('finished_at')},
    'abilities', json_build_object('apply', state = 'checked', 'cancel', finished_at is null and cancel_requested_at is null))`;

export async function loadById(tx: Transaction, customerId: string, loadId: string): Promise<InventoryLoadView | null> {
  const [row] = await tx.query<{ load: InventoryLoadView }>({
    name: 'load-by-id',
    text: `select ${LOAD} load from inventory_load where customer_id = $1 and id = $2`,
    values: [customerId, loadId],
  });
  return row?.load ?? null;
}

/** Newest first: an id tells when it was made. One more than the limit, where there is one. */
export async function listLoads(tx: Transaction, customerId: string, { before, limit }: { before: string | null; limit: number }): Promise<{ loads: InventoryLoadView[]; counted: number }> {
  const rows = await tx.query<{ load: InventoryLoadView }>({
    name: before === null ? 'loads' : 'loads-before',
    text: `select ${LOAD} load from inventory_load where customer_id = $1 ${before === null ? '' : 'and id < $3::uuid'} order by id desc limit $2`,
    values: [customerId, limit + 1, ...(before === null ? [] : [before])],
  });
  const [count] = await tx.query<{ counted: number }>({ name: 'loads-counted', text: cappedCount('from inventory_load where customer_id = $1'), values: [customerId] });
  return { loads: rows.map(({ load }) => load), counted: count?.counted ?? 0 };
}

/** How far it is, for everybody who looks. @returns whether it must not go on: somebody wants it cancelled, or its agent has left (S20) */
export async function reportProgress(tx: Transaction, customerId: string, load: { id: string; rowsRead?: number; rowsApplied?: number; state?: LoadState }): Promise<boolean> {
  const [row] = await tx.query<{ cancelled: boolean }>({
    name: 'load-progress',
    text: `update inventory_load set rows_read = coalesce($3, rows_read), rows_applied = coalesce($4, rows_applied), state = coalesce($5, state)
      where customer_id = $1 and id = $2 and state = any($6) returning cancel_requested_at is not null
        or not exists (select from operator_agent a where a.id = agent_id and (a.ended_at is null or a.ended_at > $7)) cancelled`,
    values: [customerId, load.id, load.rowsRead ?? null, load.rowsApplied ?? null, load.state ?? null, OPEN, tx.now.toString()],
  });
  return row?.cancelled ?? true;
}

/** One checked file of a Customer waits for a word, the newest: nobody's rows lie about for ever. On a connection whose statements may take long. */
export async function dropOthersChecked(client: PoolClient, { customerId, loadId, at }: { customerId: string; loadId: string; at: Temporal.Instant }): Promise<void> {
  await client.query(`with ended as (update inventory_load set state = 'cancelled', finished_at = $3 where customer_id = $1 and id <> $2 and state = 'checked' returning id)
    delete from inventory_load_row where customer_id = $1 and load_id in (select id from ended)`, [customerId, loadId, at.toString()]);
}

/** What does not run ends at once, and its rows go. @returns false when it had finished before */
export async function requestCancel(tx: Transaction, customerId: string, loadId: string): Promise<boolean> {
  const [row] = await tx.query<{ state: LoadState }>({
    name: 'load-cancel',
    text: `update inventory_load set cancel_requested_at = coalesce(cancel_requested_at, $3), state = case when state in ('checked', 'waiting') then 'cancelled' else state end,
        finished_at = case when state in ('checked', 'waiting') then $3::timestamptz end
      where customer_id = $1 and id = $2 and state = any($4) returning state`,
    values: [customerId, loadId, tx.now.toString(), OPEN],
  });
  if (row?.state === 'cancelled') await tx.query({ text: 'delete from inventory_load_row where customer_id = $1 and load_id = $2', values: [customerId, loadId] });
  return row !== undefined;
}

/** Whoever says the word answers for it: the load is his, with his reason; who brought it stays known. @returns false when it does not wait for one */
export async function releaseLoad(tx: Transaction, customerId: string, load: { id: string } & Pick<Loader, 'agentId' | 'reason'>): Promise<boolean> {
  const rows = await tx.query({
    name: 'load-release',
    text: `update inventory_load set state = 'waiting', received_by = agent_id, agent_id = $3, reason = $4 where customer_id = $1 and id = $2 and state = 'checked' returning id`,
    values: [customerId, load.id, load.agentId, load.reason],
  });
  return rows.length > 0;
}

/** The end of a load that changed nothing: its rows go, what was wrong with them stays. */
export async function settleLoad(tx: Transaction, customerId: string, end: { id: string; state: LoadState; rowsRead?: number; errors?: readonly RowFault[]; errorCount?: number }): Promise<void> {
  const { id, state, rowsRead = null, errors = [], errorCount = 0 } = end;
  await tx.query({ text: 'delete from inventory_load_row where customer_id = $1 and load_id = $2', values: [customerId, id] });
  await tx.query({
    text: `insert into inventory_load_error (customer_id, id, load_id, row_number, column_name, code, reason)
      select $1, e.id, $2, e.row, e.name, e.code, e.reason from unnest($3::uuid[], $4::integer[], $5::text[], $6::text[], $7::text[]) e (id, row, name, code, reason)`,
    values: [customerId, id, errors.map(() => newId(tx.now)), errors.map(({ row }) => row), errors.map(({ column }) => column), errors.map(({ code }) => code), errors.map(({ reason }) => reason)],
  });
  await tx.query({
    text: `update inventory_load set state = $3, rows_read = coalesce($4, rows_read), rows_applied = 0, error_count = $5, finished_at = $6
      where customer_id = $1 and id = $2 and state = any($7)`,
    values: [customerId, id, state, rowsRead, errorCount, tx.now.toString(), OPEN],
  });
}

export const errorsOf = (tx: Transaction, customerId: string, { loadId, after, limit }: { loadId: string; after: readonly (string | null)[] | null; limit: number }): Promise<LoadErrorView[]> =>
  tx.query<LoadErrorView & Record<string, unknown>>({
    name: after ? 'load-errors-after' : 'load-errors',
    text: `select id, row_number "row", column_name "column", code, reason from inventory_load_error where customer_id = $1 and load_id = $2
      ${after ? 'and (row_number, id) > ($4::integer, $5::uuid)' : ''} order by row_number, id limit $3`,
    values: [customerId, loadId, limit + 1, ...(after ?? [])],
  });
