import { inDays } from '../clients/world.js';
import { aCustomer, type ACustomer, subscribe } from '../factories/customer.js';
import { anAffiliate, consent, enter, list, type Listed, operate } from '../factories/affiliation.js';
import { admit, aMember, subProfileId } from '../factories/member.js';
import { type Answer, type Client, invitationOf, machine, nobody, PASSWORD, theAgent } from '../support/as.js';

interface Problem { code: string; decision?: { missing: { cause: string; cure: string; sentence: string }[] } }
interface Entry { event: string; actor: { affiliationId: string | null; parent: string | null; capacity: string } }
interface Stopped { state: object }
interface Act { event: string; by: { id: string } | null; afterLoss: boolean }

const group = async (): Promise<[ACustomer, ACustomer]> => {
  const [holding, subsidiary] = await Promise.all([aCustomer({ legalName: 'De Proef Holding NV' }), aCustomer({ legalName: 'Mouterij De Proef BV' })]);
  await subscribe(subsidiary, 'fleet-manager');
  return [holding, subsidiary];
};
/** Who is known already accepts at another Customer with his own password. */
const accept = async (email: string): Promise<object> => nobody.post('/invitations/acceptance', { token: await invitationOf(email), password: PASSWORD });
const codeOf = ({ status, body }: Answer<unknown>): [number, string | undefined] => [status, (body as Problem).code];
const sims = (who: Client, of: ACustomer): Promise<Answer<Problem>> => who.get<Problem>(`/customers/${of.id}/sims`);
const whyNot = ({ status, body }: Answer<Problem>): [number, string[] | undefined] => [status, body.decision && [...new Set(body.decision.missing.map(({ cause }) => cause))]];
const colleague = async ([holding, subsidiary]: [ACustomer, ACustomer], { id }: Listed, over: object): Promise<Answer<{ people: { memberId: string }[] } & Problem>> => holding.registrant.post(`/customers/${subsidiary.id}/affiliations/${id}/people`, {
  displayName: 'Bert Nys', language: 'en', subProfileId: await subProfileId(subsidiary.id, subsidiary.registrant, 'fleet-manager'), reason: 'Runs the fleet of the group', ...over,
});

describe('GC-9.1: the Access Owner of a parent is Access Owner of its listed affiliates', () => {
  it('enters, is Owner there beside the local one, and everything he does is stamped, for which the parent is liable', async () => {
    const [holding, subsidiary] = await group();
    expect((await sims(holding.registrant, subsidiary)).status).toBe(404);
    const listed = await anAffiliate(subsidiary, holding);
    expect(listed).toMatchObject({ state: 'listed', control: { evidence: 'declared', until: null } });
    const memberId = await enter(holding, listed);
    expect(await enter(holding, listed)).toBe(memberId);
    expect((await sims(holding.registrant, subsidiary)).status).toBe(200);
    const { body: here } = await holding.registrant.get<object>(`/customers/${subsidiary.id}/capacities`);
    expect(here).toMatchObject({ memberId, open: ['AccessOwner'], affiliation: { id: listed.id, parent: 'De Proef Holding NV' }, mandate: null });
    const { body: why } = await holding.registrant.get<object>(`/customers/${subsidiary.id}/decisions?permission=sim:read`);
    expect(why).toMatchObject({ sentence: expect.stringMatching(/^As Access Owner, Anna Peeters of De Proef Holding NV may /) as string, rules: ['GC-9.1-b'], grants: [{ chain: [{ kind: 'ownership' }, { kind: 'affiliation', by: 'De Proef Holding NV' }, { kind: 'registration' }] }] });
    const owners = await subsidiary.registrant.get<{ items: { id: string; profiles: string[] }[] }>(`/customers/${subsidiary.id}/members?profile=AccessOwner`);
    expect(owners.body.items.map(({ id, profiles }) => [id, profiles]).sort()).toEqual([[memberId, ['AccessOwner']], [subsidiary.registrantMemberId, ['AccessOwner']]].sort());

    expect((await colleague([holding, subsidiary], listed, { email: holding.registrant.email })).status).toBe(409);
    const bert = await aMember(holding);
    const admitted = await colleague([holding, subsidiary], listed, { email: bert.email });
    expect([admitted.status, admitted.body.people]).toEqual([201, expect.arrayContaining([expect.objectContaining({ memberId, owner: true }), expect.objectContaining({ displayName: 'Bert Nys', owner: false })]) as unknown]);
    const { body: acts } = await holding.registrant.get<{ items: Act[] }>(`/customers/${holding.id}/affiliates/${listed.id}/acts`);
    expect(acts.items).toEqual([{ seq: expect.any(Number) as number, at: expect.any(String) as string, event: 'affiliate.person-admitted', by: { id: holding.registrantMemberId, name: 'Anna Peeters' }, afterLoss: false }, expect.objectContaining({ event: 'affiliate.entered' })]);
    const { body: ledger } = await subsidiary.registrant.get<{ items: Entry[] }>(`/customers/${subsidiary.id}/ledger?affiliationId=${listed.id}`);
    expect(ledger.items.map(({ event, actor: { affiliationId, parent: of, capacity } }) => [event, affiliationId, of, capacity])).toEqual(['affiliate.person-admitted', 'affiliate.entered'].map((event) => [event, listed.id, 'De Proef Holding NV', 'AccessOwner']));
  });

  it('hands over nothing, names no deputy, withdraws no consent: that is of the Owner by title', async () => {
    const [holding, subsidiary] = await group();
    const listed = await anAffiliate(subsidiary, holding);
    const memberId = await enter(holding, listed);
    const { body: here } = await holding.registrant.get<{ permissions: string[] }>(`/customers/${subsidiary.id}/capacities`);
    expect(['owner:name', 'responsibility:delegate', 'affiliate:withdraw', 'affiliate:enter'].filter((each) => here.permissions.includes(each))).toEqual([]);
    expect(here.permissions).toEqual(expect.arrayContaining(['affiliate:admit', 'grant:give', 'sim:read']));
    const { etag } = await subsidiary.registrant.get(`/customers/${subsidiary.id}/ownership`);
    expect(codeOf(await subsidiary.registrant.put(`/customers/${subsidiary.id}/ownership`, { memberId, reason: 'To the group' }, { 'if-match': etag ?? '' }))).toEqual([422, 'owner.successor']);
  });

  it('nobody but the Owner of the parent himself enters, and only what is listed under it', async () => {
    const [holding, subsidiary] = await group();
    const stranger = await aCustomer();
    const listed = await anAffiliate(subsidiary, holding);
    const manager = await aMember(holding, { profile: 'AccessManager' });
    const entry = (of: ACustomer, by: Client): Promise<Answer<Problem>> => by.post<Problem>(`/customers/${of.id}/affiliates/${listed.id}/entry`, {});
    expect((await entry(holding, manager.persona)).status).toBe(403);
    expect((await entry(stranger, stranger.registrant)).status).toBe(404);
    expect((await entry(subsidiary, subsidiary.registrant)).status).toBe(404);
    expect((await stranger.registrant.get<{ items: object[] }>(`/customers/${stranger.id}/affiliates`)).body.items).toEqual([]);
    const auditor = await aMember(holding, { profile: 'SupportPortalUser', subProfile: 'auditor' });
    const read = (by: Client): Promise<Answer<{ items: object[] }>> => by.get(`/customers/${holding.id}/affiliates`);
    expect((await read(manager.persona)).status).toBe(403); // it is company data (GC-1.2)
    expect((await read(auditor.persona)).body.items).toMatchObject([{ id: listed.id, company: { id: subsidiary.id, legalName: 'Mouterij De Proef BV' }, state: 'active' }]);
  });
});

describe('GC-9.1-d, GC-9.1-e: what ends it ends it at the instant, of everybody of the parent', () => {
  const ENDS: [string, (at: { holding: ACustomer; subsidiary: ACustomer; listed: Listed }) => Promise<Answer<unknown>>, string][] = [
    ['the affiliate withdraws its consent', ({ subsidiary, listed }) => subsidiary.registrant.post(`/customers/${subsidiary.id}/affiliations/${listed.id}/consent-withdrawal`, { reason: 'No longer' }, { 'if-match': `"${listed.version}"` }), 'consentWithdrawn'],
    ['the operator withdraws it as the affiliate asks', ({ subsidiary, listed }) => operate(subsidiary, listed, ['consent-withdrawal']), 'consentWithdrawn'],
    ['control is lost', ({ subsidiary, listed }) => operate(subsidiary, listed, ['control-loss', { lostOn: listed.control.from.slice(0, 10) }]), 'controlLost'],
    ['it is taken off the list', ({ subsidiary, listed }) => operate(subsidiary, listed, ['end']), 'affiliateUnlisted'],
  ];

  it.each(ENDS)('%s', async (_, end, cause) => {
    const [holding, subsidiary] = await group();
    const listed = await anAffiliate(subsidiary, holding);
    await enter(holding, listed);
    const bert = await aMember(holding);
    expect((await colleague([holding, subsidiary], listed, { email: bert.email })).status).toBe(201);
    await accept(bert.email);
    expect([(await sims(holding.registrant, subsidiary)).status, (await sims(bert.persona, subsidiary)).status]).toEqual([200, 200]);
    expect((await end({ holding, subsidiary, listed })).status).toBe(200);
    expect(whyNot(await sims(holding.registrant, subsidiary))).toEqual([403, [cause]]);
    expect(whyNot(await sims(bert.persona, subsidiary))).toEqual([403, [cause]]);
    expect((await sims(subsidiary.registrant, subsidiary)).status).toBe(200);
  });

  it('who is Owner no more, and whose link to the parent ended', async () => {
    const [holding, subsidiary] = await group();
    const listed = await anAffiliate(subsidiary, holding);
    const memberId = await enter(holding, listed);
    const bert = await aMember(holding);
    await colleague([holding, subsidiary], listed, { email: bert.email });
    await accept(bert.email);
    const { etag } = await holding.registrant.get(`/customers/${holding.id}/ownership`);
    expect((await holding.registrant.put(`/customers/${holding.id}/ownership`, { memberId: bert.id, reason: 'To Bert' }, { 'if-match': etag ?? '' })).status).toBe(200);
    expect((await sims(holding.registrant, subsidiary)).status).toBe(403);
    const { body: here } = await bert.persona.get<object>(`/customers/${subsidiary.id}/capacities`);
    expect(here).toMatchObject({ open: ['AccessOwner', 'SupportPortalUser'] });
    const { etag: version } = await bert.persona.get(`/customers/${holding.id}/members/${holding.registrantMemberId}`);
    const ended = await bert.persona.post(`/customers/${holding.id}/members/${holding.registrantMemberId}/end`, { reason: 'Left' }, { 'if-match': version ?? '' });
    expect(ended.status).toBe(200);
    expect(whyNot(await sims(holding.registrant, subsidiary))).toEqual([403, ['notOfParent']]);
    expect(memberId).not.toBe(bert.id);
  });

  it('what was done since control was lost is told as such, to the parent that is liable', async () => {
    const [holding, subsidiary] = await group();
    const listed = await anAffiliate(subsidiary, holding);
    await enter(holding, listed);
    expect((await operate(subsidiary, listed, ['control-loss', { lostOn: '2999-01-01' }])).status).toBe(422);
    const lost = await operate(subsidiary, listed, ['control-loss', { lostOn: listed.control.from.slice(0, 10) }]);
    expect(lost.body).toMatchObject({ state: 'controlLost', control: { until: listed.control.from, lossKnownAt: expect.any(String) as string } });
    const { body: acts } = await holding.registrant.get<{ items: Act[] }>(`/customers/${holding.id}/affiliates/${listed.id}/acts`);
    expect(acts.items).toMatchObject([{ event: 'affiliate.entered', afterLoss: true }]);
    expect((await holding.registrant.get<object>(`/customers/${holding.id}/affiliates/${listed.id}`)).body).toMatchObject({ state: 'controlLost', acts: 1, abilities: { enter: false } });
    expect(codeOf(await operate(subsidiary, lost.body, ['control-loss', { lostOn: '2026-01-01' }]))).toEqual([409, 'affiliate.not-possible']);
  });
});

describe('who could act for the affiliate on a day, as it was known on another', () => {
  it('tells the Owner by control as he was then, although he is it no more', async () => {
    const [holding, subsidiary] = await group();
    const listed = await anAffiliate(subsidiary, holding);
    const before = new Date().toISOString();
    const memberId = await enter(holding, listed);
    const then = new Date().toISOString();
    const successor = await aMember(holding);
    const { etag } = await holding.registrant.get(`/customers/${holding.id}/ownership`);
    expect((await holding.registrant.put(`/customers/${holding.id}/ownership`, { memberId: successor.id, reason: 'To another' }, { 'if-match': etag ?? '' })).status).toBe(200);
    const now = new Date().toISOString();
    const listOf = async (query: string): Promise<string[]> => JSON.stringify((await subsidiary.registrant.get<object>(`/customers/${subsidiary.id}/access?permission=sim:read${query}`)).body).match(/[0-9a-f-]{36}/g) ?? [];
    expect((await listOf('')).includes(memberId)).toBe(false);
    expect((await listOf(`&at=${then}`)).includes(memberId)).toBe(true);
    expect((await listOf(`&at=${now}`)).includes(memberId)).toBe(false);
    expect((await listOf(`&at=${before}`)).includes(memberId)).toBe(false);
    const { body: why } = await subsidiary.registrant.get<object>(`/customers/${subsidiary.id}/decisions?permission=sim:read&actor=${memberId}&at=${then}`);
    expect(why).toMatchObject({ allowed: true, rules: ['GC-9.1-b'] });
  });

  it('GC-9.1-a: nobody was Owner by control before the affiliate was listed, however long control is shown', async () => {
    const [holding, subsidiary] = await group();
    const own = await admit(subsidiary, { displayName: 'Anna Peeters', email: holding.registrant.email });
    await accept(holding.registrant.email);
    const before = new Date().toISOString();
    expect((await list(subsidiary, holding, { controlFrom: '2024-01-01' })).status).toBe(201);
    const whyOf = async (at: string): Promise<object> => (await subsidiary.registrant.get<object>(`/customers/${subsidiary.id}/decisions?permission=sim:read&actor=${own.body.id}&at=${at}`)).body;
    expect(await whyOf(new Date().toISOString())).toMatchObject({ allowed: true, rules: ['GC-9.1-b'] });
    expect(await whyOf(before)).toMatchObject({ allowed: false });
  });
});

it('GC-9.1-d: an affiliate whose consent was never shown is acted for, and can say no all the same', async () => {
  const [holding, subsidiary] = await group();
  const { body: listed } = await list(subsidiary, holding);
  await enter(holding, listed);
  expect((await sims(holding.registrant, subsidiary)).status).toBe(200);
  const path = `/customers/${subsidiary.id}/affiliations/${listed.id}`;
  expect((await subsidiary.registrant.get<object>(path)).body).toMatchObject({ state: 'consentLacking', consent: null, abilities: { withdrawConsent: true } });
  const refused = await subsidiary.registrant.post<object>(`${path}/consent-withdrawal`, { reason: 'We never agreed' }, { 'if-match': '"1"' });
  expect([refused.status, refused.body]).toEqual([200, expect.objectContaining({ state: 'consentWithdrawn', abilities: { admit: false, withdrawConsent: false } })]);
  expect(whyNot(await sims(holding.registrant, subsidiary))).toEqual([403, ['consentWithdrawn']]);
});

it('GC-9.1-d: what was withdrawn is not withdrawn again, also when control is lost besides', async () => {
  const [holding, subsidiary] = await group();
  const listed = await anAffiliate(subsidiary, holding);
  const path = `/customers/${subsidiary.id}/affiliations/${listed.id}`;
  await operate(subsidiary, listed, ['control-loss', { lostOn: listed.control.from.slice(0, 10) }]);
  const withdraw = async (): Promise<number> => {
    const { etag } = await subsidiary.registrant.get(path);
    return (await subsidiary.registrant.post(`${path}/consent-withdrawal`, { reason: 'No longer' }, { 'if-match': etag ?? '' })).status;
  };
  expect([await withdraw(), await withdraw()]).toEqual([200, 409]);
});

describe('GC-9.1-d: rights towards an affiliate are handed out by the Access Owner of the parent alone', () => {
  it('neither by a Manager of the affiliate nor by its own Owner, who may take them all the same', async () => {
    const [holding, subsidiary] = await group();
    const listed = await anAffiliate(subsidiary, holding);
    await enter(holding, listed);
    const bert = await aMember(holding);
    const { body: { people } } = await colleague([holding, subsidiary], listed, { email: bert.email });
    const memberId = people.at(-1)?.memberId ?? '';
    const manager = await aMember(subsidiary, { profile: 'AccessManager' });
    const right = { memberId, profile: 'SupportPortalUser', subProfileId: await subProfileId(subsidiary.id, subsidiary.registrant, 'fleet-manager'), reason: 'More' };
    const give = (by: Client): Promise<Answer<Problem>> => by.post<Problem>(`/customers/${subsidiary.id}/grants`, right);
    expect(codeOf(await give(manager.persona))).toEqual([422, 'grant.by-parent-only']);
    expect(codeOf(await give(subsidiary.registrant))).toEqual([422, 'grant.by-parent-only']);
    expect((await give(holding.registrant)).status).toBe(201);
    expect(codeOf(await subsidiary.registrant.post(`/customers/${subsidiary.id}/deputies`, { forMemberId: subsidiary.registrantMemberId, deputyMemberId: memberId, capacity: 'AccessOwner', endsAt: '2027-01-01T00:00:00Z', reason: 'Leave' }))).toEqual([422, 'grant.by-parent-only']);
    const { etag } = await subsidiary.registrant.get(`/customers/${subsidiary.id}/members/${memberId}`);
    expect((await subsidiary.registrant.post(`/customers/${subsidiary.id}/members/${memberId}/end`, { reason: 'Not here' }, { 'if-match': etag ?? '' })).status).toBe(200);
  });

  it('of data rights only: nobody of the parent hands on, and the Owner by control gives himself nothing that would outlast it', async () => {
    const [holding, subsidiary] = await group();
    const listed = await anAffiliate(subsidiary, holding);
    const memberId = await enter(holding, listed);
    const manager = (who: string): Promise<Answer<Problem>> => holding.registrant.post<Problem>(`/customers/${subsidiary.id}/grants`, { memberId: who, profile: 'AccessManager', reason: 'More' });
    expect(codeOf(await manager(memberId))).toEqual([422, 'grant.by-parent-only']);
    const own = await aMember(subsidiary);
    expect((await manager(own.id)).status).toBe(201);
    const himself = await holding.registrant.post<{ state: string }>(`/customers/${subsidiary.id}/grants`, { memberId, profile: 'SupportPortalUser', subProfileId: await subProfileId(subsidiary.id, subsidiary.registrant, 'fleet-manager'), reason: 'For me' });
    expect([himself.status, himself.body.state]).toEqual([201, 'pending']);
  });

  it('of two parents each for its own people, and in its own name', async () => {
    const [first, subsidiary] = await group();
    const second = await aCustomer({ legalName: 'De Proef Subholding NV' });
    const [ofFirst, ofSecond] = [await anAffiliate(subsidiary, first), await anAffiliate(subsidiary, second)];
    await enter(first, ofFirst);
    await admit(first, { email: second.registrant.email });
    await accept(second.registrant.email);
    const { body: { people } } = await colleague([first, subsidiary], ofFirst, { email: second.registrant.email });
    await accept(second.registrant.email);
    const [memberId, bert] = [people.at(-1)?.memberId ?? '', await aMember(first)];
    expect(await enter(second, ofSecond)).toBe(memberId);
    await second.registrant.put('/session/capacity', { customerId: subsidiary.id, capacity: 'AccessOwner' });
    const { body: here } = await second.registrant.get<object>(`/customers/${subsidiary.id}/capacities`);
    expect(here).toMatchObject({ chosen: 'AccessOwner', affiliation: { id: ofSecond.id, parent: 'De Proef Subholding NV' } });
    expect((await second.registrant.post(`/customers/${subsidiary.id}/affiliations/${ofFirst.id}/people`, { displayName: 'Bert Nys', email: bert.email, language: 'en', subProfileId: await subProfileId(subsidiary.id, subsidiary.registrant, 'fleet-manager'), reason: 'Not his' })).status).toBe(404);
    expect(codeOf(await second.registrant.post(`/customers/${subsidiary.id}/grants`, { memberId, profile: 'SupportPortalUser', subProfileId: await subProfileId(subsidiary.id, subsidiary.registrant, 'buyer'), reason: 'Of the other' }))).toEqual([422, 'grant.by-parent-only']);
    await operate(subsidiary, ofFirst, ['end']);
    expect((await sims(second.registrant, subsidiary)).status).toBe(403); // he was here by the first
    expect(await enter(second, ofSecond)).not.toBe(memberId);
    expect((await sims(second.registrant, subsidiary)).status).toBe(200);
  });

  it('GC-9.2-a: a machine whose sponsor is of the parent stops with the affiliation, and says so', async () => {
    const [holding, subsidiary] = await group();
    const listed = await anAffiliate(subsidiary, holding);
    const sponsorMemberId = await enter(holding, listed);
    const clients = `/customers/${subsidiary.id}/clients`;
    const { body: made } = await subsidiary.registrant.post<{ id: string; secret: string }>(clients, { name: 'ERP', sponsorMemberId, scopes: ['sim:read'], authentication: 'secret', endsAt: inDays(20) });
    const stopOf = async (): Promise<unknown[]> => [(await subsidiary.registrant.get<Stopped>(`${clients}/${made.id}`)).body.state, (await subsidiary.registrant.get<{ items: Stopped[] }>(`${clients}?state=live`)).body.items[0]?.state];
    expect([await stopOf(), (await sims(await machine(made), subsidiary)).status]).toMatchObject([[{ inForce: true }, { inForce: true }], 403]);
    await operate(subsidiary, listed, ['end']);
    expect(await stopOf()).toEqual(Array(2).fill({ inForce: false, because: 'sponsorGone', since: null }));
    await expect(machine(made)).rejects.toThrow('401');
  });

  it('to people of the parent only, and not to those who are here already', async () => {
    const [holding, subsidiary] = await group();
    const listed = await anAffiliate(subsidiary, holding);
    await enter(holding, listed);
    const own = await aMember(subsidiary);
    expect(codeOf(await colleague([holding, subsidiary], listed, { email: own.email }))).toEqual([422, 'affiliate.not-of-parent']);
    expect(codeOf(await colleague([holding, subsidiary], listed, { email: 'nobody@proef.example' }))).toEqual([422, 'affiliate.not-of-parent']);
  });
});

describe('the list of affiliates, as the operator keeps it', () => {
  it('once per parent; of another Customer that is there; a consent replaces the one before', async () => {
    const [holding, subsidiary] = await group();
    const listed = await anAffiliate(subsidiary, holding);
    expect(codeOf(await list(subsidiary, holding))).toEqual([409, 'affiliate.listed']);
    expect(codeOf(await list(subsidiary, subsidiary))).toEqual([422, 'affiliate.parent']);
    expect(codeOf(await list(holding, holding, { parentId: '00000000-0000-7000-8000-000000000000' }))).toEqual([422, 'affiliate.parent']);
    expect(codeOf(await list(holding, subsidiary))).toEqual([422, 'affiliate.parent']); // S16: no ring
    expect(codeOf(await list(subsidiary, await aCustomer(), { controlFrom: '2999-01-01' }))).toEqual([422, 'affiliate.day']);
    expect(codeOf(await consent(subsidiary, listed, { from: '2999-01-01T00:00:00Z' }))).toEqual([422, 'affiliate.day']);
    const again = await consent(subsidiary, listed, { givenBy: 'The board' });
    expect(again.status).toBe(200);
    const { body } = await holding.registrant.get<{ consent: object }>(`/customers/${holding.id}/affiliates/${listed.id}`);
    expect(body.consent).toMatchObject({ givenBy: 'The board', withdrawnAt: null });
    const { body: all } = await (await theAgent('BackOffice')).get<{ items: Listed[] }>(`/operator/affiliates?parentId=${holding.id}`);
    expect(all.items.map(({ id, state }) => [id, state])).toEqual([[listed.id, 'listed']]);
    const one = async (of: ACustomer): Promise<Answer<Listed>> => (await theAgent('BackOffice')).get(`/operator/customers/${of.id}/affiliations/${listed.id}`);
    expect([(await one(subsidiary)).body, (await one(holding)).status]).toEqual([all.items[0], 404]);
    const { data } = await (await theAgent('BackOffice')).graphql('query ($c: ID!, $i: ID!) { listedAffiliate(customerId: $c, affiliationId: $i) { id state } }', { c: subsidiary.id, i: listed.id });
    expect(data).toEqual({ listedAffiliate: { id: listed.id, state: 'listed' } });
    const ended = await operate(subsidiary, again.body, ['end']);
    expect(ended.body).toMatchObject({ state: 'unlisted', abilities: { unlist: false } });
    expect((await list(subsidiary, holding)).status).toBe(201);
  });
});
