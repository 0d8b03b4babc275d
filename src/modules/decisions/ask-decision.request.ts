import { applyDecorators } from '@nestjs/common';
import { ArgsType, ID, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn, IsObject, IsOptional, IsUUID, Matches, ValidateNested } from 'class-validator';
import { Shown } from '../../platform/graphql/shown.js';
import { IsInstant, IsNotBefore } from '../../platform/http/request-rules.js';
import { At, KnownAt, type MomentAsked, type Permission, PERMISSIONS } from '../authority/index.js';
import { RESOURCE, type ResourceName } from './decisions.queries.js';

/** One call, one moment; more are more calls. */
export const MOST_QUESTIONS = 1000;
const NAMES = Object.keys(PERMISSIONS) as Permission[];
const Asked = (): PropertyDecorator => applyDecorators(Shown(() => String, { oneOf: NAMES, named: 'Permission' }), IsIn(NAMES));
const AboutWhom = (): PropertyDecorator => applyDecorators(Shown(() => ID, { optional: true, format: 'uuid', description: 'Member or service client; absent: yourself, as you act now, or at another moment in whichever capacity gave it.' }), IsOptional(), IsUUID());
const OnWhat = (): PropertyDecorator => applyDecorators(Shown(() => String, { optional: true, description: '`sim:<id>`, `line:<id>` or `document:<id>`; absent: on anything at all.' }), IsOptional(), Matches(RESOURCE));

@ArgsType()
export class MomentRequest implements MomentAsked {
  @At() at?: string;
  @KnownAt() knownAt?: string;
}

@ArgsType()
export class WhoCanRequest extends MomentRequest {
  @Asked() permission: Permission;
}

@ArgsType()
export class AskDecisionRequest extends WhoCanRequest {
  @AboutWhom() actor?: string;
  @OnWhat() resource?: ResourceName;
}

@InputType('DecisionQuestion')
export class DecisionQuestion {
  @Asked() permission: Permission;
  @AboutWhom() actor?: string;
  @OnWhat() resource?: ResourceName;
}

@ArgsType()
export class AskDecisionsRequest extends MomentRequest {
  @Shown(() => [DecisionQuestion], { description: `1 to ${MOST_QUESTIONS}, answered in this order.` })
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(MOST_QUESTIONS) @IsObject({ each: true }) @ValidateNested({ each: true }) @Type(() => DecisionQuestion) questions: DecisionQuestion[];
}

@ArgsType()
export class CompareRequest {
  @Shown(() => String, { format: 'date-time' }) @IsInstant() from: string;
  @Shown(() => String, { format: 'date-time', description: 'Not before `from`.' }) @IsInstant() @IsNotBefore('from') to: string;
  @KnownAt() knownAt?: string;
}
