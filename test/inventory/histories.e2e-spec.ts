import { randomUUID } from 'node:crypto';
import { as, type SignedIn, World } from '../clients/world.js';
import { baseUrl } from '../support/server.js';
import { anIccid, anImei, anImsi, Fleet, type Placed } from './fleet.js';

let world: World;
let fleet: Fleet;

beforeAll(async () => {
  world = await World.open();
  fleet = await Fleet.of(world);
});

afterAll(() => world.close());

const day = (date: string): string => `${date}T00:00:00.000Z`;
const history = async (simId: string, who: SignedIn = fleet.owner) => (await as(baseUrl, who).get(`${fleet.path}/sims/${simId}/history`).expect(200)).body as
  { placements: { iccid: string; number: string }[]; persons: { name: string }[] | null; devices: { imei: string; from: string; to: string | null }[] | null };

async function end(table: 'sim_placement' | 'device_use', simId: string, at: string): Promise<void> {
  await world.rows(`update ${table} set ends_at = $3 where customer_id = $1 and sim_id = $2 and ends_at is null`, [fleet.customerId, simId, day(at)]);
}

/** The card of the line is swapped for a new one. */
async function swap(old: Placed, at: string): Promise<string> {
  const simId = randomUUID();
  await end('sim_placement', old.simId, at);
  await fleet.write('sim', { id: simId, iccid: anIccid(), imsi: anImsi(), form: 'eSIM', state: 'active' });
  await fleet.write('sim_placement', { id: randomUUID(), sim_id: simId, line_id: old.lineId, starts_at: day(at), recorded_at: day(at) });
  await fleet.refresh(old.simId, simId);
  return simId;
}

async function use(simId: string, at: string, owned: boolean): Promise<{ deviceId: string; imei: string }> {
  const [deviceId, imei] = [randomUUID(), anImei()];
  await end('device_use', simId, at);
  await fleet.write('device', { id: deviceId, imei, make: 'Nokia', model: 'XR21' });
  await fleet.write('device_use', { id: randomUUID(), sim_id: simId, device_id: deviceId, starts_at: day(at) });
  if (owned) await fleet.owns(deviceId, day(at));
  await fleet.refresh(simId);
  return { deviceId, imei };
}

async function assign(lineId: string, memberId: string, [from, to]: [string, string | null]): Promise<void> {
  await fleet.write('line_assignment', { id: randomUUID(), line_id: lineId, member_id: memberId, starts_at: day(from), ends_at: to && day(to), reason: 'test', recorded_at: day(from) });
}

describe('the history of a SIM', () => {
  test('SC-MN-1c: history follows the line through a swap of its card', async () => {
    const an = await fleet.aMember('An Peeters');
    const old = await fleet.aSim({ memberId: an.memberId });
    const fresh = await swap(old, '2026-03-01');
    const { placements, persons } = await history(fresh);
    expect(placements).toMatchObject([{ simId: fresh, from: day('2026-03-01'), to: null }, { simId: old.simId, iccid: old.iccid, number: old.number, to: day('2026-03-01') }]);
    expect(persons).toMatchObject([{ name: 'An Peeters', memberId: an.memberId, to: null }]);
  });

  test('GC-8.4-a: a card that came from another cost centre\'s line does not open that line', async () => {
    const [mine, theirs] = [await fleet.aCostCentre(), await fleet.aCostCentre()];
    const sim = await fleet.aSim({ costCentreId: theirs, memberId: (await fleet.aMember('Hidden Person')).memberId });
    const next = await fleet.aSim({ costCentreId: mine });
    await end('sim_placement', next.simId, '2026-04-01');
    await end('sim_placement', sim.simId, '2026-04-01');
    await fleet.write('sim_placement', { id: randomUUID(), sim_id: sim.simId, line_id: next.lineId, starts_at: day('2026-04-01'), recorded_at: day('2026-04-01') });
    await fleet.refresh(sim.simId, next.simId);
    const holder = await fleet.holderOf(['sim:read', 'sim:history', 'sim:people'], [mine]);
    const seen = JSON.stringify(await history(sim.simId, holder));
    expect(seen).toContain(next.number);
    expect(seen).not.toContain(sim.number);
    expect(seen).not.toContain('Hidden Person');
    expect(JSON.stringify(await history(sim.simId))).toContain(sim.number);
  });

  test('SC-MN-4: a private phone between two company phones is not in the history', async () => {
    const sim = await fleet.aSim({ device: 'owned' });
    const privatePhone = await use(sim.simId, '2026-03-01', false);
    const company = await use(sim.simId, '2026-05-01', true);
    const { devices } = await history(sim.simId);
    expect(devices?.map(({ imei }) => imei)).toEqual([company.imei, sim.imei]);
    expect(JSON.stringify(await history(sim.simId))).not.toContain(privatePhone.imei);
  });

  test('SC-MN-4: a phone that became the Customer\'s later shows from then on, in the card\'s and in its own history', async () => {
    const sim = await fleet.aSim();
    const { deviceId, imei } = await use(sim.simId, '2026-02-01', false);
    await fleet.owns(deviceId, day('2026-04-01'));
    await fleet.refresh(sim.simId);
    expect((await history(sim.simId)).devices).toMatchObject([{ imei, from: day('2026-04-01'), to: null }]);
    const { body } = await as(baseUrl, fleet.owner).get(`${fleet.path}/devices/${deviceId}`).expect(200);
    expect(body).toMatchObject({ ownedSince: day('2026-04-01'), sims: [{ iccid: sim.iccid, from: day('2026-04-01') }] });
  });

  test('SC-MN-4: a use that ended before the ownership began belongs to nobody\'s eyes', async () => {
    const sim = await fleet.aSim();
    const { deviceId } = await use(sim.simId, '2026-02-01', false);
    await end('device_use', sim.simId, '2026-03-01');
    await fleet.owns(deviceId, day('2026-04-01'));
    await fleet.refresh(sim.simId);
    expect((await history(sim.simId)).devices).toEqual([]);
    expect((await as(baseUrl, fleet.owner).get(`${fleet.path}/devices/${deviceId}`).expect(200)).body).toMatchObject({ sims: [] });
  });

  test('blueprint 3.4: persons and devices are null for who may see neither; without sim:history it is 403', async () => {
    const sim = await fleet.aSim({ memberId: (await fleet.aMember()).memberId, device: 'owned' });
    expect(await history(sim.simId, await fleet.holderOf(['sim:read', 'sim:history']))).toMatchObject({ persons: null, devices: null });
    await as(baseUrl, await fleet.holderOf(['sim:read'])).get(`${fleet.path}/sims/${sim.simId}/history`).expect(403);
  });

  test('SC-MN-4: a device is found by who may identify it on one of its cards, not by others', async () => {
    const [mine, theirs] = [await fleet.aCostCentre(), await fleet.aCostCentre()];
    const sim = await fleet.aSim({ costCentreId: mine, device: 'owned' });
    const path = `${fleet.path}/devices/${sim.deviceId ?? ''}`;
    await as(baseUrl, await fleet.holderOf(['device:identify'], [mine])).get(path).expect(200);
    await as(baseUrl, await fleet.holderOf(['device:identify'], [theirs])).get(path).expect(404);
    await as(baseUrl, await fleet.holderOf(['sim:read'])).get(path).expect(403);
  });
});

describe('own lines', () => {
  test('GC-8.5-a, I6: a number that changed hands is seen by each for his own time, present data by its present person only', async () => {
    const [ada, bert] = [await fleet.serviceUser('Ada'), await fleet.serviceUser('Bert')];
    const sim = await fleet.aSim({ device: 'owned', plan: 'Business 20' });
    await assign(sim.lineId, ada.memberId, ['2026-01-10', '2026-02-10']);
    await assign(sim.lineId, bert.memberId, ['2026-02-10', null]);
    const fresh = await swap(sim, '2026-02-01');
    await swap({ ...sim, simId: fresh }, '2026-03-01');
    const own = async (who: SignedIn) => ((await as(baseUrl, who).get(`${fleet.path}/own-lines`).expect(200)).body as { items: Record<string, unknown>[] }).items;
    expect(await own(ada)).toEqual([{
      lineId: sim.lineId, number: sim.number, from: day('2026-01-10'), to: day('2026-02-10'), tariffPlan: null, options: null, sim: null,
      cards: [expect.objectContaining({ from: day('2026-02-01'), to: day('2026-02-10') }), { iccid: sim.iccid, from: day('2026-01-10'), to: day('2026-02-01') }],
      abilities: { block: false },
    }]);
    expect(await own(bert)).toMatchObject([{ number: sim.number, to: null, tariffPlan: 'Business 20', sim: { state: 'active', device: null }, cards: [{ from: day('2026-03-01') }, { from: day('2026-02-10'), to: day('2026-03-01') }] }]);
    expect(JSON.stringify(await own(bert))).not.toContain(sim.iccid);
  });

  test('SC-MN-4: his own private phone is not shown, a company phone is', async () => {
    const ada = await fleet.serviceUser();
    const company = await fleet.aSim({ memberId: ada.memberId, device: 'owned' });
    const own = await fleet.aSim({ memberId: ada.memberId, device: 'private' });
    const { text } = await as(baseUrl, ada).get(`${fleet.path}/own-lines`).expect(200);
    expect(text).toContain(company.imei);
    expect(text).not.toContain(own.imei);
  });

  test('GC-8.5-a: who was never given a line is told so, and a Service User sees no list', async () => {
    const ada = await fleet.serviceUser();
    expect((await as(baseUrl, ada).get(`${fleet.path}/own-lines`).expect(403)).body).toMatchObject({ permission: 'line:read-own', decision: { missing: [{ cause: 'lineNotYours' }] } });
    await as(baseUrl, ada).get(`${fleet.path}/sims`).expect(403);
    await as(baseUrl, fleet.owner).get(`${fleet.path}/own-lines`).expect(403);
  });
});
