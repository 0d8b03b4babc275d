import { ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf, pageOf } from '../../platform/graphql/connection.js';
import { NamedView } from '../../platform/graphql/named.view.js';
import { Shown } from '../../platform/graphql/shown.js';
import { FILE_TYPE_NAMES, type FileType } from '../../platform/files/media-type.js';
import { type Language, LANGUAGES } from '../authority/index.js';
import { SkippedDayView } from '../rules/index.js';
import { DocumentConsentView } from './consent.view.js';
import { DOCUMENT_KINDS, DOCUMENT_STATES, type DocumentKind, type DocumentState, type Outcome, OUTCOMES, type Scan, SCANS } from './document-words.js';

const version = { description: 'Send it back in If-Match, or as `expectedVersion`.' };

@ObjectType('DocumentFile')
export class DocumentFileView {
  @Shown(() => ID, { format: 'uuid' }) id: string;
  @Shown(() => String) name: string;
  @Shown(() => String, { oneOf: FILE_TYPE_NAMES, named: 'FileType', description: 'As its content says.' }) mediaType: FileType;
  @Shown(() => Int, { description: 'Bytes.' }) size: number;
  @Shown(() => String, { description: 'SHA-256 of the bytes, in hex.' }) sha256: string;
  @Shown(() => String, { oneOf: SCANS, named: 'FileScan', description: '`notScanned`: no scanner is configured, so nothing is claimed.' }) scan: Scan;
}

@ObjectType('DocumentAbilities', { description: 'What whoever reads it may do with it now.' })
export class DocumentAbilitiesView {
  @Shown(() => Boolean) object: boolean;
  @Shown(() => Boolean, { description: 'Take the objection back, as long as nobody has answered it.' }) withdrawObjection: boolean;
  @Shown(() => Boolean, { description: 'Ask that a third party may use it (GC-6.1).' }) askConsent: boolean;
  @Shown(() => Boolean) recognise: boolean;
  @Shown(() => Boolean) reject: boolean;
  @Shown(() => Boolean) remedy: boolean;
  @Shown(() => Boolean, { description: 'Publish a corrected version in its place.' }) supersede: boolean;
  @Shown(() => Boolean) extend: boolean;
}

@ObjectType('Document')
export class DocumentView {
  @Shown(() => ID, { format: 'uuid' }) id: string;
  @Shown(() => String, { oneOf: DOCUMENT_KINDS, named: 'DocumentKind' }) kind: DocumentKind;
  @Shown(() => String) title: string;
  @Shown(() => String, { oneOf: LANGUAGES, named: 'Language' }) language: Language;
  @Shown(() => String, { nullable: true, description: 'Of the operator.' }) reference: string | null;
  @Shown(() => DocumentFileView) file: DocumentFileView;
  @Shown(() => String, { format: 'date-time' }) publishedAt: string;
  @Shown(() => String, { description: 'The legal date of publication: day 0.' }) publishedOn: string;
  @Shown(() => String, { description: 'The last day on which an objection is in time.' }) dueOn: string;
  @Shown(() => String, { format: 'date-time', description: 'The first instant behind it: an objection is in time before.' }) dueAt: string;
  @Shown(() => Int, { description: 'Working days on which one may still object, today among them; 0 when it is over.' }) workingDaysLeft: number;
  @Shown(() => String, { oneOf: DOCUMENT_STATES, named: 'DocumentState' }) state: DocumentState;
  @Shown(() => ID, { nullable: true, description: 'The document that it corrects.' }) supersedes: string | null;
  @Shown(() => ID, { nullable: true, description: 'The corrected version of it.' }) supersededBy: string | null;
  @Shown(() => Boolean, { description: 'Its term was extended because the portal was out.' }) extended: boolean;
  @Shown(() => Int, version) version: number;
  @Shown(() => DocumentAbilitiesView) abilities: DocumentAbilitiesView;
}

@ObjectType('DocumentAnswer', { description: 'Of the operator.' })
export class DocumentAnswerView {
  @Shown(() => String, { oneOf: OUTCOMES, named: 'ObjectionOutcome' }) outcome: Outcome;
  @Shown(() => String) answer: string;
  @Shown(() => String, { format: 'date-time' }) at: string;
}

@ObjectType('DocumentRemedy', { description: 'What was done about what was recognised; a corrected version stands as `supersededBy`.' })
export class DocumentRemedyView {
  @Shown(() => String, { nullable: true, description: 'Null: the corrected version.' }) text: string | null;
  @Shown(() => String, { format: 'date-time' }) at: string;
}

@ObjectType('ObjectionWithdrawal')
export class ObjectionWithdrawalView {
  @Shown(() => NamedView, { description: 'The member; of a service client, whoever answers for it.' }) by: NamedView;
  @Shown(() => String, { format: 'date-time' }) at: string;
}

@ObjectType('DocumentObjection', { description: 'The objection, and its receipt.' })
export class DocumentObjectionView {
  @Shown(() => ID, { format: 'uuid' }) id: string;
  @Shown(() => NamedView, { description: 'The member; of a service client, whoever answers for it.' }) by: NamedView;
  @Shown(() => String, { format: 'date-time', description: 'When the portal had it.' }) receivedAt: string;
  @Shown(() => String) reasons: string;
  @Shown(() => [String], { description: 'Of the document, that it is about; none: all of it.' }) parts: string[];
  @Shown(() => [DocumentFileView]) attachments: DocumentFileView[];
  @Shown(() => String, { description: 'SHA-256 of the reasons in UTF-8, in hex.' }) reasonsSha256: string;
  @Shown(() => String, { description: 'SHA-256 of the file that was objected to, in hex.' }) documentSha256: string;
  @Shown(() => DocumentAnswerView, { nullable: true }) answer: DocumentAnswerView | null;
  @Shown(() => DocumentRemedyView, { nullable: true }) remedy: DocumentRemedyView | null;
  @Shown(() => ObjectionWithdrawalView, { nullable: true, description: 'It was taken back, and counts as none.' }) withdrawal: ObjectionWithdrawalView | null;
}

@ObjectType('DocumentExtension', { description: 'The portal was out on the last day, so it was no longer the last.' })
export class DocumentExtensionView {
  @Shown(() => String, { format: 'date-time' }) outFrom: string;
  @Shown(() => String, { format: 'date-time', description: 'Its end; or when it was told, as long as it went on.' }) outTo: string;
  @Shown(() => Boolean, { description: 'It went on when it was told.' }) goesOn: boolean;
  @Shown(() => Boolean, { description: 'By the portal itself, when it was there again; otherwise an agent recorded it.' }) noticed: boolean;
  @Shown(() => String) reason: string;
  @Shown(() => String) wasDueOn: string;
  @Shown(() => String, { format: 'date-time' }) wasDueAt: string;
  @Shown(() => String) dueOn: string;
  @Shown(() => String, { format: 'date-time' }) extendedAt: string;
}

@ObjectType('DocumentAcceptance')
export class DocumentAcceptanceView {
  @Shown(() => String, { format: 'date-time', description: 'The end of the term, whenever it was written down; or when an objection was taken back behind it.' }) acceptedAt: string;
  @Shown(() => String, { format: 'date-time', nullable: true, description: 'When the ledger had it; null: it is about to.' }) recordedAt: string | null;
}

@ObjectType('DocumentDetail')
export class DocumentDetailView extends DocumentView {
  @Shown(() => String, { description: 'The version of the rule pack that counted the term.' }) pack: string;
  @Shown(() => [SkippedDayView], { description: 'Days of the term that did not count.' }) skipped: SkippedDayView[];
  @Shown(() => String, { description: 'GC-6.1, in the language of the reader.' }) internalUse: string;
  @Shown(() => String, { nullable: true, description: 'GC-6.3, of an advice.' }) ownDecision: string | null;
  @Shown(() => [DocumentExtensionView]) extensions: DocumentExtensionView[];
  @Shown(() => DocumentObjectionView, { nullable: true, description: 'The one that stands.' }) objection: DocumentObjectionView | null;
  @Shown(() => [DocumentObjectionView], { description: 'Taken back, the newest first.' }) withdrawnObjections: DocumentObjectionView[];
  @Shown(() => DocumentAcceptanceView, { nullable: true }) acceptance: DocumentAcceptanceView | null;
  @Shown(() => [DocumentConsentView], { description: 'The newest first. Without one in force it is for internal use only.' }) consents: DocumentConsentView[];
}

@ObjectType('PublishedDocument', { description: 'What the operator knows of it himself; what the Customer said of it takes a look.' })
export class PublishedDocumentView {
  @Shown(() => ID, { format: 'uuid' }) id: string;
  @Shown(() => String, { oneOf: DOCUMENT_KINDS, named: 'DocumentKind' }) kind: DocumentKind;
  @Shown(() => String) title: string;
  @Shown(() => String, { nullable: true }) reference: string | null;
  @Shown(() => String, { format: 'date-time' }) publishedAt: string;
  @Shown(() => String, { description: 'The last day on which an objection is in time.' }) dueOn: string;
  @Shown(() => String, { format: 'date-time', description: 'The first instant behind it.' }) dueAt: string;
  @Shown(() => String, { oneOf: DOCUMENT_STATES, named: 'DocumentState' }) state: DocumentState;
  @Shown(() => Int, version) version: number;
}

@ObjectType('QueuedDocument')
export class QueuedDocumentView extends PublishedDocumentView {
  @Shown(() => ID, { format: 'uuid' }) customerId: string;
  @Shown(() => String) customerName: string;
}

@ObjectType('OutageRecorded')
export class OutageRecordedView {
  @Shown(() => Int, { description: 'Documents whose last day moved.' }) documents: number;
  @Shown(() => Int) customers: number;
  @Shown(() => Int, { description: 'Customers at which it could not be done; say it again, and it is done there alone.' }) failed: number;
}

export const DocumentPageView = pageOf(DocumentView, 'Document');
export const DocumentConnectionView = connectionOf(DocumentView, 'Document');
export const QueuedDocumentPageView = pageOf(QueuedDocumentView, 'QueuedDocument');
export const QueuedDocumentConnectionView = connectionOf(QueuedDocumentView, 'QueuedDocument');
