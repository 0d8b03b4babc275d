import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import request from 'supertest';
import { as, World } from '../clients/world.js';
import { anEnterpriseNumber } from '../factories/customer.js';
import { anAgent } from '../revocation/standing-people.js';
import { mandate } from '../support/mandate.js';
import { baseUrl } from '../support/server.js';
import { anIccid, Fleet } from './fleet.js';

interface Answer { data: Record<string, unknown> | null; errors?: { extensions: { code: string } }[] }

const REASON = 'first load of the fleet';
const HEADER = 'iccid,imsi,form,state';

let world: World;
let fleet: Fleet;
let agent: { agentId: string; cookie: string };

beforeAll(async () => {
  world = await World.open();
  agent = await anAgent(world);
});

beforeEach(async () => {
  fleet = await Fleet.of(world);
});

afterAll(() => world.close());

const loads = (): string => `/api/v1/operator/customers/${fleet.customerId}/inventory-loads`;
const get = async (path: string): Promise<Record<string, unknown>> => (await request(baseUrl).get(`${loads()}${path}`).set({ cookie: agent.cookie, 'Mandate-Reason': REASON }).expect(200)).body as Record<string, unknown>;
const ask = async (query: string, variables: object = {}, by: { cookie: string } = agent): Promise<Answer> =>
  (await as(baseUrl, by).graphql(query, { c: fleet.customerId, ...variables }).set('Mandate-Reason', REASON)).body as Answer;

async function send(file: string, fileName = 'fleet.csv'): Promise<request.Response> {
  return request(baseUrl).post(`${loads()}?fileName=${fileName}`).set({ cookie: agent.cookie, 'Mandate-CSRF': '1', 'Mandate-Reason': REASON, 'Content-Type': 'text/csv' }).send(file);
}
const refused = async (file: string): Promise<{ id: string; body: { detail: string; errors: { message: string }[] } }> => {
  const { status, headers, body } = await send(file);
  expect(status).toBe(422);
  return { id: headers['location']?.split('/').at(-1) ?? '', body: body as { detail: string; errors: { message: string }[] } };
};
const LOAD = 'id state fileName rowsRead rowsTotal rowsApplied errorCount cancelRequested createdAt finishedAt abilities { apply cancel }';

describe('loads by GraphQL', () => {
  test('the list is that of REST, newest first, page by page', async () => {
    const ids: string[] = [];
    for (const fileName of ['one.csv', 'two.csv', 'three.csv']) {
      await send(HEADER, fileName);
      ids.unshift(((await get('')) as { items: { id: string }[] }).items[0]?.id ?? '');
    }
    const list = `query($c: ID!, $after: String) { inventoryLoads(customerId: $c, first: 2, after: $after) { edges { node { ${LOAD} } } pageInfo { hasNextPage endCursor } count { value capped } } }`;
    const { items, next, count } = await get('?limit=2');
    expect((items as { id: string }[]).map(({ id }) => id)).toEqual(ids.slice(0, 2));
    expect((await ask(list)).data).toEqual({ inventoryLoads: { edges: (items as object[]).map((node) => ({ node })), pageInfo: { hasNextPage: true, endCursor: next }, count } });
    const { items: rest } = await get(`?limit=2&after=${next as string}`);
    expect((await ask(list, { after: next })).data).toMatchObject({ inventoryLoads: { edges: (rest as object[]).map((node) => ({ node })), pageInfo: { hasNextPage: false }, count: { value: 3 } } });
    expect((await ask(list, { after: 'x' })).errors?.[0]?.extensions.code).toBe('cursor.not-valid');
  });

  test('one load and its errors are those of REST', async () => {
    const { id } = await refused([HEADER, ...Array.from({ length: 3 }, () => '1,2,card,active')].join('\n'));
    expect((await ask(`query($c: ID!, $l: ID!) { inventoryLoad(customerId: $c, loadId: $l) { ${LOAD} } }`, { l: id })).data).toEqual({ inventoryLoad: await get(`/${id}`) });
    const errors = 'query($c: ID!, $l: ID!, $after: String) { inventoryLoadErrors(customerId: $c, loadId: $l, first: 4, after: $after) { edges { node { id row column code reason } } pageInfo { endCursor } count { value } } }';
    const { items, next } = await get(`/${id}/errors?limit=4`);
    expect((await ask(errors, { l: id })).data).toEqual({ inventoryLoadErrors: { edges: (items as object[]).map((node) => ({ node })), pageInfo: { endCursor: next }, count: { value: 6 } } });
    expect((await ask(errors, { l: id, after: next })).data).toMatchObject({ inventoryLoadErrors: { edges: [{ node: { row: 4 } }, { node: { row: 4 } }] } });
  });

  test('a load that runs is cancelled and leaves nothing; one that has ended cannot be', async () => {
    const cancel = 'mutation($c: ID!, $l: ID!) { cancelInventoryLoad(customerId: $c, loadId: $l) { id } }';
    const { body } = await send([HEADER, ...Array.from({ length: 6_000 }, (_, at) => `${anIccid()},${206_010_000_000_000 + at},card,active`)].join('\n'));
    const { id } = body as { id: string };
    expect((await ask(cancel, { l: id })).data).toEqual({ cancelInventoryLoad: { id } });
    for (let tries = 0; tries < 200 && (await get(`/${id}`))['finishedAt'] === null; tries += 1) await pause(50);
    expect(await get(`/${id}`)).toMatchObject({ state: 'cancelled', rowsApplied: 0 });
    expect(await world.rows('select from sim where customer_id = $1', [fleet.customerId])).toEqual([]);
    expect((await ask(cancel, { l: id })).errors?.[0]?.extensions.code).toBe('load.finished');
  });

  test('S01: for a Customer\'s user, and for a load of another Customer, there is nothing', async () => {
    const { id } = await refused(HEADER);
    const one = 'query($c: ID!, $l: ID!) { inventoryLoad(customerId: $c, loadId: $l) { id } }';
    expect((await ask(one, { l: id }, fleet.owner)).errors?.[0]?.extensions.code).toBe('not-found');
    fleet = await Fleet.of(world);
    expect((await ask(one, { l: id })).errors?.[0]?.extensions.code).toBe('not-found');
  });
});

describe('what a refusal says', () => {
  test.each([
    ['iccid,imsi\n1,2', '2 errors; no row was checked.', ['column.missing: column form is needed', 'column.missing: column state is needed']],
    [HEADER, '1 error; no row was checked.', ['file.empty: the file has no rows']],
    [`${HEADER}\n1,2,card`, '1 error; 1 row was checked.', ['row.length: row 2 has 3 cells where the header has 4']],
    [`${HEADER}\n1,2,card\n3,4,card\n"5"6,7,card,active\n8,9`, '3 errors; 2 rows were checked.', ['row.length: row 2 has 3 cells where the header has 4', 'row.length: row 3 has 3 cells where the header has 4',
      'row.quotes: row 4 has a quote that does not end, or text behind a quote; rows behind it were not checked']],
  ])('G5: %j', async (file, detail, messages) => {
    const { body } = await refused(file);
    expect(body.detail).toBe(detail);
    expect(body.errors.map(({ message }) => message)).toEqual(messages);
  });

  test('G5: the command line says the same', async () => {
    const file = join(tmpdir(), `${fleet.customerId}.csv`);
    writeFileSync(file, 'iccid,imsi\n1,2');
    const enterpriseNumber = anEnterpriseNumber();
    await world.rows('update customer_directory set enterprise_number = $2 where id = $1', [fleet.customerId, enterpriseNumber]);
    const [{ email } = { email: '' }] = await world.rows<{ email: string }>('select email from operator_agent where id = $1', [agent.agentId]);
    const { code, output } = await mandate('load-inventory', '--customer', enterpriseNumber, '--file', file, '--agent', email, '--reason', 'first load of the fleet');
    expect({ code, output }).toEqual({ code: 1, output: 'column.missing: column form is needed\ncolumn.missing: column state is needed\n2 errors; no row was checked.\nNothing was loaded: the file has errors.\n' });
  });
});
