import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { Agent, request as httpRequest } from 'node:http';
import { connect, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import request from 'supertest';
import { as, type SignedIn, World } from '../clients/world.js';
import { baseUrl } from '../support/server.js';
import { aNumber, anIccid, anImei, anImsi, Fleet } from './fleet.js';

interface Load { id: string; state: string; rowsRead: number; rowsApplied: number; errorCount: number }
interface LoadError { row: number; column: string; code: string; reason: string }

const REASON = 'Contract 2026-114, first fleet';
const HEADER = 'iccid,imsi,form,state,number,tariff_plan,options,cost_centre,cost_centre_name,billing_account,imei';

let world: World;
let fleet: Fleet;
let agent: { cookie: string };

beforeAll(async () => {
  world = await World.open();
  agent = await anAgent('BackOffice');
});

beforeEach(async () => {
  fleet = await Fleet.of(world);
});

afterAll(() => world.close());

async function anAgent(role: string): Promise<{ cookie: string }> {
  const [id, token] = [randomUUID(), randomBytes(32).toString('base64url')];
  await world.rows(`insert into operator_agent values ($1, $2, 'Agent Smet', 'nl', $3, now(), null)`, [id, `${id}@operator.example`, role]);
  await world.rows(`insert into session (id, token_hash, realm, subject_id, second_factor_at, user_agent, created_at, last_seen_at, expires_at)
    values ($1, $2, 'operator', $3, now(), 'test', now(), now() + interval '1 day', now() + interval '30 days')`, [randomUUID(), createHash('sha256').update(token).digest(), id]);
  return { cookie: `mandate-operator=${token}` };
}

const loadsPath = (customerId = fleet.customerId): string => `/api/v1/operator/customers/${customerId}/inventory-loads`;
const send = (body: string | Buffer, who = agent): request.Test => request(baseUrl).post(`${loadsPath()}?fileName=fleet.csv`).set('Cookie', who.cookie).set('Mandate-CSRF', '1')
  .set('Mandate-Reason', REASON).type('text/csv').send(body);
const look = async (id: string): Promise<Load> => (await request(baseUrl).get(`${loadsPath()}/${id}`).set('Cookie', agent.cookie).expect(200)).body as Load;

async function ended(id: string): Promise<Load> {
  for (let tries = 0; tries < 1_000; tries += 1) {
    const load = await look(id);
    if (!['receiving', 'waiting', 'applying'].includes(load.state)) return load;
    await pause(100);
  }
  throw new Error('the load does not end');
}

async function loaded(...rows: string[]): Promise<Load> {
  const { body } = await send([HEADER, ...rows].join('\n')).expect(202);
  const load = await ended((body as Load).id);
  expect(load).toMatchObject({ state: 'applied', rowsRead: rows.length, rowsApplied: rows.length });
  return load;
}

async function refused(body: string | Buffer): Promise<{ load: Load; errors: LoadError[] }> {
  const answer = await send(body).expect(422);
  expect(answer.body).toMatchObject({ code: 'load.refused' });
  const location = answer.headers['location'] ?? '';
  const { body: errors } = await request(baseUrl).get(`${location}/errors`).set('Cookie', agent.cookie).set('Mandate-Reason', REASON).expect(200);
  return { load: await look(location.split('/').at(-1) ?? ''), errors: (errors as { items: LoadError[] }).items };
}

const row = (cells: Partial<Record<'iccid' | 'imsi' | 'state' | 'number' | 'plan' | 'centre' | 'account' | 'imei', string>> = {}): string => {
  const usual = { iccid: anIccid(), imsi: anImsi(), state: 'active', number: aNumber(), plan: 'Business 20', centre: 'N-100', account: '800123', imei: '' };
  const { iccid, imsi, state, number, plan, centre, account, imei } = { ...usual, ...cells };
  return [iccid, imsi, 'card', state, number, plan, 'Roaming|Voicemail', centre, 'North', account, imei].join(',');
};
const sims = async (who: SignedIn = fleet.owner) => ((await as(baseUrl, who).get(`${fleet.path}/sims?sort=number`).expect(200)).body as { items: Record<string, unknown>[] }).items;

describe('a load', () => {
  test('SC-FM-3a: cards, lines, cost centres and devices stand in the list; a new device is nobody\'s to see', async () => {
    const imei = anImei();
    await loaded(row({ number: '+32470000001', imei }), row({ number: '', plan: '', account: '', state: 'inStock' }), row({ number: '+32470000003', centre: 'S-200', account: '800999' }));
    const items = await sims();
    expect(items).toMatchObject([
      { state: 'inStock', line: null, costCentre: null },
      { state: 'active', line: { number: '+32470000001', tariffPlan: 'Business 20', options: ['Roaming', 'Voicemail'] }, costCentre: { code: 'N-100', name: 'North' }, billingAccount: { number: '800123', name: 'Head office' }, device: null },
      { line: { number: '+32470000003' }, costCentre: { code: 'S-200' }, billingAccount: { number: '800999', name: '800999' } },
    ]);
    expect(JSON.stringify(items)).not.toContain(imei);
    expect(await world.rows('select imei, make from device where customer_id = $1', [fleet.customerId])).toEqual([{ imei, make: 'Apple' }]);
  });

  test('SC-MN-4: a new card with a device that is the Customer\'s already shows it', async () => {
    const { imei } = await fleet.aSim({ device: 'owned' });
    const [iccid, spare] = [anIccid(), anImei()];
    await loaded(row({ iccid, imei: imei ?? '' }), row({ imei: spare }));
    expect((await sims()).find((sim) => sim['iccid'] === iccid)).toMatchObject({ device: { imei } });
    expect(JSON.stringify(await sims())).not.toContain(spare);
  });

  test('blueprint 3.10: one entry tells it, with every card before and after, and no word of it outside the details', async () => {
    const number = aNumber();
    await loaded(row({ number }), row());
    const [entry, ...more] = await fleet.ledger('inventory.loaded');
    expect(more).toEqual([]);
    expect(entry).toMatchObject({ body: { actor: { kind: 'agent', capacity: 'OperatorAgent', reason: REASON }, after: { rows: 2 }, details: { count: 2 } } });
    expect(entry?.details).toMatchObject(expect.arrayContaining([expect.objectContaining({ table: 'sim', before: null, after: expect.objectContaining({ number }) })]));
    expect(entry?.details[0]).toMatchObject({ lineId: expect.any(String), costCentreId: expect.any(String), billingAccountId: expect.any(String) });
    expect(JSON.stringify(entry?.body)).not.toContain(number);
    const chain = createHash('sha256');
    for (const detail of await world.rows<{ body: string }>(`select d.body from ledger_detail d join ledger_entry e using (customer_id, seq) where customer_id = $1 and e.event = 'inventory.loaded' order by position`, [fleet.customerId])) {
      chain.update(`${Buffer.byteLength(detail.body)}:${detail.body}`);
    }
    expect((entry?.body['details'] as { digest: string }).digest).toBe(chain.digest('hex'));
  });

  test('SC-MN-1c: a second load brings cards up to date, swaps numbers between cards, and keeps the Customer\'s cost centre and person', async () => {
    const [one, two, three] = [anIccid(), anIccid(), anIccid()];
    const [x, y] = [aNumber(), aNumber()];
    const imsis = [anImsi(), anImsi(), anImsi()];
    await loaded(row({ iccid: one, imsi: imsis[0], number: x }), row({ iccid: two, imsi: imsis[1], number: y, centre: 'S-200' }));
    const an = await fleet.aMember('An Peeters');
    const [lineX] = await world.rows<{ id: string }>('select id from line where customer_id = $1 and number = $2', [fleet.customerId, x]);
    await as(baseUrl, fleet.owner).put(`${fleet.path}/lines/${lineX?.id ?? ''}/assignment`, { memberId: an.memberId, reason: 'Her phone' }, 1).expect(200);

    await loaded(row({ iccid: two, imsi: imsis[1], number: x, plan: 'Business 40', centre: 'W-300' }), row({ iccid: three, imsi: imsis[2], number: y, centre: '' }));
    const byIccid = new Map((await sims()).map((sim) => [sim['iccid'], sim]));
    expect(byIccid.get(one)).toMatchObject({ line: null, person: null });
    expect(byIccid.get(two)).toMatchObject({ line: { number: x, tariffPlan: 'Business 40' }, costCentre: { code: 'N-100' }, person: { name: 'An Peeters' } });
    expect(byIccid.get(three)).toMatchObject({ line: { number: y }, costCentre: { code: 'S-200' } });
    const details = (await fleet.ledger('inventory.loaded')).at(-1)?.details ?? [];
    expect(details.map(({ before, after }) => [(before as { number: string } | null)?.number ?? null, (after as { number: string | null }).number]).sort()).toEqual([[null, y], [x, null], [y, x]].sort());
    expect(await world.rows('select count(*)::integer open from sim_placement where customer_id = $1 and ends_at is null', [fleet.customerId])).toEqual([{ open: 2 }]);
  });

  test('a column the file does not have changes nothing', async () => {
    const [iccid, imsi, number] = [anIccid(), anImsi(), aNumber()];
    await loaded(row({ iccid, imsi, number, imei: anImei() }));
    const { body } = await send(`iccid;imsi;form;state\n${iccid};${imsi};eSIM;suspended`).expect(202);
    expect((await ended((body as Load).id)).state).toBe('applied');
    expect(await sims()).toMatchObject([{ form: 'eSIM', state: 'suspended', line: { number, options: ['Roaming', 'Voicemail'] } }]);
    expect(await world.rows('select from device_use where customer_id = $1 and ends_at is null', [fleet.customerId])).toHaveLength(1);
  });

  test('the same file again is no change: the entry counts nothing', async () => {
    const same = row({ imei: anImei() });
    await loaded(same);
    await loaded(same);
    expect((await fleet.ledger('inventory.loaded')).map(({ details }) => details.length)).toEqual([1, 0]);
  });
});

describe('a file with errors', () => {
  test('every error is told with row, column and reason, and nothing is loaded', async () => {
    const twice = anIccid();
    const { load, errors } = await refused([HEADER, row({ iccid: twice }), row({ imei: '1' }), row({ iccid: twice, state: 'lost' }), 'a,b'].join('\n'));
    expect(load).toMatchObject({ state: 'refused', rowsRead: 4, rowsApplied: 0, errorCount: 4 });
    expect(errors.map(({ row: at, column, code }) => [at, column, code])).toEqual([[3, 'imei', 'cell.invalid'], [4, 'state', 'cell.invalid'], [4, 'iccid', 'cell.twice'], [5, '', 'row.length']]
      .sort((a, b) => Number(a[0]) - Number(b[0])).map((each) => expect.arrayContaining(each) as unknown));
    expect(await sims()).toEqual([]);
    expect(await world.rows('select from inventory_load_row where customer_id = $1', [fleet.customerId])).toEqual([]);
  });

  test('S07: a card or number of another Customer is told to the agent, without whose it is', async () => {
    const [iccid, number] = [anIccid(), aNumber()];
    const first = fleet;
    await loaded(row({ iccid, number }));
    fleet = await Fleet.of(world);
    const { errors } = await refused([HEADER, row({ iccid, number })].join('\n'));
    expect(errors).toEqual([{ id: expect.any(String), row: 2, column: 'iccid', code: 'cell.other-customer', reason: 'stands at another Customer' }, expect.objectContaining({ column: 'number', code: 'cell.other-customer' })]);
    expect(JSON.stringify(errors)).not.toContain(first.customerId);
  });

  test.each<[string, string | Buffer, string]>([
    ['no bytes', '', 'file.empty'], ['a header only', HEADER, 'file.empty'], ['a missing column', 'iccid,imsi\n1,2', 'column.missing'], ['an unknown column', `${HEADER},colour\n`, 'column.unknown'],
    ['a broken quote', `${HEADER}\n"1,2`, 'row.quotes'], ['bytes that are no UTF-8', Buffer.concat([Buffer.from(`${HEADER}\n`), Buffer.from([0xff, 0xfe, 0xfd])]), 'file.encoding'],
    ['a line of 70,000 characters', `${HEADER}\n${'x'.repeat(70_000)}`, 'row.too-long'], ['a zero byte', `${HEADER}\n${row({ plan: 'a\u0000b' })}`, 'cell.invalid'],
  ])('G5: %s is a problem, not a fault', async (_, body, code) => {
    const { load, errors } = await refused(body);
    expect(load.state).toBe('refused');
    expect(errors.map((error) => error.code)).toContain(code);
  });

  test('G5: 300 errors are told page by page', async () => {
    const { load } = await refused([HEADER, ...Array.from({ length: 300 }, () => row({ number: '0470' }))].join('\n'));
    const seen: number[] = [];
    for (let after = ''; ;) {
      const { body } = await request(baseUrl).get(`${loadsPath()}/${load.id}/errors?limit=120${after}`).set('Cookie', agent.cookie).set('Mandate-Reason', REASON).expect(200);
      const { items, next } = body as { items: LoadError[]; next: string | null };
      seen.push(...items.map(({ row: at }) => at));
      if (next === null) break;
      after = `&after=${next}`;
    }
    expect(seen).toEqual(Array.from({ length: 300 }, (_, at) => at + 2));
    await request(baseUrl).get(`${loadsPath()}/${load.id}/errors?after=x`).set('Cookie', agent.cookie).set('Mandate-Reason', REASON).expect(400);
  });

  test('GC-4.1-c: to look at the errors again is a look at the Customer\'s cards: it needs a reason and stands in its ledger', async () => {
    const { load } = await refused([HEADER, row({ imei: '1' })].join('\n'));
    const looks = async (): Promise<unknown[]> => (await fleet.ledger('operator.looked')).map(({ body }) => body);
    expect(await looks()).toMatchObject([{ subjectId: load.id, actor: { kind: 'agent', reason: REASON }, after: { permission: 'inventory:load' } }]);
    const without = await request(baseUrl).get(`${loadsPath()}/${load.id}/errors`).set('Cookie', agent.cookie).expect(400);
    expect(without.body).toMatchObject({ code: 'reason.required' });
    expect(await looks()).toHaveLength(1);
  });

  test('a file that was refused when all of it had come leaves the connection to the next request', async () => {
    const only = new Agent({ keepAlive: true, maxSockets: 1 });
    const socket = await new Promise<Socket>((resolve, reject) => {
      const headers = { cookie: agent.cookie, 'mandate-csrf': '1', 'mandate-reason': REASON, 'content-type': 'text/csv' };
      httpRequest(`${baseUrl}${loadsPath()}?fileName=x.csv`, { agent: only, method: 'POST', headers }, (answer) => {
        expect(answer.statusCode).toBe(422);
        const { socket: used } = answer;
        answer.resume().on('end', () => resolve(used));
      }).on('error', reject).end('nothing,of,it\n1,2,3\n');
    });
    await pause(2_500);
    expect(socket.destroyed).toBe(false);
    only.destroy();
  });

  test('G5: an endless line is refused while it arrives', async () => {
    const { port, hostname } = new URL(baseUrl);
    const answer = await new Promise<string>((resolve, reject) => {
      let text = '';
      const socket = connect(Number(port), hostname, () => {
        socket.write(`POST ${loadsPath()}?fileName=x.csv HTTP/1.1\r\nHost: x\r\nCookie: ${agent.cookie}\r\nMandate-CSRF: 1\r\nMandate-Reason: ${REASON}\r\nContent-Type: text/csv\r\nTransfer-Encoding: chunked\r\n\r\n`);
        const piece = `1000\r\n${'x'.repeat(4096)}\r\n`;
        const more = (): void => {
          if (text === '' && !socket.destroyed) socket.write(piece, () => setImmediate(more));
        };
        more();
      });
      socket.on('data', (bytes) => { text += bytes.toString(); }).on('close', () => resolve(text)).on('error', () => resolve(text));
      setTimeout(() => reject(new Error('still open')), 20_000).unref();
    });
    expect(answer).toMatch(/^HTTP\/1\.1 422 /);
    expect(answer).toContain('load.refused');
  });
});

describe('who may load', () => {
  test('GC-4.1-c: a reason is needed; another role, a Customer\'s user and nobody are refused', async () => {
    const file = [HEADER, row()].join('\n');
    const without = request(baseUrl).post(`${loadsPath()}?fileName=x.csv`).set('Cookie', agent.cookie).set('Mandate-CSRF', '1').type('text/csv').send(file);
    expect((await without.expect(400)).body).toMatchObject({ code: 'reason.required' });
    await send(file, await anAgent('RecoveryDesk')).expect(404);
    await send(file, fleet.owner).expect(404);
    await send(file, { cookie: '' }).expect(401);
    expect(await world.rows('select from inventory_load where customer_id = $1', [fleet.customerId])).toEqual([]);
  });

  test('S01: an unknown Customer, an unknown load and another Customer\'s load are not there', async () => {
    const { id } = await loaded(row());
    const path = loadsPath();
    fleet = await Fleet.of(world);
    for (const address of [`${loadsPath()}/${id}`, `${loadsPath()}/${id}/errors`, `${path}/${randomUUID()}`, `${path}/x`]) {
      await request(baseUrl).get(address).set('Cookie', agent.cookie).set('Mandate-Reason', REASON).expect(404);
    }
    fleet.customerId = randomUUID();
    await send([HEADER, row()].join('\n')).expect(404);
  });

  test('P08: an Idempotency-Key beside a file is no fault', async () => {
    const { body } = await send([HEADER, row()].join('\n')).set('Idempotency-Key', 'load-once-1').expect(202);
    expect(await ended((body as Load).id)).toMatchObject({ state: 'applied' });
  });

  test('G5: JSON is not taken, nor a load without a file name', async () => {
    await request(baseUrl).post(`${loadsPath()}?fileName=x`).set('Cookie', agent.cookie).set('Mandate-CSRF', '1').set('Mandate-Reason', REASON).send({ a: 1 }).expect(415);
    await request(baseUrl).post(loadsPath()).set('Cookie', agent.cookie).set('Mandate-CSRF', '1').set('Mandate-Reason', REASON).type('text/csv').send(HEADER).expect(400);
  });
});

describe('cancelling', () => {
  const cancel = (id: string): request.Test => request(baseUrl).post(`${loadsPath()}/${id}/cancellation`).set('Cookie', agent.cookie).set('Mandate-CSRF', '1').send({});

  test('blueprint 6: a load that runs is cancelled and leaves nothing; one that has ended cannot be', async () => {
    const { body } = await send([HEADER, ...Array.from({ length: 6_000 }, () => row())].join('\n')).expect(202);
    const { id } = body as Load;
    for (let tries = 0; tries < 200 && (await look(id)).rowsApplied === 0; tries += 1) await pause(20);
    await cancel(id).expect(200);
    expect(await ended(id)).toMatchObject({ state: 'cancelled', rowsApplied: 0 });
    expect(await sims()).toEqual([]);
    expect(await fleet.ledger('inventory.loaded')).toEqual([]);
    expect(await world.rows('select from cost_centre where customer_id = $1', [fleet.customerId])).toEqual([]);
    await cancel(id).expect(409);
  }, 120_000); // loads are applied one after the other, also those of the specs beside
});
