import { type Answer, type Client, rows } from '../support/as.js';
import { aCustomer, type ACustomer } from '../factories/customer.js';
import { admit, aMember, type AMember, type MemberBody } from '../factories/member.js';
import { type OwnServer, startServer } from '../support/server.js';

let customer: ACustomer;
beforeAll(async () => {
  customer = await aCustomer();
});

const path = (id: string, verb: string, of = customer): string => `/customers/${of.id}/members/${id}/${verb}`;
const end = (by: Client, { id, version }: Pick<MemberBody, 'id' | 'version'>, { of = customer, ...body }: { of?: ACustomer; [field: string]: unknown } = {}): Promise<Answer> =>
  by.post(path(id, 'end', of), { reason: 'Left the company', ...body }, { 'if-match': `"${version}"` });
const owners = ({ id }: ACustomer): Promise<{ owners: number }[]> =>
  rows('select count(*)::integer owners from customer c join member m on m.customer_id = c.customer_id and m.id = c.owner_member_id and m.ends_at is null where c.customer_id = $1', [id]);

describe('GC-9.2-b: a link ends', () => {
  it('shows the consequences before, and changes nothing by showing', async () => {
    const leaver = await aMember(customer, { profile: 'SupportPortalUser', subProfile: 'buyer' });
    await leaver.persona.put('/session/capacity', { customerId: customer.id, capacity: 'SupportPortalUser' });
    const { status, body } = await customer.registrant.get(path(leaver.id, 'end-preview'));
    expect([status, body]).toEqual([200, {
      memberId: leaver.id, clients: [], deputies: [], openSessions: 1, isOwner: false, isLastManager: false, refusal: null,
      grants: [{ id: expect.any(String) as string, profile: 'SupportPortalUser', subProfile: { id: expect.any(String) as string, code: 'buyer', name: 'Buyer' }, endsAt: null }],
    }]);
    expect((await leaver.persona.get(`/customers/${customer.id}/cost-centres`)).status).toBe(200);
  });

  it('names the service clients that would stop', async () => {
    const sponsor = await aMember(customer, { profile: 'AccessManager' });
    const made = await customer.registrant.post(`/customers/${customer.id}/clients`, {
      name: 'ERP', sponsorMemberId: sponsor.id, scopes: ['member:read'], authentication: 'secret', endsAt: '2027-06-01T00:00:00Z',
    });
    expect(made.status).toBe(201);
    expect((await customer.registrant.get(path(sponsor.id, 'end-preview'))).body).toMatchObject({ clients: [{ name: 'ERP' }] });
  });

  it('cuts the next request of an open session, and forgets what the session had chosen', async () => {
    const leaver = await aMember(customer, { profile: 'SupportPortalUser', subProfile: 'buyer' });
    await leaver.persona.put('/session/capacity', { customerId: customer.id, capacity: 'SupportPortalUser' });
    const { status, body } = await end(customer.registrant, leaver);
    expect([status, body]).toEqual([200, expect.objectContaining({ state: 'ended', endReason: 'Left the company', version: 2, profiles: [] })]);
    expect((await leaver.persona.get(`/customers/${customer.id}/cost-centres`)).status).toBe(404);
    expect((await leaver.persona.get('/session')).body).toMatchObject({ customerId: null, capacity: null });
  });

  it('withdraws an invitation that was not accepted', async () => {
    const { body } = await admit(customer);
    await end(customer.registrant, body);
    expect(await rows('select id from one_time_link where member_id = $1 and voided_at is null', [body.id])).toEqual([]);
  });

  it('tells the ledger who, why, before and after', async () => {
    const leaver = await aMember(customer);
    await end(customer.registrant, leaver);
    const [entry] = await rows<{ body: string }>(`select body from ledger_entry where customer_id = $1 and event = 'member.ended' order by seq desc limit 1`, [customer.id]);
    expect(JSON.parse(entry?.body ?? '')).toMatchObject({
      subjectId: leaver.id, rules: ['GC-9.2-b'], reason: 'Left the company', actor: { memberId: customer.registrantMemberId, capacity: 'AccessOwner' }, before: { endsAt: null }, after: { endReason: 'Left the company' },
    });
  });

  it('once: the second end, the attestation and the invitation of a gone member are refused', async () => {
    const leaver = await aMember(customer);
    await end(customer.registrant, leaver);
    const gone = { ...leaver, version: 2 };
    const answers = [await end(customer.registrant, gone), await customer.registrant.post(path(leaver.id, 'attestation'), {}, { 'if-match': '"2"' }), await customer.registrant.post(path(leaver.id, 'invitation'))];
    expect(answers.map(({ body }) => body['code'])).toEqual(['member.ended', 'member.ended', 'member.ended']);
  });

  it('and the same person may come back', async () => {
    const leaver = await aMember(customer);
    await end(customer.registrant, leaver);
    const { status, body } = await admit(customer, { email: leaver.email });
    expect([status, body.id === leaver.id]).toEqual([201, false]);
  });

  it('not in the past, not after the known end, not without a reason, not without the ETag', async () => {
    const { body: member } = await admit(customer, { endsAt: '2030-01-01T00:00:00Z' });
    const answers = [
      await end(customer.registrant, member, { at: '2020-01-01T00:00:00Z' }), await end(customer.registrant, member, { at: '2031-01-01T00:00:00Z' }),
      await end(customer.registrant, member, { reason: ' ' }), await end(customer.registrant, { ...member, version: 3 }), await customer.registrant.post(path(member.id, 'end'), { reason: 'Left' }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([422, 422, 400, 412, 428]);
    expect((await end(customer.registrant, member, { at: '2029-01-01T00:00:00Z' })).body).toMatchObject({ state: 'inForce', endsAt: '2029-01-01T00:00:00.000Z' });
  });

  it('GraphQL ends by the same service', async () => {
    const leaver = await aMember(customer);
    const mutation = 'mutation ($customerId: ID!, $memberId: ID!, $version: Int!) { endMember(customerId: $customerId, memberId: $memberId, expectedVersion: $version, end: { reason: "Left the company" }) { state version } }';
    const variables = { customerId: customer.id, memberId: leaver.id };
    expect((await customer.registrant.graphql(mutation, { ...variables, version: 5 })).errors?.[0]?.extensions.code).toBe('precondition.stale');
    expect((await customer.registrant.graphql(mutation, { ...variables, version: 1 })).data).toEqual({ endMember: { state: 'ended', version: 2 } });
  });
});

describe('a link with a later end', () => {
  let later: OwnServer;
  beforeAll(async () => {
    later = await startServer();
  });
  afterAll(() => later.stop());

  it('is in force until that instant and not at it', async () => {
    const leaver = await aMember(customer, { profile: 'SupportPortalUser', subProfile: 'buyer' });
    const at = new Date(Date.now() + 5 * 60_000).toISOString();
    await end(customer.registrant, leaver, { at });
    const there = leaver.persona.at(later.baseUrl);
    later.setClockOffset('PT4M');
    expect((await there.get(`/customers/${customer.id}/cost-centres`)).status).toBe(200);
    later.setClockOffset('PT6M');
    expect((await there.get(`/customers/${customer.id}/cost-centres`)).status).toBe(404);
  });
});

describe('S12, I4: who answers for the Customer stays', () => {
  it('GC-8.1.2-a: nobody ends the Access Owner, not even himself; the refusal names the hand-over', async () => {
    const manager = await aMember(customer, { profile: 'AccessManager' });
    const owner = { id: customer.registrantMemberId, version: 1 };
    for (const by of [manager.persona, customer.registrant]) {
      const { status, body } = await end(by, owner);
      expect([status, body]).toEqual([409, expect.objectContaining({ code: 'member.is-owner', title: expect.stringContaining('hand-over') as string })]);
    }
    expect((await manager.persona.get(path(owner.id, 'end-preview'))).body).toMatchObject({ isOwner: true, refusal: 'member.is-owner' });
  });

  it('Q3: nor one who is named from tomorrow on', async () => {
    const [first, later] = [await aMember(customer, { profile: 'AccessManager' }), await aMember(customer)];
    const startsAt = new Date(Date.now() + 86_400_000).toISOString();
    expect((await customer.registrant.post(`/customers/${customer.id}/grants`, { memberId: later.id, profile: 'AccessManager', startsAt, reason: 'From tomorrow' })).status).toBe(201);
    const { status, body } = await end(first.persona, later);
    expect([status, body['permission']]).toEqual([403, 'manager:name']);
  });

  it('Q3: a Manager ends no other Manager while there is an Owner who names them; he may go himself', async () => {
    const [first, second] = [await aMember(customer, { profile: 'AccessManager' }), await aMember(customer, { profile: 'AccessManager' })];
    const { status, body } = await end(first.persona, second);
    expect([status, body['permission']]).toEqual([403, 'manager:name']);
    expect((await end(first.persona, first)).status).toBe(200);
    expect((await end(customer.registrant, second)).status).toBe(200);
  });

  it('GC-8.3-c: without an Owner the last Manager stays', async () => {
    const optedOut = await aCustomer({ ownerOptOut: true });
    const only = { id: optedOut.registrantMemberId, version: 1 };
    expect((await end(optedOut.registrant, only, { of: optedOut })).body).toMatchObject({ code: 'member.is-last-manager', rule: 'GC-8.3-c' });
    expect((await optedOut.registrant.get(path(only.id, 'end-preview', optedOut))).body).toMatchObject({ isLastManager: true, refusal: 'member.is-last-manager' });
  });

  it('an Access Owner who handed over may go', async () => {
    const other = await aCustomer();
    const heir = await aMember(other);
    const { etag } = await other.registrant.get(`/customers/${other.id}/ownership`);
    expect((await other.registrant.put(`/customers/${other.id}/ownership`, { memberId: heir.id, reason: 'Retiring' }, { 'if-match': etag ?? '' })).status).toBe(200);
    expect((await end(heir.persona, { id: other.registrantMemberId, version: 1 }, { of: other })).status).toBe(200);
    expect(await owners(other)).toEqual([{ owners: 1 }]);
  });

  it('S50: hand-over and end side by side leave exactly one Owner whose link is open', async () => {
    const other = await aCustomer();
    const heirs: AMember[] = [];
    for (let n = 0; n < 4; n += 1) heirs.push(await aMember(other, { profile: 'AccessManager' }));
    const { etag } = await other.registrant.get(`/customers/${other.id}/ownership`);
    const answers = await Promise.all(heirs.flatMap((heir) => [
      other.registrant.put(`/customers/${other.id}/ownership`, { memberId: heir.id, reason: 'Storm' }, { 'if-match': etag ?? '' }),
      end(other.registrant, heir, { of: other }), end(heir.persona, heir, { of: other }),
    ]));
    expect(answers.filter(({ status }) => status >= 500)).toEqual([]);
    expect(await owners(other)).toEqual([{ owners: 1 }]);
  });

  it('S50: two last Managers who end themselves at the same time leave one', async () => {
    for (let round = 0; round < 5; round += 1) {
      const optedOut = await aCustomer({ ownerOptOut: true });
      const second = await secondManager(optedOut);
      const answers = await Promise.all([end(optedOut.registrant, { id: optedOut.registrantMemberId, version: 1 }, { of: optedOut }), end(second.persona, second, { of: optedOut })]);
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    }
  });
});

/** Q3: without an Owner nobody names Managers; the operator once did. */
async function secondManager(customer: ACustomer): Promise<AMember> {
  const second = await aMember(customer);
  await rows(`with entry as (insert into ledger_entry (customer_id, seq, at, event, body, previous_hash, hash) values ($1, 100000, now(), 'prepared', '{}', '', ''))
    insert into access_grant (customer_id, id, member_id, profile, starts_at, reason, given_in_capacity, second_person, recorded_at)
    values ($1, gen_random_uuid(), $2, 'AccessManager', now() - interval '1 minute', 'Prepared', 'Operator', 'notNeeded', now())`, [customer.id, second.id]);
  return second;
}
