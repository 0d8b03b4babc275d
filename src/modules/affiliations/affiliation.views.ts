import { ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf, pageOf } from '../../platform/graphql/connection.js';
import { NamedView } from '../../platform/graphql/named.view.js';
import { Shown } from '../../platform/graphql/shown.js';

const AFFILIATION_STATES = ['active', 'consentLacking', 'consentWithdrawn', 'controlLost', 'unlisted'] as const;
export type AffiliationState = (typeof AFFILIATION_STATES)[number];

const nullable = { nullable: true } as const;
const instant = { format: 'date-time' } as const;
const STATE = '`consentLacking`: no consent of the affiliate is shown; whether it is acted for all the same is a setting of the operator (GC-9.1-d).';
const state = { oneOf: AFFILIATION_STATES, named: 'AffiliationState', description: STATE };
const version = { description: 'Sent as ETag; name it in If-Match.' };

@ObjectType('AffiliateListing', { description: 'How it came onto the list (GC-9.1-a).' })
export class AffiliateListingView {
  @Shown(() => String, { oneOf: ['registration', 'amendment'], named: 'AffiliateOrigin' }) origin: string;
  @Shown(() => String) document: string;
  @Shown(() => String, instant) at: string;
}

@ObjectType('ControlInterval', { description: 'From when to when control is shown (GC-9.1-e).' })
export class ControlIntervalView {
  @Shown(() => String, instant) from: string;
  @Shown(() => String, { ...instant, ...nullable }) until: string | null;
  @Shown(() => String, { oneOf: ['register', 'declared'], named: 'ControlEvidence', description: 'By reviewed facts of the operator\'s register, or as the parent declared.' }) evidence: string;
  @Shown(() => String, { ...instant, ...nullable, description: 'Since when its end is known.' }) lossKnownAt: string | null;
}

@ObjectType('AffiliateConsent', { description: 'The affiliate\'s permission that others view, change and order in its name (GC-9.1-d).' })
export class AffiliateConsentView {
  @Shown(() => ID, { format: 'uuid' }) id: string;
  @Shown(() => String, { description: 'Who of the affiliate gave it.' }) givenBy: string;
  @Shown(() => String) document: string;
  @Shown(() => String, { description: 'What it covers.' }) covers: string;
  @Shown(() => String, instant) from: string;
  @Shown(() => String, { ...instant, ...nullable }) until: string | null;
  @Shown(() => String, { ...instant, ...nullable }) withdrawnAt: string | null;
  @Shown(() => String, { ...nullable, description: 'Why it was withdrawn.' }) withdrawal: string | null;
}

@ObjectType('AffiliateEnd')
export class AffiliateEndView {
  @Shown(() => String, instant) at: string;
  @Shown(() => String) reason: string;
}

@ObjectType('GroupCompany')
export class GroupCompanyView {
  @Shown(() => ID, { format: 'uuid' }) id: string;
  @Shown(() => String) legalName: string;
  @Shown(() => String) enterpriseNumber: string;
}

@ObjectType('SeenAtAffiliate')
export class SeenAtAffiliateView {
  @Shown(() => ID, { format: 'uuid', description: 'Your own member.' }) memberId: string;
  @Shown(() => String) displayName: string;
  @Shown(() => String, { ...instant, ...nullable, description: 'His first request there on the latest day with one.' }) lastSeenAt: string | null;
}

@ObjectType('AffiliateAbilities')
export class AffiliateAbilitiesView {
  @Shown(() => Boolean, { description: 'Act there as Access Owner.' }) enter: boolean;
}

/** Of a Customer: a company it controls, for which its Access Owner acts (GC-9.1). One that is not listed is not seen, even if wholly owned. */
@ObjectType('Affiliate')
export class AffiliateView {
  @Shown(() => ID, { format: 'uuid' }) id: string;
  @Shown(() => GroupCompanyView) company: GroupCompanyView;
  @Shown(() => String, state) state: AffiliationState;
  @Shown(() => AffiliateListingView) listing: AffiliateListingView;
  @Shown(() => ControlIntervalView) control: ControlIntervalView;
  @Shown(() => AffiliateConsentView, nullable) consent: AffiliateConsentView | null;
  @Shown(() => AffiliateEndView, { ...nullable, description: 'When it was taken off the list.' }) end: AffiliateEndView | null;
  @Shown(() => [SeenAtAffiliateView], { description: 'Your people who have, or had, a link there on this basis.' }) people: SeenAtAffiliateView[];
  @Shown(() => Int, { description: 'What was done there on this basis, for which you are liable with it (GC-9.1-c).' }) acts: number;
  @Shown(() => AffiliateAbilitiesView) abilities: AffiliateAbilitiesView;
}

@ObjectType('AffiliateAct', { description: 'Done at an affiliate on the basis of control: the parent is jointly and severally liable for it (GC-9.1-c). What it changed stands in the ledger there.' })
export class AffiliateActView {
  @Shown(() => Int, { description: 'Its place in the ledger there.' }) seq: number;
  @Shown(() => String) event: string;
  @Shown(() => String, instant) at: string;
  @Shown(() => NamedView, { ...nullable, description: 'Your own member. Null: a service client there, or somebody who is no member of yours.' }) by: NamedView | null;
  @Shown(() => Boolean, { description: 'It was done after control was lost (GC-9.1-e).' }) afterLoss: boolean;
}

@ObjectType('EnteredAffiliate')
export class EnteredAffiliateView {
  @Shown(() => ID, { format: 'uuid' }) customerId: string;
  @Shown(() => ID, { format: 'uuid', description: 'You, as a member there.' }) memberId: string;
}

@ObjectType('GroupPerson')
export class GroupPersonView {
  @Shown(() => ID, { format: 'uuid' }) memberId: string;
  @Shown(() => String) displayName: string;
  @Shown(() => Boolean, { description: 'He is Access Owner of the parent now.' }) owner: boolean;
  @Shown(() => String, instant) from: string;
  @Shown(() => String, { ...instant, ...nullable }) until: string | null;
}

@ObjectType('AffiliationAbilities')
export class AffiliationAbilitiesView {
  @Shown(() => Boolean) admit: boolean;
  @Shown(() => Boolean) withdrawConsent: boolean;
}

/** Of an affiliate: a Customer that controls it, and on that basis acts for it (GC-9.1). */
@ObjectType('Affiliation')
export class AffiliationView {
  @Shown(() => ID, { format: 'uuid' }) id: string;
  @Shown(() => GroupCompanyView) parent: GroupCompanyView;
  @Shown(() => String, state) state: AffiliationState;
  @Shown(() => AffiliateListingView) listing: AffiliateListingView;
  @Shown(() => ControlIntervalView) control: ControlIntervalView;
  @Shown(() => AffiliateConsentView, nullable) consent: AffiliateConsentView | null;
  @Shown(() => AffiliateEndView, nullable) end: AffiliateEndView | null;
  @Shown(() => [GroupPersonView], { description: 'Its people who have, or had, a link here on this basis.' }) people: GroupPersonView[];
  @Shown(() => Int, version) version: number;
  @Shown(() => AffiliationAbilitiesView) abilities: AffiliationAbilitiesView;
}

@ObjectType('ListedAffiliateAbilities')
export class ListedAffiliateAbilitiesView {
  @Shown(() => Boolean) recordConsent: boolean;
  @Shown(() => Boolean) withdrawConsent: boolean;
  @Shown(() => Boolean) recordLoss: boolean;
  @Shown(() => Boolean) waiveDoubt: boolean;
  @Shown(() => Boolean) unlist: boolean;
}

/** As the operator lists it; who acts there is read at the Customer, as a look. */
@ObjectType('ListedAffiliate')
export class ListedAffiliateView {
  @Shown(() => ID, { format: 'uuid' }) id: string;
  @Shown(() => NamedView, { description: 'The affiliate.' }) customer: NamedView;
  @Shown(() => NamedView) parent: NamedView;
  @Shown(() => String, { oneOf: ['listed', 'controlLost', 'unlisted'], named: 'ListedAffiliateState' }) state: string;
  @Shown(() => String, { oneOf: ['registration', 'amendment'], named: 'AffiliateOrigin' }) origin: string;
  @Shown(() => String, instant) listedAt: string;
  @Shown(() => ControlIntervalView) control: ControlIntervalView;
  @Shown(() => String, { ...instant, ...nullable, description: 'Since when facts that nobody reviewed would end control: a right of the operator (GC-9.1-e).' }) doubtedAt: string | null;
  @Shown(() => String, { ...instant, ...nullable, description: 'When that right was waived.' }) doubtWaivedAt: string | null;
  @Shown(() => Int, version) version: number;
  @Shown(() => ListedAffiliateAbilitiesView) abilities: ListedAffiliateAbilitiesView;
}

export const AffiliatePage = pageOf(AffiliateView, 'Affiliate');
export const AffiliateConnection = connectionOf(AffiliateView, 'Affiliate');
export const AffiliateActPage = pageOf(AffiliateActView, 'AffiliateAct');
export const AffiliateActConnection = connectionOf(AffiliateActView, 'AffiliateAct');
export const AffiliationPage = pageOf(AffiliationView, 'Affiliation');
export const AffiliationConnection = connectionOf(AffiliationView, 'Affiliation');
export const ListedAffiliatePage = pageOf(ListedAffiliateView, 'ListedAffiliate');
export const ListedAffiliateConnection = connectionOf(ListedAffiliateView, 'ListedAffiliate');
