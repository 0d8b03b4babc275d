import { ArgsType, ID, InputType } from '@nestjs/graphql';
import { IsBoolean, IsOptional, IsUUID, MinLength, ValidateIf } from 'class-validator';
import { Shown } from '../../platform/graphql/shown.js';
import { IsOneLine } from '../../platform/http/request-rules.js';

@InputType('AssignLineInput')
export class AssignLineRequest {
  @Shown(() => ID, { format: 'uuid', description: 'A member of this Customer whose link is in force.' }) @IsUUID() memberId: string;
  @Shown(() => String) @IsOneLine(500) reason: string;
}

@InputType('ReleaseLineInput')
export class ReleaseLineRequest {
  @Shown(() => String, { optional: true, description: 'Or the header Mandate-Reason.' }) @IsOptional() @IsOneLine(500) reason?: string;
}

@InputType('AllocateLineInput')
export class AllocateLineRequest {
  @Shown(() => ID, { format: 'uuid', nullable: true, description: 'Null: to no cost centre.' })
  @ValidateIf((request: AllocateLineRequest) => request.costCentreId !== null) @IsUUID() costCentreId: string | null;

  @Shown(() => String) @IsOneLine(500) reason: string;
}

@InputType('MarkDeviceInput')
export class MarkDeviceRequest {
  @Shown(() => Boolean) @IsBoolean() owned: boolean;
  @Shown(() => String, { description: 'On what the statement rests; the Customer answers for it (SC-MN-4).' }) @IsOneLine(500) reason: string;
}

@ArgsType()
export class AssigneesRequest {
  @Shown(() => String, { description: 'The beginning of a name, two letters at least.' }) @IsOneLine(100) @MinLength(2) name: string;
}

export class PreviewRequest {
  @Shown(() => ID, { format: 'uuid' }) @IsUUID() memberId: string;
}
