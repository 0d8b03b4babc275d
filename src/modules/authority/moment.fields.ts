import { applyDecorators } from '@nestjs/common';
import { IsOptional } from 'class-validator';
import { Shown } from '../../platform/graphql/shown.js';
import { IsInstant } from '../../platform/http/request-rules.js';

/** The instant that a question is about. */
export const At = (): PropertyDecorator => applyDecorators(Shown(() => String, { optional: true, format: 'date-time', description: 'What is so at this instant. Default: now.' }), IsOptional(), IsInstant());

/** The instant whose knowledge counts. */
export const KnownAt = (): PropertyDecorator =>
  applyDecorators(Shown(() => String, { optional: true, format: 'date-time', description: 'As it was known at this instant, whatever was recorded later. Default: now.' }), IsOptional(), IsInstant());
