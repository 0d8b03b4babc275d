import { Temporal } from 'temporal-polyfill';
import { legalDateOf } from '../../kernel/index.js';
import { type Acting, consentedTo, NotFound, OPERATOR_ROLES } from '../authority/index.js';
import { namesOfDays } from '../rules/index.js';
import { consentsOf } from './consents.queries.js';
import type { DocumentState } from './document-words.js';
import { DOCUMENT_LABELS } from './document-labels.js';
import type { DocumentAbilitiesView, DocumentDetailView, DocumentView, PublishedDocumentView } from './document.view.js';
import { documentById, type DocumentParts, partsOf, type Read, type ToldDocument } from './documents.queries.js';
import { consentView } from './told-consents.js';

/** In which states the operator may do what; the Customer objects to what is open. */
export const POSSIBLE = {
  recognise: ['objected'], reject: ['objected'], remedy: ['recognised'],
  /** What was finally accepted stays so: a later version of it is a document of its own. What is objected to is answered first. */
  supersede: ['open', 'recognised', 'rejected'], extend: ['open'],
} as const satisfies Record<string, readonly DocumentState[]>;

const isPossible = (deed: keyof typeof POSSIBLE, { state, supersededBy }: ToldDocument): boolean => supersededBy === null && POSSIBLE[deed].some((each) => each === state);

export function viewOf(acting: Acting, told: ToldDocument): DocumentView {
  const { id, kind, title, language, reference, file, publishedAt, publishedOn, dueOn, dueAt, state, supersedes, supersededBy, extended, version } = told;
  const view = { id, kind, title, language, reference, file, publishedAt, publishedOn, dueOn, dueAt, state, supersedes, supersededBy, extended, version };
  return { ...view, workingDaysLeft: daysLeft(told, acting.tx.now), abilities: abilitiesOf(acting, told) };
}

/** Of the days that count, those that have not passed. */
function daysLeft({ state, publishedOn, dueOn, skipped }: Pick<ToldDocument, 'state' | 'publishedOn' | 'dueOn' | 'skipped'>, now: Temporal.Instant): number {
  if (state !== 'open') return 0;
  const passed = new Set(skipped);
  const [today, first, last] = [legalDateOf(now), Temporal.PlainDate.from(publishedOn).add({ days: 1 }), Temporal.PlainDate.from(dueOn)];
  let left = 0;
  for (let day = Temporal.PlainDate.compare(today, first) > 0 ? today : first; Temporal.PlainDate.compare(day, last) <= 0; day = day.add({ days: 1 })) left += passed.has(day.toString()) ? 0 : 1;
  return left;
}

function abilitiesOf(acting: Acting, told: ToldDocument): DocumentAbilitiesView {
  const { standing: { holder } } = acting;
  const agent = holder.kind === 'agent' ? OPERATOR_ROLES[holder.role] as readonly string[] : [];
  const may = (permission: string, deed: keyof typeof POSSIBLE): boolean => agent.includes(permission) && isPossible(deed, told);
  return {
    object: told.state === 'open' && acting.decide('document:object', {}).allowed,
    withdrawObjection: told.state === 'objected' && acting.decide('document:object', {}).allowed,
    askConsent: holder.kind === 'person' && told.supersededBy === null && acting.decide('document:read', {}).allowed,
    recognise: may('document:decide', 'recognise'), reject: may('document:decide', 'reject'), remedy: may('document:decide', 'remedy'), supersede: may('document:publish', 'supersede'), extend: may('document:decide', 'extend'),
  };
}

function detailOf(acting: Acting, told: ToldDocument, parts: DocumentParts): Omit<DocumentDetailView, 'consents'> {
  const labels = DOCUMENT_LABELS[acting.language];
  return {
    ...viewOf(acting, told), pack: told.pack, skipped: namesOfDays(told.skipped, acting.language),
    internalUse: labels.internalUse, ownDecision: told.kind === 'advice' ? labels.ownDecision : null, ...parts,
  };
}

export async function shownDocument(acting: Acting, id: string): Promise<DocumentDetailView> {
  const told = await readableDocument(acting, id);
  const consents = (await consentsOf(acting, id))
    .filter(({ id: consentId }) => isShown(acting, consentId)).map((consent) => consentView(acting, consent, told));
  const parts = await partsOf(acting, told);
  return { ...detailOf(acting, told, acting.actor.mandate ? { ...parts, ...NOT_FOR_THIRD_PARTIES } : parts), consents };
}

/** To a third party its own consents alone: who else uses the document, and what for, the Customer told the operator. */
function isShown({ standing, tx }: Acting, consentId: string): boolean {
  const consented = consentedTo(standing, tx.now);
  return consented === null || consented.some((each) => each.consentId === consentId);
}

/** Not visible is not there. */
export async function readableDocument(acting: Acting, id: string): Promise<ToldDocument> {
  const told = acting.decide('document:read', { documentId: id }).allowed ? await documentById(acting, id) : null;
  if (!told) throw new NotFound();
  return told;
}

/** The operator consents to the use of the document (GC-6.1), not of what the Customer says against it. */
const NOT_FOR_THIRD_PARTIES: Pick<DocumentParts, 'objection' | 'withdrawnObjections'> = { objection: null, withdrawnObjections: [] };

/** For the operator's own desk, without a look. */
export async function published(read: Read, id: string): Promise<PublishedDocumentView> {
  const told = await documentById(read, id);
  if (!told) throw new Error('a document that was published is not there');
  const { kind, title, reference, publishedAt, dueOn, dueAt, state, version } = told;
  return { id, kind, title, reference, publishedAt, dueOn, dueAt, state, version };
}

/** Of a service client, whoever answers for it; an agent asks for nobody. */
export function memberOf({ actor }: Acting): string {
  if (!actor.memberId) throw new NotFound();
  return actor.memberId;
}
