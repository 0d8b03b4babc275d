import type { Transaction } from '../../platform/database/database.js';
import { cappedCount, type Values } from '../../platform/database/page.js';
import { isoInstant } from '../../platform/database/sql.js';
import { Binds } from '../authority/index.js';
import { nameOn, type NamedOn } from './legal-entity-names.queries.js';
import type { OwnershipFactView } from './ownership-fact.view.js';
import type { StoredFact } from './stored-facts.js';

/** Without what depends on who reads it. */
export type Told = Omit<OwnershipFactView, 'abilities'>;

const entity = (id: string, moment: NamedOn): string => `case when ${id} is not null then json_build_object('id', ${id}, 'name', ${nameOn(id, moment)}) end`;
const agent = (id: string): string => `(select json_build_object('id', a.id, 'name', a.display_name) from operator_agent a where a.id = ${id})`;
const only = (kind: string, column: string): string => `case z.kind when '${kind}' then z.${column}::text end`;

/** @param moment the day of which names are told, and the instant whose knowledge counts: what was reviewed or withdrawn later was not then */
const rowAt = ({ asOf, knownAt: known }: NamedOn): string => `select z.id, z.kind, ${entity('z.company_id', { asOf, knownAt: known })} company, ${entity('z.holder_id', { asOf, knownAt: known })} holder, z.valid_from::text "from", z.valid_to::text "to",
    ${only('holding', 'part')} votes, ${only('holding', 'whole')} "totalVotes", z.share_class "shareClass", z.suspended,
    ${only('appointment', 'part')} seats, ${only('appointment', 'whole')} "boardSize", z.clause, ${only('meeting', 'whole')} represented,
    (select coalesce(json_agg(json_build_object('holder', ${entity('v.holder_id', { asOf, knownAt: known })}, 'votes', v.votes::text) order by v.votes desc, v.holder_id), '[]') from meeting_vote v where v.fact_id = z.id) "cast",
    z.source, ${agent('z.recorded_by')} "recordedBy", ${isoInstant('z.recorded_at')} "recordedAt",
    case when z.reviewed_at <= ${known} then json_build_object('by', ${agent('z.reviewed_by')}, 'at', ${isoInstant('z.reviewed_at')}) end review,
    case when z.withdrawn_at <= ${known} then json_build_object('by', ${agent('z.withdrawn_by')}, 'at', ${isoInstant('z.withdrawn_at')}, 'reason', z.withdrawn_because,
      'review', case when z.withdrawal_reviewed_at <= ${known} then json_build_object('by', ${agent('z.withdrawal_reviewed_by')}, 'at', ${isoInstant('z.withdrawal_reviewed_at')}) end) end withdrawal`;

/** Names of facts of no day are the last that are known. */
const LAST_DAY = `'infinity'::date`;

/** Whose knowledge counts where nobody says: all that is recorded. */
export const EVERYTHING = 'infinity';

/** Condition: it was known then. */
const knownAt = (instant: string): string => `z.recorded_at <= ${instant} and (z.withdrawn_at is null or z.withdrawn_at > ${instant})`;

/** Condition: a fact that stands, or a withdrawal of one that was reviewed. */
const TO_REVIEW = 'case when z.withdrawn_at is null then z.reviewed_at is null else z.reviewed_at is not null and z.withdrawal_reviewed_at is null end';

interface Asked {
  about?: string;
  toReview: boolean;
  asOf?: string;
  knownAt: string;
}

function conditions({ about, toReview, asOf }: Asked, known: string, binds: Binds): string {
  const entityId = about === undefined ? '' : binds.bind(about);
  const day = asOf === undefined ? '' : binds.bind(asOf);
  return [
    toReview ? `${TO_REVIEW} and z.recorded_at <= ${known}` : knownAt(known),
    about !== undefined && `z.id in (select f.id from ownership_fact f where f.company_id = ${entityId}::uuid union all select f.id from ownership_fact f where f.holder_id = ${entityId}::uuid
      union all select v.fact_id from meeting_vote v where v.holder_id = ${entityId}::uuid)`,
    asOf !== undefined && `z.valid_from <= ${day}::date and (z.valid_to is null or z.valid_to > ${day}::date)`,
  ].filter(Boolean).join(' and ');
}

/** In the order in which they were recorded. */
export async function listFacts(tx: Transaction, asked: Asked, { limit, after }: { limit: number; after: Values | null }): Promise<{ rows: Told[]; counted: number }> {
  const binds = new Binds();
  const known = `${binds.bind(asked.knownAt)}::timestamptz`;
  const where = conditions(asked, known, binds);
  const counted = { text: cappedCount(`from ownership_fact z where ${where}`), values: [...binds.values] };
  const [id] = after ?? [];
  const day = asked.asOf === undefined ? LAST_DAY : `${binds.bind(asked.asOf)}::date`;
  const begin = id ? ` and z.id > ${binds.bind(id)}::uuid` : '';
  const rows = await tx.query<Told>({ text: `${rowAt({ asOf: day, knownAt: known })} from ownership_fact z where ${where}${begin} order by z.id limit ${binds.bind(limit + 1)}`, values: binds.values });
  const [count] = await tx.query<{ counted: number }>(counted);
  return { rows, counted: count?.counted ?? 0 };
}

export const factsById = (tx: Transaction, ids: readonly string[]): Promise<Told[]> =>
  tx.query<Told>({ name: 'ownership-facts-by-id', text: `${rowAt({ asOf: LAST_DAY, knownAt: `'infinity'::timestamptz` })} from ownership_fact z where z.id = any($1::uuid[]) order by z.id`, values: [ids] });

/** $2: the instant whose knowledge counts. */
const STORED = `select z.id, z.kind, z.company_id company, z.holder_id holder, z.valid_from::text "from", z.valid_to::text "to", z.part::text part, z.whole::text whole, z.share_class "shareClass", z.suspended, z.clause,
    z.reviewed_at is not null and z.reviewed_at <= $2::timestamptz reviewed, z.withdrawn_at is not null and z.withdrawn_at <= $2::timestamptz withdrawn,
    case when z.kind = 'meeting' then (select coalesce(json_agg(json_build_object('holder', v.holder_id, 'votes', v.votes::text)), '[]') from meeting_vote v where v.fact_id = z.id) else '[]' end "cast"
  from ownership_fact z`;
const KNOWN = knownAt('$2::timestamptz');
/** What was reviewed counts by reviewed facts until its withdrawal was. */
const COUNTS = `(${KNOWN} or z.withdrawn_at <= $2::timestamptz and z.reviewed_at <= $2::timestamptz and (z.withdrawal_reviewed_at is null or z.withdrawal_reviewed_at > $2::timestamptz))`;

/** Those that stand, whenever they are true. */
export const standingFacts = (tx: Transaction, companyId: string): Promise<StoredFact[]> =>
  tx.query<StoredFact>({ name: 'ownership-facts-standing', text: `${STORED} where z.company_id = $1 and ${KNOWN} order by z.id`, values: [companyId, EVERYTHING] });

/** Which facts a verdict may need: those that begin until the day. */
export interface Reading {
  asOf: string;
  knownAt: string;
  /** Of one statement. */
  most: number;
}

/** All facts about some companies. */
export const factsAbout = (tx: Transaction, companies: readonly string[], { asOf, knownAt: known, most }: Reading): Promise<StoredFact[]> =>
  tx.query<StoredFact>({ name: 'ownership-facts-about', text: `${STORED} where z.company_id = any($1::uuid[]) and ${COUNTS} and z.valid_from <= $3::date limit $4`, values: [companies, known, asOf, most] });

/** What some holders have; of a company at a meeting of which they cast votes, every meeting, since which are the last two is to be known. */
export const factsHeldBy = (tx: Transaction, holders: readonly string[], { asOf, knownAt: known, most }: Reading): Promise<StoredFact[]> =>
  tx.query<StoredFact>({
    name: 'ownership-facts-held',
    text: `${STORED} where z.id = any(array(select f.id from ownership_fact f where f.holder_id = any($1::uuid[])
        union select m.id from meeting_vote v join ownership_fact f on f.id = v.fact_id join ownership_fact m on m.company_id = f.company_id and m.kind = 'meeting' where v.holder_id = any($1::uuid[])))
      and ${COUNTS} and z.valid_from <= $3::date limit $4`,
    values: [holders, known, asOf, most],
  });

interface Kept {
  source: string;
  by: string;
  at: string;
}

export async function keepFact(tx: Transaction, { id, kind, company, holder, from, to, part, whole, shareClass, suspended, clause, cast }: StoredFact, { source, by, at }: Kept): Promise<void> {
  await tx.query({
    name: 'ownership-fact-keep',
    text: `insert into ownership_fact (id, kind, company_id, holder_id, valid_from, valid_to, part, whole, share_class, suspended, clause, source, recorded_by, recorded_at)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
    values: [id, kind, company, holder, from, to, part, whole, shareClass, suspended, clause, source, by, at],
  });
  if (cast.length > 0) {
    await tx.query({
      name: 'meeting-votes-keep', text: 'insert into meeting_vote (fact_id, holder_id, votes) select $1, v.holder, v.votes from unnest($2::uuid[], $3::numeric[]) v (holder, votes)',
      values: [id, cast.map((each) => each.holder), cast.map(({ votes }) => votes)],
    });
  }
}

export async function keepWithdrawal(tx: Transaction, id: string, { reason, by, at }: { reason: string; by: string; at: string }): Promise<void> {
  await tx.query({ name: 'ownership-fact-withdraw', text: 'update ownership_fact set withdrawn_at = $2, withdrawn_by = $3, withdrawn_because = $4 where id = $1', values: [id, at, by, reason] });
}
