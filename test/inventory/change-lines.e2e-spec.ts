import { randomUUID } from 'node:crypto';
import { as, type SignedIn, World } from '../clients/world.js';
import { baseUrl } from '../support/server.js';
import { Fleet, type Placed } from './fleet.js';

let world: World;
let fleet: Fleet;
let north: string;
let south: string;
let an: SignedIn;
let jan: SignedIn;

beforeAll(async () => {
  world = await World.open();
  fleet = await Fleet.of(world);
  [north, south] = [await fleet.aCostCentre('N'), await fleet.aCostCentre('S')];
  [an, jan] = [await fleet.aMember('An Peeters'), await fleet.aMember('Jan Claes')];
});

afterAll(() => world.close());

const line = ({ lineId }: Placed): string => `${fleet.path}/lines/${lineId}`;
const by = (who: { cookie: string }) => as(baseUrl, who);
const reason = 'New phone plan of the team';
const periods = ({ lineId }: Placed): Promise<{ member_id: string; open: boolean }[]> =>
  world.rows('select member_id, ends_at is null open from line_assignment where customer_id = $1 and line_id = $2 order by id', [fleet.customerId, lineId]);
const release = (placed: Placed, version: number, body: object) => by(fleet.owner).delete(`${line(placed)}/assignment`).set('If-Match', `"${version}"`).send(body);

describe('assigning a line', () => {
  test('SC-MN-1d, GC-8.5-a: the preview says what would change, with the version to name', async () => {
    const sim = await fleet.aSim({ memberId: an.memberId });
    const { body, headers } = await by(fleet.owner).get(`${line(sim)}/assignment-preview?memberId=${jan.memberId}`).expect(200);
    expect(body).toMatchObject({ number: sim.number, endsAssignment: true, before: { name: 'An Peeters' }, after: { name: 'Jan Claes' }, version: 1 });
    expect(headers['etag']).toBe('"1"');
    expect(await periods(sim)).toHaveLength(1);
  });

  test('SC-MN-1d, GC-8.5-a: a release is previewed too: who would lose the line, and since when he has it', async () => {
    const sim = await fleet.aSim({ memberId: an.memberId });
    const [{ starts_at: since }] = await world.rows('select starts_at from line_assignment where customer_id = $1 and line_id = $2', [fleet.customerId, sim.lineId]) as [{ starts_at: Date }];
    const { body, headers } = await by(fleet.owner).get(`${line(sim)}/assignment-preview`).expect(200);
    expect(body).toEqual({ lineId: sim.lineId, number: sim.number, endsAssignment: true, before: { memberId: an.memberId, name: 'An Peeters' }, beforeSince: expect.any(String) as string, after: null, version: 1 });
    expect([Date.parse((body as { beforeSince: string }).beforeSince), headers['etag']]).toEqual([since.getTime(), '"1"']);
    const blind = await fleet.holderOf(['sim:read', 'line:assign'], [north]);
    const there = await fleet.aSim({ costCentreId: north, memberId: an.memberId });
    expect((await by(blind).get(`${line(there)}/assignment-preview`).expect(200)).body).toMatchObject({ endsAssignment: true, before: null, beforeSince: null });
    const guess = (memberId: string): Promise<unknown> => by(blind).get(`${line(there)}/assignment-preview?memberId=${memberId}`).expect(200).then(({ body: told }) => told as unknown);
    expect(await guess(an.memberId)).toEqual(await guess((await fleet.aMember('Nobody Special')).memberId)); // S31
  });

  test('a preview is refused as the change itself would be', async () => {
    const [free, his] = [await fleet.aSim(), await fleet.aSim({ memberId: an.memberId })];
    expect((await by(fleet.owner).get(`${line(free)}/assignment-preview`).expect(409)).body).toMatchObject({ code: 'assignment.none' });
    expect((await by(fleet.owner).get(`${line(his)}/assignment-preview?memberId=${an.memberId}`).expect(409)).body).toMatchObject({ code: 'assignment.same-person' });
    await world.rows('update line set ends_at = now() where customer_id = $1 and id = $2', [fleet.customerId, his.lineId]);
    expect((await by(fleet.owner).get(`${line(his)}/assignment-preview`).expect(409)).body).toMatchObject({ code: 'line.ended' });
  });

  test('SC-MN-1d: who assigns on one cost centre finds people by name there, with no more than the address, and nowhere else', async () => {
    const [sim, elsewhere] = [await fleet.aSim({ costCentreId: north }), await fleet.aSim({ costCentreId: south })];
    const scoped = await fleet.holderOf(['sim:read', 'sim:people', 'line:assign'], [north]);
    const gone = await fleet.aMember('An Vertrokken');
    await world.rows('update member set ends_at = now() where customer_id = $1 and id = $2', [fleet.customerId, gone.memberId]);
    const { body } = await by(scoped).get(`${line(sim)}/assignees?name=AN%20`).expect(200);
    expect(body).toEqual([{ memberId: an.memberId, name: 'An Peeters', email: expect.stringContaining('@') }]);
    await by(scoped).get(`${line(elsewhere)}/assignees?name=An`).expect(404);
    await by(scoped).get(`${line(sim)}/assignees?name=A`).expect(400);
    const blind = await fleet.holderOf(['sim:read', 'line:assign'], [north]);
    const { body: refused } = await by(blind).get(`${line(sim)}/assignees?name=An`).expect(403);
    expect(refused).toMatchObject({ permission: 'sim:people' });
    await by(scoped).put(`${line(sim)}/assignment`, { memberId: (body as { memberId: string }[])[0]?.memberId, reason }, 1).expect(200);
  });

  test('GC-8.5-a: the running period ends at the instant the next begins, and the list follows', async () => {
    const sim = await fleet.aSim({ memberId: an.memberId });
    const { body } = await by(fleet.owner).put(`${line(sim)}/assignment`, { memberId: jan.memberId, reason }, 1).expect(200);
    expect(body).toMatchObject({ lineId: sim.lineId, memberId: jan.memberId, version: 2 });
    const rows = await world.rows('select starts_at, ends_at from line_assignment where customer_id = $1 and line_id = $2 order by starts_at', [fleet.customerId, sim.lineId]);
    expect(rows.map((row) => (row as { ends_at: Date | null }).ends_at)).toEqual([(rows[1] as { starts_at: Date }).starts_at, null]);
    const detail = await by(fleet.owner).get(`${fleet.path}/sims/${sim.simId}`).expect(200);
    expect(detail.body).toMatchObject({ person: { name: 'Jan Claes' }, lineVersion: 2 });
  });

  test('blueprint 3.10: it stands in the ledger with before, after and what its readers are scoped by', async () => {
    const sim = await fleet.aSim({ memberId: an.memberId, costCentreId: north });
    await by(fleet.owner).put(`${line(sim)}/assignment`, { memberId: jan.memberId, reason }, 1).expect(200);
    const entry = (await fleet.ledger('line.assigned')).find(({ body }) => body['subjectId'] === sim.lineId);
    expect(entry).toMatchObject({
      body: { actor: { id: fleet.owner.identityId, capacity: 'AccessOwner' }, rules: ['SC-MN-1d', 'GC-8.5-a'], reason: null, before: null, after: null },
      details: [{ reason, lineId: sim.lineId, costCentreId: north, billingAccountId: fleet.billingAccountId, before: { memberId: an.memberId }, after: { memberId: jan.memberId } }],
    });
    expect(JSON.stringify(entry?.body)).not.toContain(jan.memberId);
  });

  test('P09: without a version 428, with an old one 412, and nothing changes', async () => {
    const sim = await fleet.aSim();
    await by(fleet.owner).put(`${line(sim)}/assignment`, { memberId: an.memberId, reason }, 7).expect(412);
    await by(fleet.owner).delete(`${line(sim)}/assignment`).expect(428);
    expect(await periods(sim)).toEqual([]);
  });

  test('P08: sent twice under one key it is done once', async () => {
    const sim = await fleet.aSim();
    const send = () => by(fleet.owner).put(`${line(sim)}/assignment`, { memberId: an.memberId, reason }, 1).set('Idempotency-Key', `once-${sim.lineId}`);
    const [first, second] = await Promise.all([send(), send()]);
    expect([first.status, second.status]).toEqual([200, 200]);
    expect(first.body).toEqual(second.body);
    expect(await periods(sim)).toHaveLength(1);
  });

  test('SC-MN-1d: two admins at once: one wins, the other is told', async () => {
    const sim = await fleet.aSim();
    const statuses = (await Promise.all([an, jan].map(({ memberId }) => by(fleet.owner).put(`${line(sim)}/assignment`, { memberId, reason }, 1)))).map(({ status }) => status);
    expect(statuses.sort()).toEqual([200, 412]);
    expect(await periods(sim)).toHaveLength(1);
  });

  test.each([
    ['nobody of this Customer', { memberId: randomUUID(), reason }, 422], ['no member id', { memberId: 'x', reason }, 400], ['no reason', { memberId: randomUUID() }, 400],
    ['a reason of two lines', { memberId: randomUUID(), reason: 'a\nb' }, 400], ['an unknown field', { memberId: randomUUID(), reason, from: '2020-01-01' }, 400],
    ['an object for an id', { memberId: { $ne: null }, reason }, 400],
  ])('bad input: %s is refused and nothing changes', async (_, body, status) => {
    const sim = await fleet.aSim();
    await by(fleet.owner).put(`${line(sim)}/assignment`, body, 1).expect(status);
    expect(await periods(sim)).toEqual([]);
  });

  test('GC-8.5-a: not to a member whose link has ended, not to the same person again', async () => {
    const sim = await fleet.aSim({ memberId: an.memberId });
    const gone = await world.aMember(fleet.customerId, { until: '2026-01-01' });
    await by(fleet.owner).put(`${line(sim)}/assignment`, { memberId: gone.memberId, reason }, 1).expect(422);
    await by(fleet.owner).put(`${line(sim)}/assignment`, { memberId: an.memberId, reason }, 1).expect(409);
  });

  test('blueprint 3.7: what is not visible is 404, what is visible but not allowed 403 with the permission', async () => {
    const sim = await fleet.aSim({ costCentreId: north });
    const southern = await fleet.holderOf(['sim:read', 'line:assign'], [south]);
    const reader = await fleet.holderOf(['sim:read'], [north]);
    await world.aGrant(fleet.customerId, reader, ['line:assign']).then((grantId) =>
      world.rows('insert into access_grant_scope (customer_id, id, grant_id, cost_centre_id) values ($1, gen_random_uuid(), $2, $3)', [fleet.customerId, grantId, south]));
    const put = (who: { cookie: string }) => by(who).put(`${line(sim)}/assignment`, { memberId: an.memberId, reason }, 1);
    await put(southern).expect(404);
    expect((await put(reader).expect(403)).body).toMatchObject({ code: 'not-allowed', permission: 'line:assign' });
    expect(await periods(sim)).toEqual([]);
  });
});

describe('releasing a line', () => {
  test('I6: the period ends and stays told', async () => {
    const sim = await fleet.aSim({ memberId: an.memberId });
    const { body } = await release(sim, 1, { reason }).expect(200);
    expect(body).toMatchObject({ memberId: null, version: 2 });
    expect(await periods(sim)).toEqual([{ member_id: an.memberId, open: false }]);
    expect((await fleet.ledger('line.released')).at(-1)?.details[0]).toMatchObject({ before: { memberId: an.memberId }, after: null });
    await release(sim, 2, { reason }).expect(409);
  });

  test('a reason is needed, in the body: that header is for agents', async () => {
    const sim = await fleet.aSim({ memberId: an.memberId });
    await release(sim, 1, {}).expect(400);
    await by(fleet.owner).delete(`${line(sim)}/assignment`).set('If-Match', '"1"').set('Mandate-Reason', 'Left the company').expect(400);
    await release(sim, 1, { reason: 'Left the company' }).expect(200);
    expect((await fleet.ledger('line.released')).at(-1)).toMatchObject({ body: { reason: null }, details: [{ reason: 'Left the company' }] }); // it may say a number (I1)
  });
});

describe('allocating a line to a cost centre', () => {
  test('GC-8.2-b(4): the right covers source and target', async () => {
    const sim = await fleet.aSim({ costCentreId: north });
    const northern = await fleet.holderOf(['sim:read', 'line:allocate'], [north]);
    const both = await fleet.holderOf(['sim:read', 'line:allocate'], [north, south]);
    const put = (who: { cookie: string }, costCentreId: string | null, version = 1) => by(who).put(`${line(sim)}/cost-centre`, { costCentreId, reason }, version);
    await put(northern, south).expect(403);
    await put(northern, null).expect(403);
    await put(both, randomUUID()).expect(422);
    await put(both, 'x').expect(400);
    expect((await put(both, south).expect(200)).body).toMatchObject({ costCentreId: south, version: 2 });
    await by(northern).get(`${fleet.path}/sims/${sim.simId}`).expect(404);
    expect((await fleet.ledger('line.allocated')).at(-1)?.details[0]).toMatchObject({ before: { costCentreId: north }, after: { costCentreId: south } });
    await put(fleet.owner, null, 2).expect(200);
  });
});

describe('stating who owns a device', () => {
  const put = (deviceId: string, owned: boolean, { version = 1, who = fleet.owner } = {}) => by(who).put(`${fleet.path}/devices/${deviceId}/ownership`, { owned, reason: 'Asset list of March' }, version);

  test('SC-MN-4: a mark shows the device from now on; taken back, everything of it disappears at once', async () => {
    const sim = await fleet.aSim({ device: 'private' });
    const path = `${fleet.path}/sims/${sim.simId}`;
    const { body: before } = await by(fleet.owner).get(path).expect(200);
    expect(before).toMatchObject({ device: null, deviceMark: { deviceId: sim.deviceId, owned: false, version: 1 } });
    expect(JSON.stringify(before)).not.toContain(sim.imei);
    await by(fleet.owner).get(`${fleet.path}/devices/${sim.deviceId ?? ''}`).expect(404);

    await put(sim.deviceId ?? '', true).expect(200);
    expect((await by(fleet.owner).get(path).expect(200)).body).toMatchObject({ device: { imei: sim.imei }, deviceMark: { owned: true, version: 2 } });
    expect((await by(fleet.owner).get(`${fleet.path}/devices/${sim.deviceId ?? ''}`).expect(200)).body).toMatchObject({ imei: sim.imei, sims: [{ simId: sim.simId, to: null }] });

    await put(sim.deviceId ?? '', false, { version: 2 }).expect(200);
    for (const hidden of [path, `${path}/history`]) expect((await by(fleet.owner).get(hidden).expect(200)).text).not.toContain(sim.imei);
    await by(fleet.owner).get(`${fleet.path}/devices/${sim.deviceId ?? ''}`).expect(404);
    expect((await fleet.ledger('device.marked-owned')).at(-1)).toMatchObject({ body: { rules: ['SC-MN-4'], reason: null }, details: [{ reason: 'Asset list of March', lineId: sim.lineId, before: null }] });
  });

  test('SC-MN-4: the handle of a private device is for holders of device:mark only, and tells nothing of it', async () => {
    const sim = await fleet.aSim({ device: 'private' });
    const reader = await fleet.holderOf(['sim:read', 'device:identify']);
    expect((await by(reader).get(`${fleet.path}/sims/${sim.simId}`).expect(200)).body).toMatchObject({ device: null, deviceMark: null });
    await put(sim.deviceId ?? '', true, { who: reader }).expect(403);
    await put(randomUUID(), true).expect(404);
    await put(sim.deviceId ?? '', true, { version: 9 }).expect(412);
  });
});
