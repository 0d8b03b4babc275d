import { ApiProperty } from '@nestjs/swagger';
import { IsString, MaxLength } from 'class-validator';
import { ProofOrPasswordRequest } from './code.request.js';
import { EmailAddress } from './email-address.decorator.js';

export class EmailChangeRequest extends ProofOrPasswordRequest {
  @EmailAddress()
  readonly email: string;
}

export class LinkRequest {
  @ApiProperty({ description: 'What stands behind # in the link of the mail.', maxLength: 200 })
  @IsString()
  @MaxLength(200)
  readonly token: string;
}
