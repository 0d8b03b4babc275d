import { ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf, pageOf } from '../../platform/graphql/connection.js';
import { NamedView } from '../../platform/graphql/named.view.js';
import { Shown } from '../../platform/graphql/shown.js';
import { type Application, APPLICATIONS } from '../authority/index.js';
import { CLOCK_EVENTS, CLOCK_RULES, type ClockEvent, type ClockRule } from '../rules/index.js';

/** `notDue`: its day is still to come. Held: a human looks at it again. Whoever does nothing waives nothing (GC-14.4). */
export const DUE_STATES = ['notDue', 'due', 'held', 'waived', 'exercised'] as const;
export type DueState = (typeof DUE_STATES)[number];

export const DUE_DECISIONS = ['exercise', 'waive', 'hold', 'release'] as const;
export type DueDecision = (typeof DUE_DECISIONS)[number];

@ObjectType('DueRightDecision')
export class DueRightDecisionView {
  @Shown(() => String, { oneOf: ['exercised', 'waived', 'held', 'released'], named: 'DueRightDecided' }) decision: 'exercised' | 'waived' | 'held' | 'released';
  @Shown(() => String) reason: string;
  @Shown(() => String, { nullable: true, description: 'Of a hold.' }) reviewOn: string | null;
  @Shown(() => NamedView, { description: 'Who decided it, or set the policy by which it was exercised.' }) by: NamedView;
  @Shown(() => Boolean, { description: 'By the policy for its rule.' }) automatic: boolean;
  @Shown(() => String, { format: 'date-time' }) at: string;
}

@ObjectType('DueRightAbilities', { description: 'What the agent who reads it may do with it now.' })
export class DueRightAbilitiesView {
  @Shown(() => Boolean) exercise: boolean;
  @Shown(() => Boolean) waive: boolean;
  @Shown(() => Boolean) hold: boolean;
  @Shown(() => Boolean) release: boolean;
}

/** A right of the operator that follows from a rule, an event and time: computed, made by nobody. */
@ObjectType('DueRight')
export class DueRightView {
  @Shown(() => ID, { format: 'uuid' }) customerId: string;
  @Shown(() => String) customerName: string;
  @Shown(() => String, { oneOf: CLOCK_RULES, named: 'ClockRule' }) rule: ClockRule;
  @Shown(() => String, { oneOf: Object.keys(APPLICATIONS), named: 'Application', description: '`administration`: the account itself.' }) application: Application;
  @Shown(() => String, { oneOf: CLOCK_EVENTS, named: 'ClockEvent', description: 'From what it is counted: the last use, or what began when nothing was used since; of SC-FM-7 the fall below the minimum.' }) event: ClockEvent;
  @Shown(() => String, { description: 'The date of that event.' }) dayZero: string;
  @Shown(() => String, { description: 'The last day before it opens.' }) dueOn: string;
  @Shown(() => String, { format: 'date-time', description: 'From this instant on the right is open.' }) dueAt: string;
  @Shown(() => String, { description: 'The version of the rule pack by which it was counted.' }) pack: string;
  @Shown(() => String, { oneOf: DUE_STATES, named: 'DueState' }) state: DueState;
  @Shown(() => DueRightDecisionView, { nullable: true, description: 'The last one.' }) decision: DueRightDecisionView | null;
  @Shown(() => DueRightAbilitiesView) abilities: DueRightAbilitiesView;
}

@ObjectType('DueRightEffect', { description: 'What its exercise ends at that instant.' })
export class DueRightEffectView {
  @Shown(() => [String], { description: 'Applications that are switched off.' }) applications: string[];
  @Shown(() => Int, { nullable: true, description: 'People whose access ends with the account. Null: not counted, since the rule is silent.' }) people: number | null;
  @Shown(() => Int, { nullable: true, description: 'Service clients that stop with the account.' }) clients: number | null;
  @Shown(() => Int, { description: 'Listed affiliates for which its people act, and could no more; as long as there are some, it is exercised by hand only (Q6).' }) affiliates: number;
  @Shown(() => String, { format: 'email', nullable: true, description: 'Where the Customer is told afterwards: the address of the registration form. Null: nobody is told.' }) toldTo: string | null;
}

@ObjectType('DueRightDetail')
export class DueRightDetailView extends DueRightView {
  @Shown(() => DueRightEffectView, { nullable: true, description: 'Null: there is nothing left to exercise.' }) effect: DueRightEffectView | null;
}

export const DueRightPageView = pageOf(DueRightView, 'DueRight');
export const DueRightConnectionView = connectionOf(DueRightView, 'DueRight');
