import { setTimeout as pause } from 'node:timers/promises';
import { THINGS } from '../../src/modules/authority/things.queries.js';
import { within } from '../architecture/fresh-database.js';
import { aCustomer, type ACustomer, subscribe } from '../factories/customer.js';
import { aMember } from '../factories/member.js';
import { aSim } from '../factories/sim.js';
import { type Client, type Persona, rows, theAgent } from '../support/as.js';
import { baseUrl, databaseUrls } from '../support/server.js';

const REASON = 'Ticket 4711';
const HEADER = 'iccid,imsi,form,state';

interface Look { seq: string; subject: string | null; reason: string; permission: string; standsUntil: string }

let backOffice: Persona;
let desk: Persona;
let customer: ACustomer;
let load: string;
let recovery: string;

beforeAll(async () => {
  [backOffice, desk, customer] = [await theAgent('BackOffice'), await theAgent('RecoveryDesk'), await aCustomer()];
  const headers = { 'mandate-reason': REASON, 'content-type': 'text/csv' };
  const answer = await fetch(`${baseUrl}/api/v1/operator/customers/${customer.id}/inventory-loads?fileName=fleet.csv`, { method: 'POST', headers: { ...backOffice.headers, ...headers }, body: `${HEADER}\n1,2,card,active` });
  load = answer.headers.get('location')?.split('/').at(-1) ?? '';
  recovery = (await desk.post<{ id: string }>(`/operator/customers/${customer.id}/recovery-cases`, {
    kind: 'secondFactor', memberId: customer.registrantMemberId, evidence: 'Passport seen by video, signatory called back.',
  })).body.id;
});

const looks = (after = 0): Promise<Look[]> => rows(`select seq, subject_id subject, body::jsonb #>> '{actor,reason}' reason, body::jsonb #>> '{after,permission}' permission,
    body::jsonb #>> '{after,standsUntil}' "standsUntil" from ledger_entry where customer_id = $1 and event = 'operator.looked' and seq > $2 order by seq`, [customer.id, after]);
const head = async (): Promise<number> => Number((await rows<{ seq: string }>('select seq from ledger_head where customer_id = $1', [customer.id]))[0]?.seq);

/** What is the Customer's, by REST and GraphQL; which agent, and what the entry names. */
const LOOKS: Record<string, { rest: () => string; graphql: () => string; agent: () => Client; told: () => object }> = {
  'the registration': {
    rest: () => '', graphql: () => 'operatorCustomer(customerId: $c) { noticeEmail }', agent: () => backOffice, told: () => ({ subject: null, permission: 'customer:look' }),
  },
  'the errors of a load': {
    rest: () => `/inventory-loads/${load}/errors`, graphql: () => `inventoryLoadErrors(customerId: $c, loadId: "${load}", first: 5) { edges { node { reason } } }`, agent: () => backOffice,
    told: () => ({ subject: load, permission: 'inventory:load' }),
  },
  'a recovery case': {
    rest: () => `/recovery-cases/${recovery}`, graphql: () => `recoveryCase(customerId: $c, caseId: "${recovery}") { evidence }`, agent: () => desk, told: () => ({ subject: recovery, permission: 'recovery:list' }),
  },
};

describe('GC-4.1-c, GC-10.1: what is a Customer\'s own is looked at with a reason, and he sees it', () => {
  it.each(Object.entries(LOOKS))('%s', async (title, { rest, graphql, agent, told }) => {
    const path = `/operator/customers/${customer.id}${rest()}`;
    const query = `query($c: ID!) { ${graphql()} }`;
    const before = await head();
    expect((await agent().get(path)).body).toMatchObject({ status: 400, code: 'reason.required' });
    expect((await agent().graphql(query, { c: customer.id })).errors?.[0]?.extensions.code).toBe('reason.required');
    expect(await head()).toBe(before);
    expect((await agent().get(path, { 'mandate-reason': `${title} by REST` })).status).toBe(200);
    expect((await agent().graphql(query, { c: customer.id }, { 'mandate-reason': `${title} by GraphQL` })).errors).toBeUndefined();
    expect(await looks(before)).toMatchObject([{ ...told(), reason: `${title} by REST` }, { ...told(), reason: `${title} by GraphQL` }]);
  });

  it.each([
    ['the register', () => '/operator/customers?limit=1'], ['the queue of cases', () => '/operator/recovery-cases?limit=1'], ['who he is', () => '/operator/me'],
    ['the loads of a Customer', () => `/operator/customers/${customer.id}/inventory-loads`], ['how far a load is', () => `/operator/customers/${customer.id}/inventory-loads/${load}`],
  ])('%s is the operator\'s own work: no reason, no entry', async (_, path) => {
    const before = await head();
    const agent = path().includes('recovery') ? desk : backOffice;
    expect((await agent.get(path())).status).toBe(200);
    expect((await agent.get(path(), { 'mandate-reason': REASON })).status).toBe(200);
    expect(await head()).toBe(before);
  });

  it('a file that is refused is told too: its errors speak of the Customer\'s cards', async () => {
    const [entry] = await rows<{ body: string }>(`select body from ledger_entry where customer_id = $1 and event = 'inventory.load-refused'`, [customer.id]);
    expect(JSON.parse(entry?.body ?? '{}')).toMatchObject({ subjectId: load, reason: REASON, actor: { kind: 'agent', reason: REASON }, after: { rows: 1, errors: 2 } });
  });
});

describe('the same look again within five minutes', () => {
  const members = (): string => `/customers/${customer.id}/members`;
  const look = async (path: string, reason = REASON, by: Client = backOffice): Promise<void> => {
    expect((await by.get(path, { 'mandate-reason': reason })).status).toBe(200);
  };

  it('is in the entry of the first; another reason, thing, permission or agent has its own', async () => {
    const member = await aMember(customer);
    const before = await head();
    for (let page = 0; page < 4; page += 1) await look(members());
    await look(members(), 'Ticket 4712');
    await look(`${members()}/${member.id}`);
    await look(`${members()}/${customer.registrantMemberId}`);
    await look(`/customers/${customer.id}/cost-centres`);
    await look(members(), REASON, desk);
    await look(members());
    expect((await looks(before)).map(({ subject, reason, permission }) => [subject, reason, permission])).toEqual([
      [null, REASON, 'member:read'], [null, 'Ticket 4712', 'member:read'], [member.id, REASON, 'member:read'], [customer.registrantMemberId, REASON, 'member:read'],
      [null, REASON, 'cost-centre:read'], [null, REASON, 'member:read'],
    ]);
  });

  it('names whatever the request names, each by itself, wherever it stands', async () => {
    await subscribe(customer, 'fleet-manager');
    const [one, two, sim] = [await aMember(customer), await aMember(customer), await aSim(customer.id)];
    const graphql = async (field: string): Promise<void> => {
      expect((await backOffice.graphql(`query($c: ID!) { ${field} }`, { c: customer.id }, { 'mandate-reason': REASON })).errors).toBeUndefined();
    };
    const before = await head();
    const people = [one.id, two.id].sort();
    const named = async (path: string): Promise<void> => look(`/customers/${customer.id}/${path}`, 'Ticket 4720');
    await graphql('sims(customerId: $c) { edges { cursor } }');
    await graphql(`sim(customerId: $c, id: "${sim.id}") { iccid }`);
    await graphql(`simHistory(customerId: $c, id: "${sim.id}") { __typename }`);
    await graphql(`sims(customerId: $c, filter: { memberId: "${one.id.toUpperCase()}" }) { edges { cursor } }`);
    await named(`sims?memberId=${people[0] ?? ''}&costCentreId=${people[1] ?? ''}`);
    await named(`sims?costCentreId=${people[0] ?? ''}&memberId=${people[1] ?? ''}`);
    await named(`decisions?permission=sim:read&actor=${one.id}`);
    await named(`decisions?permission=sim:read&actor=${two.id}`);
    await named(`decisions?permission=sim:read&resource=sim:${sim.id}`);
    expect((await looks(before)).map(({ subject, permission }) => [subject, permission])).toEqual([
      [null, 'sim:read'], [sim.id, 'sim:read'], [sim.id, 'sim:history'], [one.id, 'sim:read'], [people[0], 'sim:read'], [people[1], 'sim:read'],
      [one.id, 'decision:explain'], [two.id, 'decision:explain'], [sim.id, 'decision:explain'],
    ]);
  });

  it('S01: what is not this Customer\'s is not told, so an agent writes nothing of his own into a ledger', async () => {
    const [before, foreign] = [await head(), await aMember(await aCustomer())];
    for (const id of [foreign.id, '01890000-0000-7000-8000-000000000000']) await look(`/customers/${customer.id}/grants?memberId=${id}`, 'Ticket 4730');
    expect((await looks(before)).map(({ subject }) => subject)).toEqual([null]);
  });

  it('knows everything of a Customer that has an id', async () => {
    const tables = await rows<{ name: string }>(`select table_name name from information_schema.columns where table_schema = 'public' and column_name in ('customer_id', 'id')
      group by table_name having count(*) = 2 order by table_name`);
    const parts = ['access_grant_scope', 'calendar_feed', 'device_ownership', 'device_use', 'due_right_decision', 'idempotent_answer', 'inventory_load_error', 'inventory_load_row', 'line_assignment', 'mail', 'mandate_scope', 'measure', 'one_time_link', 'price_acceptance', 'product_contract', 'session', 'sim_placement', 'subscription', 'superseded_data', 'superseded_fact', 'third_party_acceptance'];
    expect(tables.map(({ name }) => name).filter((name) => !parts.includes(name))).toEqual([...THINGS].sort());
  });

  it('is refused where it would be at too much at once', async () => {
    const before = await head();
    const actors = Array.from({ length: 21 }, (_, each) => `01890000-0000-7000-8000-${String(each).padStart(12, '0')}`).join(',');
    expect((await backOffice.get(`${members()}?name=${actors}`, { 'mandate-reason': REASON })).body).toMatchObject({ status: 400, code: 'look.too-wide' });
    expect(await head()).toBe(before);
  });

  it('P06: takes the lock on the chain after the reading, so nobody of the Customer waits for a slow one', async () => {
    const waiting = (): Promise<unknown[]> => rows(`select from pg_stat_activity a where a.wait_event_type = 'Lock' and a.query like '%ledger_head%'
      and exists (select from pg_locks l where l.pid = a.pid and l.relation = 'cost_centre'::regclass)`);
    const answer = await within(databaseUrls.superuser, async (client) => {
      await client.query('begin');
      await client.query('select from ledger_head where customer_id = $1 for update', [customer.id]);
      const looking = backOffice.get(`/customers/${customer.id}/cost-centres`, { 'mandate-reason': 'Ticket 4721' });
      for (let tries = 0; tries < 100 && (await waiting()).length === 0; tries += 1) await pause(50);
      expect(await waiting()).toHaveLength(1);
      await client.query('rollback');
      return looking;
    });
    expect(answer.status).toBe(200);
  });

  it('says until when it stands; behind that there is another one', async () => {
    const before = await head();
    await look(members(), 'Ticket 4713');
    const [first] = await looks(before);
    expect(Date.parse(first?.standsUntil ?? '') - Date.now()).toBeGreaterThan(290_000);
    expect(Date.parse(first?.standsUntil ?? '') - Date.now()).toBeLessThanOrEqual(300_000);
    await rows(`update ledger_entry set at = at - interval '301 seconds' where customer_id = $1 and seq = $2`, [customer.id, first?.seq]);
    await look(members(), 'Ticket 4713');
    await look(members(), 'Ticket 4713');
    expect(await looks(before)).toHaveLength(2);
    await rows(`update ledger_entry set at = at + interval '301 seconds' where customer_id = $1 and seq = $2`, [customer.id, first?.seq]);
  });

  it('a look at what is not there is none', async () => {
    const before = await head();
    expect((await backOffice.get(`${members()}/01890000-0000-7000-8000-000000000000`, { 'mandate-reason': 'Ticket 4714' })).status).toBe(404);
    expect(await head()).toBe(before);
  });
});

it('3 to 500 characters, whichever way a reason comes; one in UTF-8 is kept as it was written', async () => {
  const path = `/operator/customers/${customer.id}`;
  for (const reason of ['no', ' no ', 'x'.repeat(501)]) expect((await backOffice.get(path, { 'mandate-reason': reason })).body).toMatchObject({ status: 400, code: 'reason.not-valid' });
  const before = await head();
  const utf8 = Buffer.from('Réclamation à Liège').toString('latin1');
  expect((await backOffice.get(path, { 'mandate-reason': utf8 })).status).toBe(200);
  expect((await backOffice.get(path, { 'mandate-reason': 'Réclamation' })).status).toBe(200); // as a browser sends it
  expect((await looks(before)).map(({ reason }) => reason)).toEqual(['Réclamation à Liège', 'Réclamation']);
  const { body: document } = await backOffice.get<Document>('/../openapi.json');
  const reasons = Object.values(document.components.schemas).flatMap(({ properties = {} }) => properties['reason'] ?? []).filter(({ minLength }) => minLength !== undefined);
  expect(reasons.length).toBeGreaterThan(10);
  for (const { minLength, maxLength } of reasons) expect([minLength, maxLength]).toEqual([3, 500]);
});

interface Document { components: { schemas: Record<string, { properties?: Record<string, { minLength?: number; maxLength?: number }> }> } }
