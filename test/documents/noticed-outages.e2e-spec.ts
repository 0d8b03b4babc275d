import { Temporal } from 'temporal-polyfill';
import { Rounds } from '../../src/platform/jobs/rounds.js';
import { World } from '../clients/world.js';
import { rows } from '../support/as.js';
import { Desk } from './desk.js';
import { HOUR, ModelDocument } from './model.js';

let world: World;
let customerId: string;
let desk: Desk;
const DAY = 24 * HOUR;
const iso = (at: number): string => new Date(at).toISOString();

beforeAll(async () => {
  world = await World.open();
  const made = await world.aCustomer();
  ({ customerId } = made);
  const [agent] = await world.rows<{ id: string }>('select registered_by id from customer where customer_id = $1', [customerId]);
  desk = await new Desk(customerId, { owner: made.owner, agentId: agent?.id ?? '' }).open();
});

afterAll(async () => {
  await desk.close();
  await world.close();
});

/** Kept as the first node keeps it that is there again. */
const out = async (from: number, to: number): Promise<string> =>
  (await rows<{ id: string }>('insert into portal_outage (id, out_since, out_until) values (gen_random_uuid(), $1, $2) returning id', [iso(from), iso(to)]))[0]?.id ?? '';
const settled = async (id: string): Promise<boolean> => (await rows('select from portal_outage where id = $1 and settled_at is not null', [id])).length === 1;
const writtenDown = async (id: string): Promise<boolean> => (await rows('select from document_acceptance where customer_id = $1 and document_id = $2', [customerId, id])).length === 1;
const extensions = (id: string): Promise<{ by: string | null; due: Date }[]> => rows('select extended_by "by", due_at due from document_extension where customer_id = $1 and document_id = $2', [customerId, id]);

/** Published on a Monday of 2042, so due on the Monday behind it. */
async function aDocument(week: number): Promise<{ id: string; due: number }> {
  desk.now = Date.UTC(2042, 0, 13 + 7 * week, 9);
  return { id: await desk.publish(), due: new ModelDocument(desk.now).due };
}

it('GC-6.2: a standstill of all nodes through the end of the last day extends the term, once, whichever nodes are there again, and before anything is written down', async () => {
  const { id, due } = await aDocument(0);
  const outage = await out(due - 5 * HOUR, due + HOUR / 2);
  desk.now = due + HOUR / 2;
  expect(await desk.worker().round()).toBe(0); // it waits for the outage to be settled
  await Promise.all([desk.settling().round(), desk.settling().round()]);
  await desk.worker().round();
  expect(await desk.told(id)).toMatchObject({ state: 'open', extended: true, dueOn: legalDay(due + DAY - 1) });
  expect([await extensions(id), await settled(outage)]).toEqual([[{ by: null, due: new Date(due + DAY) }], true]);
  expect(await rows(`select actor_id by from ledger_entry where customer_id = $1 and event = 'document.extended' and subject_id = $2`, [customerId, id])).toEqual([{ by: null }]);
  expect(await desk.object(id)).toBe(true);
});

it('through several last days it is extended to the first working day that it did not reach; what was written down before it is final', async () => {
  const { id, due } = await aDocument(2);
  const before = await desk.publish();
  desk.now = due + 1;
  await rows(`set session_replication_role = replica; update document set due_at = '${iso(due - 6 * HOUR)}' where id = '${before}'`);
  const outage = await out(due - 5 * HOUR, due + 2 * DAY + 2 * HOUR);
  await desk.worker().round();
  desk.now = due + 2 * DAY + 2 * HOUR;
  await desk.settling().round();
  await desk.worker().round();
  expect([(await desk.told(id)).dueOn, (await desk.told(before)).state, await extensions(before), await settled(outage)]).toEqual([legalDay(due + 4 * DAY - 1), 'accepted', [], true]);
});

it('an hour of the last day counts, less does not; nor does an outage of another day', async () => {
  for (const [week, from, to, extended] of [[5, 2 * HOUR, HOUR + 60_000, 0], [6, 2 * HOUR, HOUR, 1], [7, 30 * 60_000, -2 * HOUR, 0], [8, 40 * HOUR, 30 * HOUR, 0]] as const) {
    const { id, due } = await aDocument(week);
    await out(due - from, due - to);
    desk.now = due - to;
    await desk.settling().round();
    expect([week, await extensions(id)]).toEqual([week, Array.from({ length: extended }, () => ({ by: null, due: new Date(due + DAY) }))]);
  }
});

it('what is not settled holds what has its last day in it and nothing else, of no Customer; a server that stops begins none', async () => {
  const [{ id, due }, other] = [await aDocument(10), await aDocument(12)];
  const outage = await out(due - 5 * HOUR, due - HOUR);
  desk.now = other.due + 1;
  const stopping = new Rounds({ silent: false, roundSeconds: 15 }, { fault: () => undefined });
  await stopping.beforeApplicationShutdown();
  await desk.settling(stopping).round();
  await desk.worker().round();
  expect([await extensions(id), await settled(outage), await writtenDown(id), await writtenDown(other.id)]).toEqual([[], false, false, true]);
  await desk.settling().round();
  await desk.worker().round();
  expect([await extensions(id), await settled(outage), await writtenDown(id)]).toEqual([[{ by: null, due: new Date(due + DAY) }], true, true]);
});

const legalDay = (at: number): string => Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO('Europe/Brussels').toPlainDate().toString();
