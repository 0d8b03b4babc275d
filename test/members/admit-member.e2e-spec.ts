import { type Answer, invitationOf, mailsTo, nobody, Persona, rows } from '../support/as.js';
import { baseUrl } from '../support/server.js';
import { inDays } from '../clients/world.js';
import { aCustomer, type ACustomer, anAddress } from '../factories/customer.js';
import { admission, admit, aMember, type AMember, type MemberBody } from '../factories/member.js';

let customer: ACustomer;
let manager: AMember;
beforeAll(async () => {
  customer = await aCustomer();
  manager = await aMember(customer, { displayName: 'Mia Maes', profile: 'AccessManager' });
});

const path = (id = '', verb = ''): string => `/customers/${customer.id}/members${id && `/${id}`}${verb && `/${verb}`}`;
const lastEntry = async (event: string): Promise<Record<string, unknown>> => {
  const [entry] = await rows<{ body: string }>('select body from ledger_entry where customer_id = $1 and event = $2 order by seq desc limit 1', [customer.id, event]);
  return JSON.parse(entry?.body ?? '{}') as Record<string, unknown>;
};

describe('GC-8.2-b(1), GC-9.2-a: a person is admitted', () => {
  it('with kind of link, start and known end; whoever invites vouches for the link', async () => {
    const { status, body, etag } = await admit(customer, { displayName: 'Cas Vos', link: 'civilService', startsAt: '2020-02-01T00:00:00+01:00', endsAt: '2099-12-31T23:59:59+01:00' }, manager.persona);
    expect(status).toBe(201);
    expect(etag).toBe('"1"');
    expect(body).toMatchObject({
      displayName: 'Cas Vos', link: 'civilService', state: 'inForce', startsAt: '2020-01-31T23:00:00.000Z', endsAt: '2099-12-31T22:59:59.000Z',
      invitation: 'open', profiles: [], attestedBy: { id: manager.id, name: 'Mia Maes' }, invitedBy: { id: manager.id },
    });
    expect(await lastEntry('member.admitted')).toMatchObject({ subjectId: body.id, actor: { memberId: manager.id, capacity: 'AccessManager' }, basis: [expect.any(String)] });
  });

  it.each([
    ['with an end, without a word: fixed', { endsAt: '2099-01-01T00:00:00Z' }, 'fixed'],
    ['without an end, without a word: indefinite', {}, 'indefinite'],
    ['fixed, until its expected end', { term: 'fixed', endsAt: '2099-01-01T00:00:00Z' }, 'fixed'],
    ['indefinite', { term: 'indefinite' }, 'indefinite'],
    ['no employment: neither', { link: 'civilService', endsAt: '2099-01-01T00:00:00Z' }, null],
  ])('an employment is fixed or indefinite; %s', async (_, overrides, term) => {
    const { status, body } = await admit(customer, overrides);
    expect([status, body.term, (await customer.registrant.get<MemberBody>(path(body.id))).body.term]).toEqual([201, term, term]);
    expect(((await lastEntry('member.admitted'))['after'] as { term?: string }).term ?? null).toBe(term);
  });

  it.each([
    ['fixed without an expected end', { term: 'fixed' }, '/endsAt'],
    ['indefinite with one', { term: 'indefinite', endsAt: '2099-01-01T00:00:00Z' }, '/endsAt'],
    ['a directorship that is either', { link: 'directorship', term: 'indefinite' }, '/term'],
  ])('refuses %s', async (_, overrides, pointer) => {
    const { status, body } = await admit(customer, overrides);
    expect([status, body]).toEqual([422, expect.objectContaining({ code: 'member.term', rule: 'GC-9.2-a', errors: [expect.objectContaining({ pointer })] })]);
  });

  it('GC-9.2-b: who gives notice stays indefinite, with the announced end and its reason', async () => {
    const { body, etag } = await admit(customer, { term: 'indefinite' });
    const ended = await customer.registrant.post<MemberBody>(path(body.id, 'end'), { reason: 'Gave notice', at: '2098-01-01T00:00:00Z' }, { 'if-match': etag ?? '' });
    expect([ended.status, ended.body]).toEqual([200, expect.objectContaining({ term: 'indefinite', endsAt: '2098-01-01T00:00:00.000Z', endReason: 'Gave notice' })]);
  });

  it('the mail carries the link, and no answer ever does (S15)', async () => {
    const { body, bytes } = await admit(customer, {}, manager.persona);
    const token = await invitationOf(body.email);
    const seen = [bytes, (await manager.persona.get(path(body.id))).bytes, (await manager.persona.get(path())).bytes, (await manager.persona.post(path(body.id, 'invitation'))).bytes];
    for (const answer of seen) expect(answer).not.toContain(token);
  });

  it('S07: an address known at another Customer gives the same answer as an unknown one', async () => {
    const other = await aCustomer();
    const known = await aMember(other, { displayName: 'Noor Bos', language: 'de' });
    const here = await admit(customer, { displayName: 'Bram Claes', email: known.email.toUpperCase() });
    const unknown = await admit(customer, { displayName: 'Bram Claes' });
    const plain = ({ body: { id: _, email: __, startsAt: ___, ...body } }: typeof here): object => ({ ...body, attestedAt: null });
    expect([here.status, plain(here)]).toEqual([201, plain(unknown)]);
    expect(Object.keys(here.body)).toEqual(Object.keys(unknown.body));
    expect(await mailsTo(known.email, 'invitation#')).toHaveLength(2);
  });

  it('the same person in force here is refused, in any spelling of the address', async () => {
    const { body } = await admit(customer);
    const { status, body: problem } = await admit(customer, { email: body.email.toUpperCase() });
    expect([status, problem]).toEqual([409, expect.objectContaining({ code: 'member.already' })]);
  });

  it('the same person twice at the same time is one member', async () => {
    const email = anAddress();
    const answers = await Promise.all([1, 2, 3, 4].map(() => admit(customer, { email })));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409]);
  });

  it('P08: under one Idempotency-Key a double submit admits once and answers the same', async () => {
    const headers = { 'idempotency-key': `admit-${Date.now()}` };
    const body = admission();
    const [first, again] = [await customer.registrant.post(path(), body, headers), await customer.registrant.post(path(), body, headers)];
    expect([again.status, again.body]).toEqual([201, first.body]);
    expect((await customer.registrant.post(path(), admission(), headers)).status).toBe(422);
  });

  it.each(['freelance', 'temporaryAgency', 'internship', 'consultancy'])('GC-9.2-a: %s is no link; the refusal names the third-party mandate', async (link) => {
    const { status, body } = await admit(customer, { link });
    expect([status, body]).toEqual([422, expect.objectContaining({ code: 'member.link', rule: 'GC-9.2-a', detail: expect.stringContaining('third-party mandate') as string })]);
  });

  it.each([
    ['an end before the start', { startsAt: '2030-01-02T00:00:00Z', endsAt: '2030-01-01T00:00:00Z' }, 422],
    ['an end in the past', { startsAt: '2019-01-01T00:00:00Z', endsAt: '2020-01-01T00:00:00Z' }, 422],
    ['the 30th of February', { startsAt: '2030-02-30T00:00:00Z' }, 400],
    ['a date without zone', { endsAt: '2030-02-20T00:00:00' }, 400],
    ['S23: two addresses in one', { email: 'a@proef.example,b@proef.example' }, 400],
    ['S23: a list of addresses', { email: ['a@proef.example'] }, 400],
    ['a name of control characters', { displayName: '\u202egnip' }, 400],
    ['S30: an id of one\'s own', { id: '01890000-0000-7000-8000-000000000000' }, 400],
    ['S30: attested by somebody else', { attestedBy: '01890000-0000-7000-8000-000000000000' }, 400],
    ['S30: a version', { version: 7 }, 400],
  ])('refuses %s', async (_, overrides, status) => {
    const before = await rows('select id from member where customer_id = $1', [customer.id]);
    expect((await admit(customer, overrides)).status).toBe(status);
    expect(await rows('select id from member where customer_id = $1', [customer.id])).toHaveLength(before.length);
  });

  it('who holds no right to admit is told who does; a foreign Owner finds nothing', async () => {
    const idle = await aMember(customer);
    const { status, body } = await admit(customer, {}, idle.persona);
    expect([status, body]).toEqual([403, expect.objectContaining({ permission: 'member:admit', grantableBy: expect.arrayContaining([expect.objectContaining({ profile: 'AccessOwner' })]) as object })]);
    const { registrant } = await aCustomer();
    expect((await admit(customer, {}, registrant)).status).toBe(404);
    expect((await admit(customer, {}, nobody)).status).toBe(401);
  });
});

describe('GC-9.2-a: a link is attested by another person', () => {
  const attest = (by: Persona, { id, version }: MemberBody, headers: Record<string, string> = { 'if-match': `"${version}"` }): Promise<Answer> => by.post(path(id, 'attestation'), {}, headers);

  it('not by the one who vouched for it, not by the person himself', async () => {
    const { body } = await admit(customer, {}, manager.persona);
    expect((await attest(manager.persona, body)).body).toMatchObject({ code: 'member.attested-by-the-same' });
    const other = await aMember(customer, { profile: 'AccessManager' });
    expect((await attest(other.persona, other)).body).toMatchObject({ code: 'member.attested-by-the-same' });
  });

  it('by another Manager or the Owner, and the ledger keeps both names', async () => {
    const { body } = await admit(customer, {}, manager.persona);
    const answer = await attest(customer.registrant, body);
    expect([answer.status, answer.body, answer.etag]).toEqual([200, expect.objectContaining({ attestedBy: { id: customer.registrantMemberId, name: 'Anna Peeters' } }), '"2"']);
    expect(await lastEntry('member.attested')).toMatchObject({ before: { attestedBy: manager.id }, after: { attestedBy: customer.registrantMemberId } });
  });

  it('P09: with the ETag that was read, and no other', async () => {
    const { body } = await admit(customer, {}, manager.persona);
    const answers = [await attest(customer.registrant, body, {}), await attest(customer.registrant, body, { 'if-match': '"9"' }), await attest(customer.registrant, body, { 'if-match': 'W/"1"' })];
    expect(answers.map(({ status }) => status)).toEqual([428, 412, 400]);
  });
});

describe('an invitation is sent again', () => {
  it('S22: the one before is worthless then, the new one is good once', async () => {
    const { body } = await admit(customer);
    const before = await invitationOf(body.email);
    expect((await customer.registrant.post(path(body.id, 'invitation'))).status).toBe(200);
    await expect(Persona.accepting(body.email, { token: before })).rejects.toThrow('link.not-valid');
    await Persona.accepting(body.email);
    expect((await customer.registrant.get<MemberBody>(path(body.id))).body).toMatchObject({ invitation: null, abilities: { invite: false } });
    expect((await customer.registrant.post(path(body.id, 'invitation'))).body).toMatchObject({ code: 'member.no-open-invitation' });
  });

  it('S26: five a day from one Customer to one address, also by admitting it anew; another Customer knows nothing of it', async () => {
    const { body } = await admit(customer);
    const again = (id = body.id): Promise<Answer> => manager.persona.post(path(id, 'invitation'));
    for (let sent = 1; sent < 4; sent += 1) expect((await again()).status).toBe(200);
    await customer.registrant.post(path(body.id, 'end'), { reason: 'Typed wrong' }, { 'if-match': '"1"' });
    const { body: anew } = await admit(customer, { email: body.email.toUpperCase() });
    const refused = await fetch(`${baseUrl}/api/v1${path(anew.id, 'invitation')}`, { method: 'POST', headers: customer.registrant.headers });
    expect([refused.status, ((await refused.json()) as { code: string }).code]).toEqual([429, 'invitation.throttled']);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(23 * 3600);
    expect(await mailsTo(body.email, 'invitation#')).toHaveLength(5);
    expect((await admit(await aCustomer(), { email: body.email })).status).toBe(201);
    await rows(`update throttle set window_started_at = window_started_at - interval '1 day' where key like 'invitation:%'`);
    expect((await again(anew.id)).status).toBe(200);
  });
});

describe('GC-8.3-d, S07: whoever has not accepted here has not accepted', () => {
  it('also where he is known elsewhere, and the invitation to a later link of his is sent again', async () => {
    const elsewhere = await aCustomer();
    const [known, unknown] = [(await aMember(elsewhere)).email, anAddress()];
    const change = inDays(1);
    const seen = [];
    for (const email of [known, unknown]) {
      const { body: first } = await admit(customer, { email, endsAt: change }, manager.persona);
      const { body: later } = await admit(customer, { email, startsAt: change }, manager.persona);
      expect((await manager.persona.post(`/customers/${customer.id}/members/${later.id}/invitation`)).status).toBe(200);
      const { body } = await manager.persona.get<MemberBody>(`/customers/${customer.id}/members/${first.id}`);
      const given = await customer.registrant.post<{ secondPerson: string }>(`/customers/${customer.id}/grants`, { memberId: first.id, profile: 'AccessManager', reason: 'Wanted by the spec' });
      seen.push([body.invitation, given.status, given.body.secondPerson]);
    }
    expect(seen[0]?.[0]).not.toBeNull();
    expect(seen[0]).toEqual(seen[1]);
  });
});
