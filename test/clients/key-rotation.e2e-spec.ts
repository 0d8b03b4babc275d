import { generateKeyPairSync } from 'node:crypto';
import { decodeProtectedHeader } from 'jose';
import request from 'supertest';
import { type OwnServer, startServer } from '../support/server.js';
import { as, askToken, bearer, clientRequest, type Machine, World } from './world.js';

const aKey = (kid: string): object => ({ ...generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey.export({ format: 'jwk' }), kid });
const [former, present] = [aKey('former'), aKey('present')];

let world: World;
let servers: OwnServer[];

/** The same portal before, during and after the rotation. */
beforeAll(async () => {
  world = await World.open();
  servers = await Promise.all([former, [present, former], present].map((keys) => startServer({ ORIGIN: 'http://portal.test', OAUTH_SIGNING_JWK: JSON.stringify(keys) })));
});

afterAll(async () => {
  await Promise.all(servers.map((server) => server.stop()));
  await world.close();
});

it('P17: a token of the former key is good while both stand, and not after; the new one signs at once', async () => {
  const [before = '', during = '', after = ''] = servers.map(({ baseUrl }) => baseUrl);
  const { customerId, owner } = await world.aCustomer();
  const path = `/customers/${customerId}/clients`;
  const client = (await as(before, owner).post(path, clientRequest(owner.memberId)).expect(201)).body as Machine;
  await world.aGrant(customerId, { clientId: client.id });
  const tokenAt = async (server: string): Promise<string> => ((await askToken(server, client).expect(200)).body as { access_token: string }).access_token;
  const kidsAt = async (server: string): Promise<unknown[]> => ((await request(server).get('/oauth/jwks').expect(200)).body as { keys: { kid: string; d?: string }[] }).keys.map(({ kid, d }) => d ?? kid);

  const [old, next] = [await tokenAt(before), await tokenAt(during)];
  expect([old, next].map((token) => decodeProtectedHeader(token).kid)).toEqual(['former', 'present']);
  expect([await kidsAt(before), await kidsAt(during), await kidsAt(after)]).toEqual([['former'], ['present', 'former'], ['present']]);
  const answers = async (token: string): Promise<number[]> => Promise.all([before, during, after].map(async (server) => (await bearer(server, token, path)).status));
  expect(await answers(old)).toEqual([200, 200, 401]);
  expect(await answers(next)).toEqual([401, 200, 200]);
});
