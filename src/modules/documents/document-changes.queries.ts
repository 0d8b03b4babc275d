import type { OperatorPool } from '../../platform/database/operator-pool.js';
import { isoInstant } from '../../platform/database/sql.js';
import type { ReceivedFile } from '../../platform/files/receive-file.js';
import type { Language } from '../authority/index.js';
import { type DocumentKind, type DocumentState, NAMED_WITHIN, type Outcome, type Scan } from './document-words.js';
import type { Read } from './documents.queries.js';

/** Could somebody read it there, and object? Without an Access Owner only who holds a sub-profile that says so. Null: there is no such Customer. */
export async function canRead({ tx, customerId }: Read): Promise<boolean | null> {
  const [row] = await tx.query<{ readable: boolean }>({
    name: 'documents-readable',
    text: `select d.state = 'active'
        and exists (select from subscription s where s.customer_id = $1 and s.application = 'documents' and s.state = 'active' and s.starts_at <= $2 and (s.ends_at is null or s.ends_at > $2))
        and (exists (select from customer c where c.customer_id = $1 and c.owner_member_id is not null)
          or exists (select from access_grant g join sub_profile p on p.customer_id = g.customer_id and p.id = g.sub_profile_id
            where g.customer_id = $1 and 'document:object' = any(p.permissions) and g.starts_at <= $2 and coalesce(least(g.ends_at, g.revoked_at), 'infinity') > $2)) readable
      from customer_directory d where d.id = $1`,
    values: [customerId, tx.now.toString()],
  });
  return row?.readable ?? null;
}

export type NewFile = ReceivedFile & { id: string; name: string; scan: Scan; attachedBy?: { documentId: string; memberId: string } };

export async function insertFile({ tx, customerId }: Read, { id, name, mediaType, size, sha256, scan, attachedBy }: NewFile): Promise<void> {
  await tx.query({
    name: 'document-file-insert',
    text: `insert into document_file (customer_id, id, name, media_type, size, sha256, scan, for_document_id, brought_by_member, brought_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    values: [customerId, id, name, mediaType, size, sha256, scan, attachedBy?.documentId ?? null, attachedBy?.memberId ?? null, tx.now.toString()],
  });
}

export interface NewDocument {
  id: string;
  kind: DocumentKind;
  title: string;
  language: Language;
  reference: string | null;
  fileId: string;
  agentId: string;
  supersedes: string | null;
  term: { dayZero: string; dueOn: string; dueAt: string; skipped: string[]; pack: string };
}

export async function insertDocument({ tx, customerId }: Read, { id, term, ...said }: NewDocument): Promise<void> {
  await tx.query({
    name: 'document-insert',
    text: `insert into document (customer_id, id, kind, title, language, reference, file_id, published_by, published_at, published_on, due_on, due_at, skipped, pack, state, supersedes)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, 'open', $15)`,
    values: [
      customerId, id, said.kind, said.title, said.language, said.reference, said.fileId, said.agentId, tx.now.toString(), term.dayZero, term.dueOn, term.dueAt, term.skipped, term.pack, said.supersedes,
    ],
  });
}

/** Of a locked row. */
export async function moveState({ tx, customerId }: Read, id: string, { state, supersededBy = null }: { state: DocumentState; supersededBy?: string | null }): Promise<void> {
  await tx.query({
    name: 'document-state', text: 'update document set state = $3, superseded_by = coalesce($4, superseded_by), version = version + 1 where customer_id = $1 and id = $2', values: [customerId, id, state, supersededBy],
  });
}

/** How many files this member has brought that no objection names. */
export async function broughtBy({ tx, customerId }: Read, { documentId, memberId }: { documentId: string; memberId: string }): Promise<number> {
  const [row] = await tx.query<{ brought: number }>({
    name: 'document-files-brought', text: 'select count(*)::integer brought from document_file where customer_id = $1 and for_document_id = $2 and objection_id is null and given_up_at is null and brought_by_member = $3',
    values: [customerId, documentId, memberId],
  });
  return row?.brought ?? 0;
}

export interface NewObjection {
  id: string;
  documentId: string;
  memberId: string;
  byName: string;
  reasons: string;
  reasonsSha256: string;
  documentSha256: string;
  parts: readonly string[];
}

export async function insertObjection({ tx, customerId }: Read, objection: NewObjection): Promise<void> {
  await tx.query({
    name: 'document-object',
    text: `insert into document_objection (customer_id, id, document_id, member_id, by_name, reasons, reasons_sha256, document_sha256, parts, received_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    values: [
      customerId, objection.id, objection.documentId, objection.memberId, objection.byName, objection.reasons, objection.reasonsSha256, objection.documentSha256, objection.parts, tx.now.toString(),
    ],
  });
}

/** @returns their digests, those alone that this member brought for this document within a day, no objection has and nobody has given up: an older one may be gone where a copy was brought back */
export async function attachFiles({ tx, customerId }: Read, objection: Pick<NewObjection, 'id' | 'documentId' | 'memberId'>, ids: readonly string[]): Promise<{ id: string; sha256: string }[]> {
  return tx.query<{ id: string; sha256: string }>({
    name: 'document-attach',
    text: `update document_file set objection_id = $2 where customer_id = $1 and id = any($5) and for_document_id = $3 and brought_by_member = $4 and objection_id is null and given_up_at is null and brought_at > $6 returning id, sha256`,
    values: [customerId, objection.id, objection.documentId, objection.memberId, ids, tx.now.subtract(NAMED_WITHIN).toString()],
  });
}

export async function keepAnswer({ tx, customerId }: Read, documentId: string, { outcome, answer, agentId }: { outcome: Outcome; answer: string; agentId: string }): Promise<void> {
  await tx.query({
    name: 'document-answer', text: 'update document_objection set outcome = $3, answer = $4, answered_by = $5, answered_at = $6 where customer_id = $1 and document_id = $2 and withdrawn_at is null',
    values: [customerId, documentId, outcome, answer, agentId, tx.now.toString()],
  });
}

/** @param text null: a corrected version is the remedy */
export async function keepRemedy({ tx, customerId }: Read, documentId: string, { text, agentId }: { text: string | null; agentId: string }): Promise<void> {
  await tx.query({
    name: 'document-remedy', text: 'update document_objection set remedy = $3, remedied_by = $4, remedied_at = $5 where customer_id = $1 and document_id = $2 and withdrawn_at is null',
    values: [customerId, documentId, text, agentId, tx.now.toString()],
  });
}

/** Of the one that stands; nobody has answered it. */
export async function keepWithdrawal({ tx, customerId }: Read, documentId: string, by: { id: string; name: string }): Promise<void> {
  await tx.query({
    name: 'document-withdraw-objection', text: 'update document_objection set withdrawn_by = $3, withdrawn_by_name = $4, withdrawn_at = $5 where customer_id = $1 and document_id = $2 and withdrawn_at is null',
    values: [customerId, documentId, by.id, by.name, tx.now.toString()],
  });
}

/** Now, and not with the end of its term: until now an objection stood. */
export async function insertAcceptance({ tx, customerId }: Read, documentId: string): Promise<void> {
  await tx.query({ name: 'document-accepted-now', text: 'insert into document_acceptance (customer_id, document_id, accepted_at, recorded_at) values ($1, $2, $3, $3)', values: [customerId, documentId, tx.now.toString()] });
}

export interface Due {
  until: string;
  /** Of an outage that is not settled: what has its last day among these waits. */
  held: readonly string[];
}

/** Customers with a document whose term has ended and that nobody wrote down, those that wait longest first. */
export const customersDue = async (pool: OperatorPool, { until, held, most }: Due & { most: number }): Promise<string[]> =>
  (await pool.query<{ id: string }>({
    text: `select d.customer_id id from document d where d.state = 'open' and d.due_at <= $1 and d.due_on <> all($3::date[]) group by d.customer_id order by min(d.due_at) limit $2`, values: [until, most, held],
  })).map(({ id }) => id);

/** When the first term behind an instant ends of a document that nobody has objected to, of any Customer, and how many do until another. */
export async function nextAcceptance(pool: OperatorPool, after: string): Promise<string | null> {
  const [row] = await pool.query<{ at: string }>({ text: `select ${isoInstant('d.due_at')} "at" from document d where d.state = 'open' and d.due_at > $1 order by d.due_at limit 1`, values: [after] });
  return row?.at ?? null;
}

export async function documentsAccepted(pool: OperatorPool, { after, until }: { after: string; until: string }): Promise<number> {
  const [row] = await pool.query<{ number: number }>({ text: `select count(*)::integer "number" from document d where d.state = 'open' and d.due_at > $1 and d.due_at <= $2`, values: [after, until] });
  return row?.number ?? 0;
}

export interface Accepted {
  id: string;
  kind: DocumentKind;
  title: string;
  sha256: string;
  acceptedAt: string;
}

/** Those that nobody else is at just now: whoever objects holds the row, and another worker holds those that it writes down. */
export const acceptDue = ({ tx, customerId }: Read, { until, held, most }: Due & { most: number }): Promise<Accepted[]> =>
  tx.query<Accepted & Record<string, unknown>>({
    name: 'documents-accept',
    text: `with due as (select d.id from document d where d.customer_id = $1 and d.state = 'open' and d.due_at <= $4 and d.due_on <> all($5::date[]) order by d.due_at, d.id limit $3 for update skip locked),
        accepted as (update document d set state = 'accepted', version = d.version + 1 from due where d.customer_id = $1 and d.id = due.id returning d.id, d.kind, d.title, d.file_id, d.due_at),
        kept as (insert into document_acceptance (customer_id, document_id, accepted_at, recorded_at) select $1, a.id, a.due_at, $2::timestamptz from accepted a)
      select a.id, a.kind, a.title, f.sha256, ${isoInstant('a.due_at')} "acceptedAt" from accepted a join document_file f on f.customer_id = $1 and f.id = a.file_id order by a.due_at, a.id`,
    values: [customerId, tx.now.toString(), most, until, held],
  });

export interface Outage {
  from: string;
  to: string;
  goesOn: boolean;
  reason: string;
  /** Null: the portal noticed it. */
  agentId: string | null;
}

export interface Expiring {
  id: string;
  title: string;
  dueOn: string;
  dueAt: string;
}

/** Of a Customer, or one of its documents: open, with a last day among these that ends behind an instant, and not extended by this outage before. */
export const lastDayAmong = ({ tx, customerId }: Read, { days, from, to, after, documentId = null }: Pick<Outage, 'from' | 'to'> & { days: readonly string[]; after: string; documentId?: string | null }): Promise<Expiring[]> =>
  tx.query<Expiring & Record<string, unknown>>({
    name: 'documents-last-day',
    text: `select d.id, d.title, d.due_on::text "dueOn", ${isoInstant('d.due_at')} "dueAt" from document d where d.customer_id = $1 and d.state = 'open' and d.due_at > $2 and d.due_on = any($3::date[]) and ($6::uuid is null or d.id = $6)
      and not exists (select from document_extension e where e.customer_id = $1 and e.document_id = d.id and e.out_since = $4 and e.out_until = $5) order by d.id for update of d`,
    values: [customerId, after, days, from, to, documentId],
  });

export async function extendTerms({ tx, customerId }: Read, ids: readonly string[], { from, to, goesOn, reason, agentId, term }: Outage & { term: { dueOn: string; dueAt: string; skipped: string[] } }): Promise<void> {
  await tx.query({
    name: 'documents-extend',
    text: `with kept as (insert into document_extension (customer_id, document_id, out_since, out_until, reason, was_due_on, was_due_at, due_on, due_at, extended_by, extended_at, goes_on)
        select d.customer_id, d.id, $3::timestamptz, $4::timestamptz, $5, d.due_on, d.due_at, $6::date, $7::timestamptz, $8::uuid, $9::timestamptz, $11::boolean from document d where d.customer_id = $1 and d.id = any($2))
      update document d set due_on = $6, due_at = $7, skipped = d.skipped || $10::date[], version = d.version + 1 where d.customer_id = $1 and d.id = any($2)`,
    values: [customerId, ids, from, to, reason, term.dueOn, term.dueAt, agentId, tx.now.toString(), term.skipped, goesOn],
  });
}

/** Customers with an open document whose last day is among these. */
export const customersWithLastDay = async (pool: OperatorPool, { days, now }: { days: readonly string[]; now: string }): Promise<string[]> =>
  (await pool.query<{ id: string }>({
    text: `select distinct d.customer_id id from document d where d.state = 'open' and d.due_at > $1 and d.due_on = any($2::date[]) order by 1`, values: [now, days],
  })).map(({ id }) => id);
