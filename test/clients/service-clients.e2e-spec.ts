import { exportJWK, generateKeyPair } from 'jose';
import request from 'supertest';
import { baseUrl } from '../support/server.js';
import { as, clientRequest, inDays, type SignedIn, World } from './world.js';

interface Made { id: string; secret: string; version: number }

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

const make = async (more: object = {}, by = owner): Promise<Made> => (await as(baseUrl, by).post(clients, clientRequest(owner.memberId, more)).expect(201)).body as Made;

const ledger = (event: string): Promise<{ body: string }[]> =>
  world.rows('select body from ledger_entry where customer_id = $1 and event = $2 order by seq desc', [customerId, event]);

describe('making a service client', () => {
  it('GC-9.2-a: it belongs to one Customer, has a sponsor, scopes and an end, and its secret is shown once', async () => {
    const made = await make({ name: 'Nightly export' });
    expect(made).toMatchObject({
      name: 'Nightly export', sponsor: { memberId: owner.memberId, displayName: 'Lotte Maes' }, scopes: ['sim:read', 'client:read'], authentication: 'secret',
      state: { inForce: true, because: null }, madeBy: { id: owner.memberId, name: 'Lotte Maes' }, version: 1, secret: expect.stringMatching(/^[\w-]{43}$/),
    });
    const { body, headers } = await as(baseUrl, owner).get(`${clients}/${made.id}`).expect(200);
    expect(body).toMatchObject({ id: made.id, secrets: [{ live: true }] });
    expect(headers['etag']).toBe('"1"');
    expect(JSON.stringify(body)).not.toContain(made.secret);
    expect(await world.rows('select customer_id from service_client_key where client_id = $1', [made.id])).toEqual([{ customer_id: customerId }]);
  });

  it('S42: neither the secret nor its hash is anywhere in the ledger or in a kept answer', async () => {
    const { body } = await as(baseUrl, owner).post(clients, clientRequest(owner.memberId)).set('Idempotency-Key', 'make-once-1').expect(201);
    const again = await as(baseUrl, owner).post(clients, { ...clientRequest(owner.memberId), endsAt: (body as { endsAt: string }).endsAt }).set('Idempotency-Key', 'make-once-2').expect(201);
    for (const { id, secret } of [body, again.body] as Made[]) {
      const [row] = await world.rows<{ hash: string }>(`select encode(hash, 'hex') hash from service_client_secret where client_id = $1`, [id]);
      const kept = await world.rows(`select from ledger_entry where body like '%' || $1 || '%' or body like '%' || $2 || '%'
        union all select from idempotent_answer where answer::text like '%' || $1 || '%' or answer::text like '%' || $2 || '%'`, [secret, row?.hash]);
      expect(kept).toEqual([]);
    }
    expect(JSON.parse((await ledger('client.made'))[0]?.body ?? '{}')).toMatchObject({ after: { sponsorMemberId: owner.memberId, madeBy: owner.memberId } });
  });

  it('S06: the same request under the same Idempotency-Key makes one client, and the second answer has no secret', async () => {
    const wanted = clientRequest(owner.memberId);
    const first = await as(baseUrl, owner).post(clients, wanted).set('Idempotency-Key', 'make-twice-1').expect(201);
    const second = await as(baseUrl, owner).post(clients, wanted).set('Idempotency-Key', 'make-twice-1').expect(201);
    expect(second.body).toEqual({ ...(first.body as object), secret: null });
  });

  it('an Access Manager may make one, a fleet manager may not', async () => {
    await make({}, await world.aManager(customerId));
    const fleetManager = await world.aMember(customerId);
    await world.aGrant(customerId, fleetManager);
    const { body } = await as(baseUrl, fleetManager).post(clients, clientRequest(owner.memberId)).expect(403);
    expect(body).toMatchObject({ code: 'not-allowed', permission: 'client:make' });
  });

  it.each([
    ['a scope over rights', { scopes: ['grant:give'] }, 'request.invalid'],
    ['an unknown scope', { scopes: ['sim:everything'] }, 'request.invalid'],
    ['no scope', { scopes: [] }, 'request.invalid'],
    ['an end in the past', { endsAt: inDays(-1) }, 'client.life'],
    ['an end after more than two years', { endsAt: inDays(740) }, 'client.life'],
    ['the 30th of February', { endsAt: '2027-02-30T00:00:00Z' }, 'request.invalid'],
    ['a foreign sponsor', { sponsorMemberId: '01890000-0000-7000-8000-000000000001' }, 'client.sponsor'],
    ['keys with a secret', { jwks: { keys: [{ kty: 'OKP', crv: 'Ed25519', x: 'AAAA' }] } }, 'client.keys'],
    ['authentication by key without a key', { authentication: 'key' }, 'request.invalid'],
    ['an unknown field', { madeBy: '01890000-0000-7000-8000-000000000001' }, 'request.invalid'],
    ['a name of two lines', { name: 'Fleet\nsync' }, 'request.invalid'],
  ])('refuses %s', async (_, more, code) => {
    const { body } = await as(baseUrl, owner).post(clients, clientRequest(owner.memberId, more)).expect(code === 'request.invalid' ? 400 : 422);
    expect(body).toMatchObject({ code });
  });

  it('GC-9.2-a: the sponsor\'s own link lasts as long as the client', async () => {
    const leaving = await world.aMember(customerId, { until: inDays(100) });
    const { body } = await as(baseUrl, owner).post(clients, clientRequest(leaving.memberId)).expect(422);
    expect(body).toMatchObject({ code: 'client.sponsor', rule: 'GC-9.2-a' });
    await make({ sponsorMemberId: leaving.memberId, endsAt: inDays(99) });
  });
});

describe('public keys', () => {
  const keyed = (jwk: object): object => clientRequest(owner.memberId, { authentication: 'key', jwks: { keys: [jwk] } });

  it.each(['ES256', 'RS256', 'Ed25519'])('accepts %s and shows its id, no secret', async (algorithm) => {
    const { publicKey } = await generateKeyPair(algorithm);
    const { body } = await as(baseUrl, owner).post(clients, keyed(await exportJWK(publicKey))).expect(201);
    expect(body).toMatchObject({ authentication: 'key', keyIds: [expect.stringMatching(/^[\w-]{43}$/)], secrets: [], secret: null });
    await as(baseUrl, owner).post(`${clients}/${body.id}/secrets`).expect(409);
  });

  it('S42: a private member is refused and kept nowhere', async () => {
    const { privateKey } = await generateKeyPair('ES256', { extractable: true });
    const { body } = await as(baseUrl, owner).post(clients, keyed(await exportJWK(privateKey))).expect(400);
    expect(body.errors).toEqual([expect.objectContaining({ pointer: '/jwks/keys/0/d' })]);
  });

  it.each([
    ['an RSA key of 1024 bits', { kty: 'RSA', n: Buffer.alloc(128, 0xff).toString('base64url'), e: 'AQAB' }],
    ['an RSA key with exponent 3', { kty: 'RSA', n: Buffer.alloc(256, 0xff).toString('base64url'), e: 'Aw' }],
    ['a point that is not on the curve', { kty: 'EC', crv: 'P-256', x: 'AAAA', y: 'AAAA' }],
    ['half a key', { kty: 'EC', crv: 'P-256' }],
  ])('refuses %s', async (_, jwk) => {
    const { body } = await as(baseUrl, owner).post(clients, keyed(jwk)).expect(422);
    expect(body).toMatchObject({ code: 'client.keys', errors: [{ pointer: '/jwks/keys/0' }] });
  });

  it('refuses an algorithm that is not the key\'s, and the same id twice', async () => {
    const { publicKey } = await generateKeyPair('ES256');
    const jwk = await exportJWK(publicKey);
    await as(baseUrl, owner).post(clients, keyed({ ...jwk, alg: 'RS256' })).expect(422);
    await as(baseUrl, owner).post(clients, clientRequest(owner.memberId, { authentication: 'key', jwks: { keys: [jwk, jwk] } })).expect(422);
  });
});

describe('rotation of secrets', () => {
  it('two live at most; the older one gets an end within 30 days', async () => {
    const { id } = await make();
    const { body } = await as(baseUrl, owner).post(`${clients}/${id}/secrets`, { overlapDays: 30 }).expect(201);
    expect(body).toMatchObject({ live: true, secret: expect.stringMatching(/^[\w-]{43}$/) });
    const { body: shown } = await as(baseUrl, owner).get(`${clients}/${id}`) as { body: { secrets: { id: string; endsAt: string }[] } };
    expect(shown.secrets).toHaveLength(2);
    expect(Date.parse(shown.secrets[1]?.endsAt ?? '')).toBeLessThanOrEqual(Date.parse(inDays(30)));
    const { body: third } = await as(baseUrl, owner).post(`${clients}/${id}/secrets`).expect(409);
    expect(third).toMatchObject({ code: 'client.two-secrets' });
    const end = (version = 2): request.Test => as(baseUrl, owner).delete(`${clients}/${id}/secrets/${shown.secrets[1]?.id}`, { reason: 'seen in a log' }, version);
    expect((await end(1).expect(412)).body).toMatchObject({ code: 'precondition.stale' });
    expect((await end().expect(200)).body).toMatchObject({ version: 3, secrets: [{ live: true }, { live: false }] });
    await end(3).expect(409);
    await as(baseUrl, owner).post(`${clients}/${id}/secrets`, { overlapDays: 31 }).expect(400);
    await as(baseUrl, owner).post(`${clients}/${id}/secrets`).expect(201);
    const [ended] = (await ledger('client.secret-ended')).map((each) => JSON.parse(each.body) as object);
    expect(ended).toMatchObject({ subjectId: id, reason: 'seen in a log' });
  });

  it('the ledger tells the secrets before and after, never the hashes', async () => {
    const { id } = await make();
    type Secret = Record<'id' | 'endsAt', string>;
    const secrets = async () => ((await as(baseUrl, owner).get(`${clients}/${id}`)).body as { secrets: [Secret, Secret] }).secrets;
    const told = async (event: string): Promise<unknown> => (await ledger(event)).map((each) => JSON.parse(each.body) as { subjectId: string }).find(({ subjectId }) => subjectId === id);
    const [first] = await secrets();
    await as(baseUrl, owner).post(`${clients}/${id}/secrets`).expect(201);
    const [newer, older] = await secrets();
    const { endsAt } = first;
    expect(await told('client.secret-rotated')).toMatchObject({ before: { secrets: [{ id: first.id, endsAt }] }, after: { secrets: [{ id: newer.id, endsAt }, { id: first.id, endsAt: older.endsAt }] } });
    await as(baseUrl, owner).delete(`${clients}/${id}/secrets/${first.id}`, { reason: 'seen in a log' }, 2).expect(200);
    const one = { id: first.id, createdAt: expect.any(String), endsAt: older.endsAt };
    expect(await told('client.secret-ended')).toMatchObject({ before: { secrets: [{ ...one, endedAt: null }] }, after: { secrets: [{ ...one, endedAt: expect.any(String) }] } });
  });

  it('P09: an end of a client or of its secret names the version that was read, and says why', async () => {
    const { id } = await make();
    const { body: { secrets: [secret] } } = await as(baseUrl, owner).get(`${clients}/${id}`) as { body: { secrets: { id: string }[] } };
    const ends = [`delete ${clients}/${id}/secrets/${secret?.id ?? ''}`, `post ${clients}/${id}/end`].map((each) => each.split(' ') as ['delete' | 'post', string]);
    for (const [method, path] of ends) {
      const send = (body: object, version?: string): request.Test => request(baseUrl)[method](`/api/v1${path}`).set({ cookie: owner.cookie, 'mandate-csrf': '1', ...(version && { 'if-match': version }) }).send(body);
      expect([(await send({ reason: 'not needed' })).status, (await send({ reason: 'not needed' }, '"7"')).status, (await send({}, '"1"')).status, (await send({ reason: 'no' }, '"1"')).status]).toEqual([428, 412, 400, 400]);
    }
    const stale = await as(baseUrl, owner).graphql('mutation($c: ID!, $i: ID!, $e: EndClientRequest!) { endServiceClient(customerId: $c, clientId: $i, expectedVersion: 7, input: $e) { id } }', { c: customerId, i: id, e: { reason: 'not needed' } });
    expect(stale.body).toMatchObject({ errors: [{ extensions: { code: 'precondition.stale' } }] });
  });
});

describe('I1, GC-8.3-d: who may make a secret', () => {
  const secrets = (id: string): string => `${clients}/${id}/secrets`;

  it('not a Manager, of a machine that somebody else made: he would read as the machine what he must not', async () => {
    const manager = await world.aManager(customerId);
    const { id } = await make();
    await world.aGrant(customerId, { clientId: id });
    const { body } = await as(baseUrl, manager).post(secrets(id)).expect(403);
    expect(body).toMatchObject({ code: 'client.secret-of-another', rule: 'GC-8.3-d' });
  });

  it('nor by answering for it first, nor before it is given anything', async () => {
    const manager = await world.aManager(customerId);
    const { id, version } = await make();
    await as(baseUrl, manager).put(`${clients}/${id}/sponsor`, { sponsorMemberId: manager.memberId }, version).expect(200);
    await as(baseUrl, manager).post(secrets(id)).expect(403);
  });

  it('the Manager who made it, and the Access Owner, may', async () => {
    const manager = await world.aManager(customerId);
    const { id } = await make({}, manager);
    const { body } = await as(baseUrl, manager).post(secrets(id)).expect(201);
    await as(baseUrl, manager).delete(`${secrets(id)}/${(body as { id: string }).id}`, { reason: 'made twice' }, 2).expect(200);
    await as(baseUrl, owner).post(secrets(id)).expect(201);
  });
});

describe('sponsor and end', () => {
  it('GC-9.2-b: a client whose sponsor left says so, and goes on under another one', async () => {
    const sponsor = await world.aMember(customerId);
    const { id, version } = await make({ sponsorMemberId: sponsor.memberId });
    await world.rows(`update member set ends_at = now() - interval '1 minute' where id = $1`, [sponsor.memberId]);
    const { body } = await as(baseUrl, owner).get(`${clients}/${id}`).expect(200);
    expect(body.state).toEqual({ inForce: false, because: 'sponsorGone', since: expect.any(String) });
    await as(baseUrl, owner).put(`${clients}/${id}/sponsor`, { sponsorMemberId: owner.memberId }, version + 1).expect(412);
    await as(baseUrl, owner).put(`${clients}/${id}/sponsor`, { sponsorMemberId: sponsor.memberId }, version).expect(422);
    const { body: under } = await as(baseUrl, owner).put(`${clients}/${id}/sponsor`, { sponsorMemberId: owner.memberId }, version).expect(200);
    expect(under).toMatchObject({ sponsor: { memberId: owner.memberId }, state: { inForce: true }, version: 2 });
  });

  it('an end is final and has its reason in the ledger', async () => {
    const { id } = await make();
    const { body } = await as(baseUrl, owner).post(`${clients}/${id}/end`, { reason: 'replaced by a new one' }).set('If-Match', '"1"').expect(200);
    expect(body.state).toMatchObject({ inForce: false, because: 'ended' });
    expect(JSON.parse((await ledger('client.ended'))[0]?.body ?? '{}')).toMatchObject({ subjectId: id, reason: 'replaced by a new one' });
    await as(baseUrl, owner).post(`${clients}/${id}/end`, { reason: 'once more' }).set('If-Match', '"2"').expect(409);
    await as(baseUrl, owner).post(`${clients}/${id}/secrets`).expect(409);
    await as(baseUrl, owner).put(`${clients}/${id}/sponsor`, { sponsorMemberId: owner.memberId }, 2).expect(409);
  });
});

describe('finding', () => {
  it('lists newest first, page by page, the own Customer\'s only', async () => {
    const other = await world.aCustomer();
    await as(baseUrl, other.owner).post(`/customers/${other.customerId}/clients`, clientRequest(other.owner.memberId)).expect(201);
    const first = await as(baseUrl, owner).get(`${clients}?limit=3`).expect(200);
    const second = await as(baseUrl, owner).get(`${clients}?limit=200&after=${first.body.next}`).expect(200);
    const ids = [...first.body.items, ...second.body.items].map(({ id }: Made) => id);
    const rows = await world.rows<{ id: string }>('select id from service_client where customer_id = $1 order by id desc', [customerId]);
    expect(ids).toEqual(rows.map(({ id }) => id));
    const { body } = await as(baseUrl, other.owner).get(`/customers/${other.customerId}/clients`).expect(200);
    expect(body.items).toHaveLength(1);
    await as(baseUrl, other.owner).get(`/customers/${other.customerId}/clients?after=${first.body.next}`).expect(400);
  });

  it('narrowed by a piece of its name, by whether it is ended, and by its sponsor, by REST and GraphQL', async () => {
    const own = await world.aCustomer();
    const path = `/customers/${own.customerId}/clients`;
    const other = await world.aManager(own.customerId);
    const add = async (name: string, sponsor = own.owner.memberId): Promise<Made> => (await as(baseUrl, own.owner).post(path, clientRequest(sponsor, { name })).expect(201)).body as Made;
    const [night, , past] = [await add('Nightly Éxport'), await add('ERP bridge', other.memberId), await add('Old export')];
    await as(baseUrl, own.owner).post(`${path}/${past.id}/end`, { reason: 'Replaced' }).set('If-Match', '"1"').expect(200);
    await world.rows(`update service_client set starts_at = now() - interval '2 days', ends_at = now() - interval '1 day' where id = $1`, [(await add('Past its end')).id]);
    const found = async (query: string): Promise<{ names: string[]; count: number; next: string | null }> => {
      const { body } = await as(baseUrl, own.owner).get(`${path}?${query}`).expect(200) as { body: { items: { name: string }[]; count: { value: number }; next: string | null } };
      return { names: body.items.map(({ name }) => name), count: body.count.value, next: body.next };
    };
    expect(await found('name=EXPORT')).toEqual({ names: ['Old export', 'Nightly Éxport'], count: 2, next: null });
    expect(await found('name=EXPORT&state=live')).toEqual({ names: ['Nightly Éxport'], count: 1, next: null });
    expect((await found('state=ended')).names).toEqual(['Past its end', 'Old export']);
    expect((await found('name=%25')).names).toEqual([]);
    expect((await found(`sponsorMemberId=${other.memberId.toUpperCase()}`)).names).toEqual(['ERP bridge']);
    const { next } = await found('limit=1&name=export');
    await as(baseUrl, own.owner).get(`${path}?limit=1&after=${next ?? ''}`).expect(400);
    expect((await found(`limit=1&name=export&after=${next ?? ''}`)).names).toEqual(['Nightly Éxport']);
    for (const wrong of ['state=gone', 'name=', 'sponsorMemberId=x']) await as(baseUrl, own.owner).get(`${path}?${wrong}`).expect(400);
    const query = 'query ($c: ID!) { serviceClients(customerId: $c, filter: { name: "export", state: "live" }) { edges { node { id } } count { value } } }';
    expect((await as(baseUrl, own.owner).graphql(query, { c: own.customerId })).body).toEqual({ data: { serviceClients: { edges: [{ node: { id: night.id } }], count: { value: 1 } } } });
  });

  it('S01: a client of another Customer is not there', async () => {
    const other = await world.aCustomer();
    const { id } = await make();
    await as(baseUrl, other.owner).get(`/customers/${other.customerId}/clients/${id}`).expect(404);
    await as(baseUrl, other.owner).get(`${clients}/${id}`).expect(404);
    await as(baseUrl, other.owner).post(`/customers/${other.customerId}/clients/${id}/end`, { reason: 'not mine' }).set('If-Match', '"1"').expect(404);
    await as(baseUrl, owner).get(`${clients}/not-an-id`).expect(404);
  });

  it('GraphQL answers the same', async () => {
    const { body } = await as(baseUrl, owner).graphql(
      `mutation ($customerId: ID!, $input: MakeClientRequest!) { makeServiceClient(customerId: $customerId, input: $input) { id secret state { inForce } } }`,
      { customerId, input: clientRequest(owner.memberId) },
    ).expect(200);
    const { id } = body.data.makeServiceClient as Made;
    const { body: page } = await as(baseUrl, owner).graphql(
      'query ($customerId: ID!) { serviceClients(customerId: $customerId, first: 1) { edges { node { id name sponsor { displayName } } } pageInfo { hasNextPage } } }', { customerId },
    ).expect(200);
    expect(page.data.serviceClients).toEqual({
      edges: [{ node: { id, name: 'Fleet sync', sponsor: { displayName: 'Lotte Maes' } } }], pageInfo: { hasNextPage: true },
    });
  });
});
