import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, MaxLength } from 'class-validator';
import { EmailAddress } from './email-address.decorator.js';

export class SignInRequest {
  @EmailAddress()
  readonly email: string;

  @ApiProperty({ maxLength: 512 })
  @IsString()
  @MaxLength(512)
  readonly password: string;

  @ApiPropertyOptional({ description: 'Six digits of the authenticator, or a recovery code.', maxLength: 30 })
  @IsOptional()
  @IsString()
  @MaxLength(30)
  readonly code?: string;
}
