import type { Transaction } from '../../platform/database/database.js';
import type { OperatorPool } from '../../platform/database/operator-pool.js';
import { cappedCount, type Values } from '../../platform/database/page.js';
import { isoInstant } from '../../platform/database/sql.js';
import { type Acting, Binds } from '../authority/index.js';
import type { DocumentKind, DocumentState } from './document-words.js';
import type { DocumentAcceptanceView, DocumentExtensionView, DocumentFileView, DocumentObjectionView, DocumentView, QueuedDocumentView } from './document.view.js';

/** As it is stored and stands at this instant, without what depends on who reads it. */
export type ToldDocument = Omit<DocumentView, 'abilities' | 'workingDaysLeft'> & { skipped: string[]; pack: string };
type Row<T> = T & Record<string, unknown>;

export interface Read {
  tx: Transaction;
  customerId: string;
}

/** GC-6.2, T10: that time is over is a comparison with now, not the work of a job. $1 the Customer, $2 now. */
const STATE = `case when d.state = 'open' and d.due_at <= $2 then 'accepted' else d.state end`;
const fileOf = (of: string): string => `json_build_object('id', ${of}.id, 'name', ${of}.name, 'mediaType', ${of}.media_type, 'size', ${of}.size, 'sha256', ${of}.sha256, 'scan', ${of}.scan)`;

const ROW = `select d.id, d.kind, d.title, d.language, d.reference, ${fileOf('f')} file, ${isoInstant('d.published_at')} "publishedAt", d.published_on::text "publishedOn", d.due_on::text "dueOn",
    ${isoInstant('d.due_at')} "dueAt", ${STATE} state, d.supersedes, d.superseded_by "supersededBy", d.skipped::text[] skipped, d.pack, d.version,
    exists (select from document_extension e where e.customer_id = d.customer_id and e.document_id = d.id) extended
  from document d join document_file f on f.customer_id = d.customer_id and f.id = d.file_id where d.customer_id = $1`;

export interface DocumentsAsked {
  state?: DocumentState;
  kind?: DocumentKind;
  publishedFrom?: string;
  publishedTo?: string;
}

const NEWEST = 'order by d.published_at desc, d.id desc';

/** Newest first; one row more than the limit, where there is one, and how many there are. */
export async function listDocuments(acting: Pick<Acting, 'tx' | 'customerId' | 'visible'>, asked: DocumentsAsked, page: { limit: number; after: Values | null }): Promise<{ rows: ToldDocument[]; counted: number }> {
  const binds = new Binds();
  const { tx, customerId } = acting;
  binds.values.push(customerId, tx.now.toString());
  const where = ` and ${acting.visible('document:read', { documentId: 'd.id' }, binds)}${narrowed(asked, binds)}`;
  // counted in the order of the list: along its index, and not through whatever comes first in the table
  const count = { text: cappedCount(`from document d where d.customer_id = $1 and $2::timestamptz is not null${where} ${NEWEST}`), values: [...binds.values] };
  const [at, id] = page.after ?? [];
  const begin = at && id ? ` and (d.published_at, d.id) < (${binds.bind(at)}::timestamptz, ${binds.bind(id)}::uuid)` : '';
  const [rows, [counted]] = await Promise.all([
    tx.query<Row<ToldDocument>>({ text: `${ROW}${where}${begin} ${NEWEST} limit ${binds.bind(page.limit + 1)}`, values: binds.values }),
    tx.query<{ counted: number }>(count),
  ]);
  return { rows, counted: counted?.counted ?? 0 };
}

function narrowed({ state, kind, publishedFrom: from, publishedTo: to }: DocumentsAsked, binds: Binds): string {
  return [
    state ? ` and ${inState(state, binds)}` : '', kind ? ` and d.kind = ${binds.bind(kind)}` : '',
    from ? ` and d.published_at >= ${binds.bind(from)}::date::timestamp at time zone 'Europe/Brussels'` : '', to ? ` and d.published_at < (${binds.bind(to)}::date + 1)::timestamp at time zone 'Europe/Brussels'` : '',
  ].join('');
}

/** In the words of the indexes: whatever is accepted was open until its term had ended. */
function inState(state: DocumentState, binds: Binds, now = '$2'): string {
  if (state === 'accepted') return `d.state in ('open', 'accepted') and d.due_at <= ${now}`;
  return `d.state = ${binds.bind(state)}${state === 'open' ? ` and d.due_at > ${now}` : ''}`;
}

/** More open ones than anybody has; the first to end are wanted. */
const MOST_TERMS = 200;

/** Whose term still runs, without what they say; `since`: published, or extended. */
export const openTerms = ({ tx, customerId }: Read): Promise<{ id: string; dueOn: string; since: string }[]> => tx.query({
  name: 'document-terms',
  text: `select d.id, d.due_on::text "dueOn", ${isoInstant(`greatest(d.published_at, (select max(e.extended_at) from document_extension e where e.customer_id = d.customer_id and e.document_id = d.id))`)} since
    from document d where d.customer_id = $1 and d.state = 'open' and d.due_at > $2 order by d.due_at, d.id limit ${MOST_TERMS}`,
  values: [customerId, tx.now.toString()],
});

export async function documentById({ tx, customerId }: Read, id: string): Promise<ToldDocument | null> {
  const [row] = await tx.query<Row<ToldDocument>>({ name: 'document', text: `${ROW} and d.id = $3`, values: [customerId, tx.now.toString(), id] });
  return row ?? null;
}

/** Whoever waits for the row comes later: the clock is read again behind it. */
export async function lockDocument(read: Read, id: string): Promise<ToldDocument | null> {
  await read.tx.query({ name: 'document-lock', text: 'select from document where customer_id = $1 and id = $2 for update', values: [read.customerId, id] });
  read.tx.readClockAgain();
  return documentById(read, id);
}

/** Of one document; who takes more of them back reads the last ones here, and all of them in the ledger. */
const MOST_OBJECTIONS = 50;

const OBJECTION = `select o.id, json_build_object('id', o.member_id, 'name', o.by_name) "by", ${isoInstant('o.received_at')} "receivedAt", o.reasons, o.parts, o.reasons_sha256 "reasonsSha256", o.document_sha256 "documentSha256",
    coalesce((select json_agg(${fileOf('f')} order by f.id) from document_file f where f.customer_id = o.customer_id and f.for_document_id = o.document_id and f.objection_id = o.id), '[]') attachments,
    case when o.outcome is not null then json_build_object('outcome', o.outcome, 'answer', o.answer, 'at', ${isoInstant('o.answered_at')}) end answer,
    case when o.remedied_at is not null then json_build_object('text', o.remedy, 'at', ${isoInstant('o.remedied_at')}) end remedy,
    case when o.withdrawn_at is not null then json_build_object('by', json_build_object('id', o.withdrawn_by, 'name', o.withdrawn_by_name), 'at', ${isoInstant('o.withdrawn_at')}) end withdrawal
  from document_objection o where o.customer_id = $1 and o.document_id = $2 order by o.id desc limit ${MOST_OBJECTIONS}`;

export interface DocumentParts {
  extensions: DocumentExtensionView[];
  objection: DocumentObjectionView | null;
  withdrawnObjections: DocumentObjectionView[];
  acceptance: DocumentAcceptanceView | null;
}

/** What belongs to one document. */
export async function partsOf({ tx, customerId }: Read, { id, state, dueAt }: ToldDocument): Promise<DocumentParts> {
  const values = [customerId, id];
  const [extensions, objections, [accepted]] = await Promise.all([
    tx.query<Row<DocumentExtensionView>>({
      name: 'document-extensions',
      text: `select ${isoInstant('out_since')} "outFrom", ${isoInstant('out_until')} "outTo", goes_on "goesOn", extended_by is null noticed, reason, was_due_on::text "wasDueOn", ${isoInstant('was_due_at')} "wasDueAt", due_on::text "dueOn", ${isoInstant('extended_at')} "extendedAt"
        from document_extension where customer_id = $1 and document_id = $2 order by due_on`,
      values,
    }),
    tx.query<Row<DocumentObjectionView>>({ name: 'document-objection', text: OBJECTION, values }),
    tx.query<{ acceptedAt: string; recordedAt: string }>({ name: 'document-acceptance', text: `select ${isoInstant('accepted_at')} "acceptedAt", ${isoInstant('recorded_at')} "recordedAt" from document_acceptance where customer_id = $1 and document_id = $2`, values }),
  ]);
  return {
    extensions, objection: objections.find(({ withdrawal }) => !withdrawal) ?? null, withdrawnObjections: objections.filter(({ withdrawal }) => withdrawal),
    acceptance: state === 'accepted' ? accepted ?? { acceptedAt: dueAt, recordedAt: null } : null,
  };
}

/** A file of a document, or of its objection: one that no objection names is nobody's to read. */
export async function fileOfDocument({ tx, customerId }: Read, documentId: string, fileId: string | null): Promise<DocumentFileView | null> {
  const [row] = await tx.query<Row<DocumentFileView>>({
    name: 'document-file',
    text: `select f.id, f.name, f.media_type "mediaType", f.size, f.sha256, f.scan from document d join document_file f on f.customer_id = d.customer_id
        and case when $3::uuid is null then f.id = d.file_id else f.id = $3 and f.for_document_id = d.id and f.objection_id is not null end
      where d.customer_id = $1 and d.id = $2`,
    values: [customerId, documentId, fileId],
  });
  return row ?? null;
}

/** Over and done: the newest are wanted. What still waits comes in the order of its end. */
const DONE: readonly DocumentState[] = ['rejected', 'remedied', 'accepted', 'superseded'];

/** Across Customers. */
export async function listQueued(pool: OperatorPool, { state, now }: { state: DocumentState; now: string }, page: { limit: number; after: Values | null }): Promise<{ rows: QueuedDocumentView[]; counted: number }> {
  const binds = new Binds();
  binds.values.push(now);
  const where = `${inState(state, binds, '$1')} and $1::timestamptz is not null`;
  const count = { text: cappedCount(`from document d where ${where}`), values: [...binds.values] };
  const [compared, direction] = DONE.includes(state) ? ['<', ' desc'] : ['>', ''];
  const begin = page.after ? ` and (d.due_at, d.customer_id, d.id) ${compared} (${page.after.map((value, at) => `${binds.bind(value)}::${at === 0 ? 'timestamptz' : 'uuid'}`).join(', ')})` : '';
  const rows = await pool.query<Row<QueuedDocumentView>>({
    text: `select d.customer_id "customerId", c.legal_name "customerName", d.id, d.kind, d.title, d.reference, ${isoInstant('d.published_at')} "publishedAt", d.due_on::text "dueOn", ${isoInstant('d.due_at')} "dueAt",
        case when d.state = 'open' and d.due_at <= $1 then 'accepted' else d.state end state, d.version
      from document d join customer_directory c on c.id = d.customer_id where ${where}${begin}
      order by d.due_at${direction}, d.customer_id${direction}, d.id${direction} limit ${binds.bind(page.limit + 1)}`,
    values: binds.values,
  });
  const [counted] = await pool.query<{ counted: number }>(count);
  return { rows, counted: counted?.counted ?? 0 };
}
