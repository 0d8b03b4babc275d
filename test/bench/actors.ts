import { createHash } from 'node:crypto';
import pg from 'pg';
import { benchId, type World } from './world.ts';

export interface Session {
  cookie: string;
}

const SECRET = 'bench-secret-of-the-service-client';
const hash = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Number of a Customer in fill.sql. */
export const customers = ({ sizes }: World): { thousand: number; tenThousand: number; large: number } =>
  ({ thousand: 1, tenThousand: sizes.small + 1, large: sizes.small + 2 });

/** Members of fill.sql who act; each has one profile, so each acts in one capacity. */
export const MEMBERS = { owner: 1, manager: 2, wholeFleet: 3, oneCentre: 4, threeCentres: 5, allCentres: 6, auditor: 7 } as const;

/** Signs members and the agent in by rows: signing in is measured elsewhere. */
export class Actors {
  private readonly pool: pg.Pool;

  constructor({ database }: World) {
    this.pool = new pg.Pool({ connectionString: database.urls.superuser, max: 1, options: '-c session_replication_role=replica' });
  }

  close(): Promise<void> {
    return this.pool.end();
  }

  member(customer: number, member: number): Promise<Session> {
    return this.session('customer', benchId('identity', customer, member));
  }

  agent(): Promise<Session> {
    return this.session('operator', benchId('agent', 0, 0));
  }

  /** @returns an access token of the Customer's service client, from the portal's own token endpoint */
  async token(baseUrl: string, customer: number): Promise<string> {
    const clientId = benchId('client', customer, 1);
    await this.pool.query(`insert into service_client_secret (customer_id, id, client_id, hash, created_at, ends_at) values ($1, $2, $3, $4, now(), '2099-01-01') on conflict do nothing`,
      [benchId('customer', customer, 0), benchId('secret', customer, 1), clientId, hash(SECRET)]);
    const answer = await fetch(`${baseUrl}/oauth/token`, {
      method: 'POST', headers: { authorization: `Basic ${btoa(`${clientId}:${SECRET}`)}` }, body: new URLSearchParams({ grant_type: 'client_credentials' }),
    });
    const { access_token: token } = await answer.json() as { access_token?: string };
    if (token === undefined) throw new Error(`no token: ${answer.status}`);
    return token;
  }

  private async session(realm: 'customer' | 'operator', subjectId: string): Promise<Session> {
    const token = `bench-${realm}-${subjectId}`;
    await this.pool.query(`insert into session (id, token_hash, realm, subject_id, second_factor_at, user_agent, created_at, last_seen_at, expires_at)
      values (gen_random_uuid(), $1, $2, $3, now(), 'bench', now(), now(), now() + interval '12 hours')
      on conflict (token_hash) do update set last_seen_at = now(), expires_at = now() + interval '12 hours'`, [hash(token), realm, subjectId]);
    return { cookie: `${realm === 'operator' ? 'mandate-operator' : 'mandate'}=${token}` };
  }
}
