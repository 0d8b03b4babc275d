import { ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf, pageOf } from '../../platform/graphql/connection.js';
import { NamedView } from '../../platform/graphql/named.view.js';
import { Shown } from '../../platform/graphql/shown.js';
import { GrantSubProfileView, PROFILES } from '../access/index.js';
import { type Grantor, type NamedPart, type Permission, PERMISSIONS } from '../authority/index.js';
import { DecisionScopePartView, GrantorView } from '../decisions/index.js';

export const ACCESS_REQUEST_STATES = ['waiting', 'granted', 'declined', 'withdrawn', 'lapsed'] as const;
export type AccessRequestState = (typeof ACCESS_REQUEST_STATES)[number];

const NEEDS = ['stands', 'met', 'otherwise'] as const;
/** What a request that waits would still help: he lacks it, he has it meanwhile, or something else stands in his way first. */
export type Need = (typeof NEEDS)[number];

const instant = { format: 'date-time' } as const;

@ObjectType('AccessRequestAnswer')
export class AccessRequestAnswerView {
  @Shown(() => String, { description: 'Who answered; of what was withdrawn, who had asked.' }) by: string;
  @Shown(() => String, { nullable: true }) capacity: string | null;
  @Shown(() => String, instant) at: string;
  @Shown(() => String, { nullable: true, description: 'Why it was declined.' }) reason: string | null;
}

@ObjectType('AccessRequestGrant')
export class AccessRequestGrantView {
  @Shown(() => ID, { format: 'uuid' }) id: string;
  @Shown(() => String, { oneOf: ['notNeeded', 'pending', 'approved', 'refused'], description: '`pending`: it waits for its second person (GC-8.3-d).' }) secondPerson: string;
}

@ObjectType('AccessRequestAbilities')
export class AccessRequestAbilitiesView {
  @Shown(() => Boolean) grant: boolean;
  @Shown(() => Boolean) decline: boolean;
  @Shown(() => Boolean) withdraw: boolean;
}

/** What a choice would give besides, of what he does not have. */
@ObjectType('ExtraRight')
export class ExtraRightView {
  @Shown(() => String, { oneOf: Object.keys(PERMISSIONS) }) permission: Permission;
  @Shown(() => String) label: string;
}

@ObjectType('AccessChoice')
export class AccessChoiceView {
  @Shown(() => String, { oneOf: PROFILES }) profile: (typeof PROFILES)[number];
  @Shown(() => GrantSubProfileView, { nullable: true }) subProfile: GrantSubProfileView | null;
  @Shown(() => [ExtraRightView], { description: 'What it gives besides.' }) extra: ExtraRightView[];
}

/** A request for access, as far as its reader may know what it is about. Instants are ISO 8601 in UTC. */
@ObjectType('AccessRequest')
export class AccessRequestView {
  @Shown(() => ID, { format: 'uuid' }) id: string;
  @Shown(() => NamedView, { description: 'The member who asks, for himself.' }) member: NamedView;
  @Shown(() => Boolean, { description: 'You asked.' }) mine: boolean;
  @Shown(() => String, { oneOf: Object.keys(PERMISSIONS) }) permission: Permission;
  @Shown(() => String, { description: 'The permission in words.' }) label: string;
  @Shown(() => DecisionScopePartView, { nullable: true, description: 'Null: the whole Customer.' }) part: NamedPart | null;
  @Shown(() => String, { description: 'In the words of whoever asks.' }) reason: string;
  @Shown(() => String, { ...instant, nullable: true, description: 'Null: as long as his link.' }) wishedUntil: string | null;
  @Shown(() => String, instant) askedAt: string;
  @Shown(() => String, { ...instant, description: 'Needed by then.' }) dueAt: string;
  @Shown(() => Boolean, { description: 'It waits, and should have been answered.' }) overdue: boolean;
  @Shown(() => String, { ...instant, description: 'If nobody answers.' }) lapsesAt: string;
  @Shown(() => String, { oneOf: ACCESS_REQUEST_STATES, named: 'AccessRequestState' }) state: AccessRequestState;
  @Shown(() => String, { oneOf: NEEDS, named: 'AccessNeed', nullable: true, description: 'Of one that waits: he still lacks it, has it meanwhile, or needs something else first.' }) need: Need | null;
  @Shown(() => [GrantorView], { description: 'Of one that waits: who can answer it now. Never whoever asks.' }) answerableBy: Grantor[];
  @Shown(() => AccessRequestAnswerView, { nullable: true }) answer: AccessRequestAnswerView | null;
  @Shown(() => AccessRequestGrantView, { nullable: true, description: 'What was given.' }) grant: AccessRequestGrantView | null;
  @Shown(() => Int, { description: 'Sent as ETag; name it in If-Match.' }) version: number;
  @Shown(() => AccessRequestAbilitiesView, { description: 'What you may do with this row.' }) abilities: AccessRequestAbilitiesView;
}

@ObjectType('AccessRequestInFull')
export class AccessRequestInFullView extends AccessRequestView {
  @Shown(() => [AccessChoiceView], { description: 'If you can grant it: what would help, the least besides it first.' }) choices: AccessChoiceView[];
}

export class AccessRequestPage extends pageOf(AccessRequestView, 'AccessRequest') {}

@ObjectType()
export class AccessRequestConnectionView extends connectionOf(AccessRequestView, 'AccessRequest') {}
