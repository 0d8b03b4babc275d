import { InputType } from '@nestjs/graphql';
import { ValidateIf } from 'class-validator';
import { Shown } from '../../platform/graphql/shown.js';
import { Reason } from '../../platform/http/reason.js';
import { IsDate, IsOneLine } from '../../platform/http/request-rules.js';

@InputType('RecordProductContract')
export class RecordProductContractRequest {
  @Shown(() => String) @IsOneLine(200) product: string;
  @Shown(() => String, { description: 'The first day, such as 2024-02-01.' }) @IsDate() startsOn: string;
  @Shown(() => String, { optional: true, nullable: true, description: 'The last day. Without: no end is known.' })
  @ValidateIf(({ endsOn }: RecordProductContractRequest) => (endsOn ?? null) !== null)
  @IsDate()
  endsOn?: string | null;
  @Reason() reason: string;
}

@InputType('WithdrawProductContract')
export class WithdrawProductContractRequest {
  @Reason() reason: string;
}
