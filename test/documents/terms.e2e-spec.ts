import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { World } from '../clients/world.js';
import { asRuns, proof } from '../support/proof.js';
import { endOfDay, legalDay } from '../rules/calendar-by-hand.js';
import { Desk } from './desk.js';
import { type Deed, HOUR, ModelDocument, noonOf } from './model.js';

let world: World;
let customerId: string;
let desk: Desk;

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

// ahead of the clock of every server of the run: none of them comes between
const FIRST = Date.UTC(2028, 0, 1);
const DAY = 24 * HOUR;
const midnight = fc.integer({ min: 0, max: 365 * 8 }).map((day) => endOfDay(legalDay(FIRST + day * DAY)));
/** Nights in which the clock changes, and the days before holidays, stand for themselves. */
const published = fc.oneof(
  midnight.chain((at) => fc.constantFrom(at - 1, at, at + 1)), fc.constantFrom('2028-03-25T22:30:00Z', '2028-03-26T00:59:59Z', '2028-10-28T22:00:00Z', '2028-10-29T01:30:00Z', '2028-12-22T12:00:00Z', '2029-03-29T23:59:59Z', '2030-05-24T10:00:00Z')
    .map((text) => Temporal.Instant.from(text).epochMilliseconds), fc.integer({ min: FIRST, max: FIRST + 8 * 365 * DAY }),
);

interface Step {
  deed: Deed | 'finalise';
  /** When: so long after the step before, at an edge of the term, or behind the noon of its last day. */
  at: { after: number } | { edge: number } | { noon: true };
}

const step: fc.Arbitrary<Step> = fc.record({
  deed: fc.oneof({ weight: 4, arbitrary: fc.constantFrom<Step['deed']>('object', 'withdraw', 'recognise', 'reject', 'remedy', 'correct', 'finalise') }, fc.constantFrom<Step['deed']>('object', 'withdraw', 'outage', 'outageGoesOn', 'outageGoesOn', 'outageBefore')),
  at: fc.oneof(fc.constantFrom(0, 1, HOUR, DAY).map((after) => ({ after })), fc.constantFrom(-1, 0, 1).map((edge) => ({ edge })), fc.constant({ noon: true as const })),
});

const whenOf = ({ at }: Step, document: ModelDocument): number => ('after' in at ? desk.now + at.after : 'edge' in at ? document.due + at.edge : noonOf(document.last) + 2 * HOUR);

async function walk(begin: number, steps: readonly Step[]): Promise<void> {
  desk.now = begin;
  const model = new ModelDocument(begin);
  const id = await desk.publish();
  await same(id, model);
  for (const each of steps) {
    desk.now = Math.max(desk.now, whenOf(each, model)); // time does not go back
    if (each.deed === 'finalise') await desk.worker().round();
    else expect([each.deed, await desk.try(each.deed, id, model.last)]).toEqual([each.deed, model.does(each.deed, desk.now)]);
    await same(id, model);
  }
  await finalOnce(id, model);
}

async function same(id: string, model: ModelDocument): Promise<void> {
  const { state, dueAt } = await desk.told(id);
  expect({ state, dueAt: Temporal.Instant.from(dueAt).epochMilliseconds }).toEqual({ state: model.shown(desk.now), dueAt: model.due });
}

/** However late, and by however many: once, with the end of the term; nothing where it ended otherwise. */
async function finalOnce(id: string, model: ModelDocument): Promise<void> {
  desk.now = Math.max(desk.now, model.due) + 400 * DAY;
  await Promise.all([desk.worker().round(), desk.worker().round(), desk.worker().round()]);
  const accepted = await world.rows<{ at: Date }>('select accepted_at at from document_acceptance where customer_id = $1 and document_id = $2', [customerId, id]);
  expect(accepted.map(({ at }) => at.getTime())).toEqual(model.final === null ? [] : [model.final]);
  await same(id, model);
}

const MODEL = proof('GC-6.2, M40: documents == a small model of the terms', 2_000, 60);

it('GC-6.2, P22: from any instant, by any deeds at any edge of the term, a document stands as in a model worked out by whole numbers', async () => {
  await fc.assert(fc.asyncProperty(published, fc.array(step, { maxLength: 6 }), walk), asRuns(MODEL));
}, 900_000);

const RACES = proof('GC-6.2: objections that race the end of the term, and each other', 400, 10);

it('GC-6.2, S20: two objections at once are one, and one that meets the end of the term is in time or none', async () => {
  for (let round = 0; round < RACES.n; round += 1) {
    desk.now = FIRST + round * 7 * DAY;
    const id = await desk.publish();
    const { due } = new ModelDocument(desk.now);
    desk.now = due - (round % 2);
    const early = desk.now < due;
    const won = await Promise.all([desk.object(id), desk.worker().round().then(() => false), desk.object(id), desk.worker().round().then(() => false)]);
    expect(won.filter(Boolean)).toHaveLength(early ? 1 : 0);
    desk.now = due + DAY;
    await desk.worker().round();
    expect((await desk.told(id)).state).toBe(early ? 'objected' : 'accepted');
  }
}, 300_000);

const WITHDRAWALS = proof('GC-6.2: withdrawals that race the answer, the end of the term, and each other', 400, 10);

it('GC-6.2, S20: an objection that is withdrawn twice and answered at once has one end, and the document one acceptance or none', async () => {
  for (let round = 0; round < WITHDRAWALS.n; round += 1) {
    desk.now = FIRST + round * 7 * DAY;
    const id = await desk.publish();
    const { due } = new ModelDocument(desk.now);
    expect(await desk.object(id)).toBe(true);
    desk.now = due - (round % 2);
    const rejecting = round % 4 < 2;
    const won = await Promise.all([desk.withdraw(id, 2), rejecting && desk.answer(id, 2), desk.withdraw(id, 2), desk.worker().round().then(() => false)]);
    expect(won.filter(Boolean)).toHaveLength(1);
    const end = won[1] ? 'rejected' : 'accepted';
    desk.now = due + DAY;
    await Promise.all([desk.worker().round(), desk.worker().round()]);
    expect((await desk.told(id)).state).toBe(end);
    const accepted = await world.rows<{ at: Date }>('select accepted_at at from document_acceptance where customer_id = $1 and document_id = $2', [customerId, id]);
    expect(accepted.map(({ at }) => at.getTime())).toEqual(end === 'accepted' ? [due] : []);
  }
}, 300_000);

const NIGHT = proof('GC-6.2, M41: documents that three workers accept in one night', 100_000, 1_000);

it('GC-6.2, M41: three workers at once write each document of a night down once, with the instant of its end, in a chain that holds', async () => {
  desk.now = Date.UTC(2040, 4, 4, 9);
  await desk.publish(); // of a Friday: due the day before
  desk.now = Date.UTC(2040, 4, 7, 9);
  const model = await desk.publish();
  await world.rows(`insert into document select (jsonb_populate_record(d, jsonb_build_object('id', gen_random_uuid()))).* from document d, generate_series(2, $3) where d.customer_id = $1 and d.id = $2`, [customerId, model, NIGHT.n]);
  const { due } = new ModelDocument(desk.now);
  desk.now = due - 1;
  expect(await desk.worker().round()).toBe(1);
  desk.now = due + 3 * HOUR; // late: nothing is counted from the run
  const written = await Promise.all([1, 2, 3].map(() => desk.worker().round()));
  expect(written.reduce((all, each) => all + each, 0)).toBe(NIGHT.n);
  const [kept] = await world.rows<{ kept: number; told: number; off: number }>(
    `select count(*)::int kept, count(*) filter (where a.accepted_at <> $2)::int off, (select count(*)::int from ledger_detail l join ledger_entry e using (customer_id, seq) where l.customer_id = $1 and e.event = 'document.accepted' and l.body::jsonb #>> '{after,acceptedAt}' = $3) told
      from document_acceptance a join document d on d.customer_id = a.customer_id and d.id = a.document_id where a.customer_id = $1 and d.due_at = $2`,
    [customerId, new Date(due).toISOString(), new Date(due).toISOString()]);
  expect(kept).toEqual({ kept: NIGHT.n, off: 0, told: NIGHT.n });
}, 300_000);
