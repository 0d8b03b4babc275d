import { randomUUID } from 'node:crypto';
import { decodeJwt, decodeProtectedHeader, exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose';
import { setTimeout as pause } from 'node:timers/promises';
import { Temporal } from 'temporal-polyfill';
import request from 'supertest';
import { OAUTH_ROUTES } from '../../src/modules/clients/index.js';
import { baseUrl } from '../support/server.js';
import { as, askToken, bearer, clientRequest, type Machine, type SignedIn, World } from './world.js';

let world: World;
let customerId: string;
let owner: SignedIn;
let clients: string;

beforeAll(async () => {
  world = await World.open();
  ({ customerId, owner } = await world.aCustomer());
  clients = `/customers/${customerId}/clients`;
});

afterAll(() => world.close());

const aClient = async (more: object = {}): Promise<Machine> => {
  const { body } = await as(baseUrl, owner).post(clients, clientRequest(owner.memberId, more)).expect(201) as { body: Machine };
  await world.aGrant(customerId, { clientId: body.id });
  return body;
};

const tokenOf = async (client: Machine, more: Record<string, string> = {}): Promise<string> =>
  ((await askToken(baseUrl, client, more).expect(200)).body as { access_token: string }).access_token;

const expectRefused = async (asked: request.Test, error = 'invalid_client', status = 401): Promise<void> => {
  const { body } = await asked.expect(status);
  expect(body).toMatchObject({ error, error_description: expect.any(String) });
  expect(body).not.toHaveProperty('access_token');
};

describe('a token', () => {
  it('RFC 9068: names client, audience and scopes, lives five minutes and carries no right', async () => {
    const client = await aClient();
    const { body } = await askToken(baseUrl, client).expect(200);
    expect(body).toEqual({ access_token: expect.any(String), token_type: 'Bearer', expires_in: 300, scope: 'sim:read client:read' });
    expect(decodeProtectedHeader(body.access_token)).toEqual({ alg: 'ES256', typ: 'at+jwt', kid: expect.any(String) });
    const { iat = 0, ...claims } = decodeJwt(body.access_token);
    expect(claims).toEqual({
      iss: `${baseUrl}/oauth`, aud: `${baseUrl}/api`, sub: client.id, client_id: client.id, scope: 'sim:read client:read', exp: iat + 300, jti: expect.any(String),
    });
  });

  it('GC-4.3-a: who answers for a client sees when it last got one', async () => {
    const client = await aClient();
    const seen = async (): Promise<string | null> => ((await as(baseUrl, owner).get(`${clients}/${client.id}`).expect(200)).body as { lastTokenAt: string | null }).lastTokenAt;
    await expectRefused(askToken(baseUrl, { ...client, secret: 'wrong' }));
    expect(await seen()).toBeNull();
    const before = Date.now();
    await tokenOf(client);
    expect(Date.parse((await seen()) ?? '')).toBeGreaterThanOrEqual(before);
  });

  it('opens what a grant gives and scope and token leave', async () => {
    const client = await aClient();
    await bearer(baseUrl, await tokenOf(client), clients).expect(200);
    await bearer(baseUrl, await tokenOf(client, { scope: 'client:read' }), clients).expect(200);
    const { body } = await bearer(baseUrl, await tokenOf(client, { scope: 'sim:read' }), clients).expect(403);
    expect(body).toMatchObject({ permission: 'client:read' });
    await bearer(baseUrl, await tokenOf(client), `/customers/${customerId}/grants`).expect(403);
    for (const scope of ['ledger:read', 'unknown', 'sim:read unknown', 'sim:read ledger:read', 'sim:read  client:read', 'SIM:READ', 'openid']) {
      await expectRefused(askToken(baseUrl, client, { scope }), 'invalid_scope', 400);
    }
  });

  it('gives nothing without a grant, and nothing at another Customer', async () => {
    const { body } = await as(baseUrl, owner).post(clients, clientRequest(owner.memberId)).expect(201) as { body: Machine };
    await bearer(baseUrl, await tokenOf(body), clients).expect(403);
    const other = await world.aCustomer();
    await bearer(baseUrl, await tokenOf(body), `/customers/${other.customerId}/clients`).expect(404);
  });

  it('works by GraphQL, and not together with a cookie', async () => {
    const token = await tokenOf(await aClient());
    const query = { query: 'query ($c: ID!) { serviceClients(customerId: $c) { edges { node { id } } } }', variables: { c: customerId } };
    const { body } = await request(baseUrl).post('/graphql').set('Authorization', `Bearer ${token}`).send(query).expect(200);
    expect(body.data.serviceClients.edges.length).toBeGreaterThan(0);
    const forged = await request(baseUrl).post('/graphql').set('Authorization', `Bearer ${token}x`).send(query).expect(401);
    expect(forged.headers['www-authenticate']).toBe('Bearer error="invalid_token"');
    await bearer(baseUrl, token, clients).set('Cookie', owner.cookie).expect(400);
  });
});

describe('authentication of a client', () => {
  it('by secret, in the header or in the body; both secrets of a rotation count', async () => {
    const client = await aClient();
    await request(baseUrl).post('/oauth/token').type('form').send({ grant_type: 'client_credentials', client_id: client.id, client_secret: client.secret }).expect(200);
    const { body } = await as(baseUrl, owner).post(`${clients}/${client.id}/secrets`).expect(201) as { body: { secret: string } };
    await askToken(baseUrl, client).expect(200);
    await askToken(baseUrl, { ...client, secret: body.secret }).expect(200);
    const { body: shown } = await as(baseUrl, owner).get(`${clients}/${client.id}`) as { body: { secrets: { id: string }[] } };
    await as(baseUrl, owner).delete(`${clients}/${client.id}/secrets/${shown.secrets[1]?.id}`, { reason: 'rotated' }, 2).expect(200);
    await expectRefused(askToken(baseUrl, client));
    await askToken(baseUrl, { ...client, secret: body.secret }).expect(200);
  });

  it('refuses a wrong secret, another client\'s, a hash of it and an unknown client', async () => {
    const client = await aClient();
    const [row] = await world.rows<{ hash: string }>(`select encode(hash, 'hex') hash from service_client_secret where client_id = $1`, [client.id]);
    for (const secret of ['x', (await aClient()).secret, row?.hash ?? '', `${client.secret} `]) await expectRefused(askToken(baseUrl, { ...client, secret }));
    await expectRefused(askToken(baseUrl, { ...client, id: randomUUID() }));
    await expectRefused(askToken(baseUrl, { ...client, id: 'https://evil.example/client' }));
  });

  it('S26: many wrong secrets are slowed down; the right one still works, so nobody can stop a machine from outside', async () => {
    const client = await aClient();
    for (let tries = 0; tries < 20; tries += 1) await expectRefused(askToken(baseUrl, { ...client, secret: 'wrong' }));
    const { headers } = await askToken(baseUrl, { ...client, secret: 'wrong' }).expect(429);
    expect(Number(headers['retry-after'])).toBeGreaterThan(0);
    await askToken(baseUrl, client).expect(200);
  });

  it('by key: an assertion counts once, for us, for five minutes, by the client\'s own key', async () => {
    const { publicKey, privateKey } = await generateKeyPair('ES256');
    const client = await aClient({ authentication: 'key', jwks: { keys: [await exportJWK(publicKey)] } });
    const assertion = (claims: JWTPayload = {}, key = privateKey): Promise<string> => new SignJWT({
      iss: client.id, sub: client.id, aud: `${baseUrl}/oauth`, jti: randomUUID(), exp: Math.floor(Date.now() / 1000) + 120, ...claims,
    }).setProtectedHeader({ alg: 'ES256' }).sign(key);
    const ask = (proof: string): request.Test => request(baseUrl).post('/oauth/token').type('form').send({
      grant_type: 'client_credentials', client_assertion: proof, client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    });
    const good = await assertion();
    const { body } = await ask(good).expect(200);
    await bearer(baseUrl, body.access_token, clients).expect(200);
    await expectRefused(ask(good));
    const raced = await assertion();
    const answers = await Promise.all([ask(raced), ask(raced), ask(raced), ask(raced)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 401, 401, 401]);
    await expectRefused(ask(await assertion({ exp: Math.floor(Date.now() / 1000) + 3600 })));
    await expectRefused(ask(await assertion({ exp: Math.floor(Date.now() / 1000) - 60 })));
    await expectRefused(ask(await assertion({ aud: 'https://elsewhere.example/oauth' })));
    await expectRefused(ask(await assertion({ jti: undefined })));
    await expectRefused(ask(await assertion({}, (await generateKeyPair('ES256')).privateKey)));
    await expectRefused(ask(await assertion({ aud: 'http://evil.example/token' })).set('Host', 'evil.example'));
    await expectRefused(askToken(baseUrl, client));
  });
});

describe('only what is needed is there', () => {
  it('S24: metadata names our addresses, whatever Host says', async () => {
    for (const [method, path] of OAUTH_ROUTES.filter(([, path]) => path.includes('well-known'))) {
      expect(method).toBe('GET');
      const { body } = await request(baseUrl).get(path).set('Host', 'evil.example').set('X-Forwarded-Host', 'evil.example').expect(200);
      expect(body).toMatchObject({
        issuer: `${baseUrl}/oauth`, token_endpoint: `${baseUrl}/oauth/token`, jwks_uri: `${baseUrl}/oauth/jwks`, grant_types_supported: ['client_credentials'],
      });
      expect(JSON.stringify(body)).not.toMatch(/evil|authorization_endpoint|registration/);
    }
  });

  it('P17: keys are public, and nothing else of the provider is reachable', async () => {
    const { body } = await request(baseUrl).get('/oauth/jwks').expect(200);
    expect((body as { keys: object[] }).keys.map((key) => Object.keys(key).sort())).toEqual([['alg', 'crv', 'kid', 'kty', 'use', 'x', 'y']]);
    for (const path of ['auth', 'reg', 'session/end', 'me', 'token/introspection', 'token/revocation', 'device', 'request', 'interaction/x', '']) {
      const answer = await request(baseUrl).get(`/oauth/${path}`);
      expect(`${path} ${answer.status}`).toBe(`${path} 404`);
      expect((await request(baseUrl).post(`/oauth/${path}`).type('form').send('x=1')).status).toBeGreaterThanOrEqual(404);
    }
  });

  it.each(['authorization_code', 'refresh_token', 'password', 'urn:ietf:params:oauth:grant-type:device_code'])('refuses the grant type %s', async (grant_type) => {
    const { status, body } = await askToken(baseUrl, await aClient(), { grant_type, code: 'x', refresh_token: 'x' });
    expect([status, body.error]).toEqual([400, expect.stringMatching(/unsupported_grant_type|unauthorized_client/)]);
  });

  it('refuses another resource, and a body that is no form', async () => {
    const client = await aClient();
    await expectRefused(askToken(baseUrl, client, { resource: 'https://elsewhere.example' }), 'invalid_target', 400);
    await expectRefused(request(baseUrl).post('/oauth/token').auth(client.id, client.secret).send({ grant_type: 'client_credentials' }), 'invalid_request', 400);
  });
});

describe('P03, S20: a token that is still valid counts no more at the next request', () => {
  const expectCut = async (client: Machine, cut: () => Promise<unknown>, status: number): Promise<void> => {
    const token = await tokenOf(client);
    await bearer(baseUrl, token, clients).expect(200);
    await cut();
    await bearer(baseUrl, token, clients).expect(status);
  };

  it('when the client ended, and it gets no other one', async () => {
    const client = await aClient();
    await expectCut(client, () => as(baseUrl, owner).post(`${clients}/${client.id}/end`, { reason: 'no longer needed' }).set('If-Match', '"1"').expect(200), 403);
    await expectRefused(askToken(baseUrl, client));
  });

  it('GC-9.2-b: when its sponsor\'s link ended, until another member answers for it', async () => {
    const sponsor = await world.aMember(customerId);
    const client = await aClient({ sponsorMemberId: sponsor.memberId });
    await expectCut(client, () => as(baseUrl, owner).post(`/customers/${customerId}/members/${sponsor.memberId}/end`, { reason: 'left the company' }).set('If-Match', '"1"').expect(200), 403);
    await expectRefused(askToken(baseUrl, client));
    await as(baseUrl, owner).put(`${clients}/${client.id}/sponsor`, { sponsorMemberId: owner.memberId }, 1).expect(200);
    await bearer(baseUrl, await tokenOf(client), clients).expect(200);
  });

  it('when its grant was revoked', async () => {
    const { body } = await as(baseUrl, owner).post(clients, clientRequest(owner.memberId)).expect(201) as { body: Machine };
    const grantId = await world.aGrant(customerId, { clientId: body.id });
    const { headers } = await as(baseUrl, owner).get(`/customers/${customerId}/grants/${grantId}`).expect(200);
    await expectCut(body, () => as(baseUrl, owner).post(`/customers/${customerId}/grants/${grantId}/revocation`, { reason: 'by test' }).set('If-Match', headers['etag'] ?? '').expect(200), 403);
  });

  it('when the Customer was suspended', async () => {
    const other = await world.aCustomer();
    const path = `/customers/${other.customerId}/clients`;
    const { body } = await as(baseUrl, other.owner).post(path, clientRequest(other.owner.memberId)).expect(201) as { body: Machine };
    await world.aGrant(other.customerId, { clientId: body.id });
    const token = await tokenOf(body);
    await bearer(baseUrl, token, path).expect(200);
    await world.rows(`update customer_directory set state = 'suspended' where id = $1`, [other.customerId]);
    await bearer(baseUrl, token, path).expect(403);
    await expectRefused(askToken(baseUrl, body));
  });

  it('when its own end passed', async () => {
    const endsAt = Temporal.Now.instant().add({ seconds: 3 });
    const client = await aClient({ endsAt: endsAt.toString() });
    await expectCut(client, () => pause(endsAt.since(Temporal.Now.instant()).total('milliseconds')), 403);
    await expectRefused(askToken(baseUrl, client));
  });
});
