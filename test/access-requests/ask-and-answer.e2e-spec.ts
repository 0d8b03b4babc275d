import { setTimeout as pause } from 'node:timers/promises';
import { type SignedIn, World } from '../clients/world.js';
import { Fleet, type Placed } from '../inventory/fleet.js';
import { Register } from '../measures/register.js';
import { rows } from '../support/as.js';
import { startServer } from '../support/server.js';
import { Asking, client, mailsTo, type Told, WHY } from './asking.js';

let world: World;
let fleet: Fleet;
let asking: Asking;
let manager: SignedIn;
let other: SignedIn;
let north: string;
let sim: Placed;
let blocking: string;

beforeAll(async () => {
  world = await World.open();
  fleet = await Fleet.of(world);
  asking = new Asking(fleet);
  [manager, other] = [await world.aManager(fleet.customerId), await world.aManager(fleet.customerId)];
  north = await fleet.aCostCentre('N', 'North');
  sim = await fleet.aSim({ costCentreId: north });
  blocking = await asking.bundle(['sim:read', 'sim:block']);
});

afterAll(() => world.close());

/** Sees the cards of the north, and may not block them. */
async function reader({ proven = true } = {}): Promise<SignedIn> {
  const who = await fleet.holderOf(['sim:read', 'cost-centre:read'], [north]);
  if (proven) await asking.prove(who, other);
  return who;
}

const refusal = async (who: SignedIn): Promise<{ askable: boolean; grantableBy: { memberId: string }[] }> =>
  (await client(who).put<{ decision: { askable: boolean; grantableBy: { memberId: string }[] } }>(`${fleet.path}/sims/${sim.simId}/block`, { cause: 'loss', reason: WHY }, { 'if-match': '"1"' })).body.decision;
const blocks = async (who: SignedIn): Promise<number> => (await client(who).get(`${fleet.path}/sims/${sim.simId}/block-preview`)).status;

describe('asking from the refusal', () => {
  it('GC-8.1.2-c: the refusal says that asking helps, and who could give it; the request is for just that line', async () => {
    const who = await reader();
    const decision = await refusal(who);
    expect([decision.askable, decision.grantableBy.map(({ memberId }) => memberId)]).toEqual([true, expect.arrayContaining([fleet.owner.memberId, manager.memberId])]);
    const { status, body } = await asking.ask(who, 'sim:block', { resource: `sim:${sim.simId}` });
    expect([status, body]).toEqual([201, expect.objectContaining({
      mine: true, permission: 'sim:block', part: { kind: 'line', id: sim.lineId, code: sim.number, name: null }, reason: WHY, wishedUntil: null, overdue: false, state: 'waiting', need: 'stands', answer: null, grant: null,
      abilities: { grant: false, decline: false, withdraw: true }, choices: [], version: 1,
    })]);
    expect(body.answerableBy.map(({ memberId }) => memberId)).toEqual(expect.arrayContaining([fleet.owner.memberId, manager.memberId, other.memberId]));
    expect(Date.parse(body.dueAt) - Date.parse(body.askedAt)).toBe(5 * 86_400_000);
    expect(await fleet.ledger('access-request.asked')).toContainEqual(expect.objectContaining({ body: expect.objectContaining({ subjectId: body.id, reason: WHY, after: expect.objectContaining({ memberId: who.memberId, permission: 'sim:block' }) as object }) as object }));
  });

  it('GC-8.1.2-c: that asking helps is told to a person of himself alone', async () => {
    const who = await reader();
    const told = async (by: { cookie: string }, query: string): Promise<boolean> => (await client(by).get<{ askable: boolean }>(`${fleet.path}/decisions?${query}`)).body.askable;
    expect(await told(who, `permission=sim:block&resource=sim:${sim.simId}`)).toBe(true);
    expect(await told(who, `permission=sim:read&resource=sim:${sim.simId}`)).toBe(false);
    expect(await told(manager, `permission=sim:block&actor=${who.memberId}`)).toBe(false);
    expect(await told(who, 'permission=owner:name')).toBe(false);
  });

  it('asks for a wider part, or for the whole, where he says so; a right over the whole is asked for as a whole', async () => {
    const who = await reader();
    const about = { resource: `sim:${sim.simId}` };
    expect((await asking.ask(who, 'sim:block', { ...about, place: 'costCentre' })).body.part).toEqual({ kind: 'costCentre', id: north, code: 'N', name: 'North' });
    expect((await asking.ask(who, 'sim:block', { ...about, place: 'customer' })).body.part).toBeNull();
    expect((await asking.ask(who, 'sim:block', { resource: `costCentre:${north}` })).body.code).toBe('access-request.asked-already');
    expect((await asking.ask(who, 'member:read', about)).body.part).toBeNull();
    expect((await asking.ask(who, 'member:read', { ...about, place: 'line' })).body.code).toBe('access-request.place');
  });

  it('is refused for what he has, on the part that he asks for', async () => {
    const who = await reader();
    expect((await asking.ask(who, 'sim:read', { resource: `sim:${sim.simId}` })).body.code).toBe('access-request.has-it');
    expect((await asking.ask(who, 'sim:read')).status).toBe(201);
  });

  it('is refused where something else helps, and told what: another capacity, a second person, the operator', async () => {
    const both = await fleet.holderOf(['sim:read']);
    await fleet.write('access_grant', { id: crypto.randomUUID(), member_id: both.memberId, profile: 'AccessManager', starts_at: '2020-01-01', reason: 'test', given_in_capacity: 'Operator', second_person: 'notNeeded', recorded_at: '2020-01-01' });
    await world.rows(`update session set customer_id = $2, capacity = 'AccessManager' where subject_id = $1`, [both.identityId, fleet.customerId]);
    const switched = await asking.ask(both, 'sim:read');
    expect([switched.status, switched.body.code, switched.body.detail]).toEqual([409, 'access-request.not-the-way', expect.stringContaining('switches to the capacity')]);
    const off = await asking.ask(await reader(), 'incident:read');
    expect([off.body.code, off.body.detail]).toEqual(['access-request.not-the-way', expect.stringContaining('operator')]);
    const owned = await asking.ask(await reader(), 'owner:name');
    expect([owned.body.code, owned.body.detail]).toEqual(['access-request.not-the-way', expect.stringContaining('not passed on')]);
    const waiting = await reader();
    const id = await world.aGrant(fleet.customerId, waiting, ['sim:block']);
    await world.rows(`update access_grant set second_person = 'pending' where id = $1`, [id]);
    expect((await asking.ask(waiting, 'sim:block', { resource: `sim:${sim.simId}` })).body.detail).toContain('decide on it');
  });

  it('one request for one thing, few at once, few a day: nobody floods those who answer', async () => {
    const who = await reader();
    const about = { resource: `sim:${sim.simId}` };
    const twice = await Promise.all([asking.ask(who, 'sim:block', about), asking.ask(who, 'sim:block', about)]);
    expect(twice.map(({ status }) => status).sort()).toEqual([201, 409]);
    const more = ['sim:history', 'sim:people', 'sim:export', 'member:read'] as const;
    for (const permission of more) expect((await asking.ask(who, permission)).status).toBe(201);
    expect((await asking.ask(who, 'invoice:read')).body.code).toBe('access-request.too-many');
    const again = async (): Promise<Told> => {
      const [last] = await asking.list(who, '?state=waiting');
      await asking.withdraw(who, last as Told);
      return (await asking.ask(who, (last as Told).permission as 'member:read')).body;
    };
    for (let times = 0; times < 5; times += 1) expect((await again()).state).toBe('waiting');
    expect((await again()).code).toBe('access-request.too-many');
  });

  it('GC-9.2-a: refuses an end that has gone or that outlasts the link', async () => {
    const who = await reader();
    await world.rows(`update member set ends_at = now() + interval '10 days' where id = $1`, [who.memberId]);
    const until = (days: number): object => ({ wishedUntil: new Date(Date.now() + days * 86_400_000).toISOString() });
    for (const days of [-1, 11]) expect((await asking.ask(who, 'invoice:read', until(days))).body.code).toBe('access-request.end');
    expect((await asking.ask(who, 'invoice:read', until(9))).status).toBe(201);
  });

  it('says by when it is needed, within 1 to 30 days', async () => {
    const who = await reader();
    for (const dueInDays of [0, 31, 1.5]) expect((await asking.ask(who, 'invoice:read', { dueInDays })).status).toBe(400);
    const { body } = await asking.ask(who, 'invoice:read', { dueInDays: 30 });
    expect([body.dueAt, Date.parse(body.lapsesAt) - Date.parse(body.askedAt)]).toEqual([body.lapsesAt, 30 * 86_400_000]);
  });
});

describe('answering', () => {
  it('GC-8.3-b: the Manager grants exactly what was asked; it holds with the next request, and one entry tells it', async () => {
    const who = await reader();
    const { body: asked } = await asking.ask(who, 'sim:block', { resource: `sim:${sim.simId}` });
    expect(await blocks(who)).toBe(403);
    const { body: seen } = await asking.one(manager, asked.id);
    expect(seen).toMatchObject({ mine: false, member: { id: who.memberId }, part: { kind: 'line', code: null }, abilities: { grant: true, decline: true, withdraw: false } });
    // that he sees the line already is not for a Manager to know (I1)
    const besides = async (giver: SignedIn): Promise<string[] | undefined> => (await asking.one(giver, asked.id)).body.choices.find(({ subProfile }) => subProfile?.id === blocking)?.extra.map(({ permission }) => permission);
    expect([await besides(manager), await besides(fleet.owner)]).toEqual([['sim:read'], []]);
    const { status, body } = await asking.grant(manager, seen, { subProfileId: blocking });
    expect([status, body]).toEqual([200, expect.objectContaining({ state: 'granted', answer: expect.objectContaining({ capacity: 'AccessManager' }) as object, grant: { id: expect.any(String) as string, secondPerson: 'notNeeded' }, version: 2 })]);
    expect(await blocks(who)).toBe(200);
    const [told, ...more] = (await fleet.ledger('grant.given')).filter(({ body: entry }) => entry['subjectId'] === body.grant?.id);
    expect([told?.body, more]).toEqual([expect.objectContaining({ reason: WHY, after: expect.objectContaining({ accessRequestId: asked.id, scope: [{ kind: 'line', id: sim.lineId }] }) as object }), []]);
    expect((await asking.one(who, asked.id)).body).toMatchObject({ state: 'granted', need: null });
  });

  it('the choice with the least besides comes first', async () => {
    const who = await reader();
    const { body: asked } = await asking.ask(who, 'sim:history', { resource: `sim:${sim.simId}` });
    const just = await asking.bundle(['sim:history']);
    const { choices } = (await asking.one(fleet.owner, asked.id)).body;
    expect(choices[0]).toMatchObject({ profile: 'SupportPortalUser', subProfile: { id: just }, extra: [] });
    expect(choices.map(({ extra }) => extra.length)).toEqual(choices.map(({ extra }) => extra.length).sort((one, another) => one - another));
    expect((await asking.grant(fleet.owner, asked, { subProfileId: blocking })).body.code).toBe('access-request.choice');
  });

  it('I2, GC-8.3-d: to somebody unproven the Manager\'s grant waits for a second person, and the request says so', async () => {
    const who = await reader({ proven: false });
    const { body: asked } = await asking.ask(who, 'sim:block', { resource: `sim:${sim.simId}` });
    const { body } = await asking.grant(manager, asked, { subProfileId: blocking });
    expect([body.state, body.grant?.secondPerson, await blocks(who)]).toEqual(['granted', 'pending', 403]);
    expect((await mailsTo(who))[0]?.subject).toBe('Uw aanvraag is toegestaan en wacht');
    expect((await client(other).post(`${fleet.path}/grants/${body.grant?.id}/decision`, { approved: true, reason: 'Seen' }, { 'if-match': '"1"' })).status).toBe(200);
    expect([(await asking.one(who, asked.id)).body.grant?.secondPerson, await blocks(who)]).toEqual(['approved', 200]);
  });

  it('gives no more than was asked for, in place or in time, unless it is said', async () => {
    const who = await reader();
    const wishedUntil = new Date(Date.now() + 9 * 86_400_000).toISOString();
    const { body: asked } = await asking.ask(who, 'sim:block', { resource: `sim:${sim.simId}`, wishedUntil });
    const later = new Date(Date.now() + 20 * 86_400_000).toISOString();
    for (const more of [{ scope: [] }, { scope: [{ kind: 'costCentre', id: north }] }, { endsAt: later }]) {
      expect((await asking.grant(manager, asked, { subProfileId: blocking, ...more })).body.code).toBe('access-request.wider');
    }
    const { body } = await asking.grant(manager, asked, { subProfileId: blocking, scope: [{ kind: 'costCentre', id: north }], wider: true });
    const [grant] = await rows<{ ends: Date; part: string }>('select g.ends_at ends, s.cost_centre_id part from access_grant g join access_grant_scope s on s.grant_id = g.id where g.id = $1', [body.grant?.id]);
    expect([grant?.ends.toISOString(), grant?.part]).toEqual([wishedUntil, north]);
  });

  it('a reason comes with a no, and whoever asked reads it', async () => {
    const who = await reader();
    const { body: asked } = await asking.ask(who, 'invoice:read');
    expect((await asking.decline(manager, asked, '')).status).toBe(400);
    expect((await asking.decline(manager, asked)).body).toMatchObject({ state: 'declined', answer: { reason: 'Ask the depot first' } });
    expect((await asking.one(who, asked.id)).body.answer).toMatchObject({ by: 'Lotte Maes', capacity: 'AccessManager', reason: 'Ask the depot first' });
    expect((await fleet.ledger('access-request.declined')).at(-1)?.body).toMatchObject({ subjectId: asked.id, reason: 'Ask the depot first' });
  });

  it('he takes it back; then nobody grants it, and he may ask anew', async () => {
    const who = await reader();
    const { body: asked } = await asking.ask(who, 'invoice:read');
    expect((await asking.withdraw(manager, asked)).body.code).toBe('access-request.not-yours');
    expect((await asking.withdraw(who, asked)).body.state).toBe('withdrawn');
    expect((await asking.decline(manager, { ...asked, version: 2 })).body.code).toBe('access-request.answered');
    expect((await asking.ask(who, 'invoice:read')).status).toBe(201);
  });

  it('whoever has it meanwhile needs no grant: the request shows so, and is not granted', async () => {
    const who = await reader();
    const { body: asked } = await asking.ask(who, 'sim:block', { resource: `sim:${sim.simId}` });
    await world.aGrant(fleet.customerId, who, ['sim:block']);
    expect((await asking.one(manager, asked.id)).body).toMatchObject({ state: 'waiting', need: 'met', abilities: { grant: false, decline: true } });
    expect((await asking.grant(manager, asked, { subProfileId: blocking })).body.code).toBe('access-request.has-it');
  });

  it('lapses after 30 days, or with the link; then he may ask anew', async () => {
    const [who, leaver] = [await reader(), await reader()];
    const { body: old } = await asking.ask(who, 'invoice:read');
    const { body: left } = await asking.ask(leaver, 'invoice:read');
    await world.rows(`update access_request set recorded_at = recorded_at - interval '30 days' where id = $1`, [old.id]);
    await world.rows(`update member set ends_at = now() - interval '1 second' where id = $1`, [leaver.memberId]);
    for (const { id } of [old, left]) expect((await asking.one(manager, id)).body).toMatchObject({ state: 'lapsed', abilities: { grant: false, decline: false }, answerableBy: [] });
    expect((await asking.decline(manager, old)).body.code).toBe('access-request.answered');
    expect((await asking.list(manager, '?state=waiting')).map(({ id }) => id)).not.toContain(old.id);
    expect((await asking.list(manager, '?state=lapsed')).map(({ id }) => id)).toEqual(expect.arrayContaining([old.id, left.id]));
    expect((await asking.ask(who, 'invoice:read')).status).toBe(201);
  });
});

describe('mails', () => {
  it('GC-8.1.2-c, I1: those who could give it read who asks for what, and no line; whoever asked reads the answer', async () => {
    const who = await reader();
    const { body: asked } = await asking.ask(who, 'sim:block', { resource: `sim:${sim.simId}` });
    for (const giver of [fleet.owner, manager]) {
      const [mail] = await mailsTo(giver);
      expect([mail?.subject, mail?.body]).toEqual(['Iemand vraagt u toegang', expect.stringMatching(new RegExp(`Holder vraagt .*simkaarten blokkeren.*op één lijn[^]*/customers/${fleet.customerId}/access-requests/${asked.id}`))]);
      for (const hidden of [sim.number, sim.iccid, WHY]) expect(mail?.body).not.toContain(hidden);
    }
    await asking.decline(manager, asked);
    const [answer] = await mailsTo(who);
    expect([answer?.subject, answer?.body.includes('Ask the depot')]).toEqual(['Uw aanvraag voor toegang werd afgewezen', false]);
  });

  it('GC-2.2.4: whoever is kept out reads nothing of it', async () => {
    const [who, register, away] = [await reader(), await Register.of(world), await world.aManager(fleet.customerId)];
    const [row] = await rows<{ email: string }>('select email from identity where id = $1', [away.identityId]);
    for (const customerId of [fleet.customerId, undefined]) {
      const measure = await register.take({ kind: 'person', email: row?.email, customerId });
      const { body: asked } = await asking.ask(who, customerId ? 'invoice:read' : 'sim:block');
      const told = async (giver: SignedIn): Promise<number> => (await mailsTo(giver)).filter(({ body }) => body.includes(asked.id)).length;
      expect([asked.state, await told(manager), await told(away)]).toEqual(['waiting', 1, 0]);
      await register.end(measure);
    }
  });

  it('a reminder when a day is left and word to the Access Owner when it is overdue: once, though the job comes again and at two nodes', async () => {
    const who = await reader();
    const { body: asked } = await asking.ask(who, 'member:read', { dueInDays: 1 });
    const jobs = await rows<{ kind: string; hours: number }>(`select data ->> 'kind' kind, round(extract(epoch from start_after - now()) / 3600)::integer hours from jobs.job where name = 'access-request' and data ->> 'accessRequestId' = $1 order by start_after`, [asked.id]);
    expect(jobs).toEqual([{ kind: 'reminder', hours: 12 }, { kind: 'overdue', hours: 24 }]);
    await world.rows(`update access_request set recorded_at = recorded_at - interval '2 days', due_at = due_at - interval '2 days' where id = $1`, [asked.id]);
    const second = await startServer();
    const payload = (kind: string): string => JSON.stringify({ customerId: fleet.customerId, accessRequestId: asked.id, kind });
    await rows(`update jobs.job set start_after = now() where name = 'access-request' and data ->> 'accessRequestId' = $1`, [asked.id]);
    for (const kind of ['reminder', 'overdue', 'reminder', 'overdue']) await rows(`insert into jobs.job (name, data) values ('access-request', $1)`, [payload(kind)]);
    const open = async (): Promise<boolean> => (await rows(`select from jobs.job where name = 'access-request' and data ->> 'accessRequestId' = $1 and state not in ('completed', 'failed')`, [asked.id])).length > 0;
    for (let tries = 0; tries < 100 && await open(); tries += 1) await pause(200);
    await second.stop();
    const about = async (giver: SignedIn): Promise<string[]> => (await mailsTo(giver)).filter(({ body }) => body.includes(asked.id)).map(({ subject }) => subject).sort();
    expect(await about(fleet.owner)).toEqual(['Een aanvraag voor toegang is te laat', 'Een aanvraag voor toegang wacht op u', 'Iemand vraagt u toegang']);
    expect(await about(manager)).toEqual(['Een aanvraag voor toegang wacht op u', 'Iemand vraagt u toegang']);
    for (const event of ['access-request.reminded', 'access-request.overdue']) expect((await fleet.ledger(event)).filter(({ body }) => body['subjectId'] === asked.id)).toHaveLength(1);
    expect((await asking.one(manager, asked.id)).body).toMatchObject({ overdue: true, version: 1 });
  });
});
