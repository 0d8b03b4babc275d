import { ValidationPipe } from '@nestjs/common';
import type { ValidationError } from 'class-validator';
import { Problem } from './problem.js';

/** A body, query or path is exactly what its class says: unknown fields are refused, nothing is converted by guessing. */
export const validation = (): ValidationPipe =>
  new ValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    transform: true,
    transformOptions: { enableImplicitConversion: false },
    stopAtFirstError: false,
    exceptionFactory: requestInvalid,
  });

type Wrong = Pick<ValidationError, 'property' | 'constraints' | 'children'>;

export const requestInvalid = (errors: readonly Wrong[]): Problem =>
  new Problem(400, 'request.invalid', 'The request has wrong or unknown fields.', { errors: errors.flatMap((error) => listed(error, '')) });

function listed(error: Wrong, above: string): { pointer: string; message: string }[] {
  const pointer = `${above}/${error.property.replaceAll('~', '~0').replaceAll('/', '~1')}`;
  const own = Object.values(error.constraints ?? {}).map((message) => ({ pointer, message }));
  return [...own, ...(error.children ?? []).flatMap((child) => listed(child, pointer))];
}
