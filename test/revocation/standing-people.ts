import { createHash, randomBytes, randomUUID } from 'node:crypto';
import request from 'supertest';
import { as, askToken, clientRequest, type Machine, type SignedIn, type World } from '../clients/world.js';
import { Fleet, type Placed } from '../inventory/fleet.js';
import type { Permission } from '../../src/modules/authority/index.js';
import { baseUrl } from '../support/server.js';

/** A node that answers, and what is asked of it. */
export type Ask = (node: string) => Promise<number>;

/** The people and machines of one Customer whose rights a spec takes away. */
export class Standing {
  private constructor(readonly world: World, readonly fleet: Fleet) {}

  static async in(world: World): Promise<Standing> {
    return new Standing(world, await Fleet.of(world));
  }

  get owner(): SignedIn {
    return this.fleet.owner;
  }

  /** Reads something of this Customer with a session. */
  reads(who: SignedIn, path: string): Ask {
    return async (node) => (await as(node, who).get(`${this.fleet.path}${path}`)).status;
  }

  /** The same through GraphQL: what the refusal says, else 200. */
  asks(who: SignedIn, query: string): Ask {
    return async (node) => {
      const { body } = await as(node, who).graphql(query, { c: this.fleet.customerId });
      return (body as { errors?: { extensions: { status: number } }[] }).errors?.[0]?.extensions.status ?? 200;
    };
  }

  /** A grant of a member or client with this profile; its id. */
  async grantOf(holder: { memberId?: string; clientId?: string }): Promise<string> {
    const [grant] = await this.world.rows<{ id: string }>(
      'select id from access_grant where customer_id = $1 and (member_id = $2 or client_id = $3) and revoked_at is null order by id desc limit 1', [this.fleet.customerId, holder.memberId ?? null, holder.clientId ?? null]);
    if (!grant) throw new Error('holds no grant');
    return grant.id;
  }

  /** By the Owner, at the first node. */
  async revoke(holder: { memberId?: string; clientId?: string }): Promise<void> {
    await this.post(`/grants/${await this.grantOf(holder)}/revocation`);
  }

  async post(path: string, body: object = {}): Promise<void> {
    await this.ownerPosts(path, body).expect(200);
  }

  ownerPosts(path: string, body: object = {}): request.Test {
    return as(baseUrl, this.owner).post(`${this.fleet.path}${path}`, { reason: 'Wanted by the spec', ...body }).set('If-Match', '"1"');
  }

  /** Whoever holds this hands it on; accepted. Both are signed in. */
  async delegated(permissions: readonly Permission[]): Promise<{ from: SignedIn; to: SignedIn }> {
    const [from, to] = [await this.fleet.aMember('Delegator'), await this.fleet.aMember('Delegate')];
    const third = await this.fleet.holderOf(permissions);
    const [bundle] = await this.world.rows<{ id: string }>('select sub_profile_id id from access_grant where id = $1', [await this.grantOf(third)]);
    const given = { memberId: from.memberId, profile: 'SupportPortalUser', subProfileId: bundle?.id, mayDelegate: true, delegationDepth: 1 };
    const { body: { id: sourceId } } = await this.ownerPosts('/grants', given).expect(201) as { body: { id: string } };
    const [{ email } = { email: '' }] = await this.world.rows<{ email: string }>('select email from member where id = $1', [to.memberId]);
    const { body } = await as(baseUrl, from).post(`${this.fleet.path}/delegations`, { sourceId, email, permissions, reason: 'Wanted by the spec' }).expect(201);
    await as(baseUrl, to).post(`${this.fleet.path}/delegations/${(body as { id: string }).id}/acceptance`, {}).set('If-Match', '"1"').expect(200);
    return { from, to };
  }

  /** A service client that reads SIMs, and its token. */
  async machine(by?: SignedIn): Promise<Machine & { token: string; sponsor: SignedIn }> {
    const sponsor = by ?? await this.fleet.aMember('Sponsor');
    const { body } = await as(baseUrl, this.owner).post(`${this.fleet.path}/clients`, clientRequest(sponsor.memberId, { scopes: ['sim:read', 'line:assign'] })).expect(201);
    const client = body as Machine;
    await this.world.aGrant(this.fleet.customerId, { clientId: client.id }, ['sim:read', 'line:assign']);
    const { body: answer } = await askToken(baseUrl, client).expect(200);
    return { ...client, sponsor, token: (answer as { access_token: string }).access_token };
  }

  withToken(token: string, path: string): Ask {
    return async (node) => (await request(node).get(`/api/v1${this.fleet.path}${path}`).set('Authorization', `Bearer ${token}`)).status;
  }

  aSim(memberId: string | null = null): Promise<Placed> {
    return this.fleet.aSim({ memberId });
  }
}

/** An agent with a session and a second factor, as no route makes one. */
export async function anAgent(world: World): Promise<{ agentId: string; cookie: string }> {
  const [agentId, token] = [randomUUID(), randomBytes(32).toString('base64url')];
  await world.rows(`insert into operator_agent values ($1, $2, 'Agent', 'en', 'BackOffice', now(), null)`, [agentId, `${agentId}@operator.example`]);
  await world.rows(`insert into session (id, token_hash, realm, subject_id, second_factor_at, user_agent, created_at, last_seen_at, expires_at)
    values ($1, $2, 'operator', $3, now(), 'test', now(), now() + interval '1 day', now() + interval '30 days')`, [randomUUID(), createHash('sha256').update(token).digest(), agentId]);
  return { agentId, cookie: `mandate-operator=${token}` };
}
