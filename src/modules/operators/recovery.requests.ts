import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsUUID } from 'class-validator';
import { ConnectionArgs } from '../../platform/graphql/connection.js';
import { Shown } from '../../platform/graphql/shown.js';
import { PageRequest } from '../../platform/http/page.request.js';
import { Reason } from '../../platform/http/reason.js';
import { IsPlainText } from '../../platform/http/request-rules.js';
import { RECOVERY_DECISIONS, RECOVERY_KINDS, RECOVERY_STATES, type RecoveryDecision, type RecoveryKind, type RecoveryState } from './recovery-case.entity.js';

@InputType('OpenRecoveryCase')
export class OpenRecoveryCaseRequest {
  @Shown(() => String, { oneOf: RECOVERY_KINDS }) @IsIn(RECOVERY_KINDS) kind: RecoveryKind;
  @Shown(() => ID, { format: 'uuid', description: 'The Access Owner whose second factor it is, or who is to become Access Owner.' }) @IsUUID() memberId: string;
  @Shown(() => String, { description: 'What was shown, by whom, verified how. No copies of identity documents.' }) @IsPlainText(20, 4000) evidence: string;
}

@InputType('DecideRecoveryCase')
export class DecideRecoveryCaseRequest {
  @Shown(() => String, { oneOf: RECOVERY_DECISIONS, named: 'RecoveryDecision' }) @IsIn(RECOVERY_DECISIONS) decision: RecoveryDecision;
  @Reason() reason: string;
}

export class ListRecoveryCasesRequest extends PageRequest {
  @ApiPropertyOptional({ enum: RECOVERY_STATES }) @IsOptional() @IsIn(RECOVERY_STATES) state?: RecoveryState;
}

@ArgsType()
export class RecoveryCasesArgs extends ConnectionArgs {
  @Field(() => String, { nullable: true, description: `One of: ${RECOVERY_STATES.join(', ')}.` }) @IsOptional() @IsIn(RECOVERY_STATES) state?: RecoveryState;
}
