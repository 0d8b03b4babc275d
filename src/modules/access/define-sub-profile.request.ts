import { InputType } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsIn, Matches } from 'class-validator';
import { Shown } from '../../platform/graphql/shown.js';
import { IsOneLine } from '../../platform/http/request-rules.js';
import { BUNDLED, type Permission } from '../authority/index.js';

@InputType('DefineSubProfile')
export class DefineSubProfileRequest {
  @Shown(() => String, { description: 'Such as depot-manager.' }) @Matches(/^[a-z][a-z0-9-]{1,59}$/) code: string;
  @Shown(() => String) @IsOneLine(120) name: string;
  @Shown(() => [String], { oneOf: BUNDLED, named: 'SubProfilePermission' }) @IsArray() @ArrayMinSize(1) @ArrayMaxSize(100) @ArrayUnique() @IsIn(BUNDLED, { each: true }) permissions: Permission[];
}
