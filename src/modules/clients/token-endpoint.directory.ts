import { createHash } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { Temporal } from 'temporal-polyfill';
import { isId } from '../../kernel/index.js';
import { Database, type Transaction } from '../../platform/database/database.js';
import { affiliateStop, measureOn } from '../authority/index.js';
import type { PublicKey } from './public-keys.js';
import { whyStopped } from './why-stopped.js';

/** A client that may have a token now, and what proves that it is the client. */
export interface AuthenticableClient {
  clientId: string;
  scopes: string[];
  jwks: { keys: PublicKey[] } | null;
  /** Live ones only; at most two. */
  secretHashes: Buffer[];
}

interface Sql {
  scopes: string[]; jwks: AuthenticableClient['jwks']; ends_at: string; ended_at: string | null; sponsor_from: string; sponsor_to: string | null; affiliation_stopped: boolean;
  active: boolean; secrets: string[];
}

const FAILURES = 20;
const WINDOW = Temporal.Duration.from({ minutes: 15 });

/** What the token endpoint may ask: it stands before any Customer is known, so it finds the Customer by the client's id. */
@Injectable()
export class TokenEndpointDirectory {
  constructor(@Inject(Database) private readonly database: Database) {}

  /** Null for an unknown client and for a stopped one: neither gets a token. */
  async client(clientId: string): Promise<AuthenticableClient | null> {
    if (!isId(clientId)) return null;
    const customerId = await this.database.global((tx) => customerOf(tx, clientId));
    return customerId === null ? null : this.database.read(customerId, (tx) => authenticable(tx, customerId, clientId));
  }

  /** GC-2.2.4: the case number of a measure on the client, its sponsor where it stops with him, its Customer, or the address that it asks from. */
  async measureOn(clientId: string, address: string | null): Promise<string | null> {
    const customerId = await this.database.global((tx) => customerOf(tx, clientId));
    return customerId === null ? null : this.database.read(customerId, (tx) => measureOn(tx, { clientId, customerId, address }));
  }

  /**
   * True the first time an assertion is shown, on whichever node. It counts as the one try of its own window: the sweeper
   * forgets it after that, long after the assertion's own end.
   */
  async spend(assertion: string): Promise<boolean> {
    const rows = await this.database.global((tx) => tx.query({
      name: 'assertion-spend',
      text: 'insert into throttle (key, window_started_at, tries) values ($1, $2, 1) on conflict (key) do nothing returning key',
      values: [`assertion:${createHash('sha256').update(assertion).digest('base64url')}`, tx.now.toString()],
    }));
    return rows.length > 0;
  }

  /** GC-4.3-a: who answers for a client sees when it was last used. */
  async countToken(clientId: string): Promise<void> {
    await this.database.global((tx) => tx.query({
      name: 'client-token', text: 'update service_client_key set last_token_at = $2 where client_id = $1', values: [clientId, tx.now.toString()],
    }));
  }

  /** Counts a refused proof. @returns seconds to wait, 0 while the tries of this window last */
  async countFailure(clientId: string): Promise<number> {
    const [row] = await this.database.global((tx) => tx.query<{ tries: number; wait: number }>({
      name: 'client-failure',
      text: `insert into throttle as t (key, window_started_at, tries) values ($1, $2, 1)
        on conflict (key) do update set
          tries = case when t.window_started_at <= $3 then 1 else least(t.tries + 1, ${FAILURES + 1}) end,
          window_started_at = case when t.window_started_at <= $3 then $2 else t.window_started_at end
        returning tries, ceil(extract(epoch from window_started_at - $3))::integer wait`,
      values: [`client:${clientId}`, tx.now.toString(), tx.now.subtract(WINDOW).toString()],
    }));
    return row && row.tries > FAILURES ? Math.max(row.wait, 1) : 0;
  }
}

async function customerOf(tx: Transaction, clientId: string): Promise<string | null> {
  const [row] = await tx.query<{ customer_id: string }>({ name: 'customer-of-client', text: 'select customer_id from service_client_key where client_id = $1', values: [clientId] });
  return row?.customer_id ?? null;
}

async function authenticable(tx: Transaction, customerId: string, clientId: string): Promise<AuthenticableClient | null> {
  const [row] = await tx.query<Sql>({
    name: 'client-to-authenticate',
    text: `select c.scopes, c.jwks, to_json(c.ends_at) ends_at, to_json(c.ended_at) ended_at, to_json(m.starts_at) sponsor_from, to_json(m.ends_at) sponsor_to, ${affiliateStop('$3::timestamptz')} is not null affiliation_stopped,
        d.state = 'active' active,
        (select coalesce(json_agg(encode(s.hash, 'hex')), '[]') from service_client_secret s where s.customer_id = c.customer_id and s.client_id = c.id
          and s.ends_at > $3 and (s.ended_at is null or s.ended_at > $3)) secrets
      from service_client c join member m on m.customer_id = c.customer_id and m.id = c.sponsor_member_id join customer_directory d on d.id = c.customer_id
      where c.customer_id = $1 and c.id = $2`,
    values: [customerId, clientId, tx.now.toString()],
  });
  if (!row) return null;
  const stop = whyStopped({
    endsAt: instant(row.ends_at), endedAt: row.ended_at === null ? null : instant(row.ended_at), customerActive: row.active, affiliationStopped: row.affiliation_stopped,
    sponsorLink: { from: instant(row.sponsor_from), to: row.sponsor_to === null ? null : instant(row.sponsor_to) },
  }, tx.now);
  return stop ? null : { clientId, scopes: row.scopes, jwks: row.jwks, secretHashes: row.secrets.map((hex) => Buffer.from(hex, 'hex')) };
}

const instant = (text: string): Temporal.Instant => Temporal.Instant.from(text);
