import { randomUUID } from 'node:crypto';
import request from 'supertest';
import { type SignedIn, World } from '../clients/world.js';
import { Fleet, type Placed } from '../inventory/fleet.js';
import { baseUrl } from '../support/server.js';

export interface Wrong {
  method?: 'get' | 'post' | 'put' | 'delete';
  /** Below the Customer, unless it begins with /api. */
  path: string;
  body?: unknown;
  headers?: Record<string, string>;
  by?: SignedIn;
}

export interface Refusal {
  status: number;
  code: string;
  /** Whether it is a problem document with what one must have. */
  problem: boolean;
}

/** Two Customers: one to send bad requests to, one whose ids are foreign to it. */
export class Target {
  sim: Placed;
  assigned: Placed;
  costCentreId: string;

  private constructor(readonly world: World, readonly fleet: Fleet, readonly foreign: Fleet) {}

  static async open(): Promise<Target> {
    const world = await World.open();
    const target = new Target(world, await Fleet.of(world), await Fleet.of(world));
    target.sim = await target.fleet.aSim({ device: 'owned' });
    target.assigned = await target.fleet.aSim({ memberId: (await target.fleet.aMember()).memberId });
    target.costCentreId = await target.fleet.aCostCentre();
    return target;
  }

  /** Sends it as the Owner, or as whoever is named. */
  async refusal(wrong: Wrong): Promise<Refusal> {
    const { method, path, body, headers, by } = { method: 'get' as const, by: this.fleet.owner, ...wrong };
    const sent = request(baseUrl)[method](path.startsWith('/api') ? path : `/api/v1${this.fleet.path}${path}`).set({ cookie: by.cookie, 'Mandate-CSRF': '1', ...headers });
    if (body === undefined) return refusalOf(await sent);
    return refusalOf(await sent.set('Content-Type', 'application/json').send(typeof body === 'string' ? body : JSON.stringify(body)));
  }

  raw(path: string, by: SignedIn): request.Test {
    return request(baseUrl).get(path).set('Cookie', by.cookie);
  }

  /** One value for all rows of both Customers; sessions, the day on which somebody was seen and answers kept for repetition are not what a request changes. */
  async fingerprint(): Promise<string> {
    const tables = await this.world.rows<{ name: string }>(`select c.table_name name from information_schema.columns c join pg_tables t on t.tablename = c.table_name and t.schemaname = 'public'
      where c.table_schema = 'public' and c.column_name = 'customer_id' and c.table_name not in ('session', 'idempotent_answer') order by 1`);
    const [row] = await this.world.rows<{ all: string }>(`select string_agg(part, ' ') "all" from (${tables.map(({ name }) =>
      `select '${name}:' || md5(coalesce(string_agg(row.text, '|' order by row.text), '')) part from ${name} t, lateral (select (to_jsonb(t) - 'last_seen_at')::text text) row where t.customer_id = any($1)`).join(' union all ')}) parts`, [[this.fleet.customerId, this.foreign.customerId]]);
    return row?.all ?? '';
  }
}

export const refusalOf = ({ status, headers, text }: { status: number; headers: Record<string, string>; text: string }): Refusal => {
  const isProblem = /^application\/problem\+json/.test(headers['content-type'] ?? '');
  const document = isProblem ? (JSON.parse(text) as Record<string, unknown>) : {};
  const { code = '' } = document as { code?: string };
  return { status, code, problem: isProblem && document['status'] === status && document['type'] === `urn:mandate:problem:${code}` && typeof document['title'] === 'string' };
};

export const anUnknownId = (): string => randomUUID();

/** Ids of the wrong form: what reads them loosely would take some of them for a right one. */
export const malformed = (id: string): string[] => [
  'x', '0', '-1', 'null', 'undefined', '%00', '%27', id.slice(1), `${id}0`, `{${id}}`, id.replaceAll('-', ''), `%20${id}`, `${id}%20`, `${id}%0a`, id.replace('-', '%e2%80%90'), `${id}'--`, '[object Object]', '../sims',
  '00000000-0000-0000-0000-00000000000g', encodeURIComponent(`${id}/../${id}`),
];
