import { ArgsType, ID, InputType, Int } from '@nestjs/graphql';
import { ApiPropertyOptional, IntersectionType } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsBoolean, IsIn, IsInt, IsOptional, IsUUID, Max, Min, ValidateNested } from 'class-validator';
import { ConnectionArgs } from '../../platform/graphql/connection.js';
import { Shown } from '../../platform/graphql/shown.js';
import { PageRequest } from '../../platform/http/page.request.js';
import { wordsNamed } from '../../platform/http/named-words.js';
import { asBoolean, asNumber, IsOneLine } from '../../platform/http/request-rules.js';
import { SIM_FORMS, SIM_STATES } from './sim.view.js';

export const SIM_SORTS = ['iccid', 'number', 'person', 'tariffPlan', 'state'] as const;
export type SimSort = (typeof SIM_SORTS)[number];
export const DIRECTIONS = ['asc', 'desc'] as const;
export type Direction = (typeof DIRECTIONS)[number];

/** `?state=active,blocked` and `?state=active&state=blocked` say the same; GraphQL sends a list. */
const asList = ({ value }: { value: unknown }): unknown => (typeof value === 'string' ? value.split(',') : value);

/** A block lasts three calendar months at most. */
const MOST_DAYS = 92;

/** Which SIMs; what is left out does not matter. Every part is one condition, all of them hold. */
@InputType('SimFilter')
export class SimFilterRequest {
  @Shown(() => [String], { optional: true, oneOf: SIM_STATES })
  @IsOptional() @Transform(asList) @IsArray() @ArrayMinSize(1) @ArrayMaxSize(SIM_STATES.length) @IsIn(SIM_STATES, { each: true })
  state?: (typeof SIM_STATES)[number][];

  @Shown(() => String, { optional: true, oneOf: SIM_FORMS })
  @IsOptional() @IsIn(SIM_FORMS)
  form?: (typeof SIM_FORMS)[number];

  @Shown(() => String, { optional: true })
  @IsOptional() @IsOneLine(100)
  tariffPlan?: string;

  @Shown(() => ID, { optional: true, format: 'uuid' })
  @IsOptional() @IsUUID()
  costCentreId?: string;

  @Shown(() => ID, { optional: true, format: 'uuid' })
  @IsOptional() @IsUUID()
  billingAccountId?: string;

  @Shown(() => ID, { optional: true, format: 'uuid', description: 'Needs `sim:people`.' })
  @IsOptional() @IsUUID()
  memberId?: string;

  @Shown(() => Boolean, { optional: true, description: 'Lines that are assigned to nobody (true) or to somebody (false). Needs `sim:people`.' })
  @IsOptional() @Transform(asBoolean) @IsBoolean()
  unassigned?: boolean;

  @Shown(() => Int, { optional: true, description: 'Blocked, and the block ends within so many days, 1 to 92 (S0-6).' })
  @IsOptional() @Transform(asNumber) @IsInt() @Min(1) @Max(MOST_DAYS)
  blockEndsWithin?: number;

  @Shown(() => String, { optional: true, description: 'Begins so: a number (+32470… or 0470…), an ICCID (89…), any word of a person\'s name, or a cost centre by code or name. Case and accents do not matter in names.' })
  @IsOptional() @IsOneLine(100)
  search?: string;
}

class SimOrderRequest {
  @ApiPropertyOptional({ enum: SIM_SORTS, ...wordsNamed('SimSort'), default: 'iccid', description: 'Without a value comes before any. By person: only SIMs whose person you may see.' })
  @IsIn(SIM_SORTS)
  sort: SimSort = 'iccid';

  @ApiPropertyOptional({ enum: DIRECTIONS, ...wordsNamed('SortDirection'), default: 'asc' })
  @IsIn(DIRECTIONS)
  direction: Direction = 'asc';
}

export class SimListRequest extends IntersectionType(PageRequest, SimFilterRequest, SimOrderRequest) {
  @ApiPropertyOptional({ type: Boolean, default: false, description: 'Also count: exact to 10,000, then `capped`.' })
  @Transform(asBoolean) @IsBoolean()
  count: boolean = false;
}

/** What an export takes: the list's filters, no pages. */
export class SimExportRequest extends IntersectionType(SimFilterRequest, SimOrderRequest) {}

@InputType('SimOrder')
export class SimOrderInput {
  @Shown(() => String, { optional: true, oneOf: SIM_SORTS }) @IsOptional() @IsIn(SIM_SORTS) sort?: SimSort;
  @Shown(() => String, { optional: true, oneOf: DIRECTIONS }) @IsOptional() @IsIn(DIRECTIONS) direction?: Direction;
}

@ArgsType()
export class SimsArgs extends ConnectionArgs {
  @Shown(() => ID) @IsUUID() customerId: string;
  @Shown(() => SimFilterRequest, { optional: true }) @IsOptional() @ValidateNested() @Type(() => SimFilterRequest) filter?: SimFilterRequest;
  @Shown(() => SimOrderInput, { optional: true }) @IsOptional() @ValidateNested() @Type(() => SimOrderInput) orderBy?: SimOrderInput;
}

@ArgsType()
export class SimsOverviewArgs {
  @Shown(() => ID) @IsUUID() customerId: string;
  @Shown(() => SimFilterRequest, { optional: true }) @IsOptional() @ValidateNested() @Type(() => SimFilterRequest) filter?: SimFilterRequest;
}

@ArgsType()
export class TariffPlansRequest {
  @Shown(() => String, { optional: true, description: 'Any word of the name begins so, without case and accents.' })
  @IsOptional() @IsOneLine()
  search?: string;
}

@ArgsType()
export class TariffPlansArgs extends TariffPlansRequest {
  @Shown(() => ID) @IsUUID() customerId: string;
}

/** One list, however it was asked for. */
export interface SimList {
  filter: SimFilterRequest;
  sort: SimSort;
  direction: Direction;
  limit: number;
  after?: string;
  counted: boolean;
}

