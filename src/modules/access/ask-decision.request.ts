import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsUUID, Matches } from 'class-validator';
import { type Permission, PERMISSIONS } from '../authority/index.js';
import type { ResourceRef } from './decisions.queries.js';

const NAMES = Object.keys(PERMISSIONS) as Permission[];
const RESOURCE = /^(sim|line):([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i;

export function parseResource(text: string): ResourceRef | undefined {
  const [, type, id] = RESOURCE.exec(text) ?? [];
  return type && id ? { type: type.toLowerCase() as ResourceRef['type'], id: id.toLowerCase() } : undefined;
}

export class AskDecisionRequest {
  @ApiPropertyOptional({ format: 'uuid', description: 'Member or service client; absent: yourself, as you act now.' }) @IsOptional() @IsUUID() actor?: string;
  @ApiProperty({ enum: NAMES }) @IsIn(NAMES) permission: Permission;
  @ApiPropertyOptional({ example: 'sim:0199…', description: '`sim:<id>` or `line:<id>`; absent: on anything at all.' }) @IsOptional() @Matches(RESOURCE) resource?: string;

  get resourceRef(): ResourceRef | undefined {
    return this.resource === undefined ? undefined : parseResource(this.resource);
  }
}

export class WhoCanRequest {
  @ApiProperty({ enum: NAMES }) @IsIn(NAMES) permission: Permission;
}
