import { parse } from 'csv-parse/sync';
import { Temporal } from 'temporal-polyfill';
import { inDays } from '../clients/world.js';
import { anAffiliate, enter } from '../factories/affiliation.js';
import { aCustomer, type ACustomer, subscribe } from '../factories/customer.js';
import { aMandate, refuse, sentBy } from '../factories/mandate.js';
import { admit, aMember, type AMember } from '../factories/member.js';
import { aLine } from '../factories/sim.js';
import { type Client, rows } from '../support/as.js';

interface Could { id: string; kind: string; displayName: string; decision: { actor: { capacity: string; thirdParty: string | null }; grants: { chain: { kind: string }[] }[]; sentence: string } }

describe('who could act for the company on a day, as it was known on another, and why (GC-9.2-d, blueprint 5)', () => {
  let customer: ACustomer;
  let manager: AMember;
  let buyer: AMember;
  let fleet: AMember;
  let deputy: AMember;
  let agency: { memberId: string; persona: Client };
  let mandate: Awaited<ReturnType<typeof aMandate>>;
  let client: string;
  let before: string;

  const could = async (query: string): Promise<Could[]> => (await customer.registrant.get<Could[]>(`/customers/${customer.id}/access?${query}`)).body;
  const ids = async (query: string): Promise<string[]> => (await could(query)).map(({ id }) => id).sort();
  const sorted = (...all: string[]): string[] => all.toSorted();

  beforeAll(async () => {
    customer = await aCustomer();
    await subscribe(customer, 'fleet-manager');
    manager = await aMember(customer, { profile: 'AccessManager' });
    buyer = await aMember(customer, { profile: 'SupportPortalUser', subProfile: 'buyer' });
    fleet = await aMember(customer, { profile: 'SupportPortalUser', subProfile: 'fleet-manager' });
    deputy = await aMember(customer);
    await admit(customer); // holds nothing
    const named = await customer.registrant.post(`/customers/${customer.id}/deputies`, { capacity: 'AccessOwner', forMemberId: customer.registrantMemberId, deputyMemberId: deputy.id, startsAt: new Date(Date.now() + 500).toISOString(), endsAt: inDays(20), reason: 'Leave' });
    if (named.status >= 300) throw new Error(named.bytes);
    mandate = await aMandate(customer);
    agency = await sentBy(customer, mandate);
    const made = await customer.registrant.post<{ id: string; client: { id: string } }>(`/customers/${customer.id}/clients`, { name: 'ERP', sponsorMemberId: fleet.id, scopes: ['sim:read'], authentication: 'secret', endsAt: inDays(300) });
    client = made.body.id;
    const [bundle] = await rows<{ id: string }>(`select id from sub_profile where customer_id = $1 and code = 'fleet-manager'`, [customer.id]);
    await customer.registrant.post(`/customers/${customer.id}/grants`, { clientId: client, profile: 'SupportPortalUser', subProfileId: bundle?.id, reason: 'Nightly import' });
    await new Promise((resolve) => setTimeout(resolve, 600));
    before = new Date().toISOString();
    await new Promise((resolve) => setTimeout(resolve, 20));
  });

  it('by every basis: as Owner, by a grant, as a deputy, by a mandate, as a machine; each says which', async () => {
    const holders = await could('permission=sim:read');
    expect(holders.map(({ id }) => id).sort()).toEqual(sorted(customer.registrantMemberId, fleet.id, deputy.id, agency.memberId, client));
    const by = (id: string): Could['decision'] | undefined => holders.find((each) => each.id === id)?.decision;
    expect(by(customer.registrantMemberId)?.actor.capacity).toBe('AccessOwner');
    expect(by(deputy.id)?.grants[0]?.chain[0]?.kind).toBe('deputyship');
    expect(by(agency.memberId)?.actor.thirdParty).toBe('Fleetwise BV');
    expect([by(client)?.actor.capacity, holders.find(({ id }) => id === client)?.kind]).toEqual(['SupportPortalUser', 'client']);
  });

  it('what a Manager hands out, and what every user may: not only what stands in sub-profiles', async () => {
    expect(await ids('permission=grant:give')).toEqual(sorted(customer.registrantMemberId, deputy.id, manager.id));
    expect(await ids('permission=contact:read')).toEqual(expect.arrayContaining([buyer.id, agency.memberId]));
  });

  it('I1: whose line it is, is told to who sees people; a Manager is told who would have the right to a line of his own, and of nobody that he has one', async () => {
    const [has, hasNone] = [await aMember(customer, { profile: 'ServiceUser' }), await aMember(customer, { profile: 'ServiceUser' })];
    const line = await aLine(customer.id);
    const assigned = await customer.registrant.put(`/customers/${customer.id}/lines/${line.id}/assignment`, { memberId: has.id, reason: 'His phone' }, { 'if-match': '"1"' });
    expect(assigned.status).toBeLessThan(300);
    for (const permission of ['line:read-own', 'line:block-own']) {
      expect(await ids(`permission=${permission}`)).toEqual([has.id]);
      expect((await manager.persona.get<Could[]>(`/customers/${customer.id}/access?permission=${permission}`)).body.map(({ id }) => id).sort()).toEqual(sorted(has.id, hasNone.id));
    }
  });

  it('as it was: who was cut off since is there for the day before, and not as it was known on a day before he came', async () => {
    expect((await refuse(customer, mandate)).status).toBeLessThan(300);
    expect(await ids('permission=sim:read')).not.toContain(agency.memberId);
    expect(await ids(`permission=sim:read&at=${before}`)).toContain(agency.memberId);
    expect(await ids(`permission=sim:read&at=${before}&knownAt=2020-01-01T00:00:00Z`)).toEqual([]);
  });

  it('as a file, which tells what it was in the ledger', async () => {
    const file = parse((await customer.registrant.get(`/customers/${customer.id}/access/export?permission=sim:read&at=${before}`)).bytes, { columns: true, bom: true }) as unknown as Record<string, string>[];
    expect(file.map(({ id }) => id).sort()).toEqual(await ids(`permission=sim:read&at=${before}`));
    expect(file.find(({ id }) => id === agency.memberId)).toMatchObject({ third_party: 'Fleetwise BV', parent: '', deputy_of: '', on: Temporal.Instant.from(before).toString() });
    expect(file.find(({ id }) => id === deputy.id)).toMatchObject({ deputy_of: 'Anna Peeters', third_party: '' });
    expect(file.find(({ id }) => id === fleet.id)).toMatchObject({ given_by: 'Anna Peeters', deputy_of: '' });
    const holding = await aCustomer({ legalName: 'De Proef Holding NV' });
    const byControl = await enter(holding, await anAffiliate(customer, holding));
    const listed = parse((await customer.registrant.get(`/customers/${customer.id}/access/export?permission=sim:read`)).bytes, { columns: true, bom: true }) as unknown as Record<string, string>[];
    expect(listed.flatMap(({ id, parent }) => (parent === '' ? [] : [[id, parent]]))).toEqual([[byControl, 'De Proef Holding NV']]);
    const { body: { items: [entry] } } = await customer.registrant.get<{ items: { event: string; subjectId: string; after: object }[] }>(`/customers/${customer.id}/ledger?limit=1`);
    expect(entry).toMatchObject({ event: 'grant.exported', subjectId: customer.id });
  });

  it('S41: only who may read grants', async () => {
    expect((await fleet.persona.get(`/customers/${customer.id}/access?permission=sim:read`)).status).toBe(403);
    expect((await manager.persona.get(`/customers/${customer.id}/access?permission=sim:read`)).status).toBe(200);
    expect((await customer.registrant.get(`/customers/${customer.id}/access?permission=nothing`)).status).toBe(400);
  });
});
