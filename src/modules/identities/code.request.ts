import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import { IsOptional, IsString, MaxLength, ValidateNested } from 'class-validator';
import { PasskeyAnswerInput } from './passkey.requests.js';

export class CodeRequest {
  @ApiProperty({ description: 'A fresh code.', maxLength: 30 })
  @IsString()
  @MaxLength(30)
  readonly code: string;
}

/** Where a second factor is set already it is proven now, by one of the two. */
export class SecondFactorRequest {
  @ApiPropertyOptional({ description: 'A fresh code of the authenticator, or a recovery code.', maxLength: 30 })
  @IsOptional()
  @IsString()
  @MaxLength(30)
  readonly code?: string;

  @ApiPropertyOptional({ type: PasskeyAnswerInput, description: 'Or the answer of a passkey to the same options as for signing in.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => PasskeyAnswerInput)
  readonly passkey?: PasskeyAnswerInput;
}

/** Where none is set yet, the password is the proof. */
export class ProofOrPasswordRequest extends SecondFactorRequest {
  @ApiPropertyOptional({ maxLength: 512, description: 'The proof where no second factor is set.' })
  @IsOptional()
  @IsString()
  @MaxLength(512)
  readonly password?: string;
}
