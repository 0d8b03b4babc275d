import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsBoolean, IsDefined, IsIn, IsInt, IsObject, IsOptional, IsUUID, Matches, Min, ValidateNested } from 'class-validator';
import { Shown } from '../../platform/graphql/shown.js';
import { Reason } from '../../platform/http/reason.js';
import { IsInstant } from '../../platform/http/request-rules.js';
import { SimFilterRequest } from './sim-list.request.js';
import { BLOCK_CAUSES, type BlockCause } from './sim.view.js';

export const BULK_DEEDS = ['allocate', 'block', 'unblock', 'markOwned', 'markNotOwned'] as const;
export type BulkDeed = (typeof BULK_DEEDS)[number];

/** More are found by a filter. */
const MOST_NAMED = 1_000;

@InputType('SimSelection', { description: 'Both narrow; without either, every SIM that you see.' })
export class SimSelectionRequest {
  @Shown(() => [ID], { optional: true, format: 'uuid', description: 'At most 1,000.' })
  @IsOptional() @IsArray() @ArrayMinSize(1) @ArrayMaxSize(MOST_NAMED) @ArrayUnique() @IsUUID(undefined, { each: true })
  simIds?: string[];

  @Shown(() => SimFilterRequest, { optional: true, description: 'Everything that the list of this filter finds, on all of its pages.' })
  @IsOptional() @IsObject() @ValidateNested() @Type(() => SimFilterRequest)
  filter?: SimFilterRequest;
}

@InputType('BulkPreviewInput')
export class BulkPreviewRequest {
  @Shown(() => String, { oneOf: BULK_DEEDS, named: 'BulkDeedKind' }) @IsIn(BULK_DEEDS) deed: BulkDeed;

  @Shown(() => SimSelectionRequest)
  @IsDefined() @IsObject() @ValidateNested() @Type(() => SimSelectionRequest)
  selection: SimSelectionRequest;

  @Shown(() => ID, { format: 'uuid', optional: true, nullable: true, description: 'Of `allocate`: where they go; null: to no cost centre.' })
  @IsOptional() @IsUUID()
  costCentreId?: string | null;

  @Shown(() => String, { optional: true, oneOf: BLOCK_CAUSES, description: 'Of `block`.' }) @IsOptional() @IsIn(BLOCK_CAUSES) cause?: BlockCause;
  @Shown(() => String, { optional: true, format: 'date-time', description: 'Of `block`: at most three calendar months from now (S0-6). Without: until then.' }) @IsOptional() @IsInstant() until?: string;
}

@InputType('BulkDeedInput')
export class BulkDeedRequest extends BulkPreviewRequest {
  @Shown(() => String, { description: 'As the preview told it: what was selected has not changed since.' }) @Matches(/^[-\d]{1,24}:[-\d]{1,24}:[\da-f]{16}$/) seen: string;
  @Reason({ description: 'Of `markOwned` and `markNotOwned`: on what the statement rests; the Customer answers for it (SC-MN-4).' }) reason: string;
}

@InputType('UndoBulkInput')
export class UndoBulkRequest {
  @Reason() reason: string;
}

@InputType('DecideMarkingInput')
export class DecideMarkingRequest {
  @Shown(() => Boolean) @IsBoolean() approved: boolean;
  @Reason() reason: string;
}

@ArgsType()
export class BulkPreviewArgs {
  @Field(() => ID) @IsUUID() customerId: string;
  @Field(() => BulkPreviewRequest) @ValidateNested() @Type(() => BulkPreviewRequest) input: BulkPreviewRequest;
}

@ArgsType()
export class BulkDeedArgs {
  @Field(() => ID) @IsUUID() customerId: string;
  @Field(() => BulkDeedRequest) @ValidateNested() @Type(() => BulkDeedRequest) input: BulkDeedRequest;
}

@ArgsType()
class OneDeedArgs {
  @Field(() => ID) @IsUUID() customerId: string;
  @Field(() => ID) @IsUUID() deedId: string;
  @Field(() => Int) @IsInt() @Min(1) expectedVersion: number;
}

@ArgsType()
export class UndoBulkArgs extends OneDeedArgs {
  @Field(() => UndoBulkRequest) @ValidateNested() @Type(() => UndoBulkRequest) input: UndoBulkRequest;
}

@ArgsType()
export class DecideMarkingArgs extends OneDeedArgs {
  @Field(() => DecideMarkingRequest) @ValidateNested() @Type(() => DecideMarkingRequest) input: DecideMarkingRequest;
}
