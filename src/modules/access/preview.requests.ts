import { Field, InputType, OmitType } from '@nestjs/graphql';
import { ApiProperty, ApiPropertyOptional, type ApiPropertyOptions } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn, IsOptional, IsUUID, ValidateNested } from 'class-validator';
import { IsInstant } from '../../platform/http/request-rules.js';
import type { ScopePart } from '../authority/index.js';
import { GiveGrantRequest, MOST_PARTS, PROFILES, ScopePartInput } from './grant.requests.js';
import type { Asked } from './plan-grant.js';

/** `?scope=costCentre:<id>,line:<id>`; what has another form is refused as a part without a kind. */
const asParts = ({ value }: { value: unknown }): unknown => (typeof value === 'string' ? value.split(',') : value as unknown[] | undefined)?.map(partOf);

function partOf(text: unknown): ScopePartInput {
  const [kind, id] = String(text).split(':');
  return Object.assign(new ScopePartInput(), { kind, id });
}

const PARTS: ApiPropertyOptions = { type: [String], description: '`costCentre:<id>`, `billingAccount:<id>` or `line:<id>`, each once or with commas between them.', example: 'costCentre:019ac2f0-7b7e-7d3a-9c36-0a4f6f3f2c11' };

export class PreviewGrantRequest implements Asked {
  @ApiPropertyOptional({ format: 'uuid' }) @IsOptional() @IsUUID() memberId?: string;
  @ApiPropertyOptional({ format: 'uuid' }) @IsOptional() @IsUUID() clientId?: string;
  @ApiProperty({ enum: PROFILES }) @IsIn(PROFILES) profile: (typeof PROFILES)[number];
  @ApiPropertyOptional({ format: 'uuid' }) @IsOptional() @IsUUID() subProfileId?: string;
  @ApiPropertyOptional(PARTS) @IsOptional() @Transform(asParts) @IsArray() @ArrayMaxSize(MOST_PARTS) @ValidateNested({ each: true }) scope?: ScopePart[];
  @ApiPropertyOptional({ format: 'date-time' }) @IsOptional() @IsInstant() startsAt?: string;
  @ApiPropertyOptional({ format: 'date-time' }) @IsOptional() @IsInstant() endsAt?: string;
}

export class PreviewNarrowingRequest {
  @ApiProperty(PARTS) @Transform(asParts) @IsArray() @ArrayMinSize(1) @ArrayMaxSize(MOST_PARTS) @ValidateNested({ each: true }) scope: ScopePart[];
}

export class PreviewExtensionRequest {
  @ApiProperty({ format: 'date-time' }) @IsInstant() endsAt: string;
}

@InputType('PreviewGrant')
export class PreviewGrantInput extends OmitType(GiveGrantRequest, ['reason', 'mayDelegate', 'delegationDepth'], InputType) {}

@InputType('PreviewNarrowing')
export class PreviewNarrowingInput {
  @Field(() => [ScopePartInput], { description: 'What would be left.' }) @IsArray() @ArrayMinSize(1) @ArrayMaxSize(MOST_PARTS) @ValidateNested({ each: true }) @Type(() => ScopePartInput) scope: ScopePartInput[];
}

@InputType('PreviewExtension')
export class PreviewExtensionInput {
  @Field(() => String) @IsInstant() endsAt: string;
}
