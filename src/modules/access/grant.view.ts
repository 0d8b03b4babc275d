import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { ApiProperty } from '@nestjs/swagger';
import type { Temporal } from 'temporal-polyfill';
import type { GrantRow } from './grants.queries.js';

const nullable = { nullable: true } as const;

@ObjectType('GrantScopePart')
export class GrantScopePartView {
  @Field() @ApiProperty({ enum: ['costCentre', 'billingAccount', 'line'] }) kind: string;
  @Field(() => ID) @ApiProperty({ format: 'uuid' }) id: string;
  @Field(() => String, nullable) @ApiProperty({ type: String, nullable: true, description: 'Null for a line: its number is customer data (I1).' }) name: string | null;
}

@ObjectType('GrantSubProfile')
export class GrantSubProfileView {
  @Field(() => ID) @ApiProperty({ format: 'uuid' }) id: string;
  @Field() @ApiProperty() code: string;
  @Field() @ApiProperty() name: string;
}

/** A grant as administration data. Instants are ISO 8601 in UTC. */
@ObjectType('Grant')
export class GrantView {
  @Field(() => ID) @ApiProperty({ format: 'uuid' }) id: string;
  @Field(() => ID, nullable) @ApiProperty({ type: String, format: 'uuid', nullable: true }) memberId: string | null;
  @Field(() => ID, nullable) @ApiProperty({ type: String, format: 'uuid', nullable: true }) clientId: string | null;
  @Field() @ApiProperty() holder: string;
  @Field() @ApiProperty({ enum: ['AccessManager', 'SupportPortalUser', 'ServiceUser'] }) profile: string;
  @Field(() => GrantSubProfileView, nullable) @ApiProperty({ type: GrantSubProfileView, nullable: true }) subProfile: GrantSubProfileView | null;
  @Field(() => [GrantScopePartView]) @ApiProperty({ type: [GrantScopePartView] }) scope: GrantScopePartView[];
  @Field() @ApiProperty({ enum: ['pending', 'refused', 'revoked', 'notBegun', 'inForce', 'ended'] }) state: string;
  @Field() @ApiProperty({ format: 'date-time' }) startsAt: string;
  @Field(() => String, nullable) @ApiProperty({ type: String, format: 'date-time', nullable: true }) endsAt: string | null;
  @Field() @ApiProperty() reason: string;
  @Field(() => String, nullable) @ApiProperty({ type: String, nullable: true, description: 'Null: the operator, at registration.' }) givenBy: string | null;
  @Field() @ApiProperty() givenInCapacity: string;
  @Field() @ApiProperty({ format: 'date-time' }) givenAt: string;
  @Field() @ApiProperty({ enum: ['notNeeded', 'pending', 'approved', 'refused'] }) secondPerson: string;
  @Field(() => String, nullable) @ApiProperty({ type: String, format: 'date-time', nullable: true }) revokedAt: string | null;
  @Field(() => ID, nullable) @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'The grant it narrows or extends.' }) replaces: string | null;
  @Field(() => Boolean) @ApiProperty() mayDelegate: boolean;
  @Field(() => Int) @ApiProperty() delegationDepth: number;
  @Field(() => Int) @ApiProperty({ description: 'Sent as ETag; name it in If-Match.' }) version: number;
}

@ObjectType('GrantPage')
export class GrantPageView {
  @Field(() => [GrantView]) @ApiProperty({ type: [GrantView] }) items: GrantView[];
  @Field(() => String, nullable) @ApiProperty({ type: String, nullable: true, description: 'Cursor of the next page; null: this was the last.' }) next: string | null;
}

export function grantView({ grant, holderName, givenByName, subProfile, scope }: GrantRow, at: Temporal.Instant): GrantView {
  return {
    id: grant.id, memberId: grant.memberId, clientId: grant.clientId, holder: holderName, profile: grant.profile, subProfile, scope,
    state: grant.stateAt(at), startsAt: grant.startsAt.toString(), endsAt: grant.endsAt?.toString() ?? null, reason: grant.reason,
    givenBy: givenByName, givenInCapacity: grant.givenInCapacity, givenAt: grant.recordedAt.toString(), secondPerson: grant.secondPerson,
    revokedAt: grant.revokedAt?.toString() ?? null, replaces: grant.replacesId, mayDelegate: grant.mayDelegate,
    delegationDepth: grant.delegationDepth, version: grant.version,
  };
}
