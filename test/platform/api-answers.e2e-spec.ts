import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { personasOf } from '../access-matrix.personas.js';
import { type Answer, type Client, Persona } from '../support/as.js';
import { baseUrl } from '../support/server.js';
import { filled, type Handler } from '../tenants/handler.js';
import { restHandlers } from '../tenants/rest-surface.js';
import { bookOf, nothingLike } from '../tenants/slots.js';
import { aWorld, type NamedWorld } from '../world.js';
import { type ApiDocument, apiDocument, type Operation, pointed, type Response, routes } from './api-document.js';

const EVERYWHERE = [413, 415, 503];

let document: ApiDocument;
let world: NamedWorld;
let handlers: Handler[];
let conformity: Conformity;

beforeAll(async () => {
  document = await apiDocument();
  conformity = new Conformity(document);
  world = await aWorld(); // of its own: some of it is changed here
  handlers = await restHandlers(baseUrl);
});

/** By the name of a handler, which leaves out what every address begins with. */
function operationOf({ paths }: ApiDocument, name: string): Operation {
  const [method = '', path = ''] = name.split(' ');
  const operation = paths[`/api/v1${path}`]?.[method.toLowerCase()];
  if (!operation) throw new Error(`${name} is not documented`);
  return operation;
}

/** Holds an answer against what the document says of its status. */
class Conformity {
  private readonly ajv = new Ajv2020({ strict: false, allErrors: true });
  private readonly compiled = new Map<string, ValidateFunction>();

  constructor(private readonly said: ApiDocument) {
    addFormats.default(this.ajv);
    // a field that the document does not know is a fault of the document
    const schemas = Object.fromEntries(Object.entries(said.components.schemas).map(([name, schema]) => [name, 'properties' in schema ? { ...schema, additionalProperties: false } : schema]));
    this.ajv.addSchema({ $id: 'api:', components: { schemas } });
  }

  faultsOf(name: string, { status, bytes }: Answer<unknown>): string[] {
    const response = this.responseOf(name, status);
    if (!response) return [`${name}: ${status} is not documented: ${bytes.slice(0, 200)}`];
    const [content] = Object.values(response.content ?? {});
    if (!content) return bytes === '' ? [] : [`${name}: ${status} has a body`];
    if (response.content?.['text/csv']) return [];
    const validate = this.compile(content.schema);
    return validate(JSON.parse(bytes)) ? [] : [`${name} ${status}: ${this.ajv.errorsText(validate.errors)} in ${bytes.slice(0, 300)}`];
  }

  /** The default stands for what can happen at every door. */
  private responseOf(name: string, status: number): Response | undefined {
    const { responses } = operationOf(this.said, name);
    const response = responses[EVERYWHERE.includes(status) && !responses[status] ? 'default' : status];
    return response && pointed(this.said, 'responses', response);
  }

  private compile(schema: object): ValidateFunction {
    const text = JSON.stringify(schema).replaceAll('"#/', '"api:#/');
    const known = this.compiled.get(text) ?? this.ajv.compile(JSON.parse(text) as object);
    this.compiled.set(text, known);
    return known;
  }
}

describe('what the API answers is what its document says', () => {
  it('M01: to everybody, at every door, with every refusal', async () => {
    const faults: string[] = [];
    const statuses = new Map<number, number>();
    for (const handler of handlers.filter(({ name }) => !/^DELETE .*sessions?\b|password-resets$|POST \/compromise$/.test(name))) {
      const book = bookOf(world.group, { version: nothingLike('version'), cursor: '' });
      const answers = await Promise.all(personasOf(world).map(({ client, headers }) => handler.send(client, filled(handler.template, book), headers)));
      for (const answer of answers) {
        faults.push(...conformity.faultsOf(handler.name, answer));
        statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
      }
    }
    expect([...new Set(faults)].slice(0, 20)).toEqual([]);
    expect([200, 400, 401, 403, 404, 409, 412, 422].filter((status) => !statuses.get(status))).toEqual([]);
  });

  it('P09: a versioned object says its version, and no change of it goes without', async () => {
    const { people, things } = world.group;
    const faults: string[] = [];
    for (const { name, takesVersion, access } of routes()) {
      const handler = handlers.find((each) => each.name === name.replace(' /api/v1', ' '));
      if (!handler || !takesVersion) continue;
      const request = filled({ ...handler.template, headers: {} }, bookOf(world.group, { version: '', cursor: '' }));
      const by = 'permission' in access && access.permission.startsWith('recovery') ? world.agents.RecoveryDesk : name.includes('/operator/') ? world.agents.BackOffice : people.owner;
      const answer = await handler.send(by, request, { 'mandate-reason': 'Ticket 4711' });
      if (answer.status !== 428) faults.push(`${name}: ${answer.status} ${answer.bytes}`);
    }
    expect(faults).toEqual([]);
    expect((await people.owner.get(`/customers/${world.group.id}/grants/${things.grant}`)).etag).toMatch(/^"\d+"$/);
  });

  it('P18: no change by a cookie goes without Mandate-CSRF', async () => {
    const doors = routes().filter(({ unsafe, access }) => unsafe && !('openTo' in access && access.openTo === 'anyone'));
    expect(doors.length).toBeGreaterThan(30);
    const { cookie = '' } = world.group.people.owner.headers;
    const codes = await Promise.all(doors.map(async ({ name }) => {
      const [method = '', path = ''] = name.replaceAll(/\{\w+\}/g, world.group.id).split(' ');
      const answer = await fetch(`${baseUrl}${path}`, { method, headers: { cookie } });
      return `${answer.status} ${((await answer.json()) as { code: string }).code}`;
    }));
    expect([...new Set(codes)]).toEqual(['403 csrf.proof-missing']);
  });

  it('P08: a key that is none is refused wherever one may be sent', async () => {
    const doors = handlers.filter(({ name }) => operationOf(document, name).parameters.some(({ $ref }) => $ref?.endsWith('/IdempotencyKey')));
    expect(doors.length).toBeGreaterThan(20);
    const book = bookOf(world.group, { version: nothingLike('version'), cursor: '' });
    const codes = await Promise.all(doors.map(async (door) => ((await door.send(world.group.people.owner, filled(door.template, book), { 'idempotency-key': 'short' })).body as { code: string }).code));
    expect([...new Set(codes)]).toEqual(['idempotency.key-malformed']);
  });

  it('also where something is changed', async () => {
    const { people: { owner }, things, id } = world.group;
    const at = `/customers/{customerId}`;
    const faults: string[] = [];
    const sent = async <Body>(name: string, fields: Record<string, string>, { body, etag, by = owner }: { body?: unknown; etag?: string | null; by?: Client } = {}): Promise<Answer<Body>> => {
      const [method = '', path = ''] = name.split(' ');
      const answer = await by.send<Body>({ method: method as 'GET', path: path.replaceAll(/\{(\w+)\}/g, (_, field: string) => fields[field] ?? id), body, headers: etag ? { 'if-match': etag } : {} });
      if (answer.status >= 300) faults.push(`${name}: ${answer.status} ${answer.bytes}`);
      faults.push(...conformity.faultsOf(name, answer));
      return answer;
    };
    const reason = 'Asked for by the head of the depot';
    const admitted = await sent<{ id: string }>(`POST ${at}/members`, {}, { body: { displayName: 'Wim Peeters', email: `wim-${id}@example.be`, link: 'employment', language: 'nl' } });
    await sent(`POST ${at}/members/{memberId}/invitation`, { memberId: admitted.body.id });
    const { body: { lineVersion } } = await owner.get<{ lineVersion: number }>(`/customers/${id}/sims/${things.sim}`);
    const line = { lineId: things.line };
    const assigned = await sent<{ version: number }>(`PUT ${at}/lines/{lineId}/assignment`, line, { body: { memberId: things.member, reason }, etag: `"${lineVersion}"` });
    const released = await sent(`DELETE ${at}/lines/{lineId}/assignment`, line, { body: { reason }, etag: assigned.etag });
    await sent(`PUT ${at}/lines/{lineId}/cost-centre`, line, { body: { costCentreId: null, reason }, etag: released.etag });
    const subProfile = await sent<{ id: string }>(`POST ${at}/sub-profiles`, {}, { body: { code: 'night-shift', name: 'Night shift', permissions: ['sim:read'] } });
    const given = await sent<{ id: string }>(`POST ${at}/grants`, {}, { body: { memberId: things.member, profile: 'SupportPortalUser', subProfileId: subProfile.body.id, reason } });
    const narrowed = await sent<{ id: string }>(`POST ${at}/grants/{grantId}/narrowing`, { grantId: given.body.id }, { body: { scope: [{ kind: 'costCentre', id: things.costCentre }], reason }, etag: given.etag });
    await sent(`POST ${at}/grants/{grantId}/revocation`, { grantId: narrowed.body.id }, { body: { reason }, etag: narrowed.etag });
    await sent(`POST ${at}/sub-profiles/{subProfileId}/retirement`, { subProfileId: subProfile.body.id }, { etag: subProfile.etag });
    const made = await sent<{ id: string }>(`POST ${at}/clients`, {}, { body: { name: 'Night import', sponsorMemberId: things.member, scopes: ['sim:read'], authentication: 'secret', endsAt: new Date(Date.now() + 9e9).toISOString() } });
    await sent(`POST ${at}/clients/{clientId}/secrets`, { clientId: made.body.id }, { body: {} });
    await sent('PUT /session/capacity', {}, { body: { customerId: id, capacity: 'AccessOwner' } });
    await sent('POST /second-factor', {}, { body: {}, by: await Persona.accepting(`wim-${id}@example.be`, { secondFactor: false }) });
    expect(faults).toEqual([]);
  });
});

