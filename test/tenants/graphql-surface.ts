import type { Client } from '../support/as.js';
import type { Filled, Handler, Part, Template } from './handler.js';
import { ASKED, bare, type Field, INSTEAD, plainSample, sampleOf } from './samples.js';
import { type Slot, slotOf } from './slots.js';

interface TypeRef {
  kind: string;
  name: string | null;
  ofType: TypeRef | null;
}

interface SchemaField {
  name: string;
  description: string | null;
  type: TypeRef;
  args: { name: string; description: string | null; type: TypeRef; defaultValue: string | null }[];
}

interface SchemaType {
  name: string;
  kind: string;
  fields: SchemaField[] | null;
  inputFields: SchemaField[] | null;
}

const TYPE = 'kind name ofType { kind name ofType { kind name ofType { kind name } } }';
const INTROSPECTION = `{ __schema { queryType { name } mutationType { name } subscriptionType { name } types { name kind
  fields { name type { ${TYPE} } args { name description defaultValue type { ${TYPE} } } } inputFields { name description type { ${TYPE} } } } } }`;
/** As deep as the server allows below a root field. */
const DEEPEST = 6;

/** Every root field of the schema as the server tells it, asked for all it answers. */
export async function graphqlHandlers(client: Client): Promise<Handler[]> {
  const { data, errors } = await client.graphql<{ __schema: { types: SchemaType[]; subscriptionType: unknown } }>(INTROSPECTION);
  if (!data) throw new Error(`no schema: ${JSON.stringify(errors)}`);
  if (data.__schema.subscriptionType !== null) throw new Error('subscriptions need probes of their own');
  const types = new Map(data.__schema.types.map((type) => [type.name, type]));
  return (['Query', 'Mutation'] as const).flatMap((root) => (types.get(root)?.fields ?? []).map((field) => new GraphqlHandler(types, root, field)));
}

export class GraphqlHandler implements Handler {
  readonly name: string;
  readonly changes: boolean;
  readonly template: Template;
  readonly optional: Handler['optional'];

  constructor(private readonly types: ReadonlyMap<string, SchemaType>, private readonly root: 'Query' | 'Mutation', readonly field: SchemaField) {
    this.name = `${root.toLowerCase()} ${field.name}`;
    this.changes = root === 'Mutation';
    const asked = ASKED[this.name] ?? {};
    const required = field.args.filter(({ name, type, defaultValue }) => (type.kind === 'NON_NULL' && defaultValue === null) || Object.hasOwn(asked, name));
    this.template = { variables: Object.fromEntries(required.map(({ name, type, description }): [string, Part] => [name, asked[name] ?? slotOf(field.name, name, isIdType(type)) ?? this.valueOf(type, description, name)])) };
    this.optional = [...this.optionalArguments(), ...this.optionalBelow()];
  }

  send(client: Client, { variables }: Filled, headers: Record<string, string> = {}): ReturnType<Client['send']> {
    const given = this.field.args.filter(({ name }) => Object.hasOwn(variables as object, name));
    return client.send({ method: 'POST', path: '/graphql', body: { query: this.document(given.map(({ name }) => name)), variables }, headers });
  }

  /** The field with its arguments taken from variables of the same names, and everything below it. */
  selection(given: readonly string[]): string {
    return `${this.field.name}${given.length > 0 ? `(${given.map((name) => `${name}: $${name}`).join(', ')})` : ''} ${this.below(this.field.type, DEEPEST)}`;
  }

  declarations(given: readonly string[]): string {
    return given.map((name) => `$${name}: ${written(this.field.args.find((each) => each.name === name)?.type)}`).join(', ');
  }

  private document(given: readonly string[]): string {
    return `${this.root.toLowerCase()} ${given.length > 0 ? `(${this.declarations(given)})` : ''} { ${this.selection(given)} }`;
  }

  private below(type: TypeRef, deep: number): string {
    const { fields } = this.types.get(nameOf(type)) ?? {};
    if (!fields) return '';
    const parts = fields.flatMap((field) => {
      const isObject = Boolean(this.types.get(nameOf(field.type))?.fields);
      return isObject && deep <= 1 ? [] : [`${field.name} ${this.below(field.type, deep - 1)}`];
    });
    return `{ ${parts.join(' ')} }`;
  }

  private optionalArguments(): { way: string[]; slot: Slot }[] {
    return this.field.args.filter(({ name }) => !Object.hasOwn(this.template['variables'] as Template, name)).flatMap(({ name, type }) => {
      const slot = slotOf(this.field.name, name, isIdType(type));
      return slot ? [{ way: ['variables', name], slot }] : [];
    });
  }

  private optionalBelow(): { way: string[]; slot: Slot }[] {
    return this.field.args.flatMap((argument) => this.fieldsOf(nameOf(argument.type)).flatMap((field) => {
      const inside = ((this.template['variables'] as Template)[argument.name] ?? {}) as Template;
      const type = bare(nameOf(argument.type));
      const slot = field.required || inside[field.name] !== undefined || INSTEAD[type]?.includes(field.name) ? null : slotOf(type, field.name, field.isId);
      return slot ? [{ way: ['variables', argument.name, field.name], slot }] : [];
    }));
  }

  private fieldsOf(typeName: string): Field[] {
    return (this.types.get(typeName)?.inputFields ?? []).map((each) => ({
      name: each.name, required: each.type.kind === 'NON_NULL', isId: isIdType(each.type), value: () => this.valueOf(each.type, each.description, each.name),
    }));
  }

  private valueOf(type: TypeRef, description: string | null = '', field = ''): Part {
    const inner = type.ofType;
    if (inner) return type.kind === 'LIST' ? [this.valueOf(inner, description, field)] : this.valueOf(inner, description, field);
    if (this.types.get(nameOf(type))?.inputFields) return sampleOf(nameOf(type), this.fieldsOf(nameOf(type)));
    return plainSample({ type: { Boolean: 'boolean', Int: 'integer' }[nameOf(type)], format: formatOf(field), enum: wordsIn(description) });
  }
}

/** The words that a text may be are told in its description. */
const wordsIn = (description: string | null): string[] | undefined => /One of: (.+)\.$/.exec(description ?? '')?.[1]?.split(', ');

const formatOf = (field: string): string | undefined => (/At$|^(from|to)$/.test(field) ? 'date-time' : /email$/i.test(field) ? 'email' : undefined);

const nameOf = (type: TypeRef): string => type.name ?? nameOf(type.ofType as TypeRef);
const isIdType = (type: TypeRef): boolean => nameOf(type) === 'ID';

function written(type: TypeRef | null | undefined): string {
  if (!type) throw new Error('an argument without a type');
  if (type.kind === 'NON_NULL') return `${written(type.ofType)}!`;
  return type.kind === 'LIST' ? `[${written(type.ofType)}]` : type.name ?? '';
}
