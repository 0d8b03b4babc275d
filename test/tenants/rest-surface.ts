import type { Client } from '../support/as.js';
import type { Filled, Handler, Part, Template } from './handler.js';
import { ASKED, bare, type Field, INSTEAD, plainSample, sampleOf } from './samples.js';
import { Slot, slotOf } from './slots.js';

interface Schema {
  $ref?: string;
  allOf?: Schema[];
  type?: string;
  format?: string;
  enum?: string[];
  minimum?: number;
  items?: Schema;
  properties?: Record<string, Schema>;
  required?: string[];
}

interface Operation {
  parameters?: { name: string; in: string; required?: boolean; schema: Schema }[];
  requestBody?: { content: Record<string, { schema: Schema }> };
}

interface ApiDocument {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, Schema> };
}

const apiDocument = async (server: string): Promise<ApiDocument> => (await fetch(`${server}/api/openapi.json`)).json() as Promise<ApiDocument>;

/** Every operation of the OpenAPI document, with a request made from its schemas. */
export async function restHandlers(server: string): Promise<Handler[]> {
  const document = await apiDocument(server);
  return Object.entries(document.paths).flatMap(([path, operations]) =>
    Object.entries(operations).map(([method, operation]) => new RestHandler(document, { path: path.replace('/api/v1', ''), method: method.toUpperCase(), operation })));
}

class RestHandler implements Handler {
  readonly name: string;
  readonly changes: boolean;
  readonly template: Template;
  readonly optional: Handler['optional'];
  private readonly csv: boolean;

  constructor(private readonly document: ApiDocument, private readonly at: { path: string; method: string; operation: Operation }) {
    const { path, method, operation } = at;
    this.name = `${method} ${path}`;
    this.changes = method !== 'GET';
    this.csv = Boolean(operation.requestBody?.content['text/csv']);
    this.template = { path: this.pathTemplate(), query: this.queryTemplate(), headers: this.changesAnObject ? { 'if-match': new Slot('version', 'entityTag') } : {}, body: this.bodyTemplate() };
    this.optional = [...this.optionalInQuery(), ...this.optionalInBody()];
  }

  send(client: Client, { path, query, headers, body }: Filled, more: Record<string, string> = {}): ReturnType<Client['send']> {
    const filledPath = this.at.path.replace(/\{(\w+)\}/g, (_, field: string) => encodeURIComponent(String((path as Record<string, unknown>)[field])));
    const asked = new URLSearchParams(query as Record<string, string>).toString();
    return client.send({
      method: this.at.method as 'GET', path: `${filledPath}${asked && `?${asked}`}`, body,
      headers: { ...(headers as Record<string, string>), ...(this.csv && { 'content-type': 'text/csv' }), ...more },
    });
  }

  /** What is added to a list has no version that somebody could have read. */
  private get changesAnObject(): boolean {
    const { method, path } = this.at;
    return this.changes && (method !== 'POST' || path.split('{').length > 2);
  }

  private get last(): string {
    return this.at.path.split('/').findLast((segment) => !segment.startsWith('{') || segment === '{seq}') ?? '';
  }

  /** From the address itself: a slot the document forgets is a slot all the same. */
  private pathTemplate(): Template {
    const fields = [...this.at.path.matchAll(/\{(\w+)\}/g)].map(([, field = '']) => field);
    return Object.fromEntries(fields.map((field): [string, Part] => [field, ASKED[this.name]?.[field] ?? slotOf(this.last, field, field !== 'application') ?? 'orders']));
  }

  private queryTemplate(): Template {
    const asked = ASKED[this.name] ?? {};
    const wanted = [...this.parameters(true), ...this.parameters(false).filter(({ name }) => Object.hasOwn(asked, name))];
    return Object.fromEntries(wanted.map(({ name, schema }): [string, Part] => [name, asked[name] ?? this.slot(name, schema) ?? plainSample(this.resolved(schema))]));
  }

  private optionalInQuery(): { way: string[]; slot: Slot }[] {
    return this.parameters(false).flatMap(({ name, schema }) => {
      const slot = this.slot(name, schema);
      return slot ? [{ way: ['query', name], slot }] : [];
    });
  }

  private optionalInBody(): { way: string[]; slot: Slot }[] {
    const { name, schema } = this.body;
    return this.fieldsOf(schema).flatMap((field) => {
      const taken = (this.template['body'] as Template | undefined)?.[field.name] !== undefined || INSTEAD[bare(name)]?.includes(field.name);
      const slot = taken ? null : slotOf(bare(name), field.name, field.isId);
      return slot ? [{ way: ['body', field.name], slot }] : [];
    });
  }

  private bodyTemplate(): Part {
    if (this.csv) return 'no column';
    const { name, schema } = this.body;
    return schema ? sampleOf(name, this.fieldsOf(schema)) : undefined;
  }

  private get body(): { name: string; schema: Schema | undefined } {
    const schema = this.at.operation.requestBody?.content['application/json']?.schema;
    return { name: referred(schema), schema };
  }

  private slot(name: string, schema: Schema): Slot | null {
    return slotOf(this.last, name, schema.format === 'uuid');
  }

  private parameters(required: boolean): NonNullable<Operation['parameters']> {
    return (this.at.operation.parameters ?? []).filter((each) => each.in === 'query' && (each.required ?? false) === required);
  }

  private resolved(schema: Schema | undefined): Schema {
    const name = referred(schema);
    return (name === '' ? schema : this.document.components.schemas[name]) ?? {};
  }

  private fieldsOf(schema: Schema | undefined): Field[] {
    const { properties = {}, required = [] } = this.resolved(schema);
    return Object.entries(properties).map(([name, each]) => ({ name, required: required.includes(name), isId: each.format === 'uuid', value: () => this.valueOf(each) }));
  }

  private valueOf(schema: Schema): Part {
    const resolved = this.resolved(schema);
    if (resolved.type === 'array') return [this.valueOf(resolved.items ?? {})];
    if (!resolved.properties) return plainSample(resolved);
    return sampleOf(referred(schema), this.fieldsOf(resolved));
  }
}

/** The name of the schema that this one points to; empty: to none. */
const referred = (schema: Schema | undefined): string => (schema?.$ref ?? schema?.allOf?.[0]?.$ref ?? '').split('/').at(-1) ?? '';
