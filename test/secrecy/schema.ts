/** What a value of a request may be: the part of JSON Schema that OpenAPI and GraphQL inputs share here. */
export interface Schema {
  type?: string;
  format?: string;
  enum?: unknown[];
  items?: Schema;
  properties?: Record<string, Schema>;
  required?: string[];
  maximum?: number;
}

/** Answers a value for a named place of a request; undefined leaves it out where it may be left out. */
export type Draw = (name: string, schema: Schema, required: boolean) => unknown;

/** A value of the schema, every leaf chosen by `draw`. */
export function drawn(name: string, schema: Schema, { draw, required = true }: { draw: Draw; required?: boolean }): unknown {
  if (schema.properties) {
    const { properties, required: needed = [] } = schema;
    const entries = Object.entries(properties).map(([key, each]) => [key, drawn(key, each, { draw, required: needed.includes(key) })] as const);
    return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
  }
  const chosen = draw(name, schema, required);
  if (chosen !== undefined || !required || schema.type !== 'array' || !schema.items) return chosen;
  return [drawn(name, schema.items, { draw })];
}
