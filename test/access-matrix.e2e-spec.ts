import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Persona, personasOf } from './access-matrix.personas.js';
import { apiDocument } from './platform/api-document.js';
import { Conformity } from './platform/conformity.js';
import { type Answer, machine, rows } from './support/as.js';
import { baseUrl, startServer } from './support/server.js';
import { graphqlHandlers } from './tenants/graphql-surface.js';
import { filled, type Handler, swapped } from './tenants/handler.js';
import { restHandlers } from './tenants/rest-surface.js';
import { bookOf, nothingLike } from './tenants/slots.js';
import { WEB_ADDRESSES } from '../src/platform/http/web-pages.js';
import { type NamedWorld, theWorld } from './world.js';

const APPROVED = 'test/access-matrix.approved.json';
const HOW_TO_APPROVE = 'Read every changed line against rulebook 0.2. Is it what the rules say? Approve: UPDATE_MATRIX=1 npm test -- test/access-matrix';

/** Doors beside the API: health and measurements, pages to read and write in, the web portal and its files, OAuth, and the GraphQL endpoint whose fields are handlers of their own. */
const BESIDE_THE_API = [
  /^GET \/health\/(live|ready)$/, /^GET \/metrics$/, /^GET \/api\/(docs|openapi\.json)/, new RegExp(`^GET /(${WEB_ADDRESSES.join('|')})?(/?\\*)?$`), /^GET \/assets\/[\w.-]+$/, /^(GET|POST) \/graphql$/,
  /^POST \/oauth\/token$/, /^GET \/oauth\/(jwks|\.well-known\/openid-configuration)$/, /^GET \/\.well-known\/oauth-authorization-server(\/oauth)?$/,
];

/** Its secret opens it, and a made-up one nothing: test/calendar-feeds. */
const BY_ITS_SECRET = 'GET /calendar/{token}.ics';
/** Whoever is Access Owner by control of this Customer: none of these people (GC-9.1-d). */
const OF_A_PARENT = ['POST /customers/{customerId}/affiliations/{affiliationId}/people', 'mutation admitGroupPerson'];

/** handler → class of answer → who gets it */
type Matrix = Record<string, Record<string, string[]>>;

let world: NamedWorld;
let personas: Persona[];
let handlers: Handler[];
let matrix: Matrix;
let conformity: Conformity;
/** What the API document does not say, and the statuses there were. */
const [undocumented, statuses] = [new Set<string>(), new Set<number>()];

beforeAll(async () => {
  world = await theWorld();
  personas = personasOf(world);
  conformity = new Conformity(await apiDocument());
  handlers = [...await restHandlers(baseUrl), ...await graphqlHandlers(world.group.people.owner)];
  matrix = {};
  let renewed = Date.now();
  for (const handler of handlers) {
    if (Date.now() - renewed > TOKEN_AGE) [personas, renewed] = [await withNewToken(), Date.now()];
    matrix[handler.name] = await rowOf(handler);
  }
}, 600_000);

/** A token lives five minutes; on a busy machine the sweep takes longer. */
const TOKEN_AGE = 120_000;

async function withNewToken(): Promise<Persona[]> {
  const { group } = world;
  const { clientId: id, secret } = group.sponsored;
  world = { ...world, group: { ...group, people: { ...group.people, 'service client': await machine({ id, secret }) } } };
  return personasOf(world);
}

async function rowOf(handler: Handler): Promise<Matrix[string]> {
  const row: Matrix[string] = {};
  const classes = await Promise.all(personas.map((persona) => classOf(handler, persona)));
  classes.forEach((each, index) => (row[each] ??= []).push(personas[index]?.name ?? ''));
  if (/sessions?\b/.test(handler.name)) await reviveSessions();
  return row;
}

async function classOf(handler: Handler, persona: Persona): Promise<string> {
  const answer = await handler.send(persona.client, requestOf(handler, persona), persona.headers);
  if (!IN_GRAPHQL.test(handler.name)) compare(handler.name, answer);
  const { status, code } = problemOf(answer);
  const plain = PLAIN[status];
  if (plain === code) return String(status);
  // a sign-in with a wrong password is 401 too, and has been let through to be refused
  return ASTRAY.test(String(status)) || status === 403 || status === 404 ? `${status} ${code}` : 'through';
}

const IN_GRAPHQL = /^(query|mutation) /;

function compare(name: string, answer: Answer<unknown>): void {
  for (const fault of conformity.faultsOf(name, answer)) undocumented.add(fault);
  statuses.add(answer.status);
}

/** The refusals of somebody for who he is. */
const PLAIN: Partial<Record<number, string>> = { 401: 'not-signed-in', 403: 'not-allowed', 404: 'not-found' };
/** The request did not get as far as the decision. */
const ASTRAY = /^(400|415|428|5..)/;

/** A change names a version that nobody has read: whoever is allowed is told so, and nothing changes. */
function requestOf(handler: Handler, { client, capacity }: Persona): ReturnType<typeof filled> {
  const book = bookOf(world.group, { version: nothingLike('version'), cursor: '' });
  const spare = client === world.twin.people.owner ? world.twin : world.group;
  const request = filled(handler.template, { ...book, ...(UNKNOWN[handler.name] ?? []).reduce((all, named) => ({ ...all, [named]: nothingLike(named) }), {}), session: spare.things.session });
  // what somebody suspects to come is refused, after the decision
  if (handler.name === 'POST /compromise') return swapped(request, ['body', 'suspectedSince'], '2999-01-01T00:00:00Z');
  const place = { 'PUT /session/capacity': ['body', 'capacity'], 'mutation chooseCapacity': ['variables', 'capacity'] }[handler.name];
  return place ? swapped(request, place, capacity) : request;
}

/** These changes ask for no version: whoever is allowed is told that somebody in them does not exist. */
const UNKNOWN: Record<string, readonly ('member' | 'costCentre')[]> = {
  'POST /customers/{customerId}/grants': ['member'], 'mutation giveGrant': ['member'],
  'POST /customers/{customerId}/deputies': ['member'], 'mutation nameDeputy': ['member'],
  'POST /customers/{customerId}/clients': ['member'], 'mutation makeServiceClient': ['member'],
  'POST /operator/customers/{customerId}/recovery-cases': ['member'], 'mutation openRecoveryCase': ['member'],
  'POST /customers/{customerId}/saved-views': ['costCentre'], 'mutation saveView': ['costCentre'],
};

function problemOf({ status, body }: Answer<unknown>): { status: number; code: string } {
  const inGraphql = (body as { errors?: { extensions: { code: string; status: number } }[] }).errors?.[0]?.extensions;
  return inGraphql ?? { status, code: (body as { code?: string }).code ?? '' };
}

/** Signing out is a handler like every other one; the next handler needs everybody signed in again. */
const reviveSessions = (): Promise<unknown> => rows(`update session set ended_at = null where user_agent = 'test'`);

const printed = (all: Matrix): string => `{\n${Object.entries(all).map(([name, row]) =>
  `  ${JSON.stringify(name)}: ${JSON.stringify(Object.fromEntries(Object.entries(row).map(([each, who]) => [each, who.join(', ')])))}`).join(',\n')}\n}\n`;

const approved = (): Record<string, Record<string, string>> => (existsSync(APPROVED) ? JSON.parse(readFileSync(APPROVED, 'utf8')) : {}) as Record<string, Record<string, string>>;

const got = (handler: RegExp, persona: string): string[] => Object.keys(matrix).filter((name) => handler.test(name) && matrix[name]?.['through']?.includes(persona));

describe('the access matrix', () => {
  it('P24: every route of the server is in the API document, but for the doors beside it', async () => {
    const file = join(mkdtempSync(join(tmpdir(), 'mandate-routes-')), 'routes.json');
    const server = await startServer({ NODE_OPTIONS: `--import ${new URL('access-matrix.routes.mjs', import.meta.url).href}`, ROUTES_FILE: file });
    await server.stop();
    const routes = (JSON.parse(readFileSync(file, 'utf8')) as string[]).filter((route) => !/^(HEAD|OPTIONS) /.test(route));
    const documented = new Set(handlers.map(({ name }) => name));
    const named = (route: string): string => route.replace(' /api/v1', ' ').replaceAll(/:(\w+)/g, '{$1}');
    expect(routes.length).toBeGreaterThan(documented.size / 3);
    expect(routes.filter((route) => !documented.has(named(route)) && !BESIDE_THE_API.some((door) => door.test(route)))).toEqual([]);
  });

  it('M01: every request reaches the decision: none is refused for its form, none breaks', () => {
    const astray = Object.entries(matrix).flatMap(([name, row]) => Object.keys(row).filter((each) => ASTRAY.test(each) && each !== '400 reason.required').map((each) => `${name}: ${each}: ${row[each]?.join(', ') ?? ''}`));
    expect(astray).toEqual([]);
  });

  it('M01: what everybody is answered, at every door, with every refusal, is what the API document says', () => {
    expect([...undocumented].slice(0, 20)).toEqual([]);
    expect([200, 400, 401, 403, 404, 409, 412, 422].filter((status) => !statuses.has(status))).toEqual([]);
  });

  it('M01: every handler lets somebody through, so a refusal is a refusal and not a mistake of the request', () => {
    const closed = Object.entries(matrix).filter(([, row]) => !row['through']);
    // there is no demo world here: whoever would be let through is told so
    expect(closed.filter(([name, row]) => !row['404 demo-clock.none'] && name !== BY_ITS_SECRET && !OF_A_PARENT.includes(name)).map(([name]) => name)).toEqual([]);
  });

  it('0.2: every handler answers every persona as it was approved', () => {
    const now = printed(matrix);
    if (process.env['UPDATE_MATRIX'] === '1') writeFileSync(APPROVED, now);
    const before = approved();
    const changed = Object.entries(JSON.parse(now) as ReturnType<typeof approved>).filter(([name, row]) => JSON.stringify(before[name]) !== JSON.stringify(row))
      .map(([name, row]) => `${name}\n  approved: ${JSON.stringify(before[name] ?? 'nothing')}\n  now:      ${JSON.stringify(row)}`);
    const gone = Object.keys(before).filter((name) => !matrix[name]).map((name) => `${name}\n  approved, and no handler any more`);
    const changes = [...changed, ...gone];
    expect(changes.length > 0 ? [HOW_TO_APPROVE, ...changes] : []).toEqual([]);
  });

  it('I1: the Manager gets through to no SIM, line or device, and to no export', () => {
    expect(got(/sims|(?<!dead)lines|devices|query (sim|ownLines)|Line\b/, 'manager')).toEqual([]);
  });

  it('GC-8.5-a: the Service User gets through to his own lines, to their blocks (S0-6), to whom he can ask, and to himself', () => {
    expect(got(/customer|query|mutation/, 'service user')).toEqual([
      'GET /customers/{customerId}/capacities', 'GET /customers/{customerId}/ownership', 'GET /customers/{customerId}/delegations', 'GET /customers/{customerId}/delegations/sources', 'GET /customers/{customerId}/decisions', 'POST /customers/{customerId}/decisions/batch', 'GET /customers/{customerId}/permissions', 'GET /customers/{customerId}/access-requests', 'POST /customers/{customerId}/access-requests', 'GET /customers/{customerId}/contacts', 'GET /customers/{customerId}/own-lines',
      ...['GET', 'PUT', 'DELETE'].map((method) => `${method} /customers/{customerId}/own-lines/{lineId}/block${method === 'GET' ? '-preview' : ''}`),
      ...['GET', 'POST', 'DELETE'].map((method) => `${method} /customers/{customerId}/calendar-feed`),
      'query accessRequests', 'query calendarFeed', 'query capacities', 'query contacts', 'query controlAssessment', 'query deadline', 'query decision', 'query decisions', 'query delegableRights', 'query delegations', 'query me', 'query ownBlockPreview', 'query ownLines', 'query ownNotices', 'query ownership', 'query permissions', 'query rules', 'mutation askAccess', 'mutation blockOwnLine', 'mutation chooseCapacity', 'mutation endCalendarFeed', 'mutation makeCalendarFeed', 'mutation unblockOwnLine',
    ]);
  });

  it('I5, S01: a Customer is not there for a stranger, for whoever has left it, and for nobody', () => {
    for (const persona of ['stranger', 'ended member', 'anonymous']) expect(got(/\{customerId\}|query (?!operator|me$|ownNotices$|controlAssessment$|deadline$|rules$)|mutation/, persona)).toEqual([]);
  });

  it('GC-4.1-c: without a reason the operator looks at no Customer', () => {
    expect(got(/^\w+ \/customers/, 'BackOffice without reason')).toEqual([]);
  });
});
