import { type Answer, type Client, Persona } from '../support/as.js';
import { baseUrl } from '../support/server.js';
import { filled, type Handler } from '../tenants/handler.js';
import { restHandlers } from '../tenants/rest-surface.js';
import { bookOf, nothingLike } from '../tenants/slots.js';
import { aWorld, type NamedWorld } from '../world.js';
import { type ApiDocument, apiDocument, routes } from './api-document.js';
import { Conformity, operationOf } from './conformity.js';

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

/** To everybody, with every refusal: test/access-matrix. */
describe('what the API answers is what its document says', () => {
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

