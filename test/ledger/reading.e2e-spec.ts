import { createHash, randomBytes, randomUUID } from 'node:crypto';
import request from 'supertest';
import { BUNDLED, type Permission } from '../../src/modules/authority/index.js';
import { as, askToken, bearer, clientRequest, type SignedIn, World } from '../clients/world.js';
import { baseUrl } from '../support/server.js';
import { Trail } from './trail.js';

interface Entry {
  seq: number;
  event: string;
  details: { count: number; rows: Record<string, Record<string, unknown>>[]; redacted: number; more: boolean } | null;
}

const NORTH = randomUUID();
const SOUTH = randomUUID();
const OURS = '356938035643809';
const PRIVATE = '490154203237518';
const CARD = randomUUID();
const detail = (costCentreId: string, more: object = {}): object =>
  ({ table: 'line', id: randomUUID(), costCentreId, billingAccountId: null, lineId: randomUUID(), before: { number: 'canary-number', memberId: 'canary-person', name: 'canary-name' }, after: null, ...more });

let world: World;
let trail: Trail;
let customerId: string;
let owner: SignedIn;
let ledger: string;

beforeAll(async () => {
  world = await World.open();
  trail = await new Trail().open();
  ({ customerId, owner } = await world.aCustomer());
  ledger = `/customers/${customerId}/ledger`;
  const deviceId = randomUUID();
  await world.rows(`insert into device (customer_id, id, imei) values ($1, $2, $3), ($1, $4, $5)`, [customerId, deviceId, OURS, randomUUID(), PRIVATE]);
  await world.rows(`insert into device_ownership (customer_id, id, device_id, stated_by, starts_at) values ($1, $2, $3, 'A', '2021-01-01')`, [customerId, randomUUID(), deviceId]);
  await trail.record(customerId, { event: 'member.admitted', after: { link: 'employment' } });
  await trail.record(customerId, { event: 'line.allocated', details: [detail(NORTH), detail(SOUTH)] });
  await trail.record(customerId, {
    event: 'inventory.loaded', details: [detail(NORTH, { after: { imei: OURS, make: 'Fairphone' } }), detail(NORTH, { after: { imei: PRIVATE, make: 'Private' } })],
  });
});

afterAll(async () => {
  await trail.close();
  await world.close();
});

const reader = async (permissions: readonly Permission[], costCentreId?: string): Promise<SignedIn> => {
  const member = await world.aMember(customerId);
  if (costCentreId) await world.aGrant(customerId, member, ['ledger:read']);
  const grantId = await world.aGrant(customerId, member, costCentreId ? permissions.filter((each) => each !== 'ledger:read') : permissions);
  if (costCentreId) await world.rows('insert into access_grant_scope (customer_id, id, grant_id, cost_centre_id) values ($1, $2, $3, $4)', [customerId, randomUUID(), grantId, costCentreId]);
  return member;
};

const entries = async (by: SignedIn, query = ''): Promise<Entry[]> => ((await as(baseUrl, by).get(`${ledger}${query}`).expect(200)).body as { items: Entry[] }).items;
const detailsOf = async (by: SignedIn, event: string): Promise<Entry['details']> => (await entries(by, `?event=${event}`))[0]?.details ?? null;

describe('finding', () => {
  it('newest first, with what was told', async () => {
    const found = await entries(owner);
    expect(found.map(({ event }) => event)).toEqual(['inventory.loaded', 'line.allocated', 'member.admitted']);
    expect(found[2]).toEqual({
      seq: 1, at: expect.any(String), event: 'member.admitted', actor: { kind: 'person', id: expect.any(String), name: null, memberId: null, capacity: 'AccessOwner', deputyOf: null, mandateId: null, thirdParty: null, affiliationId: null, parent: null, reason: null },
      subjectId: expect.any(String), rules: [], basis: [], reason: null, before: null, after: { link: 'employment' }, names: [], details: null, hash: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
  });

  it('by the beginning of the event, subject, actor and time', async () => {
    const [first] = (await entries(owner, '?event=member.')) as (Entry & { subjectId: string; actor: { id: string }; at: string })[];
    expect(first?.event).toBe('member.admitted');
    expect(await entries(owner, `?subjectId=${first?.subjectId}`)).toHaveLength(1);
    expect(await entries(owner, `?actorId=${first?.actor.id}&to=2100-01-01T00:00:00Z`)).toHaveLength(1);
    expect(await entries(owner, `?to=${first?.at}`)).toEqual([]);
    expect(await entries(owner, '?from=2100-01-01T00:00:00Z')).toEqual([]);
    expect(await entries(owner, '?from=2100-01-01T00:00:00%2B18:00')).toEqual([]); // an offset that PostgreSQL would not read
    expect(await entries(owner, '?event=grant.')).toEqual([]);
  });

  it('page by page; a cursor fits its own list only', async () => {
    const { body } = await as(baseUrl, owner).get(`${ledger}?limit=2`).expect(200);
    expect(body).toMatchObject({ items: [{ seq: 3 }, { seq: 2 }], count: { value: 3, capped: false } });
    expect(await entries(owner, `?limit=2&after=${body.next}`)).toMatchObject([{ seq: 1 }]);
    await as(baseUrl, owner).get(`${ledger}?event=line.&after=${body.next}`).expect(400);
  });

  it('one entry, the head as a receipt, and nothing for a strange place', async () => {
    const { body: head } = await as(baseUrl, owner).get(`${ledger}/head`).expect(200);
    expect(await entries(owner, '?limit=1')).toMatchObject([head]);
    await as(baseUrl, owner).get(`${ledger}/1`).expect(200);
    for (const place of ['0', '4', '-1', '1.5', 'x', '1e3', '99999999999999999999']) await as(baseUrl, owner).get(`${ledger}/${place}`).expect(404);
    for (const query of ['?event=%25', '?subjectId=x', '?from=yesterday', '?limit=0', '?limit=201', '?other=1']) await as(baseUrl, owner).get(`${ledger}${query}`).expect(400);
  });

  it('GraphQL answers the same', async () => {
    const { body } = await as(baseUrl, owner).graphql(
      'query ($c: ID!) { ledger(customerId: $c, event: "line.", first: 1) { edges { node { seq event details { count rows redacted } } } } ledgerHead(customerId: $c) { seq hash } }', { c: customerId },
    ).expect(200);
    const [entry] = await entries(owner, '?event=line.');
    expect(body.data.ledger.edges[0].node).toEqual({ seq: entry?.seq, event: 'line.allocated', details: { count: 2, rows: entry?.details?.rows, redacted: 0 } });
    expect(body.data.ledgerHead.hash).toMatch(/^[0-9a-f]{64}$/);
  });

  it('GraphQL answers the rows of one entry page by page, as far as the reader\'s rights cover them', async () => {
    const details = 'query ($c: ID!, $after: String) { ledgerEntryDetails(customerId: $c, seq: 2, first: 1, after: $after) { edges { node { position row } } pageInfo { hasNextPage endCursor } count { value } } }';
    const page = async (by: SignedIn, after?: string) => (await as(baseUrl, by).graphql(details, { c: customerId, after }).expect(200)).body.data.ledgerEntryDetails;
    const north = await reader(BUNDLED, NORTH);
    const first = await page(north);
    expect(first).toMatchObject({ edges: [{ node: { position: 1, row: { costCentreId: NORTH } } }], pageInfo: { hasNextPage: true }, count: { value: 2 } });
    expect(await page(north, first.pageInfo.endCursor)).toMatchObject({ edges: [{ node: { position: 2, row: null } }], pageInfo: { hasNextPage: false } });
    expect(await page(owner, first.pageInfo.endCursor)).toMatchObject({ edges: [{ node: { position: 2, row: { costCentreId: SOUTH } } }] });
  });
});

describe('S42: the reader\'s own rights', () => {
  it('I1: the AccessManager capacity reads the entries and not a byte of customer data', async () => {
    const manager = await world.aManager(customerId);
    const answer = await as(baseUrl, manager).get(ledger).expect(200);
    expect(answer.text).not.toContain('canary');
    expect(await detailsOf(manager, 'line.allocated')).toMatchObject({ count: 2, rows: [], redacted: 2 });
    const { body } = await as(baseUrl, manager).get(`${ledger}/2/details`).expect(200);
    expect(body).toEqual({ items: [], next: null, count: { value: 2, capped: false } });
  });

  it('I1: of a card, line or device he is not told the id, of a person he is', async () => {
    const other = await world.aCustomer();
    const [manager, deviceId] = [await world.aManager(other.customerId), randomUUID()];
    await world.rows('insert into device (customer_id, id, imei) values ($1, $2, $3)', [other.customerId, deviceId, OURS]);
    await trail.record(other.customerId, { event: 'device.marked-owned', subjectId: deviceId });
    await trail.record(other.customerId, { event: 'member.admitted', subjectId: manager.memberId });
    const subjects = async (by: SignedIn): Promise<unknown[]> =>
      ((await as(baseUrl, by).get(`/customers/${other.customerId}/ledger`).expect(200)).body as { items: { subjectId: string | null }[] }).items.map(({ subjectId }) => subjectId);
    expect([await subjects(other.owner), await subjects(manager)]).toEqual([[manager.memberId, deviceId], [manager.memberId, null]]);
  });

  it('I1: also when he holds data rights in another of his profiles', async () => {
    const manager = await world.aManager(customerId);
    await world.aGrant(customerId, manager);
    await as(baseUrl, manager).get(ledger).expect(409);
    await world.rows(`update session set capacity = 'AccessManager' where subject_id = $1`, [manager.identityId]);
    expect((await as(baseUrl, manager).get(ledger).expect(200)).text).not.toContain('canary');
    await world.rows(`update session set capacity = 'SupportPortalUser' where subject_id = $1`, [manager.identityId]);
    expect((await as(baseUrl, manager).get(ledger).expect(200)).text).toContain('canary');
  });

  it('a part of the Customer is a part of the rows; the rest is a number', async () => {
    const north = await reader(BUNDLED, NORTH);
    expect(await detailsOf(north, 'line.allocated')).toMatchObject({ count: 2, rows: [{ costCentreId: NORTH }], redacted: 1 });
    const { body } = await as(baseUrl, north).get(`${ledger}/2/details`).expect(200);
    expect(body).toMatchObject({ items: [{ position: 1, row: { costCentreId: NORTH } }, { position: 2, row: null }], next: null, count: { value: 2 } });
  });

  it('S42: ledger:read on a part reads what happened to lines, cards and devices there, and nothing of people and rights', async () => {
    const { customerId: own, owner: itsOwner } = await world.aCustomer();
    const [line, sim, device, elsewhere] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()];
    await world.rows(`insert into line (customer_id, id, number, tariff_plan, cost_centre_id, billing_account_id, starts_at)
      values ($1, $2, '+32470111111', 'A', $4, $6, now()), ($1, $3, '+32470222222', 'A', $5, $6, now())`, [own, line, elsewhere, NORTH, SOUTH, randomUUID()]);
    await world.rows(`insert into sim (customer_id, id, iccid, imsi, form, state, line_id, cost_centre_id, device_id) values ($1, $2, '1', '1', 'card', 'active', $3, $4, $5)`, [own, sim, line, NORTH, device]);
    for (const [event, subjectId] of [['line.assigned', line], ['line.assigned', elsewhere], ['sim.blocked', sim], ['device.marked', device], ['grant.given', randomUUID()], ['sim.exported', null]] as const) {
      await trail.record(own, { event, subjectId });
    }
    const auditor = await world.aMember(own);
    const grantId = await world.aGrant(own, auditor, ['ledger:read', 'sim:read', 'sim:history']);
    await world.rows('insert into access_grant_scope (customer_id, id, grant_id, cost_centre_id) values ($1, $2, $3, $4)', [own, randomUUID(), grantId, NORTH]);
    const read = (by: SignedIn, rest = '') => as(baseUrl, by).get(`/customers/${own}/ledger${rest}`);
    const { body } = await read(auditor).expect(200);
    expect(body).toMatchObject({ items: [{ event: 'device.marked', subjectId: device }, { event: 'sim.blocked', subjectId: sim }, { event: 'line.assigned', subjectId: line }], count: { value: 3 } });
    await read(auditor, '/1').expect(200);
    for (const rest of ['/2', '/5', '/2/details', '/5/details']) await read(auditor, rest).expect(404);
    expect((await read(auditor, '/head').expect(403)).body).toMatchObject({ permission: 'ledger:read', decision: { missing: [{ cause: 'outsideScope' }] } });
    expect((await read(itsOwner).expect(200)).body).toMatchObject({ count: { value: 6 } });
    await world.rows(`update sub_profile set permissions = '{ledger:read,sim:history}' where customer_id = $1`, [own]);
    await trail.record(own); // a change that the ledger does not tell is none
    expect((await read(auditor).expect(200)).body).toMatchObject({ items: [] });
  });

  it('S42: a card that came from a line out of reach does not tell of it', async () => {
    const card = (costCentreId: string, number: string): object => ({ id: CARD, lineId: randomUUID(), costCentreId, billingAccountId: null, number });
    await trail.record(customerId, { event: 'line.released', details: [{ table: 'sim', ...card(NORTH, ''), before: card(SOUTH, 'canary-south'), after: card(NORTH, '+32470000001') }] });
    expect((await detailsOf(await reader(BUNDLED, NORTH), 'line.released'))?.rows).toMatchObject([{ before: null, after: { number: '+32470000001' } }]);
    expect((await detailsOf(owner, 'line.released'))?.rows).toMatchObject([{ before: { number: 'canary-south' } }]);
  });

  it('I1: equal details have another digest each time, so trying guesses tells nothing', async () => {
    const guessed = { filter: { search: '+32470000001' } };
    await trail.record(customerId, { event: 'sim.exported', details: [guessed] });
    await trail.record(customerId, { event: 'sim.exported', details: [guessed] });
    const digests = (await entries(owner, '?event=sim.exported')).map(({ details }) => (details as unknown as { digest: string }).digest);
    expect(new Set(digests).size).toBe(2);
    expect(await trail.findings(customerId)).toEqual([]);
  });

  it('without sim:history no row, without sim:people no name', async () => {
    expect(await detailsOf(await reader(['ledger:read', 'sim:read']), 'line.allocated')).toMatchObject({ count: 2, rows: [], redacted: 2 });
    const faceless = await reader(['ledger:read', 'sim:history']);
    expect((await detailsOf(faceless, 'line.allocated'))?.rows[0]?.['before']).toEqual({ number: 'canary-number', memberId: null, name: null });
    await as(baseUrl, await reader(['sim:history'])).get(ledger).expect(403);
  });

  it('SC-MN-4: a device shows with device:identify and only while it is the Customer\'s', async () => {
    const seen = async (by: SignedIn): Promise<unknown[]> => (await detailsOf(by, 'inventory.loaded'))?.rows.map(({ after }) => after) ?? [];
    expect(await seen(owner)).toEqual([{ imei: OURS, make: 'Fairphone' }, { imei: null, make: null }]);
    expect(await seen(await reader(['ledger:read', 'sim:history']))).toEqual([{ imei: null, make: null }, { imei: null, make: null }]);
    await world.rows(`update device_ownership set ends_at = now() where customer_id = $1`, [customerId]);
    expect(await seen(owner)).toEqual([{ imei: null, make: null }, { imei: null, make: null }]);
    await world.rows(`update device_ownership set ends_at = null, starts_at = now() where customer_id = $1`, [customerId]);
    expect(await seen(owner)).toEqual([{ imei: null, make: null }, { imei: null, make: null }]);
    await world.rows(`update device_ownership set starts_at = '2021-01-01' where customer_id = $1`, [customerId]);
  });

  it('S01: another Customer\'s ledger is not there', async () => {
    const other = await world.aCustomer();
    await as(baseUrl, other.owner).get(ledger).expect(404);
  });

  it('GC-4.1-c: an operator agent\'s reading needs a reason and stands in the ledger itself', async () => {
    const cookie = await anAgent();
    const look = (): request.Test => request(baseUrl).get(`/api/v1${ledger}`).set('Cookie', cookie);
    await look().expect(400);
    await look().set('Mandate-Reason', 'complaint 4711 of the customer').expect(200);
    expect((await entries(owner))[0]).toMatchObject({ event: 'operator.looked', actor: { kind: 'agent', reason: 'complaint 4711 of the customer' } });
  });
});

describe('GC-10.1: who it was, by name', () => {
  const nameIn = async (by: { cookie: string } | string, seq: number): Promise<(string | null)[]> => {
    const asked = typeof by === 'string' ? bearer(baseUrl, by, `${ledger}/${seq}`) : as(baseUrl, by).get(`${ledger}/${seq}`);
    const { body } = await asked.expect(200) as { body: { actor: { name: string | null } } };
    const query = 'query($c: ID!, $s: Int!) { ledgerEntry(customerId: $c, seq: $s) { actor { name } } }';
    const twin = await request(baseUrl).post('/graphql').set(typeof by === 'string' ? { authorization: `Bearer ${by}` } : { cookie: by.cookie, 'mandate-csrf': '1' })
      .send({ query, variables: { c: customerId, s: seq } }) as { body: { data: { ledgerEntry: { actor: { name: string | null } } } } };
    return [body.actor.name, twin.body.data.ledgerEntry.actor.name];
  };
  const last = async (): Promise<number> => (await entries(owner, '?limit=1'))[0]?.seq ?? 0;
  const twice = (name: string | null): (string | null)[] => [name, name];

  it('a member, also when he has left; a machine; an agent behind his operator; nobody for what the portal did itself', async () => {
    const somebody = await world.aMember(customerId);
    await world.rows(`update member set display_name = 'Annelies Peeters', ends_at = now() where customer_id = $1 and id = $2`, [customerId, somebody.memberId]);
    await trail.record(customerId, { actor: { kind: 'person', id: somebody.identityId, memberId: somebody.memberId, capacity: 'AccessOwner' } });
    expect(await nameIn(owner, await last())).toEqual(twice('Annelies Peeters'));
    const { body: client } = await as(baseUrl, owner).post(`/customers/${customerId}/clients`, clientRequest(owner.memberId, { name: 'Fleet sync', scopes: ['ledger:read', 'member:read'] })).expect(201) as { body: { id: string; secret: string } };
    await trail.record(customerId, { actor: { kind: 'client', id: client.id, memberId: owner.memberId, capacity: 'SupportPortalUser' } });
    const ofMachine = await last();
    expect(await nameIn(owner, ofMachine)).toEqual(twice('Fleet sync'));
    const agentId = randomUUID();
    await world.rows(`insert into operator_agent values ($1, $2, 'Ines Vermeulen', 'en', 'BackOffice', now(), now())`, [agentId, `${agentId}@operator.example`]);
    await trail.record(customerId, { actor: { kind: 'agent', id: agentId, memberId: null, capacity: 'OperatorAgent', reason: 'Ticket 4711' } });
    const ofAgent = await last();
    expect(await nameIn(owner, ofAgent)).toEqual(twice('Northline Telecom, Ines Vermeulen'));
    await trail.record(customerId, { actor: { kind: 'system', id: null, capacity: null } });
    expect(await nameIn(owner, await last())).toEqual(twice(null));

    await world.aGrant(customerId, { clientId: client.id }, ['ledger:read', 'member:read']);
    const { body: { access_token: token } } = await askToken(baseUrl, client).expect(200) as { body: { access_token: string } };
    expect(await Promise.all([ofMachine - 1, ofMachine, ofAgent].map((seq) => nameIn(token, seq)))).toEqual([twice(null), twice('Fleet sync'), twice(null)]);
    const auditor = await reader(['ledger:read']);
    expect(await Promise.all([ofMachine - 1, ofMachine, ofAgent].map((seq) => nameIn(auditor, seq)))).toEqual([twice(null), twice('Fleet sync'), twice('Northline Telecom, Ines Vermeulen')]);
    expect(JSON.stringify(await world.rows('select body from ledger_entry where customer_id = $1', [customerId]))).not.toMatch(/Peeters|Vermeulen/);
  });
});

describe('GC-8.1.1: to whom and what, by name', () => {
  interface Told { names: { id: string; name: string }[] }
  const namesFor = async (by: { cookie: string } | string, query = '?limit=1'): Promise<string[]> => {
    const path = `${ledger}${query}`;
    const { body } = await (typeof by === 'string' ? bearer(baseUrl, by, path) : as(baseUrl, by).get(path)).expect(200) as { body: { items: Told[] } };
    return body.items.flatMap(({ names }) => names.map(({ name }) => name)).sort();
  };
  let given: Record<string, string>;
  let strange: SignedIn;

  beforeAll(async () => {
    const holder = await world.aMember(customerId);
    const other = await world.aCustomer();
    strange = other.owner;
    given = { memberId: holder.memberId, clientId: randomUUID(), subProfileId: randomUUID(), costCentre: randomUUID(), billingAccount: randomUUID(), agent: randomUUID(), line: randomUUID() };
    const { memberId, clientId, subProfileId, costCentre, billingAccount, agent, line } = given;
    await world.rows(`update member set display_name = 'Jan Claes' where id = $1`, [memberId]);
    await world.rows(`update member set display_name = 'Someone Strange' where id = $1`, [strange.memberId]);
    await world.rows(`insert into service_client (customer_id, id, name, sponsor_member_id, scopes, authentication, starts_at, ends_at, made_by, recorded_at)
      values ($1, $2, 'Night sync', $3, '{sim:read}', 'secret', now(), now() + interval '1 day', $3, now())`, [customerId, clientId, memberId]);
    await world.rows(`insert into sub_profile (customer_id, id, code, name, built_in, permissions, recorded_at) values ($1, $2, $3, 'Depot clerk', false, '{sim:read}', now())`, [customerId, subProfileId, `depot-${subProfileId}`]);
    await world.rows(`insert into cost_centre values ($1, $2, $3, 'Depot Gent')`, [customerId, costCentre, costCentre]);
    await world.rows(`insert into billing_account values ($1, $2, $3, 'Head office')`, [customerId, billingAccount, billingAccount]);
    await world.rows(`insert into operator_agent values ($1, $2, 'Ines Vermeulen', 'en', 'BackOffice', now(), now())`, [agent, `${agent ?? ''}@operator.example`]);
    await world.rows(`insert into line (customer_id, id, number, tariff_plan, billing_account_id, starts_at) values ($1, $2, '+32470999999', 'A', $3, now())`, [customerId, line, billingAccount]);
    await trail.record(customerId, {
      actor: { kind: 'person', id: owner.identityId, memberId: owner.memberId, capacity: 'AccessOwner' }, subjectId: customerId,
      before: { clientId, openedBy: agent }, after: { memberId, subProfileId, stranger: strange.memberId, scope: [{ kind: 'costCentre', id: costCentre }, { kind: 'billingAccount', id: billingAccount }, { kind: 'line', id: line }] },
    });
  });

  const THINGS = ['Depot clerk', 'Night sync', 'Zuidkaai Transport NV'];
  const PARTS = ['Depot Gent', 'Head office'];
  const AGENT = 'Northline Telecom, Ines Vermeulen';

  it('members, clients, agents, sub-profiles and parts, each with its id, by REST and GraphQL; of no other Customer, and no line', async () => {
    expect(await namesFor(owner)).toEqual([...THINGS, ...PARTS, AGENT, 'Jan Claes', 'Lotte Maes'].sort());
    const { body } = await as(baseUrl, owner).get(`${ledger}?limit=1`).expect(200) as { body: { items: (Told & { seq: number })[] } };
    expect(body.items[0]?.names).toEqual(expect.arrayContaining([{ id: given['memberId'], name: 'Jan Claes' }, { id: customerId, name: 'Zuidkaai Transport NV' }]));
    const twin = await as(baseUrl, owner).graphql('query ($c: ID!, $s: Int!) { ledgerEntry(customerId: $c, seq: $s) { names { id name } } }', { c: customerId, s: body.items[0]?.seq }).expect(200);
    expect(twin.body.data.ledgerEntry.names).toEqual(body.items[0]?.names);
  });

  it('people only for a person with member:read, parts only where they may be read', async () => {
    expect(await namesFor(await reader(['ledger:read']))).toEqual([...THINGS, AGENT].sort());
    expect(await namesFor(await reader(['ledger:read', 'cost-centre:read']))).toEqual([...THINGS, ...PARTS, AGENT].sort());
    expect(await namesFor(await reader(['ledger:read', 'member:read']))).toEqual([...THINGS, AGENT, 'Jan Claes', 'Lotte Maes'].sort());
    expect(await namesFor(await world.aManager(customerId))).toEqual([...THINGS, ...PARTS, AGENT, 'Jan Claes', 'Lotte Maes'].sort());
    const { body: client } = await as(baseUrl, owner).post(`/customers/${customerId}/clients`, clientRequest(owner.memberId, { scopes: ['ledger:read', 'member:read'] })).expect(201) as { body: { id: string; secret: string } };
    await world.aGrant(customerId, { clientId: client.id }, ['ledger:read', 'member:read']);
    const { body: { access_token: token } } = await askToken(baseUrl, client).expect(200) as { body: { access_token: string } };
    expect(await namesFor(token, `?subjectId=${customerId}`)).toEqual(THINGS);
  });

  it('of details what the reader sees of them: whose a line is, with sim:people', async () => {
    await trail.record(customerId, { event: 'line.assigned', actor: { kind: 'system', id: null, capacity: null }, details: [detail(NORTH, { before: null, after: { memberId: given['memberId'] } })] });
    expect(await namesFor(owner)).toEqual(['Jan Claes']);
    expect(await namesFor(await reader(['ledger:read', 'member:read', 'sim:history']))).toEqual([]);
    expect(await namesFor(await world.aManager(customerId))).toEqual([]);
  });

  it('a sub-profile that is built in, in the language of the reader; one of the Customer as it is called there', async () => {
    const [builtIn] = await world.rows<{ id: string }>(`insert into sub_profile (customer_id, id, code, name, built_in, permissions, recorded_at) values ($1, gen_random_uuid(), 'auditor', 'Auditor, read only', true, '{ledger:read}', now())
      on conflict (customer_id, code) do update set name = excluded.name returning id`, [customerId]);
    await trail.record(customerId, { actor: { kind: 'system', id: null, capacity: null }, before: { subProfileId: given['subProfileId'] }, after: { subProfileId: builtIn?.id } });
    const { body } = await as(baseUrl, owner).get(`${ledger}?limit=1`).set('Accept-Language', 'fr').expect(200) as { body: { items: Told[] } };
    expect(body.items[0]?.names.map(({ name }) => name)).toEqual(expect.arrayContaining(['Auditeur, lecture seule', 'Depot clerk']));
  });
});

it('a bulk change is looked at in pages', async () => {
  const { customerId: other, owner: otherOwner } = await world.aCustomer();
  await trail.record(other, { event: 'inventory.loaded', details: Array.from({ length: 450 }, (_, index) => ({ ...detail(NORTH), index })) });
  const { body: list } = await as(baseUrl, otherOwner).get(`/customers/${other}/ledger`).expect(200) as { body: { items: Entry[] } };
  expect(list.items).toMatchObject([{ details: { count: 450, rows: { length: 10 }, redacted: 0, more: true } }]);
  const seen: number[] = [];
  for (let next: string | null = ''; next !== null;) {
    const { body } = await as(baseUrl, otherOwner).get(`/customers/${other}/ledger/1/details?limit=200${next && `&after=${next}`}`).expect(200) as { body: { items: { row: { index: number } }[]; next: string | null } };
    seen.push(...body.items.map(({ row }) => row.index));
    ({ next } = body);
  }
  expect(seen).toEqual(Array.from({ length: 450 }, (_, index) => index));
});

it('what is done over HTTP makes a chain that verifies', async () => {
  const { customerId: other, owner: otherOwner } = await world.aCustomer();
  const { body } = await as(baseUrl, otherOwner).post(`/customers/${other}/clients`, clientRequest(otherOwner.memberId)).expect(201);
  await as(baseUrl, otherOwner).post(`/customers/${other}/clients/${body.id}/end`, { reason: 'no longer needed' }).set('If-Match', '"1"').expect(200);
  expect(await trail.entries(other)).toBe(2);
  expect(await trail.findings(other)).toEqual([]);
});

async function anAgent(): Promise<string> {
  const id = randomUUID();
  const token = randomBytes(32).toString('base64url');
  await world.rows(`insert into operator_agent values ($1, $2, 'Agent', 'en', 'BackOffice', now(), null)`, [id, `${id}@operator.example`]);
  await world.rows(`insert into session (id, token_hash, realm, subject_id, second_factor_at, user_agent, created_at, last_seen_at, expires_at)
    values ($1, $2, 'operator', $3, now(), 'test', now(), now() + interval '1 day', now() + interval '30 days')`, [randomUUID(), createHash('sha256').update(token).digest(), id]);
  return `mandate-operator=${token}`;
}
