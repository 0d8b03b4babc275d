import { ID, ObjectType } from '@nestjs/graphql';
import { Shown } from '../../platform/graphql/shown.js';
import { EffectView } from '../access/index.js';
import {
  type Application, APPLICATIONS, CAPACITIES, CATEGORY_NAMES, type ChainLink, CURE_NAMES, DeputyOfView, type Explanation, GrantorByControlView, type GrantExplanation, type Grantor, type ListedPermission, type NamedPart, PERMISSIONS, WITHHELD_CAUSES,
} from '../authority/index.js';

const ACTING = [...CAPACITIES, 'OperatorAgent'] as const;

@ObjectType('DecisionActor')
export class DecisionActorView {
  @Shown(() => ID, { format: 'uuid' }) id: string;
  @Shown(() => String) displayName: string;
  @Shown(() => String, { oneOf: ACTING, named: 'ActingCapacity', nullable: true, description: 'Null: none is open to him.' }) capacity: string | null;
  @Shown(() => String, { nullable: true, description: 'By whose mandate he acts for the Customer (GC-9.2-d); null: by his own link.' }) thirdParty: string | null;
  @Shown(() => String, { nullable: true, description: 'On the basis of whose control of the Customer he acts for it (GC-9.1-c); null: on his own.' }) parent: string | null;
}

@ObjectType('DecisionScopePart')
export class DecisionScopePartView implements NamedPart {
  @Shown(() => String, { oneOf: ['costCentre', 'billingAccount', 'line'] }) kind: NamedPart['kind'];
  @Shown(() => ID, { format: 'uuid' }) id: string;
  @Shown(() => String, { nullable: true, description: 'Of a cost centre; the number of a billing account or line. Null for a machine, and of a line that you may not see (I1).' }) code: string | null;
  @Shown(() => String, { nullable: true, description: 'Null also for a line, which has none.' }) name: string | null;
}

@ObjectType('ChainLink')
export class ChainLinkView implements ChainLink {
  @Shown(() => String, { oneOf: ['grant', 'mandate', 'affiliation', 'deputyship', 'ownership', 'registration', 'look'], named: 'ChainLinkKind' }) kind: ChainLink['kind'];
  @Shown(() => String, { nullable: true }) by: string | null;
  @Shown(() => String, { nullable: true }) capacity: string | null;
  @Shown(() => String, { format: 'date-time', nullable: true }) at: string | null;
  @Shown(() => String, { description: 'Rulebook id.' }) rule: string;
  @Shown(() => String, { nullable: true, description: 'Of a deputyship: who is stood in for. Null for a machine.' }) deputyOf: string | null;
}

@ObjectType('DecisionGrant')
export class DecisionGrantView implements GrantExplanation {
  @Shown(() => ID, { format: 'uuid', description: 'The grant or deputyship. Null: the capacity itself gives it.', nullable: true }) grantId: string | null;
  @Shown(() => DeputyOfView, { nullable: true, description: 'In whose place he may, by a deputyship.' }) deputyOf: DeputyOfView | null;
  @Shown(() => String, { oneOf: ACTING }) profile: string;
  @Shown(() => String, { nullable: true }) subProfile: string | null;
  @Shown(() => [DecisionScopePartView]) scope: DecisionScopePartView[];
  @Shown(() => String, { format: 'date-time', nullable: true }) from: string | null;
  @Shown(() => String, { format: 'date-time', nullable: true, description: 'Its own end, or that of its holder where it comes first (GC-9.2-a).' }) until: string | null;
  @Shown(() => [ChainLinkView], { description: 'Up to the registration of the Customer (I3).' }) chain: ChainLinkView[];
}

@ObjectType('MissingRight')
export class MissingRightView {
  @Shown(() => String, { oneOf: WITHHELD_CAUSES, named: 'MissingCause' }) cause: Explanation['missing'][number]['cause'];
  @Shown(() => String, { oneOf: CURE_NAMES, named: 'Cure', description: 'What helps against it.' }) cure: Explanation['missing'][number]['cure'];
  @Shown(() => ID, { format: 'uuid', nullable: true }) grantId: string | null;
  @Shown(() => String, { format: 'date-time', nullable: true }) at: string | null;
  @Shown(() => String) rule: string;
  @Shown(() => String) sentence: string;
}

@ObjectType('Grantor')
export class GrantorView implements Grantor {
  @Shown(() => ID, { format: 'uuid' }) memberId: string;
  @Shown(() => String, { oneOf: ['AccessOwner', 'AccessManager'] }) profile: Grantor['profile'];
  @Shown(() => String, { nullable: true, description: 'Null for a machine (GC-8.1.2-c).' }) name: string | null;
  @Shown(() => String, { format: 'email', nullable: true, description: 'Null for a machine (GC-8.1.2-c).' }) email: string | null;
  @Shown(() => DeputyOfView, { nullable: true, description: 'In whose place, where a deputyship alone gives him the profile.' }) deputyOf: DeputyOfView | null;
  @Shown(() => GrantorByControlView, { nullable: true, description: 'By which parent\'s control he is Access Owner, beside the one by title (GC-9.1-b).' }) byControl: GrantorByControlView | null;
}

/** Why yes or no. The same object stands in every 403. */
@ObjectType('Decision')
export class DecisionView implements Explanation {
  @Shown(() => Boolean) allowed: boolean;
  @Shown(() => String, { oneOf: Object.keys(PERMISSIONS) }) permission: Explanation['permission'];
  @Shown(() => DecisionActorView) actor: DecisionActorView;
  @Shown(() => [DecisionGrantView]) grants: DecisionGrantView[];
  @Shown(() => String, { format: 'date-time', nullable: true, description: 'When the last of the grants ends. Null: no end that is known.' }) until: string | null;
  @Shown(() => [String], { description: 'Rulebook ids.' }) rules: string[];
  @Shown(() => [MissingRightView]) missing: MissingRightView[];
  @Shown(() => [GrantorView], { description: 'Who can help on the nearest way to a yes. Empty: oneself, time or the operator, as the sentence says, or nobody.' }) grantableBy: GrantorView[];
  @Shown(() => Boolean, { description: 'That one of them gives it is all that is missing, and you are a person asked about himself: you can ask for it (POST access-requests).' }) askable: boolean;
  @Shown(() => String, { description: 'In the language of Accept-Language (en, fr, nl or de), else in that of the person who asks.' }) sentence: string;
}

/** The answer to one of many questions. */
@ObjectType('DecisionAnswer')
export class DecisionAnswerView {
  @Shown(() => DecisionView, { nullable: true, description: 'Null: the actor or the resource is nothing here that you can see.' }) decision: DecisionView | null;
}

@ObjectType('PermissionApplication')
export class PermissionApplicationView {
  @Shown(() => String, { oneOf: Object.keys(APPLICATIONS), named: 'Application' }) application: Application;
  @Shown(() => String) label: string;
}

/** A permission as pages show it. Labels are in the language of Accept-Language, else in that of the person who asks. */
@ObjectType('Permission')
export class PermissionView implements ListedPermission {
  @Shown(() => String, { oneOf: Object.keys(PERMISSIONS), named: 'Permission' }) permission: ListedPermission['permission'];
  @Shown(() => String, { description: 'The deed.' }) label: string;
  @Shown(() => String, { oneOf: CATEGORY_NAMES, named: 'PermissionCategory' }) category: ListedPermission['category'];
  @Shown(() => String) categoryLabel: string;
  @Shown(() => [PermissionApplicationView], { description: 'It gives nothing unless one of these is on.' }) applications: PermissionApplicationView[];
  @Shown(() => Boolean, { description: 'One of them is on at this Customer now.' }) on: boolean;
  @Shown(() => Boolean, { description: 'Customer data: never as Access Manager (I1).' }) data: boolean;
  @Shown(() => Boolean, { description: 'Of the Customer as a whole: a grant narrowed to a part does not give it (GC-8.2-b(4)).' }) whole: boolean;
  @Shown(() => Boolean, { description: 'May stand in a sub-profile.' }) bundled: boolean;
  @Shown(() => String, { description: 'Rulebook id.' }) rule: string;
}

/** Rights at two instants. */
@ObjectType('RightsComparison')
export class ComparisonView {
  @Shown(() => String, { format: 'date-time' }) from: string;
  @Shown(() => String, { format: 'date-time' }) to: string;
  @Shown(() => [EffectView], { description: 'In each of his capacities; empty: nothing.' }) effects: EffectView[];
}

/** Somebody who can do something with this row at the instant that is asked about, and why. */
@ObjectType('AccessToResource')
export class AccessToResourceView {
  @Shown(() => ID, { format: 'uuid' }) id: string;
  @Shown(() => String) displayName: string;
  @Shown(() => String, { oneOf: ['person', 'client'], named: 'HolderKind' }) kind: string;
  @Shown(() => DecisionView) decision: DecisionView;
}
