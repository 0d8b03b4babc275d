import { ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsIn, IsUUID } from 'class-validator';
import { NamedView } from '../../platform/graphql/named.view.js';
import { Shown } from '../../platform/graphql/shown.js';
import { Reason } from '../../platform/http/reason.js';
import { type Capacities, CAPACITIES, type Capacity, GrantorByControlView, OWN_STEPS, type Permission, PERMISSIONS } from '../authority/index.js';
import { DeputyBriefView } from './deputy-brief.view.js';
import { GrantSubProfileView } from './grant.view.js';
import type { HandedOver, ShownOwnership } from './ownership.service.js';
import type { PendingWork, WaitingGrant } from './pending-work.queries.js';

@InputType('ChooseCapacity')
export class ChooseCapacityRequest {
  @Shown(() => ID, { format: 'uuid' }) @IsUUID() customerId: string;
  @Shown(() => String, { oneOf: CAPACITIES, named: 'Capacity' }) @IsIn(CAPACITIES) capacity: Capacity;
}

@InputType('HandOverOwnership')
export class HandOverRequest {
  @Shown(() => ID, { format: 'uuid', description: 'The member who becomes Access Owner.' }) @IsUUID() memberId: string;
  @Reason() reason: string;
}

@ObjectType('OwnCustomer')
export class OwnCustomerView {
  @Shown(() => ID, { format: 'uuid' }) id: string;
  @Shown(() => String) legalName: string;
}

/** Somebody in whose place you may act now. */
@ObjectType('StandsInFor')
export class StandsInForView {
  @Shown(() => ID, { format: 'uuid' }) deputyshipId: string;
  @Shown(() => ID, { format: 'uuid', description: 'Whom you stand in for.' }) memberId: string;
  @Shown(() => String) name: string;
  @Shown(() => String, { oneOf: ['AccessOwner', 'AccessManager'] }) capacity: 'AccessOwner' | 'AccessManager';
  @Shown(() => String, { nullable: true, format: 'date-time' }) until: string | null;
}

@ObjectType('ByMandate')
class ByMandateView {
  @Shown(() => ID, { format: 'uuid' }) id: string;
  @Shown(() => String) thirdParty: string;
  @Shown(() => String, { nullable: true, format: 'date-time' }) until: string | null;
}

@ObjectType('ByControl')
class ByControlView {
  @Shown(() => ID, { format: 'uuid' }) id: string;
  @Shown(() => String) parent: string;
}

@ObjectType('Capacities')
export class CapacitiesView implements Capacities {
  @Shown(() => OwnCustomerView) customer: OwnCustomerView;
  @Shown(() => ID, { format: 'uuid', nullable: true, description: 'You, as a member of this Customer. Null: a service client, or an agent of the operator.' }) memberId: string | null;
  @Shown(() => [String], { oneOf: CAPACITIES, description: 'Open to you now at this Customer.' }) open: Capacity[];
  @Shown(() => String, { oneOf: CAPACITIES, nullable: true, description: 'Chosen in this session.' }) chosen: Capacity | null;
  @Shown(() => [String], { oneOf: Object.keys(PERMISSIONS), named: 'Permission', description: 'What the capacity you act in gives you now, everywhere or on a part. Empty as long as you have to choose one.' }) permissions: Permission[];
  @Shown(() => String, { oneOf: OWN_STEPS, named: 'OwnStep', nullable: true, description: 'What you have to do yourself before all that your capacity gives is yours. Null: nothing.' }) needs: Capacities['needs'];
  @Shown(() => ByMandateView, { nullable: true, description: 'By which third party\'s mandate you act for this Customer (GC-9.2-d). Null: by your own link.' }) mandate: ByMandateView | null;
  @Shown(() => ByControlView, { nullable: true, description: 'On the basis of whose control of this Customer you act for it (GC-9.1-c). Null: on your own.' }) affiliation: ByControlView | null;
  @Shown(() => [StandsInForView], { description: 'In which of the open capacities you stand in for somebody, and do not have it yourself.' }) standsInFor: StandsInForView[];
}

@ObjectType('WaitingGrant')
export class WaitingGrantView implements WaitingGrant {
  @Shown(() => ID, { format: 'uuid' }) id: string;
  @Shown(() => String) holder: string;
  @Shown(() => String, { oneOf: ['AccessManager', 'SupportPortalUser', 'ServiceUser'] }) profile: string;
  @Shown(() => GrantSubProfileView, { nullable: true }) subProfile: GrantSubProfileView | null;
}

/** What waits for an Access Owner (GC-8.1.2-b). */
@ObjectType('PendingWork')
export class PendingWorkView implements PendingWork {
  @Shown(() => [DeputyBriefView], { description: 'Who stands in for this Access Owner, or will: that ends with the hand-over.' }) deputies: DeputyBriefView[];
  @Shown(() => [WaitingGrantView], { description: 'Grants on which only the Access Owner can decide as the second person: they wait for whoever is it.' }) grants: WaitingGrantView[];
  @Shown(() => [NamedView], { description: 'Service clients for which this person answers: they stay his until another sponsor is named.' }) clients: NamedView[];
}

@ObjectType('AccessOwner')
export class OwnerView {
  @Shown(() => ID, { format: 'uuid' }) id: string;
  @Shown(() => String, { nullable: true, description: 'Null: for service clients, as with contacts (GC-8.1.2-c).' }) name: string | null;
}

@ObjectType('AccessOwnerByControl')
export class OwnerByControlView extends OwnerView {
  @Shown(() => GrantorByControlView) byControl: GrantorByControlView;
}

@ObjectType('Ownership')
export class OwnershipView implements ShownOwnership {
  @Shown(() => OwnerView, { nullable: true, description: 'The member who is Access Owner. Null: the Customer opted out (GC-8.3-c).' }) owner: OwnerView | null;
  @Shown(() => [OwnerByControlView], { description: 'Access Owners of its parents, who are Access Owner here by control, beside that one (GC-9.1-b); once they have entered.' }) byControl: OwnerByControlView[];
  @Shown(() => Boolean) ownerOptOut: boolean;
  @Shown(() => Int, { description: 'Sent as ETag; name it in If-Match.' }) version: number;
}

@ObjectType('HandedOverOwnership')
export class HandedOverView extends OwnershipView implements HandedOver {
  @Shown(() => PendingWorkView, { description: 'What waited for the one before.' }) pendingWork: PendingWorkView;
}
