import request from 'supertest';
import { Temporal } from 'temporal-polyfill';
import { as, askToken, bearer, type SignedIn, World } from '../clients/world.js';
import { aPerson, cookieOf, get, PASSWORD, post, Registry, signIn } from '../identities/people.js';
import { Standing } from '../revocation/standing-people.js';
import { aCustomer } from '../factories/customer.js';
import { anAgent, theAgent } from '../support/as.js';
import { baseUrl, type OwnServer, startServer } from '../support/server.js';
import { anAddressOfOnesOwn, inDaysOn, Register, type Taken, taking } from './register.js';

const SECRET = 'Sign-ins from three countries within an hour, log 4711';
const NOBODY = '01890000-0000-7000-8000-000000000000';

let world: World;
let standing: Standing;
let registry: Registry;
let register: Register;
beforeAll(async () => {
  world = await World.open();
  standing = await Standing.in(world);
  registry = await new Registry().open();
  register = await Register.of(world);
});
afterAll(async () => {
  await registry.close();
  await world.close();
});

const emailOf = ({ identityId }: Pick<SignedIn, 'identityId'>): string => `${identityId}@zuidkaai.example`;
const here = (): { customerId: string } => ({ customerId: standing.fleet.customerId });
const entriesOf = (customerId: string): Promise<{ event: string; body: string }[]> => world.rows('select event, body from ledger_entry where customer_id = $1 order by seq', [customerId]);
const neutral = ({ caseNumber }: Taken): string => `Access is suspended. Case ${caseNumber}. Contact the operator.`;

/** The same person at a Customer of his own choice besides. */
async function alsoAt(other: Standing, { identityId }: SignedIn): Promise<void> {
  await world.rows('insert into identity_customer values ($1, $2)', [identityId, other.fleet.customerId]);
  const [{ id } = { id: '' }] = await world.rows<{ id: string }>(`insert into member (customer_id, id, identity_id, display_name, email, link, starts_at, recorded_at)
    values ($1, gen_random_uuid(), $2, 'Holder', 'x@zuidkaai.example', 'employment', '2020-01-01', now()) returning id`, [other.fleet.customerId, identityId]);
  await world.aGrant(other.fleet.customerId, { memberId: id }, ['sim:read']);
}

describe('GC-2.2.4: what whoever is kept out is told', () => {
  it('the same words for every kind, with the case number alone: no ground, no evidence, nobody\'s name', async () => {
    const [other, user] = [await Standing.in(world), await standing.fleet.holderOf(['sim:read'])];
    const { address, from } = anAddressOfOnesOwn();
    const told: object[] = [];
    for (const subject of [{ kind: 'person', email: emailOf(user), ...here() }, { kind: 'person', email: emailOf(user) }, { kind: 'account', ...here() }, { kind: 'application', application: 'fleet-manager', ...here() },
      { kind: 'network', network: address, ...here() }, { kind: 'network', network: address }]) {
      const measure = await register.take(subject);
      const { status, body } = await from(as(baseUrl, user).get(`${standing.fleet.path}/sims`));
      told.push({ ...(body as object), title: (body as { title: string }).title.replace(measure.caseNumber, '…'), status, requestId: '', instance: '' });
      const graphql = await from(as(baseUrl, user).graphql('query($c: ID!) { sims(customerId: $c, first: 1) { edges { node { id } } } }', { c: standing.fleet.customerId }));
      expect(graphql.body).toMatchObject({ errors: [{ message: neutral(measure), extensions: { code: 'measure', status: 403 } }] });
      await register.end(measure);
      await world.rows('update session set ended_at = null where subject_id = $1', [user.identityId]);
    }
    expect(told[0]).toMatchObject({ code: 'measure', title: 'Access is suspended. Case …. Contact the operator.' });
    expect(new Set(told.map((each) => JSON.stringify(each))).size).toBe(1);
    expect(JSON.stringify(told)).not.toMatch(/fraud|suspicion|log 4711|Zuidkaai|Agent|evidence|ground/i);
    expect((await entriesOf(other.fleet.customerId)).filter(({ event }) => event.startsWith('measure'))).toEqual([]);
  });

  it('S26: at a sign-in only behind the right password; a guesser is answered as ever', async () => {
    const [person, free] = [await aPerson(registry, baseUrl), await aPerson(registry, baseUrl)];
    const measure = await register.take({ kind: 'person', email: person.email });
    const [guessed, guessedFree] = [await signIn(baseUrl, { ...person, password: 'not the password at all' }), await signIn(baseUrl, { ...free, password: 'not the password at all' })];
    expect(guessed.status).toBe(401);
    expect({ ...(guessed.body as object), requestId: '' }).toEqual({ ...(guessedFree.body as object), requestId: '' });
    expect(await signIn(baseUrl, person)).toMatchObject({ status: 403, body: { code: 'measure', title: neutral(measure) } });
    expect((await post(baseUrl, '/session', { email: person.email, password: PASSWORD })).headers['set-cookie']).toBeUndefined();
  });

  it('the token endpoint says it in the form of OAuth, behind the right secret only', async () => {
    const machine = await standing.machine();
    const measure = await register.take({ kind: 'client', clientId: machine.id, ...here() });
    await askToken(baseUrl, { ...machine, secret: `${machine.secret}x` }).expect(401);
    const { status, body } = await askToken(baseUrl, machine);
    expect([status, body]).toEqual([400, { error: 'unauthorized_client', error_description: neutral(measure) }]);
  });
});

describe('GC-2.2.4: what of it a Customer sees', () => {
  it('its Owner asks why, and is told the case number alone; the ledger says it in neutral words', async () => {
    const [other, user] = [await Standing.in(world), await standing.fleet.holderOf(['sim:read'])];
    const measure = await register.take({ kind: 'person', email: emailOf(user), ...here() });
    const why = await as(baseUrl, standing.owner).get(`${standing.fleet.path}/decisions?permission=sim:read&actor=${user.memberId}`).set('Accept-Language', 'en').expect(200);
    expect(why.body).toMatchObject({ allowed: false, missing: expect.arrayContaining([expect.objectContaining({ cause: 'measure', rule: 'GC-2.2.4', sentence: neutral(measure) })]) as object });
    const entries = (await entriesOf(standing.fleet.customerId)).filter(({ event }) => event === 'measure.taken').map(({ body }) => JSON.parse(body) as object);
    expect(entries.at(-1)).toMatchObject({ subjectId: user.memberId, rules: ['GC-2.2.4'], reason: null, before: null, after: { caseNumber: measure.caseNumber, kind: 'person' } });
    await register.end(measure);
    expect(JSON.stringify([why.body, entries, await entriesOf(standing.fleet.customerId)])).not.toMatch(/log 4711|suspicionOfFraud|Nothing was found/);
    expect((await entriesOf(other.fleet.customerId)).filter(({ event }) => event.startsWith('measure'))).toEqual([]);
  });

  it('S02: a measure at one Customer is none at another: he works on there, signs in, and nobody there sees anything of it', async () => {
    const [other, user] = [await Standing.in(world), await standing.fleet.holderOf(['sim:read'])];
    await alsoAt(other, user);
    const measure = await register.take({ kind: 'person', email: emailOf(user), ...here() });
    expect(await standing.reads(user, '/sims')(baseUrl)).toBe(403);
    expect(await other.reads(user, '/sims')(baseUrl)).toBe(200);
    await get(baseUrl, '/session', user.cookie).expect(200);
    const seen = await as(baseUrl, other.owner).get(`${other.fleet.path}/ledger`).expect(200);
    expect(JSON.stringify(seen.body)).not.toContain(measure.caseNumber);
  });

  it('matrix 0.3: nobody is mailed, before or after, nor by a preview, which changes nothing', async () => {
    const user = await standing.fleet.holderOf(['sim:read']);
    // specs beside this one have mails of their own
    const [mails, measures] = [() => world.rows('select from mail where recipient = $1 or customer_id = $2', [emailOf(user), standing.fleet.customerId]), () => world.rows('select from measure where customer_id = $1', [standing.fleet.customerId])];
    const before = await Promise.all([mails(), measures()]);
    const { body } = await register.preview({ kind: 'person', email: emailOf(user), ...here() }).expect(200);
    expect(body).toEqual({ subject: emailOf(user), name: 'Holder', customers: [{ id: standing.fleet.customerId, name: 'Zuidkaai Transport NV' }], openSessions: 1, sponsoredClients: [], isOwner: false, refusal: null, inForce: null });
    expect((await Promise.all([mails(), measures()])).map((each) => each.length)).toEqual(before.map((each) => each.length));
    await register.end(await register.take({ kind: 'person', email: emailOf(user), ...here() }));
    expect(await mails()).toHaveLength(before[0].length);
  });

  it('who had access on a day: not whoever was kept out then', async () => {
    const user = await standing.fleet.holderOf(['sim:read']);
    const measure = await register.take({ kind: 'person', email: emailOf(user), ...here() });
    const during = new Date().toISOString();
    await new Promise((resolve) => setTimeout(resolve, 20));
    await register.end(measure);
    const asked = async (at: string): Promise<object> => (await as(baseUrl, standing.owner).get(`${standing.fleet.path}/decisions?permission=sim:read&actor=${user.memberId}${at}`).expect(200)).body as object;
    expect(await asked(`&at=${during}`)).toMatchObject({ allowed: false, missing: [{ cause: 'measure' }] });
    expect(await asked('')).toMatchObject({ allowed: true });
  });

  it('GC-8.1.2-a: while the Owner is kept out the recovery desk still acts for the Customer', async () => {
    const [customer, desk] = [await aCustomer(), await theAgent('RecoveryDesk')];
    const { body: preview } = await register.preview({ kind: 'person', email: customer.registrant.email, customerId: customer.id }).expect(200);
    expect(preview).toMatchObject({ isOwner: true });
    await register.take({ kind: 'person', email: customer.registrant.email, customerId: customer.id });
    expect((await customer.registrant.get(`/customers/${customer.id}/members`)).status).toBe(403);
    const opened = await desk.post(`/operator/customers/${customer.id}/recovery-cases`, { kind: 'secondFactor', memberId: customer.registrantMemberId, evidence: 'Signatory confirmed by call-back to the registered number' });
    expect(opened.status).toBe(201);
  });
});

describe('GC-2.2.4: its end is a record, and nothing that was open opens again', () => {
  it('a person who was kept out everywhere signs in anew; a client asks for a new token', async () => {
    const person = await aPerson(registry, baseUrl);
    const cookie = cookieOf(await signIn(baseUrl, person).expect(201));
    const [everywhere, machine] = [await register.take({ kind: 'person', email: person.email }), await standing.machine()];
    const client = await register.take({ kind: 'client', clientId: machine.id, ...here() });
    await Promise.all([register.end(everywhere), register.end(client)]);
    await get(baseUrl, '/session', cookie).expect(401);
    await signIn(baseUrl, person).expect(201);
    await bearer(baseUrl, machine.token, `${standing.fleet.path}/sims`).expect(401);
    await askToken(baseUrl, machine).expect(200);
  });

  it('never by itself: behind its day of review it is overdue, and keeps out as before', async () => {
    const [server, user] = [await startServer({ ORIGIN: baseUrl }), await standing.fleet.holderOf(['sim:read'])];
    try {
      const measure = await register.take({ kind: 'person', email: emailOf(user), ...here() }, { reviewOn: inDaysOn(2) });
      await world.rows(`update session set last_seen_at = now() + interval '100 days', expires_at = now() + interval '200 days' where subject_id = any($1)`, [[user.identityId, register.agentId]]);
      server.setClockOffset('P40D');
      const overdue = await register.get(`?state=overdue&at=${standing.fleet.customerId}`, server.baseUrl).expect(200);
      expect((overdue.body as { items: Taken[] }).items.find(({ id }) => id === measure.id)).toMatchObject({ state: 'overdue', abilities: { review: true, end: true } });
      expect(await standing.reads(user, '/sims')(server.baseUrl)).toBe(403);
      const next = inDaysOn(20, Temporal.Now.instant().add({ hours: 24 * 40 }));
      const { body } = await register.post(`/${measure.id}/review`, { reviewOn: next, reason: 'The inquiry goes on' }, server.baseUrl).expect(200);
      expect(body).toMatchObject({ state: 'inForce', reviewOn: next, reviews: [{ reviewOnBefore: measure.reviewOn, reviewOn: next, reason: 'The inquiry goes on', by: { name: 'Agent' } }] });
      await register.end(measure);
    } finally {
      await server.stop();
    }
  });

  it('the register says who, when and why, to the back office alone; it ends once', async () => {
    const user = await standing.fleet.holderOf(['sim:read']);
    const measure = await register.take({ kind: 'person', email: emailOf(user), ...here() });
    await register.end(measure);
    const { body } = await register.get(`/${measure.id}`).expect(200);
    expect(body).toMatchObject({ caseNumber: measure.caseNumber, state: 'ended', ground: 'suspicionOfFraud', evidence: SECRET, takenBy: { name: 'Agent' }, end: { reason: 'Nothing was found', by: { name: 'Agent' } }, abilities: { review: false, end: false } });
    await register.post(`/${measure.id}/end`, { reason: 'Once more' }).expect(409);
    await register.post(`/${measure.id}/review`, { reviewOn: inDaysOn(20), reason: 'Once more' }).expect(409);
    const found = await register.get(`?caseNumber=${measure.caseNumber}`).expect(200);
    expect((found.body as { items: Taken[] }).items.map(({ id }) => id)).toEqual([measure.id]);
    for (const path of [`/operator/measures/${measure.id}`, '/operator/measures']) await as(baseUrl, standing.owner).get(path).expect(404);
  });

  it('page by page, what waits longest for its review first, and what has ended the last one first', async () => {
    const other = await Standing.in(world);
    const taken: Taken[] = [];
    for (const days of [9, 3, 20, 3]) taken.push(await register.take({ kind: 'person', email: emailOf(await other.fleet.aMember()), customerId: other.fleet.customerId }, { reviewOn: inDaysOn(days) }));
    const all = async (state: string): Promise<string[]> => {
      const found: string[] = [];
      for (let after: string | null = ''; after !== null;) {
        const { body } = await register.get(`?state=${state}&at=${other.fleet.customerId}&limit=2${after && `&after=${encodeURIComponent(after)}`}`).expect(200);
        const page = body as { items: Taken[]; next: string | null };
        found.push(...page.items.map(({ id }) => id));
        after = page.next;
      }
      return found;
    };
    expect(await all('inForce')).toEqual([1, 3, 0, 2].map((at) => taken[at]?.id));
    for (const each of taken) await register.end(each);
    expect(await all('ended')).toEqual([3, 2, 1, 0].map((at) => taken[at]?.id));
  });

  it('P01: the recovery desk reads the register, and neither takes nor ends', async () => {
    const [desk, user] = [await anAgent('RecoveryDesk'), await standing.fleet.holderOf(['sim:read'])];
    const measure = await register.take({ kind: 'person', email: emailOf(user), ...here() });
    expect(await desk.get(`/operator/measures/${measure.id}`)).toMatchObject({ status: 200, body: { evidence: SECRET, abilities: { review: false, end: false } } });
    expect((await desk.post('/operator/measures', taking({ kind: 'account', ...here() }))).status).toBe(404);
    expect((await desk.post(`/operator/measures/${measure.id}/end`, { reason: 'Wanted by the spec' })).status).toBe(404);
  });
});

describe('GC-2.2.4: what cannot be taken', () => {
  it('the same one twice; it says which is in force', async () => {
    const user = await standing.fleet.holderOf(['sim:read']);
    const subject = { kind: 'person', email: emailOf(user), ...here() };
    const measure = await register.take(subject);
    expect((await register.post('', taking(subject))).body).toMatchObject({ status: 409, code: 'measure.in-force', detail: `Case ${measure.caseNumber}.` });
    expect((await register.preview(subject)).body).toMatchObject({ refusal: 'measure.in-force', inForce: measure.caseNumber });
    const both = await Promise.all([register.post('', taking({ ...subject, email: emailOf(await standing.fleet.aMember()) })), register.post('', taking({ kind: 'person', email: emailOf(user) })), register.post('', taking({ kind: 'person', email: emailOf(user) }))]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 201, 409]);
  });

  it.each([
    [404, { kind: 'person', email: 'nobody-at-all@proef.example' }],
    [404, { kind: 'account', customerId: NOBODY }],
    [404, { kind: 'network', network: '192.0.2.0/24', customerId: NOBODY }],
    [400, { kind: 'account' }],
    [400, { kind: 'client', clientId: NOBODY }],
    [400, { kind: 'application', application: 'administration', customerId: NOBODY }],
    [400, { kind: 'planet' }],
    [400, { kind: 'person', email: 'Lotte <lotte@proef.example>' }],
    [400, { kind: 'network', network: 'a network' }],
    [400, { kind: 'network', network: '192.0.2.0/33' }],
    [400, { kind: 'network', network: '300.1.1.1' }],
    [400, { kind: 'network', network: '::ffff:192.0.2.0/120' }],
    [422, { kind: 'network', network: '0.0.0.0/0' }],
    [422, { kind: 'network', network: '::/0' }],
    [422, { kind: 'network', network: '10.0.0.0/15' }],
    [422, { kind: 'network', network: '2001:db8::/31' }],
    [422, { kind: 'network', network: '192.0.2.0/24' }, { reviewOn: inDaysOn(0) }],
    [422, { kind: 'network', network: '192.0.2.0/24' }, { reviewOn: inDaysOn(31) }],
    [422, { kind: 'network', network: '192.0.2.0/24' }, { reviewOn: '2020-01-01' }],
    [400, { kind: 'network', network: '192.0.2.0/24' }, { reviewOn: 'soon' }],
    [400, { kind: 'network', network: '192.0.2.0/24' }, { ground: 'a feeling' }],
    [400, { kind: 'network', network: '192.0.2.0/24' }, { evidence: 'short' }],
    [400, { kind: 'network', network: '192.0.2.0/24' }, { evidence: 'x'.repeat(4_001) }],
  ] as [number, object, object?][])('%i: case %#', async (status, subject, more = {}) => {
    const { body, status: answered } = await register.post('', taking(subject, more));
    expect({ answered, body: body as object }).toMatchObject({ answered: status });
    expect(await world.rows(`select from measure where network in ('192.0.2.0/24', '0.0.0.0/0')`)).toEqual([]);
  });

  it('S01: what is somebody else\'s is not there: a member, a client of another Customer; an Application that is off is refused', async () => {
    const other = await Standing.in(world);
    const machine = await other.machine();
    await register.post('', taking({ kind: 'person', email: emailOf(other.owner), ...here() })).expect(404);
    await register.post('', taking({ kind: 'client', clientId: machine.id, ...here() })).expect(404);
    await register.post('', taking({ kind: 'application', application: 'incidents', ...here() })).expect(422);
    await register.get(`/${NOBODY}`).expect(404);
    await register.post(`/${NOBODY}/end`, { reason: 'Wanted by the spec' }).expect(404);
  });
});

describe('GC-2.2.4, P10: addresses', () => {
  let behind: OwnServer;
  beforeAll(async () => {
    behind = await startServer({ ORIGIN: baseUrl, TRUSTED_PROXIES: '127.0.0.1, ::1' });
  });
  afterAll(() => behind.stop());

  it('an agent keeps neither himself out nor a proxy in front of the portal; the operator\'s own door stays open to every address', async () => {
    await register.post('', taking({ kind: 'network', network: '127.0.0.1/24' })).expect(409);
    expect((await register.post('/preview', { kind: 'network', network: '127.0.0.77/24' }).expect(200)).body).toEqual({ subject: '127.0.0.0/24', name: null, customers: [], openSessions: null, sponsoredClients: [], isOwner: null, refusal: 'measure.own-door', inForce: null });
    await as(behind.baseUrl, register).post('/operator/measures', taking({ kind: 'network', network: '127.0.0.1' })).set('X-Forwarded-For', '198.51.100.7').expect(409);
    const { address, from } = anAddressOfOnesOwn();
    const measure = await register.take({ kind: 'network', network: address });
    await from(as(baseUrl, standing.owner).get(`${standing.fleet.path}/sims`)).expect(403);
    await from(register.get('')).expect(200);
    await from(register.post(`/${measure.id}/end`, { reason: 'From the blocked address itself' })).expect(200);
    await from(as(baseUrl, standing.owner).get(`${standing.fleet.path}/sims`)).expect(200);
  });

  it('what a trusted proxy says counts, what anybody else says of himself does not', async () => {
    const network = '203.0.113.0/29';
    const measure = await register.take({ kind: 'network', network });
    const ask = (node: string, said: string): Promise<number> => as(node, standing.owner).get(`${standing.fleet.path}/sims`).set('X-Forwarded-For', said).then(({ status }) => status);
    expect(await ask(behind.baseUrl, '203.0.113.5')).toBe(403);
    expect(await ask(behind.baseUrl, '203.0.113.5, 198.51.100.7')).toBe(200); // the proxy saw the last one
    expect(await ask(behind.baseUrl, '::ffff:203.0.113.5')).toBe(403);
    expect(await ask(behind.baseUrl, '203.0.113.9')).toBe(200);
    expect(await ask(baseUrl, '203.0.113.5')).toBe(200);
    await register.end(measure);
    expect(await ask(behind.baseUrl, '203.0.113.5')).toBe(200);
  });

  it('no proxy in a trusted range is kept out, be it the first of it or the last', async () => {
    const range = await startServer({ ORIGIN: baseUrl, TRUSTED_PROXIES: '127.0.0.0/8, 203.0.113.64/28, 2001:db8:9::/48' });
    try {
      const refused = async (network: string): Promise<unknown> => ((await register.post('/preview', { kind: 'network', network }, range.baseUrl).expect(200)).body as { refusal: unknown }).refusal;
      for (const network of ['203.0.113.64', '203.0.113.79', '203.0.113.72/29', '203.0.113.0/24', '2001:db8:9:ffff::/64', '2001:db8::/32']) expect([network, await refused(network)]).toEqual([network, 'measure.own-door']);
      for (const network of ['203.0.113.80', '203.0.113.0/26', '2001:db8:8::/48']) expect([network, await refused(network)]).toEqual([network, null]);
    } finally {
      await range.stop();
    }
  });

  it('a proxy that writes ports is read, and known by its own address; one that hides its callers lets in nobody, and nobody hides behind what he writes himself', async () => {
    const chain = await startServer({ ORIGIN: baseUrl, TRUSTED_PROXIES: '127.0.0.1, ::1, 192.0.2.1' });
    const measure = await register.take({ kind: 'network', network: '203.0.113.16/29' });
    try {
      const ask = (said: string, path = `${standing.fleet.path}/sims`): Promise<{ status: number; code?: string }> => as(chain.baseUrl, standing.owner).get(path).set('X-Forwarded-For', said).then(({ status, body }) => ({ status, code: (body as { code?: string }).code }));
      for (const said of ['203.0.113.17:4711', '[::ffff:203.0.113.17]:4711', '203.0.113.17:4711, 192.0.2.1:80', 'unknown, 203.0.113.17', '198.51.100.7, 203.0.113.17:4711']) expect([said, await ask(said)]).toEqual([said, { status: 403, code: 'measure' }]);
      for (const said of ['203.0.113.24:4711', '203.0.113.17, 198.51.100.7', 'unknown, 198.51.100.7', '203.0.113.24:4711, 192.0.2.1:80']) expect([said, (await ask(said)).status]).toEqual([said, 200]);
      for (const said of ['unknown', '_hidden', '203.0.113.17:port', '203.0.113.24, unknown']) {
        expect([said, await ask(said)]).toEqual([said, { status: 400, code: 'request.from-nowhere' }]);
        const [signIn, graphql, token] = await Promise.all(['/api/v1/session', '/graphql', '/oauth/token'].map((path) => request(chain.baseUrl).post(path).set('X-Forwarded-For', said).send({})));
        expect([signIn?.status, graphql?.status, token?.status]).toEqual([400, 400, 400]);
      }
    } finally {
      await chain.stop();
      await register.end(measure);
    }
  });

  it('IPv6 as well', async () => {
    const measure = await register.take({ kind: 'network', network: '2001:db8:1::/48' });
    const ask = (said: string): Promise<number> => as(behind.baseUrl, standing.owner).get(`${standing.fleet.path}/sims`).set('X-Forwarded-For', said).then(({ status }) => status);
    expect([await ask('2001:db8:1:ffff::7'), await ask('2001:db8:2::7')]).toEqual([403, 200]);
    await register.end(measure);
  });
});

it('GC-2.2.4: GraphQL does what REST does', async () => {
  const [user, desk] = [await standing.fleet.holderOf(['sim:read']), as(baseUrl, register)];
  const subject = { kind: 'person', email: emailOf(user), ...here() };
  const ask = async <Data>(query: string, variables: object): Promise<Data> => {
    const { body } = await desk.graphql(query, variables).set('Mandate-Reason', 'A call of the bank');
    expect((body as { errors?: object[] }).errors).toBeUndefined();
    return (body as { data: Data }).data;
  };
  expect(await ask('query($m: MeasureSubject!) { previewMeasure(measure: $m) { subject customers { name } openSessions refusal } }', { m: subject })).toEqual({ previewMeasure: { subject: emailOf(user), customers: [{ name: 'Zuidkaai Transport NV' }], openSessions: 1, refusal: null } });
  const { takeMeasure } = await ask<{ takeMeasure: Taken }>('mutation($m: TakeMeasure!) { takeMeasure(measure: $m) { id caseNumber state } }', { m: taking(subject) });
  expect(await standing.reads(user, '/sims')(baseUrl)).toBe(403);
  expect(await ask('query($c: ID) { measures(at: $c, first: 200) { edges { node { id } } } }', { c: standing.fleet.customerId })).toMatchObject({ measures: { edges: expect.arrayContaining([{ node: { id: takeMeasure.id } }]) as object } });
  await ask('mutation($i: ID!, $d: String!) { reviewMeasure(measureId: $i, review: { reviewOn: $d, reason: "Still looked into" }) { reviewOn } }', { i: takeMeasure.id, d: inDaysOn(12) });
  expect(await ask('query($i: ID!) { measure(measureId: $i) { evidence reviews { reason } } }', { i: takeMeasure.id })).toEqual({ measure: { evidence: SECRET, reviews: [{ reason: 'Still looked into' }] } });
  expect(await ask('mutation($i: ID!) { endMeasure(measureId: $i, end: { reason: "Nothing was found" }) { state } }', { i: takeMeasure.id })).toEqual({ endMeasure: { state: 'ended' } });
  expect(await standing.reads(user, '/sims')(baseUrl)).toBe(200);
});
