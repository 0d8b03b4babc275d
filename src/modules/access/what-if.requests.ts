import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsIn, IsObject, IsOptional, IsUUID, ValidateNested } from 'class-validator';
import { Shown } from '../../platform/graphql/shown.js';
import { BUNDLED, type Permission, type Supposition } from '../authority/index.js';
import { MOST_PARTS, ScopePartInput } from './grant.requests.js';

const MOST = 1000;
const together = (what: string) => ({ optional: true, description: `${what}. At most ${MOST}.` });

@InputType('NarrowedGrant')
export class NarrowedGrant {
  @Shown(() => ID, { format: 'uuid' }) @IsUUID() grantId: string;
  @Shown(() => [ScopePartInput], { description: 'What would be left: a part of what there is.' })
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(MOST_PARTS) @IsObject({ each: true }) @ValidateNested({ each: true }) @Type(() => ScopePartInput) scope: ScopePartInput[];
}

@InputType('ChangedSubProfile')
export class ChangedSubProfile {
  @Shown(() => ID, { format: 'uuid' }) @IsUUID() subProfileId: string;
  @Shown(() => [String], { oneOf: BUNDLED, named: 'SubProfilePermission', description: 'What it would give.' }) @IsArray() @ArrayMinSize(1) @ArrayMaxSize(BUNDLED.length) @ArrayUnique() @IsIn(BUNDLED, { each: true }) permissions: Permission[];
}

/** Changes that are supposed, taken together. */
@ArgsType()
export class WhatIfRequest {
  @Shown(() => [ID], { ...together('Grants that were revoked'), format: 'uuid' }) @IsOptional() @IsArray() @ArrayMaxSize(MOST) @IsUUID(undefined, { each: true }) revokedGrants?: string[];
  @Shown(() => [NarrowedGrant], together('Grants that were narrowed')) @IsOptional() @IsArray() @ArrayMaxSize(MOST) @IsObject({ each: true }) @ValidateNested({ each: true }) @Type(() => NarrowedGrant) narrowedGrants?: NarrowedGrant[];
  @Shown(() => [ID], { ...together('Members whose link ended'), format: 'uuid' }) @IsOptional() @IsArray() @ArrayMaxSize(MOST) @IsUUID(undefined, { each: true }) endedMembers?: string[];
  @Shown(() => [ChangedSubProfile], together('Sub-profiles that gave something else')) @IsOptional() @IsArray() @ArrayMaxSize(MOST) @IsObject({ each: true }) @ValidateNested({ each: true }) @Type(() => ChangedSubProfile) changedSubProfiles?: ChangedSubProfile[];
}

@ArgsType()
export class WhatIfArgs extends WhatIfRequest {
  @Field(() => ID) @IsUUID() customerId: string;
}

/** With the place of each in the request. */
export type Asked = Supposition & { pointer: string };

export function suppositionsIn({ revokedGrants, narrowedGrants, endedMembers, changedSubProfiles }: WhatIfRequest): Asked[] {
  return [
    ...each(revokedGrants, 'revokedGrants').map(([id, pointer]) => ({ kind: 'revokeGrant' as const, id: id.toLowerCase(), pointer })),
    ...each(narrowedGrants, 'narrowedGrants').map(([{ grantId, scope }, pointer]) => (
      { kind: 'narrowGrant' as const, id: grantId.toLowerCase(), scope: scope.map(({ kind, id }) => ({ kind, id: id.toLowerCase() })), pointer: `${pointer}/grantId` })),
    ...each(endedMembers, 'endedMembers').map(([id, pointer]) => ({ kind: 'endMember' as const, id: id.toLowerCase(), pointer })),
    ...each(changedSubProfiles, 'changedSubProfiles').map(([{ subProfileId, permissions }, pointer]) => ({ kind: 'changeSubProfile' as const, id: subProfileId.toLowerCase(), permissions, pointer: `${pointer}/subProfileId` })),
  ];
}

/** With its place in the request; null says no more than nothing. */
const each = <Item>(items: readonly Item[] | null | undefined, field: string): [Item, string][] => (items ?? []).map((item, index) => [item, `/${field}/${index}`]);
