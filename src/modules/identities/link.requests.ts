import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, Matches, MaxLength } from 'class-validator';
import { type Language, LANGUAGES } from '../authority/index.js';
import { EmailAddress } from './email-address.decorator.js';

export class PasswordResetRequest {
  @EmailAddress()
  readonly email: string;
}

export class RedemptionRequest {
  @ApiProperty({ description: 'What stands behind # in the link of the mail.', maxLength: 200 })
  @IsString()
  @MaxLength(200)
  readonly token: string;

  @ApiProperty({ minLength: 8, maxLength: 512 })
  @IsString()
  @MaxLength(512)
  readonly password: string;
}

export class AcceptanceRequest extends RedemptionRequest {
  @ApiPropertyOptional({ maxLength: 100, description: 'How you are called; counts when this invitation makes your sign-in.' })
  @IsOptional()
  @IsString()
  @Matches(/^(?=.*\S)[^\p{C}\p{Zl}\p{Zp}]{1,100}$/u, { message: 'must be one line of 1 to 100 characters' })
  readonly displayName?: string;

  @ApiPropertyOptional({ enum: LANGUAGES })
  @IsOptional()
  @IsIn(LANGUAGES)
  readonly language?: Language;
}
