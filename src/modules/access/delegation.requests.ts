import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn, IsInt, IsOptional, IsUUID, Max, Min, ValidateNested } from 'class-validator';
import { CustomerConnectionArgs } from '../../platform/graphql/connection.js';
import { Shown } from '../../platform/graphql/shown.js';
import { PageRequest } from '../../platform/http/page.request.js';
import { Reason } from '../../platform/http/reason.js';
import { IsInstant, IsPlainEmail } from '../../platform/http/request-rules.js';
import { BUNDLED, type Permission } from '../authority/index.js';
import { MOST_PARTS, ScopePartInput } from './grant.requests.js';
import { GRANT_STATES, type GrantState } from './grant.view.js';

const optional = { optional: true } as const;
export const DELEGATION_SIDES = ['given', 'received'] as const;
const SIDE = 'Given by you, or to you. Default: both, and whoever may see rights sees all.';

@InputType('ProposeDelegation')
export class ProposeDelegationRequest {
  @Shown(() => ID, { format: 'uuid', description: 'The right of yours of which you delegate.' }) @IsUUID() sourceId: string;
  @Shown(() => String, { format: 'email', description: 'Address of the user to whom you delegate.' }) @IsPlainEmail() email: string;
  @Shown(() => [String], { oneOf: BUNDLED, description: 'Some of those that this right gives you.' })
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(BUNDLED.length) @IsIn(BUNDLED, { each: true }) permissions: Permission[];
  @Shown(() => [ScopePartInput], { ...optional, description: 'Parts add up; none: all that the right names.' })
  @IsOptional() @IsArray() @ArrayMaxSize(MOST_PARTS) @ValidateNested({ each: true }) @Type(() => ScopePartInput) scope?: ScopePartInput[];
  @Shown(() => String, { ...optional, format: 'date-time', description: 'Default: the end of your right.' }) @IsOptional() @IsInstant() endsAt?: string;
  @Shown(() => Int, { ...optional, description: 'Through how many more hands it may go. Default: 0.' }) @IsOptional() @IsInt() @Min(0) @Max(5) delegationDepth?: number;
  @Reason() reason: string;
}

@InputType('DeclineDelegation')
export class DeclineDelegationRequest {
  @Reason() reason: string;
}

@InputType('EndDelegation')
export class EndDelegationRequest {
  @Reason() reason: string;
}

@InputType('NarrowDelegation')
export class NarrowDelegationRequest {
  @Shown(() => [ScopePartInput], { description: 'What is left: a part of what there was.' })
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(MOST_PARTS) @ValidateNested({ each: true }) @Type(() => ScopePartInput) scope: ScopePartInput[];
  @Reason() reason: string;
}

@InputType('AdoptDelegation')
export class AdoptDelegationRequest {
  @Reason() reason: string;
}

@InputType('DelegationFilter')
export class DelegationFilter {
  @Shown(() => String, { ...optional, oneOf: DELEGATION_SIDES, named: 'DelegationSide', description: SIDE }) @IsOptional() @IsIn(DELEGATION_SIDES) side?: (typeof DELEGATION_SIDES)[number];
  @Shown(() => String, { ...optional, oneOf: GRANT_STATES }) @IsOptional() @IsIn(GRANT_STATES) state?: GrantState;
}

@ArgsType()
export class DelegationsArgs extends CustomerConnectionArgs {
  @Field(() => DelegationFilter, { nullable: true }) @IsOptional() @ValidateNested() @Type(() => DelegationFilter) filter?: DelegationFilter;
}

export class ListDelegationsRequest extends PageRequest implements DelegationFilter {
  @ApiPropertyOptional({ enum: DELEGATION_SIDES, description: SIDE }) @IsOptional() @IsIn(DELEGATION_SIDES) side?: (typeof DELEGATION_SIDES)[number];
  @ApiPropertyOptional({ enum: GRANT_STATES }) @IsOptional() @IsIn(GRANT_STATES) state?: GrantState;
}
