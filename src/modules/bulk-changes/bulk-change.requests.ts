import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsBoolean, IsIn, IsInt, IsObject, IsOptional, IsUUID, Min, ValidateNested } from 'class-validator';
import { CustomerConnectionArgs } from '../../platform/graphql/connection.js';
import { Shown } from '../../platform/graphql/shown.js';
import { PageRequest } from '../../platform/http/page.request.js';
import { parseReason, REASON_RULE } from '../../kernel/index.js';
import { Reason } from '../../platform/http/reason.js';
import { asBoolean, IsInstant, IsOneLine, rule } from '../../platform/http/request-rules.js';
import { MOST_PARTS, PROFILES, ScopePartInput } from '../access/index.js';
import { MOST_ROWS } from './bulk-change.errors.js';

const many = { description: `At most ${MOST_ROWS}, each once.`, format: 'uuid' } as const;
const instant = { format: 'date-time', optional: true } as const;

const Ids = (): PropertyDecorator => (target, key) => {
  for (const decorate of [Shown(() => [ID], many), IsArray(), ArrayMinSize(1), ArrayMaxSize(MOST_ROWS), ArrayUnique(lowerCase), IsUUID(undefined, { each: true })]) decorate(target, key);
};
const lowerCase = (id: unknown): unknown => (typeof id === 'string' ? id.toLowerCase() : id);

/** Wanted where a part is left, and possible where one is given. */
const Parts = (description: string, least: number): PropertyDecorator => (target, key) => {
  const rules = [Shown(() => [ScopePartInput], { description, optional: least === 0 }), IsArray(), ArrayMinSize(least), ArrayMaxSize(MOST_PARTS), IsObject({ each: true }), ValidateNested({ each: true }), Type(() => ScopePartInput)];
  for (const decorate of least === 0 ? [...rules, IsOptional()] : rules) decorate(target, key);
};

@InputType('GiveGrants')
export class GiveGrantsRequest {
  @Ids() memberIds: string[];
  @Shown(() => String, { oneOf: PROFILES }) @IsIn(PROFILES) profile: (typeof PROFILES)[number];
  @Shown(() => ID, { optional: true, format: 'uuid', description: 'For a SupportPortalUser, and only then.' }) @IsOptional() @IsUUID() subProfileId?: string;
  @Parts('Parts add up; none: the whole Customer.', 0) scope?: ScopePartInput[];
  @Shown(() => String, { ...instant, description: 'Default: when it is applied.' }) @IsOptional() @IsInstant() startsAt?: string;
  @Shown(() => String, { ...instant, description: 'Default: the known end of each link, else none.' }) @IsOptional() @IsInstant() endsAt?: string;
  @Reason() reason: string;
}

@InputType('NarrowGrants')
export class NarrowGrantsRequest {
  @Ids() grantIds: string[];
  @Parts('What is left of each: a part of what there was.', 1) scope: ScopePartInput[];
  @Reason() reason: string;
}

@InputType('RevokeGrants')
export class RevokeGrantsRequest {
  @Ids() grantIds: string[];
  @Reason() reason: string;
}

@InputType('EndMembers')
export class EndMembersRequest {
  @Ids() memberIds: string[];
  @Shown(() => String, { ...instant, description: 'Default: when it is applied.' }) @IsOptional() @IsInstant() at?: string;
  @Reason() reason: string;
}

@InputType('UndoBulkChange')
export class UndoRequest {
  @Reason() reason: string;
}

@InputType('TickRows')
export class TickRowsRequest {
  @Shown(() => Boolean) @IsBoolean() ticked: boolean;
  @Shown(() => [Int], { optional: true, description: 'Default: every row that can be done.' }) @IsOptional() @IsArray() @ArrayMinSize(1) @ArrayMaxSize(MOST_ROWS) @IsInt({ each: true }) @Min(1, { each: true }) rows?: number[];
}

/** What goes with a file. */
export class ImportPeopleRequest {
  @ApiProperty({ description: 'Told in the list.' }) @IsOneLine(200) fileName: string;
  @ApiProperty({ description: `Why. It stands in the ledger: ${REASON_RULE}.` }) @rule('reason', `must be ${REASON_RULE}`, (value) => typeof value === 'string' && parseReason(value) !== null) reason: string;
}

const FAULTY = 'Only rows that cannot be done (true), or that can (false).';

export class ListRowsRequest extends PageRequest {
  @ApiPropertyOptional({ description: FAULTY }) @IsOptional() @Transform(asBoolean) @IsBoolean() faulty?: boolean;
}

@ArgsType()
export class BulkRowsArgs extends CustomerConnectionArgs {
  @Field(() => ID) @IsUUID() bulkChangeId: string;
  @Field(() => Boolean, { nullable: true, description: FAULTY }) @IsOptional() @IsBoolean() faulty?: boolean;
}
