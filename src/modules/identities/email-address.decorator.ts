import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import { ValidateBy } from 'class-validator';
import { parseEmail } from '../../kernel/index.js';

/** One plain address as a string, and nothing else (S23). */
export const EmailAddress = (): PropertyDecorator => applyDecorators(
  ApiProperty({ format: 'email', maxLength: 254 }),
  ValidateBy({
    name: 'emailAddress',
    validator: { validate: (value) => parseEmail(value) !== null, defaultMessage: () => 'must be one plain e-mail address' },
  }),
);
