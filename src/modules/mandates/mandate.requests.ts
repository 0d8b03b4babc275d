import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsOptional, IsString, IsUUID, MaxLength, ValidateNested } from 'class-validator';
import { ConnectionArgs, CustomerConnectionArgs } from '../../platform/graphql/connection.js';
import { Shown } from '../../platform/graphql/shown.js';
import { PageRequest } from '../../platform/http/page.request.js';
import { Reason } from '../../platform/http/reason.js';
import { IsInstant, IsOneLine, IsPlainEmail } from '../../platform/http/request-rules.js';
import { MOST_PARTS, ScopePartInput } from '../access/index.js';
import { type Language, LANGUAGES } from '../authority/index.js';
import { MANDATE_STATES, type MandateState, NOTIFIED_STATES, type NotifiedState } from './mandate.views.js';

const NUMBER = 'Its enterprise number, such as 0123.456.749, or that of another country with the country in front, such as FR 40 303 265 045.';

/** What a third party is to do for the Customer, on which part, and until when. */
@InputType('DraftMandate')
export class DraftMandateRequest {
  @Shown(() => String, { description: 'The company that is to act for you.' }) @IsOneLine() thirdParty: string;
  @Shown(() => String, { description: NUMBER }) @IsString() @MaxLength(40) thirdPartyNumber: string;
  @Shown(() => ID, { format: 'uuid', description: 'What its people may do.' }) @IsUUID() subProfileId: string;
  @Shown(() => [ScopePartInput], { optional: true, description: 'Parts add up; none: the whole Customer.' })
  @IsOptional() @IsArray() @ArrayMaxSize(MOST_PARTS) @ValidateNested({ each: true }) @Type(() => ScopePartInput) scope?: ScopePartInput[];
  @Shown(() => String, { format: 'date-time', optional: true, description: 'Default: now. It is active from the written notice on, never before.' }) @IsOptional() @IsInstant() startsAt?: string;
  @Shown(() => String, { format: 'date-time', description: 'Every mandate has an end.' }) @IsInstant() endsAt: string;
  @Reason() reason: string;
}

/** A natural person at the third party. */
@InputType('NamePerson')
export class NamePersonRequest {
  @Shown(() => String) @IsOneLine() displayName: string;
  @Shown(() => String, { format: 'email' }) @IsPlainEmail() email: string;
  @Shown(() => String, { oneOf: LANGUAGES }) @IsIn(LANGUAGES) language: Language;
}

@InputType('EndMandate')
export class EndMandateRequest {
  @Reason() reason: string;
}

@InputType('RefuseMandate')
export class RefuseMandateRequest {
  @Reason({ description: 'Why. The Access Owner and everybody of the third party is told.' }) reason: string;
}

@InputType('ReadmitThirdParty')
export class ReadmitThirdPartyRequest {
  @Reason() reason: string;
}

@InputType('BlockThirdParty')
export class BlockThirdPartyRequest {
  @Shown(() => String, { description: NUMBER }) @IsString() @MaxLength(40) thirdPartyNumber: string;
  @Reason({ description: 'Why. Everybody of the third party is told, at each Customer.' }) reason: string;
}

@InputType('LiftThirdPartyBlock')
export class LiftThirdPartyBlockRequest {
  @Reason() reason: string;
}

export class ListMandatesRequest extends PageRequest {
  @ApiPropertyOptional({ enum: MANDATE_STATES }) @IsOptional() @IsIn(MANDATE_STATES) state?: MandateState;
}

@ArgsType()
export class MandatesArgs extends CustomerConnectionArgs {
  @Field(() => String, { nullable: true, description: `One of: ${MANDATE_STATES.join(', ')}.` }) @IsOptional() @IsIn(MANDATE_STATES) state?: MandateState;
}

export class ListNotifiedMandatesRequest extends PageRequest {
  @ApiPropertyOptional({ enum: NOTIFIED_STATES }) @IsOptional() @IsIn(NOTIFIED_STATES) state?: NotifiedState;
  @ApiPropertyOptional({ description: 'Of the third party.' }) @IsOptional() @IsString() @MaxLength(40) thirdPartyNumber?: string;
}

@ArgsType()
export class NotifiedMandatesArgs extends ConnectionArgs {
  @Field(() => String, { nullable: true, description: `One of: ${NOTIFIED_STATES.join(', ')}.` }) @IsOptional() @IsIn(NOTIFIED_STATES) state?: NotifiedState;
  @Field(() => String, { nullable: true, description: 'Of the third party.' }) @IsOptional() @IsString() @MaxLength(40) thirdPartyNumber?: string;
}
