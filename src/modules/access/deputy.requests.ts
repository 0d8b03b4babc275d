import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsOptional, IsUUID, ValidateNested } from 'class-validator';
import { CustomerConnectionArgs } from '../../platform/graphql/connection.js';
import { Shown } from '../../platform/graphql/shown.js';
import { PageRequest } from '../../platform/http/page.request.js';
import { Reason } from '../../platform/http/reason.js';
import { IsInstant } from '../../platform/http/request-rules.js';
import { DEPUTY_STATES, type DeputyState } from './deputy.views.js';

const CAPACITIES = ['AccessOwner', 'AccessManager'] as const;
const CAPACITY = 'In which he is stood in for.';
const FROM = 'Default: now.';
const UNTIL = 'At most twelve calendar months on: by itself everything is as before then.';

/** Who stands in for whom, in which capacity, from when to when. */
@InputType('DeputyAsked')
export class DeputyAskedRequest {
  @Shown(() => ID, { format: 'uuid', description: 'Who is stood in for.' }) @IsUUID() forMemberId: string;
  @Shown(() => ID, { format: 'uuid' }) @IsUUID() deputyMemberId: string;
  @Shown(() => String, { oneOf: CAPACITIES, named: 'DeputyCapacity', description: CAPACITY }) @IsIn(CAPACITIES) capacity: (typeof CAPACITIES)[number];
  @Shown(() => String, { format: 'date-time', optional: true, description: FROM }) @IsOptional() @IsInstant() startsAt?: string;
  @Shown(() => String, { format: 'date-time', description: UNTIL }) @IsInstant() endsAt: string;
}

@InputType('NameDeputy')
export class NameDeputyRequest extends DeputyAskedRequest {
  @Reason() reason: string;
}

/** The same as a query. */
export class PreviewDeputyRequest implements DeputyAskedRequest {
  @ApiProperty({ format: 'uuid', description: 'Who is stood in for.' }) @IsUUID() forMemberId: string;
  @ApiProperty({ format: 'uuid' }) @IsUUID() deputyMemberId: string;
  @ApiProperty({ enum: CAPACITIES, description: CAPACITY }) @IsIn(CAPACITIES) capacity: (typeof CAPACITIES)[number];
  @ApiPropertyOptional({ format: 'date-time', description: FROM }) @IsOptional() @IsInstant() startsAt?: string;
  @ApiProperty({ format: 'date-time', description: UNTIL }) @IsInstant() endsAt: string;
}

@InputType('EndDeputyship')
export class EndDeputyshipRequest {
  @Reason() reason: string;
}

@InputType('DeputyFilter')
export class DeputyFilter {
  @Shown(() => ID, { format: 'uuid', optional: true, description: 'Who is stood in for, or stands in.' }) @IsOptional() @IsUUID() memberId?: string;
  @Shown(() => String, { oneOf: DEPUTY_STATES, optional: true }) @IsOptional() @IsIn(DEPUTY_STATES) state?: DeputyState;
}

@ArgsType()
export class DeputiesArgs extends CustomerConnectionArgs {
  @Field(() => DeputyFilter, { nullable: true }) @IsOptional() @ValidateNested() @Type(() => DeputyFilter) filter?: DeputyFilter;
}

export class ListDeputiesRequest extends PageRequest implements DeputyFilter {
  @ApiPropertyOptional({ format: 'uuid', description: 'Who is stood in for, or stands in.' }) @IsOptional() @IsUUID() memberId?: string;
  @ApiPropertyOptional({ enum: DEPUTY_STATES }) @IsOptional() @IsIn(DEPUTY_STATES) state?: DeputyState;
}
