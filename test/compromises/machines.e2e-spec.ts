import type request from 'supertest';
import { as, askToken, World } from '../clients/world.js';
import { Standing } from '../revocation/standing-people.js';
import { baseUrl } from '../support/server.js';

let world: World;
let standing: Standing;
beforeAll(async () => {
  world = await World.open();
  standing = await Standing.in(world);
});
afterAll(() => world.close());

const path = (id: string, verb = ''): string => `${standing.fleet.path}/clients/${id}${verb}`;
const report = (id: string, version = 1, more: object = {}): request.Test =>
  as(baseUrl, standing.owner).post(path(id, '/compromise'), { reason: 'Seen in a log file', ...more }).set('If-Match', `"${version}"`);

describe('GC-4.3-b: a service client is reported', () => {
  it('its secrets end and its tokens count no more; a new secret gives it back what it was granted', async () => {
    const { id, secret, token } = await standing.machine();
    const reads = (by: string): Promise<number> => standing.withToken(by, '/sims')(baseUrl);
    expect((await as(baseUrl, standing.owner).get(path(id, '/compromise-preview')).expect(200)).body).toEqual({ openSessions: 0, invitation: false, secrets: 1, endsForGood: false, refusal: null });
    expect(await reads(token)).toBe(200);
    const { body } = await report(id).expect(201);
    expect(body).toMatchObject({ state: 'open', client: { id }, member: null, stands: true });
    expect(await reads(token)).toBe(401);
    await askToken(baseUrl, { id, secret }).expect(401);
    expect((await as(baseUrl, standing.owner).get(path(id)).expect(200)).body).toMatchObject({ state: { inForce: true }, secrets: [{ live: false }], version: 2 });
    const { body: fresh } = await as(baseUrl, standing.owner).post(path(id, '/secrets'), {}).expect(201);
    await new Promise((resolve) => setTimeout(resolve, 1100)); // a token says the second it is of
    const { body: answer } = await askToken(baseUrl, { id, secret: (fresh as { secret: string }).secret }).expect(200);
    expect(await reads((answer as { access_token: string }).access_token)).toBe(200);
    expect(await reads(token)).toBe(401);
    const shown = await as(baseUrl, standing.owner).get(`${standing.fleet.path}/compromises/${(body as { id: string }).id}`).expect(200);
    expect(shown.body).toMatchObject({ stands: false });
  });

  it('what it did is told, and not what others did', async () => {
    const { id, token } = await standing.machine();
    const [sim, member] = [await standing.aSim(), await standing.fleet.aMember()];
    const assigned = await fetch(`${baseUrl}/api/v1${standing.fleet.path}/lines/${sim.lineId}/assignment`, {
      method: 'PUT', headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json', 'if-match': '"1"' }, body: JSON.stringify({ memberId: member.memberId, reason: 'By the ERP' }),
    });
    expect(assigned.status).toBe(200);
    const { body } = await report(id, 1, { suspectedSince: new Date(Date.now() - 60_000).toISOString() }).expect(201);
    const { body: actions } = await as(baseUrl, standing.owner).get(`${standing.fleet.path}/compromises/${(body as { id: string }).id}/actions`).expect(200);
    expect((actions as { items: { event: string }[] }).items.map(({ event }) => event)).toEqual(['line.assigned']);
  });

  it('one that authenticates by key ends for good, and is told so before', async () => {
    const { id } = await standing.machine();
    await world.rows(`update service_client set authentication = 'key', jwks = '{"keys":[]}' where id = $1`, [id]);
    expect((await as(baseUrl, standing.owner).get(path(id, '/compromise-preview')).expect(200)).body).toMatchObject({ endsForGood: true });
    await report(id).expect(201);
    expect((await as(baseUrl, standing.owner).get(path(id)).expect(200)).body).toMatchObject({ state: { inForce: false, because: 'ended' } });
    await report(id, 2).expect(409);
  });

  it('not by who may not end it, not without the ETag', async () => {
    const { id } = await standing.machine();
    const user = await standing.fleet.holderOf(['client:read']);
    await as(baseUrl, user).post(path(id, '/compromise'), { reason: 'Seen in a log file' }).set('If-Match', '"1"').expect(403);
    await as(baseUrl, standing.owner).post(path(id, '/compromise'), { reason: 'Seen in a log file' }).expect(428);
    await report(id, 7).expect(412);
  });
});
