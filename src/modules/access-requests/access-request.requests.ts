import { applyDecorators } from '@nestjs/common';
import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsIn, IsInt, IsOptional, IsUUID, Matches, Max, Min, ValidateNested } from 'class-validator';
import { CustomerConnectionArgs } from '../../platform/graphql/connection.js';
import { Shown } from '../../platform/graphql/shown.js';
import { wordsNamed } from '../../platform/http/named-words.js';
import { PageRequest } from '../../platform/http/page.request.js';
import { Reason } from '../../platform/http/reason.js';
import { IsInstant } from '../../platform/http/request-rules.js';
import { MOST_PARTS, PROFILES, ScopePartInput } from '../access/index.js';
import { type Permission, PERMISSIONS } from '../authority/index.js';
import { OBJECT, type ObjectName, PLACES, type Place } from './asked-part.js';
import { ACCESS_REQUEST_STATES, type AccessRequestState } from './access-request.views.js';

/** Days within which somebody can be asked to answer. */
export const DUE = { soonest: 1, usual: 5, latest: 30 };
const NAMES = Object.keys(PERMISSIONS) as Permission[];
const SIDES = ['mine', 'others'] as const;
const SIDE = '`mine`: yours; `others`: those that you could decide on. Absent: both.';

@InputType('AskAccess')
export class AskAccessRequest {
  @Shown(() => String, { oneOf: NAMES, description: 'What you were refused.' }) @IsIn(NAMES) permission: Permission;
  @Shown(() => String, { optional: true, description: '`sim:<id>`, `line:<id>` or `costCentre:<id>` that you can see; absent: the whole Customer.' }) @IsOptional() @Matches(OBJECT) resource?: ObjectName;
  @Shown(() => String, { optional: true, oneOf: PLACES, named: 'AskedPlace', description: 'Which part of the Customer you ask for, of those in which the resource is. Default: the narrowest.' }) @IsOptional() @IsIn(PLACES) place?: Place;
  @Reason({ description: 'What you need it for, in your own words. Whoever can give it reads this, and so does whoever reads the ledger.' }) reason: string;
  @Shown(() => Int, { optional: true, description: `Needed within so many days, ${DUE.soonest} to ${DUE.latest}. Default: ${DUE.usual}.` }) @IsOptional() @IsInt() @Min(DUE.soonest) @Max(DUE.latest) dueInDays?: number;
  @Shown(() => String, { format: 'date-time', optional: true, description: 'Until when you need it. Default: as long as your link.' }) @IsOptional() @IsInstant() wishedUntil?: string;
}

@InputType('GrantAccessRequest')
export class GrantAccessRequestRequest {
  @Shown(() => String, { oneOf: PROFILES }) @IsIn(PROFILES) profile: (typeof PROFILES)[number];
  @Shown(() => ID, { format: 'uuid', optional: true, description: 'For a SupportPortalUser: one that has the permission, see `choices`.' }) @IsOptional() @IsUUID() subProfileId?: string;
  @Shown(() => [ScopePartInput], { optional: true, description: 'Default: exactly what was asked for.' })
  @IsOptional() @IsArray() @ArrayMaxSize(MOST_PARTS) @ValidateNested({ each: true }) @Type(() => ScopePartInput) scope?: ScopePartInput[];
  @Shown(() => String, { format: 'date-time', optional: true, description: 'Default: the end that was wished for, else that of the link.' }) @IsOptional() @IsInstant() endsAt?: string;
  @Shown(() => Boolean, { optional: true, description: 'To give more than was asked for, say so.' }) @IsOptional() @IsBoolean() wider?: boolean;
  @Reason({ optional: true, description: 'Default: the reason of whoever asked.' }) reason?: string;
}

@InputType('DeclineAccessRequest')
export class DeclineAccessRequestRequest {
  @Reason({ description: 'Why not. Whoever asked reads it.' }) reason: string;
}

/** Which requests; every filter narrows. */
@InputType('AccessRequestFilter')
export class AccessRequestFilter {
  @Shown(() => String, { optional: true, oneOf: SIDES, description: SIDE }) @IsOptional() @IsIn(SIDES) side?: (typeof SIDES)[number];
  @Shown(() => String, { optional: true, oneOf: ACCESS_REQUEST_STATES }) @IsOptional() @IsIn(ACCESS_REQUEST_STATES) state?: AccessRequestState;
  @Shown(() => String, { optional: true, oneOf: NAMES }) @IsOptional() @IsIn(NAMES) permission?: Permission;
}

const Optionally = (options: object, words: readonly string[]): PropertyDecorator => applyDecorators(ApiPropertyOptional({ enum: [...words], ...options }), IsOptional(), IsIn([...words]));

export class ListAccessRequestsRequest extends PageRequest implements AccessRequestFilter {
  @Optionally({ description: SIDE, ...wordsNamed('AccessRequestSide') }, SIDES) side?: (typeof SIDES)[number];
  @Optionally({}, ACCESS_REQUEST_STATES) state?: AccessRequestState;
  @Optionally({}, NAMES) permission?: Permission;
}

@ArgsType()
export class AccessRequestsArgs extends CustomerConnectionArgs {
  @Field(() => AccessRequestFilter, { nullable: true }) @IsOptional() @ValidateNested() @Type(() => AccessRequestFilter) filter?: AccessRequestFilter;
}
