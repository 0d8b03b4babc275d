import type { DynamicModule, Type } from '@nestjs/common';
import { RequestMethod } from '@nestjs/common';
import { METHOD_METADATA, MODULE_METADATA, PATH_METADATA, ROUTE_ARGS_METADATA } from '@nestjs/common/constants.js';
import { AppModule } from '../../src/app.module.js';
import type { Config } from '../../src/config/config.js';
import { ACCESS, type Access } from '../../src/modules/authority/index.js';
import { IfMatch } from '../../src/platform/http/etag.js';
import { ParseId } from '../../src/platform/http/parse-id.pipe.js';
import { baseUrl } from '../support/server.js';

export interface Parameter {
  $ref?: string;
  name: string;
  in: string;
  required?: boolean;
  schema: { format?: string; type?: string };
}

export interface Response {
  $ref?: string;
  description: string;
  headers?: Record<string, object>;
  content?: Record<string, { schema: object }>;
}

export interface Operation {
  operationId: string;
  summary: string;
  description: string;
  tags: string[];
  security: Record<string, string[]>[];
  parameters: Parameter[];
  requestBody?: { content: Record<string, { schema: object }> };
  responses: Record<string, Response>;
  'x-access': Access;
}

export interface ApiDocument {
  info: { description: string };
  tags: { name: string; description: string }[];
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, object>; parameters: Record<string, Parameter>; responses: Record<string, Response>; securitySchemes: Record<string, object> };
}

export const apiDocument = async (): Promise<ApiDocument> => (await fetch(`${baseUrl}/api/openapi.json`)).json() as Promise<ApiDocument>;

/** The part itself, or the shared one it points to. */
export function pointed<Part extends { $ref?: string }>({ components }: ApiDocument, kind: 'parameters' | 'responses', part: Part): Part {
  return part.$ref ? components[kind][part.$ref.split('/').at(-1) ?? ''] as unknown as Part : part;
}

/** A route as its decorators make it, read without the document. */
export interface Route {
  /** `GET /api/v1/customers/{customerId}/sims`, as the document has it. */
  name: string;
  unsafe: boolean;
  access: Access;
  takesVersion: boolean;
  takesBody: boolean;
  /** Path parameters that must be ids. */
  ids: string[];
}

/** Every route of the application, by the metadata of its handlers. */
export function routes(): Route[] {
  const controllers = controllersOf(AppModule.with({ demo: true } as Config), new Set());
  return controllers.flatMap((controller) => {
    const prototype = controller.prototype as Record<string, object>;
    return Object.getOwnPropertyNames(prototype).filter((name) => Reflect.hasMetadata(METHOD_METADATA, prototype[name] ?? {})).flatMap((name) => routesOf(controller, name));
  });
}

type Imported = Type | DynamicModule | undefined;

function controllersOf(imported: Imported, seen: Set<unknown>): Type[] {
  const module = imported && 'module' in imported ? imported.module : imported;
  if (!module || seen.has(module)) return [];
  seen.add(module);
  const parts = (key: 'imports' | 'controllers'): unknown[] => [...((Reflect.getMetadata(MODULE_METADATA[key === 'imports' ? 'IMPORTS' : 'CONTROLLERS'], module) ?? []) as unknown[]), ...((imported as DynamicModule)[key] ?? [])];
  return [...parts('controllers') as Type[], ...parts('imports').flatMap((each) => controllersOf(each as Imported, seen))];
}

interface Argument {
  data?: string;
  pipes: unknown[];
  factory?: unknown;
}

const argumentsOf = (controller: object, name: string): [kind: string, Argument][] =>
  Object.entries((Reflect.getMetadata(ROUTE_ARGS_METADATA, controller, name) ?? {}) as Record<string, Argument>).map(([key, each]) => [key.split(':')[0] ?? '', each]);

class Versioned {
  change(@IfMatch() _version: number): void {
    // only its decorator is read
  }
}
const [[, { factory: VERSION }]] = argumentsOf(Versioned, 'change') as [[string, Argument]];

const BODY = '3';

function routesOf(controller: Type, name: string): Route[] {
  const handler = (controller.prototype as Record<string, object>)[name] ?? {};
  const method = RequestMethod[Reflect.getMetadata(METHOD_METADATA, handler) as number] ?? '';
  const bases = [Reflect.getMetadata(PATH_METADATA, controller) as string | string[]].flat();
  const taken = argumentsOf(controller, name);
  return bases.map((base) => {
    const path = [base, Reflect.getMetadata(PATH_METADATA, handler) as string].filter((part) => part !== '/').join('/');
    const parsed = taken.filter(([, { pipes }]) => pipes.includes(ParseId)).map(([, { data }]) => data ?? '');
    return {
      name: `${method} /${path.replaceAll(/:(\w+)/g, '{$1}')}`, unsafe: method !== 'GET', access: Reflect.getMetadata(ACCESS, handler) as Access,
      takesVersion: taken.some(([, { factory }]) => factory !== undefined && factory === VERSION), takesBody: taken.some(([kind]) => kind === BODY),
      ids: [...new Set([...parsed, ...(path.includes(':customerId') ? ['customerId'] : [])])],
    };
  });
}
