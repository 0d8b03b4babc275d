import { ID, ObjectType } from '@nestjs/graphql';
import { connectionOf, pageOf } from '../../platform/graphql/connection.js';
import { NamedView } from '../../platform/graphql/named.view.js';
import { Shown } from '../../platform/graphql/shown.js';

/** GC-1.2-a to -d, in this order. */
export const FACT_KINDS = ['holding', 'appointment', 'agreement', 'meeting'] as const;
export type FactKind = (typeof FACT_KINDS)[number];

@ObjectType('MeetingVote')
export class MeetingVoteView {
  @Shown(() => NamedView) holder: NamedView;
  @Shown(() => String, { description: 'Digits.' }) votes: string;
}

@ObjectType('FactReview')
export class FactReviewView {
  @Shown(() => NamedView) by: NamedView;
  @Shown(() => String, { format: 'date-time' }) at: string;
}

@ObjectType('FactWithdrawal')
export class FactWithdrawalView {
  @Shown(() => NamedView) by: NamedView;
  @Shown(() => String, { format: 'date-time' }) at: string;
  @Shown(() => String) reason: string;
  @Shown(() => FactReviewView, { nullable: true, description: 'By another agent. Null: nobody reviewed it, or its fact; one that was reviewed counts by reviewed facts until then.' }) review: FactReviewView | null;
}

@ObjectType('OwnershipFactAbilities', { description: 'What the agent who reads it may do with it now.' })
export class OwnershipFactAbilitiesView {
  @Shown(() => Boolean, { description: 'Its withdrawal where it was withdrawn. Never what he recorded or withdrew.' }) review: boolean;
  @Shown(() => Boolean) withdraw: boolean;
  @Shown(() => Boolean, { description: 'On a day. Never a meeting.' }) end: boolean;
}

/** True on the days from `from` until before `to`; known from when it was recorded until it was withdrawn. */
@ObjectType('OwnershipFact')
export class OwnershipFactView {
  @Shown(() => ID, { format: 'uuid' }) id: string;
  @Shown(() => String, { oneOf: FACT_KINDS, named: 'OwnershipFactKind' }) kind: FactKind;
  @Shown(() => NamedView, { description: 'Whom it is about.' }) company: NamedView;
  @Shown(() => NamedView, { nullable: true, description: 'Null: a meeting.' }) holder: NamedView | null;
  @Shown(() => String, { description: 'Its first day; of a meeting its date.' }) from: string;
  @Shown(() => String, { nullable: true, description: 'The first day on which it is no longer so. Null: open.' }) to: string | null;
  @Shown(() => String, { nullable: true, description: 'Of a holding. Digits, like all numbers of facts: they are exact, however large.' }) votes: string | null;
  @Shown(() => String, { nullable: true, description: 'Of a holding: votes of all shares, of every class.' }) totalVotes: string | null;
  @Shown(() => String, { nullable: true, description: 'Of a holding.' }) shareClass: string | null;
  @Shown(() => Boolean, { description: 'Of a holding: its votes may not be cast now.' }) suspended: boolean;
  @Shown(() => String, { nullable: true, description: 'Of an appointment: how many of the board the holder alone appoints or removes.' }) seats: string | null;
  @Shown(() => String, { nullable: true, description: 'Of an appointment.' }) boardSize: string | null;
  @Shown(() => String, { nullable: true, description: 'Of an agreement: what gives control.' }) clause: string | null;
  @Shown(() => String, { nullable: true, description: 'Of a meeting: votes that were represented.' }) represented: string | null;
  @Shown(() => [MeetingVoteView], { description: 'Of a meeting: who cast how many.' }) cast: MeetingVoteView[];
  @Shown(() => String, { description: 'The document that shows it.' }) source: string;
  @Shown(() => NamedView) recordedBy: NamedView;
  @Shown(() => String, { format: 'date-time' }) recordedAt: string;
  @Shown(() => FactReviewView, { nullable: true, description: 'By another agent. Null: nobody reviewed it; an agreement does not count until then.' }) review: FactReviewView | null;
  @Shown(() => FactWithdrawalView, { nullable: true }) withdrawal: FactWithdrawalView | null;
  @Shown(() => OwnershipFactAbilitiesView) abilities: OwnershipFactAbilitiesView;
}

export const OwnershipFactPageView = pageOf(OwnershipFactView, 'OwnershipFact');
export const OwnershipFactConnectionView = connectionOf(OwnershipFactView, 'OwnershipFact');
