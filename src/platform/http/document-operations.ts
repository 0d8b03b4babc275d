import type { OpenAPIObject } from '@nestjs/swagger';

type Components = NonNullable<OpenAPIObject['components']>;
export type ApiDocument = OpenAPIObject & { components: Components };
export type DocumentedOperation = NonNullable<OpenAPIObject['paths'][string]['get']>;

export type DocumentedSchema = NonNullable<Components['schemas']>[string];

export interface Documented {
  operation: DocumentedOperation;
  method: 'get' | 'post' | 'put' | 'patch' | 'delete';
  path: string;
}

/** Completes the document with what its author knows of the handlers; whoever starts the server composes them. */
export type DocumentPass = (document: ApiDocument) => void;

const METHODS = ['get', 'post', 'put', 'patch', 'delete'] as const;

export const operationsOf = ({ paths }: ApiDocument): Documented[] =>
  Object.entries(paths).flatMap(([path, item]) => METHODS.flatMap((method) => {
    const operation = item[method];
    return operation ? [{ operation, method, path }] : [];
  }));

export const isUnsafe = ({ method }: Documented): boolean => method !== 'get';

/** What a handler says of itself for programs that read the document (`@ApiExtension`). */
export const declared = (operation: DocumentedOperation, name: `x-${string}`): unknown => (operation as unknown as Record<string, unknown>)[name];

/** Said once for the whole document. */
export function share(document: ApiDocument, parts: Pick<Components, 'schemas' | 'responses' | 'parameters' | 'headers' | 'securitySchemes'>): void {
  const { components } = document;
  for (const [kind, named] of Object.entries(parts) as [keyof typeof parts, object][]) components[kind] = { ...components[kind], ...named } as never;
}

/** A header that the whole document shares; where the handler describes it itself, its words stay. */
export function takes({ operation }: Documented, name: string, header: string): void {
  const known = operation.parameters ?? [];
  if (known.some((each) => 'name' in each && each.name === header)) return;
  operation.parameters = [...known, { $ref: `#/components/parameters/${name}` }];
}

export const problem = (description: string, schema: object = { $ref: '#/components/schemas/Problem' }): { description: string; content: Record<string, object> } =>
  ({ description, content: { 'application/problem+json': { schema } } });

/** Refusals that the whole document shares, status by status; where the handler describes one itself (`@throws`), its words stay. */
export function refuses({ operation: { responses } }: Documented, { components }: ApiDocument, names: Readonly<Record<string, string>>): void {
  for (const [status, name] of Object.entries(names)) {
    const own = responses[status];
    const { content } = components.responses?.[name] as { content: object };
    responses[status] = own ? { ...own, content } as never : { $ref: `#/components/responses/${name}` };
  }
}
