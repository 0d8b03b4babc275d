import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsBoolean, IsIn, IsOptional, IsUUID, ValidateNested } from 'class-validator';
import { isId, isOneLine } from '../../kernel/index.js';
import { ConnectionArgs } from '../../platform/graphql/connection.js';
import { Shown } from '../../platform/graphql/shown.js';
import { PageRequest } from '../../platform/http/page.request.js';
import { Reason } from '../../platform/http/reason.js';
import { asBoolean, IsDate, isDate, IsOneLine, rule } from '../../platform/http/request-rules.js';
import { KnownAt } from '../authority/index.js';
import { LowerCase } from './legal-entity.requests.js';
import { isPositive, isWhole, Of, POSITIVE, WHOLE } from './of-kind.js';
import { FACT_KINDS, type FactKind } from './ownership-fact.view.js';

/** At once. */
const MOST_FACTS = 200;
const MOST_CAST = 1_000;

@InputType('MeetingVoteBody')
export class MeetingVoteBody {
  @Shown(() => ID, { format: 'uuid' }) @LowerCase() @IsUUID() holderId: string;
  @Shown(() => String, { description: 'Digits.' }) @rule('whole', `must be ${WHOLE}`, isWhole) votes: string;
}

@InputType('OwnershipFactBody')
export class OwnershipFactBody {
  @Shown(() => String, { oneOf: FACT_KINDS, named: 'OwnershipFactKind' }) @IsIn(FACT_KINDS) kind: FactKind;
  @Shown(() => ID, { optional: true, nullable: true, format: 'uuid', description: 'Who holds: of every kind but a meeting.' })
  @LowerCase() @Of(['holding', 'appointment', 'agreement'], { must: 'the id of a legal entity', holds: isId }) holderId?: string | null;
  @Shown(() => String, { description: 'Its first day; of a meeting its date.' }) @IsDate() from: string;
  @Shown(() => String, { optional: true, nullable: true, description: 'The first day on which it is no longer so. Without: open.' })
  @Of(['holding', 'appointment', 'agreement'], { must: 'a date such as 2026-04-01', holds: isDate, optional: true }) to?: string | null;
  @Shown(() => String, { optional: true, nullable: true, description: 'Of a holding.' }) @Of(['holding'], { must: WHOLE, holds: isWhole }) votes?: string | null;
  @Shown(() => String, { optional: true, nullable: true, description: 'Of a holding: votes of all shares, of every class.' }) @Of(['holding'], { must: POSITIVE, holds: isPositive }) totalVotes?: string | null;
  @Shown(() => String, { optional: true, nullable: true, description: 'Of a holding.', maxLength: 60 })
  @Of(['holding'], { must: 'one line of 1 to 60 characters', holds: (value) => typeof value === 'string' && value.length <= 60 && isOneLine(value), optional: true }) shareClass?: string | null;
  @Shown(() => Boolean, { optional: true, nullable: true, description: 'Of a holding: its votes may not be cast now. Default: false.' })
  @Of(['holding'], { must: 'true or false', holds: (value) => typeof value === 'boolean', optional: true }) suspended?: boolean | null;
  @Shown(() => String, { optional: true, nullable: true, description: 'Of an appointment: how many of the board the holder alone appoints or removes.' }) @Of(['appointment'], { must: WHOLE, holds: isWhole }) seats?: string | null;
  @Shown(() => String, { optional: true, nullable: true, description: 'Of an appointment.' }) @Of(['appointment'], { must: POSITIVE, holds: isPositive }) boardSize?: string | null;
  @Shown(() => String, { optional: true, nullable: true, description: 'Of an agreement, or the articles: what gives control.', maxLength: 300 })
  @Of(['agreement'], { must: 'one line of 1 to 300 characters', holds: (value) => typeof value === 'string' && value.length <= 300 && isOneLine(value) }) clause?: string | null;
  @Shown(() => String, { optional: true, nullable: true, description: 'Of a meeting: votes that were represented.' }) @Of(['meeting'], { must: WHOLE, holds: isWhole }) represented?: string | null;
  @Shown(() => [MeetingVoteBody], { optional: true, nullable: true, description: 'Of a meeting: who cast how many.' })
  @Of(['meeting'], { must: `a list of at most ${MOST_CAST}`, holds: (value) => Array.isArray(value) && value.length <= MOST_CAST }) @IsOptional() @ValidateNested({ each: true }) @Type(() => MeetingVoteBody) cast?: MeetingVoteBody[] | null;
  @Shown(() => String, { description: 'The document that shows it: title and reference.', maxLength: 300 }) @IsOneLine(300) source: string;
}

@InputType('WithdrawFact')
export class WithdrawFactInput {
  @Shown(() => ID, { format: 'uuid' }) @LowerCase() @IsUUID() factId: string;
  @Reason({ description: 'Why it is not so.' }) reason: string;
}

/** What is found to be so, and what is found not to be. Together they are a correction; all of it happens, or nothing. */
@InputType('RecordOwnershipFacts')
export class RecordOwnershipFactsRequest {
  @Shown(() => [OwnershipFactBody], { description: 'About this company.' }) @IsArray() @ArrayMaxSize(MOST_FACTS) @ValidateNested({ each: true }) @Type(() => OwnershipFactBody) facts: OwnershipFactBody[];
  @Shown(() => [WithdrawFactInput], { optional: true, description: 'Facts about this company that are withdrawn.' })
  @IsOptional() @IsArray() @ArrayMaxSize(MOST_FACTS) @ValidateNested({ each: true }) @Type(() => WithdrawFactInput) withdraws?: WithdrawFactInput[];
}

@InputType('EndOwnershipFact')
export class EndOwnershipFactRequest {
  @Shown(() => String, { description: 'The first day on which it is no longer so; past or to come.' }) @IsDate() on: string;
  @Shown(() => String, { description: 'The document that shows it: title and reference.', maxLength: 300 }) @IsOneLine(300) source: string;
}

const ABOUT = 'What this legal entity holds, cast, or is the company of.';
const TO_REVIEW = 'Those only that stand and that nobody reviewed, and those of which nobody reviewed the withdrawal.';
const AS_OF = 'Those only that are so on this day; and meetings until then.';

export class ListOwnershipFactsRequest extends PageRequest {
  @ApiPropertyOptional({ format: 'uuid', description: ABOUT }) @IsOptional() @IsUUID() about?: string;
  @ApiPropertyOptional({ description: TO_REVIEW }) @IsOptional() @Transform(asBoolean) @IsBoolean() toReview?: boolean;
  @ApiPropertyOptional({ format: 'date', description: AS_OF }) @IsOptional() @IsDate() asOf?: string;
  @KnownAt() knownAt?: string;
}

@ArgsType()
export class OwnershipFactsArgs extends ConnectionArgs {
  @Field(() => ID, { nullable: true, description: ABOUT }) @IsOptional() @IsUUID() about?: string;
  @Field(() => Boolean, { nullable: true, description: TO_REVIEW }) @IsOptional() @IsBoolean() toReview?: boolean;
  @Field(() => String, { nullable: true, description: AS_OF }) @IsOptional() @IsDate() asOf?: string;
  @KnownAt() knownAt?: string;
}
