import { parseInstant } from '../../kernel/index.js';
import type { Transaction } from '../../platform/database/database.js';
import { cappedCount } from '../../platform/database/page.js';
import { type Acting, Binds, bundleName } from '../authority/index.js';
import type { LedgerFilter } from './ledger.requests.js';

export interface EntryRow {
  seq: string;
  body: string;
  hash: Buffer;
}

export interface DetailRow {
  seq: string;
  position: number;
  body: string;
  /** A change of rights, for every reader of its entry; else customer data, for whom his own rights show it. */
  administration: boolean;
}

/** An entry has details of one kind. Those of customer data are not there in the AccessManager capacity (I1). */
export const DETAILS = `(select customer_id, seq, position, body, false administration from ledger_detail
  union all select customer_id, seq, position, body, true from ledger_change)`;

/**
 * Whoever holds `ledger:read` on a part reads what happened to the cards, lines and devices of it that he sees; people, grants and
 * clients are the whole Customer's.
 */
function within(acting: Acting, binds: Binds): string {
  if (acting.decide('ledger:read', {}).allowed) return '';
  const seen = (table: 'sim' | 'line', lineId: string): string => (['ledger:read', 'sim:read'] as const)
    .map((permission) => acting.visible(permission, { costCentreId: `${table}.cost_centre_id`, billingAccountId: `${table}.billing_account_id`, lineId }, binds)).join(' and ');
  return ` and e.subject_id in (
    select unnest(array[sim.id, sim.device_id]) from sim where sim.customer_id = $1 and ${seen('sim', 'sim.line_id')}
    union all select line.id from line where line.customer_id = $1 and ${seen('line', 'line.id')})`;
}

/** An event is found by its beginning; the comparison is bytewise, so it may use an index under row-level security. */
const FOUND = `from ledger_entry e where e.customer_id = $1
  and ($2::text is null or (e.event ~>=~ $2 and e.event ~<~ ($2 || chr(1114111))))
  and ($3::uuid is null or e.subject_id = $3) and ($4::uuid is null or e.actor_id = $4)
  and ($5::timestamptz is null or e.at >= $5) and ($6::timestamptz is null or e.at < $6)`;

/** The entries of whoever ever stood in for him are few, and found by their actor; the body says which of them were in his place. */
const inPlaceOf = (member: string): string => ` and e.actor_id in (select y.identity_id from deputy d join member y on y.customer_id = d.customer_id and y.id = d.deputy_member_id
    where d.customer_id = $1 and d.for_member_id = ${member}::uuid) and e.body::jsonb #>> '{actor,deputyOf}' = ${member}::uuid::text`;

/** GC-9.2-d: what was done for the Customer by others, found like what deputies did. */
const byThirdParty = (mandate: string | null): string => ` and e.actor_id in (select y.identity_id from member y where y.customer_id = $1 and y.mandate_id is not null)
  and e.body::jsonb #>> '{actor,mandateId}' ${mandate === null ? 'is not null' : `= ${mandate}::uuid::text`}`;

/** GC-9.1-c: what was done on the basis of control, kept beside its entries. */
const byParent = (affiliation: string): string => ` and e.seq in (select t.seq from affiliate_act t where t.customer_id = $1 and t.affiliation_id = ${affiliation}::uuid)`;

const valuesOf = (customerId: string, { event, subjectId, actorId, from, to }: LedgerFilter): unknown[] =>
  [customerId, event ?? null, subjectId ?? null, actorId ?? null, inUtc(from), inUtc(to)];

/** PostgreSQL knows no offset beyond 16 hours. */
const inUtc = (instant: string | undefined): string | null => (instant === undefined ? null : parseInstant(instant)?.toString() ?? null);

/** Newest first. Without a name: which index serves depends on the filter. */
export function listEntries(acting: Acting, { filter, before, limit }: { filter: LedgerFilter; before: string | null; limit: number }): Promise<EntryRow[]> {
  const { found, binds } = foundBy(acting, filter);
  const begin = before === null ? '' : ` and e.seq < ${binds.bind(before)}::bigint`;
  const text = `select e.seq, e.body, e.hash ${found}${begin} order by e.seq desc limit ${binds.bind(limit)}`;
  return acting.tx.query<EntryRow & Record<string, unknown>>({ text, values: binds.values });
}

export async function countEntries(acting: Acting, filter: LedgerFilter): Promise<number> {
  const { found, binds } = foundBy(acting, filter);
  const [count] = await acting.tx.query<{ counted: number }>({ text: cappedCount(found), values: binds.values });
  return count?.counted ?? 0;
}

function foundBy(acting: Acting, filter: LedgerFilter): { found: string; binds: Binds } {
  const binds = new Binds();
  binds.values.push(...valuesOf(acting.customerId, filter));
  const { deputyOf, mandateId, byThirdParties, affiliationId } = filter;
  const others = affiliationId ? byParent(binds.bind(affiliationId.toLowerCase())) : mandateId ? byThirdParty(binds.bind(mandateId.toLowerCase())) : byThirdParties ? byThirdParty(null) : '';
  return { found: `${FOUND}${deputyOf ? inPlaceOf(binds.bind(deputyOf.toLowerCase())) : ''}${others}${within(acting, binds)}`, binds };
}

/** Null also where the reader's part of the ledger does not hold it. */
export async function entryBySeq(acting: Acting, seq: number): Promise<EntryRow | null> {
  const binds = new Binds();
  binds.values.push(acting.customerId, seq);
  const text = `select e.seq, e.body, e.hash from ledger_entry e where e.customer_id = $1 and e.seq = $2${within(acting, binds)}`;
  const [row] = await acting.tx.query<EntryRow & Record<string, unknown>>({ text, values: binds.values });
  return row ?? null;
}

/** The first details of each of these entries. */
export function firstDetails(tx: Transaction, customerId: string, { seqs, upTo }: { seqs: readonly string[]; upTo: number }): Promise<DetailRow[]> {
  return tx.query<DetailRow & Record<string, unknown>>({
    name: 'ledger-first-details',
    text: `select seq, position, body, administration from ${DETAILS} d where customer_id = $1 and seq = any($2::bigint[]) and position <= $3 order by seq, position`,
    values: [customerId, seqs, upTo],
  });
}

export function detailsAfter(tx: Transaction, customerId: string, { seq, after, limit }: { seq: number; after: string | null; limit: number }): Promise<DetailRow[]> {
  return tx.query<DetailRow & Record<string, unknown>>({
    name: 'ledger-details-after',
    text: `select seq, position, body, administration from ${DETAILS} d where customer_id = $1 and seq = $2 and position > $3 order by position limit $4`,
    values: [customerId, seq, after ?? 0, limit + 1],
  });
}

/** SC-MN-4: since when each of these devices is the Customer's; one that is not has no row. */
export async function ownedSince(tx: Transaction, customerId: string, imeis: readonly string[]): Promise<Map<string, number>> {
  if (imeis.length === 0) return new Map();
  const rows = await tx.query<{ imei: string; since: Date }>({
    name: 'ledger-owned-devices',
    text: `select d.imei, o.starts_at since from device d join device_ownership o on o.customer_id = d.customer_id and o.device_id = d.id and o.ends_at is null
      where d.customer_id = $1 and d.imei = any($2)`,
    values: [customerId, imeis],
  });
  return new Map(rows.map(({ imei, since }) => [imei, since.getTime()]));
}

export async function headOf(tx: Transaction, customerId: string): Promise<{ seq: string; hash: Buffer } | null> {
  const [row] = await tx.query<{ seq: string; hash: Buffer }>({ name: 'ledger-read-head', text: 'select seq, hash from ledger_head where customer_id = $1', values: [customerId] });
  return row ?? null;
}

/** Of people: whose names not every reader may know. */
export type Nameable = 'member' | 'agent';

/** Of this Customer's people, machines and parts, and of agents behind the operator: in one statement for a whole page. Lines, cards and devices have no names; a sub-profile that is built in is called in the reader's language. */
export async function namesOf(acting: Acting, ids: readonly string[], { people, operatorName }: { people: readonly Nameable[]; operatorName: string }): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const binds = new Binds();
  const asked = `customer_id = ${binds.bind(acting.customerId)} and id = any(${binds.bind(ids)}::uuid[])`;
  const ofPeople = {
    member: () => `select id, display_name, null from member where ${asked}`,
    agent: () => `select id, ${binds.bind(operatorName)} || ', ' || display_name, null from operator_agent where id = any($2)`,
  };
  const text = [
    `select id, name, null bundle from service_client where ${asked}`,
    `select id, third_party, null from mandate where ${asked}`,
    `select f.id, d.legal_name, null from affiliation f join customer_directory d on d.id = f.parent_id where f.${asked.replace(' and id', ' and f.id')}`,
    `select id, name, case when built_in then code end from sub_profile where ${asked}`,
    `select id, name, null from cost_centre where ${asked} and ${acting.visible('cost-centre:read', { costCentreId: 'id' }, binds)}`,
    `select id, name, null from billing_account where ${asked} and ${acting.visible('cost-centre:read', { billingAccountId: 'id' }, binds)}`,
    ...people.map((each) => ofPeople[each]()),
  ].join(' union all ');
  const rows = await acting.tx.query<{ id: string; name: string; bundle: string | null }>({ text, values: binds.values });
  return new Map(rows.map(({ id, name, bundle }) => [id, bundle === null ? name : bundleName(acting.language, { code: bundle, name })]));
}
