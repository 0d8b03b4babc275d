import { readFileSync } from 'node:fs';
import { Validator } from '@seriousme/openapi-schema-validator';
import { BUNDLED, isPermission, PERMISSIONS } from '../../src/modules/authority/index.js';
import { type ApiDocument, apiDocument, type Operation, type Parameter, pointed, type Route, routes } from './api-document.js';

const APPROVED = JSON.parse(readFileSync('test/access-matrix.approved.json', 'utf8')) as Record<string, Record<string, string>>;
const COOKIES = ['session', 'operatorSession'];

let document: ApiDocument;
let told: (Route & { operation: Operation })[];

beforeAll(async () => {
  document = await apiDocument();
  told = routes().map((route) => ({ ...route, operation: operationOf(route.name) ?? ({} as Operation) }));
});

function operationOf(name: string): Operation | undefined {
  const [method = '', path = ''] = name.split(' ');
  return document.paths[path]?.[method.toLowerCase()];
}

const wrong = (isWrong: (each: (typeof told)[number]) => boolean): string[] => told.filter(isWrong).map(({ name }) => name);
const parametersOf = ({ parameters }: Operation): Parameter[] => parameters.map((each) => pointed(document, 'parameters', each));
const headerOf = (operation: Operation, name: string): Parameter | undefined => parametersOf(operation).find((each) => each.in === 'header' && each.name === name);
const kindsOf = ({ security }: Operation): string[] => security.flatMap((each) => Object.keys(each));
const permissionOf = ({ access }: Route): string | null => ('permission' in access ? access.permission : null);
const isCustomers = (route: Route): boolean => isPermission(permissionOf(route));
const isOpen = ({ access }: Route): boolean => 'openTo' in access && access.openTo === 'anyone';

const TAKES_FILE = [
  'POST /api/v1/customers/{customerId}/bulk-changes/import', 'POST /api/v1/customers/{customerId}/documents/{documentId}/attachments', 'POST /api/v1/operator/customers/{customerId}/documents',
  'POST /api/v1/operator/customers/{customerId}/inventory-loads',
];

/** Effects of agents that must not double. */
const ONCE_PER_KEY = [
  'POST /api/v1/operator/customers/{customerId}/documents', 'POST /api/v1/operator/customers/{customerId}/documents/{documentId}/extension', 'POST /api/v1/operator/documents/outages',
  'POST /api/v1/operator/measures', 'POST /api/v1/operator/third-party-blocks', 'POST /api/v1/operator/legal-entities', 'POST /api/v1/operator/legal-entities/{legalEntityId}/names', 'POST /api/v1/operator/ownership-facts/{factId}/end', 'POST /api/v1/operator/legal-entities/{legalEntityId}/facts', 'POST /api/v1/operator/applications/{application}/price-notices',
];

describe('the API document', () => {
  it('is OpenAPI 3.1', async () => {
    const validator = new Validator();
    expect(await validator.validate({ ...document })).toEqual({ valid: true });
    expect(validator.version).toBe('3.1');
    const pointers = [...JSON.stringify(document).matchAll(/"\$ref":"#\/components\/(\w+)\/(\w+)"/g)].map(([, kind = '', name = '']) => [kind, name] as const);
    expect(pointers.length).toBeGreaterThan(500);
    expect(pointers.filter(([kind, name]) => !(name in document.components[kind as 'schemas']))).toEqual([]);
  });

  it('tells every route, and no other', () => {
    const documented = Object.entries(document.paths).flatMap(([path, methods]) => Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`));
    expect(documented.toSorted()).toEqual(told.map(({ name }) => name).toSorted());
    expect(documented.length).toBeGreaterThan(80);
  });

  it('names every operation once, in a few words, under one heading of the list', () => {
    expect(new Set(told.map(({ operation }) => operation.operationId)).size).toBe(told.length);
    expect(wrong(({ operation }) => !/^[a-z][A-Za-z]+$/.test(operation.operationId))).toEqual([]);
    expect(wrong(({ operation: { summary } }) => !/^[A-Z][a-z]+( [^.]+)?$/.test(summary) || summary.length > 50)).toEqual([]);
    const headings = document.tags.map(({ name }) => name);
    expect(wrong(({ operation: { tags } }) => tags.length !== 1 || !headings.includes(tags[0] ?? ''))).toEqual([]);
    expect(document.tags.filter(({ name, description }) => description === '' || !told.some(({ operation }) => operation.tags.includes(name)))).toEqual([]);
  });

  it('says what it needs: the permission and its rule, or for whom it is open and why', () => {
    expect(wrong(({ access, operation }) => JSON.stringify(operation['x-access']) !== JSON.stringify(access))).toEqual([]);
    expect(wrong(({ access, operation: { description } }) => !description.includes('permission' in access ? `\`${access.permission}\`` : access.because))).toEqual([]);
    expect(wrong(({ access, operation: { description } }) => 'permission' in access && isPermission(access.permission) && !description.includes(PERMISSIONS[access.permission].rule))).toEqual([]);
  });

  it('GC-8.1.2-c: admits the credentials that the approved matrix lets through', () => {
    // there is no demo world at the matrix: whoever would be let in to its clock is told so
    const through = ({ name }: Route): string[] => ['through', '404 demo-clock.none'].flatMap((said) => APPROVED[name.replace(' /api/v1', ' ')]?.[said]?.split(', ') ?? []);
    const people = ['owner', 'manager', 'fleet manager', 'service user', 'buyer'];
    expect(wrong((each) => isOpen(each) !== (each.operation.security.length === 0))).toEqual([]);
    // the session or passkey in the path is one person's: to all others it is not there; and none of these people is Access Owner by control
    const closed = (isWrong: (each: (typeof told)[number]) => boolean): string[] => wrong((each) => !isOpen(each) && !/\/((sessions|passkeys)\/\{id\}|affiliations\/\{affiliationId\}\/people)$/.test(each.name) && isWrong(each));
    expect(closed((each) => people.some((person) => through(each).includes(person)) !== kindsOf(each.operation).includes('session'))).toEqual([]);
    expect(closed((each) => ['BackOffice', 'RecoveryDesk'].some((agent) => through(each).includes(agent)) !== kindsOf(each.operation).includes('operatorSession'))).toEqual([]);
    expect(closed((each) => through(each).includes('service client') && !kindsOf(each.operation).includes('token'))).toEqual([]);
    expect(wrong((each) => kindsOf(each.operation).includes('token') && isCustomers(each) && ![...BUNDLED, 'decision:explain'].includes(permissionOf(each) ?? ''))).toEqual([]);
    expect(wrong(({ operation: { security }, ...each }) => security.some(({ token = [] }) => token.some((scope) => scope !== permissionOf(each))))).toEqual([]);
  });

  it('gives every id of a path its format', () => {
    expect(wrong(({ ids, operation }) => ids.some((id) => parametersOf(operation).find((each) => each.in === 'path' && each.name === id)?.schema.format !== 'uuid'))).toEqual([]);
    expect(wrong(({ name, operation }) => [...name.matchAll(/\{(\w+)\}/g)].some(([, id]) => parametersOf(operation).filter((each) => each.in === 'path' && each.required && each.name === id).length !== 1))).toEqual([]);
  });

  it('P09: asks for If-Match exactly where the handler does, and says how it refuses', () => {
    expect(wrong(({ takesVersion, operation }) => takesVersion !== (headerOf(operation, 'If-Match')?.required ?? false))).toEqual([]);
    expect(wrong(({ takesVersion, operation: { responses } }) => takesVersion !== ('412' in responses) || takesVersion !== ('428' in responses))).toEqual([]);
  });

  it('P18: names Mandate-CSRF at every change that a cookie can make, and demands it where there is no other way', () => {
    expect(wrong(({ unsafe, operation }) => (unsafe && kindsOf(operation).some((kind) => COOKIES.includes(kind))) !== (headerOf(operation, 'Mandate-CSRF') !== undefined))).toEqual([]);
    expect(wrong(({ operation }) => headerOf(operation, 'Mandate-CSRF')?.required === kindsOf(operation).includes('token'))).toEqual([]);
  });

  it('GC-6.1: of every file that leaves the portal its use is told', () => {
    const files = told.filter(({ operation: { responses } }) => Object.keys(responses['200']?.content ?? {}).some((type) => /csv|sheet|pdf/.test(type)));
    expect(files.length).toBeGreaterThanOrEqual(7);
    expect(files.filter(({ operation }) => !JSON.stringify(operation.responses['200']).includes('"Mandate-Use"')).map(({ name }) => name)).toEqual([]);
  });

  it('P08: names Idempotency-Key at the changes of a Customer\'s own, and where an agent\'s effect heeds one', () => {
    expect(wrong((each) => (each.unsafe && (isCustomers(each) || ONCE_PER_KEY.includes(each.name))) !== (headerOf(each.operation, 'Idempotency-Key') !== undefined))).toEqual([]);
  });

  it('GC-4.1-c: names Mandate-Reason wherever an agent is refused without one', () => {
    const needed = ({ name }: Route): boolean => APPROVED[name.replace(' /api/v1', ' ')]?.['400 reason.required']?.includes('BackOffice without reason') ?? false;
    expect(wrong((each) => needed(each) && kindsOf(each.operation).includes('operatorSession') && !headerOf(each.operation, 'Mandate-Reason'))).toEqual([]);
    expect(told.filter(({ operation }) => headerOf(operation, 'Mandate-Reason')).length).toBeGreaterThan(20);
  });

  it('names Accept-Language where a sentence may be the answer', () => {
    expect(wrong((each) => isCustomers(each) !== (headerOf(each.operation, 'Accept-Language') !== undefined))).toEqual([]);
  });

  it('says how it refuses, always as a problem document', () => {
    const lacks = (which: (each: Route) => boolean, ...statuses: string[]): string[] => wrong((each) => which(each) && statuses.some((status) => !(status in each.operation.responses)));
    expect(lacks(() => true, '400', 'default')).toEqual([]);
    expect(lacks((each) => !isOpen(each), '401')).toEqual([]);
    expect(lacks((each) => permissionOf(each) !== null, '403', '404')).toEqual([]);
    expect(lacks((each) => isCustomers(each), '409')).toEqual([]);
    expect(lacks((each) => isCustomers(each) && each.unsafe, '422')).toEqual([]);
    const refusals = told.flatMap(({ name, operation }) => Object.entries(operation.responses).filter(([status]) => !status.startsWith('2')).map(([status, each]) => ({ name: `${name} ${status}`, ...pointed(document, 'responses', each) })));
    expect(refusals.filter(({ content = {}, description }) => description === '' || Object.keys(content).join() !== 'application/problem+json').map(({ name }) => name)).toEqual([]);
    expect(wrong((each) => isCustomers(each) && !JSON.stringify(pointed(document, 'responses', each.operation.responses['403'] ?? { description: '' })).includes('/NotAllowed'))).toEqual([]);
  });

  it('says what it answers and takes: one success, its type, and a body exactly where the handler reads one', () => {
    const successes = ({ operation: { responses } }: (typeof told)[number]): string[] => Object.keys(responses).filter((status) => status.startsWith('2'));
    expect(wrong((each) => successes(each).length !== 1)).toEqual([]);
    const bodiless = told.flatMap(({ name, operation }) => Object.entries(operation.responses).filter(([status, { content }]) => status.startsWith('2') && !content).map(([status]) => `${status} ${name.split(' ')[0] ?? ''}`));
    expect([...new Set(bodiless)].toSorted()).toEqual(['202 POST', '204 DELETE', '204 POST']);
    expect(wrong(({ name, takesBody, operation: { requestBody } }) => (takesBody || TAKES_FILE.some((each) => name.endsWith(each))) !== (requestBody !== undefined))).toEqual([]);
    expect(told.filter(({ operation: { requestBody } }) => requestBody?.content['text/csv']).map(({ name }) => name).toSorted()).toEqual(TAKES_FILE);
    expect(told.filter(({ operation: { responses } }) => responses['200']?.content?.['text/csv']).map(({ name }) => name).toSorted())
      .toEqual(['access/export', 'documents/{documentId}/attachments/{attachmentId}', 'documents/{documentId}/file', ...['grants', 'ledger', 'members/{memberId}/rights/comparison', 'sims', 'sims/{simId}/access'].map((list) => `${list}/export`)].map((path) => `GET /api/v1/customers/{customerId}/${path}`));
  });

  it('has no holes: every object says its fields, every list of words has one name, a count is an integer', () => {
    expect(holesIn(document, '')).toEqual([]);
  });
});

interface Node {
  type?: string | string[];
  properties?: object;
  additionalProperties?: unknown;
  enum?: unknown[];
}

function holesIn(node: unknown, way: string): string[] {
  if (typeof node !== 'object' || node === null) return [];
  const within = Object.entries(node).flatMap(([key, child]) => holesIn(child, way === '' ? key : `${way}.${key}`));
  return [...HOLES.filter(([, isHole]) => isHole(node, way)).map(([what]) => `${way}: ${what}`), ...within];
}

const typed = ({ type }: Node, name: string): boolean => type !== undefined && [type].flat().includes(name);

const HOLES: readonly [what: string, isHole: (node: Node, way: string) => boolean][] = [
  ['an object of nothing', (node) => typed(node, 'object') && !node.properties && !node.additionalProperties],
  ['words without a name', ({ enum: words = [] }, way) => words.length > 1 && !/^components\.schemas\.\w+$/.test(way)],
  ['a number that is no integer', (node) => typed(node, 'number')],
  ['left over', (node) => Object.keys(node).some((key) => /^x-(?!access$)/.test(key))],
];
