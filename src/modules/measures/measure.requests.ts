import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsBoolean, IsIn, IsOptional, IsUUID, Matches, ValidateIf } from 'class-validator';
import { parseNetwork } from '../../kernel/index.js';
import { ConnectionArgs } from '../../platform/graphql/connection.js';
import { Shown } from '../../platform/graphql/shown.js';
import { PageRequest } from '../../platform/http/page.request.js';
import { Reason } from '../../platform/http/reason.js';
import { IsDate, IsPlainEmail, IsPlainText, rule } from '../../platform/http/request-rules.js';
import { type Application, APPLICATIONS } from '../authority/index.js';
import { MEASURE_GROUNDS, MEASURE_KINDS, MEASURE_STATES, type MeasureGround, type MeasureKind, type MeasureState } from './measure.view.js';

const CASE = /^M-\d{4}-\d{6,}$/;
const SUSPENDABLE = (Object.keys(APPLICATIONS) as Application[]).filter((application) => !APPLICATIONS[application].always);
const STATE = 'inForce: all of them, the overdue first. Default: inForce.';
const OF_CUSTOMER = 'Those on something of this Customer; not those that hold everywhere.';

export class ListMeasuresRequest extends PageRequest {
  @ApiPropertyOptional({ enum: MEASURE_STATES, description: STATE }) @IsOptional() @IsIn(MEASURE_STATES) state?: MeasureState;
  @ApiPropertyOptional({ format: 'uuid', description: OF_CUSTOMER }) @IsOptional() @IsUUID() at?: string;
  @ApiPropertyOptional({ description: 'The one of this number, in whatever state.' }) @IsOptional() @Matches(CASE) caseNumber?: string;
}

@ArgsType()
export class MeasuresArgs extends ConnectionArgs {
  @Field(() => String, { nullable: true, description: `One of: ${MEASURE_STATES.join(', ')}. ${STATE}` }) @IsOptional() @IsIn(MEASURE_STATES) state?: MeasureState;
  @Field(() => ID, { nullable: true, description: OF_CUSTOMER }) @IsOptional() @IsUUID() at?: string;
  @Field(() => String, { nullable: true, description: 'The one of this number, in whatever state.' }) @IsOptional() @Matches(CASE) caseNumber?: string;
}

/** Said for this kind, and for no other. */
const Of = (...kinds: MeasureKind[]): PropertyDecorator => (target, key) => {
  ValidateIf((request: Record<string | symbol, unknown>) => kinds.includes(request['kind'] as MeasureKind))(target, key);
};

@InputType('MeasureSubject')
export class MeasureSubjectRequest {
  @Shown(() => String, { oneOf: MEASURE_KINDS, named: 'MeasureKind' }) @IsIn(MEASURE_KINDS) kind: MeasureKind;
  @Shown(() => ID, { optional: true, nullable: true, format: 'uuid', description: 'At this Customer. Without: everywhere, which is for a person and an address only.' })
  @ValidateIf(({ kind, customerId }: MeasureSubjectRequest) => (customerId ?? null) !== null || !(['person', 'network'] as unknown[]).includes(kind))
  @IsUUID()
  customerId?: string | null;
  @Shown(() => String, { optional: true, nullable: true, format: 'email', description: 'Of a person: the address he signs in with.' }) @Of('person') @IsPlainEmail() email?: string | null;
  @Shown(() => ID, { optional: true, nullable: true, format: 'uuid', description: 'Of a service client.' }) @Of('client') @IsUUID() clientId?: string | null;
  @Shown(() => String, { optional: true, nullable: true, oneOf: SUSPENDABLE, named: 'SuspendableApplication', description: 'Of an Application.' }) @Of('application') @IsIn(SUSPENDABLE) application?: Application | null;
  @Shown(() => String, { optional: true, nullable: true, description: 'An address, or a range such as 192.0.2.0/24.' })
  @Of('network')
  @rule('network', 'must be an address, or a range such as 192.0.2.0/24 or 2001:db8::/48', (value) => typeof value === 'string' && parseNetwork(value) !== null)
  network?: string | null;
}

@InputType('TakeMeasure')
export class TakeMeasureRequest extends MeasureSubjectRequest {
  @Shown(() => Boolean, { optional: true, description: 'Of a person: the service clients that he sponsors stop with him, until each has another sponsor. Default: true.' }) @IsOptional() @IsBoolean() withSponsoredClients?: boolean | null;
  @Shown(() => String, { oneOf: MEASURE_GROUNDS, named: 'MeasureGround' }) @IsIn(MEASURE_GROUNDS) ground: MeasureGround;
  @Shown(() => String, { description: 'What is known, and from where; the back office alone reads it.', minLength: 10, maxLength: 4000 }) @IsPlainText(10, 4000) evidence: string;
  @Shown(() => String, { description: 'By then somebody looks at it again: a day after today, thirty days ahead at most. It does not end by itself.' }) @IsDate() reviewOn: string;
}

@InputType('ReviewMeasure')
export class ReviewMeasureRequest {
  @Shown(() => String, { description: 'The next day of review, later than the one before, thirty days ahead at most.' }) @IsDate() reviewOn: string;
  @Reason({ description: 'Why it still holds.' }) reason: string;
}

@InputType('EndMeasure')
export class EndMeasureRequest {
  @Reason({ description: 'Why it holds no more.' }) reason: string;
}
