import { LOOK } from '../../src/modules/authority/permissions.js';
import { inDays } from '../clients/world.js';
import { aCustomer, type ACustomer, subscribe } from '../factories/customer.js';
import { admit, aMember, type AMember, grant } from '../factories/member.js';
import { type Client, machine, Persona, rows, theAgent } from '../support/as.js';

interface Own { customer: { id: string; legalName: string }; memberId: string | null; open: string[]; chosen: string | null; permissions: string[]; needs: string | null }

describe('what a page may offer: who somebody is at a Customer, and what he can do', () => {
  let customer: ACustomer;
  let both: AMember;
  const own = async (who: Pick<Client, 'get'>): Promise<Own> => (await who.get<Own>(`/customers/${customer.id}/capacities`)).body;

  beforeAll(async () => {
    customer = await aCustomer();
    await subscribe(customer, 'fleet-manager');
    both = await aMember(customer, { profile: 'AccessManager' });
    await grant(customer, both.id, { profile: 'SupportPortalUser', subProfile: 'fleet-manager' });
  });

  it('GC-8.1.1: with several capacities he has to choose, and the answer to his choice says what it gives; nothing is told of what the other one would give', async () => {
    expect(await own(both.persona)).toEqual({
      customer: { id: customer.id, legalName: customer.legalName }, memberId: both.id, open: ['AccessManager', 'SupportPortalUser'], chosen: null, permissions: [], needs: 'switchCapacity', mandate: null, affiliation: null, standsInFor: [],
    });
    const manager = (await both.persona.put<Own>('/session/capacity', { customerId: customer.id, capacity: 'AccessManager' })).body;
    expect(manager).toMatchObject({ chosen: 'AccessManager', needs: null, permissions: expect.arrayContaining(['grant:give', 'member:admit']) as string[] });
    expect(manager.permissions).not.toContain('sim:read');
    const fleet = (await both.persona.put<Own>('/session/capacity', { customerId: customer.id, capacity: 'SupportPortalUser' })).body;
    expect([fleet.permissions.includes('sim:read'), fleet.permissions.includes('grant:give'), fleet.permissions.includes('invoice:read')]).toEqual([true, false, false]);
    expect(await own(both.persona)).toEqual(fleet);
  });

  it('P16: who has not used a second factor is led to it, in REST as in GraphQL', async () => {
    const { body: { id, email } } = await admit(customer);
    const bare = await Persona.accepting(email, { secondFactor: false });
    await grant(customer, id, { profile: 'AccessManager' });
    expect(await own(bare)).toMatchObject({ memberId: id, open: ['AccessManager'], needs: 'useSecondFactor', permissions: ['decision:explain', 'contact:read'] });
    const { data } = await bare.graphql<{ capacities: Own }>('query($c: ID!) { capacities(customerId: $c) { customer { id legalName } memberId open chosen permissions needs mandate { id } affiliation { id } standsInFor { name } } }', { c: customer.id });
    expect(data?.capacities).toEqual(await own(bare));
  });

  it('GC-9.2-a: a machine is told what its token gives, and is no member', async () => {
    const { body } = await customer.registrant.post<{ id: string; secret: string }>(`/customers/${customer.id}/clients`, {
      name: 'ERP', sponsorMemberId: customer.registrantMemberId, scopes: ['sim:read'], authentication: 'secret', endsAt: inDays(30),
    });
    const { body: bundles } = await customer.registrant.get<{ id: string; code: string }[]>(`/customers/${customer.id}/sub-profiles`);
    await customer.registrant.post(`/customers/${customer.id}/grants`, { clientId: body.id, profile: 'SupportPortalUser', subProfileId: bundles.find(({ code }) => code === 'fleet-manager')?.id, reason: 'Import' });
    expect(await own(await machine(body))).toMatchObject({ memberId: null, open: ['SupportPortalUser'], permissions: ['decision:explain', 'sim:read'], needs: null });
  });

  it('GC-4.1-c: an agent with a reason is told what his look opens, by REST and GraphQL; nothing to change, nothing to choose, and no look yet', async () => {
    const reason = { 'mandate-reason': 'Ticket 4711' };
    const looks = (): Promise<object[]> => rows('select seq from ledger_entry where customer_id = $1 and event = $2', [customer.id, 'operator.looked']);
    const before = await looks();
    for (const role of ['BackOffice', 'RecoveryDesk'] as const) {
      const agent = await theAgent(role);
      const { status, body } = await agent.get<Own>(`/customers/${customer.id}/capacities`, reason);
      expect([status, body]).toEqual([200, { customer: { id: customer.id, legalName: customer.legalName }, memberId: null, open: [], chosen: null, permissions: expect.arrayContaining([...LOOK]) as string[], needs: null, mandate: null, affiliation: null, standsInFor: [] }]);
      expect(body.permissions).toHaveLength(LOOK.length);
      const { data } = await agent.graphql<{ capacities: Own }>('query($c: ID!) { capacities(customerId: $c) { customer { id legalName } memberId open chosen permissions needs mandate { id } affiliation { id } standsInFor { name } } }', { c: customer.id }, reason);
      expect(data?.capacities).toEqual(body);
      expect((await agent.get(`/customers/${customer.id}/capacities`)).body).toMatchObject({ status: 400, code: 'reason.required' });
    }
    expect(await looks()).toEqual(before);
  });

  it('GC-8.4-a: a sub-profile says how many hold it, to whoever may see grants; a catalogue has the words for every permission', async () => {
    interface Bundle { code: string; holders: { value: number } | null }
    const holdersOf = async (who: Pick<Client, 'get'>): Promise<{ value: number } | null | undefined> => (await who.get<Bundle[]>(`/customers/${customer.id}/sub-profiles`)).body.find(({ code }) => code === 'document-reader')?.holders;
    expect(await holdersOf(customer.registrant)).toEqual({ value: 0, capped: false });
    const reader = await aMember(customer, { profile: 'SupportPortalUser', subProfile: 'document-reader' });
    await grant(customer, reader.id, { profile: 'SupportPortalUser', subProfile: 'document-reader' });
    expect(await holdersOf(customer.registrant)).toEqual({ value: 1, capped: false });
    const { body: own } = await customer.registrant.post<{ id: string; holders: object }>(`/customers/${customer.id}/sub-profiles`, { code: 'bundles-only', name: 'Bundles only', permissions: ['sub-profile:read'] });
    expect(own.holders).toEqual({ value: 0, capped: false });
    const clerk = await aMember(customer, { profile: 'SupportPortalUser', subProfile: 'bundles-only' });
    expect(await holdersOf(clerk.persona)).toBeNull();
    const { body: listed } = await clerk.persona.get<{ permission: string; label: string; on: boolean }[]>(`/customers/${customer.id}/permissions`, { 'accept-language': 'nl' });
    expect(listed.find(({ permission }) => permission === 'sim:read')).toMatchObject({ on: true, categoryLabel: 'Simkaarten, lijnen en toestellen' });
    const { data } = await clerk.persona.graphql<{ permissions: object[] }>('query ($c: ID!) { permissions(customerId: $c) { permission label category categoryLabel applications { application label } on data whole bundled rule } }', { c: customer.id }, { 'accept-language': 'nl' });
    expect(data?.permissions).toEqual(listed);
  });
});
