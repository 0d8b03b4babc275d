import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsIn, IsOptional, IsUUID, ValidateNested } from 'class-validator';
import { ConnectionArgs, CustomerConnectionArgs } from '../../platform/graphql/connection.js';
import { Shown } from '../../platform/graphql/shown.js';
import { PageRequest } from '../../platform/http/page.request.js';
import { Reason } from '../../platform/http/reason.js';
import { asBoolean, IsDate, IsInstant, IsOneLine, IsPlainEmail } from '../../platform/http/request-rules.js';
import { MOST_PARTS, ScopePartInput } from '../access/index.js';
import { type Language, LANGUAGES } from '../authority/index.js';

const ORIGINS = ['registration', 'amendment'] as const;

/** GC-9.1-a: on the form of the parent, or by an amendment of it. */
@InputType('ListAffiliate')
export class ListAffiliateRequest {
  @Shown(() => ID, { format: 'uuid', description: 'The Customer that controls this one.' }) @IsUUID() parentId: string;
  @Shown(() => String, { oneOf: ORIGINS, named: 'AffiliateOrigin' }) @IsIn(ORIGINS) origin: (typeof ORIGINS)[number];
  @Shown(() => String, { description: 'The form or the amendment.' }) @IsOneLine(200) document: string;
  @Shown(() => String, { optional: true, description: 'The day, in Brussels, since which control is shown; not before reviewed facts of the register show it. Default: the day on which they do, else today.' }) @IsOptional() @IsDate() controlFrom?: string;
}

/** GC-9.1-d. */
@InputType('RecordAffiliateConsent')
export class RecordAffiliateConsentRequest {
  @Shown(() => String, { description: 'Who of the affiliate gave it.' }) @IsOneLine(200) givenBy: string;
  @Shown(() => String, { description: 'In which document.' }) @IsOneLine(200) document: string;
  @Shown(() => String, { description: 'What it covers.' }) @IsOneLine(200) covers: string;
  @Shown(() => String, { format: 'date-time', optional: true, description: 'Default: now.' }) @IsOptional() @IsInstant() from?: string;
  @Shown(() => String, { format: 'date-time', optional: true, nullable: true }) @IsOptional() @IsInstant() until?: string | null;
}

@InputType('WithdrawAffiliateConsent')
export class WithdrawAffiliateConsentRequest {
  @Reason() reason: string;
}

@InputType('RecordControlLoss')
export class RecordControlLossRequest {
  @Shown(() => String, { description: 'The first day, in Brussels, without control; today, or before.' }) @IsDate() lostOn: string;
  @Reason({ description: 'What shows it.' }) reason: string;
}

@InputType('WaiveControlDoubt')
export class WaiveControlDoubtRequest {
  @Reason() reason: string;
}

@InputType('UnlistAffiliate')
export class UnlistAffiliateRequest {
  @Reason() reason: string;
}

/** Somebody of the parent, with the one right that he begins with. */
@InputType('AdmitGroupPerson')
export class AdmitGroupPersonRequest {
  @Shown(() => String) @IsOneLine() displayName: string;
  @Shown(() => String, { format: 'email', description: 'By which he is known at the parent.' }) @IsPlainEmail() email: string;
  @Shown(() => String, { oneOf: LANGUAGES }) @IsIn(LANGUAGES) language: Language;
  @Shown(() => ID, { format: 'uuid', description: 'What he may do here.' }) @IsUUID() subProfileId: string;
  @Shown(() => [ScopePartInput], { optional: true, description: 'Parts add up; none: the whole affiliate.' })
  @IsOptional() @IsArray() @ArrayMaxSize(MOST_PARTS) @ValidateNested({ each: true }) @Type(() => ScopePartInput) scope?: ScopePartInput[];
  @Shown(() => String, { format: 'date-time', optional: true, description: 'Default: as long as it lasts.' }) @IsOptional() @IsInstant() endsAt?: string;
  @Reason() reason: string;
}

@ArgsType()
export class AffiliateActsArgs extends CustomerConnectionArgs {
  @Field(() => ID) @IsUUID() affiliationId: string;
}

const DOUBTED = 'Only those whose control facts that nobody reviewed would end.';

export class ListListedAffiliatesRequest extends PageRequest {
  @ApiPropertyOptional({ format: 'uuid' }) @IsOptional() @IsUUID() parentId?: string;
  @ApiPropertyOptional({ type: 'boolean', description: DOUBTED }) @Transform(asBoolean) @IsOptional() @IsBoolean() doubted?: boolean;
}

@ArgsType()
export class ListedAffiliatesArgs extends ConnectionArgs {
  @Field(() => ID, { nullable: true }) @IsOptional() @IsUUID() parentId?: string;
  @Field(() => Boolean, { nullable: true, description: DOUBTED }) @IsOptional() @IsBoolean() doubted?: boolean;
}
