import { ID, Int, ObjectType } from '@nestjs/graphql';
import { connectionOf, pageOf } from '../../platform/graphql/connection.js';
import { Shown } from '../../platform/graphql/shown.js';
import type { WithheldCause } from '../authority/index.js';

/**
 * In force, or the cause for which the policy withholds it. The first that is so is told: what is over, what has to be decided, what is
 * still to come or stopped for a time.
 */
export const GRANT_STATES = ['refused', 'revoked', 'ended', 'linkEnded', 'mandateEnded', 'affiliateUnlisted', 'controlLost', 'clientEnded', 'mandateRefused', 'consentWithdrawn', 'notOfParent', 'pending', 'proposed', 'linkNotBegun', 'mandateNotActive', 'sponsorGone', 'customerNotActive', 'notBegun', 'sourceGone', 'inForce',
] as const satisfies readonly (WithheldCause | 'inForce')[];
export type GrantState = (typeof GRANT_STATES)[number];

@ObjectType('GrantScopePart')
export class GrantScopePartView {
  @Shown(() => String, { oneOf: ['costCentre', 'billingAccount', 'line'], named: 'ScopeKind' }) kind: string;
  @Shown(() => ID, { format: 'uuid' }) id: string;
  @Shown(() => String, { description: 'Null for a line: its number is customer data (I1).', nullable: true }) name: string | null;
}

@ObjectType('GrantSubProfile')
export class GrantSubProfileView {
  @Shown(() => ID, { format: 'uuid' }) id: string;
  @Shown(() => String) code: string;
  @Shown(() => String) name: string;
}

@ObjectType('GrantAbilities')
export class GrantAbilitiesView {
  @Shown(() => Boolean) narrow: boolean;
  @Shown(() => Boolean) extend: boolean;
  @Shown(() => Boolean) revoke: boolean;
  @Shown(() => Boolean, { description: 'As the second person: it waits, and you neither gave it nor would hold it (I2).' }) decide: boolean;
}

/** A grant as administration data. Instants are ISO 8601 in UTC. */
@ObjectType('Grant')
export class GrantView {
  @Shown(() => ID, { format: 'uuid' }) id: string;
  @Shown(() => ID, { format: 'uuid', nullable: true }) memberId: string | null;
  @Shown(() => ID, { format: 'uuid', nullable: true }) clientId: string | null;
  @Shown(() => String) holder: string;
  @Shown(() => String, { oneOf: ['AccessManager', 'SupportPortalUser', 'ServiceUser'], named: 'GrantProfile' }) profile: string;
  @Shown(() => GrantSubProfileView, { nullable: true }) subProfile: GrantSubProfileView | null;
  @Shown(() => [GrantScopePartView]) scope: GrantScopePartView[];
  @Shown(() => String, { oneOf: GRANT_STATES, named: 'GrantState', description: 'Also of what ends or stops its holder. Whether an Application is on, the decision on a permission says.' }) state: GrantState;
  @Shown(() => String, { format: 'date-time' }) startsAt: string;
  @Shown(() => String, { format: 'date-time', description: 'Its own end, or that of its holder where it comes first (GC-9.2-a).', nullable: true }) endsAt: string | null;
  @Shown(() => String) reason: string;
  @Shown(() => String, { description: 'Null: the operator, at registration.', nullable: true }) givenBy: string | null;
  @Shown(() => String) givenInCapacity: string;
  @Shown(() => String, { format: 'date-time' }) givenAt: string;
  @Shown(() => String, { oneOf: ['notNeeded', 'pending', 'approved', 'refused'], named: 'SecondPersonState' }) secondPerson: string;
  @Shown(() => String, { format: 'date-time', nullable: true }) revokedAt: string | null;
  @Shown(() => ID, { format: 'uuid', description: 'The grant it narrows or extends.', nullable: true }) replaces: string | null;
  @Shown(() => [ID], { format: 'uuid', description: 'Grants that wait, will begin or run as a part or an extension of it: they end with it when it is narrowed or revoked.' }) continuedBy: string[];
  @Shown(() => Boolean) mayDelegate: boolean;
  @Shown(() => Int) delegationDepth: number;
  @Shown(() => ID, { format: 'uuid', description: 'The right of its giver of which it was delegated (GC-8.4-c).', nullable: true }) sourceId: string | null;
  @Shown(() => [String], { description: 'All that it gives of its sub-profile. Null: the whole of it.', nullable: true }) permissions: string[] | null;
  @Shown(() => String, { format: 'date-time', description: 'Of a delegated right: since when it is accepted.', nullable: true }) acceptedAt: string | null;
  @Shown(() => Int, { description: 'Sent as ETag; name it in If-Match.' }) version: number;
  @Shown(() => GrantAbilitiesView, { description: 'What you may do with this row.' }) abilities: GrantAbilitiesView;
}

/** A grant as a change left it. */
@ObjectType('ChangedGrant')
export class ChangedGrantView extends GrantView {
  @Shown(() => [ID], { format: 'uuid', description: 'Grants that this change ended besides: extensions, also those that waited. Extend again what shall go on.' }) ended: string[];
}

export class GrantPageView extends pageOf(GrantView, 'Grant') {}

@ObjectType()
export class GrantConnectionView extends connectionOf(GrantView, 'Grant') {}
