import { applyDecorators } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsOptional } from 'class-validator';
import { parseReason, REASON, REASON_RULE } from '../../kernel/index.js';
import { Shown } from '../graphql/shown.js';
import { rule } from './request-rules.js';

const LENGTH = { minLength: REASON.shortest, maxLength: REASON.longest };

/** Why, as the ledger keeps it: the field of every request that has one, with its rule in both schemas. */
export function Reason({ description = 'Why.', optional = false }: { description?: string; optional?: boolean } = {}): PropertyDecorator {
  return applyDecorators(
    Shown(() => String, { optional, description: `${description} It stands in the ledger: ${REASON_RULE}.`, ...LENGTH }),
    Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() : value)),
    rule('reason', `must be ${REASON_RULE}`, (value) => parseReason(value) !== null),
    ...(optional ? [IsOptional()] : []),
  );
}

/** An operator agent's look or load does not happen without it (GC-4.1-c). */
export const NeedsReason = (): MethodDecorator =>
  ApiHeader({ name: 'Mandate-Reason', required: true, description: `Why; it stands in the Customer's ledger: ${REASON_RULE}.`, schema: { type: 'string', ...LENGTH } });
