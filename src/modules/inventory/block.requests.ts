import { ArgsType, ID, InputType } from '@nestjs/graphql';
import { IsIn, IsOptional, IsUUID, Matches } from 'class-validator';
import { Shown } from '../../platform/graphql/shown.js';
import { Reason } from '../../platform/http/reason.js';
import { IsInstant } from '../../platform/http/request-rules.js';
import { BLOCK_CAUSES, type BlockCause } from './sim.view.js';

const calledAt = { optional: true, format: 'date-time', description: 'When the operator was told by telephone; it stands in the ledger.' } as const;
const until = { format: 'date-time', description: 'At most three calendar months from the beginning (S0-6).' } as const;

@InputType('BlockInput')
export class BlockRequest {
  @Shown(() => String, { oneOf: BLOCK_CAUSES }) @IsIn(BLOCK_CAUSES) cause: BlockCause;
  @Shown(() => String, { ...until, optional: true, description: `${until.description} Without: until then.` }) @IsOptional() @IsInstant() until?: string;
  @Shown(() => String, calledAt) @IsOptional() @IsInstant() calledAt?: string;
  @Reason() reason: string;
}

@InputType('BlockEndInput')
export class BlockEndRequest {
  @Shown(() => String, until) @IsInstant() until: string;
  @Reason() reason: string;
}

@InputType('UnblockInput')
export class UnblockRequest {
  @Shown(() => String, calledAt) @IsOptional() @IsInstant() calledAt?: string;
  @Reason() reason: string;
}

@InputType('ReplaceInput')
export class ReplaceRequest {
  @Shown(() => ID, { format: 'uuid', description: 'A card in stock.' }) @IsUUID() newSimId: string;
  @Reason() reason: string;
}

@ArgsType()
export class BlockPreviewRequest {
  @Shown(() => String, { ...until, optional: true }) @IsOptional() @IsInstant() until?: string;
}

@ArgsType()
export class CardsInStockRequest {
  @Shown(() => String, { optional: true, description: 'The beginning of the ICCID.' }) @IsOptional() @Matches(/^\d{1,20}$/) iccid?: string;
}
