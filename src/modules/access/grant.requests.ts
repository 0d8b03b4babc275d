import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsBoolean, IsIn, IsInt, IsOptional, IsString, IsUUID, Length, Matches, Max, Min, ValidateNested } from 'class-validator';

const PROFILES = ['AccessManager', 'SupportPortalUser', 'ServiceUser'] as const;
const SCOPE_KINDS = ['costCentre', 'billingAccount', 'line'] as const;
/** An instant with its offset; the legal zone is for people (T1). */
export const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/;
/** More parts than this make a page slow (2,000 rules cost 27 ms); give a wider part instead. */
const MOST_PARTS = 200;

@InputType()
export class ScopePartInput {
  @Field(() => String) @ApiProperty({ enum: SCOPE_KINDS }) @IsIn(SCOPE_KINDS) kind: (typeof SCOPE_KINDS)[number];
  @Field(() => ID) @ApiProperty({ format: 'uuid' }) @IsUUID() id: string;
}

@InputType()
export class GiveGrantRequest {
  @Field(() => ID, { nullable: true }) @ApiPropertyOptional({ format: 'uuid', description: 'Member who will hold it; or clientId.' }) @IsOptional() @IsUUID() memberId?: string;
  @Field(() => ID, { nullable: true }) @ApiPropertyOptional({ format: 'uuid', description: 'Service client that will hold it.' }) @IsOptional() @IsUUID() clientId?: string;
  @Field(() => String) @ApiProperty({ enum: PROFILES }) @IsIn(PROFILES) profile: (typeof PROFILES)[number];
  @Field(() => ID, { nullable: true }) @ApiPropertyOptional({ format: 'uuid', description: 'For SupportPortalUser.' }) @IsOptional() @IsUUID() subProfileId?: string;
  @Field(() => [ScopePartInput], { nullable: true }) @ApiPropertyOptional({ type: [ScopePartInput], description: 'Parts add up; none: the whole Customer.' })
  @IsOptional() @IsArray() @ArrayMaxSize(MOST_PARTS) @ValidateNested({ each: true }) @Type(() => ScopePartInput) scope?: ScopePartInput[];
  @Field({ nullable: true }) @ApiPropertyOptional({ format: 'date-time', description: 'Default: now.' }) @IsOptional() @Matches(INSTANT) startsAt?: string;
  @Field({ nullable: true }) @ApiPropertyOptional({ format: 'date-time', description: 'Default: the known end of the link, else none.' }) @IsOptional() @Matches(INSTANT) endsAt?: string;
  @Field() @ApiProperty({ minLength: 3, maxLength: 500 }) @IsString() @Length(3, 500) reason: string;
  @Field(() => Boolean, { nullable: true }) @ApiPropertyOptional() @IsOptional() @IsBoolean() mayDelegate?: boolean;
  @Field(() => Int, { nullable: true }) @ApiPropertyOptional({ minimum: 0, maximum: 5 }) @IsOptional() @IsInt() @Min(0) @Max(5) delegationDepth?: number;
}

@InputType()
export class NarrowGrantRequest {
  @Field(() => [ScopePartInput]) @ApiProperty({ type: [ScopePartInput] })
  @IsArray() @ArrayMinSize(1) @ArrayMaxSize(MOST_PARTS) @ValidateNested({ each: true }) @Type(() => ScopePartInput) scope: ScopePartInput[];
  @Field() @ApiProperty({ minLength: 3, maxLength: 500 }) @IsString() @Length(3, 500) reason: string;
}

@InputType()
export class ExtendGrantRequest {
  @Field() @ApiProperty({ format: 'date-time' }) @Matches(INSTANT) endsAt: string;
  @Field() @ApiProperty({ minLength: 3, maxLength: 500 }) @IsString() @Length(3, 500) reason: string;
}

@InputType()
export class RevokeGrantRequest {
  @Field() @ApiProperty({ minLength: 3, maxLength: 500 }) @IsString() @Length(3, 500) reason: string;
}

@InputType()
export class DecideGrantRequest {
  @Field(() => Boolean) @ApiProperty() @IsBoolean() approved: boolean;
  @Field() @ApiProperty({ minLength: 3, maxLength: 500 }) @IsString() @Length(3, 500) reason: string;
}
