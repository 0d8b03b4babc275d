import { ArgsType, ID, InputType } from '@nestjs/graphql';
import { IsBoolean, IsOptional, IsUUID, MinLength, ValidateIf } from 'class-validator';
import { Shown } from '../../platform/graphql/shown.js';
import { Reason } from '../../platform/http/reason.js';
import { IsOneLine } from '../../platform/http/request-rules.js';

@InputType('AssignLineInput')
export class AssignLineRequest {
  @Shown(() => ID, { format: 'uuid', description: 'A member of this Customer whose link is in force.' }) @IsUUID() memberId: string;
  @Reason() reason: string;
}

@InputType('ReleaseLineInput')
export class ReleaseLineRequest {
  @Reason() reason: string;
}

@InputType('AllocateLineInput')
export class AllocateLineRequest {
  @Shown(() => ID, { format: 'uuid', nullable: true, description: 'Null: to no cost centre.' })
  @ValidateIf((request: AllocateLineRequest) => request.costCentreId !== null) @IsUUID() costCentreId: string | null;

  @Reason() reason: string;
}

@InputType('MarkDeviceInput')
export class MarkDeviceRequest {
  @Shown(() => Boolean) @IsBoolean() owned: boolean;
  @Reason({ description: 'On what the statement rests; the Customer answers for it (SC-MN-4).' }) reason: string;
}

@ArgsType()
export class AssigneesRequest {
  @Shown(() => String, { description: 'The beginning of a word of a name, two letters at least.' }) @IsOneLine(100) @MinLength(2) name: string;
}

@ArgsType()
export class PreviewRequest {
  @Shown(() => ID, { format: 'uuid', optional: true, description: 'Whose it would be. Without: the line is released.' }) @IsOptional() @IsUUID() memberId?: string;
}
