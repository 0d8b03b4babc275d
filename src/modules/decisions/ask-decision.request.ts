import { ArgsType, ID, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn, IsOptional, IsUUID, Matches, ValidateNested } from 'class-validator';
import { Shown } from '../../platform/graphql/shown.js';
import { type Permission, PERMISSIONS } from '../authority/index.js';
import { RESOURCE, type ResourceName } from './decisions.queries.js';

/** One call, one moment; more are more calls. */
export const MOST_QUESTIONS = 1000;
const NAMES = Object.keys(PERMISSIONS) as Permission[];

@InputType({ isAbstract: true })
@ArgsType()
export class WhoCanRequest {
  @Shown(() => String, { oneOf: NAMES, named: 'Permission' }) @IsIn(NAMES) permission: Permission;
}

@InputType('DecisionQuestion')
@ArgsType()
export class AskDecisionRequest extends WhoCanRequest {
  @Shown(() => ID, { optional: true, format: 'uuid', description: 'Member or service client; absent: yourself, as you act now.' }) @IsOptional() @IsUUID() actor?: string;
  @Shown(() => String, { optional: true, description: '`sim:<id>` or `line:<id>`; absent: on anything at all.' }) @IsOptional() @Matches(RESOURCE) resource?: ResourceName;
}

@ArgsType()
export class AskDecisionsRequest {
  @Shown(() => [AskDecisionRequest], { description: `1 to ${MOST_QUESTIONS}, answered in this order.` })
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(MOST_QUESTIONS) @ValidateNested({ each: true }) @Type(() => AskDecisionRequest) questions: AskDecisionRequest[];
}
