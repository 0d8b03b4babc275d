import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import pg from 'pg';
import { Temporal } from 'temporal-polyfill';
import { followSims } from '../../src/modules/applications/index.js';
import { stopClocks } from '../../src/modules/rules/index.js';
import type { Transaction } from '../../src/platform/database/database.js';
import { aCustomer } from '../factories/customer.js';
import { anIccid, anImsi } from '../inventory/fleet.js';
import { asRuns, proof } from '../support/proof.js';
import { databaseUrls } from '../support/server.js';

const MINIMUM = 30;
const POOL = 45;

let customerId: string;
let clients: pg.Client[];

beforeAll(async () => {
  ({ id: customerId } = await aCustomer());
  clients = [0, 1].map(() => new pg.Client(databaseUrls.superuser));
  for (const client of clients) await client.connect();
  for (const client of clients) await client.query('set session_replication_role = replica');
  for (let at = 0; at < POOL; at += 1) await ask(`insert into sim (customer_id, id, iccid, imsi, form, state) values ($1, $2, $3, $4, 'card', 'ended')`, [randomUUID(), anIccid(), anImsi()]);
});
afterAll(() => Promise.all(clients.map((client) => client.end())));

const ask = async <Row extends pg.QueryResultRow>(text: string, values: unknown[] = [], client = clients[0]): Promise<Row[]> => (await (client as pg.Client).query<Row>(text, [customerId, ...values])).rows;
const txOn = (client: pg.Client): Transaction => ({
  now: Temporal.Now.instant(), query: async ({ text, values }: { text: string; values?: unknown[] }) => (await client.query<pg.QueryResultRow>(text, values)).rows,
}) as unknown as Transaction;

type State = 'active' | 'suspended' | 'off';
type Step = { to: State } | { gains: readonly number[] };

async function turn(state: State): Promise<void> {
  await ask('update subscription set ends_at = now() where customer_id = $1 and ends_at is null and application = \'fleet-manager\'');
  if (state !== 'off') await ask(`insert into subscription (customer_id, id, application, state, starts_at, recorded_at, version) values ($1, $2, 'fleet-manager', $3, now(), now(), 1)`, [randomUUID(), state]);
  if (state !== 'active') await stopClocks(txOn(clients[0] as pg.Client), { customerId, application: 'fleet-manager' });
}

/** Up to so many more, or fewer, that count. @returns how many it were */
async function move(client: pg.Client, by: number): Promise<number> {
  const counts = `state in ('active', 'blocked', 'suspended')`;
  const moved = await ask(`update sim set state = case when $2::integer > 0 then (array['active', 'blocked', 'suspended'])[1 + floor(random() * 3)::integer] else (array['ended', 'inStock'])[1 + floor(random() * 2)::integer] end
    where customer_id = $1 and id in (select id from sim where customer_id = $1 and (${counts}) = ($2::integer < 0) limit abs($2::integer) for update skip locked) returning id`, [by], client);
  return Math.sign(by) * moved.length;
}

/** Each in a transaction of its own: all of them have changed before the first says so. */
async function change(gains: readonly number[]): Promise<number[]> {
  const working = gains.map((by, at) => ({ by, client: clients[at] as pg.Client }));
  const moved: number[] = [];
  for (const { by, client } of working) {
    await client.query('begin');
    moved.push(await move(client, by));
  }
  await Promise.all(working.map(async ({ client }, at) => {
    await followSims(txOn(client), customerId, moved[at] ?? 0);
    await client.query('commit');
  }));
  return moved;
}

/** What is there after changes one behind the other. */
class Model {
  constructor(readonly sims: number, readonly state: State, readonly runs: boolean) {}

  gain(by: number): Model {
    const sims = this.sims + by;
    const fell = this.state === 'active' && this.sims >= MINIMUM && sims < MINIMUM;
    return new Model(sims, this.state, sims < MINIMUM && (this.runs || fell));
  }
}

async function walk(begin: number, steps: readonly Step[]): Promise<void> {
  await ask('delete from rule_clock where customer_id = $1 and rule = \'SC-FM-7\'');
  await ask(`update sim set state = case when id in (select id from sim where customer_id = $1 order by id limit $2) then 'active' else 'ended' end where customer_id = $1`, [begin]);
  await turn('active');
  let model = new Model(begin, 'active', false);
  for (const step of steps) {
    if ('to' in step) {
      await turn(step.to);
      model = new Model(model.sims, step.to, model.runs && step.to === 'active');
    } else {
      const moved = await change(step.gains);
      const ends = [moved, [...moved].reverse()].map((order) => order.reduce((at, by) => at.gain(by), model));
      model = ends.find(({ runs }) => runs === ends[0]?.runs) as Model;
      const [clock] = await ask<{ running: boolean }>(`select running from rule_clock where customer_id = $1 and rule = 'SC-FM-7'`);
      const runs = clock?.running ?? false;
      expect(ends.map((end) => end.runs)).toContain(runs);
      model = new Model(model.sims, model.state, runs);
    }
    const clocks = await ask<{ event: string; application: string }>(`select event, application from rule_clock where customer_id = $1 and rule = 'SC-FM-7' and running`);
    expect(clocks).toEqual(model.runs ? [{ event: 'below-minimum', application: 'fleet-manager' }] : []);
  }
}

const gain = fc.integer({ min: -4, max: 4 });
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: gain.map((by): Step => ({ gains: [by] })) }, { weight: 3, arbitrary: fc.tuple(gain, gain).map((gains): Step => ({ gains })) },
  fc.constantFrom<State>('active', 'active', 'suspended', 'off').map((to): Step => ({ to })),
);

it('SC-FM-7: after any gains and losses of SIMs, two at once too, a right runs exactly where a small model of the terms says so', async () => {
  const run = proof('SC-FM-7: the right below the minimum == a small model of the terms', 2_000);
  await fc.assert(fc.asyncProperty(fc.integer({ min: 27, max: 33 }), fc.array(step, { minLength: 1, maxLength: 14 }), walk), asRuns(run));
}, 600_000);

it('S20: whoever changed a card and counts is not waited for by whoever holds the Customer and waits for that card', async () => {
  const [user, load] = clients as [pg.Client, pg.Client];
  const [card] = await ask<{ id: string }>('select id from sim where customer_id = $1 limit 1');
  const take = (client: pg.Client): Promise<unknown> => ask('select from sim where customer_id = $1 and id = $2 for update', [card?.id], client);
  await user.query('begin');
  await load.query('begin');
  await ask('select from customer where customer_id = $1 for share', [], user); // as every change of a member does first
  await take(load);
  const waits = take(user);
  await expect(followSims(txOn(load), customerId, -1)).resolves.toBeUndefined();
  await load.query('commit');
  await waits;
  await user.query('commit');
});
