import { ApiProperty } from '@nestjs/swagger';
import { ValidateBy } from 'class-validator';
import { parsePhoneNumber } from '../../kernel/index.js';
import { ProofOrPasswordRequest } from './code.request.js';

export class MobileNumberRequest extends ProofOrPasswordRequest {
  @ApiProperty({ maxLength: 30, description: 'With its country, such as +32 470 12 34 56.' })
  @ValidateBy({
    name: 'mobileNumber',
    validator: { validate: (value) => typeof value === 'string' && value.length <= 30 && parsePhoneNumber(value) !== null, defaultMessage: () => 'must be a number with its country, such as +32 470 12 34 56' },
  })
  readonly number: string;
}
