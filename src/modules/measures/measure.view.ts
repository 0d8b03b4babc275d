import { ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf, pageOf } from '../../platform/graphql/connection.js';
import { NamedView } from '../../platform/graphql/named.view.js';
import { Shown } from '../../platform/graphql/shown.js';
import { MEASURE_OBSTACLES, type MeasureObstacle } from './measures.errors.js';

/** Of whom or what. A person and an address can be kept out everywhere, the others belong to one Customer. */
export const MEASURE_KINDS = ['person', 'client', 'account', 'application', 'network'] as const;
export type MeasureKind = (typeof MEASURE_KINDS)[number];

/** GC-2.2.4, closed: what is or risks to be harmed, or fraud. */
export const MEASURE_GROUNDS = ['security', 'integrity', 'working', 'fraud', 'suspicionOfFraud'] as const;
export type MeasureGround = (typeof MEASURE_GROUNDS)[number];

/** Overdue ones are in force like the others: nobody looked at them again in time. */
export const MEASURE_STATES = ['inForce', 'overdue', 'ended'] as const;
export type MeasureState = (typeof MEASURE_STATES)[number];

@ObjectType('MeasureReview')
export class MeasureReviewView {
  @Shown(() => String, { description: 'Until when it was to be looked at again.' }) reviewOnBefore: string;
  @Shown(() => String) reviewOn: string;
  @Shown(() => String) reason: string;
  @Shown(() => NamedView) by: NamedView;
  @Shown(() => String, { format: 'date-time' }) at: string;
}

@ObjectType('MeasureEnd', { description: 'Never by itself: somebody ended it, and says why.' })
export class MeasureEndView {
  @Shown(() => String) reason: string;
  @Shown(() => NamedView) by: NamedView;
  @Shown(() => String, { format: 'date-time' }) at: string;
}

@ObjectType('MeasureAbilities', { description: 'What the agent who reads it may do with it now.' })
export class MeasureAbilitiesView {
  @Shown(() => Boolean) review: boolean;
  @Shown(() => Boolean) end: boolean;
}

/** A security measure: whoever it keeps out learns its case number and nothing else. */
@ObjectType('Measure')
export class MeasureView {
  @Shown(() => ID, { format: 'uuid' }) id: string;
  @Shown(() => String, { description: 'What whoever is refused is told, such as M-2026-000123.' }) caseNumber: string;
  @Shown(() => String, { oneOf: MEASURE_STATES, named: 'MeasureState' }) state: MeasureState;
  @Shown(() => String, { oneOf: MEASURE_KINDS, named: 'MeasureKind' }) kind: MeasureKind;
  @Shown(() => NamedView, { nullable: true, description: 'Null: everywhere.' }) customer: NamedView | null;
  @Shown(() => String, { description: 'As it was named when it was taken: an address, a name, a range.' }) subject: string;
  @Shown(() => Boolean, { description: 'Of a person: the service clients that he sponsors stop with him.' }) withSponsoredClients: boolean;
  @Shown(() => String, { oneOf: MEASURE_GROUNDS, named: 'MeasureGround' }) ground: MeasureGround;
  @Shown(() => String) evidence: string;
  @Shown(() => NamedView) takenBy: NamedView;
  @Shown(() => String, { format: 'date-time' }) takenAt: string;
  @Shown(() => String, { description: 'By then somebody looks at it again.' }) reviewOn: string;
  @Shown(() => MeasureEndView, { nullable: true }) end: MeasureEndView | null;
  @Shown(() => MeasureAbilitiesView) abilities: MeasureAbilitiesView;
}

@ObjectType('MeasureDetail')
export class MeasureDetailView extends MeasureView {
  @Shown(() => [MeasureReviewView], { description: 'The oldest first.' }) reviews: MeasureReviewView[];
}

@ObjectType('SponsoredClients', { description: 'The service clients of one Customer that a person sponsors there.' })
export class SponsoredClientsView {
  @Shown(() => NamedView) customer: NamedView;
  @Shown(() => Int) count: number;
  @Shown(() => [NamedView], { description: 'Empty in a preview everywhere: their names are the Customer\'s own, seen by a preview there.' }) clients: NamedView[];
}

@ObjectType('MeasurePreview', { description: 'What a measure would do. At a Customer this is a look.' })
export class MeasurePreviewView {
  @Shown(() => String, { description: 'What exactly: an address in its network, a person by his address.' }) subject: string;
  @Shown(() => String, { nullable: true, description: 'Of a person or a machine.' }) name: string | null;
  @Shown(() => [NamedView], { description: 'Where it keeps out. Empty: wherever the address is used.' }) customers: NamedView[];
  @Shown(() => Int, { nullable: true, description: 'Sessions of a person that are open now. Null: not known, as of an address: the portal keeps none.' }) openSessions: number | null;
  @Shown(() => [SponsoredClientsView], { description: 'Of a person: what stops with him unless withSponsoredClients is false, where there is any.' }) sponsoredClients: SponsoredClientsView[];
  @Shown(() => Boolean, { nullable: true, description: 'He is the Access Owner: the recovery desk acts for the Customer meanwhile (GC-8.1.2-b). Null: not asked, as everywhere.' }) isOwner: boolean | null;
  @Shown(() => String, { nullable: true, oneOf: MEASURE_OBSTACLES, named: 'MeasureObstacle', description: 'Why it cannot be taken.' }) refusal: MeasureObstacle | null;
  @Shown(() => String, { nullable: true, description: 'The case number of the same one that is in force.' }) inForce: string | null;
}

export const MeasurePageView = pageOf(MeasureView, 'Measure');
export const MeasureConnectionView = connectionOf(MeasureView, 'Measure');
