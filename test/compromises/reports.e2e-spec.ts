import { generateSync } from 'otplib';
import { aCustomer, type ACustomer, anAddress } from '../factories/customer.js';
import { admit, aMember, type AMember } from '../factories/member.js';
import { type Answer, type Client, nobody, Persona, rows, theAgent } from '../support/as.js';

interface Case {
  id: string; state: string; member: { id: string; name: string } | null; client: { id: string; name: string } | null; reportedBy: { id: string } | null; recordedBy: { id: string; name: string } | null;
  reportedAt: string; suspectedSince: string; reason: string; stands: boolean; letterNumber: string | null; letterSentOn: string | null; letterReceivedOn: string | null; version: number; abilities: Record<string, boolean>;
}

const NEW_PASSWORD = 'nine green herons wade';
let customer: ACustomer;
beforeAll(async () => {
  customer = await aCustomer();
});

const at = (path: string, of = customer): string => `/customers/${of.id}${path}`;
const report = (by: Client, { id, version }: { id: string; version: number }, { of = customer, ...body }: { of?: ACustomer; [field: string]: unknown } = {}): Promise<Answer<Case>> =>
  by.post<Case>(at(`/members/${id}/compromise`, of), { reason: 'Phone stolen on the train', ...body }, { 'if-match': `"${version}"` });
const reads = async (who: Client, of = customer): Promise<number> => (await who.get(at('/cost-centres', of))).status;
const mailsTo = (email: string): Promise<{ subject: string; body: string }[]> => rows('select subject, body from mail where recipient = $1 order by created_at desc, id desc', [email]);
const linkOf = async (email: string): Promise<string> => /password-reset#(\S+)/.exec((await mailsTo(email))[0]?.body ?? '')?.[1] ?? '';
const buyer = (of = customer, more: object = {}): Promise<AMember> => aMember(of, { profile: 'SupportPortalUser', subProfile: 'buyer', ...more });
const renew = async (email: string): Promise<void> => {
  const { status, bytes } = await nobody.post('/password-resets/redemption', { token: await linkOf(email), password: NEW_PASSWORD });
  if (status !== 204) throw new Error(bytes);
};

/** A code's step counts once: the spec takes it back instead of waiting for the next. */
async function enter({ email, secret }: Persona, password = NEW_PASSWORD): Promise<Answer> {
  await rows(`update credential f set last_step = 0 from identity i where i.id = f.subject_id and i.email = $1 and f.kind = 'totp'`, [email]);
  return nobody.post('/session', { email, password, ...(secret && { code: generateSync({ secret }) }) });
}

describe('GC-4.3-b: a member\'s sign-in is reported by the Owner or a Manager', () => {
  it('opens nothing here with the next request, and says why and what helps', async () => {
    const person = await buyer();
    expect(await reads(person.persona)).toBe(200);
    const { status, body } = await report(customer.registrant, person);
    expect([status, body]).toEqual([201, expect.objectContaining({
      state: 'open', member: { id: person.id, name: person.displayName }, client: null, reason: 'Phone stolen on the train', stands: true, version: 1, letterNumber: null, abilities: { letter: true, close: true },
    })]);
    const refused = await person.persona.get<{ detail: string; decision: { missing: { cause: string; cure: string }[] } }>(at('/cost-centres'));
    expect([refused.status, refused.body.detail]).toEqual([403, expect.stringContaining('reported as compromised')]);
    expect(refused.body.decision.missing).toEqual(expect.arrayContaining([expect.objectContaining({ cause: 'signInReported', cure: 'renewPassword' })]));
    expect((await person.persona.get(at('/contacts'))).status).toBe(403);
    expect((await person.persona.get(at('/capacities'))).body).toMatchObject({ permissions: [], needs: 'renewPassword' });
  });

  it('opens everything again once its owner has chosen a new password by the mailed link: no sooner, and not for a session of before', async () => {
    const person = await buyer();
    await report(customer.registrant, person);
    const again = await enter(person.persona, 'a lantern over the harbour');
    expect(again.status).toBe(201); // elsewhere it may still open something
    const [mail] = await mailsTo(person.email);
    expect([mail?.subject, mail?.body]).toEqual(['Uw aanmelding werd als gecompromitteerd gemeld', expect.stringContaining(customer.legalName)]);
    await renew(person.email);
    expect(await reads(person.persona)).toBe(401);
    expect((await enter(person.persona)).status).toBe(201);
    expect((await customer.registrant.get<{ items: Case[] }>(at('/compromises'))).body.items.find(({ member }) => member?.id === person.id)).toMatchObject({ stands: false, state: 'open' });
  });

  it('a reset link of before the report does not lift it', async () => {
    const person = await buyer();
    await nobody.post('/password-resets', { email: person.email });
    const former = await linkOf(person.email);
    expect(former).not.toBe('');
    await report(customer.registrant, person);
    expect((await nobody.post('/password-resets/redemption', { token: former, password: NEW_PASSWORD })).status).toBe(410);
  });

  it('S13: keeps the second factor: the mailbox alone opens nothing', async () => {
    const person = await buyer();
    await report(customer.registrant, person);
    await renew(person.email);
    expect((await nobody.post('/session', { email: person.email, password: NEW_PASSWORD })).body).toMatchObject({ code: 'sign-in.second-factor-needed' });
  });

  it('S07: touches nothing elsewhere, and looks the same whether he is known elsewhere or not', async () => {
    const [other, here] = [await aCustomer(), await buyer()];
    const there = await admit(other, { email: here.email, displayName: 'The same' });
    await rows(`update one_time_link set used_at = now() where member_id = $1`, [there.body.id]);
    const only = await buyer();
    const answers = [await report(customer.registrant, here), await report(customer.registrant, only)];
    expect(answers.map(({ status }) => status)).toEqual([201, 201]);
    expect(Object.keys(answers[0]?.body ?? {})).toEqual(Object.keys(answers[1]?.body ?? {}));
    expect(await reads(here.persona)).toBe(403);
    expect((await here.persona.get(at('/contacts', other))).status).toBe(200);
    expect((await here.persona.get('/sessions')).status).toBe(200);
    expect((await other.registrant.get<{ items: Case[] }>(at('/compromises', other))).body.items).toEqual([]);
    expect((await other.registrant.get<{ items: { event: string }[] }>(at('/ledger', other))).body.items.map(({ event }) => event)).not.toContain('compromise.reported');
  });

  it('S07: an invitation that was not accepted opens nothing any more, and still waits to be sent again', async () => {
    const { body: invited } = await admit(customer);
    const [{ token } = { token: '' }] = await rows<{ token: string }>(`select substring(body from 'invitation#(\\S+)') token from mail where recipient = $1`, [invited.email]);
    expect((await customer.registrant.get(at(`/members/${invited.id}/compromise-preview`))).body).toEqual({ openSessions: 0, invitation: true, secrets: 0, endsForGood: false, refusal: null });
    expect((await report(customer.registrant, invited)).status).toBe(201);
    expect((await nobody.post('/invitations/acceptance', { token, password: NEW_PASSWORD })).status).toBe(410);
    expect((await customer.registrant.get(at(`/members/${invited.id}`))).body).toMatchObject({ invitation: 'expired' });
    expect((await customer.registrant.post(at(`/members/${invited.id}/invitation`))).status).toBe(200);
    const again = await report(customer.registrant, invited); // nobody keeps another one out by reporting him again and again
    expect([again.status, (again.body as unknown as { code: string }).code]).toEqual([409, 'compromise.reported-lately']);
    await customer.registrant.post(at(`/members/${invited.id}/invitation`));
    const accepted = await Persona.accepting(invited.email);
    expect((await accepted.get(at('/contacts'))).status).toBe(200);
  });

  it('S07: tells of one who was only invited no session that he has elsewhere', async () => {
    const elsewhere = await aCustomer();
    const { body: invited } = await admit(customer, { email: elsewhere.registrant.email });
    await rows('update session set customer_id = null where subject_id = (select identity_id from member where customer_id = $1 and id = $2)', [customer.id, invited.id]);
    expect((await customer.registrant.get(at(`/members/${invited.id}/compromise-preview`))).body).toMatchObject({ openSessions: 0 });
    expect((await customer.registrant.get(at(`/members/${invited.id}/end-preview`))).body).toMatchObject({ openSessions: 0 });
  });

  it('ends an open change of address: the new one would be whoever\'s who asked for it', async () => {
    const person = await buyer();
    const pending = async (): Promise<object | null> => (await person.persona.get<{ pending: object | null }>('/email-change')).body.pending;
    await rows(`update credential f set last_step = 0 from identity i where i.id = f.subject_id and i.email = $1 and f.kind = 'totp'`, [person.persona.email]);
    expect((await person.persona.post('/email-change', { email: anAddress(), code: generateSync({ secret: person.persona.secret }) })).status).toBe(201);
    expect(await pending()).not.toBeNull();
    await report(customer.registrant, person);
    expect(await pending()).toBeNull();
  });

  it('tells before what would end, and changes nothing by telling', async () => {
    const person = await buyer();
    expect((await customer.registrant.get(at(`/members/${person.id}/compromise-preview`))).body).toEqual({ openSessions: 1, invitation: false, secrets: 0, endsForGood: false, refusal: null });
    expect(await reads(person.persona)).toBe(200);
    await report(customer.registrant, person);
    expect((await customer.registrant.get(at(`/members/${person.id}/compromise-preview`))).body).toMatchObject({ refusal: 'compromise.stands' });
  });

  it('by a Manager too, also the Owner\'s and another Manager\'s; nobody his own, which he reports in his account', async () => {
    const here = await aCustomer();
    const [one, two] = [await aMember(here, { profile: 'AccessManager' }), await aMember(here, { profile: 'AccessManager' })];
    for (const each of [one, two]) await each.persona.put('/session/capacity', { customerId: here.id, capacity: 'AccessManager' });
    expect((await report(one.persona, one, { of: here })).body).toMatchObject({ code: 'compromise.own' });
    expect((await report(one.persona, two, { of: here })).status).toBe(201);
    expect((await two.persona.get(at('/members', here))).status).toBe(403);
    expect((await report(one.persona, { id: here.registrantMemberId, version: 1 }, { of: here })).status).toBe(201);
    expect((await here.registrant.get(at('/members', here))).status).toBe(403);
    await renew(here.registrant.email);
    const back = await enter(here.registrant);
    expect(back.status).toBe(201);
  });

  it('not by a Support Portal User, not of somebody who left, not twice, not without a reason, an ETag, or of a time to come', async () => {
    const [person, reporter, leaver] = [await buyer(), await buyer(), await buyer()];
    await customer.registrant.post(at(`/members/${leaver.id}/end`), { reason: 'Left the company' }, { 'if-match': '"1"' });
    const { registrant } = customer;
    const answers = [
      await report(reporter.persona, person), await report(registrant, { ...leaver, version: 2 }), await report(registrant, { ...person, version: 9 }), await report(registrant, person, { reason: ' ' }),
      await report(registrant, person, { suspectedSince: '2999-01-01T00:00:00Z' }), await registrant.post(at(`/members/${person.id}/compromise`), { reason: 'Phone stolen' }),
      await report(registrant, person), await report(registrant, person),
    ];
    expect(answers.map(({ status }) => status)).toEqual([403, 409, 412, 400, 422, 428, 201, 409]);
    expect(await reads(reporter.persona)).toBe(200);
  });

  it('is told in the ledger without a name, and the Customer is told by mail', async () => {
    const here = await aCustomer({ noticeEmail: 'notices-of-a-report@proef.example' });
    const person = await buyer(here);
    const { body } = await report(here.registrant, person, { of: here, suspectedSince: '2026-01-05T08:00:00Z' });
    const { body: { items: [entry] } } = await here.registrant.get<{ items: Record<string, unknown>[] }>(at('/ledger?event=compromise.reported', here));
    expect(entry).toMatchObject({ subjectId: body.id, rules: ['GC-4.3-b'], reason: 'Phone stolen on the train', after: { memberId: person.id, suspectedSince: '2026-01-05T08:00:00Z' } });
    expect((await mailsTo('notices-of-a-report@proef.example')).map(({ subject }) => subject)).toContain('Een toegangsmiddel werd als gecompromitteerd gemeld');
  });

  it('GraphQL reports, previews, lists and shows by the same services', async () => {
    const person = await buyer();
    const of = { customerId: customer.id, memberId: person.id };
    const preview = await customer.registrant.graphql('query ($customerId: ID!, $memberId: ID!) { memberCompromisePreview(customerId: $customerId, memberId: $memberId) { openSessions refusal } }', of);
    expect(preview.data).toEqual({ memberCompromisePreview: { openSessions: 1, refusal: null } });
    const mutation = 'mutation ($customerId: ID!, $memberId: ID!, $version: Int!) { reportMemberCompromised(customerId: $customerId, memberId: $memberId, expectedVersion: $version, report: { reason: "Phone stolen" }) { id state stands } }';
    expect((await customer.registrant.graphql(mutation, { ...of, version: 7 })).errors?.[0]?.extensions.code).toBe('precondition.stale');
    const made = await customer.registrant.graphql<{ reportMemberCompromised: { id: string } }>(mutation, { ...of, version: 1 });
    expect(made.data).toMatchObject({ reportMemberCompromised: { state: 'open', stands: true } });
    const query = 'query ($customerId: ID!, $id: ID!) { compromise(customerId: $customerId, compromiseId: $id) { state member { id } } compromises(customerId: $customerId, state: "open", first: 1) { edges { node { id } } } }';
    const id = made.data?.reportMemberCompromised.id;
    expect((await customer.registrant.graphql(query, { customerId: customer.id, id })).data).toEqual({ compromise: { state: 'open', member: { id: person.id } }, compromises: { edges: [{ node: { id } }] } });
  });
});

describe('GC-4.3-b: what was done with the credential', () => {
  it('is told since the suspected instant, to whoever reads the whole ledger, and without customer data in the AccessManager capacity', async () => {
    const here = await aCustomer();
    const [manager, second] = [await aMember(here, { profile: 'AccessManager' }), await aMember(here, { profile: 'AccessManager' })];
    await manager.persona.put('/session/capacity', { customerId: here.id, capacity: 'AccessManager' });
    const { body: invited } = await admit(here, {}, manager.persona);
    const { body } = await report(here.registrant, manager, { of: here, suspectedSince: new Date(Date.now() - 3_600_000).toISOString() });
    const actions = await here.registrant.get<{ items: { event: string; subjectId: string }[] }>(at(`/compromises/${body.id}/actions`, here));
    expect(actions.body.items.map(({ event }) => event)).toEqual(['member.admitted', 'capacity.chosen']);
    expect(actions.body.items[0]?.subjectId).toBe(invited.id);
    await second.persona.put('/session/capacity', { customerId: here.id, capacity: 'AccessManager' });
    expect((await second.persona.get<{ items: { details: unknown }[] }>(at(`/compromises/${body.id}/actions`, here))).body.items.map(({ details }) => details)).toEqual([null, null]);
    const query = 'query ($c: ID!, $id: ID!) { compromiseActions(customerId: $c, compromiseId: $id, first: 1) { edges { node { event } } } }';
    expect((await here.registrant.graphql(query, { c: here.id, id: body.id })).data).toEqual({ compromiseActions: { edges: [{ node: { event: 'member.admitted' } }] } });
  });

  it('S01: is not there for another Customer, nor for who reads no ledger', async () => {
    const [other, person, reader] = [await aCustomer(), await buyer(), await buyer()];
    const { body: { id } } = await report(customer.registrant, person);
    for (const path of [`/compromises/${id}`, `/compromises/${id}/actions`]) {
      expect((await other.registrant.get(at(path, other))).status).toBe(404);
      expect((await reader.persona.get(at(path))).status).toBe(403);
    }
  });
});

describe('GC-4.3-b: the registered letter', () => {
  it('is sent by the Customer, received by the operator, and closed with a reason', async () => {
    const agent = await theAgent('BackOffice');
    const { body: { id, version } } = await report(customer.registrant, await buyer());
    const letter = (body: object, etag = version): Promise<Answer<Case>> => customer.registrant.post<Case>(at(`/compromises/${id}/letter`), { trackingNumber: 'RR 123 456 789 BE', ...body }, { 'if-match': `"${etag}"` });
    expect((await letter({ sentOn: '2020-01-01' })).body).toMatchObject({ code: 'compromise.letter' });
    expect((await letter({ sentOn: '2026-02-30' })).status).toBe(400);
    const sent = await letter({});
    expect([sent.status, sent.body]).toEqual([200, expect.objectContaining({ letterNumber: 'RR 123 456 789 BE', letterSentOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as string, state: 'open', version: 2 })]);
    expect((await letter({})).status).toBe(412);
    const receive = (etag: number): Promise<Answer<Case>> => agent.post<Case>(`/operator${at(`/compromises/${id}/receipt`)}`, { reason: 'Seen by the post desk' }, { 'if-match': `"${etag}"` });
    const received = await receive(2);
    expect([received.status, received.body]).toEqual([200, expect.objectContaining({ state: 'confirmed', letterReceivedOn: sent.body.letterSentOn, version: 3, abilities: { letter: false, close: false } })]);
    expect((await customer.registrant.get<Case>(at(`/compromises/${id}`))).body).toMatchObject({ state: 'confirmed', abilities: { letter: false, close: true } });
    const closed = await customer.registrant.post<Case>(at(`/compromises/${id}/closing`), { reason: 'Nothing was misused' }, { 'if-match': '"3"' });
    expect(closed.body).toMatchObject({ state: 'closed', closingReason: 'Nothing was misused', closedBy: { id: customer.registrantMemberId }, abilities: { letter: false, close: false } });
    expect((await receive(4)).body).toMatchObject({ code: 'compromise.closed' });
    const events = await customer.registrant.get<{ items: { event: string }[] }>(at(`/ledger?subjectId=${id}`));
    expect(events.body.items.map(({ event }) => event)).toEqual(['compromise.closed', 'compromise.letter-received', 'compromise.letter-sent', 'compromise.reported']);
    expect((await customer.registrant.get<{ items: Case[] }>(at('/compromises?state=closed'))).body.items.map((each) => each.id)).toContain(id);
  });

  it('by phone: an agent writes the report down, it ends the same, and the Customer sees which agent and why', async () => {
    const [agent, person] = [await theAgent('RecoveryDesk'), await buyer()];
    const { status, body } = await agent.post<Case>(`/operator${at(`/members/${person.id}/compromise`)}`, { reason: 'Called from the number in the file' }, { 'if-match': '"1"' });
    expect([status, body]).toEqual([201, expect.objectContaining({ reportedBy: null, recordedBy: expect.objectContaining({ name: 'Agent RecoveryDesk' }) as object, stands: true })]);
    expect(await reads(person.persona)).toBe(403);
    expect((await mailsTo(person.email))[0]?.body).toContain('Northline Telecom');
    expect((await customer.registrant.get<{ items: object[] }>(at(`/ledger?subjectId=${body.id}`))).body.items[0]).toMatchObject({ actor: { kind: 'agent' }, reason: 'Called from the number in the file' });
  });
});
