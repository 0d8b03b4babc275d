import { newId } from '../../kernel/index.js';
import type { Transaction } from '../../platform/database/database.js';
import type { OperatorPool } from '../../platform/database/operator-pool.js';
import { cappedCount, type Values } from '../../platform/database/page.js';
import { isoInstant } from '../../platform/database/sql.js';
import { Binds } from '../authority/index.js';
import type { ListedAffiliateView } from './affiliation.views.js';
import type { Read } from './affiliations.queries.js';

export type ListedRow = Omit<ListedAffiliateView, 'abilities'>;
type Row<T> = T & Record<string, unknown>;

const named = (id: string): string => `(select json_build_object('id', d.id, 'name', d.legal_name) from customer_directory d where d.id = ${id})`;

/** $1 is now. */
const LISTED = `select f.id, ${named('f.customer_id')} customer, ${named('f.parent_id')} parent, case when f.ended_at is not null then 'unlisted' when f.control_from > $1 or f.control_to <= $1 then 'controlLost' else 'listed' end state,
    f.origin, ${isoInstant('f.listed_at')} "listedAt", json_build_object('from', ${isoInstant('f.control_from')}, 'until', ${isoInstant('f.control_to')}, 'evidence', f.evidence, 'lossKnownAt', ${isoInstant('f.control_lost_at')}) control,
    ${isoInstant('f.doubted_at')} "doubtedAt", ${isoInstant('f.doubt_waived_at')} "doubtWaivedAt", f.version from affiliation f where $1::timestamptz is not null`;

/** Across Customers; listed last, first. */
export async function listListed(pool: OperatorPool, { parentId, doubted, now }: { parentId?: string; doubted?: boolean; now: string }, page: { limit: number; after: Values | null }): Promise<{ rows: ListedRow[]; counted: number }> {
  const binds = new Binds();
  binds.values.push(now);
  const where = `${parentId ? ` and f.parent_id = ${binds.bind(parentId)}::uuid` : ''}${doubted ? ' and f.doubted_at is not null and f.doubt_waived_at is null and f.ended_at is null' : ''}`;
  const count = { text: cappedCount(`from affiliation f where $1::timestamptz is not null${where}`), values: [...binds.values] };
  const [at, customerId, id] = page.after ?? [];
  const begin = id ? ` and (f.listed_at, f.customer_id, f.id) < (${binds.bind(at)}::timestamptz, ${binds.bind(customerId)}::uuid, ${binds.bind(id)}::uuid)` : '';
  const rows = await pool.query<Row<ListedRow>>({ text: `${LISTED}${where}${begin} order by f.listed_at desc, f.customer_id desc, f.id desc limit ${binds.bind(page.limit + 1)}`, values: binds.values });
  const [counted] = await pool.query<{ counted: number }>(count);
  return { rows, counted: counted?.counted ?? 0 };
}

export async function listedById({ tx, customerId }: Read, id: string): Promise<ListedRow | null> {
  const [row] = await tx.query<Row<ListedRow>>({ name: 'affiliation-listed', text: `${LISTED} and f.customer_id = $2 and f.id = $3`, values: [tx.now.toString(), customerId, id] });
  return row ?? null;
}

/** Whose numbers the register knows them by; null: there is no such Customer, or it has ended. */
export async function numbersOf(tx: Transaction, { parentId, customerId }: { parentId: string; customerId: string }): Promise<{ holder: string; company: string } | null> {
  const [row] = await tx.query<{ holder: string; company: string }>({
    name: 'affiliation-numbers',
    text: `select p.enterprise_number holder, d.enterprise_number company from customer_directory p join customer_directory d on d.id = $2 where p.id = $1 and p.id <> d.id and p.state <> 'ended'`,
    values: [parentId, customerId],
  });
  return row ?? null;
}

/** S16: two that act for each other would be each other's Owner. */
export async function controlsItsParent({ tx, customerId }: Read, parentId: string): Promise<boolean> {
  const rows = await tx.query({ name: 'affiliation-ring', text: 'select from affiliation f where f.customer_id = $2 and f.parent_id = $1 and f.ended_at is null', values: [customerId, parentId] });
  return rows.length > 0;
}

interface Listing {
  parentId: string;
  origin: string;
  document: string;
  evidence: 'register' | 'declared';
  controlFrom: string;
}

/** @returns null where it is listed already */
export async function insertListing({ tx, customerId }: Read, { parentId, origin, document, evidence, controlFrom }: Listing, by: string): Promise<string | null> {
  const [row] = await tx.query<{ id: string }>({
    name: 'affiliation-list',
    text: `insert into affiliation (customer_id, id, parent_id, origin, document, listed_by, listed_at, evidence, control_from) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
      on conflict (customer_id, parent_id) where ended_at is null do nothing returning id`,
    values: [customerId, newId(tx.now), parentId, origin, document, by, tx.now.toString(), evidence, controlFrom],
  });
  return row?.id ?? null;
}

/** `by` null: the register showed it. */
export async function keepLoss({ tx, customerId }: Read, id: string, { at, loss, by }: { at: string; loss: string; by: string | null }): Promise<void> {
  await tx.query({
    name: 'affiliation-loss',
    text: 'update affiliation set control_to = greatest($3, control_from), control_lost_at = $4, control_loss = $5, lost_by = $6, doubted_at = null, doubt_waived_at = null, doubt_waiver = null, version = version + 1 where customer_id = $1 and id = $2',
    values: [customerId, id, at, tx.now.toString(), loss, by],
  });
}

/** What was known to come, comes no more. */
export async function dropLoss({ tx, customerId }: Read, id: string): Promise<void> {
  await tx.query({ name: 'affiliation-loss-drop', text: 'update affiliation set control_to = null, control_lost_at = null, control_loss = null, lost_by = null, version = version + 1 where customer_id = $1 and id = $2 and control_to > $3', values: [customerId, id, tx.now.toString()] });
}

export async function keepDoubt({ tx, customerId }: Read, id: string, isDoubted: boolean): Promise<void> {
  await tx.query({ name: 'affiliation-doubt', text: 'update affiliation set doubted_at = $3, doubt_waived_at = null, doubt_waiver = null, version = version + 1 where customer_id = $1 and id = $2', values: [customerId, id, isDoubted ? tx.now.toString() : null] });
}

export async function keepWaiver({ tx, customerId }: Read, id: string, reason: string): Promise<void> {
  await tx.query({ name: 'affiliation-doubt-waive', text: 'update affiliation set doubt_waived_at = $3, doubt_waiver = $4, version = version + 1 where customer_id = $1 and id = $2', values: [customerId, id, tx.now.toString(), reason] });
}

export async function keepEnd({ tx, customerId }: Read, id: string, { by, reason }: { by: string; reason: string }): Promise<void> {
  await tx.query({ name: 'affiliation-end', text: 'update affiliation set ended_by = $3, ended_at = $4, end_reason = $5, version = version + 1 where customer_id = $1 and id = $2', values: [customerId, id, by, tx.now.toString(), reason] });
}

/** Those that facts of the register could still end: under their affiliates. */
export async function followed(pool: OperatorPool): Promise<{ customerId: string; id: string }[]> {
  return pool.query<{ customerId: string; id: string }>({ text: `select f.customer_id "customerId", f.id from affiliation f where f.ended_at is null order by f.customer_id, f.id` });
}
