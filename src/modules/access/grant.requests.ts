import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { ApiPropertyOptional, IntersectionType } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsBoolean, IsIn, IsInt, IsOptional, IsUUID, Max, Min, ValidateNested } from 'class-validator';
import { CustomerConnectionArgs } from '../../platform/graphql/connection.js';
import { Shown } from '../../platform/graphql/shown.js';
import { PageRequest } from '../../platform/http/page.request.js';
import { Reason } from '../../platform/http/reason.js';
import { IsInstant } from '../../platform/http/request-rules.js';
import { At, KnownAt, type MomentAsked, type ScopePart } from '../authority/index.js';
import { GRANT_STATES, type GrantState } from './grant.view.js';

export const PROFILES = ['AccessManager', 'SupportPortalUser', 'ServiceUser'] as const;
const SCOPE_KINDS = ['costCentre', 'billingAccount', 'line'] as const;
/** More parts than this make a page slow (2,000 rules cost 27 ms); give a wider part instead. */
export const MOST_PARTS = 200;
const INBOX = 'As rows show it; pending is the inbox of second-person decisions.';
const id = { format: 'uuid', optional: true } as const;
const instant = { format: 'date-time', optional: true } as const;

@InputType('ScopePart')
export class ScopePartInput implements ScopePart {
  @Shown(() => String, { oneOf: SCOPE_KINDS }) @IsIn(SCOPE_KINDS) kind: ScopePart['kind'];
  @Shown(() => ID, { format: 'uuid' }) @IsUUID() id: string;
}

@InputType('GiveGrant')
export class GiveGrantRequest {
  @Shown(() => ID, { ...id, description: 'The member who will hold it; or clientId.' }) @IsOptional() @IsUUID() memberId?: string;
  @Shown(() => ID, { ...id, description: 'The service client that will hold it.' }) @IsOptional() @IsUUID() clientId?: string;
  @Shown(() => String, { oneOf: PROFILES }) @IsIn(PROFILES) profile: (typeof PROFILES)[number];
  @Shown(() => ID, { ...id, description: 'For a SupportPortalUser, and only then.' }) @IsOptional() @IsUUID() subProfileId?: string;
  @Shown(() => [ScopePartInput], { optional: true, description: 'Parts add up; none: the whole Customer.' })
  @IsOptional() @IsArray() @ArrayMaxSize(MOST_PARTS) @ValidateNested({ each: true }) @Type(() => ScopePartInput) scope?: ScopePartInput[];
  @Shown(() => String, { ...instant, description: 'Default: now.' }) @IsOptional() @IsInstant() startsAt?: string;
  @Shown(() => String, { ...instant, description: 'Default: the known end of the link, else none.' }) @IsOptional() @IsInstant() endsAt?: string;
  @Reason() reason: string;
  @Shown(() => Boolean, { optional: true }) @IsOptional() @IsBoolean() mayDelegate?: boolean;
  @Shown(() => Int, { optional: true, description: '0 to 5.' }) @IsOptional() @IsInt() @Min(0) @Max(5) delegationDepth?: number;
}

@InputType('NarrowGrant')
export class NarrowGrantRequest {
  @Shown(() => [ScopePartInput], { description: 'What is left: a part of what there was.' })
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(MOST_PARTS) @ValidateNested({ each: true }) @Type(() => ScopePartInput) scope: ScopePartInput[];
  @Reason() reason: string;
}

@InputType('ExtendGrant')
export class ExtendGrantRequest {
  @Shown(() => String, { format: 'date-time' }) @IsInstant() endsAt: string;
  @Reason() reason: string;
}

@InputType('RevokeGrant')
export class RevokeGrantRequest {
  @Reason() reason: string;
}

@InputType('DecideGrant')
export class DecideGrantRequest {
  @Shown(() => Boolean) @IsBoolean() approved: boolean;
  @Reason() reason: string;
}

/** Which grants; every filter narrows. */
@InputType('GrantFilter')
export class GrantFilter implements MomentAsked {
  @Shown(() => ID, id) @IsOptional() @IsUUID() memberId?: string;
  @Shown(() => ID, id) @IsOptional() @IsUUID() clientId?: string;
  @Shown(() => String, { optional: true, oneOf: PROFILES }) @IsOptional() @IsIn(PROFILES) profile?: (typeof PROFILES)[number];
  @Shown(() => ID, id) @IsOptional() @IsUUID() subProfileId?: string;
  @Shown(() => String, { optional: true, oneOf: GRANT_STATES, description: INBOX }) @IsOptional() @IsIn(GRANT_STATES) state?: GrantState;
  @At() at?: string;
  @KnownAt() knownAt?: string;
}

@ArgsType()
export class GrantsArgs extends CustomerConnectionArgs {
  @Field(() => GrantFilter, { nullable: true }) @IsOptional() @ValidateNested() @Type(() => GrantFilter) filter?: GrantFilter;
}

export class ExportGrantsRequest implements GrantFilter {
  @ApiPropertyOptional({ format: 'uuid' }) @IsOptional() @IsUUID() memberId?: string;
  @ApiPropertyOptional({ format: 'uuid' }) @IsOptional() @IsUUID() clientId?: string;
  @ApiPropertyOptional({ enum: PROFILES }) @IsOptional() @IsIn(PROFILES) profile?: (typeof PROFILES)[number];
  @ApiPropertyOptional({ format: 'uuid' }) @IsOptional() @IsUUID() subProfileId?: string;
  @ApiPropertyOptional({ enum: GRANT_STATES, description: INBOX }) @IsOptional() @IsIn(GRANT_STATES) state?: GrantState;
  @At() at?: string;
  @KnownAt() knownAt?: string;
}

export class ListGrantsRequest extends IntersectionType(PageRequest, ExportGrantsRequest) {}
