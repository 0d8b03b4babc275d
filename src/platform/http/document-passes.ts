import { type ApiDocument, type Documented, type DocumentedSchema, type DocumentPass, operationsOf, problem, refuses, share, takes } from './document-operations.js';

/** What every handler shares because the platform does it: ids in paths, versions, refusals of a wrong form. */
export const tellRequests: DocumentPass = (document) => {
  share(document, { schemas: { Problem: PROBLEM }, responses: RESPONSES, parameters: { IfMatch: IF_MATCH }, headers: HEADERS });
  for (const each of operationsOf(document)) {
    each.operation.operationId = nameOf(each);
    splitDocstring(each);
    tellPath(each);
    tellVersion(each, document);
    refuses(each, document, { 400: 'BadRequest', default: 'Fault' });
    for (const [status, response] of Object.entries(each.operation.responses)) each.operation.responses[status] = tellResponse(status, response as Response, document) as never;
  }
};

const DONE: Readonly<Record<string, string>> = { 200: 'Done.', 201: 'Made.', 202: 'Taken in; it goes on by itself.', 204: 'Done; there is nothing to tell.' };

const text = { type: 'string' } as const;

/** See `documentOf`. */
const PROBLEM: DocumentedSchema = {
  type: 'object',
  description: 'A refusal (RFC 9457). Programs read `code`; people read `title` and `detail`.',
  required: ['type', 'title', 'status', 'code'],
  properties: {
    type: { ...text, description: '`urn:mandate:problem:` and the code.' },
    title: text,
    status: { type: 'integer' },
    code: { ...text, description: 'Stable.', examples: ['grant.not-live'] },
    detail: text,
    rule: { ...text, description: 'Rulebook id.', examples: ['GC-8.3-d'] },
    errors: {
      type: 'array', description: 'What is wrong where.',
      items: { type: 'object', required: ['pointer', 'message'], properties: { pointer: { ...text, description: 'JSON pointer into the request.' }, message: text } },
    },
    requestId: { ...text, description: 'With a fault of ours: the key to its log. Elsewhere the header X-Request-Id says it.' },
  },
};

const RESPONSES = {
  BadRequest: problem('The request cannot be read, or has wrong or unknown fields.'),
  StaleVersion: problem('It was changed since you read it. Read it again and decide anew.'),
  VersionMissing: problem('Send the ETag you read in the header If-Match.'),
  Fault: problem('Every other refusal: a body that is too large (413) or of another type (415), a portal that cannot answer just now (503, with Retry-After), a fault of ours (500).'),
};

const IF_MATCH = {
  name: 'If-Match', in: 'header', required: true, description: 'The ETag you read: the version of the object in quotes.', schema: { type: 'string', pattern: '^"\\d{1,9}"$', examples: ['"1"'] },
} as const;

const HEADERS = { ETag: { description: 'Version of the object, for If-Match.', schema: { type: 'string', examples: ['"1"'] } } } as const;

/** A name that generated clients can use; one handler may stand at two addresses, of people and of agents. */
function nameOf({ operation: { operationId = '' }, path }: Documented): string {
  const [controller = '', method = '', twin] = operationId.split(/Controller_|\[/);
  const name = `${controller}${method.charAt(0).toUpperCase()}${method.slice(1)}`;
  return twin !== undefined && path.startsWith('/api/v1/operator/') ? `operator${name}` : name.charAt(0).toLowerCase() + name.slice(1);
}

/** The first sentence of the handler's docstring is the summary, the others explain. */
function splitDocstring({ operation }: Documented): void {
  const [, first = '', others = ''] = /^(.*?)(?:\.\s+(.*)|\.?)$/s.exec(operation.description ?? '') ?? [];
  operation.summary = first;
  operation.description = others;
}

const ID = { type: 'string', format: 'uuid' };

/** The Customer of the path is read by the guard, not by the handler: the library does not see it. */
function tellPath({ operation, path }: Documented): void {
  const known = operation.parameters ?? [];
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => {
    const found = known.find((each) => 'in' in each && each.in === 'path' && each.name === name);
    return { ...found, name, in: 'path' as const, required: true, ...(/^id$|Id$/.test(name) && { schema: ID }) };
  });
  operation.parameters = [...inPath, ...known.filter((each) => !('in' in each && each.in === 'path'))];
}

/** What is read with a version is changed under it. */
function tellVersion(each: Documented, document: ApiDocument): void {
  const known = each.operation.parameters ?? [];
  each.operation.parameters = known.filter((parameter) => !('name' in parameter && parameter.name === 'If-Match'));
  if (each.operation.parameters.length === known.length) return;
  takes(each, 'IfMatch', 'If-Match');
  refuses(each, document, { 412: 'StaleVersion', 428: 'VersionMissing' });
}

interface Response {
  $ref?: string;
  description: string;
  headers?: object;
  content?: Record<string, { schema?: { $ref?: string } }>;
}

/** `@throws {409} …` of a docstring says when; that it is a problem document goes without saying. */
function tellResponse(status: string, response: Response, document: ApiDocument): object {
  const { $ref, description, headers, content } = response;
  if ($ref) return response;
  if (!status.startsWith('2')) return content ? response : problem(description);
  return { ...response, description: description || DONE[status], ...(isVersioned(content, document) && { headers: { ...headers, ETag: { $ref: '#/components/headers/ETag' } } }) };
}

/** As `EtagInterceptor` sees it. */
function isVersioned(content: Response['content'] = {}, { components: { schemas = {} } }: ApiDocument): boolean {
  const { $ref = '' } = content['application/json']?.schema ?? {};
  const { properties = {} } = (schemas[$ref.replace(/.*\//, '')] ?? {}) as { properties?: object };
  return 'version' in properties;
}
