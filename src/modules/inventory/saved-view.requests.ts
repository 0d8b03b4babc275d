import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayUnique, IsArray, IsBoolean, IsDefined, IsIn, IsInt, IsObject, IsOptional, IsUUID, Min, ValidateNested } from 'class-validator';
import { Shown } from '../../platform/graphql/shown.js';
import { IsOneLine } from '../../platform/http/request-rules.js';
import { type Direction, DIRECTIONS, SIM_SORTS, SimFilterRequest, type SimSort } from './sim-list.request.js';

/** Columns that a list of SIMs can show, besides the number of the line, which always stands. */
export const SIM_COLUMN_NAMES = ['number', 'iccid', 'person', 'state', 'plan', 'costCentre', 'billingAccount', 'form', 'device', 'activated', 'blockedUntil', 'imsi', 'options'] as const;

@InputType('SaveView')
export class SaveViewRequest {
  @Shown(() => String, { description: 'Yours alone: another one of yours has another name, whatever its case.' })
  @IsOneLine(60)
  name: string;

  @Shown(() => Boolean, { description: 'Everybody of the Customer who may see SIMs can open it, and sees there what he may see.' })
  @IsBoolean()
  shared: boolean;

  @Shown(() => SimFilterRequest, { description: 'Of the list, as it is asked for; a person or a part of the Customer that it names must be there.' })
  @IsDefined() @IsObject() @ValidateNested() @Type(() => SimFilterRequest)
  filter: SimFilterRequest;

  @Shown(() => String, { oneOf: SIM_SORTS, named: 'SimSort' })
  @IsIn(SIM_SORTS)
  sort: SimSort;

  @Shown(() => String, { oneOf: DIRECTIONS, named: 'SortDirection' })
  @IsIn(DIRECTIONS)
  direction: Direction;

  @Shown(() => [String], { oneOf: SIM_COLUMN_NAMES, named: 'SimColumn', optional: true, nullable: true, description: 'Null: the usual ones.' })
  @IsOptional() @IsArray() @ArrayMaxSize(SIM_COLUMN_NAMES.length) @ArrayUnique() @IsIn(SIM_COLUMN_NAMES, { each: true })
  columns?: (typeof SIM_COLUMN_NAMES)[number][] | null;
}

@ArgsType()
export class SaveViewArgs {
  @Field(() => ID) @IsUUID() customerId: string;
  @Field(() => SaveViewRequest) @ValidateNested() @Type(() => SaveViewRequest) input: SaveViewRequest;
}

/** A view to change: which one, and the version that was read (twin of If-Match). */
@ArgsType()
export class OneViewArgs {
  @Field(() => ID) @IsUUID() customerId: string;
  @Field(() => ID) @IsUUID() savedViewId: string;
  @Field(() => Int) @IsInt() @Min(1) expectedVersion: number;
}

@ArgsType()
export class ChangeViewArgs extends OneViewArgs {
  @Field(() => SaveViewRequest) @ValidateNested() @Type(() => SaveViewRequest) input: SaveViewRequest;
}
