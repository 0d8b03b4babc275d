import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsISO8601, IsOptional, IsString, IsUUID, Matches, MaxLength } from 'class-validator';
import { CustomerConnectionArgs } from '../../platform/graphql/connection.js';
import { Shown } from '../../platform/graphql/shown.js';
import { PageRequest } from '../../platform/http/page.request.js';
import { Reason } from '../../platform/http/reason.js';
import { IsInstant, IsOneLine } from '../../platform/http/request-rules.js';
import { COMPROMISE_STATES, type CompromiseState } from './compromise.views.js';

/** Of a person's sign-in or a service client. */
@InputType('ReportCompromise')
export class ReportCompromiseRequest {
  @Reason({ description: 'What happened: loss, theft, fraud.' }) reason: string;
  @Shown(() => String, { format: 'date-time', optional: true, description: 'Since when somebody else may have used it. Default: now.' }) @IsOptional() @IsInstant() suspectedSince?: string;
}

export class ReportByLinkRequest {
  @ApiProperty({ description: 'What stands behind # in the link of the mail.', maxLength: 200 }) @IsString() @MaxLength(200) token: string;
}

const DAY = { optional: true, description: 'As 2026-03-01, in legal time. Default: today.' } as const;
const IsDay = (): PropertyDecorator => (target, key) => {
  Matches(/^\d{4}-\d{2}-\d{2}$/, { message: 'must be a day such as 2026-03-01' })(target, key);
  IsISO8601({ strict: true }, { message: 'must be a day such as 2026-03-01' })(target, key);
};

@InputType('CompromiseLetter')
export class LetterRequest {
  @Shown(() => String, { description: 'Tracking number of the registered letter, as the post office gave it.' }) @IsOneLine() trackingNumber: string;
  @Shown(() => String, DAY) @IsOptional() @IsDay() sentOn?: string;
}

@InputType('CompromiseReceipt')
export class ReceiptRequest {
  @Reason({ description: 'Which letter it is, and how that was seen.' }) reason: string;
  @Shown(() => String, DAY) @IsOptional() @IsDay() receivedOn?: string;
}

@InputType('CloseCompromise')
export class CloseCompromiseRequest {
  @Reason() reason: string;
}

export class ListCompromisesRequest extends PageRequest {
  @ApiPropertyOptional({ enum: COMPROMISE_STATES }) @IsOptional() @IsIn(COMPROMISE_STATES) state?: CompromiseState;
}

@ArgsType()
export class CompromisesArgs extends CustomerConnectionArgs {
  @Field(() => String, { nullable: true, description: `One of: ${COMPROMISE_STATES.join(', ')}.` }) @IsOptional() @IsIn(COMPROMISE_STATES) state?: CompromiseState;
}

@ArgsType()
export class CompromiseActionsArgs extends CustomerConnectionArgs {
  @Field(() => ID) @IsUUID() compromiseId: string;
}
