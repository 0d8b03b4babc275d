import {
  buildClientSchema, getIntrospectionQuery, getNamedType, type GraphQLField, type GraphQLInputType, type GraphQLOutputType, type GraphQLSchema, type IntrospectionQuery, isEnumType, isInputObjectType, isLeafType, isListType, isNonNullType,
  isObjectType,
} from 'graphql';
import type { Chance } from '../support/chance.js';
import { baseUrl } from '../support/server.js';
import { type Draw, drawn, type Schema } from './schema.js';

/** One thing that can be asked of the server: a route of the OpenAPI document or a root field of the GraphQL schema. */
export interface Operation {
  label: string;
  writes: boolean;
  /** Names of the places in its path, its query or its arguments, and its body. */
  places: Record<string, Schema>;
  request(draw: Draw): Asked;
}

/** A request as it goes over the wire. */
export interface Asked {
  method: string;
  path: string;
  headers: Record<string, string>;
  body?: string;
}

export type Route = Operation & { method: string; path: string; body: Schema | null; contentType: string | null };

interface Said {
  parameters?: { name: string; in: string; schema: Schema }[];
  requestBody?: { content: Record<string, { schema: unknown }> };
}

interface OpenApi {
  paths: Record<string, Record<string, Said>>;
  components: { schemas: Record<string, unknown> };
}

const SAFE = ['GET', 'HEAD'];
const PATH_PLACE = /\{(\w+)\}/g;

/** Every route that the OpenAPI document names. */
export async function routes(server = baseUrl): Promise<Route[]> {
  const document = (await (await fetch(`${server}/api/openapi.json`)).json()) as OpenApi;
  return Object.entries(document.paths).flatMap(([path, methods]) => Object.entries(methods).map(([method, said]) => route(document, { method: method.toUpperCase(), path }, said)));
}

function route(document: OpenApi, { method, path }: { method: string; path: string }, { parameters = [], requestBody = { content: {} } }: Said): Route {
  const [[contentType, content] = [null, null]] = Object.entries(requestBody.content);
  const body = contentType === 'application/json' ? resolved(document, content.schema) : null;
  const query = Object.fromEntries(parameters.filter((each) => each.in === 'query').map(({ name, schema }) => [name, resolved(document, schema)]));
  const inPath = Object.fromEntries([...path.matchAll(PATH_PLACE)].map(([, name = '']): [string, Schema] => [name, { type: 'string' }]));
  return {
    label: `${method} ${path}`, method, path, body, contentType, writes: !SAFE.includes(method), places: { ...inPath, ...query, ...body?.properties },
    request: (draw) => restRequest({ method, path, query, body }, draw),
  };
}

function restRequest({ method, path, query, body }: { method: string; path: string; query: Record<string, Schema>; body: Schema | null }, draw: Draw): Asked {
  const search = new URLSearchParams();
  for (const [name, schema] of Object.entries(query)) {
    const value = drawn(name, schema, { draw, required: false });
    if (value !== undefined) search.append(name, text(value));
  }
  const filled = path.replace(PATH_PLACE, (_, name: string) => encodeURIComponent(text(draw(name, { type: 'string' }, true)).replace(/\p{Cs}/gu, ''))); // half a pair has no bytes
  return {
    method, path: search.size > 0 ? `${filled}?${search.toString()}` : filled,
    headers: { 'if-match': `"${text(draw('version', { type: 'integer' }, true))}"`, ...(body && { 'content-type': 'application/json' }) },
    ...(body && { body: JSON.stringify(drawn('body', body, { draw })) }),
  };
}

const text = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value ?? null));

/** References followed, alternatives with null flattened. */
function resolved(document: OpenApi, schema: unknown): Schema {
  const { $ref, allOf, ...own } = schema as Schema & { $ref?: string; allOf?: unknown[] };
  if ($ref) return resolved(document, document.components.schemas[$ref.split('/').at(-1) ?? '']);
  if (allOf) return resolved(document, allOf[0]);
  return {
    ...own,
    ...(own.items && { items: resolved(document, own.items) }),
    ...(own.properties && { properties: Object.fromEntries(Object.entries(own.properties).map(([name, each]) => [name, resolved(document, each)])) }),
  };
}

/** The schema by introspection, as somebody signed in reads it. */
export async function graphqlSchema(cookie: string, server = baseUrl): Promise<GraphQLSchema> {
  const answer = await fetch(`${server}/graphql`, {
    method: 'POST', headers: { 'content-type': 'application/json', 'mandate-csrf': '1', cookie }, body: JSON.stringify({ query: getIntrospectionQuery() }),
  });
  return buildClientSchema(((await answer.json()) as { data: IntrospectionQuery }).data);
}

/** Every root field, asking for every field below it. */
export function rootFields(schema: GraphQLSchema): Operation[] {
  const kinds = [['query', schema.getQueryType()], ['mutation', schema.getMutationType()]] as const;
  return kinds.flatMap(([kind, type]) => Object.values(type?.getFields() ?? {}).map((field) => {
    const document = documentOf(kind, field);
    const places = Object.fromEntries(field.args.map((each) => [each.name, inputSchema(each.type)]));
    const needed = field.args.filter((each) => isNonNullType(each.type) && each.defaultValue === undefined).map(({ name }) => name);
    return {
      label: `${kind} ${field.name}`, writes: kind === 'mutation', places,
      request: (draw: Draw) => graphqlRequest(document, drawn('variables', { properties: places, required: needed }, { draw })),
    };
  }));
}

const graphqlRequest = (query: string, variables: unknown = {}): Asked =>
  ({ method: 'POST', path: '/graphql', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query, variables }) });

function documentOf(kind: string, { name, args, type }: GraphQLField<unknown, unknown>): string {
  const declared = args.map((each) => `$${each.name}: ${String(each.type)}`).join(', ');
  const passed = args.map((each) => `${each.name}: $${each.name}`).join(', ');
  return `${kind}${declared && `(${declared})`} { ${name}${passed && `(${passed})`} ${selectionOf(type)} }`;
}

function selectionOf(type: GraphQLOutputType): string {
  const named = getNamedType(type);
  if (isLeafType(named)) return '';
  if (!isObjectType(named)) throw new Error(`no selection for ${named.name}`);
  return `{ ${Object.values(named.getFields()).map((field) => `${field.name} ${selectionOf(field.type)}`).join(' ')} }`;
}

const SCALARS: Record<string, Schema> = { ID: { type: 'string', format: 'uuid' }, String: { type: 'string' }, Int: { type: 'integer' }, Float: { type: 'number' }, Boolean: { type: 'boolean' } };

function inputSchema(type: GraphQLInputType): Schema {
  if (isNonNullType(type)) return inputSchema(type.ofType);
  if (isListType(type)) return { type: 'array', items: inputSchema(type.ofType) };
  if (isEnumType(type)) return { type: 'string', enum: type.getValues().map(({ name }) => name) };
  if (!isInputObjectType(type)) return SCALARS[type.name] ?? {};
  const fields = Object.values(type.getFields());
  return {
    type: 'object', properties: Object.fromEntries(fields.map((field) => [field.name, inputSchema(field.type)])),
    required: fields.filter((field) => isNonNullType(field.type)).map(({ name }) => name),
  };
}

/** What came back, headers included: everything somebody could read. */
export interface Heard {
  asked: Asked;
  status: number;
  headers: Headers;
  body: string;
}

export async function send(asked: Asked, credential: Record<string, string>, server = baseUrl): Promise<Heard> {
  const answer = await fetch(`${server}${asked.path}`, {
    method: asked.method, body: asked.body, redirect: 'manual', headers: { 'mandate-csrf': '1', ...asked.headers, ...credential },
  });
  return { asked, status: answer.status, headers: answer.headers, body: await answer.text() };
}

/** Values by the name of their place; whatever has no pool is made to fit its schema. */
export type Pools = Readonly<Record<string, readonly unknown[]>>;

export const fromPools = (pools: Pools, chance: Chance): Draw => (name, schema, required) => {
  if (!required && chance.next() < 0.5) return undefined;
  const pool = pools[name] ?? schema.enum;
  return pool ? chance.of(pool) : fitting(schema, { ids: pools['id'] ?? [], chance });
};

const FITTING: Record<string, (chance: Chance) => unknown> = {
  boolean: (chance) => chance.of([true, false]), integer: (chance) => 1 + chance.below(4), number: (chance) => 1 + chance.below(4), array: () => undefined,
};

function fitting({ type = 'string', format }: Schema, { ids, chance }: { ids: readonly unknown[]; chance: Chance }): unknown {
  const make = FITTING[type];
  if (make) return make(chance);
  if (format === 'date-time') return '2027-03-01T09:00:00Z';
  return format === 'uuid' ? chance.of(ids) : 'Wanted by the spec';
}

/** All of them, some at a time. */
export async function inParallel<Item, Result>(items: readonly Item[], work: (item: Item) => Promise<Result>, width = 8): Promise<Result[]> {
  const results: Result[] = [];
  let at = 0;
  const worker = async (): Promise<void> => {
    for (let mine = at++; mine < items.length; mine = at++) results[mine] = await work(items[mine] as Item);
  };
  await Promise.all(Array.from({ length: width }, worker));
  return results;
}
