import { Field, ID, ObjectType } from '@nestjs/graphql';
import { ApiProperty } from '@nestjs/swagger';
import type { ChainLink, Explanation, GrantExplanation, Grantor, ScopePart } from '../authority/index.js';

const nullable = { nullable: true } as const;

@ObjectType('DecisionActor')
export class DecisionActorView {
  @Field(() => ID) @ApiProperty({ format: 'uuid' }) id: string;
  @Field() @ApiProperty() displayName: string;
  @Field() @ApiProperty() capacity: string;
}

@ObjectType('DecisionScopePart')
export class DecisionScopePartView implements ScopePart {
  @Field(() => String) @ApiProperty({ enum: ['costCentre', 'billingAccount', 'line'] }) kind: ScopePart['kind'];
  @Field(() => ID) @ApiProperty({ format: 'uuid' }) id: string;
}

@ObjectType('ChainLink')
export class ChainLinkView implements ChainLink {
  @Field(() => String) @ApiProperty({ enum: ['grant', 'ownership', 'registration', 'look'] }) kind: ChainLink['kind'];
  @Field(() => String, nullable) @ApiProperty({ type: String, nullable: true }) by: string | null;
  @Field(() => String, nullable) @ApiProperty({ type: String, nullable: true }) capacity: string | null;
  @Field(() => String, nullable) @ApiProperty({ type: String, format: 'date-time', nullable: true }) at: string | null;
  @Field() @ApiProperty({ description: 'Rulebook id.' }) rule: string;
}

@ObjectType('DecisionGrant')
export class DecisionGrantView implements GrantExplanation {
  @Field(() => ID, nullable) @ApiProperty({ type: String, format: 'uuid', nullable: true, description: 'Null: the capacity itself gives it.' }) grantId: string | null;
  @Field() @ApiProperty() profile: string;
  @Field(() => String, nullable) @ApiProperty({ type: String, nullable: true }) subProfile: string | null;
  @Field(() => [DecisionScopePartView]) @ApiProperty({ type: [DecisionScopePartView] }) scope: DecisionScopePartView[];
  @Field(() => String, nullable) @ApiProperty({ type: String, format: 'date-time', nullable: true }) from: string | null;
  @Field(() => String, nullable) @ApiProperty({ type: String, format: 'date-time', nullable: true }) until: string | null;
  @Field(() => [ChainLinkView]) @ApiProperty({ type: [ChainLinkView], description: 'Up to the registration of the Customer (I3).' }) chain: ChainLinkView[];
}

@ObjectType('MissingRight')
export class MissingRightView {
  @Field(() => String) @ApiProperty() cause: Explanation['missing'][number]['cause'];
  @Field(() => ID, nullable) @ApiProperty({ type: String, format: 'uuid', nullable: true }) grantId: string | null;
  @Field(() => String, nullable) @ApiProperty({ type: String, format: 'date-time', nullable: true }) at: string | null;
  @Field() @ApiProperty() rule: string;
  @Field() @ApiProperty() sentence: string;
}

@ObjectType('Grantor')
export class GrantorView implements Grantor {
  @Field(() => ID) @ApiProperty({ format: 'uuid' }) memberId: string;
  @Field(() => String) @ApiProperty({ enum: ['AccessOwner', 'AccessManager'] }) profile: Grantor['profile'];
  @Field() @ApiProperty() name: string;
  @Field() @ApiProperty() email: string;
}

/** Why yes or no. The same object stands in every 403. */
@ObjectType('Decision')
export class DecisionView implements Explanation {
  @Field(() => Boolean) @ApiProperty() allowed: boolean;
  @Field(() => String) @ApiProperty() permission: Explanation['permission'];
  @Field(() => DecisionActorView) @ApiProperty({ type: DecisionActorView }) actor: DecisionActorView;
  @Field(() => [DecisionGrantView]) @ApiProperty({ type: [DecisionGrantView] }) grants: DecisionGrantView[];
  @Field(() => String, nullable) @ApiProperty({ type: String, format: 'date-time', nullable: true }) until: string | null;
  @Field(() => [String]) @ApiProperty({ type: [String], description: 'Rulebook ids.' }) rules: string[];
  @Field(() => [MissingRightView]) @ApiProperty({ type: [MissingRightView] }) missing: MissingRightView[];
  @Field(() => [GrantorView]) @ApiProperty({ type: [GrantorView] }) grantableBy: GrantorView[];
  @Field() @ApiProperty({ description: 'In the language of Accept-Language: en, fr, nl or de.' }) sentence: string;
}

/** Somebody who can do something with this row now, and why. */
@ObjectType('AccessToResource')
export class AccessToResourceView {
  @Field(() => ID) @ApiProperty({ format: 'uuid' }) id: string;
  @Field() @ApiProperty() displayName: string;
  @Field() @ApiProperty({ enum: ['person', 'client'] }) kind: string;
  @Field(() => DecisionView) @ApiProperty({ type: DecisionView }) decision: DecisionView;
}
