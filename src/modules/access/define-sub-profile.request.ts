import { Field, InputType } from '@nestjs/graphql';
import { ApiProperty } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsIn, IsString, Length, Matches } from 'class-validator';
import { BUNDLED, type Permission } from '../authority/index.js';

@InputType()
export class DefineSubProfileRequest {
  @Field() @ApiProperty({ example: 'depot-manager' }) @Matches(/^[a-z][a-z0-9-]{1,59}$/) code: string;
  @Field() @ApiProperty() @IsString() @Length(1, 120) name: string;
  @Field(() => [String]) @ApiProperty({ enum: BUNDLED, isArray: true }) @IsArray() @ArrayMinSize(1) @ArrayMaxSize(100) @ArrayUnique() @IsIn(BUNDLED, { each: true })
  permissions: Permission[];
}
