import { newId } from '../../kernel/index.js';
import type { Transaction } from '../../platform/database/database.js';
import type { OperatorPool } from '../../platform/database/operator-pool.js';
import { cappedCount, type Values } from '../../platform/database/page.js';
import { isoInstant } from '../../platform/database/sql.js';
import { Binds } from '../authority/index.js';
import type { MeasureDetailView, MeasureState, MeasureView } from './measure.view.js';
import type { Subject } from './named-subject.js';

/** Without what depends on who reads it. */
export type Told = Omit<MeasureView, 'abilities'>;

const agent = (id: string): string => `(select json_build_object('id', a.id, 'name', a.display_name) from operator_agent a where a.id = ${id})`;

/** $1 is today, the legal date. */
const ROW = `select z.id, z.case_number "caseNumber", case when z.ended_at is not null then 'ended' when z.review_on < $1::date then 'overdue' else 'inForce' end state, z.kind,
    (select json_build_object('id', d.id, 'name', d.legal_name) from customer_directory d where d.id = z.customer_id) customer, z.subject, z.with_sponsored_clients "withSponsoredClients", z.ground, z.evidence,
    ${agent('z.taken_by')} "takenBy", ${isoInstant('z.taken_at')} "takenAt", z.review_on::text "reviewOn",
    case when z.ended_at is not null then json_build_object('reason', z.ending_reason, 'by', ${agent('z.ended_by')}, 'at', ${isoInstant('z.ended_at')}) end "end"`;

const IN_STATE: Record<MeasureState, string> = { inForce: 'z.ended_at is null', overdue: 'z.ended_at is null and z.review_on < $1::date', ended: 'z.ended_at is not null' };

interface Asked {
  state: MeasureState;
  at?: string;
  caseNumber?: string;
  today: string;
}

/** How a list is read. */
interface Reading {
  where: string;
  order: string;
  /** Behind the row with these values. */
  begin: string;
}

/** The day is bound in every statement, so it is named in each. */
function readingOf({ state, at, caseNumber, today }: Asked, after: Values | null, binds: Binds): Reading & { counted: unknown[] } {
  const now = binds.bind(today);
  const which = caseNumber === undefined ? IN_STATE[state] : `z.case_number = ${binds.bind(caseNumber)}`;
  const where = `${now}::date is not null and ${which}${at === undefined ? '' : ` and z.customer_id = ${binds.bind(at)}`}`;
  const counted = [...binds.values];
  const [id, reviewOn] = after ?? [];
  if (state === 'ended') return { where, counted, order: 'z.id desc', begin: id ? ` and z.id < ${binds.bind(id)}::uuid` : '' };
  return { where, counted, order: 'z.review_on, z.id', begin: id ? ` and (z.review_on, z.id) > (${binds.bind(reviewOn)}::date, ${binds.bind(id)}::uuid)` : '' };
}

/** What waits longest for its review comes first; what has ended, the one taken last. */
export async function listMeasures(pool: OperatorPool, asked: Asked, { limit, after }: { limit: number; after: Values | null }): Promise<{ rows: Told[]; counted: number; keyOf: (row: Told) => Values }> {
  const binds = new Binds();
  const { where, order, begin, counted } = readingOf(asked, after, binds);
  const rows = await pool.query<Told>({ text: `${ROW} from measure z where ${where}${begin} order by ${order} limit ${binds.bind(limit + 1)}`, values: binds.values });
  const [count] = await pool.query<{ counted: number }>({ text: cappedCount(`from measure z where ${where}`), values: counted });
  return { rows, counted: count?.counted ?? 0, keyOf: (row) => [row.id, row.reviewOn] };
}

/** Of which Customer, or everywhere; undefined: there is none. The register shows it before a transaction is opened for that Customer. */
export async function placeOf(pool: OperatorPool, id: string): Promise<{ customerId: string | null } | undefined> {
  const [row] = await pool.query<{ customerId: string | null }>({ name: 'measure-place', text: 'select customer_id "customerId" from measure where id = $1', values: [id] });
  return row;
}

export async function measureById(tx: Transaction, id: string, today: string): Promise<Omit<MeasureDetailView, 'abilities'> | null> {
  const [row] = await tx.query<Omit<MeasureDetailView, 'abilities'>>({
    name: 'measure-by-id',
    text: `${ROW}, (select coalesce(json_agg(json_build_object('reviewOnBefore', r.review_on_before, 'reviewOn', r.review_on, 'reason', r.reason, 'by', ${agent('r.reviewed_by')}, 'at', ${isoInstant('r.reviewed_at')}) order by r.id), '[]')
      from measure_review r where r.measure_id = z.id) reviews from measure z where z.id = $2`,
    values: [today, id],
  });
  return row ?? null;
}

export interface Locked {
  id: string;
  caseNumber: string;
  kind: MeasureView['kind'];
  customerId: string | null;
  identityId: string | null;
  clientId: string | null;
  application: Subject['application'];
  reviewOn: string;
  ended: boolean;
}

export async function lockMeasure(tx: Transaction, id: string): Promise<Locked | null> {
  const [row] = await tx.query<Locked>({
    name: 'measure-lock', values: [id],
    text: `select id, case_number "caseNumber", kind, customer_id "customerId", identity_id "identityId", client_id "clientId", application, review_on::text "reviewOn", ended_at is not null ended
      from measure where id = $1 for update`,
  });
  return row ?? null;
}

const keyOf = ({ kind, customerId, identityId, clientId, application, network }: Subject): unknown[] => [kind, customerId, identityId, clientId, application, network];

/** The case number of the same one in force. */
export async function sameInForce(tx: Transaction, subject: Subject): Promise<string | null> {
  const [row] = await tx.query<{ number: string }>({
    name: 'measure-same',
    text: `select case_number number from measure where ended_at is null and kind = $1 and customer_id is not distinct from $2 and identity_id is not distinct from $3 and client_id is not distinct from $4
      and application is not distinct from $5 and network is not distinct from network($6::inet)::cidr`,
    values: keyOf(subject),
  });
  return row?.number ?? null;
}

interface Taken {
  year: number;
  withSponsoredClients: boolean;
  ground: string;
  evidence: string;
  reviewOn: string;
  by: string;
}

export async function keepMeasure(tx: Transaction, subject: Subject, { year, withSponsoredClients, ground, evidence, reviewOn, by }: Taken): Promise<{ id: string; caseNumber: string }> {
  const [row] = await tx.query<{ id: string; caseNumber: string }>({
    name: 'measure-take',
    text: `with n as (select nextval('measure_number')::text number)
      insert into measure (kind, customer_id, identity_id, client_id, application, network, id, case_number, subject, ground, evidence, taken_by, taken_at, review_on, with_sponsored_clients)
      select $1, $2::uuid, $3::uuid, $4::uuid, $5, network($6::inet)::cidr, $7::uuid, 'M-' || $8 || '-' || lpad(n.number, greatest(6, length(n.number)), '0'), $9, $10, $11, $12::uuid, $13::timestamptz, $14::date, $15 from n
      returning id, case_number "caseNumber"`,
    values: [...keyOf(subject), newId(tx.now), String(year), subject.subject, ground, evidence, by, tx.now.toString(), reviewOn, withSponsoredClients],
  });
  if (!row) throw new Error('a measure that was taken is not there');
  return row;
}

export async function keepReview(tx: Transaction, { id, reviewOn: before }: Locked, { reviewOn, reason, by }: { reviewOn: string; reason: string; by: string }): Promise<void> {
  await tx.query({
    name: 'measure-review', text: 'insert into measure_review (id, measure_id, review_on_before, review_on, reason, reviewed_by, reviewed_at) values ($1, $2, $3, $4, $5, $6, $7)',
    values: [newId(tx.now), id, before, reviewOn, reason, by, tx.now.toString()],
  });
  await tx.query({ name: 'measure-review-on', text: 'update measure set review_on = $2 where id = $1', values: [id, reviewOn] });
}

export async function keepEnd(tx: Transaction, id: string, { reason, by }: { reason: string; by: string }): Promise<void> {
  await tx.query({ name: 'measure-end', text: 'update measure set ended_at = greatest($2, taken_at), ended_by = $3, ending_reason = $4 where id = $1', values: [id, tx.now.toString(), by, reason] });
}
