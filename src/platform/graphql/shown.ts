import { applyDecorators, type Type } from '@nestjs/common';
import { Field, type FieldOptions, Float, ID, Int, type ReturnTypeFunc } from '@nestjs/graphql';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';

interface ShownOptions {
  description?: string;
  nullable?: boolean;
  /** May be left out of a request; an answer always has its fields. */
  optional?: boolean;
  oneOf?: readonly string[];
  format?: 'uuid' | 'email' | 'date-time';
  minLength?: number;
  maxLength?: number;
}

/** A field of a view or request, said once for OpenAPI and GraphQL. The type is GraphQL's: `() => ID`, `() => [String]`, `() => MemberView`. */
export function Shown(type: ReturnTypeFunc, options: ShownOptions = {}): PropertyDecorator {
  return applyDecorators(ApiProperty(inOpenApi(type, options)), Field(type, inGraphql(options)));
}

function inOpenApi(of: ReturnTypeFunc, { oneOf, optional = false, ...rest }: ShownOptions): ApiPropertyOptions {
  // swagger takes a function named `type` for a type that is known later
  return { type: () => documented(of()), required: !optional, ...(oneOf && { enum: [...oneOf] }), ...rest };
}

const inGraphql = ({ description, oneOf, nullable, optional }: ShownOptions): FieldOptions => ({
  description: [description, oneOf && `One of: ${oneOf.join(', ')}.`].filter(Boolean).join(' '),
  nullable: nullable ?? optional ?? false,
});

const PLAIN = new Map<unknown, unknown>([[ID, String], [Int, Number], [Float, Number]]);

function documented(type: unknown): Type | [Type] {
  if (Array.isArray(type)) return [documented(type[0]) as Type];
  return (PLAIN.get(type) ?? type) as Type;
}
