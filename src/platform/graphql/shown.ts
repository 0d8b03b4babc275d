import { applyDecorators, type Type } from '@nestjs/common';
import { Field, type FieldOptions, Float, ID, Int, type ReturnTypeFunc } from '@nestjs/graphql';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { wordsNamed } from '../http/named-words.js';

interface ShownOptions {
  description?: string;
  nullable?: boolean;
  /** May be left out of a request; an answer always has its fields. */
  optional?: boolean;
  oneOf?: readonly string[];
  /** The name of these words in OpenAPI, said at one of the places where they stand (`nameWords`). */
  named?: string;
  format?: 'uuid' | 'email' | 'date-time';
  minLength?: number;
  maxLength?: number;
}

/** A field of a view or request, said once for OpenAPI and GraphQL. The type is GraphQL's: `() => ID`, `() => [String]`, `() => MemberView`. */
export function Shown(type: ReturnTypeFunc, options: ShownOptions = {}): PropertyDecorator {
  return applyDecorators(ApiProperty(inOpenApi(type, options)), Field(type, inGraphql(options)));
}

function inOpenApi(of: ReturnTypeFunc, { oneOf, named, optional = false, ...rest }: ShownOptions): ApiPropertyOptions {
  const shared = { required: !optional, ...(named && wordsNamed(named)), ...rest };
  if (oneOf) return { enum: [...oneOf], isArray: Array.isArray(of()), ...shared };
  // swagger takes a function named `type` for a type that is known later
  return { type: () => documented(of()), ...shared };
}

const inGraphql = ({ description, oneOf, nullable, optional }: ShownOptions): FieldOptions => ({
  description: [description, oneOf && `One of: ${oneOf.join(', ')}.`].filter(Boolean).join(' '),
  nullable: nullable ?? optional ?? false,
});

const PLAIN = new Map<unknown, unknown>([[ID, String], [Int, 'integer'], [Float, Number]]);

function documented(type: unknown): Type | [Type] {
  if (Array.isArray(type)) return [documented(type[0]) as Type];
  return (PLAIN.get(type) ?? type) as Type;
}
