import { type Answer, anAgent, type Client, mailsTo, type Persona, rows, signIn, theAgent } from '../support/as.js';
import { aCustomer, type ACustomer, register, registration } from '../factories/customer.js';
import { admit, aMember } from '../factories/member.js';

interface Case { id: string; state: string; version: number; evidence: string; openedBy: { name: string }; decidedBy: { name: string } | null; abilities: { decide: boolean } }

const EVIDENCE = 'Passport and extract of the register seen by video on 3 March; signatory Karel Vos confirmed by call-back.';

let first: Persona;
let second: Persona;
let customer: ACustomer;
beforeAll(async () => {
  [first, second] = [await theAgent('RecoveryDesk'), await anAgent('RecoveryDesk')];
});
beforeEach(async () => {
  customer = await aCustomer();
});

const cases = (of = customer.id, id = '', verb = ''): string => `/operator/customers/${of}/recovery-cases${id && `/${id}`}${verb && `/${verb}`}`;
const open = (request: object, by: Client = first): Promise<Answer<Case>> => by.post<Case>(cases(), { evidence: EVIDENCE, ...request });
const decide = (by: Client, { id, version }: Case, decision = 'executed'): Promise<Answer<Case>> =>
  by.post<Case>(cases(customer.id, id, 'decision'), { decision, reason: 'Evidence checked' }, { 'if-match': `"${version}"` });
const look = (by: Client, of: string, id: string): Promise<Answer<Case>> => by.get<Case>(cases(of, id), { 'mandate-reason': 'Decides on it' });
const openFactorCase = async (): Promise<Case> => (await open({ kind: 'secondFactor', memberId: customer.registrantMemberId })).body;
const entries = (): Promise<{ event: string; body: string }[]> => rows(`select event, body from ledger_entry where customer_id = $1 and event like 'recovery.%' order by seq`, [customer.id]);

describe('GC-8.1.2-a: the second factor of the Access Owner is recovered by two agents', () => {
  it('the second agent executes it: the factor is gone, the sessions too, and a new factor can be set', async () => {
    const opened = await openFactorCase();
    expect(opened).toMatchObject({ state: 'open', evidence: EVIDENCE, decidedBy: null, version: 1 });
    expect((await customer.registrant.get(`/customers/${customer.id}/members`)).status).toBe(200);
    const { status, body, etag } = await decide(second, opened);
    expect([status, body, etag]).toEqual([200, expect.objectContaining({ state: 'executed' }), '"2"']);
    expect((await customer.registrant.get('/session')).status).toBe(401);
    await expect(signIn(customer.registrant.email)).resolves.toContain('mandate=');
  });

  it('not by the agent who opened it, whatever he decides', async () => {
    const opened = await openFactorCase();
    for (const decision of ['executed', 'refused']) {
      const { status, body } = await decide(first, opened, decision);
      expect([status, body]).toEqual([403, expect.objectContaining({ code: 'recovery.second-agent' })]);
    }
    expect((await customer.registrant.get('/session')).status).toBe(200);
  });

  it('every answer says whether its reader may decide: an open case, and he did not open it', async () => {
    const opened = await openFactorCase();
    const told = async (by: Client): Promise<unknown[]> => {
      const queue = (await by.get<{ items: Case[] }>('/operator/recovery-cases?state=open&limit=200')).body.items.find(({ id }) => id === opened.id);
      const { data } = await by.graphql<{ recoveryCase: Case }>('query($c: ID!, $i: ID!) { recoveryCase(customerId: $c, caseId: $i) { abilities { decide } } }', { c: customer.id, i: opened.id }, { 'mandate-reason': 'Decides on it' });
      return [(await look(by, customer.id, opened.id)).body, queue, data?.recoveryCase].map((each) => each?.abilities.decide);
    };
    expect(opened.abilities).toEqual({ decide: false });
    expect([await told(first), await told(second)]).toEqual([[false, false, false], [true, true, true]]);
    expect((await decide(second, opened)).body.abilities).toEqual({ decide: false });
    expect((await look(second, customer.id, opened.id)).body.abilities).toEqual({ decide: false });
  });

  it('a refusal changes nothing but the case', async () => {
    const opened = await openFactorCase();
    expect((await decide(second, opened, 'refused')).body).toMatchObject({ state: 'refused' });
    expect((await customer.registrant.get(`/customers/${customer.id}/members`)).status).toBe(200);
    expect((await entries()).map(({ event }) => event)).toEqual(['recovery.opened', 'recovery.refused']);
  });

  it('only of the Access Owner', async () => {
    const { body: member } = await admit(customer);
    const other = await aCustomer();
    for (const memberId of [member.id, other.registrantMemberId, '01890000-0000-7000-8000-000000000000']) {
      expect((await open({ kind: 'secondFactor', memberId })).body).toMatchObject({ code: 'recovery.not-the-owner' });
    }
  });

  it('owner and Customer hear of it before and after, at their own addresses', async () => {
    const opened = await openFactorCase();
    expect(await mailsTo(customer.registrant.email, 'hersteldienst')).toHaveLength(1);
    const toOffice = (): Promise<object[]> => rows('select id from mail where recipient = $1 and customer_id = $2', ['office@proef.example', customer.id]); // other Customers of the specs have this address, too
    const notices = await toOffice();
    await decide(second, opened);
    expect((await mailsTo(customer.registrant.email, 'hersteldienst')).length).toBeGreaterThanOrEqual(2);
    expect(await toOffice()).toHaveLength(notices.length + 1);
  });

  it('the Customer\'s ledger keeps the evidence and both agents', async () => {
    const opened = await openFactorCase();
    await decide(second, opened);
    const told = (await entries()).map(({ body }) => JSON.parse(body) as { actor: { id: string } });
    const [opener, decider] = told.map(({ actor }) => actor.id);
    expect(decider).not.toBe(opener);
    expect(told).toMatchObject([
      { event: 'recovery.opened', actor: { kind: 'agent' }, reason: EVIDENCE },
      { event: 'recovery.executed', actor: { kind: 'agent' }, reason: 'Evidence checked', after: { evidence: EVIDENCE, openedBy: opener, decidedBy: decider } },
    ]);
  });

  it('S50: of decisions side by side one counts', async () => {
    const opened = await openFactorCase();
    const third = await anAgent('RecoveryDesk');
    const answers = await Promise.all([decide(second, opened), decide(third, opened, 'refused'), decide(second, opened, 'refused'), decide(third, opened)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412, 412, 412]);
    expect((await entries()).filter(({ event }) => event !== 'recovery.opened')).toHaveLength(1);
  });

  it('an owner who was replaced meanwhile is not recovered', async () => {
    const opened = await openFactorCase();
    const heir = await aMember(customer);
    const { etag } = await customer.registrant.get(`/customers/${customer.id}/ownership`);
    await customer.registrant.put(`/customers/${customer.id}/ownership`, { memberId: heir.id, reason: 'Retiring' }, { 'if-match': etag ?? '' });
    expect((await decide(second, opened)).body).toMatchObject({ code: 'recovery.not-the-owner' });
    expect((await customer.registrant.get('/session')).status).toBe(200);
  });
});

describe('ownership is moved in writing, by two agents', () => {
  it('GC-8.1.2-b: the successor is Access Owner from then on, the one before is not', async () => {
    const heir = await aMember(customer);
    const opened = (await open({ kind: 'ownership', memberId: heir.id })).body;
    expect((await decide(second, opened)).status).toBe(200);
    expect((await heir.persona.get(`/customers/${customer.id}/ownership`)).body).toMatchObject({ owner: { id: heir.id }, ownerOptOut: false });
    expect((await customer.registrant.get(`/customers/${customer.id}/members`)).status).toBe(403);
    expect((await heir.persona.get(`/customers/${customer.id}/members`)).status).toBe(200);
  });

  it('GC-8.3-c: a Customer that had opted out gets its Owner this way', async () => {
    customer = await aCustomer({ ownerOptOut: true });
    const heir = await aMember(customer);
    const opened = (await open({ kind: 'ownership', memberId: heir.id })).body;
    await decide(second, opened);
    expect((await heir.persona.get(`/customers/${customer.id}/ownership`)).body).toMatchObject({ owner: { id: heir.id }, ownerOptOut: false });
    const [, done] = await entries();
    expect(JSON.parse(done?.body ?? '')).toMatchObject({ event: 'recovery.executed', before: { ownerMemberId: null, ownerOptOut: true }, after: { ownerMemberId: heir.id } });
  });

  it('not to the Owner himself, to a desk, to a stranger or to somebody who never accepted', async () => {
    const { body: desk } = await admit(customer, { email: `info+${customer.id}@proef.example` });
    const { body: invited } = await admit(customer);
    const { registrantMemberId } = await aCustomer();
    for (const memberId of [customer.registrantMemberId, desk.id, registrantMemberId]) expect((await open({ kind: 'ownership', memberId })).body).toMatchObject({ code: 'recovery.successor' });
    const opened = (await open({ kind: 'ownership', memberId: invited.id })).body;
    expect((await decide(second, opened)).status).toBe(422);
    expect((await look(second, customer.id, opened.id)).body.state).toBe('open');
  });
});

describe('a case', () => {
  it('is one per kind and Customer while it is open', async () => {
    const opened = await openFactorCase();
    expect((await open({ kind: 'secondFactor', memberId: customer.registrantMemberId }, second)).body).toMatchObject({ code: 'recovery.open-already' });
    await decide(second, opened, 'refused');
    expect((await open({ kind: 'secondFactor', memberId: customer.registrantMemberId })).status).toBe(201);
  });

  it('two opened side by side are one', async () => {
    const answers = await Promise.all([first, second, first, second].map((by) => open({ kind: 'secondFactor', memberId: customer.registrantMemberId }, by)));
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 409, 409, 409]);
  });

  it('is decided once', async () => {
    const opened = await openFactorCase();
    const { body } = await decide(second, opened, 'refused');
    expect((await decide(second, body)).body).toMatchObject({ code: 'recovery.decided' });
  });

  it('needs evidence, a kind, a reason, the ETag, and nothing else (S30)', async () => {
    const memberId = customer.registrantMemberId;
    const wrong = [{ kind: 'secondFactor', memberId, evidence: 'none' }, { kind: 'password', memberId }, { kind: 'secondFactor', memberId: 'x' }, { kind: 'secondFactor', memberId, state: 'executed' }];
    for (const request of wrong) expect((await open(request)).status).toBe(400);
    const { id } = await openFactorCase();
    const answers = [await second.post(cases(customer.id, id, 'decision'), { decision: 'executed', reason: 'Checked' }), await second.post(cases(customer.id, id, 'decision'), { decision: 'open', reason: 'Checked' }, { 'if-match': '"1"' })];
    expect(answers.map(({ status }) => status)).toEqual([428, 400]);
  });

  it('S01: is found at its own Customer only, by the recovery desk only', async () => {
    const opened = await openFactorCase();
    const other = await aCustomer();
    const answers = [await look(second, other.id, opened.id), await look(second, customer.id, '01890000-0000-7000-8000-000000000000'), await look(second, 'x', opened.id)];
    answers.push(await look(await theAgent('BackOffice'), customer.id, opened.id), await customer.registrant.get(cases(customer.id, opened.id)));
    expect(new Set(answers.map(({ status, bytes }) => `${status} ${bytes}`)).size).toBe(1);
    expect(answers[0]?.status).toBe(404);
    expect((await look(second, customer.id, opened.id)).status).toBe(200);
  });
});

describe('the queue', () => {
  it('shows cases of all Customers, oldest first, with nothing of them but their name', async () => {
    const made: string[] = [];
    for (let n = 0; n < 3; n += 1) {
      const { body } = await register(registration({ legalName: `Queue ${n}` }));
      made.push((await first.post<Case>(cases(body.id), { kind: 'secondFactor', memberId: body.registrantMemberId, evidence: EVIDENCE })).body.id);
    }
    const seen: Record<string, unknown>[] = [];
    for (let next: string | null = ''; next !== null;) {
      const page: Answer<{ items: Record<string, unknown>[]; next: string | null }> = await second.get(`/operator/recovery-cases?state=open&limit=2${next && `&after=${next}`}`);
      seen.push(...page.body.items);
      next = page.body.next;
    }
    const ours = seen.filter(({ id }) => made.includes(id as string));
    expect(ours.map(({ id }) => id)).toEqual(made);
    expect(ours[0]).toMatchObject({ customerName: 'Queue 0', kind: 'secondFactor', openedBy: { name: 'Agent RecoveryDesk' } });
    expect(JSON.stringify(seen)).not.toContain(EVIDENCE);
  });

  it('is for the recovery desk only, by REST and GraphQL', async () => {
    expect((await (await theAgent('BackOffice')).get('/operator/recovery-cases')).status).toBe(404);
    expect((await customer.registrant.get('/operator/recovery-cases')).status).toBe(404);
    const query = '{ recoveryCases(first: 5, state: "open") { edges { node { id } } count { value capped } } }';
    expect((await second.graphql(query)).errors).toBeUndefined();
    expect((await customer.registrant.graphql(query)).errors?.[0]?.extensions.status).toBe(404);
  });
});

describe('an agent', () => {
  it('knows who he is and what his role may do', async () => {
    expect((await first.get('/operator/me')).body).toMatchObject({ email: first.email, role: 'RecoveryDesk', secondFactor: true, permissions: expect.arrayContaining(['recovery:decide']) as string[] });
    expect((await first.graphql('{ operatorMe { role } }')).data).toEqual({ operatorMe: { role: 'RecoveryDesk' } });
    expect((await customer.registrant.get('/operator/me')).status).toBe(404);
  });

  it('P16: does nothing before his second factor is set', async () => {
    const fresh = await anAgent('RecoveryDesk', { secondFactor: false });
    expect((await fresh.get('/operator/me')).body).toMatchObject({ secondFactor: false });
    expect((await fresh.get('/operator/recovery-cases')).body).toMatchObject({ status: 403, code: 'second-factor.required' });
  });
});
