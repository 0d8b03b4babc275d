import { ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf, pageOf } from '../../platform/graphql/connection.js';
import { NamedView } from '../../platform/graphql/named.view.js';
import { Shown } from '../../platform/graphql/shown.js';
import { GrantScopePartView, GrantSubProfileView } from '../access/index.js';

export const MANDATE_STATES = ['draft', 'notified', 'active', 'ended', 'refused'] as const;
export type MandateState = (typeof MANDATE_STATES)[number];
/** A draft is the Customer's own affair. */
export const NOTIFIED_STATES = ['notified', 'active', 'ended', 'refused'] as const satisfies readonly MandateState[];
export type NotifiedState = (typeof NOTIFIED_STATES)[number];

const nullable = { nullable: true } as const;
const instant = { format: 'date-time' } as const;
const NUMBER = 'By which it is known wherever it acts: country and number.';
const STATE = 'Active: the operator was notified in writing, it has begun, and nobody ended or refused it.';

@ObjectType('MandateNotice', { description: 'The written notice to the operator (GC-9.2-c).' })
export class MandateNoticeView {
  @Shown(() => NamedView) by: NamedView;
  @Shown(() => String, instant) at: string;
  @Shown(() => String, { ...instant, description: 'From when on it may be active.' }) activeFrom: string;
}

@ObjectType('MandateEnd')
export class MandateEndView {
  @Shown(() => NamedView) by: NamedView;
  @Shown(() => String, instant) at: string;
  @Shown(() => String) reason: string;
}

@ObjectType('MandateRefusal')
export class MandateRefusalView {
  @Shown(() => String, instant) at: string;
  @Shown(() => String) reason: string;
  @Shown(() => Boolean, { description: 'Everything of this third party, at each Customer, until the operator lifts it.' }) everywhere: boolean;
  @Shown(() => String, { ...instant, ...nullable, description: 'From when on another mandate of this third party can be notified again.' }) readmittedAt: string | null;
}

@ObjectType('MandatePerson', { description: 'A natural person of the third party, named in the mandate.' })
export class MandatePersonView {
  @Shown(() => ID, { format: 'uuid' }) memberId: string;
  @Shown(() => String) displayName: string;
  @Shown(() => String, instant) from: string;
  @Shown(() => String, instant) until: string;
  @Shown(() => Boolean, { description: 'He is still named.' }) named: boolean;
}

@ObjectType('MandateAbilities', { description: 'What you may do with it.' })
export class MandateAbilitiesView {
  @Shown(() => Boolean) change: boolean;
  @Shown(() => Boolean) notify: boolean;
  @Shown(() => Boolean) namePerson: boolean;
  @Shown(() => Boolean) end: boolean;
  @Shown(() => Boolean, { description: 'As an agent of the operator.' }) refuse: boolean;
  @Shown(() => Boolean, { description: 'As an agent of the operator.' }) readmit: boolean;
}

/** A third party that acts in the name and for account of the Customer (GC-9.2-c, GC-9.2-d). */
@ObjectType('Mandate')
export class MandateView {
  @Shown(() => ID, { format: 'uuid' }) id: string;
  @Shown(() => String) thirdParty: string;
  @Shown(() => String, { description: NUMBER }) thirdPartyNumber: string;
  @Shown(() => String, { oneOf: MANDATE_STATES, named: 'MandateState', description: STATE }) state: MandateState;
  @Shown(() => GrantSubProfileView, { description: 'What its people may do.' }) subProfile: GrantSubProfileView;
  @Shown(() => [GrantScopePartView], { description: 'Empty: the whole Customer.' }) scope: GrantScopePartView[];
  @Shown(() => String, instant) startsAt: string;
  @Shown(() => String, instant) endsAt: string;
  @Shown(() => String) reason: string;
  @Shown(() => NamedView) draftedBy: NamedView;
  @Shown(() => String, instant) draftedAt: string;
  @Shown(() => MandateNoticeView, nullable) notice: MandateNoticeView | null;
  @Shown(() => MandateEndView, { ...nullable, description: 'Before its date.' }) end: MandateEndView | null;
  @Shown(() => MandateRefusalView, { ...nullable, description: 'By the operator, who may refuse at any time.' }) refusal: MandateRefusalView | null;
  @Shown(() => [MandatePersonView]) people: MandatePersonView[];
  @Shown(() => Int, { description: 'Sent as ETag; name it in If-Match.' }) version: number;
  @Shown(() => MandateAbilitiesView) abilities: MandateAbilitiesView;
}

@ObjectType('NotifiedMandateAbilities')
export class NotifiedMandateAbilitiesView {
  @Shown(() => Boolean) refuse: boolean;
  @Shown(() => Boolean) readmit: boolean;
}

/** As the operator's queue has it; what it is for and who is named is read at the Customer, as a look. */
@ObjectType('NotifiedMandate')
export class NotifiedMandateView {
  @Shown(() => ID, { format: 'uuid' }) id: string;
  @Shown(() => NamedView) customer: NamedView;
  @Shown(() => String) thirdParty: string;
  @Shown(() => String, { description: NUMBER }) thirdPartyNumber: string;
  @Shown(() => String, { oneOf: NOTIFIED_STATES, named: 'NotifiedMandateState', description: STATE }) state: NotifiedState;
  @Shown(() => String, instant) startsAt: string;
  @Shown(() => String, instant) endsAt: string;
  @Shown(() => String, instant) notifiedAt: string;
  @Shown(() => String, instant) activeFrom: string;
  @Shown(() => Boolean, { description: 'The third party is blocked everywhere.' }) blocked: boolean;
  @Shown(() => Int, { description: 'Sent as ETag; name it in If-Match.' }) version: number;
  @Shown(() => NotifiedMandateAbilitiesView) abilities: NotifiedMandateAbilitiesView;
}

/** The operator refuses everything of a third party, at each Customer, until he lifts it. */
@ObjectType('ThirdPartyBlock')
export class ThirdPartyBlockView {
  @Shown(() => ID, { format: 'uuid' }) id: string;
  @Shown(() => String, { description: NUMBER }) thirdPartyNumber: string;
  @Shown(() => String) reason: string;
  @Shown(() => NamedView) by: NamedView;
  @Shown(() => String, instant) at: string;
  @Shown(() => MandateEndView, { ...nullable, description: 'When it was lifted.' }) end: MandateEndView | null;
}

export const MandatePage = pageOf(MandateView, 'Mandate');
export const MandateConnection = connectionOf(MandateView, 'Mandate');
export const NotifiedMandatePage = pageOf(NotifiedMandateView, 'NotifiedMandate');
export const NotifiedMandateConnection = connectionOf(NotifiedMandateView, 'NotifiedMandate');
export const ThirdPartyBlockPage = pageOf(ThirdPartyBlockView, 'ThirdPartyBlock');
export const ThirdPartyBlockConnection = connectionOf(ThirdPartyBlockView, 'ThirdPartyBlock');
