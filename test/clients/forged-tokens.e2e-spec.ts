import { createHmac, createPublicKey, generateKeyPairSync, randomUUID, sign } from 'node:crypto';
import type { OwnServer } from '../support/server.js';
import { startServer } from '../support/server.js';
import { as, askToken, bearer, clientRequest, type Machine, World } from './world.js';

const ours = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const theirs = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const p384 = generateKeyPairSync('ec', { namedCurve: 'P-384' });
const rsa = generateKeyPairSync('rsa', { modulusLength: 2048 });
const jwk = ours.publicKey.export({ format: 'jwk' });
const pem = ours.publicKey.export({ type: 'spki', format: 'pem' }).toString();
const KID = 'key-of-this-spec';

let world: World;
let server: OwnServer;
let client: Machine;
let path: string;

beforeAll(async () => {
  world = await World.open();
  server = await startServer({
    SECRET_KEY: Buffer.alloc(32, 9).toString('base64'), OAUTH_SIGNING_JWK: JSON.stringify({ ...ours.privateKey.export({ format: 'jwk' }), kid: KID }),
  });
  const { customerId, owner } = await world.aCustomer();
  path = `/customers/${customerId}/clients`;
  client = (await as(server.baseUrl, owner).post(path, clientRequest(owner.memberId)).expect(201)).body as Machine;
  await world.aGrant(customerId, { clientId: client.id });
});

afterAll(async () => {
  await server.stop();
  await world.close();
});

const encode = (value: unknown): string => Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');

type Sign = (data: string) => Buffer;
const es256 = (key = ours.privateKey): Sign => (data) => sign('sha256', Buffer.from(data), { key, dsaEncoding: 'ieee-p1363' });
const hs256 = (secret: string | Buffer): Sign => (data) => createHmac('sha256', secret).update(data).digest();

const header = { alg: 'ES256', typ: 'at+jwt', kid: KID };
const seconds = (): number => Math.floor(Date.now() / 1000);
const claims = (more: object = {}): object => ({
  jti: randomUUID(), iss: `${server.baseUrl}/oauth`, aud: `${server.baseUrl}/api`, sub: client.id, client_id: client.id, scope: 'client:read', iat: seconds(), exp: seconds() + 300, ...more,
});
const token = (head: unknown = header, body: unknown = claims(), signature: Sign = es256()): string => {
  const data = `${encode(head)}.${encode(body)}`;
  return `${data}.${signature(data).toString('base64url')}`;
};

/** Header values to send; each is a forgery. */
const forgeries: Record<string, () => string[]> = {
  'another algorithm': () => [
    ...['none', 'None', 'NONE', 'nOnE', ''].flatMap((alg) => [token({ ...header, alg }, claims(), () => Buffer.alloc(0)), token({ ...header, alg })]),
    ...[pem, pem.trim(), ` ${pem}`, `\n${pem}`, JSON.stringify(jwk), jwk.x ?? '', KID, ''].flatMap((secret) => ['HS256', 'HS384', 'HS512'].map((alg) => token({ ...header, alg }, claims(), hs256(secret)))),
    token({ ...header, alg: 'ES384' }, claims(), (data) => sign('sha384', Buffer.from(data), { key: p384.privateKey, dsaEncoding: 'ieee-p1363' })),
    token({ ...header, alg: 'RS256' }, claims(), (data) => sign('sha256', Buffer.from(data), rsa.privateKey)),
    ...['es256', 'ES256 ', ['ES256'], null, 7, 'ES256K', 'EdDSA', 'PS256'].map((alg) => token({ ...header, alg })),
    token({ typ: 'at+jwt', kid: KID }),
  ],
  'another key': () => [
    token(header, claims(), es256(theirs.privateKey)), token(header, claims(), es256(p384.privateKey)),
    token(header, claims(), () => Buffer.alloc(64)), token(header, claims(), () => Buffer.alloc(64, 0xff)), token(header, claims(), () => Buffer.alloc(0)),
    token(header, claims(), (data) => sign('sha256', Buffer.from(data), ours.privateKey)), // DER instead of r and s
  ],
  'another kid': () => [
    token({ alg: 'ES256', typ: 'at+jwt' }),
    ...['', 'other', KID.toUpperCase(), `${KID} `, ` ${KID}`, '../../../dev/null', '/dev/null', `../${KID}`, `${KID}\u0000`, `' or '1'='1`, `${KID}' --`, 'https://evil.example/key',
      `file:///proc/self/environ`, null, 0, true, [KID], { kid: KID }, '__proto__', 'constructor', '*', '%2e%2e%2f'].map((kid) => token({ ...header, kid }, claims(), es256(theirs.privateKey))),
    ...['', 'other', null, [KID], '__proto__'].map((kid) => token({ ...header, kid })),
  ],
  'a key or an extension in the header': () => {
    const theirJwk = theirs.publicKey.export({ format: 'jwk' });
    const extras = [{ jku: 'https://evil.example/jwks' }, { x5u: 'https://evil.example/x5' }, { jwk: theirJwk }, { x5c: ['AAAA'] }, { crit: ['exp'] }, { crit: ['b64'], b64: false }, { crit: [] }, { zip: 'DEF' }, { cty: 'JWT' }];
    return extras.flatMap((extra) => [token({ ...header, ...extra }), token({ ...header, ...extra }, claims(), es256(theirs.privateKey))]);
  },
  'another issuer': () => [undefined, null, '', server.baseUrl, `${server.baseUrl}/oauth/`, `${server.baseUrl}/OAUTH`, 'https://evil.example/oauth', [`${server.baseUrl}/oauth`], `${server.baseUrl}/oauth.evil.example`]
    .map((iss) => token(header, claims({ iss }))),
  'another audience': () => [undefined, null, '', server.baseUrl, `${server.baseUrl}/api/`, `${server.baseUrl}/api/v1`, `${server.baseUrl}/ap`, 'https://evil.example/api',
    [`${server.baseUrl}/api`], [`${server.baseUrl}/api`, 'https://evil.example'], ['https://evil.example'], { 0: `${server.baseUrl}/api` }, true].map((aud) => token(header, claims({ aud }))),
  'another type': () => [undefined, null, '', 'JWT', 'jwt', 'id_token', 'logout+jwt', 'at', 'AT+JWT', 'application/at+jwt', ['at+jwt'], 'at+jwt '].map((typ) => token({ ...header, typ })),
  'another time': () => [
    ...[seconds() - 1, seconds() - 300, 0, -1, undefined, null, '', String(seconds() + 300), seconds() + 0.5, 1e400, true, [seconds() + 300]].map((exp) => token(header, claims({ exp }))),
    ...[seconds() + 60, seconds() + 3600, null, String(seconds() - 60), true].map((nbf) => token(header, claims({ nbf }))),
  ],
  'another subject': () => [
    { sub: randomUUID() }, { client_id: randomUUID() }, { sub: undefined }, { client_id: undefined }, { client_id: [client.id] }, { sub: 'x', client_id: 'x' },
    { scope: ['client:read'] }, { scope: 7 },
  ].map((more) => token(header, claims(more))),
  'a body that is none': () => ['', 'x', '[]', 'null', '"text"', '{', '{}'].map((body) => token(header, body)),
  'other bytes': () => {
    const good = token();
    const [head = '', body = '', signature = ''] = good.split('.');
    const respelled = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'].map((last) => signature.slice(0, -1) + last).filter((other) => other !== signature);
    return [
      ...[1, 2, 10, 43, 85].map((cut) => good.slice(0, -cut)), good.slice(1), `${good}A`, `${good}=`, `${good}.`, `.${good}`, `${head}.${body}`, `${head}.${body}.`, `${head}..${signature}`, '..', '.', 'x',
      `${good} ${good}`, `${good},${good}`, `${head}.${body} .${signature}`, ` ${good}`, `\t${good}`, `"${good}"`, `${body}.${head}.${signature}`,
      `${head}.${encode(claims({ scope: 'ledger:read' }))}.${signature}`, ...respelled.map((other) => `${head}.${body}.${other}`),
    ];
  },
};

const accepted = async (credentials: string[]): Promise<string[]> => {
  const found: string[] = [];
  for (const credential of credentials) {
    const { status } = await bearer(server.baseUrl, credential, path).catch((fault: unknown) => ({ status: String(fault).includes('Invalid character') ? 401 : 0 }));
    if (status !== 401) found.push(`${status} ${credential}`);
  }
  return found;
};

it('the token all forgeries are made from is good, and so is the server\'s own', async () => {
  await bearer(server.baseUrl, token(), path).expect(200);
  const { body } = await askToken(server.baseUrl, client).expect(200);
  await bearer(server.baseUrl, body.access_token, path).expect(200);
  expect(createPublicKey(pem).equals(ours.publicKey)).toBe(true);
});

it.each(Object.keys(forgeries))('S27: 0 accepted with %s', async (kind) => {
  expect(await accepted(forgeries[kind]?.() ?? [])).toEqual([]);
});

it('S27: the matrix has at least 100 forgeries', () => {
  const n = Object.values(forgeries).flatMap((make) => make()).length;
  console.log(`S27: ${n} forgeries, 0 accepted`);
  expect(n).toBeGreaterThanOrEqual(100);
});

it.each(['Basic', 'bearer:', 'Token', 'JWT', 'DPoP'])('S27: a good token under the scheme %s is none', async (scheme) => {
  const { status, headers } = await bearer(server.baseUrl, '', path).set('Authorization', `${scheme} ${token()}`);
  expect([status, headers['www-authenticate']]).toEqual([401, 'Bearer error="invalid_token"']);
});

it('S27: a token in the address or in a cookie is none', async () => {
  const { status } = await bearer(server.baseUrl, '', `${path}?access_token=${token()}`).unset('Authorization');
  expect(status).toBe(401);
  const { status: byCookie } = await bearer(server.baseUrl, '', path).unset('Authorization').set('Cookie', `mandate=${token()}`);
  expect(byCookie).toBe(401);
});

it('a token ends by the server\'s clock, to the second', async () => {
  const held = token();
  await bearer(server.baseUrl, held, path).expect(200);
  server.setClockOffset('PT301S');
  await bearer(server.baseUrl, held, path).expect(401);
  const { body } = await askToken(server.baseUrl, client).expect(200);
  await bearer(server.baseUrl, body.access_token, path).expect(200);
  server.setClockOffset('PT0S');
});
