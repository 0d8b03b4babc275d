import { inDays } from '../clients/world.js';
import { aCustomer, type ACustomer, anAddress, subscribe } from '../factories/customer.js';
import { aMandate, draft, drafted, endMandate, type Mandate, namePerson, notify, ofMandates, refuse, sentBy } from '../factories/mandate.js';
import { aMember } from '../factories/member.js';
import { type Answer, type Client, mailsTo, rows, theAgent } from '../support/as.js';
import { baseUrl, startServer } from '../support/server.js';

interface Problem { code: string; detail?: string; decision?: { missing: { cause: string }[] } }
interface Entry { event: string; actor: { kind: string; mandateId: string | null }; subjectId: string | null; before: object | null; after: Record<string, unknown> | null }
interface Notified { id: string; state: string; blocked: boolean; version: number; abilities: { refuse: boolean; readmit: boolean } }

let customer: ACustomer;
let desk: Client;
const path = (rest: string): string => `/customers/${customer.id}${rest}`;
const codeOf = ({ status, body }: Answer<unknown>): [number, string | undefined] => [status, (body as Problem).code];
const sims = (who: Client): Promise<Answer<Problem>> => who.get<Problem>(path('/sims'));
const whyNot = ({ status, body }: Answer<Problem>): [number, string[] | undefined] => [status, body.decision && [...new Set(body.decision.missing.map(({ cause }) => cause))]];
const block = async (thirdPartyNumber: string): Promise<string> => (await desk.post<{ id: string }>('/operator/third-party-blocks', { thirdPartyNumber, reason: 'Sold our data on' })).body.id;
/** As an agent reads it in a look. */
const looked = async ({ id }: Pick<Mandate, 'id'>): Promise<object> => (await desk.get<Mandate>(ofMandates(customer, `/${id}`), { 'mandate-reason': 'Wanted by the spec' })).body.abilities;
const lift = (id: string): Promise<Answer<object>> => desk.post(`/operator/third-party-blocks/${id}/end`, { reason: 'Cleared up' });
const readmit = ({ id, version }: Pick<Mandate, 'id' | 'version'>): Promise<Answer<Notified & { code?: string }>> => desk.post(`/operator${ofMandates(customer, `/${id}/readmission`)}`, { reason: 'Cleared up' }, { 'if-match': `"${version}"` });
const queued = async ({ thirdPartyNumber }: Pick<Mandate, 'thirdPartyNumber'>): Promise<Notified[]> => (await desk.get<{ items: Notified[] }>(`/operator/mandates?thirdPartyNumber=${thirdPartyNumber}`)).body.items;
const entries = async (query: string): Promise<Entry[]> => (await customer.registrant.get<{ items: Entry[] }>(path(`/ledger?${query}`))).body.items;
const unname = (memberId: string): Promise<Answer<object>> => customer.registrant.post(path(`/members/${memberId}/end`), { reason: 'Left the agency' }, { 'if-match': '"1"' });
const statesOf = async (memberId: string): Promise<string[]> => (await customer.registrant.get<{ items: { state: string }[] }>(path(`/grants?memberId=${memberId}`))).body.items.map(({ state }) => state);
const inState = async (state: string): Promise<(string | null)[]> => (await customer.registrant.get<{ items: { memberId: string | null }[] }>(path(`/grants?state=${state}&limit=100`))).body.items.map(({ memberId }) => memberId);
const memberOf = async (memberId: string): Promise<object> => (await customer.registrant.get<object>(path(`/members/${memberId}`))).body;

/** As long as a job takes on a machine that does much else. */
async function until<T>(read: () => Promise<T>, isThere: (found: T) => boolean): Promise<T> {
  for (let tries = 0; tries < 150; tries++) {
    const found = await read();
    if (isThere(found)) return found;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  return read();
}

beforeAll(async () => {
  customer = await aCustomer();
  await subscribe(customer, 'fleet-manager');
  desk = await theAgent('BackOffice');
});

describe('GC-9.2-c: whom the operator refuses stays out', () => {
  it('on a node that knows him, whichever of his third parties is blocked first', async () => {
    const [first, second] = [await aMandate(customer), await aMandate(customer)];
    const one = await sentBy(customer, first);
    expect((await unname(one.memberId)).status).toBe(200);
    const { memberId } = await sentBy(customer, second, one);
    await rows('update one_time_link set used_at = now() where member_id = $1', [memberId]); // accepted here too: a node knows nobody else
    await block(first.thirdPartyNumber);
    expect((await sims(one.persona)).status).toBe(200);
    await block(second.thirdPartyNumber);
    expect(whyNot(await sims(one.persona))).toEqual([403, ['mandateRefused']]);
  });

  it('a mandate under a block can be refused by itself, and then no more; one that was over before a block is over', async () => {
    const over = await aMandate(customer);
    await endMandate(customer, over);
    const mandate = await aMandate(customer, { thirdPartyNumber: over.thirdPartyNumber });
    const { persona } = await sentBy(customer, mandate);
    const id = await block(mandate.thirdPartyNumber);
    expect((await queued(mandate)).map(({ state, blocked, abilities }) => [state, blocked, abilities.refuse])).toEqual([['refused', true, true], ['ended', false, false]]);
    expect(await looked(mandate)).toMatchObject({ refuse: true, readmit: false });
    expect((await refuse(customer, mandate)).status).toBe(200);
    expect((await queued(mandate))[0]?.abilities).toEqual({ refuse: false, readmit: true });
    expect(codeOf(await refuse(customer, { ...mandate, version: 3 }))).toEqual([409, 'mandate.state']);
    await lift(id);
    expect(whyNot(await sims(persona))).toEqual([403, ['mandateRefused']]);
  });

  it('what was refused is not notified again before the operator readmits it', async () => {
    const none = { change: false, notify: false, namePerson: false, end: false };
    const mandate = await aMandate(customer);
    expect(await looked(mandate)).toEqual({ ...none, refuse: true, readmit: false });
    await refuse(customer, mandate);
    expect(await looked(mandate)).toEqual({ ...none, refuse: false, readmit: true });
    const { body: again } = await draft(customer, { thirdPartyNumber: mandate.thirdPartyNumber });
    expect(await looked(again)).toEqual({ ...none, refuse: false, readmit: false });
    expect(codeOf(await notify(customer, again))).toEqual([409, 'mandate.third-party-refused']);
    expect(codeOf(await readmit(mandate))).toEqual([412, 'precondition.stale']);
    expect((await readmit({ ...mandate, version: 3 })).body).toMatchObject({ state: 'refused', abilities: { refuse: false, readmit: false } });
    expect(await looked(mandate)).toEqual({ ...none, refuse: false, readmit: false });
    expect(codeOf(await readmit({ ...mandate, version: 4 }))).toEqual([409, 'mandate.state']);
    expect((await notify(customer, again)).body.state).toBe('active');
    expect((await customer.registrant.get<{ refusal: object }>(ofMandates(customer, `/${mandate.id}`))).body.refusal).toMatchObject({ readmittedAt: expect.any(String) });
    expect((await entries(`subjectId=${mandate.id}&event=mandate.readmitted`))).toEqual([expect.objectContaining({ actor: expect.objectContaining({ kind: 'agent' }) as object })]);
    expect(codeOf(await readmit(again))).toEqual([412, 'precondition.stale']);
    expect(codeOf(await readmit({ ...again, version: 2 }))).toEqual([409, 'mandate.state']);
  });

  it('whoever drafts for a number learns that it is refused, not why; each Customer that has a mandate of it is told', async () => {
    const mandate = await aMandate(customer);
    const id = await block(mandate.thirdPartyNumber);
    const refused = await draft(customer, { thirdPartyNumber: mandate.thirdPartyNumber });
    expect([codeOf(refused), refused.bytes.includes('Sold our data')]).toEqual([[409, 'mandate.third-party-blocked'], false]);
    const told = (): Promise<Entry[]> => entries(`subjectId=${mandate.id}`);
    await until(told, (found) => found.some(({ event }) => event === 'mandate.blocked'));
    const mails = await mailsTo(customer.registrant.email);
    expect(mails.filter(({ body }) => body.includes(mandate.id))).toHaveLength(1);
    await lift(id);
    const all = await until(told, (found) => found.some(({ event }) => event === 'mandate.unblocked'));
    expect(all.slice(0, 2).map(({ event, actor, after }) => [event, actor.kind, after])).toEqual([['mandate.unblocked', 'agent', { blockId: id }], ['mandate.blocked', 'agent', { blockId: id }]]);
    await rows(`insert into jobs.job (name, data) values ('third-party-block', $1)`, [JSON.stringify({ blockId: id })]);
    await until(() => rows(`select from jobs.job where name = 'third-party-block' and state in ('created', 'active')`, []), (left) => left.length === 0);
    expect((await told()).filter(({ event }) => /blocked/.test(event))).toHaveLength(2);
    expect(JSON.stringify(await told())).not.toContain('Sold our data');
  });
});

describe('GC-9.2-c: what a mandate does not give, nobody is shown to hold', () => {
  it('refused, ended or still to come: neither in the list of grants nor of people', async () => {
    const [mandate, other] = [await aMandate(customer), await aMandate(customer)];
    const [one, two] = [await sentBy(customer, mandate), await sentBy(customer, other)];
    expect([await statesOf(one.memberId), await memberOf(one.memberId)]).toEqual([['inForce'], expect.objectContaining({ profiles: ['SupportPortalUser'], rights: [expect.any(String)] })]);
    await refuse(customer, mandate);
    await endMandate(customer, other);
    expect([await statesOf(one.memberId), await statesOf(two.memberId)]).toEqual([['mandateRefused'], ['mandateEnded']]);
    expect([await inState('mandateRefused'), await inState('mandateEnded')]).toEqual([expect.arrayContaining([one.memberId]), expect.arrayContaining([two.memberId])]);
    expect(await inState('inForce')).not.toEqual(expect.arrayContaining([one.memberId]));
    expect([await memberOf(one.memberId), await memberOf(two.memberId)]).toEqual([expect.objectContaining({ profiles: [], rights: [] }), expect.objectContaining({ profiles: [], rights: [] })]);
    const slow = await startServer({ ORIGIN: baseUrl, MANDATE_WAITING_DAYS: '2' });
    try {
      const { body: made } = await draft(customer);
      const { body: waiting } = await customer.registrant.at(slow.baseUrl).post<Mandate>(ofMandates(customer, `/${made.id}/notice`), {}, { 'if-match': '"1"' });
      const { body: named } = await namePerson(customer, waiting);
      expect(await statesOf(named.people[0]?.memberId ?? '')).toEqual(['mandateNotActive']);
      const { body: soon } = await draft(customer, { endsAt: inDays(1) });
      expect(codeOf(await customer.registrant.at(slow.baseUrl).post(ofMandates(customer, `/${soon.id}/notice`), {}, { 'if-match': '"1"' }))).toEqual([422, 'mandate.period']);
    } finally {
      await slow.stop();
    }
  });

  it('GC-6.1: nor is a mandate drafted that gives nothing but to object to documents', async () => {
    const { body: made } = await customer.registrant.post<{ id: string }>(path('/sub-profiles'), { code: 'objects', name: 'Objects to documents', permissions: ['document:object'] });
    expect(codeOf(await draft(customer, { subProfileId: made.id }))).toEqual([422, 'mandate.sub-profile']);
  });
});

describe('GC-8.1.2-c, P21: names', () => {
  it('a third party is told nobody who can give access', async () => {
    const { persona } = await sentBy(customer, await aMandate(customer));
    expect(codeOf(await persona.get(path('/contacts')))).toEqual([403, 'contact.for-people']);
    const refused = await persona.get(path('/grants'));
    expect([refused.status, refused.bytes.includes(customer.registrant.email), /Anna Peeters/.test(refused.bytes)]).toEqual([403, false, false]);
  });

  it('no name of a third party stands in the chain', async () => {
    const mandate = await aMandate(customer);
    await refuse(customer, mandate);
    const kept = await rows<{ body: string }>('select body::text from ledger_entry where customer_id = $1', [customer.id]);
    expect([kept.length > 2, kept.filter(({ body }) => body.includes('Fleetwise'))]).toEqual([true, []]);
  });
});

describe('GC-9.2-c: ends', () => {
  it('a deputy of the Owner ends a mandate, and gives none', async () => {
    const deputy = await aMember(customer);
    await customer.registrant.post(path('/deputies'), { forMemberId: customer.registrantMemberId, deputyMemberId: deputy.id, capacity: 'AccessOwner', endsAt: inDays(5), reason: 'On leave' });
    const mandate = await aMandate(customer);
    expect((await deputy.persona.get<Mandate>(ofMandates(customer, `/${mandate.id}`))).body.abilities).toEqual({ change: false, notify: false, namePerson: false, end: true, refuse: false, readmit: false });
    expect((await endMandate({ ...customer, registrant: deputy.persona }, mandate)).body.state).toBe('ended');
    expect((await deputy.persona.post(ofMandates(customer), await drafted(customer))).status).toBe(403);
    const { persona: manager } = await aMember(customer, { profile: 'AccessManager' });
    expect((await endMandate({ ...customer, registrant: manager }, await aMandate(customer))).status).toBe(403);
  });

  it('GC-9.2-b: that somebody named by a mandate goes is announced as of everybody', async () => {
    const mandate = await aMandate(customer, { endsAt: '2031-07-02T10:00:00Z' });
    await namePerson(customer, mandate);
    expect(await rows(`select from jobs.job where name = 'link-end' and data ->> 'customerId' = $1 and data ->> 'day' = '2031-07-02'`, [customer.id])).toHaveLength(1);
  });
});

describe('GC-9.2-d: what is written down later says for whom', () => {
  it('GC-4.3-b: that he reported himself', async () => {
    const mandate = await aMandate(customer);
    const { persona } = await sentBy(customer, mandate);
    expect((await persona.post('/compromise', { reason: 'Phone stolen' })).status).toBeLessThan(300);
    const [entry] = await until(() => entries('event=compromise.reported'), (found) => found.length > 0);
    expect(entry?.actor.mandateId).toBe(mandate.id);
  });

  it('GC-2.1.2-b: that his address is another one', async () => {
    const mandate = await aMandate(customer);
    const { persona, memberId, email } = await sentBy(customer, mandate);
    await rows(`insert into email_change (id, realm, subject_id, former_email, email, confirmation_hash, veto_hash, asked_at, due_at, confirmed_at)
      select gen_random_uuid(), 'customer', m.identity_id, $2, $3, sha256(convert_to($3, 'utf8')), sha256(convert_to($2, 'utf8')), now() - interval '73 hours', now() - interval '1 hour', now() - interval '2 hours' from member m where m.id = $1`, [memberId, email, anAddress()]);
    await persona.get('/email-change');
    const [entry] = await until(() => entries(`event=member.address-changed&subjectId=${memberId}`), (found) => found.length > 0);
    expect(entry?.actor.mandateId).toBe(mandate.id);
  });
});

it('P03: what is done in somebody\'s place waits for a measure that holds everywhere', async () => {
  const { holdOrderer } = await import('../../src/modules/authority/hold-caller.queries.js');
  const asked: string[] = [];
  const tx = { query: ({ text }: { text: string }) => Promise.resolve((asked.push(text), [])), readClockAgain: () => undefined };
  await holdOrderer(tx as never, { customerId: customer.id, memberId: customer.registrantMemberId, alone: false });
  expect(asked[0]).toContain('pg_advisory_xact_lock_shared');
});
