import { randomUUID } from 'node:crypto';
import { inDays } from '../clients/world.js';
import { aCostCentre } from '../factories/cost-centre.js';
import { aCustomer, type ACustomer, subscribe } from '../factories/customer.js';
import { admit, aMember, type AMember } from '../factories/member.js';
import { type Answer, type Client, rows } from '../support/as.js';

interface Grant { id: string; state: string; version: number; endsAt: string | null; startsAt: string; replaces: string | null; continuedBy: string[]; ended: string[]; secondPerson: string; scope: { id: string; name: string | null }[] }


describe('giving, narrowing, extending and taking rights', () => {
  let customer: ACustomer;
  let manager: AMember;
  let bundles: Map<string, string>;
  const path = (rest: string): string => `/customers/${customer.id}${rest}`;
  const give = (by: Client, grant: object): Promise<Answer<Grant>> => by.post<Grant>(path('/grants'), { profile: 'SupportPortalUser', reason: 'Because', ...grant });
  const change = (by: Client, grant: Grant, { deed, ...body }: { deed: string; [field: string]: unknown }): Promise<Answer<Grant>> =>
    by.post<Grant>(path(`/grants/${grant.id}/${deed}`), { reason: 'Because', ...body }, { 'if-match': `"${String(grant.version)}"` });
  /** What the ledger tells of it, newest first. */
  const told = async ({ id }: Grant): Promise<object[]> => (await customer.registrant.get<{ items: object[] }>(path(`/ledger?subjectId=${id}`))).body.items;
  const bundle = (code: string): string => bundles.get(code) ?? '';

  beforeAll(async () => {
    customer = await aCustomer();
    await subscribe(customer, 'fleet-manager');
    manager = await aMember(customer, { profile: 'AccessManager' });
    const { body } = await customer.registrant.get<{ id: string; code: string }[]>(path('/sub-profiles'));
    bundles = new Map(body.map(({ id, code }) => [code, id]));
  });

  it('GC-8.1.2-a, GC-8.2-b(9), Q3: a Manager cannot name a Manager; the Owner can', async () => {
    const { body: { id } } = await admit(customer);
    const refused = await give(manager.persona, { memberId: id, profile: 'AccessManager' });
    expect([refused.status, (refused.body as unknown as { permission: string }).permission]).toEqual([403, 'manager:name']);
    expect((await give(customer.registrant, { memberId: id, profile: 'AccessManager' })).status).toBe(201);
  });

  it('GC-8.3-d, I2: a Manager cannot give himself data alone: the grant waits, and he cannot decide on it', async () => {
    const given = await give(manager.persona, { memberId: manager.id, subProfileId: bundle('fleet-manager') });
    expect([given.status, given.body.state, given.body.secondPerson]).toEqual([201, 'pending', 'pending']);
    const own = await change(manager.persona, given.body, { deed: 'decision', approved: true });
    expect([own.status, (own.body as unknown as { code: string }).code]).toEqual([403, 'grant.not-yours-to-decide']);
    const refused = await change(customer.registrant, given.body, { deed: 'decision', approved: false, reason: 'Not needed' });
    expect(refused.body.state).toBe('refused');
    expect(await told(given.body)).toMatchObject([
      { event: 'grant.refused', reason: 'Not needed', after: { reason: 'Because', decisionReason: 'Not needed' } },
      { event: 'grant.given', reason: 'Because', names: expect.arrayContaining([{ id: manager.id, name: manager.displayName }, { id: bundle('fleet-manager'), name: 'Fleet manager' }]) },
    ]);
  });

  it('GC-8.3-d, P16: to somebody proven by a passkey alone he gives alone, as to somebody with an authenticator', async () => {
    const member = await aMember(customer);
    await rows(`update credential set kind = 'passkey', passkey_id = id::text, name = 'Key', transports = '{}', synced = false
      where kind = 'totp' and subject_id = (select identity_id from member where customer_id = $1 and id = $2)`, [customer.id, member.id]);
    const given = await give(manager.persona, { memberId: member.id, subProfileId: bundle('fleet-manager') });
    expect([given.status, given.body.state, given.body.secondPerson]).toEqual([201, 'inForce', 'notNeeded']);
  });

  it('GC-8.3-d, GC-8.2-b(2): to an identity he invited himself it waits too; the Owner approves and only then it gives', async () => {
    const guest = await aMember(customer, { by: manager.persona });
    const given = await give(manager.persona, { memberId: guest.id, subProfileId: bundle('fleet-manager') });
    expect(given.body.state).toBe('pending');
    expect((await guest.persona.get(path('/sims'))).status).toBe(403);
    const inbox = await customer.registrant.get<{ items: Grant[] }>(path('/grants?state=pending'));
    expect(inbox.body.items.map(({ id }) => id)).toContain(given.body.id);
    expect((await change(customer.registrant, given.body, { deed: 'decision', approved: true, reason: 'Seen his contract' })).body.state).toBe('inForce');
    expect(await told(given.body)).toMatchObject([{ event: 'grant.approved', reason: 'Seen his contract' }, { event: 'grant.given', reason: 'Because' }]);
    expect((await guest.persona.get(path('/sims'))).status).toBe(200);
  });

  it('GC-8.3-d, S07: who accepted at another Customer is not proven here, and nobody learns that he did', async () => {
    const elsewhere = await aCustomer();
    const [known, unknown] = [await admit(customer, { email: elsewhere.registrant.email }), await admit(customer)];
    const given = await Promise.all([known, unknown].map(({ body }) => give(manager.persona, { memberId: body.id, subProfileId: bundle('fleet-manager') })));
    expect(given.map(({ body }) => body.state)).toEqual(['pending', 'pending']);
    const { etag } = await customer.registrant.get(path('/ownership'));
    const handed = await customer.registrant.put<{ code: string }>(path('/ownership'), { memberId: known.body.id, reason: 'Retires' }, { 'if-match': etag ?? '' });
    expect([handed.status, handed.body.code]).toEqual([422, 'owner.successor']);
  });

  it('GC-8.3-c: where nobody could decide, the portal says so and names the way out', async () => {
    const alone = await aCustomer({ ownerOptOut: true });
    const { body } = await alone.registrant.get<{ id: string; code: string }[]>(`/customers/${alone.id}/sub-profiles`);
    const refused = await alone.registrant.post<{ code: string; rule: string }>(`/customers/${alone.id}/grants`, {
      memberId: alone.registrantMemberId, profile: 'SupportPortalUser', subProfileId: body.find(({ code }) => code === 'fleet-manager')?.id, reason: 'For me',
    });
    expect([refused.status, refused.body.code, refused.body.rule]).toEqual([409, 'grant.nobody-could-decide', 'GC-8.3-c']);
  });

  it('GC-8.2-b(4): narrowing leaves a part from now on, keeps the chain and refuses what was not there', async () => {
    const [a, b] = [await aCostCentre(customer.id, 'N-1'), await aCostCentre(customer.id, 'N-2')];
    const user = await aMember(customer);
    const { body: whole } = await give(customer.registrant, { memberId: user.id, subProfileId: bundle('fleet-manager') });
    const { body: part } = await change(customer.registrant, whole, { deed: 'narrowing', scope: [{ kind: 'costCentre', id: a.id }] });
    expect(part).toMatchObject({ state: 'inForce', replaces: whole.id, scope: [{ id: a.id, name: 'N-1' }] });
    expect((await customer.registrant.get<Grant>(path(`/grants/${whole.id}`))).body.state).toBe('revoked');
    expect((await change(customer.registrant, part, { deed: 'narrowing', scope: [{ kind: 'costCentre', id: b.id }] })).status).toBe(422);
  });

  it('a part that is named twice, in two spellings of its id, is one part', async () => {
    const part = await aCostCentre(customer.id, 'N-4');
    const user = await aMember(customer);
    const { body } = await give(customer.registrant, { memberId: user.id, subProfileId: bundle('fleet-manager'), scope: [part.id, part.id.toUpperCase()].map((id) => ({ kind: 'costCentre', id })) });
    expect(body.scope.map(({ id }) => id)).toEqual([part.id]);
  });

  it('GC-8.2-b(4): narrowing ends what extends the grant, also what waits, and says so before, in the answer and in the ledger', async () => {
    const part = await aCostCentre(customer.id, 'N-3');
    const guest = await aMember(customer, { by: manager.persona });
    const { body: first } = await give(customer.registrant, { memberId: guest.id, subProfileId: bundle('buyer'), endsAt: inDays(10) });
    const { body: waiting } = await change(manager.persona, first, { deed: 'extension', endsAt: inDays(20) });
    expect(waiting.state).toBe('pending');
    expect((await customer.registrant.get<Grant>(path(`/grants/${first.id}`))).body.continuedBy).toEqual([waiting.id]);
    const { body: narrowed } = await change(customer.registrant, first, { deed: 'narrowing', scope: [{ kind: 'costCentre', id: part.id }] });
    expect(narrowed).toMatchObject({ state: 'inForce', endsAt: first.endsAt, ended: [waiting.id], continuedBy: [] });
    expect((await customer.registrant.get<Grant>(path(`/grants/${waiting.id}`))).body.state).toBe('revoked');
    const { body: trail } = await customer.registrant.get<{ items: { after: object }[] }>(path(`/ledger?event=grant.narrowed&subjectId=${narrowed.id}`));
    expect(trail.items).toMatchObject([{ after: { ended: [waiting.id] } }]);
    const { data } = await customer.registrant.graphql<{ revokeGrant: object }>(`mutation ($c: ID!, $g: ID!, $v: Int!) { revokeGrant(customerId: $c, grantId: $g, expectedVersion: $v, revocation: { reason: "Done" }) { state ended } }`,
      { c: customer.id, g: narrowed.id, v: narrowed.version });
    expect(data?.revokeGrant).toEqual({ state: 'revoked', ended: [] });
  });

  it('an extension runs from the old end on, and goes when what it extends is revoked', async () => {
    const user = await aMember(customer);
    const { body: first } = await give(customer.registrant, { memberId: user.id, subProfileId: bundle('buyer'), endsAt: inDays(10) });
    const { body: more } = await change(customer.registrant, first, { deed: 'extension', endsAt: inDays(20) });
    expect([more.state, more.startsAt, more.replaces]).toEqual(['notBegun', first.endsAt, first.id]);
    expect((await change(customer.registrant, first, { deed: 'revocation' })).body.state).toBe('revoked');
    expect((await customer.registrant.get<Grant>(path(`/grants/${more.id}`))).body.state).toBe('revoked');
  });

  it('GC-9.2-a: a grant cannot outlast the known end of the link, and takes it where it names none', async () => {
    const user = await aMember(customer, { endsAt: inDays(30) });
    expect((await give(customer.registrant, { memberId: user.id, subProfileId: bundle('buyer'), endsAt: inDays(31) })).status).toBe(422);
    const { body: { endsAt } } = await give(customer.registrant, { memberId: user.id, subProfileId: bundle('buyer') });
    expect(Date.parse(endsAt ?? '')).toBe(Date.parse(user.endsAt ?? '')); // one writes .430Z, the other .43Z
  });

  it.each([
    ['an end before the start', { startsAt: '2031-01-02T00:00:00Z', endsAt: '2031-01-01T00:00:00Z' }, 422],
    ['a start in the past', { startsAt: '2020-01-01T00:00:00Z' }, 422],
    ['the 30th of February', { endsAt: '2031-02-30T00:00:00Z' }, 400],
    ['an unknown field', { status: 'approved' }, 400],
    ['a sub-profile that is not there', { subProfileId: '0199b0f0-0000-7000-8000-00000000000f' }, 422],
    ['a cost centre that is not there', { scope: [{ kind: 'costCentre', id: '0199b0f0-0000-7000-8000-00000000000f' }] }, 422],
    ['two holders at once', { clientId: '0199b0f0-0000-7000-8000-00000000000f' }, 422],
  ])('refuses %s', async (_, wrong, status) => {
    const answer = await give(customer.registrant, { memberId: customer.registrantMemberId, subProfileId: bundle('buyer'), ...wrong });
    expect([answer.status, typeof (answer.body as unknown as { code: unknown }).code]).toEqual([status, 'string']);
  });

  it('P09: a change needs the version that was read', async () => {
    const user = await aMember(customer);
    const { body: grant } = await give(customer.registrant, { memberId: user.id, subProfileId: bundle('buyer') });
    expect((await customer.registrant.post(path(`/grants/${grant.id}/revocation`), { reason: 'Because' })).status).toBe(428);
    expect((await customer.registrant.post(path(`/grants/${grant.id}/revocation`), { reason: 'Because' }, { 'if-match': '"7"' })).status).toBe(412);
  });

  it('GC-8.4-a, S10: a sub-profile bundles no right over rights, and is retired instead of edited', async () => {
    const define = (permissions: string[], code: string): Promise<Answer<Grant>> => customer.registrant.post<Grant>(path('/sub-profiles'), { code, name: 'Own', permissions });
    expect((await define(['grant:give'], 'king')).status).toBe(400);
    expect((await manager.persona.post(path('/sub-profiles'), { code: 'mine', name: 'Mine', permissions: ['sim:read'] })).status).toBe(403);
    const { body: own } = await define(['sim:read'], 'depot');
    expect((await customer.registrant.post(path(`/sub-profiles/${own.id}/retirement`), {}, { 'if-match': '"1"' })).status).toBe(200);
    expect((await give(customer.registrant, { memberId: customer.registrantMemberId, subProfileId: own.id })).status).toBe(422);
  });

  it('GC-8.4-a: an extension is a new grant, so it does not carry on what is retired', async () => {
    const { body: own } = await customer.registrant.post<Grant>(path('/sub-profiles'), { code: 'season', name: 'Season', permissions: ['sim:read'] });
    const { body: grant } = await give(customer.registrant, { memberId: manager.id, subProfileId: own.id, endsAt: inDays(10) });
    await customer.registrant.post(path(`/sub-profiles/${own.id}/retirement`), {}, { 'if-match': '"1"' });
    const extended = await change(customer.registrant, grant, { deed: 'extension', endsAt: inDays(20) });
    expect([extended.status, (extended.body as unknown as { code: string }).code]).toEqual([422, 'grant.sub-profile']);
  });

  it('GC-8.1.2-b, GC-8.2-b(8): ownership goes to one person at once; who had it can do nothing with it any more', async () => {
    const own = await aCustomer();
    const heir = await aMember(own);
    const handed = await own.registrant.put<{ owner: { id: string } }>(`/customers/${own.id}/ownership`, { memberId: heir.id, reason: 'Retires' }, { 'if-match': '"1"' });
    expect([handed.status, handed.body.owner.id]).toEqual([200, heir.id]);
    expect((await own.registrant.get(`/customers/${own.id}/grants`)).status).toBe(403);
    expect((await heir.persona.get(`/customers/${own.id}/grants`)).status).toBe(200);
  });

  it('GC-8.1.2-b: what waits for the Owner is listed before and in the answer of a hand-over, and stands in its entry', async () => {
    const own = await aCustomer();
    const at = (rest: string): string => `/customers/${own.id}${rest}`;
    const [heir, only] = [await aMember(own), await aMember(own, { profile: 'AccessManager' })];
    const { body: { id: subProfileId } } = await own.registrant.post<Grant>(at('/sub-profiles'), { code: 'site-orders', name: 'Orders of the sites', permissions: ['order:place'] });
    const buyer = { profile: 'SupportPortalUser', subProfileId, reason: 'Because' };
    const { body: waiting } = await only.persona.post<Grant>(at('/grants'), { ...buyer, memberId: only.id });
    const { body: client } = await own.registrant.post<{ id: string }>(at('/clients'), { name: 'ERP', sponsorMemberId: own.registrantMemberId, scopes: ['sim:read'], authentication: 'secret', endsAt: inDays(9) });
    const listed = { grants: [{ id: waiting.id, holder: only.displayName, profile: 'SupportPortalUser', subProfile: { id: subProfileId, code: 'site-orders', name: 'Orders of the sites' } }], clients: [{ id: client.id, name: 'ERP' }], deputies: [] };
    expect((await own.registrant.get(at('/ownership/hand-over-preview'))).body).toEqual(listed);
    const { data } = await own.registrant.graphql('query ($c: ID!) { handOverPreview(customerId: $c) { grants { id holder profile subProfile { id code name } } clients { id name } deputies { id } } }', { c: own.id });
    expect(data).toEqual({ handOverPreview: listed });
    expect((await only.persona.get(at('/ownership/hand-over-preview'))).status).toBe(403);
    const second = await aMember(own, { profile: 'AccessManager' });
    expect((await own.registrant.get(at('/ownership/hand-over-preview'))).body).toMatchObject({ grants: [] }); // he may decide on it, too
    await own.registrant.post(at(`/members/${second.id}/end`), { reason: 'Left' }, { 'if-match': '"1"' });
    const handed = await own.registrant.put(at('/ownership'), { memberId: heir.id, reason: 'Retires' }, { 'if-match': '"1"' });
    expect(handed.body).toEqual({ owner: { id: heir.id, name: heir.displayName }, byControl: [], ownerOptOut: false, version: 2, pendingWork: listed });
    expect((await heir.persona.get(at('/ownership/hand-over-preview'))).body).toEqual({ ...listed, clients: [] });
    const { body: trail } = await heir.persona.get<{ items: object[] }>(at('/ledger?event=owner.handed-over'));
    expect(trail.items).toMatchObject([{
      after: { ownerMemberId: heir.id, pendingWork: { grants: [waiting.id], clients: [client.id] } },
      names: expect.arrayContaining([{ id: heir.id, name: heir.displayName }, { id: client.id, name: 'ERP' }]),
    }]);
  });

  it('GC-8.1.2-a: ownership goes to one person, not to a desk that several read', async () => {
    const own = await aCustomer();
    const desk = await aMember(own, { email: `info@${randomUUID()}.example` });
    const handed = await own.registrant.put<{ code: string }>(`/customers/${own.id}/ownership`, { memberId: desk.id, reason: 'Retires' }, { 'if-match': '"1"' });
    expect([handed.status, handed.body.code]).toEqual([422, 'owner.successor']);
  });

  it('GC-8.1.1: with two profiles one chooses the capacity, and the choice is told in the ledger', async () => {
    const both = await aMember(customer, { profile: 'AccessManager' });
    await give(customer.registrant, { memberId: both.id, subProfileId: bundle('fleet-manager') });
    expect((await both.persona.get<{ code: string }>(path('/sims'))).body.code).toBe('capacity.not-chosen');
    const choose = (capacity: string): Promise<Answer> => both.persona.put('/session/capacity', { customerId: customer.id, capacity });
    expect((await choose('SupportPortalUser')).status).toBe(200);
    expect((await both.persona.get(path('/sims'))).status).toBe(200);
    expect((await choose('AccessManager')).status).toBe(200);
    expect((await choose('AccessManager')).status).toBe(200); // no change, no entry
    expect((await both.persona.get(path('/sims'))).status).toBe(403);
    expect((await choose('AccessOwner')).status).toBe(403);
    const trail = await customer.registrant.get<{ items: { event: string }[] }>(path('/ledger?event=capacity.chosen'));
    expect(trail.body.items.map(({ event }) => event)).toEqual(['capacity.chosen', 'capacity.chosen']);
  });

  it('GC-8.1.1, blueprint 3.2: a capacity that is over is chosen no more, and nobody slips into another: he is told to switch, and nothing besides', async () => {
    const own = await aCustomer();
    const next = await aMember(own, { displayName: 'Nora Next' });
    await own.registrant.put('/session/capacity', { customerId: own.id, capacity: 'AccessOwner' });
    expect((await own.registrant.put(`/customers/${own.id}/ownership`, { memberId: next.id, reason: 'Retires' }, { 'if-match': '"1"' })).status).toBe(200);
    expect((await next.persona.post(`/customers/${own.id}/grants`, { memberId: own.registrantMemberId, profile: 'AccessManager', reason: 'Stays on' })).status).toBe(201);
    expect((await own.registrant.get(`/customers/${own.id}/capacities`)).body).toMatchObject({ open: ['AccessManager'], chosen: null });
    const refused = await own.registrant.get<{ detail: string }>(`/customers/${own.id}/members`);
    expect([refused.status, refused.body.detail]).toEqual([403, expect.stringMatching(/The right belongs to another capacity, which has to be chosen first\. Next step: .* switches to the capacity Access Manager\.$/)]);
  });
});
