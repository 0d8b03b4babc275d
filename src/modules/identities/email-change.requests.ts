import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, IsString, MaxLength } from 'class-validator';
import { SecondFactorRequest } from './code.request.js';
import { EmailAddress } from './email-address.decorator.js';

export class EmailChangeRequest extends SecondFactorRequest {
  @EmailAddress()
  readonly email: string;

  @ApiPropertyOptional({ maxLength: 512, description: 'The proof where no second factor is set.' })
  @IsOptional()
  @IsString()
  @MaxLength(512)
  readonly password?: string;
}

export class LinkRequest {
  @ApiProperty({ description: 'What stands behind # in the link of the mail.', maxLength: 200 })
  @IsString()
  @MaxLength(200)
  readonly token: string;
}
