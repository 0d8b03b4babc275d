import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { ApiProperty } from '@nestjs/swagger';
import type { SubProfile } from './sub-profile.entity.js';

@ObjectType('SubProfile')
export class SubProfileView {
  @Field(() => ID) @ApiProperty({ format: 'uuid' }) id: string;
  @Field() @ApiProperty() code: string;
  @Field() @ApiProperty() name: string;
  @Field(() => Boolean) @ApiProperty() builtIn: boolean;
  @Field(() => [String]) @ApiProperty({ type: [String] }) permissions: string[];
  @Field(() => String, { nullable: true }) @ApiProperty({ type: String, format: 'date-time', nullable: true }) retiredAt: string | null;
  @Field(() => Int) @ApiProperty() version: number;
}

export const subProfileView = ({ id, code, name, builtIn, permissions, retiredAt, version }: SubProfile): SubProfileView =>
  ({ id, code, name, builtIn, permissions, retiredAt: retiredAt?.toString() ?? null, version });
