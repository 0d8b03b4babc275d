import { newId } from '../../kernel/index.js';
import type { OperatorPool } from '../../platform/database/operator-pool.js';
import { cappedCount, type Values } from '../../platform/database/page.js';
import { isoInstant } from '../../platform/database/sql.js';
import { Binds } from '../authority/index.js';
import type { DocumentConsentView, OperatorConsentView, QueuedConsentView } from './consent.view.js';
import type { ConsentState } from './document-words.js';
import type { Read } from './documents.queries.js';

/** As it is stored and stands at this instant, without what depends on who reads it. */
export type ToldConsent = Omit<DocumentConsentView, 'label' | 'abilities'>;
type Row<T> = T & Record<string, unknown>;

/** That it has expired is a comparison with now. */
const stateAt = (now: string): string => `case when c.state = 'granted' and c.ends_at <= ${now} then 'expired' else c.state end`;
const KNOWN = `c.id, c.case_number "caseNumber", c.until_on::text "untilOn", ${isoInstant('c.ends_at')} "endsAt", ${isoInstant('c.asked_at')} "askedAt", c.version`;

const ROW = `select ${KNOWN}, ${stateAt('$2')} state, c.third_party "thirdParty", c.enterprise_number "enterpriseNumber", c.purpose, json_build_object('id', c.asked_by, 'name', c.by_name) "by", c.document_sha256 "documentSha256",
    case when c.answered_at is not null then json_build_object('answer', c.answer, 'conditions', c.conditions, 'at', ${isoInstant('c.answered_at')}) end answer,
    case when c.withdrawn_at is not null then json_build_object('reason', c.withdrawal, 'at', ${isoInstant('c.withdrawn_at')}) end withdrawal,
    case when c.taken_back_at is not null then json_build_object('by', json_build_object('id', c.taken_back_by, 'name', c.taken_back_by_name), 'at', ${isoInstant('c.taken_back_at')}) end "takenBack"
  from document_consent c where c.customer_id = $1 and c.document_id = $3`;

/** Newest first; there are few (`MOST_CONSENTS`). */
export const consentsOf = ({ tx, customerId }: Read, documentId: string): Promise<ToldConsent[]> =>
  tx.query<Row<ToldConsent>>({ name: 'document-consents', text: `${ROW} order by c.id desc`, values: [customerId, tx.now.toString(), documentId] });

export async function consentById({ tx, customerId }: Read, documentId: string, id: string): Promise<ToldConsent | null> {
  const [row] = await tx.query<Row<ToldConsent>>({ name: 'document-consent', text: `${ROW} and c.id = $4`, values: [customerId, tx.now.toString(), documentId, id] });
  return row ?? null;
}

export interface NewConsent {
  documentId: string;
  documentSha256: string;
  thirdParty: string;
  enterpriseNumber: string | null;
  purpose: string;
  untilOn: string;
  endsAt: string;
  by: { id: string; name: string };
  year: number;
}

/** Numbers run through all Customers, like those of other cases. */
export async function insertConsent({ tx, customerId }: Read, asked: NewConsent): Promise<string> {
  const id = newId(tx.now);
  await tx.query({
    name: 'document-consent-insert',
    text: `with n as (select nextval('consent_number')::text number)
      insert into document_consent (customer_id, id, document_id, case_number, third_party, enterprise_number, purpose, until_on, ends_at, document_sha256, asked_by, by_name, asked_at, state)
      select $1, $2::uuid, $3::uuid, 'C-' || $4 || '-' || lpad(n.number, greatest(6, length(n.number)), '0'), $5, $6, $7, $8::date, $9::timestamptz, $10, $11::uuid, $12, $13::timestamptz, 'waiting' from n`,
    values: [
      customerId, id, asked.documentId, String(asked.year), asked.thirdParty, asked.enterpriseNumber, asked.purpose, asked.untilOn, asked.endsAt, asked.documentSha256, asked.by.id, asked.by.name, tx.now.toString(),
    ],
  });
  return id;
}

export interface NewDecision {
  state: 'granted' | 'refused' | 'withdrawn';
  text: string;
  conditions: string | null;
  agentId: string;
}

/** Of a locked row. */
export async function keepDecision({ tx, customerId }: Read, id: string, { state, text, conditions, agentId }: NewDecision): Promise<void> {
  const values = [customerId, id, state, text, agentId, tx.now.toString()];
  await tx.query(state === 'withdrawn'
    ? { name: 'document-consent-withdraw', text: 'update document_consent set state = $3, withdrawal = $4, withdrawn_by = $5, withdrawn_at = $6, version = version + 1 where customer_id = $1 and id = $2', values }
    : { name: 'document-consent-answer', text: 'update document_consent set state = $3, answer = $4, answered_by = $5, answered_at = $6, conditions = $7, version = version + 1 where customer_id = $1 and id = $2', values: [...values, conditions] });
}

/** Of a locked row; nobody has answered it. */
export async function keepTakenBack({ tx, customerId }: Read, id: string, by: { id: string; name: string }): Promise<void> {
  await tx.query({
    name: 'document-consent-take-back', text: `update document_consent set state = 'takenBack', taken_back_by = $3, taken_back_by_name = $4, taken_back_at = $5, version = version + 1 where customer_id = $1 and id = $2`,
    values: [customerId, id, by.id, by.name, tx.now.toString()],
  });
}

/** For the operator's own desk, without a look. */
export async function decidedConsent({ tx, customerId }: Read, id: string): Promise<OperatorConsentView> {
  const [row] = await tx.query<Row<OperatorConsentView>>({
    name: 'document-consent-decided', text: `select ${KNOWN}, c.document_id "documentId", ${stateAt('$3')} state from document_consent c where c.customer_id = $1 and c.id = $2`, values: [customerId, id, tx.now.toString()],
  });
  if (!row) throw new Error('a consent that was decided is not there');
  return row;
}

/** In the words of the indexes. What waits comes in the order in which it was asked, what is in force in that of its end; of what is over the newest are wanted. */
const QUEUES: Readonly<Record<ConsentState, { where: string; by: 'asked_at' | 'ends_at'; newest: boolean }>> = {
  waiting: { where: `c.state = 'waiting'`, by: 'asked_at', newest: false },
  granted: { where: `c.state = 'granted' and c.ends_at > $1`, by: 'ends_at', newest: false },
  expired: { where: `c.state = 'granted' and c.ends_at <= $1`, by: 'ends_at', newest: true },
  refused: { where: `c.state = 'refused'`, by: 'asked_at', newest: true },
  takenBack: { where: `c.state = 'takenBack'`, by: 'asked_at', newest: true },
  withdrawn: { where: `c.state = 'withdrawn'`, by: 'asked_at', newest: true },
};

export const placeInQueue = (state: ConsentState, { askedAt, endsAt, customerId, id }: QueuedConsentView): string[] => [QUEUES[state].by === 'asked_at' ? askedAt : endsAt, customerId, id];

/** Across Customers. */
export async function listQueuedConsents(pool: OperatorPool, { state, now }: { state: ConsentState; now: string }, page: { limit: number; after: Values | null }): Promise<{ rows: QueuedConsentView[]; counted: number }> {
  const { where, by, newest } = QUEUES[state];
  const binds = new Binds();
  binds.values.push(now);
  const count = { text: cappedCount(`from document_consent c where ${where} and $1::timestamptz is not null`), values: [...binds.values] };
  const [compared, direction] = newest ? ['<', ' desc'] : ['>', ''];
  const begin = page.after ? ` and (c.${by}, c.customer_id, c.id) ${compared} (${page.after.map((value, at) => `${binds.bind(value)}::${at === 0 ? 'timestamptz' : 'uuid'}`).join(', ')})` : '';
  const rows = await pool.query<Row<QueuedConsentView>>({
    text: `select c.customer_id "customerId", k.legal_name "customerName", c.document_id "documentId", d.title document, ${KNOWN}, ${stateAt('$1')} state
      from document_consent c join document d on d.customer_id = c.customer_id and d.id = c.document_id join customer_directory k on k.id = c.customer_id where ${where}${begin}
      order by c.${by}${direction}, c.customer_id${direction}, c.id${direction} limit ${binds.bind(page.limit + 1)}`,
    values: binds.values,
  });
  const [counted] = await pool.query<{ counted: number }>(count);
  return { rows, counted: counted?.counted ?? 0 };
}
