import { createHash, randomBytes, randomInt, randomUUID } from 'node:crypto';
import pg from 'pg';
import request from 'supertest';
import { BUNDLED } from '../../src/modules/authority/may-grant.js'; // not by its door, which loads the whole server into each spec
import type { Permission } from '../../src/modules/authority/permissions.js';
import { inDays } from '../support/in-days.js';
import { databaseUrls } from '../support/server.js';

export interface SignedIn {
  memberId: string;
  identityId: string;
  cookie: string;
}

export interface Machine {
  id: string;
  secret: string;
}

/** Rows as a superuser writes them, past triggers and policies: a spec of this module needs people and grants, not how they came. */
export class World {
  private constructor(private readonly client: pg.Client) {}

  static async open(): Promise<World> {
    const client = new pg.Client(databaseUrls.superuser);
    await client.connect();
    await client.query(`set session_replication_role = replica`);
    return new World(client);
  }

  close(): Promise<void> {
    return this.client.end();
  }

  async rows<Row extends pg.QueryResultRow>(text: string, values: unknown[] = []): Promise<Row[]> {
    return (await this.client.query<Row>(text, values)).rows;
  }

  /** A Customer with its Access Owner, who is signed in with a second factor. */
  async aCustomer(): Promise<{ customerId: string; owner: SignedIn }> {
    const customerId = randomUUID();
    const agentId = randomUUID();
    await this.rows(`insert into operator_agent values ($1, $2, 'Agent', 'en', 'BackOffice', now(), null)`, [agentId, `${agentId}@operator.example`]);
    await this.rows(`insert into customer_directory values ($1, $2, 'Zuidkaai Transport NV', 'active', now())`, [customerId, String(randomInt(1e12))]);
    const owner = await this.aMember(customerId);
    await this.rows(`insert into customer (customer_id, seat, notice_email, authority_stated_by, language, owner_opt_out, owner_member_id, registrant_member_id, registered_by, registered_at)
      values ($1, 'Gent', 'n@zuidkaai.example', 'Lotte Maes', 'nl', false, $2, $2, $3, now())`, [customerId, owner.memberId, agentId]);
    for (const application of ['fleet-manager', 'online-invoice', 'documents']) {
      await this.rows(`insert into subscription (customer_id, id, application, state, starts_at, recorded_at) values ($1, $2, $3, 'active', '2020-01-01', now())`,
        [customerId, randomUUID(), application]);
    }
    return { customerId, owner };
  }

  async aMember(customerId: string, { until = null, capacity = null }: { until?: string | null; capacity?: string | null } = {}): Promise<SignedIn> {
    const identityId = randomUUID();
    const memberId = randomUUID();
    const token = randomBytes(32).toString('base64url');
    await this.rows(`insert into identity values ($1, $2, 'Lotte Maes', 'nl', now(), now())`, [identityId, `${identityId}@zuidkaai.example`]);
    await this.rows(`insert into identity_customer values ($1, $2)`, [identityId, customerId]);
    await this.rows(`insert into member (customer_id, id, identity_id, display_name, email, link, starts_at, ends_at, recorded_at)
      values ($1, $2, $3, 'Lotte Maes', $4, 'employment', '2020-01-01', $5, now())`, [customerId, memberId, identityId, `${identityId}@zuidkaai.example`, until]);
    await this.rows(`insert into session (id, token_hash, realm, subject_id, second_factor_at, customer_id, capacity, user_agent, created_at, last_seen_at, expires_at)
      values ($1, $2, 'customer', $3, now(), $4, $5, 'test', now(), now() + interval '1 day', now() + interval '30 days')`,
    [randomUUID(), createHash('sha256').update(token).digest(), identityId, customerId, capacity]);
    return { memberId, identityId, cookie: `mandate=${token}` };
  }

  /** A grant of these permissions, over the whole Customer. @returns its id */
  async aGrant(customerId: string, holder: { memberId?: string; clientId?: string }, permissions: readonly Permission[] = BUNDLED): Promise<string> {
    const subProfileId = randomUUID();
    await this.rows(`insert into sub_profile (customer_id, id, code, name, built_in, permissions, recorded_at) values ($1, $2, $3, 'Bundle', false, $4, now())`,
      [customerId, subProfileId, subProfileId, permissions]);
    return this.grant(customerId, holder, { profile: 'SupportPortalUser', subProfileId });
  }

  async aManager(customerId: string): Promise<SignedIn> {
    const manager = await this.aMember(customerId);
    await this.grant(customerId, manager, { profile: 'AccessManager', subProfileId: null });
    return manager;
  }

  /** Somebody who could be named: with a second factor set, and known to others than the one who names. */
  async aProvenMember(customerId: string, vouchedBy: string): Promise<SignedIn> {
    const member = await this.aMember(customerId);
    await this.rows(`insert into credential (id, realm, subject_id, kind, secret, created_at, confirmed_at) values ($1, 'customer', $2, 'totp', 'x', now(), now())`, [randomUUID(), member.identityId]);
    await this.rows('update member set invited_by = $3, attested_by = $3 where customer_id = $1 and id = $2', [customerId, member.memberId, vouchedBy]);
    return member;
  }

  private async grant(customerId: string, { memberId = null, clientId = null }: { memberId?: string | null; clientId?: string | null }, given: { profile: string; subProfileId: string | null }): Promise<string> {
    const id = randomUUID();
    await this.rows(`insert into access_grant (customer_id, id, member_id, client_id, profile, sub_profile_id, starts_at, reason, given_in_capacity, second_person, recorded_at)
      values ($1, $2, $3, $4, $5, $6, '2020-01-01', 'test', 'Operator', 'notNeeded', now())`, [customerId, id, memberId, clientId, given.profile, given.subProfileId]);
    return id;
  }
}

export { inDays };

/** Requests of somebody with a session. */
export const as = (baseUrl: string, { cookie }: { cookie: string }) => ({
  get: (path: string): request.Test => request(baseUrl).get(`/api/v1${path}`).set('Cookie', cookie),
  post: (path: string, body: object = {}): request.Test => request(baseUrl).post(`/api/v1${path}`).set('Cookie', cookie).set('Mandate-CSRF', '1').send(body),
  put: (path: string, body: object, version: number): request.Test =>
    request(baseUrl).put(`/api/v1${path}`).set('Cookie', cookie).set('Mandate-CSRF', '1').set('If-Match', `"${version}"`).send(body),
  delete: (path: string, body?: object, version?: number): request.Test =>
    request(baseUrl).delete(`/api/v1${path}`).set({ cookie, 'mandate-csrf': '1', ...(version !== undefined && { 'if-match': `"${version}"` }) }).send(body),
  graphql: (query: string, variables: object): request.Test => request(baseUrl).post('/graphql').set('Cookie', cookie).set('Mandate-CSRF', '1').send({ query, variables }),
});

export const clientRequest = (sponsorMemberId: string, more: object = {}): object =>
  ({ name: 'Fleet sync', sponsorMemberId, scopes: ['sim:read', 'client:read'], endsAt: inDays(300), authentication: 'secret', ...more });

export const askToken = (baseUrl: string, { id, secret }: Machine, more: Record<string, string> = {}): request.Test =>
  request(baseUrl).post('/oauth/token').type('form').auth(id, secret).send({ grant_type: 'client_credentials', ...more });

export const bearer = (baseUrl: string, token: string, path: string): request.Test => request(baseUrl).get(`/api/v1${path}`).set('Authorization', `Bearer ${token}`);
