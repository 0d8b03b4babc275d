import { ArgsType, Field, InputType } from '@nestjs/graphql';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { ConnectionArgs } from '../../platform/graphql/connection.js';
import { Shown } from '../../platform/graphql/shown.js';
import { PageRequest } from '../../platform/http/page.request.js';
import { IsDate, IsOneLine } from '../../platform/http/request-rules.js';
import { CONSENT_STATES, type ConsentState } from './document-words.js';
import { IsText, TEXT_LENGTH, TEXT_RULE } from './written-text.js';

/** Both stand in the name of a file. */
const LONGEST_PURPOSE = 200;

@InputType('AskConsent')
export class AskConsentRequest {
  @Shown(() => String, { description: 'Who is to use the document, or rely on it: an auditor, an insurer.' }) @IsOneLine(100) thirdParty: string;
  @Shown(() => String, { optional: true, description: 'Of the third party, if it has one; such as 0123.456.749.' }) @IsOptional() @IsString() @MaxLength(30) enterpriseNumber?: string;
  @Shown(() => String, { description: 'What for, in one line.', maxLength: LONGEST_PURPOSE }) @IsOneLine(LONGEST_PURPOSE) purpose: string;
  @Shown(() => String, { description: 'The last day; today or later, and within ten years.' }) @IsDate() untilOn: string;
}

const CONSENT_DECISIONS = ['grant', 'refuse', 'withdraw'] as const;
export type ConsentDecision = (typeof CONSENT_DECISIONS)[number];

@InputType('DecideConsent')
export class DecideConsentRequest {
  @Shown(() => String, { oneOf: CONSENT_DECISIONS, named: 'ConsentDecision', description: '`withdraw`: what was granted ends now; what was done before stays allowed.' }) @IsIn(CONSENT_DECISIONS) decision: ConsentDecision;
  @Shown(() => String, { description: `What the Customer is told: ${TEXT_RULE}.`, ...TEXT_LENGTH }) @IsText() answer: string;
  @Shown(() => String, { optional: true, description: `Under which conditions it is granted: ${TEXT_RULE}.`, ...TEXT_LENGTH }) @IsOptional() @IsText() conditions?: string;
}

export class ListQueuedConsentsRequest extends PageRequest {
  @ApiPropertyOptional({ enum: CONSENT_STATES, description: 'Default: waiting.' }) @IsOptional() @IsIn(CONSENT_STATES) state?: ConsentState;
}

@ArgsType()
export class QueuedConsentsArgs extends ConnectionArgs {
  @Field(() => String, { nullable: true, description: `One of: ${CONSENT_STATES.join(', ')}. Default: waiting.` }) @IsOptional() @IsIn(CONSENT_STATES) state?: ConsentState;
}
