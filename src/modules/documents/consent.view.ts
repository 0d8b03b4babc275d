import { ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf, pageOf } from '../../platform/graphql/connection.js';
import { NamedView } from '../../platform/graphql/named.view.js';
import { Shown } from '../../platform/graphql/shown.js';
import { CONSENT_STATES, type ConsentState } from './document-words.js';

const state = { oneOf: CONSENT_STATES, named: 'ConsentState' };
const version = { description: 'Send it back in If-Match, or as `expectedVersion`.' };

@ObjectType('ConsentAnswer', { description: 'Of the operator, in writing.' })
export class ConsentAnswerView {
  @Shown(() => String) answer: string;
  @Shown(() => String, { nullable: true, description: 'Of what was granted.' }) conditions: string | null;
  @Shown(() => String, { format: 'date-time' }) at: string;
}

@ObjectType('ConsentWithdrawal', { description: 'The operator ended it for the future.' })
export class ConsentWithdrawalView {
  @Shown(() => String) reason: string;
  @Shown(() => String, { format: 'date-time' }) at: string;
}

@ObjectType('ConsentTakenBack', { description: 'The Customer took the request back before it was answered.' })
export class ConsentTakenBackView {
  @Shown(() => NamedView, { description: 'The member.' }) by: NamedView;
  @Shown(() => String, { format: 'date-time' }) at: string;
}

@ObjectType('ConsentAbilities', { description: 'What whoever reads it may do with it now.' })
export class ConsentAbilitiesView {
  @Shown(() => Boolean) grant: boolean;
  @Shown(() => Boolean) refuse: boolean;
  @Shown(() => Boolean) withdraw: boolean;
  @Shown(() => Boolean, { description: 'The request, as long as nobody has answered it.' }) takeBack: boolean;
}

@ObjectType('DocumentConsent', { description: 'May a third party use the document, and rely on it (GC-6.1)? Nothing is shown to the third party by it.' })
export class DocumentConsentView {
  @Shown(() => ID, { format: 'uuid' }) id: string;
  @Shown(() => String, { description: 'Such as C-2026-000123.' }) caseNumber: string;
  @Shown(() => String) thirdParty: string;
  @Shown(() => String, { nullable: true, description: 'Ten digits.' }) enterpriseNumber: string | null;
  @Shown(() => String) purpose: string;
  @Shown(() => String, { description: 'The last day.' }) untilOn: string;
  @Shown(() => String, { format: 'date-time', description: 'The first instant behind it.' }) endsAt: string;
  @Shown(() => String, state) state: ConsentState;
  @Shown(() => NamedView, { description: 'Who asked.' }) by: NamedView;
  @Shown(() => String, { format: 'date-time' }) askedAt: string;
  @Shown(() => String, { description: 'SHA-256 of the file that it is about, in hex.' }) documentSha256: string;
  @Shown(() => ConsentAnswerView, { nullable: true }) answer: ConsentAnswerView | null;
  @Shown(() => ConsentWithdrawalView, { nullable: true }) withdrawal: ConsentWithdrawalView | null;
  @Shown(() => ConsentTakenBackView, { nullable: true }) takenBack: ConsentTakenBackView | null;
  @Shown(() => String, { nullable: true, description: 'In the language of the reader, as it stands in the name of a file; while it is in force.' }) label: string | null;
  @Shown(() => Int, version) version: number;
  @Shown(() => ConsentAbilitiesView) abilities: ConsentAbilitiesView;
}

@ObjectType('OperatorConsent', { description: 'What the operator knows of it himself; who the third party is, and what for, takes a look.' })
export class OperatorConsentView {
  @Shown(() => ID, { format: 'uuid' }) id: string;
  @Shown(() => ID, { format: 'uuid' }) documentId: string;
  @Shown(() => String) caseNumber: string;
  @Shown(() => String, { description: 'The last day.' }) untilOn: string;
  @Shown(() => String, { format: 'date-time', description: 'The first instant behind it.' }) endsAt: string;
  @Shown(() => String, state) state: ConsentState;
  @Shown(() => String, { format: 'date-time' }) askedAt: string;
  @Shown(() => Int, version) version: number;
}

@ObjectType('QueuedConsent')
export class QueuedConsentView extends OperatorConsentView {
  @Shown(() => ID, { format: 'uuid' }) customerId: string;
  @Shown(() => String) customerName: string;
  @Shown(() => String, { description: 'Its title.' }) document: string;
}

export const QueuedConsentPageView = pageOf(QueuedConsentView, 'QueuedConsent');
export const QueuedConsentConnectionView = connectionOf(QueuedConsentView, 'QueuedConsent');
