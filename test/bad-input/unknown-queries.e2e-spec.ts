import { type Client, theAgent } from '../support/as.js';
import { baseUrl } from '../support/server.js';
import { type Filled, filled, type Handler } from '../tenants/handler.js';
import { restHandlers } from '../tenants/rest-surface.js';
import { bookOf, nothingLike } from '../tenants/slots.js';
import { theWorld } from '../world.js';

interface Reading {
  name: string;
  client: Client;
  /** With every id it needs, so that it is answered. */
  path: string;
}

const REASON = { 'mandate-reason': 'Wanted by the spec' };
let readings: Reading[];

beforeAll(async () => {
  const { group } = await theWorld();
  const agent = await theAgent('BackOffice');
  const book = bookOf(group, { version: nothingLike('version'), cursor: '' });
  readings = (await restHandlers(baseUrl)).filter(({ name }) => name.startsWith('GET ')).map((handler) => {
    const { name } = handler;
    return { name, client: name.includes(' /operator') ? agent : group.people.owner, path: pathOf(handler, filled(handler.template, book)) };
  });
});

function pathOf({ name }: Handler, { path, query }: Filled): string {
  const at = name.replace('GET ', '').replace(/\{(\w+)\}/g, (_, field: string) => String((path as Filled)[field]));
  return `${at}?${new URLSearchParams(query as Record<string, string>).toString()}`;
}

it('G5: a field that a route does not know is refused by every one of them, also where it takes no query at all', async () => {
  expect(readings.length).toBeGreaterThan(30);
  const wrong = [];
  for (const { name, client, path } of readings) {
    const { status, body } = await client.get(`${path}&unknownField=1`, REASON);
    const told = [status, body['code'], (body['errors'] as { pointer: string }[] | undefined)?.map(({ pointer }) => pointer)];
    if (JSON.stringify(told) !== '[400,"request.invalid",["/unknownField"]]') wrong.push([name, told]);
  }
  expect(wrong).toEqual([]);
});

it('nor one that every object has', async () => {
  const wrong = [];
  for (const { name, client, path } of readings) {
    for (const field of ['__proto__', 'constructor', 'toString']) {
      const { status, body } = await client.get(`${path}&${field}=1`, REASON);
      if (status !== 400 || body['code'] !== 'request.invalid') wrong.push([name, field, status]);
    }
  }
  expect(wrong).toEqual([]);
});

it('an address ends where it ends: behind a slash too many there is nothing, on every route', async () => {
  const wrong = [];
  for (const { name, client, path } of readings) {
    const { status, body } = await client.get(path.replace('?', '/?'), REASON);
    if (status !== 404 || body['code'] !== 'not-found') wrong.push([name, status]);
  }
  expect(wrong).toEqual([]);
});
