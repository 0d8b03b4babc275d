import { setTimeout as pause } from 'node:timers/promises';
import { Temporal } from 'temporal-polyfill';
import { within } from '../architecture/fresh-database.js';
import { aCustomer, type ACustomer, anAddress, subscribe } from '../factories/customer.js';
import { anIccid, anImsi, aNumber } from '../inventory/fleet.js';
import { type Client, mailsTo, nobody, rows, theAgent } from '../support/as.js';
import { databaseUrls } from '../support/server.js';
import { waitingFor } from '../support/waiting.js';
import { type Right, Years } from './years.js';

const RIGHT = ['SC-FM-7', 'fleet-manager'] as const;
const reason = 'Wanted by the spec';
const before = (instant: string): string => Temporal.Instant.from(instant).subtract({ seconds: 1 }).toString();

let years: Years;
let agent: Client;
beforeAll(async () => {
  years = await Years.open();
  agent = await theAgent('BackOffice');
});
afterEach(() => years.goTo(Temporal.Now.instant().toString()));
afterAll(() => years.close());

interface Card { iccid: string; imsi: string; number?: string }
const some = (count: number): Card[] => Array.from({ length: count }, () => ({ iccid: anIccid(), imsi: anImsi() }));

/** One file, through the operator's door; without numbers what is on a line stays there. */
async function load({ id }: ACustomer, ...parts: [cards: readonly Card[], state: string][]): Promise<void> {
  const numbered = parts.some(([cards]) => cards.some(({ number }) => number));
  const lines = parts.flatMap(([cards, state]) => cards.map(({ iccid, imsi, number }) => `${iccid},${imsi},card,${state}${numbered ? `,${number ?? ''},Business 20,800123` : ''}`));
  const answer = await fetch(`${agent.address}/api/v1/operator/customers/${id}/inventory-loads?fileName=fleet.csv`, {
    method: 'POST', headers: { ...agent.headers, 'content-type': 'text/csv', 'mandate-reason': reason }, body: [`iccid,imsi,form,state${numbered ? ',number,tariff_plan,billing_account' : ''}`, ...lines].join('\n'),
  });
  const loaded = (await answer.json()) as { id: string };
  for (let tries = 0; tries < 200; tries += 1) {
    const { body } = await agent.get<{ state: string }>(`/operator/customers/${id}/inventory-loads/${loaded.id}`);
    if (body.state === 'applied') return;
    if (['refused', 'failed'].includes(body.state)) throw new Error(`the load was ${body.state}`);
    await pause(50);
  }
  throw new Error(`the load does not end: ${answer.status}`);
}

/** With fleet management, and so many cards that count. */
async function aFleet(count: number): Promise<{ customer: ACustomer & { office: string }; cards: Card[] }> {
  const office = anAddress();
  const customer = { ...await aCustomer({ noticeEmail: office }), office };
  const cards = some(count);
  await load(customer, [cards, 'active']);
  await subscribe(customer, 'fleet-manager');
  return { customer, cards };
}

async function rightOf({ id }: ACustomer): Promise<Right | undefined> {
  return (await Promise.all(['notDue', 'due', 'held'].map((state) => years.queue(id, state)))).flat().find(({ rule }) => rule === 'SC-FM-7');
}

async function states({ id, registrant }: ACustomer): Promise<Record<string, string>> {
  const { body } = await years.here(registrant).get<{ application: string; state: string }[]>(`/customers/${id}/applications`);
  return Object.fromEntries(body.map(({ application, state }) => [application, state]));
}

/** The load waits behind what it changed, the decision before it decides. */
const HOLDS = { load: `pg_advisory_xact_lock(hashtextextended('sims of ' || $1, 0))`, decide: '1 from customer where customer_id = $1 for update' } as const;

describe('SC-FM-7: fewer SIMs than fleet management asks for', () => {
  it('with twenty-nine a right is to come, then due, moved by no use; its exercise switches that Application off alone, and tells the address of the registration', async () => {
    const { customer, cards } = await aFleet(31);
    await subscribe(customer, 'documents');
    await load(customer, [cards.slice(0, 1), 'ended']);
    expect(await rightOf(customer)).toBeUndefined(); // thirty are enough (T9)
    await load(customer, [cards.slice(1, 2), 'ended']);
    const right = await years.right(customer.id, ...RIGHT);
    const { body: counted } = await nobody.get<{ dueDate: string }>(`/deadlines?rule=SC-FM-7&from=${right.dayZero}`);
    expect(right).toMatchObject({ event: 'below-minimum', state: 'notDue', dueOn: counted.dueDate, effect: { applications: ['fleet-manager'], people: 0, clients: 0, toldTo: customer.office } });
    expect(right.dueOn > right.dayZero).toBe(true);
    await years.goTo(before(right.dueAt));
    expect((await years.here(customer.registrant).get(`/customers/${customer.id}/sims`)).status).toBe(200);
    expect(await years.decide(right, 'exercise')).toMatchObject({ status: 409, body: { code: 'due-right.not-possible' } });
    await years.goTo(right.dueAt);
    expect(await years.queue(customer.id)).toMatchObject([{ rule: 'SC-FM-7', application: 'fleet-manager', dueAt: right.dueAt, state: 'due' }]);
    expect(await states(customer)).toMatchObject({ 'fleet-manager': 'active' }); // nothing ends by itself
    expect(await mailsTo(customer.office)).toEqual([]);

    expect(await years.decide(right, 'exercise')).toMatchObject({ status: 200, body: { state: 'exercised' } });
    expect(await states(customer)).toMatchObject({ 'fleet-manager': 'off', documents: 'active', 'online-invoice': 'active', administration: 'active' });
    const [mail, ...more] = await mailsTo(customer.office);
    expect([mail?.subject, more]).toEqual(['Een toepassing is uitgeschakeld', []]);
    expect(mail?.body).toMatch(/minder sinds .*SC-FM-7/);
    expect(await rows('select kind, courtesy from mail where recipient = $1', [customer.office])).toEqual([{ kind: 'belowMinimumOff', courtesy: true }]);
    const [entry] = await rows<{ body: string }>(`select body from ledger_entry where customer_id = $1 and event = 'subscription.set' order by seq desc limit 1`, [customer.id]);
    expect(JSON.parse(entry?.body ?? '')).toMatchObject({ rules: ['SC-FM-7'], reason, before: { state: 'active' }, after: { application: 'fleet-manager', state: 'off', pack: 'neutral-1' } });
    expect(entry?.body).not.toContain(right.dayZero); // I1: a Manager reads it
    expect((await years.decide(right, 'exercise')).status).toBe(409);
  });

  it('closes by itself with the thirtieth, also while it is due or held; blocked and suspended count, in stock and ended do not; a swap opens nothing', async () => {
    const { customer, cards } = await aFleet(30);
    const [first, second, third] = [cards.slice(0, 1), cards.slice(1, 2), cards.slice(2, 3)];
    await load(customer, [first, 'ended'], [some(1), 'active']);
    await load(customer, [second, 'blocked'], [third, 'suspended'], [some(3), 'inStock']);
    expect(await rightOf(customer)).toBeUndefined();
    await load(customer, [second, 'inStock']);
    const right = await years.right(customer.id, ...RIGHT);
    await years.goTo(right.dueAt);
    expect(await rightOf(customer)).toMatchObject({ state: 'due' });
    await load(customer, [second, 'active']);
    expect(await rightOf(customer)).toBeUndefined();
    expect((await years.decide(right, 'exercise')).status).toBe(404);
    await load(customer, [second, 'ended']);
    expect(await years.decide(right, 'hold', { reviewOn: Temporal.PlainDate.from(right.dueOn).add({ days: 90 }).toString() })).toMatchObject({ status: 200 });
    expect(await rightOf(customer)).toMatchObject({ state: 'held' });
    await load(customer, [some(1), 'active']);
    expect(await rightOf(customer)).toBeUndefined();
    expect(await states(customer)).toMatchObject({ 'fleet-manager': 'active' });
    expect(await mailsTo(customer.office)).toEqual([]);
  });

  it('a card in stock on a line, replaced by one that is put into service, counts from then on', async () => {
    const { customer, cards } = await aFleet(30);
    const [idle, fresh] = some(2) as [Card, Card];
    await load(customer, [[{ ...idle, number: aNumber() }], 'active']);
    await load(customer, [[idle, fresh], 'inStock'], [cards.slice(0, 1), 'ended']);
    expect(await rightOf(customer)).toMatchObject({ state: 'notDue' });
    const { body } = await customer.registrant.get<{ items: { id: string; iccid: string }[] }>(`/customers/${customer.id}/sims?limit=100&state=inStock`);
    const of = (card: Card): { id: string } => body.items.find(({ iccid }) => iccid === card.iccid) as { id: string };
    const [card] = await rows<{ version: number }>('select version from sim where customer_id = $1 and id = $2', [customer.id, of(idle).id]);
    const replaced = await customer.registrant.post(`/customers/${customer.id}/sims/${of(idle).id}/replacement`, { newSimId: of(fresh).id, reason }, { 'if-match': `"${card?.version}"` });
    expect(replaced.bytes).toContain(of(fresh).id);
    expect(await rightOf(customer)).toBeUndefined();
  });

  it('what an agent switched on against the rule never fell; what is off has none, and comes back without one', async () => {
    const { customer, cards } = await aFleet(5);
    await load(customer, [cards.slice(0, 1), 'ended']);
    expect(await rightOf(customer)).toBeUndefined();
    await load(customer, [some(26), 'active']);
    await load(customer, [cards.slice(1, 2), 'ended']);
    expect(await rightOf(customer)).toMatchObject({ state: 'notDue' });
    await subscribe(customer, 'fleet-manager', 'off');
    expect(await rightOf(customer)).toBeUndefined();
    await subscribe(customer, 'fleet-manager');
    expect(await rightOf(customer)).toBeUndefined();
  });

  it.each([['a new card', 'load'], ['a new card', 'decide'], ['a card that comes back', 'load'], ['a card that comes back', 'decide']] as const)('%s is the thirtieth while it is exercised, and first is the %s: one of the two', async (what, first) => {
    const { customer, cards } = await aFleet(30);
    const gone = cards.slice(0, 1);
    await load(customer, [gone, 'ended']);
    const right = await years.right(customer.id, ...RIGHT);
    await years.goTo(right.dueAt);
    const outcome = await within(databaseUrls.superuser, async (holder) => {
      await holder.query('begin');
      const { rows: [held] } = await holder.query<{ pid: number }>(`select pg_backend_pid() pid, ${HOLDS[first]}`, [customer.id]);
      const loads = (): Promise<unknown> => load(customer, [what === 'a new card' ? some(1) : gone, 'active']);
      const decides = (): ReturnType<Years['decide']> => years.decide(right, 'exercise');
      const early = first === 'load' ? loads() : decides();
      await waitingFor(held?.pid, 1);
      const late = first === 'load' ? decides() : loads();
      await waitingFor(held?.pid, 2);
      await holder.query('commit');
      const answers = await Promise.all([early, late]);
      const { status } = answers[first === 'load' ? 1 : 0] as Awaited<ReturnType<typeof decides>>;
      return `${status}, ${(await states(customer))['fleet-manager']}, ${(await rightOf(customer))?.state ?? 'none'}, ${(await mailsTo(customer.office)).length} mails`;
    });
    expect(outcome).toBe(first === 'load' ? '404, active, none, 0 mails' : '200, off, none, 1 mails');
  });

  it('by GraphQL the same', async () => {
    const { customer, cards } = await aFleet(30);
    await load(customer, [cards.slice(0, 2), 'ended']);
    const of = { c: customer.id, rule: RIGHT[0], application: RIGHT[1] };
    const one = await agent.graphql<{ dueRight: { dayZero: string } }>('query ($c: ID!, $rule: String!, $application: String!) { dueRight(customerId: $c, rule: $rule, application: $application) { dayZero event state effect { applications } } }', of, { 'mandate-reason': reason });
    expect(one.data?.dueRight).toMatchObject({ event: 'below-minimum', state: 'notDue', effect: { applications: ['fleet-manager'] } });
    const { data } = await agent.graphql<{ dueRights: { edges: { node: { customerId: string } }[] } }>('{ dueRights(first: 200, state: "notDue", rule: "SC-FM-7") { edges { node { customerId application } } } }');
    expect(data?.dueRights.edges.map(({ node }) => node)).toContainEqual({ customerId: customer.id, application: 'fleet-manager' });
    const waived = await agent.graphql(`mutation ($c: ID!, $rule: String!, $application: String!, $decision: DecideDueRight!) { decideDueRight(customerId: $c, rule: $rule, application: $application, decision: $decision) { state } }`,
      { ...of, decision: { decision: 'waive', dayZero: one.data?.dueRight.dayZero, reason } });
    expect(waived).toEqual({ data: { decideDueRight: { state: 'waived' } } });
  });
});
