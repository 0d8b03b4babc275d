import { ArgsType, Field, ID, Int } from '@nestjs/graphql';
import { ApiPropertyOptional, IntersectionType } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsBoolean, IsIn, IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';
import { ConnectionArgs, CustomerConnectionArgs } from '../../platform/graphql/connection.js';
import { wordsNamed } from '../../platform/http/named-words.js';
import { PageRequest } from '../../platform/http/page.request.js';
import { asBoolean, asNumber, IsInstant, IsNotBefore } from '../../platform/http/request-rules.js';
import { LEDGER_EVENTS, LEDGER_NOUNS } from '../authority/index.js';

/** `grant.given`, or all of one noun: `grant.` */
const EVENTS: readonly string[] = [...LEDGER_NOUNS, ...LEDGER_EVENTS];

/** GraphQL counts no further. */
const MOST_ENTRIES = 2 ** 31 - 1;

export interface LedgerFilter {
  event?: string;
  subjectId?: string;
  actorId?: string;
  deputyOf?: string;
  mandateId?: string;
  byThirdParties?: boolean;
  affiliationId?: string;
  from?: string;
  to?: string;
}

/** What an export takes: the list's filters, no pages. */
export class LedgerFilterRequest implements LedgerFilter {
  @ApiPropertyOptional({ enum: EVENTS, ...wordsNamed('LedgerEventFilter'), description: 'An event, or all that happened to one noun: `grant.`' }) @IsOptional() @IsIn(EVENTS) event?: string;
  @ApiPropertyOptional({ format: 'uuid', description: 'What changed.' }) @IsOptional() @IsUUID() subjectId?: string;
  @ApiPropertyOptional({ format: 'uuid', description: 'Who changed it.' }) @IsOptional() @IsUUID() actorId?: string;
  @ApiPropertyOptional({ format: 'uuid', description: 'In whose place it was done, by his deputies.' }) @IsOptional() @IsUUID() deputyOf?: string;
  @ApiPropertyOptional({ format: 'uuid', description: 'By which mandate of a third party it was done.' }) @IsOptional() @IsUUID() mandateId?: string;
  @ApiPropertyOptional({ type: 'boolean', description: 'Only what third parties did for the Customer (GC-9.2-d).' }) @Transform(asBoolean) @IsOptional() @IsBoolean() byThirdParties?: boolean;
  @ApiPropertyOptional({ format: 'uuid', description: 'On the basis of which parent\'s control it was done (GC-9.1-c).' }) @IsOptional() @IsUUID() affiliationId?: string;
  @ApiPropertyOptional({ format: 'date-time' }) @IsOptional() @IsInstant() from?: string;
  @ApiPropertyOptional({ format: 'date-time', description: 'Before this instant.' }) @IsOptional() @IsInstant() @IsNotBefore('from') to?: string;
}

export class LedgerPageRequest extends IntersectionType(PageRequest, LedgerFilterRequest) {}

export class LedgerVerificationRequest {
  @ApiPropertyOptional({ type: 'integer', minimum: 1, default: 1, description: 'The first entry to check; `next` of an answer is that of the step behind it.' })
  @Transform(asNumber) @IsInt() @Min(1) @Max(MOST_ENTRIES)
  fromSeq: number = 1;
}

@ArgsType()
export class LedgerArgs extends ConnectionArgs implements LedgerFilter {
  @Field(() => ID) @IsUUID() customerId: string;
  @Field(() => String, { nullable: true, description: `An event, or all that happened to one noun. One of: ${EVENTS.join(', ')}.` }) @IsOptional() @IsIn(EVENTS) event?: string;
  @Field(() => ID, { nullable: true }) @IsOptional() @IsUUID() subjectId?: string;
  @Field(() => ID, { nullable: true }) @IsOptional() @IsUUID() actorId?: string;
  @Field(() => ID, { nullable: true, description: 'In whose place it was done, by his deputies.' }) @IsOptional() @IsUUID() deputyOf?: string;
  @Field(() => ID, { nullable: true, description: 'By which mandate of a third party it was done.' }) @IsOptional() @IsUUID() mandateId?: string;
  @Field(() => Boolean, { nullable: true, description: 'Only what third parties did for the Customer (GC-9.2-d).' }) @IsOptional() @IsBoolean() byThirdParties?: boolean;
  @Field(() => ID, { nullable: true, description: 'On the basis of which parent\'s control it was done (GC-9.1-c).' }) @IsOptional() @IsUUID() affiliationId?: string;
  @Field(() => String, { nullable: true }) @IsOptional() @IsInstant() from?: string;
  @Field(() => String, { nullable: true, description: 'Before this instant.' }) @IsOptional() @IsInstant() @IsNotBefore('from') to?: string;
}

@ArgsType()
export class LedgerDetailsArgs extends CustomerConnectionArgs {
  @Field(() => Int) @IsInt() seq: number;
}

@ArgsType()
export class LedgerVerificationArgs {
  @Field(() => ID) @IsUUID() customerId: string;
  @Field(() => Int, { defaultValue: 1, description: 'The first entry to check; `next` of an answer is that of the step behind it.' }) @IsInt() @Min(1) fromSeq: number = 1;
}
