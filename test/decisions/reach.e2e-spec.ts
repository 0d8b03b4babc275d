import { generateKeyPairSync } from 'node:crypto';
import { generateSync } from 'otplib';
import { inDays } from '../clients/world.js';
import { anAffiliate, enter, operate } from '../factories/affiliation.js';
import { aCustomer, type ACustomer, subscribe } from '../factories/customer.js';
import { admit, aMember, type AMember, subProfileId } from '../factories/member.js';
import { anAgent, type Client, machine, Persona } from '../support/as.js';
import { mandate } from '../support/mandate.js';

interface Party { kind: string; id: string | null; name: string | null }
interface Step { deed: string; by: Party | null; to: Party | null; needs: string | null; waitsFor: string | null }
interface Path { open: boolean; steps: Step[]; gains: { permission: string; label: string }[] }
interface Reach { complete: boolean; mostSteps: number; parents: { id: string; name: string }[]; people: { memberId: string; displayName: string; reads: boolean; alarm: boolean; paths: Path[] }[] }

const REACH = 'query ($customerId: ID!) { reach(customerId: $customerId) { complete mostSteps people { memberId displayName reads alarm paths { open steps { deed by { kind id name } to { kind id name } needs waitsFor } gains { permission label } } } } }';

/** `deed by > to`, and what it waits for; of somebody nameless what kind he is. */
const said = ({ steps }: Path): string => steps.map(({ deed, by, to, waitsFor }) => `${deed} ${nameOf(by)} > ${nameOf(to)}${waitsFor === null ? '' : ` (${waitsFor})`}`).join(', ');
const nameOf = (party: Party | null): string => (party === null ? 'another' : party.name ?? party.kind);

describe('GC-8.3-d, features 20: who could reach customer data, and who stops him', () => {
  let customer: ACustomer;
  let manager: AMember;

  const path = (rest: string): string => `/customers/${customer.id}${rest}`;
  const reach = async (by: Client = customer.registrant): Promise<Reach> => (await by.get<Reach>(path('/reach'))).body;
  const pathsOf = async ({ id }: { id: string }): Promise<Path[]> => (await reach()).people.find(({ memberId }) => memberId === id)?.paths ?? [];
  const readsSims = async (client: Client): Promise<boolean> => (await client.get(path('/sims'))).status === 200;

  async function give(by: Client, to: object): Promise<string> {
    const { body, bytes, status } = await by.post<{ secondPerson: string }>(path('/grants'), { profile: 'SupportPortalUser', subProfileId: await subProfileId(customer.id, customer.registrant, 'fleet-manager'), reason: 'Tried', ...to });
    if (status !== 201) throw new Error(bytes);
    return body.secondPerson;
  }

  beforeAll(async () => {
    customer = await aCustomer();
    await subscribe(customer, 'fleet-manager');
    manager = await aMember(customer, { displayName: 'Mieke Manager', profile: 'AccessManager' });
    await aMember(customer, { displayName: 'Daan Deputy', profile: 'AccessManager' });
    await aMember(customer, { displayName: 'Fien Fleet', profile: 'SupportPortalUser', subProfile: 'fleet-manager' });
  });

  it('tells every way of a Manager, each stopped: to himself, by a second login, by a machine, by asking', async () => {
    const { mostSteps, complete, people } = await reach();
    expect([mostSteps, complete, people.map(({ displayName, reads, alarm }) => [displayName, reads, alarm])]).toEqual([3, true, [['Daan Deputy', false, false], ['Mieke Manager', false, false], ['Anna Peeters', true, false]]]);
    const paths = await pathsOf(manager);
    expect(paths.map(said)).toEqual([
      'giveGrant Mieke Manager > Mieke Manager (ownProfit)',
      'admitLogin Mieke Manager > newLogin, giveGrant Mieke Manager > newLogin (createdByGiver)',
      'makeClient Mieke Manager > newMachine, giveGrant Mieke Manager > newMachine (ownProfit)',
      'askAccess Mieke Manager > Mieke Manager, answerRequest another > Mieke Manager (anotherPerson)',
    ]);
    expect(paths.every(({ open, gains }) => !open && gains.some(({ permission }) => permission === 'sim:read'))).toBe(true);
    expect(paths[0]?.steps[0]?.needs).toBe('grant:give');
  });

  it('and each of them really waits when it is tried, and reads nothing', async () => {
    expect(await give(manager.persona, { memberId: manager.id })).toBe('pending');
    const second = await aMember(customer, { displayName: 'Second Login', by: manager.persona });
    expect(await give(manager.persona, { memberId: second.id })).toBe('pending');
    const { body: erp } = await manager.persona.post<{ id: string; secret: string }>(path('/clients'), { name: 'ERP', sponsorMemberId: manager.id, scopes: ['sim:read'], authentication: 'secret', endsAt: inDays(90) });
    expect(await give(manager.persona, { clientId: erp.id })).toBe('pending');
    expect(await Promise.all([manager.persona, second.persona, await machine(erp)].map(readsSims))).toEqual([false, false, false]);
    expect((await pathsOf(manager)).map(said)).toContain('decideGrant another > Mieke Manager (anotherPerson)'); // it is there, and waits
  });

  it('a machine that reads, by the secret of whoever made it: open, and really open', async () => {
    const maker = await aMember(customer, { displayName: 'Mark Maker', profile: 'AccessManager' });
    const { body: sync } = await maker.persona.post<{ id: string }>(path('/clients'), { name: 'Sync', sponsorMemberId: maker.id, scopes: ['sim:read'], authentication: 'secret', endsAt: inDays(90) });
    expect((await pathsOf(maker)).some(({ open }) => open)).toBe(false);
    expect(await give(customer.registrant, { clientId: sync.id })).toBe('notNeeded');
    const [first] = await pathsOf(maker);
    expect([first?.open, first && said(first), first?.gains.map(({ permission }) => permission)]).toEqual([true, 'renewSecret Mark Maker > Sync', ['sim:read']]);
    expect((await reach()).people[0]).toMatchObject({ displayName: 'Mark Maker', alarm: true });
    const { body: { secret } } = await maker.persona.post<{ secret: string }>(path(`/clients/${sync.id}/secrets`), {});
    expect(await readsSims(await machine({ id: sync.id, secret }))).toBe(true);
    expect(await pathsOf(manager)).not.toContainEqual(expect.objectContaining({ open: true })); // nobody else has its secret
  });

  it('a machine that reads, by the key that its maker gave it: open, for whoever made it alone', async () => {
    const maker = await aMember(customer, { displayName: 'Karel Key', profile: 'AccessManager' });
    const { kty, crv, x, y } = generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey.export({ format: 'jwk' });
    const jwks = { keys: [{ kty, crv, x, y, kid: 'one', alg: 'ES256', use: 'sig' }] };
    const { body: keyed } = await maker.persona.post<{ id: string }>(path('/clients'), { name: 'Keyed', sponsorMemberId: maker.id, scopes: ['sim:read'], authentication: 'key', jwks, endsAt: inDays(90) });
    expect((await pathsOf(maker)).some(({ open }) => open)).toBe(false);
    expect(await give(customer.registrant, { clientId: keyed.id })).toBe('notNeeded');
    expect((await pathsOf(maker)).filter(({ open }) => open).map(said)).toEqual(['useKey Karel Key > Keyed']);
    expect(await pathsOf(manager)).not.toContainEqual(expect.objectContaining({ open: true }));
  });

  it('GC-9.1-b: the Access Owner of a parent, before he enters and after, as long as he has anything here', async () => {
    const parent = await aCustomer();
    const told = async (memberId?: string): Promise<unknown> => {
      const { parents, people } = await reach();
      return [parents, people.filter((each) => each.memberId === memberId).map(({ reads, paths }) => [reads, paths])];
    };
    const affiliation = await anAffiliate(customer, parent);
    const parents = [{ id: affiliation.id, name: parent.legalName }];
    expect(await told()).toEqual([parents, []]);
    const entered = await enter(parent, affiliation);
    expect(await told(entered)).toEqual([parents, [[true, []]]]);
    await operate(customer, affiliation, ['consent-withdrawal']);
    expect(await told(entered)).toEqual([[], []]);
  });

  it('a new Access Owner without a second factor: one step of his own, open, and really open', async () => {
    const { body: { id, email } } = await admit(customer, { displayName: 'Nora New' });
    const nora = await Persona.accepting(email, { secondFactor: false });
    const { etag } = await customer.registrant.get(path('/ownership'));
    expect((await customer.registrant.put(path('/ownership'), { memberId: id, reason: 'Takes over' }, { 'if-match': etag ?? '' })).status).toBe(200);
    const told = (await reach(manager.persona)).people.find(({ memberId }) => memberId === id);
    expect([told?.reads, told?.alarm, told?.paths.filter(({ open }) => open).map(said)]).toEqual([false, true, ['useSecondFactor Nora New > Nora New']]);
    expect(await readsSims(nora)).toBe(false);
    const { body: { secret } } = await nora.post<{ secret: string }>('/second-factor');
    expect((await nora.post('/second-factor/confirmation', { code: generateSync({ secret }) })).status).toBe(201);
    expect(await readsSims(nora)).toBe(true);
    expect((await reach(nora)).people.find(({ memberId }) => memberId === id)).toMatchObject({ reads: true, paths: [] });
  });

  it('by the command line for an auditor, in a look that the Customer sees', async () => {
    const { email } = await anAgent('BackOffice');
    const { code, output } = await mandate('reach', '--customer', customer.enterpriseNumber, '--agent', email, '--reason', 'Asked by their auditor');
    expect([code, (JSON.parse(output) as Reach).people.map(({ displayName, alarm }) => [displayName, alarm])]).toEqual([0, (await reach(manager.persona)).people.map(({ displayName, alarm }) => [displayName, alarm])]);
    const { body: { items: [look] } } = await manager.persona.get<{ items: { actor: { reason: string } }[] }>(path('/ledger?event=operator.looked&limit=1'));
    expect(look?.actor.reason).toBe('Asked by their auditor');
    expect(await mandate('reach', '--customer', customer.enterpriseNumber, '--agent', email, '--reason', 'x')).toMatchObject({ code: 1, output: expect.stringContaining('A reason is') });
  });

  it('S41: only who may read grants; the same by GraphQL', async () => {
    expect((await customer.registrant.get(path('/reach'))).status).toBe(403); // the former Owner holds nothing now
    const { complete, mostSteps, people } = await reach(manager.persona);
    expect((await manager.persona.graphql<{ reach: Reach }>(REACH, { customerId: customer.id })).data?.reach).toEqual({ complete, mostSteps, people });
  });
});
