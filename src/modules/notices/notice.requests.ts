import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString } from 'class-validator';
import { ConnectionArgs } from '../../platform/graphql/connection.js';
import { Shown } from '../../platform/graphql/shown.js';
import { PageRequest } from '../../platform/http/page.request.js';
import { Reason } from '../../platform/http/reason.js';
import { IsInstant, IsOneLine } from '../../platform/http/request-rules.js';
import { NOTICE_KINDS, NOTICE_RULES, type NoticeKind } from '../../platform/mail/notices.js';
import { NOTICE_STATES, type NoticeState } from './notice.view.js';

export class ListNoticesRequest extends PageRequest {
  @ApiPropertyOptional({ enum: NOTICE_KINDS }) @IsOptional() @IsIn(NOTICE_KINDS) kind?: NoticeKind;
  @ApiPropertyOptional({ enum: NOTICE_STATES }) @IsOptional() @IsIn(NOTICE_STATES) state?: NoticeState;
}

@ArgsType()
export class NoticesArgs extends ConnectionArgs {
  @Field(() => ID) @IsString() customerId: string;
  @Field(() => String, { nullable: true, description: `One of: ${NOTICE_KINDS.join(', ')}.` }) @IsOptional() @IsIn(NOTICE_KINDS) kind?: NoticeKind;
  @Field(() => String, { nullable: true, description: `One of: ${NOTICE_STATES.join(', ')}.` }) @IsOptional() @IsIn(NOTICE_STATES) state?: NoticeState;
}

const WITHOUT = 'Without: whatever was told.';

export class SilenceRequest {
  @ApiProperty({ format: 'date-time' }) @IsInstant() from: string;
  @ApiProperty({ format: 'date-time', description: 'Not counted itself.' }) @IsInstant() to: string;
  @ApiPropertyOptional({ enum: NOTICE_RULES, description: WITHOUT }) @IsOptional() @IsIn(NOTICE_RULES) rule?: string;
}

@ArgsType()
export class SilenceArgs {
  @Field(() => ID) @IsString() customerId: string;
  @Field(() => String) @IsInstant() from: string;
  @Field(() => String, { description: 'Not counted itself.' }) @IsInstant() to: string;
  @Field(() => String, { nullable: true, description: `${WITHOUT} One of: ${NOTICE_RULES.join(', ')}.` }) @IsOptional() @IsIn(NOTICE_RULES) rule?: string;
}

@InputType('RecordBounce')
export class RecordBounceRequest {
  @Shown(() => String, { description: 'What came back, such as 550 5.1.1 user unknown.' }) @IsOneLine(300) said: string;
  @Reason() reason: string;
}
