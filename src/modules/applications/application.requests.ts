import { ArgsType, Field, InputType, Int } from '@nestjs/graphql';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsInt, IsOptional, IsUrl, Max, MaxLength, Min } from 'class-validator';
import { ConnectionArgs } from '../../platform/graphql/connection.js';
import { Shown } from '../../platform/graphql/shown.js';
import { PageRequest } from '../../platform/http/page.request.js';
import { Reason } from '../../platform/http/reason.js';
import { IsDate, IsOneLine, IsPlainText } from '../../platform/http/request-rules.js';
import { type Application, APPLICATIONS } from '../authority/index.js';
import { APPLICATION_STATES, type ApplicationState } from '../customers/index.js';
import { REQUEST_STATES, type RequestState } from './application.views.js';

const AGAINST_RULE = { optional: true, description: 'Also where its conditions do not hold: the reason says why, and the ledger which. Never without the acceptance of a price.' };

@InputType('SetSubscription')
export class SetSubscriptionRequest {
  @Shown(() => String, { oneOf: APPLICATION_STATES }) @IsIn(APPLICATION_STATES) state: ApplicationState;
  @Reason() reason: string;
  @Shown(() => Boolean, AGAINST_RULE) @IsOptional() @IsBoolean() againstRule?: boolean;
}

@InputType('AskApplication')
export class AskApplicationRequest {
  @Shown(() => String, { oneOf: Object.keys(APPLICATIONS) }) @IsIn(Object.keys(APPLICATIONS)) application: Application;
  @Shown(() => String, { optional: true, description: 'For the operator.' }) @IsOptional() @IsPlainText(1, 500) message?: string;
}

const DECISIONS = ['activate', 'decline'] as const;

@InputType('DecideApplicationRequest')
export class DecideApplicationRequest {
  @Shown(() => String, { oneOf: DECISIONS, named: 'ApplicationRequestDecision' }) @IsIn(DECISIONS) decision: (typeof DECISIONS)[number];
  @Reason({ description: 'Why; the Customer reads it.' }) reason: string;
  @Shown(() => Boolean, AGAINST_RULE) @IsOptional() @IsBoolean() againstRule?: boolean;
}

export class ListApplicationRequestsRequest extends PageRequest {
  @ApiPropertyOptional({ enum: REQUEST_STATES, description: 'Default: waiting.' }) @IsOptional() @IsIn(REQUEST_STATES) state?: RequestState;
}

@ArgsType()
export class ApplicationRequestsArgs extends ConnectionArgs {
  @Field(() => String, { nullable: true, description: `One of: ${REQUEST_STATES.join(', ')}. Default: waiting.` }) @IsOptional() @IsIn(REQUEST_STATES) state?: RequestState;
}

@InputType('AcceptPrice')
export class AcceptPriceRequest {
  @Shown(() => Int, { description: 'The version that was shown.' }) @IsInt() @Min(1) priceVersion: number;
}

/** A million euros. */
const MOST_CENTS = 100_000_000;

@InputType('AnnouncePrice')
export class AnnouncePriceRequest {
  @Shown(() => Int, { description: 'A month, in cents of a euro; 0: free.' }) @IsInt() @Min(0) @Max(MOST_CENTS) amountCents: number;
  @Shown(() => String, { description: 'The first day; of what is paid, a day to come.' }) @IsDate() effectiveOn: string;
  @Shown(() => String, { optional: true, description: 'The last day without charge.' }) @IsOptional() @IsDate() trialUntil?: string;
  @Shown(() => String, { optional: true, description: 'The separate contract, by its name and version; what is paid needs one.' }) @IsOptional() @IsOneLine(200) agreement?: string;
}

@InputType('AnnounceThirdPartyTerms')
export class AnnounceThirdPartyTermsRequest {
  @Shown(() => String) @IsOneLine() name: string;
  @Shown(() => String, { description: 'Whose service it is.' }) @IsOneLine(200) supplier: string;
  @Shown(() => String, { description: 'Where it is; https only.' }) @MaxLength(500) @IsUrl({ protocols: ['https'], require_protocol: true }) url: string;
  @Shown(() => String, { description: 'The terms, by name, version and where they are read.' }) @IsPlainText(1, 2000) terms: string;
  @Shown(() => String, { description: 'What the supplier asks.' }) @IsPlainText(1, 500) fee: string;
  @Shown(() => String, { description: 'Which data reach him.' }) @IsPlainText(1, 1000) dataShared: string;
}

@InputType('AcceptThirdPartyTerms')
export class AcceptThirdPartyTermsRequest {
  @Shown(() => Int, { description: 'The version that was shown.' }) @IsInt() @Min(1) termsVersion: number;
}
