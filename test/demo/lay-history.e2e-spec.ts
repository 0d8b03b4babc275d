import type { Config } from '../../src/config/config.js';
import { LayHistory } from '../../src/modules/demo/lay-history.js';
import { Clock } from '../../src/platform/clock/clock.js';
import { Database } from '../../src/platform/database/database.js';
import { Ledger } from '../../src/platform/ledger/ledger.js';
import { World } from '../clients/world.js';
import { Fleet } from '../inventory/fleet.js';
import { Trail } from '../ledger/trail.js';
import { databaseUrls } from '../support/server.js';

const EMPLOYEES = 9;

let world: World;
let trail: Trail;
let fleet: Fleet;
let newcomer: string;

beforeAll(async () => {
  world = await World.open();
  trail = await new Trail().open();
  fleet = await Fleet.of(world);
  ({ memberId: newcomer } = await fleet.aMember('Pieter Maes'));
  await world.rows('update member set starts_at = now() where id = $1', [newcomer]);
  for (let count = 0; count < 12; count += 1) await fleet.aSim({ device: 'private' });
  const database = new Database({ databaseUrl: databaseUrls.app, poolSize: 2 } as Config, new Clock({ testClockFile: undefined }), []);
  await database.onModuleInit();
  await new LayHistory(database, new Ledger()).execute({ customerId: fleet.customerId, employees: EMPLOYEES, seed: Math.floor(Math.random() * 1e6), ownLineOf: newcomer });
  await database.onApplicationShutdown();
});

afterAll(async () => {
  await trail.close();
  await world.close();
});

it('I6: nobody has a line before his link begins', async () => {
  const rows = await world.rows<{ early: boolean; his: boolean }>(`select a.starts_at < m.starts_at early, m.id = $2 his from line_assignment a
    join member m on m.customer_id = a.customer_id and m.id = a.member_id where a.customer_id = $1`, [fleet.customerId, newcomer]);
  expect(rows.length).toBeGreaterThan(EMPLOYEES + 1); // with predecessors
  expect(rows.filter(({ his }) => his)).toHaveLength(1);
  expect(rows.filter(({ early }) => early)).toEqual([]);
});

it('the entry tells every row that was laid, without a name (P21)', async () => {
  const [{ body, details } = { body: {}, details: [] }] = await fleet.ledger('demo.history-laid');
  expect(body).toMatchObject({ after: { members: EMPLOYEES }, details: { count: details.length, digest: expect.any(String) } });
  const laid = await world.rows<{ id: string }>(`select id from member where customer_id = $1 and email like 'employee-%' union all select id from line_assignment where customer_id = $1
    union all select id from device_ownership where customer_id = $1`, [fleet.customerId]);
  expect(details.map(({ id }) => id).sort()).toEqual(laid.map(({ id }) => id).sort());
  expect(laid.filter(({ id }) => !/^.{14}7/.test(id))).toEqual([]);
  const names = await world.rows<{ name: string }>('select display_name "name" from member where customer_id = $1', [fleet.customerId]);
  expect(names.filter(({ name }) => JSON.stringify(details).includes(name))).toEqual([]);
  expect(await trail.findings(fleet.customerId)).toEqual([]);
});
