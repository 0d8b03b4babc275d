import { randomUUID } from 'node:crypto';
import { aCostCentre } from '../factories/cost-centre.js';
import { aCustomer, type ACustomer, subscribe } from '../factories/customer.js';
import { aMember, type AMember, grant } from '../factories/member.js';
import { type Answer, type Client, machine, rows } from '../support/as.js';

interface Effect { permission: string; effect: string; before: string | null; after: string | null }
interface WhatIf { at: string; asked: number; affected: number; holders: { id: string; kind: string; displayName: string; effects: Effect[] }[] }
interface Right { permission: string; sentence: string }
interface Grant { id: string; version: number; subProfile: { id: string } | null; profile: string }

const WHAT_IF = `query ($customerId: ID!, $endedMembers: [ID!]) { whatIf(customerId: $customerId, endedMembers: $endedMembers) { asked affected holders { id kind displayName effects { permission effect before after } } } }`;

describe('what if rights changed', () => {
  let customer: ACustomer;
  let manager: AMember;
  let fleet: AMember;
  let twice: AMember;
  let client: { id: string; secret: string };
  let [north, south] = [{ id: '' }, { id: '' }];
  let bundles: Map<string, string>;

  const path = (rest = ''): string => `/customers/${customer.id}${rest}`;
  const bundle = (code: string): string => bundles.get(code) ?? '';
  const ask = (changes: object, by: Client = customer.registrant): Promise<Answer<WhatIf>> => by.post<WhatIf>(path('/what-if'), changes);
  const grantsOf = async ({ id }: { id: string }): Promise<Grant[]> => (await customer.registrant.get<{ items: Grant[] }>(path(`/grants?memberId=${id}`))).body.items;
  const held = async (who: { id: string }, code: string): Promise<Grant> => {
    const found = (await grantsOf(who)).find(({ subProfile }) => subProfile?.id === bundle(code));
    if (!found) throw new Error(`no ${code}`);
    return found;
  };
  const rights = async ({ id }: { id: string }): Promise<Map<string, string>> =>
    new Map((await customer.registrant.get<Right[]>(path(`/members/${id}/rights`))).body.map(({ permission, sentence }) => [permission, sentence]));
  /** By permission what was told of somebody. */
  const toldOf = ({ body: { holders } }: Answer<WhatIf>, { id }: { id: string }): Map<string, Effect> => new Map(holders.find((each) => each.id === id)?.effects.map((effect) => [effect.permission, effect]));

  beforeAll(async () => {
    customer = await aCustomer();
    await subscribe(customer, 'fleet-manager');
    await subscribe(customer, 'incidents');
    [north, south] = [await aCostCentre(customer.id, 'NORTH'), await aCostCentre(customer.id, 'SOUTH')];
    bundles = new Map((await customer.registrant.get<{ id: string; code: string }[]>(path('/sub-profiles'))).body.map(({ id, code }) => [code, id]));
    manager = await aMember(customer, { displayName: 'Mieke Manager', profile: 'AccessManager' });
    fleet = await aMember(customer, { displayName: 'Farid Fleet', profile: 'SupportPortalUser', subProfile: 'fleet-manager', scope: [{ kind: 'costCentre', id: north.id }, { kind: 'costCentre', id: south.id }] });
    twice = await aMember(customer, { displayName: 'Tess Twice', profile: 'SupportPortalUser', subProfile: 'fleet-manager' });
    await grant(customer, twice.id, { profile: 'SupportPortalUser', subProfile: 'auditor' });
    client = (await customer.registrant.post<{ id: string; secret: string }>(path('/clients'), { name: 'ERP', sponsorMemberId: fleet.id, scopes: ['sim:read'], authentication: 'secret', endsAt: '2027-06-01T00:00:00Z' })).body;
    await customer.registrant.post(path('/grants'), { clientId: client.id, profile: 'SupportPortalUser', subProfileId: bundle('fleet-manager'), reason: 'Syncs' });
  });

  it('blueprint 3.3: what is told of a person is what is so once the change is made: revoked, narrowed, ended', async () => {
    const [toRevoke, toNarrow] = [await held(twice, 'fleet-manager'), await held(fleet, 'fleet-manager')];
    const told = await ask({ revokedGrants: [toRevoke.id], narrowedGrants: [{ grantId: toNarrow.id, scope: [{ kind: 'costCentre', id: north.id }] }] });
    expect([told.status, told.body.asked, told.body.affected, told.body.holders.map(({ displayName }) => displayName)]).toEqual([200, 2, 2, ['Farid Fleet', 'Tess Twice']]);
    const before = new Map([[fleet, await rights(fleet)], [twice, await rights(twice)]]);
    await customer.registrant.post(path(`/grants/${toRevoke.id}/revocation`), { reason: 'As asked' }, { 'if-match': `"${toRevoke.version}"` });
    await customer.registrant.post(path(`/grants/${toNarrow.id}/narrowing`), { reason: 'As asked', scope: [{ kind: 'costCentre', id: north.id }] }, { 'if-match': `"${toNarrow.version}"` });
    for (const [who, had] of before) {
      const has = await rights(who);
      const changed = [...new Set([...had.keys(), ...has.keys()])].filter((permission) => had.get(permission) !== has.get(permission) && !(who === twice && has.has(permission))); // what another bundle still gives her everywhere is no loss
      expect(changed.length).toBeGreaterThan(0);
      expect([...toldOf(told, who).values()].map(({ permission, before: was, after }) => [permission, was, after]).sort()).toEqual(changed.map((permission) => [permission, had.get(permission) ?? null, has.get(permission) ?? null]).sort());
    }
  });

  it('a bundle that gave something else: everybody who holds it, people and machines, and nothing is stored', async () => {
    const before = await rows(`select (select count(*) from ledger_entry where customer_id = $1) entries, (select json_agg(p order by id) from sub_profile p where customer_id = $1) bundles`, [customer.id]);
    const told = await ask({ changedSubProfiles: [{ subProfileId: bundle('fleet-manager').toUpperCase(), permissions: ['sim:read', 'incident:read'] }] });
    expect(told.body.holders.map(({ kind, displayName }) => [kind, displayName])).toEqual([['person', 'Farid Fleet']]);
    expect(toldOf(told, fleet).get('line:assign')).toMatchObject({ effect: 'loses', after: null });
    expect(toldOf(told, fleet).get('incident:read')).toMatchObject({ effect: 'gains', before: null, after: expect.stringContaining('Farid Fleet') as string });
    expect(toldOf(told, fleet).has('sim:read')).toBe(false);
    expect(told.body.asked).toBe(2); // the machine's token covers sim:read alone: nothing changes for it
    expect(await rows(`select (select count(*) from ledger_entry where customer_id = $1) entries, (select json_agg(p order by id) from sub_profile p where customer_id = $1) bundles`, [customer.id])).toEqual(before);
  });

  it('GC-9.2-a: a member who left takes with him what the machines he answers for may', async () => {
    const told = await ask({ endedMembers: [fleet.id] });
    expect(told.body.holders.map(({ displayName }) => displayName)).toEqual(['ERP', 'Farid Fleet']);
    expect(toldOf(told, client).get('sim:read')).toMatchObject({ effect: 'loses', after: null });
    expect((await (await machine(client)).get(path('/sims'))).status).toBe(200);
    const { data } = await customer.registrant.graphql<{ whatIf: Omit<WhatIf, 'at'> }>(WHAT_IF, { customerId: customer.id, endedMembers: [fleet.id] });
    expect({ at: told.body.at, ...data?.whatIf }).toEqual(told.body);
  });

  it('GC-8.2-b(4): of the whole Customer any part of it may be left, which is named; of another\'s part, of a Manager or of what waits nothing is', async () => {
    const whole = await aMember(customer, { displayName: 'Wim Whole', profile: 'SupportPortalUser', subProfile: 'fleet-manager' });
    const { id } = await held(whole, 'fleet-manager');
    const told = await ask({ narrowedGrants: [{ grantId: id, scope: [{ kind: 'costCentre', id: south.id }] }] });
    expect(toldOf(told, whole).get('sim:read')?.after).toContain('in cost centre SOUTH');
    const [managers] = await grantsOf(manager);
    for (const [grantId, part] of [[id, randomUUID()], [managers?.id, south.id]]) expect((await ask({ narrowedGrants: [{ grantId, scope: [{ kind: 'costCentre', id: part }] }] })).status).toBe(422);
  });

  it('what is not there, not narrower, or not complete is refused with its place; who reads no rights asks nothing', async () => {
    const { id } = await held(fleet, 'fleet-manager');
    const wrong: [object, number, string][] = [
      [{ revokedGrants: [id, randomUUID()] }, 422, '/revokedGrants/1'], [{ endedMembers: [id] }, 422, '/endedMembers/0'], [{ changedSubProfiles: [{ subProfileId: fleet.id, permissions: ['sim:read'] }] }, 422, '/changedSubProfiles/0/subProfileId'],
      [{ narrowedGrants: [{ grantId: id, scope: [{ kind: 'costCentre', id: south.id }] }] }, 422, '/narrowedGrants/0/grantId'], [{ narrowedGrants: [{ grantId: id }] }, 400, '/narrowedGrants/0/scope'],
      [{ changedSubProfiles: [{ subProfileId: bundle('auditor'), permissions: ['owner:name'] }] }, 400, '/changedSubProfiles/0/permissions'], [{ changedSubProfiles: [{ subProfileId: bundle('auditor'), permissions: ['sim:read', 'sim:read'] }] }, 400, '/changedSubProfiles/0/permissions'], [{ revokedGrants: ['all'] }, 400, '/revokedGrants'],
    ];
    for (const [changes, status, pointer] of wrong) {
      const { status: got, body } = await customer.registrant.post<{ errors: { pointer: string }[] }>(path('/what-if'), changes);
      expect([changes, got, body.errors.map((each) => each.pointer)]).toEqual([changes, status, expect.arrayContaining([pointer])]);
    }
    expect((await ask({ revokedGrants: null, endedMembers: null })).status).toBe(200);
    expect((await ask({})).body).toMatchObject({ asked: 0, affected: 0, holders: [] });
    expect((await ask({ endedMembers: [fleet.id] }, fleet.persona)).status).toBe(403);
  });

  it('I1: asked by a Manager, the answer names no line', async () => {
    const told = await ask({ endedMembers: [twice.id, fleet.id] }, manager.persona);
    expect([told.status, told.body.affected]).toEqual([200, 3]);
    expect(told.bytes).not.toMatch(/\+32/);
  });
});
