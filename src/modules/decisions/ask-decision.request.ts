import { ArgsType, ID } from '@nestjs/graphql';
import { IsIn, IsOptional, IsUUID, Matches } from 'class-validator';
import { Shown } from '../../platform/graphql/shown.js';
import { type Permission, PERMISSIONS } from '../authority/index.js';
import { RESOURCE, type ResourceName } from './decisions.queries.js';

const NAMES = Object.keys(PERMISSIONS) as Permission[];

@ArgsType()
export class WhoCanRequest {
  @Shown(() => String, { oneOf: NAMES, named: 'Permission' }) @IsIn(NAMES) permission: Permission;
}

@ArgsType()
export class AskDecisionRequest extends WhoCanRequest {
  @Shown(() => ID, { optional: true, format: 'uuid', description: 'Member or service client; absent: yourself, as you act now.' }) @IsOptional() @IsUUID() actor?: string;
  @Shown(() => String, { optional: true, description: '`sim:<id>` or `line:<id>`; absent: on anything at all.' }) @IsOptional() @Matches(RESOURCE) resource?: ResourceName;
}
