import { applyDecorators, type Type } from '@nestjs/common';
import { Field, Float, ID, Int, type ReturnTypeFunc } from '@nestjs/graphql';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';

interface ShownOptions {
  description?: string;
  nullable?: boolean;
  /** May be left out of a request; an answer always has its fields. */
  optional?: boolean;
  oneOf?: readonly string[];
  format?: 'uuid' | 'email' | 'date-time';
}

/** A field of a view or request, said once for OpenAPI and GraphQL. The type is GraphQL's: `() => ID`, `() => [String]`, `() => MemberView`. */
export function Shown(type: ReturnTypeFunc, options: ShownOptions = {}): PropertyDecorator {
  const { description, nullable, optional, oneOf, format } = options;
  const words = [description, oneOf && `One of: ${oneOf.join(', ')}.`].filter(Boolean).join(' ') || undefined;
  return applyDecorators(
    ApiProperty({
      // swagger takes a function named `type` for a type that is known later
      type: () => documented(type()),
      required: !optional, description, ...(nullable && { nullable }), ...(oneOf && { enum: [...oneOf] }), ...(format && { format }),
    } as ApiPropertyOptions),
    Field(type, { description: words, nullable: nullable ?? optional ?? false }),
  );
}

const PLAIN = new Map<unknown, unknown>([[ID, String], [Int, Number], [Float, Number]]);

function documented(type: unknown): Type | [Type] {
  if (Array.isArray(type)) return [documented(type[0]) as Type];
  return (PLAIN.get(type) ?? type) as Type;
}
