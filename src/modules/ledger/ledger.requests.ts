import { ArgsType, Field, ID, Int } from '@nestjs/graphql';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsInt, IsOptional, IsUUID, Matches } from 'class-validator';
import { ConnectionArgs, CustomerConnectionArgs } from '../../platform/graphql/connection.js';
import { PageRequest } from '../../platform/http/page.request.js';
import { IsInstant } from '../../platform/http/request-rules.js';

/** `grant.given`, or the beginning of it: `grant.` */
const EVENT = /^[a-z]([a-z.-]{0,60})$/;

export interface LedgerFilter {
  event?: string;
  subjectId?: string;
  actorId?: string;
  from?: string;
  to?: string;
}

export class LedgerPageRequest extends PageRequest implements LedgerFilter {
  @ApiPropertyOptional({ description: 'The event, or how it begins: `grant.`' }) @IsOptional() @Matches(EVENT) event?: string;
  @ApiPropertyOptional({ format: 'uuid', description: 'What changed.' }) @IsOptional() @IsUUID() subjectId?: string;
  @ApiPropertyOptional({ format: 'uuid', description: 'Who changed it.' }) @IsOptional() @IsUUID() actorId?: string;
  @ApiPropertyOptional({ format: 'date-time' }) @IsOptional() @IsInstant() from?: string;
  @ApiPropertyOptional({ format: 'date-time', description: 'Before this instant.' }) @IsOptional() @IsInstant() to?: string;
}

@ArgsType()
export class LedgerArgs extends ConnectionArgs implements LedgerFilter {
  @Field(() => ID) @IsUUID() customerId: string;
  @Field(() => String, { nullable: true, description: 'The event, or how it begins.' }) @IsOptional() @Matches(EVENT) event?: string;
  @Field(() => ID, { nullable: true }) @IsOptional() @IsUUID() subjectId?: string;
  @Field(() => ID, { nullable: true }) @IsOptional() @IsUUID() actorId?: string;
  @Field(() => String, { nullable: true }) @IsOptional() @IsInstant() from?: string;
  @Field(() => String, { nullable: true }) @IsOptional() @IsInstant() to?: string;
}

@ArgsType()
export class LedgerDetailsArgs extends CustomerConnectionArgs {
  @Field(() => Int) @IsInt() seq: number;
}
