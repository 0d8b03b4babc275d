import request, { type Response } from 'supertest';
import { inDays, type SignedIn } from '../clients/world.js';
import { Fleet } from '../inventory/fleet.js';
import { baseUrl } from '../support/server.js';
import { refusalOf, Target } from './refused.js';

let target: Target;

beforeAll(async () => {
  target = await Target.open();
});

afterAll(() => target.world.close());

const admit = (key: string, name: string, more: Record<string, string> = {}): request.Test => request(baseUrl).post(`/api/v1${target.fleet.path}/members`)
  .set({ cookie: target.fleet.owner.cookie, 'Mandate-CSRF': '1', 'Idempotency-Key': key, ...more }).send({ displayName: name, email: `${name.toLowerCase()}-${target.fleet.customerId.slice(0, 8)}@twice.example`, link: 'employment', language: 'nl' });

const admitted = async (name: string): Promise<number> => (await target.world.rows('select from member where customer_id = $1 and display_name = $2', [target.fleet.customerId, name])).length;
const mailed = async (name: string): Promise<number> => (await target.world.rows(`select from mail where recipient like $1 || '-' || $2 || '%'`, [name.toLowerCase(), target.fleet.customerId.slice(0, 8)])).length;

describe('P08: what is sent twice under one Idempotency-Key happens once', () => {
  it('one after the other: the same answer again', async () => {
    const answers = [await admit('one-after-the-other', 'Anna'), await admit('one-after-the-other', 'Anna')];
    expect(answers.map(({ status }) => status)).toEqual([201, 201]);
    expect(answers[1]?.body).toEqual(answers[0]?.body);
    expect([await admitted('Anna'), await mailed('Anna')]).toEqual([1, 1]);
  });

  it('twenty at once: one effect, one answer', async () => {
    const answers: Response[] = await Promise.all(Array.from({ length: 20 }, () => admit('twenty-at-once', 'Bram')));
    for (const { status, body } of answers) expect({ status, body: body as object }).toEqual({ status: 201, body: answers[0]?.body as object });
    expect([await admitted('Bram'), await mailed('Bram')]).toEqual([1, 1]);
  });

  it('with another body: 422, and nothing happens', async () => {
    await admit('another-body', 'Cas').expect(201);
    expect(refusalOf(await admit('another-body', 'Dirk'))).toEqual({ status: 422, code: 'idempotency.other-request', problem: true });
    expect(await admitted('Dirk')).toBe(0);
  });

  it('P09: with another ETag: 422, a change of what was read since is not told as done', async () => {
    const { memberId } = await target.fleet.aMember();
    const { lineId } = await target.fleet.aSim();
    const assign = (etag: string): request.Test => request(baseUrl).put(`/api/v1${target.fleet.path}/lines/${lineId}/assignment`)
      .set({ cookie: target.fleet.owner.cookie, 'Mandate-CSRF': '1', 'If-Match': etag, 'Idempotency-Key': 'with-another-etag' }).send({ memberId, reason: 'Starts today' });
    await assign('"1"').expect(200);
    expect(refusalOf(await assign('"2"'))).toEqual({ status: 422, code: 'idempotency.other-request', problem: true });
  });

  it('by another person: his own request, not the first one\'s answer', async () => {
    const manager = await target.world.aManager(target.fleet.customerId);
    const first = await admit('by-another-person', 'Els').expect(201);
    const second = await admit('by-another-person', 'Frans', { cookie: manager.cookie }).expect(201);
    expect(second.text).not.toBe(first.text);
  });

  it('S20: under other rights than those of the first one it is not told again', async () => {
    const { customerId, path } = target.fleet;
    const { memberId } = await target.fleet.aMember();
    const { lineId } = await target.fleet.aSim({ costCentreId: target.costCentreId });
    const holder = await target.fleet.holderOf(['sim:read', 'line:assign', 'sim:people'], [target.costCentreId]);
    const assign = (): request.Test => request(baseUrl).put(`/api/v1${path}/lines/${lineId}/assignment`)
      .set({ cookie: holder.cookie, 'Mandate-CSRF': '1', 'If-Match': '"1"', 'Idempotency-Key': 'under-other-rights' }).send({ memberId, reason: 'Starts today' });
    const first = await assign().expect(200);
    expect((await assign().expect(200)).body).toEqual(first.body);
    const other = await target.fleet.aCostCentre();
    await target.world.rows(`update access_grant_scope set cost_centre_id = $3 where customer_id = $1
      and grant_id in (select id from access_grant where customer_id = $1 and member_id = $2)`, [customerId, holder.memberId, other]);
    const refused = await assign();
    expect(refusalOf(refused)).toEqual({ status: 409, code: 'idempotency.rights-changed', problem: true });
    expect(refused.text).not.toContain(lineId);
  });

  it('GC-8.1.2-b: a hand-over that is repeated is told again to whoever made it, and to nobody else; every other repeat needs its right', async () => {
    const fleet = await Fleet.of(target.world);
    const { customerId, path, owner: before } = fleet;
    const [heir, other] = [await target.world.aMember(customerId), await target.world.aMember(customerId)];
    const put = (by: SignedIn, body: object, headers: Record<string, string> = {}): request.Test => request(baseUrl).put(`/api/v1${path}/ownership`)
      .set({ cookie: by.cookie, 'Mandate-CSRF': '1', 'If-Match': '"1"', 'Idempotency-Key': 'handed-over-once', ...headers }).send(body);
    const body = { memberId: heir.memberId, reason: 'Retires' };
    const invite = (): request.Test => request(baseUrl).post(`/api/v1${path}/members`).set({ cookie: before.cookie, 'Mandate-CSRF': '1', 'Idempotency-Key': 'admitted-before' })
      .send({ displayName: 'Eva', email: `eva-${customerId}@twice.example`, link: 'employment', language: 'nl' });
    await invite().expect(201);
    const first = await put(before, body).expect(200);
    expect((await put(before, body).expect(200)).body).toEqual(first.body);
    expect(await target.world.rows(`select from ledger_entry where customer_id = $1 and event = 'owner.handed-over'`, [customerId])).toHaveLength(1);
    await put(before, { ...body, reason: 'Retires early' }).expect(403);
    await put(before, body, { 'If-Match': '"2"' }).expect(403);
    await put(before, body, { 'Idempotency-Key': 'another-key' }).expect(403);
    await put(other, body).expect(403);
    await invite().expect(403);
    await target.world.rows(`update session set ended_at = now() where subject_id = $1`, [before.identityId]);
    await put(before, body).expect(401);
  });

  it('after a refusal the key is still free', async () => {
    await admit('after-a-refusal', '').expect(400);
    await admit('after-a-refusal', 'Greet').expect(201);
  });

  it('S42: the secret of a client is not kept for a second answer', async () => {
    const endsAt = inDays(10);
    const make = (): request.Test => request(baseUrl).post(`/api/v1${target.fleet.path}/clients`).set({ cookie: target.fleet.owner.cookie, 'Mandate-CSRF': '1', 'Idempotency-Key': 'the-secret-of-a-client' })
      .send({ name: 'Sync', sponsorMemberId: target.fleet.owner.memberId, scopes: ['sim:read'], endsAt, authentication: 'secret' });
    const { secret } = (await make().expect(201)).body as { secret: string };
    const again = await make().expect(201);
    expect(secret).toEqual(expect.any(String));
    expect(again.text).not.toContain(secret);
    const [kept] = await target.world.rows<{ all: string }>('select string_agg(answer::text, $2) "all" from idempotent_answer where customer_id = $1', [target.fleet.customerId, ' ']);
    expect(kept?.all).not.toContain(secret);
  });

  it('P09: of twenty changes at once with the same ETag one goes through, the others are stale', async () => {
    const { memberId } = await target.fleet.aMember();
    const assign = (at: number): request.Test => request(baseUrl).put(`/api/v1${target.fleet.path}/lines/${target.sim.lineId}/assignment`)
      .set({ cookie: target.fleet.owner.cookie, 'Mandate-CSRF': '1', 'If-Match': '"1"' }).send({ memberId, reason: `Try ${at}` });
    const statuses = (await Promise.all(Array.from({ length: 20 }, (_, at) => assign(at)))).map(({ status }) => status).sort();
    expect(statuses).toEqual([200, ...Array.from({ length: 19 }, () => 412)]);
    expect(await target.world.rows('select from line_assignment where customer_id = $1 and line_id = $2', [target.fleet.customerId, target.sim.lineId])).toHaveLength(1);
  });
});
