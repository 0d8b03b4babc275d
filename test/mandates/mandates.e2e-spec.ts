import { Temporal } from 'temporal-polyfill';
import { inDays } from '../clients/world.js';
import { aCostCentre } from '../factories/cost-centre.js';
import { aCustomer, type ACustomer, anAddress, anEnterpriseNumber, subscribe } from '../factories/customer.js';
import { aMandate, draft, drafted, endMandate, type Mandate, namePerson, notify, ofMandates, refuse, sentBy } from '../factories/mandate.js';
import { aMember } from '../factories/member.js';
import { type Answer, type Client, mailsTo, rows, theAgent } from '../support/as.js';
import { baseUrl, startServer } from '../support/server.js';

interface Problem { code: string; detail?: string; permission?: string; decision?: { actor: object; sentence: string; missing: { cause: string; cure: string; sentence: string }[] } }
interface Entry { event: string; actor: { name: string | null; mandateId: string | null; thirdParty: string | null }; subjectId: string | null; before: { state?: string } | null; after: Record<string, unknown> | null }

let customer: ACustomer;
let desk: Client;
const path = (rest: string, of: Pick<ACustomer, 'id'> = customer): string => `/customers/${of.id}${rest}`;
const codeOf = ({ status, body }: Answer<unknown>): [number, string | undefined] => [status, (body as Problem).code];
const read = async ({ id }: Pick<Mandate, 'id'>): Promise<Mandate> => (await customer.registrant.get<Mandate>(ofMandates(customer, `/${id}`))).body;
const sims = (who: Client, of: Pick<ACustomer, 'id'> = customer): Promise<Answer<Problem>> => who.get<Problem>(path('/sims', of));
const whyNot = ({ status, body }: Answer<Problem>): [number, string[] | undefined] => [status, body.decision && [...new Set(body.decision.missing.map(({ cause }) => cause))]];
const block = (thirdPartyNumber: string, reason = 'Sold our data on'): Promise<Answer<{ id: string; code?: string }>> => desk.post('/operator/third-party-blocks', { thirdPartyNumber, reason });
const lift = (id: string): Promise<Answer<{ end: object | null }>> => desk.post(`/operator/third-party-blocks/${id}/end`, { reason: 'Cleared up' });
const entries = async (query: string): Promise<Entry[]> => (await customer.registrant.get<{ items: Entry[] }>(path(`/ledger?${query}`))).body.items;

beforeAll(async () => {
  customer = await aCustomer();
  await subscribe(customer, 'fleet-manager');
  await subscribe(customer, 'documents');
  desk = await theAgent('BackOffice');
});

describe('GC-9.2-c: a third party acts by a mandate of the Access Owner, after written notice to the operator', () => {
  it('is drafted, changed, notified and ended by the Owner; the entries keep what it was, and the notice is one of them', async () => {
    const { status, body: made } = await draft(customer, { thirdPartyNumber: 'FR 40 303 265 045' });
    expect([status, made]).toEqual([201, expect.objectContaining({ state: 'draft', thirdParty: 'Fleetwise BV', thirdPartyNumber: 'FR40303265045', notice: null, people: [], version: 1, abilities: { change: true, notify: true, namePerson: false, end: true, refuse: false, readmit: false } })]);
    const changed = await customer.registrant.send<Mandate>({ method: 'PUT', path: ofMandates(customer, `/${made.id}`), body: await drafted(customer, { thirdParty: 'Fleetwise SA', thirdPartyNumber: 'FR 40 303 265 045' }), headers: { 'if-match': '"1"' } });
    expect([changed.status, changed.body.thirdParty, changed.body.version]).toEqual([200, 'Fleetwise SA', 2]);
    expect(codeOf(await notify(customer, made))).toEqual([412, 'precondition.stale']);
    const { body: notified } = await notify(customer, changed.body);
    expect(notified).toMatchObject({ state: 'active', version: 3, notice: { by: { id: customer.registrantMemberId }, at: expect.any(String) }, abilities: { change: false, notify: false, namePerson: true, end: true } });
    expect(notified.notice?.activeFrom).toBe(notified.notice?.at);
    expect(codeOf(await notify(customer, notified))).toEqual([409, 'mandate.state']);
    expect((await endMandate(customer, notified)).body).toMatchObject({ state: 'ended', end: { by: { id: customer.registrantMemberId }, reason: 'Another agency' } });
    expect(codeOf(await endMandate(customer, { ...notified, version: 4 }))).toEqual([409, 'mandate.state']);
    expect((await entries(`subjectId=${made.id}`)).map(({ event, before, after }) => [event, before?.state, after?.['state']]))
      .toEqual([['mandate.ended', 'active', 'ended'], ['mandate.notified', 'draft', 'active'], ['mandate.changed', 'draft', 'draft'], ['mandate.drafted', undefined, 'draft']]);
    expect((await customer.registrant.get<{ items: Mandate[] }>(ofMandates(customer, '?state=ended'))).body.items.map(({ id }) => id)).toContain(made.id);
  });

  it('whoever is named has what it gives as long as it does, says by whom he was sent, and nothing before the notice', async () => {
    const costCentre = await aCostCentre(customer.id, 'CC-MANDATE');
    const { body: made } = await draft(customer, { scope: [{ kind: 'costCentre', id: costCentre.id }] });
    expect(codeOf(await namePerson(customer, made))).toEqual([409, 'mandate.state']);
    const { body: mandate } = await notify(customer, made);
    const { persona, memberId } = await sentBy(customer, mandate);
    expect((await sims(persona)).status).toBe(200);
    const { body: here } = await persona.get<object>(path('/capacities'));
    expect(here).toMatchObject({ open: ['SupportPortalUser'], mandate: { id: mandate.id, thirdParty: 'Fleetwise BV', until: expect.any(String) as string } });
    const { body: why } = await persona.get<{ sentence: string; grants: { scope: { id: string }[]; chain: { kind: string; by: string }[] }[] }>(path('/decisions?permission=sim:read'));
    expect(why.sentence).toMatch(/^As Support Portal User \(Fleet manager\), Marc Peeters of Fleetwise BV may /);
    expect(why.grants[0]).toMatchObject({ scope: [{ id: costCentre.id }], chain: [{ kind: 'grant', by: null }, { kind: 'mandate', by: 'Fleetwise BV' }, { kind: 'registration' }] });
    expect((await customer.registrant.get<object>(path(`/members/${memberId}`))).body).toMatchObject({ link: 'mandate', mandateId: mandate.id });
  });

  it('nobody is here before it begins', async () => {
    const mandate = await aMandate(customer, { startsAt: inDays(2) });
    expect(mandate.state).toBe('notified');
    const { persona } = await sentBy(customer, mandate);
    expect((await sims(persona)).status).toBe(404);
  });

  it('Q7: where the operator has working days to refuse in, the first access comes after them', async () => {
    const slow = await startServer({ ORIGIN: baseUrl, MANDATE_WAITING_DAYS: '2' });
    try {
      const { body: made } = await draft(customer);
      const { body: mandate } = await customer.registrant.at(slow.baseUrl).post<Mandate>(ofMandates(customer, `/${made.id}/notice`), {}, { 'if-match': '"1"' });
      const [notified, active] = [mandate.notice?.at, mandate.notice?.activeFrom].map((at) => Temporal.Instant.from(at ?? '').toZonedDateTimeISO('Europe/Brussels'));
      expect([mandate.state, active?.toPlainTime().toString()]).toEqual(['notified', '00:00:00']);
      expect(active && notified?.toPlainDate().until(active.toPlainDate()).days).toBeGreaterThanOrEqual(3);
      const { persona } = await sentBy(customer, mandate);
      expect(whyNot(await sims(persona))).toEqual([403, ['mandateNotActive']]);
    } finally {
      await slow.stop();
    }
  });

  it('only the Owner himself: neither a Manager, who reads them, nor a deputy', async () => {
    const [manager, deputy, nobody] = [await aMember(customer, { profile: 'AccessManager' }), await aMember(customer), await aMember(customer, { profile: 'SupportPortalUser', subProfile: 'fleet-manager' })];
    await customer.registrant.post(path('/deputies'), { forMemberId: customer.registrantMemberId, deputyMemberId: deputy.id, capacity: 'AccessOwner', endsAt: inDays(5), reason: 'On leave' });
    const mandate = await aMandate(customer);
    for (const by of [manager, deputy]) {
      expect((await by.persona.get<Mandate>(ofMandates(customer, `/${mandate.id}`))).body.abilities).toEqual({ change: false, notify: false, namePerson: false, end: by === deputy, refuse: false, readmit: false });
      const refused = await draft(customer, {}, by.persona);
      expect([refused.status, refused.body.permission]).toEqual([403, 'mandate:give']);
    }
    expect((await nobody.persona.get(ofMandates(customer, `/${mandate.id}`))).status).toBe(403);
  });

  it('bad input is told clearly, and leaves nothing half stored', async () => {
    const stored = async (): Promise<string> => JSON.stringify(await rows(`select (select count(*) from mandate where customer_id = $1) mandates, (select count(*) from mandate_scope where customer_id = $1) parts,
      (select count(*) from member where customer_id = $1) members, (select seq from ledger_head where customer_id = $1) seq`, [customer.id]));
    const [own, mandate] = [await aMember(customer), await aMandate(customer)];
    const { email } = await sentBy(customer, mandate);
    const before = await stored();
    const wrong: [number, string, object][] = [
      [422, 'mandate.third-party-number', { thirdPartyNumber: '0123.456.748' }], [422, 'mandate.to-oneself', { thirdPartyNumber: customer.enterpriseNumber }],
      [422, 'mandate.period', { startsAt: inDays(5), endsAt: inDays(4) }], [422, 'mandate.period', { startsAt: inDays(-5), endsAt: inDays(-4) }],
      [422, 'grant.scope', { scope: [{ kind: 'costCentre', id: customer.id }] }], [422, 'grant.sub-profile', { subProfileId: customer.id }], [400, 'request.invalid', { endsAt: undefined }],
    ];
    for (const [status, code, over] of wrong) expect([over, ...codeOf(await draft(customer, over))]).toEqual([over, status, code]);
    expect(codeOf(await namePerson(customer, mandate, { email: own.email }))).toEqual([409, 'mandate.member-already']);
    expect(codeOf(await namePerson(customer, mandate, { email }))).toEqual([409, 'mandate.member-already']);
    expect(await stored()).toBe(before);
  });
});

describe('GC-9.2-c: nothing is handed on', () => {
  it('who is here by a mandate gets no other right, becomes neither deputy, sponsor, Owner nor second person', async () => {
    const { memberId, persona } = await sentBy(customer, await aMandate(customer));
    const { registrant } = customer;
    for (const profile of ['AccessManager', 'ServiceUser']) expect(codeOf(await registrant.post(path('/grants'), { memberId, profile, reason: 'Helps us' }))).toEqual([422, 'grant.by-mandate-only']);
    expect(codeOf(await registrant.post(path('/deputies'), { forMemberId: customer.registrantMemberId, deputyMemberId: memberId, capacity: 'AccessOwner', endsAt: inDays(5), reason: 'On leave' }))).toEqual([422, 'grant.by-mandate-only']);
    expect(codeOf(await registrant.post(path('/clients'), { name: 'ERP', sponsorMemberId: memberId, scopes: ['sim:read'], authentication: 'secret', endsAt: inDays(20) }))).toEqual([422, 'grant.by-mandate-only']);
    const { etag } = await registrant.get(path('/ownership'));
    expect(codeOf(await registrant.send({ method: 'PUT', path: path('/ownership'), body: { memberId, reason: 'Takes over' }, headers: { 'if-match': etag ?? '' } }))).toEqual([422, 'owner.successor']);
    const refused = await persona.get<Problem>(path('/grants'));
    expect([refused.status, refused.body.decision?.missing.map(({ cure }) => cure)]).toEqual([403, expect.arrayContaining(['renewMandate'])]);
    expect((await persona.post<Problem>(path('/members'), { displayName: 'Friend', email: anAddress(), link: 'employment', language: 'en' })).body.decision?.missing[0]?.cure).toBe('leaveToCustomer');
  });

  it('GC-6.1: documents are for internal use', async () => {
    const auditor = (await customer.registrant.get<{ id: string; code: string }[]>(path('/sub-profiles'))).body.find(({ code }) => code === 'auditor');
    const { persona } = await sentBy(customer, await aMandate(customer, { subProfileId: auditor?.id }));
    expect(whyNot(await persona.get<Problem>(path('/documents')))).toEqual([403, ['consentMissing']]);
    expect((await sims(persona)).status).toBe(200);
  });
});

describe('GC-9.2-c: the operator may refuse at any time', () => {
  it('from his queue: the next request of everybody is refused with the reason, the Owner is told, and it stays refused', async () => {
    const mandate = await aMandate(customer);
    const [one, other] = [await sentBy(customer, mandate), await sentBy(customer, mandate)];
    expect([(await sims(one.persona)).status, (await sims(other.persona)).status]).toEqual([200, 200]);
    const { body: queue } = await desk.get<{ items: object[] }>(`/operator/mandates?state=active&thirdPartyNumber=${mandate.thirdPartyNumber}`);
    expect(queue.items).toEqual([expect.objectContaining({ id: mandate.id, customer: { id: customer.id, name: customer.legalName }, state: 'active', blocked: false, abilities: { refuse: true, readmit: false } })]);
    expect(codeOf(await refuse(customer, { ...mandate, version: 1 }))).toEqual([412, 'precondition.stale']);
    expect((await refuse(customer, mandate)).body).toMatchObject({ state: 'refused', abilities: { refuse: false, readmit: true } });
    for (const { persona } of [one, other]) {
      const { status, body } = await sims(persona);
      expect([status, body.decision?.missing[0]]).toEqual([403, expect.objectContaining({ cause: 'mandateRefused', cure: 'askOperator', sentence: expect.stringContaining('Not known to us') as string })]);
    }
    expect((await read(mandate))).toMatchObject({ state: 'refused', refusal: { reason: 'Not known to us', everywhere: false } });
    expect((await customer.registrant.get<object>(path(`/members/${one.memberId}`))).body).toMatchObject({ profiles: [], rights: [] });
    expect((await customer.registrant.get<{ items: object[] }>(path(`/grants?memberId=${one.memberId}`))).body.items).toEqual([expect.objectContaining({ state: 'mandateRefused' })]);
    const [mail] = await mailsTo(customer.registrant.email);
    expect(mail?.subject).toBe('Een mandaat van een derde is geweigerd');
    expect(mail?.body).not.toMatch(/Fleetwise|Not known/);
    expect((await entries(`event=mandate.refused&subjectId=${mandate.id}`))[0]).toMatchObject({ actor: { kind: 'agent' }, before: { state: 'active' }, after: { state: 'refused' } });
    expect(codeOf(await refuse(customer, { ...mandate, version: 3 }))).toEqual([409, 'mandate.state']);
    expect(codeOf(await namePerson(customer, mandate))).toEqual([409, 'mandate.state']);
  });

  it('a draft is not his to see or to refuse', async () => {
    const { body: made } = await draft(customer);
    expect((await desk.get<{ items: object[] }>(`/operator/mandates?thirdPartyNumber=${made.thirdPartyNumber}`)).body.items).toEqual([]);
    expect((await refuse(customer, made)).status).toBe(404);
  });

  it('a third party is blocked by its number: everything of it at each Customer, until it is lifted', async () => {
    const other = await aCustomer();
    await subscribe(other, 'fleet-manager');
    const thirdPartyNumber = anEnterpriseNumber();
    const [here, there] = [await aMandate(customer, { thirdPartyNumber }), await aMandate(other, { thirdPartyNumber })];
    const one = await sentBy(customer, here);
    const two = await sentBy(other, there, one);
    expect([(await sims(one.persona)).status, (await sims(two.persona, other)).status]).toEqual([200, 200]);
    const { status, body } = await block(thirdPartyNumber);
    expect([status, codeOf(await block(thirdPartyNumber))]).toEqual([201, [409, 'third-party-block.already']]);
    expect([whyNot(await sims(one.persona)), whyNot(await sims(two.persona, other))]).toEqual([[403, ['mandateRefused']], [403, ['mandateRefused']]]);
    expect(await read(here)).toMatchObject({ state: 'refused', refusal: { reason: 'Sold our data on', everywhere: true }, version: here.version });
    expect(codeOf(await draft(customer, { thirdPartyNumber }))).toEqual([409, 'mandate.third-party-blocked']);
    expect(codeOf(await namePerson(customer, here))).toEqual([409, 'mandate.state']);
    expect((await lift(body.id)).body.end).toMatchObject({ reason: 'Cleared up' });
    expect([(await sims(one.persona)).status, codeOf(await lift(body.id))]).toEqual([200, [409, 'third-party-block.ended']]);
  });
});

describe('GC-9.2-d: acts in the name and for account of the Customer', () => {
  it('each entry says by whom of which third party, and the Customer finds all of them', async () => {
    const mandate = await aMandate(customer);
    const { persona } = await sentBy(customer, mandate);
    const saved = await persona.post(path('/saved-views'), { name: 'Mine', filter: {}, shared: false });
    const exported = await fetch(`${persona.address}/api/v1${path('/sims/export')}`, { headers: persona.headers });
    await exported.text();
    const all = await entries('byThirdParties=true');
    const mine = await entries(`mandateId=${mandate.id}`);
    expect([saved.status, exported.status, mine.length > 0]).toEqual([expect.any(Number), 200, true]);
    for (const { actor } of mine) expect(actor).toMatchObject({ name: 'Marc Peeters', mandateId: mandate.id, thirdParty: 'Fleetwise BV' });
    expect(all.length).toBeGreaterThanOrEqual(mine.length);
    expect(all.every(({ actor }) => actor.mandateId !== null)).toBe(true);
    const file = await fetch(`${customer.registrant.address}/api/v1${path(`/ledger/export?mandateId=${mandate.id}`)}`, { headers: customer.registrant.headers });
    expect(await file.text()).toMatch(/third_party.*\r\n.*Fleetwise BV/);
  });

  it('I3: who serves two Customers never mixes them, and what one refuses is not refused at the other', async () => {
    const other = await aCustomer();
    await subscribe(other, 'fleet-manager');
    const thirdPartyNumber = anEnterpriseNumber();
    const [here, there] = [await aMandate(customer, { thirdPartyNumber }), await aMandate(other, { thirdPartyNumber })];
    const one = await sentBy(customer, here);
    await sentBy(other, there, one);
    expect((await one.persona.get(path(`/mandates/${there.id}`))).status).toBe(403);
    expect((await customer.registrant.get(ofMandates(customer, `/${there.id}`))).status).toBe(404);
    await refuse(customer, here);
    expect([whyNot(await sims(one.persona)), (await sims(one.persona, other)).status]).toEqual([[403, ['mandateRefused']], 200]);
    await endMandate(other, there);
    expect(whyNot(await sims(one.persona, other))).toEqual([403, ['mandateEnded']]);
  });
});
