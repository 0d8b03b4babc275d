import { ArgsType, Field, InputType } from '@nestjs/graphql';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsIn, IsOptional, IsString, MaxLength, ValidateNested } from 'class-validator';
import { CustomerConnectionArgs } from '../../platform/graphql/connection.js';
import { Shown } from '../../platform/graphql/shown.js';
import { wordsNamed } from '../../platform/http/named-words.js';
import { PageRequest } from '../../platform/http/page.request.js';
import { Reason } from '../../platform/http/reason.js';
import { IsInstant, IsOneLine, IsPlainEmail } from '../../platform/http/request-rules.js';
import { CAPACITIES, type Capacity, type Language, LANGUAGES } from '../authority/index.js';
import { EMPLOYMENT_TERMS, type EmploymentTerm, LINKS } from './member.entity.js';
import { type Holding, HOLDINGS, MEMBER_STATES, type MemberState } from './member.view.js';

const TERM = 'Of an employment only. `fixed`: its expected end is said; `indefinite`: it has none, and its end is told when it is known. Default: what the end says.';

@InputType('AdmitMember')
export class AdmitMemberRequest {
  @Shown(() => String) @IsOneLine() displayName: string;
  @Shown(() => String, { format: 'email' }) @IsPlainEmail() email: string;
  @Shown(() => String, { oneOf: LINKS, named: 'OwnLink' }) @IsString() @MaxLength(50) link: string;
  @Shown(() => String, { oneOf: EMPLOYMENT_TERMS, named: 'EmploymentTerm', optional: true, description: TERM }) @IsOptional() @IsIn(EMPLOYMENT_TERMS) term?: EmploymentTerm;
  @Shown(() => String, { oneOf: LANGUAGES }) @IsIn(LANGUAGES) language: Language;
  @Shown(() => String, { format: 'date-time', optional: true, description: 'Default: now.' }) @IsOptional() @IsInstant() startsAt?: string;
  @Shown(() => String, { format: 'date-time', optional: true, description: 'The known end of the link; no grant outlasts it.' }) @IsOptional() @IsInstant() endsAt?: string;
}

@InputType('EndMember')
export class EndMemberRequest {
  @Reason() reason: string;
  @Shown(() => String, { format: 'date-time', optional: true, description: 'Default: now.' }) @IsOptional() @IsInstant() at?: string;
}

const HOLDING = 'Who holds a right now, the ownership included; or whose right or invitation is awaited too: rights still to begin or to be decided are looked at where you may see grants; or who holds nothing now.';

/** Which members; every filter narrows. */
@InputType('MemberFilter')
export class MemberFilter {
  @Shown(() => String, { optional: true, description: 'A word of the name begins so; case and accents do not matter.' }) @IsOptional() @IsOneLine() name?: string;
  @Shown(() => String, { optional: true, oneOf: CAPACITIES }) @IsOptional() @IsIn(CAPACITIES) profile?: Capacity;
  @Shown(() => String, { optional: true, oneOf: MEMBER_STATES }) @IsOptional() @IsIn(MEMBER_STATES) state?: MemberState;
  @Shown(() => String, { optional: true, oneOf: HOLDINGS, description: HOLDING }) @IsOptional() @IsIn(HOLDINGS) holding?: Holding;
}

export class ListMembersRequest extends PageRequest implements MemberFilter {
  @ApiPropertyOptional({ description: 'A word of the name begins so; case and accents do not matter.' }) @IsOptional() @IsOneLine() name?: string;
  @ApiPropertyOptional({ enum: CAPACITIES }) @IsOptional() @IsIn(CAPACITIES) profile?: Capacity;
  @ApiPropertyOptional({ enum: MEMBER_STATES }) @IsOptional() @IsIn(MEMBER_STATES) state?: MemberState;
  @ApiPropertyOptional({ enum: HOLDINGS, ...wordsNamed('Holding'), description: HOLDING }) @IsOptional() @IsIn(HOLDINGS) holding?: Holding;
}

@ArgsType()
export class MembersArgs extends CustomerConnectionArgs {
  @Field(() => MemberFilter, { nullable: true })
  @IsOptional()
  @ValidateNested()
  @Type(() => MemberFilter)
  filter?: MemberFilter;
}
