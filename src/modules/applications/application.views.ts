import { ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf, pageOf } from '../../platform/graphql/connection.js';
import { NamedView } from '../../platform/graphql/named.view.js';
import { Shown } from '../../platform/graphql/shown.js';
import { APPLICATIONS } from '../authority/index.js';
import { ApplicationView } from '../customers/index.js';
import { type ConditionKind, CONDITIONS, NEXT_STEPS, type NextStep, type Way, WAYS } from './activation.js';
import { type Charge, CHARGES } from './price.js';

export const REQUEST_STATES = ['waiting', 'activated', 'declined', 'withdrawn'] as const;
export type RequestState = (typeof REQUEST_STATES)[number];
const REQUEST_KINDS = ['activation', 'reactivation'] as const;
const applications = Object.keys(APPLICATIONS);

@ObjectType('ActivationCondition')
export class ConditionView {
  @Shown(() => String, { oneOf: CONDITIONS, named: 'ConditionKind' }) kind: ConditionKind;
  @Shown(() => String, { description: 'Where the terms say it.' }) rule: string;
  @Shown(() => Boolean, { nullable: true, description: 'Now. Null: customer data that you do not see; the operator sees it when he decides.' }) holds: boolean | null;
  @Shown(() => Int, { nullable: true, description: 'Of SIMs: those in service, blocked and suspended ones included; exact to 10,000.' }) found: number | null;
  @Shown(() => Int, { nullable: true, description: 'So many are enough.' }) wanted: number | null;
}

/** What an Application costs a month from a day on, as it was announced (GC-7). */
@ObjectType('PriceNotice')
export class PriceNoticeView {
  @Shown(() => Int, { description: 'Of the price of this Application, counted from 1.' }) version: number;
  @Shown(() => Int, { description: 'A month, in cents; 0: free.' }) amountCents: number;
  @Shown(() => String, { oneOf: ['EUR'], named: 'Currency' }) currency: string;
  @Shown(() => String, { description: 'The first day.' }) effectiveOn: string;
  @Shown(() => String, { nullable: true, description: 'The last day without charge.' }) trialUntil: string | null;
  @Shown(() => String, { nullable: true, description: 'The separate contract under which it is paid.' }) agreement: string | null;
}

@ObjectType('ApplicationPrice')
export class PriceView {
  @Shown(() => PriceNoticeView, { nullable: true, description: 'Null: free, since no price was announced.' }) inForce: PriceNoticeView | null;
  @Shown(() => [PriceNoticeView], { description: 'Still to come.' }) announced: PriceNoticeView[];
  @Shown(() => PriceNoticeView, { nullable: true, description: 'What the Customer has to accept next.' }) toAccept: PriceNoticeView | null;
  @Shown(() => String, { oneOf: CHARGES, named: 'PriceCharge', description: '`needsConsent`: the price in force was not accepted and is not charged.' }) charge: Charge;
  @Shown(() => Int, { description: 'A month while it is on, in cents, by what was accepted.' }) paysCents: number;
}

/** An Application that the Customer asked for. */
@ObjectType('ApplicationRequest')
class ApplicationRequestView {
  @Shown(() => ID, { format: 'uuid' }) id: string;
  @Shown(() => String, { oneOf: applications }) application: string;
  @Shown(() => String, { oneOf: REQUEST_KINDS, named: 'ApplicationRequestKind' }) kind: string;
  @Shown(() => String, { oneOf: REQUEST_STATES, named: 'ApplicationRequestState' }) state: RequestState;
  @Shown(() => String, { nullable: true, description: 'What the Customer said with it.' }) message: string | null;
  @Shown(() => String, { format: 'date-time' }) askedAt: string;
  @Shown(() => String, { format: 'date-time', nullable: true }) answeredAt: string | null;
  @Shown(() => String, { nullable: true, description: 'Why the operator answered so.' }) answerReason: string | null;
}

/** The same as the Customer reads it. */
@ObjectType('OwnApplicationRequest')
export class OwnApplicationRequestView extends ApplicationRequestView {
  @Shown(() => String, { nullable: true, description: 'Who asked. Null: you may not see people.' }) askedBy: string | null;
}

/** The same in the queue of the operator. */
@ObjectType('QueuedApplicationRequest')
export class QueuedApplicationRequestView extends ApplicationRequestView {
  @Shown(() => NamedView) customer: NamedView;
}

@ObjectType('ApplicationAbilities', { description: 'What whoever reads it may do with it now.' })
export class ApplicationAbilitiesView {
  @Shown(() => Boolean) request: boolean;
  @Shown(() => Boolean) withdraw: boolean;
  @Shown(() => Boolean) acceptPrice: boolean;
}

/** An Application of the catalogue: whether this Customer has it, what it costs, and what would bring it on. */
@ObjectType('ApplicationOffer')
export class ApplicationOfferView extends ApplicationView {
  @Shown(() => String, { oneOf: WAYS, named: 'ActivationWay', description: 'Who begins: nobody has to, the operator, or the Customer who asks.' }) way: Way;
  @Shown(() => String, { description: 'Where the terms say it.' }) rule: string;
  @Shown(() => [ConditionView], { description: 'Evaluated now, also of one that is on.' }) conditions: ConditionView[];
  @Shown(() => PriceView) price: PriceView;
  @Shown(() => OwnApplicationRequestView, { nullable: true, description: 'The last one.' }) request: OwnApplicationRequestView | null;
  @Shown(() => String, { oneOf: NEXT_STEPS, named: 'ActivationStep', description: 'What would bring it on.' }) next: NextStep;
  @Shown(() => ApplicationAbilitiesView) abilities: ApplicationAbilitiesView;
}

@ObjectType('AnnouncedPrice')
export class AnnouncedPriceView extends PriceNoticeView {
  @Shown(() => String, { oneOf: applications }) application: string;
  @Shown(() => NamedView) announcedBy: NamedView;
  @Shown(() => String, { format: 'date-time' }) announcedAt: string;
}

/** A Customer that has a paid Application on and did not accept its price: it is not charged (GC-7). */
@ObjectType('MissingConsent')
export class MissingConsentView {
  @Shown(() => NamedView) customer: NamedView;
  @Shown(() => String, { oneOf: applications }) application: string;
  @Shown(() => PriceNoticeView) price: PriceNoticeView;
}

export const OwnApplicationRequestPageView = pageOf(OwnApplicationRequestView, 'OwnApplicationRequest');
export const OwnApplicationRequestConnectionView = connectionOf(OwnApplicationRequestView, 'OwnApplicationRequest');
export const QueuedApplicationRequestPageView = pageOf(QueuedApplicationRequestView, 'QueuedApplicationRequest');
export const QueuedApplicationRequestConnectionView = connectionOf(QueuedApplicationRequestView, 'QueuedApplicationRequest');
export const MissingConsentPageView = pageOf(MissingConsentView, 'MissingConsent');
export const MissingConsentConnectionView = connectionOf(MissingConsentView, 'MissingConsent');
