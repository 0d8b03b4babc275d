import type { Transaction } from '../../platform/database/database.js';
import { cappedCount } from '../../platform/database/page.js';
import { isoInstant } from '../../platform/database/sql.js';
import type { Capacity, Language, Permission } from '../authority/index.js';
import type { BulkChangeView, BulkDeed, BulkState } from './bulk-change.view.js';
import type { Deed, Outcome, RowFault, Told } from './deeds.js';
import type { Judged } from './judge-deeds.js';

/** A plan is for today's work: what nobody applied by then is cancelled, and the names in its rows go. */
const KEPT_DAYS = 7;

export type BulkChangeRecord = Omit<BulkChangeView, 'customer' | 'abilities' | 'undoable' | 'waitsForAnother'> & { permission: Permission };

const named = (id: string): string => `(select json_build_object('id', n.id, 'name', n.display_name) from member n where n.customer_id = $1 and n.id = ${id})`;

/** Of one that is done, all that is left of it was: only what is planned has to be counted. */
const COUNTED = `case when b.state = 'applied' then json_build_object('total', b.rows_done, 'ticked', b.rows_done, 'faulty', 0, 'waiting', 0, 'ending', 0, 'done', b.rows_done) else (select json_build_object('total', count(*), 'ticked', count(*) filter (where r.ticked), 'faulty', count(*) filter (where r.faults <> '[]'),
    'waiting', count(*) filter (where r.ticked and r.waits), 'ending', count(*) filter (where r.ticked and r.deed ->> 'kind' = 'end'), 'done', b.rows_done) from bulk_change_row r where r.customer_id = $1 and r.bulk_change_id = b.id) end`;

const RECORD = `json_build_object('id', b.id, 'deed', b.deed, 'state', b.state, 'permission', b.permission, 'reason', b.reason, 'fileName', b.file_name, 'plannedBy', ${named('b.planned_by')},
    'appliedBy', ${named('b.applied_by')}, 'createdAt', ${isoInstant('b.created_at')}, 'finishedAt', ${isoInstant('b.finished_at')}, 'rows', ${COUNTED},
    'cancelRequested', b.cancel_requested_at is not null, 'failure', b.failure, 'undoes', b.undoes_id, 'version', b.version,
    'undoneBy', (select u.id from bulk_change u where u.customer_id = $1 and u.undoes_id = b.id and u.state <> 'cancelled' order by u.id desc limit 1))`;

interface At {
  tx: Transaction;
  customerId: string;
}

export async function recordOf({ tx, customerId }: At, id: string): Promise<BulkChangeRecord | null> {
  const [row] = await tx.query<{ record: BulkChangeRecord }>({ name: 'bulk-change', text: `select ${RECORD} record from bulk_change b where b.customer_id = $1 and b.id = $2`, values: [customerId, id] });
  return row?.record ?? null;
}

/** Newest first: an id tells when it was made. One more than the limit, where there is one. */
export async function listRecords({ tx, customerId }: At, { before, limit }: { before: string | null; limit: number }): Promise<{ records: BulkChangeRecord[]; counted: number }> {
  const rows = await tx.query<{ record: BulkChangeRecord }>({
    name: before === null ? 'bulk-changes' : 'bulk-changes-before',
    text: `select ${RECORD} record from bulk_change b where b.customer_id = $1 ${before === null ? '' : 'and b.id < $3::uuid'} order by b.id desc limit $2`,
    values: [customerId, limit + 1, ...(before === null ? [] : [before])],
  });
  const [count] = await tx.query<{ counted: number }>({ name: 'bulk-changes-counted', text: cappedCount('from bulk_change where customer_id = $1'), values: [customerId] });
  return { records: rows.map(({ record }) => record), counted: count?.counted ?? 0 };
}

export interface NewBulkChange {
  id: string;
  deed: BulkDeed;
  permission: Permission;
  reason: string;
  fileName: string | null;
  undoes: string | null;
  plannedBy: string | null;
}

/** A row with its number. */
export interface PlannedRow extends Omit<Judged, 'ready'> {
  row: number;
  deed: Deed;
}

export async function insertBulkChange({ tx, customerId }: At, change: NewBulkChange, rows: readonly PlannedRow[]): Promise<void> {
  await tx.query({
    name: 'bulk-change-insert',
    text: `insert into bulk_change (customer_id, id, deed, state, permission, reason, file_name, undoes_id, planned_by, created_at) values ($1, $2, $3, 'planned', $4, $5, $6, $7, $8, $9)`,
    values: [customerId, change.id, change.deed, change.permission, change.reason, change.fileName, change.undoes, change.plannedBy, tx.now.toString()],
  });
  await tx.query({
    name: 'bulk-change-rows-insert',
    text: `insert into bulk_change_row (customer_id, bulk_change_id, row_number, ticked, waits, deed, told, faults)
      select $1, $2, n.row_number, n.faults = '[]', n.waits, n.deed, n.told, n.faults
      from unnest($3::integer[], $4::boolean[], $5::jsonb[], $6::jsonb[], $7::jsonb[]) n (row_number, waits, deed, told, faults)`,
    values: [customerId, change.id, rows.map(({ row }) => row), rows.map(({ waits }) => waits), ...(['deed', 'told', 'faults'] as const).map((column) => rows.map((row) => JSON.stringify(row[column])))],
  });
}

/** Those that nobody applied in time. */
export const dropForgotten = ({ tx, customerId }: At): Promise<unknown> => tx.query({
  name: 'bulk-changes-forgotten',
  text: `with forgotten as (update bulk_change set state = 'cancelled', finished_at = $2 where customer_id = $1 and state = 'planned' and created_at < $2::timestamptz - make_interval(days => ${KEPT_DAYS}) returning id)
    delete from bulk_change_row where customer_id = $1 and bulk_change_id in (select id from forgotten)`,
  values: [customerId, tx.now.toString()],
});

export interface StoredRow {
  row: number;
  ticked: boolean;
  waits: boolean;
  deed: Deed;
  told: Told;
  faults: RowFault[];
  done: Outcome['done'] | null;
}

const ROW = `select row_number "row", ticked, waits, deed, told, faults, done from bulk_change_row where customer_id = $1 and bulk_change_id = $2`;

/** In their order, one more than the limit, where there is one. */
export async function listRows({ tx, customerId }: At, id: string, page: { faulty: boolean | null; after: string | null; limit: number }): Promise<{ rows: StoredRow[]; counted: number }> {
  const where = `($3::boolean is null or (faults <> '[]') = $3)`;
  const rows = await tx.query<StoredRow & Record<string, unknown>>({
    name: 'bulk-change-rows', text: `${ROW} and ${where} and row_number > $4 order by row_number limit $5`, values: [customerId, id, page.faulty, page.after ?? 0, page.limit + 1],
  });
  const [count] = await tx.query<{ counted: number }>({
    name: 'bulk-change-rows-counted', text: cappedCount(`from bulk_change_row where customer_id = $1 and bulk_change_id = $2 and ${where}`), values: [customerId, id, page.faulty],
  });
  return { rows, counted: count?.counted ?? 0 };
}

export const tickedRows = ({ tx, customerId }: At, id: string): Promise<StoredRow[]> =>
  tx.query<StoredRow & Record<string, unknown>>({ name: 'bulk-change-ticked', text: `${ROW} and ticked order by row_number`, values: [customerId, id] });

export const doneRows = ({ tx, customerId }: At, id: string): Promise<StoredRow[]> =>
  tx.query<StoredRow & Record<string, unknown>>({ name: 'bulk-change-done', text: `${ROW} and done is not null order by row_number`, values: [customerId, id] });

/** A row that cannot be done is never ticked. @returns false when it is not planned any more, or another version */
export async function tickRows({ tx, customerId }: At, id: string, change: { ticked: boolean; rows: readonly number[] | null; version: number }): Promise<boolean> {
  const changed = await tx.query({
    name: 'bulk-change-tick',
    text: `with planned as (update bulk_change set version = version + 1 where customer_id = $1 and id = $2 and state = 'planned' and version = $5 returning id),
        ticked as (update bulk_change_row r set ticked = $3 from planned p where r.customer_id = $1 and r.bulk_change_id = p.id and r.faults = '[]' and ($4::integer[] is null or r.row_number = any($4)) returning 1)
      select id from planned`,
    values: [customerId, id, change.ticked, change.rows, change.version],
  });
  return changed.length > 0;
}

/** Whoever says the word answers for it. */
export async function releaseBulkChange({ tx, customerId }: At, id: string, by: { memberId: string | null; capacity: string; language: Language; version: number }): Promise<boolean> {
  const released = await tx.query({
    name: 'bulk-change-release',
    text: `update bulk_change set state = 'waiting', applied_by = $3, applied_in_capacity = $4, language = $5, failure = null, rows_done = 0, version = version + 1
      where customer_id = $1 and id = $2 and state = 'planned' and version = $6 and created_at >= $7::timestamptz - make_interval(days => ${KEPT_DAYS}) returning id`,
    values: [customerId, id, by.memberId, by.capacity, by.language, by.version, tx.now.toString()],
  });
  return released.length > 0;
}

/** How many links each of these people ended within a day by plans of his own, to which he gave the word himself. */
export async function endedLately({ tx, customerId }: At, planners: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const rows = await tx.query<{ by: string; links: number }>({
    name: 'bulk-change-ended-lately',
    text: `select b.planned_by by, count(*)::integer links from bulk_change b join bulk_change_row r on r.customer_id = b.customer_id and r.bulk_change_id = b.id
      where b.customer_id = $1 and b.planned_by = any($2::uuid[]) and b.applied_by = b.planned_by and b.state in ('waiting', 'applying', 'applied') and (b.finished_at is null or b.finished_at > $3::timestamptz - interval '1 day')
        and r.ticked and r.deed ->> 'kind' = 'end' group by b.planned_by`,
    values: [customerId, planners, tx.now.toString()],
  });
  return new Map(rows.map(({ by, links }) => [by, links]));
}

/** What does not run ends at once, and its rows go. @returns false when it had finished before */
export async function cancelBulkChange({ tx, customerId }: At, id: string): Promise<boolean> {
  const [row] = await tx.query<{ state: BulkState }>({
    name: 'bulk-change-cancel',
    text: `update bulk_change set cancel_requested_at = coalesce(cancel_requested_at, $3), state = case when state in ('planned', 'waiting') then 'cancelled' else state end,
        finished_at = case when state in ('planned', 'waiting') then $3::timestamptz end, version = version + 1
      where customer_id = $1 and id = $2 and state in ('planned', 'waiting', 'applying') returning state`,
    values: [customerId, id, tx.now.toString()],
  });
  if (row?.state === 'cancelled') await dropRows({ tx, customerId }, id);
  return row !== undefined;
}

const dropRows = ({ tx, customerId }: At, id: string): Promise<unknown> => tx.query({ name: 'bulk-change-drop-rows', text: 'delete from bulk_change_row where customer_id = $1 and bulk_change_id = $2', values: [customerId, id] });

export interface ClaimedChange {
  deed: BulkDeed;
  permission: Permission;
  reason: string;
  appliedBy: string;
  appliedInCapacity: Capacity;
  language: Language;
  undoes: string | null;
}

export async function waitingChange({ tx, customerId }: At, id: string): Promise<ClaimedChange | null> {
  const [row] = await tx.query<ClaimedChange & Record<string, unknown>>({
    name: 'bulk-change-waiting',
    text: `select deed, permission, reason, applied_by "appliedBy", applied_in_capacity "appliedInCapacity", language, undoes_id undoes from bulk_change
      where customer_id = $1 and id = $2 and state in ('waiting', 'applying')`,
    values: [customerId, id],
  });
  return row ?? null;
}

/** One process applies it: the lock ends with the transaction, also by a crash. */
export async function isMine({ tx }: At, id: string): Promise<boolean> {
  const [row] = await tx.query<{ mine: boolean }>({ name: 'bulk-change-mine', text: 'select pg_try_advisory_xact_lock(hashtextextended($1::text, 0)) mine', values: [id] });
  return row?.mine ?? false;
}

/** How far it is, for everybody who looks. @returns whether somebody wants it cancelled */
export async function reportProgress({ tx, customerId }: At, id: string, done: number): Promise<boolean> {
  const [row] = await tx.query<{ cancelled: boolean }>({
    name: 'bulk-change-progress',
    text: `update bulk_change set state = 'applying', rows_done = $3 where customer_id = $1 and id = $2 and state in ('waiting', 'applying') returning cancel_requested_at is not null cancelled`,
    values: [customerId, id, done],
  });
  return row?.cancelled ?? true;
}

/** The end of one that was done. What the rows said of people goes: it stands in the members themselves. @returns false when it was cancelled before */
export async function finishBulkChange({ tx, customerId }: At, id: string, outcomes: ReadonlyMap<number, Outcome['done']>): Promise<boolean> {
  const finished = await tx.query({
    name: 'bulk-change-finish',
    text: `update bulk_change set state = 'applied', finished_at = $3, rows_done = $4, version = version + 1 where customer_id = $1 and id = $2 and cancel_requested_at is null and state in ('waiting', 'applying') returning id`,
    values: [customerId, id, tx.now.toString(), outcomes.size],
  });
  await tx.query({
    name: 'bulk-change-rows-done',
    text: `update bulk_change_row r set done = n.done, deed = r.deed - 'person', told = r.told || jsonb_build_object('person', null, 'email', null, 'memberId', coalesce(n.done->'memberId', r.told->'memberId')) from unnest($3::integer[], $4::jsonb[]) n (row_number, done)
      where r.customer_id = $1 and r.bulk_change_id = $2 and r.row_number = n.row_number`,
    values: [customerId, id, [...outcomes.keys()], [...outcomes.values()].map((done) => JSON.stringify(done))],
  });
  await tx.query({ name: 'bulk-change-rows-left', text: 'delete from bulk_change_row where customer_id = $1 and bulk_change_id = $2 and done is null', values: [customerId, id] });
  return finished.length > 0;
}

/** The end of a try that changed nothing: with faults it waits for another word, else it is over. */
export async function settleBulkChange({ tx, customerId }: At, id: string, end: { state: 'planned' | 'cancelled'; failure: string | null; faults: ReadonlyMap<number, RowFault[]> }): Promise<void> {
  const [row] = await tx.query<{ state: BulkState }>({
    name: 'bulk-change-settle',
    text: `update bulk_change set state = case when cancel_requested_at is not null then 'cancelled' else $3 end, failure = $4, rows_done = 0,
        finished_at = case when $3 <> 'planned' or cancel_requested_at is not null then $5::timestamptz end, version = version + 1
      where customer_id = $1 and id = $2 and state in ('waiting', 'applying') returning state`,
    values: [customerId, id, end.state, end.failure, tx.now.toString()],
  });
  if (row?.state !== 'planned') {
    await dropRows({ tx, customerId }, id);
    return;
  }
  await tx.query({
    name: 'bulk-change-faults',
    text: `update bulk_change_row r set faults = n.faults, ticked = false from unnest($3::integer[], $4::jsonb[]) n (row_number, faults) where r.customer_id = $1 and r.bulk_change_id = $2 and r.row_number = n.row_number`,
    values: [customerId, id, [...end.faults.keys()], [...end.faults.values()].map((faults) => JSON.stringify(faults))],
  });
}
