import { ArgsType, Field, InputType } from '@nestjs/graphql';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsOptional, ValidateIf } from 'class-validator';
import { ConnectionArgs } from '../../platform/graphql/connection.js';
import { Shown } from '../../platform/graphql/shown.js';
import { PageRequest } from '../../platform/http/page.request.js';
import { Reason } from '../../platform/http/reason.js';
import { IsDate } from '../../platform/http/request-rules.js';
import { CLOCK_RULES, type ClockRule } from '../rules/index.js';
import { DUE_DECISIONS, DUE_STATES, type DueDecision, type DueState } from './due-right.view.js';

export class ListDueRightsRequest extends PageRequest {
  @ApiPropertyOptional({ enum: DUE_STATES, description: 'Default: due.' }) @IsOptional() @IsIn(DUE_STATES) state?: DueState;
  @ApiPropertyOptional({ enum: CLOCK_RULES }) @IsOptional() @IsIn(CLOCK_RULES) rule?: ClockRule;
}

@ArgsType()
export class DueRightsArgs extends ConnectionArgs {
  @Field(() => String, { nullable: true, description: `One of: ${DUE_STATES.join(', ')}. Default: due.` }) @IsOptional() @IsIn(DUE_STATES) state?: DueState;
  @Field(() => String, { nullable: true, description: `One of: ${CLOCK_RULES.join(', ')}.` }) @IsOptional() @IsIn(CLOCK_RULES) rule?: ClockRule;
}

@InputType('DecideDueRight')
export class DecideDueRightRequest {
  @Shown(() => String, { oneOf: DUE_DECISIONS, named: 'DueDecision' }) @IsIn(DUE_DECISIONS) decision: DueDecision;
  @Shown(() => String, { description: 'Day 0 of the right that is meant: one that is counted from a later event is another.' }) @IsDate() dayZero: string;
  @Reason() reason: string;
  @Shown(() => String, { optional: true, nullable: true, description: 'Of a hold: when it is looked at again.' })
  @ValidateIf(({ decision, reviewOn }: DecideDueRightRequest) => decision === 'hold' || (reviewOn ?? null) !== null)
  @IsDate()
  reviewOn?: string | null;
}

@InputType('SetDueRightAutomation')
export class SetAutomationRequest {
  @Shown(() => Boolean) @IsBoolean() automatic: boolean;
  @Reason() reason: string;
}
